//! Whoever sees everything that is kept: folds each journal on by itself, checks what must hold, keeps the list of what is
//! to be worked on and the tally of promises, to be compared with the store's.

use super::faults::Kept;
use super::figures::{Book, Stopped};
use super::invariants;
use complaint::{Complaint, JournalEntry, Recorded, Reference, replay};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};
use store::Store;

/// A place in the list of what is to be worked on: urgency, the first date owed, the complaint.
pub(super) type Place = (u8, String, Reference);

/// What has been seen.
#[derive(Default)]
pub(super) struct Witness {
    /// Every complaint that isn't done.
    pub known: BTreeMap<Reference, Complaint>,
    /// Those to be worked on, the most urgent first.
    pub board: BTreeSet<Place>,
    /// When the clock must look at which.
    pub wakes: BTreeSet<(Timestamp, Reference)>,
    pub book: Book,
}

fn place(complaint: &Complaint) -> Place {
    let due = complaint.owed().first().map_or_else(|| "9999-12-31".to_owned(), |p| p.due.to_string());
    (complaint.urgency(), due, complaint.reference.clone())
}

impl Witness {
    /// Takes in what was kept.
    pub async fn sees(&mut self, kept: &Kept, store: &dyn Store) -> Result<(), Stopped> {
        let reference = kept.complaint.reference.clone();
        let broken = |what: String| Stopped::Broken { reference: reference.to_string(), what };
        let before = self.before(kept, store).await?;
        let after = folded(before.as_ref(), &kept.entries).map_err(broken)?;
        if after != kept.complaint {
            return Err(broken(format!("the row isn't the fold of the journal:\n{:?}\n{after:?}", kept.complaint)));
        }
        invariants::standing(&after).map_err(broken)?;
        if let Some(before) = &before {
            let pairs = before.promises.iter().zip(&after.promises);
            pairs.into_iter().try_for_each(|(b, a)| invariants::became(b, a)).map_err(broken)?;
            self.leave(before);
        }
        kept.entries.iter().for_each(|entry| self.book.happens(&entry.body));
        self.book.turn(before.as_ref(), &after);
        self.enter(after);
        Ok(())
    }

    async fn before(&mut self, kept: &Kept, store: &dyn Store) -> Result<Option<Complaint>, Stopped> {
        let reference = &kept.complaint.reference;
        let first = kept.entries.first().map_or(0, |entry| entry.seq);
        match self.known.remove(reference) {
            Some(known) => Ok(Some(known)),
            None if first == 1 => Ok(None),
            None => {
                let journal = store.journal(reference).await?;
                let earlier: Vec<JournalEntry> = journal.into_iter().filter(|entry| entry.seq < first).collect();
                Ok(replay(&earlier))
            }
        }
    }

    fn leave(&mut self, complaint: &Complaint) {
        self.board.remove(&place(complaint));
        if let Some(at) = complaint.wakes_at() {
            self.wakes.remove(&(at, complaint.reference.clone()));
        }
    }

    fn enter(&mut self, complaint: Complaint) {
        if complaint.is_live() {
            self.board.insert(place(&complaint));
        }
        if let Some(at) = complaint.wakes_at() {
            self.wakes.insert((at, complaint.reference.clone()));
        }
        // What is done may be woken by a mail; then it is read again.
        if !complaint.is_done() || complaint.merged_into.is_some() {
            self.known.insert(complaint.reference.clone(), complaint);
        }
    }
}

/// The complaint after these events, each looked at before it is taken in.
fn folded(before: Option<&Complaint>, entries: &[JournalEntry]) -> Result<Complaint, String> {
    let mut complaint = before.cloned();
    for entry in entries {
        let recorded: Recorded = serde_json::from_str(&entry.body).map_err(|e| format!("{e} in {}", entry.body))?;
        match &mut complaint {
            Some(complaint) => {
                invariants::before(complaint, &recorded)?;
                complaint.apply(&recorded);
            }
            None => complaint = Complaint::begin(&recorded),
        }
    }
    complaint.ok_or_else(|| "there is no opening".to_owned())
}
