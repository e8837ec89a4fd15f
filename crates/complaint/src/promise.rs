//! A promise: what is owed by when, and what became of it.

use crate::command::Context;
use crate::policy::PromiseRule;
use crate::refusal::Refusal;
use crate::words::{PromiseName, Purpose};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What became of a promise. `Running` is the only state that isn't final, but for `Missed`, which a late letter turns
/// into `KeptLate`; neither is ever taken back.
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

/// One promise of one complaint. Its date is computed once, from events, policy and calendar, and never edited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    pub name: PromiseName,
    /// 0 for the complaint itself, 1 and up for its escalations.
    pub level: u8,
    /// The clause of the policy.
    pub clause: String,
    /// The day of the event that started it; not counted.
    pub from: Date,
    /// How many working days after `from` it is due.
    pub working_days: u16,
    /// The last day on which it can be kept, in the office's time zone.
    pub due: Date,
    /// When the team is warned, unless it is kept by then.
    pub warn_at: Timestamp,
    /// The first instant at which it is too late: the end of `due` in the office's time zone.
    pub deadline: Timestamp,
    pub kept_by: Purpose,
    pub extendable: bool,
    /// The region whose working days count, and the version of its calendar.
    pub region: String,
    pub calendar_version: String,
    /// The number of the promise that this one extends.
    pub extends: Option<u32>,
    pub state: PromiseState,
    pub warned: bool,
    /// When it was kept, missed, replaced or lifted.
    pub settled_at: Option<Timestamp>,
}

impl Promise {
    /// Makes the promise of `rule` for an event on `from`.
    pub(crate) fn make(rule: &PromiseRule, level: u8, from: Date, context: &Context) -> Result<Self, Refusal> {
        let due = context.calendar.add(from, i32::from(rule.working_days)).map_err(calendar)?;
        Ok(Self {
            name: rule.id.clone(),
            level,
            clause: rule.clause.clone(),
            from,
            working_days: rule.working_days,
            due,
            warn_at: context.warning(due, rule.warn)?,
            deadline: context.end_of(due)?,
            kept_by: rule.kept_by,
            extendable: rule.extendable,
            region: context.calendar.region().to_string(),
            calendar_version: context.calendar.version().to_owned(),
            extends: None,
            state: PromiseState::Running,
            warned: false,
            settled_at: None,
        })
    }

    /// The same promise with a new date, counted from the day on which the extension was sent.
    pub(crate) fn extended(&self, number: u32, sent_on: Date, due: Date, context: &Context) -> Result<Self, Refusal> {
        let days = context.calendar.between(sent_on, due).map_err(calendar)?;
        let warn = context.policy.promise(&self.name).map_or(2, |rule| rule.warn);
        Ok(Self {
            from: sent_on,
            working_days: u16::try_from(days).unwrap_or(0),
            due,
            warn_at: context.warning(due, warn)?,
            deadline: context.end_of(due)?,
            calendar_version: context.calendar.version().to_owned(),
            extends: Some(number),
            state: PromiseState::Running,
            warned: false,
            settled_at: None,
            ..self.clone()
        })
    }

    pub fn is_running(&self) -> bool {
        self.state == PromiseState::Running
    }

    /// Still owed: running, or missed and not made good since.
    pub fn is_owed(&self) -> bool {
        matches!(self.state, PromiseState::Running | PromiseState::Missed)
    }

    /// Whether a letter of this purpose keeps it. The receipt of an escalation is its acknowledgement.
    pub fn is_kept_by(&self, purpose: Purpose) -> bool {
        purpose == self.kept_by || (purpose == Purpose::EscalationReceipt && self.kept_by == Purpose::Acknowledgement)
    }
}

pub(crate) fn calendar(error: workdays::Error) -> Refusal {
    Refusal::Calendar(error.to_string())
}
