//! What was understood is put right by a person: details, kind, who complains; and what staff note among themselves.

use crate::command::{Doing, numbers, open, staff_only};
use crate::event::Event;
use crate::investigating::looks_like_address;
use crate::moving;
use crate::refusal::Refusal;
use crate::words::{Details, Kind, Party};

pub(crate) fn correct_details(doing: &mut Doing, change: Details) -> Result<(), Refusal> {
    open(&doing.complaint)?;
    staff_only(&doing.complaint, &doing.by)?;
    let mut after = doing.complaint.details.clone();
    after.change(&change);
    if after == doing.complaint.details {
        return Err(Refusal::NothingChanged);
    }
    doing.record(Event::DetailsCorrected { change });
    Ok(())
}

/// Corrects who the complainant is: a mistyped address, a letter that came back, a language that was guessed wrong.
pub(crate) fn correct_complainant(doing: &mut Doing, complainant: Party) -> Result<(), Refusal> {
    staff_only(&doing.complaint, &doing.by)?;
    if !looks_like_address(&complainant.email) {
        return Err(Refusal::NotAnAddress(complainant.email));
    }
    if doing.complaint.complainant == complainant {
        return Err(Refusal::NothingChanged);
    }
    doing.record(Event::ComplainantCorrected { complainant });
    Ok(())
}

/// Corrects the kind. The team follows where it was the old kind's; a team that somebody chose stays. Promises that are
/// made to one kind only fall away or start.
pub(crate) fn correct_kind(doing: &mut Doing, kind: Kind) -> Result<(), Refusal> {
    open(&doing.complaint)?;
    staff_only(&doing.complaint, &doing.by)?;
    let policy = doing.context.policy;
    let new = policy.kind(&kind).ok_or_else(|| Refusal::NoSuchKind(kind.0.clone()))?;
    if doing.complaint.kind == kind {
        return Err(Refusal::NothingChanged);
    }
    let follows = policy.kind(&doing.complaint.kind).is_some_and(|old| old.team == doing.complaint.team);
    doing.record(Event::KindCorrected { kind });
    if follows && doing.complaint.team != new.team {
        doing.follows(Event::TeamAssigned { team: new.team.clone() });
    }
    let kind = doing.complaint.kind.clone();
    let foreign = |p: &crate::Promise| policy.promise(&p.name, p.level).is_some_and(|rule| !rule.is_for(&kind));
    for number in numbers(&doing.complaint, |p| p.is_running() && foreign(p)) {
        doing.follows(Event::PromiseLifted { promise: number });
    }
    moving::start_what_is_new(doing)
}

/// An internal note; also on a closed complaint, and by anybody of the staff.
pub(crate) fn note(doing: &mut Doing, text: String) -> Result<(), Refusal> {
    staff_only(&doing.complaint, &doing.by)?;
    if text.trim().is_empty() {
        return Err(Refusal::EmptyNote);
    }
    doing.record(Event::NoteAdded { text });
    Ok(())
}

/// Links to the complainant's page that were given out so far stop working.
pub(crate) fn revoke_link(doing: &mut Doing) -> Result<(), Refusal> {
    staff_only(&doing.complaint, &doing.by)?;
    doing.record(Event::LinkRevoked);
    Ok(())
}
