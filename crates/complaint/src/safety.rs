//! Danger comes first: whoever sees it, a safety officer is named at once, and what was found is owed within hours. The
//! model is the EU's product-safety law (GPSR, Regulation (EU) 2023/988, Art. 9 and 20).

use crate::command::{Doing, open, staff_only};
use crate::complaint::{Complaint, Stage};
use crate::event::{By, Event};
use crate::policy::{Keeper, Start};
use crate::refusal::Refusal;

/// Whether what was found is still owed.
pub(crate) fn is_owed(complaint: &Complaint) -> bool {
    complaint.danger.is_some() && complaint.assessed.is_none() && complaint.officer.is_some()
}

pub(crate) fn mark(doing: &mut Doing, danger: Option<String>) -> Result<(), Refusal> {
    open(&doing.complaint)?;
    staff_only(&doing.complaint, &doing.by)?;
    if doing.complaint.danger == danger {
        return Err(Refusal::NothingChanged);
    }
    if danger.as_ref().is_some_and(|words| words.trim().is_empty()) {
        return Err(Refusal::NoDanger);
    }
    // Who sees no danger says so as a finding: a mark that is wiped away would hide what was owed.
    if danger.is_none() && is_owed(&doing.complaint) {
        return Err(Refusal::DangerNotAssessed);
    }
    doing.record(Event::DangerMarked { danger });
    alarm(doing)
}

/// After danger was described or marked: an officer is named, and the finding is owed from now.
pub(crate) fn alarm(doing: &mut Doing) -> Result<(), Refusal> {
    let context = doing.context;
    let Some(safety) = &context.policy.safety else { return Ok(()) };
    if doing.complaint.danger.is_none() || doing.complaint.assessed.is_some() {
        return Ok(());
    }
    if doing.complaint.officer.as_ref() != Some(&safety.officer) {
        doing.follows(Event::SafetyOfficerNamed { team: safety.officer.clone() });
    }
    let owed = |c: &Complaint| c.promises.iter().any(|p| p.kept_by == Keeper::Assessment && p.is_owed());
    if owed(&doing.complaint) {
        return Ok(());
    }
    let kind = doing.complaint.kind.clone();
    // A level with promises of its own has the policy's for danger nevertheless.
    let rules = context.policy.promises.iter().filter(|p| p.starts == Start::Danger && p.is_for(&kind));
    for rule in rules {
        doing.make(rule, context.now)?;
    }
    Ok(())
}

pub(crate) fn may_assess(complaint: &Complaint, by: &By) -> Result<(), Refusal> {
    staff_only(complaint, by)?;
    match (&complaint.danger, complaint.stage) {
        (None, _) => Err(Refusal::NoDanger),
        // What is still owed is looked into, however the complaint ended.
        (Some(_), Stage::Closed) if !is_owed(complaint) => Err(Refusal::Closed),
        _ => Ok(()),
    }
}

pub(crate) fn assess(doing: &mut Doing, finding: String, serious: bool) -> Result<(), Refusal> {
    may_assess(&doing.complaint, &doing.by)?;
    if finding.trim().is_empty() {
        return Err(Refusal::NoFinding);
    }
    doing.record(Event::DangerAssessed { finding, serious });
    let now = doing.context.now;
    for level in 0..=doing.complaint.level {
        doing.keep(Keeper::Assessment, level, None, now);
    }
    Ok(())
}
