//! Files that a virus scanner warns of are kept, and handed to nobody. They are looked at when they arrive, so that people see at
//! once what came, and again whenever one is to be handed out: by then the scanner may know more, or answer again.

use crate::house::{House, HouseError};
use crate::triage::File;
use async_trait::async_trait;
use complaint::MessageKey;
use correspondence::{Attachment, Mail};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::time::Duration;
use store::{Message, StoreError};

/// What a scanner says of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scanned {
    Clean,
    /// By this name.
    Infected(String),
    /// It couldn't be asked, or wouldn't say.
    Unknown,
}

/// Looks for viruses.
#[async_trait]
pub trait Scans: Send + Sync + 'static {
    async fn scan(&self, content: &[u8]) -> Scanned;
}

/// Whoever hands a mail over waits no longer than this; what wasn't looked at by then is when somebody wants it.
const PATIENCE: Duration = Duration::from_secs(30);

/// What was found in the files of a message: the SHA-256 of a file, and what it is infected with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Quarantine(BTreeMap<String, String>);

impl Quarantine {
    /// What was found in the files of a message when it arrived.
    pub fn of(message: &Message) -> Self {
        #[derive(Deserialize)]
        struct Kept {
            #[serde(default)]
            quarantine: Quarantine,
        }
        serde_json::from_str(&message.understanding).map_or_else(|_| Self::default(), |kept: Kept| kept.quarantine)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What this file is infected with.
    pub fn holds(&self, file: &[u8]) -> Option<&str> {
        // Most messages have nothing in quarantine, and large files.
        (!self.0.is_empty()).then(|| self.0.get(&digest(file)))?.map(String::as_str)
    }

    /// What any file of the message is infected with: so is the message as it was received.
    pub fn any(&self) -> Option<&str> {
        self.0.values().next().map(String::as_str)
    }

    fn put(&mut self, file: &[u8], found: String) {
        self.0.insert(digest(file), found);
    }

    /// The files of `mail` that are in here, each with what it is infected with, for a note.
    pub(crate) fn told(&self, mail: &Mail) -> Option<String> {
        let held =
            mail.attachments.iter().filter_map(|file| Some(format!("{} ({})", file.name, self.holds(&file.content)?)));
        let held: Vec<String> = held.collect();
        (!held.is_empty()).then(|| format!("In quarantine, handed to nobody: {}.", held.join(", ")))
    }
}

fn digest(file: &[u8]) -> String {
    Sha256::digest(file).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Why a file isn't handed out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Withheld {
    #[error("the file is infected with {0}, and is handed to nobody")]
    Infected(String),
    #[error("the virus scanner doesn't answer, so that no files go out; try again, or see to [clamav]")]
    Unchecked,
}

impl House {
    /// Looks at all that came with a mail. Nothing found is no promise: see [`House::may_go_out`].
    pub(crate) async fn quarantine(&self, mail: &Mail) -> Quarantine {
        let mut quarantine = Quarantine::default();
        let Some(scanner) = &self.scanner else { return quarantine };
        let looked = tokio::time::timeout(PATIENCE, async {
            for file in mail.attachments.iter().filter(|file| !file.content.is_empty()) {
                match scanner.scan(&file.content).await {
                    Scanned::Infected(found) => quarantine.put(&file.content, found),
                    Scanned::Clean => {}
                    // The next would wait as long, in vain.
                    Scanned::Unknown => break,
                }
            }
        });
        if looked.await.is_err() {
            tracing::warn!("the virus scanner is slow; files are looked at when somebody wants them");
        }
        quarantine
    }

    /// Whether a file may be given to anybody: nothing was found in it when it arrived, nor is now.
    ///
    /// # Errors
    /// It is in quarantine, or the scanner doesn't answer.
    pub async fn may_go_out(&self, quarantine: &Quarantine, file: &[u8]) -> Result<(), Withheld> {
        if let Some(found) = quarantine.holds(file) {
            return Err(Withheld::Infected(found.to_owned()));
        }
        let Some(scanner) = &self.scanner else { return Ok(()) };
        match tokio::time::timeout(PATIENCE, scanner.scan(file)).await {
            Ok(Scanned::Clean) => Ok(()),
            Ok(Scanned::Infected(found)) => Err(Withheld::Infected(found)),
            Ok(Scanned::Unknown) | Err(_) => Err(Withheld::Unchecked),
        }
    }

    /// Of the files of a message, which bear these names, those that went along when it was forwarded.
    ///
    /// # Errors
    /// The store can't be read.
    pub async fn went_along(&self, key: &MessageKey, names: Vec<String>) -> Result<Vec<String>, StoreError> {
        let quarantine = self.store.message(key).await?.map(|message| Quarantine::of(&message)).unwrap_or_default();
        if quarantine.is_empty() {
            return Ok(names);
        }
        let Some(raw) = self.store.raw(key).await? else { return Ok(names) };
        let files = correspondence::read(&raw).attachments.into_iter().filter(|file| !file.inline);
        Ok(files.filter(|file| quarantine.holds(&file.content).is_none()).map(|file| file.name).collect())
    }

    /// What a handler sends along, as long as nothing is wrong with it.
    pub(crate) async fn sent_along(&self, files: &[File]) -> Result<Vec<File>, HouseError> {
        for (_, _, content) in files {
            self.may_go_out(&Quarantine::default(), content).await?;
        }
        Ok(files.to_vec())
    }

    /// The files of a received message that may go along with a letter. Those in quarantine stay behind.
    pub(crate) async fn files_to_enclose(&self, message: &Message, raw: &[u8]) -> Result<Vec<Attachment>, HouseError> {
        let quarantine = Quarantine::of(message);
        let mut files = Vec::new();
        for file in correspondence::read(raw).attachments.into_iter().filter(|file| !file.inline) {
            match self.may_go_out(&quarantine, &file.content).await {
                Ok(()) => files.push(file),
                Err(Withheld::Infected(_)) => {}
                Err(why) => return Err(why.into()),
            }
        }
        Ok(files)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(content: &str) -> Attachment {
        Attachment { name: "a.txt".to_owned(), content: content.into(), ..Attachment::default() }
    }

    #[test]
    fn a_file_is_known_by_its_content() {
        let mut quarantine = Quarantine::default();
        assert_eq!((quarantine.holds(b"x"), quarantine.any()), (None, None));
        quarantine.put(b"x", "Worm".to_owned());
        assert_eq!((quarantine.holds(b"x"), quarantine.any()), (Some("Worm"), Some("Worm")));
        assert_eq!(quarantine.holds(b"y"), None);
        let mail = Mail { attachments: vec![file("y"), file("x")], ..Mail::default() };
        assert_eq!(quarantine.told(&mail).as_deref(), Some("In quarantine, handed to nobody: a.txt (Worm)."));
    }
}
