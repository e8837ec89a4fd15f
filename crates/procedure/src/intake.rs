//! A mail comes in: it is read and understood, and opens a complaint, joins one, waits in triage, or is kept as
//! automatic. Whatever it is, it is durable when this returns (law 1), and the same again changes nothing (law 2).

use crate::acting::Work;
use crate::house::{House, HouseError};
use complaint::{
    By, Channel, Command, Complaint, Details, Incoming, Kind, MailId, MessageKey, Opening, Party, Reference, Side, open,
};
use correspondence::{Mail, ThreadHints, Understanding, What};
use jiff::Timestamp;
use serde::Serialize;
use store::{Message, MessageStatus, NewMessage};

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
const SURE: f32 = 0.6;

/// A mail as read, on its way in.
pub(crate) struct Arriving {
    pub raw: Vec<u8>,
    pub mail: Mail,
    pub key: MessageKey,
}

impl Arriving {
    fn read(raw: Vec<u8>) -> Self {
        let mail = correspondence::read(&raw);
        let key = MessageKey(correspondence::dedupe_key(&mail, &raw));
        Self { raw, mail, key }
    }

    pub fn sender(&self) -> Option<&correspondence::Address> {
        self.mail.reply_to.as_ref().or(self.mail.from.as_ref())
    }

    fn is_from(&self, email: &str) -> bool {
        let same = |a: &&correspondence::Address| a.email.eq_ignore_ascii_case(email);
        self.mail.from.as_ref().filter(same).or(self.mail.reply_to.as_ref().filter(same)).is_some()
    }
}

/// Where a mail belongs, and whether its sender proved to be who the thread is with.
struct Thread {
    reference: Reference,
    side: Side,
    trusted: bool,
}

impl House {
    /// Takes a mail in, as received now. `recipients` are those of its envelope, where known.
    ///
    /// # Errors
    /// The store can't be written: the mail isn't kept, and its sender must try again.
    pub async fn take_in(&self, raw: Vec<u8>, recipients: &[String]) -> Result<Taken, HouseError> {
        let arriving = Arriving::read(raw);
        // Mails of one thread, or the same mail twice, one after the other; others at the same time.
        let _turn = self.turn(&arriving.mail).await;
        for _ in 0..16 {
            if self.store.message(&arriving.key).await?.is_some() {
                return Ok(Taken::Duplicate);
            }
            match self.place(&arriving, recipients).await {
                Err(HouseError::Conflict) => continue,
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
        let understanding = correspondence::understand(&arriving.mail, &self.settings.catalogue);
        match understanding.what {
            What::Bounce => self.bounced(arriving, &understanding, thread).await,
            What::AutoReply | What::Receipt | What::Newsletter => self.automatic(arriving, &understanding, thread).await,
            _ if self.is_our_own(arriving) => self.set_apart(arriving, &understanding, MessageStatus::Automatic).await,
            _ => match thread {
                Some(thread) => self.join(arriving, &understanding, thread).await,
                None if understanding.what == What::Complaint && understanding.confidence >= SURE => {
                    self.open_from(arriving, &understanding).await
                }
                None => self.set_apart(arriving, &understanding, MessageStatus::Triage).await,
            },
        }
    }

    /// A letter of ours that came round to us: never answered (law 6).
    fn is_our_own(&self, arriving: &Arriving) -> bool {
        arriving.mail.from.as_ref().is_some_and(|from| self.settings.takes(&from.email))
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

    async fn keep(&self, arriving: &Arriving, understanding: &Understanding, status: MessageStatus) -> Result<bool, HouseError> {
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
            understanding: serde_json::to_string(understanding).unwrap_or_default(),
        };
        NewMessage { message, raw: arriving.raw.clone() }
    }

    /// Which complaint a mail belongs to: by the signed address it was sent to, by the Message-IDs it answers, by a
    /// reference in its subject or text.
    async fn thread_of(
        &self,
        arriving: &Arriving,
        hints: &ThreadHints,
        recipients: &[String],
    ) -> Result<Option<Thread>, HouseError> {
        let tokens = recipients.iter().filter_map(|r| r.split_once('+').and_then(|(_, rest)| rest.split('@').next()));
        for token in tokens.chain(hints.reply_token.as_deref()) {
            let signed = correspondence::reply_address::verify(token, &self.settings.secret);
            if let Some(reference) = signed.and_then(|r| r.parse::<Reference>().ok()) {
                return self.side_of(arriving, reference, true).await;
            }
        }
        // Its own Message-ID too: an answer to it may have come before it.
        let own = arriving.mail.message_id.iter();
        let ids = hints.in_reply_to.iter().chain(hints.references.iter().rev()).chain(own).cloned().map(MailId);
        let ids: Vec<MailId> = ids.take(32).collect();
        if let Some((reference, side)) = self.store.complaint_of_mail(&ids).await? {
            return Ok(Some(Thread { reference, side, trusted: true }));
        }
        for reference in hints.reference.iter().filter_map(|r| r.parse::<Reference>().ok()).take(4) {
            if let Some(thread) = self.side_of(arriving, reference, false).await? {
                return Ok(Some(thread));
            }
        }
        Ok(None)
    }

    /// Whose side of a complaint a mail is on, by its sender's address.
    async fn side_of(
        &self,
        arriving: &Arriving,
        reference: Reference,
        signed: bool,
    ) -> Result<Option<Thread>, HouseError> {
        let Some(held) = self.store.complaint(&reference).await? else { return Ok(None) };
        let third = held.complaint.third_parties.iter().find(|t| arriving.is_from(&t.party.email));
        let side = third.map_or(Side::Complainant, |t| Side::ThirdParty(t.number));
        let known = third.is_some() || arriving.is_from(&held.complaint.complainant.email);
        Ok(Some(Thread { reference, side, trusted: signed || known }))
    }

    async fn open_from(&self, arriving: &Arriving, understanding: &Understanding) -> Result<Taken, HouseError> {
        let kind = understanding.kind.map_or("product", |k| k.as_str());
        let complainant = self.complainant_of(arriving, understanding);
        let mut work = self.opening(arriving, understanding, Kind::from(kind), complainant, self.now()).await?;
        work.messages.push(self.new_message(
            arriving,
            understanding,
            MessageStatus::Complaint,
            Some(work.complaint.reference.clone()),
            Some(Side::Complainant),
        ));
        let referred = arriving.mail.references.iter().chain(&arriving.mail.in_reply_to);
        work.knows.extend(referred.take(32).cloned().map(MailId));
        self.acknowledge_at_once(&mut work).await?;
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
                kind,
                details: details_of(understanding, &arriving.mail),
                danger: understanding.danger.clone(),
                message: Some(arriving.key.clone()),
                mail_id: arriving.mail.message_id.clone().map(MailId),
            },
            &By::Complainant,
            &context,
        )?;
        Ok(Work::opening(self, events).expect("an opening begins with its event"))
    }

    /// Confirms receipt in the same decision, unless that is left to the handler, or the correspondent has had as
    /// many automatic letters today as anybody may get (law 6).
    pub(crate) async fn acknowledge_at_once(&self, work: &mut Work<'_>) -> Result<(), HouseError> {
        if !self.settings.acknowledge_at_once {
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

    pub(crate) fn complainant_of(&self, arriving: &Arriving, understanding: &Understanding) -> Party {
        let who = understanding.complainant.as_ref().or(arriving.sender()).cloned().unwrap_or_default();
        let known = understanding.language != "und" && !understanding.language.is_empty();
        Party {
            name: who.name,
            email: who.email,
            language: if known { understanding.language.clone() } else { self.settings.language.clone() },
            country: understanding.country.clone(),
        }
    }

    async fn join(&self, arriving: &Arriving, understanding: &Understanding, thread: Thread) -> Result<Taken, HouseError> {
        let mut work = Work::on(self, self.held(&thread.reference).await?);
        let from_complainant = thread.side == Side::Complainant;
        let by = match thread.side {
            Side::ThirdParty(number) => By::ThirdParty(number),
            _ => By::Complainant,
        };
        let incoming = self.incoming(arriving, understanding, &thread, &work.complaint);
        let reason = incoming.text.clone();
        work.does(&by, Command::Receive(incoming))?;
        if from_complainant && thread.trusted && understanding.escalates {
            // Refused where there is nothing to escalate yet, or no further level: then it's a message like any other.
            let escalate = Command::Escalate { reason, channel: Channel::Mail };
            if work.does(&by, escalate).is_ok() {
                self.follow_up(&mut work)?;
            }
        }
        let status = MessageStatus::Complaint;
        let reference = Some(thread.reference.clone());
        work.messages.push(self.new_message(arriving, understanding, status, reference, Some(thread.side)));
        Ok(Taken::Threaded(work.commit().await?.reference))
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
        Incoming {
            message: arriving.key.clone(),
            side: thread.side.clone(),
            from: Party {
                name: from.name,
                email: from.email,
                language: understanding.language.clone(),
                country: None,
            },
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

    /// A bounce goes to the letter that came back, where it says for good; a notice of delay is just kept.
    async fn bounced(
        &self,
        arriving: &Arriving,
        understanding: &Understanding,
        thread: Option<Thread>,
    ) -> Result<Taken, HouseError> {
        let report = arriving.mail.report.clone().unwrap_or_default();
        let letter = match report.letter.clone() {
            Some(id) => self.store.letter_of_mail(&MailId(id)).await?,
            None => None,
        };
        let taken = self.automatic(arriving, understanding, thread).await?;
        if let Some((reference, letter)) = letter.filter(|_| report.permanent && taken == Taken::Automatic) {
            let status = report.status.unwrap_or_default();
            let why = format!("came back undelivered from {} {status}", report.recipient.unwrap_or_default());
            self.letter_failed(&reference, &letter, why.trim().to_owned()).await?;
        }
        Ok(taken)
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
    }
}
