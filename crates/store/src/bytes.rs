//! Bytes of messages and letters on their way in and out: small ones lie in the row, large ones in files.
//!
//! They are laid before the transaction that names them begins, and fetched after the one that found them has ended: no
//! transaction waits for a folder or a network, and no row names a file that isn't there.

use crate::contract::StoreError;
use crate::files::{Files, Laid};
use crate::words::{Message, NewMessage, OutboxLetter};

/// A message, and where its bytes are.
pub(crate) struct LaidMessage {
    pub message: Message,
    pub bytes: Laid,
}

/// A letter, and where its bytes are; its own `raw` is empty.
pub(crate) struct LaidLetter {
    pub letter: OutboxLetter,
    pub bytes: Laid,
}

/// What a row keeps: the bytes, or nothing and the name of their file.
pub(crate) fn columns(bytes: &Laid) -> (&[u8], Option<&str>) {
    match bytes {
        Laid::Here(raw) => (raw, None),
        Laid::There(name) => (&[], Some(name)),
    }
}

/// The same, for a driver that takes values over.
pub(crate) fn into_columns(bytes: Laid) -> (Vec<u8>, Option<String>) {
    match bytes {
        Laid::Here(raw) => (raw, None),
        Laid::There(name) => (Vec::new(), Some(name)),
    }
}

pub(crate) fn of_columns(raw: Vec<u8>, file: Option<String>) -> Laid {
    file.map_or(Laid::Here(raw), Laid::There)
}

/// Where bytes lie: large ones in these files; without any, all in the rows.
#[derive(Default)]
pub(crate) struct Bytes(pub Option<Files>);

impl Bytes {
    pub(crate) async fn lay_message(&self, new: NewMessage) -> Result<LaidMessage, StoreError> {
        Ok(LaidMessage { message: new.message, bytes: self.lay(new.raw).await? })
    }

    pub(crate) async fn lay_messages(&self, new: Vec<NewMessage>) -> Result<Vec<LaidMessage>, StoreError> {
        let mut laid = Vec::with_capacity(new.len());
        for message in new {
            laid.push(self.lay_message(message).await?);
        }
        Ok(laid)
    }

    pub(crate) async fn lay_letters(&self, letters: Vec<OutboxLetter>) -> Result<Vec<LaidLetter>, StoreError> {
        let mut laid = Vec::with_capacity(letters.len());
        for mut letter in letters {
            let bytes = self.lay(std::mem::take(&mut letter.raw)).await?;
            laid.push(LaidLetter { letter, bytes });
        }
        Ok(laid)
    }

    pub(crate) async fn fetch_message(&self, laid: LaidMessage) -> Result<NewMessage, StoreError> {
        Ok(NewMessage { message: laid.message, raw: self.fetch(laid.bytes).await? })
    }

    pub(crate) async fn fetch_letter(&self, laid: LaidLetter) -> Result<OutboxLetter, StoreError> {
        Ok(OutboxLetter { raw: self.fetch(laid.bytes).await?, ..laid.letter })
    }

    pub(crate) async fn fetch_letters(&self, laid: Vec<LaidLetter>) -> Result<Vec<OutboxLetter>, StoreError> {
        let mut letters = Vec::with_capacity(laid.len());
        for letter in laid {
            letters.push(self.fetch_letter(letter).await?);
        }
        Ok(letters)
    }

    pub(crate) async fn fetch(&self, bytes: Laid) -> Result<Vec<u8>, StoreError> {
        let name = match bytes {
            Laid::Here(raw) => return Ok(raw),
            Laid::There(name) => name,
        };
        let files = self.0.as_ref().ok_or_else(|| StoreError {
            what: "reading the bytes of a message or letter".to_owned(),
            why: format!("they lie in the file {name}, but no place for files is configured; name it again"),
        })?;
        files.fetch(&name).await
    }

    async fn lay(&self, bytes: Vec<u8>) -> Result<Laid, StoreError> {
        match &self.0 {
            Some(files) => files.lay(bytes).await,
            None => Ok(Laid::Here(bytes)),
        }
    }
}
