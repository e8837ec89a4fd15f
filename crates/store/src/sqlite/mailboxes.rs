//! Mailboxes of other servers: how far each was read, and who reads it now.

use super::fault::Fault;
use crate::contract::StoreError;
use crate::words::MailboxPlace;
use rusqlite::{Connection, OptionalExtension, Row};
use sha2::{Digest, Sha256};
use std::any::Any;
use std::collections::BTreeSet;
use std::fs::{OpenOptions, TryLockError};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

const PUT: &str = "
    INSERT INTO mailboxes (mailbox, uid_validity, next_uid, settled_uid) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (mailbox) DO UPDATE SET uid_validity = excluded.uid_validity, next_uid = excluded.next_uid,
      settled_uid = excluded.settled_uid";
const ONE: &str = "SELECT mailbox, uid_validity, next_uid, settled_uid FROM mailboxes WHERE mailbox = ?1";
const ALL: &str = "SELECT mailbox, uid_validity, next_uid, settled_uid FROM mailboxes ORDER BY mailbox";

fn place_of(row: &Row<'_>) -> rusqlite::Result<MailboxPlace> {
    Ok(MailboxPlace {
        mailbox: row.get(0)?,
        uid_validity: row.get(1)?,
        next_uid: row.get(2)?,
        settled_uid: row.get(3)?,
    })
}

pub(super) fn place(connection: &Connection, mailbox: &str) -> Result<Option<MailboxPlace>, Fault> {
    Ok(connection.prepare_cached(ONE)?.query_row([mailbox], place_of).optional()?)
}

pub(super) fn put(connection: &Connection, place: &MailboxPlace) -> Result<(), Fault> {
    let MailboxPlace { mailbox, uid_validity, next_uid, settled_uid } = place;
    connection.prepare_cached(PUT)?.execute((mailbox, uid_validity, next_uid, settled_uid))?;
    Ok(())
}

pub(super) fn all(connection: &Connection) -> Result<Vec<MailboxPlace>, Fault> {
    let mut all = connection.prepare_cached(ALL)?;
    Ok(all.query_map([], place_of)?.collect::<Result<_, _>>()?)
}

/// A lock file to each mailbox, beside the store's: the operating system's lock goes with the open file, however the process
/// ends. The server and `redress intake --mailbox` are two processes.
pub(super) fn hold(store: &Path, mailbox: &str) -> Result<Option<Box<dyn Any + Send + Sync>>, StoreError> {
    let digest: String = Sha256::digest(mailbox).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let path = store.with_extension(format!("mailbox-{digest}.lock"));
    let failed = |why: std::io::Error| StoreError {
        what: format!("claiming the mailbox {mailbox}"),
        why: format!("{}: {why}", path.display()),
    };
    let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(Box::new(file))),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(failed(error)),
    }
}

/// What is read of a store that no other process can see.
#[derive(Default)]
pub(super) struct Held(Arc<Mutex<BTreeSet<String>>>);

struct One {
    of: Arc<Mutex<BTreeSet<String>>>,
    mailbox: String,
}

impl Held {
    pub fn hold(&self, mailbox: &str) -> Option<Box<dyn Any + Send + Sync>> {
        let is_free = self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(mailbox.to_owned());
        is_free.then(|| Box::new(One { of: Arc::clone(&self.0), mailbox: mailbox.to_owned() }) as _)
    }
}

impl Drop for One {
    fn drop(&mut self) {
        self.of.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.mailbox);
    }
}
