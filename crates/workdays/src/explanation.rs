//! Why a date is the result: the days that were counted and those that were not.

use crate::calendar::number;
use crate::{Calendar, Error, Region, days};
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

impl Calendar {
    /// [`Calendar::add`] with its reasons, day by day.
    ///
    /// # Errors
    /// As [`Calendar::add`].
    pub fn explain(&self, from: Date, n: i32) -> Result<Explanation, Error> {
        let result = self.add(from, n)?;
        let (start, end) = (number(from)?, number(result)?);
        let passed: Vec<usize> = match n {
            0 => (start..end).collect(),
            1.. => (start + 1..=end).collect(),
            _ => (end..start).rev().collect(),
        };
        let (counted, skipped): (Vec<usize>, Vec<usize>) = passed.into_iter().partition(|d| self.0.table.works(*d));
        Ok(Explanation {
            region: self.region(),
            version: self.version().to_owned(),
            from,
            n,
            result,
            counted: counted.into_iter().filter_map(days::date).collect(),
            skipped: skipped.into_iter().filter_map(|day| self.skipped(day)).collect(),
        })
    }

    fn skipped(&self, day: usize) -> Option<Skipped> {
        let date = days::date(day)?;
        let plain = |why| Skipped { date, why, name: None, local_name: None, estimated: false };
        if self.0.weekend >> days::weekday(day) & 1 == 1 {
            return Some(plain(Why::Weekend));
        }
        if let Some(holiday) = self.holiday_on(day) {
            let (name, local_name) = (Some(holiday.name), Some(holiday.local_name));
            return Some(Skipped { date, why: Why::Holiday, name, local_name, estimated: holiday.estimated });
        }
        let name = self.0.own.closure(date).map(|closure| closure.name.clone());
        Some(Skipped { name, ..plain(Why::Closure) })
    }
}
