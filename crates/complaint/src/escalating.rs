//! A complainant who isn't satisfied may escalate (default policy, row 12): somebody who took no part reviews it, and the
//! promises of the new level run.

use crate::command::{Context, Doing, complainants_word};
use crate::complaint::{Complaint, Stage};
use crate::event::{By, Event};
use crate::policy::{Keeper, Start};
use crate::refusal::Refusal;
use crate::safety;
use crate::words::Channel;

pub(crate) fn may(complaint: &Complaint, by: &By, context: &Context) -> Result<(), Refusal> {
    complainants_word(complaint, by)?;
    if let Some(into) = &complaint.merged_into {
        return Err(Refusal::MergedAway(into.to_string()));
    }
    let decided = complaint.decision().is_some() && complaint.stage != Stage::Open;
    if !decided {
        return Err(Refusal::NothingToEscalate);
    }
    let Some(level) = context.policy.escalations.get(usize::from(complaint.level)) else {
        return Err(Refusal::LastLevel);
    };
    if let (Some(until), Some(told)) = (level.until, complaint.told_at()) {
        let end = context.end(until, told, context.calendar, false)?;
        if context.now >= end.deadline {
            return Err(Refusal::TooLateToEscalate(end.due));
        }
    }
    Ok(())
}

pub(crate) fn escalate(doing: &mut Doing, reason: String, channel: Channel) -> Result<(), Refusal> {
    let context = doing.context;
    may(&doing.complaint, &doing.by, context)?;
    let level = doing.complaint.level + 1;
    let team = context.policy.escalations[usize::from(level) - 1].team.clone();
    doing.record(Event::Escalated { level, reason, channel, on: context.today() });
    if doing.complaint.handler.is_some() {
        doing.follows(Event::HandlerAssigned { handler: None });
    }
    if let Some(team) = team.filter(|t| *t != doing.complaint.team) {
        doing.follows(Event::TeamAssigned { team });
    }
    doing.lift(|p| p.kept_by != Keeper::Assessment);
    doing.start(Start::Received, context.now)?;
    safety::alarm(doing)
}
