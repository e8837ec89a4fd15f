//! What somebody who looks at a complaint would do with it now: what is owed first, then what is due soon, then the work.

use super::cases::{Case, Next, Step};
use complaint::{Complaint, Fulfilment, Keeper, NextStep, Policy, Promise, Purpose, Side, Stage};
use jiff::{SignedDuration, Timestamp};

/// How long before its date a letter is written at the latest, where people keep up.
const AHEAD: SignedDuration = SignedDuration::from_hours(4 * 24);

pub(super) fn what_next(complaint: &Complaint, case: &Case, policy: &Policy, now: Timestamp) -> Next {
    if complaint.merged_into.is_some() {
        return Next::Wait(Timestamp::MAX);
    }
    let steps = complaint.next_steps();
    if steps.contains(&NextStep::Assess) {
        return Next::Do(Step::Assess);
    }
    if let Some(letter) = complaint.letters.iter().find(|l| l.uncertain && l.side != Side::Team) {
        return Next::Do(Step::Settle(letter.id.clone()));
    }
    match complaint.stage {
        Stage::Open => open(complaint, case, policy, now),
        Stage::Decided => decided(complaint, case, &steps, now),
        Stage::Closed if complaint.awaits_us => Next::Do(Step::Answer),
        Stage::Closed => Next::Wait(Timestamp::MAX),
    }
}

fn decided(complaint: &Complaint, case: &Case, steps: &[NextStep], now: Timestamp) -> Next {
    let ours = steps.iter().any(NextStep::is_ours);
    if !ours {
        return Next::Wait(Timestamp::MAX);
    }
    if complaint.handler.is_none() {
        return Next::Do(Step::Take);
    }
    if steps.contains(&NextStep::DecideAnew) {
        return Next::Do(Step::DecideAnew);
    }
    if complaint.awaits_us {
        return Next::Do(Step::Answer);
    }
    let owes = |keeper: Keeper| complaint.owed().iter().any(|p| p.kept_by == keeper && p.level == complaint.level);
    if owes(Keeper::Reply) {
        return Next::Do(Step::Reply);
    }
    if complaint.decision().is_some_and(|d| d.fulfilment == Fulfilment::Accepted) {
        return match case.remedy_at.filter(|at| *at > now) {
            Some(at) => Next::Wait(at),
            None => Next::Do(Step::CarryOut),
        };
    }
    Next::Wait(Timestamp::MAX)
}

fn open(complaint: &Complaint, case: &Case, policy: &Policy, now: Timestamp) -> Next {
    if complaint.handler.is_none() {
        return Next::Do(Step::Take);
    }
    let confirms = |p: Purpose| matches!(p, Purpose::Acknowledgement | Purpose::EscalationReceipt);
    let confirmed = complaint.letters.iter().any(|l| confirms(l.purpose) && l.level == complaint.level && !l.failed);
    if !confirmed {
        return Next::Do(Step::Acknowledge);
    }
    if complaint.awaits_us {
        return Next::Do(Step::Answer);
    }
    if !case.read {
        return Next::Do(Step::Read);
    }
    if case.none && complaint.level == 0 {
        return Next::Do(Step::CloseAsNone);
    }
    let owed =
        |keeper: Keeper| complaint.owed().into_iter().find(|p| p.kept_by == keeper && p.level == complaint.level);
    let soon = |promise: &&Promise| promise.deadline - AHEAD <= now && promise.paused.is_none();
    if owed(Keeper::Reply).is_some() {
        return Next::Do(Step::Reply);
    }
    let under_way =
        |purpose: Purpose| complaint.letters.iter().any(|l| l.purpose == purpose && l.sent_at.is_none() && !l.failed);
    if owed(Keeper::Update).filter(soon).is_some()
        && !under_way(Purpose::Update)
        && !under_way(Purpose::PartialResolution)
    {
        return Next::Do(Step::Update);
    }
    if let Some(step) = case.todo.last() {
        return Next::Do(step.clone());
    }
    let ready = case.work == 0 && now >= case.not_before();
    if ready {
        return Next::Do(Step::Decide);
    }
    if let Some(resolution) = owed(Keeper::Decision).filter(soon) {
        return pressed(complaint, case, resolution, policy, now);
    }
    if case.work > 0 {
        return Next::Do(Step::Investigate);
    }
    Next::Wait(looks_again(complaint, case, now))
}

/// The date comes near, or has passed, and it isn't ready.
fn pressed(complaint: &Complaint, case: &Case, resolution: &Promise, policy: &Policy, now: Timestamp) -> Next {
    let rule = policy.promise(&resolution.name, resolution.level).and_then(|rule| rule.extension.as_ref());
    let given = complaint.promises.iter().filter(|p| p.extends.is_some() && p.level == complaint.level).count();
    let more = rule.is_some_and(|rule| rule.times.is_none_or(|times| given < usize::from(times)));
    let missed = !resolution.is_running();
    if resolution.extendable && more && given < 3 && !missed && complaint.extension.is_none() {
        return Next::Do(Step::Extend);
    }
    if case.work > 0 {
        return Next::Do(Step::Investigate);
    }
    // Some decide on what there is; others wait for what is missing, and are late.
    let decides = case.blocked.as_hours() % 48 < 24 && complaint.extension.is_none();
    if decides {
        Next::Do(Step::Decide)
    } else {
        Next::Wait(case.not_before().max(now + SignedDuration::from_hours(12)))
    }
}

fn looks_again(complaint: &Complaint, case: &Case, now: Timestamp) -> Timestamp {
    let soonest = complaint.owed().iter().map(|p| p.deadline - AHEAD).min().unwrap_or(Timestamp::MAX);
    case.not_before().min(soonest.max(now + SignedDuration::from_hours(12)))
}
