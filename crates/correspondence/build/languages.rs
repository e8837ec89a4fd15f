//! Which language words and letter triples speak for: weights from the lexicons' own words and running text.

use crate::baked::{STEPS, each_triple, key, table};
use crate::fold::fold;
use crate::{Language, spellings, write};
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// A way of writing a language's words.
type Spelling = fn(&str) -> String;

/// Weights by slot: a language in one way of writing it.
type Weights = Vec<f32>;

/// How much a triple is thought to have been seen where it never was.
const SMOOTH: f32 = 0.15;

struct Counts {
    slots: usize,
    words: BTreeMap<String, Weights>,
    triples: BTreeMap<u64, Weights>,
    totals: Weights,
}

impl Counts {
    /// Counts a word of a slot; `known` is how surely it is a word of the language.
    fn feed(&mut self, slot: usize, word: &str, count: f32, known: f32) {
        let folded = fold(word);
        let forms = if folded == word { vec![folded] } else { vec![word.to_string(), folded] };
        let empty = || vec![0.0; self.slots];
        for form in forms {
            if known > 0.0 {
                let entry = &mut self.words.entry(form.clone()).or_insert_with(empty)[slot];
                *entry = entry.max(known);
            }
            let (triples, totals) = (&mut self.triples, &mut self.totals);
            each_triple(&form, |key| {
                triples.entry(key).or_insert_with(empty)[slot] += count;
                totals[slot] += count;
            });
        }
    }
}

pub fn bake(languages: &[Language], out: &Path) {
    let slots: Vec<(&Language, Spelling)> =
        languages.iter().flat_map(|l| spellings::variants(l.code).into_iter().map(move |v| (l, v))).collect();
    let width = slots.len();
    let mut counts =
        Counts { slots: width, words: BTreeMap::new(), triples: BTreeMap::new(), totals: vec![0.0; width] };
    for (slot, (language, variant)) in slots.iter().enumerate() {
        for word in &language.words {
            counts.feed(slot, &variant(word), 3.0, 1.0);
        }
        // Words of the phrases; a stem ("word*") has no end.
        let of_phrases = language.phrases.iter().flat_map(|(_, p)| p.split_whitespace());
        for word in of_phrases.filter(|w| !w.contains(['*', '_', '.', '/'])) {
            counts.feed(slot, &variant(&word.to_lowercase()), 0.4, 0.5);
        }
        for word in language.prose.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()) {
            counts.feed(slot, &variant(&word.to_lowercase()), 1.0, 0.0);
        }
    }
    weigh(&mut counts);
    write_rows(counts, out);
    let codes: Vec<&str> = slots.iter().map(|(l, _)| l.code).collect();
    std::fs::write(out.join("slots.rs"), format!("const SLOTS: [&str; {width}] = {codes:?};\n"))
        .expect("slots are written");
}

fn weigh(counts: &mut Counts) {
    // A word known to few languages tells more.
    for weights in counts.words.values_mut() {
        let known: f32 = weights.iter().sum();
        let value = 3.2 - 1.1 * known.max(1.0).ln();
        weights.iter_mut().for_each(|w| *w *= value.max(0.3));
    }
    let kinds = counts.triples.len() as f32;
    let totals = &counts.totals;
    // What no language has seen stands at the key of nothing.
    let nothing = vec![0.0; counts.slots];
    counts.triples.insert(1, nothing);
    for weights in counts.triples.values_mut() {
        for (weight, total) in weights.iter_mut().zip(totals) {
            *weight = 0.35 * ((*weight + SMOOTH) / (total + SMOOTH * kinds)).ln();
        }
    }
}

/// Rows of weights, each once, and where each word's and each triple's row is.
fn write_rows(counts: Counts, out: &Path) {
    let (mut rows, mut places) = (Vec::<[u8; 2]>::new(), HashMap::<Vec<i16>, u32>::new());
    let mut place = |weights: Weights| {
        let row: Vec<i16> = weights.iter().map(|w| (w * STEPS).round() as i16).collect();
        let next = places.len() as u32;
        *places.entry(row).or_insert_with_key(|row| {
            rows.extend(row.iter().map(|w| w.to_le_bytes()));
            next
        })
    };
    let words: Vec<(u64, u32)> = counts.words.into_iter().map(|(word, w)| (key(&word), place(w))).collect();
    let triples: Vec<(u64, u32)> = counts.triples.into_iter().map(|(key, w)| (key, place(w))).collect();
    write(out, "language_words.bin", table(words));
    write(out, "triples.bin", table(triples));
    write(out, "rows.bin", rows);
}
