use std::io;

/// Why a mailbox can't be read just now, and what to do about it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Trouble {
    #[error(
        "{server} can't be reached ({source}); check the mailbox's host and port, and that a firewall lets them through"
    )]
    Connect { server: String, source: io::Error },
    #[error("no TLS with {server} ({why}); {hint}")]
    Tls { server: String, why: String, hint: &'static str },
    #[error("{server} doesn't let {user} in ({said}); {hint}")]
    SignIn { server: String, user: String, said: String, hint: String },
    #[error("the folder {folder} can't be opened ({said}); write its name as the server has it")]
    Folder { folder: String, said: String },
    #[error("the server can't do what is configured: {0}")]
    Unable(String),
    #[error("the server refused {command} ({said})")]
    Refused { command: String, said: String },
    #[error("the connection broke ({0})")]
    Broken(#[from] io::Error),
    #[error("what was read couldn't be kept ({0})")]
    Store(#[from] crate::TryLater),
    #[error("somebody else reads this mailbox: a server, or another command")]
    Theirs,
}

impl Trouble {
    /// Whether somebody has to change a setting before it can work. Trying again at once would only lock the account.
    pub(super) fn is_of_settings(&self) -> bool {
        matches!(self, Trouble::Tls { .. } | Trouble::SignIn { .. } | Trouble::Folder { .. } | Trouble::Unable(_))
    }
}
