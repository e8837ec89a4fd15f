//! Receipt is confirmed within 7 working days (policy, row 3). The promise is kept when the letter leaves.

use crate::command::{Doing, Draft, impartial, open};
use crate::complaint::Complaint;
use crate::corresponding::write_to_complainant;
use crate::event::By;
use crate::refusal::Refusal;
use crate::words::Purpose;

/// Once for the complaint, once for each escalation; again if the letter failed.
pub(crate) fn may(complaint: &Complaint, by: &By) -> Result<(), Refusal> {
    open(complaint)?;
    impartial(complaint, by)?;
    let confirms = |p: Purpose| matches!(p, Purpose::Acknowledgement | Purpose::EscalationReceipt);
    let done = complaint.letters.iter().any(|l| confirms(l.purpose) && l.level == complaint.level && !l.failed);
    if done { Err(Refusal::AlreadyAcknowledged) } else { Ok(()) }
}

pub(crate) fn acknowledge(doing: &mut Doing, letter: Draft) -> Result<(), Refusal> {
    may(&doing.complaint, &doing.by)?;
    let purpose = if doing.complaint.level == 0 { Purpose::Acknowledgement } else { Purpose::EscalationReceipt };
    write_to_complainant(doing, purpose, letter).map(|_| ())
}

pub(crate) fn acknowledge_escalation(doing: &mut Doing, letter: Draft) -> Result<(), Refusal> {
    if doing.complaint.level == 0 {
        return Err(Refusal::NothingToEscalate);
    }
    acknowledge(doing, letter)
}
