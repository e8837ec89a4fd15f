//! How a complaint goes on after its decision: escalation, letters, silence; and safety, which comes before all.

use super::super::Moment;
use super::draft::{Draft, Silence};
use super::found::Found;
use super::names::Names;
use super::people::ONE_OUT;
use super::periods::as_long_as;
use super::reading::Field;
use crate::words::Outcome;

pub(super) fn judge(draft: &Draft, names: &Names, found: &mut Found) {
    levels(draft, names, found);
    letters(draft, found);
    silence(draft, found);
    let first = draft.closing.get().map_or(&[][..], |closing| closing.fulfil_first.items());
    found.twice(first.iter().copied(), |remedy| format!("‘{}’ stands here twice", remedy.as_str()), ONE_OUT);
    let Some(safety) = draft.safety.get() else { return };
    if let Some(officer) = safety.officer.at() {
        names.teams.named(officer, "team", &[], found);
    }
    let words = safety.words.get().map_or(&[][..], |words| &words.entries);
    for word in words.iter().flat_map(|(_, words)| &words.value.items) {
        if word.value.trim().is_empty() {
            found.add(word.span, "an empty word means no danger", "write a word, such as \"smoke\", or leave it out");
        }
    }
}

fn levels(draft: &Draft, names: &Names, found: &mut Found) {
    for level in draft.levels.items() {
        if let Some(team) = level.value.team.at() {
            names.teams.named(team, "team", &[], found);
        }
    }
    if let Some(tenth) = draft.levels.items().get(9) {
        found.add(
            tenth.span,
            "a complaint can't be escalated more than nine times",
            "leave this [[escalation]] and those behind it out",
        );
    }
    let outcomes = || draft.decisions.items().iter().map(|decision| decision.value.outcome.get());
    let all_accept =
        draft.decisions.is_whole() && outcomes().next().is_some() && outcomes().all(|o| o == Some(&Outcome::Accepted));
    if let Some(first) = draft.levels.items().first().filter(|_| all_accept) {
        let mend = "add [[decision]] with outcome = \"rejected\", or leave [[escalation]] out";
        found.add(first.span, "nobody would escalate: every decision accepts the complaint", mend);
    }
}

fn letters(draft: &Draft, found: &mut Found) {
    for letter in draft.letters.items() {
        let (Some(when), Some(send)) = (letter.value.when.at(), letter.value.send.at()) else { continue };
        let fits = when.value.letter();
        if send.value != fits {
            let message = format!("‘{}’ isn't sent when it is ‘{}’", send.value.as_str(), when.value.as_str());
            found.add(send.span, message, format!("write send = \"{}\"", fits.as_str()));
        }
        if when.value == Moment::Escalated && draft.levels.is_empty() {
            let mend = "add [[escalation]], or leave this [[letter]] out";
            found.add(when.span, "the policy has no escalation, so this letter is never sent", mend);
        }
    }
    let moments = draft.letters.items().iter().filter_map(|letter| letter.value.when.at().copied());
    found.twice(moments, |moment| format!("two letters are sent when it is ‘{}’", moment.as_str()), ONE_OUT);
}

/// The reminder is a period and a letter: each is nothing without the other.
fn silence(draft: &Draft, found: &mut Found) {
    let moments = || draft.letters.items().iter().filter_map(|letter| letter.value.when.at());
    let all_known = draft.letters.is_whole() && moments().count() == draft.letters.items().len();
    let letter = moments().find(|when| when.value == Moment::Silence);
    let rule = match &draft.closing {
        Field::Absent => None,
        Field::Unreadable => return,
        Field::Is(closing) => match &closing.value.silence {
            Field::Absent => None,
            Field::Unreadable => return,
            Field::Is(silence) => Some(&silence.value),
        },
    };
    match (rule.map(|rule| &rule.remind), letter) {
        (Some(Field::Is(remind)), None) if all_known => {
            let mend = "add [[letter]] with when = \"silence\" and send = \"silence_reminder\"";
            found.add(remind.span, "nobody would be reminded: no [[letter]] is sent at ‘silence’", mend);
        }
        (None | Some(Field::Absent), Some(when)) => {
            let mend = "write silence = { remind = { working_days = 10 }, close = { working_days = 20 } } in [closing]";
            found.add(when.span, "this letter is never sent: [closing] doesn't say when silence is reminded of", mend);
        }
        _ => {}
    }
    if let Some(rule) = rule {
        in_order(rule, found);
    }
}

fn in_order(silence: &Silence, found: &mut Found) {
    let (Some(remind), Some(close)) = (silence.remind.at(), silence.close.at()) else { return };
    if close.value.count() > 0 && as_long_as(remind.value, close.value) {
        let close = close.value;
        let message = "the reminder of silence wouldn't come before the complaint closes";
        found.add(remind.span, message, format!("write less than {{ {} = {} }}", close.unit(), close.count()));
    }
}
