//! How long something took, many times.

use crate::Outcome;
use std::time::{Duration, Instant};

pub struct Times(Vec<Duration>);

impl Times {
    pub fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self(times)
    }

    /// Does `work` so many times, or until `patience` is over; the first time, which fills caches, doesn't count.
    pub async fn taken_by(times: usize, patience: Duration, work: impl AsyncFn() -> Outcome) -> Outcome<Self> {
        work().await?;
        let begun = Instant::now();
        let mut taken = Vec::with_capacity(times);
        while taken.len() < times && (taken.len() < 3 || begun.elapsed() < patience) {
            let start = Instant::now();
            work().await?;
            taken.push(start.elapsed());
        }
        Ok(Self::of(taken))
    }

    /// What so many of a hundred stayed within (nearest rank), in milliseconds; 0 of none.
    pub fn percentile(&self, percent: usize) -> f64 {
        let rank = (self.0.len() * percent).div_ceil(100).max(1);
        self.0.get(rank - 1).map_or(0.0, |time| time.as_secs_f64() * 1e3)
    }
}

/// The middle one; 0 of none.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_of_what_was_measured() {
        let times = Times::of((1..=100).rev().map(Duration::from_millis).collect());
        assert_eq!(times.percentile(50), 50.0);
        assert_eq!(times.percentile(99), 99.0);
        assert_eq!(Times::of(vec![Duration::from_millis(7)]).percentile(99), 7.0);
        assert_eq!(Times::of(Vec::new()).percentile(50), 0.0);
    }

    #[test]
    fn the_median_is_the_middle_one() {
        assert_eq!(median(vec![3.0, 1.0, 2.0]), 2.0);
    }
}
