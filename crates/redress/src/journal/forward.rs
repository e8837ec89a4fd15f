//! A restored backup is brought forward with an exported journal, to its end or to a moment.
//!
//! The file is read once to learn where everything stands in it; then one complaint after the other is put together from
//! its events, and brought in as if it had come from another store.

use super::{Letter, Line, Mail, Reading, Thing};
use crate::Failure;
use crate::copy::{BYTES, PAGE, bytes};
use complaint::{
    Complaint, Event, Hash, JournalEntry, LetterId, MailId, MessageKey, Recorded, Reference, Verdict, replay,
    verify_chain,
};
use jiff::Timestamp;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs::File;
use std::path::Path;
use store::{AuditEntry, CommitError, LetterState, MessageStatus, NewMessage, OutboxLetter, Rest, Store, Whole};

/// Of a letter that was on its way at the moment that is restored, and of which the journal tells more than that.
const LEFT_AFTER: &str = "left after the moment that was restored";

/// What the journal added to the backup.
#[derive(Debug, Default, Serialize)]
pub struct Brought {
    /// New ones, and those that went on.
    pub complaints: u64,
    pub events: u64,
    /// Messages that belong to no complaint.
    pub messages: u64,
    /// Entries of it.
    pub audit: u64,
    /// Letters of which a person must say whether they arrived: they left after the moment that was restored.
    pub uncertain: u64,
    /// When the last of the events happened.
    pub last_at: Option<Timestamp>,
}

/// Brings a store that was just restored, as it was at `made_at`, forward: everything up to `until`, or all there is.
pub async fn bring_forward(
    store: &dyn Store,
    made_at: Timestamp,
    file: &Path,
    until: Option<Timestamp>,
) -> Result<Brought, Failure> {
    let until = until.unwrap_or(Timestamp::MAX);
    refuse_earlier(store, until).await?;
    let mut forward = Forward { store, made_at, until, file: Contents::read(file)?, brought: Brought::default() };
    // Policies first, which complaints are held to.
    let rest = forward.rest().await?;
    store.bring_rest(rest).await?;
    forward.complaints().await?;
    forward.loose().await?;
    forward.audit().await?;
    Ok(forward.brought)
}

/// A backup holds what had happened when it was made: it can't be taken back to a moment before.
async fn refuse_earlier(store: &dyn Store, until: Timestamp) -> Result<(), Failure> {
    let refuse = |what: String, at: Timestamp| {
        Err(Failure::input(format!("the backup has {what} of {at}, after {until}: restore from an earlier backup")))
    };
    let mut after: Option<Reference> = None;
    loop {
        let page = store.references(after.as_ref(), PAGE).await?;
        for reference in &page {
            match store.complaint(reference).await? {
                Some(held) if held.complaint.last_at > until => {
                    return refuse(format!("an event of {reference}"), held.complaint.last_at);
                }
                _ => {}
            }
        }
        let Some(last) = page.into_iter().last() else { break };
        after = Some(last);
    }
    for status in [MessageStatus::Triage, MessageStatus::Automatic, MessageStatus::SetAside] {
        let newest = store.messages(status, None, 1).await?.items.pop();
        if let Some(message) = newest.filter(|message| message.received_at > until) {
            return refuse("a message".to_owned(), message.received_at);
        }
    }
    Ok(())
}

/// Where what stands in the file.
struct Contents {
    reading: Reading,
    complaints: BTreeMap<Reference, Parts>,
    /// In the order in which they were first seen.
    loose: Vec<Loose>,
    /// Where they stand there.
    places: HashMap<MessageKey, usize>,
    /// The first lines with the bytes of messages.
    raws: HashMap<MessageKey, u64>,
    things: Vec<Vec<(Timestamp, Thing)>>,
    /// The highest number of each year. Once given out it is never given out again, even where what had it is forgotten.
    numbers: BTreeMap<i16, u64>,
    /// The lines with what the audit recorded.
    audit: Vec<u64>,
}

#[derive(Default)]
struct Parts {
    lines: Vec<u64>,
    last: (u32, Hash),
}

/// A message that belonged to no complaint when it was first seen, and what it was held for since.
struct Loose {
    key: MessageKey,
    statuses: Vec<(Timestamp, MessageStatus)>,
}

impl Contents {
    fn read(path: &Path) -> Result<Self, Failure> {
        let file = File::open(path).map_err(|e| Failure::input(format!("{}: {e}", path.display())))?;
        let reading = Reading::of(path, file)?;
        let (complaints, loose, places, raws, things, numbers, audit) = Default::default();
        let mut contents = Self { reading, complaints, loose, places, raws, things, numbers, audit };
        // Only here are these needed, to put each line to what it follows.
        let mut names = HashMap::new();
        while let Some((at, line)) = contents.reading.next()? {
            contents.take(at, line, &mut names);
        }
        if contents.reading.broken_off {
            eprintln!("redress: {}: its last line was broken off, and is left out", path.display());
        }
        Ok(contents)
    }

    fn take(&mut self, at: u64, line: Line, names: &mut HashMap<String, usize>) {
        match line {
            Line::Complaint(part) => {
                self.take_number(part.reference.year(), part.reference.number());
                let parts = self.complaints.entry(part.reference).or_default();
                parts.lines.push(at);
                parts.last = part.entries.last().map_or(parts.last, |entry| (entry.seq, entry.hash));
                let with_bytes = part.messages.into_iter().filter(|mail| mail.raw.is_some());
                for mail in with_bytes {
                    self.raws.entry(mail.message.key).or_insert(at);
                }
            }
            Line::Message { at: seen, mail } => {
                let (key, status) = (mail.message.key, mail.message.status);
                self.raws.entry(key.clone()).or_insert(at);
                let place = *self.places.entry(key.clone()).or_insert(self.loose.len());
                if place == self.loose.len() {
                    self.loose.push(Loose { key, statuses: Vec::new() });
                }
                self.loose[place].statuses.push((seen, status));
            }
            Line::Moved { at: seen, key, status } => {
                if let Some(loose) = self.places.get(&key).and_then(|place| self.loose.get_mut(*place)) {
                    loose.statuses.push((seen, status));
                }
            }
            Line::House { thing: Thing::Number(year, last), .. } => self.take_number(year, last),
            Line::House { at: seen, thing } => {
                let place = *names.entry(thing.name()).or_insert(self.things.len());
                if place == self.things.len() {
                    self.things.push(Vec::new());
                }
                self.things[place].push((seen, thing));
            }
            Line::Audit(_) => self.audit.push(at),
        }
    }

    fn take_number(&mut self, year: i16, number: u64) {
        let last = self.numbers.entry(year).or_default();
        *last = number.max(*last);
    }

    /// A message with its bytes, as it was when they were written.
    fn mail(&mut self, key: &MessageKey) -> Result<NewMessage, Failure> {
        let at = self.raws.get(key).copied();
        let found = match at.map(|at| self.reading.line_at(at)).transpose()? {
            Some(Line::Message { mail, .. }) => Some(mail),
            Some(Line::Complaint(part)) => part.messages.into_iter().find(|mail| mail.message.key == *key),
            _ => None,
        };
        let found = found.and_then(|Mail { message, raw }| Some(NewMessage { message, raw: raw? }));
        found.ok_or_else(|| self.reading.damaged(at.unwrap_or_default()))
    }
}

struct Forward<'a> {
    store: &'a dyn Store,
    /// Of what was seen before, the backup knows better.
    made_at: Timestamp,
    until: Timestamp,
    file: Contents,
    brought: Brought,
}

impl Forward<'_> {
    /// What the house had besides at the moment, as far as the backup doesn't have it.
    async fn rest(&mut self) -> Result<Rest, Failure> {
        let there: HashSet<String> = Thing::all_of(self.store.rest().await?).iter().map(Thing::name).collect();
        let (mut rest, mut late) = (Rest::default(), Vec::new());
        for seen in std::mem::take(&mut self.file.things) {
            let is_there = seen.first().is_some_and(|(_, thing)| there.contains(&thing.name()));
            match seen.iter().rposition(|(at, _)| *at <= self.until) {
                Some(last) if is_there && seen[last].0 <= self.made_at => {}
                Some(last) => seen[last].1.clone().put_into(&mut rest),
                None if is_there => {}
                None => late.extend(seen.into_iter().next().map(|(_, thing)| thing)),
            }
        }
        // What was first seen after the moment may be older: complaints of before are held to such a policy.
        for thing in late.into_iter().filter(|thing| thing.since().is_some_and(|since| since <= self.until)) {
            match thing {
                // When it was installed it came in force, and nothing that was seen by the moment came after it.
                Thing::Policy(policy) => rest.policies.push(store::InstalledPolicy { in_force: true, ..policy }),
                thing => thing.put_into(&mut rest),
            }
        }
        rest.numbers = self.file.numbers.iter().map(|(year, last)| (*year, *last)).collect();
        Ok(rest)
    }

    async fn complaints(&mut self) -> Result<(), Failure> {
        let (mut batch, mut size) = (Vec::new(), 0);
        for (reference, parts) in std::mem::take(&mut self.file.complaints) {
            let held = self.store.complaint(&reference).await?;
            let from = held.map(|held| (held.complaint.seq, held.head));
            if from == Some(parts.last) {
                continue;
            }
            let Some(whole) = self.put_together(reference, &parts.lines, from).await? else { continue };
            size += bytes(&whole);
            batch.push(whole);
            if size >= BYTES {
                self.bring(std::mem::take(&mut batch)).await?;
                size = 0;
            }
        }
        self.bring(batch).await
    }

    async fn bring(&self, batch: Vec<Whole>) -> Result<(), Failure> {
        let references: Vec<String> = batch.iter().map(|whole| whole.complaint.reference.to_string()).collect();
        match self.store.bring(batch).await {
            Ok(_) => Ok(()),
            Err(CommitError::Conflict) => Err(does_not_fit(&references.join(", "))),
            Err(e) => Err(e.into()),
        }
    }

    /// A complaint as it was at the moment; `None`: there is nothing to bring of it.
    async fn put_together(
        &mut self,
        reference: Reference,
        lines: &[u64],
        from: Option<(u32, Hash)>,
    ) -> Result<Option<Whole>, Failure> {
        let mut story = Story::read(&mut self.file.reading, &reference, lines)?;
        let there = from.map_or(0, |(seq, _)| seq as usize);
        if there > story.entries.len() {
            // The backup is newer than the last export.
            let theirs = self.store.journal(&reference).await?;
            let fits = theirs.starts_with(&story.entries);
            return if fits { Ok(None) } else { Err(does_not_fit(&reference.to_string())) };
        }
        let last = there.checked_sub(1).and_then(|last| story.entries.get(last));
        if last.map(|entry| entry.hash) != from.map(|(_, head)| head) {
            return Err(does_not_fit(&reference.to_string()));
        }
        story.stop_at(self.until);
        self.keep_unplaced(&mut story).await?;
        if story.entries.is_empty() {
            return Ok(None);
        }
        let complaint = replay(&story.entries).ok_or_else(|| story.broken_at(1))?;
        let new = story.recorded.len() - there;
        if new > 0 {
            self.brought.complaints += 1;
            self.brought.events += new as u64;
            self.brought.last_at = self.brought.last_at.max(Some(complaint.last_at));
        }
        let messages = self.messages(&mut story)?;
        let letters = self.letters(&mut story, &complaint)?;
        let knows = story.knows();
        let words = procedure::words(&story.recorded);
        Ok(Some(Whole { complaint, entries: story.entries, messages, letters, knows, words }))
    }

    /// A message that had come in by then, but was placed only later, waits in triage: nothing is lost.
    async fn keep_unplaced(&mut self, story: &mut Story) -> Result<(), Failure> {
        let named: HashSet<&MessageKey> = story.recorded.iter().filter_map(|r| r.event.message()).collect();
        let (placed, unplaced) = std::mem::take(&mut story.messages)
            .into_iter()
            .partition::<Vec<Mail>, _>(|mail| named.contains(&mail.message.key));
        story.messages = placed;
        for Mail { mut message, raw } in unplaced.into_iter().filter(|mail| mail.message.received_at <= self.until) {
            let Some(raw) = raw else { continue };
            // One that was seen before it was placed has a line of its own.
            if self.file.places.contains_key(&message.key) {
                continue;
            }
            (message.status, message.reference, message.side) = (MessageStatus::Triage, None, None);
            self.brought.messages += u64::from(self.store.keep_message(NewMessage { message, raw }).await?);
        }
        Ok(())
    }

    fn messages(&mut self, story: &mut Story) -> Result<Vec<NewMessage>, Failure> {
        let mails = std::mem::take(&mut story.messages).into_iter();
        let with_bytes = mails.map(|Mail { message, raw }| match raw {
            Some(raw) => Ok(NewMessage { message, raw }),
            None => Ok(NewMessage { raw: self.file.mail(&message.key)?.raw, message }),
        });
        with_bytes.collect()
    }

    /// The letters that the events wrote, each where it stood.
    fn letters(&mut self, story: &mut Story, complaint: &Complaint) -> Result<Vec<OutboxLetter>, Failure> {
        let mut letters = Vec::new();
        for mut letter in std::mem::take(&mut story.letters) {
            let Some(record) = complaint.letters.iter().find(|record| record.id == letter.id) else { continue };
            if let Some((state, note)) = story.state_of(record) {
                self.brought.uncertain += u64::from(note == LEFT_AFTER);
                (letter.state, letter.note) = (state, note);
            }
            let letter = letter.into_letter(&complaint.reference);
            letters.push(letter.ok_or_else(|| self.file.reading.damaged(0))?);
        }
        Ok(letters)
    }

    /// What was recorded after the backup, up to the moment. Entries keep their places in a backup, so these tell which it has.
    async fn audit(&mut self) -> Result<(), Failure> {
        let mut there = 0;
        while let Some((last, _)) = self.store.audit_from(there, PAGE).await?.last() {
            there = *last;
        }
        for at in std::mem::take(&mut self.file.audit) {
            let Line::Audit(entries) = self.file.reading.line_at(at)? else {
                return Err(self.file.reading.damaged(at));
            };
            let new = entries.into_iter().filter(|(place, entry)| *place > there && entry.at <= self.until);
            let (places, new): (Vec<u64>, Vec<AuditEntry>) = new.unzip();
            there = places.last().copied().unwrap_or(there);
            self.brought.audit += new.len() as u64;
            self.store.bring_audit(new).await?;
        }
        Ok(())
    }

    /// Messages that belong to no complaint, or didn't yet.
    async fn loose(&mut self) -> Result<(), Failure> {
        for Loose { key, statuses } in std::mem::take(&mut self.file.loose) {
            let in_time = statuses.iter().rev().find(|(at, _)| *at <= self.until);
            match (self.store.message(&key).await?, in_time) {
                (Some(there), Some((at, status))) if there.reference.is_none() && *at > self.made_at => {
                    self.store.move_message(&key, there.status, *status).await?;
                }
                (Some(_), _) => {}
                (None, in_time) => {
                    let mut new = self.file.mail(&key)?;
                    new.message.status = in_time.map_or(new.message.status, |(_, status)| *status);
                    if new.message.received_at <= self.until {
                        self.brought.messages += u64::from(self.store.keep_message(new).await?);
                    }
                }
            }
        }
        Ok(())
    }
}

/// All that the file has of a complaint.
struct Story {
    reference: Reference,
    entries: Vec<JournalEntry>,
    /// The same, read.
    recorded: Vec<Recorded>,
    /// What happened after the moment.
    later: Vec<Recorded>,
    messages: Vec<Mail>,
    /// As they stood last, in the order of writing.
    letters: Vec<Letter>,
    /// As known from that event on.
    known: Vec<(u32, Vec<MailId>)>,
}

impl Story {
    fn read(reading: &mut Reading, reference: &Reference, lines: &[u64]) -> Result<Self, Failure> {
        let (entries, recorded, later, messages, letters, known) = Default::default();
        let mut story = Self { reference: reference.clone(), entries, recorded, later, messages, letters, known };
        // What an earlier part has may be told again.
        let mut told = BTreeMap::new();
        for line in lines {
            let Line::Complaint(part) = reading.line_at(*line)? else { return Err(reading.damaged(*line)) };
            let new = part.entries.iter().find(|entry| !told.contains_key(&entry.seq));
            story.known.extend(new.map(|first| (first.seq, part.knows)));
            for entry in part.entries.into_iter().map(super::Entry::into_entry) {
                let (seq, hash) = (entry.seq, entry.hash);
                if told.entry(seq).or_insert(entry).hash != hash {
                    return Err(story.broken_at(seq));
                }
            }
            part.messages.into_iter().for_each(|mail| story.take_message(mail));
            part.letters.into_iter().for_each(|letter| story.take_letter(letter));
        }
        story.entries = told.into_values().collect();
        if let Verdict::BrokenAt(seq) = verify_chain(&reference.to_string(), &story.entries) {
            return Err(story.broken_at(seq));
        }
        for entry in &story.entries {
            let recorded = serde_json::from_str(&entry.body).map_err(|_| story.broken_at(entry.seq))?;
            story.recorded.push(recorded);
        }
        Ok(story)
    }

    fn broken_at(&self, seq: u32) -> Failure {
        Failure::short(format!(
            "{} event {seq}: doesn't follow from the one before in the journal; take the copy that your backup program has \
             of the file, or restore to an earlier moment",
            self.reference
        ))
    }

    fn take_message(&mut self, mail: Mail) {
        match self.messages.iter_mut().find(|there| there.message.key == mail.message.key) {
            Some(there) => there.raw = there.raw.take().or(mail.raw),
            None => self.messages.push(mail),
        }
    }

    fn take_letter(&mut self, mut letter: Letter) {
        match self.letters.iter_mut().find(|there| there.id == letter.id) {
            Some(there) => {
                letter.raw = letter.raw.or(there.raw.take());
                *there = letter;
            }
            None => self.letters.push(letter),
        }
    }

    /// Clocks may have stepped back, but the order of events is that of the journal: all from the first late one on go.
    fn stop_at(&mut self, until: Timestamp) {
        let end = self.recorded.iter().position(|recorded| recorded.at > until).unwrap_or(self.recorded.len());
        self.later = self.recorded.split_off(end);
        self.entries.truncate(end);
    }

    fn knows(&mut self) -> Vec<MailId> {
        let known = std::mem::take(&mut self.known).into_iter();
        let in_time = known.take_while(|(from, _)| *from as usize <= self.entries.len());
        in_time.last().map(|(_, knows)| knows).unwrap_or_default()
    }

    /// What follows from the events for a letter; `None`: it is as it was exported, nothing happened to it since.
    fn state_of(&self, record: &complaint::LetterRecord) -> Option<(LetterState, String)> {
        let mut later = self.later.iter().filter(|recorded| fate_of(&recorded.event) == Some(&record.id)).peekable();
        later.peek()?;
        let left = later.any(|recorded| !matches!(recorded.event, Event::LetterFailed { .. }));
        let state = match record {
            record if record.failed => LetterState::Failed,
            record if record.sent_at.is_some() => LetterState::Sent,
            record if record.uncertain => LetterState::Uncertain,
            // It left, as we know now: it isn't sent twice.
            _ if left => return Some((LetterState::Uncertain, LEFT_AFTER.to_owned())),
            _ => LetterState::Queued,
        };
        let told = self.recorded.iter().rev().find(|recorded| fate_of(&recorded.event) == Some(&record.id));
        let note = match told.map(|recorded| &recorded.event) {
            Some(Event::LetterSent { note, .. }) => note.clone(),
            Some(Event::LetterFailed { why, .. } | Event::LetterDelayed { why, .. }) => why.clone(),
            _ => String::new(),
        };
        Some((state, note))
    }
}

/// The letter whose fate an event tells.
fn fate_of(event: &Event) -> Option<&LetterId> {
    match event {
        Event::LetterSent { letter, .. }
        | Event::LetterUncertain { letter }
        | Event::LetterFailed { letter, .. }
        | Event::LetterDelayed { letter, .. }
        | Event::LetterArrived { letter, .. } => Some(letter),
        _ => None,
    }
}

fn does_not_fit(reference: &str) -> Failure {
    Failure::short(format!(
        "{reference}: the journal tells another history than the backup; take the backup and the journal of the same house, \
         neither from after it was restored to an earlier moment"
    ))
}
