//! Why an act is refused, in the words that the desk shows beside the greyed-out button.

/// An act that can't be done now, and what would have to be so that it can.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    #[error("the complaint is closed; reopen it first")]
    Closed,
    #[error("the complaint isn't closed")]
    NotClosed,
    #[error("receipt has already been confirmed")]
    AlreadyAcknowledged,
    #[error("a decision has already been written; reopen or escalate first")]
    AlreadyDecided,
    #[error("there is no decision yet that could be escalated")]
    NothingToEscalate,
    #[error("the last level of the procedure has been reached; the outside body is named in the decision")]
    LastLevel,
    #[error("the letter has no text yet; write it first")]
    EmptyLetter,
    #[error("the explanation is missing; a decision always needs one in writing")]
    NoExplanation,
    #[error("the reason is missing; an extension always explains itself")]
    NoReason,
    #[error("an extension is on its way already; see what becomes of its letter first")]
    ExtensionUnderWay,
    #[error("the decision's letter hasn't left yet; see what became of it first")]
    DecisionNotSent,
    #[error("there is no date to extend: the resolution isn't running and wasn't missed")]
    NothingToExtend,
    #[error("the new date must be a working day after the old one ({0})")]
    DateNotLater(jiff::civil::Date),
    #[error("{0} isn't a working day of the responding office")]
    NotAWorkingDay(jiff::civil::Date),
    #[error("{0} took part in the decision; an escalation goes to somebody else")]
    TookPart(String),
    #[error("an escalation needs a reviewer before it can be decided; take it or hand it over first")]
    NoReviewer,
    #[error("the policy has no team called ‘{0}’")]
    NoSuchTeam(String),
    #[error("the policy has no kind of complaint called ‘{0}’")]
    NoSuchKind(String),
    #[error("this complaint has no third party number {0}")]
    NoSuchThirdParty(u32),
    #[error("this complaint has no letter {0}")]
    NoSuchLetter(String),
    #[error("this complaint has no message {0}")]
    NoSuchMessage(String),
    #[error("‘{0}’ isn't an email address")]
    NotAnAddress(String),
    #[error("the note is empty")]
    EmptyNote,
    #[error("nothing was changed")]
    NothingChanged,
    #[error("the procedure is decided first; this can be said of a decision")]
    NotDecided,
    #[error("that date can't be computed: {0}")]
    Calendar(String),
    #[error("this act is for staff")]
    StaffOnly,
}

impl Refusal {
    /// The name of its text in the locales: `refusal-closed`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Closed => "refusal-closed",
            Self::NotClosed => "refusal-not-closed",
            Self::AlreadyAcknowledged => "refusal-already-acknowledged",
            Self::AlreadyDecided => "refusal-already-decided",
            Self::NothingToEscalate => "refusal-nothing-to-escalate",
            Self::LastLevel => "refusal-last-level",
            Self::EmptyLetter => "refusal-empty-letter",
            Self::NoExplanation => "refusal-no-explanation",
            Self::NoReason => "refusal-no-reason",
            Self::ExtensionUnderWay => "refusal-extension-under-way",
            Self::DecisionNotSent => "refusal-decision-not-sent",
            Self::NothingToExtend => "refusal-nothing-to-extend",
            Self::DateNotLater(_) => "refusal-date-not-later",
            Self::NotAWorkingDay(_) => "refusal-not-a-working-day",
            Self::TookPart(_) => "refusal-took-part",
            Self::NoReviewer => "refusal-no-reviewer",
            Self::NoSuchTeam(_) => "refusal-no-such-team",
            Self::NoSuchKind(_) => "refusal-no-such-kind",
            Self::NoSuchThirdParty(_) => "refusal-no-such-third-party",
            Self::NoSuchLetter(_) => "refusal-no-such-letter",
            Self::NoSuchMessage(_) => "refusal-no-such-message",
            Self::NotAnAddress(_) => "refusal-not-an-address",
            Self::EmptyNote => "refusal-empty-note",
            Self::NothingChanged => "refusal-nothing-changed",
            Self::NotDecided => "refusal-not-decided",
            Self::Calendar(_) => "refusal-calendar",
            Self::StaffOnly => "refusal-staff-only",
        }
    }
}
