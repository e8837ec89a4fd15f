//! The words of each language, from `lexicon/<code>.toml`, in one search tree.
//!
//! A file maps a meaning to phrases parted by commas. Within a phrase, a word of five or more letters also matches longer
//! words that begin with it; a shorter word matches itself only; `word.` always matches itself only, `word*` always matches
//! its beginnings, `*word` matches anywhere within a word, `_` stands for up to three words. Case and accents don't matter.

use crate::fold::{Gap, Token, tokens};
use crate::words::Hit;
use std::sync::LazyLock;

macro_rules! categories {
    ($($name:ident = $key:literal),+ $(,)?) => {
        /// What a phrase means.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Cat { $(#[doc = $key] $name),+ }
        impl Cat {
            /// The meaning with this key in the files.
            pub fn from_key(key: &str) -> Option<Cat> {
                match key { $($key => Some(Cat::$name),)+ _ => None }
            }
        }
    };
}

categories! {
    Complaint = "complaint", Product = "product", Device = "device", Service = "service", Question = "question",
    Thanks = "thanks", Solved = "solved", Danger = "danger", Peril = "peril", Not = "not", NotAfter = "not_after",
    Remedy = "remedy", Ask = "ask", Idea = "idea", Contact = "contact",
    Serial = "serial", Ticket = "ticket", Model = "model", Order = "order", Invoice = "invoice", Customer = "customer",
    Phone = "phone", Firmware = "firmware", Error = "error", Postal = "postal", Account = "account", Purchase = "purchase",
    Plate = "plate", Counted = "counted", Description = "description", IdeaLabel = "idea_label", None = "none",
    Closing = "closing", Wrote = "wrote", HdrFrom = "hdr_from", HdrSent = "hdr_sent", HdrTo = "hdr_to",
    HdrSubject = "hdr_subject", HdrCc = "hdr_cc", Forwarded = "forwarded",
    Escalate = "escalate", Unsatisfied = "unsatisfied", Satisfied = "satisfied",
    AutoSubject = "auto_subject", AutoText = "auto_text", ReceiptSubject = "receipt_subject", Bounce = "bounce", Delay = "delay",
    Lamp = "lamp", But = "but", And = "and", Or = "or", Sign = "sign", Harmless = "harmless", Risk = "risk",
    Appliance = "appliance", Elsewhere = "elsewhere", Cigarette = "cigarette", Command = "command", Unasked = "unasked", When = "when", Touch = "touch", Reaction = "reaction", Smell = "smell", Hot = "hot",
    Stain = "stain", Terminal = "terminal",
    Newsletter = "newsletter", Spam = "spam", Disclaimer = "disclaimer", Mobile = "mobile", OurService = "our_service", Pleased = "pleased",
}

/// One language's file.
pub struct Language {
    /// ISO 639-1.
    pub code: &'static str,
    /// Frequent words, folded and as written.
    pub words: Vec<String>,
    /// Running text: material for telling languages apart.
    pub prose: String,
    /// All phrases as the file has them.
    pub phrases: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Exact,
    Prefix,
    Inside,
    Gap,
}

struct Word {
    text: String,
    mode: Mode,
}

struct Phrase {
    cat: Cat,
    language: u32,
    words: Vec<Word>,
}

/// A place in the tree of first words: the bytes that lead here are a first word's beginning.
#[derive(Default)]
struct Node {
    next: Vec<(u8, u32)>,
    phrases: Vec<Begun>,
    /// Of all phrases from here on.
    languages: u64,
}

/// A phrase whose first word ends at a node, with what tells soonest that it can't be meant: most first words are frequent
/// ones, and stand before anything.
struct Begun {
    phrase: u32,
    language: u32,
    /// The first word must end here.
    exact: bool,
    second: Second,
}

/// What the second word of a phrase is like: its first byte and its length.
#[derive(Clone, Copy)]
enum Second {
    /// There is none, or it may be anything.
    Any,
    Whole(u8, u8),
    Beginning(u8, u8),
}

impl Second {
    fn of(words: &[Word]) -> Self {
        let Some(word) = words.get(1) else { return Self::Any };
        let (start, length) = start_and_length(&word.text);
        match word.mode {
            Mode::Exact => Self::Whole(start, length),
            Mode::Prefix => Self::Beginning(start, length),
            Mode::Inside | Mode::Gap => Self::Any,
        }
    }

    /// Whether the word that comes next may be this one.
    fn may_be(self, next: Option<(u8, u8)>) -> bool {
        match self {
            Self::Any => true,
            Self::Whole(start, length) => next == Some((start, length)),
            Self::Beginning(start, length) => next.is_some_and(|(byte, size)| byte == start && size >= length),
        }
    }
}

fn start_and_length(word: &str) -> (u8, u8) {
    (word.bytes().next().unwrap_or_default(), u8::try_from(word.len()).unwrap_or(u8::MAX))
}

/// The search tree over first words.
struct Tree {
    phrases: Vec<Phrase>,
    /// Root 0: first words matched from a word's beginning. Root 1: those matched anywhere within.
    nodes: Vec<Node>,
    /// Where to go from either root on a first byte; zero for nowhere. Every letter of every mail asks.
    starts: [[u32; 256]; 2],
    /// Languages that have a first word to be found within others, by the mixed first two bytes of it. Every letter of every
    /// mail asks this, too, and mostly needn't ask further.
    within: Box<[u64; PAIRS]>,
}

const PAIRS: usize = 4096;

fn pair(first: u8, second: u8) -> usize {
    (usize::from(first) << 6 ^ usize::from(second)) % PAIRS
}

/// All languages at once.
pub const EVERY: u64 = u64::MAX;

macro_rules! files {
    ($($code:literal),+ $(,)?) => { &[$(($code, include_str!(concat!("../lexicon/", $code, ".toml")))),+] };
}

const FILES: &[(&str, &str)] = files![
    "en", "de", "fr", "nl", "it", "es", "pt", "ro", "cs", "sk", "pl", "hr", "da", "nb", "sv", "fi", "hu", "el", "tr",
    "bg", "uk", "is", "ga", "mt", "sl", "et", "lv", "lt", "sr"
];

static LANGUAGES: LazyLock<(Vec<Language>, Tree)> = LazyLock::new(load);

/// All languages, in the order of their bits.
pub fn all() -> &'static [Language] {
    &LANGUAGES.0
}

/// The bit of a language; zero for unknown ones.
pub fn bit(code: &str) -> u64 {
    FILES.iter().position(|(c, _)| *c == code).map_or(0, |i| 1 << i)
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

fn load() -> (Vec<Language>, Tree) {
    let mut tree = Tree {
        phrases: Vec::new(),
        nodes: vec![Node::default(), Node::default()],
        starts: [[0; 256]; 2],
        within: Box::new([0; PAIRS]),
    };
    let mut languages = Vec::new();
    for (index, (code, source)) in FILES.iter().enumerate() {
        let table: toml::Table = source.parse().unwrap_or_default();
        let mut language = Language { code, words: Vec::new(), prose: String::new(), phrases: Vec::new() };
        for (key, value) in &table {
            let text = value.as_str().unwrap_or_default();
            if key == "words" || key == "sentences" {
                if key == "words" {
                    language.words = text.split_whitespace().map(str::to_lowercase).collect();
                }
                language.prose.push_str(text);
                language.prose.push('\n');
                continue;
            }
            let Some(cat) = Cat::from_key(key) else { continue };
            for phrase in text.split([',', '\n']).map(str::trim).filter(|p| !p.is_empty()) {
                language.phrases.push(phrase.to_string());
                for variant in crate::translit::variants(code) {
                    tree.add(cat, index as u32, &variant(phrase));
                }
            }
        }
        languages.push(language);
    }
    for root in 0..2 {
        for (byte, next) in &tree.nodes[root].next {
            tree.starts[root][usize::from(*byte)] = *next;
        }
    }
    (languages, tree)
}

/// Umlauts are also typed as two letters.
fn spellings(phrase: &str) -> Vec<String> {
    let mut list = vec![phrase.to_string()];
    let lower = phrase.to_lowercase();
    if lower.contains(['ä', 'ö', 'ü', 'ø', 'å', 'æ']) {
        list.push(lower.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ø', "oe").replace('å', "aa"));
    }
    list
}

impl Tree {
    fn add(&mut self, cat: Cat, language: u32, phrase: &str) {
        for spelling in spellings(phrase) {
            let words: Vec<Word> = spelling.split_whitespace().flat_map(parse_word).collect();
            let Some(first) = words.first() else { continue };
            let mut node = usize::from(first.mode == Mode::Inside);
            for &b in first.text.as_bytes() {
                node = self.child(node, b);
                self.nodes[node].languages |= 1 << language;
            }
            if first.mode == Mode::Inside {
                self.note_pair(first.text.as_bytes(), language);
            }
            let (phrase, exact) = (self.phrases.len() as u32, first.mode == Mode::Exact);
            self.nodes[node].phrases.push(Begun { phrase, language, exact, second: Second::of(&words) });
            self.phrases.push(Phrase { cat, language, words });
        }
    }

    fn note_pair(&mut self, word: &[u8], language: u32) {
        match *word {
            [first, second, ..] => self.within[pair(first, second)] |= 1 << language,
            [first] => (0..=u8::MAX).for_each(|second| self.within[pair(first, second)] |= 1 << language),
            [] => {}
        }
    }

    fn child(&mut self, node: usize, byte: u8) -> usize {
        if let Some((_, n)) = self.nodes[node].next.iter().find(|(b, _)| *b == byte) {
            return *n as usize;
        }
        let new = self.nodes.len();
        self.nodes.push(Node::default());
        self.nodes[node].next.push((byte, new as u32));
        new
    }
}

/// One written word may be several for the matcher ("S/N", "l'inverter").
fn parse_word(written: &str) -> Vec<Word> {
    if written == "_" {
        return vec![Word { text: String::new(), mode: Mode::Gap }];
    }
    let inside = written.starts_with('*');
    let prefix = written.ends_with('*');
    let exact = written.ends_with('.');
    let parts: Vec<String> =
        tokens(written.trim_matches('*').trim_end_matches('.')).into_iter().map(|t| t.word).collect();
    let count = parts.len();
    parts
        .into_iter()
        .enumerate()
        .map(|(i, text)| {
            let last = i + 1 == count;
            let mode = if inside && i == 0 {
                Mode::Inside
            } else if last && !exact && (prefix || text.chars().count() >= 5) {
                Mode::Prefix
            } else {
                Mode::Exact
            };
            Word { text, mode }
        })
        .collect()
}

/// Phrases of the given languages among `list`, ordered by first word.
pub fn find(list: &[Token], languages: u64) -> Vec<Hit> {
    let tree = &LANGUAGES.1;
    let mut hits: Vec<Hit> = Vec::new();
    for at in 0..list.len() {
        let bytes = list[at].word.as_bytes();
        walk(tree, 0, bytes, 0, at, list, languages, &mut hits);
        for from in 0..bytes.len() {
            let second = bytes.get(from + 1).copied().unwrap_or_default();
            if tree.within[pair(bytes[from], second)] & languages != 0 && list[at].word.is_char_boundary(from) {
                walk(tree, 1, bytes, from, at, list, languages, &mut hits);
            }
        }
    }
    hits
}

/// A bit beside the languages': English is looked for only along with another language that the mail is in.
pub const ALONG: u64 = 1 << 62;

/// The place of English among the languages: the first.
const ENGLISH: u32 = 0;

#[allow(clippy::too_many_arguments)] // one call, kept flat for speed
fn walk(
    tree: &Tree,
    root: usize,
    bytes: &[u8],
    from: usize,
    at: usize,
    list: &[Token],
    languages: u64,
    hits: &mut Vec<Hit>,
) {
    let mut node = 0;
    let next_word = list.get(at + 1).filter(|t| t.gap < Gap::Sentence).map(|t| start_and_length(&t.word));
    for (i, b) in bytes.iter().enumerate().skip(from) {
        let next = if i == from {
            tree.starts[root][usize::from(*b)]
        } else {
            tree.nodes[node].next.iter().find(|(n, _)| n == b).map_or(0, |(_, next)| *next)
        };
        if next == 0 {
            return;
        }
        node = next as usize;
        if tree.nodes[node].languages & languages == 0 {
            return;
        }
        let whole = i + 1 == bytes.len();
        for begun in &tree.nodes[node].phrases {
            if 1 << begun.language & languages == 0 || begun.exact && !whole || !begun.second.may_be(next_word) {
                continue;
            }
            let phrase = &tree.phrases[begun.phrase as usize];
            // English is looked for in every mail, but its "no" is another word in Latvian, Czech, Croatian and others,
            // and its "fire" is a number in Danish.
            if matches!(phrase.cat, Cat::Not | Cat::Peril | Cat::Command)
                && phrase.language == ENGLISH
                && languages & ALONG != 0
                && languages != EVERY
            {
                continue;
            }
            if let Some(last) = rest_matches(&phrase.words[1..], list, at + 1) {
                let hit = Hit { cat: phrase.cat, first: at, last };
                if !hits[hits.len().saturating_sub(12)..].contains(&hit) {
                    hits.push(hit);
                }
            }
        }
    }
}

/// Whether the words after the first match from `at` on; where they end.
fn rest_matches(words: &[Word], list: &[Token], at: usize) -> Option<usize> {
    let Some(word) = words.first() else { return Some(at) };
    if word.mode == Mode::Gap {
        return (at..=at + 3)
            .take_while(|&i| i < list.len() && (i == at || list[i - 1].gap < Gap::Sentence || i - 1 < at))
            .find_map(|i| rest_matches(&words[1..], list, i));
    }
    let token = list.get(at)?;
    if token.gap >= Gap::Sentence {
        return None;
    }
    let is_match = match word.mode {
        Mode::Exact => token.word == word.text,
        Mode::Prefix => token.word.starts_with(&word.text),
        Mode::Inside => token.word.contains(&word.text),
        Mode::Gap => true,
    };
    if is_match { rest_matches(&words[1..], list, at + 1) } else { None }
}

static COMMON: LazyLock<std::collections::HashSet<String>> =
    LazyLock::new(|| all().iter().flat_map(|l| l.words.iter().map(|w| crate::fold::fold(w))).collect());

/// Whether a folded word is among the frequent words of any language.
pub fn is_common(folded: &str) -> bool {
    COMMON.contains(folded)
}

/// The languages of every word in the files: of phrases, frequent words and running text.
static KNOWN: LazyLock<std::collections::HashMap<String, u64>> = LazyLock::new(|| {
    let mut known = std::collections::HashMap::new();
    for (index, language) in all().iter().enumerate() {
        let texts = language.phrases.iter().map(String::as_str).chain([language.prose.as_str()]);
        for token in texts.flat_map(tokens) {
            *known.entry(token.word).or_default() |= 1 << index;
        }
    }
    known
});

/// Whether any of `languages` has this folded word in its file.
pub fn knows(folded: &str, languages: u64) -> bool {
    KNOWN.get(folded).is_some_and(|l| l & languages != 0)
}

/// Single words that label one thing only, with the bit of their language: what a misspelt label is compared with.
static LABEL_WORDS: LazyLock<Vec<(u64, Cat, String)>> = LazyLock::new(|| {
    let cats = [Cat::Serial, Cat::Ticket, Cat::Model, Cat::Order, Cat::Invoice, Cat::Customer];
    let single = LANGUAGES.1.phrases.iter().filter(|p| cats.contains(&p.cat) && p.words.len() == 1);
    single
        .filter(|p| p.words[0].text.chars().count() >= 6)
        .map(|p| (1 << p.language, p.cat, p.words[0].text.clone()))
        .collect()
});

/// Labels of one word of `languages`.
pub fn label_words(languages: u64) -> impl Iterator<Item = (Cat, &'static str)> {
    LABEL_WORDS.iter().filter(move |(bit, ..)| bit & languages != 0).map(|(_, cat, word)| (*cat, word.as_str()))
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

static HEADER_LABELS: LazyLock<std::collections::HashMap<String, Cat>> = LazyLock::new(|| {
    let cats = [Cat::HdrFrom, Cat::HdrSent, Cat::HdrTo, Cat::HdrSubject, Cat::HdrCc];
    let phrases = LANGUAGES.1.phrases.iter().filter(|p| cats.contains(&p.cat));
    phrases.map(|p| (p.words.iter().map(|w| w.text.as_str()).collect::<Vec<_>>().join(" "), p.cat)).collect()
});

/// The header that a printed label such as "Gesendet" names, in any language.
pub fn header_label(label: &str) -> Option<Cat> {
    if label.len() > 40 {
        return None;
    }
    let folded: Vec<String> = tokens(label).into_iter().map(|t| t.word).collect();
    HEADER_LABELS.get(&folded.join(" ")).copied()
}
