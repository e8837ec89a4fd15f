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

use crate::contract::{NEWS, News, StoreError};
use crate::turns::Turns;
use fault::Fault;
use readers::Readers;
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use tokio::sync::broadcast;
use writer::{Transaction, Writer};

/// A store in one SQLite file (or in memory). Several processes may have it open; a claim tells the one that
/// serves.
pub struct Sqlite {
    path: Option<PathBuf>,
    /// `None` in memory, where the writer's connection is the only one.
    readers: Option<Readers>,
    turns: Turns,
    news: broadcast::Sender<News>,
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
        Ok(Self::of(Some(path.to_owned()), Some(Readers::of(path.to_owned())), writer))
    }

    /// A store that is gone when it is dropped: for tests and simulations. What grows beyond the cache lies in a nameless
    /// temporary file.
    ///
    /// # Errors
    /// There is no memory, or no thread can be started.
    pub fn in_memory() -> Result<Self, StoreError> {
        Ok(Self::of(None, None, Writer::start(connect::passing()?)?))
    }

    fn of(path: Option<PathBuf>, readers: Option<Readers>, writer: Writer) -> Self {
        Self { path, readers, turns: Turns::default(), news: broadcast::channel(NEWS).0, writer }
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
