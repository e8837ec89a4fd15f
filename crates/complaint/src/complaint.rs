//! A complaint as it stands: the fold of its journal.

use crate::event::{By, Event, LetterWritten, Recorded};
use crate::policy::Policy;
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

/// A third party that was asked in the investigation (policy, row 5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThirdParty {
    pub number: u32,
    pub party: Party,
    /// `installer`, `distributor`, `carrier`, or in the handler's words.
    pub role: String,
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

/// A complaint as it stands.
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
    pub handler: Option<StaffId>,
    pub details: Details,
    pub danger: Option<String>,
    pub stage: Stage,
    /// 0 until escalated.
    pub level: u8,
    pub promises: Vec<Promise>,
    pub letters: Vec<LetterRecord>,
    pub received: Vec<Received>,
    pub third_parties: Vec<ThirdParty>,
    pub decisions: Vec<Decision>,
    pub extension: Option<PendingExtension>,
    /// The complainant's last word on the decision.
    pub satisfied: Option<bool>,
    pub closed: Option<Closure>,
    /// Something came in that nobody has answered yet.
    pub awaits_us: bool,
    /// Who handled, wrote or decided so far.
    pub participants: BTreeSet<StaffId>,
    /// Who did so before the last escalation and therefore can't review it.
    pub excluded: BTreeSet<StaffId>,
    /// Raised when links given out so far are revoked.
    pub link_series: u32,
    pub last_at: Timestamp,
}

/// Acts by which a member of staff takes part in what is decided, and can't review it later (policy, row 12). To hand a
/// complaint over is none; to have it handed over is (see `HandlerAssigned`).
fn takes_part(event: &Event) -> bool {
    matches!(
        event,
        Event::LetterWritten(_)
            | Event::NoteAdded { .. }
            | Event::DetailsCorrected { .. }
            | Event::KindCorrected { .. }
            | Event::DangerMarked { .. }
            | Event::DecisionMade { .. }
            | Event::Closed { .. }
    )
}

impl Complaint {
    /// The complaint that the first event of a journal opens.
    pub fn begin(first: &Recorded) -> Option<Self> {
        let Event::Opened {
            reference,
            policy,
            policy_version,
            complainant,
            channel,
            received_at,
            received_on,
            subject,
            kind,
            team,
            details,
            danger,
            message,
            mail_id,
            ..
        } = first.event.clone()
        else {
            return None;
        };
        let received = message.map(|message| Received { message, side: Side::Complainant, mail_id });
        Some(Self {
            reference,
            seq: first.seq,
            policy,
            policy_version,
            complainant,
            channel,
            received_at,
            received_on,
            subject,
            kind,
            team,
            handler: None,
            details,
            danger,
            stage: Stage::Open,
            level: 0,
            promises: Vec::new(),
            letters: Vec::new(),
            received: received.into_iter().collect(),
            third_parties: Vec::new(),
            decisions: Vec::new(),
            extension: None,
            satisfied: None,
            closed: None,
            awaits_us: false,
            participants: BTreeSet::new(),
            excluded: BTreeSet::new(),
            link_series: 0,
            last_at: first.at,
        })
    }

    /// Takes the next event in. Total: an event that doesn't fit changes nothing but the count.
    pub fn apply(&mut self, recorded: &Recorded) {
        self.seq = recorded.seq;
        self.last_at = recorded.at;
        if takes_part(&recorded.event) {
            self.participants.extend(recorded.by.staff().cloned());
        }
        match &recorded.event {
            Event::Opened { .. } | Event::NoteAdded { .. } => {}
            Event::PromiseMade { promise } => self.promises.push(promise.clone()),
            Event::PromiseKept { promise, late, .. } => {
                let state = if *late { PromiseState::KeptLate } else { PromiseState::Kept };
                self.settle(*promise, state, recorded.at);
            }
            Event::PromiseMissed { promise, .. } => self.settle(*promise, PromiseState::Missed, recorded.at),
            Event::PromiseReplaced { promise, .. } => self.settle(*promise, PromiseState::Replaced, recorded.at),
            Event::PromiseLifted { promise } => self.settle(*promise, PromiseState::Lifted, recorded.at),
            Event::PromiseMoved { number, promise, .. } => {
                if let Some(place) = self.promises.get_mut(*number as usize) {
                    *place = promise.clone();
                }
            }
            Event::WarningGiven { promise, .. } => {
                if let Some(promise) = self.promises.get_mut(*promise as usize) {
                    promise.warned = true;
                }
            }
            Event::LetterWritten(letter) => self.letter_written(letter, recorded),
            Event::LetterSent { letter, at, .. } => self.letter(letter, |l| {
                l.sent_at = Some(*at);
                l.uncertain = false;
            }),
            Event::LetterUncertain { letter } => {
                self.letter(letter, |l| l.uncertain = true);
                self.awaits_us |= self.is_to_outside(letter);
            }
            Event::LetterFailed { letter, .. } => {
                self.letter(letter, |l| l.failed = true);
                self.awaits_us |= self.is_to_outside(letter);
            }
            Event::MessageReceived { message, side, mail_id, filled, danger, automatic, .. } => {
                self.received.push(Received { message: message.clone(), side: side.clone(), mail_id: mail_id.clone() });
                self.details.change(filled);
                self.danger = self.danger.take().or_else(|| danger.clone());
                self.awaits_us |= !automatic;
            }
            Event::DetailsCorrected { change } => self.details.change(change),
            Event::ComplainantCorrected { complainant } => self.complainant = complainant.clone(),
            Event::KindCorrected { kind } => self.kind = kind.clone(),
            Event::DangerMarked { danger } => self.danger = danger.clone(),
            Event::TeamAssigned { team } => self.team = team.clone(),
            Event::HandlerAssigned { handler } => {
                self.participants.extend(handler.clone());
                self.handler = handler.clone();
            }
            Event::ThirdPartyAdded { number, party, role } => {
                self.third_parties.push(ThirdParty { number: *number, party: party.clone(), role: role.clone() })
            }
            Event::ExtensionWritten { promise, due, letter, .. } => {
                self.extension = Some(PendingExtension { promise: *promise, due: *due, letter: letter.clone() });
            }
            Event::DecisionMade { outcome, remedy, explanation, letter } => {
                self.decisions.push(Decision {
                    level: self.level,
                    outcome: *outcome,
                    remedy: *remedy,
                    explanation: explanation.clone(),
                    letter: letter.clone(),
                    by: recorded.by.clone(),
                    at: recorded.at,
                });
                self.stage = Stage::Decided;
                self.satisfied = None;
                self.awaits_us = false;
            }
            Event::SatisfactionGiven { satisfied } => {
                self.satisfied = Some(*satisfied);
                self.awaits_us |= self.stage == Stage::Open;
            }
            Event::Escalated { level, .. } => {
                self.level = *level;
                self.stage = Stage::Open;
                self.closed = None;
                self.extension = None;
                self.excluded = self.participants.clone();
                self.satisfied = Some(false);
            }
            Event::Closed { why, .. } => {
                self.stage = Stage::Closed;
                self.closed = Some(*why);
                self.awaits_us = false;
            }
            Event::Reopened { .. } => {
                self.stage = Stage::Open;
                self.closed = None;
            }
            Event::LinkRevoked => self.link_series += 1,
        }
    }

    /// To the complainant or a third party, not to our own team.
    fn is_to_outside(&self, letter: &LetterId) -> bool {
        self.letters.iter().any(|l| l.id == *letter && l.side != Side::Team)
    }

    fn settle(&mut self, number: u32, state: PromiseState, at: Timestamp) {
        if let Some(promise) = self.promises.get_mut(number as usize) {
            promise.state = state;
            promise.settled_at = Some(at);
        }
    }

    fn letter(&mut self, id: &LetterId, change: impl FnOnce(&mut LetterRecord)) {
        let extension_failed = {
            let Some(letter) = self.letters.iter_mut().find(|l| l.id == *id) else { return };
            change(letter);
            letter.sent_at.is_some() || letter.failed
        };
        if extension_failed && self.extension.as_ref().is_some_and(|e| e.letter == *id) {
            self.extension = None;
        }
    }

    fn letter_written(&mut self, letter: &LetterWritten, recorded: &Recorded) {
        self.letters.push(LetterRecord {
            id: letter.id.clone(),
            purpose: letter.purpose,
            side: letter.side.clone(),
            mail_id: letter.mail_id.clone(),
            level: self.level,
            written_at: recorded.at,
            sent_at: None,
            uncertain: false,
            failed: false,
        });
        if let By::Staff(_) = &recorded.by {
            // Asking a third party answers nothing of what the complainant wrote.
            if letter.side == Side::Complainant {
                self.awaits_us = false;
            }
        }
    }

    /// The running promise that is due first.
    pub fn next_promise(&self) -> Option<&Promise> {
        self.promises.iter().filter(|p| p.is_running()).min_by_key(|p| (p.due, p.working_days))
    }

    /// What is owed now, the earliest first: what runs, and what was missed and can still be made good. A missed update
    /// is no longer owed once it is decided, nor a date that an extension or an escalation has overtaken.
    pub fn owed(&self) -> Vec<&Promise> {
        let overtaken = |n: u32| self.promises.iter().any(|p| p.extends == Some(n));
        let still = |n: u32, p: &Promise| {
            p.state == PromiseState::Missed && self.stage == Stage::Open && p.level == self.level && !overtaken(n)
        };
        let numbered = (0u32..).zip(&self.promises);
        let mut owed: Vec<&Promise> =
            numbered.filter(|(n, p)| p.is_running() || still(*n, p)).map(|(_, p)| p).collect();
        owed.sort_by_key(|p| (p.due, p.working_days));
        owed
    }

    /// When the clock must look at this complaint next: a warning or a deadline.
    pub fn wakes_at(&self) -> Option<Timestamp> {
        let wake = |p: &Promise| if p.warned { p.deadline } else { p.warn_at.min(p.deadline) };
        self.promises.iter().filter(|p| p.is_running()).map(wake).min()
    }

    /// Required details of its kind that aren't there yet (policy, rows 7 and 9).
    pub fn missing(&self, policy: &Policy) -> Vec<String> {
        let rules = policy.kind(&self.kind).map(|k| k.details.as_slice()).unwrap_or_default();
        let lacks = |id: &str| self.details.get(id).is_none();
        rules.iter().filter(|r| r.required && lacks(&r.id)).map(|r| r.id.clone()).collect()
    }

    /// The decision of the level that the complaint is at.
    pub fn decision(&self) -> Option<&Decision> {
        self.decisions.iter().rev().find(|d| d.level == self.level)
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
