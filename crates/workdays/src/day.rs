//! What a single day is.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A day on which work stops by law, whatever day of the week it falls on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Holiday {
    pub date: Date,
    /// In English; [`crate::name_in`] gives it in other languages.
    pub name: String,
    /// In the country's language.
    pub local_name: String,
    /// The day isn't published yet (or depends on a sighting of the moon), only to be expected.
    pub estimated: bool,
    /// Stands for a holiday that fell on a rest day, or for a bridge day worked off elsewhere.
    #[serde(default)]
    pub substitute: bool,
    /// The law, decree or list it comes from.
    #[serde(default)]
    pub law: String,
}

impl Holiday {
    /// The name in a reader's language (ISO 639-1), else in English.
    pub fn name_in(&self, language: &str) -> &str {
        crate::name_in(&self.name, language).unwrap_or(&self.name)
    }
}

/// What a day is in a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "day", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Day {
    Working,
    /// A weekly day of rest that is no holiday.
    Weekend,
    /// A holiday, also where it falls on a weekend.
    Holiday(Holiday),
    /// A day the company itself closes.
    Closure {
        name: String,
    },
}
