//! A mail comes in: it is read and understood, and opens a complaint, joins one, waits in triage, or is kept as
//! automatic. Whatever it is, it is durable when this returns (law 1), and the same again changes nothing (law 2).

use crate::acting::Work;
use crate::house::{House, HouseError};
use crate::quarantine::Quarantine;
use crate::sender::{doubted, kept_words};
use complaint::{
    By, Channel, Command, Complaint, Details, Incoming, Kind, MailId, MessageKey, Moment, Opening, Party, Reference,
    Side, Stage, ThirdParty, open,
};
use correspondence::{Authentication, Automatic, Mail, Report, ThreadHints, Understanding, What};
use jiff::Timestamp;
use serde::Serialize;
use std::sync::Arc;
use store::{LetterState, Message, MessageStatus, NewMessage, OutboxChange, OutboxLetter};

/// What became of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    Opened(Reference),
    Threaded(Reference),
    Duplicate,
    Triage(MessageKey),
    /// Kept, never answered: auto-reply, bounce, receipt, newsletter.
    Automatic,
    /// Can't be parsed; kept whole, in triage.
    Unreadable(MessageKey),
}

/// Counts of what became of many mails; the keys of `redress intake --json`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    pub read: u64,
    pub opened: u64,
    pub threaded: u64,
    pub duplicates: u64,
    pub triage: u64,
    pub automatic: u64,
    pub unreadable: u64,
}

impl Tally {
    pub fn count(&mut self, taken: &Taken) {
        self.read += 1;
        match taken {
            Taken::Opened(_) => self.opened += 1,
            Taken::Threaded(_) => self.threaded += 1,
            Taken::Duplicate => self.duplicates += 1,
            Taken::Triage(_) => self.triage += 1,
            Taken::Automatic => self.automatic += 1,
            Taken::Unreadable(_) => self.unreadable += 1,
        }
    }
}

/// Below this confidence a person looks first (design: triage).
pub(crate) const SURE: f32 = 0.6;

/// A mail as read, on its way in.
pub(crate) struct Arriving {
    pub raw: Vec<u8>,
    pub mail: Arc<Mail>,
    pub key: MessageKey,
    /// Who vouches for its sender.
    pub authentication: Authentication,
    pub quarantine: Quarantine,
}

impl Arriving {
    pub fn read(raw: Vec<u8>, authentication: Authentication) -> Self {
        let mail = correspondence::read(&raw);
        let key = MessageKey(correspondence::dedupe_key(&mail, &raw));
        Self { raw, mail: Arc::new(mail), key, authentication, quarantine: Quarantine::default() }
    }

    /// What the domain of its author says isn't from it, or what can't be told: nobody's, until a person has looked.
    pub fn is_suspect(&self) -> bool {
        self.authentication.is_suspect(self.mail.from.as_ref().map_or("", |a| a.email.as_str()))
    }

    /// From the complainant, or from whoever acts for them.
    fn is_of_complainant(&self, complaint: &Complaint) -> bool {
        !self.is_suspect() && self.mail.from.as_ref().is_some_and(|a| complaint.is_of_complainant(&a.email))
    }

    /// From, and nothing else, says who wrote: Reply-To can be set to anybody.
    fn is_from(&self, email: &str) -> bool {
        !self.is_suspect() && self.mail.from.as_ref().is_some_and(|a| a.email.eq_ignore_ascii_case(email))
    }
}

/// Where a mail belongs, and whether its sender is who the thread is with.
struct Thread {
    reference: Reference,
    side: Side,
    trusted: bool,
}

impl House {
    /// Takes a mail in, as received now, that nobody has looked at who sent it. `recipients` are those of its envelope, where
    /// known.
    ///
    /// # Errors
    /// The store can't be written: the mail isn't kept, and its sender must try again.
    pub async fn take_in(&self, raw: Vec<u8>, recipients: &[String]) -> Result<Taken, HouseError> {
        self.take_in_from(raw, recipients, Authentication::default()).await
    }

    /// The same, with what was found out about its sender.
    ///
    /// # Errors
    /// The store can't be written: the mail isn't kept, and its sender must try again.
    pub async fn take_in_from(
        &self,
        raw: Vec<u8>,
        recipients: &[String],
        authentication: Authentication,
    ) -> Result<Taken, HouseError> {
        self.take_in_read(Arriving::read(raw, authentication), recipients).await
    }

    pub(crate) async fn take_in_read(
        &self,
        mut arriving: Arriving,
        recipients: &[String],
    ) -> Result<Taken, HouseError> {
        arriving.quarantine = self.quarantine(&arriving.mail).await;
        // Mails of one thread, or the same mail twice, one after the other; others at the same time.
        let _turn = self.turn(&arriving.mail).await?;
        for _ in 0..16 {
            if self.store.message(&arriving.key).await?.is_some() {
                return Ok(Taken::Duplicate);
            }
            match self.place(&arriving, recipients).await {
                Err(HouseError::Conflict) => continue,
                // Whatever the policy makes of it, the mail is kept, and a person looks.
                Err(HouseError::Refused(refusal)) => {
                    tracing::warn!(%refusal, "a mail couldn't be placed and waits in triage");
                    let understanding = self.understand_arriving(&arriving.mail).await;
                    return self.set_apart(&arriving, &understanding, MessageStatus::Triage).await;
                }
                Err(HouseError::NoMessage(_)) => return Ok(Taken::Duplicate),
                done => return done,
            }
        }
        Err(HouseError::Conflict)
    }

    async fn place(&self, arriving: &Arriving, recipients: &[String]) -> Result<Taken, HouseError> {
        if !arriving.mail.readable {
            let kept = self.keep(arriving, &Understanding::default(), MessageStatus::Triage).await?;
            return Ok(if kept { Taken::Unreadable(arriving.key.clone()) } else { Taken::Duplicate });
        }
        let hints = correspondence::thread_hints(&arriving.mail);
        let thread = self.thread_of(arriving, &hints, recipients).await?;
        let understanding = self.understand_arriving(&arriving.mail).await;
        match understanding.what {
            // It names a Message-ID that nobody can guess, and joins as a machine's: many servers' bounces are vouched for by none.
            What::Bounce => self.returned(arriving, &understanding, thread).await,
            What::Receipt if arriving.mail.report.is_some() => self.returned(arriving, &understanding, thread).await,
            // By its headers. What was only learnt to be a newsletter waits for a person like any other mail.
            What::AutoReply | What::Receipt | What::Newsletter if arriving.mail.automatic.is_some() => {
                self.automatic(arriving, &understanding, thread).await
            }
            _ if self.is_our_own(arriving).await? => {
                self.set_apart(arriving, &understanding, MessageStatus::Automatic).await
            }
            // A sender who isn't who they say they are speaks for nobody, opens nothing and is sent nothing.
            _ if arriving.is_suspect() => {
                let understanding = doubted(understanding);
                self.set_apart(arriving, &understanding, MessageStatus::Triage).await
            }
            what => match thread {
                Some(thread) => self.join(arriving, &understanding, thread).await,
                None if what == What::Complaint && understanding.confidence >= SURE => {
                    self.open_from(arriving, &understanding).await
                }
                None => self.set_apart(arriving, &understanding, MessageStatus::Triage).await,
            },
        }
    }

    /// A letter of ours that came round to us: never answered (law 6).
    async fn is_our_own(&self, arriving: &Arriving) -> Result<bool, HouseError> {
        match arriving.mail.message_id.clone() {
            Some(id) => Ok(self.store.letter_of_mail(&MailId(id)).await?.is_some()),
            None => Ok(false),
        }
    }

    async fn set_apart(
        &self,
        arriving: &Arriving,
        understanding: &Understanding,
        status: MessageStatus,
    ) -> Result<Taken, HouseError> {
        let kept = self.keep(arriving, understanding, status).await?;
        Ok(match (kept, status) {
            (false, _) => Taken::Duplicate,
            (true, MessageStatus::Triage) => Taken::Triage(arriving.key.clone()),
            (true, _) => Taken::Automatic,
        })
    }

    async fn keep(
        &self,
        arriving: &Arriving,
        understanding: &Understanding,
        status: MessageStatus,
    ) -> Result<bool, HouseError> {
        let message = self.new_message(arriving, understanding, status, None, None);
        Ok(self.store.keep_message(message).await?)
    }

    pub(crate) fn new_message(
        &self,
        arriving: &Arriving,
        understanding: &Understanding,
        status: MessageStatus,
        reference: Option<Reference>,
        side: Option<Side>,
    ) -> NewMessage {
        let message = Message {
            key: arriving.key.clone(),
            status,
            reference,
            side,
            received_at: self.now(),
            mail_id: arriving.mail.message_id.clone().map(MailId),
            from: arriving.mail.from.as_ref().map(|a| a.email.clone()).unwrap_or_default(),
            subject: arriving.mail.subject.clone(),
            size: arriving.raw.len() as u64,
            understanding: kept_words(understanding, &arriving.authentication, &arriving.quarantine),
        };
        NewMessage { message, raw: arriving.raw.clone() }
    }

    /// Which complaint a mail belongs to: by the signed address it was sent to, by the Message-IDs it answers, by a
    /// reference in its subject or text. These only say *where*; who may say something there is said by the sender.
    async fn thread_of(
        &self,
        arriving: &Arriving,
        hints: &ThreadHints,
        recipients: &[String],
    ) -> Result<Option<Thread>, HouseError> {
        let tokens = recipients.iter().filter_map(|r| r.split_once('+').and_then(|(_, rest)| rest.split('@').next()));
        for token in tokens.chain(hints.reply_token.as_deref()) {
            let signed = correspondence::reply_address::verify(token, &self.settings.secret);
            if let Some((reference, side)) = signed.as_deref().and_then(signed_thread) {
                return self.thread(arriving, &reference, side).await;
            }
        }
        // Its own Message-ID too: an answer to it may have come before it.
        let own = arriving.mail.message_id.iter();
        let ids = hints.in_reply_to.iter().chain(hints.references.iter().rev()).chain(own).cloned().map(MailId);
        let ids: Vec<MailId> = ids.take(32).collect();
        if let Some((reference, side)) = self.store.complaint_of_mail(&ids).await? {
            let thread = self.thread(arriving, &reference, side).await?;
            // Strangers may answer the same newsletter; but only who has seen a letter of ours knows its Message-ID.
            if thread.as_ref().is_some_and(|t| t.trusted) || self.names_a_letter(&ids).await? {
                return Ok(thread);
            }
        }
        self.thread_by_reference(arriving, hints).await
    }

    /// By a reference that was written down: only for those who are known there. A stranger's mail opens a complaint of
    /// its own, or waits in triage.
    async fn thread_by_reference(
        &self,
        arriving: &Arriving,
        hints: &ThreadHints,
    ) -> Result<Option<Thread>, HouseError> {
        for reference in hints.reference.iter().filter_map(|r| r.parse::<Reference>().ok()).take(4) {
            let Some(held) = self.store.complaint(&reference).await? else { continue };
            let third = held.complaint.third_parties.iter().find(|t| arriving.is_from(&t.party.email));
            let side = third.map(|t| Side::ThirdParty(t.number));
            let known = arriving.is_of_complainant(&held.complaint).then_some(Side::Complainant);
            if let Some(side) = side.or(known) {
                return self.thread_in(arriving, held.complaint, side).await;
            }
        }
        Ok(None)
    }

    async fn names_a_letter(&self, ids: &[MailId]) -> Result<bool, HouseError> {
        for id in ids {
            if self.store.letter_of_mail(id).await?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    async fn thread(
        &self,
        arriving: &Arriving,
        reference: &Reference,
        side: Side,
    ) -> Result<Option<Thread>, HouseError> {
        match self.store.complaint(reference).await? {
            Some(held) => self.thread_in(arriving, held.complaint, side).await,
            None => Ok(None),
        }
    }

    /// The thread of the complaint that a mail is addressed to: in the one that it goes on in, if it was merged.
    async fn thread_in(
        &self,
        arriving: &Arriving,
        addressed: Complaint,
        side: Side,
    ) -> Result<Option<Thread>, HouseError> {
        let is_theirs = arriving.is_of_complainant(&addressed);
        let third = match side {
            Side::ThirdParty(number) => addressed.third_party(number).map(|t| t.party.email.clone()),
            _ => None,
        };
        let living = self.living_of(addressed).await?;
        let (side, trusted) = match side {
            Side::Complainant => (side, is_theirs || arriving.is_of_complainant(&living)),
            Side::ThirdParty(_) => {
                // They have another number there.
                let same = |t: &&ThirdParty| third.as_ref().is_some_and(|e| t.party.email.eq_ignore_ascii_case(e));
                let Some(third) = living.third_parties.iter().find(same) else { return Ok(None) };
                (Side::ThirdParty(third.number), arriving.is_from(&third.party.email))
            }
            Side::Team => (side, self.settings.mailbox_of(&living.team).is_some_and(|email| arriving.is_from(email))),
        };
        Ok(Some(Thread { reference: living.reference, side, trusted }))
    }

    async fn open_from(&self, arriving: &Arriving, understanding: &Understanding) -> Result<Taken, HouseError> {
        let complainant = self.complainant_of(arriving, understanding);
        if !complainant.email.contains('@') || self.settings.takes(&complainant.email) {
            // Nobody to answer, or we ourselves (a form on our own site): a person looks first.
            return self.set_apart(arriving, understanding, MessageStatus::Triage).await;
        }
        let kind = self.kind_of(understanding);
        let mut work = self.opening(arriving, understanding, kind, complainant, self.now()).await?;
        work.messages.push(self.new_message(
            arriving,
            understanding,
            MessageStatus::Complaint,
            Some(work.complaint.reference.clone()),
            Some(Side::Complainant),
        ));
        self.acknowledge_at_once(&mut work).await?;
        work.notes_quarantine(&arriving.quarantine, &arriving.mail)?;
        self.follow_up(&mut work)?;
        Ok(Taken::Opened(work.commit().await?.reference))
    }

    /// The work of opening a complaint from a mail that reached us at `received_at`: its clocks run from then, however
    /// long it waited in triage.
    pub(crate) async fn opening(
        &self,
        arriving: &Arriving,
        understanding: &Understanding,
        kind: Kind,
        complainant: Party,
        received_at: Timestamp,
    ) -> Result<Work<'_>, HouseError> {
        let context = self.context();
        let reference = Reference::new(context.today().year(), self.store.next_number(context.today().year()).await?);
        let events = open(
            Opening {
                reference,
                complainant,
                channel: Channel::Mail,
                received_at,
                subject: arriving.mail.subject.clone(),
                text: readable_text(&arriving.mail),
                details: self.with_own_details(&kind, details_of(understanding, &arriving.mail), &arriving.mail),
                kind,
                danger: understanding.danger.clone(),
                message: Some(arriving.key.clone()),
                mail_id: arriving.mail.message_id.clone().map(MailId),
                split_from: None,
            },
            &By::Complainant,
            &context,
        )?;
        let mut work = Work::opening(self, context, events).expect("an opening begins with its event");
        let referred = arriving.mail.references.iter().chain(&arriving.mail.in_reply_to);
        work.knows.extend(referred.take(32).cloned().map(MailId));
        Ok(work)
    }

    /// With the details that only the policy knows, where their pattern stands in the mail.
    fn with_own_details(&self, kind: &Kind, mut details: Details, mail: &Mail) -> Details {
        let Some(rule) = self.policy().kind(kind) else { return details };
        let text = format!("{}\n{}", mail.subject, readable_text(mail));
        for (name, value) in rule.found_in(&text) {
            if details.get(name).is_none() {
                details.set(name, value);
            }
        }
        details
    }

    /// The kind that was understood, if the policy has it; else its first.
    fn kind_of(&self, understanding: &Understanding) -> Kind {
        let policy = self.policy();
        let understood = understanding.kind.map(|k| Kind::from(k.as_str())).filter(|k| policy.kind(k).is_some());
        understood.or_else(|| policy.kinds.first().map(|k| k.id.clone())).unwrap_or_default()
    }

    /// Confirms receipt in the same decision, unless the policy leaves that to the handler, or the correspondent has had as
    /// many automatic letters today as anybody may get (law 6).
    pub(crate) async fn acknowledge_at_once(&self, work: &mut Work<'_>) -> Result<(), HouseError> {
        if self.policy_of(&work.complaint).sends_itself(Moment::Opened).is_none() {
            return Ok(());
        }
        let since = self.now() - jiff::SignedDuration::from_hours(24);
        let sent = self.store.letters_to(&work.complaint.complainant.email, since).await?;
        if sent >= self.settings.automatic_letters_a_day {
            let text = format!("Not acknowledged automatically: {sent} letters went to this address within a day.");
            work.does(&By::System, Command::Note { text })?;
            return Ok(());
        }
        let letter = self.draft_acknowledgement(&work.complaint);
        work.does(&By::System, Command::Acknowledge { letter })?;
        Ok(())
    }

    /// Who complains: the sender. Only where one of us forwards a mail is it the person who wrote that.
    pub(crate) fn complainant_of(&self, arriving: &Arriving, understanding: &Understanding) -> Party {
        let ours =
            |a: &&correspondence::Address| self.settings.catalogue.is_own(&a.email) || self.settings.takes(&a.email);
        let from = arriving.mail.from.as_ref();
        let behind = understanding.complainant.as_ref().filter(|a| !ours(a));
        let reply_to = arriving.mail.reply_to.as_ref().filter(|a| !ours(a));
        let who = match from.filter(ours) {
            Some(colleague) => behind.or(reply_to).or(Some(colleague)),
            None => reply_to.or(from),
        };
        let who = who.cloned().unwrap_or_default();
        let known = understanding.language != "und" && !understanding.language.is_empty();
        Party {
            name: who.name,
            email: who.email,
            language: if known { understanding.language.clone() } else { self.settings.language.clone() },
            country: understanding.country.clone(),
        }
    }

    async fn join(
        &self,
        arriving: &Arriving,
        understanding: &Understanding,
        thread: Thread,
    ) -> Result<Taken, HouseError> {
        let mut work = Work::on(self, self.held(&thread.reference).await?);
        let by = match thread.side {
            Side::ThirdParty(number) => By::ThirdParty(number),
            Side::Team => By::System,
            Side::Complainant => By::Complainant,
        };
        let incoming = self.incoming(arriving, understanding, &thread, &work.complaint);
        let reason = incoming.text.clone();
        work.does(&by, Command::Receive(incoming))?;
        if by == By::Complainant && thread.trusted && understanding.what == What::Complaint {
            self.take_further(&mut work, understanding, reason)?;
        }
        work.notes_quarantine(&arriving.quarantine, &arriving.mail)?;
        self.follow_up(&mut work)?;
        let status = MessageStatus::Complaint;
        let reference = Some(thread.reference.clone());
        work.messages.push(self.new_message(arriving, understanding, status, reference, Some(thread.side)));
        Ok(Taken::Threaded(work.commit().await?.reference))
    }

    /// A complainant who isn't content: a decision is escalated where they ask for it, and a complaint that was closed
    /// without one is taken up again, as its closing letter says.
    fn take_further(&self, work: &mut Work, understanding: &Understanding, reason: String) -> Result<(), HouseError> {
        if understanding.escalates && understanding.satisfied != Some(true) {
            // Refused where there is nothing to escalate yet, or no further level: then it's a message like any other.
            let escalate = Command::Escalate { reason, channel: Channel::Mail };
            if work.does(&By::Complainant, escalate).is_ok() {
                return Ok(());
            }
        }
        if work.complaint.stage == Stage::Closed {
            work.does(&By::System, Command::Reopen { why: "The complainant wrote again.".to_owned() })?;
        }
        Ok(())
    }

    fn incoming(
        &self,
        arriving: &Arriving,
        understanding: &Understanding,
        thread: &Thread,
        complaint: &Complaint,
    ) -> Incoming {
        let from = arriving.mail.from.clone().unwrap_or_default();
        let mut details = details_of(understanding, &arriving.mail);
        // The first mail said what is wrong; a later one only adds what was missing.
        if complaint.details.description.is_some() {
            details.description = None;
        }
        let details = self.with_own_details(&complaint.kind, details, &arriving.mail);
        Incoming {
            message: arriving.key.clone(),
            side: thread.side.clone(),
            from: Party { name: from.name, email: from.email, language: understanding.language.clone(), country: None },
            channel: Channel::Mail,
            mail_id: arriving.mail.message_id.clone().map(MailId),
            subject: arriving.mail.subject.clone(),
            text: readable_text(&arriving.mail),
            files: arriving.mail.attachments.iter().filter(|a| !a.inline).map(|a| a.name.clone()).collect(),
            details: if thread.trusted { details } else { Details::default() },
            danger: understanding.danger.clone(),
            automatic: arriving.mail.automatic.is_some(),
        }
    }

    /// Automatic mail joins the complaint that it answers, where nobody is asked to answer it; else it is just kept.
    async fn automatic(
        &self,
        arriving: &Arriving,
        understanding: &Understanding,
        thread: Option<Thread>,
    ) -> Result<Taken, HouseError> {
        if let Some(thread) = thread.filter(|t| t.trusted) {
            let mut work = Work::on(self, self.held(&thread.reference).await?);
            let incoming =
                Incoming { automatic: true, ..self.incoming(arriving, understanding, &thread, &work.complaint) };
            work.does(&By::System, Command::Receive(incoming))?;
            let reference = Some(thread.reference.clone());
            let status = MessageStatus::Complaint;
            work.messages.push(self.new_message(arriving, understanding, status, reference, Some(thread.side)));
            work.commit().await?;
            return Ok(Taken::Automatic);
        }
        self.set_apart(arriving, understanding, MessageStatus::Automatic).await
    }

    /// A bounce, a notice of delay or a receipt goes to the letter that it tells of, in one decision. Who sends one must name
    /// a Message-ID that nobody can guess.
    async fn returned(
        &self,
        arriving: &Arriving,
        understanding: &Understanding,
        thread: Option<Thread>,
    ) -> Result<Taken, HouseError> {
        let report = arriving.mail.report.clone().unwrap_or_default();
        let Some(letter) = self.reported_letter(&report).await? else {
            return self.automatic(arriving, understanding, thread).await;
        };
        let side = letter.side.clone();
        let thread = Thread { reference: letter.reference.clone(), side: side.clone(), trusted: false };
        let mut work = Work::on(self, self.held(&letter.reference).await?);
        let incoming = Incoming { automatic: true, ..self.incoming(arriving, understanding, &thread, &work.complaint) };
        work.does(&By::System, Command::Receive(incoming))?;
        let (command, state, note) = told_of(&letter, &report, arriving.mail.automatic);
        let before = work.complaint.seq;
        work.does(&By::System, command)?;
        if work.complaint.seq > before {
            work.marks(OutboxChange { id: letter.id, state, note });
        }
        let status = MessageStatus::Complaint;
        work.messages.push(self.new_message(arriving, understanding, status, Some(letter.reference), Some(side)));
        work.commit().await?;
        Ok(Taken::Automatic)
    }

    /// The letter that a report is about: named by a Message-ID that only those know who handled it. It may come back
    /// before what became of it at the relay is recorded, and under another address than we wrote to (forwarding).
    async fn reported_letter(&self, report: &Report) -> Result<Option<OutboxLetter>, HouseError> {
        let Some(id) = report.letter.clone() else { return Ok(None) };
        let Some((_, letter)) = self.store.letter_of_mail(&MailId(id)).await? else { return Ok(None) };
        let letter = self.store.letter(&letter).await?;
        Ok(letter.filter(|l| l.state != LetterState::Queued))
    }
}

/// What a report makes of a letter: in the journal, in the outbox, and in words.
fn told_of(letter: &OutboxLetter, report: &Report, kind: Option<Automatic>) -> (Command, LetterState, String) {
    let id = letter.id.clone();
    let status = report.status.as_deref().unwrap_or_default();
    if kind == Some(Automatic::Receipt) {
        let note = if report.read { "read" } else { "delivered" };
        return (Command::LetterArrived { letter: id, read: report.read }, LetterState::Sent, note.to_owned());
    }
    if report.permanent {
        let why = format!("came back undelivered from {} {status}", letter.to).trim().to_owned();
        return (Command::LetterFailed { letter: id, why: why.clone() }, LetterState::Failed, why);
    }
    let why = format!("late on its way to {} {status}", letter.to).trim().to_owned();
    (Command::LetterDelayed { letter: id, why: why.clone() }, LetterState::Sent, why)
}

/// `C-2026-00431-K` for the complainant's thread, `C-2026-00431-K/2` for the second third party's.
fn signed_thread(signed: &str) -> Option<(Reference, Side)> {
    match signed.split_once('/') {
        Some((reference, number)) => Some((reference.parse().ok()?, Side::ThirdParty(number.parse().ok()?))),
        None => Some((signed.parse().ok()?, Side::Complainant)),
    }
}

/// What the sender wrote, or the whole text where nothing was left of it by the cutting.
pub(crate) fn readable_text(mail: &Mail) -> String {
    if mail.new_text.trim().is_empty() { mail.text.clone() } else { mail.new_text.clone() }
}

pub(crate) fn details_of(understanding: &Understanding, mail: &Mail) -> Details {
    Details {
        model: understanding.model.clone(),
        serial: understanding.serial.clone(),
        ticket: understanding.ticket.clone(),
        description: understanding.description.then(|| readable_text(mail).trim().to_owned()),
        idea: understanding.idea.clone(),
        more: Default::default(),
    }
}
