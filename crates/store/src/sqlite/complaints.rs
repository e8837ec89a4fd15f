//! Complaints: a decision is kept, a complaint and its journal are read, the clock asks what is due.

use super::fault::Fault;
use super::writer::Transaction;
use super::{messages, numbers, outbox};
use crate::contract::Held;
use crate::convert::{count, instant, key_of, nanos, of_json, of_word, reference_of};
use crate::decision::Decision;
use crate::words::PromiseCount;
use complaint::{Complaint, Hash, JournalEntry, PromiseName, Reference};
use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, named_params};

const OPEN: &str = "
    INSERT INTO complaints (id, seq, head, stage, live, kind, team, handler, officer, urgency, due_on, missed, escalated,
      awaits_us, wakes_at, last_at, state)
    VALUES (:id, :seq, :head, :stage, :live, :kind, :team, :handler, :officer, :urgency, :due_on, :missed, :escalated,
      :awaits_us, :wakes_at, :last_at, :state)
    ON CONFLICT DO NOTHING";

/// Only from exactly the state that the decision was made on.
const CHANGE: &str = "
    UPDATE complaints SET seq = :seq, head = :head, stage = :stage, live = :live, kind = :kind, team = :team,
      handler = :handler, officer = :officer, urgency = :urgency, due_on = :due_on, missed = :missed,
      escalated = :escalated, awaits_us = :awaits_us, wakes_at = :wakes_at, last_at = :last_at, state = :state
    WHERE id = :id AND seq = :on_seq AND head = :on_head";

const ENTER: &str = "INSERT INTO journal (complaint, seq, body, hash) VALUES (?1, ?2, ?3, ?4)";

const PROMISE: &str = "
    INSERT INTO promises (complaint, n, name, level, state, due_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (complaint, n) DO UPDATE SET state = excluded.state, due_on = excluded.due_on
    WHERE state <> excluded.state OR due_on <> excluded.due_on";

/// Whoever it is about once, it stays about.
const ABOUT: &str = "INSERT INTO about_staff (staff, complaint) VALUES (?1, ?2) ON CONFLICT DO NOTHING";

impl Decision {
    /// Law 5: all of it, or nothing; the transaction sees to that.
    pub(super) fn keep(self, transaction: &mut Transaction<'_>) -> Result<(), Fault> {
        let connection = transaction.connection;
        self.keep_row(connection)?;
        self.keep_history(connection)?;
        for new in &self.messages {
            messages::keep_for(connection, new, self.id)?;
        }
        for (key, side) in &self.adopts {
            messages::adopt(connection, key, self.id, side)?;
        }
        for mail_id in &self.knows {
            messages::refer(connection, mail_id, self.id)?;
        }
        for letter in &self.letters {
            outbox::write(connection, letter)?;
        }
        for change in &self.outbox {
            outbox::change(connection, change)?;
        }
        transaction.texts.push(self.text);
        Ok(())
    }

    /// Its entries, and what else follows from them alone.
    pub(super) fn keep_history(&self, connection: &Connection) -> Result<(), Fault> {
        let mut enter = connection.prepare_cached(ENTER)?;
        for entry in &self.entries {
            enter.execute((self.id, entry.seq, &entry.body, entry.hash.0))?;
        }
        let mut promise = connection.prepare_cached(PROMISE)?;
        for row in &self.promises {
            promise.execute((self.id, row.n, &row.name, row.level, row.state, &row.due_on))?;
        }
        for staff in &self.about {
            connection.prepare_cached(ABOUT)?.execute((staff.as_str(), self.id))?;
        }
        Ok(())
    }

    pub(super) fn keep_row(&self, connection: &Connection) -> Result<(), Fault> {
        let columns = &self.columns;
        let mut row: Vec<(&str, &dyn rusqlite::ToSql)> = Vec::with_capacity(19);
        let (handler, wakes_at) = (columns.handler.as_ref().map(|h| h.as_str()), columns.wakes_at.map(nanos));
        let (kind, team, last_at) = (columns.kind.as_str(), columns.team.as_str(), nanos(columns.last_at));
        let officer = columns.officer.as_ref().map(|team| team.as_str());
        row.extend_from_slice(named_params! {
            ":id": self.id,
            ":seq": self.seq,
            ":head": self.head.0,
            ":stage": columns.stage,
            ":live": columns.live,
            ":kind": kind,
            ":team": team,
            ":handler": handler,
            ":officer": officer,
            ":urgency": columns.urgency,
            ":due_on": columns.due_on,
            ":missed": columns.missed,
            ":escalated": columns.escalated,
            ":awaits_us": columns.awaits_us,
            ":wakes_at": wakes_at,
            ":last_at": last_at,
            ":state": self.state,
        });
        let kept = match &self.on {
            None => connection.prepare_cached(OPEN)?.execute(row.as_slice())?,
            Some((seq, head)) => {
                row.extend_from_slice(named_params! { ":on_seq": seq, ":on_head": head.0 });
                connection.prepare_cached(CHANGE)?.execute(row.as_slice())?
            }
        };
        if kept == 0 {
            return Err(Fault::Conflict);
        }
        if self.on.is_none() {
            let number = i64::try_from(self.reference.number()).map_err(Fault::damaged)?;
            numbers::take(connection, self.reference.year(), number)?;
        }
        Ok(())
    }
}

pub(super) fn held(connection: &Connection, reference: &Reference) -> Result<Option<Held>, Fault> {
    let Some(id) = key_of(reference) else {
        return Ok(None);
    };
    let mut row = connection.prepare_cached("SELECT state, head FROM complaints WHERE id = ?1")?;
    let row = row.query_row([id], |row| Ok((row.get::<_, String>(0)?, row.get(1)?))).optional()?;
    row.map(|(state, head)| Ok(Held { complaint: of_json(&state)?, head: Hash(head) })).transpose()
}

/// The complaints of these keys, in their order.
pub(super) fn all_of(connection: &Connection, keys: impl IntoIterator<Item = i64>) -> Result<Vec<Complaint>, Fault> {
    let mut row = connection.prepare_cached("SELECT state FROM complaints WHERE id = ?1")?;
    let complaints = keys.into_iter().map(|id| {
        let state: String = row.query_row([id], |row| row.get(0))?;
        Ok(of_json(&state)?)
    });
    complaints.collect()
}

pub(super) fn journal(connection: &Connection, reference: &Reference) -> Result<Vec<JournalEntry>, Fault> {
    let Some(id) = key_of(reference) else {
        return Ok(Vec::new());
    };
    let mut entries =
        connection.prepare_cached("SELECT seq, body, hash FROM journal WHERE complaint = ?1 ORDER BY seq")?;
    let entries = entries
        .query_map([id], |row| Ok(JournalEntry { seq: row.get(0)?, body: row.get(1)?, hash: Hash(row.get(2)?) }))?;
    Ok(entries.collect::<Result<_, _>>()?)
}

pub(super) fn references(
    connection: &Connection,
    after: Option<&Reference>,
    limit: u32,
) -> Result<Vec<Reference>, Fault> {
    let after = after.map_or(Some(0), key_of).unwrap_or(i64::MAX);
    let mut keys = connection.prepare_cached("SELECT id FROM complaints WHERE id > ?1 ORDER BY id LIMIT ?2")?;
    let keys = keys.query_map((after, limit), |row| row.get(0).map(reference_of))?;
    Ok(keys.collect::<Result<_, _>>()?)
}

pub(super) fn due(connection: &Connection, now: Timestamp, limit: u32) -> Result<Vec<Reference>, Fault> {
    let mut keys =
        connection.prepare_cached("SELECT id FROM complaints WHERE wakes_at <= ?1 ORDER BY wakes_at, id LIMIT ?2")?;
    let keys = keys.query_map((nanos(now), limit), |row| row.get(0).map(reference_of))?;
    Ok(keys.collect::<Result<_, _>>()?)
}

pub(super) fn next_wake(connection: &Connection) -> Result<Option<Timestamp>, Fault> {
    let mut first = connection.prepare_cached("SELECT min(wakes_at) FROM complaints WHERE wakes_at IS NOT NULL")?;
    let first: Option<i64> = first.query_row([], |row| row.get(0))?;
    Ok(first.map(instant))
}

pub(super) fn promise_counts(connection: &Connection, from: Date, to: Date) -> Result<Vec<PromiseCount>, Fault> {
    let mut counts = connection.prepare_cached(
        "SELECT name, state, sum(count) FROM promise_tally WHERE due_on BETWEEN ?1 AND ?2
         GROUP BY name, state HAVING sum(count) > 0 ORDER BY name, state",
    )?;
    let rows = counts.query_map((from.to_string(), to.to_string()), |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get(2)?))
    })?;
    let counts = rows.map(|row| {
        let (name, state, promises) = row?;
        Ok(PromiseCount { name: PromiseName(name), state: of_word(state)?, count: count(promises) })
    });
    counts.collect()
}
