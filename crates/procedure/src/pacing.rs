//! Not too many letters a minute to one domain: servers hold back, or refuse, whoever floods them.

use complaint::LetterId;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// So long a time's worth of letters may leave at once after a rest.
const BURST: SignedDuration = SignedDuration::from_mins(1);

/// How letters to one domain are spaced, on this node. By the leaky bucket (ITU-T I.371, "generic cell rate algorithm").
#[derive(Debug, Default)]
pub struct Pace {
    /// `None`: as fast as they are taken.
    apart: Option<SignedDuration>,
    places: Mutex<Places>,
}

#[derive(Debug, Default)]
struct Places {
    /// When the last letter to a domain would leave if all were spaced evenly.
    last: HashMap<String, Timestamp>,
    /// Letters that wait for a place that is theirs.
    kept: HashMap<LetterId, Timestamp>,
}

impl Pace {
    /// So many letters a minute to one domain; 0: as many as it takes.
    pub fn of(letters_a_minute: u32) -> Self {
        let apart = (letters_a_minute > 0)
            .then(|| SignedDuration::from_millis(60_000 / i64::from(letters_a_minute.min(60_000))));
        Self { apart, places: Mutex::default() }
    }

    /// The clock was ahead and has been put right: what was kept by it would be as far ahead.
    pub(crate) fn forget(&self) {
        *self.places.lock().unwrap_or_else(PoisonError::into_inner) = Places::default();
    }

    /// When a letter to `address` may leave, if not now. That moment is kept for it.
    pub(crate) fn turn(&self, letter: &LetterId, address: &str, now: Timestamp) -> Option<Timestamp> {
        let apart = self.apart?;
        let domain = address.rsplit_once('@').map_or(address, |(_, domain)| domain).to_ascii_lowercase();
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = places.kept.get(letter).copied() {
            if at > now {
                return Some(at);
            }
            places.kept.remove(letter);
            return None;
        }
        // Domains that nothing was sent to for a while are as good as new, and so are places of letters that left otherwise.
        places.last.retain(|_, last| *last > now);
        places.kept.retain(|_, at| now.duration_since(*at) < SignedDuration::from_hours(1));
        let last = places.last.get(&domain).copied().unwrap_or(now).max(now);
        places.last.insert(domain, last + apart);
        let at = last - BURST;
        (at > now).then(|| {
            places.kept.insert(letter.clone(), at);
            at
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + second).expect("in range")
    }

    fn letter(n: u32) -> LetterId {
        LetterId::from(format!("C-2026-00001-A.{n}").as_str())
    }

    #[test]
    fn a_clock_that_is_put_right_keeps_nobody_waiting() {
        let pace = Pace::of(1);
        for n in 0..5 {
            pace.turn(&letter(n), "ana@example.org", at(3 * 86_400));
        }
        pace.forget();
        assert_eq!(pace.turn(&letter(9), "ana@example.org", at(0)), None);
        assert!(pace.turn(&letter(10), "ana@example.org", at(0)).is_none(), "a minute's worth, and one");
        assert!(
            pace.turn(&letter(11), "ana@example.org", at(0)).is_some_and(|turn| turn < at(200)),
            "paced from now on"
        );
    }

    #[test]
    fn a_minutes_worth_leaves_at_once_and_the_rest_evenly() {
        let pace = Pace::of(60);
        let now = |n| pace.turn(&letter(n), "ana@Example.org", at(0)).is_none();
        assert!((0..=60).all(now), "a minute's worth");
        let later: Vec<Timestamp> = (61..64).filter_map(|n| pace.turn(&letter(n), "bo@example.org", at(0))).collect();
        assert_eq!(later, [at(1), at(2), at(3)]);
        assert_eq!(pace.turn(&letter(62), "bo@example.org", at(1)), Some(at(2)), "its place is kept");
        assert_eq!(pace.turn(&letter(62), "bo@example.org", at(2)), None);
    }

    #[test]
    fn domains_dont_wait_for_each_other_and_a_rest_is_forgotten() {
        let pace = Pace::of(60);
        for n in 0..200 {
            pace.turn(&letter(n), "ana@example.org", at(0));
        }
        assert_eq!(pace.turn(&letter(900), "cy@example.net", at(0)), None);
        assert_eq!(pace.turn(&letter(901), "ana@example.org", at(600)), None);
    }

    #[test]
    fn without_a_pace_all_leave() {
        let pace = Pace::of(0);
        assert!((0..10_000).all(|n| pace.turn(&letter(n), "ana@example.org", at(0)).is_none()));
    }
}
