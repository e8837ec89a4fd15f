//! Somebody acts for the complainant: an installer for a home owner, a lawyer, a daughter. Letters go to them from then
//! on; what they write counts as the complainant's.

use crate::command::{Doing, staff_only};
use crate::event::Event;
use crate::investigating::looks_like_address;
use crate::refusal::Refusal;
use crate::words::Party;

pub(crate) fn represent(doing: &mut Doing, by: Option<Party>, authority: String) -> Result<(), Refusal> {
    staff_only(&doing.complaint, &doing.by)?;
    if let Some(party) = &by {
        if !looks_like_address(&party.email) {
            return Err(Refusal::NotAnAddress(party.email.clone()));
        }
        if authority.trim().is_empty() {
            return Err(Refusal::NoAuthority);
        }
    }
    if doing.complaint.representative.as_ref().map(|r| &r.party) == by.as_ref() {
        return Err(Refusal::NothingChanged);
    }
    doing.record(Event::Represented { by, authority });
    Ok(())
}
