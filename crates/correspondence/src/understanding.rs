//! What was understood of a message, and where it was seen.

use crate::mail::Address;
use serde::{Deserialize, Serialize};

/// What a message is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// An expression of dissatisfaction to which a response is expected (ISO 10002, 3.2).
    #[default]
    Complaint,
    /// Asks for information, nothing is wrong.
    Question,
    /// Thanks, praise, or word that the matter is settled.
    Thanks,
    /// Out-of-office and the like.
    AutoReply,
    /// Failed or delayed delivery of one of our letters.
    Bounce,
    /// Read or delivery receipt.
    Receipt,
    /// Mailing list.
    Newsletter,
    /// Unsolicited advertising or fraud.
    Spam,
}

impl What {
    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            What::Complaint => "complaint",
            What::Question => "question",
            What::Thanks => "thanks",
            What::AutoReply => "auto_reply",
            What::Bounce => "bounce",
            What::Receipt => "receipt",
            What::Newsletter => "newsletter",
            What::Spam => "spam",
        }
    }
}

/// Kind of complaint: decides required details and the responsible team.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// How we dealt with the customer.
    Service,
    /// What we sold them.
    Product,
}

impl Kind {
    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Service => "service",
            Kind::Product => "product",
        }
    }
}

/// Where something was seen: bytes `start..end` of `Mail::new_text`, always on character boundaries. What was read off a
/// photo has no place in the text: `start` and `end` are 0, and the field names the attachment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// `model`, `serial`, `ticket`, `idea`, `danger`, `problem`, `thanks`, `question`, `phone`, `escalation` …, or
    /// `serial in attachment 2`: counted from 1 among [`crate::Mail::attachments`].
    pub field: String,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// What a good clerk sees in ten seconds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Understanding {
    /// What it is.
    pub what: What,
    /// Service or product; only for complaints.
    pub kind: Option<Kind>,
    /// ISO 639-1 of what the sender newly wrote, `und` where it can't be told.
    pub language: String,
    /// A second language (an installer's note over a customer's mail).
    pub other_language: Option<String>,
    /// Inverter model, as printed by the sender.
    pub model: Option<String>,
    /// Serial number, as printed by the sender.
    pub serial: Option<String>,
    /// Ticket number of the support, as printed by the sender.
    pub ticket: Option<String>,
    /// The sentence that asks for a particular remedy.
    pub idea: Option<String>,
    /// The words that speak of fire, smoke, burning, electric shock or injury.
    pub danger: Option<String>,
    /// Whether it says what is wrong.
    pub description: bool,
    /// What the policy requires of its kind and isn't there: `model`, `ticket`, `description`.
    pub missing: Vec<String>,
    /// How sure `what` and `kind` are, 0 to 1. Below 0.6 a person should look.
    pub confidence: f32,
    /// Where it was seen.
    pub evidence: Vec<Evidence>,
    /// A reply that says "solved" (true) or "not solved, not satisfied" (false).
    pub satisfied: Option<bool>,
    /// Asks for somebody higher up, or for the complaint to be taken further.
    pub escalates: bool,
    /// The person behind a forward or a contact form, where it isn't the sender.
    pub complainant: Option<Address>,
    /// A phone number to call back.
    pub phone: Option<String>,
    /// ISO 3166-1 of the customer, from the phone number's prefix or the IBAN.
    pub country: Option<String>,
    /// A stated date of purchase or installation, as written.
    pub purchased: Option<String>,
    /// The lessons that had a say in what it is, the nearest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub learnt: Vec<String>,
}
