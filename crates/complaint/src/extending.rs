//! Where the date of the resolution can't be met, the complainant gets an explanation and a new date (policy, row 6).
//! It counts only if it leaves before the old date has passed; a late one is sent all the same, and the miss stays.

use crate::command::{Doing, Draft, impartial, numbers};
use crate::complaint::{Complaint, PendingExtension, Stage};
use crate::corresponding::write_to_complainant;
use crate::event::{By, Event};
use crate::promise::calendar;
use crate::refusal::Refusal;
use crate::words::Purpose;
use jiff::Timestamp;
use jiff::civil::Date;

/// The number of the promise that can be extended: one that runs, or one that was missed and is still owed.
pub(crate) fn may(complaint: &Complaint, by: &By) -> Result<u32, Refusal> {
    match complaint.stage {
        Stage::Open => impartial(complaint, by)?,
        Stage::Decided => return Err(Refusal::AlreadyDecided),
        Stage::Closed => return Err(Refusal::Closed),
    }
    if complaint.extension.is_some() {
        return Err(Refusal::ExtensionUnderWay);
    }
    let successor = |n: u32| complaint.promises.iter().any(|p| p.extends == Some(n));
    let candidates = numbers(complaint, |p| p.extendable && p.is_owed() && p.level == complaint.level);
    candidates.into_iter().rfind(|n| !successor(*n)).ok_or(Refusal::NothingToExtend)
}

pub(crate) fn extend(doing: &mut Doing, due: Date, reason: String, letter: Draft) -> Result<(), Refusal> {
    let promise = may(&doing.complaint, &doing.by)?;
    if reason.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    let old = doing.complaint.promises[promise as usize].due;
    if due <= old || due <= doing.context.today() {
        return Err(Refusal::DateNotLater(old));
    }
    if !doing.context.calendar.is_working_day(due).map_err(calendar)? {
        return Err(Refusal::NotAWorkingDay(due));
    }
    let letter = write_to_complainant(doing, Purpose::Extension, letter)?;
    doing.record(Event::ExtensionWritten { promise, due, reason, letter });
    Ok(())
}

/// The extension's letter has left: the old promise is replaced if its date hadn't passed, and the new one runs.
pub(crate) fn extension_sent(doing: &mut Doing, extension: PendingExtension, at: Timestamp) -> Result<(), Refusal> {
    let Some(old) = doing.complaint.promises.get(extension.promise as usize).cloned() else { return Ok(()) };
    if !old.is_owed() || old.level != doing.complaint.level {
        return Ok(());
    }
    if old.is_running() {
        doing.follows(Event::PromiseReplaced {
            promise: extension.promise,
            letter: extension.letter,
            due: extension.due,
        });
    }
    let context = doing.context;
    let promise = old.extended(extension.promise, context.date_of(at), extension.due, context)?;
    doing.follows(Event::PromiseMade { promise });
    Ok(())
}
