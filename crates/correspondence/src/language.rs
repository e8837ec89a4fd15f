//! Which language a text is in. Words and letter triples of the lexicons' own prose, weighed by how telling they are
//! (`build/languages.rs`).
//!
//! Built for short mails: frequent words count most, spelling with and without accents counts alike, and Greek,
//! Bulgarian and Ukrainian are also known in Latin letters.

use crate::baked::{STEPS, Table, each_triple, key};
use crate::fold::Token;
use crate::lexicon::table;

// SLOTS: the language of each slot; several slots may share one (ways of writing it), and then stand side by side.
include!(concat!(env!("OUT_DIR"), "/slots.rs"));

/// A weight for each slot.
type Row = [[u8; 2]; SLOTS.len()];
static ROWS: &[Row] = {
    let numbers: &[[u8; 2]] = table!("rows.bin");
    numbers.as_chunks().0
};
/// Rows by word.
static WORDS: Table = Table(table!("language_words.bin"));
/// Rows by letter triple.
static TRIPLES: Table = Table(table!("triples.bin"));
/// The triple that stands for all which no language has.
const UNSEEN: u64 = 1;

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
    let mut sums = Sums::default();
    let mut used = 0;
    for token in list.iter().take(200) {
        if token.word.bytes().any(|b| b.is_ascii_digit()) || skip.contains(&token.word) {
            continue;
        }
        let Some(written) = text.get(token.start..token.end) else { continue };
        used += 1;
        let lower = written.to_lowercase();
        sums.word(&lower);
        if lower == token.word {
            // Its words count twice, as both forms of others do.
            sums.add(WORDS.get(key(&lower)));
        } else {
            sums.word(&token.word);
        }
    }
    if used == 0 {
        return Guess { code: "und", lead: 0.0, second: "und" };
    }
    sums.best_two()
}

struct Sums {
    of: [i32; SLOTS.len()],
    unseen: i32,
}

impl Default for Sums {
    fn default() -> Self {
        Sums { of: [0; SLOTS.len()], unseen: 0 }
    }
}

impl Sums {
    fn add(&mut self, row: Option<u32>) {
        if let Some(row) = row.and_then(|row| ROWS.get(row as usize)) {
            for (sum, weight) in self.of.iter_mut().zip(row) {
                *sum += i32::from(i16::from_le_bytes(*weight));
            }
        }
    }

    /// Adds what a word speaks for, and its triples.
    fn word(&mut self, word: &str) {
        self.add(WORDS.get(key(word)));
        each_triple(word, |triple| match TRIPLES.get(triple) {
            Some(row) => self.add(Some(row)),
            None => self.unseen += 1,
        });
    }

    fn best_two(&self) -> Guess {
        let unseen = TRIPLES.get(UNSEEN).and_then(|row| ROWS.get(row as usize));
        let weight = |slot: usize| unseen.map_or(0, |row| i32::from(i16::from_le_bytes(row[slot])));
        let mut ranked: Vec<(&'static str, i32)> = Vec::with_capacity(SLOTS.len());
        for (slot, code) in SLOTS.iter().enumerate() {
            let sum = self.of[slot] + self.unseen * weight(slot);
            match ranked.last_mut().filter(|(last, _)| last == code) {
                Some((_, best)) => *best = sum.max(*best),
                None => ranked.push((code, sum)),
            }
        }
        ranked.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        let lead = (ranked[0].1 - ranked[1].1) as f32 / STEPS;
        Guess { code: ranked[0].0, lead, second: ranked[1].0 }
    }
}
