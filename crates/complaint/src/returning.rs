//! What comes back of letters: the letter itself, word that it is late, or a receipt. What a letter kept isn't kept where nobody
//! got it.

use crate::command::{Doing, numbers};
use crate::complaint::{Complaint, LetterRecord, Stage};
use crate::corresponding::known;
use crate::event::Event;
use crate::policy::Keeper;
use crate::promise::{Promise, PromiseState};
use crate::refusal::Refusal;
use crate::words::LetterId;
use crate::{corresponding, timing};
use jiff::Timestamp;

/// A letter won't leave, or came back: the handler is shown it, nobody waits for an answer to it, and what it kept is owed
/// again. Said twice, it changes nothing.
pub(crate) fn failed(doing: &mut Doing, letter: LetterId, why: String) -> Result<(), Refusal> {
    let record = known(doing, &letter)?.clone();
    if record.failed {
        return Ok(());
    }
    let now = doing.context.now;
    timing::catch_up(doing, now)?;
    doing.follows(Event::LetterFailed { letter, why });
    unkept(doing, &record);
    timing::catch_up(doing, now)
}

/// A letter is late on its way. It left, so it isn't uncertain any more.
pub(crate) fn delayed(doing: &mut Doing, letter: LetterId, why: String) -> Result<(), Refusal> {
    let record = known(doing, &letter)?.clone();
    if record.failed || record.arrived.is_some() || record.delayed {
        return Ok(());
    }
    let now = doing.context.now;
    corresponding::left(doing, letter.clone(), now, why.clone())?;
    doing.follows(Event::LetterDelayed { letter, why });
    Ok(())
}

/// A letter arrived. That it was read is news where it was only known to have arrived.
pub(crate) fn arrived(doing: &mut Doing, letter: LetterId, read: bool) -> Result<(), Refusal> {
    let record = known(doing, &letter)?.clone();
    if record.failed || record.arrived.is_some_and(|known| known.read || !read) {
        return Ok(());
    }
    let now = doing.context.now;
    corresponding::left(doing, letter.clone(), now, String::new())?;
    doing.follows(Event::LetterArrived { letter, read });
    Ok(())
}

/// Takes back what a letter that came back had kept, unless another letter has kept it since, or it isn't owed any more
/// because the complaint has moved on. What began to repeat with it falls away.
fn unkept(doing: &mut Doing, record: &LetterRecord) {
    let (Some(keeper), Some(sent)) = (Keeper::of(record.purpose), record.sent_at) else { return };
    let complaint = &doing.complaint;
    if record.level != complaint.level || !still_matters(complaint, keeper) {
        return;
    }
    let by_it = |p: &Promise| p.kept_by == keeper && p.level == record.level && was_kept_at(p, sent);
    let mut kept = numbers(complaint, |p| by_it(p) && !kept_otherwise(complaint, p, record));
    kept.retain(|number| !complaint.is_overtaken(*number));
    for number in kept {
        let promise = &doing.complaint.promises[number as usize];
        let (name, settled) = (promise.name.clone(), promise.settled_at);
        doing.follows(Event::PromiseUnkept { promise: number, letter: record.id.clone() });
        let again =
            |p: &Promise| p.is_running() && p.name == name && p.level == record.level && Some(p.from_at) >= settled;
        for next in numbers(&doing.complaint, again).into_iter().filter(|next| *next > number) {
            doing.follows(Event::PromiseLifted { promise: next });
        }
    }
}

/// Whether what such a letter keeps is owed where the complaint stands: everything on the way to a decision; after it, the
/// decision itself.
fn still_matters(complaint: &Complaint, keeper: Keeper) -> bool {
    match complaint.stage {
        Stage::Open => true,
        Stage::Decided => keeper == Keeper::Decision && complaint.told_at().is_none(),
        Stage::Closed => false,
    }
}

/// Kept in time by what left at `sent`, or kept late from then on.
fn was_kept_at(promise: &Promise, sent: Timestamp) -> bool {
    match promise.state {
        PromiseState::Kept => promise.settled_at == Some(sent),
        PromiseState::KeptLate => promise.settled_at >= Some(sent),
        _ => false,
    }
}

/// Whether another letter that didn't come back keeps it as well.
fn kept_otherwise(complaint: &Complaint, promise: &Promise, record: &LetterRecord) -> bool {
    let keeps = |l: &&LetterRecord| promise.is_kept_by(l.purpose) && l.level == promise.level && l.id != record.id;
    complaint.letters.iter().filter(keeps).any(|l| !l.failed && l.sent_at >= Some(promise.from_at))
}
