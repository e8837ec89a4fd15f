//! The calendar of a year to come changes by law: running promises are reckoned anew, as an act of its own that the
//! journal keeps. Nothing moves by itself (a promise remembers the calendar that it was made under).

use crate::command::{Context, Doing, numbers, staff_only};
use crate::complaint::Complaint;
use crate::event::{Event, MovedBy};
use crate::refusal::Refusal;
use jiff::civil::Date;

/// A promise whose date would be another under the calendar as it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The promise's number.
    pub promise: u32,
    pub old: Date,
    pub new: Date,
}

/// What would move. A date that was agreed in an extension is a date, and stays.
///
/// # Errors
/// A date lies beyond the calendar.
pub fn impact(complaint: &Complaint, context: &Context) -> Result<Vec<Move>, Refusal> {
    let mut moves = Vec::new();
    for number in numbers(complaint, |p| p.is_running() && p.extends.is_none()) {
        let promise = &complaint.promises[number as usize];
        // One that rests is reckoned when it goes on; one in hours hardly knows a calendar.
        if promise.paused.is_some() || promise.within.is_in_hours() {
            continue;
        }
        let in_days = context.calendar_of_promise(promise);
        let (from, _, within) = promise.counts();
        let new = context.last_day(within, from, &in_days, promise.is_exact(context))?;
        if new != promise.due {
            moves.push(Move { promise: number, old: promise.due, new });
        }
    }
    Ok(moves)
}

pub(crate) fn recalculate(doing: &mut Doing) -> Result<(), Refusal> {
    staff_only(&doing.complaint, &doing.by)?;
    let context = doing.context;
    let moves = impact(&doing.complaint, context)?;
    if moves.is_empty() {
        return Err(Refusal::NothingChanged);
    }
    for Move { promise: number, old, new } in moves {
        let promise = doing.complaint.promises[number as usize].due_on(new, context)?;
        doing.record(Event::PromiseMoved { number, old, promise, why: MovedBy::Calendar });
    }
    Ok(())
}
