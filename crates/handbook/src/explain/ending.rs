//! Closing, letters, retention, languages.

use crate::explained::Section;
use crate::told::Told;
use complaint::{LetterRule, Moment};
use texts::texts;

pub(super) fn closing(told: &Told) -> Section {
    let (voice, rule) = (told.voice, &told.policy.closing);
    let mut section = Section::new(voice.say("handbook-closing-heading"));
    section.say(voice.say(match rule.on_acceptance {
        true => "handbook-closing-acceptance",
        false => "handbook-closing-no-acceptance",
    }));
    section.say(match rule.fulfil_first.is_empty() {
        true => voice.say("handbook-closing-fulfil-none"),
        false => {
            let remedies = voice.and(&told.remedies(&rule.fulfil_first));
            voice.with("handbook-closing-fulfil", &[("items", remedies.into())])
        }
    });
    section.say(match rule.silence.remind {
        Some(remind) => voice.with("handbook-closing-remind", &[("after", voice.after(remind).into())]),
        None => voice.say("handbook-closing-remind-none"),
    });
    section.say(voice.with("handbook-closing-silence", &[("after", voice.after(rule.silence.close).into())]));
    if rule.silence.remind.is_some() {
        section.say(voice.say("handbook-closing-counted"));
    }
    section
}

pub(super) fn letters(told: &Told) -> Section {
    let (voice, letters) = (told.voice, &told.policy.letters);
    let mut section = Section::new(voice.say("handbook-letters-heading"));
    let heads = ["letter", "moment", "sent"].map(|column| voice.say(&format!("handbook-column-{column}")));
    let row = |rule: &LetterRule| vec![told.letter(rule.send), told.moment(rule.when), told.sent(rule.by)];
    section.table(heads.into(), letters.iter().map(row).collect());
    let others = Moment::ALL.into_iter().filter(|moment| !letters.iter().any(|rule| rule.when == *moment));
    let others: Vec<String> = others.map(|moment| told.moment(moment)).collect();
    if letters.is_empty() {
        section.say(voice.say("handbook-letters-none"));
    } else if !others.is_empty() {
        section.say(voice.say("handbook-letters-others"));
        section.list(others);
    }
    section
}

pub(super) fn retention(told: &Told) -> Section {
    let voice = told.voice;
    let mut section = Section::new(voice.say("handbook-retention-heading"));
    match &told.policy.retention {
        None => section.say(voice.say("handbook-retention-none")),
        Some(rule) => {
            section.say(voice.with("handbook-retention", &[("period", voice.period(rule.after_closing).into())]));
            if !rule.basis.trim().is_empty() {
                section.say(voice.with("handbook-retention-basis", &[("basis", (&rule.basis).into())]));
            }
        }
    }
    section
}

pub(super) fn languages(told: &Told) -> Section {
    let voice = told.voice;
    let mut section = Section::new(voice.say("handbook-languages-heading"));
    let own = told.policy.languages.iter().map(String::as_str);
    let (id, items) = match told.policy.languages.is_empty() {
        true => ("handbook-languages-all", told.languages(texts().languages().iter().copied())),
        false => ("handbook-languages", told.languages(own)),
    };
    section.say(voice.with(id, &[("items", voice.and(&items).into())]));
    section
}
