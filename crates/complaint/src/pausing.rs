//! A policy may say that a promise rests while somebody is awaited (the default policy promises none of that). It goes on
//! when they have answered, and by itself after a while: nothing rests for ever.

use crate::command::{Context, Doing, numbers};
use crate::complaint::Stage;
use crate::event::Event;
use crate::policy::{Period, Wait};
use crate::promise::{Promise, Rested, calendar};
use crate::refusal::Refusal;
use jiff::{SignedDuration, Timestamp};

/// Somebody was asked, by a letter that left at `at`: the promises that may rest for it do.
pub(crate) fn pause(doing: &mut Doing, wait: Wait, at: Timestamp) -> Result<(), Refusal> {
    let (context, level) = (doing.context, doing.complaint.level);
    if !doing.complaint.waits_for(wait) {
        return Ok(());
    }
    for number in numbers(&doing.complaint, |p| p.is_running() && p.level == level && p.paused.is_none()) {
        let promise = &doing.complaint.promises[number as usize];
        let rule = context.policy.promise(&promise.name, level);
        let Some(pause) = rule.and_then(|r| r.pauses.iter().find(|p| p.wait == wait)) else { continue };
        let in_days = context.calendar_of_promise(promise);
        let until = context.end(pause.at_most, at, &in_days, false)?.deadline;
        // Told of a letter only after its answer's time was over: there is nothing to rest for any more.
        if until > context.now {
            doing.follows(Event::PromisePaused { number, wait, until });
        }
    }
    Ok(())
}

/// Lets promises go on: those that had waited long enough by `at`, from then; and those that no longer have anything to
/// wait for, from `at`.
pub(crate) fn resume(doing: &mut Doing, at: Timestamp) -> Result<(), Refusal> {
    for number in numbers(&doing.complaint, |p| p.paused.is_some()) {
        let promise = &doing.complaint.promises[number as usize];
        let Some(paused) = &promise.paused else { continue };
        let waited_enough = (paused.until <= at).then_some(paused.until);
        let answered = !doing.complaint.waits_for(paused.wait);
        let Some(from) = waited_enough.or(answered.then_some(at)) else { continue };
        let promise = gone_on(promise, from, doing.context)?;
        doing.follows(Event::PromiseResumed { number, promise });
    }
    Ok(())
}

/// The promise as it goes on at `from`, with what was left of its time when it began to rest; itself where it doesn't.
pub(crate) fn gone_on(promise: &Promise, from: Timestamp, context: &Context) -> Result<Promise, Refusal> {
    let Some(since) = promise.paused.as_ref().map(|paused| paused.since) else { return Ok(promise.clone()) };
    let in_days = context.calendar_of_promise(promise);
    let (stopped, again) = (context.date_of(since), context.date_of(from));
    let later = match promise.within {
        Period::Hours(_) => {
            let left = promise.deadline.duration_since(since).max(SignedDuration::ZERO);
            let (hours, deadline) = (whole_hours(left), from + left);
            Later { left: Period::Hours(hours), promise: at_hour(promise, deadline, context) }
        }
        Period::BusinessHours(_) => {
            let left = context.business_hours_between(since, promise.deadline, &in_days)?;
            let (deadline, _) = context.business_hours(from, left, &in_days)?;
            Later { left: Period::BusinessHours(whole_hours(left)), promise: at_hour(promise, deadline, context) }
        }
        Period::WorkingDays(_) => {
            let left = in_days.between(stopped, promise.due).map_err(calendar)?.max(0);
            let due = in_days.add(again, left).map_err(calendar)?;
            Later { left: Period::WorkingDays(days(left)), promise: promise.due_on(due, context)? }
        }
        Period::CalendarDays(_) | Period::Weeks(_) | Period::Months(_) => {
            let left = stopped.until(promise.due).map_or(0, |span| span.get_days()).max(0);
            let left = Period::CalendarDays(days(left));
            let due = context.last_day(left, again, &in_days, promise.is_exact(context))?;
            Later { left, promise: promise.due_on(due, context)? }
        }
    };
    let rested = Some(Rested { at: from, on: again, left: later.left });
    Ok(Promise { paused: None, rested, ..later.promise })
}

/// A promise with its later date, and what was left of its time.
struct Later {
    left: Period,
    promise: Promise,
}

/// The same promise, due at another hour.
fn at_hour(promise: &Promise, deadline: Timestamp, context: &Context) -> Promise {
    let by = deadline.duration_since(promise.deadline);
    let warnings = promise.warnings.iter().map(|w| *w + by).collect();
    Promise { deadline, due: context.date_of(deadline), warnings, ..promise.clone() }
}

fn days(n: i32) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}

fn whole_hours(left: SignedDuration) -> u16 {
    u16::try_from((left.as_secs() + 3599) / 3600).unwrap_or(u16::MAX)
}

/// A promise that repeats starts again once it was kept at `at`, until the complaint is decided.
pub(crate) fn repeat(doing: &mut Doing, number: u32, at: Timestamp) {
    let context = doing.context;
    let promise = &doing.complaint.promises[number as usize];
    let level = promise.level;
    let Some(rule) = context.policy.promise(&promise.name, level).filter(|r| r.repeats) else { return };
    if doing.complaint.stage == Stage::Open && doing.complaint.level == level {
        // A date beyond the calendar ends the repeating; the resolution is owed all the same.
        let _ = doing.make(rule, at);
    }
}
