//! Which language a text is in. Words and letter triples of the lexicons' own prose, weighed by how telling they are.
//!
//! Built for short mails: frequent words count most, spelling with and without accents counts alike, and Greek,
//! Bulgarian and Ukrainian are also known in Latin letters.

use crate::fold::{Token, fold};
use crate::lexicon;
use std::collections::HashMap;
use std::sync::LazyLock;

const SLOTS: usize = 48;
type Weights = [f32; SLOTS];

/// Weights by letter triple. The keys are our own, so a plain mixing of their bits is hash enough.
type Triples = HashMap<u64, Weights, std::hash::BuildHasherDefault<Mixed>>;

#[derive(Default)]
struct Mixed(u64);

impl std::hash::Hasher for Mixed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|b| self.write_u64(u64::from(*b)));
    }

    fn write_u64(&mut self, key: u64) {
        let mixed = (self.0 ^ key).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ mixed >> 29;
    }
}

struct Model {
    /// Language of each slot; several slots may share one (scripts).
    codes: Vec<&'static str>,
    words: HashMap<String, Weights>,
    triples: Triples,
    unseen: Weights,
}

static MODEL: LazyLock<Model> = LazyLock::new(build);

/// A guess: ISO 639-1 code and its lead over the second best, per word.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    /// ISO 639-1, or `und`.
    pub code: &'static str,
    /// Lead over the next language in nats; below 1 it is hardly more than a toss.
    pub lead: f32,
    /// The next language.
    pub second: &'static str,
}

/// Guesses the language of `text`. `skip` are folded words that tell nothing, such as the sender's name.
pub fn guess(text: &str, list: &[Token], skip: &[String]) -> Guess {
    let model = &*MODEL;
    let mut sum = [0f32; SLOTS];
    let mut used = 0;
    for token in list.iter().take(200) {
        if token.word.bytes().any(|b| b.is_ascii_digit()) || skip.contains(&token.word) {
            continue;
        }
        let Some(written) = text.get(token.start..token.end) else { continue };
        used += 1;
        let lower = written.to_lowercase();
        for form in [&lower, &token.word] {
            if let Some(weights) = model.words.get(form) {
                add(&mut sum, weights);
            }
        }
        each_triple(&lower, |key| add(&mut sum, model.triples.get(&key).unwrap_or(&model.unseen)));
        if lower != token.word {
            each_triple(&token.word, |key| add(&mut sum, model.triples.get(&key).unwrap_or(&model.unseen)));
        }
    }
    if used == 0 {
        return Guess { code: "und", lead: 0.0, second: "und" };
    }
    let mut best: HashMap<&'static str, f32> = HashMap::new();
    for (slot, code) in model.codes.iter().enumerate() {
        let entry = best.entry(code).or_insert(f32::MIN);
        *entry = entry.max(sum[slot]);
    }
    let mut ranked: Vec<(&'static str, f32)> = best.into_iter().collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
    let first = ranked[0];
    let second = ranked.get(1).copied().unwrap_or(("und", 0.0));
    Guess { code: first.0, lead: first.1 - second.1, second: second.0 }
}

fn add(sum: &mut Weights, weights: &Weights) {
    for (s, w) in sum.iter_mut().zip(weights) {
        *s += w;
    }
}

fn each_triple(word: &str, mut visit: impl FnMut(u64)) {
    let (mut a, mut b) = (0u64, u64::from(u32::from(' ')));
    for c in word.chars().chain([' ']) {
        let c = u64::from(u32::from(c));
        if a != 0 {
            visit(a << 42 | b << 21 | c);
        }
        a = b;
        b = c;
    }
}

fn build() -> Model {
    let mut codes = Vec::new();
    let mut words: HashMap<String, Weights> = HashMap::new();
    let mut triples = Triples::default();
    let mut totals = [0f32; SLOTS];
    let mut feed = |slot: usize, word: &str, count: f32, known: f32| {
        let folded = fold(word);
        let forms = if folded == word { vec![folded] } else { vec![word.to_string(), folded] };
        for form in forms {
            if known > 0.0 {
                let entry = &mut words.entry(form.clone()).or_insert([0.0; SLOTS])[slot];
                *entry = entry.max(known);
            }
            each_triple(&form, |key| {
                triples.entry(key).or_insert([0.0; SLOTS])[slot] += count;
                totals[slot] += count;
            });
        }
    };
    for language in lexicon::all() {
        for variant in crate::translit::variants(language.code) {
            let slot = codes.len();
            if slot >= SLOTS {
                break;
            }
            codes.push(language.code);
            for word in &language.words {
                feed(slot, &variant(word), 3.0, 1.0);
            }
            // Words of the phrases; a stem ("word*") has no end.
            for word in
                language.phrases.iter().flat_map(|p| p.split_whitespace()).filter(|w| !w.contains(['*', '_', '.', '/']))
            {
                feed(slot, &variant(&word.to_lowercase()), 0.4, 0.5);
            }
            for word in language.prose.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()) {
                feed(slot, &variant(&word.to_lowercase()), 1.0, 0.0);
            }
        }
    }
    let used = codes.len();
    // A word known to few languages tells more.
    for weights in words.values_mut() {
        let known: f32 = weights.iter().sum();
        let value = 3.2 - 1.1 * known.max(1.0).ln();
        weights.iter_mut().for_each(|w| *w *= value.max(0.3));
    }
    let smooth = 0.15;
    let kinds = triples.len() as f32;
    let weight = |count: f32, total: f32| 0.35 * ((count + smooth) / (total + smooth * kinds)).ln();
    for weights in triples.values_mut() {
        for slot in 0..SLOTS {
            weights[slot] = if slot < used { weight(weights[slot], totals[slot]) } else { 0.0 };
        }
    }
    let mut unseen = [0.0; SLOTS];
    for slot in 0..used {
        unseen[slot] = weight(0.0, totals[slot]);
    }
    Model { codes, words, triples, unseen }
}
