//! What happens where danger is described.

use super::time;
use crate::explained::Section;
use crate::told::Told;
use complaint::Start;
use texts::texts;

pub(super) fn section(told: &Told) -> Section {
    let voice = told.voice;
    let mut section = Section::new(voice.say("handbook-safety-heading"));
    let promised = time::promises(told).filter(|promise| promise.starts == Start::Danger);
    let mut promised: Vec<String> = promised.map(|promise| told.promised(promise, 0)).collect();
    promised.dedup();
    match &told.policy.safety {
        None if promised.is_empty() => section.say(voice.say("handbook-safety-none")),
        None => {}
        Some(rule) => section.say(voice.with("handbook-safety-officer", &[("team", told.team(&rule.officer).into())])),
    }
    promised.into_iter().for_each(|sentence| section.say(sentence));
    let words = told.policy.safety.iter().flat_map(|rule| &rule.words).filter(|(_, words)| !words.is_empty());
    let words: Vec<String> =
        words.map(|(language, words)| voice.labelled(&texts().language_name(language), &words.join(", "))).collect();
    if !words.is_empty() {
        section.say(voice.say("handbook-safety-words"));
        section.list(words);
    }
    section
}
