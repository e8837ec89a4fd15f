//! The house: store, settings and clock together, and the news of what changed.

use crate::clock::Clock;
use crate::policies::Policies;
use crate::settings::Settings;
use complaint::{Complaint, Context, Policy, Promise, Reckoned, Recorded, Reference, Refusal};
use jiff::Timestamp;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use store::{Held, Store, StoreError};
use tokio::sync::{Mutex, MutexGuard, Notify, broadcast};
use workdays::Calendar;

/// What went wrong, with what to do about it.
#[derive(Debug, Clone, thiserror::Error)]
pub enum HouseError {
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error("there is no complaint {0}")]
    NoComplaint(Reference),
    #[error("there is no message {0}, or it has been dealt with")]
    NoMessage(String),
    #[error("somebody else changed this complaint at the same moment; look at it again and repeat the act")]
    Conflict,
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Said to whoever watches: this complaint changed.
#[derive(Clone, Debug)]
pub struct News {
    pub reference: Reference,
    pub seq: u32,
}

/// The house. Cheap to share (`Arc`).
pub struct House {
    pub settings: Settings,
    pub policies: Policies,
    pub store: Arc<dyn Store>,
    pub(crate) clock: Arc<dyn Clock>,
    news: broadcast::Sender<News>,
    /// A mail takes the one that its thread falls to, then the one that its sender falls to.
    turns: [Mutex<()>; 64],
    turns_of_senders: [Mutex<()>; 64],
    /// Wakes the sender of letters.
    pub letters_wait: Notify,
}

impl House {
    pub fn new(settings: Settings, policies: Policies, store: Arc<dyn Store>, clock: Arc<dyn Clock>) -> Self {
        let news = broadcast::channel(1024).0;
        let turns = std::array::from_fn(|_| Mutex::new(()));
        let turns_of_senders = std::array::from_fn(|_| Mutex::new(()));
        Self { settings, policies, store, clock, news, turns, turns_of_senders, letters_wait: Notify::new() }
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The office's date today.
    pub fn today(&self) -> jiff::civil::Date {
        self.context().today()
    }

    /// What decisions on new complaints are made with: the policy in force.
    pub fn context(&self) -> Context<'_> {
        self.context_under(self.policy())
    }

    /// What decisions on this complaint are made with: the policy that it was opened under.
    pub fn context_of(&self, complaint: &Complaint) -> Context<'_> {
        self.context_under(self.policy_of(complaint))
    }

    pub(crate) fn context_under<'h>(&'h self, policy: &'h Policy) -> Context<'h> {
        Context {
            policy,
            calendar: self.settings.calendars.get(policy.calendar),
            zone: &self.settings.zone,
            now: self.now(),
            mail_domain: self.settings.mail_domain(),
            mail_key: &self.settings.secret,
        }
    }

    /// Waits for the mails of the same thread that are being taken in.
    pub(crate) async fn turn(&self, mail: &correspondence::Mail) -> [MutexGuard<'_, ()>; 2] {
        let first = mail.references.first().or(mail.in_reply_to.first()).or(mail.message_id.as_ref());
        let sender = mail.from.as_ref().map(correspondence::Address::key);
        // Always in this order, so that no two mails wait for each other.
        let thread = self.turns[place(&first, self.turns.len())].lock().await;
        [thread, self.turns_of_senders[place(&sender, self.turns.len())].lock().await]
    }

    pub fn watch(&self) -> broadcast::Receiver<News> {
        self.news.subscribe()
    }

    pub(crate) fn announce(&self, complaint: &Complaint) {
        // Nobody watching is no error.
        let _ = self.news.send(News { reference: complaint.reference.clone(), seq: complaint.seq });
        self.letters_wait.notify_one();
    }

    /// # Errors
    /// There is no such complaint, or the store can't be read.
    pub async fn held(&self, reference: &Reference) -> Result<Held, HouseError> {
        let held = self.store.complaint(reference).await?;
        held.ok_or_else(|| HouseError::NoComplaint(reference.clone()))
    }

    /// # Errors
    /// There is no such complaint, or the store can't be read.
    pub async fn complaint(&self, reference: &Reference) -> Result<Complaint, HouseError> {
        Ok(self.held(reference).await?.complaint)
    }

    /// The journal of a complaint, read.
    ///
    /// # Errors
    /// The store can't be read.
    pub async fn recorded(&self, reference: &Reference) -> Result<Vec<Recorded>, HouseError> {
        let entries = self.store.journal(reference).await?;
        Ok(entries.iter().filter_map(|e| serde_json::from_str(&e.body).ok()).collect())
    }

    /// The office's calendar under the policy in force.
    pub fn calendar(&self) -> &Calendar {
        self.settings.calendars.get(self.policy().calendar)
    }

    /// How the date of a promise came about, day by day.
    ///
    /// # Errors
    /// The dates lie beyond the calendar.
    pub fn explain(&self, complaint: &Complaint, promise: &Promise) -> Result<Reckoned, Refusal> {
        complaint::explain(promise, &self.context_of(complaint))
    }

    /// Working days from today until `due`: 0 on the day itself, negative after it.
    pub fn working_days_left(&self, due: jiff::civil::Date) -> i32 {
        self.calendar().between(self.today(), due).unwrap_or(i32::MAX)
    }
}

fn place(what: &impl Hash, of: usize) -> usize {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish() as usize % of
}
