//! What is owed, from when, for how long, and what happens where it isn't kept.

use super::deciding::Part;
use super::period::Period;
use crate::words::{Kind, PromiseName, Purpose, Team};
use serde::{Deserialize, Serialize};
use workdays::Region;

/// The event from whose day a promise counts. The day itself isn't counted (Regulation (EEC) 1182/71, Art. 3(1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Start {
    /// The complaint, or its escalation, reached us.
    Received,
    /// The acknowledgement was in fact sent.
    Acknowledged,
    /// Danger was described, or marked by a handler.
    Danger,
    /// The decision was in fact sent.
    Decided,
    /// The complainant took the remedy that was offered.
    RemedyAccepted,
}

/// What keeps a promise: a letter, from the moment it is sent, or an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Keeper {
    Acknowledgement,
    Reply,
    Update,
    Decision,
    /// The danger was assessed.
    Assessment,
    /// The remedy was carried out.
    Remedy,
}

impl Keeper {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Acknowledgement => "acknowledgement",
            Self::Reply => "reply",
            Self::Update => "update",
            Self::Decision => "decision",
            Self::Assessment => "assessment",
            Self::Remedy => "remedy",
        }
    }

    /// What a letter of this purpose keeps once it has left. The receipt of an escalation is its acknowledgement, and
    /// who hears that a part is resolved hears how it goes.
    pub fn of(purpose: Purpose) -> Option<Self> {
        match purpose {
            Purpose::Acknowledgement | Purpose::EscalationReceipt => Some(Self::Acknowledgement),
            Purpose::Reply => Some(Self::Reply),
            Purpose::Update | Purpose::PartialResolution => Some(Self::Update),
            Purpose::Decision => Some(Self::Decision),
            _ => None,
        }
    }
}

/// Whose working days count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CalendarOf {
    /// The responding office's.
    #[default]
    Office,
    /// Those of the complainant's country; the office's where that isn't known.
    Complainant,
    Fixed(Region),
}

impl Serialize for CalendarOf {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Office => to.serialize_str("office"),
            Self::Complainant => to.serialize_str("complainant"),
            Self::Fixed(region) => to.serialize_str(region.code()),
        }
    }
}

impl<'de> Deserialize<'de> for CalendarOf {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        match text.as_str() {
            "office" => Ok(Self::Office),
            "complainant" => Ok(Self::Complainant),
            code => Region::parse(code).map(Self::Fixed).map_err(serde::de::Error::custom),
        }
    }
}

/// What a promise may wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wait {
    /// The complainant was asked for information and hasn't answered.
    Information,
    /// A third party was asked and hasn't answered.
    ThirdParty,
}

impl Wait {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::ThirdParty => "third_party",
        }
    }
}

/// A promise rests while something is awaited, but never for ever: it goes on by itself after `at_most`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PauseRule {
    #[serde(rename = "while")]
    pub wait: Wait,
    pub at_most: Period,
}

/// Who is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notify {
    /// The team that has the complaint.
    Team,
    /// The handler who has it; their team where nobody has.
    Handler,
    /// Another team of the policy.
    Other(Team),
}

impl Serialize for Notify {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(match self {
            Self::Team => "team",
            Self::Handler => "handler",
            Self::Other(team) => team.as_str(),
        })
    }
}

impl<'de> Deserialize<'de> for Notify {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(match String::deserialize(from)?.as_str() {
            "team" => Self::Team,
            "handler" => Self::Handler,
            other => Self::Other(Team::from(other)),
        })
    }
}

/// What happens at a miss, besides its being on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MissRule {
    pub notify: Vec<Notify>,
    /// The team that takes the complaint over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raise: Option<Team>,
}

impl Default for MissRule {
    fn default() -> Self {
        Self { notify: vec![Notify::Team], raise: None }
    }
}

/// How a promise may be given a new date.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtensionRule {
    /// How often, at most; absent: as often as is explained.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u8>,
    /// How long after the old date, at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<Period>,
    /// How long after the promise first started, at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_all: Option<Period>,
    /// What its letter must say; the reason always.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub carries: Vec<Part>,
}

/// Something owed to the complainant by a date.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromiseRule {
    pub id: PromiseName,
    /// The clause of the policy that promises it.
    #[serde(default)]
    pub clause: String,
    pub starts: Start,
    pub within: Period,
    /// Calendar days, weeks and months that end on a day of rest end with the next working day (Regulation 1182/71,
    /// Art. 3(4)); `exact`: on that day itself.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub exact: bool,
    #[serde(default)]
    pub calendar: CalendarOf,
    /// How many working days before the date the team is warned; for periods in hours, how many hours before.
    #[serde(default)]
    pub warn: Vec<u16>,
    pub kept_by: Keeper,
    /// Kept once, it starts again, until the complaint is decided.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub repeats: bool,
    /// Only for complaints of these kinds; empty: for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<Kind>,
    /// The team that owes it; absent: the one that has the complaint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Team>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pauses: Vec<PauseRule>,
    #[serde(default)]
    pub missed: MissRule,
    /// Whether and how a new date may be given; absent: never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<ExtensionRule>,
}

impl PromiseRule {
    pub fn is_for(&self, kind: &Kind) -> bool {
        self.kinds.is_empty() || self.kinds.contains(kind)
    }
}
