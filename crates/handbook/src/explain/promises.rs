//! What is promised: at a glance, then each promise by itself.

use super::time;
use crate::explained::Section;
use crate::period::ahead;
use crate::told::Told;
use complaint::{ExtensionRule, PromiseRule, Wait};

pub(super) fn section(told: &Told) -> Section {
    let voice = told.voice;
    let mut section = Section::new(voice.say("handbook-promises-heading"));
    let heads = ["promise", "within", "from", "clause"].map(|column| voice.say(&format!("handbook-column-{column}")));
    let rows = told.policy.promises.iter().map(|promise| {
        let (name, within) = (told.promise_title(&promise.id), voice.period(promise.within));
        vec![name, within, told.from(promise.starts, 0), promise.clause.clone()]
    });
    section.table(heads.into(), rows.collect());
    section.say(voice.say("handbook-promises-kept"));
    if time::promises(told).all(|promise| promise.pauses.is_empty()) {
        section.say(voice.say("handbook-promises-no-pauses"));
    }
    if time::promises(told).any(|promise| promise.extension.is_some()) {
        section.say(voice.say("handbook-extension-rule"));
    }
    told.policy.promises.iter().for_each(|promise| one(told, promise, 0, &mut section));
    section
}

/// One promise of the complaint itself (level 0) or of an escalation.
pub(super) fn one(told: &Told, promise: &PromiseRule, level: usize, section: &mut Section) {
    section.head(told.promise_title(&promise.id));
    section.say(told.promised(promise, level));
    let mut lines = terms(told, promise);
    lines.extend(warnings(told, promise));
    lines.extend(misses(told, promise));
    lines.extend(new_dates(told, promise.extension.as_ref()));
    if let Some(rule) = &promise.extension {
        let carried = told.carried_with_new_date(rule).join("; ");
        lines.push(told.voice.with("handbook-extension-carries", &[("items", carried.into())]));
    }
    section.list(lines);
}

fn terms(told: &Told, promise: &PromiseRule) -> Vec<String> {
    let voice = told.voice;
    let mut lines = Vec::new();
    if !promise.clause.trim().is_empty() {
        lines.push(voice.with("handbook-promise-clause", &[("clause", (&promise.clause).into())]));
    }
    if !promise.kinds.is_empty() {
        let kinds = told.kinds(&promise.kinds).join("; ");
        lines.push(voice.with("handbook-promise-kinds", &[("items", kinds.into())]));
    }
    let owner = promise.owner.as_ref().map_or_else(|| voice.say("handbook-notify-team"), |team| told.team(team));
    lines.push(voice.with("handbook-promise-owner", &[("team", owner.into())]));
    if promise.repeats {
        lines.push(voice.say("handbook-promise-repeats"));
    }
    if time::one_for_all(told).is_none() {
        lines.push(voice.with("handbook-whose", &[("whose", told.whose(promise.calendar).into())]));
    }
    if promise.exact {
        lines.push(voice.say("handbook-promise-exact"));
    }
    lines.extend(pauses(told, promise));
    lines
}

/// What it rests for.
pub(crate) fn pauses<'t>(told: &'t Told, promise: &'t PromiseRule) -> impl Iterator<Item = String> + 't {
    promise.pauses.iter().map(|pause| {
        let id = match pause.wait {
            Wait::Information => "handbook-promise-pause-information",
            Wait::ThirdParty => "handbook-promise-pause-third-party",
        };
        told.voice.with(id, &[("after", told.voice.after(pause.at_most).into())])
    })
}

fn warnings(told: &Told, promise: &PromiseRule) -> Vec<String> {
    let voice = told.voice;
    if promise.warn.is_empty() {
        return vec![voice.say("handbook-promise-warn-none")];
    }
    let ahead: Vec<String> = promise.warn.iter().map(|n| voice.period(ahead(*n, promise.within))).collect();
    vec![voice.with("handbook-promise-warn", &[("items", voice.and(&ahead).into())])]
}

fn misses(told: &Told, promise: &PromiseRule) -> Vec<String> {
    let voice = told.voice;
    let notified: Vec<String> = promise.missed.notify.iter().map(|who| told.notified(who)).collect();
    let mut lines = vec![match notified.is_empty() {
        true => voice.say("handbook-promise-missed-nobody"),
        false => voice.with("handbook-promise-missed", &[("items", voice.and(&notified).into())]),
    }];
    if let Some(team) = &promise.missed.raise {
        lines.push(voice.with("handbook-promise-raise", &[("team", told.team(team).into())]));
    }
    lines
}

/// Whether, how often and how far its date may be moved.
pub(crate) fn new_dates(told: &Told, extension: Option<&ExtensionRule>) -> Vec<String> {
    let voice = told.voice;
    let Some(rule) = extension else {
        return vec![voice.say("handbook-extension-none")];
    };
    let mut lines = vec![match rule.times {
        None => voice.say("handbook-extension-any"),
        Some(0) => voice.say("handbook-extension-none"),
        Some(times) => voice.with("handbook-extension-times", &[("count", times.into())]),
    }];
    let limits = [("handbook-extension-at-most", rule.at_most), ("handbook-extension-in-all", rule.in_all)];
    let limits = limits.into_iter().filter_map(|(id, limit)| Some((id, limit?)));
    lines.extend(limits.map(|(id, limit)| voice.with(id, &[("within", voice.within(limit).into())])));
    lines
}
