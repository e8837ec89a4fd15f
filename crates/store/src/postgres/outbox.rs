//! The outbox: letters recorded with the decision that wrote them, and what became of each.

use super::ask::{Ask, Columns as _, ask};
use super::fault::Fault;
use super::messages::lettering;
use crate::bytes::{LaidLetter, into_columns, of_columns};
use crate::convert::{cursor, cut, fit_key_of, instant, json, nanos, of_json, of_word, place, reference_of, word};
use crate::words::{Cursor, LetterState, OutboxChange, OutboxLetter, Page};
use complaint::{LetterId, MailId};
use jiff::Timestamp;
use tokio_postgres::Row;

const COLUMNS: &str =
    "l.id, l.letter, l.complaint, l.purpose, l.side, l.mail_id, l.sender, l.recipient, l.subject, l.state,
    l.tries, l.next_try, l.written_at, l.note";
const WITH_BYTES: &str = "JOIN letter_bytes AS b ON b.complaint = l.complaint AND b.letter = l.letter";

const WRITE: &str = "
    INSERT INTO letters (letter, complaint, purpose, side, mail_id, sender, recipient, subject, state, tries, next_try,
      written_at, note)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";

pub(super) fn writing(laid: LaidLetter) -> Result<[Ask; 3], Fault> {
    let letter = laid.letter;
    let complaint = fit_key_of(&letter.reference)?;
    let side = json(&letter.side)?;
    let (raw, file) = into_columns(laid.bytes);
    let write = ask!(
        WRITE,
        letter.id.as_str(),
        complaint,
        word(&letter.purpose),
        side.as_str(),
        letter.mail_id.as_str(),
        letter.from,
        letter.to,
        letter.subject,
        word(&letter.state),
        letter.tries,
        nanos(letter.next_try),
        nanos(letter.written_at),
        letter.note,
    );
    let bytes = ask!(
        "INSERT INTO letter_bytes (complaint, letter, raw, file) VALUES ($1, $2, $3, $4)",
        complaint,
        letter.id.as_str(),
        raw,
        file,
    );
    Ok([write, bytes, lettering(&letter.mail_id, complaint, side, &letter.id)])
}

pub(super) fn changing(change: &OutboxChange) -> Ask {
    ask!(
        "UPDATE letters SET state = $2, note = $3, node = NULL WHERE letter = $1 RETURNING 1",
        change.id.as_str(),
        word(&change.state),
        change.note.as_str(),
    )
    .or(Fault::Unfit(format!("there is no letter {}", change.id)))
}

/// Its bytes come last, where the statement has them.
pub(super) fn letter(row: &Row) -> Result<LaidLetter, Fault> {
    let (raw, file) = match row.len() {
        14 => (Vec::new(), None),
        _ => (row.get_as(14)?, row.text_or_none(15)?),
    };
    let letter = OutboxLetter {
        id: LetterId(row.text(1)?),
        reference: reference_of(row.get_as(2)?),
        purpose: of_word(row.text(3)?)?,
        side: of_json(&row.text(4)?)?,
        mail_id: MailId(row.text(5)?),
        from: row.text(6)?,
        to: row.text(7)?,
        subject: row.text(8)?,
        state: of_word(row.text(9)?)?,
        tries: row.small(10)?,
        next_try: instant(row.get_as(11)?),
        written_at: instant(row.get_as(12)?),
        note: row.text(13)?,
        raw: Vec::new(),
    };
    Ok(LaidLetter { letter, bytes: of_columns(raw, file) })
}

/// No two nodes take the same: what one is taking, the others pass over. `taking` is another number each time; asked again
/// with the same, it gives what was taken then.
pub(super) fn claiming(now: Timestamp, limit: u32, node: i64, taking: i64) -> [Ask; 2] {
    let take = ask!(
        "WITH due AS (
           SELECT id FROM letters WHERE state = 'queued' AND next_try <= $1
             AND NOT EXISTS (SELECT 1 FROM letters WHERE state = 'sending' AND node = $3 AND taking = $4)
           ORDER BY next_try, id LIMIT $2 FOR UPDATE SKIP LOCKED)
         UPDATE letters AS l SET state = 'sending', node = $3, taking = $4 FROM due WHERE l.id = due.id",
        nanos(now),
        limit,
        node,
        taking,
    );
    let read = format!(
        "SELECT {COLUMNS}, b.raw, b.file FROM letters AS l {WITH_BYTES}
         WHERE l.state = 'sending' AND l.node = $1 AND l.taking = $2 ORDER BY l.next_try, l.id"
    );
    [take, ask!(read, node, taking)]
}

/// Of nodes that are no more.
pub(super) fn stuck() -> Ask {
    ask!(format!(
        "SELECT {COLUMNS}, b.raw, b.file FROM letters AS l {WITH_BYTES}
         WHERE l.state = 'sending'
           AND NOT EXISTS (SELECT 1 FROM nodes AS n WHERE n.id = l.node AND n.alive_until > now())
         ORDER BY l.id"
    ))
}

/// Back into the queue, after so many `tries` more.
pub(super) fn postponing(id: &LetterId, until: Timestamp, why: &str, tries: i64) -> Ask {
    ask!(
        "UPDATE letters SET state = 'queued', tries = tries + $4, next_try = $2, note = $3, node = NULL
         WHERE letter = $1 AND state <> 'sent' RETURNING 1",
        id.as_str(),
        nanos(until),
        why,
        tries,
    )
    .or(Fault::Unfit(format!("there is no letter {id} that could wait; it was sent, or never written")))
}

pub(super) fn recalling(latest: Timestamp, now: Timestamp) -> Ask {
    ask!("UPDATE letters SET next_try = $2 WHERE state = 'queued' AND next_try > $1", nanos(latest), nanos(now),)
}

pub(super) fn one(id: &LetterId) -> Ask {
    ask!(format!("SELECT {COLUMNS}, b.raw, b.file FROM letters AS l {WITH_BYTES} WHERE l.letter = $1"), id.as_str())
}

pub(super) fn of_complaint(complaint: i64) -> Ask {
    ask!(
        format!("SELECT {COLUMNS}, b.raw, b.file FROM letters AS l {WITH_BYTES} WHERE l.complaint = $1 ORDER BY l.id"),
        complaint
    )
}

pub(super) fn paging(state: Option<LetterState>, after: Option<&Cursor>, limit: u32) -> Ask {
    let before = place::<char>(after).map_or(i64::MAX, |(_, id)| id);
    let most = limit.max(1).saturating_add(1);
    let from = format!("SELECT {COLUMNS} FROM letters AS l WHERE l.id < $1");
    let ask = match state {
        None => ask!(format!("{from} ORDER BY l.id DESC LIMIT {most}"), before),
        Some(state) => ask!(format!("{from} AND l.state = $2 ORDER BY l.id DESC LIMIT {most}"), before, word(&state)),
    };
    ask.in_few_forms()
}

pub(super) fn page(rows: &[Row], limit: u32) -> Result<Page<OutboxLetter>, Fault> {
    let items =
        rows.iter().map(|row| Ok((row.get_as::<i64>(0)?, letter(row)?.letter))).collect::<Result<Vec<_>, Fault>>()?;
    let (items, next) = cut(items, limit, |(id, _)| cursor('l', *id));
    Ok(Page { items: items.into_iter().map(|(_, letter)| letter).collect(), next })
}

/// An address is the same in any case: the bound is on a person, not a spelling.
pub(super) fn counting_to(email: &str, since: Timestamp) -> Ask {
    ask!(
        "SELECT count(*) FROM letters WHERE purpose IN ('acknowledgement', 'escalation_receipt')
         AND left(lower(recipient), 400) = left(lower($1), 400) AND written_at >= $2",
        email,
        nanos(since),
    )
}

pub(super) fn next() -> Ask {
    ask!("SELECT min(next_try) FROM letters WHERE state = 'queued'")
}
