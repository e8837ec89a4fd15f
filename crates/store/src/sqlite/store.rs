//! The contract, kept: each method names what it does and hands it to the reader or the writer.

use super::fault::Fault;
use super::writer::Transaction;
use super::{
    Sqlite, claim, complaints, help, lessons, mailboxes, messages, moving, outbox, people, policies, queue, search,
};
use crate::contract::{Batch, Claim, CommitError, Held, MailboxHold, News, Rest, Store, StoreError, Turn, Whole};
use crate::convert::nanos;
use crate::decision::Decision;
use crate::words::*;
use async_trait::async_trait;
use complaint::{Complaint, JournalEntry, LetterId, MailId, MessageKey, Reference, Side, StaffId};
use jiff::Timestamp;
use jiff::civil::Date;
use tokio::sync::broadcast;

#[async_trait]
impl Store for Sqlite {
    async fn next_number(&self, year: i16) -> Result<u64, StoreError> {
        self.writer.number(year).await.map_err(|fault| fault.into_store("giving out a number"))
    }

    async fn complaint(&self, reference: &Reference) -> Result<Option<Held>, StoreError> {
        let reference = reference.clone();
        self.read("reading a complaint", move |c| complaints::held(c, &reference)).await
    }

    async fn commit_all(&self, batches: Vec<Batch>) -> Result<(), CommitError> {
        let what = "keeping a decision";
        let mut decisions = Vec::with_capacity(batches.len());
        for mut batch in batches {
            let messages = self.bytes.lay_messages(std::mem::take(&mut batch.messages)).await?;
            let letters = self.bytes.lay_letters(std::mem::take(&mut batch.letters)).await?;
            let decision = Decision::prepare(batch, messages, letters);
            decisions.push(decision.map_err(|misfit| Fault::from(misfit).into_commit(what))?);
        }
        let news: Vec<News> = decisions.iter().map(Decision::news).collect();
        let keep_all = |transaction: &mut Transaction<'_>| {
            decisions.into_iter().try_for_each(|decision| decision.keep(transaction))
        };
        self.writer.run(keep_all).await.map_err(|fault| fault.into_commit(what))?;
        self.tell(news);
        Ok(())
    }

    async fn journal(&self, reference: &Reference) -> Result<Vec<JournalEntry>, StoreError> {
        let reference = reference.clone();
        self.read("reading a journal", move |c| complaints::journal(c, &reference)).await
    }

    async fn references(&self, after: Option<&Reference>, limit: u32) -> Result<Vec<Reference>, StoreError> {
        let after = after.cloned();
        self.read("listing references", move |c| complaints::references(c, after.as_ref(), limit)).await
    }

    async fn due(&self, now: Timestamp, limit: u32) -> Result<Vec<Reference>, StoreError> {
        self.read("asking what is due", move |c| complaints::due(c, now, limit)).await
    }

    /// One node serves: what is due is its own.
    async fn take_due(&self, now: Timestamp, limit: u32) -> Result<Vec<Reference>, StoreError> {
        self.due(now, limit).await
    }

    async fn next_wake(&self) -> Result<Option<Timestamp>, StoreError> {
        self.read("asking what is due next", complaints::next_wake).await
    }

    async fn queue(&self, query: &QueueQuery) -> Result<Page<Complaint>, StoreError> {
        let query = query.clone();
        self.read("reading the queue", move |c| queue::page(c, &query)).await
    }

    async fn listed(&self, query: &QueueQuery) -> Result<Vec<Reference>, StoreError> {
        let query = QueueQuery { after: None, limit: u32::MAX, ..query.clone() };
        self.read("listing a view", move |c| queue::listed(c, &query)).await
    }

    async fn count(&self, query: &QueueQuery, most: u32) -> Result<u32, StoreError> {
        let query = query.clone();
        self.read("counting the queue", move |c| queue::count(c, &query, most)).await
    }

    async fn search(&self, text: &str, query: &QueueQuery) -> Result<Page<Complaint>, StoreError> {
        let (text, query) = (text.to_owned(), query.clone());
        self.read("searching", move |c| search::page(c, &text, &query)).await
    }

    async fn promise_counts(&self, from: Date, to: Date) -> Result<Vec<PromiseCount>, StoreError> {
        self.read("counting promises", move |c| complaints::promise_counts(c, from, to)).await
    }

    async fn keep_message(&self, message: NewMessage) -> Result<bool, StoreError> {
        let message = self.bytes.lay_message(message).await?;
        self.write("keeping a message", move |c| messages::keep(c, &message)).await
    }

    async fn message(&self, key: &MessageKey) -> Result<Option<Message>, StoreError> {
        let key = key.clone();
        self.read("reading a message", move |c| messages::one(c, &key)).await
    }

    async fn raw(&self, key: &MessageKey) -> Result<Option<Vec<u8>>, StoreError> {
        let key = key.clone();
        match self.read("reading a message's bytes", move |c| messages::raw(c, &key)).await? {
            Some(bytes) => self.bytes.fetch(bytes).await.map(Some),
            None => Ok(None),
        }
    }

    async fn messages(
        &self,
        status: MessageStatus,
        after: Option<&Cursor>,
        limit: u32,
    ) -> Result<Page<Message>, StoreError> {
        let after = after.cloned();
        self.read("listing messages", move |c| messages::page(c, status, after.as_ref(), limit)).await
    }

    async fn message_count(&self, status: MessageStatus, most: u32) -> Result<u32, StoreError> {
        self.read("counting messages", move |c| messages::count_of(c, status, most)).await
    }

    async fn move_message(&self, key: &MessageKey, from: MessageStatus, to: MessageStatus) -> Result<bool, StoreError> {
        let key = key.clone();
        self.write("moving a message", move |c| messages::move_one(c, &key, from, to)).await
    }

    async fn complaint_of_mail(&self, ids: &[MailId]) -> Result<Option<(Reference, Side)>, StoreError> {
        let ids = ids.to_vec();
        self.read("looking for a mail's complaint", move |c| messages::complaint_of_mail(c, &ids)).await
    }

    async fn letter_of_mail(&self, id: &MailId) -> Result<Option<(Reference, LetterId)>, StoreError> {
        let id = id.clone();
        self.read("looking for a letter", move |c| messages::letter_of_mail(c, &id)).await
    }

    async fn message_totals(&self) -> Result<Vec<(MessageStatus, u64)>, StoreError> {
        self.read("counting messages", messages::totals).await
    }

    async fn claim_letters(&self, now: Timestamp, limit: u32) -> Result<Vec<OutboxLetter>, StoreError> {
        let node = self.node;
        let taken = self.write("taking letters to send", move |c| outbox::claim(c, node, now, limit)).await?;
        self.bytes.fetch_letters(taken).await
    }

    async fn stuck_letters(&self) -> Result<Vec<OutboxLetter>, StoreError> {
        let node = self.node;
        let stuck = self.read("looking for stuck letters", move |c| outbox::stuck(c, node)).await?;
        self.bytes.fetch_letters(stuck).await
    }

    async fn postpone_letter(&self, id: &LetterId, until: Timestamp, why: &str) -> Result<(), StoreError> {
        let (id, why) = (id.clone(), why.to_owned());
        self.write("postponing a letter", move |c| outbox::postpone(c, &id, until, &why, 1)).await
    }

    async fn hold_letter(&self, id: &LetterId, until: Timestamp, why: &str) -> Result<(), StoreError> {
        let (id, why) = (id.clone(), why.to_owned());
        self.write("holding a letter", move |c| outbox::postpone(c, &id, until, &why, 0)).await
    }

    async fn recall_letters(&self, latest: Timestamp, now: Timestamp) -> Result<(), StoreError> {
        self.write("recalling letters", move |c| outbox::recall(c, latest, now)).await
    }

    async fn letter(&self, id: &LetterId) -> Result<Option<OutboxLetter>, StoreError> {
        let id = id.clone();
        match self.read("reading a letter", move |c| outbox::one(c, &id)).await? {
            Some(letter) => self.bytes.fetch_letter(letter).await.map(Some),
            None => Ok(None),
        }
    }

    async fn letters(
        &self,
        state: Option<LetterState>,
        after: Option<&Cursor>,
        limit: u32,
    ) -> Result<Page<OutboxLetter>, StoreError> {
        let after = after.cloned();
        self.read("listing letters", move |c| outbox::page(c, state, after.as_ref(), limit)).await
    }

    async fn letters_to(&self, email: &str, since: Timestamp) -> Result<u32, StoreError> {
        let email = email.to_owned();
        self.read("counting letters", move |c| outbox::count_to(c, &email, since)).await
    }

    async fn next_letter_at(&self) -> Result<Option<Timestamp>, StoreError> {
        self.read("asking for the next letter", outbox::next_at).await
    }

    async fn staff(&self, id: &StaffId) -> Result<Option<Staff>, StoreError> {
        let id = id.clone();
        self.read("reading a member of staff", move |c| people::staff(c, &id)).await
    }

    async fn all_staff(&self) -> Result<Vec<Staff>, StoreError> {
        self.read("listing staff", people::all_staff).await
    }

    async fn put_staff(&self, staff: &Staff) -> Result<(), StoreError> {
        let staff = staff.clone();
        self.write("keeping a member of staff", move |c| people::put_staff(c, &staff)).await
    }

    async fn put_session(&self, session: &Session) -> Result<(), StoreError> {
        let session = session.clone();
        self.write("keeping a session", move |c| people::put_session(c, &session)).await
    }

    async fn session(&self, token_hash: &str) -> Result<Option<Session>, StoreError> {
        let token_hash = token_hash.to_owned();
        self.read("reading a session", move |c| people::session(c, &token_hash)).await
    }

    async fn end_session(&self, token_hash: &str) -> Result<(), StoreError> {
        let token_hash = token_hash.to_owned();
        self.write("ending a session", move |c| people::end_session(c, &token_hash)).await
    }

    async fn end_sessions_of(&self, staff: &StaffId) -> Result<(), StoreError> {
        let staff = staff.clone();
        self.write("ending sessions", move |c| people::end_sessions_of(c, &staff)).await
    }

    async fn put_ticket(&self, ticket: &Ticket) -> Result<(), StoreError> {
        let ticket = ticket.clone();
        self.write("keeping a ticket", move |c| people::put_ticket(c, &ticket)).await
    }

    async fn take_ticket(&self, token_hash: &str, now: Timestamp) -> Result<Option<StaffId>, StoreError> {
        let token_hash = token_hash.to_owned();
        self.write("taking a ticket", move |c| people::take_ticket(c, &token_hash, now)).await
    }

    async fn audit(&self, entry: &AuditEntry) -> Result<(), StoreError> {
        let entry = entry.clone();
        self.write("keeping the audit", move |c| people::audit(c, &entry)).await
    }

    async fn audit_page(&self, after: Option<&Cursor>, limit: u32) -> Result<Page<AuditEntry>, StoreError> {
        let after = after.cloned();
        self.read("reading the audit", move |c| people::audit_page(c, after.as_ref(), limit)).await
    }

    async fn article(&self, slug: &str, language: &str, published_only: bool) -> Result<Option<Article>, StoreError> {
        let (slug, language) = (slug.to_owned(), language.to_owned());
        self.read("reading an article", move |c| help::article(c, &slug, &language, published_only)).await
    }

    async fn article_versions(&self, slug: &str, language: &str) -> Result<Vec<Article>, StoreError> {
        let (slug, language) = (slug.to_owned(), language.to_owned());
        self.read("reading an article's versions", move |c| help::versions(c, &slug, &language)).await
    }

    async fn put_article(&self, article: &Article) -> Result<bool, StoreError> {
        let article = article.clone();
        self.write("keeping an article", move |c| help::put(c, &article)).await
    }

    async fn add_feedback(&self, feedback: &Feedback) -> Result<(), StoreError> {
        let feedback = feedback.clone();
        self.write("keeping feedback", move |c| help::say(c, &feedback)).await
    }

    async fn feedback(
        &self,
        open_only: bool,
        after: Option<&Cursor>,
        limit: u32,
    ) -> Result<Page<Feedback>, StoreError> {
        let after = after.cloned();
        self.read("reading feedback", move |c| help::feedback(c, open_only, after.as_ref(), limit)).await
    }

    async fn settle_feedback(&self, id: &str, by: &StaffId, at: Timestamp) -> Result<bool, StoreError> {
        let (id, by) = (id.to_owned(), by.clone());
        self.write("settling feedback", move |c| help::settle(c, &id, &by, at)).await
    }

    async fn helpfulness(&self, slug: &str, language: &str) -> Result<(u64, u64), StoreError> {
        let (slug, language) = (slug.to_owned(), language.to_owned());
        self.read("reading helpfulness", move |c| help::helpfulness(c, &slug, &language)).await
    }

    async fn claim(&self) -> Result<Claim, StoreError> {
        let Some(path) = self.path.clone() else { return Ok(claim::of_memory()) };
        let taking = tokio::task::spawn_blocking(move || claim::take(&path, claim::AT_ONCE));
        let broken_off = |error: tokio::task::JoinError| StoreError {
            what: "claiming the store".to_owned(),
            why: format!("it was broken off ({error}); try again"),
        };
        taking.await.map_err(broken_off)?
    }

    async fn turn(&self, of: [u64; 2]) -> Result<Turn, StoreError> {
        Ok(self.turns.take(of).await)
    }

    fn watch(&self) -> broadcast::Receiver<News> {
        self.news.subscribe()
    }

    fn is_shared(&self) -> bool {
        false
    }

    async fn hold_mailbox(&self, mailbox: &str) -> Result<Option<MailboxHold>, StoreError> {
        let held = match &self.path {
            Some(path) => mailboxes::hold(path, mailbox)?,
            None => self.read.hold(mailbox),
        };
        Ok(held.map(|held| MailboxHold { mailbox: mailbox.to_owned(), number: 0, held }))
    }

    async fn mailbox_place(&self, mailbox: &str) -> Result<Option<MailboxPlace>, StoreError> {
        let mailbox = mailbox.to_owned();
        self.read("looking up how far a mailbox was read", move |c| mailboxes::place(c, &mailbox)).await
    }

    /// The operating system keeps a hold until it is dropped.
    async fn put_mailbox_place(&self, hold: &MailboxHold, place: &MailboxPlace) -> Result<bool, StoreError> {
        let place = MailboxPlace { mailbox: hold.mailbox.clone(), ..place.clone() };
        self.write("keeping how far a mailbox was read", move |c| mailboxes::put(c, &place)).await?;
        Ok(true)
    }

    async fn whole(&self, reference: &Reference) -> Result<Option<Whole>, StoreError> {
        self.take_whole(reference.clone()).await
    }

    async fn bring(&self, wholes: Vec<Whole>) -> Result<u64, CommitError> {
        let changed = self.bring_wholes(wholes).await?;
        let count = changed.len() as u64;
        self.tell(changed);
        Ok(count)
    }

    async fn rest(&self) -> Result<Rest, StoreError> {
        self.read("reading what there is besides complaints", moving::rest).await
    }

    async fn bring_rest(&self, rest: Rest) -> Result<(), StoreError> {
        self.write("bringing in what there is besides complaints", move |c| moving::bring_rest(c, &rest)).await
    }

    async fn audit_from(&self, after: u64, limit: u32) -> Result<Vec<(u64, AuditEntry)>, StoreError> {
        self.read("reading the audit", move |c| people::audit_from(c, after, limit)).await
    }

    async fn bring_audit(&self, entries: Vec<AuditEntry>) -> Result<(), StoreError> {
        self.write("bringing in the audit", move |c| moving::bring_audit(c, &entries)).await
    }

    async fn reached(&self) -> Result<Reached, StoreError> {
        self.read("asking how far the store was written", moving::reached).await
    }

    async fn gone_on_since(&self, reached: &Reached) -> Result<Vec<GoneOn>, StoreError> {
        let from = reached.entries;
        self.read("asking what has gone on", move |c| moving::gone_on_since(c, from)).await
    }

    async fn messages_since(&self, reached: &Reached) -> Result<Vec<(MessageKey, bool)>, StoreError> {
        let from = reached.messages;
        self.read("asking for new messages", move |c| moving::messages_since(c, from)).await
    }

    async fn files_used(&self, names: Vec<String>) -> Result<Vec<String>, StoreError> {
        self.read("asking which files are used", move |c| moving::files_used(c, names)).await
    }

    async fn lessons(&self, after: Option<&Cursor>, limit: u32) -> Result<Page<KeptLesson>, StoreError> {
        let after = after.cloned();
        self.read("listing lessons", move |c| lessons::page(c, after.as_ref(), limit)).await
    }

    async fn lesson(&self, id: &str) -> Result<Option<KeptLesson>, StoreError> {
        let id = id.to_owned();
        self.read("reading a lesson", move |c| lessons::one(c, &id)).await
    }

    async fn put_lessons(&self, all: Vec<KeptLesson>) -> Result<(), StoreError> {
        self.write("keeping lessons", move |c| lessons::put(c, &all)).await
    }

    async fn forget_lesson(&self, id: &str, by: Option<&StaffId>, at: Timestamp) -> Result<bool, StoreError> {
        let (id, by) = (id.to_owned(), by.cloned());
        self.write("taking back a lesson", move |c| lessons::forget(c, &id, by.as_ref(), nanos(at))).await
    }

    async fn lessons_version(&self) -> Result<u64, StoreError> {
        self.read("asking for new lessons", lessons::version).await
    }

    async fn policies(&self) -> Result<Vec<InstalledPolicy>, StoreError> {
        self.read("listing policies", policies::all).await
    }

    async fn install_policy(&self, policy: &InstalledPolicy) -> Result<bool, StoreError> {
        let policy = policy.clone();
        self.write("installing a policy", move |c| policies::install(c, &policy)).await
    }

    async fn policies_version(&self) -> Result<u64, StoreError> {
        self.read("asking for new policies", policies::version).await
    }

    async fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        let name = name.to_owned();
        self.read("reading a setting", move |c| help::setting(c, &name)).await
    }

    async fn put_setting(&self, name: &str, value: &str) -> Result<(), StoreError> {
        let (name, value) = (name.to_owned(), value.to_owned());
        self.write("keeping a setting", move |c| help::put_setting(c, &name, &value)).await
    }

    async fn ping(&self) -> Result<(), StoreError> {
        self.read("reading the store", |c| help::setting(c, "store.pulse")).await?;
        self.write("writing the store", help::beat).await
    }
}
