//! How the date of a promise came about, in words: since when, how long, in which days or hours.

use super::super::frame::Frame;
use crate::Web;
use complaint::{Complaint, Period, Promise, Reckoned, Start};

/// What a promise counts from, as its texts are named: `receipt`, `acknowledgement`, `rest` …
fn since(complaint: &Complaint, promise: &Promise, web: &Web) -> &'static str {
    let rule = web.house.policy_of(complaint).promise(&promise.name, promise.level);
    match (promise.extends, rule.map(|r| r.starts)) {
        _ if promise.rested.is_some() => "rest",
        (Some(_), _) => "extension",
        (None, Some(Start::Acknowledged)) => "acknowledgement",
        (None, Some(Start::Danger)) => "danger",
        (None, Some(Start::Decided)) => "decision",
        (None, Some(Start::RemedyAccepted)) => "remedy",
        _ if promise.level > 0 => "escalation",
        _ => "receipt",
    }
}

/// "30 working days from receipt on Thu 5 Nov. That day is not counted. Working days of RO."
pub(crate) fn how(
    complaint: &Complaint,
    promise: &Promise,
    reckoned: Option<&Reckoned>,
    web: &Web,
    frame: &Frame,
) -> String {
    let since = since(complaint, promise, web);
    if let (Some(sentence), Period::WorkingDays(_)) = (in_one(promise, since, frame), promise.within) {
        return sentence;
    }
    let (day, at, within) = match &promise.rested {
        Some(rested) => (rested.on, rested.at, rested.left),
        None => (promise.from, promise.from_at, promise.within),
    };
    let from = if within.is_in_hours() { frame.moment(at) } else { frame.day(day) };
    let period = handbook::period(within, &frame.words.lang);
    let args = [("period", period.into()), ("day", from.into())];
    let mut told = vec![frame.words.say(&format!("desk-how-from-{since}"), &args)];
    told.push(counted(promise, within, reckoned, web, complaint, frame));
    if !promise.clause.is_empty() {
        told.push(frame.words.say("desk-how-clause", &[("clause", promise.clause.as_str().into())]));
    }
    told.join(" ")
}

/// The common case in one sentence: working days, by a row of the policy.
fn in_one(promise: &Promise, since: &str, frame: &Frame) -> Option<String> {
    let is_row = !promise.clause.is_empty() && promise.clause.bytes().all(|b| b.is_ascii_digit());
    let known = ["receipt", "acknowledgement", "escalation", "extension"].contains(&since);
    let args = [
        ("count", promise.within.count().into()),
        ("day", frame.day(promise.from).into()),
        ("region", promise.region.as_str().into()),
        ("clause", promise.clause.as_str().into()),
    ];
    (is_row && known).then(|| frame.words.say(&format!("desk-how-{since}"), &args))
}

/// What was counted, and what not.
fn counted(
    promise: &Promise,
    within: Period,
    reckoned: Option<&Reckoned>,
    web: &Web,
    complaint: &Complaint,
    frame: &Frame,
) -> String {
    let region = [("region", promise.region.as_str().into())];
    match (within, reckoned) {
        (Period::Hours(_), _) => frame.t("desk-how-hours"),
        (Period::BusinessHours(_), Some(Reckoned::Hours { working, .. })) => {
            let hours = web.house.policy_of(complaint).hours;
            let clock = |time: jiff::civil::Time| format!("{:02}:{:02}", time.hour(), time.minute());
            let (from, to) = hours.map_or_else(Default::default, |h| (clock(h.from), clock(h.to)));
            let days = working.iter().map(|day| frame.day(*day)).collect::<Vec<_>>().join(" · ");
            let args = [("from", from.into()), ("to", to.into()), ("days", days.into())];
            let office = frame.words.say("desk-how-business-hours", &args);
            format!("{office} {}", frame.words.say("desk-how-working-days", &region))
        }
        (Period::WorkingDays(_), _) => frame.words.say("desk-how-not-counted", &region),
        (_, Some(Reckoned::Calendar { ends, rolled: Some(_), .. })) => {
            let args = [("day", frame.day(*ends).into()), ("region", promise.region.as_str().into())];
            frame.words.say("desk-how-rolled", &args)
        }
        _ => frame.t("desk-how-calendar"),
    }
}
