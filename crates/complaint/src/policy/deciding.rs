//! What a decision must carry, by outcome.

use super::period::Period;
use crate::words::{Outcome, Remedy};
use serde::{Deserialize, Serialize};

/// A part that a letter must carry. The first five are a handler's words, each asked for by itself; the others are put in
/// by the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The full explanation of the decision.
    Explanation,
    /// Why a date can't be met.
    Reason,
    /// What was looked into, and what was found.
    Findings,
    /// What was done so far.
    Done,
    /// What happens next.
    Next,
    /// That, how and until when it may be escalated.
    Rights,
    /// Which outside body may be turned to.
    OutsideBody,
}

impl Part {
    pub const ALL: [Part; 7] =
        [Self::Explanation, Self::Reason, Self::Findings, Self::Done, Self::Next, Self::Rights, Self::OutsideBody];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Explanation => "explanation",
            Self::Reason => "reason",
            Self::Findings => "findings",
            Self::Done => "done",
            Self::Next => "next",
            Self::Rights => "rights",
            Self::OutsideBody => "outside_body",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.as_str() == text)
    }

    /// Whether a handler writes it.
    pub fn is_written(self) -> bool {
        !matches!(self, Self::Rights | Self::OutsideBody)
    }
}

/// Whether a remedy goes with an outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    Required,
    #[default]
    Optional,
    None,
}

/// A shorter letter that is enough where it leaves soon (FCA DISP 1.5: the summary resolution communication).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SummaryRule {
    /// Counted from receipt (of the escalation, at its level), like a promise; in the office's calendar.
    pub until: Period,
    #[serde(default)]
    pub carries: Vec<Part>,
}

/// What a decision with this outcome must carry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionRule {
    pub outcome: Outcome,
    #[serde(default = "explanation")]
    pub carries: Vec<Part>,
    #[serde(default)]
    pub remedy: Need,
    /// The remedies that may go with it; empty: any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remedies: Vec<Remedy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<SummaryRule>,
}

fn explanation() -> Vec<Part> {
    vec![Part::Explanation]
}

impl DecisionRule {
    /// What holds where a policy says nothing of an outcome: a full explanation in writing (default policy, row 11).
    pub fn of(outcome: Outcome) -> Self {
        Self { outcome, carries: explanation(), remedy: Need::Optional, remedies: Vec::new(), summary: None }
    }
}
