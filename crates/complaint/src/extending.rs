//! Where the date of the resolution can't be met, the complainant gets an explanation and a new date (policy, row 6).
//! It counts only if it leaves before the old date has passed; a late one is sent all the same, and the miss stays.

use crate::command::{Context, Doing, Draft, Parts, numbers, undecided};
use crate::complaint::{Complaint, PendingExtension};
use crate::corresponding::write_to_complainant;
use crate::deciding::carried;
use crate::event::{By, Event};
use crate::policy::ExtensionRule;
use crate::promise::{Promise, calendar};
use crate::refusal::Refusal;
use crate::words::Purpose;
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// The number of the promise that can be extended: one that runs, or one that was missed and is still owed.
pub(crate) fn may(complaint: &Complaint, by: &By, context: &Context) -> Result<u32, Refusal> {
    undecided(complaint, by)?;
    if complaint.extension.is_some() {
        return Err(Refusal::ExtensionUnderWay);
    }
    let candidates = numbers(complaint, |p| p.extendable && p.level == complaint.level);
    let number = candidates.into_iter().rfind(|n| complaint.still_owes(*n)).ok_or(Refusal::NothingToExtend)?;
    let promise = &complaint.promises[number as usize];
    let times = rule(promise, context).and_then(|rule| rule.times);
    match times.filter(|most| extended_so_far(complaint, promise) >= usize::from(*most)) {
        Some(most) => Err(Refusal::ExtendedOften(most)),
        None => Ok(number),
    }
}

fn rule<'c>(promise: &Promise, context: &Context<'c>) -> Option<&'c ExtensionRule> {
    context.policy.promise(&promise.name, promise.level).and_then(|rule| rule.extension.as_ref())
}

/// How often it was given a new date; one that was lifted and made again by the same date counts once.
fn extended_so_far(complaint: &Complaint, promise: &Promise) -> usize {
    let same = complaint.promises.iter().filter(|p| p.name == promise.name && p.level == promise.level);
    same.filter_map(|p| p.extends).collect::<BTreeSet<u32>>().len()
}

/// The latest date that the policy allows the new one to be.
///
/// # Errors
/// A date lies beyond the calendar.
pub fn latest_extension(complaint: &Complaint, number: u32, context: &Context) -> Result<Option<Date>, Refusal> {
    let Some(promise) = complaint.promises.get(number as usize) else { return Ok(None) };
    let Some(rule) = rule(promise, context) else { return Ok(None) };
    let in_days = context.calendar_of_promise(promise);
    let same = |p: &&Promise| p.name == promise.name && p.level == promise.level;
    let first = complaint.promises.iter().find(same).map_or(promise.from, |p| p.from);
    let after = |period: Option<crate::Period>, from: Date| {
        period.map(|period| context.last_day(period, from, &in_days, false)).transpose()
    };
    let (by_old, by_start) = (after(rule.at_most, promise.due)?, after(rule.in_all, first)?);
    Ok(by_old.into_iter().chain(by_start).min())
}

pub(crate) fn extend(doing: &mut Doing, due: Date, reason: String, parts: Parts, letter: Draft) -> Result<(), Refusal> {
    let promise = may(&doing.complaint, &doing.by, doing.context)?;
    if reason.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    let old = &doing.complaint.promises[promise as usize];
    if let Some(rule) = rule(old, doing.context) {
        carried(&rule.carries, &parts)?;
    }
    if due <= old.due || due <= doing.context.today() {
        return Err(Refusal::DateNotLater(old.due));
    }
    if !doing.context.calendar_of_promise(old).is_working_day(due).map_err(calendar)? {
        return Err(Refusal::NotAWorkingDay(due));
    }
    if let Some(latest) = latest_extension(&doing.complaint, promise, doing.context)?.filter(|latest| due > *latest) {
        return Err(Refusal::ExtendedTooFar(latest));
    }
    let letter = write_to_complainant(doing, Purpose::Extension, letter)?;
    doing.record(Event::ExtensionWritten { promise, due, reason, parts, letter });
    Ok(())
}

/// The extension's letter has left: the old promise is replaced if its date hadn't passed, and the new one runs.
pub(crate) fn extension_sent(doing: &mut Doing, extension: PendingExtension, at: Timestamp) -> Result<(), Refusal> {
    let Some(old) = doing.complaint.promises.get(extension.promise as usize).cloned() else { return Ok(()) };
    if !doing.complaint.still_owes(extension.promise) {
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
    let promise = old.extended(extension.promise, at, extension.due, context)?;
    doing.follows(Event::PromiseMade { promise });
    Ok(())
}
