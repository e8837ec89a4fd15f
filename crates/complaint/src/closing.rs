//! The end of a complaint, and its return.

use crate::command::{Doing, Draft, complainants_word, impartial, open, staff_only};
use crate::complaint::{Complaint, Fulfilment, Stage};
use crate::corresponding::write_to_complainant;
use crate::event::{By, Event};
use crate::fulfilling;
use crate::policy::{Keeper, Policy};
use crate::promise::{Promise, PromiseState};
use crate::refusal::Refusal;
use crate::safety;
use crate::words::{Closure, Purpose};
use jiff::Timestamp;

pub(crate) fn may_close(complaint: &Complaint, by: &By) -> Result<(), Refusal> {
    open(complaint)?;
    impartial(complaint, by)
}

/// Closes. Before a decision only a complaint that was withdrawn, never was one, or whose complainant is satisfied; after
/// it only once the remedy that was taken is done.
pub(crate) fn close(doing: &mut Doing, why: Closure, note: String, letter: Option<Draft>) -> Result<(), Refusal> {
    may_close(&doing.complaint, &doing.by)?;
    let complaint = &doing.complaint;
    let allowed = match why {
        Closure::Withdrawn | Closure::NoComplaint => true,
        Closure::Satisfied => complaint.stage == Stage::Decided || complaint.satisfied == Some(true),
        Closure::NoAnswer => complaint.stage == Stage::Decided,
        Closure::Merged => false,
    };
    if !allowed {
        return Err(Refusal::NotDecided);
    }
    if why == Closure::NoAnswer && complaint.told_at().is_none() {
        return Err(Refusal::DecisionNotSent);
    }
    // The complainant may let go of a remedy by withdrawing; nobody else can.
    if why != Closure::Withdrawn && owes_remedy(complaint, doing.context.policy, why == Closure::Satisfied) {
        return Err(Refusal::RemedyOwed);
    }
    if let Some(letter) = letter {
        write_to_complainant(doing, Purpose::Closing, letter)?;
    }
    doing.record(Event::Closed { why, note });
    lift_what_ends(doing);
    Ok(())
}

/// Whether a remedy that must be carried out first was taken, or is by being content, and isn't done.
fn owes_remedy(complaint: &Complaint, policy: &Policy, content: bool) -> bool {
    let Some(decision) = complaint.decision().filter(|_| complaint.stage == Stage::Decided) else { return false };
    let must = decision.remedy.is_some_and(|r| policy.closing.fulfil_first.contains(&r));
    let taken = match decision.fulfilment {
        Fulfilment::Accepted => true,
        Fulfilment::Offered => content,
        Fulfilment::None | Fulfilment::Declined | Fulfilment::Done => false,
    };
    must && taken
}

/// The complainant says that they are satisfied: with a decision on the table they take its remedy, and the complaint
/// closes, once that is done.
pub(crate) fn satisfied(doing: &mut Doing) -> Result<(), Refusal> {
    open(&doing.complaint)?;
    complainants_word(&doing.complaint, &doing.by)?;
    doing.record(Event::SatisfactionGiven { satisfied: true });
    if doing.complaint.stage != Stage::Decided {
        return Ok(());
    }
    if owes_remedy(&doing.complaint, doing.context.policy, true) {
        let taken = doing.complaint.decision().is_some_and(|d| d.fulfilment == Fulfilment::Accepted);
        return if taken { Ok(()) } else { fulfilling::take(doing) };
    }
    if doing.context.policy.closing.on_acceptance {
        doing.follows(Event::Closed { why: Closure::Satisfied, note: String::new() });
        lift_what_ends(doing);
        return Ok(());
    }
    silence_begins(doing)
}

/// The decision is with the complainant and nothing is owed by us: what silence from here on means.
pub(crate) fn silence_begins(doing: &mut Doing) -> Result<(), Refusal> {
    let (complaint, context) = (&doing.complaint, doing.context);
    let ours = complaint.awaits_us || owes_remedy(complaint, context.policy, false);
    if complaint.stage != Stage::Decided || complaint.told_at().is_none() || ours || complaint.silence.is_some() {
        return Ok(());
    }
    let rule = &context.policy.closing.silence;
    let end = |period| context.end(period, context.now, context.calendar, false);
    let reminded =
        complaint.letters.iter().any(|l| l.purpose == Purpose::SilenceReminder && l.level == complaint.level);
    // The morning after the reminder's last day of silence; once a level is enough.
    let remind_at = rule.remind.filter(|_| !reminded).map(end).transpose()?.map(|e| e.deadline);
    let close = end(rule.close)?;
    doing.follows(Event::SilenceBegan { remind_at, close_at: close.deadline, close_on: close.due });
    Ok(())
}

/// Whether the reminder of silence is due by `now`: for the shell, which words it.
pub fn silence_to_remind(complaint: &Complaint, now: Timestamp) -> bool {
    let due = |s: &crate::Silence| s.remind_at.is_some_and(|at| at <= now) && s.close_at > now;
    complaint.silence.as_ref().is_some_and(due)
}

/// Whether silence has lasted to its end by `now`.
pub fn silence_to_close(complaint: &Complaint, now: Timestamp) -> bool {
    complaint.silence.as_ref().is_some_and(|s| s.close_at <= now)
}

pub(crate) fn remind_complainant(doing: &mut Doing, letter: Draft) -> Result<(), Refusal> {
    staff_only(&doing.complaint, &doing.by)?;
    if !silence_to_remind(&doing.complaint, doing.context.now) {
        return Err(Refusal::NothingChanged);
    }
    write_to_complainant(doing, Purpose::SilenceReminder, letter).map(|_| ())
}

pub(crate) fn close_after_silence(doing: &mut Doing, letter: Option<Draft>) -> Result<(), Refusal> {
    staff_only(&doing.complaint, &doing.by)?;
    if !silence_to_close(&doing.complaint, doing.context.now) {
        return Err(Refusal::NothingChanged);
    }
    if let Some(letter) = letter {
        write_to_complainant(doing, Purpose::Closing, letter)?;
    }
    doing.follows(Event::Closed { why: Closure::NoAnswer, note: String::new() });
    lift_what_ends(doing);
    Ok(())
}

/// What closing ends. A decision that was written but hasn't left stays owed, so that a closing can't hide that it never
/// did; and so does what is to be found of a danger.
pub(crate) fn lift_what_ends(doing: &mut Doing) {
    let unsent = doing.complaint.decision().is_some() && doing.complaint.told_at().is_none();
    let danger = safety::is_owed(&doing.complaint);
    doing.lift(|p| match p.kept_by {
        Keeper::Decision => !unsent,
        Keeper::Assessment => !danger,
        _ => true,
    });
}

/// Everything: another complaint owes it now.
pub(crate) fn lift_all(doing: &mut Doing) {
    doing.lift(|_| true);
}

pub(crate) fn may_reopen(complaint: &Complaint, by: &By) -> Result<(), Refusal> {
    if let Some(into) = &complaint.merged_into {
        return Err(Refusal::MergedAway(into.to_string()));
    }
    if complaint.stage == Stage::Open {
        return Err(Refusal::NotClosed);
    }
    impartial(complaint, by)
}

/// Takes the complaint up again. Where no decision has left yet, closing had only lifted what was owed, and it is owed
/// again by the same dates; after a decision the resolution is promised anew from today. Either way it can't be forgotten.
pub(crate) fn reopen(doing: &mut Doing, why: String) -> Result<(), Refusal> {
    may_reopen(&doing.complaint, &doing.by)?;
    if why.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    let lifted = lifted(&doing.complaint, doing.context.policy);
    let told = doing.complaint.told_at().is_some();
    doing.record(Event::Reopened { why });
    if !told {
        for promise in lifted {
            doing.follows(Event::PromiseMade { promise });
        }
        crate::timing::catch_up(doing, doing.context.now)?;
    }
    promise_resolution(doing, doing.context.now)
}

/// The promises of this level that were lifted on the way to a decision and not made again since, as they ran; those to
/// complaints of another kind are gone for good.
fn lifted(complaint: &Complaint, policy: &Policy) -> Vec<Promise> {
    let last = |n: usize, p: &Promise| {
        !complaint.promises[n + 1..].iter().any(|later| later.name == p.name && later.level == p.level)
    };
    let ours = |p: &Promise| policy.promise(&p.name, p.level).is_none_or(|rule| rule.is_for(&complaint.kind));
    let here =
        |p: &Promise| p.state == PromiseState::Lifted && p.level == complaint.level && p.kept_by != Keeper::Remedy;
    let numbered = complaint.promises.iter().enumerate();
    let lifted = numbered.filter(|(n, p)| here(p) && ours(p) && last(*n, p));
    let again = |p: &Promise| Promise { state: PromiseState::Running, settled_at: None, ..p.clone() };
    lifted.map(|(_, p)| again(p)).collect()
}

/// Promises a decision anew, counted from `since`, unless one is owed already.
pub(crate) fn promise_resolution(doing: &mut Doing, since: Timestamp) -> Result<(), Refusal> {
    let (level, kind, context) = (doing.complaint.level, doing.complaint.kind.clone(), doing.context);
    if doing.complaint.owed_resolution().is_some() {
        return Ok(());
    }
    for rule in context.policy.promises_at(level).iter().filter(|r| r.kept_by == Keeper::Decision && r.is_for(&kind)) {
        doing.make(rule, since)?;
    }
    Ok(())
}
