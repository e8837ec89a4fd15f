//! Danger comes first. The model is the EU's product-safety law (GPSR, Regulation (EU) 2023/988): a manufacturer looks
//! into complaints about safety (Art. 9) and reports accidents without undue delay (Art. 20).

use crate::words::Team;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What happens where danger is described or marked. Its promise is one that starts with `danger`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SafetyRule {
    /// The team whose officer is named at once; it sees every complaint with danger.
    pub officer: Team,
    /// Words of this trade that mean danger, by language (ISO 639-1), besides those that mail is understood by.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<String, Vec<String>>,
}

impl SafetyRule {
    /// The first of the policy's words that stands in the text, whatever its case and wherever the language is unknown.
    pub fn danger_in(&self, text: &str) -> Option<&str> {
        let text = text.to_lowercase();
        let mut words = self.words.values().flatten();
        words.find(|word| stands_in(&text, &word.to_lowercase())).map(String::as_str)
    }
}

/// As whole words, not as part of others.
fn stands_in(text: &str, word: &str) -> bool {
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    !word.trim().is_empty()
        && text
            .match_indices(word)
            .any(|(at, found)| edge(text[..at].chars().next_back()) && edge(text[at + found.len()..].chars().next()))
}
