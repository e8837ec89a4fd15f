//! Who handles it: the team that the policy names, a handler who takes it, another to whom it is handed over.

use crate::command::{Doing, impartial, open};
use crate::event::Event;
use crate::refusal::Refusal;
use crate::words::{StaffId, Team};

/// Takes, hands over, or puts back. An escalation goes to nobody who took part before it (policy, row 12).
pub(crate) fn assign(doing: &mut Doing, handler: Option<StaffId>) -> Result<(), Refusal> {
    open(&doing.complaint)?;
    impartial(&doing.complaint, &doing.by)?;
    if doing.complaint.handler == handler {
        return Err(Refusal::NothingChanged);
    }
    if let Some(id) = handler.as_ref().filter(|id| doing.complaint.excluded.contains(id)) {
        return Err(Refusal::TookPart(id.to_string()));
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
