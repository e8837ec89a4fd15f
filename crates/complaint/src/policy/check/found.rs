//! The mistakes found so far.

use super::super::span::{At, Span, Walk};
use super::problem::Problem;
use super::syntax::Told;
use std::collections::HashSet;
use std::hash::Hash;

pub(super) struct Found<'t> {
    text: &'t str,
    told: Vec<Told>,
}

impl<'t> Found<'t> {
    pub fn in_text(text: &'t str, told: Vec<Told>) -> Self {
        Self { text, told }
    }

    pub fn add(&mut self, span: Span, message: impl Into<String>, mend: impl Into<String>) {
        self.told.push((span, message.into(), mend.into()));
    }

    /// What stands there, if it is short enough to be said again in one line.
    pub fn source(&self, span: Span) -> Option<&'t str> {
        let source = self.text.get(span.start..span.end)?;
        Some(source).filter(|s| !s.is_empty() && s.len() <= 60 && !s.contains(['\n', '\r']))
    }

    /// Every item that was there before is a mistake.
    pub fn twice<T: Eq + Hash + Copy>(
        &mut self,
        items: impl IntoIterator<Item = At<T>>,
        message: impl Fn(T) -> String,
        mend: &str,
    ) {
        let mut seen = HashSet::new();
        for item in items {
            if !seen.insert(item.value) {
                self.add(item.span, message(item.value), mend);
            }
        }
    }

    /// In the order of the file.
    pub fn placed(mut self) -> Vec<Problem> {
        self.told.sort_by_key(|(span, ..)| span.start);
        let mut walk = Walk::through(self.text);
        self.told.into_iter().map(|(span, message, mend)| Problem::at(walk.to(span), message, mend)).collect()
    }
}

/// The known word that somebody may have meant: one that differs in less than a third of its letters, or begins alike.
/// Looks at so many only, for it is a help and no search.
pub(super) fn near<'k>(given: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let plain = |text: &str| text.to_lowercase().replace(['_', ' '], "-");
    let given = plain(given);
    if given.len() > 60 {
        return None;
    }
    let distance = |known: &'k str| {
        let plain = plain(known);
        let (short, long) = if plain.len() < given.len() { (&plain, &given) } else { (&given, &plain) };
        let begins = short.len() >= 4 && long.starts_with(short.as_str());
        let distance = strsim::osa_distance(&given, &plain);
        (distance <= (long.chars().count() / 3).clamp(1, 4) || begins).then_some((distance, known))
    };
    let known = known.into_iter().take(200).filter(|k| k.len() <= 60);
    known.filter_map(distance).min_by_key(|(distance, _)| *distance).map(|(_, known)| known)
}

/// `"a", "b" or "c"`; of many, some.
pub(super) fn one_of<'k>(known: impl IntoIterator<Item = &'k str>) -> String {
    let all: Vec<String> = known.into_iter().take(17).map(|k| format!("\"{k}\"")).collect();
    match all.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [some @ .., last] if all.len() <= 16 => format!("{} or {last}", some.join(", ")),
        many => format!("{} …", many[..8].join(", ")),
    }
}
