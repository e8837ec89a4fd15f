//! The complaint is decided, with a full explanation in writing whatever the outcome (policy, rows 6 and 11).

use crate::command::{Doing, Draft, impartial};
use crate::complaint::{Complaint, Stage};
use crate::corresponding::write_to_complainant;
use crate::event::{By, Event};
use crate::refusal::Refusal;
use crate::words::{Outcome, Purpose, Remedy};

pub(crate) fn may(complaint: &Complaint, by: &By) -> Result<(), Refusal> {
    match complaint.stage {
        Stage::Open => {}
        Stage::Decided => return Err(Refusal::AlreadyDecided),
        Stage::Closed => return Err(Refusal::Closed),
    }
    impartial(complaint, by)?;
    if complaint.level > 0 && complaint.handler.is_none() {
        return Err(Refusal::NoReviewer);
    }
    Ok(())
}

pub(crate) fn conclude(
    doing: &mut Doing,
    outcome: Outcome,
    remedy: Option<Remedy>,
    explanation: String,
    letter: Draft,
) -> Result<(), Refusal> {
    may(&doing.complaint, &doing.by)?;
    if explanation.trim().is_empty() {
        return Err(Refusal::NoExplanation);
    }
    let letter = write_to_complainant(doing, Purpose::Decision, letter)?;
    doing.record(Event::DecisionMade { outcome, remedy, explanation, letter });
    Ok(())
}
