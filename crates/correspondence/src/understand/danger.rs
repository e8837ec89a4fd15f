//! Fire, smoke, burning smell, sparks, melted parts, electric shock, injury. A miss is far worse than a false alarm,
//! so a word counts unless its own clause denies it.

use crate::fold::Gap;
use crate::lexicon::{self, Cat};
use crate::words::{Hit, Words};

/// Bytes of the words that speak of danger: the first that aren't denied.
pub fn find(words: &Words<'_>) -> Option<(usize, usize)> {
    words
        .hits
        .iter()
        .filter(|h| h.cat == Cat::Danger || h.cat == Cat::Peril && !is_lamp(words, h))
        .find(|h| !is_denied(words, h))
        .map(|h| words.span(h))
}

/// In many languages a lamp that is on "burns".
fn is_lamp(words: &Words<'_>, hit: &Hit) -> bool {
    let (first, last) = words.sentence(hit.first);
    words.within(Cat::Lamp, first, last)
}

/// How many words a denial reaches.
const REACH: usize = 5;

fn is_denied(words: &Words<'_>, hit: &Hit) -> bool {
    let before = words
        .beginning(hit.first.saturating_sub(REACH + 12), hit.last)
        .iter()
        .filter(|n| n.cat == Cat::Not)
        .filter(|n| n.last <= hit.first && hit.first - n.last <= REACH || n.first >= hit.first && n.last <= hit.last)
        .any(|n| {
            // "nothing burns, but it smells scorched": a new clause that says "but" ends the denial.
            let parted = (n.last..=hit.first).any(|i| words.tokens[i].gap >= Gap::Sentence && i > n.first)
                || words.within(Cat::But, n.last, hit.first);
            let clauses = (n.last..=hit.first).filter(|&i| i > n.first && words.tokens[i].gap == Gap::Clause).count();
            !parted && clauses == 0
        });
    let after = words.beginning(hit.last, hit.last + 5).iter().filter(|n| n.cat == Cat::NotAfter).any(|n| {
        let is_break = |i: &usize| words.tokens.get(*i).is_some_and(|t| t.gap >= Gap::Clause);
        let parts: Vec<usize> = (hit.last..=n.first).filter(is_break).collect();
        // "Füstöt, szagot nem …": two things denied together.
        let is_list = parts == [hit.last]
            && n.first == hit.last + 1
            && words.tokens[hit.last].gap == Gap::Clause
            && !lexicon::is_common(&words.tokens[hit.last].word);
        let parted = !parts.is_empty() && !is_list;
        !parted && !words.within(Cat::But, hit.last, n.first)
    });
    before || after
}
