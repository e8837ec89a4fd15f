//! Letters out: by an SMTP relay (`smtp`, configured by `settings`, judged by `verdict`) or into a local Maildir (`maildir`).

mod maildir;
mod ready;
mod settings;
mod smtp;
mod verdict;

use std::path::PathBuf;

use crate::Error;
pub use maildir::MaildirBox;
pub use settings::{SmtpConfig, SmtpOptions, Tls};
pub use smtp::SmtpRelay;

/// A letter ready to leave, final to the last byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// The outbox's name for it, for logs.
    pub id: String,
    /// Its Message-ID, with or without angle brackets.
    pub message_id: String,
    /// Where bounces go; empty for the null sender, as automatic answers need it (RFC 3834, 3.3).
    pub from: String,
    /// Recipients: the letter goes to all of them or to none.
    pub to: Vec<String>,
    /// The message. Line endings become CRLF on the way.
    pub raw: Vec<u8>,
}

/// What became of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Handed over; `note` is what the relay said, or where it lies.
    Sent { note: String },
    /// Not sent this time, and trying again can help.
    Later { why: String },
    /// Not sent, and the same letter never will be.
    Refused { why: String },
    /// The connection broke after the whole letter had been handed over and before the relay answered: it may have been
    /// sent. Sending it again may send it twice.
    Uncertain { why: String },
}

/// Where letters go.
#[derive(Debug, Clone)]
pub enum Relay {
    Smtp(SmtpRelay),
    Maildir(MaildirBox),
}

impl Relay {
    /// A relay spoken to by SMTP. Connects only when there is something to send.
    ///
    /// # Errors
    /// [`Error::Relay`] if the settings contradict each other.
    pub fn smtp(config: SmtpConfig) -> Result<Relay, Error> {
        Relay::smtp_with(config, SmtpOptions::default())
    }

    /// The same with the rarer settings.
    ///
    /// # Errors
    /// [`Error::Relay`] if the settings contradict each other or the extra root certificate can't be read.
    pub fn smtp_with(config: SmtpConfig, options: SmtpOptions) -> Result<Relay, Error> {
        SmtpRelay::new(config, options).map(Relay::Smtp)
    }

    /// A Maildir, made if it isn't there.
    ///
    /// # Errors
    /// [`Error::Maildir`] if it can't be made.
    pub fn maildir(path: impl Into<PathBuf>) -> Result<Relay, Error> {
        MaildirBox::open(path.into()).map(Relay::Maildir)
    }

    /// Gets as far as a letter would need: connected, protected, signed in. Says where, or why not.
    ///
    /// # Errors
    /// What went wrong, and what to set.
    pub async fn probe(&self) -> Result<String, String> {
        match self {
            Relay::Smtp(relay) => relay.probe().await,
            Relay::Maildir(maildir) => Ok(maildir.path().display().to_string()),
        }
    }

    /// Sends a letter and tells the truth about it. Never panics, never fails otherwise than by its [`Outcome`].
    pub async fn send(&self, letter: &Outgoing) -> Outcome {
        let outcome = match self {
            Relay::Smtp(relay) => relay.send(letter).await,
            Relay::Maildir(maildir) => maildir.send(letter).await,
        };
        match &outcome {
            Outcome::Sent { note } => tracing::info!(letter = %letter.id, note, "sent"),
            Outcome::Later { why } => tracing::warn!(letter = %letter.id, why, "not sent yet"),
            Outcome::Refused { why } => tracing::warn!(letter = %letter.id, why, "refused"),
            Outcome::Uncertain { why } => tracing::warn!(letter = %letter.id, why, "uncertain"),
        }
        outcome
    }
}
