//! A remedy that was offered is accepted or declined, and carried out: what was promised isn't forgotten with the
//! customer's "yes".

use crate::closing;
use crate::command::{Doing, Draft, complainants_word, open, staff_only};
use crate::complaint::{Complaint, Fulfilment, Stage};
use crate::corresponding::write_to_complainant;
use crate::event::{By, Event};
use crate::policy::{Keeper, Start};
use crate::refusal::Refusal;
use crate::words::{Closure, Purpose};

/// The offer that stands: of the decision that the complaint is at. What was taken is owed also once it is reopened.
fn offered(complaint: &Complaint) -> Result<Fulfilment, Refusal> {
    open(complaint)?;
    let fulfilment = complaint.decision().map_or(Fulfilment::None, |d| d.fulfilment);
    match (complaint.stage, fulfilment) {
        (_, Fulfilment::None) => Err(Refusal::NothingOffered),
        (_, Fulfilment::Done) => Err(Refusal::RemedyIsDone),
        (_, Fulfilment::Accepted) => Ok(Fulfilment::Accepted),
        (Stage::Open, _) => Err(Refusal::NothingOffered),
        (_, offered) => Ok(offered),
    }
}

pub(crate) fn accept(doing: &mut Doing) -> Result<(), Refusal> {
    complainants_word(&doing.complaint, &doing.by)?;
    if offered(&doing.complaint)? == Fulfilment::Accepted {
        return Err(Refusal::NothingChanged);
    }
    take(doing)
}

/// Somebody of us owes it from here on. Where it has to be carried out before the complaint closes, silence means
/// nothing until it is.
pub(crate) fn take(doing: &mut Doing) -> Result<(), Refusal> {
    doing.record(Event::RemedyAccepted);
    let now = doing.context.now;
    doing.start(Start::RemedyAccepted, now)?;
    closing::silence_begins(doing)
}

pub(crate) fn decline(doing: &mut Doing, reason: String) -> Result<(), Refusal> {
    complainants_word(&doing.complaint, &doing.by)?;
    if offered(&doing.complaint)? == Fulfilment::Declined {
        return Err(Refusal::NothingChanged);
    }
    doing.record(Event::RemedyDeclined { reason });
    doing.lift(|p| p.kept_by == Keeper::Remedy);
    Ok(())
}

/// Also before the complainant has said anything, and also by a colleague who decided: it is no decision.
pub(crate) fn may_fulfil(complaint: &Complaint, by: &By) -> Result<(), Refusal> {
    staff_only(complaint, by)?;
    match offered(complaint)? {
        Fulfilment::Declined => Err(Refusal::RemedyWasDeclined),
        _ => Ok(()),
    }
}

pub(crate) fn done(doing: &mut Doing, note: String, letter: Option<Draft>) -> Result<(), Refusal> {
    may_fulfil(&doing.complaint, &doing.by)?;
    if let Some(letter) = letter {
        write_to_complainant(doing, Purpose::RemedyNotice, letter)?;
    }
    doing.record(Event::RemedyDone { note });
    let (level, now) = (doing.complaint.level, doing.context.now);
    doing.keep(Keeper::Remedy, level, None, now);
    let content = doing.complaint.stage == Stage::Decided && doing.complaint.satisfied == Some(true);
    if content && doing.context.policy.closing.on_acceptance {
        doing.follows(Event::Closed { why: Closure::Satisfied, note: String::new() });
        closing::lift_what_ends(doing);
    } else {
        closing::silence_begins(doing)?;
    }
    Ok(())
}
