//! How often somebody may try to sign in: in memory, bounded.

use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::sync::Mutex;

const WINDOW: SignedDuration = SignedDuration::from_mins(15);
/// Wrong tries at one account within the window.
pub(crate) const PER_ACCOUNT: u32 = 5;
/// Wrong tries from one address within the window.
pub(crate) const PER_ADDRESS: u32 = 30;
/// Names remembered at once; beyond it the oldest are forgotten.
const REMEMBERED: usize = 10_000;

/// Wrong tries of late.
#[derive(Default)]
pub(crate) struct Tries(Mutex<HashMap<String, Few>>);

struct Few {
    since: Timestamp,
    wrong: u32,
}

impl Tries {
    /// Whether another try is allowed, for all of `names` (with how many each may have).
    pub fn may(&self, names: &[(String, u32)], now: Timestamp) -> bool {
        let Ok(tries) = self.0.lock() else { return false };
        names.iter().all(|(name, most)| {
            tries.get(name).is_none_or(|few| now.duration_since(few.since) > WINDOW || few.wrong < *most)
        })
    }

    /// Notes a try as wrong until it is forgiven: so that many at once can't slip through.
    pub fn note(&self, names: &[(String, u32)], now: Timestamp) {
        let Ok(mut tries) = self.0.lock() else { return };
        if tries.len() + names.len() > REMEMBERED {
            tries.retain(|_, few| now.duration_since(few.since) <= WINDOW);
        }
        while tries.len() + names.len() > REMEMBERED {
            let oldest = tries.iter().min_by_key(|(_, few)| few.since).map(|(name, _)| name.clone());
            oldest.and_then(|name| tries.remove(&name));
        }
        for (name, _) in names {
            let few = tries.entry(name.clone()).or_insert(Few { since: now, wrong: 0 });
            if now.duration_since(few.since) > WINDOW {
                *few = Few { since: now, wrong: 0 };
            }
            few.wrong += 1;
        }
    }

    /// The last try was right after all.
    pub fn forgive(&self, names: &[(String, u32)]) {
        let Ok(mut tries) = self.0.lock() else { return };
        for (name, _) in names {
            if let Some(few) = tries.get_mut(name) {
                few.wrong = few.wrong.saturating_sub(1);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_five_wrong_tries_the_account_rests_a_quarter_of_an_hour() {
        let tries = Tries::default();
        let start = Timestamp::UNIX_EPOCH;
        let names = [("ana".to_owned(), PER_ACCOUNT)];
        for _ in 0..PER_ACCOUNT {
            assert!(tries.may(&names, start));
            tries.note(&names, start);
        }
        assert!(!tries.may(&names, start + SignedDuration::from_mins(14)));
        assert!(tries.may(&names, start + SignedDuration::from_mins(16)));
    }

    #[test]
    fn it_remembers_no_more_than_it_may() {
        let tries = Tries::default();
        let start = Timestamp::UNIX_EPOCH;
        for n in 0..REMEMBERED + 50 {
            tries.note(&[(format!("n{n}"), 5)], start + SignedDuration::from_secs(i64::try_from(n).unwrap_or(0) / 100));
        }
        assert!(tries.0.lock().expect("nobody panicked").len() <= REMEMBERED);
    }
}
