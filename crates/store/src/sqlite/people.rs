//! Staff, how they sign in, and the record of who did or saw what.

use super::fault::Fault;
use crate::convert::{count, cursor, cut, instant, json, nanos, of_json, place};
use crate::words::{AuditEntry, Cursor, Page, Role, Session, Staff, Ticket};
use complaint::StaffId;
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row};

const STAFF: &str = "
    SELECT id, name, email, role, teams, password, active, language, created_at FROM staff WHERE id = ?1";
const ALL_STAFF: &str = "
    SELECT id, name, email, role, teams, password, active, language, created_at FROM staff ORDER BY id";
const PUT_STAFF: &str = "
    INSERT INTO staff (id, name, email, role, teams, password, active, language, created_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, role = excluded.role,
      teams = excluded.teams, password = excluded.password, active = excluded.active, language = excluded.language,
      created_at = excluded.created_at";

pub(super) fn staff(connection: &Connection, id: &StaffId) -> Result<Option<Staff>, Fault> {
    let mut one = connection.prepare_cached(STAFF)?;
    let mut rows = one.query([id.as_str()])?;
    rows.next()?.map(staff_of).transpose()
}

pub(super) fn all_staff(connection: &Connection) -> Result<Vec<Staff>, Fault> {
    let mut all = connection.prepare_cached(ALL_STAFF)?;
    let mut rows = all.query([])?;
    let mut staff = Vec::new();
    while let Some(row) = rows.next()? {
        staff.push(staff_of(row)?);
    }
    Ok(staff)
}

fn staff_of(row: &Row<'_>) -> Result<Staff, Fault> {
    let (role, teams): (String, String) = (row.get(3)?, row.get(4)?);
    Ok(Staff {
        id: StaffId(row.get(0)?),
        name: row.get(1)?,
        email: row.get(2)?,
        role: Role::parse(&role).ok_or_else(|| Fault::damaged(format!("the role {role}")))?,
        teams: of_json(&teams)?,
        password: row.get(5)?,
        active: row.get(6)?,
        language: row.get(7)?,
        created_at: instant(row.get(8)?),
    })
}

pub(super) fn put_staff(connection: &Connection, staff: &Staff) -> Result<(), Fault> {
    connection.prepare_cached(PUT_STAFF)?.execute((
        staff.id.as_str(),
        &staff.name,
        &staff.email,
        staff.role.as_str(),
        json(&staff.teams)?,
        &staff.password,
        staff.active,
        &staff.language,
        nanos(staff.created_at),
    ))?;
    Ok(())
}

/// Clears away the sessions that had expired when this one began.
pub(super) fn put_session(connection: &Connection, session: &Session) -> Result<(), Fault> {
    let created_at = nanos(session.created_at);
    connection.prepare_cached("DELETE FROM sessions WHERE expires_at <= ?1")?.execute([created_at])?;
    let mut put = connection.prepare_cached(
        "INSERT INTO sessions (token_hash, staff, created_at, expires_at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (token_hash) DO UPDATE SET expires_at = excluded.expires_at WHERE staff = excluded.staff",
    )?;
    put.execute((&session.token_hash, session.staff.as_str(), created_at, nanos(session.expires_at)))?;
    Ok(())
}

pub(super) fn session(connection: &Connection, token_hash: &str) -> Result<Option<Session>, Fault> {
    let mut one = connection
        .prepare_cached("SELECT token_hash, staff, created_at, expires_at FROM sessions WHERE token_hash = ?1")?;
    let session = one.query_row([token_hash], |row| {
        Ok(Session {
            token_hash: row.get(0)?,
            staff: StaffId(row.get(1)?),
            created_at: instant(row.get(2)?),
            expires_at: instant(row.get(3)?),
        })
    });
    Ok(session.optional()?)
}

pub(super) fn end_session(connection: &Connection, token_hash: &str) -> Result<(), Fault> {
    connection.prepare_cached("DELETE FROM sessions WHERE token_hash = ?1")?.execute([token_hash])?;
    Ok(())
}

pub(super) fn end_sessions_of(connection: &Connection, staff: &StaffId) -> Result<(), Fault> {
    connection.prepare_cached("DELETE FROM sessions WHERE staff = ?1")?.execute([staff.as_str()])?;
    Ok(())
}

pub(super) fn put_ticket(connection: &Connection, ticket: &Ticket) -> Result<(), Fault> {
    let mut put =
        connection.prepare_cached("INSERT INTO tickets (token_hash, staff, expires_at) VALUES (?1, ?2, ?3)")?;
    put.execute((&ticket.token_hash, ticket.staff.as_str(), nanos(ticket.expires_at)))?;
    Ok(())
}

/// Clears away what has expired, so that a ticket still found is good; taking it removes it.
pub(super) fn take_ticket(connection: &Connection, token_hash: &str, now: Timestamp) -> Result<Option<StaffId>, Fault> {
    connection.prepare_cached("DELETE FROM tickets WHERE expires_at <= ?1")?.execute([nanos(now)])?;
    let mut take = connection.prepare_cached("DELETE FROM tickets WHERE token_hash = ?1 RETURNING staff")?;
    Ok(take.query_row([token_hash], |row| row.get(0).map(StaffId)).optional()?)
}

pub(super) fn audit(connection: &Connection, entry: &AuditEntry) -> Result<(), Fault> {
    let mut enter = connection.prepare_cached("INSERT INTO audit (at, who, what, subject) VALUES (?1, ?2, ?3, ?4)")?;
    enter.execute((nanos(entry.at), &entry.who, &entry.what, &entry.subject))?;
    Ok(())
}

/// Oldest first, from after this place.
pub(super) fn audit_from(connection: &Connection, after: u64, limit: u32) -> Result<Vec<(u64, AuditEntry)>, Fault> {
    let after = i64::try_from(after).unwrap_or(i64::MAX);
    let mut some =
        connection.prepare_cached("SELECT id, at, who, what, subject FROM audit WHERE id > ?1 ORDER BY id LIMIT ?2")?;
    let rows = some.query_map((after, limit), |row| Ok((count(row.get(0)?), entry_of(row)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn entry_of(row: &Row<'_>) -> rusqlite::Result<AuditEntry> {
    Ok(AuditEntry { at: instant(row.get(1)?), who: row.get(2)?, what: row.get(3)?, subject: row.get(4)? })
}

pub(super) fn audit_page(
    connection: &Connection,
    after: Option<&Cursor>,
    limit: u32,
) -> Result<Page<AuditEntry>, Fault> {
    let before = place::<char>(after).map_or(i64::MAX, |(_, id)| id);
    let mut some = connection
        .prepare_cached("SELECT id, at, who, what, subject FROM audit WHERE id < ?1 ORDER BY id DESC LIMIT ?2")?;
    let rows = some.query_map((before, limit.max(1) + 1), |row| Ok((row.get::<_, i64>(0)?, entry_of(row)?)))?;
    let (items, next) = cut(rows.collect::<Result<Vec<_>, _>>()?, limit, |(id, _)| cursor('a', *id));
    Ok(Page { items: items.into_iter().map(|(_, entry)| entry).collect(), next })
}
