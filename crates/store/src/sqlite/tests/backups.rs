//! Backups: made while the store works, whole, private, and never over another file.

use crate::conformance::{Outcome, an_intake, assert_whole};
use crate::{Sqlite, Store};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("redress.db");
    (folder, path)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_backup_made_while_the_store_works_is_whole() -> Outcome {
    let (folder, path) = folder();
    let store = Arc::new(Sqlite::open(&path)?);
    let (next, over) = (Arc::new(AtomicU64::new(1)), Arc::new(AtomicBool::new(false)));
    let working: Vec<_> = (0..4)
        .map(|_| {
            let (store, next, over) = (store.clone(), next.clone(), over.clone());
            tokio::spawn(async move {
                let mut answered = Vec::new();
                while !over.load(Ordering::SeqCst) {
                    let number = next.fetch_add(1, Ordering::SeqCst);
                    let batch = an_intake(number);
                    let reference = batch.complaint.reference.clone();
                    store.commit(batch).await.expect("is kept");
                    answered.push(reference);
                }
                answered
            })
        })
        .collect();
    let mut news = store.watch();
    let mut answered_before = Vec::new();
    while answered_before.len() < 200 {
        answered_before.push(news.recv().await?.reference);
    }
    let to = folder.path().join("backup.db");
    let (steps, last) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
    let progress = {
        let (steps, last) = (steps.clone(), last.clone());
        move |done: u64, all: u64| {
            assert!(done <= all && done >= last.load(Ordering::SeqCst));
            last.store(done, Ordering::SeqCst);
            steps.fetch_add(1, Ordering::SeqCst);
        }
    };
    store.backup(&to, progress).await?;
    over.store(true, Ordering::SeqCst);
    let mut answered = 0;
    for task in working {
        answered += task.await?.len();
    }
    assert!(steps.load(Ordering::SeqCst) > 0 && last.load(Ordering::SeqCst) > 0);

    crate::sqlite::claim::check(&to)?;
    let backup = Sqlite::open(&to)?;
    let kept = backup.references(None, 1_000_000).await?;
    assert!(kept.len() <= answered, "{} of {answered}", kept.len());
    for reference in &answered_before {
        assert!(kept.contains(reference), "{reference} was answered before the backup began");
    }
    for reference in &kept {
        assert_whole(&backup, reference).await?;
        assert_eq!(backup.whole(reference).await?, store.whole(reference).await?);
    }
    Ok(())
}

#[tokio::test]
async fn a_backup_is_private_and_never_overwrites() -> Outcome {
    let (folder, path) = folder();
    let store = Sqlite::open(&path)?;
    store.commit(an_intake(1)).await?;
    let to = folder.path().join("backup.db");
    std::fs::write(&to, "something dear")?;
    let refused = store.backup(&to, |_, _| {}).await.expect_err("a file is there").to_string();
    assert!(refused.contains("another file"), "{refused}");
    assert_eq!(std::fs::read(&to)?, b"something dear");

    std::fs::remove_file(&to)?;
    store.backup(&to, |_, _| {}).await?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&to)?.permissions().mode() & 0o777, 0o600);
    }
    let files = std::fs::read_dir(folder.path())?.map(|file| file.map(|file| file.file_name()));
    let files = files.collect::<Result<Vec<_>, _>>()?;
    assert!(!files.iter().any(|name| name.to_string_lossy().contains(".part")), "{files:?}");

    let nowhere = folder.path().join("no/such/folder/backup.db");
    let refused = store.backup(&nowhere, |_, _| {}).await.expect_err("there is no folder").to_string();
    assert!(refused.contains("no/such/folder"), "{refused}");
    Ok(())
}

#[tokio::test]
async fn a_store_in_memory_can_be_kept_by_a_backup() -> Outcome {
    let (_folder, path) = folder();
    let store = Sqlite::in_memory()?;
    store.commit(an_intake(1)).await?;
    store.backup(&path, |_, _| {}).await?;
    assert_eq!(Sqlite::open(&path)?.references(None, 9).await?.len(), 1);
    Ok(())
}
