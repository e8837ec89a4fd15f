//! A complaint moves to another policy, or another version of its own, as an act that the journal keeps. Nobody is
//! promised less by it: what runs keeps its date where the new one would be later.

use crate::command::{Doing, numbers, open, staff_only};
use crate::complaint::Complaint;
use crate::event::{Event, MovedBy};
use crate::policy::Start;
use crate::promise::{Promise, PromiseState};
use crate::refusal::Refusal;
use crate::safety;
use jiff::Timestamp;

/// The context's policy is the one it moves to.
pub(crate) fn move_policy(doing: &mut Doing) -> Result<(), Refusal> {
    open(&doing.complaint)?;
    staff_only(&doing.complaint, &doing.by)?;
    let policy = doing.context.policy;
    if doing.complaint.policy == policy.id && doing.complaint.policy_version == policy.version {
        return Err(Refusal::NothingChanged);
    }
    if policy.kind(&doing.complaint.kind).is_none() {
        return Err(Refusal::NoSuchKind(doing.complaint.kind.to_string()));
    }
    if policy.team(&doing.complaint.team).is_none() {
        return Err(Refusal::NoSuchTeam(doing.complaint.team.to_string()));
    }
    if usize::from(doing.complaint.level) > policy.escalations.len() {
        return Err(Refusal::LastLevel);
    }
    doing.record(Event::PolicyMoved { policy: policy.id.clone(), version: policy.version });
    rank_among_its_priorities(doing);
    sooner_where_promised_sooner(doing)?;
    start_what_is_new(doing)?;
    safety::alarm(doing)
}

/// Its priority keeps its name where the policy has it; else it gets that of its kind.
fn rank_among_its_priorities(doing: &mut Doing) {
    let (policy, complaint) = (doing.context.policy, &doing.complaint);
    let same = policy.rank(&complaint.priority).map(|rank| (complaint.priority.clone(), rank));
    let (priority, rank) = same.unwrap_or_else(|| policy.priority_of(&complaint.kind));
    if (&priority, rank) != (&complaint.priority, complaint.rank) {
        doing.follows(Event::PrioritySet { priority, rank });
    }
}

fn sooner_where_promised_sooner(doing: &mut Doing) -> Result<(), Refusal> {
    let context = doing.context;
    let level = doing.complaint.level;
    // A date that was agreed, or that counts from a rest, isn't reckoned from its start any more.
    let plain = |p: &Promise| p.is_running() && p.level == level && p.extends.is_none() && p.rested.is_none();
    for number in numbers(&doing.complaint, plain) {
        let old = doing.complaint.promises[number as usize].clone();
        let Some(rule) = context.policy.promise(&old.name, level) else { continue };
        let country = doing.complaint.complainant.country.as_deref();
        let new = Promise::make(rule, level, old.from_at, country, context)?;
        // A date that has passed already can't be promised any more.
        if new.deadline < old.deadline && new.deadline > context.now {
            let promise = Promise { paused: old.paused.clone(), ..new };
            doing.follows(Event::PromiseMoved { number, old: old.due, promise, why: MovedBy::Policy });
        }
    }
    Ok(())
}

/// Promises that only the new policy, or the new kind, makes, whose moment has come already: from then, or from now where that is past.
pub(crate) fn start_what_is_new(doing: &mut Doing) -> Result<(), Refusal> {
    let (level, kind, context) = (doing.complaint.level, doing.complaint.kind.clone(), doing.context);
    for rule in context.policy.promises_at(level).iter().filter(|rule| rule.is_for(&kind)) {
        // One that fell away because the complaint was of another kind for a while comes back.
        let stands = |p: &Promise| p.state != PromiseState::Lifted || rule.kinds.is_empty();
        let there = doing.complaint.promises.iter().any(|p| p.name == rule.id && p.level == level && stands(p));
        let Some(since) = began(&doing.complaint, rule.starts).filter(|_| !there) else { continue };
        let country = doing.complaint.complainant.country.as_deref();
        let promise = Promise::make(rule, level, since, country, context)?;
        let past = promise.deadline <= context.now;
        doing.make(rule, if past { context.now } else { since })?;
    }
    Ok(())
}

/// When the event that starts such promises happened at the complaint's level, as long as they are still to be kept.
fn began(complaint: &Complaint, start: Start) -> Option<Timestamp> {
    if complaint.stage != crate::Stage::Open {
        return None;
    }
    match start {
        Start::Received => complaint.escalated_at.or(Some(complaint.received_at)),
        Start::Acknowledged => complaint.acknowledged_at(),
        Start::Danger | Start::Decided | Start::RemedyAccepted => None,
    }
}
