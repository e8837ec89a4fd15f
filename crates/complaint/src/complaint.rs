//! A complaint as it stands: the fold of its journal (`folding`), and what can be asked of it.

use crate::event::By;
use crate::policy::{DetailRule, Keeper, Policy, Wait};
use crate::promise::{Promise, PromiseState};
use crate::words::*;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Where a complaint stands in the procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Being investigated.
    Open,
    /// A decision was written; the complainant may be satisfied or escalate.
    Decided,
    Closed,
}

impl Stage {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Decided => "decided",
            Self::Closed => "closed",
        }
    }
}

/// A third party that was asked in the investigation (policy, row 5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThirdParty {
    pub number: u32,
    pub party: Party,
    /// `installer`, `distributor`, `carrier`, or in the handler's words.
    pub role: String,
    /// Asked, and hasn't answered since.
    #[serde(default)]
    pub awaited: bool,
}

/// Who acts for the complainant, and how we know that they may.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Representative {
    pub party: Party,
    pub authority: String,
}

/// What the complainant was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InformationRequest {
    pub letter: LetterId,
    pub details: Vec<String>,
    pub answered: bool,
}

/// A part that was resolved while the rest went on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartResolved {
    pub part: String,
    pub remedy: Option<Remedy>,
    pub letter: LetterId,
}

/// What became of a remedy that was offered with a decision.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fulfilment {
    /// Nothing was offered, or nothing that would have to be carried out.
    #[default]
    None,
    Offered,
    Accepted,
    Declined,
    Done,
}

impl Fulfilment {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Offered => "offered",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Done => "done",
        }
    }
}

/// What silence after a decision leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Silence {
    /// When the complainant is reminded; `None`: they were, or never are.
    pub remind_at: Option<Timestamp>,
    pub close_at: Timestamp,
    pub close_on: Date,
}

/// What is remembered of a letter; its text is in the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterRecord {
    pub id: LetterId,
    pub purpose: Purpose,
    pub side: Side,
    pub mail_id: MailId,
    pub level: u8,
    pub written_at: Timestamp,
    pub sent_at: Option<Timestamp>,
    pub uncertain: bool,
    pub failed: bool,
    /// It failed, and another was written in its place.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub replaced: bool,
    /// A server on the way said that it goes on trying.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub delayed: bool,
    /// A receipt came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrived: Option<Arrival>,
}

/// What a receipt says of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrival {
    /// When the receipt was recorded, UTC.
    pub at: Timestamp,
    /// Whether somebody opened it, rather than that it lies in their mailbox.
    pub read: bool,
}

/// What is remembered of a received message; its text is in the journal, its bytes in the store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    pub message: MessageKey,
    pub side: Side,
    pub mail_id: Option<MailId>,
}

/// A decision (policy, rows 6 and 11).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    pub level: u8,
    pub outcome: Outcome,
    pub remedy: Option<Remedy>,
    pub explanation: String,
    #[serde(default)]
    pub fulfilment: Fulfilment,
    pub letter: LetterId,
    pub by: By,
    pub at: Timestamp,
}

/// An extension whose letter was written but hasn't left yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PendingExtension {
    pub promise: u32,
    pub due: Date,
    pub letter: LetterId,
}

/// A complaint as it stands. It is kept as JSON beside its journal, without what isn't there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Complaint {
    pub reference: Reference,
    /// The number of the last event.
    pub seq: u32,
    pub policy: String,
    pub policy_version: u32,
    pub complainant: Party,
    pub channel: Channel,
    pub received_at: Timestamp,
    pub received_on: Date,
    pub subject: String,
    pub kind: Kind,
    pub team: Team,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handler: Option<StaffId>,
    pub priority: Priority,
    /// The place of its priority among the policy's; 0 is the most urgent. Danger comes before all.
    pub rank: u8,
    pub details: Details,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub danger: Option<String>,
    /// The team whose officer looks into the danger.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub officer: Option<Team>,
    /// What was found of the danger; `None`: nobody has said yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assessed: Option<String>,
    pub stage: Stage,
    /// 0 until escalated.
    pub level: u8,
    /// When it was escalated to that level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub escalated_at: Option<Timestamp>,
    pub promises: Vec<Promise>,
    pub letters: Vec<LetterRecord>,
    pub received: Vec<Received>,
    pub third_parties: Vec<ThirdParty>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub representative: Option<Representative>,
    pub requests: Vec<InformationRequest>,
    pub parts: Vec<PartResolved>,
    pub decisions: Vec<Decision>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<PendingExtension>,
    /// The decision is with the complainant, who hasn't answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub silence: Option<Silence>,
    /// The complainant's last word on the decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub satisfied: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<Closure>,
    /// Something came in that nobody has answered yet.
    pub awaits_us: bool,
    /// Who handled, wrote or decided so far.
    pub participants: BTreeSet<StaffId>,
    /// Who did so before the last escalation and therefore can't review it.
    pub excluded: BTreeSet<StaffId>,
    /// Whom it is about: they have no part in it at any level, and don't see it.
    pub about_staff: BTreeSet<StaffId>,
    /// The complaint that it goes on in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged_into: Option<Reference>,
    /// Complaints that go on in this one.
    pub merged: BTreeSet<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub split_from: Option<Reference>,
    pub split_off: BTreeSet<Reference>,
    pub related: BTreeSet<Reference>,
    /// Raised when links given out so far are revoked.
    pub link_series: u32,
    pub last_at: Timestamp,
}

impl Complaint {
    /// The running promise that is due first.
    pub fn next_promise(&self) -> Option<&Promise> {
        self.promises.iter().filter(|p| p.is_running()).min_by_key(|p| (p.deadline, p.from_at))
    }

    /// What is owed now, the earliest first: what runs, and what was missed and can still be made good. A missed update
    /// is no longer owed once it is decided, nor a date that an extension or an escalation has overtaken.
    pub fn owed(&self) -> Vec<&Promise> {
        let numbered = (0u32..).zip(&self.promises);
        let mut owed: Vec<&Promise> = numbered.filter(|(n, _)| self.still_owes(*n)).map(|(_, p)| p).collect();
        owed.sort_by_key(|p| (p.deadline, p.from_at));
        owed
    }

    /// Whether the promise of this number is owed now, as [`Complaint::owed`] says.
    pub(crate) fn still_owes(&self, number: u32) -> bool {
        let Some(promise) = self.promises.get(number as usize) else { return false };
        let taken = || self.decision().is_some_and(|d| d.fulfilment == Fulfilment::Accepted);
        let can_be_made_good = match (self.stage, promise.kept_by) {
            (Stage::Closed, _) => false,
            (_, Keeper::Remedy) => taken(),
            (Stage::Open, _) | (_, Keeper::Assessment) => true,
            // What the decision started: the way to it is behind us.
            (Stage::Decided, Keeper::Reply) => self.told_at().is_some_and(|told| promise.from_at >= told),
            (Stage::Decided, _) => false,
        };
        let missed = promise.state == PromiseState::Missed && promise.level == self.level && !self.is_overtaken(number);
        promise.is_running() || (missed && can_be_made_good)
    }

    /// Whether an extension gave the promise of this number another date, as a promise of its own.
    pub(crate) fn is_overtaken(&self, number: u32) -> bool {
        self.promises.iter().any(|p| p.extends == Some(number))
    }

    /// When the decision that the complaint is at left; `None`: it hasn't, or came back.
    pub(crate) fn told_at(&self) -> Option<Timestamp> {
        let decision = self.decision()?;
        self.letters.iter().find(|l| l.id == decision.letter && !l.failed)?.sent_at
    }

    /// When the clock must look at this complaint next: a warning or a deadline, the end of a rest, what silence leads to.
    pub fn wakes_at(&self) -> Option<Timestamp> {
        let promises = self.promises.iter().filter_map(Promise::wakes_at);
        let silence = self.silence.iter().map(|s| s.remind_at.map_or(s.close_at, |at| at.min(s.close_at)));
        promises.chain(silence).min()
    }

    /// Whom letters to the complainant go to: whoever acts for them, else they themselves.
    pub fn correspondent(&self) -> &Party {
        self.representative.as_ref().map_or(&self.complainant, |r| &r.party)
    }

    pub fn third_party(&self, number: u32) -> Option<&ThirdParty> {
        self.third_parties.iter().find(|t| t.number == number)
    }

    /// Who of the outside world it was; `None`: one of us.
    pub fn party(&self, by: &By) -> Option<&Party> {
        match by {
            By::Complainant => Some(&self.complainant),
            By::ThirdParty(number) => self.third_party(*number).map(|t| &t.party),
            By::Staff(_) | By::System => None,
        }
    }

    /// Whether this address is the complainant's or their representative's.
    pub fn is_of_complainant(&self, email: &str) -> bool {
        let same = |party: &Party| party.email.eq_ignore_ascii_case(email);
        same(&self.complainant) || self.representative.as_ref().is_some_and(|r| same(&r.party))
    }

    /// Whether a promise may rest for this: somebody was asked, by a letter that didn't come back, and hasn't answered.
    pub fn waits_for(&self, wait: Wait) -> bool {
        match wait {
            Wait::Information => {
                let failed = |id: &LetterId| self.letters.iter().any(|l| l.id == *id && l.failed);
                self.requests.iter().any(|r| !r.answered && !failed(&r.letter))
            }
            Wait::ThirdParty => self.third_parties.iter().any(|t| t.awaited),
        }
    }

    /// The place in lists: danger first, then by priority.
    pub fn urgency(&self) -> u8 {
        if self.danger.is_some() { 0 } else { self.rank.saturating_add(1) }
    }

    /// Required details of its kind that aren't there yet (policy, rows 7 and 9).
    pub fn missing(&self, policy: &Policy) -> Vec<String> {
        self.lacking(policy, |rule| rule.required)
    }

    /// Details that it would help to have: the required and the wanted that aren't there yet.
    pub fn helpful(&self, policy: &Policy) -> Vec<String> {
        self.lacking(policy, |rule| rule.required || rule.wanted)
    }

    fn lacking(&self, policy: &Policy, which: impl Fn(&DetailRule) -> bool) -> Vec<String> {
        let rules = policy.kind(&self.kind).map(|k| k.details.as_slice()).unwrap_or_default();
        let lacks = |id: &str| self.details.get(id).is_none();
        rules.iter().filter(|r| which(r) && lacks(&r.id)).map(|r| r.id.clone()).collect()
    }

    /// The decision of the level that the complaint is at.
    pub fn decision(&self) -> Option<&Decision> {
        self.decisions.iter().rev().find(|d| d.level == self.level)
    }

    /// When receipt was confirmed at the complaint's level.
    pub fn acknowledged_at(&self) -> Option<Timestamp> {
        let confirms = |l: &&LetterRecord| matches!(l.purpose, Purpose::Acknowledgement | Purpose::EscalationReceipt);
        self.letters.iter().filter(|l| l.level == self.level).filter(confirms).find_map(|l| l.sent_at)
    }

    /// Whether any promise was not kept in time.
    pub fn has_missed(&self) -> bool {
        self.promises.iter().any(|p| matches!(p.state, PromiseState::Missed | PromiseState::KeptLate))
    }

    /// Whether the resolution runs under a date that replaced an earlier one.
    pub fn is_extended(&self) -> bool {
        self.promises.iter().any(|p| p.is_owed() && p.extends.is_some())
    }

    /// The id of the next letter.
    pub fn next_letter(&self) -> LetterId {
        LetterId(format!("{}.{}", self.reference, self.letters.len() + 1))
    }

    /// Message-IDs of the thread with `side`, oldest first: what a letter to it puts in `References`.
    pub fn thread(&self, side: &Side) -> Vec<MailId> {
        let received = self.received.iter().filter(|r| r.side == *side).filter_map(|r| r.mail_id.clone());
        received.chain(self.letters.iter().filter(|l| l.side == *side).map(|l| l.mail_id.clone())).collect()
    }
}
