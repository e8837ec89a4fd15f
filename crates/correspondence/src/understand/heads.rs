//! What the learnt model makes of a wish for a remedy and of danger, sentence by sentence, beside what the rules found: it takes back
//! what they only seemed to find ("the smoke detector is fine"), and finds what no lexicon has.

use super::form::Form;
use super::idea::with_its_end;
use super::model::Opinion;
use super::signs::Told;
use super::{View, authors, danger, words_of_names};
use crate::fold::fold;
use crate::lexicon::Cat;
use crate::mail::Mail;
use crate::words::Words;
use std::cell::LazyCell;

/// Bytes of the text or of the subject.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Place {
    /// Of the new text.
    Text(usize, usize),
    /// Of the subject.
    Subject(usize, usize),
}

const IDEA: usize = 0;
const DANGER: usize = 1;

/// Rules find danger as long as the model doesn't score the sentence lower than this: a miss is far worse than a false alarm.
const NO_DANGER: f32 = -0.7;
/// Where several words together tell of it ("smells of burning"), little can be said against them.
const NO_TOLD_DANGER: f32 = -3.0;
/// Without a word of the lexicons, a sentence must score as high as this.
const SURELY_DANGER: f32 = 2.0;
/// What warns of fire and puts it out is named where nothing burns, too: the sentence must tell more.
const NO_ALARM: f32 = 2.0;
const NO_IDEA: f32 = -2.5;
const SURELY_IDEA: f32 = 2.0;

/// What the rules found of danger and wishes in a mail.
pub struct Found {
    pub dangers: Vec<(usize, usize)>,
    pub ideas: Vec<(usize, usize)>,
    pub in_subject: Option<(usize, usize)>,
}

impl Found {
    pub fn told<'r>(&'r self, rules: &'r [u32]) -> Told<'r> {
        Told { rules, ideas: &self.ideas, dangers: &self.dangers, danger_in_subject: self.in_subject.is_some() }
    }

    /// What the rules alone take for danger.
    pub fn danger(&self, with_subject: bool) -> Option<Place> {
        let text = self.dangers.first().map(|(a, b)| Place::Text(*a, *b));
        text.or_else(|| self.in_subject.filter(|_| with_subject).map(|(a, b)| Place::Subject(a, b)))
    }
}

/// A mail's sentences with their scores.
pub struct Scored<'v> {
    view: &'v View<'v>,
    sentences: Vec<(usize, usize)>,
    scores: &'v [[f32; 2]],
}

impl<'v> Scored<'v> {
    pub fn of(view: &'v View<'v>, opinion: &'v Opinion) -> Self {
        Scored { view, sentences: view.words.sentences(), scores: &opinion.sentences }
    }

    /// Where the mail speaks of danger, after all.
    pub fn danger(&self, with_subject: bool) -> Option<Place> {
        let Found { dangers, in_subject, .. } = &self.view.found;
        let words = &self.view.words;
        let least = |(start, end): (usize, usize)| {
            if words.is_within(Cat::Alarm, start, end) {
                return NO_ALARM;
            }
            let several = words.word_at(end.saturating_sub(1)) > words.word_at(start);
            if several { NO_TOLD_DANGER } else { NO_DANGER }
        };
        let named = dangers.iter().find(|span| self.of_byte(span.0, DANGER) > least(**span)).copied();
        let subject = || {
            let (a, b) = in_subject.filter(|_| with_subject && self.subject(DANGER) > NO_DANGER)?;
            Some(Place::Subject(a, b))
        };
        let told = || self.best(DANGER, SURELY_DANGER).map(|(first, last)| words.span_of(first, last));
        let text = |(a, b)| Place::Text(a, b);
        named.map(text).or_else(subject).or_else(|| told().map(text))
    }

    /// Bytes of the sentence that asks for a remedy, after all.
    pub fn idea(&self) -> Option<(usize, usize)> {
        let View { form, found, words, .. } = self.view;
        let named = || found.ideas.iter().find(|span| self.of_byte(span.0, IDEA) > NO_IDEA).copied();
        let told = || {
            let (first, last) = self.best(IDEA, SURELY_IDEA).filter(|_| !form.no_idea)?;
            Some(with_its_end(words, first, last))
        };
        form.idea.or_else(named).or_else(told)
    }

    /// The score of the sentence around a byte of the text.
    fn of_byte(&self, byte: usize, head: usize) -> f32 {
        let word = self.view.words.word_at(byte);
        let at = self.sentences.partition_point(|(_, last)| *last <= word);
        self.scores.get(at).map_or(0.0, |s| s[head])
    }

    fn subject(&self, head: usize) -> f32 {
        self.scores.get(self.sentences.len()).map_or(0.0, |s| s[head])
    }

    /// The words of the sentence that scores most, if that is enough.
    fn best(&self, head: usize, enough: f32) -> Option<(usize, usize)> {
        let scored = self.sentences.iter().zip(self.scores).map(|(words, s)| (*words, s[head]));
        scored.filter(|(_, score)| *score > enough).max_by(|a, b| a.1.total_cmp(&b.1)).map(|(words, _)| words)
    }
}

/// What the rules find. A word that is the writer's name, or their firm's by its domain, tells of nothing ("Emre Duman", `iskra.example`).
pub fn found(mail: &Mail, words: &Words<'_>, subject: &Words<'_>, form: &Form) -> Found {
    let names = LazyCell::new(|| names_of(mail));
    let is_name = |words: &Words<'_>, (start, end): (usize, usize)| {
        let (first, last) = (words.word_at(start), words.word_at(end.saturating_sub(1)));
        let named = |at: usize| words.is_capital(at) && names.contains(&words.tokens[at].word);
        first == last && first < words.tokens.len() && named(first)
    };
    let dangers = danger::all(words).into_iter().filter(|span| !is_name(words, *span)).collect();
    let in_subject = danger::find(subject).filter(|span| !is_name(subject, *span));
    Found { dangers, ideas: super::idea::all(words, form), in_subject }
}

/// Folded words of the authors' names and of their domains.
fn names_of(mail: &Mail) -> Vec<String> {
    let domains = authors(mail).map(|author| author.email.split_once('@').map_or("", |(_, domain)| domain));
    let parts = domains.flat_map(|domain| domain.split(['.', '-'])).filter(|part| part.len() >= 4);
    words_of_names(mail).chain(parts.map(fold)).collect()
}
