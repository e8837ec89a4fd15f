//! Received messages: each kept once, with its bytes, whatever became of it.

use super::fault::Fault;
use crate::bytes::{LaidMessage, columns, of_columns};
use crate::convert::{
    count, cursor, cut, fit_key_of, instant, json, nanos, of_json, of_word, place, reference_of, word,
};
use crate::files::Laid;
use crate::words::{Cursor, Message, MessageStatus, Page};
use complaint::{LetterId, MailId, MessageKey, Reference, Side};
use rusqlite::{Connection, OptionalExtension, Row};

const KEEP: &str = "
    INSERT INTO messages (key, status, complaint, side, received_at, mail_id, sender, subject, size, understanding)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
    ON CONFLICT (key) DO NOTHING RETURNING id";

const KEEP_BYTES: &str = "INSERT INTO message_bytes (message, raw, file) VALUES (?1, ?2, ?3)";
const OWNER: &str = "SELECT complaint FROM messages WHERE key = ?1";

/// Only one that belongs to no complaint yet.
const ADOPT: &str = "UPDATE messages SET status = 'complaint', complaint = ?2, side = ?3
    WHERE key = ?1 AND complaint IS NULL";

const ONE: &str = "
    SELECT id, key, status, complaint, side, received_at, mail_id, sender, subject, size, understanding
    FROM messages WHERE key = ?1";

const OF_COMPLAINT: &str = "
    SELECT id, key, status, complaint, side, received_at, mail_id, sender, subject, size, understanding, raw, file
    FROM messages JOIN message_bytes ON message = id WHERE complaint = ?1 ORDER BY id";

const OF_STATUS: &str = "
    SELECT id, key, status, complaint, side, received_at, mail_id, sender, subject, size, understanding
    FROM messages WHERE status = ?1 AND (received_at, id) < (?2, ?3) ORDER BY received_at DESC, id DESC LIMIT ?4";

/// Our letters first: a Message-ID of ours can't be taken by somebody else's message.
const OF_LETTER: &str = "SELECT complaint, side FROM letters WHERE mail_id = ?1";
const OF_MESSAGE: &str = "
    SELECT complaint, side FROM messages WHERE mail_id = ?1 AND complaint IS NOT NULL ORDER BY id LIMIT 1";

/// What its messages refer to is last: it was only ever mentioned.
const OF_REFERRED: &str = "SELECT complaint, NULL FROM referred_mail WHERE mail_id = ?1";
const REFER: &str = "INSERT INTO referred_mail (mail_id, complaint) VALUES (?1, ?2) ON CONFLICT DO NOTHING";

/// `false`: it was kept before.
pub(super) fn keep(connection: &Connection, new: &LaidMessage) -> Result<bool, Fault> {
    let message = &new.message;
    let complaint = message.reference.as_ref().map(fit_key_of).transpose()?;
    let side = message.side.as_ref().map(json).transpose()?;
    insert(connection, new, &word(&message.status), complaint, side)
}

/// As part of a decision on a complaint.
pub(super) fn keep_for(connection: &Connection, new: &LaidMessage, complaint: i64) -> Result<(), Fault> {
    let side = json(side_of(new))?;
    if insert(connection, new, &word(&MessageStatus::Complaint), Some(complaint), Some(side))? {
        return Ok(());
    }
    Err(Fault::Duplicate(new.message.key.clone()))
}

/// With a complaint that comes from elsewhere: the message may be there as the complaint's, or as nobody's yet.
pub(super) fn bring(connection: &Connection, new: &LaidMessage, complaint: i64) -> Result<(), Fault> {
    let key = &new.message.key;
    match keep_for(connection, new, complaint) {
        Err(Fault::Duplicate(_)) => {}
        kept => return kept,
    }
    let owner: Option<i64> =
        connection.prepare_cached(OWNER)?.query_row([key.as_str()], |row| row.get(0)).optional()?.flatten();
    if owner == Some(complaint) { Ok(()) } else { adopt(connection, key, complaint, side_of(new)) }
}

fn side_of(new: &LaidMessage) -> &Side {
    new.message.side.as_ref().unwrap_or(&Side::Complainant)
}

fn insert(
    connection: &Connection,
    new: &LaidMessage,
    status: &str,
    complaint: Option<i64>,
    side: Option<String>,
) -> Result<bool, Fault> {
    let message = &new.message;
    let mut keep = connection.prepare_cached(KEEP)?;
    let id: Option<i64> = keep
        .query_row(
            rusqlite::params![
                message.key.as_str(),
                status,
                complaint,
                side,
                nanos(message.received_at),
                message.mail_id.as_ref().map(MailId::as_str),
                message.from,
                message.subject,
                i64::try_from(message.size).unwrap_or(i64::MAX),
                message.understanding,
            ],
            |row| row.get(0),
        )
        .optional()?;
    let Some(id) = id else { return Ok(false) };
    let (raw, file) = columns(&new.bytes);
    connection.prepare_cached(KEEP_BYTES)?.execute((id, raw, file))?;
    Ok(true)
}

pub(super) fn adopt(connection: &Connection, key: &MessageKey, complaint: i64, side: &Side) -> Result<(), Fault> {
    let adopted = connection.prepare_cached(ADOPT)?.execute((key.as_str(), complaint, json(side)?))?;
    if adopted == 0 { Err(Fault::Conflict) } else { Ok(()) }
}

pub(super) fn refer(connection: &Connection, mail_id: &MailId, complaint: i64) -> Result<(), Fault> {
    connection.prepare_cached(REFER)?.execute((mail_id.as_str(), complaint))?;
    Ok(())
}

pub(super) fn one(connection: &Connection, key: &MessageKey) -> Result<Option<Message>, Fault> {
    let mut one = connection.prepare_cached(ONE)?;
    let mut rows = one.query([key.as_str()])?;
    rows.next()?.map(message_of).transpose()
}

pub(super) fn raw(connection: &Connection, key: &MessageKey) -> Result<Option<Laid>, Fault> {
    let mut raw = connection.prepare_cached(
        "SELECT raw, file FROM message_bytes WHERE message = (SELECT id FROM messages WHERE key = ?1)",
    )?;
    Ok(raw.query_row([key.as_str()], |row| Ok(of_columns(row.get(0)?, row.get(1)?))).optional()?)
}

/// Those of one complaint, in the order in which they were kept.
pub(super) fn all_of(connection: &Connection, complaint: i64) -> Result<Vec<LaidMessage>, Fault> {
    let mut all = connection.prepare_cached(OF_COMPLAINT)?;
    let mut rows = all.query([complaint])?;
    let mut messages = Vec::new();
    while let Some(row) = rows.next()? {
        messages.push(LaidMessage { message: message_of(row)?, bytes: of_columns(row.get(11)?, row.get(12)?) });
    }
    Ok(messages)
}

/// The Message-IDs that were referred to in one complaint, and came to us in no other way.
pub(super) fn referred_by(connection: &Connection, complaint: i64) -> Result<Vec<MailId>, Fault> {
    let mut all =
        connection.prepare_cached("SELECT mail_id FROM referred_mail WHERE complaint = ?1 ORDER BY mail_id")?;
    Ok(all.query_map([complaint], |row| row.get(0).map(MailId))?.collect::<Result<_, _>>()?)
}

fn message_of(row: &Row<'_>) -> Result<Message, Fault> {
    let side: Option<String> = row.get(4)?;
    Ok(Message {
        key: MessageKey(row.get(1)?),
        status: of_word(row.get(2)?)?,
        reference: row.get::<_, Option<i64>>(3)?.map(reference_of),
        side: side.as_deref().map(of_json).transpose()?,
        received_at: instant(row.get(5)?),
        mail_id: row.get::<_, Option<String>>(6)?.map(MailId),
        from: row.get(7)?,
        subject: row.get(8)?,
        size: count(row.get(9)?),
        understanding: row.get(10)?,
    })
}

pub(super) fn page(
    connection: &Connection,
    status: MessageStatus,
    after: Option<&Cursor>,
    limit: u32,
) -> Result<Page<Message>, Fault> {
    let (received_at, id) = place(after).unwrap_or((i64::MAX, i64::MAX));
    let mut some = connection.prepare_cached(OF_STATUS)?;
    let mut rows = some.query((word(&status), received_at, id, limit.max(1) + 1))?;
    let mut items = Vec::new();
    while let Some(row) = rows.next()? {
        items.push((row.get::<_, i64>(0)?, message_of(row)?));
    }
    let (items, next) = cut(items, limit, |(id, message)| cursor(nanos(message.received_at), *id));
    Ok(Page { items: items.into_iter().map(|(_, message)| message).collect(), next })
}

/// A message of a complaint stays with it.
pub(super) fn move_one(
    connection: &Connection,
    key: &MessageKey,
    from: MessageStatus,
    to: MessageStatus,
) -> Result<bool, Fault> {
    if to == MessageStatus::Complaint {
        return Err(Fault::Unfit(
            "a message comes to a complaint with a decision; commit a batch that adopts it".into(),
        ));
    }
    let mut moved = connection
        .prepare_cached("UPDATE messages SET status = ?3 WHERE key = ?1 AND status = ?2 AND complaint IS NULL")?;
    Ok(moved.execute((key.as_str(), word(&from), word(&to)))? == 1)
}

/// By the first of the Message-IDs that is known.
pub(super) fn complaint_of_mail(connection: &Connection, ids: &[MailId]) -> Result<Option<(Reference, Side)>, Fault> {
    let mut of_letter = connection.prepare_cached(OF_LETTER)?;
    let mut of_message = connection.prepare_cached(OF_MESSAGE)?;
    let mut of_referred = connection.prepare_cached(OF_REFERRED)?;
    for id in ids {
        for statement in [&mut of_letter, &mut of_message, &mut of_referred] {
            let found = statement.query_row([id.as_str()], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
            if let Some((complaint, side)) = found {
                let side: Option<String> = side;
                let side = side.as_deref().map_or(Ok(Side::Complainant), of_json)?;
                return Ok(Some((reference_of(complaint), side)));
            }
        }
    }
    Ok(None)
}

pub(super) fn letter_of_mail(connection: &Connection, id: &MailId) -> Result<Option<(Reference, LetterId)>, Fault> {
    let mut letter = connection.prepare_cached("SELECT complaint, letter FROM letters WHERE mail_id = ?1")?;
    let letter = letter.query_row([id.as_str()], |row| Ok((reference_of(row.get(0)?), LetterId(row.get(1)?))));
    Ok(letter.optional()?)
}

pub(super) fn totals(connection: &Connection) -> Result<Vec<(MessageStatus, u64)>, Fault> {
    let mut totals =
        connection.prepare_cached("SELECT status, count FROM message_tally WHERE count > 0 ORDER BY status")?;
    let rows = totals.query_map([], |row| Ok((row.get(0)?, count(row.get(1)?))))?;
    rows.map(|row| row.map_err(Fault::from).and_then(|(status, count)| Ok((of_word(status)?, count)))).collect()
}

pub(super) fn count_of(connection: &Connection, status: MessageStatus, most: u32) -> Result<u32, Fault> {
    let mut total = connection.prepare_cached("SELECT count FROM message_tally WHERE status = ?1")?;
    let total = total.query_row([word(&status)], |row| row.get(0).map(count)).optional()?.unwrap_or(0);
    Ok(u32::try_from(total).unwrap_or(u32::MAX).min(most))
}
