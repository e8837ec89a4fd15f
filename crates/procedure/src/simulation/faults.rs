//! What goes wrong: by the seed's chance a writing fails, or the machine stops before it or right after it; the relay says
//! "later", "never", or nothing; the machine is off for hours or days.

use super::random::Random;
use complaint::{Complaint, JournalEntry};
use jiff::{SignedDuration, Timestamp};
use std::sync::{Mutex, MutexGuard, PoisonError};
use store::{Batch, StoreError};

/// How often things go wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Rates {
    /// Of a hundred thousand writings so many fail, or take the machine along.
    pub writings: u64,
    /// Of a thousand letters so many are put off by the relay, refused by it, or left in doubt.
    pub letters: u64,
    /// Of a thousand letters so many come back.
    pub bounces: u64,
    /// Of a thousand mails so many come twice.
    pub duplicates: u64,
    /// Of a thousand complaints so many are followed by a mail that overtakes them.
    pub overtaken: u64,
    /// Of a thousand hours so many the machine is off.
    pub downtime: u64,
}

impl Rates {
    pub const NONE: Self = Self { writings: 0, letters: 0, bounces: 0, duplicates: 0, overtaken: 0, downtime: 0 };
    /// As in a well-kept house.
    pub const SOME: Self = Self { writings: 20, letters: 8, bounces: 8, duplicates: 10, overtaken: 8, downtime: 3 };
    /// As nobody hopes for: what the tests run with.
    pub const MANY: Self =
        Self { writings: 1_500, letters: 80, bounces: 60, duplicates: 100, overtaken: 80, downtime: 40 };
}

/// What was kept of one decision.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    pub complaint: Complaint,
    pub entries: Vec<JournalEntry>,
}

impl Kept {
    pub fn of(batch: &Batch) -> Self {
        Self { complaint: batch.complaint.clone(), entries: batch.entries.clone() }
    }
}

/// What happens to one writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Blow {
    /// It fails; the machine goes on.
    Fails,
    /// The machine stops, and nothing was written.
    StopsBefore,
    /// The machine stops when the disk has it, before anybody could be told.
    StopsAfter,
}

/// The state of the machine, and the chance that decides.
pub(super) struct Faults(Mutex<State>);

struct State {
    chance: Random,
    rate: u64,
    down: bool,
    crashes: u64,
    failures: u64,
    /// How often the outbox was written to.
    outbox: u64,
    kept: Vec<Kept>,
}

/// A writing under way.
pub(super) struct Strike<'f> {
    faults: &'f Faults,
    blow: Option<Blow>,
}

impl Faults {
    pub fn seeded(seed: u64, rate: u64) -> Self {
        let chance = Random::seeded(seed ^ 0xfa01_7fa0_17fa_017f);
        Self(Mutex::new(State { chance, rate, down: false, crashes: 0, failures: 0, outbox: 0, kept: Vec::new() }))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn error() -> StoreError {
        StoreError { what: "the simulated machine".to_owned(), why: "it stopped".to_owned() }
    }

    pub fn is_down(&self) -> bool {
        self.state().down
    }

    /// The machine runs again.
    pub fn start(&self) {
        self.state().down = false;
    }

    /// How often the machine stopped, and how often only a writing failed.
    pub fn count(&self) -> (u64, u64) {
        let state = self.state();
        (state.crashes, state.failures)
    }

    /// How often the outbox was written to, or may have been: as long as it stays, no letter is new.
    pub fn outbox(&self) -> u64 {
        self.state().outbox
    }

    pub fn touches_outbox(&self) {
        self.state().outbox += 1;
    }

    pub fn keep(&self, kept: Vec<Kept>) {
        self.state().kept.extend(kept);
    }

    /// What was kept since this was asked last, in its order.
    pub fn take(&self) -> Vec<Kept> {
        std::mem::take(&mut self.state().kept)
    }

    pub fn strike(&self) -> Result<Strike<'_>, StoreError> {
        let mut state = self.state();
        if state.down {
            return Err(Self::error());
        }
        let struck = state.rate > 0 && state.chance.within(1, 100_000) <= state.rate;
        let blow =
            struck.then(|| [Blow::Fails, Blow::StopsBefore, Blow::StopsAfter][state.chance.within(0, 2) as usize]);
        Ok(Strike { faults: self, blow })
    }
}

impl Strike<'_> {
    pub fn before(&self) -> Result<(), StoreError> {
        let mut state = self.faults.state();
        match self.blow {
            Some(Blow::Fails) => {
                state.failures += 1;
                Err(StoreError { what: "writing".to_owned(), why: "the simulated disk failed".to_owned() })
            }
            Some(Blow::StopsBefore) => {
                state.down = true;
                state.crashes += 1;
                Err(Faults::error())
            }
            Some(Blow::StopsAfter) | None => Ok(()),
        }
    }

    pub fn after(&self) -> Result<(), StoreError> {
        if self.blow != Some(Blow::StopsAfter) {
            return Ok(());
        }
        let mut state = self.faults.state();
        state.down = true;
        state.crashes += 1;
        Err(Faults::error())
    }
}

/// When the machine is off, in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Downtimes(Vec<(Timestamp, Timestamp)>);

impl Downtimes {
    pub fn of(
        fixed: Option<(Timestamp, Timestamp)>,
        rate: u64,
        from: Timestamp,
        until: Timestamp,
        chance: &mut Random,
    ) -> Self {
        let mut all: Vec<(Timestamp, Timestamp)> = fixed.into_iter().collect();
        let hours = until.duration_since(from).as_hours().max(0) as u64;
        let mut left = hours * rate / 1_000;
        while left > 0 {
            let most = if chance.percent(15) { 72 } else { 6 };
            let long = chance.within(1, most).min(left);
            let start = from + SignedDuration::from_mins(chance.within(0, hours * 60) as i64);
            all.push((start, start + SignedDuration::from_hours(long as i64)));
            left -= long;
        }
        all.sort();
        Self(all)
    }

    /// When the machine is on again, if it is off then: where another downtime begins before the end of one, after that.
    pub fn end(&self, at: Timestamp) -> Option<Timestamp> {
        let near = self.0[..self.0.partition_point(|(from, _)| *from <= at)].iter().rev().take(8);
        let end = near.filter(|(_, to)| at < *to).map(|(_, to)| *to).max()?;
        Some(self.end(end).unwrap_or(end))
    }

    pub fn hours(&self) -> i64 {
        self.0.iter().map(|(from, to)| to.duration_since(*from).as_hours()).sum()
    }
}
