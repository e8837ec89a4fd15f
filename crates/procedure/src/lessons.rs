//! What this house has learnt from its people's corrections: each is kept as a lesson, applied from the next mail on, and
//! forgotten when somebody takes it back. What was corrected stands in the complaint's journal or in the audit; a lesson
//! that couldn't be kept costs nobody their correction.

use crate::house::{House, HouseError};
use complaint::{By, Closure, Command, Complaint, Details, MessageKey, Reference, Side, StaffId};
use correspondence::{Field, Learned, Lesson, Mail, Said, Understanding, lesson_of_code, lesson_of_what};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::sync::{Arc, PoisonError, RwLock};
use store::{Cursor, KeptLesson, Message, Page};

/// Of more lessons than this the newest count.
const MOST: usize = 5_000;
/// How many are read at once.
const PAGE: u32 = 500;
/// Of a complaint's mails, so many are looked through for a value that was corrected.
const MAILS: usize = 8;
/// Ids of lessons from elsewhere are no longer than this.
const LONGEST_ID: usize = 64;

/// What was learnt, ready to be applied, and the store's version that it was read at.
#[derive(Default)]
pub struct Lessons(RwLock<(u64, Arc<Learned>)>);

impl Lessons {
    fn now(&self) -> (u64, Arc<Learned>) {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn learned(&self) -> Arc<Learned> {
        self.now().1
    }

    /// Whoever read earlier and comes later changes nothing.
    fn replace(&self, version: u64, learned: Learned) {
        let mut now = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if version >= now.0 {
            *now = (version, Arc::new(learned));
        }
    }
}

/// A lesson with where it comes from: as it is listed, and as it travels from house to house.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Taught {
    pub id: String,
    pub at: Timestamp,
    /// `None`: it came from elsewhere.
    #[serde(default)]
    pub by: Option<StaffId>,
    /// `None`: in triage, or elsewhere.
    #[serde(default)]
    pub reference: Option<Reference>,
    pub lesson: Lesson,
}

/// A correction: of which message, what it is about, and what it teaches; `None`: nothing, or no longer.
type Correction = (MessageKey, &'static str, Option<Lesson>);

/// A message with its mail, and what was understood of it.
pub(crate) struct Read {
    pub key: MessageKey,
    pub mail: Mail,
    pub understood: Understanding,
}

impl House {
    /// What a mail says, by what every Redress knows and what this house has learnt.
    pub fn understand(&self, mail: &Mail) -> Understanding {
        correspondence::understand_with(mail, &self.settings.catalogue, &self.lessons.learned())
    }

    /// The same, away from the threads that serve others where there are photos: each takes some tenths of a second.
    pub(crate) async fn understand_arriving(&self, mail: &Arc<Mail>) -> Understanding {
        if !correspondence::photo::in_mail(mail) {
            return self.understand(mail);
        }
        let (mail_there, catalogue, learned) = (mail.clone(), self.settings.catalogue.clone(), self.lessons.learned());
        let look = move || correspondence::understand_with(&mail_there, &catalogue, &learned);
        // It fails only where the process is about to end.
        tokio::task::spawn_blocking(look).await.unwrap_or_else(|_| self.understand(mail))
    }

    /// How many lessons count.
    pub fn lessons_count(&self) -> usize {
        self.lessons.learned().len()
    }

    /// Takes over what was learnt or forgotten meanwhile: by the command line, or another node. Cheap where nothing was.
    ///
    /// # Errors
    /// The store can't be read.
    pub async fn follow_lessons(&self) -> Result<(), HouseError> {
        let version = self.store.lessons_version().await?;
        if self.lessons.now().0 == version {
            return Ok(());
        }
        let all = self.newest_lessons(MOST).await?;
        self.lessons.replace(version, Learned::of(all.iter().map(|taught| (taught.id.as_str(), &taught.lesson))));
        Ok(())
    }

    /// The lessons that count, newest first.
    ///
    /// # Errors
    /// The store can't be read.
    pub async fn lessons(&self, after: Option<&Cursor>, limit: u32) -> Result<Page<Taught>, HouseError> {
        let page = self.store.lessons(after, limit).await?;
        Ok(Page { items: page.items.into_iter().filter_map(taught).collect(), next: page.next })
    }

    /// All of them, to take along.
    ///
    /// # Errors
    /// The store can't be read.
    pub async fn all_lessons(&self) -> Result<Vec<Taught>, HouseError> {
        self.newest_lessons(usize::MAX).await
    }

    async fn newest_lessons(&self, most: usize) -> Result<Vec<Taught>, HouseError> {
        let (mut all, mut after) = (Vec::new(), None);
        while all.len() < most {
            let page = self.lessons(after.as_ref(), PAGE).await?;
            all.extend(page.items);
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        all.truncate(most);
        Ok(all)
    }

    /// Takes a lesson back. `false`: there is none of this id.
    ///
    /// # Errors
    /// The store can't be written.
    pub async fn forget_lesson(&self, id: &str, by: Option<&StaffId>) -> Result<bool, HouseError> {
        let forgotten = self.store.forget_lesson(id, by, self.now()).await?;
        self.follow_lessons().await?;
        Ok(forgotten)
    }

    /// Takes over lessons of another house; how many were new or different. Its complaints are others, so none of them is
    /// named; what this house learnt itself goes on saying where.
    ///
    /// # Errors
    /// The store can't be written.
    pub async fn bring_lessons(&self, lessons: Vec<Taught>) -> Result<usize, HouseError> {
        let mut kept = Vec::with_capacity(lessons.len());
        for taught in lessons.into_iter().filter(|taught| is_id(&taught.id)) {
            let Ok(body) = serde_json::to_string(&taught.lesson) else { continue };
            // JSON writes with a backslash what no word of a mail has.
            if body.contains('\\') || body.chars().any(char::is_control) {
                continue;
            }
            let own = self.store.lesson(&taught.id).await?;
            if own.as_ref().is_some_and(|own| own.body == body) {
                continue;
            }
            let (message, reference, by) = own.map_or((None, None, None), |own| (own.message, own.reference, own.by));
            kept.push(KeptLesson { id: taught.id, body, message, reference, at: taught.at, by });
        }
        let count = kept.len();
        self.store.put_lessons(kept).await?;
        self.follow_lessons().await?;
        Ok(count)
    }

    /// Learns from what somebody did to a complaint, which was as `before`.
    pub(crate) async fn learn_from(&self, before: &Complaint, by: &By, command: &Command) {
        let By::Staff(who) = by else { return };
        let corrections = match command {
            Command::CorrectKind { kind } => self.about_first(before, Some(said_by_kind(kind.as_str()))).await,
            Command::Close { why: Closure::NoComplaint, .. } => self.about_first(before, Some(Said::Other)).await,
            // It was one after all.
            Command::Reopen { .. } if before.closed == Some(Closure::NoComplaint) => {
                self.about_first(before, None).await
            }
            Command::CorrectDetails { change } => self.about_details(before, change).await,
            _ => return,
        };
        match corrections {
            Ok(corrections) => self.learn(corrections, Some(&before.reference), who).await,
            Err(error) => tracing::warn!(%error, reference = %before.reference, "nothing was learnt from a correction"),
        }
    }

    /// Learns what a message was said to be that was opened from triage, and what its details are.
    pub(crate) async fn learn_from_opening(
        &self,
        read: Read,
        said: Said,
        details: Option<&Details>,
        reference: &Reference,
        by: &StaffId,
    ) {
        let mut corrections = vec![self.about_what(&read, Some(said))];
        for field in Field::ALL {
            let typed = details.and_then(|details| typed(details, field));
            corrections.extend(typed.map(|typed| about_code(&read, field, typed)));
        }
        self.learn(corrections, Some(reference), by).await;
    }

    /// Learns what a message in triage is, no complaint; or forgets it. What was decided stays so where that fails.
    pub(crate) async fn learn_what(&self, key: &MessageKey, said: Option<Said>, by: &StaffId) {
        match self.read_message(key).await {
            Ok(Some(read)) => self.learn(vec![self.about_what(&read, said)], None, by).await,
            Ok(None) => {}
            Err(error) => tracing::warn!(%error, message = %key, "nothing was learnt from a correction"),
        }
    }

    /// Keeps what corrections teach, and forgets what they no longer do.
    async fn learn(&self, corrections: Vec<Correction>, reference: Option<&Reference>, by: &StaffId) {
        let mut kept = Vec::new();
        let done = async {
            for (message, about, lesson) in corrections {
                let id = id_of(&message, about);
                let Some(lesson) = lesson else {
                    if self.store.lesson(&id).await?.is_some() {
                        self.store.forget_lesson(&id, Some(by), self.now()).await?;
                    }
                    continue;
                };
                let Ok(body) = serde_json::to_string(&lesson) else { continue };
                let (message, reference, by) = (Some(message), reference.cloned(), Some(by.clone()));
                kept.push(KeptLesson { id, body, message, reference, at: self.now(), by });
            }
            if !kept.is_empty() {
                self.store.put_lessons(kept).await?;
            }
            self.follow_lessons().await
        };
        if let Err(error) = done.await {
            tracing::warn!(%error, "nothing was learnt from a correction");
        }
    }

    fn about_what(&self, read: &Read, said: Option<Said>) -> Correction {
        let learned = self.lessons.learned();
        let lesson = said.and_then(|said| lesson_of_what(&read.mail, &self.settings.catalogue, &learned, said));
        (read.key.clone(), "what", lesson)
    }

    /// What the mail that opened a complaint was said to be.
    async fn about_first(&self, complaint: &Complaint, said: Option<Said>) -> Result<Vec<Correction>, HouseError> {
        let Some(first) = complaint.received.first() else { return Ok(Vec::new()) };
        let read = self.read_message(&first.message).await?;
        Ok(read.iter().map(|read| self.about_what(read, said)).collect())
    }

    /// What details were said to be, in the first of the complainant's mails that has them.
    async fn about_details(&self, before: &Complaint, change: &Details) -> Result<Vec<Correction>, HouseError> {
        let mut left: Vec<(Field, &str)> = Field::ALL
            .into_iter()
            .filter_map(|field| Some((field, typed(change, field)?)))
            .filter(|(field, typed)| before.details.get(field.as_str()).unwrap_or_default().trim() != typed.trim())
            .collect();
        let mut corrections = Vec::new();
        let theirs = before.received.iter().filter(|received| received.side == Side::Complainant);
        for received in theirs.take(MAILS) {
            if left.is_empty() {
                break;
            }
            let Some(read) = self.read_message(&received.message).await? else { continue };
            left.retain(|(field, typed)| {
                let noted = before.details.get(field.as_str()).unwrap_or_default();
                let found = concerns(&read, *field, noted, typed);
                corrections.extend(found.then(|| about_code(&read, *field, typed)));
                !found
            });
        }
        Ok(corrections)
    }

    async fn read_message(&self, key: &MessageKey) -> Result<Option<Read>, HouseError> {
        let Some(Message { key, understanding, .. }) = self.store.message(key).await? else { return Ok(None) };
        let Some(raw) = self.store.raw(&key).await? else { return Ok(None) };
        let mail = correspondence::read(&raw);
        let understood = serde_json::from_str(&understanding).unwrap_or_default();
        Ok(Some(Read { key, mail, understood }))
    }
}

/// Whether such an act may teach something.
pub(crate) fn may_teach(command: &Command) -> bool {
    match command {
        Command::CorrectKind { .. } | Command::CorrectDetails { .. } | Command::Reopen { .. } => true,
        Command::Close { why, .. } => *why == Closure::NoComplaint,
        _ => false,
    }
}

/// It stands in addresses of pages.
fn is_id(id: &str) -> bool {
    (1..=LONGEST_ID).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// What a lesson about this message is kept under.
fn id_of(message: &MessageKey, about: &str) -> String {
    let digest = Sha256::new().chain_update(message.as_str()).chain_update([0]).chain_update(about).finalize();
    digest[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}

fn taught(kept: KeptLesson) -> Option<Taught> {
    match serde_json::from_str(&kept.body) {
        Ok(lesson) => Some(Taught { id: kept.id, at: kept.at, by: kept.by, reference: kept.reference, lesson }),
        Err(error) => {
            // A newer Redress may have learnt what this one can't.
            tracing::warn!(id = kept.id, %error, "a lesson can't be read and doesn't count");
            None
        }
    }
}

pub(crate) fn said_by_kind(kind: &str) -> Said {
    match Said::parse(kind) {
        Some(said @ (Said::Product | Said::Service)) => said,
        _ => Said::Complaint,
    }
}

fn typed(details: &Details, field: Field) -> Option<&str> {
    match field {
        Field::Model => details.model.as_deref(),
        Field::Serial => details.serial.as_deref(),
        Field::Ticket => details.ticket.as_deref(),
    }
}

fn understood_as(read: &Read, field: Field) -> &str {
    let understood = &read.understood;
    let value = match field {
        Field::Model => &understood.model,
        Field::Serial => &understood.serial,
        Field::Ticket => &understood.ticket,
    };
    value.as_deref().unwrap_or_default()
}

/// Whether a correction is of this mail: what is right stands in it, or what was taken away was read from it.
fn concerns(read: &Read, field: Field, noted: &str, typed: &str) -> bool {
    let understood = understood_as(read, field);
    match typed.trim() {
        "" => !understood.is_empty() && understood == noted.trim(),
        typed => understood == typed || lesson_of_code(&read.mail, field, "", typed).is_some(),
    }
}

fn about_code(read: &Read, field: Field, typed: &str) -> Correction {
    let lesson = lesson_of_code(&read.mail, field, understood_as(read, field), typed);
    (read.key.clone(), field.as_str(), lesson)
}
