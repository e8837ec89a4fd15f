//! The one thread that writes. It takes everything that waits, does it in one transaction, and answers after the
//! sync that makes all of it durable: many callers share one sync (group commit).

use super::connect::{DURABLE, ORDERED};
use super::fault::{Fault, explain};
use super::{numbers, search};
use crate::contract::StoreError;
use crate::findable::Findable;
use rusqlite::Connection;
use std::thread::JoinHandle;
use tokio::sync::{mpsc, oneshot};

/// The most that one transaction takes; bounds how long the first in it waits.
const MOST: usize = 512;

const WRITING: &str = "writing to the store";

/// Work that was done, waiting to hear whether the transaction was kept.
type Done = Box<dyn FnOnce(Result<(), StoreError>) + Send>;
type Work = Box<dyn FnOnce(&mut Transaction<'_>) -> Done + Send>;

/// A reading that answers by itself.
type Reading = Box<dyn FnOnce(&Connection) + Send>;

enum Request {
    Work(Work),
    Read(Reading),
    Number { year: i16, answer: oneshot::Sender<Result<u64, Fault>> },
}

pub(super) struct Writer {
    /// `None` only while being dropped.
    requests: Option<mpsc::Sender<Request>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub fn start(connection: Connection) -> Result<Self, StoreError> {
        let (requests, waiting) = mpsc::channel(4 * MOST);
        let thread = std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || write_all(&connection, waiting))
            .map_err(|e| StoreError { what: "starting the store's writer".to_owned(), why: e.to_string() })?;
        Ok(Self { requests: Some(requests), thread: Some(thread) })
    }

    /// Does `work` in a transaction and returns once it is durable. Where it fails, nothing of it is kept.
    pub async fn run<T, F>(&self, work: F) -> Result<T, Fault>
    where
        T: Send + 'static,
        F: FnOnce(&mut Transaction<'_>) -> Result<T, Fault> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let work: Work = Box::new(move |transaction| {
            let result = transaction.apart(work);
            Box::new(move |kept| {
                // Whoever asked may have gone away; what was done stays done.
                let _ = answer.send(kept.map_err(Fault::Whole).and(result));
            })
        });
        self.send(Request::Work(work)).await?;
        answered.await.map_err(|_| Fault::Stopped)?
    }

    /// Reads outside of any transaction: for a store in memory, which has no other connection.
    pub async fn read<T, F>(&self, read: F) -> Result<T, Fault>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, Fault> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let reading: Reading = Box::new(move |connection| {
            // Whoever asked may have gone away.
            let _ = answer.send(read(connection));
        });
        self.send(Request::Read(reading)).await?;
        answered.await.map_err(|_| Fault::Stopped)?
    }

    /// The next number of a year; given out once, by whichever process.
    pub async fn number(&self, year: i16) -> Result<u64, Fault> {
        let (answer, answered) = oneshot::channel();
        self.send(Request::Number { year, answer }).await?;
        answered.await.map_err(|_| Fault::Stopped)?
    }

    async fn send(&self, request: Request) -> Result<(), Fault> {
        let requests = self.requests.as_ref().ok_or(Fault::Stopped)?;
        requests.send(request).await.map_err(|_| Fault::Stopped)
    }
}

impl Drop for Writer {
    /// Finishes what was asked for, and closes the file in good order.
    fn drop(&mut self) {
        self.requests.take();
        if let Some(thread) = self.thread.take() {
            // A writer that panicked has told so already; there is nothing left to save here.
            let _ = thread.join();
        }
    }
}

fn write_all(connection: &Connection, mut requests: mpsc::Receiver<Request>) {
    let mut waiting = Vec::with_capacity(MOST);
    while requests.blocking_recv_many(&mut waiting, MOST) > 0 {
        let (mut works, mut wanted) = (Vec::new(), Vec::new());
        for request in waiting.drain(..) {
            match request {
                Request::Work(work) => works.push(work),
                Request::Read(reading) => reading(connection),
                Request::Number { year, answer } => wanted.push((year, answer)),
            }
        }
        if !wanted.is_empty() {
            give_numbers(connection, wanted);
        }
        if !works.is_empty() {
            write_group(connection, works);
        }
    }
}

/// Numbers aren't synced: each lies in the log before the complaint that uses it, and is synced with that.
fn give_numbers(connection: &Connection, wanted: Vec<(i16, oneshot::Sender<Result<u64, Fault>>)>) {
    let years: Vec<i16> = wanted.iter().map(|(year, _)| *year).collect();
    let given = connection.execute_batch(ORDERED).map_err(Fault::from).and_then(|()| {
        let given = number_all(connection, &years);
        connection.execute_batch(DURABLE)?;
        given
    });
    match given {
        Ok(given) => wanted.into_iter().zip(given).for_each(|((_, answer), number)| {
            let _ = answer.send(Ok(number));
        }),
        Err(fault) => {
            let error = fault.into_store("giving out a number");
            wanted.into_iter().for_each(|(_, answer)| {
                let _ = answer.send(Err(Fault::Whole(error.clone())));
            });
        }
    }
}

fn write_group(connection: &Connection, works: Vec<Work>) {
    let mut transaction = Transaction::begin(connection);
    let done: Vec<Done> = works.into_iter().map(|work| work(&mut transaction)).collect();
    let kept = transaction.commit();
    if let Err(error) = &kept {
        tracing::error!(%error, works = done.len(), "a transaction was not kept");
    }
    done.into_iter().for_each(|done| done(kept.clone()));
}

/// In a transaction of their own, which [`ORDERED`] leaves unsynced.
fn number_all(connection: &Connection, years: &[i16]) -> Result<Vec<u64>, Fault> {
    connection.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
    let given = numbers::give(connection, years).and_then(|given| {
        connection.prepare_cached("COMMIT")?.execute([])?;
        Ok(given)
    });
    if given.is_err() && !connection.is_autocommit() {
        connection.execute_batch("ROLLBACK")?;
    }
    given
}

/// A transaction in the making, shared by everything that waited.
pub(super) struct Transaction<'c> {
    pub connection: &'c Connection,
    /// What is to be indexed for search before the commit.
    pub texts: Vec<Findable>,
    /// SQLite gave up the whole transaction (disk full, I/O error): nothing more may be done in it.
    lost: Option<StoreError>,
}

impl<'c> Transaction<'c> {
    /// One that couldn't begin is lost from the start, so that whoever waits for it hears why.
    fn begin(connection: &'c Connection) -> Self {
        let begun = connection.prepare_cached("BEGIN IMMEDIATE").and_then(|mut begin| begin.execute([]));
        let lost = begun.err().map(|error| Fault::Sql(error).into_store(WRITING));
        Self { connection, texts: Vec::new(), lost }
    }

    fn commit(mut self) -> Result<(), StoreError> {
        let kept = match self.lost.take() {
            Some(error) => Err(Fault::Whole(error)),
            // Last, and outside of any savepoint: FTS5 writes its pending terms to disk at each.
            None => search::index(self.connection, std::mem::take(&mut self.texts)).and_then(|()| self.run("COMMIT")),
        };
        if kept.is_err() && !self.connection.is_autocommit() {
            // Where this fails too, the next BEGIN tells.
            let _ = self.run("ROLLBACK");
        }
        kept.map_err(|fault| fault.into_store(WRITING))
    }

    /// Does `work` so that its failure undoes it alone.
    fn apart<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        if let Some(error) = &self.lost {
            return Err(Fault::Whole(error.clone()));
        }
        let texts = self.texts.len();
        self.run("SAVEPOINT work")?;
        let result = work(self).and_then(|value| self.run("RELEASE work").map(|()| value));
        if let Err(fault) = &result {
            self.texts.truncate(texts);
            self.undo(fault);
        }
        result
    }

    fn undo(&mut self, fault: &Fault) {
        let whole = self.connection.is_autocommit();
        let undone = if whole { Ok(()) } else { self.run("ROLLBACK TO work").and_then(|()| self.run("RELEASE work")) };
        if whole || undone.is_err() {
            let why = if let Fault::Sql(error) = fault { explain(error) } else { "it was given up".to_owned() };
            self.lost = Some(StoreError { what: WRITING.to_owned(), why });
        }
    }

    fn run(&self, sql: &str) -> Result<(), Fault> {
        self.connection.prepare_cached(sql)?.execute([])?;
        Ok(())
    }
}
