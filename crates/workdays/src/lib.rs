//! Public holidays of Europe and exact, explained working-day arithmetic in constant time.
//! Pure: it does no I/O, reads no clock and knows nothing of complaints; dates and instants are given to it.
//! Start reading at [`Calendar`]; the rules themselves are the files of `data/`, one per country.
//!
//! ```
//! use jiff::civil::date;
//! use workdays::{Calendar, Region};
//!
//! let romania = Calendar::of(Region::parse("RO")?);
//! let due = romania.add(date(2026, 12, 18), 30)?;
//! assert_eq!(due, date(2027, 2, 4));
//!
//! let why = romania.explain(date(2026, 12, 18), 30)?;
//! let holidays: Vec<_> = why.holidays().map(|day| day.date).collect();
//! assert_eq!(holidays, [date(2026, 12, 25), date(2027, 1, 1), date(2027, 1, 6), date(2027, 1, 7)]);
//! # Ok::<(), workdays::Error>(())
//! ```

mod calendar;
mod counting;
mod day;
mod days;
mod easter;
mod error;
mod expand;
mod explanation;
mod icalendar;
mod instant;
mod names;
mod own_days;
mod region;
mod rule;
mod table;

pub use calendar::{Calendar, Kind};
pub use counting::Counting;
pub use day::{Day, Holiday};
pub use error::Error;
pub use explanation::{Explanation, Skipped, Why};
pub use icalendar::icalendar;
pub use instant::date_of;
pub use names::name_in;
pub use own_days::{Closure, OwnDays, Weekday};
pub use region::Region;

/// First and last year every calendar knows.
pub const YEARS: std::ops::RangeInclusive<i16> = 1990..=2100;

/// The day the files of `data/` were last compared with the law.
pub const DATA_REVISED: jiff::civil::Date = jiff::civil::date(2026, 11, 23);

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
