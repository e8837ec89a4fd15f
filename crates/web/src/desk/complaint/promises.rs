//! The promises of a complaint, and how each date came about.

use super::super::due::left;
use super::super::frame::Frame;
use super::calendar::Calendar;
use crate::Web;
use complaint::{Complaint, Promise, PromiseState, Start};

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
        let next = complaint.next_promise().map(|p| (p.name.clone(), p.level, p.due));
        let shown = |p: &Promise| {
            let open =
                next.as_ref().is_some_and(|(name, level, due)| (name, *level, *due) == (&p.name, p.level, p.due));
            shown(complaint, p, open, web, frame)
        };
        // In the order of the policy, level by level; an extension after what it extends.
        let place = |p: &&Promise| {
            let rules = &web.house.settings.policy_of(complaint).promises;
            (p.level, rules.iter().position(|r| r.id == p.name).unwrap_or(rules.len()))
        };
        let mut promises: Vec<&Promise> = complaint.promises.iter().collect();
        promises.sort_by_key(place);
        Self { list: promises.into_iter().map(shown).collect(), pending }
    }
}

fn shown(complaint: &Complaint, promise: &Promise, open: bool, web: &Web, frame: &Frame) -> Shown {
    let (look, icon) = match promise.state {
        PromiseState::Running => ("running", "clock"),
        PromiseState::Kept => ("good", "check"),
        PromiseState::KeptLate => ("warn", "alert"),
        PromiseState::Missed => ("bad", "cross"),
        PromiseState::Replaced => ("quiet", "swap"),
        PromiseState::Lifted => ("quiet", "minus"),
    };
    let state = promise.state.as_str().replace('_', "-");
    let explanation = web.house.explain(promise).ok();
    Shown {
        name: frame.promise(promise.name.as_str()),
        review: promise.level > 0,
        state: frame.t(&format!("desk-promise-state-{state}")),
        left: promise.is_owed().then(|| left(promise.due, web, frame).1),
        settled: promise.settled_at.map(|at| frame.moment(at)),
        due: frame.day(promise.due),
        how: how(complaint, promise, web, frame),
        calendar: explanation.map(|e| Calendar::of(&e, frame)),
        look,
        icon,
        open,
    }
}

/// "30 working days from receipt on Thu 5 Nov. That day is not counted. Working days of RO."
fn how(complaint: &Complaint, promise: &Promise, web: &Web, frame: &Frame) -> String {
    let rule = web.house.settings.policy_of(complaint).promise(&promise.name);
    let since = match (promise.extends, promise.level, rule.map(|r| r.starts)) {
        (Some(_), ..) => "extension",
        (None, _, Some(Start::Acknowledged)) => "acknowledgement",
        (None, 0, _) => "receipt",
        _ => "escalation",
    };
    frame.words.say(
        &format!("desk-how-{since}"),
        &[
            ("count", promise.working_days.into()),
            ("day", frame.day(promise.from).into()),
            ("region", promise.region.as_str().into()),
            ("clause", promise.clause.as_str().into()),
        ],
    )
}
