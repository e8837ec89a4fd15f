//! What can be wrong with a question, in words that say what to ask instead.

use jiff::civil::Date;

/// Why a question can't be answered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    #[error(
        "there is no region \"{given}\"; regions are ISO 3166 codes such as {near}, and `redress days regions` lists all"
    )]
    UnknownRegion {
        given: String,
        /// Codes that look like the one given.
        near: String,
    },
    #[error("{0} lies outside the years that calendars know; give a date from 1990-01-01 to 2100-12-31")]
    DateOutOfRange(Date),
    #[error("calendars don't know the year {0}; give one from 1990 to 2100")]
    YearOutOfRange(i16),
    #[error(
        "{n} working days from {from} end outside the years 1990 to 2100 that calendars know; give fewer days \
         (or, if the calendar has own days, check that they leave any working day)"
    )]
    Overflow { from: Date, n: i64 },
}
