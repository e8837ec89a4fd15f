//! What a store takes and gives, as plain data.

use complaint::{LetterId, MailId, MessageKey, PromiseName, PromiseState, Purpose, Reference, Side, StaffId, Team};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Where a list goes on; opaque, safe in a URL. One that no page gave counts as the start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor(pub String);

/// A page of a list, and where the next one starts.
#[derive(Clone, Debug)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub next: Option<Cursor>,
}

/// How far a store was written at a moment: what is kept from then on has these places or later ones. They mean something in
/// that store only, and only as long as it isn't taken back to a moment before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reached {
    /// Of the journals' entries.
    pub entries: u64,
    /// Of messages without a complaint.
    pub messages: u64,
    /// Where places are counted by the database server: which one, and which of its databases.
    pub counted_by: String,
}

impl Reached {
    /// Whether `other`, of the same store, may be later than this.
    pub fn may_come_before(&self, other: &Self) -> bool {
        self.counted_by == other.counted_by && self.entries <= other.entries && self.messages <= other.messages
    }
}

/// A complaint whose journal has gone on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoneOn {
    pub reference: Reference,
    /// The first and the last of the entries that were kept since.
    pub from: u32,
    pub to: u32,
}

/// Which complaints a list shows. Those that are to be worked on come by urgency (danger, then priority), then due date,
/// then reference.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum View {
    /// To be worked on: open ones, and others as long as one of us has to act.
    Open,
    /// Those of `Open` that are this handler's.
    Mine(StaffId),
    /// Those of `Open` without a handler.
    Unassigned,
    /// Those of `Open` owed by this day or earlier: by due date alone, then reference.
    DueBy(Date),
    /// Those of `Open` with a promise that wasn't kept in time.
    Missed,
    /// Those of `Open` that were escalated.
    Escalated,
    /// Something came in that nobody has answered: any stage.
    AwaitsUs,
    /// Those of `Open` with danger described or marked.
    Danger,
    /// Decided, not closed: newest change first.
    Decided,
    /// Newest change first.
    Closed,
    /// All there are: newest change first.
    All,
}

#[cfg(test)]
impl View {
    /// One of each.
    pub(crate) fn every() -> [Self; 11] {
        [
            Self::Open,
            Self::Mine("mara".into()),
            Self::Unassigned,
            Self::DueBy(jiff::civil::date(2026, 3, 1)),
            Self::Missed,
            Self::Escalated,
            Self::AwaitsUs,
            Self::Danger,
            Self::Decided,
            Self::Closed,
            Self::All,
        ]
    }
}

/// A question to the queue.
#[derive(Clone, Debug)]
pub struct QueueQuery {
    pub view: View,
    /// Only these teams' complaints, besides those of `or_handler` and `officer_of`; `None`: all teams'.
    pub teams: Option<Vec<Team>>,
    pub or_handler: Option<StaffId>,
    /// Also those whose danger an officer of these teams looks into, whichever team has them.
    pub officer_of: Vec<Team>,
    /// None that is about this member of staff, who may see it in no other way either.
    pub not_about: Option<StaffId>,
    pub kind: Option<complaint::Kind>,
    pub after: Option<Cursor>,
    pub limit: u32,
    /// A search looks for words in about so many complaints at a time.
    pub reach: u32,
}

impl QueueQuery {
    /// Rows of a page.
    pub const PAGE: u32 = 50;
    /// A million and some: milliseconds.
    pub const REACH: u32 = 1 << 20;

    /// The first page of a view, all teams.
    pub fn of(view: View) -> Self {
        Self {
            view,
            teams: None,
            or_handler: None,
            officer_of: Vec::new(),
            not_about: None,
            kind: None,
            after: None,
            limit: Self::PAGE,
            reach: Self::REACH,
        }
    }
}

/// How many promises of a name are in a state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromiseCount {
    pub name: PromiseName,
    pub state: PromiseState,
    pub count: u64,
}

/// What became of a received message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MessageStatus {
    /// Belongs to a complaint.
    Complaint,
    /// Waits for a person to say what it is.
    Triage,
    /// Auto-reply, bounce, receipt, newsletter: kept, never answered.
    Automatic,
    /// A person said that it is no complaint.
    SetAside,
}

/// A received message as kept, without its bytes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// Its identity: the same message delivered again has the same key (law 2).
    pub key: MessageKey,
    pub status: MessageStatus,
    pub reference: Option<Reference>,
    /// Whose side of the complaint it is on.
    pub side: Option<Side>,
    pub received_at: Timestamp,
    pub mail_id: Option<MailId>,
    pub from: String,
    pub subject: String,
    /// Bytes.
    pub size: u64,
    /// What was understood, and who vouches for its sender, as JSON; empty where nothing was.
    pub understanding: String,
}

/// A message that comes in, with its bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct NewMessage {
    pub message: Message,
    pub raw: Vec<u8>,
}

/// Where a letter stands on its way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterState {
    Queued,
    /// Handed to the relay right now; found so at a start, it becomes `Uncertain`.
    Sending,
    Sent,
    /// It isn't known whether it left; a person decides.
    Uncertain,
    /// It won't leave, or came back.
    Failed,
}

/// A letter in the outbox: recorded with the decision that wrote it, before it is sent.
#[derive(Clone, Debug, PartialEq)]
pub struct OutboxLetter {
    pub id: LetterId,
    pub reference: Reference,
    pub purpose: Purpose,
    pub side: Side,
    pub mail_id: MailId,
    /// Envelope sender and recipient.
    pub from: String,
    pub to: String,
    pub subject: String,
    /// The message exactly as sent (RFC 5322).
    pub raw: Vec<u8>,
    pub state: LetterState,
    /// How often it was tried and came back.
    pub tries: u32,
    pub next_try: Timestamp,
    pub written_at: Timestamp,
    /// What the relay said last.
    pub note: String,
}

/// A letter's new state, as part of a batch.
#[derive(Clone, Debug)]
pub struct OutboxChange {
    pub id: LetterId,
    pub state: LetterState,
    pub note: String,
}

/// What a member of staff may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Handles complaints of their teams.
    Handler,
    /// And reviews escalations of all teams.
    Reviewer,
    /// And sees all teams, reports, audit, articles.
    Manager,
    /// And staff and settings.
    Admin,
}

impl Role {
    pub const ALL: [Role; 4] = [Self::Handler, Self::Reviewer, Self::Manager, Self::Admin];
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Handler => "handler",
            Self::Reviewer => "reviewer",
            Self::Manager => "manager",
            Self::Admin => "admin",
        }
    }
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.as_str() == text)
    }
}

/// A member of staff.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Staff {
    pub id: StaffId,
    pub name: String,
    pub email: String,
    pub role: Role,
    pub teams: Vec<Team>,
    /// Argon2id, PHC string; `None`: can't sign in with a password.
    pub password: Option<String>,
    pub active: bool,
    /// Of the desk; ISO 639-1.
    pub language: String,
    pub created_at: Timestamp,
}

/// A signed-in browser. Only the hash of its token is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    pub token_hash: String,
    pub staff: StaffId,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
}

/// A link that signs in once. Only the hash of its token is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Ticket {
    pub token_hash: String,
    pub staff: StaffId,
    pub expires_at: Timestamp,
}

/// Who did or saw what.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AuditEntry {
    pub at: Timestamp,
    /// A staff id, `complainant`, or `nobody`.
    pub who: String,
    /// `signed_in`, `sign_in_failed`, `viewed`, `downloaded` …
    pub what: String,
    /// A reference, a message, a staff id …
    pub subject: String,
}

/// A version of a help-centre article in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Article {
    pub slug: String,
    pub language: String,
    /// 1 for the first.
    pub version: u32,
    pub title: String,
    pub markdown: String,
    pub published: bool,
    pub by: String,
    pub at: Timestamp,
}

/// What a reader said of an article.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Feedback {
    /// Unguessable, unique.
    pub id: String,
    pub slug: String,
    pub language: String,
    /// Of the article that was read.
    pub version: u32,
    pub helpful: bool,
    pub comment: String,
    pub at: Timestamp,
    pub settled_by: Option<StaffId>,
    pub settled_at: Option<Timestamp>,
}

/// What a correction taught, as it was kept; the last one under an id counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptLesson {
    /// The same for the same message and what the correction is about.
    pub id: String,
    /// What it teaches, in JSON; empty: it was taken back, by whom and when stands here, and nothing else is left of it.
    pub body: String,
    /// Of which message; `None`: it was learnt elsewhere.
    pub message: Option<MessageKey>,
    /// Of which complaint; `None`: in triage.
    pub reference: Option<Reference>,
    pub at: Timestamp,
    /// `None`: on the command line.
    pub by: Option<StaffId>,
}

/// How far a mailbox of another server (IMAP) was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailboxPlace {
    /// Which one: its server, user and folder, in whatever form the reader gives them.
    pub mailbox: String,
    /// UIDs mean something only together with this one (RFC 9051, 2.3.1.1).
    pub uid_validity: u32,
    /// All mails below this UID are taken in, or passed over for good.
    pub next_uid: u32,
    /// What was to be done in the mailbox with mails that were taken in is done below this UID.
    pub settled_uid: u32,
}

/// A policy as it was installed; complaints stay under the version that they were opened under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InstalledPolicy {
    pub id: String,
    pub version: u32,
    /// Its TOML, to the letter.
    pub body: String,
    pub installed_at: Timestamp,
    /// `None`: by the configuration or on the command line.
    pub installed_by: Option<StaffId>,
    /// New complaints are opened under it; so it is with the one that was installed last, and no other.
    pub in_force: bool,
}
