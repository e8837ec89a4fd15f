//! The house: store, settings and clock together.

use crate::clock::Clock;
use crate::lessons::Lessons;
use crate::pacing::Pace;
use crate::policies::Policies;
use crate::quarantine::{Scans, Withheld};
use crate::sending::{AskedAt, Unrecorded};
use crate::settings::Settings;
use complaint::{Complaint, Context, Policy, Promise, Reckoned, Recorded, Reference, Refusal};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use store::{Held, Store, StoreError, Turn};
use tokio::sync::Notify;
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
    /// Of a file that was to go along.
    #[error(transparent)]
    Withheld(#[from] Withheld),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Signs letters, so that others can tell that they are ours (DKIM).
pub trait Signs: Send + Sync + 'static {
    /// The letter with its signature, dated `at`; the same for the same letter and time.
    fn sign(&self, raw: Vec<u8>, at: Timestamp) -> Vec<u8>;
}

/// The house. Cheap to share (`Arc`).
pub struct House {
    pub settings: Settings,
    pub policies: Policies,
    pub lessons: Lessons,
    pub store: Arc<dyn Store>,
    pub(crate) clock: Arc<dyn Clock>,
    /// `None`: letters leave unsigned, or a relay signs them.
    pub signer: Option<Arc<dyn Signs>>,
    /// `None`: files aren't looked at.
    pub scanner: Option<Arc<dyn Scans>>,
    pub(crate) pace: Pace,
    pub(crate) unrecorded: Unrecorded,
    pub(crate) asked_at: AskedAt,
    /// Wakes the sender of letters.
    pub letters_wait: Notify,
}

impl House {
    pub fn new(settings: Settings, policies: Policies, store: Arc<dyn Store>, clock: Arc<dyn Clock>) -> Self {
        let lessons = Lessons::default();
        Self {
            settings,
            policies,
            lessons,
            store,
            clock,
            signer: None,
            scanner: None,
            pace: Pace::default(),
            unrecorded: Unrecorded::default(),
            asked_at: AskedAt::default(),
            letters_wait: Notify::new(),
        }
    }

    /// The same house, whose letters leave at this pace.
    #[must_use]
    pub fn pacing(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    /// The same house, whose files are looked at for viruses.
    #[must_use]
    pub fn scanning(self, scanner: Option<Arc<dyn Scans>>) -> Self {
        Self { scanner, ..self }
    }

    /// The same house, whose letters are signed.
    #[must_use]
    pub fn signing(self, signer: Option<Arc<dyn Signs>>) -> Self {
        Self { signer, ..self }
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

    /// Waits for the mails of the same thread, or of the same sender, that are being taken in on any node.
    pub(crate) async fn turn(&self, mail: &correspondence::Mail) -> Result<Turn, StoreError> {
        let first = mail.references.first().or(mail.in_reply_to.first()).or(mail.message_id.as_ref());
        let sender = mail.from.as_ref().map(correspondence::Address::key);
        let of = [("thread", first.map(|id| id.to_string())), ("sender", sender.map(|key| key.to_string()))];
        self.store.turn(of.map(|(what, which)| number_of(what, which.as_deref().unwrap_or_default()))).await
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

/// A number for a name: the same on every node and in every version, and different for different names but by accident.
fn number_of(what: &str, name: &str) -> u64 {
    let digest = Sha256::new().chain_update(what).chain_update([0]).chain_update(name).finalize();
    u64::from_be_bytes(digest[..8].try_into().expect("a digest has more than eight bytes"))
}
