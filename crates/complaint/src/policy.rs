//! A complaints policy as data: kinds, teams, promises, levels of escalation. Read from TOML, checked as a whole.

use crate::words::{Kind, PromiseName, Purpose, Team};
use serde::{Deserialize, Serialize};
use workdays::{Calendar, Region};

/// A complaints policy, as installed. A complaint stays under the version it was opened under.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Its name in file names and the journal: `customer-service-europe`.
    pub id: String,
    pub version: u32,
    /// Its title as published.
    pub title: String,
    /// Which of a region's calendars counts.
    #[serde(default)]
    pub calendar: CalendarChoice,
    #[serde(rename = "team")]
    pub teams: Vec<TeamRule>,
    #[serde(rename = "kind")]
    pub kinds: Vec<KindRule>,
    #[serde(rename = "promise")]
    pub promises: Vec<PromiseRule>,
    #[serde(rename = "escalation", default)]
    pub escalations: Vec<EscalationLevel>,
}

/// A region may have more than one calendar: the days on which work rests, and those that law treats like them for
/// legal periods (the Netherlands' Good Friday, Sweden's eves).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CalendarChoice {
    #[default]
    Public,
    Deadline,
}

impl CalendarChoice {
    /// That calendar of a region.
    pub fn of(self, region: Region) -> Calendar {
        match self {
            Self::Public => Calendar::of(region),
            Self::Deadline => Calendar::deadline(region),
        }
    }
}

/// Who assesses complaints.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamRule {
    pub id: Team,
    pub name: String,
}

/// A kind of complaint: what it should tell, and which team assesses it (policy, rows 7 to 10).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KindRule {
    pub id: Kind,
    pub name: String,
    pub team: Team,
    #[serde(rename = "detail", default)]
    pub details: Vec<DetailRule>,
}

/// A detail that the complainant is asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DetailRule {
    /// `model`, `serial`, `ticket`, `description` or `idea`.
    pub id: String,
    /// Required details are asked for once, in the acknowledgement; a missing one never stops a clock.
    #[serde(default)]
    pub required: bool,
}

/// The event from whose day a promise counts. The day itself isn't counted (Regulation (EEC) 1182/71, Art. 3(1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Start {
    /// The complaint, or its escalation, reached us.
    Received,
    /// The acknowledgement was in fact sent.
    Acknowledged,
}

/// Something owed to the complainant by a date.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromiseRule {
    pub id: PromiseName,
    pub starts: Start,
    /// How long, in working days of the responding office.
    pub working_days: u16,
    /// How many working days before the date the team is warned.
    pub warn: u16,
    /// The letter that keeps it, from the moment it is sent.
    pub kept_by: Purpose,
    /// Whether a new date may be given with an explanation (policy, row 6).
    #[serde(default)]
    pub extendable: bool,
    /// The clause of the policy that promises it.
    pub clause: String,
}

/// A level of escalation (policy, row 12). Its promises are the policy's, again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EscalationLevel {
    /// Which team reviews; `None`: the team that had it.
    #[serde(default)]
    pub team: Option<Team>,
}

/// What is wrong with a policy file; each says what to write instead.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum PolicyError {
    #[error("{0}")]
    Syntax(String),
    #[error("kind ‘{kind}’ names the team ‘{team}’, which isn't there; add a [[team]] with id = \"{team}\"")]
    NoTeam { kind: String, team: String },
    #[error("the policy has no {0}; add at least one [[{0}]]")]
    Nothing(&'static str),
    #[error("two of [[{list}]] are called ‘{id}’; rename one")]
    Twice { list: &'static str, id: String },
    #[error("promise ‘{0}’ has working_days = 0; write at least 1")]
    NoTime(String),
    #[error("promise ‘{0}’ starts when the acknowledgement is sent, but no promise is kept by one; add it")]
    NeverStarts(String),
    #[error(
        "promise ‘{promise}’ is kept by ‘{letter}’, which doesn't go to the complainant; write acknowledgement, reply, update or decision"
    )]
    KeptByNobody { promise: String, letter: String },
    #[error("promise ‘{0}’ has more than 1000 working_days; write at most 1000")]
    TooLong(String),
    #[error("escalation level {level} names the team ‘{team}’, which isn't there; add a [[team]] with id = \"{team}\"")]
    NoReviewTeam { level: usize, team: String },
    #[error("kind ‘{kind}’ asks for the detail ‘{detail}’; known are model, serial, ticket, description, idea")]
    UnknownDetail { kind: String, detail: String },
}

impl Policy {
    /// Reads and checks a policy.
    ///
    /// # Errors
    /// The first thing that is wrong, with what to write instead.
    pub fn from_toml(text: &str) -> Result<Self, PolicyError> {
        let policy: Policy = toml::from_str(text).map_err(|e| PolicyError::Syntax(e.to_string()))?;
        policy.check()?;
        Ok(policy)
    }

    fn check(&self) -> Result<(), PolicyError> {
        for (name, empty) in
            [("team", self.teams.is_empty()), ("kind", self.kinds.is_empty()), ("promise", self.promises.is_empty())]
        {
            if empty {
                return Err(PolicyError::Nothing(name));
            }
        }
        unique("team", self.teams.iter().map(|t| t.id.as_str()))?;
        unique("kind", self.kinds.iter().map(|k| k.id.as_str()))?;
        unique("promise", self.promises.iter().map(|p| p.id.as_str()))?;
        self.kinds.iter().try_for_each(|kind| self.check_kind(kind))?;
        for (level, rule) in (1..).zip(&self.escalations) {
            if let Some(team) = rule.team.as_ref().filter(|t| self.team(t).is_none()) {
                return Err(PolicyError::NoReviewTeam { level, team: team.0.clone() });
            }
        }
        self.promises.iter().try_for_each(|promise| self.check_promise(promise))
    }

    fn check_kind(&self, kind: &KindRule) -> Result<(), PolicyError> {
        if self.team(&kind.team).is_none() {
            return Err(PolicyError::NoTeam { kind: kind.id.0.clone(), team: kind.team.0.clone() });
        }
        let known = ["model", "serial", "ticket", "description", "idea"];
        match kind.details.iter().find(|d| !known.contains(&d.id.as_str())) {
            Some(d) => Err(PolicyError::UnknownDetail { kind: kind.id.0.clone(), detail: d.id.clone() }),
            None => Ok(()),
        }
    }

    fn check_promise(&self, promise: &PromiseRule) -> Result<(), PolicyError> {
        if promise.working_days == 0 {
            return Err(PolicyError::NoTime(promise.id.0.clone()));
        }
        if promise.working_days > 1000 {
            return Err(PolicyError::TooLong(promise.id.0.clone()));
        }
        let to_complainant = [Purpose::Acknowledgement, Purpose::Reply, Purpose::Update, Purpose::Decision];
        if !to_complainant.contains(&promise.kept_by) {
            let letter = promise.kept_by.as_str().to_owned();
            return Err(PolicyError::KeptByNobody { promise: promise.id.0.clone(), letter });
        }
        let acknowledges = |p: &PromiseRule| p.kept_by == Purpose::Acknowledgement;
        if promise.starts == Start::Acknowledged && !self.promises.iter().any(acknowledges) {
            return Err(PolicyError::NeverStarts(promise.id.0.clone()));
        }
        Ok(())
    }

    pub fn team(&self, id: &Team) -> Option<&TeamRule> {
        self.teams.iter().find(|t| t.id == *id)
    }

    pub fn kind(&self, id: &Kind) -> Option<&KindRule> {
        self.kinds.iter().find(|k| k.id == *id)
    }

    pub fn promise(&self, id: &PromiseName) -> Option<&PromiseRule> {
        self.promises.iter().find(|p| p.id == *id)
    }

    /// The rules of the promises that start with `start`.
    pub fn starting(&self, start: Start) -> impl Iterator<Item = &PromiseRule> {
        self.promises.iter().filter(move |p| p.starts == start)
    }

    /// How many working days the promise that a letter of this purpose keeps has; for publishing.
    pub fn working_days(&self, kept_by: Purpose) -> Option<u16> {
        self.promises.iter().find(|p| p.kept_by == kept_by).map(|p| p.working_days)
    }
}

fn unique<'a>(list: &'static str, ids: impl Iterator<Item = &'a str>) -> Result<(), PolicyError> {
    let mut seen = std::collections::BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            return Err(PolicyError::Twice { list, id: id.to_owned() });
        }
    }
    Ok(())
}
