//! What a single day is, and the holidays of a year.

use crate::calendar::number;
use crate::expand::{Entry, Of};
use crate::{Calendar, Error, YEARS, days, names};
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

impl Calendar {
    /// The holidays of a year in order, also those on weekends; two on one day are two entries.
    ///
    /// # Errors
    /// [`Error::YearOutOfRange`].
    pub fn holidays(&self, year: i16) -> Result<Vec<Holiday>, Error> {
        if !YEARS.contains(&year) {
            return Err(Error::YearOutOfRange(year));
        }
        let days = days::new_year(year)..days::new_year(year + 1);
        let first = self.0.entries.partition_point(|entry| usize::from(entry.day) < days.start);
        let of_year = self.0.entries[first..].iter().take_while(|entry| usize::from(entry.day) < days.end);
        Ok(of_year.filter_map(|entry| self.holiday(entry)).collect())
    }

    /// The rest days of a year on which work is done, because a government moved a day off elsewhere.
    ///
    /// # Errors
    /// [`Error::YearOutOfRange`].
    pub fn worked_rest_days(&self, year: i16) -> Result<Vec<Date>, Error> {
        if !YEARS.contains(&year) {
            return Err(Error::YearOutOfRange(year));
        }
        let dates = self.0.worked.iter().filter_map(|day| days::date(usize::from(*day)));
        Ok(dates.filter(|date| date.year() == year && self.is_working_day(*date) == Ok(true)).collect())
    }

    /// What a day is. The most telling answer: a holiday on a weekend is a holiday.
    ///
    /// # Errors
    /// [`Error::DateOutOfRange`].
    pub fn day(&self, date: Date) -> Result<Day, Error> {
        let day = number(date)?;
        if self.0.table.works(day) {
            return Ok(Day::Working);
        }
        if let Some(holiday) = self.holiday_on(day) {
            return Ok(Day::Holiday(holiday));
        }
        Ok(match self.0.own.closure(date) {
            Some(closure) => Day::Closure { name: closure.name.clone() },
            None => Day::Weekend,
        })
    }

    /// The holidays of one day in one: names joined, expected only if all of them are.
    pub(crate) fn holiday_on(&self, day: usize) -> Option<Holiday> {
        let first = self.0.entries.partition_point(|entry| usize::from(entry.day) < day);
        let of_day = self.0.entries[first..].iter().take_while(|entry| usize::from(entry.day) == day);
        of_day.filter_map(|entry| self.holiday(entry)).reduce(|mut all, one| {
            all.name = format!("{} / {}", all.name, one.name);
            all.local_name = format!("{} / {}", all.local_name, one.local_name);
            all.estimated &= one.estimated;
            all.substitute &= one.substitute;
            all
        })
    }

    fn holiday(&self, entry: &Entry) -> Option<Holiday> {
        let date = days::date(usize::from(entry.day))?;
        let country = self.region().rules();
        let Entry { estimated, substitute, .. } = *entry;
        Some(match entry.of {
            Of::Rule(n) => {
                let rule = &country.rules[usize::from(n)];
                let (name, local_name) = if substitute {
                    (names::substitute(rule.name), format!("{}{}", rule.local, country.substitute_local))
                } else {
                    (rule.name.to_owned(), rule.local.to_owned())
                };
                Holiday { date, name, local_name, estimated, substitute, law: rule.law.to_owned() }
            }
            Of::Swap(n) => {
                let swap = &country.swaps[usize::from(n)];
                let name = names::bridge(swap);
                let local_name = country.swap_local.to_owned();
                Holiday { date, name, local_name, estimated, substitute: true, law: swap.law.to_owned() }
            }
        })
    }
}
