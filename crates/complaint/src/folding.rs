//! How a complaint follows from its journal: the first event begins it, each other moves it on. Nothing is decided here.

use crate::complaint::{
    Arrival, Complaint, Decision, Fulfilment, InformationRequest, LetterRecord, PartResolved, PendingExtension,
    Received, Representative, Silence, Stage, ThirdParty,
};
use crate::event::{By, Event, LetterWritten, Recorded};
use crate::promise::{Paused, PromiseState};
use crate::words::*;
use jiff::Timestamp;
use std::collections::BTreeSet;

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
            | Event::DangerAssessed { .. }
            | Event::DecisionMade { .. }
            | Event::RemedyDone { .. }
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
            priority,
            rank,
            details,
            danger,
            message,
            mail_id,
            split_from,
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
            priority,
            rank,
            details,
            danger,
            officer: None,
            assessed: None,
            stage: Stage::Open,
            level: 0,
            escalated_at: None,
            promises: Vec::new(),
            letters: Vec::new(),
            received: received.into_iter().collect(),
            third_parties: Vec::new(),
            representative: None,
            requests: Vec::new(),
            parts: Vec::new(),
            decisions: Vec::new(),
            extension: None,
            silence: None,
            satisfied: None,
            closed: None,
            awaits_us: false,
            participants: BTreeSet::new(),
            excluded: BTreeSet::new(),
            about_staff: BTreeSet::new(),
            merged_into: None,
            merged: BTreeSet::new(),
            split_from,
            split_off: BTreeSet::new(),
            related: BTreeSet::new(),
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
            Event::Opened { .. } | Event::NoteAdded { .. } | Event::Raised { .. } => {}
            Event::PromiseMade { promise } => self.promises.push(promise.clone()),
            Event::PromiseKept { promise, late: true, .. } => {
                self.settle(*promise, PromiseState::KeptLate, recorded.at)
            }
            Event::PromiseKept { promise, letter, late: false } => {
                let left = |id: &LetterId| self.letters.iter().find(|l| l.id == *id).and_then(|l| l.sent_at);
                let at = letter.as_ref().and_then(left).unwrap_or(recorded.at);
                self.settle(*promise, PromiseState::Kept, at);
            }
            Event::PromiseMissed { promise, .. } => self.settle(*promise, PromiseState::Missed, recorded.at),
            Event::PromiseUnkept { promise, .. } => self.unkeep(*promise, recorded.at),
            Event::PromiseReplaced { promise, .. } => self.settle(*promise, PromiseState::Replaced, recorded.at),
            Event::PromiseLifted { promise } => self.settle(*promise, PromiseState::Lifted, recorded.at),
            Event::PromiseMoved { number, promise, .. } => {
                if let Some(place) = self.promises.get_mut(*number as usize) {
                    *place = promise.clone();
                }
            }
            Event::PromisePaused { number, wait, until } => {
                if let Some(promise) = self.promises.get_mut(*number as usize) {
                    promise.paused = Some(Paused { wait: *wait, since: recorded.at, until: *until });
                }
            }
            Event::PromiseResumed { number, promise } => {
                if let Some(place) = self.promises.get_mut(*number as usize) {
                    *place = promise.clone();
                }
            }
            Event::WarningGiven { promise, .. } => {
                if let Some(promise) = self.promises.get_mut(*promise as usize) {
                    promise.warnings.retain(|at| *at > recorded.at);
                }
            }
            Event::LetterWritten(letter) => self.letter_written(letter, recorded),
            Event::LetterSent { letter, at, .. } => self.letter(letter, |l| {
                l.sent_at = Some(*at);
                l.uncertain = false;
            }),
            Event::LetterUncertain { letter } => {
                let news = !self.letters.iter().any(|l| l.id == *letter && l.uncertain);
                self.letter(letter, |l| l.uncertain = true);
                self.turn_to_us(news && self.is_to_outside(letter));
            }
            Event::LetterFailed { letter, .. } => {
                self.letter(letter, |l| {
                    l.failed = true;
                    l.uncertain = false;
                    l.delayed = false;
                });
                self.was_not_asked(letter);
                self.turn_to_us(self.is_to_outside(letter));
            }
            Event::LetterDelayed { letter, .. } => self.letter(letter, |l| l.delayed = true),
            Event::LetterArrived { letter, read } => self.letter(letter, |l| {
                l.delayed = false;
                l.arrived = Some(Arrival { at: recorded.at, read: *read });
            }),
            Event::MessageReceived { .. } => self.message_received(&recorded.event),
            Event::DetailsCorrected { change } => self.details.change(change),
            Event::ComplainantCorrected { complainant } => self.complainant = complainant.clone(),
            Event::KindCorrected { kind } => self.kind = kind.clone(),
            Event::DangerMarked { danger } => {
                self.danger = danger.clone();
                self.assessed = None;
            }
            Event::SafetyOfficerNamed { team } => self.officer = Some(team.clone()),
            Event::DangerAssessed { finding, .. } => self.assessed = Some(finding.clone()),
            Event::PrioritySet { priority, rank } => {
                self.priority = priority.clone();
                self.rank = *rank;
            }
            Event::TeamAssigned { team } => self.team = team.clone(),
            Event::HandlerAssigned { handler } => {
                self.participants.extend(handler.clone());
                self.handler = handler.clone();
            }
            Event::ThirdPartyAdded { number, party, role } => {
                let (number, party, role) = (*number, party.clone(), role.clone());
                self.third_parties.push(ThirdParty { number, party, role, awaited: false });
            }
            Event::InformationAsked { details, letter } => self.requests.push(InformationRequest {
                letter: letter.clone(),
                details: details.clone(),
                answered: false,
            }),
            Event::PartResolved { part, remedy, letter } => {
                self.parts.push(PartResolved { part: part.clone(), remedy: *remedy, letter: letter.clone() });
            }
            Event::ExtensionWritten { promise, due, letter, .. } => {
                self.extension = Some(PendingExtension { promise: *promise, due: *due, letter: letter.clone() });
            }
            Event::DecisionMade { .. } => self.decision_made(recorded),
            Event::RemedyAccepted => {
                self.fulfilment(Fulfilment::Accepted);
                self.silence = None;
            }
            Event::RemedyDeclined { .. } => {
                self.fulfilment(Fulfilment::Declined);
                self.satisfied = None;
                self.turn_to_us(true);
            }
            Event::RemedyDone { .. } => self.fulfilment(Fulfilment::Done),
            Event::SilenceBegan { remind_at, close_at, close_on } => {
                self.silence = Some(Silence { remind_at: *remind_at, close_at: *close_at, close_on: *close_on });
            }
            Event::SatisfactionGiven { satisfied } => {
                self.satisfied = Some(*satisfied);
                self.silence = None;
                self.awaits_us |= self.stage == Stage::Open;
            }
            Event::Escalated { level, .. } => self.escalated(*level, recorded.at),
            Event::Closed { why, .. } => {
                self.stage = Stage::Closed;
                self.closed = Some(*why);
                self.awaits_us = false;
                self.silence = None;
            }
            Event::Reopened { .. } => {
                self.stage = Stage::Open;
                self.closed = None;
                self.silence = None;
                self.satisfied = None;
            }
            Event::MergedInto { into } => self.merged_into = Some(into.clone()),
            Event::Merged { other, participants, excluded, unanswered } => {
                self.merged.insert(other.clone());
                self.participants.extend(participants.iter().cloned());
                self.excluded.extend(excluded.iter().cloned());
                self.turn_to_us(*unanswered);
            }
            Event::SplitOff { to, .. } => {
                self.split_off.insert(to.clone());
            }
            Event::Related { other, .. } => {
                self.related.insert(other.clone());
            }
            Event::Represented { by, authority } => {
                let party = by.clone();
                self.representative = party.map(|party| Representative { party, authority: authority.clone() });
            }
            Event::StaffExcluded { staff, .. } => {
                self.about_staff.insert(staff.clone());
            }
            Event::PolicyMoved { policy, version } => {
                self.policy = policy.clone();
                self.policy_version = *version;
            }
            Event::LinkRevoked => self.link_series += 1,
            Event::NoReplyNeeded => self.awaits_us = false,
        }
    }

    fn message_received(&mut self, event: &Event) {
        let Event::MessageReceived { message, side, mail_id, filled, danger, automatic, .. } = event else { return };
        self.received.push(Received { message: message.clone(), side: side.clone(), mail_id: mail_id.clone() });
        self.details.change(filled);
        self.note_danger(danger.as_ref());
        if !automatic {
            self.answered(side);
            self.turn_to_us(true);
        }
    }

    fn decision_made(&mut self, recorded: &Recorded) {
        let Event::DecisionMade { outcome, remedy, explanation, letter, .. } = &recorded.event else { return };
        let offers = remedy.is_some_and(|r| r != Remedy::Nothing);
        self.decisions.push(Decision {
            level: self.level,
            outcome: *outcome,
            remedy: *remedy,
            explanation: explanation.clone(),
            fulfilment: if offers { Fulfilment::Offered } else { Fulfilment::None },
            letter: letter.clone(),
            by: recorded.by.clone(),
            at: recorded.at,
        });
        self.stage = Stage::Decided;
        self.satisfied = None;
        self.awaits_us = false;
        self.silence = None;
    }

    fn escalated(&mut self, level: u8, at: Timestamp) {
        self.level = level;
        self.escalated_at = Some(at);
        self.stage = Stage::Open;
        self.closed = None;
        self.extension = None;
        self.silence = None;
        self.excluded = self.participants.clone();
        self.satisfied = Some(false);
    }

    /// Somebody of us owes the next step; then silence means nothing.
    fn turn_to_us(&mut self, turn: bool) {
        if turn {
            self.awaits_us = true;
            self.silence = None;
        }
    }

    /// What whoever wrote had been asked is answered.
    fn answered(&mut self, side: &Side) {
        match side {
            Side::Complainant => self.requests.iter_mut().for_each(|r| r.answered = true),
            Side::ThirdParty(number) => {
                self.third_parties.iter_mut().filter(|t| t.number == *number).for_each(|t| t.awaited = false);
            }
            Side::Team => {}
        }
    }

    /// The letter that asked a third party didn't arrive: nothing is awaited from them.
    fn was_not_asked(&mut self, letter: &LetterId) {
        let asked = self.letters.iter().find(|l| l.id == *letter && l.purpose == Purpose::ThirdParty);
        if let Some(Side::ThirdParty(number)) = asked.map(|l| l.side.clone()) {
            self.third_parties.iter_mut().filter(|t| t.number == number).for_each(|t| t.awaited = false);
        }
    }

    /// Danger that is described, for the first time or anew, is to be assessed; its first words stay.
    fn note_danger(&mut self, danger: Option<&String>) {
        if danger.is_some() {
            self.danger = self.danger.take().or(danger.cloned());
            self.assessed = None;
        }
    }

    fn fulfilment(&mut self, fulfilment: Fulfilment) {
        if let Some(decision) = self.decisions.iter_mut().rev().find(|d| d.level == self.level) {
            decision.fulfilment = fulfilment;
        }
    }

    /// To the complainant or a third party, not to our own team.
    fn is_to_outside(&self, letter: &LetterId) -> bool {
        self.letters.iter().any(|l| l.id == *letter && l.side != Side::Team)
    }

    fn settle(&mut self, number: u32, state: PromiseState, at: Timestamp) {
        if let Some(promise) = self.promises.get_mut(number as usize) {
            promise.state = state;
            promise.paused = None;
            promise.settled_at = Some(at);
        }
    }

    /// What was kept late stays missed; what was kept in time goes on, until the clock looks at it.
    fn unkeep(&mut self, number: u32, at: Timestamp) {
        let Some(promise) = self.promises.get_mut(number as usize) else { return };
        let late = promise.state == PromiseState::KeptLate;
        promise.state = if late { PromiseState::Missed } else { PromiseState::Running };
        promise.settled_at = late.then_some(at);
    }

    fn letter(&mut self, id: &LetterId, change: impl FnOnce(&mut LetterRecord)) {
        let Some(letter) = self.letters.iter_mut().find(|l| l.id == *id) else { return };
        change(letter);
        let under_way = letter.sent_at.is_none() && !letter.failed;
        if !under_way && self.extension.as_ref().is_some_and(|e| e.letter == *id) {
            self.extension = None;
        }
    }

    /// What a failed letter was to tell, another tells.
    fn stands_for(&mut self, letter: &LetterId, failed: &LetterId) {
        self.letter(failed, |l| l.replaced = true);
        let told = self.decisions.iter_mut().map(|d| &mut d.letter);
        let asked = self.requests.iter_mut().map(|r| &mut r.letter);
        let parts = self.parts.iter_mut().map(|p| &mut p.letter);
        told.chain(asked).chain(parts).filter(|named| *named == failed).for_each(|named| *named = letter.clone());
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
            replaced: false,
            delayed: false,
            arrived: None,
        });
        if let Some(failed) = &letter.replaces {
            self.stands_for(&letter.id, failed);
        }
        // Asking a third party answers nothing of what the complainant wrote, and neither does tidying up.
        let answers = letter.side == Side::Complainant && letter.purpose != Purpose::MergeNotice;
        if answers && matches!(recorded.by, By::Staff(_)) {
            self.awaits_us = false;
        }
        if let (Side::ThirdParty(number), Purpose::ThirdParty) = (&letter.side, letter.purpose) {
            self.third_parties.iter_mut().filter(|t| t.number == *number).for_each(|t| t.awaited = true);
        }
        if letter.purpose == Purpose::SilenceReminder
            && let Some(silence) = &mut self.silence
        {
            silence.remind_at = None;
        }
    }
}
