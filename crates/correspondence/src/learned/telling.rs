//! The words of a mail that tell it from others: what a lesson keeps of it, and what mails are compared by.

use crate::codes::closing;
use crate::fold::{Token, tokens};
use crate::lexicon;
use crate::notions::{self, step};
use crate::understand::{View, authors};

/// Words looked at in a mail; further ones say nothing new about what it is.
const MOST_LOOKED_AT: usize = 400;
/// Words kept in a lesson.
pub const MOST_KEPT: usize = 40;
/// Words kept in a lesson are cut after this many bytes.
const LONGEST: usize = 40;

/// A word that tells something.
#[derive(Clone, Debug)]
pub struct Telling {
    /// A hash of how it begins, in Latin letters: endings don't matter.
    pub stem: u32,
    /// How much it tells: half where every complaint may have it.
    pub weight: f32,
    /// The word, folded.
    pub word: String,
    /// Its index in the text; none: in the subject.
    pub at: Option<usize>,
}

/// The telling words of a mail, each beginning once, in the order of subject and text. No numbers, no frequent words, no
/// name of the sender, nothing below the closing formula.
pub fn of_mail(view: &View<'_>) -> Vec<Telling> {
    let names: Vec<String> = authors(view.mail)
        .flat_map(|a| a.name.as_deref().into_iter().chain(a.email.split('@').take(1)))
        .flat_map(|name| tokens(name).into_iter().map(|t| t.word))
        .collect();
    let subject: &[Token] = if view.mail.is_reply() { &[] } else { &view.subject.tokens };
    let body = view.words.tokens.iter().take(closing(&view.words).min(MOST_LOOKED_AT)).enumerate();
    let all = subject.iter().take(40).map(|t| (None, t)).chain(body.map(|(at, t)| (Some(at), t)));
    let mut seen = std::collections::HashSet::new();
    let mut list = Vec::new();
    for (at, token) in all {
        let text = if at.is_some() { view.words.text } else { view.subject.text };
        if names.contains(&token.word) || is_of_address(text, token) {
            continue;
        }
        if let Some(telling) = of_word(&token.word, at)
            && seen.insert(telling.stem)
        {
            list.push(telling);
        }
    }
    list
}

/// Whether a word is a part of a mail's or a page's address.
fn is_of_address(text: &str, token: &Token) -> bool {
    let start = text[..token.start].rfind(char::is_whitespace).unwrap_or(0);
    let end = text[token.end..].find(char::is_whitespace).map_or(text.len(), |n| token.end + n);
    let written = &text[start..end];
    written.contains('@') || written.contains("://") || written.contains("www.")
}

/// A folded word, if it tells anything.
fn of_word(word: &str, at: Option<usize>) -> Option<Telling> {
    let is_word = word.chars().count() >= 3 && word.len() <= LONGEST && !word.bytes().any(|b| b.is_ascii_digit());
    if !is_word || lexicon::is_common(word) {
        return None;
    }
    let weight = if lexicon::knows(word, lexicon::EVERY) { 0.5 } else { 1.0 };
    Some(Telling { stem: stem(word), weight, word: word.to_owned(), at })
}

/// A word of a lesson, as one of a mail.
pub fn of_lesson(word: &str) -> Option<Telling> {
    of_word(word, None)
}

/// A hash of how a word begins. Long words end in many ways.
fn stem(word: &str) -> u32 {
    let mut spelt = Vec::with_capacity(48);
    notions::spell(word, &mut spelt);
    let most = if spelt.len() > 6 { 6 } else { 5 };
    spelt.iter().take(most).fold(notions::START, |hash, byte| step(hash, *byte))
}
