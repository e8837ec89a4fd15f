//! What is true of a complaint before anybody finds out: how much work it is, how long it can't be decided, what a handler
//! will come upon on the way.

use super::customers::Word;
use super::random::Random;
use complaint::{Kind, LetterId, Policy};
use jiff::{SignedDuration, Timestamp};

/// What somebody does with a complaint, and about how many minutes of their time it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Assess,
    Settle(LetterId),
    Take,
    Acknowledge,
    Answer,
    Read,
    CorrectKind,
    CorrectDetails,
    Prioritise,
    Transfer,
    Exclude,
    MarkDanger,
    RevokeLink,
    Represent,
    Split,
    JoinWithOther,
    CloseAsNone,
    AskInformation,
    AskThirdParty,
    Forward,
    ResolvePart,
    Note,
    Investigate,
    Reply,
    Update,
    Extend,
    Decide,
    DecideAnew,
    CarryOut,
}

impl Step {
    pub fn minutes(&self) -> u32 {
        match self {
            Self::Take | Self::RevokeLink | Self::Prioritise | Self::Exclude | Self::MarkDanger => 3,
            Self::Acknowledge | Self::Settle(_) | Self::CorrectKind | Self::CorrectDetails | Self::Transfer => 5,
            Self::CloseAsNone | Self::Note | Self::Represent | Self::JoinWithOther | Self::DecideAnew => 8,
            Self::Answer | Self::AskInformation | Self::AskThirdParty | Self::Forward | Self::Reply => 12,
            Self::Read | Self::Update | Self::Extend | Self::ResolvePart | Self::Split => 15,
            Self::CarryOut => 20,
            Self::Assess => 30,
            Self::Decide => 35,
            Self::Investigate => 45,
        }
    }
}

/// What may happen next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Next {
    Do(Step),
    /// Nothing before then, unless something changes.
    Wait(Timestamp),
}

/// A complaint as it truly is.
#[derive(Clone, Debug)]
pub(super) struct Case {
    pub kind: Kind,
    /// No complaint at all.
    pub none: bool,
    /// Minutes of investigation that are left.
    pub work: u32,
    /// How long after its beginning it can't be decided, whatever is worked: a laboratory, a spare part, somebody abroad.
    pub blocked: SignedDuration,
    pub since: Timestamp,
    pub read: bool,
    /// What a handler will come upon.
    pub todo: Vec<Step>,
    /// The customer's last word by mail.
    pub said: Option<Word>,
    /// When a remedy can be carried out.
    pub remedy_at: Option<Timestamp>,
    /// Acts refused in a row.
    pub refused: u32,
    pub next: Option<Next>,
}

impl Case {
    pub fn by_chance(chance: &mut Random, policy: &Policy, about: &str) -> Self {
        let named = policy.kinds.iter().find(|k| k.id.as_str() == about).map(|k| k.id.clone());
        let any = |chance: &mut Random| chance.pick(&policy.kinds).map(|k| k.id.clone()).unwrap_or_default();
        let kind = named.unwrap_or_else(|| any(chance));
        let days = if chance.percent(12) { chance.within(20, 55) } else { chance.little(0, 30) };
        Self {
            kind,
            none: false,
            work: chance.little(10, 400) as u32,
            blocked: SignedDuration::from_hours(24 * days as i64),
            since: Timestamp::MIN,
            read: false,
            todo: todo(chance),
            said: None,
            remedy_at: None,
            refused: 0,
            next: None,
        }
    }

    /// What it still asks for, as far as is known.
    pub fn minutes(&self) -> u32 {
        let read = if self.read { 0 } else { Step::Read.minutes() };
        self.work + read + self.todo.iter().map(Step::minutes).sum::<u32>() + Step::Decide.minutes()
    }

    /// It can't be decided before.
    pub fn not_before(&self) -> Timestamp {
        self.since.checked_add(self.blocked).unwrap_or(self.since)
    }
}

/// In which of a thousand complaints a handler comes upon what, in this order.
const FOUND: [(u64, Step); 14] = [
    (30, Step::Prioritise),
    (8, Step::Exclude),
    (10, Step::MarkDanger),
    (20, Step::Represent),
    (40, Step::Transfer),
    (25, Step::Split),
    (50, Step::CorrectDetails),
    (260, Step::AskInformation),
    (200, Step::AskThirdParty),
    (5, Step::RevokeLink),
    (250, Step::Note),
    (40, Step::AskThirdParty),
    (60, Step::Forward),
    (60, Step::ResolvePart),
];

fn todo(chance: &mut Random) -> Vec<Step> {
    let mut todo: Vec<Step> =
        FOUND.iter().filter(|(rate, _)| chance.permille(*rate)).map(|(_, step)| step.clone()).collect();
    // What is found last stands first: it is taken from the end.
    todo.reverse();
    todo
}
