//! One serving process to a store: two would both send letters and take in mail on one folder's behalf.
//!
//! The lock file also tells how the last one ended: it has the number of its process as long as it serves, and nothing
//! once it has ended in good order. After any other ending (`kill -9`, a power cut, a disk that went away) SQLite puts
//! the file in order by itself; what it can't see is a disk that lost or garbled what it said it had. So the next one
//! looks through the file before it serves.

use super::connect;
use super::fault::Fault;
use crate::contract::{Claim, StoreError};
use rusqlite::Connection;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

/// A file up to this size is looked through before the claim is given, which takes seconds. A larger one could keep the
/// house closed for minutes: it is looked through while it serves, and what is found is said in the log.
pub(super) const AT_ONCE: u64 = 1 << 30;

/// Held while serving.
struct Serving {
    file: File,
    /// Whether the store was seen to be whole, or nobody had to look. Otherwise the next one looks again.
    sound: Arc<AtomicBool>,
}

impl Drop for Serving {
    fn drop(&mut self) {
        if self.sound.load(Ordering::SeqCst) && !std::thread::panicking() {
            // Where this fails, the next start looks through the file for nothing.
            let _ = self.file.set_len(0).and_then(|()| self.file.sync_all());
        }
    }
}

/// Nobody else can see a store in memory.
pub(super) fn of_memory() -> Claim {
    Claim(Box::new(()))
}

/// The operating system's lock goes with the open file. Commands may work beside it. Blocks while it looks through the
/// store, where that has to be.
pub(super) fn take(store: &Path, at_once: u64) -> Result<Claim, StoreError> {
    let path = store.with_extension("lock");
    let failed = |why: String| StoreError { what: format!("claiming {}", store.display()), why };
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    let mut file = options.open(&path).map_err(|e| failed(format!("{}: {e}", path.display())))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            return Err(failed(format!(
                "Redress is already serving this data folder{}; end that one first, or choose another folder \
                 with --data",
                said_by(&mut file).map_or_else(String::new, |process| format!(" (process {process})"))
            )));
        }
        Err(TryLockError::Error(e)) => return Err(failed(format!("{}: {e}", path.display()))),
    }
    let sound = Arc::new(AtomicBool::new(true));
    if let Some(process) = said_by(&mut file) {
        tracing::warn!(process, "the last server didn't end in good order");
        sound.store(false, Ordering::SeqCst);
        look_through(store, at_once, &sound)?;
    }
    // Told to whoever comes second; the lock holds without it.
    let _ = file.set_len(0).and_then(|()| file.rewind()).and_then(|()| write!(file, "{}", std::process::id()));
    Ok(Claim(Box::new(Serving { file, sound })))
}

/// The process that serves, or served and didn't end in good order.
fn said_by(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.rewind().ok()?;
    file.read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}

fn look_through(store: &Path, at_once: u64, sound: &Arc<AtomicBool>) -> Result<(), StoreError> {
    let size = std::fs::metadata(store).map_or(0, |file| file.len());
    if size <= at_once {
        check(store)?;
        sound.store(true, Ordering::SeqCst);
        return Ok(());
    }
    let (store, sound) = (store.to_owned(), Arc::clone(sound));
    tracing::warn!(bytes = size, "the store is large; it is looked through while Redress serves");
    // A thread of its own, so that ending the process needn't wait for it.
    let looking = std::thread::Builder::new().name("store-check".to_owned()).spawn(move || match check(&store) {
        Ok(()) => sound.store(true, Ordering::SeqCst),
        Err(error) => tracing::error!(%error, "the store is damaged; end Redress and restore a backup"),
    });
    if let Err(error) = looking {
        tracing::error!(%error, "the store couldn't be looked through; the next start tries again");
    }
    Ok(())
}

/// Reads every page: that tables, indexes and the search hang together, and that nothing refers to what isn't there.
/// Whether journals were changed is another question, which `redress verify` answers.
pub(super) fn check(store: &Path) -> Result<(), StoreError> {
    let began = Instant::now();
    let looked = connect::reading(store).and_then(|connection| findings(&connection));
    let (name, took) = (store.display(), began.elapsed());
    let found = match looked {
        Ok(None) => {
            tracing::info!(store = %name, ?took, "the store was looked through and is whole");
            return Ok(());
        }
        Ok(Some(found)) => found,
        Err(fault) => fault.into_store("").why,
    };
    let what = format!("looking through {name} after a crash");
    let why = format!(
        "the file is damaged ({found}); put the data folder aside, and restore the latest backup with `redress restore`"
    );
    Err(StoreError { what, why })
}

/// The first of what is wrong.
fn findings(connection: &Connection) -> Result<Option<String>, Fault> {
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Ok(Some(verdict));
    }
    let mut orphans = connection.prepare("PRAGMA foreign_key_check")?;
    let mut orphans = orphans.query([])?;
    let Some(orphan) = orphans.next()? else { return Ok(None) };
    let (table, parent): (String, String) = (orphan.get(0)?, orphan.get(2)?);
    Ok(Some(format!("a row of {table} belongs to nothing in {parent}")))
}
