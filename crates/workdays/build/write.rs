//! Writes `tables.rs`: the same facts as Rust constants, sorted by region code.

use crate::read::{Country, Moon, Names, Rule};
use crate::when;
use std::collections::BTreeMap;
use std::fmt::Write;

struct Area<'a> {
    code: String,
    name: &'a str,
    country: usize,
    bit: usize,
}

pub fn everything(countries: &[Country], moon: &Moon, names: &Names) -> Result<String, String> {
    let mut out = String::new();
    let mut areas = Vec::new();
    out.push_str("pub static COUNTRIES: &[Country] = &[\n");
    for (number, country) in countries.iter().enumerate() {
        let at = |e: String| format!("data/{}.toml: {e}", country.code.to_lowercase());
        areas.push(Area { code: country.code.clone(), name: &country.name, country: number, bit: 0 });
        for (bit, (suffix, name)) in country.regions.iter().enumerate() {
            areas.push(Area { code: format!("{}-{suffix}", country.code), name, country: number, bit: bit + 1 });
        }
        one_country(&mut out, country).map_err(at)?;
    }
    out.push_str("];\n");
    areas.sort_by(|a, b| a.code.cmp(&b.code));
    let _ = writeln!(out, "pub const REGION_COUNT: usize = {};", areas.len());
    out.push_str("pub static REGIONS: [Area; REGION_COUNT] = [\n");
    for area in &areas {
        let Area { code, name, country, bit } = area;
        let _ = writeln!(out, "    Area {{ code: {code:?}, name: {name:?}, country: {country}, bit: {bit} }},");
    }
    out.push_str("];\n");
    let _ = writeln!(out, "pub static EID_FITR: &[u32] = {};", list(&moon.fitr)?);
    let _ = writeln!(out, "pub static EID_ADHA: &[u32] = {};", list(&moon.adha)?);
    one_language_each(&mut out, names);
    Ok(out)
}

/// `NAMES` (English, language, name), `COMMON`, `SUBSTITUTE` and `BRIDGE` (language, words).
fn one_language_each(out: &mut String, names: &Names) {
    out.push_str("pub static NAMES: &[(&str, &str, &str)] = &[\n");
    for name in &names.names {
        for (language, text) in &name.others {
            let _ = writeln!(out, "    ({:?}, {language:?}, {text:?}),", name.en);
        }
    }
    let common: Vec<&str> = names.names.iter().filter(|name| name.common).map(|name| name.en.as_str()).collect();
    let _ = writeln!(out, "];\npub static COMMON: &[&str] = &{common:?};");
    for (called, words) in [("SUBSTITUTE", &names.substitute), ("BRIDGE", &names.bridge)] {
        let words: Vec<(&String, &String)> = words.iter().collect();
        let _ = writeln!(out, "pub static {called}: &[(&str, &str)] = &{words:?};");
    }
}

fn list(words: &[String]) -> Result<String, String> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    when::stamps(&words)
}

fn one_country(out: &mut String, country: &Country) -> Result<(), String> {
    let Country { name, language, substitute_local, swap_local, .. } = country;
    let mut weekend = 0u8;
    for day in &country.weekend {
        weekend |= 1 << when::weekday(day)?;
    }
    let bits: BTreeMap<&str, usize> =
        country.regions.keys().enumerate().map(|(n, suffix)| (suffix.as_str(), n + 1)).collect();
    let _ = writeln!(
        out,
        "Country {{ code: {:?}, name: {name:?}, language: {language:?}, weekend: {weekend}, \
         substitute_local: {substitute_local:?}, \
         swap_local: {swap_local:?}, rules: &[",
        country.code
    );
    for rule in &country.rules {
        let text = one_rule(rule, country, &bits).map_err(|e| format!("rule \"{}\" ({}): {e}", rule.name, rule.on))?;
        let _ = writeln!(out, "    {text},");
    }
    out.push_str("], swaps: &[\n");
    for swap in &country.swaps {
        let stamp = |word: &Option<String>| word.as_deref().map_or(Ok(0), when::stamp);
        let (off, work, law) = (stamp(&swap.off)?, stamp(&swap.work)?, &country.laws[&swap.law]);
        let _ = writeln!(out, "    Swap {{ off: {off}, work: {work}, law: {law:?} }},");
    }
    out.push_str("], published: ");
    match &country.published {
        None => out.push_str("None"),
        Some(p) => {
            let (fitr, adha) = (list(&p.fitr)?, list(&p.adha)?);
            let _ =
                write!(out, "Some(Published {{ first: {}, last: {}, fitr: {fitr}, adha: {adha} }})", p.first, p.last);
        }
    }
    out.push_str(" },\n");
    Ok(())
}

fn one_rule(rule: &Rule, country: &Country, bits: &BTreeMap<&str, usize>) -> Result<String, String> {
    let mask = |words: &str| -> Result<u128, String> {
        words.split_whitespace().try_fold(0u128, |all, word| {
            let bit = if word == country.code { Some(&0) } else { bits.get(word) };
            bit.map(|bit| all | 1 << bit).ok_or(format!("\"{word}\" isn't under [regions]"))
        })
    };
    let everywhere = rule.regions.as_deref().map_or(Ok(u128::MAX), mask)?;
    let regions = everywhere & !rule.not.as_deref().map_or(Ok(0), mask)?;
    let weekdays = rule.when.as_deref().map_or(Ok(127u8), |words| {
        words.split_whitespace().try_fold(0u8, |all, day| when::weekday(day).map(|n| all | 1 << n))
    })?;
    let other = |text: &Option<String>| match text {
        None => Ok("None".to_owned()),
        Some(text) => when::on(text).map(|on| format!("Some({on})")),
    };
    let (skip, only) = (other(&rule.skip)?, other(&rule.only)?);
    let deadline = match rule.calendar.as_deref() {
        None => false,
        Some("deadline") => true,
        Some(other) => return Err(format!("calendar \"{other}\"; only \"deadline\" is known")),
    };
    let local = if rule.local.is_empty() { &rule.name } else { &rule.local };
    Ok(format!(
        "Rule {{ name: {:?}, local: {local:?}, law: {:?}, on: {}, days: {}, from: {}, until: {}, regions: {regions}, \
         except: &{:?}, weekdays: {weekdays}, skip: {skip}, only: {only}, moved: {}, also: {}, also_from: {}, estimated_from: {}, deadline: {deadline} }}",
        rule.name,
        country.laws[&rule.law],
        when::on(&rule.on)?,
        rule.days,
        bound(&rule.from, 101)?.unwrap_or(0),
        bound(&rule.until, 1231)?.unwrap_or(99_999_999),
        rule.except,
        when::shift(rule.moved.as_deref())?,
        when::shift(rule.also.as_deref())?,
        rule.also_from.unwrap_or(0),
        rule.estimated_from.unwrap_or(i16::MAX),
    ))
}

/// A year (then its first or last day) or a date.
fn bound(value: &Option<toml::Value>, month_day: i64) -> Result<Option<i64>, String> {
    match value {
        None => Ok(None),
        Some(toml::Value::Integer(year)) => Ok(Some(year * 10_000 + month_day)),
        Some(toml::Value::String(date)) => when::stamp(date).map(|n| Some(i64::from(n))),
        Some(other) => Err(format!("{other} is neither a year nor a date in quotes")),
    }
}
