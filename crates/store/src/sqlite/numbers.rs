//! Numbers of references: each given out once, in order, whichever process asks.

use super::fault::Fault;
use crate::convert::{count, keys_of_year};
use rusqlite::Connection;

/// Takes the next number of a year. A year's first asks what complaints there are: they may have been copied in.
const NEXT: &str = "
    INSERT INTO numbers (year, last)
    VALUES (?1, coalesce((SELECT max(id) - ?2 FROM complaints WHERE id >= ?2 AND id < ?3), 0) + 1)
    ON CONFLICT (year) DO UPDATE SET last = last + 1
    RETURNING last";

/// A complaint was kept under a number: it isn't given out any more.
const TAKEN: &str = "
    INSERT INTO numbers (year, last) VALUES (?1, ?2)
    ON CONFLICT (year) DO UPDATE SET last = excluded.last WHERE last < excluded.last";

pub(super) fn give(connection: &Connection, years: &[i16]) -> Result<Vec<u64>, Fault> {
    let mut next = connection.prepare_cached(NEXT)?;
    let given = years.iter().map(|year| {
        let (from, to) = keys_of_year(*year);
        Ok(count(next.query_row((year, from, to), |row| row.get(0))?))
    });
    given.collect()
}

/// The highest number given out in each year.
pub(super) fn all(connection: &Connection) -> Result<Vec<(i16, u64)>, Fault> {
    let mut all = connection.prepare_cached("SELECT year, last FROM numbers ORDER BY year")?;
    Ok(all.query_map([], |row| Ok((row.get(0)?, count(row.get(1)?))))?.collect::<Result<_, _>>()?)
}

pub(super) fn take(connection: &Connection, year: i16, number: i64) -> Result<(), Fault> {
    connection.prepare_cached(TAKEN)?.execute((year, number))?;
    Ok(())
}
