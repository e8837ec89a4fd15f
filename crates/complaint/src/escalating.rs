//! A complainant who isn't satisfied may escalate (policy, row 12): somebody who took no part reviews it, and the same
//! promises run again.

use crate::command::Doing;
use crate::complaint::{Complaint, Stage};
use crate::event::Event;
use crate::policy::{Policy, Start};
use crate::promise::Promise;
use crate::refusal::Refusal;
use crate::words::Channel;

pub(crate) fn may(complaint: &Complaint, policy: &Policy) -> Result<(), Refusal> {
    let decided = complaint.decision().is_some() && complaint.stage != Stage::Open;
    if !decided {
        return Err(Refusal::NothingToEscalate);
    }
    if usize::from(complaint.level) >= policy.escalations.len() {
        return Err(Refusal::LastLevel);
    }
    Ok(())
}

pub(crate) fn escalate(doing: &mut Doing, reason: String, channel: Channel) -> Result<(), Refusal> {
    let context = doing.context;
    may(&doing.complaint, context.policy)?;
    let level = doing.complaint.level + 1;
    let team = context.policy.escalations[usize::from(level) - 1].team.clone();
    doing.record(Event::Escalated { level, reason, channel, on: context.today() });
    doing.follows(Event::HandlerAssigned { handler: None });
    if let Some(team) = team.filter(|t| *t != doing.complaint.team) {
        doing.follows(Event::TeamAssigned { team });
    }
    doing.lift(|p| p.level < level);
    for rule in context.policy.starting(Start::Received) {
        let promise = Promise::make(rule, level, context.today(), context)?;
        doing.follows(Event::PromiseMade { promise });
    }
    Ok(())
}
