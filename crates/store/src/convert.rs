//! Domain values as columns, and back: the same in every store.

use crate::words::{Cursor, GoneOn};
use complaint::{MessageKey, Reference};
use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;

/// Numbers of one year stay below this; see the schemas' first lines.
pub(crate) const NUMBERS: i64 = 10_000_000_000;

/// A value that doesn't go over.
#[derive(Debug)]
pub(crate) enum Misfit {
    /// What was kept can't be read back.
    Damaged(String),
    /// What was given can't be kept.
    Unfit(String),
}

impl Misfit {
    fn damaged(what: impl std::fmt::Display) -> Self {
        Self::Damaged(what.to_string())
    }
}

/// The key of a complaint; `None` for a reference that no complaint here can have.
pub(crate) fn key_of(reference: &Reference) -> Option<i64> {
    let number = i64::try_from(reference.number()).ok().filter(|n| (0..NUMBERS).contains(n))?;
    (reference.year() > 0).then(|| i64::from(reference.year()) * NUMBERS + number)
}

/// The key of a complaint that is to be kept.
pub(crate) fn fit_key_of(reference: &Reference) -> Result<i64, Misfit> {
    key_of(reference).ok_or_else(|| Misfit::Unfit(format!("the reference {reference} is out of range")))
}

pub(crate) fn reference_of(key: i64) -> Reference {
    // A key is made by `key_of` only, so the year fits.
    Reference::new(i16::try_from(key / NUMBERS).unwrap_or(i16::MAX), (key % NUMBERS).unsigned_abs())
}

/// The keys of `year` lie from `.0` up to and without `.1`.
pub(crate) fn keys_of_year(year: i16) -> (i64, i64) {
    (i64::from(year) * NUMBERS, (i64::from(year) + 1) * NUMBERS)
}

/// Nanoseconds since 1970 UTC; instants before 1678 and after 2261 become the nearest that fits.
pub(crate) fn nanos(at: Timestamp) -> i64 {
    let all = at.as_nanosecond();
    i64::try_from(all).unwrap_or(if all < 0 { i64::MIN } else { i64::MAX })
}

pub(crate) fn instant(nanos: i64) -> Timestamp {
    Timestamp::from_nanosecond(i128::from(nanos)).expect("every i64 of nanoseconds is within jiff's range")
}

/// The name of a unit variant, as serde writes it: `queued`, `third_party`.
pub(crate) fn word<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        other => unreachable!("only unit variants have a word, not {other:?}"),
    }
}

pub(crate) fn of_word<T: DeserializeOwned>(word: String) -> Result<T, Misfit> {
    serde_json::from_value(Value::String(word)).map_err(Misfit::damaged)
}

pub(crate) fn json<T: Serialize>(value: &T) -> Result<String, Misfit> {
    serde_json::to_string(value).map_err(|e| Misfit::Unfit(e.to_string()))
}

pub(crate) fn of_json<T: DeserializeOwned>(text: &str) -> Result<T, Misfit> {
    serde_json::from_str(text).map_err(Misfit::damaged)
}

/// A place in a list: what it is ordered by, then the row.
pub(crate) fn cursor(by: impl std::fmt::Display, row: i64) -> Cursor {
    Cursor(format!("{by}.{row}"))
}

/// The parts of a cursor. One that isn't ours (it may come from a URL) counts as the start of the list.
pub(crate) fn place<T: std::str::FromStr>(cursor: Option<&Cursor>) -> Option<(T, i64)> {
    let (by, row) = cursor?.0.rsplit_once('.')?;
    Some((by.parse().ok()?, row.parse().ok()?))
}

/// Complaints of these entries' keys and numbers.
pub(crate) fn gone_on(entries: Vec<(i64, u32)>) -> Vec<GoneOn> {
    let mut all = BTreeMap::new();
    for (id, seq) in entries {
        let (from, to) = all.entry(id).or_insert((seq, seq));
        (*from, *to) = (seq.min(*from), seq.max(*to));
    }
    all.into_iter().map(|(id, (from, to))| GoneOn { reference: reference_of(id), from, to }).collect()
}

/// Messages of these moves, by their numbers: whether one of them was that it was kept.
pub(crate) fn moved(moves: Vec<(i64, MessageKey, bool)>) -> Vec<(MessageKey, bool)> {
    let mut all = BTreeMap::new();
    for (id, key, was_kept) in moves {
        all.entry(id).or_insert((key, false)).1 |= was_kept;
    }
    all.into_values().collect()
}

/// A count as databases keep it, never negative.
pub(crate) fn count(value: i64) -> u64 {
    value.max(0).unsigned_abs()
}

/// Cuts the one item too many that was fetched to see whether the list goes on.
pub(crate) fn cut<T>(mut items: Vec<T>, limit: u32, place: impl Fn(&T) -> Cursor) -> (Vec<T>, Option<Cursor>) {
    let most = limit.max(1) as usize;
    let more = items.len() > most;
    items.truncate(most);
    let next = items.last().filter(|_| more).map(place);
    (items, next)
}
