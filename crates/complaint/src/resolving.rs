//! A part of the complaint is resolved, and the complainant told; the rest goes on, and so do its clocks.

use crate::command::{Doing, Draft, undecided};
use crate::corresponding::write_to_complainant;
use crate::event::Event;
use crate::refusal::Refusal;
use crate::words::{Purpose, Remedy};

pub(crate) fn resolve_part(
    doing: &mut Doing,
    what: String,
    remedy: Option<Remedy>,
    letter: Draft,
) -> Result<(), Refusal> {
    undecided(&doing.complaint, &doing.by)?;
    if what.trim().is_empty() {
        return Err(Refusal::NoPart);
    }
    let letter = write_to_complainant(doing, Purpose::PartialResolution, letter)?;
    doing.record(Event::PartResolved { part: what, remedy, letter });
    Ok(())
}
