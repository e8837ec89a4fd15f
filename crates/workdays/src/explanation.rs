//! Why a date is the result: the days that were counted and those that were not.

use crate::Region;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How a number of working days came to a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Explanation {
    pub region: Region,
    /// Content version of the calendar, see [`crate::Calendar::version`].
    pub version: String,
    /// The day the period starts from; itself not counted (Regulation (EEC, Euratom) No 1182/71, Art. 3(1)).
    pub from: Date,
    pub n: i32,
    pub result: Date,
    /// The `n` days counted, in the order they were passed; the last one is `result`.
    pub counted: Vec<Date>,
    /// The days passed and not counted, in the same order.
    pub skipped: Vec<Skipped>,
}

impl Explanation {
    /// The skipped days that would have been working days, were they not holidays.
    pub fn holidays(&self) -> impl Iterator<Item = &Skipped> {
        self.skipped.iter().filter(|day| day.why == Why::Holiday)
    }
}

/// A day that wasn't counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Skipped {
    pub date: Date,
    pub why: Why,
    /// In English, for holidays and closures; `None` for weekends.
    pub name: Option<String>,
    /// In the country's language.
    pub local_name: Option<String>,
    /// The holiday isn't published yet, only to be expected.
    pub estimated: bool,
}

impl Skipped {
    /// The name in a reader's language (ISO 639-1), else in English.
    pub fn name_in(&self, language: &str) -> Option<&str> {
        let english = self.name.as_deref()?;
        Some(crate::name_in(english, language).unwrap_or(english))
    }
}

/// Why a day wasn't counted. A holiday on a weekend is a weekend: it takes no working day away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    Weekend,
    Holiday,
    Closure,
}
