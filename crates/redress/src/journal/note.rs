//! What an export leaves beside its file, so that the next one reads neither that file nor all that the store has: how far it
//! came. Lost, or not fitting any more, it costs no more than that reading.

use crate::{Failure, disk, random, sha256};
use complaint::{MessageKey, Reference};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::iter;
use std::path::{Path, PathBuf};
use store::{AuditEntry, MessageStatus, Reached, Store};

/// The setting with the names of the last exports, newest first. It never moves: a store that was taken back to a moment before
/// an export, in whatever way, doesn't know its name.
pub const EXPORTS: &str = "export.names";
/// As many names as that: for files that are written in turn.
const NAMES: usize = 8;
/// As much of the file's end as is compared, in bytes.
const END: u64 = 4096;

#[derive(Serialize, Deserialize)]
pub struct Note {
    /// Of the file, in bytes, and the SHA-256 of its end.
    pub length: u64,
    pub end: String,
    /// The export's, in the store.
    pub name: String,
    /// The file has all that the store had kept by then,
    pub reached: Reached,
    /// and what was kept meanwhile, or may have been: complaints up to these events, and messages for what they were held.
    pub told: HashMap<Reference, u32>,
    pub loose: HashMap<MessageKey, MessageStatus>,
    /// What the house has besides, by its name: the SHA-256 of what was last said of it.
    pub things: HashMap<String, String>,
    pub audit: Option<(u64, AuditEntry)>,
}

impl Note {
    /// Of what is in the file by now; said in the store, too, after all was read.
    pub async fn new(store: &dyn Store, file: &File, reached: Reached) -> Result<Self, Failure> {
        let name = format!("{:032x}", u128::from_be_bytes(random()?));
        let before = store.setting(EXPORTS).await?.unwrap_or_default();
        let names: Vec<&str> = iter::once(name.as_str()).chain(before.split_whitespace()).take(NAMES).collect();
        store.put_setting(EXPORTS, &names.join(" ")).await?;
        let (length, end) = end_of(file)?;
        let (told, loose, things, audit) = Default::default();
        Ok(Self { length, end, name, reached, told, loose, things, audit })
    }

    /// The one beside the file, if it fits that file and this store.
    pub async fn of(path: &Path, file: &File, store: &dyn Store) -> Result<Option<Self>, Failure> {
        let text = std::fs::read(place_of(path)).unwrap_or_default();
        let Ok(note) = serde_json::from_slice::<Self>(&text) else { return Ok(None) };
        let names = store.setting(EXPORTS).await?.unwrap_or_default();
        let fits = end_of(file)? == (note.length, note.end.clone())
            && names.split_whitespace().any(|name| name == note.name)
            && note.reached.may_come_before(&store.reached().await?);
        Ok(fits.then_some(note))
    }

    pub fn keep(&self, path: &Path) -> Result<(), Failure> {
        Ok(disk::write(&place_of(path), true, &serde_json::to_vec(self)?)?)
    }
}

fn place_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".note");
    PathBuf::from(name)
}

fn end_of(mut file: &File) -> std::io::Result<(u64, String)> {
    let length = file.seek(SeekFrom::End(0))?;
    file.seek(SeekFrom::Start(length.saturating_sub(END)))?;
    let mut end = Vec::new();
    file.read_to_end(&mut end)?;
    Ok((length, sha256(&end)))
}
