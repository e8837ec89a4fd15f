//! The promises of a level together: which can start, which can be kept, and whether any sees a complaint through.

use super::super::span::{At, Span};
use super::super::{CalendarOf, ClosingRule, Keeper, Need, Period, Start};
use super::draft::{Draft, Promise};
use super::found::Found;
use super::names::Names;
use super::people::ONE_OUT;
use super::promises::{self, called};
use super::reading::{Field, List, shortened};
use crate::words::{Purpose, Remedy};
use std::collections::{HashMap, HashSet};

pub(super) fn judge(draft: &Draft, names: &Names, found: &mut Found) {
    let whole = Whole::of(draft, names);
    level(0, draft.span, &draft.promises, draft, &whole, found);
    for (n, own) in (1..).zip(draft.levels.items()) {
        if !own.value.promises.is_empty() {
            level(n, own.span, &own.value.promises, draft, &whole, found);
        }
    }
    let own = draft.levels.items().iter().flat_map(|level| level.value.promises.items());
    for promise in draft.promises.items().iter().chain(own) {
        promises::judge(&promise.value, names, found);
    }
}

/// What the promises of all levels depend on.
struct Whole<'a> {
    safety: bool,
    /// Who is named where `[safety]` has to be added.
    officer: &'a str,
    /// What has to be carried out before a complaint closes, and whether any of it may be offered.
    fulfils: bool,
    offers: bool,
}

impl<'a> Whole<'a> {
    fn of(draft: &Draft, names: &Names<'a>) -> Self {
        let first = closing_first(draft);
        let offered = |remedy: &Remedy| offers(draft, *remedy);
        Self {
            safety: !draft.safety.is_absent(),
            officer: names.teams.first().unwrap_or("service"),
            fulfils: first.as_ref().is_none_or(|first| !first.is_empty()),
            offers: first.is_none_or(|first| first.iter().any(offered)),
        }
    }
}

/// The remedies that have to be carried out before a complaint closes, where that can be read.
fn closing_first(draft: &Draft) -> Option<Vec<Remedy>> {
    let closing = match &draft.closing {
        Field::Absent => return Some(ClosingRule::default().fulfil_first),
        Field::Unreadable => return None,
        Field::Is(closing) => &closing.value.fulfil_first,
    };
    let listed = || closing.items().iter().map(|remedy| remedy.value).collect();
    match closing {
        Field::Absent => Some(ClosingRule::default().fulfil_first),
        _ if closing.is_whole() => Some(listed()),
        _ => None,
    }
}

/// Whether any decision may offer this remedy.
fn offers(draft: &Draft, remedy: Remedy) -> bool {
    let decisions = draft.decisions.items();
    decisions.is_empty()
        || !draft.decisions.is_whole()
        || decisions.iter().any(|decision| {
            let may = decision.value.remedy.or(Need::Optional) != Some(Need::None);
            let listed = &decision.value.remedies;
            may && (!listed.is_whole() || listed.is_empty() || listed.items().iter().any(|r| r.value == remedy))
        })
}

fn level(n: usize, span: Span, list: &Field<List<Promise>>, draft: &Draft, whole: &Whole, found: &mut Found) {
    let promises = list.items();
    let ids = promises.iter().filter_map(|promise| promise.value.id.at().copied());
    found.twice(ids, |id| format!("two promises are called ‘{}’", shortened(id)), "write another id");
    let acknowledges = acknowledges(n, list, draft);
    for promise in promises {
        if starts(n, &promise.value, acknowledges, whole, found) {
            is_kept(&promise.value, whole, found);
        }
    }
    twins(promises, found);
    if n == 0 && whole.safety {
        has_danger(list, draft, found);
    }
    has_decision(n, span, list, draft, found);
}

/// Whether any letter acknowledges a complaint, or its escalation, at this level; or may, as far as can be read.
fn acknowledges(level: usize, list: &Field<List<Promise>>, draft: &Draft) -> bool {
    let receipt = |send: &Purpose| match level {
        0 => *send == Purpose::Acknowledgement,
        _ => matches!(send, Purpose::Acknowledgement | Purpose::EscalationReceipt),
    };
    !draft.letters.is_whole()
        || !list.is_whole()
        || draft.letters.items().iter().any(|letter| letter.value.send.get().is_none_or(receipt))
        || list.items().iter().any(|p| p.value.kept_by.get().is_none_or(|keeper| *keeper == Keeper::Acknowledgement))
}

/// Whether it can start at all.
fn starts(level: usize, promise: &Promise, acknowledges: bool, whole: &Whole, found: &mut Found) -> bool {
    let Some(starts) = promise.starts.at() else { return true };
    let (why, mend) = match starts.value {
        Start::Acknowledged if !acknowledges => (
            "nothing acknowledges a complaint",
            "add [[letter]] with when = \"opened\" and send = \"acknowledgement\"".into(),
        ),
        Start::Danger if !whole.safety => {
            ("the policy has no [safety]", format!("add [safety] with officer = \"{}\"", whole.officer))
        }
        // Danger is nothing that a level begins anew.
        Start::Danger if level > 0 => (
            "danger is looked into by the promises of the policy, at every level",
            "make it a [[promise]] of the policy".into(),
        ),
        Start::RemedyAccepted if !whole.fulfils => (NOTHING_FIRST, FIRST.into()),
        Start::RemedyAccepted if !whole.offers => (
            "no decision may offer a remedy that has to be carried out",
            "write remedy = \"optional\" in a [[decision]]".into(),
        ),
        _ => return true,
    };
    found.add(starts.span, format!("{} never starts: {why}", called(promise)), mend);
    false
}

const NOTHING_FIRST: &str = "no remedy has to be carried out before a complaint closes";
const FIRST: &str = "write fulfil_first = [\"repair\", \"replacement\", \"refund\"] in [closing]";

/// Whether it can be kept once it has started.
fn is_kept(promise: &Promise, whole: &Whole, found: &mut Found) {
    let (Some(keeper), Some(starts)) = (promise.kept_by.at(), promise.starts.get()) else { return };
    let decided = matches!(starts, Start::Decided | Start::RemedyAccepted);
    let (why, mend) = match keeper.value {
        Keeper::Assessment if !whole.safety => {
            ("the policy has no [safety]", format!("add [safety] with officer = \"{}\"", whole.officer))
        }
        Keeper::Assessment if *starts != Start::Danger => {
            ("only danger is assessed, and most complaints have none", "write starts = \"danger\"".into())
        }
        Keeper::Remedy if !whole.fulfils => (NOTHING_FIRST, FIRST.into()),
        Keeper::Acknowledgement if decided || *starts == Start::Acknowledged => {
            ("the complaint is acknowledged before it starts", "write starts = \"received\"".into())
        }
        Keeper::Decision if decided => {
            ("the complaint is decided before it starts", "write starts = \"received\"".into())
        }
        Keeper::Update if decided => {
            ("no update is sent once a complaint is decided", "write kept_by = \"reply\"".into())
        }
        _ => return,
    };
    found.add(keeper.span, format!("{} can never be kept: {why}", called(promise)), mend);
}

/// Two promises that differ in nothing but their names.
fn twins(promises: &[At<Promise>], found: &mut Found) {
    type Same<'a> = (Start, Period, Keeper, bool, Option<&'static str>, Option<&'a str>);
    let same = |p: &Promise<'_>| -> Option<(Start, Period, Keeper, bool)> {
        Some((*p.starts.get()?, *p.within.get()?, *p.kept_by.get()?, p.exact.or(false)?))
    };
    let calendar = |p: &Promise| match p.calendar.or(CalendarOf::Office) {
        Some(CalendarOf::Fixed(region)) => Some(region.code()),
        Some(CalendarOf::Complainant) => Some("complainant"),
        Some(CalendarOf::Office) => Some("office"),
        None => None,
    };
    let mut before: HashMap<Same, (HashSet<&str>, bool)> = HashMap::new();
    for promise in promises.iter().map(|promise| &promise.value) {
        let Some((starts, within, keeper, exact)) = same(promise) else { continue };
        if !promise.kinds.is_whole() || !promise.owner.is_absent() && promise.owner.at().is_none() {
            continue;
        }
        let key = (starts, within, keeper, exact, calendar(promise), promise.owner.get().copied());
        let (kinds, of_all) = before.entry(key).or_default();
        let own = || promise.kinds.items().iter().map(|kind| kind.value);
        let overlaps =
            *of_all || (promise.kinds.is_empty() && !kinds.is_empty()) || own().any(|kind| kinds.contains(kind));
        if overlaps && let Some(id) = promise.id.at() {
            found.add(id.span, format!("{} promises what another one does", called(promise)), ONE_OUT);
        }
        *of_all |= promise.kinds.is_empty();
        kinds.extend(own());
    }
}

/// Somebody has to look at danger by some time.
fn has_danger(list: &Field<List<Promise>>, draft: &Draft, found: &mut Found) {
    let Some(safety) = draft.safety.at() else { return };
    let danger = |p: &At<Promise>| p.value.starts.get().is_none_or(|starts| *starts == Start::Danger);
    if list.is_whole() && !list.is_empty() && !list.items().iter().any(danger) {
        let mend = "add [[promise]] with id = \"safety\", starts = \"danger\", within = { hours = 24 } and kept_by = \"assessment\"";
        found.add(safety.span, "no promise starts with danger, so nobody would have to look at it by any time", mend);
    }
}

/// Every complaint has to be decided by some time, or it could be forgotten.
fn has_decision(n: usize, span: Span, list: &Field<List<Promise>>, draft: &Draft, found: &mut Found) {
    let promises = list.items();
    let readable =
        |p: &At<Promise>| p.value.starts.at().is_some() && p.value.kept_by.at().is_some() && p.value.kinds.is_whole();
    if list.is_empty() || !list.is_whole() || !promises.iter().all(readable) {
        return;
    }
    let decides = |p: &&At<Promise>| {
        p.value.kept_by.get() == Some(&Keeper::Decision)
            && matches!(p.value.starts.get(), Some(Start::Received | Start::Acknowledged))
    };
    let deciding: Vec<&At<Promise>> = promises.iter().filter(decides).collect();
    if deciding.iter().any(|p| p.value.kinds.is_empty()) {
        return;
    }
    let at_level = if n == 0 { String::new() } else { format!(" at level {n}") };
    if deciding.is_empty() {
        let place = promises.first().filter(|_| n == 0).map_or(span, |first| first.span);
        let list = if n == 0 { "[[promise]]" } else { "[[escalation.promise]]" };
        let mend = format!(
            "add {list} with id = \"resolution\", starts = \"received\", within = {{ working_days = 30 }} and kept_by = \"decision\""
        );
        found.add(
            place,
            format!("no promise{at_level} is kept by a decision, so a complaint could be forgotten"),
            mend,
        );
        return;
    }
    let decided: HashSet<&str> = deciding.iter().flat_map(|p| p.value.kinds.items()).map(|kind| kind.value).collect();
    let ids = draft.kinds.items().iter().filter_map(|kind| kind.value.id.at());
    for kind in ids.filter(|kind| !decided.contains(kind.value)) {
        let name = shortened(kind.value);
        let message =
            format!("no promise{at_level} for the kind ‘{name}’ is kept by a decision, so it could be forgotten");
        let mend = format!(
            "add \"{name}\" to the kinds of promise ‘{}’",
            deciding[0].value.id.get().copied().map(shortened).unwrap_or_default()
        );
        found.add(kind.span, message, mend);
    }
}
