//! Who and what the cases are played with.

use super::Outcome;
use crate::contract::{Batch, CommitError, Held, Store};
use crate::words::{LetterState, Message, MessageStatus, NewMessage, OutboxLetter, Page};
use complaint::{
    By, Channel, Closure, Complaint, Details, Event, Hash, Keeper, Kind, LetterId, LetterWritten, MailId, MessageKey,
    Outcome as Decided, Party, Period, Priority, Promise, PromiseState, Purpose, Recorded, Reference, Side, StaffId,
    Team, chain,
};
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;

/// Monday, 2 March 2026, 08:00 UTC, and so many minutes.
pub(super) fn at(minutes: i64) -> Timestamp {
    Timestamp::constant(1_772_438_400, 0) + SignedDuration::from_mins(minutes)
}

/// A day of March 2026, counted on beyond its end.
pub(super) fn march(day: i64) -> Date {
    date(2026, 3, 1) + SignedDuration::from_hours(24 * (day - 1))
}

/// The first instant after a day (in an office that keeps UTC).
pub(super) fn end_of(day: Date) -> Timestamp {
    let next = day + SignedDuration::from_hours(24);
    next.to_zoned(TimeZone::UTC).expect("UTC has no gaps").timestamp()
}

pub(super) fn reference(number: u64) -> Reference {
    Reference::new(2026, number)
}

pub(super) fn staff(name: &str) -> By {
    By::Staff(StaffId::from(name))
}

/// A complaint about to be opened.
#[derive(Clone)]
pub(super) struct Opening {
    reference: Reference,
    complainant: Party,
    subject: String,
    text: String,
    kind: Kind,
    team: Team,
    priority: Priority,
    rank: u8,
    details: Details,
    danger: Option<String>,
    split_from: Option<Reference>,
    promises: Vec<Promise>,
    at: Timestamp,
    message: Option<NewMessage>,
}

pub(super) fn a_complaint(number: u64) -> Opening {
    Opening {
        reference: reference(number),
        complainant: Party {
            language: "ro".to_owned(),
            country: Some("RO".to_owned()),
            ..a_party("Ana Popescu", "ana@example.com")
        },
        subject: "The inverter is silent".to_owned(),
        text: "It has been dark since Friday.".to_owned(),
        kind: Kind::from("product"),
        team: Team::from("technical"),
        priority: Priority::from("normal"),
        rank: 1,
        details: Details::default(),
        danger: None,
        split_from: None,
        promises: vec![a_promise("acknowledgement", march(11)), a_promise("resolution", march(41))],
        at: at(i64::try_from(number).unwrap_or(0)),
        message: None,
    }
}

pub(super) fn a_party(name: &str, email: &str) -> Party {
    Party { name: Some(name.to_owned()), email: email.to_owned(), ..Party::default() }
}

pub(super) fn a_promise(name: &str, due: Date) -> Promise {
    Promise {
        name: name.into(),
        level: 0,
        clause: "3".to_owned(),
        from: march(2),
        from_at: at(0),
        within: Period::WorkingDays(7),
        due,
        warnings: vec![end_of(due) - SignedDuration::from_hours(65)],
        deadline: end_of(due),
        kept_by: Keeper::Acknowledgement,
        extendable: false,
        owner: None,
        region: "RO".to_owned(),
        calendar_version: "1".to_owned(),
        extends: None,
        state: PromiseState::Running,
        paused: None,
        rested: None,
        settled_at: None,
    }
}

impl Opening {
    pub fn from(mut self, name: &str, email: &str) -> Self {
        self.complainant = Party { language: self.complainant.language, country: None, ..a_party(name, email) };
        self
    }
    pub fn about(mut self, subject: &str, text: &str) -> Self {
        self.subject = subject.to_owned();
        self.text = text.to_owned();
        self
    }
    pub fn of(mut self, kind: &str, team: &str) -> Self {
        (self.kind, self.team) = (kind.into(), team.into());
        self
    }
    pub fn serial(mut self, serial: &str) -> Self {
        self.details.serial = Some(serial.to_owned());
        self
    }
    /// A detail of the policy's own.
    pub fn telling(mut self, detail: &str, value: &str) -> Self {
        self.details.more.insert(detail.to_owned(), value.to_owned());
        self
    }
    /// 0 is the most urgent.
    pub fn ranked(mut self, rank: u8) -> Self {
        (self.priority, self.rank) = (Priority(format!("priority-{rank}")), rank);
        self
    }
    pub fn in_danger(mut self) -> Self {
        self.danger = Some("smoke".to_owned());
        self
    }
    pub fn owing(mut self, promises: Vec<Promise>) -> Self {
        self.promises = promises;
        self
    }
    pub fn split_from(mut self, first: &Held) -> Self {
        self.split_from = Some(first.complaint.reference.clone());
        self
    }
    pub fn by_mail(mut self, message: NewMessage) -> Self {
        self.message = Some(message);
        self
    }

    pub fn batch(self) -> Batch {
        let message = self.message.as_ref().map(|m| &m.message);
        let opened = Event::Opened {
            reference: self.reference.clone(),
            policy: "customer-service-europe".to_owned(),
            policy_version: 1,
            complainant: self.complainant,
            channel: Channel::Mail,
            received_at: self.at,
            received_on: march(2),
            subject: self.subject,
            text: self.text.clone(),
            kind: self.kind,
            team: self.team,
            priority: self.priority,
            rank: self.rank,
            details: self.details,
            danger: self.danger,
            message: message.map(|m| m.key.clone()),
            mail_id: message.and_then(|m| m.mail_id.clone()),
            split_from: self.split_from,
        };
        let mut events = vec![Recorded { seq: 1, at: self.at, by: By::Complainant, event: opened }];
        for (seq, promise) in (2u32..).zip(self.promises) {
            events.push(Recorded { seq, at: self.at, by: By::System, event: Event::PromiseMade { promise } });
        }
        Batch {
            on: None,
            entries: chain(&self.reference.to_string(), Hash::default(), &events),
            complaint: Complaint::opened(&events).expect("the first event opens it"),
            messages: self.message.into_iter().collect(),
            words: self.text,
            ..nothing(self.reference)
        }
    }

    pub async fn kept(self, store: &dyn Store) -> Result<Held, CommitError> {
        keep(store, self.batch()).await
    }
}

/// A batch with nothing in it yet but a complaint to be overwritten.
fn nothing(reference: Reference) -> Batch {
    let opened = Event::Opened {
        reference,
        policy: String::new(),
        policy_version: 0,
        complainant: Party::default(),
        channel: Channel::Desk,
        received_at: at(0),
        received_on: march(2),
        subject: String::new(),
        text: String::new(),
        kind: Kind::default(),
        team: Team::default(),
        priority: Priority::default(),
        rank: 0,
        details: Details::default(),
        danger: None,
        message: None,
        mail_id: None,
        split_from: None,
    };
    let first = Recorded { seq: 1, at: at(0), by: By::System, event: opened };
    Batch {
        on: None,
        complaint: Complaint::begin(&first).expect("an opening"),
        entries: Vec::new(),
        messages: Vec::new(),
        adopts: Vec::new(),
        knows: Vec::new(),
        letters: Vec::new(),
        outbox: Vec::new(),
        words: String::new(),
    }
}

/// What a batch leaves behind once it is kept.
pub(super) fn after(batch: &Batch) -> Held {
    let head = batch.entries.last().map(|e| e.hash).or(batch.on.map(|(_, head)| head)).unwrap_or_default();
    Held { complaint: batch.complaint.clone(), head }
}

pub(crate) async fn keep(store: &dyn Store, batch: Batch) -> Result<Held, CommitError> {
    let held = after(&batch);
    store.commit(batch).await?;
    Ok(held)
}

/// The batch of further events, a minute after the last.
pub(crate) fn then(held: &Held, events: impl IntoIterator<Item = (By, Event)>) -> Batch {
    let mut complaint = held.complaint.clone();
    let when = complaint.last_at + SignedDuration::from_mins(1);
    let mut recorded = Vec::new();
    for (by, event) in events {
        let next = Recorded { seq: complaint.seq + 1, at: when, by, event };
        complaint.apply(&next);
        recorded.push(next);
    }
    let reference = complaint.reference.clone();
    Batch {
        on: Some((held.complaint.seq, held.head)),
        entries: chain(&reference.to_string(), held.head, &recorded),
        complaint,
        ..nothing(reference)
    }
}

pub(crate) fn note(text: &str) -> (By, Event) {
    (staff("mara"), Event::NoteAdded { text: text.to_owned() })
}

pub(super) fn handled_by(handler: &str) -> (By, Event) {
    (staff(handler), Event::HandlerAssigned { handler: Some(handler.into()) })
}

pub(super) fn decided(by: &str) -> (By, Event) {
    let explanation = "The fan had failed.".to_owned();
    let letter = LetterId::from("none");
    let (outcome, remedy, parts, summary) = (Decided::Accepted, None, BTreeMap::new(), false);
    (staff(by), Event::DecisionMade { outcome, remedy, explanation, parts, summary, letter })
}

/// The decision is with the complainant: none of us has to act.
pub(super) fn silence() -> (By, Event) {
    let (close_at, close_on) = (end_of(march(60)), march(60));
    (By::System, Event::SilenceBegan { remind_at: None, close_at, close_on })
}

pub(super) fn closed() -> (By, Event) {
    (By::System, Event::Closed { why: Closure::NoAnswer, note: String::new() })
}

/// Another complaint goes on in this one.
pub(super) fn merged(other: &Held) -> (By, Event) {
    let (other, participants, excluded) = (&other.complaint.reference, BTreeSet::new(), BTreeSet::new());
    (staff("mara"), Event::Merged { other: other.clone(), participants, excluded, unanswered: false })
}

pub(super) fn merged_into(other: &Held) -> (By, Event) {
    (staff("mara"), Event::MergedInto { into: other.complaint.reference.clone() })
}

/// The team whose officer looks into the danger.
pub(super) fn looked_into_by(team: &str) -> (By, Event) {
    (By::System, Event::SafetyOfficerNamed { team: team.into() })
}

pub(super) fn assessed(finding: &str) -> (By, Event) {
    (staff("sol"), Event::DangerAssessed { finding: finding.to_owned(), serious: false })
}

pub(super) fn about(name: &str) -> (By, Event) {
    (staff("ines"), Event::StaffExcluded { staff: name.into(), why: "It says so.".to_owned() })
}

pub(crate) fn lifted(promise: u32) -> (By, Event) {
    (By::System, Event::PromiseLifted { promise })
}

/// A message that came in at so many minutes.
pub(super) fn a_message(name: &str, minutes: i64) -> NewMessage {
    let raw = format!("Message-ID: <{name}@example.com>\r\n\r\nGood day, {name}.\r\n").into_bytes();
    NewMessage {
        message: Message {
            key: MessageKey(format!("key-{name}")),
            status: MessageStatus::Triage,
            reference: None,
            side: None,
            received_at: at(minutes),
            mail_id: Some(MailId(format!("{name}@example.com"))),
            from: "ana@example.com".to_owned(),
            subject: format!("About {name}"),
            size: raw.len() as u64,
            understanding: "{}".to_owned(),
        },
        raw,
    }
}

/// The message as it is when it belongs to a complaint.
pub(super) fn belonging(mut new: NewMessage, reference: &Reference, side: Side) -> NewMessage {
    new.message.status = MessageStatus::Complaint;
    new.message.reference = Some(reference.clone());
    new.message.side = Some(side);
    new
}

/// The decision to write the next letter, and the letter.
pub(super) fn a_letter(held: &Held, purpose: Purpose, due: Timestamp) -> Batch {
    let complaint = &held.complaint;
    let id = complaint.next_letter();
    let mail_id = MailId(format!("{id}@redress.example"));
    let written = LetterWritten {
        id: id.clone(),
        purpose,
        side: Side::Complainant,
        to: complaint.complainant.clone(),
        subject: format!("Your complaint {}", complaint.reference),
        text: "We have it.".to_owned(),
        mail_id: mail_id.clone(),
        in_reply_to: None,
        references: Vec::new(),
        automatic: true,
        encloses: None,
        files: Vec::new(),
        replaces: None,
    };
    let letter = OutboxLetter {
        id,
        reference: complaint.reference.clone(),
        purpose,
        side: Side::Complainant,
        mail_id,
        from: "care@redress.example".to_owned(),
        to: complaint.complainant.email.clone(),
        subject: written.subject.clone(),
        raw: b"Subject: Your complaint\r\n\r\nWe have it.\r\n".to_vec(),
        state: LetterState::Queued,
        tries: 0,
        next_try: due,
        written_at: complaint.last_at + SignedDuration::from_mins(1),
        note: String::new(),
    };
    let mut batch = then(held, [(By::System, Event::LetterWritten(written))]);
    batch.letters.push(letter);
    batch
}

/// A decision that brings everything along, and a message that is already kept.
pub(super) async fn a_decision_that_cant_be(store: &dyn Store, held: &Held) -> Result<Batch, CommitError> {
    let reference = &held.complaint.reference;
    let mut batch = a_letter(held, Purpose::Reply, at(0));
    batch.words = "unrepeatable".to_owned();
    batch.messages.push(belonging(a_message("new", 1), reference, Side::Complainant));
    batch.messages.push(belonging(a_message("old", 2), reference, Side::Complainant));
    store.keep_message(a_message("old", 2)).await?;
    Ok(batch)
}

/// What one mail brings along: a complaint opens, with its message, and receipt is confirmed in the same decision. For
/// measurements; messages, letters and words differ from number to number as they would in life.
pub fn an_intake(number: u64) -> Batch {
    let words = ["inverter", "roof", "silent", "installer", "Friday", "error", "relay", "voltage", "fan", "refund"];
    let text: Vec<String> = (0..80).map(|n| words[(number as usize * 7 + n * n) % 10].to_owned()).collect();
    let mut text = text.join(" ");
    text.push_str(&format!(" order{} code{}", number * 31, number % 997));
    let mut message = a_message(&format!("m{number}"), 0);
    message.raw.extend_from_slice(text.as_bytes());
    message.raw.extend("Received: by mx.example.com with ESMTPS; Mon, 2 Mar 2026\r\n".repeat(12).as_bytes());
    let message = belonging(message, &reference(number), Side::Complainant);
    let opening = a_complaint(number).from("Ana Popescu", &format!("ana{number}@example.com"));
    let opening = opening.about("The inverter is silent", &text).serial(&format!("SN-2026-{number:06}-QX"));
    let opened = opening.by_mail(message).batch();
    let mut letter = a_letter(&after(&opened), Purpose::Acknowledgement, at(0));
    letter.letters[0]
        .raw
        .extend("We have your complaint and will write again by the date below.\r\n".repeat(20).as_bytes());
    Batch {
        entries: [opened.entries, letter.entries].concat(),
        complaint: letter.complaint,
        letters: letter.letters,
        ..opened
    }
}

/// All pages of a list, one after the other; asserts that each but the last is full.
pub(super) async fn all_pages<T, F, E>(
    limit: u32,
    mut page: impl FnMut(Option<crate::Cursor>) -> F,
) -> Result<Vec<T>, E>
where
    F: Future<Output = Result<Page<T>, E>>,
{
    let (mut all, mut after) = (Vec::new(), None);
    loop {
        let page = page(after.take()).await?;
        let length = page.items.len();
        all.extend(page.items);
        let Some(next) = page.next else {
            return Ok(all);
        };
        assert_eq!(length, limit as usize, "a page that isn't the last is full");
        after = Some(next);
    }
}

/// Asserts that a complaint's journal is whole and that the row is what it replays to.
pub(crate) async fn assert_whole(store: &dyn Store, reference: &Reference) -> Outcome {
    let journal = store.journal(reference).await?;
    assert_eq!(complaint::verify_chain(&reference.to_string(), &journal), complaint::Verdict::Whole);
    let held = store.complaint(reference).await?.ok_or("the complaint is there")?;
    assert_eq!(complaint::replay(&journal).as_ref(), Some(&held.complaint), "the row is what the journal replays to");
    assert_eq!(journal.last().map(|e| e.hash), Some(held.head));
    Ok(())
}
