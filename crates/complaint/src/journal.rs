//! The journal of a complaint as a chain: each entry carries the hash of the one before, so that no entry can be
//! changed, dropped from the middle or put in without its chain breaking there.

use crate::complaint::Complaint;
use crate::event::Recorded;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

/// A SHA-256 digest (FIPS 180-4).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Hash(pub [u8; 32]);

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|b| write!(f, "{b:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}

/// An entry as stored: the JSON of a [`Recorded`], to the letter, and the hash that chains it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalEntry {
    pub seq: u32,
    pub body: String,
    pub hash: Hash,
}

/// Chains `events` onto a journal whose last hash is `head` (all zero for a new one).
pub fn chain(reference: &str, mut head: Hash, events: &[Recorded]) -> Vec<JournalEntry> {
    let mut entries = Vec::with_capacity(events.len());
    for recorded in events {
        let body = serde_json::to_string(recorded).expect("events hold no maps with keys that aren't text");
        head = link(reference, head, recorded.seq, &body);
        entries.push(JournalEntry { seq: recorded.seq, body, hash: head });
    }
    entries
}

/// SHA-256 over: the hash before, the reference, a NUL, the sequence number (big endian), the body as stored.
fn link(reference: &str, before: Hash, seq: u32, body: &str) -> Hash {
    let mut sha = Sha256::new();
    sha.update(before.0);
    sha.update(reference.as_bytes());
    sha.update([0]);
    sha.update(seq.to_be_bytes());
    sha.update(body.as_bytes());
    Hash(sha.finalize().into())
}

/// What came of checking a chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    Whole,
    /// The first entry that doesn't follow from the one before it.
    BrokenAt(u32),
}

/// Checks that the entries follow from each other without a gap, starting with number 1.
pub fn verify_chain(reference: &str, entries: &[JournalEntry]) -> Verdict {
    let mut head = Hash::default();
    for (expected, entry) in (1u32..).zip(entries) {
        head = link(reference, head, expected, &entry.body);
        if entry.seq != expected || entry.hash != head {
            return Verdict::BrokenAt(expected);
        }
    }
    Verdict::Whole
}

/// The complaint that follows from its journal; `None` if the entries don't begin with an opening or can't be read.
pub fn replay(entries: &[JournalEntry]) -> Option<Complaint> {
    let mut complaint: Option<Complaint> = None;
    for entry in entries {
        let recorded: Recorded = serde_json::from_str(&entry.body).ok()?;
        match &mut complaint {
            None => complaint = Some(Complaint::begin(&recorded)?),
            Some(complaint) => complaint.apply(&recorded),
        }
    }
    complaint
}
