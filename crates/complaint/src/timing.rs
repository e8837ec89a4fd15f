//! What the clock does by itself: it warns ahead of a date, and records a miss at the date, once, also after downtime.

use crate::command::{Doing, Draft, numbers, staff_only};
use crate::corresponding;
use crate::event::Event;
use crate::pausing;
use crate::refusal::Refusal;
use crate::words::{Party, Purpose, Side, Team};
use jiff::Timestamp;

pub(crate) fn time_passes(doing: &mut Doing) -> Result<(), Refusal> {
    let now = doing.context.now;
    catch_up(doing, now)?;
    let warned = |p: &crate::Promise| p.warnings.first().is_some_and(|at| *at <= now);
    for number in numbers(&doing.complaint, |p| p.is_running() && p.paused.is_none() && warned(p)) {
        let due = doing.complaint.promises[number as usize].due;
        doing.follows(Event::WarningGiven { promise: number, due });
    }
    Ok(())
}

/// What the clock had come to by `at`: promises that had rested long enough go on, and those whose time had ended by
/// then are missed; the complaint is raised where the policy says so.
pub(crate) fn catch_up(doing: &mut Doing, at: Timestamp) -> Result<(), Refusal> {
    pausing::resume(doing, at)?;
    for number in numbers(&doing.complaint, |p| p.is_running() && p.paused.is_none() && p.deadline <= at) {
        let promise = &doing.complaint.promises[number as usize];
        let due = promise.due;
        let rule = doing.context.policy.promise(&promise.name, promise.level);
        let raise = rule.and_then(|rule| rule.missed.raise.clone());
        doing.follows(Event::PromiseMissed { promise: number, due });
        if let Some(team) = raise {
            raised(doing, number, team);
        }
    }
    Ok(())
}

/// The team that the policy names takes it over; whoever handles it goes on until they do.
fn raised(doing: &mut Doing, promise: u32, team: Team) {
    doing.follows(Event::Raised { promise, team: team.clone() });
    if doing.complaint.team != team {
        doing.follows(Event::TeamAssigned { team });
    }
}

/// Writes to a mailbox of ours.
pub(crate) fn remind(doing: &mut Doing, to: Party, letter: Draft) -> Result<(), Refusal> {
    staff_only(&doing.complaint, &doing.by)?;
    corresponding::write(doing, Purpose::Reminder, Side::Team, to, letter, None).map(|_| ())
}
