//! A lesson: what one correction by a person says of one mail, without the mail. It holds words and shapes, no number of
//! anybody's, so that it may be listed, exported and read elsewhere.

use crate::understanding::{Kind, Understanding, What};
use serde::{Deserialize, Serialize};

/// What a person says that a mail is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// A complaint about a product.
    Product,
    /// A complaint about the service.
    Service,
    /// A complaint of a kind that is neither.
    Complaint,
    /// Asks for information, nothing is wrong.
    Question,
    /// Thanks, praise, or word that the matter is settled.
    Thanks,
    /// Sent to many who asked for it, or might have.
    Newsletter,
    /// Unsolicited advertising or fraud.
    Spam,
    /// No complaint; what else, wasn't said.
    Other,
}

impl Said {
    /// All of them, complaints first.
    pub const ALL: [Said; 8] = [
        Self::Product,
        Self::Service,
        Self::Complaint,
        Self::Question,
        Self::Thanks,
        Self::Newsletter,
        Self::Spam,
        Self::Other,
    ];

    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Product => "product",
            Self::Service => "service",
            Self::Complaint => "complaint",
            Self::Question => "question",
            Self::Thanks => "thanks",
            Self::Newsletter => "newsletter",
            Self::Spam => "spam",
            Self::Other => "other",
        }
    }

    /// The one with this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|said| said.as_str() == name)
    }

    /// Whether it is a complaint of whatever kind.
    pub fn is_complaint(self) -> bool {
        matches!(self, Self::Product | Self::Service | Self::Complaint)
    }

    /// What was understood, in these words.
    pub fn of(understanding: &Understanding) -> Self {
        match (understanding.what, understanding.kind) {
            (What::Complaint, Some(Kind::Product)) => Self::Product,
            (What::Complaint, Some(Kind::Service)) => Self::Service,
            (What::Complaint, None) => Self::Complaint,
            (What::Question, _) => Self::Question,
            (What::Thanks, _) => Self::Thanks,
            (What::Newsletter, _) => Self::Newsletter,
            (What::Spam, _) => Self::Spam,
            (What::AutoReply | What::Bounce | What::Receipt, _) => Self::Other,
        }
    }

    /// Whether somebody who says this agrees with who says `other`.
    pub fn agrees(self, other: Self) -> bool {
        match (self, other) {
            (Self::Complaint, other) => other.is_complaint(),
            (Self::Other, other) => !other.is_complaint(),
            (said, other) => said == other,
        }
    }
}

/// The three numbers and names that are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Inverter model.
    Model,
    /// Serial number.
    Serial,
    /// Ticket number.
    Ticket,
}

impl Field {
    /// All of them.
    pub const ALL: [Field; 3] = [Self::Model, Self::Serial, Self::Ticket];

    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Model => "model",
            Self::Serial => "serial",
            Self::Ticket => "ticket",
        }
    }
}

/// How a number or name looked, and what stood before it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Look {
    /// Of a number: `A` for any letter, `0` for any digit, the rest as written (`AA00-0000`). Of a model: its name folded,
    /// `0` for any digits (`larkfield l0`).
    pub shape: String,
    /// The word before it that isn't among the frequent ones, folded (`werksnummer`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

/// One correction: what it teaches.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "about", rename_all = "snake_case")]
pub enum Lesson {
    /// What a mail is, and of what kind.
    What {
        /// By the person.
        said: Said,
        /// By Redress, before it had learnt anything.
        thought: Said,
        /// The mail's most telling words, folded, in its order.
        words: Vec<String>,
        /// How far the scores of this very mail must move (in nats) for Redress to say the same, and be sure.
        step: f32,
    },
    /// Which of a mail's numbers is what.
    Code {
        /// Of what.
        field: Field,
        /// What it is; `None`: nothing in the mail.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        right: Option<Look>,
        /// What was taken for it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        wrong: Option<Look>,
    },
}

impl Lesson {
    /// What it is about: of one mail, the last lesson about the same thing counts.
    pub fn about(&self) -> &'static str {
        match self {
            Self::What { .. } => "what",
            Self::Code { field, .. } => field.as_str(),
        }
    }
}
