//! Complaints: a decision is kept, a complaint and its journal are read, the clock asks what is due.

use super::ask::{Ask, Columns as _, ask};
use super::fault::Fault;
use super::{messages, outbox, search};
use crate::contract::Held;
use crate::convert::{NUMBERS, count, instant, key_of, nanos, of_json, of_word, reference_of};
use crate::decision::{Decision, PromiseRow};
use crate::words::PromiseCount;
use complaint::{Complaint, Hash, JournalEntry, PromiseName, Reference};
use jiff::Timestamp;
use jiff::civil::Date;
use tokio_postgres::Row;

const OPEN: &str = "
    INSERT INTO complaints (id, seq, head, stage, live, kind, team, handler, officer, urgency, due_on, missed, escalated,
      awaits_us, last_at, state)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
    ON CONFLICT DO NOTHING RETURNING 1";

/// Only from exactly the state that the decision was made on.
const CHANGE: &str = "
    UPDATE complaints SET seq = $2, head = $3, stage = $4, live = $5, kind = $6, team = $7, handler = $8, officer = $9,
      urgency = $10, due_on = $11, missed = $12, escalated = $13, awaits_us = $14, last_at = $15, state = $16
    WHERE id = $1 AND seq = $17 AND head = $18 RETURNING 1";

const ENTER: &str = "
    INSERT INTO journal (complaint, seq, body, hash)
    SELECT $1, * FROM unnest($2::bigint[], $3::text[], $4::bytea[])";

const PROMISES: &str = "
    INSERT INTO promises AS p (complaint, n, name, level, state, due_on)
    SELECT $1, * FROM unnest($2::bigint[], $3::text[], $4::bigint[], $5::text[], $6::text[])
    ON CONFLICT (complaint, n) DO UPDATE SET state = excluded.state, due_on = excluded.due_on
    WHERE p.state <> excluded.state OR p.due_on <> excluded.due_on";

/// Whoever it is about once, it stays about.
pub(super) const ABOUT: &str = "INSERT INTO about_staff (staff, complaint) VALUES ($1, $2) ON CONFLICT DO NOTHING";

/// With every change nobody is looking at it any more.
pub(super) const WAKE: &str = "
    INSERT INTO due_list (complaint, wakes_at) VALUES ($1, $2)
    ON CONFLICT (complaint) DO UPDATE SET wakes_at = excluded.wakes_at, node = NULL";

/// A complaint was kept under a number: it isn't given out any more. The row is only locked where it must rise.
pub(super) const TAKEN: &str = "
    INSERT INTO numbers AS n (year, last)
    SELECT $1, $2 WHERE NOT EXISTS (SELECT 1 FROM numbers WHERE year = $1 AND last >= $2)
    ON CONFLICT (year) DO UPDATE SET last = greatest(n.last, excluded.last)";

/// What keeps a decision, in order.
pub(super) fn keeping(decision: Decision) -> Result<Vec<Ask>, Fault> {
    let id = decision.id;
    let mut asks = standing(&decision);
    for new in decision.messages {
        asks.extend(messages::keeping_for(new, id)?);
    }
    for (key, side) in &decision.adopts {
        asks.extend(messages::adopting(key, id, side)?);
    }
    asks.extend(decision.knows.iter().map(|mail_id| messages::referring(mail_id, id)));
    for letter in decision.letters {
        asks.extend(outbox::writing(letter)?);
    }
    asks.extend(decision.outbox.iter().map(outbox::changing));
    asks.push(search::indexing(&decision.text));
    if decision.on.is_none() {
        asks.push(ask!(TAKEN, id / NUMBERS, id % NUMBERS));
    }
    Ok(asks)
}

/// The complaint's row, and what follows from its events alone.
pub(super) fn standing(decision: &Decision) -> Vec<Ask> {
    let id = decision.id;
    let mut asks = vec![row(decision), entering(id, &decision.entries), promising(id, &decision.promises)];
    asks.push(waking(id, decision.columns.wakes_at));
    asks.extend(decision.about.iter().map(|staff| ask!(ABOUT, staff.as_str(), id)));
    asks
}

fn row(decision: &Decision) -> Ask {
    let columns = &decision.columns;
    let mut row = ask!(
        if decision.on.is_none() { OPEN } else { CHANGE },
        decision.id,
        decision.seq,
        decision.head.0,
        columns.stage,
        columns.live,
        columns.kind.as_str(),
        columns.team.as_str(),
        columns.handler.as_ref().map(|handler| handler.as_str()),
        columns.officer.as_ref().map(|team| team.as_str()),
        columns.urgency,
        columns.due_on.as_str(),
        columns.missed,
        columns.escalated,
        columns.awaits_us,
        nanos(columns.last_at),
        decision.state.as_str(),
    );
    if let Some((seq, head)) = decision.on {
        row.values.extend(ask!("", seq, head.0).values);
    }
    row.or(Fault::Conflict)
}

fn entering(id: i64, entries: &[JournalEntry]) -> Ask {
    ask!(
        ENTER,
        id,
        entries.iter().map(|entry| i64::from(entry.seq)).collect::<Vec<_>>(),
        entries.iter().map(|entry| entry.body.clone()).collect::<Vec<_>>(),
        entries.iter().map(|entry| entry.hash.0.to_vec()).collect::<Vec<_>>(),
    )
}

fn promising(id: i64, rows: &[PromiseRow]) -> Ask {
    ask!(
        PROMISES,
        id,
        rows.iter().map(|row| i64::from(row.n)).collect::<Vec<_>>(),
        rows.iter().map(|row| row.name.clone()).collect::<Vec<_>>(),
        rows.iter().map(|row| i64::from(row.level)).collect::<Vec<_>>(),
        rows.iter().map(|row| row.state.to_owned()).collect::<Vec<_>>(),
        rows.iter().map(|row| row.due_on.clone()).collect::<Vec<_>>(),
    )
}

fn waking(id: i64, wakes_at: Option<Timestamp>) -> Ask {
    match wakes_at {
        Some(at) => ask!(WAKE, id, nanos(at)),
        None => ask!("DELETE FROM due_list WHERE complaint = $1", id),
    }
}

/// Whether exactly this event is in the journal.
pub(super) fn entered(id: i64, seq: u32, hash: Hash) -> Ask {
    ask!("SELECT 1 FROM journal WHERE complaint = $1 AND seq = $2 AND hash = $3", id, seq, hash.0)
}

/// `None`: a reference that no complaint here can have.
pub(super) fn holding(reference: &Reference) -> Option<Ask> {
    Some(ask!("SELECT state, head FROM complaints WHERE id = $1", key_of(reference)?))
}

pub(super) fn held(row: &Row) -> Result<Held, Fault> {
    Ok(Held { complaint: complaint(row, 0)?, head: hash(row, 1)? })
}

pub(super) fn complaint(row: &Row, at: usize) -> Result<Complaint, Fault> {
    Ok(of_json(&row.text(at)?)?)
}

pub(super) fn hash(row: &Row, at: usize) -> Result<Hash, Fault> {
    Ok(Hash(row.get_as::<&[u8]>(at)?.try_into().map_err(Fault::damaged)?))
}

pub(super) fn journalling(reference: &Reference) -> Option<Ask> {
    Some(ask!("SELECT seq, body, hash FROM journal WHERE complaint = $1 ORDER BY seq", key_of(reference)?))
}

pub(super) fn entry(row: &Row) -> Result<JournalEntry, Fault> {
    Ok(JournalEntry { seq: row.small(0)?, body: row.text(1)?, hash: hash(row, 2)? })
}

pub(super) fn listing(after: Option<&Reference>, limit: u32) -> Ask {
    let after = after.map_or(Some(0), key_of).unwrap_or(i64::MAX);
    ask!("SELECT id FROM complaints WHERE id > $1 ORDER BY id LIMIT $2", after, limit)
}

pub(super) fn reference(row: &Row) -> Result<Reference, Fault> {
    row.get_as(0).map(reference_of)
}

pub(super) fn due(now: Timestamp, limit: u32) -> Ask {
    ask!("SELECT complaint FROM due_list WHERE wakes_at <= $1 ORDER BY wakes_at, complaint LIMIT $2", nanos(now), limit)
}

/// What nobody who lives is looking at.
pub(super) fn taking_due(now: Timestamp, limit: u32, node: i64) -> Ask {
    ask!(
        "WITH free AS (
           SELECT complaint FROM due_list AS d
           WHERE wakes_at <= $1 AND (node IS NULL OR node = $3
             OR NOT EXISTS (SELECT 1 FROM nodes WHERE id = d.node AND alive_until > now()))
           ORDER BY wakes_at, complaint LIMIT $2 FOR UPDATE SKIP LOCKED),
         taken AS (
           UPDATE due_list AS d SET node = $3 FROM free WHERE d.complaint = free.complaint
           RETURNING d.complaint, d.wakes_at)
         SELECT complaint FROM taken ORDER BY wakes_at, complaint",
        nanos(now),
        limit,
        node,
    )
}

pub(super) fn next_wake() -> Ask {
    ask!("SELECT min(wakes_at) FROM due_list")
}

pub(super) fn moment(rows: &[Row]) -> Result<Option<Timestamp>, Fault> {
    let first = rows.first().map(|row| row.get_as::<Option<i64>>(0)).transpose()?;
    Ok(first.flatten().map(instant))
}

pub(super) fn counting_promises(from: Date, to: Date) -> Ask {
    ask!(
        "SELECT name, state, sum(count)::bigint FROM promise_tally WHERE due_on BETWEEN $1 AND $2
         GROUP BY name, state HAVING sum(count) > 0 ORDER BY name, state",
        from.to_string(),
        to.to_string(),
    )
}

pub(super) fn promise_count(row: &Row) -> Result<PromiseCount, Fault> {
    Ok(PromiseCount { name: PromiseName(row.text(0)?), state: of_word(row.text(1)?)?, count: count(row.get_as(2)?) })
}

/// Takes the next number of a year. A year's first asks what complaints there are: they may have been copied in. It needn't
/// be durable before the complaint that uses it is, and lies in the log before that.
pub(super) fn numbering(year: i16) -> Ask {
    let (from, to) = crate::convert::keys_of_year(year);
    ask!(
        "WITH lightly AS (SELECT set_config('synchronous_commit', 'off', true))
         INSERT INTO numbers AS n (year, last)
         SELECT $1, coalesce((SELECT max(id) - $2 FROM complaints WHERE id >= $2 AND id < $3), 0) + 1 FROM lightly
         ON CONFLICT (year) DO UPDATE SET last = n.last + 1 RETURNING last",
        year,
        from,
        to,
    )
}
