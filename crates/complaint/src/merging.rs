//! Two complaints by one person about one thing go on as one: one conversation, both references live, the earliest
//! clocks win. Complaints that only have to do with each other are related.

use crate::closing;
use crate::command::{Doing, Draft, impartial, numbers, open};
use crate::complaint::{Complaint, Representative, Stage};
use crate::corresponding::write_to_complainant;
use crate::event::{By, Event, MovedBy};
use crate::pausing;
use crate::policy::Keeper;
use crate::promise::{Promise, PromiseState};
use crate::refusal::Refusal;
use crate::safety;
use crate::standing::NextStep;
use crate::words::{Closure, Purpose, Reference, StaffId};

pub(crate) fn may(complaint: &Complaint, by: &By) -> Result<(), Refusal> {
    open(complaint)?;
    impartial(complaint, by)
}

fn may_join(one: &Complaint, other: &Complaint, by: &By) -> Result<(), Refusal> {
    may(one, by)?;
    may(other, by)?;
    if one.reference == other.reference {
        return Err(Refusal::WithItself);
    }
    let same = one.is_of_complainant(&other.complainant.email) || other.is_of_complainant(&one.complainant.email);
    if !same {
        return Err(Refusal::NotTheSamePerson);
    }
    // What has been decided, or is being reviewed, has a course of its own.
    match one.stage != Stage::Open || other.stage != Stage::Open || one.level != other.level {
        true => Err(Refusal::NotAtTheSameStage),
        false => Ok(()),
    }
}

/// The other complaint goes on in this one, with all that is known and owed there.
pub(crate) fn take_over(doing: &mut Doing, other: &Complaint, letter: Option<Draft>) -> Result<(), Refusal> {
    may_join(&doing.complaint, other, &doing.by)?;
    if doing.complaint.merged.contains(&other.reference) {
        return Err(Refusal::NothingChanged);
    }
    doing.record(Event::Merged {
        other: other.reference.clone(),
        participants: other.participants.clone(),
        excluded: other.excluded.clone(),
        unanswered: other.next_steps().contains(&NextStep::Answer),
    });
    take_over_people(doing, other);
    let filled = doing.complaint.details.filled_by(&other.details);
    if !filled.is_empty() {
        doing.follows(Event::DetailsCorrected { change: filled });
    }
    for theirs in other.promises.iter().filter(|p| p.is_running()) {
        earliest_wins(doing, theirs, &other.reference)?;
    }
    take_over_danger(doing, other)?;
    if let Some(letter) = letter {
        write_to_complainant(doing, Purpose::MergeNotice, letter)?;
    }
    Ok(())
}

/// Third parties, who acts for the complainant, and staff who have no part in it.
fn take_over_people(doing: &mut Doing, other: &Complaint) {
    for third in &other.third_parties {
        let known = |t: &crate::ThirdParty| t.party.email.eq_ignore_ascii_case(&third.party.email);
        if !doing.complaint.third_parties.iter().any(known) {
            let number = doing.complaint.third_parties.len() as u32 + 1;
            let (party, role) = (third.party.clone(), third.role.clone());
            doing.follows(Event::ThirdPartyAdded { number, party, role });
        }
    }
    let acts = other.representative.as_ref().filter(|r| !doing.complaint.is_of_complainant(&r.party.email));
    if let Some(Representative { party, authority }) = acts.filter(|_| doing.complaint.representative.is_none()) {
        doing.follows(Event::Represented { by: Some(party.clone()), authority: authority.clone() });
    }
    for staff in other.about_staff.difference(&doing.complaint.about_staff.clone()) {
        doing.follows(Event::StaffExcluded { staff: staff.clone(), why: other.reference.to_string() });
    }
    let complaint = &doing.complaint;
    let may_not = |id: &StaffId| complaint.about_staff.contains(id) || complaint.excluded.contains(id);
    if complaint.handler.as_ref().is_some_and(may_not) {
        doing.follows(Event::HandlerAssigned { handler: None });
    }
}

/// Danger that is still to be assessed there is to be assessed here, whatever was found here before.
fn take_over_danger(doing: &mut Doing, other: &Complaint) -> Result<(), Refusal> {
    let Some(theirs) = &other.danger else { return Ok(()) };
    let danger = match &doing.complaint.danger {
        Some(_) if other.assessed.is_some() => return Ok(()),
        Some(ours) if ours == theirs && doing.complaint.assessed.is_none() => return Ok(()),
        Some(ours) if ours != theirs => format!("{ours}; {theirs}"),
        _ => theirs.clone(),
    };
    doing.follows(Event::DangerMarked { danger: Some(danger) });
    safety::alarm(doing)
}

/// Whichever of the two was owed sooner, is; what only the other still owes is owed here. Neither rests if the other
/// wouldn't have.
fn earliest_wins(doing: &mut Doing, theirs: &Promise, other: &Reference) -> Result<(), Refusal> {
    let context = doing.context;
    let theirs_now = pausing::gone_on(theirs, context.now, context)?;
    let same = |p: &Promise| p.name == theirs.name && p.level == theirs.level;
    let Some(number) = numbers(&doing.complaint, |p| same(p) && p.is_running()).pop() else {
        if !made_good(&doing.complaint, theirs) {
            doing.follows(Event::PromiseMade { promise: Promise { extends: None, ..theirs_now } });
        }
        return Ok(());
    };
    let ours = doing.complaint.promises[number as usize].clone();
    let ours_now = pausing::gone_on(&ours, context.now, context)?;
    if theirs_now.deadline < ours_now.deadline {
        let promise = Promise { extends: ours.extends, ..theirs_now };
        let why = MovedBy::Merge(other.clone());
        doing.follows(Event::PromiseMoved { number, old: ours.due, promise, why });
    } else if ours.paused.is_some() && theirs.paused.is_none() {
        doing.follows(Event::PromiseResumed { number, promise: ours_now });
    }
    Ok(())
}

/// Whether what the other complaint owes is owed here since longer (it was missed), or was done here already: receipt is
/// confirmed once.
fn made_good(complaint: &Complaint, theirs: &Promise) -> bool {
    let kept = |p: &Promise| matches!(p.state, PromiseState::Kept | PromiseState::KeptLate);
    let numbered = (0u32..).zip(&complaint.promises);
    let mut same = numbered.filter(|(_, p)| p.level == theirs.level && p.name == theirs.name);
    same.any(|(n, p)| complaint.still_owes(n) || (theirs.kept_by == Keeper::Acknowledgement && kept(p)))
}

/// This complaint goes on in another; its promises are that one's now.
pub(crate) fn merge_into(doing: &mut Doing, into: &Complaint) -> Result<(), Refusal> {
    may_join(&doing.complaint, into, &doing.by)?;
    doing.record(Event::MergedInto { into: into.reference.clone() });
    doing.follows(Event::Closed { why: Closure::Merged, note: String::new() });
    closing::lift_all(doing);
    Ok(())
}

pub(crate) fn relate(doing: &mut Doing, other: Reference, why: String) -> Result<(), Refusal> {
    crate::command::staff_only(&doing.complaint, &doing.by)?;
    if doing.complaint.reference == other {
        return Err(Refusal::WithItself);
    }
    if doing.complaint.related.contains(&other) {
        return Err(Refusal::NothingChanged);
    }
    doing.record(Event::Related { other, why });
    Ok(())
}
