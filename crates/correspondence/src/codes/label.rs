//! Labels that were misspelt ("Serienummer", "seriel number", "zgloszneie"), and those that head a table's columns.

use crate::fold::Gap;
use crate::lexicon::{self, Cat};
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
        if word.len() < 5 || word.bytes().any(|b| b.is_ascii_digit()) || lexicon::knows(word, words.languages) {
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
    if a.len().abs_diff(b.len()) > 2 || a.as_bytes().first() != b.as_bytes().first() {
        return false;
    }
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same..], &b[same..]);
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    // In a short word only two letters that changed places: "seire".
    let long = a.len().max(b.len()) + same > 5;
    let (a, b) = (&a[..a.len() - tail], &b[..b.len() - tail]);
    match (a, b) {
        ([], [_]) | ([_], []) | ([_], [_]) => same > 0 && long,
        ([x, y], [z, w]) => x == w && y == z,
        _ => false,
    }
}

/// A cell below the head of its column, as bytes, and what the head calls it.
pub struct Column {
    pub start: usize,
    pub end: usize,
    pub cat: Cat,
}

/// Cells of tables with their labels in a line above.
pub fn columns(words: &Words<'_>) -> Vec<Column> {
    let mut list = Vec::new();
    let mut heads: Vec<Option<Cat>> = Vec::new();
    let mut at = 0;
    for line in words.text.split('\n') {
        let begin = at;
        at += line.len() + 1;
        let listed = line.matches(';').count() >= 2;
        if line.len() > 300 || !line.contains(['\t', '|']) && !listed && !line.trim_start().contains("  ") {
            heads.clear();
            continue;
        }
        let cells = cells(line);
        let labels: Vec<Option<Cat>> = cells.iter().map(|&(a, b)| head(words, begin + a, begin + b)).collect();
        let known = labels.iter().flatten().count();
        if known >= 2 && known * 2 >= cells.len() {
            heads = labels;
        } else if heads.len() == cells.len() {
            let below = cells.iter().zip(&heads);
            list.extend(below.filter_map(|(&(a, b), h)| h.map(|cat| Column { start: begin + a, end: begin + b, cat })));
        } else {
            heads.clear();
        }
    }
    list
}

/// Parts of a line between tabs, bars, semicolons, or two and more spaces.
fn cells(line: &str) -> Vec<(usize, usize)> {
    let bars = line.match_indices(['\t', '|', ';']).map(|(i, _)| i);
    let mut ends: Vec<usize> = bars.chain(line.match_indices("  ").map(|(i, _)| i)).chain([line.len()]).collect();
    ends.sort_unstable();
    let mut start = 0;
    let mut cells = Vec::new();
    for end in ends {
        let text = line.get(start..end).unwrap_or_default();
        let lead = text.len() - text.trim_start_matches([' ', '\t', '|', ';']).len();
        if !text[lead..].trim().is_empty() {
            cells.push((start + lead, end));
        }
        start = end.max(start);
    }
    cells
}

/// What a cell is called that holds a label and nothing else.
fn head(words: &Words<'_>, start: usize, end: usize) -> Option<Cat> {
    let first = words.tokens.partition_point(|t| t.start < start);
    let last = words.tokens.partition_point(|t| t.start < end);
    let whole = words.beginning(first, first + 1).iter().filter(|h| h.last == last && first < last);
    let meant = whole.map(|h| h.cat).max_by_key(|c| super::LABELS.contains(c))?;
    match meant {
        Cat::Device => Some(Cat::Model),
        Cat::Description => Some(meant),
        cat => super::LABELS.contains(&cat).then_some(cat),
    }
}
