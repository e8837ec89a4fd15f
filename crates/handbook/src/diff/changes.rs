//! The lines found so far, and how a change of one value or of a list is put.

use crate::told::Told;
use crate::voice::Voice;
use complaint::Worded;
use std::fmt::Debug;
use texts::{Arg, texts};

pub(super) struct Changes<'p> {
    pub old: Told<'p>,
    pub new: Told<'p>,
    pub voice: Voice<'p>,
    pub lines: Vec<String>,
}

impl<'p> Changes<'p> {
    pub fn between(old: Told<'p>, new: Told<'p>) -> Self {
        Self { old, new, voice: new.voice, lines: Vec::new() }
    }

    pub fn say(&mut self, id: &str, args: &[(&str, Arg<'_>)]) {
        self.lines.push(self.voice.with(id, args));
    }

    pub fn field_name(&self, field: &str) -> String {
        self.voice.say(&format!("handbook-field-{field}"))
    }

    /// "Resolution, warning before the date".
    pub fn what(&self, place: &str, field: &str) -> String {
        self.at(place, &self.field_name(field))
    }

    pub fn at(&self, place: &str, within: &str) -> String {
        self.voice.with("handbook-diff-what", &[("place", place.into()), ("field", within.into())])
    }

    /// A value that changed, said as each policy says it.
    pub fn field<T: PartialEq + Debug>(
        &mut self,
        place: &str,
        field: &str,
        old: &T,
        new: &T,
        words: impl Fn(&Told, &T) -> String,
    ) {
        let what = self.what(place, field);
        self.value(&what, old, new, words);
    }

    fn value<T: PartialEq + Debug>(&mut self, what: &str, old: &T, new: &T, words: impl Fn(&Told, &T) -> String) {
        if old == new {
            return;
        }
        let (mut before, mut after) = (words(&self.old, old), words(&self.new, new));
        if before == after {
            // Different all the same, in a way that words don't show: blanks, the seconds of a time.
            (before, after) = (format!("{old:?}"), format!("{new:?}"));
        }
        let args = [("what", what.into()), ("new", after.into()), ("old", before.into())];
        self.say("handbook-diff-changed", &args);
    }

    /// Words of the policy's own, in quotes; empty ones are "none".
    pub fn text(&mut self, place: &str, field: &str, old: &String, new: &String) {
        self.field(place, field, old, new, |told, text| quoted(told, text));
    }

    pub fn optional_text(&mut self, place: &str, field: &str, old: &Option<String>, new: &Option<String>, none: &str) {
        self.field(place, field, old, new, |told, text| match text {
            Some(text) => quoted(told, text),
            None => told.voice.say(none),
        });
    }

    /// What came to a list and what left it; only where that isn't all, its order. `empty` says what no entry means.
    pub fn list<T: PartialEq + Debug>(
        &mut self,
        place: &str,
        field: &str,
        old: &[T],
        new: &[T],
        empty: Option<&str>,
        words: impl Fn(&Told, &T) -> String,
    ) {
        if old == new {
            return;
        }
        let all = |told: &Told, items: &[&T]| items.iter().map(|item| words(told, item)).collect::<Vec<_>>();
        let (whole_old, whole_new): (Vec<&T>, Vec<&T>) = (old.iter().collect(), new.iter().collect());
        let what = self.what(place, field);
        if let Some(id) = empty.filter(|_| old.is_empty() || new.is_empty()) {
            let said = |told: &Told, items: &[&T]| match items.is_empty() {
                true => told.voice.say(id),
                false => told.voice.and(&all(told, items)),
            };
            let (new, old) = (said(&self.new, &whole_new), said(&self.old, &whole_old));
            return self
                .say("handbook-diff-changed", &[("what", what.into()), ("new", new.into()), ("old", old.into())]);
        }
        let (more, less) = (all(&self.new, &beyond(new, old)), all(&self.old, &beyond(old, new)));
        for (id, items) in [("handbook-diff-more", &more), ("handbook-diff-less", &less)] {
            if !items.is_empty() {
                self.say(id, &[("what", (&what).into()), ("items", self.listed(items).into())]);
            }
        }
        if more.is_empty() && less.is_empty() {
            let items = all(&self.new, &whole_new).join(", ");
            self.say("handbook-diff-order", &[("what", what.into()), ("items", items.into())]);
        }
    }

    /// "a, b and c"; where one has an "and" of its own, semicolons keep them apart.
    fn listed(&self, items: &[String]) -> String {
        let are_sentences = items.iter().any(|item| item.split_whitespace().count() > 3);
        if are_sentences { items.join("; ") } else { self.voice.and(items) }
    }

    /// The order of things that are compared one by one.
    pub fn order(&mut self, what: &str, names: Vec<String>) {
        self.say("handbook-diff-order", &[("what", what.into()), ("items", names.join(", ").into())]);
    }

    /// Words by language, each language by itself.
    pub fn worded(&mut self, place: &str, field: &str, old: &Worded, new: &Worded) {
        let mut languages: Vec<&String> = old.keys().chain(new.keys()).collect();
        languages.sort_unstable();
        languages.dedup();
        for language in languages {
            let field = format!("{} ({})", self.field_name(field), texts().language_name(language));
            let what = self.at(place, &field);
            let words = |told: &Told, words: &Option<&String>| match words {
                Some(words) => quoted(told, words),
                None => told.voice.say("handbook-value-empty"),
            };
            self.value(&what, &old.get(language), &new.get(language), words);
        }
    }
}

fn quoted(told: &Told, text: &str) -> String {
    match text.trim() {
        "" => told.voice.say("handbook-value-empty"),
        text => told.voice.quoted(text),
    }
}

/// The entries of `these` that `others` lacks; one that stands there twice more, twice.
fn beyond<'t, T: PartialEq>(these: &'t [T], others: &[T]) -> Vec<&'t T> {
    let mut left: Vec<&T> = others.iter().collect();
    let mut more = Vec::new();
    for item in these {
        match left.iter().position(|other| *other == item) {
            Some(n) => {
                left.swap_remove(n);
            }
            None => more.push(item),
        }
    }
    more
}
