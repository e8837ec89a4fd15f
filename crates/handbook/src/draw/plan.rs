//! What is drawn, in words and days, before it has a place: bands (the complaint, danger, each level, after the decision)
//! of rows (a promise each).

use crate::explain::{new_dates, pauses, terms};
use crate::period::ahead;
use crate::told::Told;
use complaint::{ExtensionRule, Keeper, PromiseRule, Start};

/// A part of the procedure.
pub(super) struct Band {
    pub heading: String,
    /// Sentences below the heading.
    pub aside: String,
    pub tone: Tone,
    pub rows: Vec<Row>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Promise,
    Danger,
    After,
}

/// A bar with what is said of it. All times in days, about, from the beginning of its band.
pub(super) struct Row {
    pub name: String,
    /// Small print below the name.
    pub under: Vec<String>,
    /// What stands above the bar, and where.
    pub labels: Vec<(f64, String)>,
    /// What it says as a whole.
    pub sentence: String,
    pub start: f64,
    pub end: f64,
    pub beyond: Beyond,
    /// How long it takes each time it is repeated, and until when.
    pub again: Option<(f64, f64)>,
    /// When the team is warned.
    pub warnings: Vec<f64>,
    /// Marks within the bar: a reminder.
    pub marks: Vec<f64>,
    pub rests: bool,
    /// Said in full elsewhere: drawn small.
    pub small: bool,
    pub notes: Vec<String>,
}

/// What comes after the end of a bar.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Beyond {
    Nothing,
    /// A new date is possible, at most until then.
    Until(f64),
    /// Without limit.
    Open,
}

impl Row {
    /// The last day that has to have a place.
    pub fn reach(&self) -> f64 {
        let beyond = if let Beyond::Until(end) = self.beyond { end } else { self.end };
        beyond.max(self.end)
    }

    fn small(self) -> Self {
        Self { small: true, under: Vec::new(), notes: Vec::new(), ..self }
    }

    pub fn bare(name: String, end: f64) -> Self {
        Self {
            name,
            under: Vec::new(),
            labels: Vec::new(),
            sentence: String::new(),
            start: 0.0,
            end,
            beyond: Beyond::Nothing,
            again: None,
            warnings: Vec::new(),
            marks: Vec::new(),
            rests: false,
            small: false,
            notes: Vec::new(),
        }
    }
}

/// The complaint itself, danger, and the levels of escalation.
pub(super) fn bands(told: &Told) -> Vec<Band> {
    let policy = told.policy;
    let mut bands = vec![Band {
        heading: told.voice.say("handbook-draw-complaint"),
        aside: String::new(),
        tone: Tone::Promise,
        rows: rows(told, &policy.promises, 0),
    }];
    bands.extend(danger(told));
    for (n, level) in policy.escalations.iter().enumerate() {
        let rows = match level.promises.is_empty() {
            true => rows(told, &policy.promises, n + 1).into_iter().map(Row::small).collect(),
            false => rows(told, &level.promises, n + 1),
        };
        let aside = terms(told, level).join(" ");
        bands.push(Band { heading: told.level(level, n + 1), aside, tone: Tone::Promise, rows });
    }
    bands
}

/// What starts after the decision has a band of its own; danger, too.
fn rows(told: &Told, promises: &[PromiseRule], level: usize) -> Vec<Row> {
    let here: Vec<&PromiseRule> =
        promises.iter().filter(|p| matches!(p.starts, Start::Received | Start::Acknowledged)).collect();
    here.iter().map(|promise| row(told, promise, level, &here)).collect()
}

fn danger(told: &Told) -> Option<Band> {
    let own = told.policy.escalations.iter().flat_map(|level| &level.promises);
    let promises = told.policy.promises.iter().chain(own).filter(|p| p.starts == Start::Danger);
    let rows: Vec<Row> = promises.map(|promise| row(told, promise, 0, &[])).collect();
    let officer = told.policy.safety.as_ref().map(|rule| told.team(&rule.officer));
    if rows.is_empty() && officer.is_none() {
        return None;
    }
    let aside = officer.map(|team| told.voice.with("handbook-safety-officer", &[("team", team.into())]));
    let heading = told.voice.say("handbook-safety-heading");
    Some(Band { heading, aside: aside.unwrap_or_default(), tone: Tone::Danger, rows })
}

/// A promise's row; `beside` are the promises that it may wait for or repeat until.
pub(super) fn row(told: &Told, promise: &PromiseRule, level: usize, beside: &[&PromiseRule]) -> Row {
    let start = begins(promise, beside);
    let end = start + promise.within.about_days();
    let decided = latest(beside, Keeper::Decision);
    let warnings = promise.warn.iter().map(|n| end - ahead(*n, promise.within).about_days());
    let mut notes: Vec<String> = Vec::new();
    if promise.extension.is_some() {
        notes.push(new_dates(told, promise.extension.as_ref()).join(" "));
    }
    notes.extend(pauses(told, promise));
    Row {
        under: under(told, promise, level),
        labels: vec![(start, told.voice.period(promise.within))],
        sentence: told.promised(promise, level),
        start,
        beyond: promise.extension.as_ref().map_or(Beyond::Nothing, |rule| beyond(rule, start, end)),
        again: promise.repeats.then_some((promise.within.about_days(), decided)),
        warnings: warnings.filter(|at| *at > start).collect(),
        rests: !promise.pauses.is_empty(),
        notes,
        ..Row::bare(told.promise_title(&promise.id), end)
    }
}

fn under(told: &Told, promise: &PromiseRule, level: usize) -> Vec<String> {
    let voice = told.voice;
    let mut under = vec![told.from(promise.starts, level)];
    if !promise.kinds.is_empty() {
        let kinds = told.kinds(&promise.kinds).join("; ");
        under.push(voice.with("handbook-promise-kinds", &[("items", kinds.into())]));
    }
    // The team in charge of danger is named there.
    let officer = told.policy.safety.as_ref().map(|rule| &rule.officer).filter(|_| promise.starts == Start::Danger);
    if let Some(team) = promise.owner.as_ref().filter(|team| Some(*team) != officer) {
        under.push(voice.with("handbook-promise-owner", &[("team", told.team(team).into())]));
    }
    if !promise.clause.trim().is_empty() {
        under.push(voice.labelled(&voice.say("handbook-column-clause"), promise.clause.trim()));
    }
    under
}

/// When it starts at the latest: with its band, or once receipt is confirmed.
fn begins(promise: &PromiseRule, beside: &[&PromiseRule]) -> f64 {
    match promise.starts {
        Start::Acknowledged => latest(beside, Keeper::Acknowledgement),
        _ => 0.0,
    }
}

/// When at the latest this has happened, if all promises are kept.
fn latest(promises: &[&PromiseRule], keeper: Keeper) -> f64 {
    let kept = promises.iter().filter(|promise| promise.kept_by == keeper);
    let end = |promise: &&&PromiseRule| {
        // An acknowledgement that waits for the acknowledgement is counted from the beginning.
        let waits = promise.starts == Start::Acknowledged && keeper != Keeper::Acknowledgement;
        promise.within.about_days() + if waits { latest(promises, Keeper::Acknowledgement) } else { 0.0 }
    };
    kept.map(|promise| end(&promise)).fold(0.0, f64::max)
}

fn beyond(rule: &ExtensionRule, start: f64, end: f64) -> Beyond {
    if rule.times == Some(0) {
        return Beyond::Nothing;
    }
    let by_steps = rule.times.zip(rule.at_most).map(|(times, step)| end + f64::from(times) * step.about_days());
    let in_all = rule.in_all.map(|in_all| start + in_all.about_days());
    match (by_steps, in_all) {
        (Some(steps), Some(in_all)) => Beyond::Until(steps.min(in_all)),
        (Some(limit), None) | (None, Some(limit)) => Beyond::Until(limit),
        (None, None) => Beyond::Open,
    }
}
