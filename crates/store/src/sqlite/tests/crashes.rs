//! After a server that didn't end in good order, the next one looks whether the file is whole before it serves.

use crate::conformance::{Outcome, an_intake};
use crate::sqlite::claim;
use crate::{Sqlite, Store};
use std::fs::OpenOptions;
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// A folder with a store that has something in it.
async fn a_store() -> Result<(tempfile::TempDir, PathBuf), Box<dyn std::error::Error + Send + Sync>> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("redress.db");
    let store = Sqlite::open(&path)?;
    for number in 1..=100 {
        store.commit(an_intake(number)).await?;
    }
    Ok((folder, path))
}

/// As if a server had been killed: its number is still in the lock file.
fn crash(path: &Path) -> std::io::Result<()> {
    std::fs::write(path.with_extension("lock"), "4242")
}

fn said(path: &Path) -> std::io::Result<String> {
    std::fs::read_to_string(path.with_extension("lock"))
}

/// Writes garbage over some pages, as a failing disk does.
fn garble(path: &Path) -> std::io::Result<()> {
    let mut file = OpenOptions::new().write(true).open(path)?;
    let pages = file.metadata()?.len() / 4096;
    for page in [pages / 3, pages / 2, 2 * pages / 3] {
        file.seek(SeekFrom::Start(page * 4096))?;
        file.write_all(&[0xa5; 4096])?;
    }
    file.sync_all()
}

#[tokio::test]
async fn a_good_ending_leaves_nothing_to_look_through() -> Outcome {
    let (_folder, path) = a_store().await?;
    let store = Sqlite::open(&path)?;
    let claim = store.claim().await?;
    assert_eq!(said(&path)?, std::process::id().to_string());
    drop(claim);
    assert_eq!(said(&path)?, "");
    drop(store);
    garble(&path)?;
    Sqlite::open(&path)?.claim().await?;
    Ok(())
}

#[tokio::test]
async fn after_a_crash_a_whole_file_is_served() -> Outcome {
    let (_folder, path) = a_store().await?;
    crash(&path)?;
    let store = Sqlite::open(&path)?;
    let claim = store.claim().await?;
    assert_eq!(said(&path)?, std::process::id().to_string());
    store.ping().await?;
    drop(claim);
    assert_eq!(said(&path)?, "");
    Ok(())
}

#[tokio::test]
async fn after_a_crash_a_damaged_file_is_not_served() -> Outcome {
    let (_folder, path) = a_store().await?;
    crash(&path)?;
    garble(&path)?;
    let store = Sqlite::open(&path)?;
    for _ in 0..2 {
        let refused = store.claim().await.err().ok_or("it is damaged")?.to_string();
        assert!(refused.contains("damaged") && refused.contains("redress restore"), "{refused}");
        assert_eq!(said(&path)?, "4242", "the next one looks again");
    }
    Ok(())
}

#[tokio::test]
async fn a_file_that_was_cut_off_is_not_served() -> Outcome {
    let (_folder, path) = a_store().await?;
    crash(&path)?;
    let file = OpenOptions::new().write(true).open(&path)?;
    file.set_len(file.metadata()?.len() / 2 / 4096 * 4096)?;
    let refused = match Sqlite::open(&path) {
        Ok(store) => store.claim().await.err(),
        Err(error) => Some(error),
    };
    let refused = refused.ok_or("it is damaged")?.to_string();
    assert!(refused.contains("damaged") && refused.contains("backup"), "{refused}");
    Ok(())
}

#[tokio::test]
async fn rows_that_belong_to_nothing_are_found() -> Outcome {
    let (_folder, path) = a_store().await?;
    crash(&path)?;
    let connection = rusqlite::Connection::open(&path)?;
    connection.execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM letters WHERE id = 5")?;
    let refused = Sqlite::open(&path)?.claim().await.err().ok_or("bytes of no letter")?.to_string();
    assert!(refused.contains("letter_bytes") && refused.contains("redress restore"), "{refused}");
    Ok(())
}

/// A large file is looked through beside the serving; until it is known to be whole, each start looks again.
#[tokio::test]
async fn a_large_file_is_looked_through_while_it_serves() -> Outcome {
    let (_folder, path) = a_store().await?;
    crash(&path)?;
    garble(&path)?;
    let claim = claim::take(&path, 0)?;
    assert_eq!(said(&path)?, std::process::id().to_string());
    drop(claim);
    assert_eq!(said(&path)?, std::process::id().to_string());
    Ok(())
}
