use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;

use super::names;
use crate::Tls;

/// A mailbox, and what is to be done with what is read from it.
#[derive(Clone, Debug)]
pub struct Mailbox {
    /// What it is called here, in logs.
    pub name: String,
    pub host: String,
    pub port: u16,
    pub tls: Tls,
    /// A PEM file: who else may vouch for the server's certificate.
    pub ca: Option<PathBuf>,
    pub user: String,
    pub access: Access,
    /// As people write it: `INBOX`, `Complaints/New`.
    pub folder: String,
    pub after: After,
    /// How often it is looked at where the server can't tell by itself (IDLE).
    pub poll: Duration,
    /// Mails that arrived there before this day are passed over.
    pub since: Option<Day>,
    /// Larger mails are left where they are, flagged, and reported.
    pub max_size: usize,
}

impl Mailbox {
    /// Which mailbox it is, whatever it is called here (RFC 5092).
    pub fn url(&self) -> String {
        format!(
            "imap://{}@{}:{}/{}",
            self.user,
            self.host.to_ascii_lowercase(),
            self.port,
            names::encoded(&self.folder)
        )
    }
}

/// What lets us in.
#[derive(Clone)]
pub enum Access {
    Password(String),
    /// An OAuth 2 access token, by SASL's XOAUTH2.
    Token(Arc<dyn Tokens>),
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Access::Password(_) => "Password(hidden)",
            Access::Token(_) => "Token(hidden)",
        })
    }
}

/// Where access tokens come from.
#[async_trait]
pub trait Tokens: Send + Sync + 'static {
    /// A token that is good for now; `refused`: the last one wasn't.
    ///
    /// # Errors
    /// Why there is none, and what to do about it.
    async fn token(&self, refused: bool) -> Result<String, String>;
}

/// What is done in the mailbox with a mail that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum After {
    /// Nothing: the mailbox is only looked at.
    Leave,
    /// It gets this flag: `\Seen`, or a word of one's own.
    Flag(String),
    /// It goes into this folder, which is made if it isn't there.
    Move(String),
    /// It is deleted.
    Delete,
}

/// A day of the server's, as IMAP writes it: `2-Feb-2026`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    pub year: i16,
    /// 1 to 12.
    pub month: u8,
    pub day: u8,
}

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let month = MONTHS.get(usize::from(self.month).wrapping_sub(1)).unwrap_or(&MONTHS[0]);
        write!(f, "{}-{month}-{:04}", self.day, self.year)
    }
}
