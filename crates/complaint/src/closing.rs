//! The end of a complaint, and its return.

use crate::command::{Doing, Draft, impartial, open};
use crate::complaint::{Complaint, LetterRecord, Stage};
use crate::corresponding::write_to_complainant;
use crate::event::{By, Event};
use crate::policy::Start;
use crate::promise::{Promise, PromiseState};
use crate::refusal::Refusal;
use crate::words::{Closure, Purpose};
use jiff::Timestamp;

pub(crate) fn may_close(complaint: &Complaint, by: &By) -> Result<(), Refusal> {
    open(complaint)?;
    impartial(complaint, by)
}

/// Closes. Before a decision only a complaint that was withdrawn, never was one, or whose complainant is satisfied.
pub(crate) fn close(doing: &mut Doing, why: Closure, note: String, letter: Option<Draft>) -> Result<(), Refusal> {
    may_close(&doing.complaint, &doing.by)?;
    let complaint = &doing.complaint;
    let allowed = match why {
        Closure::Withdrawn | Closure::NoComplaint => true,
        Closure::Satisfied => complaint.stage == Stage::Decided || complaint.satisfied == Some(true),
        Closure::NoAnswer => complaint.stage == Stage::Decided,
    };
    if !allowed {
        return Err(Refusal::NotDecided);
    }
    if why == Closure::NoAnswer && !decision_sent(complaint) {
        return Err(Refusal::DecisionNotSent);
    }
    if let Some(letter) = letter {
        write_to_complainant(doing, Purpose::Closing, letter)?;
    }
    doing.record(Event::Closed { why, note });
    lift_but_unsent_decision(doing);
    Ok(())
}

/// The complainant says that they are satisfied; with a decision on the table that closes the complaint.
pub(crate) fn satisfied(doing: &mut Doing) -> Result<(), Refusal> {
    if doing.complaint.stage == Stage::Closed {
        return Err(Refusal::Closed);
    }
    doing.record(Event::SatisfactionGiven { satisfied: true });
    if doing.complaint.stage == Stage::Decided {
        doing.follows(Event::Closed { why: Closure::Satisfied, note: String::new() });
        lift_but_unsent_decision(doing);
    }
    Ok(())
}

/// Whether a decision of the level that the complaint is at has left.
fn decision_sent(complaint: &Complaint) -> bool {
    let decides = |l: &LetterRecord| l.purpose == Purpose::Decision && l.level == complaint.level;
    complaint.letters.iter().any(|l| decides(l) && l.sent_at.is_some())
}

/// A decision that was written but hasn't left stays owed, so that a closing can't hide that it never did.
fn lift_but_unsent_decision(doing: &mut Doing) {
    let unsent = doing.complaint.decision().is_some() && !decision_sent(&doing.complaint);
    doing.lift(|p| !(unsent && p.kept_by == Purpose::Decision));
}

pub(crate) fn may_reopen(complaint: &Complaint) -> Result<(), Refusal> {
    if complaint.stage == Stage::Open { Err(Refusal::NotClosed) } else { Ok(()) }
}

/// Takes the complaint up again. Where no decision has left yet, closing had only lifted what was owed, and it is owed
/// again by the same dates; after a decision the resolution is promised anew from today. Either way it can't be forgotten.
pub(crate) fn reopen(doing: &mut Doing, why: String) -> Result<(), Refusal> {
    may_reopen(&doing.complaint)?;
    impartial(&doing.complaint, &doing.by)?;
    if why.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    let lifted = lifted(&doing.complaint);
    doing.record(Event::Reopened { why });
    if !decision_sent(&doing.complaint) {
        for promise in lifted {
            doing.follows(Event::PromiseMade { promise });
        }
        crate::timing::record_missed(doing, doing.context.now);
    }
    let owed = doing.complaint.owed().iter().any(|p| p.kept_by == Purpose::Decision);
    if owed { Ok(()) } else { promise_resolution(doing, doing.context.now) }
}

/// The promises of this level that were lifted and not made again since, as they ran.
fn lifted(complaint: &Complaint) -> Vec<Promise> {
    let last = |n: usize, p: &Promise| {
        !complaint.promises[n + 1..].iter().any(|later| later.name == p.name && later.level == p.level)
    };
    let numbered = complaint.promises.iter().enumerate();
    let lifted = numbered.filter(|(n, p)| p.state == PromiseState::Lifted && p.level == complaint.level && last(*n, p));
    let again = |p: &Promise| Promise { state: PromiseState::Running, warned: false, settled_at: None, ..p.clone() };
    lifted.map(|(_, p)| again(p)).collect()
}

/// Promises a decision anew, counted from `since`, unless one is owed already.
pub(crate) fn promise_resolution(doing: &mut Doing, since: Timestamp) -> Result<(), Refusal> {
    let context = doing.context;
    let level = doing.complaint.level;
    for rule in context.policy.starting(Start::Received).filter(|r| r.kept_by == Purpose::Decision) {
        if doing.complaint.promises.iter().any(|p| p.name == rule.id && p.level == level && p.is_running()) {
            continue;
        }
        let promise = Promise::make(rule, level, context.date_of(since), context)?;
        doing.follows(Event::PromiseMade { promise });
    }
    Ok(())
}
