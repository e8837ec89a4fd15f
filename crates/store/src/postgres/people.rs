//! Staff, their sessions, and who did or saw what.

use super::ask::{Ask, Columns as _, ask};
use super::fault::Fault;
use crate::convert::{cursor, cut, instant, json, nanos, of_json, place};
use crate::words::{AuditEntry, Cursor, Page, Role, Session, Staff, Ticket};
use complaint::StaffId;
use jiff::Timestamp;
use tokio_postgres::Row;

const COLUMNS: &str = "id, name, email, role, teams, password, active, language, created_at";

pub(super) fn one(id: &StaffId) -> Ask {
    ask!(format!("SELECT {COLUMNS} FROM staff WHERE id = $1"), id.as_str())
}

pub(super) fn all() -> Ask {
    ask!(format!("SELECT {COLUMNS} FROM staff ORDER BY id"))
}

pub(super) fn member(row: &Row) -> Result<Staff, Fault> {
    let role = row.text(3)?;
    Ok(Staff {
        id: StaffId(row.text(0)?),
        name: row.text(1)?,
        email: row.text(2)?,
        role: Role::parse(&role).ok_or_else(|| Fault::damaged(format!("the role {role}")))?,
        teams: of_json(&row.text(4)?)?,
        password: row.text_or_none(5)?,
        active: row.get_as(6)?,
        language: row.text(7)?,
        created_at: instant(row.get_as(8)?),
    })
}

pub(super) fn putting(staff: &Staff) -> Result<Ask, Fault> {
    Ok(ask!(
        "INSERT INTO staff (id, name, email, role, teams, password, active, language, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, role = excluded.role,
           teams = excluded.teams, password = excluded.password, active = excluded.active,
           language = excluded.language, created_at = excluded.created_at",
        staff.id.as_str(),
        staff.name.as_str(),
        staff.email.as_str(),
        staff.role.as_str(),
        json(&staff.teams)?,
        staff.password.as_deref(),
        staff.active,
        staff.language.as_str(),
        nanos(staff.created_at),
    ))
}

/// Clears away the sessions that had expired when this one began.
pub(super) fn beginning(session: &Session) -> [Ask; 2] {
    let created_at = nanos(session.created_at);
    [
        ask!("DELETE FROM sessions WHERE expires_at <= $1", created_at),
        ask!(
            "INSERT INTO sessions AS s (token_hash, staff, created_at, expires_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (token_hash) DO UPDATE SET expires_at = excluded.expires_at WHERE s.staff = excluded.staff",
            session.token_hash.as_str(),
            session.staff.as_str(),
            created_at,
            nanos(session.expires_at),
        ),
    ]
}

pub(super) fn session(token_hash: &str) -> Ask {
    ask!("SELECT token_hash, staff, created_at, expires_at FROM sessions WHERE token_hash = $1", token_hash)
}

pub(super) fn session_of(row: &Row) -> Result<Session, Fault> {
    Ok(Session {
        token_hash: row.text(0)?,
        staff: StaffId(row.text(1)?),
        created_at: instant(row.get_as(2)?),
        expires_at: instant(row.get_as(3)?),
    })
}

pub(super) fn ending(token_hash: &str) -> Ask {
    ask!("DELETE FROM sessions WHERE token_hash = $1", token_hash)
}

pub(super) fn ending_of(staff: &StaffId) -> Ask {
    ask!("DELETE FROM sessions WHERE staff = $1", staff.as_str())
}

pub(super) fn ticketing(ticket: &Ticket) -> Ask {
    ask!(
        "INSERT INTO tickets (token_hash, staff, expires_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        ticket.token_hash.as_str(),
        ticket.staff.as_str(),
        nanos(ticket.expires_at),
    )
}

/// Clears away what has expired, so that a ticket still found is good; taking it removes it.
pub(super) fn taking(token_hash: &str, now: Timestamp) -> [Ask; 2] {
    [
        ask!("DELETE FROM tickets WHERE expires_at <= $1", nanos(now)),
        ask!("DELETE FROM tickets WHERE token_hash = $1 RETURNING staff", token_hash),
    ]
}

pub(super) fn auditing(entries: &[AuditEntry]) -> Ask {
    ask!(
        "INSERT INTO audit (at, who, what, subject)
         SELECT at, who, what, subject FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[])
           WITH ORDINALITY AS entry (at, who, what, subject, place) ORDER BY place",
        entries.iter().map(|entry| nanos(entry.at)).collect::<Vec<_>>(),
        entries.iter().map(|entry| entry.who.clone()).collect::<Vec<_>>(),
        entries.iter().map(|entry| entry.what.clone()).collect::<Vec<_>>(),
        entries.iter().map(|entry| entry.subject.clone()).collect::<Vec<_>>(),
    )
}

pub(super) fn paging(after: Option<&Cursor>, limit: u32) -> Ask {
    let before = place::<char>(after).map_or(i64::MAX, |(_, id)| id);
    let sql = "SELECT id, at, who, what, subject FROM audit WHERE id < $1 ORDER BY id DESC LIMIT $2";
    ask!(sql, before, limit.max(1).saturating_add(1))
}

pub(super) fn page(rows: &[Row], limit: u32) -> Result<Page<AuditEntry>, Fault> {
    let (items, next) = cut(rows.iter().map(entry).collect::<Result<Vec<_>, _>>()?, limit, |(id, _)| cursor('a', *id));
    Ok(Page { items: items.into_iter().map(|(_, entry)| entry).collect(), next })
}

pub(super) fn following(after: u64, limit: u32) -> Ask {
    let after = i64::try_from(after).unwrap_or(i64::MAX);
    ask!("SELECT id, at, who, what, subject FROM audit WHERE id > $1 ORDER BY id LIMIT $2", after, limit)
}

pub(super) fn entry(row: &Row) -> Result<(i64, AuditEntry), Fault> {
    let at = instant(row.get_as(1)?);
    Ok((row.get_as(0)?, AuditEntry { at, who: row.text(2)?, what: row.text(3)?, subject: row.text(4)? }))
}
