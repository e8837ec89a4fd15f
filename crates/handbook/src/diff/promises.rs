//! Promises, of the complaint itself and of a level of escalation.

use super::changes::Changes;
use super::pairs::pairs;
use crate::period::ahead;
use crate::told::Told;
use crate::voice::capital;
use complaint::{ExtensionRule, MissRule, PauseRule, Period, PromiseRule, Wait};

/// At a level of escalation: its number and its name.
pub(super) type Level<'l> = Option<(usize, &'l str)>;

pub(super) fn compare(level: Level, old: &[PromiseRule], new: &[PromiseRule], changes: &mut Changes) {
    let found = pairs(old, new, &[&|a: &PromiseRule, b: &PromiseRule| a.id == b.id]);
    for promise in found.gone {
        let name = changes.old.promise(&promise.id);
        say(level, changes.voice.with("handbook-diff-promise-removed", &[("promise", name.into())]), changes);
    }
    for promise in found.new {
        let told = changes.new;
        let added = told.voice.with("handbook-diff-promise-added", &[("promise", told.promise(&promise.id).into())]);
        let promised = told.promised(promise, level.map_or(0, |(number, _)| number));
        say(level, format!("{added} {promised}"), changes);
    }
    for (before, after) in found.both.iter().filter(|(before, after)| before != after) {
        one(level, before, after, changes);
    }
    if found.moved {
        let names = new.iter().map(|promise| changes.new.promise_title(&promise.id)).collect();
        let promises = changes.field_name("promises");
        let what = level.map(|(_, level)| changes.at(level, &promises)).unwrap_or(promises);
        changes.order(&what, names);
    }
}

fn say(level: Level, line: String, changes: &mut Changes) {
    let line = match level {
        Some((_, level)) => changes.voice.labelled(level, &line),
        None => line,
    };
    changes.lines.push(line);
}

fn one(level: Level, old: &PromiseRule, new: &PromiseRule, changes: &mut Changes) {
    let PromiseRule {
        id,
        clause,
        starts,
        within,
        exact,
        calendar,
        warn,
        kept_by,
        repeats,
        kinds,
        owner,
        pauses,
        missed,
        extension,
    } = old;
    let name = changes.old.promise_title(id);
    let place = level.map(|(_, level)| changes.at(level, &name)).unwrap_or(name);
    let place = place.as_str();
    let number = level.map_or(0, |(number, _)| number);
    if *within != new.within {
        say(level, longer_or_shorter(old, new, changes), changes);
    }
    changes.text(place, "clause", clause, &new.clause);
    changes.field(place, "start", starts, &new.starts, |told, start| told.from(*start, number));
    changes.field(place, "end", exact, &new.exact, |told, exact| {
        told.voice.say(if *exact { "handbook-value-same-day" } else { "handbook-value-next-working-day" })
    });
    changes.field(place, "whose", calendar, &new.calendar, |told, calendar| told.whose(*calendar));
    changes.field(place, "warn", &warned(warn, *within), &warned(&new.warn, new.within), |told, ahead| {
        match ahead.is_empty() {
            true => told.voice.say("handbook-value-none"),
            false => told.voice.and(&ahead.iter().map(|ahead| told.voice.period(*ahead)).collect::<Vec<_>>()),
        }
    });
    changes.field(place, "kept-by", kept_by, &new.kept_by, |told, keeper| told.keeper(*keeper));
    changes.field(place, "repeats", repeats, &new.repeats, |told, repeats| {
        told.voice.say(if *repeats { "handbook-value-again" } else { "handbook-value-once" })
    });
    changes.list(place, "only-for", kinds, &new.kinds, Some("handbook-value-all"), |told, kind| told.kind(kind));
    changes.field(place, "owner", owner, &new.owner, |told, owner| match owner {
        Some(team) => told.team(team),
        None => told.voice.say("handbook-notify-team"),
    });
    rests(place, pauses, &new.pauses, changes);
    let MissRule { notify, raise } = missed;
    let nobody = Some("handbook-value-nobody");
    changes.list(place, "missed", notify, &new.missed.notify, nobody, |told, who| told.notified(who));
    changes.field(place, "raise", raise, &new.missed.raise, |told, raise| match raise {
        Some(team) => told.team(team),
        None => told.voice.say("handbook-value-nobody"),
    });
    extended(place, extension.as_ref(), new.extension.as_ref(), changes);
}

/// The unit of the warnings follows that of the period.
fn warned(warn: &[u16], within: Period) -> Vec<Period> {
    warn.iter().map(|n| ahead(*n, within)).collect()
}

/// "The resolution is now promised within 20 working days instead of 30."
fn longer_or_shorter(old: &PromiseRule, new: &PromiseRule, changes: &Changes) -> String {
    let voice = changes.voice;
    let before = match old.within.unit() == new.within.unit() {
        true => old.within.count().to_string(),
        false => voice.period(old.within),
    };
    let promise = changes.old.promise(&old.id);
    let args = [("promise", promise.into()), ("new", voice.within(new.within).into()), ("old", before.into())];
    capital(&voice.with("handbook-diff-within", &args))
}

fn rests(place: &str, old: &[PauseRule], new: &[PauseRule], changes: &mut Changes) {
    let field = |pause: &PauseRule| match pause.wait {
        Wait::Information => "pause-information",
        Wait::ThirdParty => "pause-third-party",
    };
    let words = |told: &Told, pause: &Option<&PauseRule>| match pause {
        Some(PauseRule { wait: _, at_most }) => told.voice.period(*at_most),
        None => told.voice.say("handbook-value-never"),
    };
    let found = pairs(old, new, &[&|a: &PauseRule, b: &PauseRule| a.wait == b.wait]);
    for (before, after) in found.both {
        changes.field(place, field(before), &Some(before), &Some(after), words);
    }
    for pause in found.gone {
        changes.field(place, field(pause), &Some(pause), &None, words);
    }
    for pause in found.new {
        changes.field(place, field(pause), &None, &Some(pause), words);
    }
    if found.moved {
        let names = new.iter().map(|pause| changes.field_name(field(pause))).collect();
        changes.order(place, names);
    }
}

fn extended(place: &str, old: Option<&ExtensionRule>, new: Option<&ExtensionRule>, changes: &mut Changes) {
    changes.field(place, "extension", &old.is_some(), &new.is_some(), |told, possible| {
        told.voice.say(if *possible { "handbook-value-possible" } else { "handbook-value-impossible" })
    });
    let Some(new) = new else { return };
    // A new possibility is told by what it has beyond the plainest one.
    let plain = ExtensionRule::default();
    let ExtensionRule { times, at_most, in_all, carries } = old.unwrap_or(&plain);
    changes.field(place, "extension-times", times, &new.times, |told, times| match times {
        Some(times) => times.to_string(),
        None => told.voice.say("handbook-value-as-explained"),
    });
    let limit = |told: &Told, limit: &Option<Period>| match limit {
        Some(limit) => told.voice.within(*limit),
        None => told.voice.say("handbook-value-no-limit"),
    };
    changes.field(place, "extension-at-most", at_most, &new.at_most, limit);
    changes.field(place, "extension-in-all", in_all, &new.in_all, limit);
    changes.list(place, "extension-carries", carries, &new.carries, None, |told, part| told.part(*part));
}
