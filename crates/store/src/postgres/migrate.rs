//! The schema, made and brought up to date: forward only, one step after the other, each in a transaction of its own.
//!
//! A step may run while nodes of the version before still serve: it adds what the new version needs (a table, a column that
//! may be empty, an index made CONCURRENTLY) and takes nothing away. What the new version no longer needs is dropped by a
//! step of the version after that one, when no old node is left.

use super::connect::Way;
use super::fault::{Fault, explain};
use crate::contract::StoreError;
use std::time::{Duration, Instant};
use tokio_postgres::Client;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::Type;

/// What takes a database from each version to the next; the first makes all of it.
pub(super) const STEPS: [&str; 9] = [
    include_str!("schema.sql"),
    include_str!("migrations/2.sql"),
    include_str!("migrations/3.sql"),
    include_str!("migrations/4.sql"),
    include_str!("migrations/5.sql"),
    include_str!("migrations/6.sql"),
    include_str!("migrations/7.sql"),
    include_str!("migrations/8.sql"),
    include_str!("migrations/9.sql"),
];
/// Which step's index is made of each partition of a table beforehand, so that nobody who writes waits for it: the version that the
/// step goes on from, the table, and how the partitions' indexes are called after them.
const BESIDE: [(usize, &str, &str); 2] = [(4, "texts", "search_terms_idx"), (6, "journal", "place_idx")];
/// "Redr", and the class of locks that `make_year` takes, too.
const LOCK: &str = "SELECT pg_advisory_xact_lock(1382376562, 0)";

/// Whoever comes after a step that waits for a table waits, too.
const BRIEFLY: &str = "SET LOCAL lock_timeout = '2s'";
/// For how long it is tried again.
const HELD_UP: Duration = Duration::from_secs(600);

/// Where a schema stands.
pub(super) enum Standing {
    Current,
    /// Behind by some steps, or not there.
    Behind,
}

async fn connected(way: &Way) -> Result<Client, StoreError> {
    let failed =
        |e: tokio_postgres::Error| StoreError { what: "connecting to PostgreSQL".to_owned(), why: explain(&e) };
    let (client, connection) = way.config.connect(way.tls.clone()).await.map_err(failed)?;
    tokio::spawn(async move {
        // Whoever uses the connection hears of its end.
        let _ = connection.await;
    });
    Ok(client)
}

const WHAT: &str = "reading the database's version";

fn said(what: &str) -> impl Fn(tokio_postgres::Error) -> StoreError {
    move |error| Fault::Sql(error).into_store(what)
}

async fn version(client: &Client) -> Result<usize, tokio_postgres::Error> {
    let there = client.query_typed("SELECT to_regclass('schema_version') IS NOT NULL", &[]).await?;
    if !there.first().is_some_and(|row| row.get(0)) {
        return Ok(0);
    }
    let rows = client.query_typed("SELECT coalesce(max(version), 0) FROM schema_version", &[]).await?;
    let version: i64 = rows.first().map_or(0, |row| row.get(0));
    Ok(usize::try_from(version).unwrap_or(0))
}

fn standing(version: usize) -> Result<Standing, StoreError> {
    match version {
        version if version == STEPS.len() => Ok(Standing::Current),
        version if version < STEPS.len() => Ok(Standing::Behind),
        newer => Err(StoreError {
            what: WHAT.to_owned(),
            why: format!(
                "it was made by a newer Redress (schema {newer}, this one knows {}); use that one or a newer",
                STEPS.len()
            ),
        }),
    }
}

/// Whether the schema is as this version needs it.
pub(super) async fn look(way: &Way) -> Result<Standing, StoreError> {
    standing(version(&connected(way).await?).await.map_err(said(WHAT))?)
}

/// Makes the indexes that a step then only has to join. One that breaks off halfway stays unused: the step makes it anew.
async fn index_beside(client: &Client, version: usize) -> Result<(), tokio_postgres::Error> {
    let partitions = "SELECT c.relname FROM pg_inherits JOIN pg_class AS c ON c.oid = inhrelid
        WHERE inhparent = to_regclass($1) ORDER BY 1";
    for (from, table, ending) in BESIDE.iter().filter(|(from, ..)| *from == version) {
        let index = STEPS[*from].split_once(&format!(" ON {table} ")).and_then(|(_, index)| index.split_once(';'));
        let (index, _) = index.expect("the step makes an index of that table");
        for row in client.query_typed(partitions, &[(table, Type::TEXT)]).await? {
            let partition: &str = row.get(0);
            let make = format!("CREATE INDEX CONCURRENTLY IF NOT EXISTS {partition}_{ending} ON {partition} {index}");
            client.batch_execute(&make).await?;
        }
    }
    Ok(())
}

/// How indexes of many rows are made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Indexing {
    /// While others write. Not where several may try at once: each would wait for what the others began.
    Beside,
    /// In their step, as whoever is first to need it: others who write wait.
    AtOnce,
}

/// Takes all steps that are missing. Several may try at once: one does it, the others wait. How many were taken.
pub(super) async fn migrate(way: &Way, grant_to: Option<&str>, indexing: Indexing) -> Result<usize, StoreError> {
    let what = "bringing the database up to date";
    let mut client = connected(way).await?;
    check_server(&client).await?;
    let taken = take_steps(&mut client, indexing).await.map_err(|fault| fault.into_store(what))?;
    if let Some(role) = grant_to {
        grant(&client, role).await.map_err(said("granting rights"))?;
    }
    Ok(taken)
}

async fn take_steps(client: &mut Client, indexing: Indexing) -> Result<usize, Fault> {
    let (mut taken, since) = (0, Instant::now());
    loop {
        let at = version(client).await?;
        if let Standing::Current = standing(at)? {
            return Ok(taken);
        }
        if indexing == Indexing::Beside {
            index_beside(client, at).await?;
        }
        match take_step(client).await.map_err(Fault::from) {
            Ok(is_taken) => taken += usize::from(is_taken),
            Err(fault) if is_held_up(&fault) && since.elapsed() < HELD_UP => {
                tracing::info!("a table is in use, perhaps by a dump; trying again");
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
            Err(fault) => return Err(fault),
        }
    }
}

/// `false`: somebody else has taken it meanwhile.
async fn take_step(client: &mut Client) -> Result<bool, tokio_postgres::Error> {
    let step = client.transaction().await?;
    step.batch_execute(LOCK).await?;
    let at = version(step.client()).await?;
    let Some(statements) = STEPS.get(at) else {
        step.rollback().await?;
        return Ok(false);
    };
    step.batch_execute(BRIEFLY).await?;
    step.batch_execute(statements).await?;
    step.batch_execute(&mark(at + 1)).await?;
    step.commit().await?;
    Ok(true)
}

fn is_held_up(fault: &Fault) -> bool {
    fault.is_state(&SqlState::LOCK_NOT_AVAILABLE) || fault.is_state(&SqlState::T_R_DEADLOCK_DETECTED)
}

/// The step to this version is taken.
pub(super) fn mark(version: usize) -> String {
    format!(
        "CREATE TABLE IF NOT EXISTS schema_version (version bigint PRIMARY KEY, at timestamptz NOT NULL DEFAULT now());
         INSERT INTO schema_version (version) VALUES ({version});
         SELECT make_year(y) FROM generate_series(extract(year FROM now())::int - 1, extract(year FROM now())::int + 1) AS y"
    )
}

async fn check_server(client: &Client) -> Result<(), StoreError> {
    let rows = client
        .query_typed("SELECT current_setting('server_version_num')::int, current_setting('server_encoding')", &[]);
    let rows = rows.await.map_err(said(WHAT))?;
    let (number, encoding): (i32, &str) = rows.first().map_or((0, ""), |row| (row.get(0), row.get(1)));
    let why = if number < 150_000 {
        format!("PostgreSQL 15 or newer is needed, this is {}", number / 10_000)
    } else if encoding != "UTF8" {
        format!("the database's encoding is {encoding}; make it with ENCODING 'UTF8'")
    } else {
        return Ok(());
    };
    Err(StoreError { what: "looking at the server".to_owned(), why })
}

/// The running role reads and writes, and can't change the schema. Its sessions don't hang, behind a pooler either.
async fn grant(client: &Client, role: &str) -> Result<(), tokio_postgres::Error> {
    let role = format!("\"{}\"", role.replace('"', "\"\""));
    let literal = role.replace('\'', "''");
    client
        .batch_execute(&format!(
            "GRANT USAGE ON SCHEMA public TO {role};
             GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role};
             REVOKE UPDATE, DELETE ON journal, message_moves, policies, policies_in_force, audit, schema_version FROM {role};
             REVOKE INSERT ON schema_version FROM {role};
             GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {role};
             REVOKE EXECUTE ON FUNCTION make_year FROM PUBLIC;
             GRANT EXECUTE ON FUNCTION make_year TO {role};
             ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {role};
             DO $$
             DECLARE
               part regclass;
             BEGIN
               -- Through its table only, which says what may be changed.
               FOR part IN SELECT oid::regclass FROM pg_class WHERE relispartition AND relkind = 'r' LOOP
                 EXECUTE 'REVOKE ALL ON ' || part || ' FROM {literal}';
               END LOOP;
             END $$"
        ))
        .await?;
    let settings = [
        "statement_timeout = '30s'",
        "lock_timeout = '10s'",
        "idle_in_transaction_session_timeout = '60s'",
        "jit = off",
        "max_parallel_workers_per_gather = 0",
    ];
    let may =
        client.query_typed("SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user", &[]).await?;
    if may.first().is_some_and(|row| row.get(0)) {
        for setting in settings {
            client.batch_execute(&format!("ALTER ROLE {role} SET {setting}")).await?;
        }
    } else {
        tracing::warn!("a superuser should say once, for each of {settings:?}: ALTER ROLE {role} SET …");
    }
    Ok(())
}
