//! The names that a policy gives, and those that it uses.

use super::super::span::At;
use super::draft::Draft;
use super::found::{Found, near, one_of};
use super::reading::{Field, shortened};
use std::collections::HashSet;

/// What may be named: the teams, the kinds and the priorities.
pub(super) struct Names<'a> {
    pub teams: Known<'a>,
    pub kinds: Known<'a>,
    pub priorities: Known<'a>,
}

/// The names of one list.
pub(super) struct Known<'a> {
    in_order: Vec<&'a str>,
    all: HashSet<&'a str>,
    /// Whether a name that isn't among them is wrong: not where one of theirs can't be read, and not where there is none,
    /// which is a mistake of its own.
    certain: bool,
}

impl<'a> Names<'a> {
    pub fn of(draft: &'a Draft<'a>) -> Self {
        let teams = draft.teams.items().iter().map(|team| &team.value.id);
        let kinds = draft.kinds.items().iter().map(|kind| &kind.value.id);
        let priorities = draft.priorities.items().iter().map(|priority| priority.value).collect();
        Self {
            teams: Known::of_fields(teams, draft.teams.is_whole()),
            kinds: Known::of_fields(kinds, draft.kinds.is_whole()),
            priorities: Known::of(priorities, draft.priorities.is_whole()),
        }
    }
}

impl<'a> Known<'a> {
    fn of_fields<'f>(fields: impl Iterator<Item = &'f Field<&'a str>> + Clone, whole: bool) -> Self
    where
        'a: 'f,
    {
        let whole = whole && fields.clone().all(|id| id.at().is_some());
        Self::of(fields.filter_map(|id| id.get().copied()).collect(), whole)
    }

    fn of(in_order: Vec<&'a str>, whole: bool) -> Self {
        let mut all = HashSet::new();
        let in_order: Vec<&str> = in_order.into_iter().filter(|name| all.insert(*name)).collect();
        Self { certain: whole && !in_order.is_empty(), in_order, all }
    }

    pub fn first(&self) -> Option<&'a str> {
        self.in_order.first().copied()
    }

    pub fn lacks(&self, name: &str) -> bool {
        self.certain && !self.all.contains(name)
    }

    /// A name that isn't there is a mistake. `also` may be written, too.
    pub fn named(&self, name: &At<&str>, what: &str, also: &[&'static str], found: &mut Found) {
        if !self.lacks(name.value) {
            return;
        }
        let known = || also.iter().copied().chain(self.in_order.iter().copied());
        let meant = near(name.value, known()).map_or_else(|| one_of(known()), |meant| format!("\"{meant}\""));
        let added =
            if what == "priority" { "add it to priorities".into() } else { format!("add a [[{what}]] of this name") };
        let mend = format!("write {meant}, or {added}");
        found.add(name.span, format!("there is no {what} ‘{}’", shortened(name.value)), mend);
    }
}

/// Names stand in file names, addresses and the journal: small letters and digits, with hyphens between.
pub(super) fn kebab(name: &At<&str>, what: &str, found: &mut Found) {
    let fits = |text: &str| {
        let part = |p: &str| !p.is_empty() && p.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        text.split('-').all(part)
    };
    if fits(name.value) {
        return;
    }
    let lower = name.value.to_lowercase();
    let parts = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let better = parts.take(12).collect::<Vec<_>>().join("-");
    let message = format!("{what} ‘{}’ isn't written in small letters, digits and hyphens", shortened(name.value));
    found.add(name.span, message, format!("write \"{}\"", if better.is_empty() { "a-name" } else { &better }));
}

/// A text that a person reads must say something.
pub(super) fn not_blank(text: &Field<&str>, what: &str, found: &mut Found) {
    if let Some(text) = text.at().filter(|text| text.value.trim().is_empty()) {
        found.add(text.span, format!("{what} is empty"), "write what it is called");
    }
}

/// Nor may a text of one language be empty.
pub(super) fn blank(text: &At<&str>, what: &str, found: &mut Found) {
    if text.value.trim().is_empty() {
        found.add(text.span, format!("{what} is empty"), "write it, or leave this language out");
    }
}
