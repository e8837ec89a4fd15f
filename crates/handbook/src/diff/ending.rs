//! Danger, letters, closing, retention.

use super::changes::Changes;
use super::pairs::pairs;
use complaint::{ClosingRule, LetterRule, RetentionRule, SafetyRule, SilenceRule};
use texts::texts;

pub(super) fn safety(old: Option<&SafetyRule>, new: Option<&SafetyRule>, changes: &mut Changes) {
    match (old, new) {
        (None, None) => {}
        (Some(_), None) => changes.say("handbook-diff-safety-removed", &[]),
        (None, Some(rule)) => {
            changes.say("handbook-diff-safety-added", &[("team", changes.new.team(&rule.officer).into())]);
        }
        (Some(SafetyRule { officer, words }), Some(new)) => {
            let place = changes.voice.say("handbook-safety-heading");
            changes.field(&place, "officer", officer, &new.officer, |told, team| told.team(team));
            let mut languages: Vec<&String> = words.keys().chain(new.words.keys()).collect();
            languages.sort_unstable();
            languages.dedup();
            for language in languages {
                let place = changes.at(&place, &texts().language_name(language));
                let none = Some("handbook-value-none");
                let [before, after] = [words, &new.words].map(|words| words.get(language).map(Vec::as_slice));
                let (listed, is_listed) = (before.unwrap_or_default(), after.unwrap_or_default());
                changes.list(&place, "danger-words", listed, is_listed, none, |_, word| word.clone());
                // An empty list is as good as none, and yet not the same file.
                if listed == is_listed && before != after {
                    changes.field(&place, "danger-words", &before, &after, |told, _| {
                        told.voice.say("handbook-value-none")
                    });
                }
            }
        }
    }
}

/// Letters are the same by their moment.
pub(super) fn letters(old: &[LetterRule], new: &[LetterRule], changes: &mut Changes) {
    let found = pairs(old, new, &[&|a: &LetterRule, b: &LetterRule| a.when == b.when]);
    for rule in found.gone {
        let (letter, moment) = (changes.old.letter(rule.send), changes.old.moment(rule.when));
        changes.say("handbook-diff-letter-removed", &[("letter", letter.into()), ("moment", moment.into())]);
    }
    for rule in found.new {
        let told = changes.new;
        let (letter, moment, sent) = (told.letter(rule.send), told.moment(rule.when), told.sent(rule.by));
        let args = [("letter", letter.into()), ("moment", moment.into()), ("sent", sent.into())];
        changes.say("handbook-diff-letter-added", &args);
    }
    for (before, after) in found.both {
        let LetterRule { when, send, by } = before;
        let place = changes.at(&changes.field_name("letters"), &changes.old.moment(*when));
        changes.field(&place, "letter", send, &after.send, |told, letter| told.letter(*letter));
        changes.field(&place, "sent", by, &after.by, |told, by| told.sent(*by));
    }
    if found.moved {
        let names = new.iter().map(|rule| changes.new.letter(rule.send)).collect();
        changes.order(&changes.field_name("letters"), names);
    }
}

pub(super) fn closing(old: &ClosingRule, new: &ClosingRule, changes: &mut Changes) {
    let ClosingRule { on_acceptance, fulfil_first, silence: SilenceRule { remind, close } } = old;
    let place = changes.field_name("closing");
    changes.field(&place, "acceptance", on_acceptance, &new.on_acceptance, |told, closes| {
        told.voice.say(if *closes { "handbook-value-closes" } else { "handbook-value-stays-open" })
    });
    let none = Some("handbook-value-none");
    changes.list(&place, "fulfil", fulfil_first, &new.fulfil_first, none, |told, remedy| told.remedy(*remedy));
    changes.field(&place, "remind", remind, &new.silence.remind, |told, remind| match remind {
        Some(remind) => told.voice.period(*remind),
        None => told.voice.say("handbook-value-never"),
    });
    changes.field(&place, "close", close, &new.silence.close, |told, close| told.voice.period(*close));
}

pub(super) fn retention(old: Option<&RetentionRule>, new: Option<&RetentionRule>, changes: &mut Changes) {
    let place = changes.field_name("retention");
    let period = |rule: Option<&RetentionRule>| rule.map(|RetentionRule { after_closing, basis: _ }| *after_closing);
    changes.field(&place, "after-closing", &period(old), &period(new), |told, period| match period {
        Some(period) => told.voice.period(*period),
        None => told.voice.say("handbook-value-unsaid"),
    });
    let basis = |rule: Option<&RetentionRule>| rule.map(|rule| rule.basis.clone()).unwrap_or_default();
    changes.text(&place, "basis", &basis(old), &basis(new));
}
