//! The help centre: articles in versions, and what readers said of them. Also the house's few settings, and its policies.

use super::ask::{Ask, Columns as _, ask};
use super::fault::Fault;
use crate::convert::{cursor, cut, instant, nanos, place};
use crate::words::{Article, Cursor, Feedback, InstalledPolicy, Page};
use complaint::StaffId;
use jiff::Timestamp;
use tokio_postgres::Row;

const ARTICLE: &str = "slug, language, version, title, markdown, published, editor, at";
const FEEDBACK: &str = "id, token, slug, language, version, helpful, comment, at, settled_by, settled_at";

pub(super) fn newest(slug: &str, language: &str, published_only: bool) -> Ask {
    ask!(
        format!(
            "SELECT {ARTICLE} FROM articles WHERE slug = $1 AND language = $2 AND (published OR NOT $3)
             ORDER BY version DESC LIMIT 1"
        ),
        slug,
        language,
        published_only,
    )
}

pub(super) fn versions(slug: &str, language: &str) -> Ask {
    let sql = format!("SELECT {ARTICLE} FROM articles WHERE slug = $1 AND language = $2 ORDER BY version DESC");
    ask!(sql, slug, language)
}

pub(super) fn all_articles() -> Ask {
    ask!(format!("SELECT {ARTICLE} FROM articles ORDER BY slug, language, version"))
}

pub(super) fn article(row: &Row) -> Result<Article, Fault> {
    Ok(Article {
        slug: row.text(0)?,
        language: row.text(1)?,
        version: row.small(2)?,
        title: row.text(3)?,
        markdown: row.text(4)?,
        published: row.get_as(5)?,
        by: row.text(6)?,
        at: instant(row.get_as(7)?),
    })
}

/// Only right after the newest: of two editors at once, the second finds the version taken.
pub(super) fn putting(article: &Article) -> Ask {
    let mut ask = bringing(article);
    ask.sql = "
        INSERT INTO articles (slug, language, version, title, markdown, published, editor, at)
        SELECT $1, $2, $3, $4, $5, $6, $7, $8
        WHERE $3 = (SELECT coalesce(max(version), 0) + 1 FROM articles WHERE slug = $1 AND language = $2)
        ON CONFLICT DO NOTHING RETURNING 1"
        .into();
    ask
}

/// Said again (a comment after the first click), what was said last counts, until an editor has settled it.
pub(super) fn saying(feedback: &Feedback) -> Ask {
    ask!(
        "INSERT INTO feedback AS f (token, slug, language, version, helpful, comment, at, settled_by, settled_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (token) DO UPDATE SET helpful = excluded.helpful, comment = excluded.comment
         WHERE f.settled_at IS NULL AND f.slug = excluded.slug AND f.language = excluded.language",
        feedback.id.as_str(),
        feedback.slug.as_str(),
        feedback.language.as_str(),
        feedback.version,
        feedback.helpful,
        feedback.comment.as_str(),
        nanos(feedback.at),
        feedback.settled_by.as_ref().map(StaffId::as_str),
        feedback.settled_at.map(nanos),
    )
}

pub(super) fn paging(open_only: bool, after: Option<&Cursor>, limit: u32) -> Ask {
    let before = place::<char>(after).map_or(i64::MAX, |(_, id)| id);
    let open = if open_only { " AND settled_at IS NULL" } else { "" };
    let sql = format!("SELECT {FEEDBACK} FROM feedback WHERE id < $1{open} ORDER BY id DESC LIMIT $2");
    ask!(sql, before, limit.max(1).saturating_add(1))
}

pub(super) fn all_feedback() -> Ask {
    ask!(format!("SELECT {FEEDBACK} FROM feedback ORDER BY id"))
}

pub(super) fn page(rows: &[Row], limit: u32) -> Result<Page<Feedback>, Fault> {
    let items =
        rows.iter().map(|row| Ok((row.get_as::<i64>(0)?, feedback(row)?))).collect::<Result<Vec<_>, Fault>>()?;
    let (items, next) = cut(items, limit, |(id, _)| cursor('f', *id));
    Ok(Page { items: items.into_iter().map(|(_, feedback)| feedback).collect(), next })
}

pub(super) fn feedback(row: &Row) -> Result<Feedback, Fault> {
    Ok(Feedback {
        id: row.text(1)?,
        slug: row.text(2)?,
        language: row.text(3)?,
        version: row.small(4)?,
        helpful: row.get_as(5)?,
        comment: row.text(6)?,
        at: instant(row.get_as(7)?),
        settled_by: row.text_or_none(8)?.map(StaffId),
        settled_at: row.get_as::<Option<i64>>(9)?.map(instant),
    })
}

/// No row: there is none, or it was settled before.
pub(super) fn settling(id: &str, by: &StaffId, at: Timestamp) -> Ask {
    ask!(
        "UPDATE feedback SET settled_by = $2, settled_at = $3 WHERE token = $1 AND settled_at IS NULL RETURNING 1",
        id,
        by.as_str(),
        nanos(at),
    )
}

pub(super) fn helpfulness(slug: &str, language: &str) -> Ask {
    ask!("SELECT yes, no FROM feedback_tally WHERE slug = $1 AND language = $2", slug, language)
}

pub(super) fn setting(name: &str) -> Ask {
    ask!("SELECT value FROM settings WHERE name = $1", name)
}

pub(super) fn all_settings() -> Ask {
    ask!("SELECT name, value FROM settings WHERE name <> 'store.pulse' ORDER BY name")
}

pub(super) fn putting_setting(name: &str, value: &str) -> Ask {
    let sql = "INSERT INTO settings (name, value) VALUES ($1, $2)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    ask!(sql, name, value)
}

/// Writes something, to see that it can be written.
pub(super) fn beating() -> Ask {
    ask!(
        "INSERT INTO settings AS s (name, value) VALUES ('store.pulse', '0')
         ON CONFLICT (name) DO UPDATE SET value = CASE s.value WHEN '0' THEN '1' ELSE '0' END"
    )
}

pub(super) fn policies() -> Ask {
    ask!(
        "SELECT id, version, body, installed_at, installed_by,
           place = (SELECT policy FROM policies_in_force ORDER BY place DESC LIMIT 1)
         FROM policies ORDER BY place"
    )
}

pub(super) fn policy(row: &Row) -> Result<InstalledPolicy, Fault> {
    Ok(InstalledPolicy {
        id: row.text(0)?,
        version: row.small(1)?,
        body: row.text(2)?,
        installed_at: instant(row.get_as(3)?),
        installed_by: row.text_or_none(4)?.map(StaffId),
        in_force: row.get_as::<Option<bool>>(5)?.unwrap_or(false),
    })
}

/// A version that is there stays as it is, whatever its text. One after the other: the last one counts.
pub(super) fn installing(policy: &InstalledPolicy) -> [Ask; 3] {
    let (at, by) = (nanos(policy.installed_at), policy.installed_by.as_ref().map(StaffId::as_str));
    [
        ask!("SELECT pg_advisory_xact_lock(1382376562, 1)"),
        ask!(
            "INSERT INTO policies (id, version, body, installed_at, installed_by) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT DO NOTHING",
            policy.id.as_str(),
            policy.version,
            policy.body.as_str(),
            at,
            by,
        ),
        ask!(
            "WITH this AS (SELECT place FROM policies WHERE id = $1 AND version = $2 AND body = $3),
             put AS (
               INSERT INTO policies_in_force (policy, since, put_by)
               SELECT place, $4, $5 FROM this
               WHERE place IS DISTINCT FROM (SELECT policy FROM policies_in_force ORDER BY place DESC LIMIT 1))
             SELECT place FROM this",
            policy.id.as_str(),
            policy.version,
            policy.body.as_str(),
            at,
            by,
        ),
    ]
}

pub(super) fn policies_version() -> Ask {
    ask!("SELECT coalesce(max(place), 0) FROM policies_in_force")
}

/// A version of elsewhere, whatever the versions before it.
pub(super) fn bringing(article: &Article) -> Ask {
    ask!(
        "INSERT INTO articles (slug, language, version, title, markdown, published, editor, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING",
        article.slug.as_str(),
        article.language.as_str(),
        article.version,
        article.title.as_str(),
        article.markdown.as_str(),
        article.published,
        article.by.as_str(),
        nanos(article.at),
    )
}

/// As it stands elsewhere.
pub(super) fn bringing_feedback(feedback: &Feedback) -> Ask {
    let mut ask = saying(feedback);
    ask.sql = "
        INSERT INTO feedback AS f (token, slug, language, version, helpful, comment, at, settled_by, settled_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT (token) DO UPDATE SET helpful = excluded.helpful, comment = excluded.comment,
          settled_by = excluded.settled_by, settled_at = excluded.settled_at"
        .into();
    ask
}

/// Kept, but not put in force; one that is here with another text would be what nobody promised.
pub(super) fn bringing_policy(policy: &InstalledPolicy) -> [Ask; 2] {
    let [_, keep, _] = installing(policy);
    let (id, version) = (policy.id.as_str(), policy.version);
    let same = ask!("SELECT 1 FROM policies WHERE id = $1 AND version = $2 AND body = $3", id, version, &policy.body);
    [keep, same.or(Fault::Unfit(format!("the policy {id}, version {version}, is here with another text")))]
}
