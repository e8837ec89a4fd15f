//! How a date came about, for the complainant: from when, how long, and which days didn't count.

use super::visit::Visit;
use complaint::{Period, Promise, Reckoned, Start};
use jiff::Timestamp;
use jiff::civil::Date;
use texts::texts;
use workdays::{Explanation, Region, Skipped, Why};

/// How a date came about.
pub(crate) struct How {
    pub lines: Vec<String>,
    /// What stands above the skipped days; none where the days weren't counted.
    pub skipped: Option<String>,
    pub days: Vec<Uncounted>,
    pub end: Option<String>,
}

/// A day that wasn't counted, or the days of a weekend.
pub(crate) struct Uncounted {
    pub days: Vec<(Date, String)>,
    pub why: String,
    /// What the country itself calls the day, with its language, where that says more.
    pub local: Option<(&'static str, String)>,
}

pub(crate) fn how(visit: &Visit, number: usize) -> Option<How> {
    let promise = &visit.complaint.promises[number];
    let from = promise.rested.as_ref().map_or(promise.from, |rested| rested.on);
    let mut how =
        How { lines: vec![visit.dated(started_by(visit, number), from)], skipped: None, days: Vec::new(), end: None };
    if promise.paused.is_some() {
        return None;
    }
    if promise.extends.is_some() && promise.rested.is_none() {
        return Some(how);
    }
    let within = promise.rested.as_ref().map_or(promise.within, |rested| rested.left);
    how.lines.push(length(visit, promise, within));
    how.end = Some(end(visit, promise, within));
    let reckoned = visit.web.house.explain(&visit.complaint, promise).ok();
    match reckoned {
        // Where the calendar was corrected since, its days would explain another date than the one we keep to.
        Some(Reckoned::WorkingDays(explanation)) if explanation.result == promise.due => {
            how.lines.extend(whose_days(visit, promise));
            skipped(visit, &explanation, &mut how);
        }
        Some(Reckoned::Calendar { ends, due, rolled: Some(explanation), .. }) if due == promise.due => {
            how.lines.push(visit.dated("customer-how-rolled", ends));
            how.lines.extend(whose_days(visit, promise));
            skipped(visit, &explanation, &mut how);
        }
        Some(Reckoned::Hours { .. }) if matches!(within, Period::BusinessHours(_)) => {
            how.lines.extend(whose_days(visit, promise));
        }
        Some(Reckoned::WorkingDays(_)) => how.lines.extend(whose_days(visit, promise)),
        _ => {}
    }
    Some(how)
}

fn length(visit: &Visit, promise: &Promise, within: Period) -> String {
    match (within, &promise.rested) {
        (Period::WorkingDays(days), None) => visit.say("customer-how-length", &[("count", days.into())]),
        (Period::CalendarDays(days), None) => visit.say("customer-how-length-calendar", &[("count", days.into())]),
        (within, rested) => {
            let id = match (within.is_in_hours(), rested) {
                (_, Some(_)) => "customer-how-length-left",
                (true, None) => "customer-how-length-hours",
                (false, None) => "customer-how-length-period",
            };
            visit.say(id, &[("period", handbook::period(within, &visit.words.lang).into())])
        }
    }
}

fn end(visit: &Visit, promise: &Promise, within: Period) -> String {
    match within.is_in_hours() {
        true => {
            let args = [("time", clock(visit, promise.deadline).into()), ("date", promise.due.into())];
            visit.say("customer-how-end-hour", &args)
        }
        false => visit.dated("customer-how-end", promise.due),
    }
}

/// "14:05", in the office.
pub(crate) fn clock(visit: &Visit, at: Timestamp) -> String {
    let local = at.to_zoned(visit.web.house.settings.zone.clone());
    format!("{:02}:{:02}", local.hour(), local.minute())
}

fn whose_days(visit: &Visit, promise: &Promise) -> Option<String> {
    let region = Region::parse(&promise.region).ok()?;
    Some(visit.say("customer-how-place", &[("place", place(visit, region).into())]))
}

fn skipped(visit: &Visit, explanation: &Explanation, how: &mut How) {
    how.skipped = Some(visit.say("customer-how-skipped", &[("count", explanation.skipped.len().into())]));
    how.days = uncounted(visit, explanation.region, &explanation.skipped);
}

/// The text that says what started the clock.
fn started_by(visit: &Visit, number: usize) -> &'static str {
    let complaint = &visit.complaint;
    let promise = &complaint.promises[number];
    let starts = visit.policy().promise(&promise.name, promise.level).map(|rule| rule.starts);
    let again = complaint.promises[..number].iter().any(|p| p.name == promise.name && p.level == promise.level);
    match starts {
        _ if promise.rested.is_some() => "customer-how-start-rested",
        _ if promise.extends.is_some() => "customer-how-start-extended",
        Some(Start::Acknowledged) => "customer-how-start-acknowledged",
        Some(Start::Danger) => "customer-how-start-danger",
        Some(Start::Decided) => "customer-how-start-decided",
        Some(Start::RemedyAccepted) => "customer-how-start-accepted",
        _ if again => "customer-how-start-reopened",
        _ if promise.level > 0 => "customer-how-start-escalated",
        _ => "customer-how-start-received",
    }
}

/// The region in the reader's language; a part of a country with the name it has in English.
fn place(visit: &Visit, region: Region) -> String {
    let country = region.country();
    let id = format!("customer-country-{}", country.code().to_ascii_lowercase());
    let country_name = visit.words.or(&id, country.english_name());
    if region == country { country_name } else { format!("{country_name} ({})", region.english_name()) }
}

fn uncounted(visit: &Visit, region: Region, skipped: &[Skipped]) -> Vec<Uncounted> {
    let mut days: Vec<Uncounted> = Vec::new();
    let mut weekend = false;
    for day in skipped {
        let written = (day.date, texts().date_with_weekday(&visit.words.lang, day.date));
        let follows =
            |last: &Uncounted| last.days.last().is_some_and(|(date, _)| date.tomorrow().ok() == Some(day.date));
        if day.why == Why::Weekend && weekend && days.last().is_some_and(follows) {
            if let Some(last) = days.last_mut() {
                last.days.push(written);
            }
            continue;
        }
        weekend = day.why == Why::Weekend;
        days.push(Uncounted { days: vec![written], why: why(visit, day), local: local(visit, region, day) });
    }
    days
}

fn why(visit: &Visit, day: &Skipped) -> String {
    let name = day.name_in(&visit.words.lang).unwrap_or_default();
    match day.why {
        Why::Weekend => visit.t("customer-how-skipped-weekend"),
        Why::Holiday => visit.say("customer-how-skipped-holiday", &[("name", name.into())]),
        Why::Closure => visit.say("customer-how-skipped-closure", &[("name", name.into())]),
    }
}

fn local(visit: &Visit, region: Region, day: &Skipped) -> Option<(&'static str, String)> {
    let local = day.local_name.as_deref().filter(|name| !name.is_empty())?;
    let known = day.name_in(&visit.words.lang) == Some(local);
    (!known && day.why == Why::Holiday).then(|| (region.language(), local.to_owned()))
}
