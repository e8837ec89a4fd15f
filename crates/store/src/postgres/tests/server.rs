//! The tests' server, and a database for whoever asks.

use crate::Server;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

static NEXT: AtomicU32 = AtomicU32::new(0);
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/check/postgres");

/// The server's URL, without a database.
fn url() -> String {
    if let Ok(url) = std::env::var("REDRESS_TEST_POSTGRES") {
        return url;
    }
    let output = Command::new("bash").arg(SCRIPT).output().expect("bash is there");
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

/// A primary with one standby, of this test's own. They end with it, however it ends.
pub struct Pair {
    /// The URLs of the database `postgres`.
    pub primary: String,
    pub standby: String,
    script: Child,
    words: Option<ChildStdin>,
    said: BufReader<ChildStdout>,
}

impl Pair {
    pub fn start() -> Self {
        let mut start = Command::new("bash");
        start.args([SCRIPT, "pair"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut script = start.spawn().expect("bash is there");
        let words = script.stdin.take();
        let said = BufReader::new(script.stdout.take().expect("it is piped"));
        let mut pair = Self { primary: String::new(), standby: String::new(), script, words, said };
        let urls = pair.line();
        let (primary, standby) = urls.split_once(' ').expect("two URLs");
        pair.primary = format!("{primary}/postgres");
        pair.standby = format!("{standby}/postgres");
        pair
    }

    pub fn stop_standby(&mut self) {
        self.words.as_mut().expect("it isn't over").write_all(b"stop\n").expect("it listens");
        assert_eq!(self.line(), "done");
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.said.read_line(&mut line).expect("text");
        line.trim().to_owned()
    }
}

impl Drop for Pair {
    fn drop(&mut self) {
        // The end of its input ends both servers.
        drop(self.words.take());
        let _ = self.script.wait();
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
