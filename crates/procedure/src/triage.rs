//! What isn't clearly a complaint waits for a person, one click from becoming one; nothing is ever thrown away.
//! The complainant's web page comes in here too: what they add goes through the same door as their mail.

use crate::acting::Work;
use crate::house::{House, HouseError};
use crate::intake::Arriving;
use crate::lessons::{Read, said_by_kind};
use crate::quarantine::Quarantine;
use crate::sender::{FORGED, authentication_of};
use complaint::{
    By, Channel, Command, Complaint, Details, Incoming, Kind, MailId, MessageKey, Party, Reference, Side, StaffId,
};
use correspondence::compose::{Letter, compose};
use correspondence::{Authentication, Mail, Said, Understanding};
use std::sync::Arc;
use store::{MessageStatus, NewMessage};

/// A file that came with a form: name, media type, bytes.
pub type File = (String, String, Vec<u8>);

impl House {
    /// Makes a message in triage (or one that was set aside, or taken for automatic) a complaint.
    ///
    /// # Errors
    /// It isn't there any more; the kind is unknown; the store can't be written.
    pub async fn open_from_triage(
        &self,
        key: &MessageKey,
        kind: Kind,
        details: Option<Details>,
        by: &StaffId,
    ) -> Result<Complaint, HouseError> {
        let gone = || HouseError::NoMessage(key.to_string());
        let message = self.store.message(key).await?.filter(|m| m.reference.is_none()).ok_or_else(gone)?;
        let raw = self.store.raw(key).await?.ok_or_else(gone)?;
        let mail = correspondence::read(&raw);
        let understanding: Understanding = serde_json::from_str(&message.understanding).unwrap_or_default();
        let authentication = authentication_of(&message);
        let quarantine = Quarantine::of(&message);
        let arriving = Arriving { raw, mail: Arc::new(mail), key: key.clone(), authentication, quarantine };
        let complainant = self.complainant_of(&arriving, &understanding);
        let said = said_by_kind(kind.as_str());
        let mut work = self.opening(&arriving, &understanding, kind, complainant, message.received_at).await?;
        work.adopts.push(key.clone());
        if let Some(change) = details.clone() {
            // Nothing to correct is no failure here.
            let _ = work.does(&By::Staff(by.clone()), Command::CorrectDetails { change });
        }
        if arriving.is_suspect() {
            // What goes by itself would go to whoever was impersonated; a person may write to them.
            work.does(&By::System, Command::Note { text: FORGED.to_owned() })?;
        } else if arriving.mail.automatic.is_none() {
            self.acknowledge_at_once(&mut work).await?;
        }
        work.notes_quarantine(&arriving.quarantine, &arriving.mail)?;
        self.follow_up(&mut work)?;
        let opened = work.commit().await?;
        let read = Read { key: arriving.key, mail: Arc::unwrap_or_clone(arriving.mail), understood: understanding };
        self.learn_from_opening(read, said, details.as_ref(), &opened.reference, by).await;
        Ok(opened)
    }

    /// Adds a message in triage to a complaint that it belongs to.
    ///
    /// # Errors
    /// The message or the complaint isn't there; the store can't be written.
    pub async fn join_from_triage(&self, key: &MessageKey, reference: &Reference) -> Result<Complaint, HouseError> {
        let gone = || HouseError::NoMessage(key.to_string());
        let message = self.store.message(key).await?.filter(|m| m.reference.is_none()).ok_or_else(gone)?;
        let raw = self.store.raw(key).await?.ok_or_else(gone)?;
        let mail = correspondence::read(&raw);
        let understanding: Understanding = serde_json::from_str(&message.understanding).unwrap_or_default();
        let mut work = Work::on(self, self.held_living(reference).await?);
        let from = mail.from.clone().unwrap_or_default();
        let third = work.complaint.third_parties.iter().find(|t| t.party.email.eq_ignore_ascii_case(&from.email));
        let side = third.map_or(Side::Complainant, |t| Side::ThirdParty(t.number));
        let by = third.map_or(By::Complainant, |t| By::ThirdParty(t.number));
        let incoming = Incoming {
            message: key.clone(),
            side,
            from: Party { name: from.name, email: from.email, language: understanding.language.clone(), country: None },
            channel: Channel::Mail,
            mail_id: message.mail_id.clone(),
            subject: mail.subject.clone(),
            text: crate::intake::readable_text(&mail),
            files: mail.attachments.iter().filter(|a| !a.inline).map(|a| a.name.clone()).collect(),
            details: crate::intake::details_of(&understanding, &mail),
            danger: understanding.danger.clone(),
            automatic: false,
        };
        work.does(&by, Command::Receive(incoming))?;
        work.notes_quarantine(&Quarantine::of(&message), &mail)?;
        self.follow_up(&mut work)?;
        work.adopts.push(key.clone());
        work.commit().await
    }

    /// A person says that a message is no complaint. It stays kept.
    ///
    /// # Errors
    /// It isn't in triage any more; the store can't be written.
    pub async fn set_aside(&self, key: &MessageKey) -> Result<(), HouseError> {
        let moved = self.store.move_message(key, MessageStatus::Triage, MessageStatus::SetAside).await?;
        if moved { Ok(()) } else { Err(HouseError::NoMessage(key.to_string())) }
    }

    /// The same, and what it is instead: the next one like it is taken for that.
    ///
    /// # Errors
    /// It isn't in triage any more; the store can't be written.
    pub async fn set_aside_as(&self, key: &MessageKey, said: Said, by: &StaffId) -> Result<(), HouseError> {
        self.set_aside(key).await?;
        self.learn_what(key, Some(said), by).await;
        Ok(())
    }

    /// Takes back that it was set aside, or taken for automatic, and what that taught.
    ///
    /// # Errors
    /// It is neither; the store can't be written.
    pub async fn back_to_triage(&self, key: &MessageKey, by: &StaffId) -> Result<(), HouseError> {
        let to = MessageStatus::Triage;
        let moved = self.store.move_message(key, MessageStatus::SetAside, to).await?
            || self.store.move_message(key, MessageStatus::Automatic, to).await?;
        if !moved {
            return Err(HouseError::NoMessage(key.to_string()));
        }
        self.learn_what(key, None, by).await;
        Ok(())
    }

    /// What the complainant adds on their page: kept as a message like their mails, files and all.
    ///
    /// # Errors
    /// No such complaint; the store can't be written.
    pub async fn add_from_page(
        &self,
        reference: &Reference,
        text: &str,
        files: Vec<File>,
    ) -> Result<Complaint, HouseError> {
        for _ in 0..16 {
            let mut work = Work::on(self, self.held_living(reference).await?);
            let (incoming, message, mail) = self.page_message(&work.complaint, text, &files).await;
            work.does(&By::Complainant, Command::Receive(incoming))?;
            work.notes_quarantine(&Quarantine::of(&message.message), &mail)?;
            self.follow_up(&mut work)?;
            work.messages.push(message);
            match work.commit().await {
                Err(HouseError::Conflict) => continue,
                done => return done,
            }
        }
        Err(HouseError::Conflict)
    }

    async fn page_message(
        &self,
        complaint: &Complaint,
        text: &str,
        files: &[File],
    ) -> (Incoming, NewMessage, Arc<Mail>) {
        let who = complaint.complainant.clone();
        let address = correspondence::Address { name: who.name.clone(), email: who.email.clone() };
        let number = complaint.received.len() + 1;
        let place = format!("{}.page.{number}", complaint.reference);
        let mail_id = format!("{}.{}@{}", place.to_lowercase(), self.seal(&place), self.settings.mail_domain());
        let raw = compose(&Letter {
            from: address,
            to: correspondence::Address { name: None, email: self.settings.address.clone() },
            reply_to: None,
            cc: Vec::new(),
            subject: complaint.subject.clone(),
            text: text.to_owned(),
            language: who.language.clone(),
            message_id: mail_id.clone(),
            in_reply_to: None,
            references: Vec::new(),
            date: self.now(),
            automatic: false,
            attachments: files.to_vec(),
            logo: None,
        });
        let mail = Arc::new(correspondence::read(&raw));
        let understanding = self.understand_arriving(&mail).await;
        let key = MessageKey(correspondence::dedupe_key(&mail, &raw));
        let mut details = crate::intake::details_of(&understanding, &mail);
        details.description = None;
        let incoming = Incoming {
            message: key.clone(),
            side: Side::Complainant,
            from: who,
            channel: Channel::Web,
            mail_id: Some(MailId(mail_id)),
            subject: complaint.subject.clone(),
            text: text.to_owned(),
            files: mail.attachments.iter().map(|a| a.name.clone()).collect(),
            details,
            danger: understanding.danger.clone(),
            automatic: false,
        };
        let quarantine = self.quarantine(&mail).await;
        let (authentication, there) = (Authentication::default(), mail.clone());
        let arriving = Arriving { raw, mail: there, key, authentication, quarantine };
        let reference = Some(complaint.reference.clone());
        let status = MessageStatus::Complaint;
        let message = self.new_message(&arriving, &understanding, status, reference, Some(Side::Complainant));
        (incoming, message, mail)
    }
}
