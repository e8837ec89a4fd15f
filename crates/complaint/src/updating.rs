//! Within 14 working days of the acknowledgement the complainant hears how it goes (policy, row 4).

use crate::command::{Doing, Draft, undecided};
use crate::corresponding::write_to_complainant;
use crate::refusal::Refusal;
use crate::words::Purpose;

pub(crate) fn update(doing: &mut Doing, letter: Draft) -> Result<(), Refusal> {
    undecided(&doing.complaint, &doing.by)?;
    write_to_complainant(doing, Purpose::Update, letter).map(|_| ())
}
