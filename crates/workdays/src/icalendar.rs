//! A year's holidays as an iCalendar file (RFC 5545), ready to subscribe to.

use crate::{Calendar, DATA_REVISED, Error, Holiday};
use std::fmt::Write;

/// The holidays of a year. Lines end in CRLF and are folded at 75 octets (RFC 5545, 3.1); each day is an all-day
/// event that doesn't block time (3.8.2.7); `DTSTAMP` is the day the data was revised, so the text is reproducible.
///
/// # Errors
/// [`Error::YearOutOfRange`].
pub fn icalendar(calendar: &Calendar, year: i16) -> Result<String, Error> {
    let mut out = String::new();
    let region = calendar.region();
    line(&mut out, "BEGIN:VCALENDAR");
    line(&mut out, "VERSION:2.0");
    line(&mut out, "PRODID:-//Redress//workdays//EN");
    line(&mut out, "CALSCALE:GREGORIAN");
    line(&mut out, &format!("NAME:{}", escaped(&format!("Public holidays: {}", region.english_name()))));
    for (number, holiday) in calendar.holidays(year)?.iter().enumerate() {
        event(&mut out, calendar, number, holiday);
    }
    line(&mut out, "END:VCALENDAR");
    Ok(out)
}

fn event(out: &mut String, calendar: &Calendar, number: usize, holiday: &Holiday) {
    let day = |date: jiff::civil::Date| date.strftime("%Y%m%d").to_string();
    let after = holiday.date.tomorrow().unwrap_or(holiday.date);
    let code = calendar.region().code().to_lowercase();
    let expected = if holiday.estimated { " (estimated)" } else { "" };
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}-{number}-{code}@workdays.invalid", day(holiday.date)));
    line(out, &format!("DTSTAMP:{}T000000Z", day(DATA_REVISED)));
    line(out, &format!("DTSTART;VALUE=DATE:{}", day(holiday.date)));
    line(out, &format!("DTEND;VALUE=DATE:{}", day(after)));
    line(out, &format!("SUMMARY:{}", escaped(&format!("{}{expected}", holiday.local_name))));
    line(out, &format!("DESCRIPTION:{}", escaped(&format!("{}\n{}", holiday.name, holiday.law))));
    line(out, "CATEGORIES:HOLIDAY");
    line(out, "TRANSP:TRANSPARENT");
    line(out, "END:VEVENT");
}

/// RFC 5545, 3.3.11.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// Folds at 75 octets without cutting a character in two.
fn line(out: &mut String, text: &str) {
    let mut room = 75;
    for letter in text.chars() {
        if letter.len_utf8() > room {
            out.push_str("\r\n ");
            room = 74;
        }
        room -= letter.len_utf8();
        let _ = write!(out, "{letter}");
    }
    out.push_str("\r\n");
}
