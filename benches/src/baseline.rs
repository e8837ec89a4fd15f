//! What an intake is measured against: the same bytes put into a table of a bare SQLite, as durably, and nothing else.

use crate::Outcome;
use crate::mails::Mail;
use crate::used::Used;
use rusqlite::Connection;
use std::path::Path;
use std::time::Instant;

/// Mails a second, and what each took: one thread, a write-ahead log that is synced at each commit, a transaction a mail.
pub fn bare_inserts(folder: &Path, mails: &[Mail]) -> Outcome<(f64, Used)> {
    let connection = Connection::open(folder.join("bare.sqlite"))?;
    connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    connection.execute_batch(
        "PRAGMA synchronous = FULL;
         CREATE TABLE mails (id INTEGER PRIMARY KEY, raw BLOB NOT NULL) STRICT",
    )?;
    let mut insert = connection.prepare("INSERT INTO mails (raw) VALUES (?1)")?;
    let (start, before) = (Instant::now(), Used::so_far());
    for mail in mails {
        insert.execute([&mail.raw])?;
    }
    Ok((mails.len() as f64 / start.elapsed().as_secs_f64(), Used::each(before, mails.len())))
}
