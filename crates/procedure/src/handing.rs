//! A program hands a message over: a form on another site, a ticket system that is left behind. It becomes a mail, and comes in as
//! mails do.

use crate::house::{House, HouseError};
use crate::intake::{Arriving, Taken};
use crate::triage::File;
use complaint::{MessageKey, Reference};
use correspondence::compose::{Letter, compose};
use correspondence::{Address, Authentication};
use sha2::{Digest, Sha256};

/// A message that isn't a mail yet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Handed {
    pub from: Address,
    pub subject: String,
    pub text: String,
    /// Of the text (BCP 47), where it is known.
    pub language: String,
    /// The program's own name for it; with none, the same words of the same sender are the same message.
    pub id: Option<String>,
    pub files: Vec<File>,
}

/// A message that was taken in, or that was here already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    pub taken: Taken,
    pub key: MessageKey,
    /// The complaint that it belongs to, if it does to any.
    pub reference: Option<Reference>,
}

impl House {
    /// Takes in a mail that a program hands over, as it is (RFC 5322).
    ///
    /// # Errors
    /// The store can't be read or written: nothing is kept, and the program must try again.
    pub async fn receive_mail(&self, raw: Vec<u8>) -> Result<Received, HouseError> {
        let arriving = Arriving::read(raw, Authentication::default());
        let key = arriving.key.clone();
        let taken = self.take_in_read(arriving, &[]).await?;
        let reference = self.store.message(&key).await?.and_then(|message| message.reference);
        Ok(Received { taken, key, reference })
    }

    /// Takes in a message that isn't a mail yet. The same again changes nothing (law 2).
    ///
    /// # Errors
    /// The store can't be read or written: nothing is kept, and the program must try again.
    pub async fn receive_handed(&self, handed: Handed) -> Result<Received, HouseError> {
        let message_id = format!("{}.handed@{}", handed.digest(), self.settings.mail_domain());
        let raw = compose(&Letter {
            from: handed.from,
            to: Address { name: None, email: self.settings.address.clone() },
            reply_to: None,
            cc: Vec::new(),
            subject: handed.subject,
            text: handed.text,
            language: handed.language,
            message_id,
            in_reply_to: None,
            references: Vec::new(),
            date: self.now(),
            automatic: false,
            attachments: handed.files,
            logo: None,
        });
        self.receive_mail(raw).await
    }
}

impl Handed {
    /// Names the message: by what the program calls it, or by all that it says.
    fn digest(&self) -> String {
        let mut hash = Sha256::new();
        let mut takes = |bytes: &[u8]| {
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        };
        match &self.id {
            Some(id) => takes(id.as_bytes()),
            None => {
                [&self.subject, &self.text].into_iter().for_each(|text| takes(text.as_bytes()));
                self.files.iter().for_each(|(name, _, content)| {
                    takes(name.as_bytes());
                    takes(content);
                });
            }
        }
        hash.finalize()[..16].iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_named_by_its_id_or_by_what_it_says() {
        let said = |text: &str| Handed { text: text.to_owned(), ..Handed::default() };
        let named = |text: &str, id: &str| Handed { id: Some(id.to_owned()), ..said(text) };
        assert_eq!(said("It hums.").digest(), said("It hums.").digest());
        assert_ne!(said("It hums.").digest(), said("It still hums.").digest());
        assert_eq!(named("It hums.", "7").digest(), named("It hums, too.", "7").digest());
        assert_ne!(named("It hums.", "7").digest(), named("It hums.", "8").digest());
        let split = Handed { subject: "ab".to_owned(), ..said("c") };
        assert_ne!(split.digest(), Handed { subject: "a".to_owned(), ..said("bc") }.digest());
    }
}
