//! What happened: the entries of the journal. Everything known of a complaint follows from them.

use crate::promise::Promise;
use crate::words::*;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Who did it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    Complainant,
    ThirdParty(u32),
    Staff(StaffId),
    /// The procedure itself: a date that passed, a letter that left.
    System,
}

impl By {
    pub fn staff(&self) -> Option<&StaffId> {
        if let Self::Staff(id) = self { Some(id) } else { None }
    }
}

/// An event with its place in the journal of its complaint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// 1 for the first.
    pub seq: u32,
    /// When it was recorded, UTC.
    pub at: Timestamp,
    pub by: By,
    pub event: Event,
}

/// A letter as recorded, before it is sent; kept word for word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterWritten {
    pub id: LetterId,
    pub purpose: Purpose,
    pub side: Side,
    pub to: Party,
    pub subject: String,
    pub text: String,
    pub mail_id: MailId,
    pub in_reply_to: Option<MailId>,
    pub references: Vec<MailId>,
    /// Written by the procedure, not by a person (RFC 3834, `Auto-Submitted`).
    pub automatic: bool,
    /// A received message whose files go along (a third party's answer, forwarded).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encloses: Option<MessageKey>,
}

/// What happened to a complaint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Event {
    Opened {
        reference: Reference,
        policy: String,
        policy_version: u32,
        complainant: Party,
        channel: Channel,
        /// When it reached us, UTC, and on which day of the office.
        received_at: Timestamp,
        received_on: Date,
        subject: String,
        text: String,
        kind: Kind,
        team: Team,
        details: Details,
        danger: Option<String>,
        message: Option<MessageKey>,
        mail_id: Option<MailId>,
    },
    PromiseMade {
        promise: Promise,
    },
    PromiseKept {
        promise: u32,
        letter: LetterId,
        late: bool,
    },
    PromiseMissed {
        promise: u32,
        due: Date,
    },
    PromiseReplaced {
        promise: u32,
        letter: LetterId,
        due: Date,
    },
    PromiseLifted {
        promise: u32,
    },
    /// Reckoned anew after the calendar changed.
    PromiseMoved {
        number: u32,
        old: Date,
        promise: Promise,
    },
    WarningGiven {
        promise: u32,
        due: Date,
    },
    LetterWritten(LetterWritten),
    LetterSent {
        letter: LetterId,
        at: Timestamp,
        note: String,
    },
    /// It's not known whether it left: the connection or the machine broke in between.
    LetterUncertain {
        letter: LetterId,
    },
    /// It won't leave, or came back.
    LetterFailed {
        letter: LetterId,
        why: String,
    },
    MessageReceived {
        message: MessageKey,
        side: Side,
        from: Party,
        channel: Channel,
        mail_id: Option<MailId>,
        subject: String,
        text: String,
        files: Vec<String>,
        /// Details that were missing and came with it.
        filled: Details,
        danger: Option<String>,
        /// An automatic answer (out of office …): shown, but nothing to answer.
        automatic: bool,
    },
    DetailsCorrected {
        change: Details,
    },
    ComplainantCorrected {
        complainant: Party,
    },
    KindCorrected {
        kind: Kind,
    },
    DangerMarked {
        danger: Option<String>,
    },
    TeamAssigned {
        team: Team,
    },
    HandlerAssigned {
        handler: Option<StaffId>,
    },
    NoteAdded {
        text: String,
    },
    ThirdPartyAdded {
        number: u32,
        party: Party,
        role: String,
    },
    ExtensionWritten {
        promise: u32,
        due: Date,
        reason: String,
        letter: LetterId,
    },
    DecisionMade {
        outcome: Outcome,
        remedy: Option<Remedy>,
        explanation: String,
        letter: LetterId,
    },
    SatisfactionGiven {
        satisfied: bool,
    },
    Escalated {
        level: u8,
        reason: String,
        channel: Channel,
        on: Date,
    },
    Closed {
        why: Closure,
        note: String,
    },
    Reopened {
        why: String,
    },
    LinkRevoked,
}
