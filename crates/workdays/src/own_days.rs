//! A company's own days on top of a region's: closures, days it works all the same, another weekend.

use crate::days::{self, DAYS};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Own days, as they stand in a configuration.
///
/// ```toml
/// closures = [{ date = "2026-12-28", until = "2026-12-31", name = "Works holiday" },
///             { date = "2026-07-03", yearly = true, name = "Founders' day" }]
/// working = ["2026-12-19"]
/// weekend = ["friday", "saturday"]
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OwnDays {
    pub closures: Vec<Closure>,
    /// Days that are worked though they'd be rest days, holidays or closures: this list has the last word.
    pub working: Vec<Date>,
    /// The weekly days of rest, where they aren't the region's. An empty list means work on all days of the week.
    pub weekend: Option<Vec<Weekday>>,
}

/// Days on which a company closes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closure {
    pub date: Date,
    /// Last day; the same as `date` unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The same days every year from `date` on.
    #[serde(default)]
    pub yearly: bool,
    pub name: String,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Weekday {
    #[serde(alias = "mon")]
    Monday,
    #[serde(alias = "tue")]
    Tuesday,
    #[serde(alias = "wed")]
    Wednesday,
    #[serde(alias = "thu")]
    Thursday,
    #[serde(alias = "fri")]
    Friday,
    #[serde(alias = "sat")]
    Saturday,
    #[serde(alias = "sun")]
    Sunday,
}

impl OwnDays {
    /// Bit 0 is Monday.
    pub(crate) fn weekend_bits(&self) -> Option<u8> {
        self.weekend.as_ref().map(|days| days.iter().fold(0, |bits, day| bits | 1 << (*day as u8)))
    }

    /// The closure that holds on `date`, if any.
    pub(crate) fn closure(&self, date: Date) -> Option<&Closure> {
        self.closures.iter().find(|closure| closure.holds(date))
    }

    /// Marks all days of all closures.
    pub(crate) fn closed(&self) -> Vec<bool> {
        let mut closed = vec![false; DAYS];
        for closure in &self.closures {
            closure.mark(&mut closed);
        }
        closed
    }
}

impl Closure {
    /// The closure as it falls in one year, which is its own year unless it returns yearly.
    fn in_year(&self, year: i16) -> Option<(Date, Date)> {
        let years = year.checked_sub(self.date.year()).filter(|n| *n == 0 || (self.yearly && *n > 0))?;
        let until = self.until.unwrap_or(self.date).max(self.date);
        let shifted = |date: Date| {
            let year = date.year().checked_add(years)?;
            // 29 February falls on the 28th in other years.
            Date::new(year, date.month(), date.day()).or_else(|_| Date::new(year, date.month(), 28)).ok()
        };
        Some((shifted(self.date)?, shifted(until).unwrap_or(Date::MAX)))
    }

    fn spans(&self, first: i16, last: i16) -> impl Iterator<Item = (Date, Date)> {
        let own = self.date.year();
        let years = if self.yearly { first.max(own)..=last } else { own..=own };
        years.filter_map(|year| self.in_year(year))
    }

    fn holds(&self, date: Date) -> bool {
        let first = date.year().saturating_sub(1);
        self.spans(first, date.year()).any(|(from, until)| (from..=until).contains(&date))
    }

    fn mark(&self, closed: &mut [bool]) {
        let (first, last) = (Date::constant(1990, 1, 1), Date::constant(2100, 12, 31));
        for (from, until) in self.spans(1989, 2100).filter(|(from, until)| *from <= last && *until >= first) {
            let from = days::number(from.max(first)).unwrap_or(0);
            let until = days::number(until.min(last)).unwrap_or(DAYS - 1);
            closed[from..=until].fill(true);
        }
    }
}
