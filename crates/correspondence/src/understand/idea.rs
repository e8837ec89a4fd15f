//! Does the sender ask for a particular remedy, and in which sentence?

use super::View;
use crate::fold::Gap;
use crate::lexicon::Cat;
use crate::words::{Hit, Words};

/// Bytes of the sentence (or form field) that asks for a remedy. Merely asking to be called, or for somebody higher up, is none.
pub fn find(view: &View<'_>) -> Option<(usize, usize)> {
    if let Some(span) = view.form.idea {
        return Some(span);
    }
    let words = &view.words;
    for (first, last) in pieces(view) {
        let (start, end) = words.span_of(first, last);
        if view.form.idea_field.is_some_and(|(a, b)| start < b && a < end) {
            continue;
        }
        let whole = words.within(Cat::Idea, first, last);
        let asked = words.within(Cat::Remedy, first, last)
            && words.beginning(first, last).iter().any(|h| h.cat == Cat::Ask && !is_refused(words, h));
        let other = words.within(Cat::Escalate, first, last)
            || words.within(Cat::Purchase, first, last) && !words.within(Cat::Ask, first, last);
        if whole || asked && !other {
            // The full stop belongs to the sentence.
            let tail = words.text[end..]
                .chars()
                .take_while(|c| matches!(c, '.' | '!' | '?' | ')'))
                .map(char::len_utf8)
                .sum::<usize>();
            return Some((start, end + tail));
        }
    }
    None
}

/// Sentences, and within a form its fields.
fn pieces(view: &View<'_>) -> Vec<(usize, usize)> {
    let mut list = Vec::new();
    for (mut first, last) in view.words.sentences() {
        let from = view.form.breaks.partition_point(|b| *b <= first);
        for &at in view.form.breaks[from..].iter().take_while(|b| **b < last) {
            if at > first && at < last {
                list.push((first, at));
                first = at;
            }
        }
        list.push((first, last));
    }
    list
}

/// "No refund, no letter": a wish right after a denial is none.
fn is_refused(words: &Words<'_>, hit: &Hit) -> bool {
    hit.last == hit.first + 1
        && words.tokens[hit.first].gap < Gap::Sentence
        && words.before(hit.first, 1).iter().any(|n| n.cat == Cat::Not && n.last == hit.first && n.last == n.first + 1)
}
