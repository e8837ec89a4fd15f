//! The customer may be asked for more information (default policy, row 5). Asking stops no clock, unless the policy says
//! that a promise rests meanwhile.

use crate::command::{Doing, Draft, undecided};
use crate::corresponding::write_to_complainant;
use crate::event::Event;
use crate::refusal::Refusal;
use crate::words::Purpose;

pub(crate) fn ask(doing: &mut Doing, details: Vec<String>, letter: Draft) -> Result<(), Refusal> {
    undecided(&doing.complaint, &doing.by)?;
    let letter = write_to_complainant(doing, Purpose::InformationRequest, letter)?;
    doing.record(Event::InformationAsked { details, letter });
    Ok(())
}
