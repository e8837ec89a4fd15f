//! What a message is, once read.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A message, read. Built by [`crate::read()`], which never fails: what could not be parsed has `readable` false and keeps what was found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Mail {
    /// False where the bytes aren't a message anyone could read; such mail belongs in triage, whole.
    pub readable: bool,
    /// Message-ID without angle brackets.
    pub message_id: Option<String>,
    /// Author (From).
    pub from: Option<Address>,
    /// Where the author wants answers (Reply-To).
    pub reply_to: Option<Address>,
    /// To.
    pub to: Vec<Address>,
    /// Cc.
    pub cc: Vec<Address>,
    /// Addresses it was delivered to, as trace headers name them (Delivered-To, X-Original-To, Envelope-To).
    pub delivered_to: Vec<String>,
    /// Envelope sender noted by our server (Return-Path); the empty string is the null sender of RFC 5321 section 4.5.5.
    pub return_path: Option<String>,
    /// Subject, decoded.
    pub subject: String,
    /// Date header as an instant (UTC). What the sender's clock said: never start a promise from it.
    pub date: Option<Timestamp>,
    /// In-Reply-To, without angle brackets.
    pub in_reply_to: Vec<String>,
    /// References, oldest first, without angle brackets.
    pub references: Vec<String>,
    /// The whole body as plain text (lines end in `\n`).
    pub text: String,
    /// What this sender newly wrote: no quotes, forwarded headers, signature or disclaimer. A forwarded original counts as new.
    pub new_text: String,
    /// What was left out of `new_text`.
    pub cut: String,
    /// The part of `cut` that is quoted earlier mail (no signature, no disclaimer).
    pub quoted: String,
    /// Raw HTML of the body. Never show it: show [`crate::safe_html()`].
    pub html: Option<String>,
    /// Attached files and inline images, in order.
    pub attachments: Vec<Attachment>,
    /// Set where a machine wrote this (RFC 3834, 3464, 8098, List-*).
    pub automatic: Option<Automatic>,
    /// What a bounce, delay notice or receipt reports on.
    pub report: Option<Report>,
    /// The original inside a forward.
    pub forward: Option<Forward>,
    /// Other headers that rules look at (names in lower case), bounded in number and length.
    pub headers: Vec<Header>,
}

/// One header field, name in lower case, value unfolded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// Field name in lower case.
    pub name: String,
    /// Field value, unfolded, at most 2,000 characters.
    pub value: String,
}

impl Mail {
    /// First value of the header `name` (lower case), where it was kept.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|h| h.name == name).map(|h| h.value.as_str())
    }

    /// Whether this answers an earlier message, by its headers.
    pub fn is_reply(&self) -> bool {
        !self.in_reply_to.is_empty() || !self.references.is_empty()
    }
}

/// A mailbox: display name and address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Address {
    /// Display name, cleaned of control and direction-changing characters.
    pub name: Option<String>,
    /// `local@domain`.
    pub email: String,
}

impl Address {
    /// The address with its domain in lower case: what to compare by.
    pub fn key(&self) -> String {
        self.email.to_lowercase()
    }
}

/// A file that came with a message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// File name, safe to show and to save: no path, no control or direction-changing characters, at most 120 characters.
    pub name: String,
    /// Media type such as `image/jpeg`, lower case. The sender's claim.
    pub media_type: String,
    /// Content-ID without angle brackets.
    pub content_id: Option<String>,
    /// Meant to be shown within the text.
    pub inline: bool,
    /// The decoded bytes. Not serialised.
    #[serde(skip)]
    pub content: Vec<u8>,
}

/// What kind of machine wrote a message. None of these is ever answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Automatic {
    /// Out-of-office and other automatic answers (RFC 3834).
    AutoReply,
    /// Delivery failed (RFC 3464).
    Bounce,
    /// Delivery is late but still tried (RFC 3464, Action: delayed).
    DelayNotice,
    /// Read or delivery receipt (RFC 8098; RFC 3464, Action: delivered).
    Receipt,
    /// Newsletter or mailing list (RFC 2369, RFC 2919).
    List,
}

/// What a bounce, delay notice or receipt is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Message-ID of our letter, where the report names it.
    pub letter: Option<String>,
    /// Whom it could not be delivered to, or who read it.
    pub recipient: Option<String>,
    /// Enhanced status code (RFC 3463), e.g. `5.1.1`.
    pub status: Option<String>,
    /// True where nobody goes on trying: refused for good, or given up.
    pub permanent: bool,
    /// True for a receipt that says it was shown to somebody (RFC 8098, `displayed`).
    pub read: bool,
}

/// The original message inside a forward.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forward {
    /// Who wrote the original.
    pub from: Option<Address>,
    /// Its subject.
    pub subject: Option<String>,
    /// Byte offset in `new_text` where the original's own words start.
    pub start: usize,
}
