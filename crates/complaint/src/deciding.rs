//! The complaint is decided, with what the policy asks that outcome to carry: always a full explanation in writing
//! (default policy, rows 6 and 11), unless it has a short form for what is resolved soon.

use crate::command::{Doing, Draft, Parts, undecided};
use crate::complaint::Complaint;
use crate::corresponding::write_to_complainant;
use crate::event::{By, Event};
use crate::policy::{DecisionRule, Need, Part};
use crate::refusal::Refusal;
use crate::words::{Outcome, Purpose, Remedy};

/// What is decided.
pub(crate) struct Conclusion {
    pub outcome: Outcome,
    pub remedy: Option<Remedy>,
    pub explanation: String,
    pub parts: Parts,
    pub summary: bool,
}

pub(crate) fn may(complaint: &Complaint, by: &By) -> Result<(), Refusal> {
    undecided(complaint, by)?;
    if complaint.level > 0 && complaint.handler.is_none() {
        return Err(Refusal::NoReviewer);
    }
    Ok(())
}

pub(crate) fn conclude(doing: &mut Doing, conclusion: Conclusion, letter: Draft) -> Result<(), Refusal> {
    may(&doing.complaint, &doing.by)?;
    let Conclusion { outcome, remedy, explanation, parts, summary } = conclusion;
    let rule = doing.context.policy.decision(outcome).ok_or(Refusal::NoSuchOutcome(outcome.as_str()))?;
    let carries = if summary { in_time_for_summary(doing, &rule)? } else { rule.carries.clone() };
    if carries.contains(&Part::Explanation) && explanation.trim().is_empty() {
        return Err(Refusal::NoExplanation);
    }
    carried(&carries, &parts)?;
    fits(&rule, remedy)?;
    let letter = write_to_complainant(doing, Purpose::Decision, letter)?;
    doing.record(Event::DecisionMade { outcome, remedy, explanation, parts, summary, letter });
    Ok(())
}

/// What the short form carries, while its time lasts.
fn in_time_for_summary(doing: &Doing, rule: &DecisionRule) -> Result<Vec<Part>, Refusal> {
    let summary = rule.summary.as_ref().ok_or(Refusal::NoSummary)?;
    let context = doing.context;
    let since = doing.complaint.escalated_at.unwrap_or(doing.complaint.received_at);
    let end = context.end(summary.until, since, context.calendar, false)?;
    if context.now >= end.deadline {
        return Err(Refusal::TooLateForSummary(end.due));
    }
    Ok(summary.carries.clone())
}

/// Every part that a handler writes is there; explanation and reason are looked at by themselves.
pub(crate) fn carried(carries: &[Part], parts: &Parts) -> Result<(), Refusal> {
    let apart = [Part::Explanation, Part::Reason];
    let empty = |p: &&Part| parts.get(p).is_none_or(|words| words.trim().is_empty());
    let mut asked = carries.iter().filter(|p| p.is_written() && !apart.contains(p));
    asked.find(empty).map_or(Ok(()), |part| Err(Refusal::PartMissing(*part)))
}

/// "Nothing" is no remedy, unless the policy lists it as one.
fn fits(rule: &DecisionRule, remedy: Option<Remedy>) -> Result<(), Refusal> {
    let remedy = remedy.filter(|r| *r != Remedy::Nothing || rule.remedies.contains(r));
    match (rule.remedy, remedy) {
        (Need::Required, None) => Err(Refusal::NoRemedy),
        (Need::None, Some(remedy)) => Err(Refusal::RemedyNotAllowed(remedy.as_str())),
        (_, Some(remedy)) if !rule.remedies.is_empty() && !rule.remedies.contains(&remedy) => {
            Err(Refusal::RemedyNotAllowed(remedy.as_str()))
        }
        _ => Ok(()),
    }
}
