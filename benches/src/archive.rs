//! Where an archive lies while it is measured: a folder with a SQLite file, or a database on a PostgreSQL server.

use crate::figure::Report;
use crate::plan::Plan;
use crate::{Outcome, office};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use store::{Postgres, Server, Store};
use tempfile::TempDir;

pub enum Archive {
    Folder { path: PathBuf, _made: Option<TempDir> },
    Database { server: String, name: String, kept: bool },
}

impl Archive {
    pub fn in_a_folder(plan: &Plan, count: u64) -> Outcome<Self> {
        if plan.keep {
            return Ok(Self::Folder { path: plan.folder.join(format!("redress-bench-{count}")), _made: None });
        }
        let made = plan.new_folder()?;
        Ok(Self::Folder { path: made.path().to_owned(), _made: Some(made) })
    }

    pub fn on_a_server(plan: &Plan, server: &str, count: u64) -> Outcome<Self> {
        let (server, name) = (server.trim_end_matches('/').to_owned(), format!("redress_bench_{count}"));
        let there = ask(&server, "postgres", &format!("SELECT count(*) FROM pg_database WHERE datname = '{name}'"))?;
        if there.trim() == "0" {
            ask(&server, "postgres", &format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'"))?;
        }
        Ok(Self::Database { server, name, kept: plan.keep })
    }

    pub fn kind(&self) -> &'static str {
        match self {
            Self::Folder { .. } => "SQLite",
            Self::Database { .. } => "PostgreSQL",
        }
    }

    pub async fn open(&self) -> Outcome<Arc<dyn Store>> {
        match self {
            Self::Folder { path, .. } => Ok(Arc::new(office::store_in(path)?)),
            Self::Database { server, name, .. } => {
                let server = Server { url: format!("{server}/{name}"), ..Server::default() };
                Ok(Arc::new(Postgres::open(&server, None).await?))
            }
        }
    }

    /// Puts what was filled in order, as a server does by itself in the hours after: statistics, and the log folded in.
    pub fn settle(&self) -> Outcome {
        if let Self::Database { server, name, .. } = self {
            ask(server, name, "VACUUM ANALYZE")?;
            ask(server, name, "CHECKPOINT")?;
        }
        Ok(())
    }

    /// Bytes on disk.
    pub fn size(&self) -> Outcome<u64> {
        match self {
            Self::Folder { path, .. } => Ok(std::fs::metadata(path.join("redress.sqlite"))?.len()),
            Self::Database { server, name, .. } => {
                Ok(ask(server, name, "SELECT pg_database_size(current_database())")?.trim().parse()?)
            }
        }
    }

    /// What takes most of the disk, in words.
    pub fn tell_largest(&self, report: &mut Report) -> Outcome {
        let largest = match self {
            Self::Folder { path, .. } => largest_in(&path.join("redress.sqlite"))?,
            Self::Database { server, name, .. } => ask(server, name, LARGEST)?.lines().map(str::to_owned).collect(),
        };
        report.note(&format!("queue: largest in {}: {}", self.kind(), largest.join(", ")));
        Ok(())
    }
}

impl Drop for Archive {
    fn drop(&mut self) {
        if let Self::Database { server, name, kept: false } = self
            && let Err(error) = ask(server, "postgres", &format!("DROP DATABASE {name} WITH (FORCE)"))
        {
            eprintln!("the database {name} couldn't be dropped: {error}");
        }
    }
}

/// Partitions count as their parent.
const LARGEST: &str = "
    SELECT regexp_replace(relname, '_[0-9]{4}', '') || ' ' || round(100.0 * sum(pg_relation_size(oid)) /
      pg_database_size(current_database())) || ' %'
    FROM pg_class WHERE relkind IN ('r', 'i', 't') GROUP BY regexp_replace(relname, '_[0-9]{4}', '')
    ORDER BY sum(pg_relation_size(oid)) DESC LIMIT 8";

fn largest_in(file: &Path) -> Outcome<Vec<String>> {
    let connection = rusqlite::Connection::open(file)?;
    let mut largest = connection.prepare(
        // Pages, not bytes: an aggregate's bytes are counted in 32 bits.
        "SELECT name, 100.0 * pageno / (SELECT page_count FROM pragma_page_count) FROM dbstat
         WHERE aggregate = 1 ORDER BY 2 DESC LIMIT 8",
    )?;
    let rows =
        largest.query_map([], |row| Ok(format!("{} {:.0} %", row.get::<_, String>(0)?, row.get::<_, f64>(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// By the server's own client, so that what is measured isn't what measures.
fn ask(server: &str, database: &str, sql: &str) -> Outcome<String> {
    let url = format!("{server}/{database}");
    let answer = Command::new("psql").args(["-qAtX", "-v", "ON_ERROR_STOP=1", &url, "-c", sql]).output()?;
    if !answer.status.success() {
        return Err(format!("{sql}: {}", String::from_utf8_lossy(&answer.stderr)).into());
    }
    Ok(String::from_utf8(answer.stdout)?)
}
