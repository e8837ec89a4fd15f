//! A text seen through the lexicons: its words, and which phrases of which meaning stand where.

use crate::fold::{Gap, Token, tokens};
use crate::lexicon::{self, Cat};

/// A phrase of the lexicon found in a text: words `first..last`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Meaning.
    pub cat: Cat,
    /// Index of the first word.
    pub first: usize,
    /// Index one past the last word.
    pub last: usize,
}

/// More words than any phrase of the lexicons has, gaps included.
const LONGEST: usize = 24;
/// A sentence with more words is looked at around the word in question only.
const LONG_SENTENCE: usize = 200;

/// A text's words and the phrases found among them, in order.
pub struct Words<'t> {
    /// The text itself.
    pub text: &'t str,
    /// Its words.
    pub tokens: Vec<Token>,
    /// Phrases found, ordered by their first word.
    pub hits: Vec<Hit>,
    /// Languages whose phrases were looked for.
    pub languages: u64,
}

impl<'t> Words<'t> {
    /// Looks for phrases of the given languages (a bit each, see [`lexicon::bit`]).
    pub fn of(text: &'t str, languages: u64) -> Self {
        let tokens = tokens(text);
        let hits = lexicon::find(&tokens, languages);
        Words { text, tokens, hits, languages }
    }

    /// Looks for phrases of any language that tell how a mail is built; see [`Cat::is_structural`].
    pub fn structure(text: &'t str) -> Self {
        let tokens = tokens(text);
        let hits = lexicon::find_structure(&tokens);
        Words { text, tokens, hits, languages: lexicon::EVERY }
    }

    /// Phrases that begin within words `first..last`. Found by halving: texts may be long and full of phrases.
    pub fn beginning(&self, first: usize, last: usize) -> &[Hit] {
        let from = self.hits.partition_point(|h| h.first < first);
        let to = self.hits.partition_point(|h| h.first < last);
        &self.hits[from..to.max(from)]
    }

    /// Phrases that begin before word `at` and may end within `reach` words of it.
    pub fn before(&self, at: usize, reach: usize) -> &[Hit] {
        self.beginning(at.saturating_sub(reach + LONGEST), at)
    }

    /// The first word that ends after byte `at`.
    pub fn word_at(&self, at: usize) -> usize {
        self.tokens.partition_point(|t| t.end <= at)
    }

    /// Whether any phrase of `cat` occurs.
    pub fn has(&self, cat: Cat) -> bool {
        self.hits.iter().any(|h| h.cat == cat)
    }

    /// All phrases of `cat`.
    pub fn all(&self, cat: Cat) -> impl Iterator<Item = &Hit> {
        self.hits.iter().filter(move |h| h.cat == cat)
    }

    /// Number of separate places where a phrase of `cat` occurs.
    pub fn count(&self, cat: Cat) -> usize {
        let mut end = 0;
        let mut n = 0;
        for hit in self.all(cat) {
            if hit.first >= end {
                n += 1;
            }
            end = end.max(hit.last);
        }
        n
    }

    /// Number of separate places within words `first..last` where a phrase of `cat` begins.
    pub fn count_within(&self, cat: Cat, first: usize, last: usize) -> usize {
        let mut end = 0;
        let mut n = 0;
        for hit in self.beginning(first, last).iter().filter(|h| h.cat == cat) {
            n += usize::from(hit.first >= end);
            end = end.max(hit.last);
        }
        n
    }

    /// Bytes of the phrase in the text.
    pub fn span(&self, hit: &Hit) -> (usize, usize) {
        self.span_of(hit.first, hit.last)
    }

    /// Bytes of the words `first..last`.
    pub fn span_of(&self, first: usize, last: usize) -> (usize, usize) {
        let start = self.tokens.get(first).map_or(0, |t| t.start);
        let end = last.checked_sub(1).and_then(|l| self.tokens.get(l)).map_or(start, |t| t.end);
        (start, end.max(start))
    }

    /// Words `first..last` of the sentence around word `at`.
    pub fn sentence(&self, at: usize) -> (usize, usize) {
        let bottom = at.saturating_sub(LONG_SENTENCE);
        let top = self.tokens.len().min(at + LONG_SENTENCE);
        let first = (bottom..=at).rev().find(|&i| self.tokens[i].gap >= Gap::Sentence).unwrap_or(bottom);
        let last = (at + 1..top).find(|&i| self.tokens[i].gap >= Gap::Sentence).unwrap_or(top);
        (first, last)
    }

    /// All sentences as word ranges.
    pub fn sentences(&self) -> Vec<(usize, usize)> {
        let mut list = Vec::new();
        let mut first = 0;
        for i in 1..=self.tokens.len() {
            if i == self.tokens.len() || self.tokens[i].gap >= Gap::Sentence {
                list.push((first, i));
                first = i;
            }
        }
        list.retain(|(a, b)| a < b);
        list
    }

    /// Whether a phrase of `cat` begins within words `first..last`.
    pub fn within(&self, cat: Cat, first: usize, last: usize) -> bool {
        self.beginning(first, last).iter().any(|h| h.cat == cat)
    }

    /// Phrases that share a word with `hit`.
    pub fn covering(&self, hit: &Hit) -> impl Iterator<Item = &Hit> {
        let (first, last) = (hit.first, hit.last);
        self.beginning(first.saturating_sub(LONGEST), last).iter().filter(move |h| h.last > first)
    }

    /// Whether a phrase of `cat` shares a word with `hit`.
    pub fn covered(&self, cat: Cat, hit: &Hit) -> bool {
        self.covering(hit).any(|h| h.cat == cat)
    }

    /// Whether bytes `start..end` lie in a phrase of `cat`.
    pub fn is_within(&self, cat: Cat, start: usize, end: usize) -> bool {
        let word = self.word_at(start);
        let near = self.beginning(word.saturating_sub(LONGEST), word + 1);
        near.iter().filter(|h| h.cat == cat).any(|h| self.span(h).0 <= start && self.span(h).1 >= end)
    }

    /// Whether another clause or sentence begins at word `at`; a line break alone parts nothing.
    pub fn parts(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else { return false };
        match token.gap {
            Gap::Space => false,
            Gap::Clause | Gap::Sentence => true,
            Gap::Line => at
                .checked_sub(1)
                .is_some_and(|i| self.text[self.tokens[i].end..token.start].contains([',', ':', '(', ')', '–', '—'])),
        }
    }

    /// Words `first..last` of the clause around word `at`.
    pub fn clause(&self, at: usize) -> (usize, usize) {
        let bottom = at.saturating_sub(LONG_SENTENCE);
        let top = self.tokens.len().min(at + LONG_SENTENCE);
        let first = (bottom..=at).rev().find(|&i| self.parts(i)).unwrap_or(bottom);
        let last = (at + 1..top).find(|&i| self.parts(i)).unwrap_or(top);
        (first, last)
    }

    /// Whether the sentence of words `first..last` ends as a question.
    pub fn is_question(&self, sentence: (usize, usize)) -> bool {
        self.ending(sentence).starts_with(['?', '\u{37e}'])
    }

    /// The same, or as a half-sentence that may be one: Greek asks with a semicolon.
    pub fn may_ask(&self, sentence: (usize, usize)) -> bool {
        self.ending(sentence).starts_with(['?', '\u{37e}', ';'])
    }

    /// The text from where the sentence of words `first..last` ends, its closing quotes passed over.
    fn ending(&self, (first, last): (usize, usize)) -> &str {
        self.text[self.span_of(first, last).1..].trim_start_matches([' ', '\n', ')', '"', '”', '»'])
    }

    /// Whether word `at` is written with a capital.
    pub fn is_capital(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|t| self.text[t.start..].starts_with(char::is_uppercase))
    }
}
