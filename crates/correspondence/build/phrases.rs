//! The search tree over first words, and what words are known.

use crate::baked::{Begun, FREQUENT, Mode, Node, PAIRS, STRUCTURAL, Second, Word, key, pair, start_and_length, table};
use crate::fold::{fold, tokens};
use crate::meaning::Cat;
use crate::{Language, spellings, write};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::path::Path;

/// Phrases that are left to be compared one by one, rather than sorted further.
const FEW: usize = 4;
/// Words a shorter label than this is no use for telling slips of the pen.
const LONG_LABEL: usize = 5;

struct Parsed {
    text: String,
    mode: Mode,
    /// The word must end here.
    ends: bool,
}

struct Phrase {
    cat: Cat,
    language: u8,
    words: Vec<Parsed>,
    /// What leads to it in the tree: its first word, and those behind it as long as each must end where it does, parted by
    /// spaces. Short words begin thousands of phrases; the next word tells them apart.
    path: Vec<u8>,
    /// How many words that is.
    led: usize,
}

impl Phrase {
    fn new(cat: Cat, language: u8, words: Vec<Parsed>) -> Option<Self> {
        let first = words.first().filter(|w| !w.text.is_empty())?;
        let (mut path, mut led) = (first.text.as_bytes().to_vec(), 1);
        while let (Mode::Exact, Some(next)) = (words[led - 1].mode, words.get(led))
            && matches!(next.mode, Mode::Exact | Mode::Prefix)
        {
            path.push(b' ');
            path.extend_from_slice(next.text.as_bytes());
            led += 1;
        }
        Some(Phrase { cat, language, words, path, led })
    }

    fn bits(&self) -> u32 {
        1 << self.language | if self.cat.is_structural() { STRUCTURAL } else { 0 }
    }
}

/// Every text once, all in one.
#[derive(Default)]
struct Texts {
    all: String,
    places: HashMap<String, u32>,
}

impl Texts {
    fn place(&mut self, text: &str) -> (u32, u8) {
        let length = u8::try_from(text.len()).unwrap_or_else(|_| panic!("{text}: too long a word for a phrase"));
        let all = &mut self.all;
        let at = self.places.entry(text.to_string()).or_insert_with(|| {
            all.push_str(text);
            (all.len() - text.len()) as u32
        });
        (*at, length)
    }
}

pub fn bake(languages: &[Language], out: &Path) {
    let phrases = parse(languages);
    let mut texts = Texts::default();
    tree(&phrases, &mut texts, out);
    labels(&phrases, &mut texts, out);
    std::fs::write(out.join("texts.txt"), &texts.all).expect("texts are written");
    write(out, "headers.bin", header_labels(&phrases));
    write(out, "known.bin", known(languages));
    write(out, "within.bin", within(&phrases));
}

fn parse(languages: &[Language]) -> Vec<Phrase> {
    let mut list = Vec::new();
    for (number, language) in languages.iter().enumerate() {
        for (cat, written) in &language.phrases {
            for variant in spellings::variants(language.code) {
                for spelling in with_umlauts(&variant(written)) {
                    let words: Vec<Parsed> = spelling.split_whitespace().flat_map(parse_word).collect();
                    list.extend(Phrase::new(*cat, number as u8, words));
                }
            }
        }
    }
    list
}

/// Umlauts are also typed as two letters.
fn with_umlauts(phrase: &str) -> Vec<String> {
    let mut list = vec![phrase.to_string()];
    let lower = phrase.to_lowercase();
    if lower.contains(['ä', 'ö', 'ü', 'ø', 'å', 'æ']) {
        list.push(lower.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ø', "oe").replace('å', "aa"));
    }
    list
}

/// One written word may be several for the matcher ("S/N", "l'inverter").
fn parse_word(written: &str) -> Vec<Parsed> {
    if written == "_" {
        return vec![Parsed { text: String::new(), mode: Mode::Gap, ends: false }];
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
            Parsed { text, mode, ends: mode == Mode::Exact || last && exact }
        })
        .collect()
}

/// Root 0 holds first words matched from a word's beginning, root 1 those matched anywhere within. Children of a node stand
/// side by side; the byte that leads to each stands in a table beside.
fn tree(phrases: &[Phrase], texts: &mut Texts, out: &Path) {
    let (mut nodes, mut labels, mut begun, mut words) = (Vec::<Node>::new(), Vec::new(), Vec::new(), Vec::new());
    // What is to be sorted: the node, its phrases in the order of their first words, and how many bytes led there.
    let mut open: VecDeque<(usize, Vec<usize>, usize)> = VecDeque::new();
    for root in 0..2 {
        let mut list: Vec<usize> =
            (0..phrases.len()).filter(|p| usize::from(phrases[*p].words[0].mode == Mode::Inside) == root).collect();
        list.sort_by_key(|p| &phrases[*p].path);
        open.push_back((root, list, 0));
        nodes.push(Node::default());
        labels.push(0);
    }
    while let Some((at, list, depth)) = open.pop_front() {
        nodes[at].languages = list.iter().fold(0, |bits, p| bits | phrases[*p].bits());
        let left = |p: &usize| &phrases[*p].path[depth..];
        let here = if list.len() <= FEW && depth > 0 && list.iter().all(|p| !left(p).contains(&b' ')) {
            list.len()
        } else {
            list.iter().take_while(|p| left(p).is_empty()).count()
        };
        nodes[at].first_begun = begun.len() as u32;
        nodes[at].begun = u16::try_from(here).expect("no word begins so many phrases");
        for &p in &list[..here] {
            begun.push(begin(&phrases[p], depth, texts, &mut words).encode());
        }
        nodes[at].first_child = nodes.len() as u32;
        for group in list[here..].chunk_by(|a, b| phrases[*a].path[depth] == phrases[*b].path[depth]) {
            nodes[at].children += 1;
            labels.push(phrases[group[0]].path[depth]);
            open.push_back((nodes.len(), group.to_vec(), depth + 1));
            nodes.push(Node::default());
        }
    }
    // Where to go from either root on a first byte: every letter of every mail asks.
    let mut starts = vec![0u32; 2 * 256];
    for (root, node) in nodes[..2].iter().enumerate() {
        let first = node.first_child as usize;
        for child in first..first + usize::from(node.children) {
            starts[256 * root + usize::from(labels[child])] = child as u32;
        }
    }
    write(out, "starts.bin", starts.into_iter().map(u32::to_le_bytes));
    write(out, "nodes.bin", nodes.iter().map(Node::encode));
    write(out, "begun.bin", begun);
    write(out, "words.bin", words);
    write(out, "labels.bin", labels.into_iter().map(|b| [b]));
}

fn begin(phrase: &Phrase, depth: usize, texts: &mut Texts, words: &mut Vec<[u8; Word::SIZE]>) -> Begun {
    let (led, rest) = phrase.words.split_at(phrase.led);
    let at = words.len() as u32;
    for word in rest {
        let text = texts.place(&word.text);
        words.push(Word { text, mode: word.mode, cat: 0, language: 0 }.encode());
    }
    // A tree of bytes may end within a letter; the letter's last bytes are then compared with the rest.
    let last = &led[led.len() - 1];
    let left = phrase.path.len() - depth;
    let tail = if left == 0 {
        (0, 0)
    } else {
        let (at, length) = texts.place(&last.text);
        (at + u32::from(length) - left as u32, left as u8)
    };
    let second = rest.first().map_or(Second::Any, |word| {
        let (start, length) = start_and_length(&word.text);
        match word.mode {
            Mode::Exact => Second::Whole(start, length),
            Mode::Prefix => Second::Beginning(start, length),
            Mode::Inside | Mode::Gap => Second::Any,
        }
    });
    Begun {
        tail,
        exact: last.ends,
        second,
        cat: phrase.cat as u8,
        language: phrase.language,
        rest: (at, rest.len() as u8),
    }
}

/// Languages that have a first word to be found within others, by the first two bytes of it.
fn within(phrases: &[Phrase]) -> Vec<[u8; 4]> {
    let mut bits = vec![0u32; PAIRS];
    for phrase in phrases.iter().filter(|p| p.words[0].mode == Mode::Inside) {
        let bit = 1 << phrase.language;
        let first = &phrase.path;
        let seconds = first.get(1).map_or(0..=u8::MAX, |b| *b..=*b);
        seconds.for_each(|second| bits[pair(first[0], second)] |= bit);
    }
    bits.into_iter().map(u32::to_le_bytes).collect()
}

/// Single words that label one thing only: what a misspelt label is compared with.
fn labels(phrases: &[Phrase], texts: &mut Texts, out: &Path) {
    let cats = [Cat::Serial, Cat::Ticket, Cat::Model, Cat::Order, Cat::Invoice, Cat::Customer];
    let single = phrases.iter().filter(|p| cats.contains(&p.cat) && p.words.len() == 1);
    let long = single.filter(|p| p.words[0].text.chars().count() >= LONG_LABEL);
    let list = long.map(|p| {
        let text = texts.place(&p.words[0].text);
        Word { text, mode: p.words[0].mode, cat: p.cat as u8, language: p.language }.encode()
    });
    write(out, "label_words.bin", list.collect::<Vec<_>>());
}

/// The headers that printed labels such as "Gesendet" name, in any language.
fn header_labels(phrases: &[Phrase]) -> Vec<[u8; 12]> {
    let cats = [Cat::HdrFrom, Cat::HdrSent, Cat::HdrTo, Cat::HdrSubject, Cat::HdrCc];
    let mut list = BTreeMap::new();
    for phrase in phrases.iter().filter(|p| cats.contains(&p.cat)) {
        let words: Vec<&str> = phrase.words.iter().map(|w| w.text.as_str()).collect();
        list.insert(key(&words.join(" ")), phrase.cat as u32);
    }
    table(list)
}

/// The languages of every word in the files (of phrases, frequent words and running text), and which are frequent.
fn known(languages: &[Language]) -> Vec<[u8; 12]> {
    let mut list: BTreeMap<u64, u32> = BTreeMap::new();
    for (number, language) in languages.iter().enumerate() {
        let texts = language.phrases.iter().map(|(_, p)| p.as_str()).chain([language.prose.as_str()]);
        for token in texts.flat_map(tokens) {
            *list.entry(key(&token.word)).or_default() |= 1 << number;
        }
        for word in &language.words {
            *list.entry(key(&fold(word))).or_default() |= FREQUENT;
        }
    }
    table(list)
}
