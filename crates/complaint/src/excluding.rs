//! A complaint about a member of staff: they have no part in it, at no level, and don't see it.

use crate::command::{Doing, staff_only};
use crate::event::Event;
use crate::refusal::Refusal;
use crate::words::StaffId;

pub(crate) fn exclude(doing: &mut Doing, staff: StaffId, why: String) -> Result<(), Refusal> {
    staff_only(&doing.complaint, &doing.by)?;
    if why.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    if doing.complaint.about_staff.contains(&staff) {
        return Err(Refusal::NothingChanged);
    }
    let handles = doing.complaint.handler.as_ref() == Some(&staff);
    doing.record(Event::StaffExcluded { staff, why });
    if handles {
        doing.follows(Event::HandlerAssigned { handler: None });
    }
    Ok(())
}
