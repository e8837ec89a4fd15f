//! The file: made private, claimed by one server, refused where it isn't ours, whole after a crash.

use crate::{Sqlite, Store};
use rusqlite::Connection;
use std::path::PathBuf;
use std::sync::Arc;

fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("redress.db");
    (folder, path)
}

#[tokio::test]
async fn one_process_serves_and_others_may_work_beside_it() {
    let (_folder, path) = folder();
    let (server, command) = (Sqlite::open(&path).expect("opens"), Sqlite::open(&path).expect("opens beside it"));
    let claim = server.claim().await.expect("nobody else serves");
    let refused = command.claim().await.err().expect("somebody serves already").to_string();
    assert!(refused.contains(&format!("process {}", std::process::id())), "{refused}");
    assert!(refused.contains("--data"), "{refused}");
    command.put_setting("works", "yes").await.expect("a command needs no claim");
    drop(claim);
    command.claim().await.expect("it is free again");
}

#[test]
fn files_of_others_are_left_alone() {
    let (_folder, path) = folder();
    let other = Connection::open(&path).expect("opens");
    other.execute_batch("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)").expect("writes");
    let refused = Sqlite::open(&path).err().expect("it isn't ours").to_string();
    assert!(refused.contains("another program's"), "{refused}");
    let mode: String = other.query_row("PRAGMA journal_mode", [], |row| row.get(0)).expect("reads");
    assert_eq!(mode, "delete", "nothing of it was changed");

    let (_folder, path) = folder();
    std::fs::write(&path, "Dear diary, this is no database at all, and rather long besides.".repeat(20))
        .expect("writes");
    let refused = Sqlite::open(&path).err().expect("it is no database").to_string();
    assert!(refused.contains("isn't Redress's"), "{refused}");
}

#[test]
fn a_file_of_a_newer_version_is_refused() {
    let (_folder, path) = folder();
    drop(Sqlite::open(&path).expect("opens"));
    Connection::open(&path).and_then(|c| c.execute_batch("PRAGMA user_version = 99")).expect("writes");
    let refused = Sqlite::open(&path).err().expect("it is newer").to_string();
    assert!(refused.contains("newer Redress"), "{refused}");
}

#[cfg(unix)]
#[tokio::test]
async fn only_its_owner_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, path) = folder();
    let store = Sqlite::open(&path).expect("opens");
    store.put_setting("a", "b").await.expect("writes");
    let mut files = 0;
    for file in std::fs::read_dir(folder.path()).expect("lists") {
        let file = file.expect("a file");
        assert_eq!(file.metadata().expect("its rights").permissions().mode() & 0o077, 0, "{:?}", file.path());
        files += 1;
    }
    assert!(files >= 3, "the file and its companions");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_may_open_a_new_store_at_once() {
    let (_folder, path) = folder();
    let opening: Vec<_> = (0..8)
        .map(|_| {
            let path = path.clone();
            std::thread::spawn(move || Sqlite::open(&path))
        })
        .collect();
    for opened in opening {
        let store = opened.join().expect("no panic").expect("opens");
        store.ping().await.expect("works");
    }
}

/// What a disk that keeps the order of writes holds at the moment of a crash: a copy of file and log, made while the
/// store works (so few writes fold nothing of the log into the file). Whatever had been answered must be in it.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_was_answered_is_there_after_a_crash() {
    let (_folder, path) = folder();
    let store = Arc::new(Sqlite::open(&path).expect("opens"));
    for crash in 0..5 {
        let writing: Vec<_> = (0..50)
            .map(|n| {
                let store = store.clone();
                tokio::spawn(async move { store.put_setting(&format!("{crash}.{n}"), "kept").await })
            })
            .collect();
        let mut answered = Vec::new();
        for (n, written) in writing.into_iter().enumerate() {
            written.await.expect("no panic").expect("is kept");
            answered.push(format!("{crash}.{n}"));
            if n == 25 {
                break;
            }
        }
        let (_crashed, copy) = folder();
        for ending in ["db", "db-wal"] {
            std::fs::copy(path.with_extension(ending), copy.with_extension(ending)).expect("copies");
        }
        let found = Sqlite::open(&copy).expect("opens after a crash");
        for name in answered {
            assert_eq!(found.setting(&name).await.expect("reads").as_deref(), Some("kept"), "{name}");
        }
    }
}
