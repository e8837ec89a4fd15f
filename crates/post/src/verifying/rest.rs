//! Where no name server answers, each mail would wait for the same silence. After a few, none is asked for a while.

use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::{Duration, Instant};

/// Mails in a row that no name server answered for.
const IN_ROW: u32 = 3;
const PAUSE: Duration = Duration::from_secs(30);

#[derive(Default)]
pub(super) struct Rest(Mutex<State>);

#[derive(Default)]
struct State {
    silent: u32,
    until: Option<Instant>,
}

impl Rest {
    pub(super) fn is_on(&self) -> bool {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match state.until {
            Some(until) if Instant::now() < until => true,
            Some(_) => {
                // One may find out whether somebody answers again.
                *state = State { silent: IN_ROW - 1, until: None };
                false
            }
            None => false,
        }
    }

    pub(super) fn heard(&self, answered: bool) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if answered {
            return *state = State::default();
        }
        state.silent += 1;
        if state.silent >= IN_ROW && state.until.is_none() {
            tracing::warn!("no name server answers: for half a minute mails aren't verified");
            state.until = Some(Instant::now() + PAUSE);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_a_few_mails_without_an_answer_none_is_asked() {
        let rest = Rest::default();
        rest.heard(false);
        rest.heard(false);
        assert!(!rest.is_on());
        rest.heard(true);
        rest.heard(false);
        rest.heard(false);
        assert!(!rest.is_on(), "only what is in a row counts");
        rest.heard(false);
        assert!(rest.is_on());
    }
}
