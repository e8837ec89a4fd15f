//! Carries letters into the simulated world: to customers who answer or don't, and sometimes nowhere.

use super::faults::Rates;
use super::random::Random;
use crate::sending::{Carried, Courier};
use async_trait::async_trait;
use complaint::{LetterId, MailId, Purpose, Reference, Side};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use store::OutboxLetter;

/// A letter that arrived.
#[derive(Clone, Debug)]
pub(super) struct Delivered {
    pub reference: Reference,
    pub purpose: Purpose,
    pub side: Side,
    pub mail_id: MailId,
    pub to: String,
}

/// Letters go nowhere else.
pub struct Nowhere;

#[async_trait]
impl Courier for Nowhere {
    async fn carry(&self, _letter: &OutboxLetter) -> Carried {
        Carried::Sent { note: "simulated".to_owned() }
    }
}

/// The relay of the simulation, before the real one.
pub(super) struct Postman {
    relay: Arc<dyn Courier>,
    rate: u64,
    /// A letter that is handed over twice arrives once, as in a Maildir.
    pub once: bool,
    state: Mutex<State>,
}

struct State {
    chance: Random,
    handed_over: u64,
    arrived: BTreeMap<LetterId, u8>,
    delivered: Vec<Delivered>,
}

impl Postman {
    pub fn new(relay: Arc<dyn Courier>, rates: Rates, seed: u64) -> Self {
        let chance = Random::seeded(seed ^ 0x1e77_e51e_77e5_1e77);
        let state = State { chance, handed_over: 0, arrived: BTreeMap::new(), delivered: Vec::new() };
        Self { relay, rate: rates.letters, once: seed.is_multiple_of(2), state: Mutex::new(state) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What arrived since this was asked last.
    pub fn take(&self) -> Vec<Delivered> {
        std::mem::take(&mut self.state().delivered)
    }

    pub fn handed_over(&self) -> u64 {
        self.state().handed_over
    }

    /// Whether it arrived: what a person finds out by asking.
    pub fn has(&self, letter: &LetterId) -> bool {
        self.state().arrived.contains_key(letter)
    }

    /// Letters that arrived more than once.
    pub fn twice(&self) -> Vec<LetterId> {
        self.state().arrived.iter().filter(|(_, times)| **times > 1).map(|(id, _)| id.clone()).collect()
    }

    /// What the relay makes of a letter instead of carrying it, and whether it arrives all the same.
    fn mishap(&self) -> Option<(Carried, bool)> {
        let mut state = self.state();
        state.handed_over += 1;
        if !state.chance.permille(self.rate) {
            return None;
        }
        Some(match state.chance.within(0, 9) {
            0 => (Carried::Refused { why: "550 no such mailbox".to_owned() }, false),
            1..=3 => (Carried::Uncertain { why: "the connection broke".to_owned() }, state.chance.percent(50)),
            _ => (Carried::Later { why: "451 try again later".to_owned() }, false),
        })
    }

    fn arrives(&self, letter: &OutboxLetter) {
        let mut state = self.state();
        let times = state.arrived.entry(letter.id.clone()).or_default();
        if self.once && *times > 0 {
            return;
        }
        *times = times.saturating_add(1);
        state.delivered.push(Delivered {
            reference: letter.reference.clone(),
            purpose: letter.purpose,
            side: letter.side.clone(),
            mail_id: letter.mail_id.clone(),
            to: letter.to.clone(),
        });
    }
}

#[async_trait]
impl Courier for Postman {
    async fn carry(&self, letter: &OutboxLetter) -> Carried {
        if let Some((mishap, arrives)) = self.mishap() {
            if arrives {
                self.arrives(letter);
            }
            return mishap;
        }
        let carried = self.relay.carry(letter).await;
        if matches!(carried, Carried::Sent { .. }) {
            self.arrives(letter);
        }
        carried
    }
}
