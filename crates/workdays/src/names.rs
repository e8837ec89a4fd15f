//! Names of holidays in a reader's language: what the countries that speak it call the same day.

use crate::rule::COUNTRIES;
use std::collections::HashMap;
use std::sync::OnceLock;

type Key = (&'static str, &'static str);
static NAMES: OnceLock<HashMap<Key, &'static str>> = OnceLock::new();

/// The name of a holiday (given in English) in a language (ISO 639-1, or a longer tag that starts with it).
///
/// `None` where no country of that language knows the day; show the English name then.
///
/// ```
/// assert_eq!(workdays::name_in("Epiphany", "de-AT"), Some("Heilige Drei Könige"));
/// ```
pub fn name_in(english: &str, language: &str) -> Option<&'static str> {
    let language = language
        .split(['-', '_'])
        .next()
        .unwrap_or(language)
        .to_ascii_lowercase();
    NAMES
        .get_or_init(gathered)
        .get(&(english, language.as_str()) as &(&str, &str))
        .copied()
}

fn gathered() -> HashMap<Key, &'static str> {
    let mut names = HashMap::new();
    // A language's own country first (`de` from DE), then the others; the first name given stays.
    let own = |code: &str, language: &str| code.eq_ignore_ascii_case(language);
    let (home, others): (Vec<_>, Vec<_>) = COUNTRIES.iter().partition(|c| own(c.code, c.language));
    for country in home.into_iter().chain(others) {
        for rule in country.rules.iter().filter(|rule| !rule.local.is_empty()) {
            names
                .entry((rule.name, country.language))
                .or_insert(rule.local);
        }
    }
    names
}
