//! Teams, kinds, details and priorities.

use crate::explained::Section;
use crate::told::Told;
use complaint::KindRule;

pub(super) fn kinds(told: &Told) -> Section {
    let (voice, policy) = (told.voice, told.policy);
    let mut section = Section::new(voice.say("handbook-kinds-heading"));
    let teams: Vec<String> = policy.teams.iter().map(|team| told.team(&team.id)).collect();
    section.say(voice.with("handbook-teams", &[("items", voice.and(&teams).into())]));
    if policy.kinds.iter().any(|kind| !kind.details.is_empty()) {
        section.say(voice.say("handbook-details-rule"));
    }
    if policy.kinds.iter().flat_map(|kind| &kind.details).any(|detail| detail.pattern.is_some()) {
        section.say(voice.say("handbook-details-pattern"));
    }
    for kind in &policy.kinds {
        one_kind(told, kind, &mut section);
    }
    section
}

fn one_kind(told: &Told, kind: &KindRule, section: &mut Section) {
    let voice = told.voice;
    section.head(told.kind(&kind.id));
    let mut lines = vec![voice.with("handbook-kind-team", &[("team", told.team(&kind.team).into())])];
    if let Some(priority) = &kind.priority {
        lines.push(voice.with("handbook-kind-priority", &[("priority", told.priority(priority).into())]));
    }
    if kind.details.is_empty() {
        lines.push(voice.say("handbook-details-none"));
    }
    section.list(lines);
    let heads = ["detail", "need", "hint", "pattern"].map(|column| voice.say(&format!("handbook-column-{column}")));
    let rows = kind.details.iter().map(|detail| {
        let hint = told.worded(&detail.hint).unwrap_or_default().to_owned();
        vec![told.detail(detail), told.need(detail), hint, detail.pattern.clone().unwrap_or_default()]
    });
    section.table(heads.into(), rows.collect());
}

pub(super) fn priorities(told: &Told) -> Section {
    let (voice, policy) = (told.voice, told.policy);
    let mut section = Section::new(voice.say("handbook-priorities-heading"));
    section.say(voice.say("handbook-priorities-danger"));
    match policy.priorities.last() {
        None => section.say(voice.say("handbook-priorities-none")),
        Some(last) => {
            let all = told.priorities(&policy.priorities).join(", ");
            section.say(voice.with("handbook-priorities", &[("items", all.into())]));
            section.say(
                voice.with("handbook-priorities-usual", &[("priority", voice.quoted(&told.priority(last)).into())]),
            );
        }
    }
    section
}
