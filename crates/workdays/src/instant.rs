//! From an instant to the date it belongs to in an office.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// The date of an instant in a time zone (right across changes to and from summer time).
///
/// With a closing hour, what arrives after it counts as the next day (calendar day: whether that one is a working day
/// is the calendar's matter). Arrival on the stroke of the hour is still in time.
///
/// ```
/// use jiff::{Timestamp, civil::{date, time}, tz::TimeZone};
/// let bucharest = TimeZone::get("Europe/Bucharest")?;
/// let late: Timestamp = "2026-11-23T22:30:00Z".parse()?;
/// assert_eq!(workdays::date_of(late, &bucharest, None), date(2026, 11, 24));
/// let noon: Timestamp = "2026-11-23T15:00:01Z".parse()?; // 17:00:01 there
/// assert_eq!(workdays::date_of(noon, &bucharest, Some(time(17, 0, 0, 0))), date(2026, 11, 24));
/// # Ok::<(), jiff::Error>(())
/// ```
pub fn date_of(instant: Timestamp, zone: &TimeZone, closing: Option<Time>) -> Date {
    let local = zone.to_datetime(instant);
    if closing.is_some_and(|hour| local.time() > hour) { local.date().saturating_add(1.day()) } else { local.date() }
}
