//! What was promised and what became of it, honestly.

use super::how::{How, clock, how};
use super::visit::Visit;
use complaint::{Complaint, Keeper, Promise, PromiseState, Stage, Start};
use jiff::civil::Date;
use texts::texts;

/// A promise as a step on the page.
pub(crate) struct Step {
    /// `step-done`, `step-now`, `step-late` or none.
    pub class: &'static str,
    pub icon: &'static str,
    pub name: String,
    pub lines: Vec<String>,
    pub how: Option<How>,
}

/// The promises of one round: of the complaint itself, or of a review.
pub(crate) struct Round {
    pub heading: String,
    pub steps: Vec<Step>,
}

/// All rounds, the present one first.
pub(crate) fn rounds(visit: &Visit) -> Vec<Round> {
    let levels = (0..=visit.complaint.level).rev();
    levels.map(|level| round(visit, level)).filter(|round| !round.steps.is_empty()).collect()
}

/// The promises of a level, in the policy's order.
pub(crate) fn round(visit: &Visit, level: u8) -> Round {
    let complaint = &visit.complaint;
    let policy = visit.policy();
    let rules = policy.promises_at(level);
    let place = |p: &Promise| rules.iter().position(|rule| rule.id == p.name).unwrap_or(usize::MAX);
    let mut numbers: Vec<usize> =
        (0..complaint.promises.len()).filter(|n| complaint.promises[*n].level == level).collect();
    numbers.sort_by_key(|n| (place(&complaint.promises[*n]), *n));
    let mut steps: Vec<Step> = numbers.into_iter().map(|n| step(visit, n)).collect();
    let waits = |rule: &complaint::PromiseRule| rule.starts == Start::Acknowledged && rule.is_for(&complaint.kind);
    if level == complaint.level && complaint.stage == Stage::Open {
        for (at, rule) in rules.iter().enumerate().filter(|(_, rule)| waits(rule)) {
            if !complaint.promises.iter().any(|p| p.level == level && p.name == rule.id) {
                let lines = vec![visit.t("customer-promise-not-started")];
                let name = name(visit, rule.id.as_str(), rule.kept_by);
                steps.insert(at.min(steps.len()), Step { class: "", icon: "clock", name, lines, how: None });
            }
        }
    }
    let id = if level > 0 { "customer-promises-review-heading" } else { "customer-promises-heading" };
    Round { heading: visit.t(id), steps }
}

/// The day by which they'll hear from us, if anything runs that doesn't rest.
pub(crate) fn next(visit: &Visit) -> Option<(Date, String)> {
    let (complaint, now) = (&visit.complaint, visit.web.house.now());
    let hear = |p: &&Promise| !matches!(p.kept_by, Keeper::Assessment | Keeper::Remedy) && p.paused.is_none();
    let runs = complaint.promises.iter().filter(|p| p.is_running()).filter(hear);
    let promise = runs.min_by_key(|p| p.deadline).filter(|p| p.deadline > now && complaint.stage == Stage::Open)?;
    Some((promise.due, texts().date_with_weekday(&visit.words.lang, promise.due)))
}

/// By its own name where it has a text; else by what keeps it.
fn name(visit: &Visit, id: &str, kept_by: Keeper) -> String {
    let like = match kept_by {
        Keeper::Acknowledgement => "acknowledgement",
        Keeper::Update => "update",
        Keeper::Reply => "reply",
        Keeper::Decision => "resolution",
        Keeper::Assessment => "assessment",
        Keeper::Remedy => "remedy",
    };
    // Other texts are named alike.
    let named = if matches!(id, "acknowledgement" | "update" | "resolution") { id } else { like };
    visit.t(&format!("customer-promise-{named}"))
}

fn step(visit: &Visit, number: usize) -> Step {
    let complaint = &visit.complaint;
    let promise = &complaint.promises[number];
    let name = name(visit, promise.name.as_str(), promise.kept_by);
    let successor = complaint.promises.iter().find(|p| p.extends.is_some_and(|n| n as usize == number));
    // The sweep may not have come round yet, or not before the promise fell away: what the clock says is true all the same.
    let until = promise.settled_at.unwrap_or_else(|| visit.web.house.now());
    let passed = matches!(promise.state, PromiseState::Running | PromiseState::Lifted) && promise.deadline <= until;
    let state = if passed { PromiseState::Missed } else { promise.state };
    let settled = promise.settled_at.map_or(promise.due, |at| visit.date_of(at));
    let (class, icon) = match state {
        PromiseState::Running if promise.paused.is_some() => ("", "pause"),
        PromiseState::Running if complaint.next_promise() == Some(promise) => ("step-now", "clock"),
        PromiseState::Running => ("", "clock"),
        PromiseState::Kept => ("step-done", "check"),
        PromiseState::KeptLate | PromiseState::Missed => ("step-late", "alert"),
        PromiseState::Replaced => ("", "swap"),
        PromiseState::Lifted => ("", "minus"),
    };
    let new_date =
        |id: &str, new: &Promise| visit.say(id, &[("old-date", promise.due.into()), ("new-date", new.due.into())]);
    let line = match (state, successor) {
        (PromiseState::Running, _) => running(visit, promise),
        (PromiseState::Kept, _) => visit.dated("customer-promise-kept", settled),
        (PromiseState::KeptLate, _) => {
            visit.say("customer-promise-kept-late", &[("date", settled.into()), ("promised-date", promise.due.into())])
        }
        (PromiseState::Missed, Some(new)) => new_date("customer-promise-replaced-late", new),
        (PromiseState::Replaced, Some(new)) => new_date("customer-promise-replaced", new),
        (PromiseState::Missed, None) => visit.dated("customer-promise-missed", promise.due),
        (PromiseState::Lifted | PromiseState::Replaced, _) => visit.t(lifted(complaint, promise.level)),
    };
    let mut lines = vec![line];
    if state == PromiseState::Running && promise.paused.is_none() && !promise.within.is_in_hours() {
        let left = visit.web.house.working_days_left(promise.due).max(0);
        lines.push(visit.say("customer-promise-days-left", &[("count", left.into())]));
    }
    Step { class, icon, name, lines, how: how(visit, number) }
}

/// By when, or until when it rests.
fn running(visit: &Visit, promise: &Promise) -> String {
    if let Some(paused) = &promise.paused {
        let id = format!("customer-promise-paused-{}", paused.wait.as_str().replace('_', "-"));
        return visit.dated(&id, visit.date_of(paused.until));
    }
    match promise.within.is_in_hours() {
        true => {
            let args = [("time", clock(visit, promise.deadline).into()), ("date", promise.due.into())];
            visit.say("customer-promise-running-hour", &args)
        }
        false => visit.dated("customer-promise-running", promise.due),
    }
}

fn lifted(complaint: &Complaint, level: u8) -> &'static str {
    let decided = complaint.decisions.iter().any(|d| d.level == level);
    if decided { "customer-promise-lifted-decided" } else { "customer-promise-lifted" }
}
