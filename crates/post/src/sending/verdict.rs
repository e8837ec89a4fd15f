//! From what went wrong, and when, to an [`Outcome`]: the place where "may be sent again" is decided.

use lettre::transport::smtp::Error as SmtpError;
use std::io;

use super::Outcome;

/// How far the conversation had come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Stage {
    /// Connecting, TLS, EHLO, signing in: nothing of it is the letter's fault.
    Opening,
    Sender,
    Recipient(String),
    /// DATA itself.
    Data,
    /// The letter was being transmitted, the final dot wasn't written yet: without it no relay may deliver.
    Transmitting,
    /// The letter had been handed over whole; only the answer was missing.
    HandedOver,
}

#[derive(Debug)]
pub(super) enum Trouble {
    Silence,
    /// Nobody there.
    Unreached(io::Error),
    Smtp(SmtpError),
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Trouble {
        Trouble::Unreached(error)
    }
}

impl From<SmtpError> for Trouble {
    fn from(error: SmtpError) -> Trouble {
        Trouble::Smtp(error)
    }
}

impl Trouble {
    /// The relay's answer code, if it answered.
    fn code(&self) -> Option<u16> {
        match self {
            Trouble::Silence | Trouble::Unreached(_) => None,
            Trouble::Smtp(error) => error.status().map(u16::from),
        }
    }

    /// Whether the connection is still in step, so that it can be used again.
    pub(super) fn leaves_connection_usable(&self) -> bool {
        self.code().is_some_and(|code| code != 421)
    }

    fn text(&self) -> String {
        match self {
            Trouble::Silence => "the relay did not answer in time".to_owned(),
            Trouble::Unreached(error) => format!("it can't be reached ({error})"),
            Trouble::Smtp(error) => error.to_string(),
        }
    }
}

pub(super) fn verdict(stage: &Stage, trouble: &Trouble) -> Outcome {
    let why = why(stage, trouble);
    match (stage, trouble.code()) {
        (Stage::HandedOver, None) => Outcome::Uncertain { why },
        (Stage::Opening, _) | (_, None) => Outcome::Later { why },
        // "Authentication required" and its kin (RFC 4954, 6): a setting to mend, after which the letter can go.
        (_, Some(530 | 534 | 535 | 538)) => Outcome::Later { why: format!("{why}; set the relay's user and password") },
        (_, Some(500..)) => Outcome::Refused { why },
        (_, Some(_)) => Outcome::Later { why },
    }
}

/// What went wrong, and during what.
pub(super) fn why(stage: &Stage, trouble: &Trouble) -> String {
    format!("{}: {}", during(stage), trouble.text())
}

fn during(stage: &Stage) -> String {
    match stage {
        Stage::Opening => "connecting to the relay".to_owned(),
        Stage::Sender => "naming the sender".to_owned(),
        Stage::Recipient(address) => format!("naming the recipient {address}"),
        Stage::Data => "offering the letter".to_owned(),
        Stage::Transmitting => "transmitting the letter".to_owned(),
        Stage::HandedOver => "after the whole letter".to_owned(),
    }
}
