//! Fire, smoke, burning smell, sparks, melted parts, electric shock, injury. A miss is far worse than a false alarm,
//! so a word counts unless something says clearly that it doesn't: its own clause denies it, it is part of a figure of
//! speech, a name, a question about risks, or tells of somebody else's fire.

use crate::fold::Gap;
use crate::lexicon::{self, Cat};
use crate::words::{Hit, Words};

/// Bytes of the words that speak of danger: the first that count.
pub fn find(words: &Words<'_>) -> Option<(usize, usize)> {
    named(words).next().or_else(|| told_together(words).next())
}

/// The same in a text that only rules read: a detector that was taken down isn't danger.
pub fn find_quoted(words: &Words<'_>) -> Option<(usize, usize)> {
    let loud = |span: &(usize, usize)| !words.is_within(Cat::Alarm, span.0, span.1);
    named(words).find(loud).or_else(|| told_together(words).next())
}

/// Bytes of all words that speak of danger, of those that do so only together in the end.
pub fn all(words: &Words<'_>) -> Vec<(usize, usize)> {
    named(words).chain(told_together(words)).collect()
}

fn named(words: &Words<'_>) -> impl Iterator<Item = (usize, usize)> {
    let hits = words.hits.iter().filter(|h| matches!(h.cat, Cat::Danger | Cat::Peril));
    let hits = hits.filter(|h| !(h.cat == Cat::Peril && is_lamp(words, h)));
    hits.filter(|h| counts(words, h)).map(|h| words.span(h))
}

fn counts(words: &Words<'_>, hit: &Hit) -> bool {
    !words.covered(Cat::Harmless, hit)
        && !is_asked(words, hit)
        && !is_name(words, hit)
        && !is_others(words, hit)
        && !is_denied(words, hit, CHAIN)
}

/// Words that tell of danger only together: a touch and what it did, a smell and what of, a stain and where.
const TOGETHER: [(Cat, Cat); 3] = [(Cat::Touch, Cat::Reaction), (Cat::Smell, Cat::Hot), (Cat::Stain, Cat::Terminal)];
/// How many words may lie between them.
const APART: usize = 14;

fn told_together(words: &Words<'_>) -> impl Iterator<Item = (usize, usize)> {
    words.hits.iter().filter_map(|one| {
        let (_, other) = TOGETHER.iter().find(|(a, b)| *a == one.cat || *b == one.cat)?;
        let wanted = if *other == one.cat { TOGETHER.iter().find(|(_, b)| b == other)?.0 } else { *other };
        let (_, end) = words.sentence(one.first);
        let near = words.beginning(one.last, end.min(one.last + APART));
        let second = near.iter().find(|h| h.cat == wanted && counts(words, h))?;
        counts(words, one).then(|| words.span_of(one.first, second.last))
    })
}

/// In many languages a lamp that is on "burns".
fn is_lamp(words: &Words<'_>, hit: &Hit) -> bool {
    let (first, last) = words.clause(hit.first);
    words.within(Cat::Lamp, first, last)
}

/// "How high is the fire risk?" asks and reports nothing.
fn is_asked(words: &Words<'_>, hit: &Hit) -> bool {
    words.covered(Cat::Risk, hit) && words.is_question(words.sentence(hit.first))
}

/// A fire long ago at somebody else's, or a person who smokes; whatever happens to a device of ours is told otherwise.
fn is_others(words: &Words<'_>, hit: &Hit) -> bool {
    let (first, last) = words.sentence(hit.first);
    let told_elsewhere = words.within(Cat::Cigarette, first, last)
        || words.within(Cat::Elsewhere, first, last) && words.within(Cat::Appliance, first, last);
    let (_, clause_last) = words.clause(hit.first);
    told_elsewhere && !words.within(Cat::Device, first, clause_last)
}

/// Titles before a name, folded.
const TITLES: &[&str] = &[
    "herr",
    "herrn",
    "ing",
    "firma",
    "frau",
    "familie",
    "mr",
    "mrs",
    "ms",
    "miss",
    "mme",
    "madame",
    "monsieur",
    "mevrouw",
    "meneer",
    "dhr",
    "mevr",
    "sig",
    "signor",
    "signora",
    "dott",
    "senor",
    "senora",
    "senhor",
    "senhora",
    "dona",
    "domnul",
    "domnului",
    "doamna",
    "doamnei",
    "dl",
    "dna",
    "pan",
    "pani",
    "panu",
    "pana",
    "pane",
    "gospod",
    "gospa",
    "gospodin",
    "gospoda",
    "gospodja",
    "fru",
    "hr",
    "proua",
    "harra",
    "rouva",
    "herra",
    "ponas",
    "ponia",
    "господин",
    "господине",
    "госпожа",
    "госпођа",
    "господин",
    "пан",
    "пані",
    "пане",
    "κυριε",
    "κυρια",
    "κυριος",
    "κ",
];

/// The danger of a name: "Mr Burns", or the name under a mail.
fn is_name(words: &Words<'_>, hit: &Hit) -> bool {
    if hit.last != hit.first + 1 || !words.is_capital(hit.first) {
        return false;
    }
    let titled = hit
        .first
        .checked_sub(1)
        .is_some_and(|i| words.tokens[hit.first].gap < Gap::Line && TITLES.contains(&words.tokens[i].word.as_str()));
    titled || is_signature(words, hit) || is_proper(words, hit)
}

/// A capital within a sentence of small letters, beside another one ("Anna Plamenac", "Brandts Allé"), where the language doesn't
/// write nouns with one; or a street's with its number, behind which nothing is counted.
fn is_proper(words: &Words<'_>, hit: &Hit) -> bool {
    let written = |at: usize| words.tokens.get(at).map_or("", |t| &words.text[t.start..t.end]);
    let is_title = |at: usize| {
        let word = written(at);
        word.starts_with(char::is_uppercase)
            && word.chars().count() > 2
            && !word.chars().skip(1).any(char::is_uppercase)
    };
    let number = words.tokens.get(hit.last).filter(|t| t.gap == Gap::Space);
    let numbered = number.is_some_and(|t| {
        let number = &words.text[t.start..t.end];
        let after = &words.text[t.end..];
        let ends = after.is_empty() || after.starts_with([',', '\n', ')', '/', ';']);
        (1..=4).contains(&number.len()) && number.starts_with(|c: char| c.is_ascii_digit()) && ends
    });
    let (first, last) = words.sentence(hit.first);
    let inside = |at: usize| at > first && at < last && words.tokens[at].gap < Gap::Line;
    let beside =
        hit.first.checked_sub(1).is_some_and(|at| inside(at) && is_title(at)) || inside(hit.last) && is_title(hit.last);
    let small = (first..last).filter(|i| written(*i).starts_with(char::is_lowercase)).count();
    let german = words.languages & lexicon::bit("de") != 0;
    is_title(hit.first) && (numbered || inside(hit.first) && beside && !german && small * 2 > last - first)
}

/// Two to four capitalised words that end the text, or make one of its last lines.
fn is_signature(words: &Words<'_>, hit: &Hit) -> bool {
    let (start, end) = words.span(hit);
    let above = words.text[..start].trim_end_matches(|c: char| c != '\n');
    let line_end = words.text[end..].find('\n').map_or(words.text.len(), |n| end + n);
    let below = words.text[line_end..].split('\n').filter(|l| !l.trim().is_empty()).count();
    if below > 2 {
        return false;
    }
    let line = &words.text[above.len()..line_end];
    if !above.is_empty() && !above.trim_end().ends_with(':') && reads_as_name(line) {
        return true;
    }
    let sentence_end = line[..start - above.len()].rfind(['.', '!', '?']).map(|n| n + 1);
    below == 0 && sentence_end.is_some_and(|n| line[n..].starts_with(' ') && reads_as_name(&line[n..]))
}

fn reads_as_name(text: &str) -> bool {
    let mut capitals = 0;
    for word in text.split_whitespace() {
        let plain = word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.'));
        let is_particle =
            matches!(word, "de" | "van" | "von" | "der" | "den" | "ter" | "di" | "da" | "dos" | "y" | "e");
        if !plain || !is_particle && !word.starts_with(char::is_uppercase) {
            return false;
        }
        capitals += usize::from(!is_particle);
    }
    let ends_open = !text.trim_end().ends_with(['.', '!', '?', ',']);
    (2..=4).contains(&capitals) && ends_open
}

/// How many words a denial reaches.
const REACH: usize = 6;
/// How many links of a list ("no smoke, sparks or flames") are followed back to its denial.
const CHAIN: u8 = 6;

fn is_denied(words: &Words<'_>, hit: &Hit, chain: u8) -> bool {
    denied_before(words, hit) || denied_after(words, hit) || chain > 0 && denied_in_list(words, hit, chain)
}

fn denied_before(words: &Words<'_>, hit: &Hit) -> bool {
    words
        .beginning(hit.first.saturating_sub(REACH + 12), hit.last)
        .iter()
        .filter(|n| n.cat == Cat::Not && !of_something_else(words, n))
        .filter(|n| n.last <= hit.first && hit.first - n.last <= REACH || n.first >= hit.first && n.last <= hit.last)
        .any(|n| {
            let parted = (n.first + 1..=hit.first).any(|i| words.parts(i));
            !parted && !words.within(Cat::But, n.first, hit.first) && !joined(words, n.last, hit.first)
        })
}

/// "doesn't start and smells burnt": what "and" adds isn't denied, unless it joins two signs of danger.
fn joined(words: &Words<'_>, from: usize, to: usize) -> bool {
    ands(words, from, to).any(|a| !has_sign(words, from, a.first))
}

fn has_sign(words: &Words<'_>, from: usize, to: usize) -> bool {
    words.within(Cat::Danger, from, to) || words.within(Cat::Sign, from, to)
}

/// The words for "and" in a range. Without its accent, Italian "è" looks like "e", and Romanian "și" like Italian "si".
fn ands<'w>(words: &'w Words<'_>, from: usize, to: usize) -> impl Iterator<Item = &'w Hit> {
    words.beginning(from, to).iter().filter(|h| h.cat == Cat::And).filter(|h| {
        let (start, end) = words.span(h);
        let written = &words.text[start..end];
        let folded = &words.tokens[h.first].word;
        written != "si" && (folded.chars().count() > 1 || !folded.is_ascii() || written.is_ascii())
    })
}

/// "It does not start" denies a start, "the smoke does not stop" denies nothing.
fn of_something_else(words: &Words<'_>, no: &Hit) -> bool {
    let signs = |h: &Hit| words.within(Cat::Danger, h.first, h.last);
    words.covering(no).any(|h| match h.cat {
        Cat::But => true,
        Cat::Product => h.last > no.last && !signs(h),
        _ => false,
    })
}

fn denied_after(words: &Words<'_>, hit: &Hit) -> bool {
    let listed = words.beginning(hit.last, hit.last + 1).iter().any(|h| h.cat == Cat::Or);
    words.beginning(hit.last, hit.last + if listed { 6 } else { 4 }).iter().filter(|n| n.cat == Cat::NotAfter).any(
        |n| {
            let is_break = |i: &usize| words.tokens.get(*i).is_some_and(|t| t.gap >= Gap::Sentence) || words.parts(*i);
            let parts: Vec<usize> = (hit.last..=n.first).filter(is_break).collect();
            // "Füstöt, szagot nem …": two things denied together.
            let is_list = parts == [hit.last]
                && n.first == hit.last + 1
                && words.tokens[hit.last].gap < Gap::Sentence
                && !lexicon::is_common(&words.tokens[hit.last].word);
            let parted = !parts.is_empty() && !is_list;
            let added = words.within(Cat::But, hit.last, n.first)
                || ands(words, hit.last, n.first).any(|a| !has_sign(words, a.last, n.first));
            !parted && !added && !of_something_else(words, n)
        },
    )
}

/// "No smoke, smell or sparks": what stands in a list with something denied is denied too.
fn denied_in_list(words: &Words<'_>, hit: &Hit, chain: u8) -> bool {
    let near = words.beginning(hit.first.saturating_sub(8), hit.first);
    near.iter().rev().filter(|h| matches!(h.cat, Cat::Danger | Cat::Sign)).any(|sign| {
        if sign.last > hit.first || hit.first - sign.last > 3 {
            return false;
        }
        let (_, end) = words.sentence(hit.first);
        let is_or = |from: usize, to: usize| words.beginning(from, to).iter().any(|o| o.cat == Cat::Or);
        let or_between = is_or(sign.last, hit.first);
        let or_later = (sign.last..=hit.first).any(|i| words.parts(i)) && is_or(hit.last, end.min(hit.last + 6));
        let whole = (sign.last..=hit.first).all(|i| words.tokens[i].gap < Gap::Sentence);
        let but = words.within(Cat::But, sign.last, hit.first);
        whole && !but && (or_between || or_later) && is_denied(words, sign, chain - 1)
    })
}
