//! How a complaint goes on after its decision: escalation, outside bodies, closing, what is kept how long; and which
//! letters go by themselves.

use super::Worded;
use super::period::Period;
use super::promising::PromiseRule;
use crate::words::{Purpose, Remedy, Team};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who may review an escalation; nobody who took part before, whatever this says (default policy, row 12).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reviewers {
    /// Anybody who took no part.
    #[default]
    Uninvolved,
    /// Reviewers, managers and admins who took no part.
    Reviewer,
    /// Managers and admins who took no part.
    Manager,
}

/// A level of escalation (default policy, row 12).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EscalationLevel {
    /// What it is called: "Stage 2".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Which team reviews; absent: the team that had it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<Team>,
    #[serde(default)]
    pub reviewers: Reviewers,
    /// How long after the decision it may be asked for; absent: without limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Period>,
    /// Its own promises; empty: the policy's again.
    #[serde(rename = "promise", default, skip_serializing_if = "Vec::is_empty")]
    pub promises: Vec<PromiseRule>,
}

/// An outside body that is named after the last level, and wherever a letter must carry it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutsideBody {
    /// ISO 3166-1 codes of the complainants it is for; empty: everybody else.
    #[serde(default)]
    pub countries: Vec<String>,
    pub name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// Where it is reached: `https://…`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub url: String,
    /// How long after the last decision it may be turned to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Period>,
    /// Wording that law or regulator asks for, by language; put into the letter as it stands.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub words: Worded,
}

/// How a decided complaint ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ClosingRule {
    /// Whether the complainant's being satisfied closes it.
    pub on_acceptance: bool,
    /// Remedies that must have been carried out before it closes.
    pub fulfil_first: Vec<Remedy>,
    pub silence: SilenceRule,
}

impl Default for ClosingRule {
    fn default() -> Self {
        Self {
            on_acceptance: true,
            fulfil_first: vec![Remedy::Repair, Remedy::Replacement, Remedy::Refund],
            silence: SilenceRule::default(),
        }
    }
}

/// What silence after a decision means. Counted from the day on which the decision left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SilenceRule {
    /// When the complainant is reminded that they may still answer; absent: never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remind: Option<Period>,
    /// When it closes.
    pub close: Period,
}

impl Default for SilenceRule {
    fn default() -> Self {
        Self { remind: None, close: Period::WorkingDays(20) }
    }
}

/// How long a closed complaint is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RetentionRule {
    pub after_closing: Period,
    /// The law that asks for it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub basis: String,
}

/// A moment at which a letter to the complainant is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Moment {
    Opened,
    Escalated,
    /// Silence after the decision has lasted until its reminder.
    Silence,
    /// It was closed after silence.
    ClosedBySilence,
    Withdrawn,
    Merged,
    RemedyDone,
}

impl Moment {
    pub const ALL: [Moment; 7] = [
        Self::Opened,
        Self::Escalated,
        Self::Silence,
        Self::ClosedBySilence,
        Self::Withdrawn,
        Self::Merged,
        Self::RemedyDone,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::Escalated => "escalated",
            Self::Silence => "silence",
            Self::ClosedBySilence => "closed_by_silence",
            Self::Withdrawn => "withdrawn",
            Self::Merged => "merged",
            Self::RemedyDone => "remedy_done",
        }
    }

    /// The letter that belongs to it.
    pub fn letter(self) -> Purpose {
        match self {
            Self::Opened => Purpose::Acknowledgement,
            Self::Escalated => Purpose::EscalationReceipt,
            Self::Silence => Purpose::SilenceReminder,
            Self::ClosedBySilence => Purpose::Closing,
            Self::Withdrawn => Purpose::Withdrawal,
            Self::Merged => Purpose::MergeNotice,
            Self::RemedyDone => Purpose::RemedyNotice,
        }
    }
}

/// Who sends a letter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SentBy {
    /// It goes by itself.
    #[default]
    Itself,
    /// A handler looks at it first.
    Hand,
}

/// Which letter is sent when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterRule {
    pub when: Moment,
    pub send: Purpose,
    #[serde(default)]
    pub by: SentBy,
}
