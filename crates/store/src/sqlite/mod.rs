//! The store on one machine: one file, one thread that writes, several that read.
//!
//! `connect` opens, and makes the schema (`schema.sql`) or brings an older file to it (`migrations/`); `writer` groups
//! commits, `readers` read beside it; the other files hold the statements, one file to a noun.

mod asking;
mod backup;
mod claim;
mod complaints;
mod connect;
mod fault;
mod generations;
mod help;
mod lessons;
mod mailboxes;
mod messages;
mod moving;
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

use crate::bytes::Bytes;
use crate::contract::{NEWS, News, StoreError};
use crate::files::Files;
use crate::turns::Turns;
use fault::Fault;
use mailboxes::Held;
use readers::Readers;
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use tokio::sync::broadcast;
use writer::{Transaction, Writer};

/// A store in one SQLite file (or in memory). Several processes may have it open; a claim tells the one that
/// serves.
pub struct Sqlite {
    path: Option<PathBuf>,
    bytes: Bytes,
    /// Tells this open store from every other that has the file open, or had.
    node: i64,
    /// `None` in memory, where the writer's connection is the only one.
    readers: Option<Readers>,
    turns: Turns,
    /// Mailboxes that are read of a store in memory; of one in a file, the operating system knows.
    read: Held,
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
        let (turns, news) = (Turns::default(), broadcast::channel(NEWS).0);
        let (bytes, node, read) = (Bytes::default(), crate::a_random_number(), Held::default());
        Self { path, bytes, node, readers, turns, read, news, writer }
    }

    /// Keeps large bytes in files from now on. What lies in files already is found there.
    #[must_use]
    pub fn with_files(self, files: Files) -> Self {
        Self { bytes: Bytes(Some(files)), ..self }
    }

    /// Copies the store into the new file `to`, readable by its owner only, while it works on: all that was answered before
    /// is in it, and it is durable when this returns. `progress` is told how many pages are done, of how many. Bytes that
    /// lie in files aren't part of it.
    ///
    /// # Errors
    /// A file is there already, or can't be written; reading fails.
    pub async fn backup(&self, to: &Path, progress: impl Fn(u64, u64) + Send + 'static) -> Result<(), StoreError> {
        let to = to.to_owned();
        self.read("making a backup", move |connection| backup::copy(connection, &to, progress)).await
    }

    /// Nobody watching is no error.
    fn tell(&self, news: Vec<News>) {
        news.into_iter().for_each(|news| drop(self.news.send(news)));
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
