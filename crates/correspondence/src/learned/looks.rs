//! How numbers and names looked that people put right: "AA00-0000, after the word werksnummer, is a serial number".

use super::lesson::{Field, Look};
use crate::codes::{Chunk, Found, is_label};
use crate::fold::{Gap, Token, fold, tokens};
use crate::lexicon::{self, Cat};
use crate::mail::Mail;
use crate::words::Words;
use std::collections::HashMap;

/// Longer numbers and names aren't learnt.
const LONGEST: usize = 40;
/// A model's name may begin so many words before its number, and a number may have so many pieces.
const PIECES: usize = 3;

/// How often something was said to be so, less how often not.
#[derive(Clone, Debug, Default)]
struct Tally {
    for_all: i32,
    by_label: HashMap<String, i32>,
}

/// What is known of shapes and labels.
#[derive(Clone, Debug, Default)]
pub(crate) struct Looks {
    shapes: HashMap<(Field, String), Tally>,
    /// Words that no lexicon has, and what stands behind them.
    labels: HashMap<(Field, String), i32>,
    lessons: usize,
}

/// What lessons say of a number.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Reading {
    Is(Field, Found),
    IsNot(Vec<Field>),
}

impl Looks {
    pub fn len(&self) -> usize {
        self.lessons
    }

    pub fn is_empty(&self) -> bool {
        self.lessons == 0
    }

    pub fn add(&mut self, field: Field, right: Option<&Look>, wrong: Option<&Look>) {
        self.lessons += 1;
        for (look, by) in [(right, 1), (wrong, -1)] {
            let Some(look) = look.filter(|l| l.shape.len() <= 2 * LONGEST) else { continue };
            let tally = self.shapes.entry((field, look.shape.clone())).or_default();
            tally.for_all += by;
            if let Some(label) = &look.label {
                *tally.by_label.entry(label.clone()).or_default() += by;
                // A word of everyday stands before anything.
                if field != Field::Model && !lexicon::knows(label, lexicon::EVERY) {
                    *self.labels.entry((field, label.clone())).or_default() += by;
                }
            }
        }
    }

    /// What lessons say of the number in chunk `index`; `None`: nothing.
    pub fn read(&self, words: &Words<'_>, chunks: &[Chunk], index: usize) -> Option<Reading> {
        let chunk = &chunks[index];
        for (start, end) in self.extents(words, chunks, index) {
            let place = Place::of(words, start, end);
            let mut fields = Field::ALL
                .into_iter()
                .filter(|field| (*field == Field::Model || start == chunk.start) && self.speaks_for(*field, &place));
            // What two lessons claim differently nobody knows.
            if let (Some(field), None) = (fields.next(), fields.next()) {
                let value = place.value.split_whitespace().collect::<Vec<_>>().join(" ");
                return Some(Reading::Is(field, Found { value, start, end, sure: 0.9 }));
            }
        }
        let place = Place::of(words, chunk.start, chunk.end);
        let not: Vec<Field> = Field::ALL.into_iter().filter(|field| self.speaks_against(*field, &place)).collect();
        (!not.is_empty()).then_some(Reading::IsNot(not))
    }

    /// The chunk alone, with the pieces after it, with words before it: longest first.
    fn extents(&self, words: &Words<'_>, chunks: &[Chunk], index: usize) -> Vec<(usize, usize)> {
        let chunk = &chunks[index];
        let mut list = Vec::new();
        for before in (1..=PIECES).rev() {
            let Some(first) = chunk.first.checked_sub(before) else { continue };
            // The words before it, and it itself: nothing but spaces between them.
            let Some([name, rest @ ..]) = words.tokens.get(first..=chunk.first) else { continue };
            if rest.iter().all(|t| t.gap == Gap::Space) {
                list.push((name.start, chunk.end));
            }
        }
        let mut end = chunk.end;
        let mut longer = Vec::new();
        for next in chunks[index + 1..].iter().take(PIECES - 1) {
            if words.text.get(end..next.start).is_none_or(|between| between != " ") {
                break;
            }
            end = next.end;
            longer.push((chunk.start, end));
        }
        list.extend(longer.into_iter().rev());
        list.push((chunk.start, chunk.end));
        list
    }

    fn speaks_for(&self, field: Field, place: &Place<'_>) -> bool {
        let by_word = place.label.is_some_and(|label| {
            self.labels.get(&(field, label.to_owned())).is_some_and(|n| *n > 0) && may_be_number(place.value)
        });
        let by_shape = self.tally(field, place.value).is_some_and(|tally| {
            let here = tally.of(place.label);
            here > 0 || tally.for_all > 0 && here == 0 && place.may_be(field) && is_telling(field, place.value)
        });
        by_word || by_shape
    }

    fn speaks_against(&self, field: Field, place: &Place<'_>) -> bool {
        let is_named = place.named == Some(cat_of(field));
        self.tally(field, place.value).is_some_and(|tally| {
            let here = tally.of(place.label);
            here < 0 || tally.for_all < 0 && here == 0 && !is_named && is_telling(field, place.value)
        })
    }

    fn tally(&self, field: Field, value: &str) -> Option<&Tally> {
        self.shapes.get(&(field, shape(field, value)?))
    }
}

impl Tally {
    fn of(&self, label: Option<&str>) -> i32 {
        label.and_then(|label| self.by_label.get(label)).copied().unwrap_or(0)
    }
}

/// Where a number stands.
struct Place<'w> {
    value: &'w str,
    /// The telling word before it.
    label: Option<&'w str>,
    /// What the lexicons' label right before it names.
    named: Option<Cat>,
}

impl<'w> Place<'w> {
    fn of(words: &'w Words<'_>, start: usize, end: usize) -> Self {
        let at = words.word_at(start);
        let near = words.before(at, 2).iter().rev().find(|h| h.last <= at && at - h.last <= 2 && is_label(h.cat));
        Self {
            value: words.text.get(start..end).unwrap_or_default(),
            label: label_before(&words.tokens, at),
            named: near.map(|h| h.cat),
        }
    }

    /// Whether no label says that it is something else.
    fn may_be(&self, field: Field) -> bool {
        self.named.is_none_or(|named| named == cat_of(field) || named == Cat::Plate)
    }
}

fn cat_of(field: Field) -> Cat {
    match field {
        Field::Model => Cat::Model,
        Field::Serial => Cat::Serial,
        Field::Ticket => Cat::Ticket,
    }
}

/// Whether its build alone says what a number is: short ones and such as only have digits are built like many others.
fn is_telling(field: Field, value: &str) -> bool {
    let letters = value.chars().filter(|c| c.is_alphabetic()).count();
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    match field {
        Field::Model => letters >= 2 && digits >= 1,
        Field::Serial | Field::Ticket => letters >= 1 && letters + digits >= 7,
    }
}

fn may_be_number(value: &str) -> bool {
    let size = value.chars().filter(|c| c.is_alphanumeric()).count();
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    digits >= 3 && (4..=30).contains(&size)
}

/// See [`Look::shape`].
fn shape(field: Field, value: &str) -> Option<String> {
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    if value.is_empty() || value.len() > LONGEST {
        return None;
    }
    if field != Field::Model {
        let of = |c: char| {
            if c.is_alphabetic() {
                'A'
            } else if c.is_numeric() {
                '0'
            } else {
                c
            }
        };
        return Some(value.chars().map(of).collect());
    }
    let mut shape = String::with_capacity(value.len());
    for c in fold(&value).chars() {
        let c = if c.is_numeric() { '0' } else { c };
        if !(c == '0' && shape.ends_with('0')) {
            shape.push(c);
        }
    }
    Some(shape)
}

/// The word before word `at` that says what it is: not a frequent one, not a number, not of another sentence.
fn label_before(list: &[Token], at: usize) -> Option<&str> {
    for i in (at.saturating_sub(PIECES)..at).rev() {
        if list.get(i + 1).is_none_or(|next| next.gap >= Gap::Sentence) {
            return None;
        }
        let word = list[i].word.as_str();
        if word.bytes().any(|b| b.is_ascii_digit()) || word.len() > LONGEST {
            return None;
        }
        if word.chars().count() >= 3 && !lexicon::is_common(word) {
            return Some(word);
        }
    }
    None
}

/// A mail, to look values up in.
pub(super) struct Seen {
    texts: [Vec<Token>; 2],
}

impl Seen {
    pub fn in_mail(mail: &Mail) -> Self {
        let subject = if mail.is_reply() { "" } else { crate::cutting::bare_subject(&mail.subject) };
        Self { texts: [mail.new_text.as_str(), subject].map(tokens) }
    }

    /// How a value looks there; `None`: it doesn't stand in the mail.
    pub fn look(&self, field: Field, value: &str) -> Option<Look> {
        let shape = shape(field, value).filter(|_| value.bytes().any(|b| b.is_ascii_digit()))?;
        let value: Vec<String> = tokens(value).into_iter().map(|t| t.word).collect();
        self.texts.iter().find_map(|list| {
            let is_here = |run: &[Token]| run.iter().zip(&value).all(|(token, word)| token.word == *word);
            let first = list.windows(value.len()).position(is_here)?;
            Some(Look { shape: shape.clone(), label: label_before(list, first).map(str::to_owned) })
        })
    }
}
