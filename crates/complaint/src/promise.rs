//! A promise: what is owed by when, and what became of it.

use crate::command::Context;
use crate::policy::{Keeper, Period, PromiseRule, Wait};
use crate::refusal::Refusal;
use crate::words::{PromiseName, Purpose, Team};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What became of a promise. `Running` isn't final, nor is `Missed`, which a late letter turns into `KeptLate`; and what a letter
/// kept isn't kept any more where that letter comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromiseState {
    Running,
    Kept,
    KeptLate,
    Missed,
    /// By an extension that was sent before the date had passed.
    Replaced,
    /// It fell away: the complaint was decided, escalated or closed first.
    Lifted,
}

impl PromiseState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Kept => "kept",
            Self::KeptLate => "kept_late",
            Self::Missed => "missed",
            Self::Replaced => "replaced",
            Self::Lifted => "lifted",
        }
    }
}

/// A rest that a promise takes while something is awaited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paused {
    pub wait: Wait,
    pub since: Timestamp,
    /// When it goes on by itself, answer or not.
    pub until: Timestamp,
}

/// What was left of a promise's time when it went on after a rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rested {
    /// When it went on: what was left counts from here.
    pub at: Timestamp,
    /// Its day in the office's time zone; not counted.
    pub on: Date,
    /// How much was left. Hours are rounded up; the deadline is exact.
    pub left: Period,
}

/// One promise of one complaint. Its date is computed from events, policy and calendar, and never edited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    pub name: PromiseName,
    /// 0 for the complaint itself, 1 and up for its escalations.
    pub level: u8,
    /// The clause of the policy.
    pub clause: String,
    /// The day of the event that started it, in the office's time zone; not counted.
    pub from: Date,
    /// The instant of that event, for periods in hours.
    pub from_at: Timestamp,
    /// How long after `from` it is due.
    pub within: Period,
    /// The last day on which it can be kept, in the office's time zone.
    pub due: Date,
    /// When the team is still to be warned, the earliest first.
    pub warnings: Vec<Timestamp>,
    /// The first instant at which it is too late: the end of `due` in the office's time zone, or within that day where
    /// the period is in hours.
    pub deadline: Timestamp,
    pub kept_by: Keeper,
    pub extendable: bool,
    /// The team that owes it; `None`: the one that has the complaint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Team>,
    /// The region whose working days count, and the version of its calendar.
    pub region: String,
    pub calendar_version: String,
    /// The number of the promise that this one extends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extends: Option<u32>,
    pub state: PromiseState,
    /// Resting, while it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused: Option<Paused>,
    /// It rested: its date counts from when it last went on, rather than from `from`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rested: Option<Rested>,
    /// When it was kept (a letter that kept it in time: when that left), or its being kept late, missed, replaced or
    /// lifted was recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled_at: Option<Timestamp>,
}

impl Promise {
    /// Makes the promise of `rule` for an event at `from`, to a complainant of this country.
    pub(crate) fn make(
        rule: &PromiseRule,
        level: u8,
        from: Timestamp,
        country: Option<&str>,
        context: &Context,
    ) -> Result<Self, Refusal> {
        let in_days = context.calendar_of(rule, country);
        let end = context.end(rule.within, from, &in_days, rule.exact)?;
        Ok(Self {
            name: rule.id.clone(),
            level,
            clause: rule.clause.clone(),
            from: context.date_of(from),
            from_at: from,
            within: rule.within,
            due: end.due,
            warnings: context.warnings(&rule.warn, rule.within, end, &in_days)?,
            deadline: end.deadline,
            kept_by: rule.kept_by,
            extendable: rule.extension.is_some(),
            owner: rule.owner.clone(),
            region: in_days.region().to_string(),
            calendar_version: in_days.version().to_owned(),
            extends: None,
            state: PromiseState::Running,
            paused: None,
            rested: None,
            settled_at: None,
        })
    }

    /// The same promise with a new date, counted from when the extension was sent.
    pub(crate) fn extended(&self, number: u32, sent: Timestamp, due: Date, context: &Context) -> Result<Self, Refusal> {
        let in_days = context.calendar_of_promise(self);
        let from = context.date_of(sent);
        let days = in_days.between(from, due).map_err(calendar)?;
        let again = Self {
            from,
            from_at: sent,
            within: Period::WorkingDays(u16::try_from(days).unwrap_or(0)),
            extends: Some(number),
            state: PromiseState::Running,
            paused: None,
            rested: None,
            settled_at: None,
            ..self.clone()
        };
        again.due_on(due, context)
    }

    /// The same promise, due on another day: with its deadline and warnings.
    pub(crate) fn due_on(&self, due: Date, context: &Context) -> Result<Self, Refusal> {
        let in_days = context.calendar_of_promise(self);
        let end = context.end_on(due)?;
        let ahead = context.policy.promise(&self.name, self.level).map(|rule| rule.warn.clone()).unwrap_or_default();
        Ok(Self {
            due,
            deadline: end.deadline,
            warnings: context.warnings(&ahead, Period::WorkingDays(0), end, &in_days)?,
            calendar_version: in_days.version().to_owned(),
            ..self.clone()
        })
    }

    /// From which day and instant its date counts, and how long: since its last rest, where it had one.
    pub(crate) fn counts(&self) -> (Date, Timestamp, Period) {
        match &self.rested {
            Some(rested) => (rested.on, rested.at, rested.left),
            None => (self.from, self.from_at, self.within),
        }
    }

    /// Whether it ends on its last day itself, also where that is a day of rest.
    pub(crate) fn is_exact(&self, context: &Context) -> bool {
        context.policy.promise(&self.name, self.level).is_some_and(|rule| rule.exact)
    }

    pub fn is_running(&self) -> bool {
        self.state == PromiseState::Running
    }

    /// Still owed: running, or missed and not made good since.
    pub fn is_owed(&self) -> bool {
        matches!(self.state, PromiseState::Running | PromiseState::Missed)
    }

    /// Whether a letter of this purpose keeps it once it has left.
    pub fn is_kept_by(&self, purpose: Purpose) -> bool {
        Keeper::of(purpose) == Some(self.kept_by)
    }

    /// When the clock must look at it next: a warning, its deadline, or the end of its rest.
    pub fn wakes_at(&self) -> Option<Timestamp> {
        match (&self.paused, self.is_running()) {
            (_, false) => None,
            (Some(paused), true) => Some(paused.until),
            (None, true) => Some(self.warnings.first().map_or(self.deadline, |w| (*w).min(self.deadline))),
        }
    }
}

pub(crate) fn calendar(error: workdays::Error) -> Refusal {
    Refusal::Calendar(error.to_string())
}
