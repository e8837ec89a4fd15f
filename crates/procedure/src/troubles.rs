//! What keeps mail from coming in is told to those who can mend it, on whatever node they look.

use crate::house::House;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::StoreError;

/// A mailbox that can't be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trouble {
    pub mailbox: String,
    pub since: Timestamp,
    /// And what to do about it.
    pub says: String,
}

/// The setting that a mailbox's trouble is kept under.
fn place(mailbox: &str) -> String {
    format!("trouble.mailbox.{mailbox}")
}

impl House {
    /// A mailbox can't be read, and why; or it can, again.
    ///
    /// # Errors
    /// The store can't be read or written.
    pub async fn note_trouble(&self, mailbox: &str, says: Option<String>) -> Result<(), StoreError> {
        let before = self.trouble(mailbox).await?;
        let trouble = says.map(|says| Trouble {
            mailbox: mailbox.to_owned(),
            since: before.as_ref().map_or_else(|| self.now(), |before| before.since),
            says,
        });
        if trouble == before {
            return Ok(());
        }
        let kept = trouble.and_then(|trouble| serde_json::to_string(&trouble).ok()).unwrap_or_default();
        self.store.put_setting(&place(mailbox), &kept).await
    }

    /// The mailboxes that can't be read, as the configuration names them.
    ///
    /// # Errors
    /// The store can't be read.
    pub async fn troubles(&self) -> Result<Vec<Trouble>, StoreError> {
        let mut troubles = Vec::new();
        for mailbox in &self.settings.mailboxes {
            troubles.extend(self.trouble(mailbox).await?);
        }
        Ok(troubles)
    }

    async fn trouble(&self, mailbox: &str) -> Result<Option<Trouble>, StoreError> {
        let kept = self.store.setting(&place(mailbox)).await?;
        Ok(kept.and_then(|kept| serde_json::from_str(&kept).ok()))
    }
}
