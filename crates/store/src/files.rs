//! Large bytes lie beside the database: in a folder, or in a store that speaks S3. Each file is named by the SHA-256 of
//! its bytes, so the same bytes are one file and a damaged one is known by its name.
//!
//! A file is laid before the transaction that names it. What no transaction came to name is an orphan, which `sweep`
//! takes away a day later.

use crate::contract::{Store, StoreError};
use futures_util::TryStreamExt;
use futures_util::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::prefix::PrefixStore;
use object_store::{ObjectMeta, ObjectStore, ObjectStoreExt, RetryConfig};
use sha2::{Digest, Sha256};
use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::RwLock;

/// How many files a sweep asks the store about at once.
const ASKED_AT_ONCE: usize = 500;
/// How long a store that doesn't answer is tried again: a mail's sender waits meanwhile.
const PATIENCE: Duration = Duration::from_secs(30);

/// Where large messages and letters lie, each under the SHA-256 of its bytes.
#[derive(Clone)]
pub struct Files {
    at: Arc<dyn ObjectStore>,
    /// As a person names it.
    place: Arc<str>,
    folder: Option<Arc<Path>>,
    /// Shared by those who lay, had alone by a sweep that takes one file away: none is taken away while it is laid anew.
    gate: Arc<RwLock<()>>,
}

/// Bytes on their way into a row.
pub(crate) enum Laid {
    /// Small enough for the row itself.
    Here(Vec<u8>),
    /// In the file of this name, durably.
    There(String),
}

/// What a sweep of orphans did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FilesSwept {
    /// Files old enough to be asked about.
    pub asked: u64,
    pub removed: u64,
}

impl Files {
    /// Bytes from this size on go to a file: most mails stay in their row, most photographs don't.
    pub const LARGE: u64 = 64 * 1024;

    /// The place that the configuration chooses: empty for the folder `files` in the data folder, or `s3://bucket/prefix`.
    ///
    /// # Errors
    /// The folder can't be made, or the choice is neither.
    pub fn open(choice: &str, data: &Path) -> Result<Self, StoreError> {
        if choice.is_empty() { Self::in_folder(&data.join("files")) } else { Self::at(choice) }
    }

    /// Files in a folder that only its owner can enter; makes it if it isn't there.
    ///
    /// # Errors
    /// The folder can't be made.
    pub fn in_folder(folder: &Path) -> Result<Self, StoreError> {
        let failed = |why: String| StoreError { what: format!("opening the files in {}", folder.display()), why };
        make_private(folder).map_err(|e| failed(format!("{e}; check that the data folder can be written")))?;
        let at = LocalFileSystem::new_with_prefix(folder).map_err(|e| failed(e.to_string()))?.with_fsync(true);
        Ok(Self::of(Arc::new(at), folder.display().to_string(), Some(Arc::from(folder))))
    }

    /// Files in a bucket: `s3://bucket/prefix`. Who asks, and where, the usual environment tells: `AWS_REGION`,
    /// `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`; `AWS_ENDPOINT` for another than Amazon's, and `AWS_ALLOW_HTTP=true`
    /// where that one has no TLS.
    ///
    /// # Errors
    /// It isn't such a URL, or the environment doesn't tell enough. Nothing is asked yet: see [`Files::check`].
    pub fn at(url: &str) -> Result<Self, StoreError> {
        let failed = |why: String| StoreError { what: format!("opening the files at {url}"), why };
        let (bucket, prefix) = match url.strip_prefix("s3://").map(|rest| rest.split_once('/').unwrap_or((rest, ""))) {
            Some((bucket, prefix)) if !bucket.is_empty() => (bucket, prefix),
            _ => return Err(failed("write s3://bucket/prefix, or leave it empty for a folder".to_owned())),
        };
        let retry = RetryConfig { max_retries: 5, retry_timeout: PATIENCE, ..RetryConfig::default() };
        let bucket = AmazonS3Builder::from_env().with_bucket_name(bucket).with_retry(retry).build();
        let bucket = bucket.map_err(|e| failed(format!("{e}; set AWS_REGION and the other AWS_ variables")))?;
        let prefix = Key::parse(prefix.trim_matches('/')).map_err(|e| failed(e.to_string()))?;
        Ok(Self::of(Arc::new(PrefixStore::new(bucket, prefix)), url.to_owned(), None))
    }

    fn of(at: Arc<dyn ObjectStore>, place: String, folder: Option<Arc<Path>>) -> Self {
        Self { at, place: place.into(), folder, gate: Arc::default() }
    }

    /// Its folder, if it is one.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// Whether the place can be reached.
    ///
    /// # Errors
    /// What keeps it from being reached.
    pub async fn check(&self) -> Result<(), StoreError> {
        self.at.list(None).try_next().await.map(drop).map_err(|e| self.failed("listing", &e))
    }

    /// Keeps large bytes as a file; returns when they are durable.
    pub(crate) async fn lay(&self, bytes: Vec<u8>) -> Result<Laid, StoreError> {
        if (bytes.len() as u64) < Self::LARGE {
            return Ok(Laid::Here(bytes));
        }
        let name = name_of(&bytes);
        let _laying = self.gate.read().await;
        // Written even where it is there: that makes an orphan young again, which a sweep may be about to take away, and
        // mends one that was damaged.
        self.at.put(&key(&name), bytes.into()).await.map_err(|e| self.failed("keeping", &e))?;
        Ok(Laid::There(name))
    }

    /// The bytes of a file.
    pub(crate) async fn fetch(&self, name: &str) -> Result<Vec<u8>, StoreError> {
        let failed = |why: &str| StoreError {
            what: format!("reading the file {name} in {}", self.place),
            why: format!("{why}; restore it from the backup of the files"),
        };
        if !is_name(name) {
            return Err(failed("that isn't the name of a file"));
        }
        let bytes = match self.at.get(&key(name)).await {
            Ok(found) => found.bytes().await.map_err(|e| self.failed("reading", &e))?,
            Err(object_store::Error::NotFound { .. }) => return Err(failed("it is missing")),
            Err(e) => return Err(self.failed("reading", &e)),
        };
        if name_of(&bytes) == name { Ok(bytes.into()) } else { Err(failed("it is damaged")) }
    }

    /// Takes away files that no message or letter lies in and that were last laid longer than `older_than` ago: younger ones
    /// may be about to be named by a transaction under way.
    ///
    /// # Errors
    /// The place or the store can't be asked.
    pub async fn sweep(
        &self,
        store: &dyn Store,
        now: Timestamp,
        older_than: SignedDuration,
    ) -> Result<FilesSwept, StoreError> {
        self.sweep_unused(now - older_than, |names| store.files_used(names)).await
    }

    /// Of those laid before this instant; `used` tells which of them are in use.
    async fn sweep_unused<'a>(
        &self,
        before: Timestamp,
        used: impl Fn(Vec<String>) -> BoxFuture<'a, Result<Vec<String>, StoreError>>,
    ) -> Result<FilesSwept, StoreError> {
        let mut swept = FilesSwept::default();
        let mut listed = self.at.list(None).try_chunks(ASKED_AT_ONCE);
        while let Some(page) = listed.try_next().await.map_err(|e| self.failed("listing", &e.1))? {
            let old = page.iter().filter(|meta| is_older(meta, before));
            let names: Vec<String> = old.filter_map(|meta| name_at(&meta.location)).collect();
            if names.is_empty() {
                continue;
            }
            swept.asked += names.len() as u64;
            let used: HashSet<String> = used(names.clone()).await?.into_iter().collect();
            for orphan in names.iter().filter(|name| !used.contains(*name)) {
                swept.removed += u64::from(self.remove(orphan, before).await?);
            }
        }
        Ok(swept)
    }

    /// Looks at its age once more: since the store was asked, it may have been laid again. `false` if so, or if it has gone.
    async fn remove(&self, orphan: &str, before: Timestamp) -> Result<bool, StoreError> {
        let _alone = self.gate.write().await;
        match self.at.head(&key(orphan)).await {
            Ok(meta) if is_older(&meta, before) => {}
            Ok(_) | Err(object_store::Error::NotFound { .. }) => return Ok(false),
            Err(e) => return Err(self.failed("looking at", &e)),
        }
        match self.at.delete(&key(orphan)).await {
            Ok(()) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(e) => Err(self.failed("removing", &e)),
        }
    }

    fn failed(&self, what: &str, error: &object_store::Error) -> StoreError {
        let check = match self.folder {
            Some(_) => "check that the disk has room and the folder can be written",
            None => "check that the bucket is there, and the AWS_ variables",
        };
        StoreError { what: format!("{what} files in {}", self.place), why: format!("{error}; {check}") }
    }
}

/// The name that these bytes have as a file: their SHA-256.
fn name_of(bytes: &[u8]) -> String {
    complaint::Hash(Sha256::digest(bytes).into()).to_string()
}

fn is_name(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// `ab/abcdef…`: folders of a hundred thousand entries are slow to list.
fn key(name: &str) -> Key {
    Key::from_iter([&name[..2], name])
}

/// The name of the file at this place; `None`: it isn't one of ours.
fn name_at(location: &Key) -> Option<String> {
    let name = location.filename().filter(|name| is_name(name))?;
    (key(name) == *location).then(|| name.to_owned())
}

fn is_older(meta: &ObjectMeta, before: Timestamp) -> bool {
    Timestamp::from_millisecond(meta.last_modified.timestamp_millis()).is_ok_and(|laid| laid < before)
}

fn make_private(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;
    use std::time::SystemTime;

    const DAY: SignedDuration = SignedDuration::from_hours(24);

    fn folder() -> (tempfile::TempDir, Files) {
        let folder = tempfile::tempdir().expect("a folder");
        let files = Files::open("", folder.path()).expect("opened");
        (folder, files)
    }

    fn photograph(of: u8) -> Vec<u8> {
        vec![of; Files::LARGE as usize]
    }

    async fn lay(files: &Files, bytes: Vec<u8>) -> String {
        match files.lay(bytes).await.expect("laid") {
            Laid::There(name) => name,
            Laid::Here(_) => panic!("it stays in the row"),
        }
    }

    fn path(files: &Files, name: &str) -> PathBuf {
        files.folder().expect("a folder").join(&name[..2]).join(name)
    }

    fn make_old(path: &Path) {
        let file = std::fs::File::options().write(true).open(path).expect("opened");
        file.set_modified(SystemTime::now() - Duration::from_secs(48 * 3600)).expect("aged");
    }

    fn yesterday() -> Timestamp {
        Timestamp::now() - DAY
    }

    #[tokio::test]
    async fn large_bytes_become_a_file_and_small_ones_stay() {
        let (_keep, files) = folder();
        let name = lay(&files, photograph(7)).await;
        assert_eq!(files.fetch(&name).await.expect("there"), photograph(7));
        assert!(path(&files, &name).is_file());
        let small = vec![7; Files::LARGE as usize - 1];
        assert!(matches!(files.lay(small.clone()).await, Ok(Laid::Here(bytes)) if bytes == small));
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn only_its_owner_can_enter_the_folder() {
        use std::os::unix::fs::PermissionsExt;
        let (_keep, files) = folder();
        let mode = std::fs::metadata(files.folder().expect("a folder")).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }

    #[tokio::test]
    async fn the_same_bytes_at_once_are_one_file() {
        let (_keep, files) = folder();
        let (one, two) = tokio::join!(lay(&files, photograph(1)), lay(&files, photograph(1)));
        assert_eq!(one, two);
        let found: Vec<_> = std::fs::read_dir(path(&files, &one).parent().expect("a folder")).expect("read").collect();
        assert_eq!(found.len(), 1, "and nothing is left of the other");
        assert_eq!(files.fetch(&one).await.expect("whole"), photograph(1));
    }

    #[tokio::test]
    async fn a_missing_or_damaged_file_is_told_and_mended_by_laying_it_again() {
        let (_keep, files) = folder();
        let name = lay(&files, photograph(2)).await;
        std::fs::write(path(&files, &name), photograph(3)).expect("written");
        let error = files.fetch(&name).await.expect_err("damaged").to_string();
        assert!(error.contains("damaged") && error.contains("backup") && error.contains(&name), "{error}");
        std::fs::remove_file(path(&files, &name)).expect("removed");
        let error = files.fetch(&name).await.expect_err("missing").to_string();
        assert!(error.contains("missing") && error.contains("backup"), "{error}");
        assert!(files.fetch("../secret").await.is_err());
        lay(&files, photograph(2)).await;
        assert_eq!(files.fetch(&name).await.expect("mended"), photograph(2));
    }

    #[tokio::test]
    async fn a_sweep_takes_old_orphans_and_nothing_else() {
        let (_keep, files) = folder();
        let (used, orphan, young) =
            (lay(&files, photograph(1)).await, lay(&files, photograph(2)).await, lay(&files, photograph(3)).await);
        [&used, &orphan].into_iter().for_each(|name| make_old(&path(&files, name)));
        let foreign = files.folder().expect("a folder").join("README");
        std::fs::write(&foreign, "somebody's own").expect("written");
        make_old(&foreign);
        let in_use = |names: Vec<String>| -> BoxFuture<'_, _> {
            Box::pin(async { Ok(names.into_iter().filter(|name| *name == used).collect()) })
        };
        let swept = files.sweep_unused(yesterday(), in_use).await.expect("swept");
        assert_eq!(swept, FilesSwept { asked: 2, removed: 1 });
        assert!(files.fetch(&orphan).await.is_err());
        assert!(files.fetch(&used).await.is_ok() && files.fetch(&young).await.is_ok() && foreign.exists());
    }

    #[tokio::test]
    async fn an_orphan_that_is_laid_again_meanwhile_is_passed_over() {
        let (_keep, files) = folder();
        let name = lay(&files, photograph(4)).await;
        make_old(&path(&files, &name));
        let laid_again = |_| -> BoxFuture<'_, _> {
            Box::pin(async {
                lay(&files, photograph(4)).await;
                Ok(Vec::new())
            })
        };
        let swept = files.sweep_unused(yesterday(), laid_again).await.expect("swept");
        assert_eq!(swept, FilesSwept { asked: 1, removed: 0 });
        assert!(files.fetch(&name).await.is_ok());
    }

    #[tokio::test]
    async fn a_sweep_goes_on_page_after_page() {
        let (_keep, files) = folder();
        // Laid as a sweep finds them; a thousand real ones would take the disk a minute.
        for n in 0..=ASKED_AT_ONCE {
            let path = path(&files, &name_of(&n.to_be_bytes()));
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            std::fs::write(path, "orphan").expect("written");
        }
        let nothing_is_used = |_| -> BoxFuture<'_, _> { Box::pin(async { Ok(Vec::new()) }) };
        let swept = files.sweep_unused(Timestamp::now() + DAY, nothing_is_used).await.expect("swept");
        assert_eq!(swept.removed, ASKED_AT_ONCE as u64 + 1);
    }

    #[test]
    fn a_place_that_is_none_is_refused_with_what_to_write() {
        for wrong in ["ftp://host/files", "s3://", "/var/files"] {
            let Err(error) = Files::at(wrong) else { panic!("{wrong} was taken") };
            assert!(error.to_string().contains("s3://bucket/prefix"), "{error}");
        }
    }
}
