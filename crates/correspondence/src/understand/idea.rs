//! Does the sender ask for a particular remedy, and in which sentence?

use super::form::Form;
use crate::lexicon::Cat;
use crate::words::{Hit, Words};

/// Bytes of the sentences (or the form field) that ask for a remedy. Merely asking to be called, or for somebody higher up,
/// is none; nor is one that is recounted, promised, threatened or declined.
pub fn all(words: &Words<'_>, form: &Form) -> Vec<(usize, usize)> {
    if let Some(span) = form.idea {
        return vec![span];
    }
    let pieces = pieces(words, form).into_iter().filter(|(first, last)| {
        let (start, end) = words.span_of(*first, *last);
        !form.idea_field.is_some_and(|(a, b)| start < b && a < end) && asks(words, *first, *last)
    });
    pieces.map(|(first, last)| with_its_end(words, first, last)).collect()
}

/// Bytes of words `first..last`; the full stop behind them belongs to the sentence.
pub fn with_its_end(words: &Words<'_>, first: usize, last: usize) -> (usize, usize) {
    let (start, end) = words.span_of(first, last);
    let tail = words.text[end..].chars().take_while(|c| matches!(c, '.' | '!' | '?' | ')'));
    (start, end + tail.map(char::len_utf8).sum::<usize>())
}

fn asks(words: &Words<'_>, first: usize, last: usize) -> bool {
    let hits = words.beginning(first, last);
    let question = words.is_question((first, last));
    if hits.iter().any(|h| h.cat == Cat::Idea && !is_refused(words, h, question) && !is_unasked(words, h, 1)) {
        return true;
    }
    let remedy = hits
        .iter()
        .any(|h| h.cat == Cat::Remedy && !is_refused(words, h, question) && (question || !is_unasked(words, h, 0)));
    let asked = || {
        hits.iter().any(|h| match h.cat {
            Cat::Ask => !is_refused(words, h, question) && !is_unasked(words, h, 1),
            Cat::Command => begins_clause(words, h) && !is_unasked(words, h, 1),
            Cat::When => question && begins_clause(words, h),
            _ => false,
        })
    };
    let other = || {
        let bought = words.within(Cat::Purchase, first, last);
        let wished = words.within(Cat::Ask, first, last) || words.within(Cat::Command, first, last);
        words.within(Cat::Escalate, first, last) || bought && !wished
    };
    remedy && asked() && !other()
}

/// Sentences, and within a form its fields.
fn pieces(words: &Words<'_>, form: &Form) -> Vec<(usize, usize)> {
    let mut list = Vec::new();
    for (mut first, last) in words.sentences() {
        let from = form.breaks.partition_point(|b| *b <= first);
        for &at in form.breaks[from..].iter().take_while(|b| **b < last) {
            if at > first && at < last {
                list.push((first, at));
                first = at;
            }
        }
        list.push((first, last));
    }
    list
}

/// "No refund", "I don't need a visit": a no right before a wish or a remedy declines it. "Can't you send one?" asks.
fn is_refused(words: &Words<'_>, hit: &Hit, question: bool) -> bool {
    !question
        && words.before(hit.first, 1).iter().any(|n| {
            n.cat == Cat::Not
                && n.last <= hit.first
                && hit.first - n.last <= 1
                && (n.first + 1..=hit.first).all(|i| !words.parts(i))
                && !words.within(Cat::But, n.first, hit.first)
        })
}

/// "He was supposed to come", "you promised", "otherwise I'll cancel": told, not asked, up to the next "and" or clause.
/// What follows the wish more than `slack` words later ("please send the one you promised") leaves it a wish.
fn is_unasked(words: &Words<'_>, hit: &Hit, slack: usize) -> bool {
    let (first, last) = words.clause(hit.first);
    let joins = |from: usize| words.within(Cat::And, from, hit.first) || words.within(Cat::But, from, hit.first);
    words
        .beginning(first, last.min(hit.last + slack))
        .iter()
        .any(|u| u.cat == Cat::Unasked && (u.last > hit.first || !joins(u.last)))
}

/// A command stands where its clause begins; elsewhere the same form tells ("have you replaced …").
fn begins_clause(words: &Words<'_>, hit: &Hit) -> bool {
    hit.first == 0
        || words.parts(hit.first)
        || words
            .beginning(hit.first.saturating_sub(4), hit.first)
            .iter()
            .any(|h| matches!(h.cat, Cat::And | Cat::Ask) && h.last == hit.first)
}
