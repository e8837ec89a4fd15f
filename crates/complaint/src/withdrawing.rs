//! The complainant takes the complaint back. Danger that was described is looked into all the same.

use crate::closing;
use crate::command::{Doing, Draft, impartial, open};
use crate::complaint::Complaint;
use crate::corresponding::write_to_complainant;
use crate::event::{By, Event};
use crate::refusal::Refusal;
use crate::words::{Closure, Purpose};

/// By the complainant; or typed in by staff, but not by those whose decision is under review.
pub(crate) fn may(complaint: &Complaint, by: &By) -> Result<(), Refusal> {
    open(complaint)?;
    if *by == By::Complainant { Ok(()) } else { impartial(complaint, by) }
}

pub(crate) fn withdraw(doing: &mut Doing, reason: String, letter: Option<Draft>) -> Result<(), Refusal> {
    may(&doing.complaint, &doing.by)?;
    if let Some(letter) = letter {
        write_to_complainant(doing, Purpose::Withdrawal, letter)?;
    }
    doing.record(Event::Closed { why: Closure::Withdrawn, note: reason });
    closing::lift_what_ends(doing);
    Ok(())
}
