//! Policies as they were installed, and which one is in force.

use super::fault::Fault;
use crate::convert::{count, instant, nanos};
use crate::words::InstalledPolicy;
use complaint::StaffId;
use rusqlite::{Connection, OptionalExtension, Row};

const ALL: &str = "
    SELECT id, version, body, installed_at, installed_by,
      place = (SELECT policy FROM policies_in_force ORDER BY place DESC LIMIT 1)
    FROM policies ORDER BY place";

/// A version that is there stays as it is, whatever its text.
const KEEP: &str = "
    INSERT INTO policies (id, version, body, installed_at, installed_by) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT DO NOTHING";
const WITH_TEXT: &str = "SELECT place FROM policies WHERE id = ?1 AND version = ?2 AND body = ?3";

/// Installed again while it is in force, it changes nothing for anybody who follows.
const PUT_IN_FORCE: &str = "
    INSERT INTO policies_in_force (policy, since, put_by)
    SELECT ?1, ?2, ?3 WHERE ?1 IS NOT (SELECT policy FROM policies_in_force ORDER BY place DESC LIMIT 1)";

pub(super) fn all(connection: &Connection) -> Result<Vec<InstalledPolicy>, Fault> {
    let mut all = connection.prepare_cached(ALL)?;
    Ok(all.query_map([], policy_of)?.collect::<Result<_, _>>()?)
}

fn policy_of(row: &Row<'_>) -> rusqlite::Result<InstalledPolicy> {
    Ok(InstalledPolicy {
        id: row.get(0)?,
        version: row.get(1)?,
        body: row.get(2)?,
        installed_at: instant(row.get(3)?),
        installed_by: row.get::<_, Option<String>>(4)?.map(StaffId),
        in_force: row.get(5)?,
    })
}

/// `false`: the version is there with another text.
pub(super) fn install(connection: &Connection, policy: &InstalledPolicy) -> Result<bool, Fault> {
    let Some(place) = keep(connection, policy)? else { return Ok(false) };
    put_in_force(connection, policy, place)?;
    Ok(true)
}

/// Policies of elsewhere, in their order, and the one that is in force there.
pub(super) fn bring(connection: &Connection, policies: &[InstalledPolicy]) -> Result<(), Fault> {
    for policy in policies {
        let place = keep(connection, policy)?.ok_or_else(|| another_text(policy))?;
        if policy.in_force {
            put_in_force(connection, policy, place)?;
        }
    }
    Ok(())
}

/// Complaints that come along were opened under the other text, and would silently be under this one.
fn another_text(policy: &InstalledPolicy) -> Fault {
    Fault::Unfit(format!("version {} of the policy {} is here with another text", policy.version, policy.id))
}

/// Its place; `None`: the version is there with another text.
fn keep(connection: &Connection, policy: &InstalledPolicy) -> Result<Option<i64>, Fault> {
    let (at, by) = (nanos(policy.installed_at), policy.installed_by.as_ref().map(StaffId::as_str));
    connection.prepare_cached(KEEP)?.execute((&policy.id, policy.version, &policy.body, at, by))?;
    let mut with_text = connection.prepare_cached(WITH_TEXT)?;
    let place = with_text.query_row((&policy.id, policy.version, &policy.body), |row| row.get(0));
    Ok(place.optional()?)
}

fn put_in_force(connection: &Connection, policy: &InstalledPolicy, place: i64) -> Result<(), Fault> {
    let (at, by) = (nanos(policy.installed_at), policy.installed_by.as_ref().map(StaffId::as_str));
    connection.prepare_cached(PUT_IN_FORCE)?.execute((place, at, by))?;
    Ok(())
}

pub(super) fn version(connection: &Connection) -> Result<u64, Fault> {
    let mut last = connection.prepare_cached("SELECT coalesce(max(place), 0) FROM policies_in_force")?;
    Ok(last.query_row([], |row| row.get(0).map(count))?)
}
