//! Where a complainant goes who isn't satisfied: levels of escalation, then outside bodies.

use super::promises;
use crate::explained::Section;
use crate::told::Told;
use complaint::{EscalationLevel, OutsideBody};

pub(super) fn levels(told: &Told) -> Section {
    let voice = told.voice;
    let mut section = Section::new(voice.say("handbook-escalation-heading"));
    if told.policy.escalations.is_empty() {
        section.say(voice.say("handbook-escalation-none"));
        return section;
    }
    section.say(voice.say("handbook-escalation-rule"));
    for (n, level) in told.policy.escalations.iter().enumerate() {
        section.head(told.level(level, n + 1));
        section.list(terms(told, level));
        level.promises.iter().for_each(|promise| promises::one(told, promise, n + 1, &mut section));
    }
    section
}

/// When, by whom and where, in sentences.
pub(crate) fn terms(told: &Told, level: &EscalationLevel) -> Vec<String> {
    let voice = told.voice;
    let mut lines = vec![match level.until {
        Some(until) => voice.with("handbook-level-until", &[("within", voice.within(until).into())]),
        None => voice.say("handbook-level-until-none"),
    }];
    let reviewers = told.reviewers(level.reviewers);
    lines.push(voice.with("handbook-level-reviewers", &[("reviewers", reviewers.into())]));
    lines.push(match &level.team {
        Some(team) => voice.with("handbook-level-team", &[("team", told.team(team).into())]),
        None => voice.say("handbook-level-team-same"),
    });
    if level.promises.is_empty() {
        lines.push(voice.say("handbook-level-same-promises"));
    }
    lines
}

pub(super) fn bodies(told: &Told) -> Section {
    let (voice, bodies) = (told.voice, &told.policy.outside_bodies);
    let mut section = Section::new(voice.say("handbook-bodies-heading"));
    if bodies.is_empty() {
        section.say(voice.say("handbook-bodies-none"));
        return section;
    }
    section.say(voice.say("handbook-bodies-intro"));
    let heads =
        ["for", "body", "contact", "until", "words"].map(|column| voice.say(&format!("handbook-column-{column}")));
    section.table(heads.into(), bodies.iter().map(|body| row(told, body)).collect());
    let mut words: Vec<&str> = bodies.iter().filter_map(|body| told.worded(&body.words)).map(str::trim).collect();
    // Many bodies share their words.
    words.sort_unstable();
    words.dedup();
    if !words.is_empty() {
        section.say(voice.say("handbook-bodies-words"));
        section.list(words.into_iter().map(|words| voice.quoted(words)).collect());
    }
    section
}

fn row(told: &Told, body: &OutsideBody) -> Vec<String> {
    let voice = told.voice;
    let contact = [&body.address, &body.url].map(|part| part.trim()).into_iter().filter(|part| !part.is_empty());
    let until = |until| voice.with("handbook-body-until", &[("within", voice.within(until).into())]);
    vec![
        told.complainants(body),
        body.name.clone(),
        contact.collect::<Vec<_>>().join(", "),
        body.until.map(until).unwrap_or_default(),
        told.languages(body.words.keys().map(String::as_str)).join(", "),
    ]
}
