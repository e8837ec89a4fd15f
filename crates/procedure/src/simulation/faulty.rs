//! A store that breaks: every writing of what matters may be struck, before the disk has it or after. What goes through
//! is the real store's; what was kept is told to whoever watches over the simulation.

use super::faults::{Faults, Kept};
use async_trait::async_trait;
use complaint::{Complaint, JournalEntry, LetterId, MailId, MessageKey, Reference, Side, StaffId};
use jiff::Timestamp;
use jiff::civil::Date;
use std::sync::Arc;
use store::*;
use tokio::sync::broadcast;

/// The real store, behind whatever strikes.
pub(super) struct Faulty {
    pub inner: Arc<dyn Store>,
    pub faults: Faults,
}

impl Faulty {
    /// The store, as long as the machine runs.
    fn up(&self) -> Result<&dyn Store, StoreError> {
        if self.faults.is_down() { Err(Faults::error()) } else { Ok(self.inner.as_ref()) }
    }

    async fn struck<T>(&self, work: impl Future<Output = Result<T, StoreError>> + Send) -> Result<T, StoreError> {
        let strike = self.faults.strike()?;
        strike.before()?;
        let done = work.await?;
        strike.after().map(|()| done)
    }
}

#[async_trait]
impl Store for Faulty {
    async fn commit_all(&self, batches: Vec<Batch>) -> Result<(), CommitError> {
        let strike = self.faults.strike()?;
        strike.before()?;
        if batches.iter().any(|batch| !batch.letters.is_empty() || !batch.outbox.is_empty()) {
            self.faults.touches_outbox();
        }
        let kept: Vec<Kept> = batches.iter().map(Kept::of).collect();
        self.inner.commit_all(batches).await?;
        self.faults.keep(kept);
        Ok(strike.after()?)
    }

    async fn next_number(&self, year: i16) -> Result<u64, StoreError> {
        self.up()?.next_number(year).await
    }

    async fn complaint(&self, reference: &Reference) -> Result<Option<Held>, StoreError> {
        self.up()?.complaint(reference).await
    }

    async fn journal(&self, reference: &Reference) -> Result<Vec<JournalEntry>, StoreError> {
        self.up()?.journal(reference).await
    }

    async fn references(&self, after: Option<&Reference>, limit: u32) -> Result<Vec<Reference>, StoreError> {
        self.up()?.references(after, limit).await
    }

    async fn due(&self, now: Timestamp, limit: u32) -> Result<Vec<Reference>, StoreError> {
        self.up()?.due(now, limit).await
    }

    async fn take_due(&self, now: Timestamp, limit: u32) -> Result<Vec<Reference>, StoreError> {
        self.up()?.take_due(now, limit).await
    }

    async fn next_wake(&self) -> Result<Option<Timestamp>, StoreError> {
        self.up()?.next_wake().await
    }

    async fn queue(&self, query: &QueueQuery) -> Result<Page<Complaint>, StoreError> {
        self.up()?.queue(query).await
    }

    async fn listed(&self, query: &QueueQuery) -> Result<Vec<Reference>, StoreError> {
        self.up()?.listed(query).await
    }

    async fn count(&self, query: &QueueQuery, most: u32) -> Result<u32, StoreError> {
        self.up()?.count(query, most).await
    }

    async fn search(&self, text: &str, query: &QueueQuery) -> Result<Page<Complaint>, StoreError> {
        self.up()?.search(text, query).await
    }

    async fn promise_counts(&self, from: Date, to: Date) -> Result<Vec<PromiseCount>, StoreError> {
        self.up()?.promise_counts(from, to).await
    }

    async fn keep_message(&self, message: NewMessage) -> Result<bool, StoreError> {
        self.struck(self.inner.keep_message(message)).await
    }

    async fn message(&self, key: &MessageKey) -> Result<Option<Message>, StoreError> {
        self.up()?.message(key).await
    }

    async fn raw(&self, key: &MessageKey) -> Result<Option<Vec<u8>>, StoreError> {
        self.up()?.raw(key).await
    }

    async fn messages(
        &self,
        status: MessageStatus,
        after: Option<&Cursor>,
        limit: u32,
    ) -> Result<Page<Message>, StoreError> {
        self.up()?.messages(status, after, limit).await
    }

    async fn message_count(&self, status: MessageStatus, most: u32) -> Result<u32, StoreError> {
        self.up()?.message_count(status, most).await
    }

    async fn move_message(&self, key: &MessageKey, from: MessageStatus, to: MessageStatus) -> Result<bool, StoreError> {
        self.struck(self.inner.move_message(key, from, to)).await
    }

    async fn complaint_of_mail(&self, ids: &[MailId]) -> Result<Option<(Reference, Side)>, StoreError> {
        self.up()?.complaint_of_mail(ids).await
    }

    async fn letter_of_mail(&self, id: &MailId) -> Result<Option<(Reference, LetterId)>, StoreError> {
        self.up()?.letter_of_mail(id).await
    }

    async fn message_totals(&self) -> Result<Vec<(MessageStatus, u64)>, StoreError> {
        self.up()?.message_totals().await
    }

    async fn claim_letters(&self, now: Timestamp, limit: u32) -> Result<Vec<OutboxLetter>, StoreError> {
        self.faults.touches_outbox();
        self.struck(self.inner.claim_letters(now, limit)).await
    }

    /// The machine stops and starts on a store that was never closed: to the store its node lives on, and what it sends
    /// isn't stuck. Here it is asked for at a start only, when nothing is being sent.
    async fn stuck_letters(&self) -> Result<Vec<OutboxLetter>, StoreError> {
        let store = self.up()?;
        let mut sending = store.letters(Some(LetterState::Sending), None, 100_000).await?.items;
        sending.reverse();
        let mut stuck = Vec::with_capacity(sending.len());
        for letter in sending {
            stuck.extend(store.letter(&letter.id).await?);
        }
        Ok(stuck)
    }

    async fn postpone_letter(&self, id: &LetterId, until: Timestamp, why: &str) -> Result<(), StoreError> {
        self.faults.touches_outbox();
        self.struck(self.inner.postpone_letter(id, until, why)).await
    }

    async fn hold_letter(&self, id: &LetterId, until: Timestamp, why: &str) -> Result<(), StoreError> {
        self.faults.touches_outbox();
        self.struck(self.inner.hold_letter(id, until, why)).await
    }

    async fn recall_letters(&self, latest: Timestamp, now: Timestamp) -> Result<(), StoreError> {
        self.up()?.recall_letters(latest, now).await
    }

    async fn letter(&self, id: &LetterId) -> Result<Option<OutboxLetter>, StoreError> {
        self.up()?.letter(id).await
    }

    async fn letters(
        &self,
        state: Option<LetterState>,
        after: Option<&Cursor>,
        limit: u32,
    ) -> Result<Page<OutboxLetter>, StoreError> {
        self.up()?.letters(state, after, limit).await
    }

    async fn letters_to(&self, email: &str, since: Timestamp) -> Result<u32, StoreError> {
        self.up()?.letters_to(email, since).await
    }

    async fn next_letter_at(&self) -> Result<Option<Timestamp>, StoreError> {
        self.up()?.next_letter_at().await
    }

    async fn staff(&self, id: &StaffId) -> Result<Option<Staff>, StoreError> {
        self.up()?.staff(id).await
    }

    async fn all_staff(&self) -> Result<Vec<Staff>, StoreError> {
        self.up()?.all_staff().await
    }

    async fn put_staff(&self, staff: &Staff) -> Result<(), StoreError> {
        self.up()?.put_staff(staff).await
    }

    async fn put_session(&self, session: &Session) -> Result<(), StoreError> {
        self.up()?.put_session(session).await
    }

    async fn session(&self, token_hash: &str) -> Result<Option<Session>, StoreError> {
        self.up()?.session(token_hash).await
    }

    async fn end_session(&self, token_hash: &str) -> Result<(), StoreError> {
        self.up()?.end_session(token_hash).await
    }

    async fn end_sessions_of(&self, staff: &StaffId) -> Result<(), StoreError> {
        self.up()?.end_sessions_of(staff).await
    }

    async fn put_ticket(&self, ticket: &Ticket) -> Result<(), StoreError> {
        self.up()?.put_ticket(ticket).await
    }

    async fn take_ticket(&self, token_hash: &str, now: Timestamp) -> Result<Option<StaffId>, StoreError> {
        self.up()?.take_ticket(token_hash, now).await
    }

    async fn audit(&self, entry: &AuditEntry) -> Result<(), StoreError> {
        self.up()?.audit(entry).await
    }

    async fn audit_page(&self, after: Option<&Cursor>, limit: u32) -> Result<Page<AuditEntry>, StoreError> {
        self.up()?.audit_page(after, limit).await
    }

    async fn article(&self, slug: &str, language: &str, published_only: bool) -> Result<Option<Article>, StoreError> {
        self.up()?.article(slug, language, published_only).await
    }

    async fn article_versions(&self, slug: &str, language: &str) -> Result<Vec<Article>, StoreError> {
        self.up()?.article_versions(slug, language).await
    }

    async fn put_article(&self, article: &Article) -> Result<bool, StoreError> {
        self.up()?.put_article(article).await
    }

    async fn add_feedback(&self, feedback: &Feedback) -> Result<(), StoreError> {
        self.up()?.add_feedback(feedback).await
    }

    async fn feedback(
        &self,
        open_only: bool,
        after: Option<&Cursor>,
        limit: u32,
    ) -> Result<Page<Feedback>, StoreError> {
        self.up()?.feedback(open_only, after, limit).await
    }

    async fn settle_feedback(&self, id: &str, by: &StaffId, at: Timestamp) -> Result<bool, StoreError> {
        self.up()?.settle_feedback(id, by, at).await
    }

    async fn helpfulness(&self, slug: &str, language: &str) -> Result<(u64, u64), StoreError> {
        self.up()?.helpfulness(slug, language).await
    }

    async fn claim(&self) -> Result<Claim, StoreError> {
        self.up()?.claim().await
    }

    async fn turn(&self, of: [u64; 2]) -> Result<Turn, StoreError> {
        self.up()?.turn(of).await
    }

    fn watch(&self) -> broadcast::Receiver<News> {
        self.inner.watch()
    }

    fn is_shared(&self) -> bool {
        self.inner.is_shared()
    }

    async fn hold_mailbox(&self, mailbox: &str) -> Result<Option<MailboxHold>, StoreError> {
        self.up()?.hold_mailbox(mailbox).await
    }

    async fn mailbox_place(&self, mailbox: &str) -> Result<Option<MailboxPlace>, StoreError> {
        self.up()?.mailbox_place(mailbox).await
    }

    async fn put_mailbox_place(&self, hold: &MailboxHold, place: &MailboxPlace) -> Result<bool, StoreError> {
        self.up()?.put_mailbox_place(hold, place).await
    }

    async fn whole(&self, reference: &Reference) -> Result<Option<Whole>, StoreError> {
        self.up()?.whole(reference).await
    }

    async fn bring(&self, wholes: Vec<Whole>) -> Result<u64, CommitError> {
        self.up()?.bring(wholes).await
    }

    async fn rest(&self) -> Result<Rest, StoreError> {
        self.up()?.rest().await
    }

    async fn bring_rest(&self, rest: Rest) -> Result<(), StoreError> {
        self.up()?.bring_rest(rest).await
    }

    async fn audit_from(&self, after: u64, limit: u32) -> Result<Vec<(u64, AuditEntry)>, StoreError> {
        self.up()?.audit_from(after, limit).await
    }

    async fn bring_audit(&self, entries: Vec<AuditEntry>) -> Result<(), StoreError> {
        self.up()?.bring_audit(entries).await
    }

    async fn reached(&self) -> Result<Reached, StoreError> {
        self.up()?.reached().await
    }

    async fn gone_on_since(&self, reached: &Reached) -> Result<Vec<GoneOn>, StoreError> {
        self.up()?.gone_on_since(reached).await
    }

    async fn messages_since(&self, reached: &Reached) -> Result<Vec<(MessageKey, bool)>, StoreError> {
        self.up()?.messages_since(reached).await
    }

    async fn files_used(&self, names: Vec<String>) -> Result<Vec<String>, StoreError> {
        self.up()?.files_used(names).await
    }

    async fn lessons(&self, after: Option<&Cursor>, limit: u32) -> Result<Page<KeptLesson>, StoreError> {
        self.up()?.lessons(after, limit).await
    }

    async fn lesson(&self, id: &str) -> Result<Option<KeptLesson>, StoreError> {
        self.up()?.lesson(id).await
    }

    async fn put_lessons(&self, lessons: Vec<KeptLesson>) -> Result<(), StoreError> {
        self.up()?.put_lessons(lessons).await
    }

    async fn forget_lesson(&self, id: &str, by: Option<&StaffId>, at: Timestamp) -> Result<bool, StoreError> {
        self.up()?.forget_lesson(id, by, at).await
    }

    async fn lessons_version(&self) -> Result<u64, StoreError> {
        self.up()?.lessons_version().await
    }

    async fn policies(&self) -> Result<Vec<InstalledPolicy>, StoreError> {
        self.up()?.policies().await
    }

    async fn install_policy(&self, policy: &InstalledPolicy) -> Result<bool, StoreError> {
        self.up()?.install_policy(policy).await
    }

    async fn policies_version(&self) -> Result<u64, StoreError> {
        self.up()?.policies_version().await
    }

    async fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        self.up()?.setting(name).await
    }

    async fn put_setting(&self, name: &str, value: &str) -> Result<(), StoreError> {
        self.up()?.put_setting(name, value).await
    }

    async fn ping(&self) -> Result<(), StoreError> {
        self.up()?.ping().await
    }
}
