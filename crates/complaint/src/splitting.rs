//! A mail that complains of two things becomes two complaints. The clocks of the second run from the receipt of the
//! first: the customer loses nothing by our tidying up.

use crate::command::{Context, Doing, impartial, open};
use crate::complaint::{Complaint, Representative, Stage};
use crate::event::{By, Event, Recorded};
use crate::opening::{Opening, opened};
use crate::pausing;
use crate::policy::{Keeper, Start};
use crate::promise::{Promise, PromiseState};
use crate::refusal::Refusal;
use crate::words::Reference;

pub(crate) fn may(complaint: &Complaint, by: &By) -> Result<(), Refusal> {
    open(complaint)?;
    impartial(complaint, by)?;
    if complaint.stage != Stage::Open || complaint.level > 0 { Err(Refusal::AlreadyDecided) } else { Ok(()) }
}

pub(crate) fn split_off(doing: &mut Doing, to: Reference, why: String) -> Result<(), Refusal> {
    may(&doing.complaint, &doing.by)?;
    if doing.complaint.reference == to {
        return Err(Refusal::WithItself);
    }
    if why.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    doing.record(Event::SplitOff { to, why });
    Ok(())
}

/// Opens the complaint that was split from `first`: what is owed there is owed here, by the same dates, as far as it is
/// promised to complaints of this kind; what only this kind is promised counts from the same events. Its opening says the
/// same receipt. Whoever acts for the complainant does so here, and whom the first is about has no part in this one.
///
/// # Errors
/// Nothing can be split from it now; the policy has no such kind; a date lies beyond the calendar.
pub fn open_split(opening: Opening, first: &Complaint, by: &By, context: &Context) -> Result<Vec<Recorded>, Refusal> {
    may(first, by)?;
    let received_at = first.received_at;
    let opening = Opening { received_at, split_from: Some(first.reference.clone()), ..opening };
    let mut doing = opened(opening, by, context)?;
    take_people_along(&mut doing, first);
    take_promises_along(&mut doing, first)?;
    start_what_only_this_kind_is_promised(&mut doing, first)?;
    crate::timing::catch_up(&mut doing, context.now)?;
    crate::safety::alarm(&mut doing)?;
    Ok(doing.events)
}

fn take_people_along(doing: &mut Doing, first: &Complaint) {
    if let Some(Representative { party, authority }) = &first.representative {
        doing.follows(Event::Represented { by: Some(party.clone()), authority: authority.clone() });
    }
    for staff in &first.about_staff {
        doing.follows(Event::StaffExcluded { staff: staff.clone(), why: first.reference.to_string() });
    }
}

/// As they run there; what is awaited there isn't awaited here, so nothing rests.
fn take_promises_along(doing: &mut Doing, first: &Complaint) -> Result<(), Refusal> {
    let (context, kind) = (doing.context, doing.complaint.kind.clone());
    let numbered = (0u32..).zip(&first.promises);
    for (_, promise) in numbered.filter(|(n, p)| first.still_owes(*n) && p.kept_by != Keeper::Assessment) {
        let rule = context.policy.promise(&promise.name, promise.level);
        if rule.is_none_or(|rule| rule.is_for(&kind)) {
            let promise = pausing::gone_on(promise, context.now, context)?;
            let again = Promise { state: PromiseState::Running, extends: None, settled_at: None, ..promise };
            doing.follows(Event::PromiseMade { promise: again });
        }
    }
    Ok(())
}

fn start_what_only_this_kind_is_promised(doing: &mut Doing, first: &Complaint) -> Result<(), Refusal> {
    let (context, kind) = (doing.context, doing.complaint.kind.clone());
    let news = context.policy.promises_at(0).iter().filter(|r| r.is_for(&kind) && !r.is_for(&first.kind));
    for rule in news {
        let since = match rule.starts {
            Start::Received => Some(first.received_at),
            Start::Acknowledged => first.acknowledged_at(),
            Start::Danger | Start::Decided | Start::RemedyAccepted => None,
        };
        if let Some(since) = since {
            doing.make(rule, since)?;
        }
    }
    Ok(())
}
