//! Letters leave: each is marked *sending* before it goes, and what became of it is committed with what follows.

use crate::acting::{Doer, Work};
use crate::house::{House, HouseError};
use crate::triage::File;
use async_trait::async_trait;
use complaint::{By, Command, Complaint, Draft, Event, LetterId, LetterWritten, Reference, Refusal};
use jiff::{SignedDuration, Timestamp};
use std::sync::{Mutex, PoisonError};
use store::{LetterState, OutboxChange, OutboxLetter};

/// What became of a letter at the relay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Carried {
    Sent {
        note: String,
    },
    /// Not now: try again.
    Later {
        why: String,
    },
    /// Never: the relay refused it for good.
    Refused {
        why: String,
    },
    /// The connection broke after everything was said: it may have left.
    Uncertain {
        why: String,
    },
}

/// Carries letters to the world: an SMTP relay, or a Maildir.
#[async_trait]
pub trait Courier: Send + Sync + 'static {
    async fn carry(&self, letter: &OutboxLetter) -> Carried;
}

/// What became of letters, and when, that the store couldn't be told (the disk was full): told before others leave.
#[derive(Default)]
pub(crate) struct Unrecorded(Mutex<Vec<(OutboxLetter, Carried, Timestamp)>>);

impl Unrecorded {
    fn keep(&self, letter: OutboxLetter, carried: Carried, at: Timestamp) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push((letter, carried, at));
    }

    fn take(&self) -> Vec<(OutboxLetter, Carried, Timestamp)> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// When letters to send were last asked for.
#[derive(Default)]
pub(crate) struct AskedAt(Mutex<Option<Timestamp>>);

impl AskedAt {
    /// Whether letters may wait for a time that was never to come: the clock was ahead and has been put right, now or while nobody
    /// served.
    fn is_behind(&self, now: Timestamp) -> bool {
        let before = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        before.is_none_or(|before| now.duration_since(before) < -SignedDuration::from_mins(1))
    }

    fn set(&self, now: Timestamp) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(now);
    }
}

/// No letter waits longer than this before it is looked at again.
const LONGEST: SignedDuration = SignedDuration::from_hours(4);

/// Letters are tried for five days (RFC 5321, 4.5.4.1 asks for at least four to five).
const TRIES_FOR: SignedDuration = SignedDuration::from_hours(5 * 24);

/// Noted of a letter that is held back.
const WAITS_ITS_TURN: &str = "waits for its turn: many letters go to this domain";

impl House {
    /// Sends what is due, up to `limit` letters side by side; how many were taken on.
    ///
    /// # Errors
    /// The store can't be read or written.
    pub async fn send_letters(&self, courier: &dyn Courier, limit: u32) -> Result<u32, HouseError> {
        let letters = self.letters_to_send(limit).await?;
        let count = letters.len() as u32;
        // So that they share connections' waiting times and the store's commits.
        all(letters.into_iter().map(|letter| self.send_letter(courier, letter))).await?;
        Ok(count)
    }

    /// What is due, up to `limit` letters: marked *sending*, each to be given to [`House::send_letter`]. What became of others and
    /// couldn't be recorded is recorded first.
    ///
    /// # Errors
    /// The store can't be read or written.
    pub async fn letters_to_send(&self, limit: u32) -> Result<Vec<OutboxLetter>, HouseError> {
        let unrecorded = self.unrecorded.take();
        all(unrecorded.into_iter().map(async |(letter, carried, at)| self.record(&letter, carried, at).await)).await?;
        let now = self.now();
        if self.asked_at.is_behind(now) {
            self.pace.forget();
            self.store.recall_letters(now + LONGEST, now).await?;
        }
        self.asked_at.set(now);
        Ok(self.store.claim_letters(now, limit).await?)
    }

    /// Hands a letter to the courier, or holds it until its turn has come.
    ///
    /// # Errors
    /// The store can't be written: what became of it is remembered, and recorded later.
    pub async fn send_letter(&self, courier: &dyn Courier, letter: OutboxLetter) -> Result<(), HouseError> {
        match self.pace.turn(&letter.id, &letter.to, self.now()) {
            Some(turn) => self.hold(&letter, turn).await,
            None => {
                let carried = courier.carry(&letter).await;
                self.record(&letter, carried, self.now()).await
            }
        }
    }

    async fn hold(&self, letter: &OutboxLetter, until: Timestamp) -> Result<(), HouseError> {
        // Its place is kept for it, however often it asks.
        let until = until.min(self.now() + LONGEST);
        let held = self.store.hold_letter(&letter.id, until, WAITS_ITS_TURN).await;
        if held.is_err() {
            // As good as put off by the relay.
            let why = WAITS_ITS_TURN.to_owned();
            self.unrecorded.keep(letter.clone(), Carried::Later { why }, self.now());
        }
        Ok(held?)
    }

    /// What became of a letter is recorded; where the store can't be written, that is remembered, and done later.
    async fn record(&self, letter: &OutboxLetter, carried: Carried, at: Timestamp) -> Result<(), HouseError> {
        let recorded = self.settle(letter, carried.clone(), at).await;
        if matches!(recorded, Err(HouseError::Store(_))) {
            self.unrecorded.keep(letter.clone(), carried, at);
        }
        recorded
    }

    async fn settle(&self, letter: &OutboxLetter, carried: Carried, at: Timestamp) -> Result<(), HouseError> {
        match carried {
            // After days without a machine a letter still gets its tries.
            Carried::Later { why } if at.duration_since(letter.written_at) < TRIES_FOR || letter.tries < 30 => {
                Ok(self.store.postpone_letter(&letter.id, at + pause(letter.tries), &why).await?)
            }
            Carried::Sent { note } => self.letter_left(&letter.reference, &letter.id, at, note).await,
            Carried::Uncertain { why } => self.letter_uncertain(&letter.reference, &letter.id, why).await,
            Carried::Later { why } | Carried::Refused { why } => {
                self.letter_failed(&letter.reference, &letter.id, why).await
            }
        }
    }

    async fn letter_left(
        &self,
        reference: &Reference,
        id: &LetterId,
        at: Timestamp,
        note: String,
    ) -> Result<(), HouseError> {
        let command = Command::LetterLeft { letter: id.clone(), at, note: note.clone() };
        self.mark(reference, id, command, LetterState::Sent, note).await
    }

    async fn letter_uncertain(&self, reference: &Reference, id: &LetterId, why: String) -> Result<(), HouseError> {
        let command = Command::LetterUncertain { letter: id.clone() };
        self.mark(reference, id, command, LetterState::Uncertain, why).await
    }

    /// A letter won't arrive: the relay refused it, or it bounced.
    ///
    /// # Errors
    /// No such letter; the store can't be written.
    pub async fn letter_failed(&self, reference: &Reference, id: &LetterId, why: String) -> Result<(), HouseError> {
        let command = Command::LetterFailed { letter: id.clone(), why: why.clone() };
        self.mark(reference, id, command, LetterState::Failed, why).await
    }

    /// A person says what became of a letter that was left uncertain: it arrived, or it is to be sent again.
    ///
    /// # Errors
    /// No such letter, or it isn't uncertain; the store can't be written.
    pub async fn settle_uncertain(&self, id: &LetterId, arrived: bool) -> Result<(), HouseError> {
        let letter = self.store.letter(id).await?.ok_or_else(|| HouseError::NoMessage(id.to_string()))?;
        if letter.state != LetterState::Uncertain {
            return Err(HouseError::Conflict);
        }
        if arrived {
            return self.letter_left(&letter.reference, id, self.now(), "confirmed by hand".to_owned()).await;
        }
        self.store.postpone_letter(id, self.now(), "to be sent again").await?;
        self.letters_wait.notify_one();
        Ok(())
    }

    /// A letter that failed is sent once more, word for word; to another address of whoever complains, if one is given, which is
    /// theirs from then on.
    ///
    /// # Errors
    /// No such letter, or it can't be ([`Complaint::can_be_sent_again`]); changed meanwhile; the store can't be written.
    pub async fn send_again(
        &self,
        reference: &Reference,
        letter: &LetterId,
        email: Option<String>,
        doer: Doer,
    ) -> Result<Complaint, HouseError> {
        let journal = self.recorded(reference).await?;
        let written = journal.into_iter().find_map(|recorded| match recorded.event {
            Event::LetterWritten(written) if written.id == *letter => Some(written),
            _ => None,
        });
        let written = written.ok_or_else(|| Refusal::NoSuchLetter(letter.to_string()))?;
        let LetterWritten { subject, text, automatic, files: names, .. } = written;
        let files = if names.is_empty() { Vec::new() } else { self.files_sent_with(letter).await? };
        let draft = Draft { subject, text, automatic, files: names };
        let encloses = written.encloses;
        let command = Command::SendAgain { letter: written.id, email, draft, encloses };
        self.act_with(reference, doer, command, files).await
    }

    /// The files that went along with a letter, those of a forwarded message not among them.
    async fn files_sent_with(&self, letter: &LetterId) -> Result<Vec<File>, HouseError> {
        let sent = self.store.letter(letter).await?.ok_or_else(|| Refusal::NoSuchLetter(letter.to_string()))?;
        let files = correspondence::read(&sent.raw).attachments.into_iter().filter(|file| !file.inline);
        Ok(files.map(|file| (file.name, file.media_type, file.content)).collect())
    }

    /// After a start: letters that an earlier run left in the middle of sending. Where the courier can't send twice
    /// they are simply sent again; elsewhere a person decides, and the journal says that it isn't known.
    ///
    /// # Errors
    /// The store can't be read or written.
    pub async fn settle_stuck(&self, courier_is_idempotent: bool) -> Result<u32, HouseError> {
        let stuck = self.store.stuck_letters().await?;
        let count = stuck.len() as u32;
        for letter in stuck {
            if courier_is_idempotent {
                self.store.postpone_letter(&letter.id, self.now(), "sent again after a restart").await?;
            } else {
                let why = "the machine stopped while it was being sent";
                self.letter_uncertain(&letter.reference, &letter.id, why.to_owned()).await?;
            }
        }
        Ok(count)
    }

    async fn mark(
        &self,
        reference: &Reference,
        id: &LetterId,
        command: Command,
        state: LetterState,
        note: String,
    ) -> Result<(), HouseError> {
        for _ in 0..16 {
            let mut work = Work::on(self, self.held(reference).await?);
            work.does(&By::System, command.clone())?;
            if !work.changed() {
                return Ok(());
            }
            // A letter that came back before its leaving was recorded stays what it is: failed.
            let failed = work.complaint.letters.iter().any(|l| l.id == *id && l.failed);
            let state = if failed { LetterState::Failed } else { state };
            work.marks(OutboxChange { id: id.clone(), state, note: note.clone() });
            match work.commit().await {
                Err(HouseError::Conflict) => continue,
                done => return done.map(|_| ()),
            }
        }
        Err(HouseError::Conflict)
    }
}

/// Side by side; all of them, also where one fails.
async fn all(each: impl Iterator<Item = impl Future<Output = Result<(), HouseError>>>) -> Result<(), HouseError> {
    futures_util::future::join_all(each).await.into_iter().collect()
}

/// A minute, then twice as long each time, up to the longest.
fn pause(tries: u32) -> SignedDuration {
    SignedDuration::from_mins(1i64 << tries.min(8)).min(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_put_right_is_noticed_and_one_that_trembles_isnt() {
        let at = |second: i64| Timestamp::from_second(1_800_000_000 + second).expect("in range");
        let asked = AskedAt::default();
        assert!(asked.is_behind(at(0)), "nobody knows what it was before");
        asked.set(at(0));
        assert!(!asked.is_behind(at(5)) && !asked.is_behind(at(-60)));
        assert!(asked.is_behind(at(-61)));
        assert!(asked.is_behind(at(-61)), "until what follows from it is done");
    }
}
