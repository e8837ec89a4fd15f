//! The help centre: articles in versions, and what readers said of them. Also the house's few settings.

use super::fault::Fault;
use crate::convert::{count, cursor, cut, instant, nanos, place};
use crate::words::{Article, Cursor, Feedback, Page};
use complaint::StaffId;
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row};

const NEWEST: &str = "
    SELECT slug, language, version, title, markdown, published, editor, at FROM articles
    WHERE slug = ?1 AND language = ?2 ORDER BY version DESC LIMIT 1";
const NEWEST_PUBLISHED: &str = "
    SELECT slug, language, version, title, markdown, published, editor, at FROM articles
    WHERE slug = ?1 AND language = ?2 AND published = 1 ORDER BY version DESC LIMIT 1";
const VERSIONS: &str = "
    SELECT slug, language, version, title, markdown, published, editor, at FROM articles
    WHERE slug = ?1 AND language = ?2 ORDER BY version DESC";
/// Only right after the newest: two editors at once don't overwrite each other.
const PUT: &str = "
    INSERT INTO articles (slug, language, version, title, markdown, published, editor, at)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
    WHERE ?3 = (SELECT coalesce(max(version), 0) + 1 FROM articles WHERE slug = ?1 AND language = ?2)";

const ALL_ARTICLES: &str = "
    SELECT slug, language, version, title, markdown, published, editor, at FROM articles
    ORDER BY slug, language, version";
/// A version that is there stays as it is.
const BRING_ARTICLE: &str = "
    INSERT INTO articles (slug, language, version, title, markdown, published, editor, at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING";

/// Said again (a comment after the first click), what was said last counts, until an editor has settled it.
const SAY: &str = "
    INSERT INTO feedback (token, slug, language, version, helpful, comment, at, settled_by, settled_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
    ON CONFLICT (token) DO UPDATE SET helpful = excluded.helpful, comment = excluded.comment
    WHERE settled_at IS NULL AND slug = excluded.slug AND language = excluded.language";
/// From elsewhere, also what an editor has settled is as it is there.
const BRING_FEEDBACK: &str = "
    INSERT INTO feedback (token, slug, language, version, helpful, comment, at, settled_by, settled_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
    ON CONFLICT (token) DO UPDATE SET version = excluded.version, helpful = excluded.helpful, comment = excluded.comment,
      at = excluded.at, settled_by = excluded.settled_by, settled_at = excluded.settled_at
    WHERE slug = excluded.slug AND language = excluded.language";
const EVERY_FEEDBACK: &str = "
    SELECT id, token, slug, language, version, helpful, comment, at, settled_by, settled_at FROM feedback ORDER BY id";
const ALL_FEEDBACK: &str = "
    SELECT id, token, slug, language, version, helpful, comment, at, settled_by, settled_at FROM feedback
    WHERE id < ?1 ORDER BY id DESC LIMIT ?2";
const OPEN_FEEDBACK: &str = "
    SELECT id, token, slug, language, version, helpful, comment, at, settled_by, settled_at FROM feedback
    WHERE settled_at IS NULL AND id < ?1 ORDER BY id DESC LIMIT ?2";

pub(super) fn article(
    connection: &Connection,
    slug: &str,
    language: &str,
    published_only: bool,
) -> Result<Option<Article>, Fault> {
    let mut newest = connection.prepare_cached(if published_only { NEWEST_PUBLISHED } else { NEWEST })?;
    Ok(newest.query_row([slug, language], article_of).optional()?)
}

pub(super) fn versions(connection: &Connection, slug: &str, language: &str) -> Result<Vec<Article>, Fault> {
    let mut versions = connection.prepare_cached(VERSIONS)?;
    Ok(versions.query_map([slug, language], article_of)?.collect::<Result<_, _>>()?)
}

fn article_of(row: &Row<'_>) -> rusqlite::Result<Article> {
    Ok(Article {
        slug: row.get(0)?,
        language: row.get(1)?,
        version: row.get(2)?,
        title: row.get(3)?,
        markdown: row.get(4)?,
        published: row.get(5)?,
        by: row.get(6)?,
        at: instant(row.get(7)?),
    })
}

pub(super) fn put(connection: &Connection, article: &Article) -> Result<bool, Fault> {
    Ok(enter(connection, PUT, article)? == 1)
}

/// All versions of all articles, in order.
pub(super) fn all_articles(connection: &Connection) -> Result<Vec<Article>, Fault> {
    let mut all = connection.prepare_cached(ALL_ARTICLES)?;
    Ok(all.query_map([], article_of)?.collect::<Result<_, _>>()?)
}

pub(super) fn bring_article(connection: &Connection, article: &Article) -> Result<(), Fault> {
    enter(connection, BRING_ARTICLE, article).map(drop)
}

fn enter(connection: &Connection, sql: &str, article: &Article) -> Result<usize, Fault> {
    let entered = connection.prepare_cached(sql)?.execute((
        &article.slug,
        &article.language,
        article.version,
        &article.title,
        &article.markdown,
        article.published,
        &article.by,
        nanos(article.at),
    ))?;
    Ok(entered)
}

pub(super) fn say(connection: &Connection, feedback: &Feedback) -> Result<(), Fault> {
    hear(connection, SAY, feedback)
}

pub(super) fn bring_feedback(connection: &Connection, feedback: &Feedback) -> Result<(), Fault> {
    hear(connection, BRING_FEEDBACK, feedback)
}

fn hear(connection: &Connection, sql: &str, feedback: &Feedback) -> Result<(), Fault> {
    connection.prepare_cached(sql)?.execute((
        &feedback.id,
        &feedback.slug,
        &feedback.language,
        feedback.version,
        feedback.helpful,
        &feedback.comment,
        nanos(feedback.at),
        feedback.settled_by.as_ref().map(StaffId::as_str),
        feedback.settled_at.map(nanos),
    ))?;
    Ok(())
}

pub(super) fn feedback(
    connection: &Connection,
    open_only: bool,
    after: Option<&Cursor>,
    limit: u32,
) -> Result<Page<Feedback>, Fault> {
    let before = place::<char>(after).map_or(i64::MAX, |(_, id)| id);
    let mut some = connection.prepare_cached(if open_only { OPEN_FEEDBACK } else { ALL_FEEDBACK })?;
    let rows = some.query_map((before, limit.max(1) + 1), |row| Ok((row.get::<_, i64>(0)?, feedback_of(row)?)))?;
    let (items, next) = cut(rows.collect::<Result<Vec<_>, _>>()?, limit, |(id, _)| cursor('f', *id));
    Ok(Page { items: items.into_iter().map(|(_, feedback)| feedback).collect(), next })
}

/// In the order in which it was given.
pub(super) fn all_feedback(connection: &Connection) -> Result<Vec<Feedback>, Fault> {
    let mut all = connection.prepare_cached(EVERY_FEEDBACK)?;
    Ok(all.query_map([], feedback_of)?.collect::<Result<_, _>>()?)
}

fn feedback_of(row: &Row<'_>) -> rusqlite::Result<Feedback> {
    Ok(Feedback {
        id: row.get(1)?,
        slug: row.get(2)?,
        language: row.get(3)?,
        version: row.get(4)?,
        helpful: row.get(5)?,
        comment: row.get(6)?,
        at: instant(row.get(7)?),
        settled_by: row.get::<_, Option<String>>(8)?.map(StaffId),
        settled_at: row.get::<_, Option<i64>>(9)?.map(instant),
    })
}

/// `false`: there is none, or it was settled before.
pub(super) fn settle(connection: &Connection, id: &str, by: &StaffId, at: Timestamp) -> Result<bool, Fault> {
    let mut settle = connection.prepare_cached(
        "UPDATE feedback SET settled_by = ?2, settled_at = ?3
         WHERE token = ?1 AND settled_at IS NULL",
    )?;
    Ok(settle.execute((id, by.as_str(), nanos(at)))? == 1)
}

pub(super) fn helpfulness(connection: &Connection, slug: &str, language: &str) -> Result<(u64, u64), Fault> {
    let mut tally =
        connection.prepare_cached("SELECT yes, no FROM feedback_tally WHERE slug = ?1 AND language = ?2")?;
    let tally = tally.query_row([slug, language], |row| Ok((count(row.get(0)?), count(row.get(1)?))));
    Ok(tally.optional()?.unwrap_or((0, 0)))
}

pub(super) fn setting(connection: &Connection, name: &str) -> Result<Option<String>, Fault> {
    let mut one = connection.prepare_cached("SELECT value FROM settings WHERE name = ?1")?;
    Ok(one.query_row([name], |row| row.get(0)).optional()?)
}

pub(super) fn put_setting(connection: &Connection, name: &str, value: &str) -> Result<(), Fault> {
    let mut put = connection.prepare_cached(
        "INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    )?;
    put.execute((name, value))?;
    Ok(())
}

/// All but the store's own.
pub(super) fn settings(connection: &Connection) -> Result<Vec<(String, String)>, Fault> {
    let mut all =
        connection.prepare_cached("SELECT name, value FROM settings WHERE name <> 'store.pulse' ORDER BY name")?;
    Ok(all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
}

/// Writes something, to see that it can be written.
pub(super) fn beat(connection: &Connection) -> Result<(), Fault> {
    let mut beat = connection.prepare_cached(
        "INSERT INTO settings (name, value) VALUES ('store.pulse', '0')
         ON CONFLICT (name) DO UPDATE SET value = iif(value = '0', '1', '0')",
    )?;
    beat.execute([])?;
    Ok(())
}
