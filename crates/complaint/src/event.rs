//! What happened: the entries of the journal. Everything known of a complaint follows from them.

use crate::policy::{Part, Wait};
use crate::promise::Promise;
use crate::words::*;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

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
    /// The names of files that the handler sent along; their bytes are in the letter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<String>,
    /// The letter that failed, in whose place it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<LetterId>,
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
        priority: Priority,
        /// Its place among the policy's priorities; 0 is the most urgent.
        rank: u8,
        details: Details,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        danger: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        message: Option<MessageKey>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mail_id: Option<MailId>,
        /// The complaint that it was split from; its clocks run from that one's receipt.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        split_from: Option<Reference>,
    },
    PromiseMade {
        promise: Promise,
    },
    PromiseKept {
        promise: u32,
        /// The letter that keeps it; `None`: an act does.
        letter: Option<LetterId>,
        late: bool,
    },
    PromiseMissed {
        promise: u32,
        due: Date,
    },
    /// The letter that kept it came back: it runs on, or is missed where its date has passed.
    PromiseUnkept {
        promise: u32,
        letter: LetterId,
    },
    PromiseReplaced {
        promise: u32,
        letter: LetterId,
        due: Date,
    },
    PromiseLifted {
        promise: u32,
    },
    /// Due on another day: the calendar changed, the complaint moved to another policy, or it took over an earlier clock.
    PromiseMoved {
        number: u32,
        old: Date,
        promise: Promise,
        why: MovedBy,
    },
    /// It rests while something is awaited, as its policy allows, until then at the latest.
    PromisePaused {
        number: u32,
        wait: Wait,
        until: Timestamp,
    },
    PromiseResumed {
        number: u32,
        promise: Promise,
    },
    /// A miss raised the complaint to another team, as its policy says.
    Raised {
        promise: u32,
        team: Team,
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
    /// It left and hasn't arrived yet; a server on the way goes on trying (RFC 3464, `Action: delayed`).
    LetterDelayed {
        letter: LetterId,
        why: String,
    },
    /// A receipt came: it arrived, and was read where that is known (RFC 8098, RFC 3464 `Action: delivered`).
    LetterArrived {
        letter: LetterId,
        read: bool,
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
    /// The team whose officer looks into the danger.
    SafetyOfficerNamed {
        team: Team,
    },
    DangerAssessed {
        finding: String,
        /// Whether it stands: others may be in danger, too.
        serious: bool,
    },
    PrioritySet {
        priority: Priority,
        rank: u8,
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
    /// The complainant was asked for something.
    InformationAsked {
        details: Vec<String>,
        letter: LetterId,
    },
    ExtensionWritten {
        promise: u32,
        due: Date,
        reason: String,
        /// What else the policy asks an extension to say.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        parts: BTreeMap<Part, String>,
        letter: LetterId,
    },
    PartResolved {
        part: String,
        remedy: Option<Remedy>,
        letter: LetterId,
    },
    DecisionMade {
        outcome: Outcome,
        remedy: Option<Remedy>,
        explanation: String,
        /// What else the policy asks this outcome to say.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        parts: BTreeMap<Part, String>,
        /// The short form that is enough where it leaves soon.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        summary: bool,
        letter: LetterId,
    },
    RemedyAccepted,
    RemedyDeclined {
        reason: String,
    },
    /// It was carried out.
    RemedyDone {
        note: String,
    },
    /// The decision is with the complainant: what silence from here on means.
    SilenceBegan {
        remind_at: Option<Timestamp>,
        close_at: Timestamp,
        close_on: Date,
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
    /// It goes on as part of another complaint.
    MergedInto {
        into: Reference,
    },
    /// Another complaint goes on as part of this one.
    Merged {
        other: Reference,
        /// Who took part there: they can't review this one either.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        participants: BTreeSet<StaffId>,
        /// Who can't act at this level there: they can't here either.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        excluded: BTreeSet<StaffId>,
        /// Something came in there that nobody has answered yet, or a letter's fate is open.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        unanswered: bool,
    },
    /// A part of it goes on as a complaint of its own.
    SplitOff {
        to: Reference,
        why: String,
    },
    Related {
        other: Reference,
        why: String,
    },
    /// Who acts for the complainant; `None`: nobody any more.
    Represented {
        by: Option<Party>,
        /// How we know that they may: a power of attorney of that date, a word on the telephone.
        authority: String,
    },
    /// The complaint is about this member of staff, who has no part in it and doesn't see it.
    StaffExcluded {
        staff: StaffId,
        why: String,
    },
    /// From here on it is under another policy, or another version of it.
    PolicyMoved {
        policy: String,
        version: u32,
    },
    LinkRevoked,
    /// What came in last needs no answer, somebody of the staff says.
    NoReplyNeeded,
}

impl Event {
    /// The kept message that it came with.
    pub fn message(&self) -> Option<&MessageKey> {
        match self {
            Self::Opened { message, .. } => message.as_ref(),
            Self::MessageReceived { message, .. } => Some(message),
            _ => None,
        }
    }
}

/// Why a promise got another date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MovedBy {
    /// The calendar of that year changed.
    Calendar,
    /// The complaint moved to another policy, which promises it sooner.
    Policy,
    /// A complaint that it took over was owed it sooner.
    Merge(Reference),
}
