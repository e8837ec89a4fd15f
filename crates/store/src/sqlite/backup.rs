//! A copy of the file while the store works.
//!
//! A reader copies page by page what stood when it began: it neither waits for the writer nor holds it up. Meanwhile the
//! write-ahead log grows by what is written, and shrinks again afterwards.

use super::fault::Fault;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};
use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};

/// Pages between two looks at how far it is: some megabytes.
const STEP: i32 = 1024;

/// Copies into a file beside `to`, which gets its name only when all of it is on the disk.
pub(super) fn copy(connection: &Connection, to: &Path, progress: impl Fn(u64, u64)) -> Result<(), Fault> {
    if to.exists() {
        return Err(Fault::Unfit(format!("{} is there already; name another file", to.display())));
    }
    let part = part_of(to);
    let file = make_private(&part).map_err(|e| unfit(&part, &e))?;
    let copied = copy_pages(connection, &part, progress)
        .and_then(|()| file.sync_all().and_then(|()| give_name(&part, to)).map_err(|e| unfit(to, &e)));
    if copied.is_err() {
        // What is left of it is no use to anybody; that it failed is what is told.
        let _ = std::fs::remove_file(&part);
    }
    copied
}

fn unfit(path: &Path, error: &std::io::Error) -> Fault {
    Fault::Unfit(format!("{}: {error}", path.display()))
}

fn part_of(to: &Path) -> PathBuf {
    let mut name = to.as_os_str().to_owned();
    name.push(".part");
    PathBuf::from(name)
}

/// A new file: one that is left from a backup that was broken off, or that another one is writing, isn't touched.
fn make_private(part: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(part)
}

fn copy_pages(connection: &Connection, part: &Path, progress: impl Fn(u64, u64)) -> Result<(), Fault> {
    // The first reading fixes what the transaction sees; as long as it lasts, no writing makes the copy start again.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut copy = Connection::open_with_flags(part, flags)?;
    // Whole or thrown away, and synced once at the end: it needs no journal of its own.
    copy.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")?;
    let backup = Backup::new(connection, &mut copy)?;
    loop {
        let step = backup.step(STEP)?;
        let pages = backup.progress();
        let (all, left) = (pages.pagecount.max(0).unsigned_abs(), pages.remaining.max(0).unsigned_abs());
        progress(u64::from(all.saturating_sub(left)), u64::from(all));
        match step {
            StepResult::Done => return Ok(()),
            StepResult::More => {}
            // Nobody else has the copy, and the original is being read.
            _ => std::thread::sleep(std::time::Duration::from_millis(20)),
        }
    }
}

fn give_name(part: &Path, to: &Path) -> std::io::Result<()> {
    if to.exists() {
        return Err(std::io::Error::from(std::io::ErrorKind::AlreadyExists));
    }
    std::fs::rename(part, to)?;
    sync_folder(to)
}

/// A new name is durable when its folder is.
fn sync_folder(of: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        let folder = of.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = of;
    Ok(())
}
