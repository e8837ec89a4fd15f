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
    #[error("the reason is missing; say why")]
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
    #[error("it goes on as {0}; look there")]
    MergedAway(String),
    #[error("say which part is resolved")]
    NoPart,
    #[error("the policy knows no decision ‘{0}’")]
    NoSuchOutcome(&'static str),
    #[error("the policy has no short form for this decision")]
    NoSummary,
    #[error("the short form was enough until {0} only; write the full decision")]
    TooLateForSummary(jiff::civil::Date),
    #[error("the policy asks for a part that is missing: {}", .0.as_str())]
    PartMissing(crate::Part),
    #[error("the policy asks for a remedy with this decision; choose one")]
    NoRemedy,
    #[error("the policy allows no ‘{0}’ with this decision")]
    RemedyNotAllowed(&'static str),
    #[error("no remedy is on offer")]
    NothingOffered,
    #[error("the remedy has been carried out")]
    RemedyIsDone,
    #[error("the complainant declined the remedy")]
    RemedyWasDeclined,
    #[error("the remedy that was promised isn't carried out yet; say so once it is")]
    RemedyOwed,
    #[error("what was found of the danger is still owed; say it, also where there is none")]
    DangerNotAssessed,
    #[error("no danger is marked")]
    NoDanger,
    #[error("say what was found")]
    NoFinding,
    #[error("say how we know that they may act for the complainant")]
    NoAuthority,
    #[error("the complaint is about {0}, who has no part in it")]
    AboutThem(String),
    #[error("that is this complaint itself")]
    WithItself,
    #[error("the two are not by the same person")]
    NotTheSamePerson,
    #[error("only two complaints that are both open, at the same level, can become one")]
    NotAtTheSameStage,
    #[error("the policy allows {0} extensions, and so many were given")]
    ExtendedOften(u8),
    #[error("the policy allows no date after {0}")]
    ExtendedTooFar(jiff::civil::Date),
    #[error("it could be escalated until {0}")]
    TooLateToEscalate(jiff::civil::Date),
    #[error("the policy has no priority called ‘{0}’")]
    NoSuchPriority(String),
    #[error("{0} may not review at this level; the policy asks for somebody else")]
    NotAReviewer(String),
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
            Self::MergedAway(_) => "refusal-merged-away",
            Self::NoPart => "refusal-no-part",
            Self::NoSuchOutcome(_) => "refusal-no-such-outcome",
            Self::NoSummary => "refusal-no-summary",
            Self::TooLateForSummary(_) => "refusal-too-late-for-summary",
            Self::PartMissing(_) => "refusal-part-missing",
            Self::NoRemedy => "refusal-no-remedy",
            Self::RemedyNotAllowed(_) => "refusal-remedy-not-allowed",
            Self::NothingOffered => "refusal-nothing-offered",
            Self::RemedyIsDone => "refusal-remedy-is-done",
            Self::RemedyWasDeclined => "refusal-remedy-was-declined",
            Self::RemedyOwed => "refusal-remedy-owed",
            Self::DangerNotAssessed => "refusal-danger-not-assessed",
            Self::NoDanger => "refusal-no-danger",
            Self::NoFinding => "refusal-no-finding",
            Self::NoAuthority => "refusal-no-authority",
            Self::AboutThem(_) => "refusal-about-them",
            Self::WithItself => "refusal-with-itself",
            Self::NotTheSamePerson => "refusal-not-the-same-person",
            Self::NotAtTheSameStage => "refusal-not-at-the-same-stage",
            Self::ExtendedOften(_) => "refusal-extended-often",
            Self::ExtendedTooFar(_) => "refusal-extended-too-far",
            Self::TooLateToEscalate(_) => "refusal-too-late-to-escalate",
            Self::NoSuchPriority(_) => "refusal-no-such-priority",
            Self::NotAReviewer(_) => "refusal-not-a-reviewer",
        }
    }
}
