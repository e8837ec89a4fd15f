//! `redress backup` and `redress restore`: a data folder is copied while the server runs, and made again elsewhere.
//!
//! The database goes first, then the files it may name: files are only ever added, and an orphan is left alone for a day.
//! The manifest goes last. A backup without one, or with one that doesn't fit, isn't finished.

use crate::cli::Place;
use crate::complaints::{Verified, verify_store};
use crate::config::Config;
use crate::disk::{self, folder_of, make_private, sync_folder};
use crate::house::{DATABASE, SECRET, block_on, folder};
use crate::journal::{Brought, bring_forward};
use crate::print::json_line;
use crate::storage::sqlite;
use crate::{Failure, say};
use complaint::Hash;
use indicatif::ProgressBar;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use store::{Cursor, Files, MessageStatus, Sqlite, Store};

const MANIFEST: &str = "manifest.json";
const FILES: &str = "files";

/// What a backup says of itself.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    /// Whatever happened before is in it.
    made_at: Timestamp,
    /// Of the Redress that made it.
    version: String,
    /// SHA-256.
    database: String,
    secret: String,
    /// How many large messages and letters lie in the backup; none where they lie in a bucket.
    files: u64,
    bucket: Option<String>,
}

pub fn backup(place: &Place, to: &Path) -> Result<(), Failure> {
    block_on(async {
        let (config, _) = Config::load(place.config.as_deref())?;
        if !config.store.url.is_empty() {
            return Err(Failure::input(
                "the store is in PostgreSQL: back that up with pg_basebackup or pg_dump, then the files and the secret \
                 of the data folder; docs/operating.md tells how",
            ));
        }
        let data = folder(place, "redress-data");
        if !data.join(DATABASE).is_file() {
            return Err(Failure::input(format!(
                "{}: holds no store; name the data folder with --data",
                data.display()
            )));
        }
        make_private(to).map_err(|e| at(to, &e))?;
        let made_at = Timestamp::now();
        let database = copy_database(&data, to).await?;
        let secret = copy_whole(&data.join(SECRET), &to.join(SECRET))?;
        let bucket = Some(config.store.files.clone()).filter(|files| !files.is_empty());
        let files = if bucket.is_none() { copy_files(&data.join(FILES), &to.join(FILES))? } else { Copied::default() };
        let manifest = Manifest {
            made_at,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            database,
            secret,
            files: files.there,
            bucket,
        };
        disk::write(&to.join(MANIFEST), true, &serde_json::to_vec_pretty(&manifest)?).map_err(|e| at(to, &e))?;
        report(place, to, &manifest, files.new);
        Ok(())
    })
}

fn report(place: &Place, to: &Path, manifest: &Manifest, new: u64) {
    if place.json {
        return json_line(manifest);
    }
    say!("{}: the database, the secret, {} files ({new} new)", to.display(), manifest.files);
    if let Some(bucket) = &manifest.bucket {
        say!("Large messages lie in {bucket}: keep versions there, or a copy of it.");
    }
}

/// The database as it stands now, under its name when all of it is on the disk; its SHA-256.
async fn copy_database(data: &Path, to: &Path) -> Result<String, Failure> {
    let bar = if std::io::stderr().is_terminal() { ProgressBar::new(0) } else { ProgressBar::hidden() };
    // In a folder of its own, which goes away when this is broken off.
    let part = tempfile::Builder::new().prefix(".database-").tempdir_in(to)?;
    let copy = part.path().join(DATABASE);
    let store = Sqlite::open(&data.join(DATABASE))?;
    let shown = bar.clone();
    let progress = move |done, all| {
        shown.set_length(all);
        shown.set_position(done);
    };
    store.backup(&copy, progress).await?;
    bar.finish_and_clear();
    let hash = hash_of(&copy)?;
    std::fs::rename(&copy, to.join(DATABASE)).and_then(|()| sync_folder(to)).map_err(|e| at(to, &e))?;
    Ok(hash)
}

#[derive(Default)]
struct Copied {
    there: u64,
    new: u64,
}

/// Copies those files that aren't there yet, each looked at on the way: its name is its SHA-256.
fn copy_files(from: &Path, to: &Path) -> Result<Copied, Failure> {
    let mut copied = Copied::default();
    make_private(to).map_err(|e| at(to, &e))?;
    for file in files_in(from)? {
        let Some(name) = file.file_name().and_then(|name| name.to_str()) else { continue };
        let place = to.join(&name[..2]);
        copied.there += 1;
        if place.join(name).is_file() {
            continue;
        }
        make_private(&place).map_err(|e| at(&place, &e))?;
        if copy_whole(&file, &place.join(name))? != name {
            std::fs::remove_file(place.join(name)).map_err(|e| at(&place, &e))?;
            return Err(Failure::short(format!(
                "{}: is damaged; restore that file from an earlier backup, then try again",
                file.display()
            )));
        }
        copied.new += 1;
    }
    sync_folder(to).map_err(|e| at(to, &e))?;
    Ok(copied)
}

/// The files of messages and letters; whatever else somebody put there isn't theirs.
fn files_in(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let is_file = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str());
        name.is_some_and(|name| name.len() == 64 && name.bytes().all(|b| b.is_ascii_hexdigit()))
    };
    let list = |folder: &Path| -> std::io::Result<Vec<PathBuf>> {
        std::fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect()
    };
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for part in list(folder).map_err(|e| at(folder, &e))?.into_iter().filter(|part| part.is_dir()) {
        files.extend(list(&part).map_err(|e| at(&part, &e))?.into_iter().filter(is_file));
    }
    Ok(files)
}

pub fn restore(place: &Place, from: &Path, journal: Option<&Path>, until: Option<Timestamp>) -> Result<(), Failure> {
    block_on(async {
        let (config, _) = Config::load(place.config.as_deref())?;
        if !config.store.url.is_empty() {
            return Err(Failure::input("the configuration names PostgreSQL; restore with an empty [store] url"));
        }
        let data = folder(place, "redress-data");
        if std::fs::read_dir(&data).is_ok_and(|mut entries| entries.next().is_some()) {
            return Err(Failure::input(format!(
                "{}: is there already, and isn't empty; name a new folder with --data",
                data.display()
            )));
        }
        let manifest = read_manifest(from)?;
        // Built beside its place, and given its name when it is whole; broken off, it goes away.
        let parent = folder_of(&data);
        std::fs::create_dir_all(parent).map_err(|e| at(parent, &e))?;
        let part = tempfile::Builder::new().prefix(".restoring-").tempdir_in(parent)?;
        fill(from, part.path(), &manifest)?;
        let store = sqlite(&part.path().join(DATABASE), &Files::open(&config.store.files, part.path())?)?;
        let mut brought = None;
        if let Some(journal) = journal {
            brought = Some(bring_forward(store.as_ref(), manifest.made_at, journal, until).await?);
        }
        let restored = Restored { verified: check(store.as_ref()).await?, brought };
        // Closed before the folder gets its name.
        drop(store);
        if restored.verified.ok {
            sync_folder(part.path()).map_err(|e| at(&data, &e))?;
            std::fs::rename(part.path(), &data).and_then(|()| sync_folder(parent)).map_err(|e| at(&data, &e))?;
        }
        restored.report(place, &data, manifest.made_at, until)
    })
}

/// What a restored folder holds, and what of it came from a journal.
#[derive(Serialize)]
struct Restored {
    #[serde(flatten)]
    verified: Verified,
    #[serde(skip_serializing_if = "Option::is_none")]
    brought: Option<Brought>,
}

impl Restored {
    fn report(&self, place: &Place, data: &Path, made_at: Timestamp, until: Option<Timestamp>) -> Result<(), Failure> {
        if place.json {
            json_line(self);
            return if self.verified.ok { Ok(()) } else { Err(Failure::short("")) };
        }
        self.verified.report(place)?;
        let Some(brought) = &self.brought else {
            say!("{}: as it was at {made_at}", data.display());
            return Ok(());
        };
        let Brought { complaints, events, messages, audit, uncertain, last_at } = brought;
        say!(
            "{complaints} complaints were brought forward by {events} events; {messages} messages that belong to none, {audit} \
             entries of the audit"
        );
        if *uncertain > 0 {
            say!("{uncertain} letters left after that moment: `redress outbox` lists them as uncertain");
        }
        let moment = until.or(*last_at).unwrap_or(made_at);
        say!("{}: as it was at {moment}", data.display());
        Ok(())
    }
}

fn read_manifest(from: &Path) -> Result<Manifest, Failure> {
    let path = from.join(MANIFEST);
    let text = std::fs::read(&path).map_err(|e| {
        Failure::input(format!("{}: {e}; a finished backup has one: name another folder", path.display()))
    })?;
    serde_json::from_slice(&text).map_err(|e| Failure::input(format!("{}: {e}", path.display())))
}

/// Copies what the manifest tells, and nothing that differs from it.
fn fill(from: &Path, to: &Path, manifest: &Manifest) -> Result<(), Failure> {
    for (name, hash) in [(DATABASE, &manifest.database), (SECRET, &manifest.secret)] {
        if copy_whole(&from.join(name), &to.join(name))? != *hash {
            return Err(Failure::short(format!(
                "{}: isn't what the manifest says; the backup is damaged or wasn't finished: take another",
                from.join(name).display()
            )));
        }
    }
    let files = copy_files(&from.join(FILES), &to.join(FILES))?;
    if files.there < manifest.files {
        let missing = manifest.files - files.there;
        return Err(Failure::short(format!("{missing} files are missing in {}; take another backup", from.display())));
    }
    Ok(())
}

/// The chains and rows as `redress verify` looks at them, and that all large messages are there.
async fn check(store: &dyn Store) -> Result<Verified, Failure> {
    let verified = verify_store(store).await?;
    use MessageStatus::{Automatic, Complaint, SetAside, Triage};
    for status in [Complaint, Triage, Automatic, SetAside] {
        check_bytes(store, status).await?;
    }
    Ok(verified)
}

async fn check_bytes(store: &dyn Store, status: MessageStatus) -> Result<(), Failure> {
    let mut after: Option<Cursor> = None;
    loop {
        let page = store.messages(status, after.as_ref(), 500).await?;
        for message in page.items.iter().filter(|message| message.size >= Files::LARGE) {
            store.raw(&message.key).await?;
        }
        match page.next {
            Some(next) => after = Some(next),
            None => return Ok(()),
        }
    }
}

fn at(path: &Path, error: &std::io::Error) -> Failure {
    Failure::input(format!("{}: {error}", path.display()))
}

fn hash_of(path: &Path) -> Result<String, Failure> {
    let mut file = File::open(path).map_err(|e| at(path, &e))?;
    pour(&mut file, &mut std::io::sink()).map_err(|e| at(path, &e))
}

/// Copies a file, durably and readable by its owner only; its SHA-256. Under its name it is whole.
fn copy_whole(from: &Path, to: &Path) -> Result<String, Failure> {
    let mut source = File::open(from).map_err(|e| at(from, &e))?;
    disk::write_by(to, true, |file| pour(&mut source, file)).map_err(|e| at(to, &e))
}

/// From one into the other; the SHA-256 of what went through.
fn pour(from: &mut impl Read, to: &mut impl Write) -> std::io::Result<String> {
    let mut sha = Sha256::new();
    let mut buffer = vec![0; 1 << 20];
    loop {
        let count = from.read(&mut buffer)?;
        if count == 0 {
            return Ok(Hash(sha.finalize().into()).to_string());
        }
        sha.update(&buffer[..count]);
        to.write_all(&buffer[..count])?;
    }
}
