//! Does the sender ask for a particular remedy, and in which sentence?

use super::View;
use crate::lexicon::Cat;

/// Bytes of the sentence (or form field) that asks for a remedy. Merely asking to be called, or for somebody higher up, is none.
pub fn find(view: &View<'_>) -> Option<(usize, usize)> {
    if let Some(span) = view.form.idea {
        return Some(span);
    }
    let words = &view.words;
    for (first, last) in words.sentences() {
        let (start, end) = words.span_of(first, last);
        if view.form.idea_field.is_some_and(|(a, b)| start < b && a < end) {
            continue;
        }
        let whole = words.within(Cat::Idea, first, last);
        let asked = words.within(Cat::Ask, first, last) && words.within(Cat::Remedy, first, last);
        let other = words.within(Cat::Escalate, first, last)
            || words.within(Cat::Purchase, first, last) && !words.within(Cat::Ask, first, last);
        if (whole || asked) && !(other && !whole) {
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
