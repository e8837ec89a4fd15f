//! The indexes of words and of codes are cut into generations, so that no search goes through more of them than it must.
//!
//! FTS5 gives what it finds from the newest on, but where words rarely meet it looks for the next place through all that it
//! has, however old, and what begins with some letters it gathers as a whole. So an index takes in so many complaints, and
//! then the next one begins. A small house never has more than the first.

use super::fault::Fault;
use rusqlite::{Connection, Row};
use std::collections::BTreeMap;

/// Complaints of a generation; it is followed by another when it has these.
const LARGEST: i64 = 1 << 19;

/// The indexes of those complaints that come after the generation before, up to where the next one begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Generation {
    number: i64,
    /// The key that it begins with.
    pub first: i64,
}

impl Generation {
    /// The first one's indexes are the schema's own.
    fn named(self, index: &str) -> String {
        if self.number == 0 { index.to_owned() } else { format!("{index}_{}", self.number) }
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { number: row.get(0)?, first: row.get(1)? })
    }

    pub fn words(self) -> String {
        self.named("word_index")
    }

    pub fn codes(self) -> String {
        self.named("code_index")
    }
}

/// The newest first.
pub(super) fn all(connection: &Connection) -> Result<Vec<Generation>, Fault> {
    let mut all = connection.prepare_cached("SELECT number, first FROM generations ORDER BY first DESC")?;
    let all = all.query_map([], Generation::read)?;
    Ok(all.collect::<Result<_, _>>()?)
}

/// The generation that a complaint belongs to.
pub(super) fn of(connection: &Connection, key: i64) -> Result<Generation, Fault> {
    let mut of = connection
        .prepare_cached("SELECT number, first FROM generations WHERE first <= ?1 ORDER BY first DESC LIMIT 1")?;
    Ok(of.query_row([key], Generation::read)?)
}

/// How many complaints each generation took in, by the key that it begins with.
#[derive(Default)]
pub(super) struct Growth(BTreeMap<i64, i64>);

impl Growth {
    pub fn took_in_one(&mut self, generation: Generation) {
        *self.0.entry(generation.first).or_default() += 1;
    }

    /// Written once a transaction, after the texts: at each statement that may be undone by itself, FTS5 writes to disk what it
    /// has gathered. A generation that is full is followed by another.
    pub fn keep(self, connection: &Connection) -> Result<(), Fault> {
        let grow = "UPDATE generations SET size = size + ?2 WHERE first = ?1 RETURNING number, size";
        let is_last = "SELECT NOT EXISTS (SELECT 1 FROM generations WHERE first > ?1)";
        for (first, count) in self.0 {
            let mut grow = connection.prepare_cached(grow)?;
            let (number, size): (i64, i64) = grow.query_row((first, count), |row| Ok((row.get(0)?, row.get(1)?)))?;
            if size >= LARGEST && connection.prepare_cached(is_last)?.query_row([first], |row| row.get(0))? {
                let newest: i64 = connection.query_row("SELECT max(complaint) FROM texts", [], |row| row.get(0))?;
                begin(connection, Generation { number: number + 1, first: newest + 1 })?;
            }
        }
        Ok(())
    }
}

fn begin(connection: &Connection, next: Generation) -> Result<(), Fault> {
    for (name, like) in [(next.words(), "word_index"), (next.codes(), "code_index")] {
        let made: String =
            connection.query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [like], |row| row.get(0))?;
        connection.execute_batch(&made.replacen(like, &name, 1))?;
    }
    let mut begin = connection.prepare_cached("INSERT INTO generations (first, number, size) VALUES (?1, ?2, 0)")?;
    begin.execute((next.first, next.number))?;
    tracing::info!(generation = next.number, "the search index goes on in a new generation");
    Ok(())
}
