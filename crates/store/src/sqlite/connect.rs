//! Opens connections, and makes or checks the schema.

use super::fault::{Fault, explain};
use super::search;
use crate::contract::StoreError;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::path::Path;
use std::time::{Duration, Instant};

/// What a new file gets.
const SCHEMA: &str = include_str!("schema.sql");
/// Statements, then what the program fills in.
type Migration = (&'static str, fn(&Connection) -> Result<(), Fault>);
/// What leads an older file to the same: the first of these from version 1 to 2, and so on. Their rule is at the top of the
/// first.
const MIGRATIONS: [Migration; 4] = [
    (include_str!("migrations/2.sql"), search::index_keys_of_all),
    (include_str!("migrations/3.sql"), |_| Ok(())),
    (include_str!("migrations/4.sql"), |_| Ok(())),
    (include_str!("migrations/5.sql"), |_| Ok(())),
];
/// Of the schema (`PRAGMA user_version`).
pub(super) const VERSION: i64 = 1 + MIGRATIONS.len() as i64;
const APPLICATION: i64 = 1_382_376_562;

/// How long to wait for another process that is writing.
const PATIENCE: Duration = Duration::from_secs(15);

/// Commits are durable when they return: the write-ahead log is synced each time.
pub(super) const DURABLE: &str = "PRAGMA synchronous = FULL";
/// Commits survive the end of the process, and become durable with the next durable one at the latest.
pub(super) const ORDERED: &str = "PRAGMA synchronous = NORMAL";

/// The connection of the writer; makes the file if there is none.
pub(super) fn writing(path: &Path) -> Result<Connection, StoreError> {
    let failed = |why: String| StoreError { what: format!("opening {}", path.display()), why };
    make_private(path).map_err(|e| failed(format!("{e}; check that the data folder can be written")))?;
    let mut tries = 0;
    loop {
        match set_up_file(path) {
            Ok(connection) => return Ok(connection),
            // Two processes that make or recover the file at once: the one who comes second waits.
            Err(Fault::Sql(error)) if is_busy(&error) && tries < 100 => {
                tries += 1;
                std::thread::sleep(Duration::from_millis(20));
            }
            Err(Fault::Sql(error)) => return Err(failed(explain(&error))),
            Err(fault) => return Err(fault.into_store(&format!("opening {}", path.display()))),
        }
    }
}

fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}

fn set_up_file(path: &Path) -> Result<Connection, Fault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    // Before anything is written to a file that may be somebody else's.
    check_owner(&connection)?;
    connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    set_up(&connection)?;
    Ok(connection)
}

/// A store that ends with the connection: for tests and simulations. What its cache doesn't hold lies in a temporary file
/// without a name; in `:memory:`, where the cache is all there is, each commit costs more the more is stored.
pub(super) fn passing() -> Result<Connection, StoreError> {
    let open = || -> Result<Connection, Fault> {
        let connection = Connection::open("")?;
        set_up(&connection)?;
        connection.query_row("PRAGMA journal_mode = MEMORY", [], |_| Ok(()))?;
        connection.execute_batch("PRAGMA cache_size = -4096;")?;
        Ok(connection)
    };
    open().map_err(|fault| fault.into_store("opening a store that isn't kept"))
}

/// A connection that can only read. Its cache is small: there are several, and the system caches too. No `mmap`: a
/// failing disk would then end the process instead of the statement.
pub(super) fn reading(path: &Path) -> Result<Connection, Fault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(96);
    connection.execute_batch("PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY;")?;
    Ok(connection)
}

fn set_up(connection: &Connection) -> Result<(), Fault> {
    connection.set_prepared_statement_cache_capacity(128);
    connection.execute_batch(DURABLE)?;
    connection.execute_batch(
        "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;
         PRAGMA wal_autocheckpoint = 2000; PRAGMA journal_size_limit = 67108864;",
    )?;
    connection.execute_batch("BEGIN IMMEDIATE")?;
    match make_schema(connection) {
        Ok(()) => Ok(connection.execute_batch("COMMIT")?),
        Err(fault) => {
            connection.execute_batch("ROLLBACK")?;
            Err(fault)
        }
    }
}

fn make_schema(connection: &Connection) -> Result<(), Fault> {
    match pragma(connection, "PRAGMA user_version")? {
        VERSION => return Ok(()),
        0 => connection.execute_batch(SCHEMA)?,
        older @ 1..VERSION => bring_forward(connection, older)?,
        newer => {
            return Err(Fault::Unfit(format!(
                "the file was made by a newer Redress (schema {newer}, this one knows {VERSION}); use that one or a newer"
            )));
        }
    }
    connection.pragma_update(None, "user_version", VERSION)?;
    Ok(())
}

/// In the transaction of the opening: all of it, or the file stays as it was.
fn bring_forward(connection: &Connection, older: i64) -> Result<(), Fault> {
    let began = Instant::now();
    for (from, (statements, fill)) in (1..).zip(MIGRATIONS) {
        if from >= older {
            connection.execute_batch(statements)?;
            fill(connection)?;
        }
    }
    tracing::info!(from = older, to = VERSION, took = ?began.elapsed(), "the store was brought to the current schema");
    Ok(())
}

fn check_owner(connection: &Connection) -> Result<(), Fault> {
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let owner = pragma(connection, "PRAGMA application_id")?;
    if tables > 0 && owner != APPLICATION {
        return Err(Fault::Unfit("this file holds another program's data; name another data folder".to_owned()));
    }
    Ok(())
}

fn pragma(connection: &Connection, sql: &str) -> Result<i64, Fault> {
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}

/// Makes the folder and an empty file that only its owner can read; SQLite gives its companions the same rights.
fn make_private(path: &Path) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}
