//! What is owed next, and the state of a complaint, in the words of lists.

use super::frame::Frame;
use crate::Web;
use askama::Template;
use complaint::{Complaint, Purpose, Stage};
use jiff::civil::Date;

/// From so many working days on, a date counts as soon.
const SOON: i32 = 3;

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
        let owed = complaint.owed().into_iter().next();
        let owed = owed.map(|promise| {
            let (class, left) = left(promise.due, web, frame);
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

/// How near a date is, as a class of its look, and how many working days are left, in words.
pub(crate) fn left(due: Date, web: &Web, frame: &Frame) -> (&'static str, String) {
    let days = web.house.working_days_left(due);
    if due < frame.today {
        // On a day of rest after the date no working day has passed yet, but the date has.
        ("missed", frame.n("desk-due-late-days", days.abs().max(1)))
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
