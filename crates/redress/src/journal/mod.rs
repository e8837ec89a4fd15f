//! `redress journal export`, and bringing a restored backup forward with what it wrote: any point in time, from whichever
//! store.
//!
//! The file is lines of JSON that are only ever appended. It begins with a header; each line after it is whole by itself:
//! a complaint's new events with the messages and letters that came with them, a message that belongs to no complaint, a
//! thing that the house has besides, or what the audit has recorded. What a line says is never taken back, only followed by
//! a newer one; it may be said again.

mod export;
mod forward;
mod note;

pub use export::export;
pub use forward::{Brought, bring_forward};
pub use note::EXPORTS;

use crate::{Failure, sha256};
use complaint::{Hash, JournalEntry, LetterId, MailId, MessageKey, Purpose, Reference, Side};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::{BufRead, BufReader, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use store::{
    Article, AuditEntry, Feedback, InstalledPolicy, KeptLesson, LetterState, Message, MessageStatus, NewMessage,
    OutboxLetter, Rest, Staff,
};

const VERSION: u32 = 1;

/// The first line.
#[derive(Debug, Serialize, Deserialize)]
struct Header {
    redress: String,
    version: u32,
}

impl Header {
    fn line() -> String {
        format!("{{\"redress\":\"journal\",\"version\":{VERSION}}}\n")
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    Complaint(Part),
    /// One that belongs to no complaint, when it was first seen.
    Message {
        at: Timestamp,
        mail: Mail,
    },
    /// Somebody said since what it is.
    Moved {
        at: Timestamp,
        key: MessageKey,
        status: MessageStatus,
    },
    House {
        at: Timestamp,
        thing: Thing,
    },
    /// Who did or saw what, in the order in which it was recorded: each with its place in the store.
    Audit(Vec<(u64, AuditEntry)>),
}

/// What became of a complaint since its last part. Its row and the words that it is found by follow from its events.
#[derive(Serialize, Deserialize)]
struct Part {
    reference: Reference,
    entries: Vec<Entry>,
    /// Those that the entries name.
    messages: Vec<Mail>,
    /// All of them, as they stand; with their bytes where the entries wrote them.
    letters: Vec<Letter>,
    knows: Vec<MailId>,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    seq: u32,
    body: String,
    #[serde(with = "hex")]
    hash: Hash,
}

#[derive(Serialize, Deserialize)]
struct Mail {
    message: Message,
    /// Left out where an earlier line is known to have them.
    #[serde(with = "base64_bytes", default, skip_serializing_if = "Option::is_none")]
    raw: Option<Vec<u8>>,
}

#[derive(Serialize, Deserialize)]
struct Letter {
    id: LetterId,
    purpose: Purpose,
    side: Side,
    mail_id: MailId,
    from: String,
    to: String,
    subject: String,
    state: LetterState,
    tries: u32,
    next_try: Timestamp,
    written_at: Timestamp,
    note: String,
    #[serde(with = "base64_bytes", default, skip_serializing_if = "Option::is_none")]
    raw: Option<Vec<u8>>,
}

/// What a house has besides complaints and messages, one by one: only what changed is written again.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Thing {
    Staff(Staff),
    Article(Article),
    Feedback(Feedback),
    Policy(InstalledPolicy),
    Lesson(KeptLesson),
    Setting(String, String),
    /// The highest number given out in a year.
    Number(i16, u64),
}

impl Thing {
    /// How far mailboxes were read is left out: what is restored to an earlier instant reads them on from where the backup
    /// was, or mails would be missing that came after that instant.
    fn all_of(rest: Rest) -> Vec<Self> {
        let mut all: Vec<Self> = rest.staff.into_iter().map(Self::Staff).collect();
        all.extend(rest.articles.into_iter().map(Self::Article));
        all.extend(rest.feedback.into_iter().map(Self::Feedback));
        all.extend(rest.policies.into_iter().map(Self::Policy));
        all.extend(rest.lessons.into_iter().map(Self::Lesson));
        all.extend(rest.settings.into_iter().map(|(name, value)| Self::Setting(name, value)));
        all.extend(rest.numbers.into_iter().map(|(year, last)| Self::Number(year, last)));
        all
    }

    fn put_into(self, rest: &mut Rest) {
        match self {
            Self::Staff(staff) => rest.staff.push(staff),
            Self::Article(article) => rest.articles.push(article),
            Self::Feedback(feedback) => rest.feedback.push(feedback),
            Self::Policy(policy) => rest.policies.push(policy),
            Self::Lesson(lesson) => rest.lessons.push(lesson),
            Self::Setting(name, value) => rest.settings.push((name, value)),
            Self::Number(year, last) => rest.numbers.push((year, last)),
        }
    }

    /// Two with the same name are the same thing, before and after.
    fn name(&self) -> String {
        match self {
            Self::Staff(staff) => format!("staff {}", staff.id),
            Self::Article(article) => format!("article {} {} {}", article.slug, article.language, article.version),
            Self::Feedback(feedback) => format!("feedback {}", feedback.id),
            Self::Policy(policy) => format!("policy {} {}", policy.id, policy.version),
            Self::Lesson(lesson) => format!("lesson {}", lesson.id),
            Self::Setting(name, _) => format!("setting {name}"),
            Self::Number(year, _) => format!("number {year}"),
        }
    }

    /// The SHA-256 of all that it says.
    fn digest(&self) -> String {
        sha256(&serde_json::to_vec(self).unwrap_or_default())
    }

    /// When it came to be, where that is known.
    fn since(&self) -> Option<Timestamp> {
        match self {
            Self::Staff(staff) => Some(staff.created_at),
            Self::Article(article) => Some(article.at),
            Self::Feedback(feedback) => Some(feedback.at),
            Self::Policy(policy) => Some(policy.installed_at),
            Self::Lesson(lesson) => Some(lesson.at),
            Self::Setting(..) | Self::Number(..) => None,
        }
    }
}

impl Entry {
    fn of(entry: JournalEntry) -> Self {
        Self { seq: entry.seq, body: entry.body, hash: entry.hash }
    }

    fn into_entry(self) -> JournalEntry {
        JournalEntry { seq: self.seq, body: self.body, hash: self.hash }
    }
}

impl Mail {
    fn of(new: NewMessage) -> Self {
        Self { message: new.message, raw: Some(new.raw) }
    }
}

impl Letter {
    fn of(letter: OutboxLetter, with_bytes: bool) -> Self {
        let OutboxLetter { id, reference: _, purpose, side, mail_id, from, to, subject, raw, .. } = letter;
        let OutboxLetter { state, tries, next_try, written_at, note, .. } = letter;
        let raw = with_bytes.then_some(raw);
        Self { id, purpose, side, mail_id, from, to, subject, state, tries, next_try, written_at, note, raw }
    }

    /// `None`: its bytes aren't there.
    fn into_letter(self, reference: &Reference) -> Option<OutboxLetter> {
        let Self { id, purpose, side, mail_id, from, to, subject, state, tries, next_try, written_at, note, raw } =
            self;
        let (reference, raw) = (reference.clone(), raw?);
        Some(OutboxLetter {
            id,
            reference,
            purpose,
            side,
            mail_id,
            from,
            to,
            subject,
            raw,
            state,
            tries,
            next_try,
            written_at,
            note,
        })
    }
}

/// An export that is read, line by line: however large it is, one line is held at a time.
struct Reading {
    path: PathBuf,
    reader: BufReader<File>,
    /// Where the next line begins: behind the last whole one.
    at: u64,
    /// Something stands behind the last whole line: the power went while it was written.
    broken_off: bool,
    buffer: Vec<u8>,
}

impl Reading {
    /// From the first line after the header.
    fn of(path: &Path, file: File) -> Result<Self, Failure> {
        let mut reader = BufReader::with_capacity(1 << 20, file);
        reader.rewind().map_err(|e| Failure::input(format!("{}: {e}", path.display())))?;
        let mut reading = Self { path: path.to_owned(), reader, at: 0, broken_off: false, buffer: Vec::new() };
        if !reading.takes_line()? {
            // An export that had only just begun is as good as none.
            let begun = Header::line().as_bytes().starts_with(&reading.buffer);
            return if begun { Ok(reading) } else { Err(reading.wrong("it isn't a journal that Redress exported")) };
        }
        match serde_json::from_slice::<Header>(&reading.buffer) {
            Ok(header) if header.redress == "journal" && header.version == VERSION => Ok(reading),
            Ok(header) if header.redress == "journal" => {
                let why = format!("it is of version {}, which only another Redress reads", header.version);
                Err(reading.wrong(&why))
            }
            _ => Err(reading.wrong("it isn't a journal that Redress exported")),
        }
    }

    fn wrong(&self, why: &str) -> Failure {
        Failure::input(format!("{}: {why}; name another file", self.path.display()))
    }

    fn damaged(&self, line: u64) -> Failure {
        Failure::input(format!(
            "{}: is damaged at byte {line}; put it aside, take the copy that your backup program has of it, or export into a \
             new file",
            self.path.display()
        ))
    }

    /// Whether there was a whole line, which is in the buffer then.
    fn takes_line(&mut self) -> Result<bool, Failure> {
        self.buffer.clear();
        let count = self.reader.read_until(b'\n', &mut self.buffer).map_err(|e| self.wrong(&e.to_string()))?;
        if self.buffer.last() != Some(&b'\n') {
            self.broken_off |= count > 0;
            return Ok(false);
        }
        self.at += count as u64;
        Ok(true)
    }

    /// The next line, and where it begins.
    fn next(&mut self) -> Result<Option<(u64, Line)>, Failure> {
        let at = self.at;
        if !self.takes_line()? {
            return Ok(None);
        }
        match serde_json::from_slice(&self.buffer) {
            Ok(line) => Ok(Some((at, line))),
            Err(_) => Err(self.damaged(at)),
        }
    }

    /// The line that begins there.
    fn line_at(&mut self, at: u64) -> Result<Line, Failure> {
        self.reader.seek(SeekFrom::Start(at)).map_err(|e| self.wrong(&e.to_string()))?;
        self.at = at;
        self.next()?.map(|(_, line)| line).ok_or_else(|| self.damaged(at))
    }
}

mod hex {
    use complaint::Hash;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(hash: &Hash, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(hash)
    }

    pub fn deserialize<'d, D: Deserializer<'d>>(from: D) -> Result<Hash, D::Error> {
        let text = String::deserialize(from)?;
        let mut hash = Hash::default();
        if text.len() != 2 * hash.0.len() || !text.is_ascii() {
            return Err(D::Error::custom("not a SHA-256"));
        }
        for (at, byte) in hash.0.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).map_err(D::Error::custom)?;
        }
        Ok(hash)
    }
}

mod base64_bytes {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(bytes: &Option<Vec<u8>>, to: S) -> Result<S::Ok, S::Error> {
        match bytes {
            Some(bytes) => to.serialize_str(&STANDARD.encode(bytes)),
            None => to.serialize_none(),
        }
    }

    pub fn deserialize<'d, D: Deserializer<'d>>(from: D) -> Result<Option<Vec<u8>>, D::Error> {
        let text = Option::<String>::deserialize(from)?;
        text.map(|text| STANDARD.decode(text).map_err(D::Error::custom)).transpose()
    }
}
