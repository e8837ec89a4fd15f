use std::io;

/// What can go wrong before a message is even in hand; each text says what to do next.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A path given to [`crate::files::open`] leads nowhere.
    #[error(
        "there is nothing at {path}: give a mail file, an mbox, a Maildir, a folder of these, or - for standard input"
    )]
    NotFound { path: String },
    /// A file or folder couldn't be read.
    #[error("{label} can't be read ({source}): check that it is still there and that this user may read it")]
    Read { label: String, source: io::Error },
    /// A file holds no bytes at all.
    #[error("{label} is empty: there is no message in it")]
    Empty { label: String },
    /// A message (or a file that isn't mail) is larger than [`crate::files::MAX_MESSAGE`].
    #[error(
        "{label} is larger than {limit} bytes and was passed over: if it is mail, take it in without its attachments"
    )]
    TooLarge { label: String, limit: u64 },
    /// The relay can't be used as configured.
    #[error("the relay {relay} can't be used: {why}")]
    Relay { relay: String, why: String },
    /// The Maildir for outgoing letters can't be made or written.
    #[error("the Maildir {path} can't be used ({source}): choose a folder that this user may write to")]
    Maildir { path: String, source: io::Error },
    /// Certificate or key of the listener is missing or wrong.
    #[error("the certificate or key in {path} can't be used: {why}")]
    Certificate { path: String, why: String },
    /// A key that letters are to be signed with.
    #[error("the key in {path} can't be used: {why}; `redress mail dkim` makes one")]
    Key { path: String, why: String },
    /// There is nobody to ask what a domain publishes.
    #[error("no name server can be asked ({why}): set authentication.dns to one, or authentication.verify to false")]
    NoNameServer { why: String },
}
