//! Two complaints: the other one goes on in this one, or they only have to do with each other.

use super::{Deed, Doing, Field, On, Wrong};
use complaint::{Act, Complaint, Draft};

/// Another open complaint of the same person goes on in this one.
pub(super) struct Merge;

impl Doing for Merge {
    fn name(&self) -> &'static str {
        "merge"
    }

    fn act(&self) -> Act {
        Act::Merge
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        let choice = |other: &Complaint| {
            let subject = other.subject.trim();
            let subject = if subject.is_empty() { on.frame.t("desk-no-subject") } else { subject.to_owned() };
            let args =
                [("day", on.frame.day(other.received_on).into()), ("team", on.frame.team(on.web, &other.team).into())];
            let hint = on.frame.words.say("desk-field-other-hint", &args);
            (other.reference.to_string(), format!("{}, {subject}", other.reference), hint)
        };
        vec![Field::of(on, "other", "radio").choices(on.known.others.iter().map(choice))]
    }

    fn pointless(&self, on: &On) -> Option<String> {
        on.known.others.is_empty().then(|| on.frame.t("desk-merge-none"))
    }

    fn wrong(&self, on: &On) -> Vec<Wrong> {
        let known = on.known.others.iter().any(|c| c.reference.to_string() == on.typed("other"));
        if known { Vec::new() } else { vec![Wrong::of("other", on.frame.t("desk-field-other-empty"))] }
    }

    fn deed(&self, on: &On, _letter: Option<Draft>) -> Deed {
        let other = on.known.others.iter().find(|c| c.reference.to_string() == on.typed("other"));
        other.map_or(Deed::Commands(Vec::new()), |other| Deed::Merge(other.reference.clone()))
    }
}

/// Has to do with another one; said of both.
pub(super) struct Relate;

impl Doing for Relate {
    fn name(&self) -> &'static str {
        "relate"
    }

    fn act(&self) -> Act {
        Act::Relate
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        vec![
            Field::of(on, "reference", "text").hint(on.frame.t("desk-field-reference-hint")),
            Field::of(on, "reason", "area").rows(3).hint(on.frame.t("desk-field-relate-hint")),
        ]
    }

    fn wrong(&self, on: &On) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        if on.known.named.is_none() {
            wrong.push(Wrong::of("reference", on.frame.t("desk-triage-no-such-reference")));
        }
        if on.typed("reason").is_empty() {
            wrong.push(Wrong::of("reason", on.frame.t("desk-field-reason-empty")));
        }
        wrong
    }

    fn deed(&self, on: &On, _letter: Option<Draft>) -> Deed {
        let why = on.typed("reason").to_owned();
        let other = on.known.named.as_ref().map(|c| c.reference.clone());
        other.map_or(Deed::Commands(Vec::new()), |other| Deed::Relate { other, why })
    }
}
