//! Lessons: what was learnt from corrections, and what of it was taken back.

use super::fault::Fault;
use crate::convert::{count, cursor, cut, fit_key_of, instant, nanos, place, reference_of};
use crate::words::{Cursor, KeptLesson, Page};
use complaint::{MessageKey, StaffId};
use rusqlite::{Connection, OptionalExtension, Row};

/// Under its id it takes the last place; the same again changes nothing.
const PUT: &str = "
    INSERT INTO lessons (place, id, body, message, complaint, at, taught_by)
    VALUES ((SELECT coalesce(max(place), 0) + 1 FROM lessons), ?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (id) DO UPDATE SET place = excluded.place, body = excluded.body, message = excluded.message,
      complaint = excluded.complaint, at = excluded.at, taught_by = excluded.taught_by
    WHERE (body, message, complaint, at, taught_by)
      IS NOT (excluded.body, excluded.message, excluded.complaint, excluded.at, excluded.taught_by)";
const FORGET: &str = "
    UPDATE lessons SET place = (SELECT max(place) + 1 FROM lessons), body = '', message = NULL, complaint = NULL,
      at = ?2, taught_by = ?3
    WHERE id = ?1 AND body <> ''";
const ONE: &str = "SELECT place, id, body, message, complaint, at, taught_by FROM lessons WHERE id = ?1 AND body <> ''";
const PAGE: &str = "
    SELECT place, id, body, message, complaint, at, taught_by FROM lessons
    WHERE body <> '' AND place < ?1 ORDER BY place DESC LIMIT ?2";
const ALL: &str = "SELECT place, id, body, message, complaint, at, taught_by FROM lessons ORDER BY place";

fn lesson_of(row: &Row<'_>) -> rusqlite::Result<(i64, KeptLesson)> {
    let lesson = KeptLesson {
        id: row.get(1)?,
        body: row.get(2)?,
        message: row.get::<_, Option<String>>(3)?.map(MessageKey),
        reference: row.get::<_, Option<i64>>(4)?.map(reference_of),
        at: instant(row.get(5)?),
        by: row.get::<_, Option<String>>(6)?.map(StaffId),
    };
    Ok((row.get(0)?, lesson))
}

pub(super) fn put(connection: &Connection, lessons: &[KeptLesson]) -> Result<(), Fault> {
    let mut put = connection.prepare_cached(PUT)?;
    for lesson in lessons {
        put.execute((
            &lesson.id,
            &lesson.body,
            lesson.message.as_ref().map(MessageKey::as_str),
            lesson.reference.as_ref().map(fit_key_of).transpose()?,
            nanos(lesson.at),
            lesson.by.as_ref().map(StaffId::as_str),
        ))?;
    }
    Ok(())
}

/// `false`: there is none that counts.
pub(super) fn forget(connection: &Connection, id: &str, by: Option<&StaffId>, at: i64) -> Result<bool, Fault> {
    Ok(connection.prepare_cached(FORGET)?.execute((id, at, by.map(StaffId::as_str)))? == 1)
}

pub(super) fn one(connection: &Connection, id: &str) -> Result<Option<KeptLesson>, Fault> {
    Ok(connection.prepare_cached(ONE)?.query_row([id], |row| Ok(lesson_of(row)?.1)).optional()?)
}

pub(super) fn page(connection: &Connection, after: Option<&Cursor>, limit: u32) -> Result<Page<KeptLesson>, Fault> {
    let before = place::<char>(after).map_or(i64::MAX, |(_, place)| place);
    let mut page = connection.prepare_cached(PAGE)?;
    let rows = page.query_map((before, limit.max(1).saturating_add(1)), lesson_of)?.collect::<Result<Vec<_>, _>>()?;
    let (rows, next) = cut(rows, limit, |(place, _)| cursor('l', *place));
    Ok(Page { items: rows.into_iter().map(|(_, lesson)| lesson).collect(), next })
}

/// Those that were taken back among them.
pub(super) fn all(connection: &Connection) -> Result<Vec<KeptLesson>, Fault> {
    let mut all = connection.prepare_cached(ALL)?;
    Ok(all.query_map([], |row| Ok(lesson_of(row)?.1))?.collect::<Result<_, _>>()?)
}

pub(super) fn version(connection: &Connection) -> Result<u64, Fault> {
    let mut last = connection.prepare_cached("SELECT coalesce(max(place), 0) FROM lessons")?;
    Ok(last.query_row([], |row| row.get(0).map(count))?)
}
