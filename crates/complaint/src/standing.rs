//! Who owes the next step. A complaint is either done, or something is promised, or somebody is named who has to act: that
//! nothing can be forgotten is the heart of the procedure, and holds after every event.

use crate::complaint::{Complaint, Fulfilment, LetterRecord, Stage};
use crate::policy::Keeper;
use crate::safety;
use crate::words::{LetterId, Purpose, Side, StaffId, Team};
use jiff::Timestamp;
use serde::Serialize;

/// What has to happen next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NextStep {
    /// A promise, by its number: running, or missed and still owed.
    Keep(u32),
    /// A promise rests until then at the latest.
    Await { promise: u32, until: Timestamp },
    /// Something came in that nobody has answered, or a letter didn't arrive, or nobody knows whether it left.
    Answer,
    /// The remedy that the complainant took.
    CarryOut,
    /// What is to be found of a danger.
    Assess,
    /// A letter to the complainant is on its way.
    Deliver(LetterId),
    /// It was decided, but no decision has reached the complainant, and none is on its way.
    DecideAnew,
    /// The complainant's turn: until then, when silence leads on.
    Silence(Timestamp),
    /// It is open, and no date is promised for anything: it has to be decided all the same.
    Decide,
}

impl NextStep {
    /// Whether one of us has to act, rather than wait.
    pub fn is_ours(&self) -> bool {
        !matches!(self, Self::Await { .. } | Self::Deliver(_) | Self::Silence(_))
    }
}

/// Who owes it: the handler, or the team where nobody has taken it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    Staff(StaffId),
    Team(Team),
}

impl Complaint {
    /// What has to happen next, in no order; empty: it is done.
    pub fn next_steps(&self) -> Vec<NextStep> {
        if self.merged_into.is_some() {
            return Vec::new();
        }
        let mut steps: Vec<NextStep> = self.promised_steps();
        let answers = (self.awaits_us || self.has_uncertain()).then_some(NextStep::Answer);
        let remedy = self.decision().is_some_and(|d| d.fulfilment == Fulfilment::Accepted);
        let carries_out = (remedy && self.stage != Stage::Closed).then_some(NextStep::CarryOut);
        let assesses = safety::is_owed(self).then_some(NextStep::Assess);
        steps.extend(answers.into_iter().chain(carries_out).chain(assesses));
        match self.stage {
            Stage::Open if steps.is_empty() => steps.push(NextStep::Decide),
            Stage::Decided => steps.extend(self.after_decision()),
            Stage::Open | Stage::Closed => {}
        }
        steps
    }

    fn promised_steps(&self) -> Vec<NextStep> {
        let numbered = (0u32..).zip(&self.promises);
        let step = |(n, p): (u32, &crate::Promise)| match &p.paused {
            Some(paused) => NextStep::Await { promise: n, until: paused.until },
            None => NextStep::Keep(n),
        };
        numbered.filter(|(n, _)| self.still_owes(*n)).map(step).collect()
    }

    /// Whether a person has to find out if a letter left.
    fn has_uncertain(&self) -> bool {
        self.letters.iter().any(|l| l.uncertain && l.side != Side::Team)
    }

    fn after_decision(&self) -> Option<NextStep> {
        if let Some(silence) = &self.silence {
            return Some(NextStep::Silence(silence.remind_at.map_or(silence.close_at, |at| at.min(silence.close_at))));
        }
        let under_way =
            |l: &&LetterRecord| l.side == Side::Complainant && l.sent_at.is_none() && !l.failed && !l.uncertain;
        match self.letters.iter().rev().find(under_way) {
            Some(letter) => Some(NextStep::Deliver(letter.id.clone())),
            None => self.told_at().is_none().then_some(NextStep::DecideAnew),
        }
    }

    /// Whether nothing more has to happen.
    pub fn is_done(&self) -> bool {
        self.stage == Stage::Closed && self.next_steps().is_empty()
    }

    /// Whether one of us has to act: such complaints stand in the queue.
    pub fn is_live(&self) -> bool {
        self.stage == Stage::Open || self.next_steps().iter().any(NextStep::is_ours)
    }

    /// Who owes the next step.
    pub fn owner(&self) -> Owner {
        self.handler.clone().map_or_else(|| Owner::Team(self.team.clone()), Owner::Staff)
    }

    /// The team that owes a promise: its own, or the complaint's.
    pub fn owner_of(&self, promise: u32) -> &Team {
        let own = self.promises.get(promise as usize).and_then(|p| p.owner.as_ref());
        own.unwrap_or(&self.team)
    }

    /// The resolution that is owed, if it is.
    pub fn owed_resolution(&self) -> Option<&crate::Promise> {
        let here = |p: &crate::Promise| p.level == self.level && p.kept_by == Keeper::Decision;
        let numbered = (0u32..).zip(&self.promises);
        numbered.filter(|(n, p)| here(p) && self.still_owes(*n)).map(|(_, p)| p).last()
    }

    /// Whether a letter of this purpose was sent at the complaint's level.
    pub fn was_sent(&self, purpose: Purpose) -> bool {
        self.letters.iter().any(|l| l.purpose == purpose && l.level == self.level && l.sent_at.is_some() && !l.failed)
    }
}
