//! Who handles it: the team that the policy names, a handler who takes it, another to whom it is handed over.

use crate::command::{Doing, impartial, open, staff_only};
use crate::event::{By, Event};
use crate::refusal::Refusal;
use crate::words::{Priority, StaffId, Team};

/// Takes, hands over, or puts back. An escalation goes to nobody who took part before it (policy, row 12).
pub(crate) fn assign(doing: &mut Doing, handler: Option<StaffId>) -> Result<(), Refusal> {
    open(&doing.complaint)?;
    impartial(&doing.complaint, &doing.by)?;
    if doing.complaint.handler == handler {
        return Err(Refusal::NothingChanged);
    }
    if let Some(id) = &handler {
        impartial(&doing.complaint, &By::Staff(id.clone()))?;
    }
    doing.record(Event::HandlerAssigned { handler });
    Ok(())
}

/// Gives it to another team; the clocks run on.
pub(crate) fn transfer(doing: &mut Doing, team: Team) -> Result<(), Refusal> {
    open(&doing.complaint)?;
    impartial(&doing.complaint, &doing.by)?;
    if doing.context.policy.team(&team).is_none() {
        return Err(Refusal::NoSuchTeam(team.0));
    }
    if doing.complaint.team == team {
        return Err(Refusal::NothingChanged);
    }
    doing.record(Event::TeamAssigned { team });
    if doing.complaint.handler.is_some() {
        doing.record(Event::HandlerAssigned { handler: None });
    }
    Ok(())
}

/// Puts it at another of the policy's priorities; the clocks run on.
pub(crate) fn prioritise(doing: &mut Doing, priority: Priority) -> Result<(), Refusal> {
    open(&doing.complaint)?;
    staff_only(&doing.complaint, &doing.by)?;
    let Some(rank) = doing.context.policy.rank(&priority) else {
        return Err(Refusal::NoSuchPriority(priority.0));
    };
    if doing.complaint.priority == priority {
        return Err(Refusal::NothingChanged);
    }
    doing.record(Event::PrioritySet { priority, rank });
    Ok(())
}
