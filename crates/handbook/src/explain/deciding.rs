//! Which outcomes there are, and what each must carry.

use crate::explained::Section;
use crate::told::Told;
use complaint::{DecisionRule, Need, Outcome, Part};

pub(super) fn section(told: &Told) -> Section {
    let (voice, policy) = (told.voice, told.policy);
    let mut section = Section::new(voice.say("handbook-decisions-heading"));
    section.say(voice.say("handbook-decisions-intro"));
    if policy.decisions.is_empty() {
        section.say(voice.say("handbook-decisions-any"));
        return section;
    }
    let heads = ["outcome", "carries", "remedy"].map(|column| voice.say(&format!("handbook-column-{column}")));
    let rows = policy
        .decisions
        .iter()
        .map(|rule| vec![told.outcome(rule.outcome), said(told, &rule.carries), remedy(told, rule)]);
    section.table(heads.into(), rows.collect());
    for rule in &policy.decisions {
        if let Some(summary) = &rule.summary {
            let (within, outcome) = (voice.within(summary.until), told.outcome(rule.outcome));
            let items = said(told, &summary.carries);
            let args = [("within", within.into()), ("outcome", outcome.into()), ("items", items.into())];
            section.say(voice.with("handbook-summary", &args));
        }
    }
    let others = Outcome::ALL.into_iter().filter(|outcome| policy.decision(*outcome).is_none());
    let others: Vec<String> = others.map(|outcome| told.outcome(outcome)).collect();
    if !others.is_empty() {
        section.say(voice.with("handbook-decisions-others", &[("items", voice.and(&others).into())]));
    }
    section
}

/// What a letter says.
pub(crate) fn said(told: &Told, parts: &[Part]) -> String {
    match parts.is_empty() {
        true => told.voice.say("handbook-carries-nothing"),
        false => told.parts(parts).join("; "),
    }
}

fn remedy(told: &Told, rule: &DecisionRule) -> String {
    let need = need(told, rule.remedy);
    match rule.remedies.is_empty() {
        true => need,
        false => format!("{need} ({})", told.remedies(&rule.remedies).join(", ")),
    }
}

pub(crate) fn need(told: &Told, need: Need) -> String {
    told.voice.say(match need {
        Need::Required => "handbook-remedy-required",
        Need::Optional => "handbook-remedy-optional",
        Need::None => "handbook-remedy-none",
    })
}
