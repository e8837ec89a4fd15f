//! `redress journal export`: appends to a file what isn't in it yet, while the house runs.

use super::note::Note;
use super::{Entry, Header, Letter, Line, Mail, Part, Reading, Thing};
use crate::cli::Place;
use crate::copy::{PAGE, moving, whole};
use crate::disk::{folder_of, sync_folder};
use crate::house::{Opened, block_on, open};
use crate::print::json_line;
use crate::{Failure, say};
use complaint::{Event, Hash, JournalEntry, LetterId, MessageKey, Recorded, Reference};
use jiff::{SignedDuration, Timestamp};
use procedure::{Clock, House};
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use std::fmt::Display;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use store::{AuditEntry, GoneOn, Message, MessageStatus, NewMessage, Reached, Store, Whole};

/// How long an entry of the audit may be on its way into a store that several processes write.
const SETTLING: SignedDuration = SignedDuration::from_mins(1);

/// What an export appended.
#[derive(Debug, Default, Serialize)]
struct Exported {
    complaints: u64,
    events: u64,
    /// That belong to no complaint.
    messages: u64,
    /// Entries of it.
    audit: u64,
    file: String,
}

/// Reads the file and the store from their beginning where it is to be `from_scratch`, or no note fits.
pub fn export(place: &Place, path: &Path, from_scratch: bool) -> Result<(), Failure> {
    block_on(async {
        let mut file = open_file(path)?;
        let Opened { house, clock, .. } = open(place).await?;
        let note = if from_scratch { None } else { Note::of(path, &file, house.store.as_ref()).await? };
        let known = match note {
            Some(note) => Known::noted(note),
            None => Known::read(path, &mut file)?,
        };
        let before = file.metadata()?.len();
        let mut exporting = Exporting { house: &house, clock: &*clock, to: BufWriter::new(&file), known };
        let done = exporting.run(path).await;
        let (mut done, reached) =
            match done.and_then(|done| exporting.to.flush().map(|()| done).map_err(|e| at(path, &e))) {
                Ok(done) => done,
                Err(failure) => {
                    // All of an export, or nothing; what is still held back isn't written any more.
                    drop(exporting.to.into_parts());
                    file.set_len(before).and_then(|()| file.sync_all()).map_err(|e| at(path, &e))?;
                    return Err(failure);
                }
            };
        let known = exporting.known;
        file.sync_all().and_then(|()| sync_folder(folder_of(path))).map_err(|e| at(path, &e))?;
        if known.since.is_none() || file.metadata()?.len() > before {
            // Where no note can be left, the export is as good without.
            if let Err(failure) = leave_note(path, &file, house.store.as_ref(), known, reached).await {
                eprintln!("redress: {}: {}; the next export reads all of it", path.display(), failure.message);
            }
        }
        done.file = path.display().to_string();
        report(place, &done);
        Ok(())
    })
}

async fn leave_note(
    path: &Path,
    file: &File,
    store: &dyn Store,
    known: Known,
    reached: Reached,
) -> Result<(), Failure> {
    let Known { told, mut loose, again, things, audit, .. } = known;
    loose.retain(|key, _| again.contains(key));
    Note { told, loose, things, audit, ..Note::new(store, file, reached).await? }.keep(path)
}

fn report(place: &Place, done: &Exported) {
    if place.json {
        return json_line(done);
    }
    let Exported { complaints, events, messages, audit, file } = done;
    say!(
        "{file}: {events} events of {complaints} complaints, {messages} messages that belong to none, {audit} entries of the \
         audit"
    );
}

/// Readable by its owner only, and this export's alone.
fn open_file(path: &Path) -> Result<File, Failure> {
    let mut options = File::options();
    options.read(true).append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path).map_err(|e| at(path, &e))?;
    file.try_lock().map_err(|e| match e {
        std::fs::TryLockError::WouldBlock => {
            Failure::short(format!("{}: another export is writing to it; wait until it has ended", path.display()))
        }
        std::fs::TryLockError::Error(e) => at(path, &e),
    })?;
    Ok(file)
}

/// What is in the file.
#[derive(Default)]
struct Known {
    /// All that the store had kept by then, as was noted; `None`: the file was read.
    since: Option<Reached>,
    /// How far each complaint goes, if the file was read.
    complaints: HashMap<Reference, (u32, Hash)>,
    /// How far those go that the store tells, though they were kept before.
    told: HashMap<Reference, u32>,
    /// What messages without a complaint are held for: all of them if the file was read, otherwise those of which the store tells
    /// again.
    loose: HashMap<MessageKey, MessageStatus>,
    /// Those of which it will.
    again: HashSet<MessageKey>,
    /// What the house has besides, by its name: the SHA-256 of what was last said of it.
    things: HashMap<String, String>,
    audit: Option<(u64, AuditEntry)>,
}

impl Known {
    fn noted(note: Note) -> Self {
        let Note { reached, told, loose, things, audit, .. } = note;
        Self { since: Some(reached), told, loose, things, audit, ..Self::default() }
    }

    /// Reads it, and mends its end: a line that was broken off is cut away, a file without a header gets one.
    fn read(path: &Path, file: &mut File) -> Result<Self, Failure> {
        let mut known = Self::default();
        let mut reading = Reading::of(path, file.try_clone().map_err(|e| at(path, &e))?)?;
        while let Some((_, line)) = reading.next()? {
            known.take(line);
        }
        if reading.broken_off {
            eprintln!("redress: {}: its last line was broken off; it is cut away and written anew", path.display());
            file.set_len(reading.at).map_err(|e| at(path, &e))?;
        }
        if reading.at == 0 {
            file.write_all(Header::line().as_bytes()).map_err(|e| at(path, &e))?;
        }
        Ok(known)
    }

    fn take(&mut self, line: Line) {
        match line {
            Line::Complaint(part) => {
                if let Some(last) = part.entries.last() {
                    self.complaints.insert(part.reference, (last.seq, last.hash));
                }
            }
            Line::Message { mail, .. } => {
                self.loose.insert(mail.message.key, mail.message.status);
            }
            Line::Moved { key, status, .. } => {
                self.loose.insert(key, status);
            }
            Line::House { thing, .. } => {
                self.things.insert(thing.name(), thing.digest());
            }
            Line::Audit(mut entries) => self.audit = entries.pop().or(self.audit.take()),
        }
    }
}

struct Exporting<'a> {
    house: &'a House,
    clock: &'a dyn Clock,
    to: BufWriter<&'a File>,
    known: Known,
}

impl Exporting<'_> {
    async fn run(&mut self, path: &Path) -> Result<(Exported, Reached), Failure> {
        let mut done = Exported::default();
        // Before anything is looked for: what is kept meanwhile may be told again, but isn't missed.
        let reached = self.store().reached().await?;
        // Messages first: one that joins a complaint meanwhile is there when the complaint's part names it.
        let moved = match self.known.since.clone() {
            Some(since) => {
                done.messages = self.loose_since(&since).await?;
                self.moved_since(&since).await?
            }
            None => {
                done.messages = self.all_loose(&reached).await?;
                self.all_moved(path).await?
            }
        };
        for (reference, has) in moved {
            let whole = whole(self.store(), &reference).await?;
            done.complaints += 1;
            done.events += self.part(whole, has, path)?;
        }
        self.things().await?;
        done.audit = self.audit(path).await?;
        Ok((done, reached))
    }

    fn store(&self) -> &dyn Store {
        self.house.store.as_ref()
    }

    fn write(&mut self, line: &Line) -> Result<(), Failure> {
        serde_json::to_writer(&mut self.to, line)?;
        Ok(self.to.write_all(b"\n")?)
    }

    /// The complaints that have gone on since then, and how many events of each the file has.
    async fn moved_since(&mut self, since: &Reached) -> Result<Vec<(Reference, u32)>, Failure> {
        let mut moved = Vec::new();
        let before = std::mem::take(&mut self.known.told);
        for GoneOn { reference, from, to } in self.store().gone_on_since(since).await? {
            let has = before.get(&reference).map_or(from - 1, |told| (from - 1).max(*told));
            self.known.told.insert(reference.clone(), has.max(to));
            if has < to {
                moved.push((reference, has));
            }
        }
        Ok(moved)
    }

    /// The same of all that there are. All that the file has must be here.
    async fn all_moved(&self, path: &Path) -> Result<Vec<(Reference, u32)>, Failure> {
        let (mut moved, mut found, mut after) = (Vec::new(), 0, None);
        loop {
            let page = self.store().references(after.as_ref(), PAGE).await?;
            let Some(last) = page.last().cloned() else { break };
            for reference in page {
                let known = self.known.complaints.get(&reference);
                found += usize::from(known.is_some());
                let Some(held) = self.store().complaint(&reference).await? else { continue };
                let stands = (held.complaint.seq, held.head);
                match known {
                    Some(known) if *known == stands => {}
                    Some(known) if known.0 >= stands.0 => return Err(gone_its_own_way(path, &reference)),
                    known => moved.push((reference, known.map_or(0, |(seq, _)| *seq))),
                }
            }
            after = Some(last);
        }
        if found == self.known.complaints.len() {
            return Ok(moved);
        }
        Err(Failure::input(format!(
            "{}: has complaints that aren't in this store: it is another house's, or this one was restored to an earlier \
             moment since; export into a new file",
            path.display()
        )))
    }

    /// What is new of a complaint of which the file has so many events; how many events.
    fn part(&mut self, whole: Whole, has: u32, path: &Path) -> Result<u64, Failure> {
        let Whole { complaint, mut entries, messages, letters, knows, words: _ } = whole;
        if let Some((seq, hash)) = self.known.complaints.get(&complaint.reference)
            && entries.iter().all(|entry| (entry.seq, entry.hash) != (*seq, *hash))
        {
            return Err(gone_its_own_way(path, &complaint.reference));
        }
        let reference = complaint.reference;
        if let (Some(told), Some(last)) = (self.known.told.get_mut(&reference), entries.last()) {
            *told = last.seq;
        }
        entries.retain(|entry| entry.seq > has);
        let names = Names::of(&entries);
        let named = messages.into_iter().filter(|new| names.messages.contains(&new.message.key));
        let messages = named.map(|new| self.mail(new)).collect();
        let with_bytes = |letter: &store::OutboxLetter| names.letters.contains(&letter.id);
        let letters = letters.into_iter().map(|letter| {
            let with_bytes = with_bytes(&letter);
            Letter::of(letter, with_bytes)
        });
        let letters = letters.collect();
        let count = entries.len() as u64;
        let entries = entries.into_iter().map(Entry::of).collect();
        self.write(&Line::Complaint(Part { reference, entries, messages, letters, knows }))?;
        Ok(count)
    }

    /// Without its bytes where they went into the file while it belonged to no complaint.
    fn mail(&self, new: NewMessage) -> Mail {
        let is_there = self.known.loose.contains_key(&new.message.key);
        let mail = Mail::of(new);
        if is_there { Mail { raw: None, ..mail } } else { mail }
    }

    /// Messages that belong to no complaint: new ones, and those of which somebody has said since what they are; how many are
    /// new.
    async fn all_loose(&mut self, reached: &Reached) -> Result<u64, Failure> {
        let mut count = 0;
        for status in [MessageStatus::Triage, MessageStatus::Automatic, MessageStatus::SetAside] {
            let mut after = None;
            loop {
                let page = self.store().messages(status, after.as_ref(), PAGE).await?;
                for message in page.items {
                    count += u64::from(self.loose(message, true).await?);
                }
                after = page.next;
                if after.is_none() {
                    break;
                }
            }
        }
        // One that went from one list to another meanwhile was perhaps in none of them.
        Ok(count + self.loose_since(reached).await?)
    }

    /// The same, of what the store has kept since then.
    async fn loose_since(&mut self, since: &Reached) -> Result<u64, Failure> {
        let (mut count, was_read) = (0, self.known.since.is_none());
        for (key, is_new) in self.store().messages_since(since).await? {
            self.known.again.insert(key.clone());
            // One that belongs to a complaint by now comes with that.
            if let Some(message) = self.store().message(&key).await?.filter(|message| message.reference.is_none()) {
                count += u64::from(self.loose(message, is_new || was_read).await?);
            }
        }
        Ok(count)
    }

    /// Tells of a message what the file doesn't say; whether it is new to it. One that isn't known of here may be in the file
    /// nevertheless, unless it `is_new`.
    async fn loose(&mut self, message: Message, is_new: bool) -> Result<bool, Failure> {
        let (at, key, status) = (self.clock.now(), message.key.clone(), message.status);
        match self.known.loose.insert(key.clone(), status) {
            Some(known) if known == status => {}
            None if is_new => {
                let missing = || Failure::short(format!("the bytes of message {key} are missing"));
                let raw = self.store().raw(&key).await?.ok_or_else(missing)?;
                self.write(&Line::Message { at, mail: Mail { message, raw: Some(raw) } })?;
                return Ok(true);
            }
            _ => self.write(&Line::Moved { at, key, status })?,
        }
        Ok(false)
    }

    async fn things(&mut self) -> Result<(), Failure> {
        let rest = moving(self.store().rest().await?);
        let at = self.clock.now();
        for thing in Thing::all_of(rest) {
            let (name, digest) = (thing.name(), thing.digest());
            if self.known.things.get(&name) != Some(&digest) {
                self.write(&Line::House { at, thing })?;
                self.known.things.insert(name, digest);
            }
        }
        Ok(())
    }

    /// What the audit has recorded since. Where several processes write it, an entry may come to light after one of a later
    /// place: what is younger than a minute is left to the next export.
    async fn audit(&mut self, path: &Path) -> Result<u64, Failure> {
        let settled = if self.store().is_shared() { self.clock.now() - SETTLING } else { Timestamp::MAX };
        let (mut after, mut count) = (self.known.audit.as_ref().map_or(0, |(place, _)| *place), 0);
        if let Some(last) = &self.known.audit
            && self.store().audit_from(after.saturating_sub(1), 1).await?.first() != Some(last)
        {
            return Err(gone_its_own_way(path, "the audit"));
        }
        loop {
            let mut entries = self.store().audit_from(after, PAGE).await?;
            entries.truncate(entries.iter().position(|(_, entry)| entry.at > settled).unwrap_or(entries.len()));
            let Some(last) = entries.last().cloned() else { return Ok(count) };
            (after, count) = (last.0, count + entries.len() as u64);
            self.known.audit = Some(last);
            self.write(&Line::Audit(entries))?;
        }
    }
}

/// The messages and letters that came with events.
#[derive(Default)]
struct Names {
    messages: HashSet<MessageKey>,
    letters: HashSet<LetterId>,
}

impl Names {
    fn of(entries: &[JournalEntry]) -> Self {
        let mut names = Self::default();
        for recorded in entries.iter().filter_map(|entry| serde_json::from_str::<Recorded>(&entry.body).ok()) {
            names.messages.extend(recorded.event.message().cloned());
            if let Event::LetterWritten(letter) = recorded.event {
                names.letters.insert(letter.id);
            }
        }
        names
    }
}

fn gone_its_own_way(path: &Path, what: impl Display) -> Failure {
    Failure::input(format!(
        "{}: tells another history of {what} than this store: it is another house's, or this one was restored to an \
         earlier moment since; export into a new file",
        path.display()
    ))
}

fn at(path: &Path, error: &std::io::Error) -> Failure {
    Failure::input(format!("{}: {error}; name a file that can be written", path.display()))
}
