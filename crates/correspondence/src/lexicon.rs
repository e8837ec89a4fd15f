//! The words of each language, from `lexicon/<code>.toml`, in one search tree, which `build/phrases.rs` makes.
//!
//! A file maps a meaning to phrases parted by commas. Within a phrase, a word of five or more letters also matches longer
//! words that begin with it; a shorter word matches itself only; `word.` always matches itself only, `word*` always matches
//! its beginnings, `*word` matches anywhere within a word, `*word.` at its end, `_` stands for up to three words. Case and accents don't matter.

use crate::baked::{self, Begun, FREQUENT, Mode, Node, STRUCTURAL, Second, Word, key, pair, start_and_length};
use crate::fold::{Gap, Token, tokens};
use crate::meaning::CATS;
pub use crate::meaning::{Cat, LANGUAGES};
use crate::words::Hit;

/// A table that the build made.
macro_rules! table {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $name)).as_chunks().0
    };
}
pub(crate) use table;

/// Root 0: first words matched from a word's beginning. Root 1: those matched anywhere within.
static NODES: &[[u8; Node::SIZE]] = table!("nodes.bin");
/// Where to go from either root on a first byte; zero for nowhere.
static STARTS: &[[u8; 4]] = table!("starts.bin");
/// The byte that leads to each node.
static LABELS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/labels.bin"));
static BEGUN: &[[u8; Begun::SIZE]] = table!("begun.bin");
static WORDS: &[[u8; Word::SIZE]] = table!("words.bin");
static TEXTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/texts.txt"));
/// Languages that have a first word to be found within others, by the mixed first two bytes of it. Every letter of every
/// mail asks this, and mostly needn't ask further.
static WITHIN: &[[u8; 4]] = table!("within.bin");
static LABEL_WORDS: &[[u8; Word::SIZE]] = table!("label_words.bin");
static HEADERS: baked::Table = baked::Table(table!("headers.bin"));
static KNOWN: baked::Table = baked::Table(table!("known.bin"));

/// All languages at once.
pub const EVERY: u64 = (1 << LANGUAGES.len()) - 1;
/// A bit beside the languages': only phrases are looked for that tell how a mail is built.
const STRUCTURE: u64 = 1 << 61;

/// The bit of a language; zero for unknown ones.
pub fn bit(code: &str) -> u64 {
    LANGUAGES.iter().position(|c| *c == code).map_or(0, |i| 1 << i)
}

/// The bits of a language and of those it is easily mistaken for.
pub fn with_relatives(code: &str) -> u64 {
    let families: &[&[&str]] = &[
        &["cs", "sk"],
        &["da", "nb", "sv"],
        &["hr", "sl", "sr", "bs"],
        &["es", "pt"],
        &["fi", "et"],
        &["lv", "lt"],
        &["bg", "uk", "sr"],
        &["it", "ro"],
    ];
    let near =
        families.iter().filter(|f| f.contains(&code)).flat_map(|f| f.iter()).map(|c| bit(c)).fold(0, |a, b| a | b);
    let near = near | bit(code);
    if code == "und" { EVERY } else { near }
}

fn text((at, length): (u32, u8)) -> &'static [u8] {
    TEXTS.get(at as usize..at as usize + usize::from(length)).unwrap_or_default()
}

fn meaning(number: u8) -> Option<Cat> {
    CATS.get(usize::from(number)).copied()
}

/// Whether one of `languages` has a first word that is to be found within others and begins with these bytes.
fn may_begin_within(first: u8, second: u8, languages: u64) -> bool {
    u64::from(u32::from_le_bytes(WITHIN[pair(first, second)])) & languages != 0
}

/// Phrases of any language among `list` that tell how a mail is built, ordered by first word.
pub fn find_structure(list: &[Token]) -> Vec<Hit> {
    find(list, EVERY | STRUCTURE)
}

/// Phrases of the given languages among `list`, ordered by first word.
pub fn find(list: &[Token], languages: u64) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::new();
    for at in 0..list.len() {
        let word = &list[at].word;
        let bytes = word.as_bytes();
        walk(0, at, 0, list, languages, &mut hits);
        for from in 0..bytes.len() {
            let second = bytes.get(from + 1).copied().unwrap_or_default();
            if may_begin_within(bytes[from], second, languages) && word.is_char_boundary(from) {
                walk(1, at, from, list, languages, &mut hits);
            }
        }
    }
    hits
}

/// A bit beside the languages': English is looked for only along with another language that the mail is in.
pub const ALONG: u64 = 1 << 62;

/// The place of English among the languages: the first.
const ENGLISH: u8 = 0;

/// Adds the phrases whose first word begins with byte `from` of word `at`.
fn walk(root: usize, at: usize, from: usize, list: &[Token], languages: u64, hits: &mut Vec<Hit>) {
    let start = |byte: u8| u32::from_le_bytes(STARTS[256 * root + usize::from(byte)]) as usize;
    let bytes = &list[at].word.as_bytes()[from..];
    let mut node = 0;
    for (i, b) in bytes.iter().enumerate() {
        node = if i == 0 { start(*b) } else { child(node, *b) };
        if !begins_any(node, &bytes[i + 1..], (at, at), list, languages, hits) {
            return;
        }
    }
    // The word ends here; do phrases go on with the next?
    for word in at + 1..list.len() {
        node = if list[word].gap < Gap::Sentence { child(node, b' ') } else { 0 };
        let bytes = list[word].word.as_bytes();
        if !begins_any(node, bytes, (at, word), list, languages, hits) {
            return;
        }
        for (i, b) in bytes.iter().enumerate() {
            node = child(node, *b);
            if !begins_any(node, &bytes[i + 1..], (at, word), list, languages, hits) {
                return;
            }
        }
    }
}

/// Adds the phrases at a node that go on with `rest` of a word and the words behind it; whether any lie further on.
fn begins_any(
    node: usize,
    rest: &[u8],
    (first, word): (usize, usize),
    list: &[Token],
    languages: u64,
    hits: &mut Vec<Hit>,
) -> bool {
    let structure = languages & STRUCTURE != 0;
    let found = Node::decode(&NODES[node]);
    let none = u64::from(found.languages) & languages == 0 || structure && found.languages & STRUCTURAL == 0;
    if node == 0 || none {
        return false;
    }
    let phrases = found.first_begun as usize;
    for record in &BEGUN[phrases..phrases + usize::from(found.begun)] {
        if let Some((cat, last)) = matched(record, rest, word, list, languages) {
            let hit = Hit { cat, first, last };
            if !hits[hits.len().saturating_sub(12)..].contains(&hit) {
                hits.push(hit);
            }
        }
    }
    true
}

/// The child of a node on a byte; zero if there is none.
fn child(node: usize, byte: u8) -> usize {
    let node = Node::decode(&NODES[node]);
    let first = node.first_child as usize;
    let labels = &LABELS[first..first + usize::from(node.children)];
    labels.iter().position(|label| *label == byte).map_or(0, |at| first + at)
}

/// What a phrase means and where it ends, if it goes on with `rest` of word `at` and the words behind it.
fn matched(record: &[u8; Begun::SIZE], rest: &[u8], at: usize, list: &[Token], languages: u64) -> Option<(Cat, usize)> {
    let begun = Begun::decode(record);
    if 1 << begun.language & languages == 0 {
        return None;
    }
    let next = || list.get(at + 1).filter(|t| t.gap < Gap::Sentence).map(|t| start_and_length(&t.word));
    if begun.second != Second::Any && !begun.second.may_be(next()) {
        return None;
    }
    let tail = text(begun.tail);
    if !rest.starts_with(tail) || begun.exact && rest.len() != tail.len() {
        return None;
    }
    let cat = meaning(begun.cat).filter(|cat| !is_other_word(*cat, begun.language, languages))?;
    if languages & STRUCTURE != 0 && !cat.is_structural() {
        return None;
    }
    let words = begun.rest.0 as usize;
    Some((cat, rest_matches(&WORDS[words..words + usize::from(begun.rest.1)], list, at + 1)?))
}

/// English is looked for in every mail, but its "no" is another word in Latvian, Czech, Croatian and others, and its "fire" is a
/// number in Danish.
fn is_other_word(cat: Cat, language: u8, languages: u64) -> bool {
    language == ENGLISH && matches!(cat, Cat::Not | Cat::Peril | Cat::Command) && languages & ALONG != 0
}

/// Whether the words after the first match from `at` on; where they end.
fn rest_matches(words: &[[u8; Word::SIZE]], list: &[Token], at: usize) -> Option<usize> {
    let Some((word, rest)) = words.split_first() else { return Some(at) };
    let word = Word::decode(word);
    if word.mode == Mode::Gap {
        return (at..=at + 3)
            .take_while(|&i| i < list.len() && (i == at || list[i - 1].gap < Gap::Sentence || i - 1 < at))
            .find_map(|i| rest_matches(rest, list, i));
    }
    let token = list.get(at)?;
    if token.gap >= Gap::Sentence {
        return None;
    }
    let (written, wanted) = (token.word.as_bytes(), text(word.text));
    let is_match = match word.mode {
        Mode::Exact => written == wanted,
        Mode::Prefix => written.starts_with(wanted),
        Mode::Inside => memchr::memmem::find(written, wanted).is_some(),
        Mode::Gap => true,
    };
    if is_match { rest_matches(rest, list, at + 1) } else { None }
}

/// Whether a folded word is among the frequent words of any language.
pub fn is_common(folded: &str) -> bool {
    KNOWN.get(key(folded)).is_some_and(|bits| bits & FREQUENT != 0)
}

/// Whether any of `languages` has this folded word in its file.
pub fn knows(folded: &str, languages: u64) -> bool {
    KNOWN.get(key(folded)).is_some_and(|bits| u64::from(bits & !FREQUENT) & languages != 0)
}

/// Single words of `languages` that label one thing only: what a misspelt label is compared with.
pub fn label_words(languages: u64) -> impl Iterator<Item = (Cat, &'static str)> {
    let words = LABEL_WORDS.iter().map(Word::decode).filter(move |word| 1 << word.language & languages != 0);
    words.filter_map(|word| Some((meaning(word.cat)?, std::str::from_utf8(text(word.text)).ok()?)))
}

/// What the phrases found in `text` mean, for people who tend the lexicons.
pub fn explain(text: &str, code: &str) -> Vec<(String, String)> {
    let words = crate::words::Words::of(text, with_relatives(code) | bit("en"));
    words
        .hits
        .iter()
        .map(|h| (format!("{:?}", h.cat), words.span(h)))
        .map(|(cat, (a, b))| (cat, text[a..b].to_string()))
        .collect()
}

/// The header that a printed label such as "Gesendet" names, in any language.
pub fn header_label(label: &str) -> Option<Cat> {
    if label.len() > 40 {
        return None;
    }
    let folded: Vec<String> = tokens(label).into_iter().map(|t| t.word).collect();
    HEADERS.get(key(&folded.join(" "))).and_then(|cat| meaning(u8::try_from(cat).ok()?))
}
