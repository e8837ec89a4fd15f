//! Labels that were misspelt: "Serienummer", "seriel number", "zgloszneie".

use crate::fold::Gap;
use crate::lexicon;
use crate::words::{Hit, Words};

/// A word within three before word `at` that is one slip of the finger away from a label, where nothing else is known.
pub fn misspelt(words: &Words<'_>, at: usize, reach: usize) -> Option<Hit> {
    let mut i = at;
    for _ in 0..reach.min(3) {
        if i == 0 || words.tokens.get(i).is_none_or(|t| t.gap >= Gap::Sentence) {
            return None;
        }
        i -= 1;
        let word = words.tokens[i].word.as_str();
        if word.len() < 6 || word.bytes().any(|b| b.is_ascii_digit()) || lexicon::knows(word, words.languages) {
            continue;
        }
        if let Some((cat, _)) = lexicon::label_words(words.languages).find(|(_, label)| is_slip(word, label)) {
            return Some(Hit { cat, first: i, last: i + 1 });
        }
    }
    None
}

/// Whether one letter was left out, doubled, put in, exchanged, or two neighbours swapped.
fn is_slip(a: &str, b: &str) -> bool {
    if a.len().abs_diff(b.len()) > 2 {
        return false;
    }
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same..], &b[same..]);
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[..a.len() - tail], &b[..b.len() - tail]);
    match (a, b) {
        ([], [_]) | ([_], []) | ([_], [_]) => same > 0,
        ([x, y], [z, w]) => x == w && y == z,
        _ => false,
    }
}
