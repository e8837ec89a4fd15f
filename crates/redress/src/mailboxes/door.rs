//! What a mailbox's reader meets here: the house, which takes mails in, and the store, which knows how far it was read.

use crate::authentication::Senders;
use async_trait::async_trait;
use post::imap::{Ledger, Mailbox, Place, Trouble, Turn};
use post::{Envelope, Intake, TryLater};
use procedure::{House, Tally};
use std::sync::{Arc, Mutex, PoisonError};
use store::{MailboxHold, MailboxPlace, StoreError};

/// Mail from mailboxes comes into the house, and is counted.
pub struct Door {
    house: Arc<House>,
    senders: Arc<Senders>,
    tally: Mutex<Tally>,
}

impl Door {
    pub fn of(house: Arc<House>, senders: Arc<Senders>) -> Self {
        Self { house, senders, tally: Mutex::default() }
    }

    pub fn tally(&self) -> Tally {
        *self.tally.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Intake for Door {
    fn takes(&self, recipient: &str) -> bool {
        self.house.settings.takes(recipient)
    }

    /// Returns only when the mail and what followed from it are durable (law 1). Its envelope is lost; who delivered it into
    /// the mailbox noted it in its headers.
    async fn accept(&self, _: Envelope, raw: Vec<u8>) -> Result<(), TryLater> {
        let authentication = self.senders.of_message(&raw).await;
        match self.house.take_in_from(raw, &[], authentication).await {
            Ok(taken) => {
                self.tally.lock().unwrap_or_else(PoisonError::into_inner).count(&taken);
                Ok(())
            }
            Err(error) => {
                tracing::error!(%error, "a mail couldn't be taken in; it stays in the mailbox and is fetched again");
                Err(TryLater(error.to_string()))
            }
        }
    }
}

/// How far a mailbox was read, in the store.
pub struct InStore {
    house: Arc<House>,
    /// In the configuration.
    name: String,
    /// What it is known by in the store.
    mailbox: String,
    hold: tokio::sync::Mutex<Option<MailboxHold>>,
}

impl InStore {
    pub fn of(house: Arc<House>, mailbox: &Mailbox) -> Self {
        Self { house, name: mailbox.name.clone(), mailbox: mailbox.url(), hold: tokio::sync::Mutex::default() }
    }
}

fn later(error: StoreError) -> TryLater {
    TryLater(error.to_string())
}

#[async_trait]
impl Ledger for InStore {
    async fn begin(&self) -> Result<Turn, TryLater> {
        let mut hold = self.hold.lock().await;
        if hold.is_none() {
            *hold = self.house.store.hold_mailbox(&self.mailbox).await.map_err(later)?;
        }
        if hold.is_none() {
            return Ok(Turn::Theirs);
        }
        let place = self.house.store.mailbox_place(&self.mailbox).await.map_err(later)?;
        Ok(Turn::Ours(place.map(|place| Place {
            uid_validity: place.uid_validity,
            next_uid: place.next_uid,
            settled_uid: place.settled_uid,
        })))
    }

    async fn keep(&self, place: Place) -> Result<bool, TryLater> {
        let hold = self.hold.lock().await;
        let Some(hold) = hold.as_ref() else { return Ok(false) };
        let Place { uid_validity, next_uid, settled_uid } = place;
        let place = MailboxPlace { mailbox: self.mailbox.clone(), uid_validity, next_uid, settled_uid };
        self.house.store.put_mailbox_place(hold, &place).await.map_err(later)
    }

    async fn end(&self) {
        self.hold.lock().await.take();
    }

    async fn note(&self, trouble: Option<&Trouble>) {
        if let Err(error) = self.house.note_trouble(&self.name, trouble.map(ToString::to_string)).await {
            tracing::error!(%error, mailbox = self.name, "how a mailbox is couldn't be noted for the desk");
        }
    }
}
