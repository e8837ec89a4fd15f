//! The conversation of a complaint: messages, letters and notes as cards, the rest in a line each. What is between us
//! and a third party stands in its own card, so that nobody takes it for what the complainant knows.

use super::super::frame::{Frame, People};
use super::people::role_words;
use crate::Web;
use crate::failure::Failure;
use complaint::{By, Complaint, Event, LetterId, LetterRecord, LetterWritten, MessageKey, Recorded, Side};
use procedure::{TimelineEntry, Told};
use texts::Arg;

/// An entry of the conversation.
pub(crate) enum Entry {
    /// A message, a letter or a note.
    Card(Box<Card>),
    /// All that went to and fro with one third party.
    Third { id: String, name: String, role: String, number: u32, cards: Vec<Card> },
    /// Anything else, in a line.
    Line { text: String, iso: String, at: String },
}

pub(crate) struct Card {
    pub id: String,
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
    /// Number (from 1), name, size.
    pub files: Vec<(usize, String, String)>,
    pub automatic: bool,
    pub there: bool,
}

/// Larger messages are read only when they are asked for.
const READ_UP_TO: u64 = 8 * 1024 * 1024;

pub(crate) async fn entries(web: &Web, frame: &Frame, told: &Told, staff: &People) -> Result<Vec<Entry>, Failure> {
    let teller = Teller { web, frame, staff, complaint: &told.complaint };
    let mut entries: Vec<Entry> = Vec::new();
    for entry in &told.timeline {
        let recorded = &entry.recorded;
        match &recorded.event {
            Event::ThirdPartyAdded { number, party, role } => entries.push(Entry::Third {
                id: format!("third-{number}"),
                name: party.called().to_owned(),
                role: role_words(frame, role),
                number: *number,
                cards: Vec::new(),
            }),
            Event::Opened { complainant, text, message, .. } => {
                let mut card = teller.card(recorded, "mail", "in", complainant.called().to_owned(), text);
                card.address = complainant.email.clone();
                card.language = complainant.language.clone();
                card.message = teller.message(message.as_ref(), &[]).await?;
                entries.push(Entry::Card(Box::new(card)));
                entries.push(teller.line(recorded));
            }
            Event::MessageReceived { message, side, from, text, files, automatic, .. } => {
                let mut card = teller.card(recorded, "mail", "in", from.called().to_owned(), text);
                card.address = from.email.clone();
                card.language = from.language.clone();
                card.forward = matches!(side, Side::ThirdParty(_));
                let mut kept = teller.message(Some(message), files).await?.unwrap_or_default();
                kept.automatic = *automatic;
                card.message = Some(kept);
                place(&mut entries, side, card);
            }
            Event::LetterWritten(letter) if letter.side != Side::Team => {
                let mut card = teller.letter(recorded, letter, entry.letter.as_ref());
                card.encloses = letter.encloses.as_ref().map(|key| files_of(&told.timeline, key)).unwrap_or_default();
                place(&mut entries, &letter.side, card);
            }
            Event::NoteAdded { text } => {
                let title = frame.words.say("desk-entry-note", &[("name", teller.who(&recorded.by).into())]);
                let mut card = teller.card(recorded, "note", "note", title, text);
                card.hidden = true;
                entries.push(Entry::Card(Box::new(card)));
            }
            // The letter's own card says that it was sent.
            Event::LetterSent { .. } => {}
            _ => entries.push(teller.line(recorded)),
        }
    }
    Ok(entries)
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

/// Puts a card where its reader belongs.
fn place(entries: &mut Vec<Entry>, side: &Side, card: Card) {
    if let Side::ThirdParty(wanted) = side {
        for entry in entries.iter_mut() {
            if let Entry::Third { number, cards, .. } = entry
                && number == wanted
            {
                cards.push(card);
                return;
            }
        }
    }
    entries.push(Entry::Card(Box::new(card)));
}

/// What happened since somebody looked, a line each; for telling them that their act met another's.
pub(crate) fn lines_since(web: &Web, frame: &Frame, told: &Told, staff: &People, seen: u32) -> Vec<String> {
    let teller = Teller { web, frame, staff, complaint: &told.complaint };
    let since = told.timeline.iter().filter(|e| e.recorded.seq > seen);
    since.map(|e| format!("{}: {}", frame.moment(e.recorded.at), teller.words(&e.recorded))).collect()
}

struct Teller<'a> {
    web: &'a Web,
    frame: &'a Frame,
    staff: &'a People,
    complaint: &'a Complaint,
}

impl Teller<'_> {
    fn who(&self, by: &By) -> String {
        match by {
            By::Complainant => self.complaint.complainant.called().to_owned(),
            By::ThirdParty(number) => {
                let party = self.complaint.third_parties.iter().find(|t| t.number == *number);
                party.map(|t| t.party.called().to_owned()).unwrap_or_default()
            }
            By::Staff(id) => self.staff.name(id),
            By::System => self.frame.t("desk-by-system"),
        }
    }

    fn card(&self, recorded: &Recorded, shape: &'static str, icon: &'static str, title: String, text: &str) -> Card {
        Card {
            id: format!("e{}", recorded.seq),
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
            Some(LetterRecord { sent_at: Some(at), .. }) => {
                let args = [("moment", self.frame.moment(*at).into())];
                ("good", "check", self.frame.words.say("desk-letter-sent-at", &args))
            }
            _ => ("running", "clock", self.frame.t("desk-letter-queued")),
        };
        LetterShown { id: id.to_string(), look, icon, state }
    }

    /// What is kept of a message: quoted part, files. Files are named even where the bytes are too many to read now.
    async fn message(&self, key: Option<&MessageKey>, files: &[String]) -> Result<Option<MessageShown>, Failure> {
        let Some(key) = key else { return Ok(None) };
        let store = &self.web.house.store;
        let named = |files: &[String]| (1..).zip(files).map(|(n, name)| (n, name.clone(), String::new())).collect();
        let mut shown = MessageShown { key: key.to_string(), files: named(files), ..MessageShown::default() };
        let Some(kept) = store.message(key).await? else { return Ok(Some(shown)) };
        shown.there = true;
        if kept.size > READ_UP_TO && !files.is_empty() {
            return Ok(Some(shown));
        }
        let Some(raw) = store.raw(key).await? else { return Ok(Some(shown)) };
        let mail = correspondence::read(&raw);
        let files = mail.attachments.iter().filter(|a| !a.inline);
        let sized = |(n, a): (usize, &correspondence::Attachment)| {
            (n, a.name.clone(), self.frame.words.size(a.content.len() as u64))
        };
        shown.files = (1..).zip(files).map(sized).collect();
        shown.quoted = mail.cut.trim().to_owned();
        shown.html = mail.html.is_some();
        Ok(Some(shown))
    }

    fn line(&self, recorded: &Recorded) -> Entry {
        let (iso, at) = (recorded.at.to_string(), self.frame.moment(recorded.at));
        Entry::Line { text: self.words(recorded), iso, at }
    }

    /// An event in words: `desk-event-…`.
    fn words(&self, recorded: &Recorded) -> String {
        let frame = self.frame;
        let who = self.who(&recorded.by);
        let say = |id: &str, args: &[(&str, String)]| {
            let mut all: Vec<(&str, Arg)> = vec![("who", Arg::from(&who))];
            all.extend(args.iter().map(|(name, value)| (*name, Arg::from(value))));
            frame.words.say(&format!("desk-event-{id}"), &all)
        };
        let promise = |n: &u32| {
            let promise = self.complaint.promises.get(*n as usize);
            promise.map(|p| frame.promise(p.name.as_str())).unwrap_or_default()
        };
        match &recorded.event {
            Event::Opened { policy_version, kind, team, .. } => say(
                "opened",
                &[
                    ("version", policy_version.to_string()),
                    ("kind", frame.kind(self.web, kind)),
                    ("team", frame.team(self.web, team)),
                ],
            ),
            Event::PromiseMade { promise } => say(
                "promise-made",
                &[("promise", frame.promise(promise.name.as_str())), ("day", frame.day(promise.due))],
            ),
            Event::PromiseKept { promise: n, late: false, .. } => say("promise-kept", &[("promise", promise(n))]),
            Event::PromiseKept { promise: n, late: true, .. } => say("promise-kept-late", &[("promise", promise(n))]),
            Event::PromiseMissed { promise: n, due } => {
                say("promise-missed", &[("promise", promise(n)), ("day", frame.day(*due))])
            }
            Event::PromiseReplaced { promise: n, due, .. } => {
                say("promise-replaced", &[("promise", promise(n)), ("day", frame.day(*due))])
            }
            Event::PromiseLifted { promise: n } => say("promise-lifted", &[("promise", promise(n))]),
            Event::PromiseMoved { promise, .. } => say(
                "promise-moved",
                &[("promise", frame.promise(promise.name.as_str())), ("day", frame.day(promise.due))],
            ),
            Event::WarningGiven { promise: n, due } => {
                say("warned", &[("promise", promise(n)), ("day", frame.day(*due))])
            }
            Event::LetterWritten(letter) if letter.side == Side::Team => {
                say("reminded", &[("name", letter.to.email.clone())])
            }
            Event::LetterWritten(letter) => say("letter", &[("name", letter.to.email.clone())]),
            Event::LetterSent { letter, .. } => say("letter-sent", &[("name", self.letter_called(letter))]),
            Event::LetterUncertain { letter } => say("letter-uncertain", &[("name", self.letter_called(letter))]),
            Event::LetterFailed { letter, why } => {
                say("letter-failed", &[("name", self.letter_called(letter)), ("why", why.clone())])
            }
            Event::MessageReceived { from, .. } => say("message", &[("name", from.called().to_owned())]),
            Event::DetailsCorrected { .. } => say("details", &[]),
            Event::ComplainantCorrected { complainant } => {
                let named = complainant.name.as_deref().map(|n| format!("{n}, {}", complainant.email));
                let name = named.unwrap_or_else(|| complainant.email.clone());
                say("complainant", &[("name", name), ("language", frame.language(&complainant.language))])
            }
            Event::KindCorrected { kind } => say("kind", &[("kind", frame.kind(self.web, kind))]),
            Event::DangerMarked { danger: Some(danger) } => say("danger", &[("danger", danger.clone())]),
            Event::DangerMarked { danger: None } => say("danger-lifted", &[]),
            Event::TeamAssigned { team } => say("team", &[("team", frame.team(self.web, team))]),
            Event::HandlerAssigned { handler: Some(id) } if recorded.by.staff() == Some(id) => say("taken", &[]),
            Event::HandlerAssigned { handler: Some(id) } => say("handed", &[("name", self.staff.name(id))]),
            Event::HandlerAssigned { handler: None } => say("put-back", &[]),
            Event::NoteAdded { .. } => say("note", &[]),
            Event::ThirdPartyAdded { party, .. } => say("third", &[("name", party.called().to_owned())]),
            Event::ExtensionWritten { due, reason, .. } => {
                say("extension", &[("day", frame.day(*due)), ("reason", reason.clone())])
            }
            Event::DecisionMade { outcome, remedy, .. } => {
                let outcome = frame.t(&format!("desk-outcome-{}", outcome.as_str().replace('_', "-")));
                let remedy = remedy.map(|r| frame.t(&format!("desk-remedy-{}", r.as_str())));
                match remedy {
                    Some(remedy) => say("decided-remedy", &[("outcome", outcome), ("remedy", remedy)]),
                    None => say("decided", &[("outcome", outcome)]),
                }
            }
            Event::SatisfactionGiven { satisfied: true } => say("satisfied", &[]),
            Event::SatisfactionGiven { satisfied: false } => say("not-satisfied", &[]),
            Event::Escalated { reason, .. } => say("escalated", &[("reason", reason.clone())]),
            Event::Closed { why, note } => {
                let why = frame.t(&format!("desk-closure-{}", why.as_str().replace('_', "-")));
                say("closed", &[("why", why), ("note", note.clone())])
            }
            Event::Reopened { why } => say("reopened", &[("why", why.clone())]),
            Event::LinkRevoked => say("link-revoked", &[]),
            _ => say("other", &[]),
        }
    }

    /// "Acknowledgement": what a letter is called in a line about it.
    fn letter_called(&self, id: &LetterId) -> String {
        let record = self.complaint.letters.iter().find(|l| l.id == *id);
        record.map_or_else(
            || id.to_string(),
            |l| self.frame.t(&format!("desk-purpose-{}", l.purpose.as_str().replace('_', "-"))),
        )
    }
}
