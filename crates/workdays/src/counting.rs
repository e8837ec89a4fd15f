//! Rules by which a period is counted.

use crate::days::{self, DAYS};
use crate::{Calendar, Error};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// By which rule days are counted. [`Calendar::add`] counts by the first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Counting {
    /// Working days, the day of the event not counted: Regulation (EEC, Euratom) No 1182/71, Art. 3(1) and 3(3).
    #[default]
    Regulation1182,
    /// Working days, the first day counted if it is one.
    StartCounts,
    /// Calendar days, the day of the event not counted; a period that would end on a rest day or holiday ends with
    /// the next working day (Art. 3(4)), and one of two days or more holds at least two working days (Art. 3(5)).
    CalendarDays,
}

impl Calendar {
    /// The last day of a period of `n` days from `from`, by the rule given; `n` is 0 or more.
    ///
    /// # Errors
    /// [`Error::DateOutOfRange`] and [`Error::Overflow`], the latter also for a negative `n` (count those with
    /// [`Calendar::sub`], which has one rule).
    pub fn count(&self, from: Date, n: i32, by: Counting) -> Result<Date, Error> {
        let overflow = Error::Overflow { from, n: i64::from(n) };
        let days = usize::try_from(n).map_err(|_| overflow.clone())?;
        match by {
            Counting::Regulation1182 => self.add(from, n),
            Counting::StartCounts if n > 0 && self.is_working_day(from)? => self.add(from, n - 1),
            Counting::StartCounts => self.add(from, n),
            Counting::CalendarDays => {
                let start = days::number(from).ok_or(Error::DateOutOfRange(from))?;
                let end = start.checked_add(days).filter(|end| *end < DAYS).ok_or(overflow.clone())?;
                let rolled = self.add(days::date(end).ok_or(overflow)?, 0)?;
                if n < 2 { Ok(rolled) } else { self.add(from, 2).map(|two| two.max(rolled)) }
            }
        }
    }
}
