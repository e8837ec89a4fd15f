//! What came of a simulation, in figures.

use super::plan::Plan;
use super::staff::TeamFigures;
use crate::house::HouseError;
use complaint::{Complaint, Promise, PromiseState, Stage};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;
use store::StoreError;

/// Why a simulation came to no end.
#[derive(Debug, thiserror::Error)]
pub enum Stopped {
    /// Something that must hold didn't.
    #[error("{reference}: {what}")]
    Broken { reference: String, what: String },
    #[error(transparent)]
    House(#[from] HouseError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// How many promises came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    pub kept: u64,
    pub kept_late: u64,
    pub missed: u64,
    pub replaced: u64,
    pub lifted: u64,
    pub running: u64,
}

impl Tally {
    pub(super) fn of(&mut self, state: PromiseState) -> &mut u64 {
        match state {
            PromiseState::Running => &mut self.running,
            PromiseState::Kept => &mut self.kept,
            PromiseState::KeptLate => &mut self.kept_late,
            PromiseState::Missed => &mut self.missed,
            PromiseState::Replaced => &mut self.replaced,
            PromiseState::Lifted => &mut self.lifted,
        }
    }

    pub fn add(&mut self, other: &Self) {
        self.kept += other.kept;
        self.kept_late += other.kept_late;
        self.missed += other.missed;
        self.replaced += other.replaced;
        self.lifted += other.lifted;
        self.running += other.running;
    }

    /// Of a hundred that came to be due, how many were kept in time.
    pub fn kept_percent(&self) -> Option<f64> {
        let due = self.kept + self.kept_late + self.missed;
        (due > 0).then(|| self.kept as f64 * 100.0 / due as f64)
    }
}

/// A month, by the dates on which promises were due.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Month {
    /// `2026-05`.
    pub month: String,
    pub arrived: u64,
    pub closed: u64,
    pub kept: u64,
    pub late: u64,
    pub missed: u64,
    /// Open complaints at its end.
    pub work_in_hand: u64,
}

/// All figures of a run; the keys of `redress simulate --json`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Figures {
    pub policy: String,
    pub policy_version: u32,
    pub seed: u64,
    pub from: String,
    pub until: String,
    /// SHA-256 over every complaint's reference and the head of its chain, in the order of the references.
    pub journal_hash: String,
    pub complaints: u64,
    pub events: u64,
    pub mails: u64,
    pub duplicates: u64,
    /// Mails that waited for a person to say what they are.
    pub triage: u64,
    /// Handed to the relay, first and further tries.
    pub letters: u64,
    pub bounces: u64,
    pub crashes: u64,
    /// Writings that failed without the machine stopping.
    pub failures: u64,
    pub downtime_hours: i64,
    pub refused_acts: u64,
    pub escalated: u64,
    pub reopened: u64,
    pub merged: u64,
    pub split: u64,
    pub danger: u64,
    /// From receipt to the first decision, in calendar days, on average.
    pub days_to_decision: f64,
    pub promises: BTreeMap<String, Tally>,
    /// How often what happened, by the names of events.
    pub happened: BTreeMap<String, u64>,
    pub months: Vec<Month>,
    /// Open at the end.
    pub work_in_hand: u64,
    pub teams: Vec<TeamFigures>,
    /// People of all teams that this work asks for.
    pub staff_needed: u32,
}

impl Figures {
    pub fn all(&self) -> Tally {
        let mut all = Tally::default();
        self.promises.values().for_each(|tally| all.add(tally));
        all
    }

    pub fn kept_percent(&self) -> f64 {
        self.all().kept_percent().unwrap_or(100.0)
    }
}

/// The tally that grows with each event.
#[derive(Debug, Default)]
pub(super) struct Book {
    pub promises: BTreeMap<String, Tally>,
    pub happened: BTreeMap<String, u64>,
    months: BTreeMap<String, Month>,
    pub open: u64,
    pub complaints: u64,
    pub escalated: u64,
    pub reopened: u64,
    pub merged: u64,
    pub split: u64,
    pub danger: u64,
    decided: u64,
    days_to_decision: u64,
}

fn month_of(date: Date) -> String {
    format!("{:04}-{:02}", date.year(), date.month())
}

impl Book {
    fn month(&mut self, date: Date) -> &mut Month {
        let name = month_of(date);
        self.months.entry(name.clone()).or_insert_with(|| Month { month: name, ..Month::default() })
    }

    /// A complaint turned from what it was into what it is.
    pub fn turn(&mut self, before: Option<&Complaint>, after: &Complaint) {
        if before.is_none() {
            self.complaints += 1;
            self.month(after.received_on).arrived += 1;
            self.split += u64::from(after.split_from.is_some());
        }
        let was = before.map_or(&[][..], |b| &b.promises);
        for (number, promise) in after.promises.iter().enumerate() {
            match was.get(number) {
                Some(same) if same == promise => continue,
                Some(earlier) => self.count(earlier, false),
                None => {}
            }
            self.count(promise, true);
        }
        let open = |c: &Complaint| c.stage == Stage::Open;
        self.open += u64::from(open(after));
        self.open -= u64::from(before.is_some_and(open));
        self.turns(before, after);
    }

    fn turns(&mut self, before: Option<&Complaint>, after: &Complaint) {
        let (level, stage) = before.map_or((0, Stage::Open), |b| (b.level, b.stage));
        self.escalated += u64::from(after.level > level);
        self.reopened += u64::from(after.stage == Stage::Open && stage != Stage::Open && after.level == level);
        self.merged += u64::from(after.merged_into.is_some() && before.is_none_or(|b| b.merged_into.is_none()));
        self.danger += u64::from(after.danger.is_some() && before.is_none_or(|b| b.danger.is_none()));
        let day = after.last_at.to_zoned(jiff::tz::TimeZone::UTC).date();
        if after.stage == Stage::Closed && stage != Stage::Closed {
            self.month(day).closed += 1;
        }
        if let Some(decision) = after.decisions.first().filter(|_| before.is_none_or(|b| b.decisions.is_empty())) {
            self.decided += 1;
            self.days_to_decision += (decision.at.duration_since(after.received_at).as_hours().max(0) / 24) as u64;
        }
    }

    fn count(&mut self, promise: &Promise, more: bool) {
        let change = |place: &mut u64| *place = if more { *place + 1 } else { place.saturating_sub(1) };
        let name = promise.name.to_string();
        change(self.promises.entry(name).or_default().of(promise.state));
        let month = self.month(promise.due);
        match promise.state {
            PromiseState::Kept => change(&mut month.kept),
            PromiseState::KeptLate => change(&mut month.late),
            PromiseState::Missed => change(&mut month.missed),
            PromiseState::Running | PromiseState::Replaced | PromiseState::Lifted => {}
        }
    }

    /// An event, as its entry tells.
    pub fn happens(&mut self, body: &str) {
        let named = body.split_once("\"what\":\"").and_then(|(_, rest)| rest.split('"').next());
        *self.happened.entry(named.unwrap_or_default().to_owned()).or_default() += 1;
    }

    /// The day is over.
    pub fn day_ends(&mut self, day: Date) {
        let open = self.open;
        self.month(day).work_in_hand = open;
    }

    /// Puts what was counted into the figures of the plan's months.
    pub fn into_figures(self, plan: &Plan, figures: Figures) -> Figures {
        let day = |at: jiff::Timestamp| at.to_zoned(jiff::tz::TimeZone::UTC).date();
        let (first, last) = (month_of(day(plan.from)), month_of(day(plan.until)));
        let days = if self.decided > 0 { self.days_to_decision as f64 / self.decided as f64 } else { 0.0 };
        Figures {
            complaints: self.complaints,
            escalated: self.escalated,
            reopened: self.reopened,
            merged: self.merged,
            split: self.split,
            danger: self.danger,
            days_to_decision: (days * 10.0).round() / 10.0,
            promises: self.promises,
            happened: self.happened,
            months: self.months.into_values().filter(|m| first <= m.month && m.month <= last).collect(),
            work_in_hand: self.open,
            ..figures
        }
    }
}
