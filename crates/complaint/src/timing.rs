//! What the clock does by itself: it warns ahead of a date, and records a miss at the date, once, also after downtime.

use crate::command::{Doing, Draft, numbers};
use crate::corresponding;
use crate::event::Event;
use crate::refusal::Refusal;
use crate::words::{Party, Purpose, Side};
use jiff::Timestamp;

pub(crate) fn time_passes(doing: &mut Doing) -> Result<(), Refusal> {
    let now = doing.context.now;
    record_missed(doing, now);
    for number in numbers(&doing.complaint, |p| p.is_running() && !p.warned && p.warn_at <= now) {
        let due = doing.complaint.promises[number as usize].due;
        doing.follows(Event::WarningGiven { promise: number, due });
    }
    Ok(())
}

/// Records every running promise whose last day had ended by `at`.
pub(crate) fn record_missed(doing: &mut Doing, at: Timestamp) {
    for number in numbers(&doing.complaint, |p| p.is_running() && p.deadline <= at) {
        let due = doing.complaint.promises[number as usize].due;
        doing.follows(Event::PromiseMissed { promise: number, due });
    }
}

/// Writes to the team's own mailbox.
pub(crate) fn remind(doing: &mut Doing, to: Party, letter: Draft) -> Result<(), Refusal> {
    corresponding::write(doing, Purpose::Reminder, Side::Team, to, letter, None).map(|_| ())
}
