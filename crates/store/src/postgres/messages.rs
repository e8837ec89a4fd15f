//! Received messages: each kept once, with its bytes, whatever became of it.

use super::ask::{Ask, Columns as _, ask};
use super::fault::Fault;
use crate::bytes::{LaidMessage, into_columns};
use crate::convert::{
    count, cursor, cut, fit_key_of, instant, json, nanos, of_json, of_word, place, reference_of, word,
};
use crate::words::{Cursor, Message, MessageStatus, Page};
use complaint::{LetterId, MailId, MessageKey, Reference, Side};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use sha2::{Digest, Sha256};
use tokio_postgres::Row;

/// The key begins with the year, so that its bytes lie with those of that year.
const KEEP: &str = "
    WITH kept AS (
      INSERT INTO messages (id, key, status, complaint, side, received_at, mail_id, sender, subject, size, understanding)
      VALUES ($1 + nextval('message_number'), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      ON CONFLICT (key) DO NOTHING RETURNING id)
    INSERT INTO message_bytes (message, raw, file) SELECT id, $12, $13 FROM kept RETURNING message";

/// Only one that belongs to no complaint yet.
const ADOPT: &str = "
    UPDATE messages SET status = 'complaint', complaint = $2, side = $3
    WHERE key = $1 AND complaint IS NULL RETURNING 1";

/// It leads to the complaint from now on, as a message that came with a Message-ID does.
const ADOPT_MAIL_ID: &str = "
    INSERT INTO mail_ids (mail_id, rank, complaint, side)
    SELECT CASE WHEN octet_length(mail_id) > 500 THEN encode(sha256(convert_to(mail_id, 'UTF8')), 'hex') ELSE mail_id END,
      1, $2, $3 FROM messages WHERE key = $1 AND mail_id IS NOT NULL
    ON CONFLICT DO NOTHING";

const KNOW: &str = "
    INSERT INTO mail_ids (mail_id, rank, complaint, side, letter) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";

const COLUMNS: &str = "id, key, status, complaint, side, received_at, mail_id, sender, subject, size, understanding";

pub(super) fn keeping(new: LaidMessage) -> Result<Vec<Ask>, Fault> {
    let complaint = new.message.reference.as_ref().map(fit_key_of).transpose()?;
    let status = word(&new.message.status);
    inserting(new, status, complaint)
}

/// As part of a decision on a complaint.
pub(super) fn keeping_for(mut new: LaidMessage, complaint: i64) -> Result<Vec<Ask>, Fault> {
    new.message.side.get_or_insert(Side::Complainant);
    let twice = Fault::Duplicate(new.message.key.clone());
    let mut asks = inserting(new, word(&MessageStatus::Complaint), Some(complaint))?;
    let first = asks.remove(0).or(twice);
    asks.insert(0, first);
    Ok(asks)
}

fn inserting(new: LaidMessage, status: String, complaint: Option<i64>) -> Result<Vec<Ask>, Fault> {
    let message = new.message;
    let side = message.side.as_ref().map(json).transpose()?;
    let (raw, file) = into_columns(new.bytes);
    let mail_id = message.mail_id.as_ref().map(fit);
    let keep = ask!(
        KEEP,
        year_of(message.received_at),
        message.key.as_str(),
        status,
        complaint,
        side.clone(),
        nanos(message.received_at),
        message.mail_id.as_ref().map(MailId::as_str),
        message.from,
        message.subject,
        i64::try_from(message.size).unwrap_or(i64::MAX),
        message.understanding,
        raw,
        file,
    );
    let know = mail_id.zip(complaint).map(|(id, complaint)| ask!(KNOW, id, 1i64, complaint, side, None::<&str>));
    Ok([keep].into_iter().chain(know).collect())
}

fn year_of(at: Timestamp) -> i64 {
    i64::from(at.to_zoned(TimeZone::UTC).year()) * crate::convert::NUMBERS
}

/// An index takes no more than some 2,700 bytes; who writes longer Message-IDs is found by their digest.
pub(super) fn fit(mail_id: &MailId) -> String {
    let kept = super::ask::escaped(mail_id.as_str());
    if kept.len() <= 500 {
        return mail_id.0.clone();
    }
    Sha256::digest(kept.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn adopting(key: &MessageKey, complaint: i64, side: &Side) -> Result<[Ask; 2], Fault> {
    let side = json(side)?;
    Ok([
        ask!(ADOPT, key.as_str(), complaint, side.as_str()).or(Fault::Conflict),
        ask!(ADOPT_MAIL_ID, key.as_str(), complaint, side),
    ])
}

pub(super) fn referring(mail_id: &MailId, complaint: i64) -> Ask {
    ask!(KNOW, fit(mail_id), 2i64, complaint, None::<&str>, None::<&str>)
}

/// A letter's own Message-ID; nobody else's may be the same.
pub(super) fn lettering(mail_id: &MailId, complaint: i64, side: String, letter: &LetterId) -> Ask {
    let why = format!("the Message-ID of the letter {letter} is another letter's already");
    let sql = "INSERT INTO mail_ids (mail_id, rank, complaint, side, letter) VALUES ($1, 0, $2, $3, $4)
        ON CONFLICT DO NOTHING RETURNING 1";
    ask!(sql, fit(mail_id), complaint, side, letter.as_str()).or(Fault::Unfit(why))
}

pub(super) fn one(key: &MessageKey) -> Ask {
    ask!(format!("SELECT {COLUMNS} FROM messages WHERE key = $1"), key.as_str())
}

pub(super) fn of_complaint(complaint: i64) -> Ask {
    let columns = "m.id, key, status, complaint, side, received_at, mail_id, sender, subject, size, understanding";
    ask!(
        format!(
            "SELECT {columns}, b.raw, b.file FROM messages AS m JOIN message_bytes AS b ON b.message = m.id
             WHERE complaint = $1 ORDER BY m.id"
        ),
        complaint
    )
}

pub(super) fn raw(key: &MessageKey) -> Ask {
    ask!("SELECT raw, file FROM message_bytes WHERE message = (SELECT id FROM messages WHERE key = $1)", key.as_str())
}

pub(super) fn message(row: &Row) -> Result<Message, Fault> {
    let side = row.text_or_none(4)?;
    Ok(Message {
        key: MessageKey(row.text(1)?),
        status: of_word(row.text(2)?)?,
        reference: row.get_as::<Option<i64>>(3)?.map(reference_of),
        side: side.as_deref().map(of_json).transpose()?,
        received_at: instant(row.get_as(5)?),
        mail_id: row.text_or_none(6)?.map(MailId),
        from: row.text(7)?,
        subject: row.text(8)?,
        size: count(row.get_as(9)?),
        understanding: row.text(10)?,
    })
}

pub(super) fn paging(status: MessageStatus, after: Option<&Cursor>, limit: u32) -> Ask {
    let (received_at, id) = place(after).unwrap_or((i64::MAX, i64::MAX));
    let most = limit.max(1).saturating_add(1);
    let sql = format!(
        "SELECT {COLUMNS} FROM messages WHERE status = $1 AND (received_at, id) < ($2, $3)
         ORDER BY received_at DESC, id DESC LIMIT {most}"
    );
    ask!(sql, word(&status), received_at, id).in_few_forms()
}

pub(super) fn page(rows: &[Row], limit: u32) -> Result<Page<Message>, Fault> {
    let items = rows.iter().map(|row| Ok((row.get_as::<i64>(0)?, message(row)?))).collect::<Result<Vec<_>, Fault>>()?;
    let (items, next) = cut(items, limit, |(id, message)| cursor(nanos(message.received_at), *id));
    Ok(Page { items: items.into_iter().map(|(_, message)| message).collect(), next })
}

/// A message of a complaint stays with it.
pub(super) fn moving(key: &MessageKey, from: MessageStatus, to: MessageStatus) -> Result<Ask, Fault> {
    if to == MessageStatus::Complaint {
        let why = "a message comes to a complaint with a decision; commit a batch that adopts it";
        return Err(Fault::Unfit(why.to_owned()));
    }
    Ok(ask!(
        "UPDATE messages SET status = $3 WHERE key = $1 AND status = $2 AND complaint IS NULL RETURNING 1",
        key.as_str(),
        word(&from),
        word(&to),
    ))
}

/// What these Message-IDs lead to.
pub(super) fn leading(ids: &[MailId]) -> Ask {
    ask!(
        "SELECT mail_id, complaint, side, letter FROM mail_ids WHERE mail_id = ANY($1) ORDER BY rank",
        ids.iter().map(fit).collect::<Vec<_>>(),
    )
}

/// By the first of the Message-IDs that is known; of what it leads to, by the first.
pub(super) fn first_led(ids: &[MailId], rows: &[Row]) -> Result<Option<(Reference, Side)>, Fault> {
    let led = rows.iter().map(|row| row.text(0)).collect::<Result<Vec<_>, _>>()?;
    let first = ids.iter().map(fit).find_map(|id| led.iter().position(|led| *led == id));
    let Some(row) = first.map(|at| &rows[at]) else { return Ok(None) };
    let side = row.text_or_none(2)?;
    let side = side.as_deref().map_or(Ok(Side::Complainant), of_json)?;
    Ok(Some((reference_of(row.get_as(1)?), side)))
}

pub(super) fn letter_led(id: &MailId) -> Ask {
    ask!("SELECT complaint, letter FROM mail_ids WHERE mail_id = $1 AND rank = 0", fit(id))
}

pub(super) fn totals() -> Ask {
    ask!("SELECT status, sum(count)::bigint FROM message_tally GROUP BY status HAVING sum(count) > 0 ORDER BY status")
}

pub(super) fn total(row: &Row) -> Result<(MessageStatus, u64), Fault> {
    Ok((of_word(row.text(0)?)?, count(row.get_as(1)?)))
}

pub(super) fn counting(status: MessageStatus) -> Ask {
    ask!("SELECT coalesce(sum(count), 0)::bigint FROM message_tally WHERE status = $1", word(&status))
}
