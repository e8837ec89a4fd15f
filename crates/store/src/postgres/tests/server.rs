//! The tests' server, and a database for whoever asks.

use crate::Server;
use std::process::Command;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

static NEXT: AtomicU32 = AtomicU32::new(0);

/// The server's URL, without a database.
fn url() -> String {
    if let Ok(url) = std::env::var("REDRESS_TEST_POSTGRES") {
        return url;
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/check/postgres");
    let output = Command::new("bash").arg(script).output().expect("bash is there");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("a URL").trim().to_owned()
}

/// A database that is gone when this is dropped.
pub struct Database {
    pub server: Server,
    admin: String,
    pub name: String,
    second: OnceLock<Box<Database>>,
}

impl Database {
    pub fn new() -> Self {
        let (url, nth) = (url(), NEXT.fetch_add(1, Ordering::Relaxed));
        let name = format!("case_{}_{nth}", std::process::id());
        let admin = format!("{url}/postgres");
        let database = Self {
            server: Server { url: format!("{url}/{name}"), connections: 12, ..Server::default() },
            admin,
            name,
            second: OnceLock::new(),
        };
        database.tell(&format!("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'", database.name));
        database
    }

    /// Another one, as empty.
    pub fn second(&self) -> &Server {
        &self.second.get_or_init(|| Box::new(Self::new())).server
    }

    /// A statement to the server, by its own client.
    pub fn tell(&self, sql: &str) {
        answer(&self.admin, sql);
    }

    /// A statement to this database.
    pub fn tell_here(&self, sql: &str) {
        answer(&self.server.url, sql);
    }
}

fn psql(url: &str, sql: &str) -> std::process::Output {
    Command::new("psql").args(["-qAtX", "-v", "ON_ERROR_STOP=1", url, "-c", sql]).output().expect("psql is there")
}

pub fn answer(url: &str, sql: &str) -> String {
    let told = psql(url, sql);
    assert!(told.status.success(), "{sql}: {}", String::from_utf8_lossy(&told.stderr));
    String::from_utf8(told.stdout).expect("text")
}

/// Whether the server does it.
pub fn try_at(url: &str, sql: &str) -> bool {
    psql(url, sql).status.success()
}

impl Drop for Database {
    fn drop(&mut self) {
        self.tell(&format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
    }
}
