//! What was promised and what became of it, honestly; and how each date came about.

use super::visit::Visit;
use complaint::{Complaint, Promise, PromiseState, Purpose, Stage, Start};
use jiff::civil::Date;
use texts::texts;
use workdays::{Region, Skipped, Why};

/// A promise as a step on the page.
pub(crate) struct Step {
    /// `step-done`, `step-now`, `step-late` or none.
    pub class: &'static str,
    pub icon: &'static str,
    pub name: String,
    pub lines: Vec<String>,
    pub how: Option<How>,
}

/// How a date came about.
pub(crate) struct How {
    pub lines: Vec<String>,
    /// What stands above the skipped days; none where the days weren't counted.
    pub skipped: Option<String>,
    pub days: Vec<Uncounted>,
    pub end: Option<String>,
}

/// A day that wasn't counted, or the days of a weekend.
pub(crate) struct Uncounted {
    pub days: Vec<(Date, String)>,
    pub why: String,
    /// What the country itself calls the day, with its language, where that says more.
    pub local: Option<(&'static str, String)>,
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
    let place = |p: &Promise| policy.promises.iter().position(|rule| rule.id == p.name).unwrap_or(usize::MAX);
    let mut numbers: Vec<usize> =
        (0..complaint.promises.len()).filter(|n| complaint.promises[*n].level == level).collect();
    numbers.sort_by_key(|n| (place(&complaint.promises[*n]), *n));
    let mut steps: Vec<Step> = numbers.into_iter().map(|n| step(visit, n)).collect();
    if level == complaint.level && complaint.stage == Stage::Open {
        for (at, rule) in policy.promises.iter().enumerate().filter(|(_, rule)| rule.starts == Start::Acknowledged) {
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

/// The day by which they'll hear from us, if anything runs.
pub(crate) fn next(visit: &Visit) -> Option<(Date, String)> {
    let now = visit.web.house.now();
    let promise =
        visit.complaint.next_promise().filter(|p| p.deadline > now && visit.complaint.stage == Stage::Open)?;
    Some((promise.due, texts().date_with_weekday(&visit.words.lang, promise.due)))
}

fn name(visit: &Visit, id: &str, kept_by: Purpose) -> String {
    let own = format!("customer-promise-{id}");
    let like = match kept_by {
        Purpose::Acknowledgement => "customer-promise-acknowledgement",
        Purpose::Update => "customer-promise-update",
        _ => "customer-promise-resolution",
    };
    let is_promise = matches!(id, "acknowledgement" | "update" | "resolution");
    visit.t(if is_promise { &own } else { like })
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
        (PromiseState::Running, _) => visit.dated("customer-promise-running", promise.due),
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
    if state == PromiseState::Running {
        let left = visit.web.house.working_days_left(promise.due).max(0);
        lines.push(visit.say("customer-promise-days-left", &[("count", left.into())]));
    }
    Step { class, icon, name, lines, how: how(visit, number) }
}

fn lifted(complaint: &Complaint, level: u8) -> &'static str {
    let decided = complaint.decisions.iter().any(|d| d.level == level);
    if decided { "customer-promise-lifted-decided" } else { "customer-promise-lifted" }
}

fn how(visit: &Visit, number: usize) -> Option<How> {
    let promise = &visit.complaint.promises[number];
    let mut lines = vec![visit.dated(started_by(visit, number), promise.from)];
    if promise.extends.is_some() {
        return Some(How { lines, skipped: None, days: Vec::new(), end: None });
    }
    lines.push(visit.say("customer-how-length", &[("count", promise.working_days.into())]));
    if let Ok(region) = Region::parse(&promise.region) {
        lines.push(visit.say("customer-how-place", &[("place", place(visit, region).into())]));
    }
    let end = Some(visit.dated("customer-how-end", promise.due));
    // Where the calendar was corrected since, its days would explain another date than the one we keep to.
    let explanation = visit.web.house.explain(promise).ok().filter(|e| e.result == promise.due);
    let Some(explanation) = explanation else {
        return Some(How { lines, skipped: None, days: Vec::new(), end });
    };
    let count = explanation.skipped.len();
    Some(How {
        lines,
        skipped: Some(visit.say("customer-how-skipped", &[("count", count.into())])),
        days: uncounted(visit, explanation.region, &explanation.skipped),
        end,
    })
}

/// The text that says what started the clock.
fn started_by(visit: &Visit, number: usize) -> &'static str {
    let complaint = &visit.complaint;
    let promise = &complaint.promises[number];
    let rule = visit.policy().promise(&promise.name);
    let again = complaint.promises[..number].iter().any(|p| p.name == promise.name && p.level == promise.level);
    if promise.extends.is_some() {
        "customer-how-start-extended"
    } else if rule.is_some_and(|rule| rule.starts == Start::Acknowledged) {
        "customer-how-start-acknowledged"
    } else if again {
        "customer-how-start-reopened"
    } else if promise.level > 0 {
        "customer-how-start-escalated"
    } else {
        "customer-how-start-received"
    }
}

/// The region in the reader's language; a part of a country with the name it has in English.
fn place(visit: &Visit, region: Region) -> String {
    let country = region.country();
    let id = format!("customer-country-{}", country.code().to_ascii_lowercase());
    let country_name = visit.words.or(&id, country.english_name());
    if region == country { country_name } else { format!("{country_name} ({})", region.english_name()) }
}

fn uncounted(visit: &Visit, region: Region, skipped: &[Skipped]) -> Vec<Uncounted> {
    let mut days: Vec<Uncounted> = Vec::new();
    let mut weekend = false;
    for day in skipped {
        let written = (day.date, texts().date_with_weekday(&visit.words.lang, day.date));
        let follows =
            |last: &Uncounted| last.days.last().is_some_and(|(date, _)| date.tomorrow().ok() == Some(day.date));
        if day.why == Why::Weekend && weekend && days.last().is_some_and(follows) {
            if let Some(last) = days.last_mut() {
                last.days.push(written);
            }
            continue;
        }
        weekend = day.why == Why::Weekend;
        days.push(Uncounted { days: vec![written], why: why(visit, day), local: local(visit, region, day) });
    }
    days
}

fn why(visit: &Visit, day: &Skipped) -> String {
    let name = day.name_in(&visit.words.lang).unwrap_or_default();
    match day.why {
        Why::Weekend => visit.t("customer-how-skipped-weekend"),
        Why::Holiday => visit.say("customer-how-skipped-holiday", &[("name", name.into())]),
        Why::Closure => visit.say("customer-how-skipped-closure", &[("name", name.into())]),
    }
}

fn local(visit: &Visit, region: Region, day: &Skipped) -> Option<(&'static str, String)> {
    let local = day.local_name.as_deref().filter(|name| !name.is_empty())?;
    let known = day.name_in(&visit.words.lang) == Some(local);
    (!known && day.why == Why::Holiday).then(|| (region.language(), local.to_owned()))
}
