//! A complaints policy as data: what is promised, to whom it falls, what a decision must carry, how it ends. One TOML
//! file a policy; [`Policy::from_toml`] refuses it whole where anything is wrong, [`check`] tells every mistake at once.
//! `period` says how long, `promising` what is owed, `deciding`, `ending` and `safety` the rest.

mod check;
mod deciding;
mod ending;
mod period;
mod promising;
mod safety;
mod span;

pub use check::{Problem, check};
pub use deciding::{DecisionRule, Need, Part, SummaryRule};
pub use ending::{
    ClosingRule, EscalationLevel, LetterRule, Moment, OutsideBody, RetentionRule, Reviewers, SentBy, SilenceRule,
};
pub use period::{OfficeHours, Period};
pub use promising::{CalendarOf, ExtensionRule, Keeper, MissRule, Notify, PauseRule, PromiseRule, Start, Wait};
pub use safety::SafetyRule;

use crate::words::{Kind, Outcome, Priority, PromiseName, Purpose, Team};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use workdays::{Calendar, Region};

/// Words by language (ISO 639-1): `{ en = "Account number", de = "Kontonummer" }`.
pub type Worded = BTreeMap<String, String>;

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
    /// The languages that letters are written in; empty: all that there are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// When the office works, for periods in business hours; in its own time zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<OfficeHours>,
    /// What comes first, the most urgent first; a complaint has the last unless its kind or a handler says otherwise.
    /// Danger comes before all of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub priorities: Vec<Priority>,
    #[serde(rename = "team")]
    pub teams: Vec<TeamRule>,
    #[serde(rename = "kind")]
    pub kinds: Vec<KindRule>,
    #[serde(rename = "promise")]
    pub promises: Vec<PromiseRule>,
    /// What each outcome must carry; empty: every outcome may be given, and needs its explanation.
    #[serde(rename = "decision", default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<DecisionRule>,
    #[serde(rename = "escalation", default, skip_serializing_if = "Vec::is_empty")]
    pub escalations: Vec<EscalationLevel>,
    #[serde(rename = "outside_body", default, skip_serializing_if = "Vec::is_empty")]
    pub outside_bodies: Vec<OutsideBody>,
    /// Letters that go by themselves, or are left to a handler, and when.
    #[serde(rename = "letter", default, skip_serializing_if = "Vec::is_empty")]
    pub letters: Vec<LetterRule>,
    #[serde(default)]
    pub closing: ClosingRule,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub safety: Option<SafetyRule>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retention: Option<RetentionRule>,
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

/// A kind of complaint: what it should tell, and which team assesses it (default policy, rows 7 to 10).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KindRule {
    pub id: Kind,
    pub name: String,
    pub team: Team,
    /// One of the policy's priorities; absent: the last of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    #[serde(rename = "detail", default)]
    pub details: Vec<DetailRule>,
}

/// A detail that the complainant may be asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DetailRule {
    /// `model`, `serial`, `ticket`, `description`, `idea`, or a name of the policy's own.
    pub id: String,
    /// Required details are asked for once, in the acknowledgement; a missing one never stops a clock.
    #[serde(default)]
    pub required: bool,
    /// Asked for once, too, but nobody misses it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub wanted: bool,
    /// What a value looks like, as a regular expression over the whole of it. A detail of the policy's own is found in
    /// a mail by it; a value that doesn't match is taken, and shown to the handler as odd.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// What it is called, by language; the five known ones have their names.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub name: Worded,
    /// Where the complainant finds it, by language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub hint: Worded,
}

impl KindRule {
    /// The details of the policy's own whose pattern stands in a text, by name: the first place that has it.
    pub fn found_in<'r>(&'r self, text: &str) -> Vec<(&'r str, String)> {
        let own = self.details.iter().filter(|rule| !KNOWN_DETAILS.contains(&rule.id.as_str()));
        let find = |rule: &'r DetailRule| {
            let pattern = rule.pattern.as_ref()?;
            // As a word of its own; the pattern was checked when the policy was.
            let word = regex::Regex::new(&format!(r"(?:^|[^\w-])({pattern})(?:$|[^\w-])")).ok()?;
            word.captures(text)
                .and_then(|found| found.get(1))
                .map(|found| (rule.id.as_str(), found.as_str().to_owned()))
        };
        own.filter_map(find).collect()
    }

    /// The details whose value doesn't look as the policy says, by name.
    pub fn odd(&self, details: &crate::Details) -> Vec<&str> {
        let matches = |pattern: &str, value: &str| {
            regex::Regex::new(&format!("^(?:{pattern})$")).map_or(true, |whole| whole.is_match(value.trim()))
        };
        let odd = |rule: &&DetailRule| {
            rule.pattern.as_ref().zip(details.get(&rule.id)).is_some_and(|(pattern, value)| !matches(pattern, value))
        };
        self.details.iter().filter(odd).map(|rule| rule.id.as_str()).collect()
    }
}

/// The details that mail is understood by, without a pattern of the policy's.
pub const KNOWN_DETAILS: [&str; 5] = ["model", "serial", "ticket", "description", "idea"];

/// A policy that can't be installed; says everything that is wrong with it.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct PolicyError {
    pub problems: Vec<Problem>,
}

impl Policy {
    /// Reads and checks a policy.
    ///
    /// # Errors
    /// Everything that is wrong, each with its place and what to write instead.
    pub fn from_toml(text: &str) -> Result<Self, PolicyError> {
        let problems = check(text);
        if !problems.is_empty() {
            return Err(PolicyError { problems });
        }
        toml::from_str(text).map_err(|e| PolicyError { problems: vec![Problem::of_syntax(text, &e)] })
    }

    /// Reads a policy that passed the check when it was installed: kept to even where the check of today is stricter.
    ///
    /// # Errors
    /// It can't be read at all.
    pub fn as_installed(text: &str) -> Result<Self, PolicyError> {
        toml::from_str(text).map_err(|e| PolicyError { problems: vec![Problem::of_syntax(text, &e)] })
    }

    pub fn team(&self, id: &Team) -> Option<&TeamRule> {
        self.teams.iter().find(|t| t.id == *id)
    }

    pub fn kind(&self, id: &Kind) -> Option<&KindRule> {
        self.kinds.iter().find(|k| k.id == *id)
    }

    /// The promises of a level: its own, or the policy's again.
    pub fn promises_at(&self, level: u8) -> &[PromiseRule] {
        let own = level.checked_sub(1).and_then(|n| self.escalations.get(usize::from(n)));
        own.map(|level| level.promises.as_slice()).filter(|own| !own.is_empty()).unwrap_or(&self.promises)
    }

    /// The rule of a promise at a level. What starts with danger is the policy's at every level.
    pub fn promise(&self, id: &PromiseName, level: u8) -> Option<&PromiseRule> {
        let own = self.promises_at(level).iter().find(|p| p.id == *id);
        own.or_else(|| self.promises.iter().find(|p| p.id == *id && p.starts == Start::Danger))
    }

    /// The rules of a level's promises that start with `start`, for complaints of this kind.
    pub fn starting<'p>(&'p self, start: Start, level: u8, kind: &'p Kind) -> impl Iterator<Item = &'p PromiseRule> {
        self.promises_at(level).iter().filter(move |p| p.starts == start && p.is_for(kind))
    }

    /// How long the first promise that `keeper` keeps has; for publishing.
    pub fn period(&self, keeper: Keeper) -> Option<Period> {
        self.promises.iter().find(|p| p.kept_by == keeper).map(|p| p.within)
    }

    /// What this outcome must carry; `None`: the policy doesn't know that outcome.
    pub fn decision(&self, outcome: Outcome) -> Option<DecisionRule> {
        if self.decisions.is_empty() {
            return Some(DecisionRule::of(outcome));
        }
        self.decisions.iter().find(|d| d.outcome == outcome).cloned()
    }

    /// Whether this letter goes by itself at that moment.
    pub fn sends_itself(&self, moment: Moment) -> Option<Purpose> {
        let rule = self.letters.iter().find(|l| l.when == moment && l.by == SentBy::Itself);
        rule.map(|l| l.send)
    }

    /// The outside body that a complainant of this country may turn to; the one for everybody else where there is none.
    pub fn outside_body(&self, country: Option<&str>) -> Option<&OutsideBody> {
        let theirs =
            |b: &&OutsideBody| country.is_some_and(|c| b.countries.iter().any(|own| own.eq_ignore_ascii_case(c)));
        self.outside_bodies.iter().find(theirs).or(self.outside_bodies.iter().find(|b| b.countries.is_empty()))
    }

    /// The priority that a complaint of this kind opens with, and its rank (0 is the most urgent).
    pub fn priority_of(&self, kind: &Kind) -> (Priority, u8) {
        let own = self.kind(kind).and_then(|k| k.priority.clone());
        let last = || self.priorities.last().cloned().unwrap_or_else(|| Priority::from("normal"));
        let priority = own.unwrap_or_else(last);
        let rank = self.rank(&priority).unwrap_or(0);
        (priority, rank)
    }

    /// The place of a priority among the policy's.
    pub fn rank(&self, priority: &Priority) -> Option<u8> {
        self.priorities.iter().position(|p| p == priority).and_then(|n| u8::try_from(n).ok())
    }
}
