//! The contract, kept: each method names what it does, and sends the statements for it.

use super::ask::{Ask, Columns as _};
use super::fault::Fault;
use super::mailboxes::Holding;
use super::{
    Postgres, complaints, help, lessons, mailboxes, messages, moving, nodes, outbox, people, queue, replica, search,
};
use crate::bytes::of_columns;
use crate::contract::{Batch, Claim, CommitError, Held, MailboxHold, News, Rest, Store, StoreError, Turn, Whole};
use crate::convert::{NUMBERS, count, key_of, reference_of};
use crate::decision::Decision;
use crate::glance::{Mark, has_seen, look_closely, seen};
use crate::words::*;
use async_trait::async_trait;
use complaint::{Complaint, JournalEntry, LetterId, MailId, MessageKey, Reference, Side, StaffId};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::sync::Arc;
use tokio::sync::broadcast;
use tokio_postgres::Row;

/// What goes wrong, said outside.
trait Said<T> {
    fn said(self, what: &str) -> Result<T, StoreError>;
}

impl<T> Said<T> for Result<T, Fault> {
    fn said(self, what: &str) -> Result<T, StoreError> {
        self.map_err(|fault| fault.into_store(what))
    }
}

/// Whether the last of several statements gave a row.
fn gave(rows: &[Vec<Row>]) -> bool {
    rows.last().is_some_and(|rows| !rows.is_empty())
}

impl Postgres {
    /// The first row, read.
    async fn first<T>(&self, ask: Ask, read: impl Fn(&Row) -> Result<T, Fault>) -> Result<Option<T>, Fault> {
        self.rows(&ask).await?.first().map(read).transpose()
    }

    async fn each<T>(&self, ask: Ask, read: impl Fn(&Row) -> Result<T, Fault>) -> Result<Vec<T>, Fault> {
        self.rows(&ask).await?.iter().map(read).collect()
    }

    /// Rows of what may be there: where a glance doesn't find it, it is looked for where it was written.
    async fn found(&self, ask: Ask) -> Result<Vec<Row>, Fault> {
        let rows = self.rows(&ask).await?;
        if rows.is_empty() && self.is_glanced_at() && look_closely() { self.rows(&ask).await } else { Ok(rows) }
    }

    /// A journal goes as far at least as whoever reads it has seen its complaint.
    async fn whole_journal(&self, reference: &Reference) -> Result<Vec<JournalEntry>, Fault> {
        let Some(ask) = complaints::journalling(reference) else { return Ok(Vec::new()) };
        let ask = ask.at_a_glance();
        let read = |rows: Vec<Row>| rows.iter().map(complaints::entry).collect::<Result<Vec<_>, _>>();
        let entries = read(self.rows(&ask).await?)?;
        let reaches = entries.last().map_or(0, |entry| entry.seq);
        if reaches < seen(reference) && look_closely() { read(self.rows(&ask).await?) } else { Ok(entries) }
    }

    /// A list as its reader may see it now: who may see what is never left to a replica.
    async fn as_theirs(&self, query: &QueueQuery, mut page: Page<Complaint>) -> Result<Page<Complaint>, Fault> {
        if page.items.is_empty() {
            return Ok(page);
        }
        let ids = page.items.iter().filter_map(|complaint| key_of(&complaint.reference)).collect();
        let theirs = self.link.rows(&queue::theirs(query, ids)).await?;
        let theirs: BTreeSet<i64> = theirs.iter().map(|row| row.get_as(0)).collect::<Result<_, _>>()?;
        page.items.retain(|complaint| key_of(&complaint.reference).is_some_and(|id| theirs.contains(&id)));
        Ok(page)
    }

    async fn list(
        &self,
        query: &QueueQuery,
        read: impl Future<Output = Result<Page<Complaint>, Fault>>,
    ) -> Result<Page<Complaint>, Fault> {
        let is_glanced_at = self.is_glanced_at();
        let page = read.await?;
        if is_glanced_at { self.as_theirs(query, page).await } else { Ok(page) }
    }

    async fn number(&self, ask: Ask) -> Result<i64, Fault> {
        Ok(self.first(ask, |row| row.get_as(0)).await?.unwrap_or(0))
    }

    /// In one transaction, whether the last statement gave a row.
    async fn gave(&self, asks: &[Ask]) -> Result<bool, Fault> {
        Ok(gave(&self.link.all(asks).await?))
    }

    /// The same, asked again where the answer was lost.
    async fn gave_again(&self, asks: &[Ask]) -> Result<bool, Fault> {
        Ok(gave(&self.again(asks).await?))
    }

    async fn commit_decisions(&self, batches: Vec<Batch>) -> Result<(), Fault> {
        let mut decisions = Vec::with_capacity(batches.len());
        for mut batch in batches {
            let messages = self.bytes.lay_messages(std::mem::take(&mut batch.messages)).await?;
            let letters = self.bytes.lay_letters(std::mem::take(&mut batch.letters)).await?;
            decisions.push(Decision::prepare(batch, messages, letters)?);
        }
        let news: Vec<News> = decisions.iter().map(Decision::news).collect();
        let years: BTreeSet<i64> = decisions.iter().map(|decision| decision.id / NUMBERS).collect();
        // The hash of its last entry is a decision's own: if it is there, the decision was kept, and all of it.
        let proof = decisions.first().map(|first| complaints::entered(first.id, first.seq, first.head));
        let mut asks = Vec::new();
        for decision in decisions {
            asks.extend(complaints::keeping(decision)?);
        }
        self.keep_all(&years, &asks, proof).await?;
        news.into_iter().for_each(|news| self.gazette.publish(news));
        Ok(())
    }

    async fn with_bytes(&self, rows: &[Row]) -> Result<Vec<OutboxLetter>, Fault> {
        let laid = rows.iter().map(outbox::letter).collect::<Result<_, _>>()?;
        Ok(self.bytes.fetch_letters(laid).await?)
    }

    async fn take_letters(&self, now: Timestamp, limit: u32) -> Result<Vec<OutboxLetter>, Fault> {
        let node = self.node.id(&self.link).await?;
        let taking = crate::a_random_number();
        let claim = outbox::claiming(now, limit, node, taking);
        let rows = self.again(&claim).await?;
        self.with_bytes(rows.last().map_or(&[], Vec::as_slice)).await
    }

    async fn all_rest(&self) -> Result<Rest, Fault> {
        let setting = |row: &Row| Ok((row.text(0)?, row.text(1)?));
        let number = |row: &Row| {
            let year: i64 = row.get_as(0)?;
            Ok((i16::try_from(year).map_err(Fault::damaged)?, count(row.get_as(1)?)))
        };
        Ok(Rest {
            staff: self.each(people::all(), people::member).await?,
            articles: self.each(help::all_articles(), help::article).await?,
            feedback: self.each(help::all_feedback(), help::feedback).await?,
            policies: self.each(help::policies(), help::policy).await?,
            lessons: self.each(lessons::all(), lessons::lesson).await?,
            settings: self.each(help::all_settings(), setting).await?,
            numbers: self.each(super::ask::ask!("SELECT year, last FROM numbers ORDER BY year"), number).await?,
            mailboxes: self.each(mailboxes::all(), mailboxes::place).await?,
        })
    }

    async fn keep_rest(&self, rest: Rest) -> Result<(), Fault> {
        let mut asks = rest.staff.iter().map(people::putting).collect::<Result<Vec<_>, _>>()?;
        asks.extend(rest.articles.iter().map(help::bringing));
        asks.extend(rest.feedback.iter().map(help::bringing_feedback));
        asks.extend(rest.policies.iter().flat_map(help::bringing_policy));
        asks.extend(rest.policies.iter().filter(|policy| policy.in_force).flat_map(help::installing));
        asks.extend(lessons::putting(&rest.lessons)?);
        asks.extend(rest.settings.iter().map(|(name, value)| help::putting_setting(name, value)));
        asks.extend(rest.mailboxes.iter().map(mailboxes::bringing));
        asks.extend(
            rest.numbers.iter().map(|(year, last)| {
                super::ask::ask!(complaints::TAKEN, *year, i64::try_from(*last).unwrap_or(i64::MAX))
            }),
        );
        self.again(&asks).await.map(drop)
    }
}

#[async_trait]
impl Store for Postgres {
    async fn next_number(&self, year: i16) -> Result<u64, StoreError> {
        self.number(complaints::numbering(year)).await.map(count).said("giving out a number")
    }

    async fn complaint(&self, reference: &Reference) -> Result<Option<Held>, StoreError> {
        let Some(ask) = complaints::holding(reference) else { return Ok(None) };
        let held = self.first(ask, complaints::held).await.said("reading a complaint")?;
        if let Some(held) = held.as_ref().filter(|_| self.is_glanced_at()) {
            has_seen(reference, held.complaint.seq);
        }
        Ok(held)
    }

    async fn commit_all(&self, batches: Vec<Batch>) -> Result<(), CommitError> {
        self.commit_decisions(batches).await.map_err(|fault| fault.into_commit("keeping a decision"))
    }

    async fn journal(&self, reference: &Reference) -> Result<Vec<JournalEntry>, StoreError> {
        self.whole_journal(reference).await.said("reading a journal")
    }

    async fn references(&self, after: Option<&Reference>, limit: u32) -> Result<Vec<Reference>, StoreError> {
        self.each(complaints::listing(after, limit), complaints::reference).await.said("listing references")
    }

    async fn due(&self, now: Timestamp, limit: u32) -> Result<Vec<Reference>, StoreError> {
        self.each(complaints::due(now, limit), complaints::reference).await.said("asking what is due")
    }

    async fn take_due(&self, now: Timestamp, limit: u32) -> Result<Vec<Reference>, StoreError> {
        let what = "taking what is due";
        // Mostly nothing is: that is asked without writing.
        if self.due(now, 1).await?.is_empty() {
            return Ok(Vec::new());
        }
        let node = self.node.id(&self.link).await.said(what)?;
        let rows = self.again(&[complaints::taking_due(now, limit, node)]).await.said(what)?;
        rows.iter().flatten().map(complaints::reference).collect::<Result<_, _>>().said(what)
    }

    async fn next_wake(&self) -> Result<Option<Timestamp>, StoreError> {
        let rows = self.rows(&complaints::next_wake()).await;
        rows.and_then(|rows| complaints::moment(&rows)).said("asking what is due next")
    }

    async fn queue(&self, query: &QueueQuery) -> Result<Page<Complaint>, StoreError> {
        let Some(ask) = queue::paging(query) else { return Ok(Page { items: Vec::new(), next: None }) };
        let read = async { queue::page(query, &self.rows(&ask.at_a_glance()).await?) };
        self.list(query, read).await.said("reading the queue")
    }

    async fn listed(&self, query: &QueueQuery) -> Result<Vec<Reference>, StoreError> {
        let Some(ask) = queue::listing(query) else { return Ok(Vec::new()) };
        self.first(ask, queue::references).await.map(Option::unwrap_or_default).said("listing a view")
    }

    async fn count(&self, query: &QueueQuery, most: u32) -> Result<u32, StoreError> {
        let Some(ask) = queue::counting(query, most) else { return Ok(0) };
        let counted = self.number(ask.at_a_glance()).await.said("counting the queue")?;
        Ok(u32::try_from(counted).unwrap_or(most).min(most))
    }

    async fn search(&self, text: &str, query: &QueueQuery) -> Result<Page<Complaint>, StoreError> {
        self.list(query, search::page(self, text, query)).await.said("searching")
    }

    async fn promise_counts(&self, from: Date, to: Date) -> Result<Vec<PromiseCount>, StoreError> {
        let ask = complaints::counting_promises(from, to).at_a_glance();
        self.each(ask, complaints::promise_count).await.said("counting promises")
    }

    async fn keep_message(&self, message: NewMessage) -> Result<bool, StoreError> {
        let what = "keeping a message";
        let message = self.bytes.lay_message(message).await?;
        let years = BTreeSet::from([i64::from(message.message.received_at.to_zoned(jiff::tz::TimeZone::UTC).year())]);
        let asks = messages::keeping(message).said(what)?;
        let rows = self.keep_all(&years, &asks, None).await.said(what)?;
        Ok(rows.first().is_some_and(|rows| !rows.is_empty()))
    }

    async fn message(&self, key: &MessageKey) -> Result<Option<Message>, StoreError> {
        self.first(messages::one(key), messages::message).await.said("reading a message")
    }

    async fn raw(&self, key: &MessageKey) -> Result<Option<Vec<u8>>, StoreError> {
        let what = "reading a message's bytes";
        let rows = self.found(messages::raw(key).at_a_glance()).await.said(what)?;
        let Some(row) = rows.first() else { return Ok(None) };
        let (raw, file) = (row.get_as(0).said(what)?, row.text_or_none(1).said(what)?);
        self.bytes.fetch(of_columns(raw, file)).await.map(Some)
    }

    async fn messages(
        &self,
        status: MessageStatus,
        after: Option<&Cursor>,
        limit: u32,
    ) -> Result<Page<Message>, StoreError> {
        let rows = self.rows(&messages::paging(status, after, limit).at_a_glance()).await;
        rows.and_then(|rows| messages::page(&rows, limit)).said("listing messages")
    }

    async fn message_count(&self, status: MessageStatus, most: u32) -> Result<u32, StoreError> {
        let counted = self.number(messages::counting(status).at_a_glance()).await.said("counting messages")?;
        Ok(u32::try_from(count(counted)).unwrap_or(u32::MAX).min(most))
    }

    async fn move_message(&self, key: &MessageKey, from: MessageStatus, to: MessageStatus) -> Result<bool, StoreError> {
        let what = "moving a message";
        self.gave(&[messages::moving(key, from, to).said(what)?]).await.said(what)
    }

    async fn complaint_of_mail(&self, ids: &[MailId]) -> Result<Option<(Reference, Side)>, StoreError> {
        let rows = self.rows(&messages::leading(ids)).await;
        rows.and_then(|rows| messages::first_led(ids, &rows)).said("looking for a mail's complaint")
    }

    async fn letter_of_mail(&self, id: &MailId) -> Result<Option<(Reference, LetterId)>, StoreError> {
        let read = |row: &Row| Ok((reference_of(row.get_as(0)?), LetterId(row.text(1)?)));
        self.first(messages::letter_led(id), read).await.said("looking for a letter")
    }

    async fn message_totals(&self) -> Result<Vec<(MessageStatus, u64)>, StoreError> {
        self.each(messages::totals().at_a_glance(), messages::total).await.said("counting messages")
    }

    async fn claim_letters(&self, now: Timestamp, limit: u32) -> Result<Vec<OutboxLetter>, StoreError> {
        // Mostly none waits: that is asked without writing.
        if self.next_letter_at().await?.is_none_or(|at| at > now) {
            return Ok(Vec::new());
        }
        self.take_letters(now, limit).await.said("taking letters")
    }

    async fn stuck_letters(&self) -> Result<Vec<OutboxLetter>, StoreError> {
        let what = "listing letters that were being sent";
        let rows = self.rows(&outbox::stuck()).await.said(what)?;
        self.with_bytes(&rows).await.said(what)
    }

    async fn postpone_letter(&self, id: &LetterId, until: Timestamp, why: &str) -> Result<(), StoreError> {
        self.again(&[outbox::postponing(id, until, why, 1)]).await.map(drop).said("postponing a letter")
    }

    async fn hold_letter(&self, id: &LetterId, until: Timestamp, why: &str) -> Result<(), StoreError> {
        self.again(&[outbox::postponing(id, until, why, 0)]).await.map(drop).said("holding a letter")
    }

    async fn recall_letters(&self, latest: Timestamp, now: Timestamp) -> Result<(), StoreError> {
        self.again(&[outbox::recalling(latest, now)]).await.map(drop).said("recalling letters")
    }

    async fn letter(&self, id: &LetterId) -> Result<Option<OutboxLetter>, StoreError> {
        let what = "reading a letter";
        let rows = self.found(outbox::one(id).at_a_glance()).await.said(what)?;
        Ok(self.with_bytes(&rows).await.said(what)?.pop())
    }

    async fn letters(
        &self,
        state: Option<LetterState>,
        after: Option<&Cursor>,
        limit: u32,
    ) -> Result<Page<OutboxLetter>, StoreError> {
        let rows = self.rows(&outbox::paging(state, after, limit).at_a_glance()).await;
        rows.and_then(|rows| outbox::page(&rows, limit)).said("listing letters")
    }

    async fn letters_to(&self, email: &str, since: Timestamp) -> Result<u32, StoreError> {
        let counted = self.number(outbox::counting_to(email, since)).await.said("counting letters")?;
        Ok(u32::try_from(counted).unwrap_or(u32::MAX))
    }

    async fn next_letter_at(&self) -> Result<Option<Timestamp>, StoreError> {
        let rows = self.rows(&outbox::next()).await;
        rows.and_then(|rows| complaints::moment(&rows)).said("asking for the next letter")
    }

    async fn staff(&self, id: &StaffId) -> Result<Option<Staff>, StoreError> {
        self.first(people::one(id), people::member).await.said("reading a member of staff")
    }

    async fn all_staff(&self) -> Result<Vec<Staff>, StoreError> {
        self.each(people::all(), people::member).await.said("listing staff")
    }

    async fn put_staff(&self, staff: &Staff) -> Result<(), StoreError> {
        let what = "keeping a member of staff";
        self.again(&[people::putting(staff).said(what)?]).await.map(drop).said(what)
    }

    async fn put_session(&self, session: &Session) -> Result<(), StoreError> {
        self.again(&people::beginning(session)).await.map(drop).said("keeping a session")
    }

    async fn session(&self, token_hash: &str) -> Result<Option<Session>, StoreError> {
        self.first(people::session(token_hash), people::session_of).await.said("reading a session")
    }

    async fn end_session(&self, token_hash: &str) -> Result<(), StoreError> {
        self.again(&[people::ending(token_hash)]).await.map(drop).said("ending a session")
    }

    async fn end_sessions_of(&self, staff: &StaffId) -> Result<(), StoreError> {
        self.again(&[people::ending_of(staff)]).await.map(drop).said("ending sessions")
    }

    async fn put_ticket(&self, ticket: &Ticket) -> Result<(), StoreError> {
        self.again(&[people::ticketing(ticket)]).await.map(drop).said("keeping a ticket")
    }

    async fn take_ticket(&self, token_hash: &str, now: Timestamp) -> Result<Option<StaffId>, StoreError> {
        let what = "taking a ticket";
        let rows = self.link.all(&people::taking(token_hash, now)).await.said(what)?;
        let staff = rows.last().and_then(|rows| rows.first());
        staff.map(|row| row.text(0).map(StaffId)).transpose().said(what)
    }

    async fn audit(&self, entry: &AuditEntry) -> Result<(), StoreError> {
        self.bring_audit(vec![entry.clone()]).await
    }

    async fn audit_page(&self, after: Option<&Cursor>, limit: u32) -> Result<Page<AuditEntry>, StoreError> {
        let rows = self.rows(&people::paging(after, limit).at_a_glance()).await;
        rows.and_then(|rows| people::page(&rows, limit)).said("reading the audit")
    }

    async fn article(&self, slug: &str, language: &str, published_only: bool) -> Result<Option<Article>, StoreError> {
        let ask = help::newest(slug, language, published_only).at_a_glance();
        self.first(ask, help::article).await.said("reading an article")
    }

    async fn article_versions(&self, slug: &str, language: &str) -> Result<Vec<Article>, StoreError> {
        self.each(help::versions(slug, language).at_a_glance(), help::article)
            .await
            .said("reading an article's versions")
    }

    async fn put_article(&self, article: &Article) -> Result<bool, StoreError> {
        self.gave(&[help::putting(article)]).await.said("keeping an article")
    }

    async fn add_feedback(&self, feedback: &Feedback) -> Result<(), StoreError> {
        self.again(&[help::saying(feedback)]).await.map(drop).said("keeping feedback")
    }

    async fn feedback(
        &self,
        open_only: bool,
        after: Option<&Cursor>,
        limit: u32,
    ) -> Result<Page<Feedback>, StoreError> {
        let rows = self.rows(&help::paging(open_only, after, limit).at_a_glance()).await;
        rows.and_then(|rows| help::page(&rows, limit)).said("reading feedback")
    }

    async fn settle_feedback(&self, id: &str, by: &StaffId, at: Timestamp) -> Result<bool, StoreError> {
        self.gave(&[help::settling(id, by, at)]).await.said("settling feedback")
    }

    async fn helpfulness(&self, slug: &str, language: &str) -> Result<(u64, u64), StoreError> {
        let read = |row: &Row| Ok((count(row.get_as(0)?), count(row.get_as(1)?)));
        let ask = help::helpfulness(slug, language).at_a_glance();
        Ok(self.first(ask, read).await.said("reading helpfulness")?.unwrap_or((0, 0)))
    }

    /// Any number of nodes may serve.
    async fn claim(&self) -> Result<Claim, StoreError> {
        self.node.id(&self.link).await.said("joining the other nodes")?;
        Ok(Claim(Box::new(())))
    }

    async fn turn(&self, of: [u64; 2]) -> Result<Turn, StoreError> {
        nodes::turn(&self.turn_link, &self.here, of).await.said("waiting for a turn")
    }

    fn watch(&self) -> broadcast::Receiver<News> {
        self.gazette.subscribe()
    }

    fn is_shared(&self) -> bool {
        true
    }

    async fn hold_mailbox(&self, mailbox: &str) -> Result<Option<MailboxHold>, StoreError> {
        let what = "claiming a mailbox";
        let node = self.node.id(&self.link).await.said(what)?;
        let number = crate::a_random_number();
        let is_ours = self.gave_again(&[mailboxes::holding(mailbox, node, number)]).await.said(what)?;
        let mailbox = mailbox.to_owned();
        let held = Holding { link: Arc::clone(&self.link), mailbox: mailbox.clone(), hold: number };
        Ok(is_ours.then(|| MailboxHold { mailbox, number, held: Box::new(held) }))
    }

    async fn mailbox_place(&self, mailbox: &str) -> Result<Option<MailboxPlace>, StoreError> {
        self.first(mailboxes::one(mailbox), mailboxes::place).await.said("looking up how far a mailbox was read")
    }

    async fn put_mailbox_place(&self, hold: &MailboxHold, place: &MailboxPlace) -> Result<bool, StoreError> {
        let putting = mailboxes::putting(&hold.mailbox, hold.number, place);
        self.gave_again(&[putting]).await.said("keeping how far a mailbox was read")
    }

    async fn whole(&self, reference: &Reference) -> Result<Option<Whole>, StoreError> {
        moving::whole(self, reference).await.said("reading a complaint with all that belongs to it")
    }

    async fn bring(&self, wholes: Vec<Whole>) -> Result<u64, CommitError> {
        moving::bring(self, wholes).await.map_err(|fault| fault.into_commit("bringing complaints"))
    }

    async fn rest(&self) -> Result<Rest, StoreError> {
        self.all_rest().await.said("reading what a house has besides complaints")
    }

    async fn bring_rest(&self, rest: Rest) -> Result<(), StoreError> {
        self.keep_rest(rest).await.said("bringing what a house has besides complaints")
    }

    async fn audit_from(&self, after: u64, limit: u32) -> Result<Vec<(u64, AuditEntry)>, StoreError> {
        let read = |row: &Row| people::entry(row).map(|(id, entry)| (count(id), entry));
        self.each(people::following(after, limit), read).await.said("reading the audit")
    }

    async fn bring_audit(&self, entries: Vec<AuditEntry>) -> Result<(), StoreError> {
        self.link.all(&[people::auditing(&entries)]).await.map(drop).said("keeping the audit")
    }

    async fn reached(&self) -> Result<Reached, StoreError> {
        let reached = self.first(moving::reaching(), moving::reached).await;
        reached.map(Option::unwrap_or_default).said("asking how far the store was written")
    }

    async fn gone_on_since(&self, reached: &Reached) -> Result<Vec<GoneOn>, StoreError> {
        let rows = self.rows_of_last(&moving::going_on_since(reached)).await;
        rows.and_then(|rows| moving::gone_on_since(&rows)).said("asking what has gone on")
    }

    async fn messages_since(&self, reached: &Reached) -> Result<Vec<(MessageKey, bool)>, StoreError> {
        let rows = self.rows_of_last(&moving::moving_since(reached)).await;
        rows.and_then(|rows| moving::messages_since(&rows)).said("asking for new messages")
    }

    async fn files_used(&self, names: Vec<String>) -> Result<Vec<String>, StoreError> {
        let sql = "SELECT file FROM message_bytes WHERE file = ANY($1) UNION SELECT file FROM letter_bytes WHERE file = ANY($1)";
        self.each(super::ask::ask!(sql, names), |row| row.text(0)).await.said("asking for files")
    }

    async fn lessons(&self, after: Option<&Cursor>, limit: u32) -> Result<Page<KeptLesson>, StoreError> {
        let rows = self.rows(&lessons::paging(after, limit)).await;
        rows.and_then(|rows| lessons::page(&rows, limit)).said("listing lessons")
    }

    async fn lesson(&self, id: &str) -> Result<Option<KeptLesson>, StoreError> {
        self.first(lessons::one(id), lessons::lesson).await.said("reading a lesson")
    }

    async fn put_lessons(&self, all: Vec<KeptLesson>) -> Result<(), StoreError> {
        let what = "keeping lessons";
        self.again(&lessons::putting(&all).said(what)?).await.map(drop).said(what)
    }

    async fn forget_lesson(&self, id: &str, by: Option<&StaffId>, at: Timestamp) -> Result<bool, StoreError> {
        self.gave(&lessons::forgetting(id, by, at)).await.said("taking back a lesson")
    }

    async fn lessons_version(&self) -> Result<u64, StoreError> {
        self.number(lessons::version()).await.map(count).said("asking for new lessons")
    }

    async fn policies(&self) -> Result<Vec<InstalledPolicy>, StoreError> {
        self.each(help::policies(), help::policy).await.said("listing policies")
    }

    async fn install_policy(&self, policy: &InstalledPolicy) -> Result<bool, StoreError> {
        self.gave_again(&help::installing(policy)).await.said("installing a policy")
    }

    async fn policies_version(&self) -> Result<u64, StoreError> {
        self.number(help::policies_version()).await.map(count).said("asking for new policies")
    }

    async fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        self.first(help::setting(name), |row| row.text(0)).await.said("reading a setting")
    }

    async fn put_setting(&self, name: &str, value: &str) -> Result<(), StoreError> {
        self.again(&[help::putting_setting(name, value)]).await.map(drop).said("keeping a setting")
    }

    async fn mark(&self) -> Result<Option<Mark>, StoreError> {
        if self.replica.is_none() {
            return Ok(None);
        }
        let mark = self.number(replica::marking()).await.said("asking how far the database is written")?;
        Ok(Some(Mark(count(mark))))
    }

    async fn ping(&self) -> Result<(), StoreError> {
        self.again(&[help::beating()]).await.map(drop).said("writing the store")
    }
}
