//! Within 14 working days of the acknowledgement the complainant hears how it goes (policy, row 4).

use crate::command::{Doing, Draft, impartial};
use crate::complaint::{Complaint, Stage};
use crate::corresponding::write_to_complainant;
use crate::event::By;
use crate::refusal::Refusal;
use crate::words::Purpose;

pub(crate) fn may(complaint: &Complaint, by: &By) -> Result<(), Refusal> {
    match complaint.stage {
        Stage::Open => impartial(complaint, by),
        Stage::Decided => Err(Refusal::AlreadyDecided),
        Stage::Closed => Err(Refusal::Closed),
    }
}

pub(crate) fn update(doing: &mut Doing, letter: Draft) -> Result<(), Refusal> {
    may(&doing.complaint, &doing.by)?;
    write_to_complainant(doing, Purpose::Update, letter).map(|_| ())
}
