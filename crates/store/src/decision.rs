//! A batch with everything computed that needs no database: what any store writes of a decision.

use crate::bytes::{LaidLetter, LaidMessage};
use crate::contract::{Batch, Columns, News};
use crate::convert::{Misfit, fit_key_of, json};
use crate::findable::Findable;
use crate::words::OutboxChange;
use complaint::{Complaint, Hash, JournalEntry, MailId, MessageKey, Reference, Side, StaffId};

pub(crate) struct Decision {
    pub id: i64,
    pub reference: Reference,
    pub on: Option<(u32, Hash)>,
    pub seq: u32,
    pub head: Hash,
    pub columns: Columns,
    /// The complaint as JSON.
    pub state: String,
    pub entries: Vec<JournalEntry>,
    pub promises: Vec<PromiseRow>,
    pub about: Vec<StaffId>,
    pub messages: Vec<LaidMessage>,
    pub adopts: Vec<(MessageKey, Side)>,
    pub knows: Vec<MailId>,
    pub letters: Vec<LaidLetter>,
    pub outbox: Vec<OutboxChange>,
    pub text: Findable,
}

pub(crate) struct PromiseRow {
    pub n: u32,
    pub name: String,
    pub level: u8,
    pub state: &'static str,
    pub due_on: String,
}

impl Decision {
    /// The batch's own messages and letters are `messages` and `letters`, whose bytes are laid.
    pub fn prepare(batch: Batch, messages: Vec<LaidMessage>, letters: Vec<LaidLetter>) -> Result<Self, Misfit> {
        let complaint = &batch.complaint;
        let before = batch.on.map_or(0, |(seq, _)| seq);
        let numbered = (before + 1..).zip(&batch.entries).all(|(seq, entry)| entry.seq == seq);
        if !numbered || complaint.seq as usize != before as usize + batch.entries.len() {
            return Err(Misfit::Unfit(format!(
                "the entries of {} don't follow from event {before}",
                complaint.reference
            )));
        }
        let head = batch.entries.last().map(|entry| entry.hash).or(batch.on.map(|(_, head)| head));
        let head = head.ok_or_else(|| Misfit::Unfit("a complaint can't be opened without an event".to_owned()))?;
        let side_of = |key: &MessageKey| {
            let received = complaint.received.iter().find(|received| received.message == *key);
            received.map_or(Side::Complainant, |received| received.side.clone())
        };
        let id = fit_key_of(&complaint.reference)?;
        Ok(Self {
            id,
            reference: complaint.reference.clone(),
            on: batch.on,
            seq: complaint.seq,
            head,
            columns: Columns::of(complaint),
            state: json(complaint)?,
            promises: promise_rows(complaint),
            about: complaint.about_staff.iter().cloned().collect(),
            adopts: batch.adopts.into_iter().map(|key| (key.clone(), side_of(&key))).collect(),
            text: Findable::of(id, complaint, batch.words),
            entries: batch.entries,
            messages,
            knows: batch.knows,
            letters,
            outbox: batch.outbox,
        })
    }

    pub fn news(&self) -> News {
        News { reference: self.reference.clone(), seq: self.seq }
    }
}

fn promise_rows(complaint: &Complaint) -> Vec<PromiseRow> {
    let rows = (0u32..).zip(&complaint.promises).map(|(n, promise)| PromiseRow {
        n,
        name: promise.name.0.clone(),
        level: promise.level,
        state: promise.state.as_str(),
        due_on: promise.due.to_string(),
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    use crate::convert::word;

    #[test]
    fn promise_states_are_kept_in_the_words_that_they_are_read_by() {
        use complaint::PromiseState::*;
        for state in [Running, Kept, KeptLate, Missed, Replaced, Lifted] {
            assert_eq!(word(&state), state.as_str());
        }
    }
}
