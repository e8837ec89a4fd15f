//! A file of any released version is brought forward: it becomes what a new one is, keeps what was in it, and a process
//! of that version which still has it open goes on writing.

use crate::conformance::{Outcome, assert_whole};
use crate::sqlite::connect;
use crate::words::{GoneOn, LetterState, MessageStatus, QueueQuery, View};
use crate::{Sqlite, Store};
use complaint::Reference;
use rusqlite::Connection;
use rusqlite::types::Value;
use std::path::{Path, PathBuf};

/// A released schema, rows that its Redress wrote into every table, and the statements that it writes with.
struct Released {
    version: i64,
    schema: &'static str,
    rows: &'static str,
    writes: &'static str,
}

const RELEASED: [Released; 4] = [
    Released {
        version: 1,
        schema: include_str!("released/1.sql"),
        rows: include_str!("released/1.rows.sql"),
        writes: include_str!("released/1.writes.sql"),
    },
    // It wrote the same rows besides its new indexes.
    Released {
        version: 2,
        schema: include_str!("released/2.sql"),
        rows: concat!(include_str!("released/1.rows.sql"), include_str!("released/2.rows.sql")),
        writes: concat!(include_str!("released/1.writes.sql"), include_str!("released/2.writes.sql")),
    },
    Released {
        version: 3,
        schema: include_str!("released/3.sql"),
        rows: concat!(
            include_str!("released/1.rows.sql"),
            include_str!("released/2.rows.sql"),
            include_str!("released/3.rows.sql")
        ),
        writes: concat!(
            include_str!("released/1.writes.sql"),
            include_str!("released/2.writes.sql"),
            include_str!("released/3.writes.sql")
        ),
    },
    Released {
        version: 4,
        schema: include_str!("released/4.sql"),
        rows: concat!(
            include_str!("released/1.rows.sql"),
            include_str!("released/2.rows.sql"),
            include_str!("released/3.rows.sql"),
            include_str!("released/4.rows.sql")
        ),
        writes: concat!(
            include_str!("released/1.writes.sql"),
            include_str!("released/2.writes.sql"),
            include_str!("released/3.writes.sql"),
            include_str!("released/4.writes.sql")
        ),
    },
];

impl Released {
    /// A file as this version left it, and the connection of a process that goes on.
    fn file(&self, path: &Path) -> rusqlite::Result<Connection> {
        let connection = Connection::open(path)?;
        connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
        connection.execute_batch("PRAGMA foreign_keys = ON; BEGIN")?;
        connection.execute_batch(self.schema)?;
        connection.pragma_update(None, "user_version", self.version)?;
        connection.execute_batch(self.rows)?;
        connection.execute_batch("COMMIT")?;
        Ok(connection)
    }
}

fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("redress.db");
    (folder, path)
}

/// The tables of our own, without those in which FTS5 keeps its indexes.
fn tables(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut tables = connection.prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'
         ORDER BY name",
    )?;
    tables.query_map([], |row| row.get(0))?.collect()
}

fn columns(connection: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    let mut columns = connection.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    columns.query_map([table], |row| row.get(0))?.collect()
}

fn rows(connection: &Connection, table: &str, columns: &[String]) -> rusqlite::Result<Vec<Vec<Value>>> {
    let mut all = connection.prepare(&format!("SELECT \"{}\" FROM {table} ORDER BY 1, 2", columns.join("\", \"")))?;
    let all = all.query_map([], |row| (0..columns.len()).map(|n| row.get(n)).collect())?;
    all.collect()
}

/// What a file is made of, without comments and the writer's line breaks.
fn schema(connection: &Connection) -> rusqlite::Result<Vec<(String, String, String)>> {
    let mut all = connection.prepare("SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name")?;
    let all = all.query_map([], |row| {
        let sql: String = row.get(2)?;
        let bare: String = sql.lines().map(|line| line.split("--").next().unwrap_or_default()).collect();
        Ok((row.get(0)?, row.get(1)?, bare.split_whitespace().collect()))
    })?;
    all.collect()
}

#[test]
fn an_older_file_becomes_what_a_new_one_is() -> Outcome {
    for released in RELEASED {
        let (_folder, path) = folder();
        drop(released.file(&path)?);
        drop(Sqlite::open(&path)?);
        let brought = Connection::open(&path)?;
        let version: i64 = brought.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        assert_eq!(version, connect::VERSION);
        assert_eq!(schema(&brought)?, schema(&connect::passing()?)?, "from version {}", released.version);
        drop(Sqlite::open(&path)?);
    }
    Ok(())
}

#[test]
fn every_version_but_todays_was_released() {
    assert!(RELEASED.iter().map(|released| released.version).eq(1..connect::VERSION));
}

#[test]
fn what_was_in_it_stays() -> Outcome {
    for released in RELEASED {
        let (_folder, path) = folder();
        let older = released.file(&path)?;
        let mut before = Vec::new();
        for table in tables(&older)? {
            let columns = columns(&older, &table)?;
            let rows = rows(&older, &table, &columns)?;
            assert!(!rows.is_empty(), "{table} has no rows in the file of version {}", released.version);
            before.push((table, columns, rows));
        }
        assert!(before.len() > 15, "only {} tables", before.len());
        drop(Sqlite::open(&path)?);
        for (table, columns, rows_before) in before {
            assert_eq!(rows(&older, &table, &columns)?, rows_before, "{table}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn what_was_in_it_is_read_through_the_contract() -> Outcome {
    for released in RELEASED {
        let (_folder, path) = folder();
        drop(released.file(&path)?);
        let store = Sqlite::open(&path)?;
        let first = Reference::new(2026, 1);
        for reference in store.references(None, 10).await? {
            assert_whole(&store, &reference).await?;
        }
        let whole = store.whole(&first).await?.ok_or("it is there")?;
        assert_eq!((whole.messages.len(), whole.letters.len(), whole.knows.len()), (2, 2, 1));
        assert!(whole.messages.iter().all(|new| !new.raw.is_empty()));
        assert!(whole.letters.iter().all(|letter| !letter.raw.is_empty()));
        let stuck = store.stuck_letters().await?;
        assert_eq!(stuck.len(), 1, "it was being sent when the older one ended");
        assert_eq!(store.letters(Some(LetterState::Queued), None, 10).await?.items.len(), 1);
        for text in ["fuse", "2024881"] {
            let found = store.search(text, &QueueQuery::of(View::All)).await?.items;
            assert_eq!(found.iter().map(|c| c.reference.number()).collect::<Vec<_>>(), [1], "{text}");
        }
        let mentioned = store.complaint_of_mail(&["mentioned@example.com".into()]).await?;
        assert_eq!(mentioned.map(|(reference, _)| reference), Some(first));
        assert_eq!(store.message_count(MessageStatus::Triage, 10).await?, 1);
        assert!(store.session("aa").await?.is_some());
        assert_eq!(store.audit_from(0, 10).await?.len(), 2);
        let rest = store.rest().await?;
        assert_eq!((rest.staff.len(), rest.articles.len(), rest.feedback.len()), (1, 2, 2));
        assert_eq!(rest.policies.iter().map(|policy| policy.in_force).collect::<Vec<_>>(), [false, true]);
        assert_eq!(rest.numbers, [(2026, 3)]);
        assert_eq!(store.helpfulness("returns", "en").await?, (1, 1));
    }
    Ok(())
}

/// The rule at the top of the migrations.
#[tokio::test]
async fn a_process_of_an_older_version_goes_on_writing() -> Outcome {
    for released in RELEASED {
        let (_folder, path) = folder();
        let older = released.file(&path)?;
        let store = Sqlite::open(&path)?;
        let reached = store.reached().await?;
        older.execute_batch(released.writes)?;
        let since = store.gone_on_since(&reached).await?;
        assert_eq!(since, [GoneOn { reference: Reference::new(2026, 77), from: 1, to: 1 }]);
        let letter = store.letter(&"C-1.older".into()).await?.ok_or("the letter is there")?;
        assert_eq!(letter.raw, b"written");
        assert_eq!(store.raw(&"key-older".into()).await?.as_deref(), Some(b"received".as_slice()));
        assert_eq!(store.journal(&Reference::new(2026, 77)).await?.len(), 1);
        let found = store.search("olderwords", &QueueQuery::of(View::All)).await?.items;
        assert_eq!(found.len(), 1);
        assert!(store.stuck_letters().await?.iter().any(|letter| letter.id.as_str() == "C-1.older"));
    }
    Ok(())
}
