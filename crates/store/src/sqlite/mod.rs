//! The store on one machine: one file, one thread that writes, several that read.
//!
//! `connect` opens and makes the schema (`schema.sql`), `writer` groups commits, `readers` read beside it; the other
//! files hold the statements, one file to a noun.

mod asking;
mod claim;
mod complaints;
mod connect;
mod convert;
mod fault;
mod help;
mod messages;
mod numbers;
mod outbox;
mod people;
mod policies;
mod queue;
mod readers;
mod search;
mod store;
#[cfg(test)]
mod tests;
mod writer;

use crate::contract::StoreError;
use fault::Fault;
use readers::Readers;
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use writer::{Transaction, Writer};

pub use claim::Claim;

/// A store in one SQLite file (or in memory). Several processes may have it open; [`Sqlite::claim`] tells the one that
/// serves.
pub struct Sqlite {
    path: Option<PathBuf>,
    /// `None` in memory, where the writer's connection is the only one.
    readers: Option<Readers>,
    // Dropped last, so that closing the last connection folds the log into the file.
    writer: Writer,
}

impl Sqlite {
    /// Opens the store in the file `path`; makes it, and its folder, if it isn't there.
    ///
    /// # Errors
    /// The file can't be opened or written, isn't Redress's, or was made by a newer version.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let writer = Writer::start(connect::writing(path)?)?;
        Ok(Self { path: Some(path.to_owned()), readers: Some(Readers::of(path.to_owned())), writer })
    }

    /// A store that is gone when it is dropped: for tests and simulations. What grows beyond the cache lies in a nameless
    /// temporary file.
    ///
    /// # Errors
    /// There is no memory, or no thread can be started.
    pub fn in_memory() -> Result<Self, StoreError> {
        Ok(Self { path: None, readers: None, writer: Writer::start(connect::passing()?)? })
    }

    /// Claims the store for serving, as long as the claim lives. Reading and writing need no claim: commands work
    /// beside a server.
    ///
    /// # Errors
    /// Another process (or part of this one) holds the claim; the message names it.
    pub fn claim(&self) -> Result<Claim, StoreError> {
        self.path.as_deref().map_or_else(|| Ok(Claim::of_memory()), Claim::take)
    }

    async fn read<T, F>(&self, what: &'static str, read: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, Fault> + Send + 'static,
    {
        let result = match &self.readers {
            Some(readers) => readers.run(read).await,
            None => self.writer.read(read).await,
        };
        result.map_err(|fault| fault.into_store(what))
    }

    async fn write<T, F>(&self, what: &'static str, write: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, Fault> + Send + 'static,
    {
        let written = self.writer.run(move |transaction: &mut Transaction<'_>| write(transaction.connection)).await;
        written.map_err(|fault| fault.into_store(what))
    }
}
