//! What a file of `data/` may say. Unknown keys are refused, so that a typing error can't hide.

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// One country: its regions, its laws, its rules.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1 code.
    pub code: String,
    /// English name.
    pub name: String,
    /// Language of the local names (ISO 639-1).
    pub language: String,
    /// Weekly days of rest; Saturday and Sunday unless said.
    #[serde(default = "saturday_and_sunday")]
    pub weekend: Vec<String>,
    /// Appended to the local name on a substitute day, for instance `" (nadomestni dan)"`.
    #[serde(default)]
    pub substitute_local: String,
    /// Local name of a bridge day that is worked off on another day.
    #[serde(default)]
    pub swap_local: String,
    /// Short keys, full citations.
    pub laws: BTreeMap<String, String>,
    /// Regions: what follows the country's code, and the English name.
    #[serde(default)]
    pub regions: BTreeMap<String, String>,
    pub rules: Vec<Rule>,
    /// Days off that are worked off on another day, as a government published them.
    #[serde(default)]
    pub swaps: Vec<Swap>,
    /// Islamic feasts as this country's authority published them.
    #[serde(default)]
    pub published: Option<Published>,
}

fn saturday_and_sunday() -> Vec<String> {
    vec!["sat".into(), "sun".into()]
}

/// One rule: a name, the days it means, where and when it is law.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub name: String,
    pub local: String,
    /// See `when.rs`.
    pub on: String,
    /// A key of `laws`.
    pub law: String,
    /// Consecutive days, one unless said.
    #[serde(default = "one")]
    pub days: u8,
    /// First year or first date in force.
    pub from: Option<toml::Value>,
    /// Last year or last date in force.
    pub until: Option<toml::Value>,
    /// Regions (without the country's code) where it is law; everywhere unless said.
    #[serde(rename = "in")]
    pub regions: Option<String>,
    /// Regions where it isn't law.
    pub not: Option<String>,
    /// Years in which it didn't hold.
    #[serde(default)]
    pub except: Vec<i16>,
    /// Only when it falls on these days of the week.
    #[serde(rename = "if")]
    pub when: Option<String>,
    /// Not when it falls on this day (written like `on`).
    pub skip: Option<String>,
    /// Only when it falls on this day (written like `on`).
    pub only: Option<String>,
    /// By day of the week, where the day moves to: `sun:-1`.
    pub moved: Option<String>,
    /// By day of the week, the day that stops work in addition: `sat:+2 sun:next`.
    pub also: Option<String>,
    /// First year in which `also` is law.
    pub also_from: Option<i16>,
    /// Years from which the day isn't published yet, only to be expected.
    pub estimated_from: Option<i16>,
    /// `deadline`: not a day off, but equal to one when a legal period is counted.
    pub calendar: Option<String>,
}

fn one() -> u8 {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Swap {
    pub law: String,
    /// The day off; absent where a rest day only became a working day.
    pub off: Option<String>,
    /// The rest day that is worked; absent where nothing had to be worked off.
    pub work: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    pub first: i16,
    pub last: i16,
    pub fitr: Vec<String>,
    pub adha: Vec<String>,
}

/// The estimated Islamic feasts of all years, for countries and years without published days.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moon {
    pub fitr: Vec<String>,
    pub adha: Vec<String>,
}

/// Names of shared holidays in readers' languages.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// By language: the word for a substitute day.
    pub substitute: BTreeMap<String, String>,
    /// By language: a bridge day, up to the date on which it is worked off.
    pub bridge: BTreeMap<String, String>,
    pub names: Vec<Name>,
}

#[derive(Deserialize)]
pub struct Name {
    pub en: String,
    /// The same feast everywhere.
    #[serde(default)]
    pub common: bool,
    /// By language.
    #[serde(flatten)]
    pub others: BTreeMap<String, String>,
}

pub fn names(text: &str, countries: &[Country]) -> Result<Names, String> {
    let names: Names = toml::from_str(text).map_err(|e| e.to_string())?;
    let used: BTreeSet<&String> = countries.iter().flat_map(|country| &country.rules).map(|rule| &rule.name).collect();
    match names.names.iter().find(|name| !used.contains(&name.en)) {
        Some(stray) => Err(format!("no country has a \"{}\"", stray.en)),
        None => Ok(names),
    }
}

pub fn moon(text: &str) -> Result<Moon, String> {
    toml::from_str(text).map_err(|e| e.to_string())
}

pub fn country(text: &str) -> Result<Country, String> {
    let country: Country = toml::from_str(text).map_err(|e| e.to_string())?;
    let known: BTreeSet<&String> = country.laws.keys().collect();
    let used = country.rules.iter().map(|r| &r.law);
    for law in used.chain(country.swaps.iter().map(|s| &s.law)) {
        if !known.contains(law) {
            return Err(format!("law \"{law}\" isn't under [laws]; add it there"));
        }
    }
    if country.regions.len() > 127 {
        return Err("more than 127 regions don't fit a rule's mask".into());
    }
    Ok(country)
}
