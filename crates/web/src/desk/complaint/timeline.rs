//! The conversation of a complaint: messages, letters and notes as cards, the rest in a line each. What is between us
//! and a third party stands in its own card, so that nobody takes it for what the complainant knows.

use super::super::frame::{Frame, People};
use super::super::messages::FileShown;
use super::super::sender::SenderShown;
use super::people::role_words;
use super::telling::Teller;
use crate::Web;
use crate::failure::Failure;
use complaint::{By, Event, LetterId, LetterRecord, LetterWritten, MessageKey, Recorded, Reference, Side};
use procedure::{TimelineEntry, Told};
use texts::Arg;

/// An entry of the conversation.
pub(crate) enum Entry {
    /// A message, a letter or a note.
    Card(Box<Card>),
    /// All that went to and fro with one third party.
    Third(Box<Third>),
    /// Anything else, in a line.
    Line { id: String, text: String, iso: String, at: String, of: Option<String> },
}

/// A third party, with what went to and fro.
pub(crate) struct Third {
    pub id: String,
    pub name: String,
    pub role: String,
    pub number: u32,
    /// The complaint that they were asked for, where it goes on in this one.
    pub of: Option<String>,
    reference: Reference,
    pub cards: Vec<Card>,
}

pub(crate) struct Card {
    pub id: String,
    /// The complaint whose journal it stands in; its files are there.
    pub reference: String,
    /// The same, where it isn't the page's: it goes on in this one.
    pub of: Option<String>,
    /// `mail`, `letter`, `note`.
    pub shape: &'static str,
    pub icon: &'static str,
    pub title: String,
    pub address: String,
    pub iso: String,
    pub at: String,
    pub language: String,
    pub text: String,
    /// Who may see it, where that needs saying.
    pub hidden: bool,
    pub seen: bool,
    pub letter: Option<LetterShown>,
    pub message: Option<MessageShown>,
    /// Files of a third party's message that went along.
    pub encloses: Vec<String>,
    /// A third party's answer, which can be forwarded.
    pub forward: bool,
}

/// Where a letter stands.
pub(crate) struct LetterShown {
    pub id: String,
    pub look: &'static str,
    pub icon: &'static str,
    pub state: String,
}

/// What is kept of a received message besides its words.
#[derive(Default)]
pub(crate) struct MessageShown {
    pub key: String,
    pub quoted: String,
    pub html: bool,
    pub files: Vec<FileShown>,
    pub automatic: bool,
    /// Until when its writer is away, as it says.
    pub away: Option<String>,
    pub there: bool,
    /// Who vouches for its sender.
    pub sender: Option<SenderShown>,
}

/// Larger messages are read only when they are asked for.
const READ_UP_TO: u64 = 8 * 1024 * 1024;

pub(crate) async fn entries(web: &Web, frame: &Frame, told: &Told, staff: &People) -> Result<Vec<Entry>, Failure> {
    let mut entries: Vec<Entry> = Vec::new();
    for entry in &told.timeline {
        Teller::of(entry, told, web, frame, staff).tell(entry, told, &mut entries).await?;
    }
    Ok(entries)
}

impl Teller<'_> {
    async fn tell(&self, entry: &TimelineEntry, told: &Told, entries: &mut Vec<Entry>) -> Result<(), Failure> {
        let recorded = &entry.recorded;
        match &recorded.event {
            Event::ThirdPartyAdded { number, party, role } => entries.push(Entry::Third(Box::new(Third {
                id: if self.elsewhere().is_none() { format!("third-{number}") } else { self.anchor(recorded) },
                name: party.called().to_owned(),
                role: role_words(self.frame, role),
                number: *number,
                of: self.elsewhere(),
                reference: self.complaint.reference.clone(),
                cards: Vec::new(),
            }))),
            Event::Opened { complainant, text, message, .. } => {
                let mut card = self.card(recorded, "mail", "in", complainant.called().to_owned(), text);
                card.address = complainant.email.clone();
                card.language = complainant.language.clone();
                card.message = self.message(message.as_ref(), &[]).await?;
                entries.push(Entry::Card(Box::new(card)));
                entries.push(self.line(recorded));
            }
            Event::MessageReceived { message, side, from, text, files, automatic, .. } => {
                let mut card = self.card(recorded, "mail", "in", from.called().to_owned(), text);
                card.address = from.email.clone();
                card.language = from.language.clone();
                card.forward = matches!(side, Side::ThirdParty(_)) && card.of.is_none();
                let mut kept = self.message(Some(message), files).await?.unwrap_or_default();
                kept.automatic = *automatic;
                card.message = Some(kept);
                self.place(entries, side, card);
            }
            Event::LetterWritten(letter) if letter.side != Side::Team => {
                let mut card = self.letter(recorded, letter, entry.letter.as_ref());
                if let Some(key) = &letter.encloses {
                    card.encloses = self.web.house.went_along(key, files_of(&told.timeline, key)).await?;
                }
                card.encloses.extend(letter.files.iter().cloned());
                self.place(entries, &letter.side, card);
            }
            Event::NoteAdded { text } => {
                let title = self.frame.words.say("desk-entry-note", &[("name", self.who(&recorded.by).into())]);
                let mut card = self.card(recorded, "note", "note", title, text);
                card.hidden = true;
                entries.push(Entry::Card(Box::new(card)));
            }
            // The letter's own card says what became of it.
            Event::LetterSent { .. } | Event::LetterArrived { .. } => {}
            _ => entries.push(self.line(recorded)),
        }
        Ok(())
    }

    /// Puts a card where its reader belongs.
    fn place(&self, entries: &mut Vec<Entry>, side: &Side, card: Card) {
        if let Side::ThirdParty(wanted) = side {
            for entry in entries.iter_mut() {
                if let Entry::Third(third) = entry
                    && third.number == *wanted
                    && third.reference == self.complaint.reference
                {
                    third.cards.push(card);
                    return;
                }
            }
        }
        entries.push(Entry::Card(Box::new(card)));
    }
}

/// The names of the files that came with a message.
fn files_of(timeline: &[TimelineEntry], wanted: &MessageKey) -> Vec<String> {
    let mut events = timeline.iter().map(|entry| &entry.recorded.event);
    let files = events.find_map(|event| match event {
        Event::MessageReceived { message, files, .. } if message == wanted => Some(files.clone()),
        _ => None,
    });
    files.unwrap_or_default()
}

/// What happened since somebody looked, a line each; for telling them that their act met another's.
pub(crate) fn lines_since(web: &Web, frame: &Frame, told: &Told, staff: &People, seen: u32) -> Vec<String> {
    let since = told.timeline.iter().filter(|e| e.of == told.complaint.reference && e.recorded.seq > seen);
    let line = |e: &TimelineEntry| {
        let words = Teller::of(e, told, web, frame, staff).words(&e.recorded);
        format!("{}: {words}", frame.moment(e.recorded.at))
    };
    since.map(line).collect()
}

impl Teller<'_> {
    /// Where an entry stands in the page.
    fn anchor(&self, recorded: &Recorded) -> String {
        match self.elsewhere() {
            Some(of) => format!("e-{of}-{}", recorded.seq),
            None => format!("e{}", recorded.seq),
        }
    }

    fn card(&self, recorded: &Recorded, shape: &'static str, icon: &'static str, title: String, text: &str) -> Card {
        Card {
            id: self.anchor(recorded),
            reference: self.complaint.reference.to_string(),
            of: self.elsewhere(),
            iso: recorded.at.to_string(),
            at: self.frame.moment(recorded.at),
            text: text.trim().to_owned(),
            address: String::new(),
            language: String::new(),
            hidden: false,
            seen: false,
            letter: None,
            message: None,
            encloses: Vec::new(),
            forward: false,
            shape,
            icon,
            title,
        }
    }

    fn letter(&self, recorded: &Recorded, letter: &LetterWritten, record: Option<&LetterRecord>) -> Card {
        let purpose = self.frame.t(&format!("desk-purpose-{}", letter.purpose.as_str().replace('_', "-")));
        let title = match &recorded.by {
            By::Staff(id) => {
                let args = [("letter", Arg::from(&purpose)), ("name", self.staff.name(id).into())];
                self.frame.words.say("desk-entry-letter-by", &args)
            }
            _ => purpose,
        };
        let mut card = self.card(recorded, "letter", "out", title, &letter.text);
        card.address = self.frame.words.say("desk-entry-to", &[("name", letter.to.email.as_str().into())]);
        card.language = letter.to.language.clone();
        card.seen = letter.side == Side::Complainant;
        card.letter = Some(self.letter_state(&letter.id, record));
        card
    }

    fn letter_state(&self, id: &LetterId, record: Option<&LetterRecord>) -> LetterShown {
        let (look, icon, state) = match record {
            Some(r) if r.failed => ("bad", "alert", self.frame.t("desk-letter-failed")),
            Some(r) if r.uncertain => ("warn", "alert", self.frame.t("desk-letter-uncertain")),
            Some(LetterRecord { delayed: true, .. }) => ("warn", "clock", self.frame.t("desk-letter-delayed")),
            Some(LetterRecord { arrived: Some(arrival), .. }) => {
                let said = if arrival.read { "desk-letter-read-at" } else { "desk-letter-delivered-at" };
                ("good", "check", self.at(said, arrival.at))
            }
            Some(LetterRecord { sent_at: Some(at), .. }) => ("good", "check", self.at("desk-letter-sent-at", *at)),
            _ => ("running", "clock", self.frame.t("desk-letter-queued")),
        };
        LetterShown { id: id.to_string(), look, icon, state }
    }

    fn at(&self, said: &str, moment: jiff::Timestamp) -> String {
        self.frame.words.say(said, &[("moment", self.frame.moment(moment).into())])
    }

    /// What is kept of a message: quoted part, files. Files are named even where the bytes are too many to read now.
    async fn message(&self, key: Option<&MessageKey>, files: &[String]) -> Result<Option<MessageShown>, Failure> {
        let Some(key) = key else { return Ok(None) };
        let store = &self.web.house.store;
        let mut shown =
            MessageShown { key: key.to_string(), files: FileShown::named(files), ..MessageShown::default() };
        let Some(kept) = store.message(key).await? else { return Ok(Some(shown)) };
        shown.there = true;
        shown.sender = SenderShown::of(&procedure::authentication_of(&kept), &kept.from, self.frame);
        if kept.size > READ_UP_TO && !files.is_empty() {
            return Ok(Some(shown));
        }
        let Some(raw) = store.raw(key).await? else { return Ok(Some(shown)) };
        let mail = correspondence::read(&raw);
        let arrived = kept.received_at.to_zoned(self.web.house.settings.zone.clone()).date();
        shown.away = correspondence::away_until(&mail, arrived).map(|day| self.frame.day(day));
        shown.files = FileShown::all_of(&mail, &kept, self.frame);
        shown.quoted = mail.cut.trim().to_owned();
        shown.html = mail.html.is_some();
        Ok(Some(shown))
    }

    fn line(&self, recorded: &Recorded) -> Entry {
        let (iso, at) = (recorded.at.to_string(), self.frame.moment(recorded.at));
        // What opened it has a card, too, which bears the name.
        let id = if matches!(recorded.event, Event::Opened { .. }) { String::new() } else { self.anchor(recorded) };
        Entry::Line { id, text: self.words(recorded), iso, at, of: self.elsewhere() }
    }
}
