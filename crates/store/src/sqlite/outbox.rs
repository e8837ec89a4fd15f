//! The outbox: letters recorded with the decision that wrote them, and what became of each.

use super::fault::Fault;
use crate::bytes::{LaidLetter, columns, of_columns};
use crate::convert::{cursor, cut, fit_key_of, instant, json, nanos, of_json, of_word, place, reference_of, word};
use crate::words::{Cursor, LetterState, OutboxChange, OutboxLetter, Page};
use complaint::{LetterId, MailId};
use jiff::Timestamp;
use rusqlite::{Connection, ErrorCode, Row};

const WRITE: &str = "
    INSERT INTO letters (letter, complaint, purpose, side, mail_id, sender, recipient, subject, state, tries, next_try,
      written_at, note)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";

const WRITE_BYTES: &str = "INSERT INTO letter_bytes (letter, raw, file) VALUES (?1, ?2, ?3)";

/// Where a letter of this complaint is on its way, as it is elsewhere.
const FOLLOW: &str = "
    UPDATE letters SET state = ?3, tries = ?4, next_try = ?5, note = ?6
    WHERE letter = ?1 AND complaint = ?2 AND (state, tries, next_try, note) IS NOT (?3, ?4, ?5, ?6)";
const IS_THERE: &str = "SELECT EXISTS (SELECT 1 FROM letters WHERE letter = ?1 AND complaint = ?2)";

/// What a letter is read from; with its bytes, or without for lists.
macro_rules! letters {
    (with_raw $rest:literal) => {
        letters!("b.raw, b.file", "JOIN letter_bytes AS b ON b.letter = l.id", $rest)
    };
    (without_raw $rest:literal) => {
        letters!("X'', NULL", "", $rest)
    };
    ($raw:literal, $join:literal, $rest:literal) => {
        concat!(
            "SELECT l.id, l.letter, l.complaint, l.purpose, l.side, l.mail_id, l.sender, l.recipient, l.subject,
               l.state, l.tries, l.next_try, l.written_at, l.note, ",
            $raw,
            " FROM letters AS l ",
            $join,
            " ",
            $rest
        )
    };
}

/// The index is named here and below: by default the planner takes the one by state, and sorts.
const DUE: &str = "
    SELECT id FROM letters INDEXED BY letters_queued WHERE state = 'queued' AND next_try <= ?1
    ORDER BY next_try, id LIMIT ?2";
const TAKE: &str = "UPDATE letters SET state = 'sending', taken_by = ?2 WHERE id = ?1";
const BY_ROW: &str = letters!(with_raw "WHERE l.id = ?1");
const BY_NAME: &str = letters!(with_raw "WHERE l.letter = ?1");
/// One that was brought in while it was being sent elsewhere was taken by nobody.
const STUCK: &str = letters!(with_raw "WHERE l.state = 'sending' AND l.taken_by IS NOT ?1 ORDER BY l.id");
const OF_COMPLAINT: &str = letters!(with_raw "WHERE l.complaint = ?1 ORDER BY l.id");
const ALL: &str = letters!(without_raw "WHERE l.id < ?1 ORDER BY l.id DESC LIMIT ?2");
const OF_STATE: &str = letters!(without_raw "WHERE l.state = ?3 AND l.id < ?1 ORDER BY l.id DESC LIMIT ?2");
const POSTPONE: &str = "
    UPDATE letters SET state = 'queued', tries = tries + ?4, next_try = ?2, note = ?3
    WHERE letter = ?1 AND state <> 'sent'";
const RECALL: &str = "UPDATE letters SET next_try = ?2 WHERE state = 'queued' AND next_try > ?1";
/// An address is the same in any case: the bound is on a person, not a spelling.
const TO: &str = "
    SELECT count(*) FROM letters
    WHERE purpose IN ('acknowledgement', 'escalation_receipt') AND recipient = ?1 COLLATE NOCASE AND written_at >= ?2";
const NEXT: &str = "SELECT min(next_try) FROM letters INDEXED BY letters_queued WHERE state = 'queued'";

pub(super) fn write(connection: &Connection, laid: &LaidLetter) -> Result<(), Fault> {
    let letter = &laid.letter;
    connection.prepare_cached(WRITE)?.execute(rusqlite::params![
        letter.id.as_str(),
        fit_key_of(&letter.reference)?,
        word(&letter.purpose),
        json(&letter.side)?,
        letter.mail_id.as_str(),
        letter.from,
        letter.to,
        letter.subject,
        word(&letter.state),
        letter.tries,
        nanos(letter.next_try),
        nanos(letter.written_at),
        letter.note,
    ])?;
    let id = connection.last_insert_rowid();
    let (raw, file) = columns(&laid.bytes);
    connection.prepare_cached(WRITE_BYTES)?.execute((id, raw, file))?;
    Ok(())
}

/// With a complaint that comes from elsewhere. `false`: it is there as it is.
pub(super) fn bring(connection: &Connection, laid: &LaidLetter, complaint: i64) -> Result<bool, Fault> {
    let letter = &laid.letter;
    let followed = connection.prepare_cached(FOLLOW)?.execute(rusqlite::params![
        letter.id.as_str(),
        complaint,
        word(&letter.state),
        letter.tries,
        nanos(letter.next_try),
        letter.note,
    ])?;
    if followed > 0 {
        return Ok(true);
    }
    if connection.prepare_cached(IS_THERE)?.query_row((letter.id.as_str(), complaint), |row| row.get(0))? {
        return Ok(false);
    }
    match write(connection, laid) {
        // Its name or its Message-ID is another letter's here.
        Err(Fault::Sql(error)) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
            Err(Fault::Conflict)
        }
        written => written.map(|()| true),
    }
}

pub(super) fn change(connection: &Connection, change: &OutboxChange) -> Result<(), Fault> {
    let mut set = connection.prepare_cached("UPDATE letters SET state = ?2, note = ?3 WHERE letter = ?1")?;
    match set.execute((change.id.as_str(), word(&change.state), &change.note))? {
        0 => Err(Fault::Unfit(format!("there is no letter {}", change.id))),
        _ => Ok(()),
    }
}

fn letter_of(row: &Row<'_>) -> Result<LaidLetter, Fault> {
    let side: String = row.get(4)?;
    let letter = OutboxLetter {
        id: LetterId(row.get(1)?),
        reference: reference_of(row.get(2)?),
        purpose: of_word(row.get(3)?)?,
        side: of_json(&side)?,
        mail_id: MailId(row.get(5)?),
        from: row.get(6)?,
        to: row.get(7)?,
        subject: row.get(8)?,
        state: of_word(row.get(9)?)?,
        tries: row.get(10)?,
        next_try: instant(row.get(11)?),
        written_at: instant(row.get(12)?),
        note: row.get(13)?,
        raw: Vec::new(),
    };
    Ok(LaidLetter { letter, bytes: of_columns(row.get(14)?, row.get(15)?) })
}

/// In the writer's transaction: no other process takes the same.
pub(super) fn claim(connection: &Connection, node: i64, now: Timestamp, limit: u32) -> Result<Vec<LaidLetter>, Fault> {
    let mut due = connection.prepare_cached(DUE)?;
    let due = due.query_map((nanos(now), limit), |row| row.get(0))?.collect::<Result<Vec<i64>, _>>()?;
    let (mut take, mut read) = (connection.prepare_cached(TAKE)?, connection.prepare_cached(BY_ROW)?);
    let mut letters = Vec::with_capacity(due.len());
    for id in due {
        take.execute((id, node))?;
        let mut rows = read.query([id])?;
        letters.extend(rows.next()?.map(letter_of).transpose()?);
    }
    Ok(letters)
}

/// In *sending*, but not by this node.
pub(super) fn stuck(connection: &Connection, node: i64) -> Result<Vec<LaidLetter>, Fault> {
    some(connection, STUCK, node)
}

/// Those of one complaint, in the order in which they were written.
pub(super) fn all_of(connection: &Connection, complaint: i64) -> Result<Vec<LaidLetter>, Fault> {
    some(connection, OF_COMPLAINT, complaint)
}

fn some(connection: &Connection, sql: &str, of: i64) -> Result<Vec<LaidLetter>, Fault> {
    let mut some = connection.prepare_cached(sql)?;
    let mut rows = some.query([of])?;
    let mut letters = Vec::new();
    while let Some(row) = rows.next()? {
        letters.push(letter_of(row)?);
    }
    Ok(letters)
}

/// Back into the queue, after so many `tries` more.
pub(super) fn postpone(
    connection: &Connection,
    id: &LetterId,
    until: Timestamp,
    why: &str,
    tries: u32,
) -> Result<(), Fault> {
    match connection.prepare_cached(POSTPONE)?.execute((id.as_str(), nanos(until), why, tries))? {
        0 => Err(Fault::Unfit(format!("there is no letter {id} that could wait; it was sent, or never written"))),
        _ => Ok(()),
    }
}

pub(super) fn recall(connection: &Connection, latest: Timestamp, now: Timestamp) -> Result<(), Fault> {
    connection.prepare_cached(RECALL)?.execute((nanos(latest), nanos(now)))?;
    Ok(())
}

pub(super) fn one(connection: &Connection, id: &LetterId) -> Result<Option<LaidLetter>, Fault> {
    let mut one = connection.prepare_cached(BY_NAME)?;
    let mut rows = one.query([id.as_str()])?;
    rows.next()?.map(letter_of).transpose()
}

pub(super) fn page(
    connection: &Connection,
    state: Option<LetterState>,
    after: Option<&Cursor>,
    limit: u32,
) -> Result<Page<OutboxLetter>, Fault> {
    let before = place::<char>(after).map_or(i64::MAX, |(_, id)| id);
    let mut some = connection.prepare_cached(if state.is_some() { OF_STATE } else { ALL })?;
    let most = limit.max(1) + 1;
    let mut rows = match state {
        Some(state) => some.query((before, most, word(&state)))?,
        None => some.query((before, most))?,
    };
    let mut items = Vec::new();
    while let Some(row) = rows.next()? {
        items.push((row.get::<_, i64>(0)?, letter_of(row)?.letter));
    }
    let (items, next) = cut(items, limit, |(id, _)| cursor('l', *id));
    Ok(Page { items: items.into_iter().map(|(_, letter)| letter).collect(), next })
}

pub(super) fn next_at(connection: &Connection) -> Result<Option<Timestamp>, Fault> {
    let next: Option<i64> = connection.prepare_cached(NEXT)?.query_row([], |row| row.get(0))?;
    Ok(next.map(instant))
}

pub(super) fn count_to(connection: &Connection, email: &str, since: Timestamp) -> Result<u32, Fault> {
    Ok(connection.prepare_cached(TO)?.query_row((email, nanos(since)), |row| row.get(0))?)
}
