//! Lessons: what was learnt from corrections, and what of it was taken back.

use super::ask::{Ask, Columns as _, ask};
use super::fault::Fault;
use crate::convert::{cursor, cut, fit_key_of, instant, nanos, place, reference_of};
use crate::words::{Cursor, KeptLesson, Page};
use complaint::{MessageKey, StaffId};
use jiff::Timestamp;
use tokio_postgres::Row;

const LESSON: &str = "place, id, body, message, complaint, at, taught_by";

/// One after the other: who follows looks at the last place, and would pass over an earlier one that is committed later.
fn in_turn() -> Ask {
    ask!("SELECT pg_advisory_xact_lock(1382376562, 2)")
}

/// Under its id each takes the last place; the same again changes nothing.
pub(super) fn putting(lessons: &[KeptLesson]) -> Result<Vec<Ask>, Fault> {
    let mut asks = vec![in_turn()];
    for lesson in lessons {
        asks.push(ask!(
            "INSERT INTO lessons AS l (id, body, message, complaint, at, taught_by) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (id) DO UPDATE SET place = DEFAULT, body = excluded.body, message = excluded.message,
               complaint = excluded.complaint, at = excluded.at, taught_by = excluded.taught_by
             WHERE (l.body, l.message, l.complaint, l.at, l.taught_by) IS DISTINCT FROM
               (excluded.body, excluded.message, excluded.complaint, excluded.at, excluded.taught_by)",
            lesson.id.as_str(),
            lesson.body.as_str(),
            lesson.message.as_ref().map(MessageKey::as_str),
            lesson.reference.as_ref().map(fit_key_of).transpose()?,
            nanos(lesson.at),
            lesson.by.as_ref().map(StaffId::as_str),
        ));
    }
    Ok(asks)
}

/// No row: there is none that counts.
pub(super) fn forgetting(id: &str, by: Option<&StaffId>, at: Timestamp) -> [Ask; 2] {
    [
        in_turn(),
        ask!(
            "UPDATE lessons SET place = DEFAULT, body = '', message = NULL, complaint = NULL, at = $2, taught_by = $3
             WHERE id = $1 AND body <> '' RETURNING 1",
            id,
            nanos(at),
            by.map(StaffId::as_str),
        ),
    ]
}

pub(super) fn one(id: &str) -> Ask {
    ask!(format!("SELECT {LESSON} FROM lessons WHERE id = $1 AND body <> ''"), id)
}

pub(super) fn paging(after: Option<&Cursor>, limit: u32) -> Ask {
    let before = place::<char>(after).map_or(i64::MAX, |(_, place)| place);
    let sql = format!("SELECT {LESSON} FROM lessons WHERE body <> '' AND place < $1 ORDER BY place DESC LIMIT $2");
    ask!(sql, before, limit.max(1).saturating_add(1))
}

/// Those that were taken back among them.
pub(super) fn all() -> Ask {
    ask!(format!("SELECT {LESSON} FROM lessons ORDER BY place"))
}

pub(super) fn version() -> Ask {
    ask!("SELECT coalesce(max(place), 0) FROM lessons")
}

pub(super) fn page(rows: &[Row], limit: u32) -> Result<Page<KeptLesson>, Fault> {
    let items = rows.iter().map(|row| Ok((row.get_as::<i64>(0)?, lesson(row)?))).collect::<Result<Vec<_>, Fault>>()?;
    let (items, next) = cut(items, limit, |(place, _)| cursor('l', *place));
    Ok(Page { items: items.into_iter().map(|(_, lesson)| lesson).collect(), next })
}

pub(super) fn lesson(row: &Row) -> Result<KeptLesson, Fault> {
    Ok(KeptLesson {
        id: row.text(1)?,
        body: row.text(2)?,
        message: row.text_or_none(3)?.map(MessageKey),
        reference: row.get_as::<Option<i64>>(4)?.map(reference_of),
        at: instant(row.get_as(5)?),
        by: row.text_or_none(6)?.map(StaffId),
    })
}
