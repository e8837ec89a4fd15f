//! What must hold after each event, checked on what the store was given to keep, by other means than the core's own where
//! there are any. A breach ends the simulation, and names the complaint.

use complaint::{By, Complaint, Event, NextStep, Promise, PromiseState, Purpose, Recorded, StaffId, Stage};
use jiff::Timestamp;

/// What must hold when `event` is about to be taken in by a complaint.
pub(super) fn before(complaint: &Complaint, recorded: &Recorded) -> Result<(), String> {
    if recorded.seq != complaint.seq + 1 || recorded.at < complaint.last_at {
        return Err(format!(
            "event {} of {} follows {} of {}",
            recorded.seq, recorded.at, complaint.seq, complaint.last_at
        ));
    }
    let promise = |n: u32| complaint.promises.get(n as usize).ok_or_else(|| format!("there is no promise {n}"));
    match &recorded.event {
        Event::PromiseMissed { promise: n, due } => missed(promise(*n)?, *due, recorded.at)?,
        Event::PromiseKept { promise: n, letter, late } => {
            let left = letter.as_ref().and_then(|id| complaint.letters.iter().find(|l| l.id == *id)).map(|l| l.sent_at);
            let at =
                left.map_or(Ok(recorded.at), |at| at.ok_or("a letter that hasn't left keeps a promise".to_owned()))?;
            kept(promise(*n)?, at, *late)?;
        }
        Event::PromiseReplaced { promise: n, .. } | Event::PromiseLifted { promise: n } => {
            in_time(promise(*n)?, recorded.at)?;
        }
        Event::LetterSent { letter, .. } => {
            let known = complaint.letters.iter().find(|l| l.id == *letter).ok_or("an unknown letter left")?;
            if known.sent_at.is_some() {
                return Err(format!("{letter} left twice"));
            }
        }
        Event::DecisionMade { .. } => {
            if let By::Staff(id) = &recorded.by {
                impartial(complaint, id)?;
            }
        }
        Event::HandlerAssigned { handler: Some(id) } => impartial(complaint, id)?,
        _ => {}
    }
    after_closing(complaint, recorded)
}

fn missed(promise: &Promise, due: jiff::civil::Date, at: Timestamp) -> Result<(), String> {
    match promise.is_running() && promise.paused.is_none() && promise.due == due && at >= promise.deadline {
        true => Ok(()),
        false => Err(format!("{} is called missed at {at}: {promise:?}", promise.name)),
    }
}

fn kept(promise: &Promise, at: Timestamp, late: bool) -> Result<(), String> {
    let fits = if late { promise.state == PromiseState::Missed } else { promise.is_running() };
    if !fits {
        return Err(format!("{} is kept (late: {late}) from {:?}", promise.name, promise.state));
    }
    if late { Ok(()) } else { in_time(promise, at) }
}

/// Running, and its date hasn't passed without having been recorded.
fn in_time(promise: &Promise, at: Timestamp) -> Result<(), String> {
    let passed = promise.paused.is_none() && at >= promise.deadline;
    match promise.is_running() && !passed {
        true => Ok(()),
        false => Err(format!("{} is settled at {at}, after {}: {:?}", promise.name, promise.deadline, promise.state)),
    }
}

fn impartial(complaint: &Complaint, id: &StaffId) -> Result<(), String> {
    if complaint.about_staff.contains(id) {
        return Err(format!("{id} has a part in a complaint about them"));
    }
    match complaint.level > 0 && complaint.excluded.contains(id) {
        true => Err(format!("{id} reviews at level {} what they took part in", complaint.level)),
        false => Ok(()),
    }
}

/// What may still come to a closed complaint: word from outside, what becomes of its letters, what is found of a danger,
/// notes, its being taken up again.
fn after_closing(complaint: &Complaint, recorded: &Recorded) -> Result<(), String> {
    if complaint.stage != Stage::Closed {
        return Ok(());
    }
    let allowed = match &recorded.event {
        Event::MessageReceived { .. } => complaint.merged_into.is_none(),
        Event::LetterWritten(letter) => letter.purpose == Purpose::Reminder,
        Event::PromiseKept { .. } | Event::PromiseMissed { .. } | Event::PromiseLifted { .. } => true,
        Event::LetterSent { .. } | Event::LetterFailed { .. } | Event::LetterUncertain { .. } => true,
        Event::LetterDelayed { .. } | Event::LetterArrived { .. } => true,
        Event::Reopened { .. } | Event::Escalated { .. } => complaint.merged_into.is_none(),
        Event::DangerAssessed { .. } | Event::SafetyOfficerNamed { .. } | Event::PromiseMade { .. } => true,
        Event::WarningGiven { .. } | Event::Raised { .. } | Event::TeamAssigned { .. } => true,
        Event::NoteAdded { .. } | Event::Related { .. } | Event::NoReplyNeeded | Event::LinkRevoked => true,
        Event::Represented { .. } | Event::StaffExcluded { .. } => true,
        Event::HandlerAssigned { handler } => handler.is_none(),
        _ => false,
    };
    if allowed { Ok(()) } else { Err(format!("after closing: {:?}", recorded.event)) }
}

/// What must hold of a complaint once all events of a decision are in.
pub(super) fn standing(complaint: &Complaint) -> Result<(), String> {
    if let Some(handler) = &complaint.handler {
        impartial(complaint, handler)?;
    }
    let steps = complaint.next_steps();
    if steps.is_empty() && !complaint.is_done() {
        return Err(format!("nothing has to happen next, and it isn't done: {complaint:?}"));
    }
    let ours = steps.iter().any(NextStep::is_ours);
    if ours && !complaint.is_live() {
        return Err(format!("somebody of us has to act, and it isn't in the queue: {steps:?}"));
    }
    let moves_itself = |step: &NextStep| matches!(step, NextStep::Deliver(_)) || complaint.wakes_at().is_some();
    if !ours && !steps.iter().all(moves_itself) {
        return Err(format!("it waits for {steps:?}, and nothing wakes it"));
    }
    complaint.promises.iter().try_for_each(|promise| promise_standing(promise, complaint))
}

fn promise_standing(promise: &Promise, complaint: &Complaint) -> Result<(), String> {
    let settled = promise.settled_at;
    let passed = promise.paused.is_none() && promise.deadline <= complaint.last_at;
    let holds = match promise.state {
        PromiseState::Running => settled.is_none() && !passed,
        PromiseState::KeptLate | PromiseState::Missed => settled.is_some_and(|at| at >= promise.deadline),
        PromiseState::Kept | PromiseState::Replaced | PromiseState::Lifted => settled.is_some(),
    };
    if holds { Ok(()) } else { Err(format!("at {}: {promise:?}", complaint.last_at)) }
}

/// What a promise may become; everything but running and missed is final, unless the letter that kept it comes back.
pub(super) fn became(before: &Promise, after: &Promise) -> Result<(), String> {
    let same = before.name == after.name && before.level == after.level;
    let follows = before.state == after.state
        || before.state == PromiseState::Running
        || matches!(
            (before.state, after.state),
            (PromiseState::Missed, PromiseState::KeptLate)
                | (PromiseState::Kept, PromiseState::Running | PromiseState::Missed)
                | (PromiseState::KeptLate, PromiseState::Missed)
        );
    let stands = before.is_running() || (before.due, before.deadline) == (after.due, after.deadline);
    if same && follows && stands { Ok(()) } else { Err(format!("{before:?} became {after:?}")) }
}
