//! The contract of every store, in the domain's words. No SQL stands outside this crate.

use crate::glance::Mark;
use crate::words::*;
use async_trait::async_trait;
use complaint::{Complaint, Hash, JournalEntry, Kind, LetterId, MailId, MessageKey, Reference, StaffId, Team};
use jiff::Timestamp;
use jiff::civil::Date;
use std::any::Any;
use tokio::sync::broadcast;

/// A store that couldn't do its work: the disk is full, the file is damaged, the server is away.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{what}: {why}")]
pub struct StoreError {
    /// What was being done, and what to do about it where that is known.
    pub what: String,
    pub why: String,
}

/// Why a batch was not kept. Nothing of it was.
#[derive(Debug, Clone, thiserror::Error)]
pub enum CommitError {
    #[error("the complaint was changed by somebody else in between; look at it again and repeat the act")]
    Conflict,
    #[error("this message is already kept")]
    Duplicate(MessageKey),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A complaint as held, with the head of its chain: what the next batch builds on.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    pub complaint: Complaint,
    pub head: Hash,
}

/// All that follows from one decision on one complaint; kept in one transaction, or not at all (law 5).
#[derive(Clone, Debug)]
pub struct Batch {
    /// The `seq` and head that the decision was made on; `None` opens a complaint. Anything else held: `Conflict`.
    pub on: Option<(u32, Hash)>,
    /// The complaint after the events.
    pub complaint: Complaint,
    pub entries: Vec<JournalEntry>,
    /// Messages that are new to the store. One that is already kept: `Duplicate`.
    pub messages: Vec<NewMessage>,
    /// Messages already kept (in triage) that now belong to this complaint.
    pub adopts: Vec<MessageKey>,
    /// Message-IDs that its messages refer to: mail that bears or answers one belongs here too, as the complainant's,
    /// unless it is known elsewhere already.
    pub knows: Vec<MailId>,
    pub letters: Vec<OutboxLetter>,
    pub outbox: Vec<OutboxChange>,
    /// What the complaint can newly be found by, besides its row: words of messages, letters, notes.
    pub words: String,
}

/// All that is kept of one complaint: what moves with it to another store.
#[derive(Clone, Debug, PartialEq)]
pub struct Whole {
    pub complaint: Complaint,
    /// Its journal from the first event on.
    pub entries: Vec<JournalEntry>,
    pub messages: Vec<NewMessage>,
    pub letters: Vec<OutboxLetter>,
    pub knows: Vec<MailId>,
    /// All that it can be found by besides its row.
    pub words: String,
}

/// What a house has besides complaints, messages and the audit: little, however old it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rest {
    pub staff: Vec<Staff>,
    /// All versions, in order.
    pub articles: Vec<Article>,
    /// In the order in which it was given.
    pub feedback: Vec<Feedback>,
    /// In the order in which they were installed.
    pub policies: Vec<InstalledPolicy>,
    /// In the order in which they were last said, with those that were taken back.
    pub lessons: Vec<KeptLesson>,
    /// Names and values.
    pub settings: Vec<(String, String)>,
    /// The highest number given out in each year.
    pub numbers: Vec<(i16, u64)>,
    /// By their names.
    pub mailboxes: Vec<MailboxPlace>,
}

/// Said to whoever watches: this complaint changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    pub reference: Reference,
    /// Of its last event.
    pub seq: u32,
}

/// How many news a slow watcher may be behind.
pub(crate) const NEWS: usize = 1024;

/// Held by a process that serves; ends with it, however it ends.
pub struct Claim(#[allow(dead_code, reason = "held, never looked at")] pub(crate) Box<dyn Any + Send + Sync>);

/// Held by whoever has the turn; the next one's begins when it is dropped.
pub struct Turn(#[allow(dead_code, reason = "held, never looked at")] pub(crate) Box<dyn Any + Send>);

/// Held by whoever reads a mailbox; the next one may when it is dropped.
pub struct MailboxHold {
    pub(crate) mailbox: String,
    /// Tells it from every other hold.
    #[allow(dead_code, reason = "only a shared store can lose a hold")]
    pub(crate) number: i64,
    #[allow(dead_code, reason = "held, never looked at")]
    pub(crate) held: Box<dyn Any + Send + Sync>,
}

/// A store. Methods return when what they did is durable (the disk has it), and any number may run at once.
///
/// What a method reads is what was written last. Within [`at_a_glance`](crate::at_a_glance) lists, counts, searches, journals,
/// bytes, articles and the audit may be a moment older, where the store has a replica; but never older than the glance's mark,
/// and never more than half a minute. Sessions, staff, one complaint, one message, and whom a list shows, never are: on those
/// it is decided who may see what. A journal goes as far as the complaint that the same glance has read.
#[async_trait]
pub trait Store: Send + Sync + 'static {
    // ── complaints ──

    /// A number for a reference of `year` that no complaint has or gets otherwise. Gaps are possible after a crash.
    async fn next_number(&self, year: i16) -> Result<u64, StoreError>;
    async fn complaint(&self, reference: &Reference) -> Result<Option<Held>, StoreError>;
    /// Keeps several decisions in one transaction, in their order; where one can't be kept, none is. For what concerns
    /// more than one complaint: merging, splitting, relating.
    async fn commit_all(&self, batches: Vec<Batch>) -> Result<(), CommitError>;
    /// Keeps one decision.
    async fn commit(&self, batch: Batch) -> Result<(), CommitError> {
        self.commit_all(vec![batch]).await
    }
    /// The whole journal of one complaint, in order.
    async fn journal(&self, reference: &Reference) -> Result<Vec<JournalEntry>, StoreError>;
    /// References in order, starting after `after`: for `verify` and exports.
    async fn references(&self, after: Option<&Reference>, limit: u32) -> Result<Vec<Reference>, StoreError>;
    /// Complaints whose clock must be looked at (`wakes_at <= now`), the longest overdue first.
    async fn due(&self, now: Timestamp, limit: u32) -> Result<Vec<Reference>, StoreError>;
    /// The first of `due`, for this node to look at: while it lives, no other node of the store is given the same.
    async fn take_due(&self, now: Timestamp, limit: u32) -> Result<Vec<Reference>, StoreError>;
    /// The earliest `wakes_at` of all complaints.
    async fn next_wake(&self) -> Result<Option<Timestamp>, StoreError>;

    // ── lists ──

    /// A page, for whoever leafs: a complaint that moves up while they do is on none of the pages that follow.
    async fn queue(&self, query: &QueueQuery) -> Result<Page<Complaint>, StoreError>;
    /// All that the query's view holds at one moment, in its order (its `after` and `limit` don't matter): for whoever has to
    /// come by each of them.
    async fn listed(&self, query: &QueueQuery) -> Result<Vec<Reference>, StoreError>;
    /// How many rows the query's view has (its `after` and `limit` don't matter), counted up to `most` and no further.
    async fn count(&self, query: &QueueQuery, most: u32) -> Result<u32, StoreError>;
    /// Full-text search over rows and words; case, diacritics and word endings after the typed letters don't matter, and
    /// of a serial, ticket or account number any four characters in a row will do. What was typed as somebody's number, address
    /// or name comes first, wherever in the archive; then whole words, then beginnings; of each, newest references first.
    /// Words are looked for within the query's reach: a page that isn't full may go on further back. Any text is safe; one
    /// without a letter or digit finds nothing.
    async fn search(&self, text: &str, query: &QueueQuery) -> Result<Page<Complaint>, StoreError>;
    /// Promises due within [from, to], counted by name and state.
    async fn promise_counts(&self, from: Date, to: Date) -> Result<Vec<PromiseCount>, StoreError>;

    // ── messages ──

    /// Keeps a message that belongs to no complaint (triage, automatic). `false`: it was kept before.
    async fn keep_message(&self, message: NewMessage) -> Result<bool, StoreError>;
    async fn message(&self, key: &MessageKey) -> Result<Option<Message>, StoreError>;
    /// The bytes as received.
    async fn raw(&self, key: &MessageKey) -> Result<Option<Vec<u8>>, StoreError>;
    /// Messages of one status, newest first.
    async fn messages(
        &self,
        status: MessageStatus,
        after: Option<&Cursor>,
        limit: u32,
    ) -> Result<Page<Message>, StoreError>;
    async fn message_count(&self, status: MessageStatus, most: u32) -> Result<u32, StoreError>;
    /// Moves a message that belongs to no complaint to another status; `false` if it wasn't in `from` any more.
    async fn move_message(&self, key: &MessageKey, from: MessageStatus, to: MessageStatus) -> Result<bool, StoreError>;
    /// The complaint that the first known of these Message-IDs belongs to, as a letter of ours or else as a received
    /// message, with whose side.
    async fn complaint_of_mail(&self, ids: &[MailId]) -> Result<Option<(Reference, complaint::Side)>, StoreError>;
    /// The letter with this Message-ID.
    async fn letter_of_mail(&self, id: &MailId) -> Result<Option<(Reference, LetterId)>, StoreError>;
    /// How many messages are kept in all; how many of each status.
    async fn message_totals(&self) -> Result<Vec<(MessageStatus, u64)>, StoreError>;

    // ── outbox ──

    /// Takes up to `limit` queued letters whose time has come and marks them *sending*, durably, before they are sent.
    async fn claim_letters(&self, now: Timestamp, limit: u32) -> Result<Vec<OutboxLetter>, StoreError>;
    /// Letters left in *sending*: by a node that has ended in the middle.
    async fn stuck_letters(&self) -> Result<Vec<OutboxLetter>, StoreError>;
    /// Back into the queue: not before `until`, because of `why`; counts as a try. For any letter that wasn't sent.
    async fn postpone_letter(&self, id: &LetterId, until: Timestamp, why: &str) -> Result<(), StoreError>;
    /// The same for a letter that nobody tried to send: it waits for its turn.
    async fn hold_letter(&self, id: &LetterId, until: Timestamp, why: &str) -> Result<(), StoreError>;
    /// Queued letters that would wait beyond `latest` wait until `now` only: they were put off by a clock that was ahead.
    async fn recall_letters(&self, latest: Timestamp, now: Timestamp) -> Result<(), StoreError>;
    async fn letter(&self, id: &LetterId) -> Result<Option<OutboxLetter>, StoreError>;
    /// Letters, newest first; `raw` left empty.
    async fn letters(
        &self,
        state: Option<LetterState>,
        after: Option<&Cursor>,
        limit: u32,
    ) -> Result<Page<OutboxLetter>, StoreError>;
    /// How many letters that confirm receipt, which go by themselves, were written to this address (in any case of its
    /// letters) at `since` or later: bounds loops (law 6).
    async fn letters_to(&self, email: &str, since: Timestamp) -> Result<u32, StoreError>;
    async fn next_letter_at(&self) -> Result<Option<Timestamp>, StoreError>;

    // ── staff and access ──

    async fn staff(&self, id: &StaffId) -> Result<Option<Staff>, StoreError>;
    async fn all_staff(&self) -> Result<Vec<Staff>, StoreError>;
    async fn put_staff(&self, staff: &Staff) -> Result<(), StoreError>;
    async fn put_session(&self, session: &Session) -> Result<(), StoreError>;
    async fn session(&self, token_hash: &str) -> Result<Option<Session>, StoreError>;
    async fn end_session(&self, token_hash: &str) -> Result<(), StoreError>;
    async fn end_sessions_of(&self, staff: &StaffId) -> Result<(), StoreError>;
    /// A link that signs in once.
    async fn put_ticket(&self, ticket: &Ticket) -> Result<(), StoreError>;
    /// Uses it up; `None` if there is none, it was used, or it has expired by `now`.
    async fn take_ticket(&self, token_hash: &str, now: Timestamp) -> Result<Option<StaffId>, StoreError>;
    async fn audit(&self, entry: &AuditEntry) -> Result<(), StoreError>;
    /// Newest first.
    async fn audit_page(&self, after: Option<&Cursor>, limit: u32) -> Result<Page<AuditEntry>, StoreError>;

    // ── help centre ──

    /// The newest version, published or not (`published_only`).
    async fn article(&self, slug: &str, language: &str, published_only: bool) -> Result<Option<Article>, StoreError>;
    /// All versions, newest first.
    async fn article_versions(&self, slug: &str, language: &str) -> Result<Vec<Article>, StoreError>;
    /// Adds a version; its number must be the newest's plus one, else `false`.
    async fn put_article(&self, article: &Article) -> Result<bool, StoreError>;
    /// Said again under the same id, the last word counts, until an editor has settled it.
    async fn add_feedback(&self, feedback: &Feedback) -> Result<(), StoreError>;
    /// Newest first; `open_only`: what no editor has settled.
    async fn feedback(&self, open_only: bool, after: Option<&Cursor>, limit: u32)
    -> Result<Page<Feedback>, StoreError>;
    async fn settle_feedback(&self, id: &str, by: &StaffId, at: Timestamp) -> Result<bool, StoreError>;
    /// (helpful, not helpful) of an article in a language.
    async fn helpfulness(&self, slug: &str, language: &str) -> Result<(u64, u64), StoreError>;

    // ── nodes ──

    /// Claims the store for serving, as long as the claim lives. Reading and writing need no claim: commands work beside
    /// a server. Where one node serves at a time, a second claim is refused with the name of the first.
    async fn claim(&self) -> Result<Claim, StoreError>;
    /// Waits until nobody else, on whatever node, has a turn of one of these: work on the same things goes one after the
    /// other. The numbers mean nothing to the store.
    async fn turn(&self, of: [u64; 2]) -> Result<Turn, StoreError>;
    /// What is committed from now on, here or by another node. Whoever is too slow misses some.
    fn watch(&self) -> broadcast::Receiver<News>;
    /// Whether several nodes may serve at once.
    fn is_shared(&self) -> bool;

    // ── mailboxes ──

    /// The right to read this mailbox, as long as the hold lives; `None`: somebody has it, in this process or another, on
    /// whatever node. What a node held that ended badly is anybody's in time, as its letters are.
    async fn hold_mailbox(&self, mailbox: &str) -> Result<Option<MailboxHold>, StoreError>;
    /// How far it was read; `None`: it never was.
    async fn mailbox_place(&self, mailbox: &str) -> Result<Option<MailboxPlace>, StoreError>;
    /// Keeps how far the mailbox that is held was read. `false`, and nothing is kept: somebody else holds it by now.
    async fn put_mailbox_place(&self, hold: &MailboxHold, place: &MailboxPlace) -> Result<bool, StoreError>;

    // ── moving ──

    /// A complaint with all that belongs to it.
    async fn whole(&self, reference: &Reference) -> Result<Option<Whole>, StoreError>;
    /// Keeps complaints as they are elsewhere, in one transaction: those that aren't there, and those that are there up to
    /// an earlier event of the same journal. One that is there as it is stays so. How many were new or changed.
    ///
    /// # Errors
    /// `Conflict`: one is there with another history, or with a longer one. Nothing is kept then.
    async fn bring(&self, wholes: Vec<Whole>) -> Result<u64, CommitError>;
    async fn rest(&self) -> Result<Rest, StoreError>;
    /// Keeps what isn't there, as it is elsewhere: whoever and whatever is there under the same name is overwritten, but
    /// for policies and versions of articles, which never change. Numbers only rise.
    async fn bring_rest(&self, rest: Rest) -> Result<(), StoreError>;
    /// The audit, oldest first, from after the `after`-th entry: each with its place.
    async fn audit_from(&self, after: u64, limit: u32) -> Result<Vec<(u64, AuditEntry)>, StoreError>;
    /// Keeps entries of elsewhere, in their order, in one transaction.
    async fn bring_audit(&self, entries: Vec<AuditEntry>) -> Result<(), StoreError>;
    /// How far it has been written by now.
    async fn reached(&self) -> Result<Reached, StoreError>;
    /// Complaints whose journals have gone on since, in the order of references; sometimes also some that went on shortly before.
    async fn gone_on_since(&self, reached: &Reached) -> Result<Vec<GoneOn>, StoreError>;
    /// Messages that belonged to no complaint when they were kept since (`true`), or when somebody said since what they are;
    /// likewise.
    async fn messages_since(&self, reached: &Reached) -> Result<Vec<(MessageKey, bool)>, StoreError>;
    /// Those of these files that bytes of messages or letters lie in.
    async fn files_used(&self, names: Vec<String>) -> Result<Vec<String>, StoreError>;

    // ── what was learnt ──

    /// Lessons that count, newest first.
    async fn lessons(&self, after: Option<&Cursor>, limit: u32) -> Result<Page<KeptLesson>, StoreError>;
    /// The lesson of this id, if it counts.
    async fn lesson(&self, id: &str) -> Result<Option<KeptLesson>, StoreError>;
    /// Keeps lessons in one transaction, each in the place of an earlier one under its id; the same again changes nothing.
    async fn put_lessons(&self, lessons: Vec<KeptLesson>) -> Result<(), StoreError>;
    /// Takes a lesson back: nothing is left of it but who did it and when. `false`: there is none.
    async fn forget_lesson(&self, id: &str, by: Option<&StaffId>, at: Timestamp) -> Result<bool, StoreError>;
    /// Rises whenever a lesson is kept or taken back, whichever process does it; 0: none ever was.
    async fn lessons_version(&self) -> Result<u64, StoreError>;

    // ── the house ──

    /// Every policy that was ever installed, oldest first.
    async fn policies(&self) -> Result<Vec<InstalledPolicy>, StoreError>;
    /// Keeps a policy and puts it in force. `false`, and nothing is changed: that version is there with another text.
    /// With the same text it stays as it was first installed, and is put in force again.
    async fn install_policy(&self, policy: &InstalledPolicy) -> Result<bool, StoreError>;
    /// Rises whenever another policy is put in force, whichever process does it; 0: none ever was.
    async fn policies_version(&self) -> Result<u64, StoreError>;
    async fn setting(&self, name: &str) -> Result<Option<String>, StoreError>;
    async fn put_setting(&self, name: &str, value: &str) -> Result<(), StoreError>;
    /// How far the store has been written by now: what a glance mustn't miss of it. `None`: there is no replica that could.
    async fn mark(&self) -> Result<Option<Mark>, StoreError> {
        Ok(None)
    }
    /// Whether the store can be read and written right now.
    async fn ping(&self) -> Result<(), StoreError>;
}

/// The parts of a complaint that lists are ordered and filtered by; one definition for all stores.
pub(crate) struct Columns {
    pub stage: &'static str,
    /// To be worked on: open, or one of us has to act.
    pub live: bool,
    pub kind: Kind,
    pub team: Team,
    pub handler: Option<StaffId>,
    pub officer: Option<Team>,
    pub urgency: u8,
    /// The earliest date still owed, or `9999-12-31`.
    pub due_on: String,
    pub missed: bool,
    pub escalated: bool,
    pub awaits_us: bool,
    pub wakes_at: Option<Timestamp>,
    pub last_at: Timestamp,
}

impl Columns {
    pub fn of(complaint: &Complaint) -> Self {
        let owed = complaint.owed().first().map(|p| p.due);
        Self {
            stage: complaint.stage.as_str(),
            live: complaint.is_live(),
            kind: complaint.kind.clone(),
            team: complaint.team.clone(),
            handler: complaint.handler.clone(),
            officer: complaint.officer.clone(),
            urgency: complaint.urgency(),
            due_on: owed.map_or_else(|| "9999-12-31".to_owned(), |d| d.to_string()),
            missed: complaint.has_missed(),
            escalated: complaint.level > 0,
            awaits_us: complaint.awaits_us,
            wakes_at: complaint.wakes_at(),
            last_at: complaint.last_at,
        }
    }
}
