//! Levels of escalation and outside bodies.

use super::changes::Changes;
use super::pairs::pairs;
use super::promises;
use crate::explain::terms;
use crate::told::Told;
use complaint::{EscalationLevel, OutsideBody, Period};

/// Levels are the same by their number.
pub(super) fn levels(old: &[EscalationLevel], new: &[EscalationLevel], changes: &mut Changes) {
    for (n, (before, after)) in old.iter().zip(new).enumerate() {
        if before != after {
            one(n + 1, before, after, changes);
        }
    }
    for (n, level) in old.iter().enumerate().skip(new.len()) {
        changes.say("handbook-diff-level-removed", &[("level", changes.old.level(level, n + 1).into())]);
    }
    for (n, level) in new.iter().enumerate().skip(old.len()) {
        let told = changes.new;
        let name = told.level(level, n + 1);
        let added = told.voice.with("handbook-diff-level-added", &[("level", (&name).into())]);
        let mut sentences = vec![added];
        sentences.extend(terms(&told, level));
        changes.lines.push(sentences.join(" "));
        promises::compare(Some((n + 1, &name)), &[], &level.promises, changes);
    }
}

fn one(number: usize, old: &EscalationLevel, new: &EscalationLevel, changes: &mut Changes) {
    let EscalationLevel { name, team, reviewers, until, promises } = old;
    let place = changes.old.level(old, number);
    changes.text(&place, "name", name, &new.name);
    changes.field(&place, "team", team, &new.team, |told, team| match team {
        Some(team) => told.team(team),
        None => told.voice.say("handbook-value-its-team"),
    });
    changes.field(&place, "reviewers", reviewers, &new.reviewers, |told, reviewers| told.reviewers(*reviewers));
    changes.field(&place, "until", until, &new.until, limit);
    changes.field(&place, "same-promises", &promises.is_empty(), &new.promises.is_empty(), |told, same| {
        told.voice.say(if *same { "handbook-value-same-promises" } else { "handbook-value-own-promises" })
    });
    promises::compare(Some((number, &place)), promises, &new.promises, changes);
}

fn limit(told: &Told, until: &Option<Period>) -> String {
    match until {
        Some(until) => told.voice.within(*until),
        None => told.voice.say("handbook-value-no-limit"),
    }
}

/// Bodies are the same by their name; one that was renamed, by its countries.
pub(super) fn bodies(old: &[OutsideBody], new: &[OutsideBody], changes: &mut Changes) {
    let found = pairs(
        old,
        new,
        &[
            &|a: &OutsideBody, b: &OutsideBody| a.name == b.name && a.countries == b.countries,
            &|a: &OutsideBody, b: &OutsideBody| a.name == b.name,
            &|a: &OutsideBody, b: &OutsideBody| a.countries == b.countries,
        ],
    );
    let said = |told: &Told, body: &OutsideBody| [body.name.clone(), told.complainants(body)];
    for body in found.gone {
        let [name, countries] = said(&changes.old, body);
        changes.say("handbook-diff-body-removed", &[("body", name.into()), ("countries", countries.into())]);
    }
    for body in found.new {
        let [name, countries] = said(&changes.new, body);
        changes.say("handbook-diff-body-added", &[("body", name.into()), ("countries", countries.into())]);
    }
    for (before, after) in found.both.iter().filter(|(before, after)| before != after) {
        one_body(before, after, changes);
    }
    if found.moved {
        let names = new.iter().map(|body| body.name.clone()).collect();
        changes.order(&changes.field_name("bodies"), names);
    }
}

fn one_body(old: &OutsideBody, new: &OutsideBody, changes: &mut Changes) {
    let OutsideBody { countries, name, address, url, until, words } = old;
    let place = name.as_str();
    let others = Some("handbook-bodies-others");
    changes.list(place, "countries", countries, &new.countries, others, |told, code| {
        told.countries(std::slice::from_ref(code))
    });
    changes.text(place, "name", name, &new.name);
    changes.text(place, "address", address, &new.address);
    changes.text(place, "url", url, &new.url);
    changes.field(place, "until", until, &new.until, limit);
    changes.worded(place, "words", words, &new.words);
}
