//! What is simulated: how long, how much arrives, who works, what goes wrong.

use super::faults::Rates;
use complaint::Team;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

/// A plan; with the policy and the settings of the house it says all that will happen.
#[derive(Clone, Debug)]
pub struct Plan {
    pub seed: u64,
    pub from: Timestamp,
    /// The last complaints arrive before this; what is under way goes on until `until`.
    pub arrivals_until: Timestamp,
    pub until: Timestamp,
    /// Complaints on an average day, in millionths; more on Mondays and in summer.
    pub a_day: u64,
    pub staffing: Staffing,
    pub rates: Rates,
    /// The machine is off then, besides what the rates make of it.
    pub downtime: Option<(Timestamp, Timestamp)>,
}

/// Who works.
#[derive(Clone, Debug)]
pub struct Staffing {
    /// People in each team; of the demonstration's people where `made_up`.
    pub each: u32,
    /// And in these teams.
    pub of: BTreeMap<Team, u32>,
    /// Minutes of a working day that each of them has for complaints.
    pub minutes: u32,
    /// The people that the demonstration knows; teams that it has nobody for fall to their leads.
    pub made_up: bool,
}

impl Staffing {
    /// So many in each team, with most of their day.
    pub fn each(people: u32) -> Self {
        Self { each: people, of: BTreeMap::new(), minutes: 360, made_up: false }
    }

    pub fn of(&self, team: &Team) -> u32 {
        self.of.get(team).copied().unwrap_or(self.each).max(1)
    }
}

impl Plan {
    /// Two people a team, five complaints a day, what a well-kept house has of trouble.
    pub fn of(seed: u64, from: Timestamp, days: u32) -> Self {
        let until = from + SignedDuration::from_hours(24 * i64::from(days));
        Self {
            seed,
            from,
            arrivals_until: until,
            until,
            a_day: 5_000_000,
            staffing: Staffing::each(2),
            rates: Rates::SOME,
            downtime: None,
        }
    }

    /// Nothing new arrives in the last `days`.
    pub fn quiet_for(mut self, days: u32) -> Self {
        self.arrivals_until = self.until - SignedDuration::from_hours(24 * i64::from(days));
        self
    }

    /// On average so many complaints on each day on which they arrive.
    pub fn complaints(mut self, all: u32) -> Self {
        let days = (self.arrivals_until.duration_since(self.from).as_hours() / 24).max(1) as u64;
        self.a_day = u64::from(all) * 1_000_000 / days;
        self
    }
}

/// The plan that fills the demonstration: the last three months up to `now`, with people who have other work, too.
pub fn demonstration(now: Timestamp, seed: u64) -> Plan {
    let from = now.checked_sub(SignedDuration::from_hours(24 * 95)).unwrap_or(now);
    let staffing = Staffing { each: 0, of: BTreeMap::new(), minutes: 60, made_up: true };
    let rates = Rates { writings: 0, letters: 0, bounces: 10, duplicates: 5, overtaken: 0, downtime: 0 };
    Plan { rates, staffing, ..Plan::of(seed, from, 0) }.until(now).complaints(200)
}

impl Plan {
    pub fn until(mut self, until: Timestamp) -> Self {
        self.arrivals_until = until;
        self.until = until;
        self
    }
}

/// Percent of an average day, Monday first.
const WEEKDAYS: [u64; 7] = [135, 120, 110, 105, 100, 70, 60];
/// Percent of an average month, January first: solar inverters are complained of when the sun shines.
const MONTHS: [u64; 12] = [80, 85, 100, 110, 120, 120, 115, 110, 100, 90, 85, 85];

/// Millionths of a complaint that a day brings.
pub(super) fn expected(a_day: u64, day: jiff::civil::Date) -> u64 {
    let weekday = WEEKDAYS[usize::from(day.weekday().to_monday_zero_offset().unsigned_abs())];
    a_day * weekday * MONTHS[usize::from(day.month().unsigned_abs()) - 1] / 10_000
}
