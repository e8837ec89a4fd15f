//! How long something may take: in working days, calendar days, weeks, months, hours or business hours.

use jiff::civil::Time;
use serde::{Deserialize, Serialize};

/// A period, after Regulation (EEC, Euratom) No 1182/71: the day of the event isn't counted, and it ends with the end of
/// its last day. Hours are counted from the minute of the event, which is stricter than its Art. 3(1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    WorkingDays(u16),
    CalendarDays(u16),
    Weeks(u16),
    Months(u16),
    /// Hours of the clock, day and night.
    Hours(u16),
    /// Hours in which the office works, on its working days.
    BusinessHours(u16),
}

impl Period {
    /// How many of its unit.
    pub fn count(self) -> u16 {
        match self {
            Self::WorkingDays(n) | Self::CalendarDays(n) | Self::Weeks(n) | Self::Months(n) => n,
            Self::Hours(n) | Self::BusinessHours(n) => n,
        }
    }

    /// The name of its unit, as in the file: `working_days`.
    pub fn unit(self) -> &'static str {
        match self {
            Self::WorkingDays(_) => "working_days",
            Self::CalendarDays(_) => "calendar_days",
            Self::Weeks(_) => "weeks",
            Self::Months(_) => "months",
            Self::Hours(_) => "hours",
            Self::BusinessHours(_) => "business_hours",
        }
    }

    /// Whether it ends within a day rather than with it.
    pub fn is_in_hours(self) -> bool {
        matches!(self, Self::Hours(_) | Self::BusinessHours(_))
    }

    /// About how many calendar days it takes, for drawing it beside others.
    pub fn about_days(self) -> f64 {
        let n = f64::from(self.count());
        match self {
            Self::WorkingDays(_) => n * 7.0 / 5.0,
            Self::CalendarDays(_) => n,
            Self::Weeks(_) => n * 7.0,
            Self::Months(_) => n * 30.4,
            Self::Hours(_) => n / 24.0,
            Self::BusinessHours(_) => n / 8.0 * 7.0 / 5.0,
        }
    }
}

/// When the office works on a working day, in its time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficeHours {
    pub from: Time,
    /// Not included.
    pub to: Time,
}
