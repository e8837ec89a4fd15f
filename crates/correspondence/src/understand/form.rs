//! Mails that are filled-in forms: a label and a value per line, per table row, or the label quoted and the value below.

use crate::codes;
use crate::lexicon::Cat;
use crate::words::Words;

/// The fields of a form, as bytes of the text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    /// "Idea for a solution": where its value stands; present only where a value was given.
    pub idea: Option<(usize, usize)>,
    /// The idea's field was there and said "none" or nothing.
    pub no_idea: bool,
    /// Bytes of the idea's field with its label, so that nothing in it is taken for running text.
    pub idea_field: Option<(usize, usize)>,
    /// "Description of the problem".
    pub description: Option<(usize, usize)>,
    /// A field asks for the ticket number, whatever was written there.
    pub asks_ticket: bool,
    /// Number of labelled fields.
    pub fields: usize,
    /// Words at which a label or its value begins.
    pub breaks: Vec<usize>,
}

struct Line {
    start: usize,
    end: usize,
    /// First word, and one past the last.
    first: usize,
    last: usize,
}

/// Reads the form in `words`, if there is one.
pub fn read(words: &Words<'_>) -> Form {
    let mut form = Form::default();
    let lines = lines(words);
    for (i, line) in lines.iter().enumerate() {
        let Some((cat, label_end, any_reference)) = label(words, line) else { continue };
        form.fields += 1;
        form.breaks.push(line.first);
        form.breaks.push(words.tokens.partition_point(|t| t.start < label_end));
        match cat {
            Cat::Ticket => form.asks_ticket |= !any_reference,
            Cat::Description => form.description = form.description.or(value(words, &lines, i, label_end)),
            Cat::IdeaLabel => {
                let found = value(words, &lines, i, label_end);
                let given = found.filter(|v| !says_none(words, *v));
                form.no_idea = given.is_none();
                form.idea = form.idea.or(given);
                form.idea_field = Some((line.start, found.map_or(line.end, |v| v.1)));
            }
            _ => {}
        }
    }
    form.breaks.sort_unstable();
    form
}

fn lines(words: &Words<'_>) -> Vec<Line> {
    let mut list = Vec::new();
    let mut at = 0;
    let mut token = 0;
    for text in words.text.split('\n').take(2000) {
        let (start, end) = (at, at + text.len());
        at = end + 1;
        let first = token;
        while token < words.tokens.len() && words.tokens[token].start < end {
            token += 1;
        }
        list.push(Line { start, end, first, last: token });
    }
    list
}

const FIELDS: [Cat; 5] = [Cat::Serial, Cat::Ticket, Cat::Model, Cat::Description, Cat::IdeaLabel];

/// The label a line begins with, the byte where it ends, and whether it says no more than "reference".
fn label(words: &Words<'_>, line: &Line) -> Option<(Cat, usize, bool)> {
    let text = &words.text[line.start..line.end];
    let quoted = text.trim_start().starts_with('>');
    let hit = words
        .beginning(line.first, line.first + 2)
        .iter()
        .filter(|h| FIELDS.contains(&h.cat) && h.last <= line.last)
        .max_by_key(|h| (h.last, u8::from(h.cat == Cat::IdeaLabel)))?;
    let (_, end) = words.span(hit);
    let after = &words.text[end..line.end];
    let rest = after.trim_start();
    // "(please state the model)" and the like belong to the label.
    let rest = if rest.starts_with('(') { rest.split_once(')').map_or("", |(_, r)| r) } else { rest };
    let separator = rest.is_empty()
        || rest.starts_with([':', '\t', '=', '–', '—', '|'])
        || rest.starts_with(" :")
        || rest.starts_with(" - ")
        || rest.starts_with("...")
        || after.starts_with('\t')
        || rest.contains('\t')
        || rest.contains(':') && rest.find(':') < Some(30);
    let mark = [':', '\t', '='].iter().filter_map(|c| after.find(*c)).min().filter(|n| *n < 60);
    let value_start = match mark {
        Some(n) if !quoted || !after[n + 1..].trim().is_empty() => end + n + 1,
        _ if quoted || rest.is_empty() => line.end,
        _ => end,
    };
    (quoted || separator).then_some((hit.cat, value_start, codes::is_any_reference(words, hit)))
}

/// The value after a label: the rest of the line, or the lines below up to the next label or empty line.
fn value(words: &Words<'_>, lines: &[Line], index: usize, label_end: usize) -> Option<(usize, usize)> {
    let line = &lines[index];
    let quoted = words.text[line.start..line.end].trim_start().starts_with('>');
    let mut start = label_end;
    let mut end = line.end;
    let same_line = !words.text[label_end.min(line.end)..line.end].trim().is_empty();
    if !same_line {
        start = line.end;
    }
    for next in &lines[index + 1..] {
        let text = words.text[next.start..next.end].trim();
        let is_label = text.starts_with('>') || label(words, next).is_some();
        let is_closing = words
            .beginning(next.first, next.first + 1)
            .iter()
            .any(|h| h.cat == Cat::Closing && next.first < next.last && next.last - next.first <= 6);
        if text.is_empty()
            || is_label
            || is_closing
            || same_line && !quoted && words.text[line.start..line.end].contains('\t')
        {
            break;
        }
        end = next.end;
    }
    let raw = &words.text[start..end];
    let lead = raw.len() - raw.trim_start_matches(|c: char| c.is_whitespace() || c == '.' || c == ':').len();
    let tail = raw.len() - raw.trim_end().len();
    (lead + tail < raw.len()).then(|| (start + lead, end - tail))
}

/// "none", "no idea", "you tell me", "—".
fn says_none(words: &Words<'_>, (start, end): (usize, usize)) -> bool {
    let first = words.tokens.partition_point(|t| t.start < start);
    let last = words.tokens.partition_point(|t| t.start < end);
    first >= last
        || last - first <= 9 && words.beginning(first, first + 3).iter().any(|h| h.cat == Cat::None && h.last <= last)
}
