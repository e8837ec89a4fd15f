//! Complaints move whole, and what a house has besides: out of this store, into this store, and once more later, when
//! they have gone on elsewhere.

use super::complaints;
use super::fault::Fault;
use super::writer::Transaction;
use super::{Sqlite, help, lessons, mailboxes, messages, numbers, outbox, people, policies};
use crate::bytes::{LaidLetter, LaidMessage};
use crate::contract::{Batch, CommitError, News, Rest, StoreError, Whole};
use crate::convert::{count, gone_on, key_of, moved};
use crate::decision::Decision;
use crate::words::{AuditEntry, GoneOn, Reached};
use complaint::{Complaint, Hash, JournalEntry, MailId, MessageKey, Reference};
use rusqlite::{Connection, OptionalExtension, Row};

const WHERE_IT_STANDS: &str = "SELECT seq, head FROM complaints WHERE id = ?1";
const WORDS: &str = "SELECT words FROM texts WHERE complaint = ?1";
const FILE_IS_USED: &str = "
    SELECT EXISTS (SELECT 1 FROM message_bytes WHERE file = ?1) OR EXISTS (SELECT 1 FROM letter_bytes WHERE file = ?1)";

/// All of one complaint, but that large bytes are still in their files.
pub(super) struct Found {
    complaint: Complaint,
    entries: Vec<JournalEntry>,
    messages: Vec<LaidMessage>,
    letters: Vec<LaidLetter>,
    knows: Vec<MailId>,
    words: String,
}

fn find(connection: &Connection, reference: &Reference) -> Result<Option<Found>, Fault> {
    let (Some(id), Some(held)) = (key_of(reference), complaints::held(connection, reference)?) else {
        return Ok(None);
    };
    Ok(Some(Found {
        complaint: held.complaint,
        entries: complaints::journal(connection, reference)?,
        messages: messages::all_of(connection, id)?,
        letters: outbox::all_of(connection, id)?,
        knows: messages::referred_by(connection, id)?,
        words: connection.prepare_cached(WORDS)?.query_row([id], |row| row.get(0)).optional()?.unwrap_or_default(),
    }))
}

impl Sqlite {
    pub(super) async fn take_whole(&self, reference: Reference) -> Result<Option<Whole>, StoreError> {
        let found = self.read("reading all of a complaint", move |c| find(c, &reference)).await?;
        let Some(found) = found else { return Ok(None) };
        let mut messages = Vec::with_capacity(found.messages.len());
        for message in found.messages {
            messages.push(self.bytes.fetch_message(message).await?);
        }
        Ok(Some(Whole {
            complaint: found.complaint,
            entries: found.entries,
            messages,
            letters: self.bytes.fetch_letters(found.letters).await?,
            knows: found.knows,
            words: found.words,
        }))
    }

    /// The complaints that were new or changed.
    pub(super) async fn bring_wholes(&self, wholes: Vec<Whole>) -> Result<Vec<News>, CommitError> {
        let what = "bringing complaints in";
        let mut laid = Vec::with_capacity(wholes.len());
        for mut whole in wholes {
            let messages = self.bytes.lay_messages(std::mem::take(&mut whole.messages)).await?;
            let letters = self.bytes.lay_letters(std::mem::take(&mut whole.letters)).await?;
            laid.push((whole, messages, letters));
        }
        // A thousand at once are milliseconds of work, which the caller's runtime needn't wait for.
        let preparing = tokio::task::spawn_blocking(move || {
            laid.into_iter().map(|(whole, messages, letters)| prepare(whole, messages, letters)).collect()
        });
        let broken_off = |_| Fault::Unfit("it was broken off; try again".to_owned()).into_commit(what);
        let decisions: Result<Vec<Decision>, Fault> = preparing.await.map_err(broken_off)?;
        let decisions = decisions.map_err(|fault| fault.into_commit(what))?;
        let brought = self.writer.run(move |transaction| bring_all(decisions, transaction)).await;
        brought.map_err(|fault| fault.into_commit(what))
    }
}

/// As if the whole journal were one decision; the writer sees how much of it is there.
fn prepare(whole: Whole, messages: Vec<LaidMessage>, letters: Vec<LaidLetter>) -> Result<Decision, Fault> {
    let batch = Batch {
        on: None,
        complaint: whole.complaint,
        entries: whole.entries,
        messages: Vec::new(),
        adopts: Vec::new(),
        knows: whole.knows,
        letters: Vec::new(),
        outbox: Vec::new(),
        words: whole.words,
    };
    Ok(Decision::prepare(batch, messages, letters)?)
}

fn bring_all(decisions: Vec<Decision>, transaction: &mut Transaction<'_>) -> Result<Vec<News>, Fault> {
    let mut changed = Vec::with_capacity(decisions.len());
    for decision in decisions {
        let news = decision.news();
        if decision.bring(transaction)? {
            changed.push(news);
        }
    }
    Ok(changed)
}

impl Decision {
    /// `false`: it is there as it is.
    fn bring(mut self, transaction: &mut Transaction<'_>) -> Result<bool, Fault> {
        let connection = transaction.connection;
        match standing(connection, self.id)? {
            None => {}
            Some((seq, head)) if (seq, head) == (self.seq, self.head) => return self.bring_letters(connection),
            Some((seq, head)) if self.went_on_from(seq, head) => {
                self.entries.drain(..seq as usize);
                self.on = Some((seq, head));
            }
            Some(_) => return Err(Fault::Conflict),
        }
        self.keep_row(connection)?;
        self.keep_history(connection)?;
        for new in &self.messages {
            messages::bring(connection, new, self.id)?;
        }
        for mail_id in &self.knows {
            messages::refer(connection, mail_id, self.id)?;
        }
        self.bring_letters(connection)?;
        self.text.instead = true;
        transaction.texts.push(self.text);
        Ok(true)
    }

    /// Whether what is there, with this head, is the beginning of its journal.
    fn went_on_from(&self, seq: u32, head: Hash) -> bool {
        let at = (seq as usize).checked_sub(1).and_then(|at| self.entries.get(at));
        at.is_some_and(|entry| entry.hash == head)
    }

    /// A letter's way out goes on without an event, so it may have changed where the journal hasn't.
    fn bring_letters(&self, connection: &Connection) -> Result<bool, Fault> {
        let mut changed = false;
        for letter in &self.letters {
            changed |= outbox::bring(connection, letter, self.id)?;
        }
        Ok(changed)
    }
}

fn standing(connection: &Connection, id: i64) -> Result<Option<(u32, Hash)>, Fault> {
    let mut standing = connection.prepare_cached(WHERE_IT_STANDS)?;
    Ok(standing.query_row([id], |row| Ok((row.get(0)?, Hash(row.get(1)?)))).optional()?)
}

pub(super) fn rest(connection: &Connection) -> Result<Rest, Fault> {
    Ok(Rest {
        staff: people::all_staff(connection)?,
        articles: help::all_articles(connection)?,
        feedback: help::all_feedback(connection)?,
        policies: policies::all(connection)?,
        lessons: lessons::all(connection)?,
        settings: help::settings(connection)?,
        numbers: numbers::all(connection)?,
        mailboxes: mailboxes::all(connection)?,
    })
}

pub(super) fn bring_rest(connection: &Connection, rest: &Rest) -> Result<(), Fault> {
    rest.staff.iter().try_for_each(|staff| people::put_staff(connection, staff))?;
    rest.articles.iter().try_for_each(|article| help::bring_article(connection, article))?;
    rest.feedback.iter().try_for_each(|feedback| help::bring_feedback(connection, feedback))?;
    policies::bring(connection, &rest.policies)?;
    lessons::put(connection, &rest.lessons)?;
    rest.settings.iter().try_for_each(|(name, value)| help::put_setting(connection, name, value))?;
    rest.mailboxes.iter().try_for_each(|place| mailboxes::put(connection, place))?;
    for (year, last) in &rest.numbers {
        numbers::take(connection, *year, i64::try_from(*last).map_err(Fault::damaged)?)?;
    }
    Ok(())
}

pub(super) fn bring_audit(connection: &Connection, entries: &[AuditEntry]) -> Result<(), Fault> {
    entries.iter().try_for_each(|entry| people::audit(connection, entry))
}

const REACHED: &str = "
    SELECT (SELECT coalesce(max(place), 0) FROM journal) + 1, (SELECT coalesce(max(place), 0) FROM message_moves) + 1";
const KEPT_SINCE: &str = "SELECT complaint, seq FROM journal WHERE place >= ?1 ORDER BY place";
const MESSAGES_SINCE: &str = "
    SELECT v.message, m.key, v.kept FROM message_moves AS v JOIN messages AS m ON m.id = v.message
    WHERE v.place >= ?1 ORDER BY v.place";

pub(super) fn reached(connection: &Connection) -> Result<Reached, Fault> {
    let read = |row: &Row<'_>| {
        Ok(Reached { entries: count(row.get(0)?), messages: count(row.get(1)?), counted_by: String::new() })
    };
    Ok(connection.prepare_cached(REACHED)?.query_row([], read)?)
}

pub(super) fn gone_on_since(connection: &Connection, from: u64) -> Result<Vec<GoneOn>, Fault> {
    since(connection, KEPT_SINCE, from, |row| Ok((row.get(0)?, row.get(1)?))).map(gone_on)
}

pub(super) fn messages_since(connection: &Connection, from: u64) -> Result<Vec<(MessageKey, bool)>, Fault> {
    let read = |row: &Row<'_>| Ok((row.get(0)?, MessageKey(row.get(1)?), row.get(2)?));
    since(connection, MESSAGES_SINCE, from, read).map(moved)
}

fn since<T>(
    connection: &Connection,
    sql: &str,
    from: u64,
    read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, Fault> {
    let mut all = connection.prepare_cached(sql)?;
    let rows = all.query_map([i64::try_from(from).unwrap_or(i64::MAX)], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Those of the names that a row has.
pub(super) fn files_used(connection: &Connection, names: Vec<String>) -> Result<Vec<String>, Fault> {
    let mut is_used = connection.prepare_cached(FILE_IS_USED)?;
    let mut used = Vec::new();
    for name in names {
        if is_used.query_row([&name], |row| row.get(0))? {
            used.push(name);
        }
    }
    Ok(used)
}
