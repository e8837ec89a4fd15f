//! What is owed next, and the state of a complaint, in the words of lists.

use super::frame::Frame;
use crate::Web;
use askama::Template;
use complaint::{Complaint, Promise, Purpose, Stage};

/// From so many working days on, a date counts as soon.
const SOON: i32 = 3;
/// Up to so many hours, what is promised in hours is told in hours.
const HOURS: i64 = 48;

/// What is owed next; `None` where nothing is.
#[derive(Template)]
#[template(path = "desk/_due.html")]
pub(crate) struct Due {
    owed: Option<Owed>,
    nothing: String,
}

struct Owed {
    /// `missed`, `today`, `soon`, `later`.
    class: &'static str,
    left: String,
    what: String,
    iso: String,
    date: String,
}

impl Due {
    pub fn of(complaint: &Complaint, web: &Web, frame: &Frame) -> Self {
        let owed = complaint.owed();
        // What rests comes after what runs.
        let owed = owed.iter().find(|p| p.paused.is_none()).or(owed.first());
        let owed = owed.map(|promise| {
            let (class, left) = match &promise.paused {
                Some(_) => ("later", frame.t("desk-due-rests")),
                None => left(promise, web, frame),
            };
            Owed {
                class,
                left,
                what: frame.promise(promise.name.as_str()),
                iso: promise.due.to_string(),
                date: frame.day(promise.due),
            }
        });
        Self { owed, nothing: frame.t("desk-due-nothing") }
    }
}

/// How near a date is, as a class of its look, and how many working days are left, in words; hours on the last day of
/// what is promised in hours.
pub(crate) fn left(promise: &Promise, web: &Web, frame: &Frame) -> (&'static str, String) {
    let due = promise.due;
    let days = web.house.working_days_left(due);
    let in_hours = promise.within.is_in_hours();
    if promise.deadline <= frame.now {
        let late = frame.now.duration_since(promise.deadline).as_hours();
        match in_hours && late < HOURS {
            true => ("missed", frame.n("desk-due-late-hours", late)),
            // On a day of rest after the date no working day has passed yet, but the date has.
            false => ("missed", frame.n("desk-due-late-days", days.abs().max(1))),
        }
    } else if in_hours && promise.deadline.duration_since(frame.now).as_hours() < HOURS {
        ("today", frame.n("desk-due-hours", promise.deadline.duration_since(frame.now).as_hours()))
    } else if due == frame.today {
        ("today", frame.t("desk-due-today"))
    } else {
        (if days <= SOON { "soon" } else { "later" }, frame.n("desk-due-days", days))
    }
}

/// The state of a complaint, as a class of its look; its words are `desk-state-…`.
pub(crate) fn state(complaint: &Complaint) -> &'static str {
    let confirms = |p: Purpose| matches!(p, Purpose::Acknowledgement | Purpose::EscalationReceipt);
    let acknowledged = complaint.letters.iter().any(|l| confirms(l.purpose) && !l.failed);
    match complaint.stage {
        Stage::Closed => "closed",
        Stage::Decided => "decided",
        Stage::Open if complaint.decision().is_some() => "reopened",
        Stage::Open if complaint.level > 0 => "escalated",
        Stage::Open if !acknowledged => "new",
        Stage::Open if complaint.handler.is_some() => "investigating",
        Stage::Open => "acknowledged",
    }
}
