//! The words of the field as types, so that a reference is never mistaken for a letter or a team for a handler.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// A complaint's reference, as said on the phone: `C-2026-00431-K`.
///
/// The year of opening (in the office's zone), a running number of at least five digits, and a check character over
/// both, so that a mistyped digit or two swapped neighbours are noticed (ISO 7064 MOD 37,2 in manner; see [`check`]).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference {
    year: i16,
    number: u64,
}

/// What can be wrong with a reference that somebody typed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadReference {
    #[error("‘{0}’ isn't a reference; one looks like C-2026-00431-K")]
    Form(String),
    #[error("‘{0}’ has the wrong check character: please compare it with the letter once more")]
    Check(String),
}

impl Reference {
    /// The reference of the `number`-th complaint of `year`.
    pub fn new(year: i16, number: u64) -> Self {
        Self { year, number }
    }
    pub fn year(&self) -> i16 {
        self.year
    }
    pub fn number(&self) -> u64 {
        self.number
    }
}

/// Letters that can't be confused on the phone or in print: no I, O, Q, S, Z (1, 0, 0, 5, 2), no vowels but A and E.
const CHECKS: &[u8; 23] = b"ABCDEFGHJKLMNPRTUVWXY49";

/// The check character: digits weighted by powers of 2 modulo the prime 23, which finds every single wrong digit and
/// every swap of neighbours.
fn check(year: i16, number: u64) -> char {
    let digits = format!("{year:04}{number:05}");
    let sum = digits.bytes().fold(0u64, |sum, b| (sum * 2 + u64::from(b.wrapping_sub(b'0'))) % 23);
    CHECKS[(sum * 2 % 23) as usize] as char
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "C-{:04}-{:05}-{}", self.year, self.number, check(self.year, self.number))
    }
}

impl FromStr for Reference {
    type Err = BadReference;

    /// Reads a reference in any case, with or without spaces around.
    fn from_str(text: &str) -> Result<Self, BadReference> {
        let bad = || BadReference::Form(text.trim().chars().take(40).collect());
        let upper = text.trim().to_ascii_uppercase();
        let mut parts = upper.split('-');
        let (Some("C"), Some(year), Some(number), Some(mark), None) =
            (parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(bad());
        };
        let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if year.len() != 4 || !(5..=12).contains(&number.len()) || !digits(year) || !digits(number) {
            return Err(bad());
        }
        let reference = Self { year: year.parse().map_err(|_| bad())?, number: number.parse().map_err(|_| bad())? };
        if reference.to_string() != upper {
            return Err(if mark.len() == 1 { BadReference::Check(upper) } else { bad() });
        }
        Ok(reference)
    }
}

impl TryFrom<String> for Reference {
    type Error = BadReference;
    fn try_from(text: String) -> Result<Self, BadReference> {
        text.parse()
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> Self {
        reference.to_string()
    }
}

macro_rules! name {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

name! {
    /// A kind of complaint in the policy: `service`, `product`.
    Kind
}
name! {
    /// A team in the policy: `service-management`, `technical`.
    Team
}
name! {
    /// A priority of the policy: `urgent`, `normal`.
    Priority
}
name! {
    /// The login name of a member of staff.
    StaffId
}
name! {
    /// A promise of the policy: `acknowledgement`, `update`, `resolution`.
    PromiseName
}
name! {
    /// A letter: `C-2026-00431-K.3`, the third of its complaint.
    LetterId
}
name! {
    /// A received message in the store.
    MessageKey
}
name! {
    /// An RFC 5322 Message-ID without its angle brackets.
    MailId
}

/// A person or body that writes to us or is written to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    pub email: String,
    /// ISO 639-1, lower case: the language they are written to in.
    pub language: String,
    /// ISO 3166-1 alpha-2 where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

impl Party {
    /// The name, or the address where no name is known.
    pub fn called(&self) -> &str {
        self.name.as_deref().filter(|n| !n.trim().is_empty()).unwrap_or(&self.email)
    }

    /// Name and address, or the address where no name is known.
    pub fn in_full(&self) -> String {
        match self.name.as_deref() {
            Some(name) => format!("{name}, {}", self.email),
            None => self.email.clone(),
        }
    }
}

/// What the complainant told us that the policy asks for (rows 7 and 9).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details {
    pub model: Option<String>,
    pub serial: Option<String>,
    pub ticket: Option<String>,
    pub description: Option<String>,
    pub idea: Option<String>,
    /// Details of the policy's own, by their names there.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub more: BTreeMap<String, String>,
}

impl Details {
    /// The detail's value by its name in the policy.
    pub fn get(&self, detail: &str) -> Option<&str> {
        let value = match detail {
            "model" => &self.model,
            "serial" => &self.serial,
            "ticket" => &self.ticket,
            "description" => &self.description,
            "idea" => &self.idea,
            own => return self.more.get(own).map(String::as_str).filter(|v| !v.trim().is_empty()),
        };
        value.as_deref().filter(|v| !v.trim().is_empty())
    }

    /// Sets a detail by its name in the policy.
    pub fn set(&mut self, detail: &str, value: String) {
        let place = match detail {
            "model" => &mut self.model,
            "serial" => &mut self.serial,
            "ticket" => &mut self.ticket,
            "description" => &mut self.description,
            "idea" => &mut self.idea,
            own => {
                self.more.insert(own.to_owned(), value);
                return;
            }
        };
        *place = Some(value);
    }

    /// Fills what is still empty from `later`, and says which details that were.
    pub fn filled_by(&self, later: &Details) -> Details {
        let keep = |old: &Option<String>, new: &Option<String>| if old.is_none() { new.clone() } else { None };
        let new = later.more.iter().filter(|(name, _)| !self.more.contains_key(*name));
        Details {
            model: keep(&self.model, &later.model),
            serial: keep(&self.serial, &later.serial),
            ticket: keep(&self.ticket, &later.ticket),
            description: keep(&self.description, &later.description),
            idea: keep(&self.idea, &later.idea),
            more: new.map(|(name, value)| (name.clone(), value.clone())).collect(),
        }
    }

    /// Overwrites with every value that `change` has; an empty text clears.
    pub fn change(&mut self, change: &Details) {
        let set = |old: &mut Option<String>, new: &Option<String>| {
            if let Some(new) = new {
                *old = Some(new.trim().to_owned()).filter(|v| !v.is_empty());
            }
        };
        set(&mut self.model, &change.model);
        set(&mut self.serial, &change.serial);
        set(&mut self.ticket, &change.ticket);
        set(&mut self.description, &change.description);
        set(&mut self.idea, &change.idea);
        for (name, value) in &change.more {
            match value.trim() {
                "" => self.more.remove(name),
                value => self.more.insert(name.clone(), value.to_owned()),
            };
        }
    }

    pub fn is_empty(&self) -> bool {
        *self == Details::default()
    }
}

/// How a complaint was decided (policy, rows 6 and 11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Accepted,
    PartlyAccepted,
    Rejected,
    CannotResolve,
}

impl Outcome {
    pub const ALL: [Outcome; 4] = [Self::Accepted, Self::PartlyAccepted, Self::Rejected, Self::CannotResolve];
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::PartlyAccepted => "partly_accepted",
            Self::Rejected => "rejected",
            Self::CannotResolve => "cannot_resolve",
        }
    }
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|o| o.as_str() == text)
    }
}

/// What is offered with a decision (ISO 10002, 3: remedy).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Remedy {
    Repair,
    Replacement,
    Refund,
    Apology,
    Guidance,
    Nothing,
}

impl Remedy {
    pub const ALL: [Remedy; 6] =
        [Self::Repair, Self::Replacement, Self::Refund, Self::Apology, Self::Guidance, Self::Nothing];
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Repair => "repair",
            Self::Replacement => "replacement",
            Self::Refund => "refund",
            Self::Apology => "apology",
            Self::Guidance => "guidance",
            Self::Nothing => "nothing",
        }
    }
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.as_str() == text)
    }
}

/// Why a complaint was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Closure {
    /// The complainant said that they are satisfied.
    Satisfied,
    /// Decided, told how to escalate, and no answer came.
    NoAnswer,
    /// The complainant withdrew it.
    Withdrawn,
    /// It turned out to be no complaint.
    NoComplaint,
    /// It goes on as part of another complaint by the same person about the same thing.
    Merged,
}

impl Closure {
    /// Those that a handler may close with; merging is an act of its own.
    pub const ALL: [Closure; 4] = [Self::Satisfied, Self::NoAnswer, Self::Withdrawn, Self::NoComplaint];
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Satisfied => "satisfied",
            Self::NoAnswer => "no_answer",
            Self::Withdrawn => "withdrawn",
            Self::NoComplaint => "no_complaint",
            Self::Merged => "merged",
        }
    }
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.as_str() == text)
    }
}

/// What a letter is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Purpose {
    Acknowledgement,
    Reply,
    /// Asks the complainant for details.
    InformationRequest,
    Update,
    Extension,
    /// A part is resolved; the rest goes on.
    PartialResolution,
    Decision,
    EscalationReceipt,
    /// Silence has lasted since the decision: the complainant may still answer.
    SilenceReminder,
    /// The remedy was carried out.
    RemedyNotice,
    Closing,
    /// Confirms a withdrawal.
    Withdrawal,
    /// Two complaints go on as one.
    MergeNotice,
    ThirdParty,
    Forward,
    /// To our own team: a promise falls due soon, or was missed.
    Reminder,
}

impl Purpose {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Acknowledgement => "acknowledgement",
            Self::Reply => "reply",
            Self::InformationRequest => "information_request",
            Self::Update => "update",
            Self::Extension => "extension",
            Self::PartialResolution => "partial_resolution",
            Self::Decision => "decision",
            Self::EscalationReceipt => "escalation_receipt",
            Self::SilenceReminder => "silence_reminder",
            Self::RemedyNotice => "remedy_notice",
            Self::Closing => "closing",
            Self::Withdrawal => "withdrawal",
            Self::MergeNotice => "merge_notice",
            Self::ThirdParty => "third_party",
            Self::Forward => "forward",
            Self::Reminder => "reminder",
        }
    }
}

/// Who reads a letter or wrote a message: decides which thread it is shown in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    Complainant,
    /// The number of the third party within its complaint.
    ThirdParty(u32),
    /// Our own team (reminders).
    Team,
}

/// By which way something reached us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    Mail,
    Web,
    /// Typed in by staff, e.g. after a telephone call.
    Desk,
}
