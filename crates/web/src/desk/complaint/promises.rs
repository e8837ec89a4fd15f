//! The promises of a complaint, whose they are, and how each date came about.

use super::super::due::left;
use super::super::frame::Frame;
use super::calendar::Calendar;
use super::reckoned::how;
use crate::Web;
use complaint::{Complaint, Promise, PromiseState};

pub(crate) struct Panel {
    pub list: Vec<Shown>,
    /// A new date was written, but its letter hasn't left yet.
    pub pending: Option<String>,
}

pub(crate) struct Shown {
    pub name: String,
    /// Of an escalation.
    pub review: bool,
    pub look: &'static str,
    pub icon: &'static str,
    pub state: String,
    pub left: Option<String>,
    pub settled: Option<String>,
    pub due: String,
    /// The team that owes it, where that isn't the one that has the complaint.
    pub owner: Option<String>,
    /// Until when it rests, and what for.
    pub rests: Option<String>,
    /// "14 working days from …".
    pub how: String,
    pub calendar: Option<Calendar>,
    pub open: bool,
}

impl Panel {
    pub fn of(complaint: &Complaint, web: &Web, frame: &Frame) -> Self {
        let pending = complaint
            .extension
            .as_ref()
            .map(|extension| frame.words.say("desk-promise-pending", &[("day", frame.day(extension.due).into())]));
        let next = complaint.next_promise();
        let shown = |p: &Promise| shown(complaint, p, next.is_some_and(|next| std::ptr::eq(next, p)), web, frame);
        // In the order of the policy, level by level; an extension after what it extends.
        let place = |p: &&Promise| {
            let rules = web.house.policy_of(complaint).promises_at(p.level);
            (p.level, rules.iter().position(|r| r.id == p.name).unwrap_or(rules.len()))
        };
        let mut promises: Vec<&Promise> = complaint.promises.iter().collect();
        promises.sort_by_key(place);
        Self { list: promises.into_iter().map(shown).collect(), pending }
    }
}

fn shown(complaint: &Complaint, promise: &Promise, open: bool, web: &Web, frame: &Frame) -> Shown {
    let (look, icon) = match promise.state {
        PromiseState::Running if promise.paused.is_some() => ("quiet", "pause"),
        PromiseState::Running => ("running", "clock"),
        PromiseState::Kept => ("good", "check"),
        PromiseState::KeptLate => ("warn", "alert"),
        PromiseState::Missed => ("bad", "cross"),
        PromiseState::Replaced => ("quiet", "swap"),
        PromiseState::Lifted => ("quiet", "minus"),
    };
    let state = if promise.paused.is_some() { "paused".into() } else { promise.state.as_str().replace('_', "-") };
    let reckoned = web.house.explain(complaint, promise).ok();
    Shown {
        name: frame.promise(promise.name.as_str()),
        review: promise.level > 0,
        state: frame.t(&format!("desk-promise-state-{state}")),
        left: (promise.is_owed() && promise.paused.is_none()).then(|| left(promise, web, frame).1),
        settled: promise.settled_at.map(|at| frame.moment(at)),
        due: if promise.within.is_in_hours() { frame.moment(promise.deadline) } else { frame.day(promise.due) },
        owner: promise.owner.as_ref().filter(|team| **team != complaint.team).map(|team| frame.team(web, team)),
        rests: rests(promise, frame),
        how: how(complaint, promise, reckoned.as_ref(), web, frame),
        calendar: reckoned.and_then(|r| Calendar::of(&r, frame)),
        look,
        icon,
        open,
    }
}

/// "Rests until Mon 7 Dec at the latest, while the customer's answer is awaited."
fn rests(promise: &Promise, frame: &Frame) -> Option<String> {
    let paused = promise.paused.as_ref()?;
    let id = format!("desk-promise-rests-{}", paused.wait.as_str().replace('_', "-"));
    Some(frame.words.say(&id, &[("moment", frame.moment(paused.until).into())]))
}
