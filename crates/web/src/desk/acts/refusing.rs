//! Why something is refused, in the reader's language.

use crate::access::Signed;
use crate::page::Words;
use complaint::Refusal;
use texts::texts;

/// With the name of whoever is refused, as colleagues know them, rather than the login name.
pub(super) fn named(refusal: Refusal, me: &Signed) -> Refusal {
    let name = |id: String| if id == me.staff.id.as_str() { me.staff.name.clone() } else { id };
    match refusal {
        Refusal::TookPart(id) => Refusal::TookPart(name(id)),
        Refusal::NotAReviewer(id) => Refusal::NotAReviewer(name(id)),
        Refusal::AboutThem(id) => Refusal::AboutThem(name(id)),
        refusal => refusal,
    }
}

/// Why something is refused, in the reader's language.
pub(crate) fn refusal_words(words: &Words, refusal: &Refusal) -> String {
    if !texts().has(&words.lang, refusal.id()) {
        return refusal.to_string();
    }
    words.say(refusal.id(), &[("value", value(words, refusal).into())])
}

/// What stands in the sentence.
fn value(words: &Words, refusal: &Refusal) -> String {
    match refusal {
        Refusal::DateNotLater(day)
        | Refusal::NotAWorkingDay(day)
        | Refusal::ExtendedTooFar(day)
        | Refusal::TooLateForSummary(day)
        | Refusal::TooLateToEscalate(day) => words.day(*day, 0),
        Refusal::TookPart(value)
        | Refusal::NoSuchTeam(value)
        | Refusal::NoSuchKind(value)
        | Refusal::NoSuchLetter(value)
        | Refusal::NoSuchMessage(value)
        | Refusal::NotAnAddress(value)
        | Refusal::MergedAway(value)
        | Refusal::AboutThem(value)
        | Refusal::NoSuchPriority(value)
        | Refusal::NotAReviewer(value)
        | Refusal::Calendar(value) => value.clone(),
        Refusal::NoSuchThirdParty(number) => number.to_string(),
        Refusal::ExtendedOften(times) => times.to_string(),
        Refusal::PartMissing(part) => words.t(&format!("desk-field-part-{}", part.as_str())),
        Refusal::NoSuchOutcome(outcome) => words.t(&format!("desk-outcome-{}", outcome.replace('_', "-"))),
        Refusal::RemedyNotAllowed(remedy) => words.t(&format!("desk-remedy-{remedy}")),
        _ => String::new(),
    }
}
