//! The policy itself, its teams, its kinds and their details.

use super::super::KNOWN_DETAILS;
use super::super::span::At;
use super::draft::{Detail, Draft, Kind, language_code};
use super::found::Found;
use super::names::{Names, blank, kebab, not_blank};
use super::pattern;
use super::reading::{Field, List, shortened};

pub(super) fn judge(draft: &Draft, names: &Names, found: &mut Found) {
    head(draft, found);
    nothing(&draft.teams, "team", "id = \"service\" and name = \"Service team\"", draft, found);
    let team = names.teams.first().unwrap_or("service");
    let example = format!("id = \"product\", name = \"Product\" and team = \"{team}\"");
    nothing(&draft.kinds, "kind", &example, draft, found);
    let example =
        "id = \"resolution\", starts = \"received\", within = { working_days = 30 } and kept_by = \"decision\"";
    nothing(&draft.promises, "promise", example, draft, found);
    teams(draft, found);
    kinds(draft, names, found);
}

fn head(draft: &Draft, found: &mut Found) {
    if let Some(id) = draft.id.at() {
        kebab(id, "the policy's id", found);
    }
    if let Some(version) = draft.version.at().filter(|version| version.value == 0) {
        found.add(version.span, "versions are counted from 1", "write version = 1");
    }
    not_blank(&draft.title, "the title", found);
    for language in draft.languages.items() {
        language_code(*language, "\"", found);
    }
    found.twice(draft.languages.items().iter().copied(), |l| format!("‘{}’ stands here twice", shortened(l)), ONE_OUT);
    for priority in draft.priorities.items() {
        kebab(priority, "the priority", found);
    }
    let priorities = draft.priorities.items();
    found.twice(priorities.iter().copied(), |p| format!("‘{}’ stands here twice", shortened(p)), ONE_OUT);
    if let Some(priority) = priorities.get(100) {
        found.add(
            priority.span,
            "more than 100 priorities can't be told apart",
            "leave out this one and those behind it",
        );
    }
    if let Some(hours) = draft.hours.at()
        && let (Some(from), Some(to)) = (hours.value.from.at(), hours.value.to.at())
        && from.value >= to.value
    {
        let message = format!("the office can't close at {} when it opens at {}", clock(to.value), clock(from.value));
        found.add(to.span, message, "write a later time, such as to = \"17:00\"");
    }
}

pub(super) const ONE_OUT: &str = "leave one of the two out";

fn clock(time: jiff::civil::Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn nothing<T>(list: &Field<List<T>>, what: &str, example: &str, draft: &Draft, found: &mut Found) {
    if list.is_empty() {
        let span = list.at().map_or(draft.span, |list| list.span);
        found.add(span, format!("the policy has no {what}"), format!("add [[{what}]] with {example}"));
    }
}

fn teams(draft: &Draft, found: &mut Found) {
    for team in draft.teams.items() {
        not_blank(&team.value.name, "the team's name", found);
        let Some(id) = team.value.id.at() else { continue };
        kebab(id, "the team", found);
        if ["team", "handler"].contains(&id.value) {
            let message = format!("‘{}’ means whoever has the complaint, where somebody is to be notified", id.value);
            found.add(id.span, message, format!("write another name, such as \"the-{}\"", id.value));
        }
    }
    let ids = draft.teams.items().iter().filter_map(|team| team.value.id.at().copied());
    found.twice(ids, |id| format!("two teams are called ‘{}’", shortened(id)), "write another id");
}

fn kinds(draft: &Draft, names: &Names, found: &mut Found) {
    for kind in draft.kinds.items() {
        one_kind(&kind.value, draft, names, found);
    }
    let ids = draft.kinds.items().iter().filter_map(|kind| kind.value.id.at().copied());
    found.twice(ids, |id| format!("two kinds are called ‘{}’", shortened(id)), "write another id");
}

fn one_kind(kind: &Kind, draft: &Draft, names: &Names, found: &mut Found) {
    if let Some(id) = kind.id.at() {
        kebab(id, "the kind", found);
    }
    not_blank(&kind.name, "the kind's name", found);
    if let Some(team) = kind.team.at() {
        names.teams.named(team, "team", &[], found);
    }
    if let Some(priority) = kind.priority.at() {
        if draft.priorities.is_empty() {
            let message = format!("the policy has no priorities, so not ‘{}’ either", shortened(priority.value));
            let list = format!("priorities = [\"{}\", \"normal\"]", shortened(priority.value));
            found.add(priority.span, message, format!("add {list} above the first [[team]]"));
        } else {
            names.priorities.named(priority, "priority", &[], found);
        }
    }
    for detail in kind.details.items() {
        one_detail(&detail.value, found);
    }
    let ids = kind.details.items().iter().filter_map(|detail| detail.value.id.at().copied());
    found.twice(ids, |id| format!("the detail ‘{}’ stands twice in its kind", shortened(id)), ONE_OUT);
}

fn one_detail(detail: &Detail, found: &mut Found) {
    if let Some(id) = detail.id.at() {
        kebab(id, "the detail", found);
        if !KNOWN_DETAILS.contains(&id.value) {
            has_name(detail, id, found);
        }
    }
    if let Some(wanted) = detail.wanted.at().filter(|wanted| wanted.value && detail.required.or(false) == Some(true)) {
        found.add(wanted.span, "a detail that is required is wanted anyway", "leave wanted = true out");
    }
    if let Some(pattern) = detail.pattern.at() {
        pattern::judge(pattern, found);
    }
    for (field, what) in [(&detail.name, "the name"), (&detail.hint, "the hint")] {
        for (_, text) in field.get().map_or(&[][..], |words| &words.entries) {
            blank(text, what, found);
        }
    }
}

/// A detail of the policy's own has to be called something, at least in English.
fn has_name(detail: &Detail, id: &At<&str>, found: &mut Found) {
    let shown = shortened(id.value);
    let en = format!("en = \"{}\"", title(&shown));
    match &detail.name {
        Field::Unreadable => {}
        Field::Absent => {
            let what = if detail.pattern.is_absent() { "neither a name nor a pattern" } else { "no name" };
            let message = format!("‘{shown}’ is a detail of this policy's own and has {what}");
            found.add(id.span, message, format!("add name = {{ {en} }} to it"));
        }
        Field::Is(name) => {
            // "EN" and "en-GB" have been told already.
            let english = |code: &str| code.get(..2).is_some_and(|two| two.eq_ignore_ascii_case("en"));
            let named = name.value.entries.iter().any(|(language, _)| english(language.value));
            if !named && name.value.whole {
                found.add(name.span, format!("the detail ‘{shown}’ has no English name"), format!("add {en} to it"));
            }
        }
    }
}

/// `account-number`: "Account number".
fn title(id: &str) -> String {
    let words = id.replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
