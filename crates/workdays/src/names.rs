//! Names of holidays in a reader's language: the shared ones as `data/names.toml` gives them, else what a country that
//! speaks the language calls the same day.

use crate::days;
use crate::rule::{BRIDGE, COMMON, COUNTRIES, Country, NAMES, SUBSTITUTE, Swap};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::OnceLock;

/// English name, then language.
type Names = HashMap<String, BTreeMap<&'static str, String>>;
static PREPARED: OnceLock<Names> = OnceLock::new();

/// The name of a holiday (given in English) in a language (ISO 639-1, or a longer tag that starts with it).
///
/// `None` where it isn't known there; show the English name then.
///
/// ```
/// assert_eq!(workdays::name_in("Epiphany", "de-AT"), Some("Heilige Drei Könige"));
/// assert_eq!(workdays::name_in("Christmas Day (substitute day)", "fr"), Some("Noël (jour de remplacement)"));
/// ```
pub fn name_in(english: &str, language: &str) -> Option<&'static str> {
    let language = language.split(['-', '_']).next()?.to_ascii_lowercase();
    let names = PREPARED.get_or_init(prepared).get(english)?;
    names.get(language.as_str()).map(String::as_str)
}

/// What a substitute day is called in English.
pub(crate) fn substitute(name: &str) -> String {
    format!("{name} (substitute day)")
}

/// What a bridge day is called in English.
pub(crate) fn bridge(swap: &Swap) -> String {
    match worked(swap) {
        Some(date) => format!("Bridge day (worked off on {date})"),
        None => "Bridge day".to_owned(),
    }
}

fn worked(swap: &Swap) -> Option<jiff::civil::Date> {
    days::of_stamp(swap.work).and_then(days::date)
}

fn prepared() -> Names {
    let mut names = Names::new();
    for (english, language, name) in NAMES {
        names.entry((*english).to_owned()).or_default().insert(language, (*name).to_owned());
    }
    let countries = by_name();
    for country in ordered() {
        for rule in country.rules {
            // Another country's words for a day of its own (its Independence Day) would be wrong.
            let own = countries.get(rule.name).is_some_and(|all| all.len() == 1);
            if own || COMMON.contains(&rule.name) {
                let languages = names.entry(rule.name.to_owned()).or_default();
                languages.entry(country.language).or_insert_with(|| rule.local.to_owned());
            }
        }
    }
    with_variants(names)
}

/// Substitute and bridge days of all holidays, in the languages that have words for them.
fn with_variants(mut names: Names) -> Names {
    let substitutes: Vec<_> = names.iter().map(|(english, all)| (substitute(english), translated(all))).collect();
    names.extend(substitutes);
    for swap in COUNTRIES.iter().flat_map(|country| country.swaps) {
        let Some(date) = worked(swap) else { continue };
        let all = BRIDGE.iter().map(|(language, words)| (*language, format!("{words} {date})")));
        names.insert(bridge(swap), all.collect());
    }
    names
}

fn translated(all: &BTreeMap<&'static str, String>) -> BTreeMap<&'static str, String> {
    let word = |language: &str| SUBSTITUTE.iter().find(|(known, _)| *known == language).map(|(_, word)| word);
    all.iter()
        .filter_map(|(language, name)| word(language).map(|word| (*language, format!("{name} ({word})"))))
        .collect()
}

/// In which countries each name is used.
fn by_name() -> HashMap<&'static str, BTreeSet<&'static str>> {
    let mut all: HashMap<&str, BTreeSet<&str>> = HashMap::new();
    for country in COUNTRIES {
        for rule in country.rules {
            all.entry(rule.name).or_default().insert(country.code);
        }
    }
    all
}

/// A language's own country first (`de` from DE), then the others: the first name given stays.
fn ordered() -> impl Iterator<Item = &'static Country> {
    let own = |country: &&Country| country.code.eq_ignore_ascii_case(country.language);
    COUNTRIES.iter().filter(own).chain(COUNTRIES.iter().filter(move |country| !own(country)))
}
