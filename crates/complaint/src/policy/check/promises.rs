//! Each promise by itself.

use super::super::span::At;
use super::super::{Keeper, Notify, Part, Period, Start};
use super::draft::{Extension, Promise};
use super::found::Found;
use super::names::{Names, kebab};
use super::people::ONE_OUT;
use super::periods::as_long_as;
use super::reading::shortened;

/// "promise ‘update’".
pub(super) fn called(promise: &Promise) -> String {
    promise.id.get().map_or("this promise".into(), |id| format!("promise ‘{}’", shortened(id)))
}

pub(super) fn judge(promise: &Promise, names: &Names, found: &mut Found) {
    if let Some(id) = promise.id.at() {
        kebab(id, "the promise", found);
    }
    people(promise, names, found);
    warnings(promise, found);
    repeats(promise, found);
    let waits = promise.pauses.items().iter().filter_map(|pause| pause.value.wait.at().copied());
    found.twice(waits, |wait| format!("{} rests twice while it awaits ‘{}’", called(promise), wait.as_str()), ONE_OUT);
    if let Some(rule) = promise.extension.at() {
        extension(promise, rule, found);
    }
}

fn people(promise: &Promise, names: &Names, found: &mut Found) {
    for kind in promise.kinds.items() {
        names.kinds.named(kind, "kind", &[], found);
    }
    let twice = |what: &str| format!("‘{}’ stands here twice", shortened(what));
    found.twice(promise.kinds.items().iter().copied(), twice, ONE_OUT);
    if let Some(owner) = promise.owner.at() {
        names.teams.named(owner, "team", &[], found);
    }
    let Some(missed) = promise.missed.get() else { return };
    for notified in missed.notify.items() {
        if matches!(notify(notified.value), Notify::Other(_)) {
            names.teams.named(notified, "team", &["team", "handler"], found);
        }
    }
    found.twice(missed.notify.items().iter().copied(), twice, ONE_OUT);
    if let Some(team) = missed.raise.at() {
        names.teams.named(team, "team", &[], found);
    }
}

fn notify(text: &str) -> Notify {
    match text {
        "team" => Notify::Team,
        "handler" => Notify::Handler,
        other => Notify::Other(other.into()),
    }
}

fn warnings(promise: &Promise, found: &mut Found) {
    let warn = promise.warn.items();
    found.twice(warn.iter().copied(), |days| format!("{days} stands here twice"), ONE_OUT);
    let Some(within) = promise.within.at().map(|at| at.value).filter(|within| within.count() > 0) else { return };
    let (most, unit) = longest_warning(within);
    for days in warn.iter().filter(|days| u32::from(days.value) > most) {
        let message = format!(
            "{} can't warn {} {unit} ahead: it has {} {}",
            called(promise),
            days.value,
            within.count(),
            said(within)
        );
        found.add(days.span, message, format!("write at most {most}"));
    }
}

fn said(period: Period) -> String {
    period.unit().replace('_', " ")
}

/// How far ahead a warning can lie at most: as many hours as there are, or as many working days as may lie in the time.
fn longest_warning(within: Period) -> (u32, &'static str) {
    let n = u32::from(within.count());
    match within {
        Period::Hours(_) => (n, "hours"),
        Period::BusinessHours(_) => (n, "business hours"),
        Period::WorkingDays(_) => (n, "working days"),
        Period::CalendarDays(_) => (n / 7 * 5 + (n % 7).min(5), "working days"),
        Period::Weeks(_) => (n * 5, "working days"),
        Period::Months(_) => (n * 23, "working days"),
    }
}

fn repeats(promise: &Promise, found: &mut Found) {
    let Some(repeats) = promise.repeats.at().filter(|repeats| repeats.value) else { return };
    if let Some(keeper) = promise.kept_by.get().filter(|keeper| !matches!(keeper, Keeper::Update | Keeper::Reply)) {
        let message = format!("{} can't start again: {}", called(promise), once(*keeper));
        found.add(repeats.span, message, "leave repeats out, or write kept_by = \"update\" or \"reply\"");
    } else if let Some(Start::Decided | Start::RemedyAccepted) = promise.starts.get() {
        let message =
            format!("{} can't start again: it starts after the decision, and repeating ends with it", called(promise));
        found.add(repeats.span, message, "leave repeats out, or write starts = \"acknowledged\"");
    }
}

fn once(keeper: Keeper) -> &'static str {
    match keeper {
        Keeper::Acknowledgement => "a complaint is acknowledged once",
        Keeper::Decision => "a complaint is decided once",
        Keeper::Assessment => "danger is assessed once",
        Keeper::Remedy => "a remedy is carried out once",
        Keeper::Update | Keeper::Reply => "it is kept once",
    }
}

fn extension(promise: &Promise, rule: &At<Extension>, found: &mut Found) {
    if let Some(keeper @ (Keeper::Acknowledgement | Keeper::Assessment)) = promise.kept_by.get() {
        let what = if *keeper == Keeper::Assessment { "assessing danger" } else { "an acknowledgement" };
        found.add(
            rule.span,
            format!("{} can't get a new date: {what} can't wait", called(promise)),
            "leave extension out",
        );
        return;
    }
    let rule = &rule.value;
    if let Some(times) = rule.times.at().filter(|times| times.value == 0) {
        found.add(
            times.span,
            format!("{} could get a new date 0 times", called(promise)),
            "leave extension out, or write times = 1",
        );
    }
    if let (Some(in_all), Some(within)) = (rule.in_all.at(), promise.within.at())
        && in_all.value.count() > 0
        && as_long_as(within.value, in_all.value)
    {
        let within = within.value;
        let message =
            format!("{} has {} {} as it is, so no new date would fit", called(promise), within.count(), said(within));
        found.add(in_all.span, message, format!("write more than {{ {} = {} }}", within.unit(), within.count()));
    }
    parts(rule.carries.items(), found);
}

/// A letter carries a part once.
pub(super) fn parts(carries: &[At<Part>], found: &mut Found) {
    found.twice(carries.iter().copied(), |part| format!("‘{}’ stands here twice", part.as_str()), ONE_OUT);
}
