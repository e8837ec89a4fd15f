//! Notions that all languages share ("technician", "to wait", "invoice"), told by how words begin.
//!
//! `lexicon/notions.txt` has a line per notion: its name, then what begins words for it in any language, in English, in
//! German … parted by semicolons, in the order of its first line. Beginnings shorter than four letters, and those with a
//! full stop, are whole words. What one language teaches the model about a notion holds for all.

use crate::lexicon;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

static FILE: &str = include_str!("../lexicon/notions.txt");

/// More notions than the file has.
pub const MOST: usize = 128;

struct Beginning {
    languages: u64,
    notion: u8,
    whole: bool,
}

/// The keys are hashes already.
#[derive(Default)]
struct Ready(u64);

impl Hasher for Ready {
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|b| self.0 = self.0 << 8 | u64::from(*b));
    }

    fn write_u32(&mut self, hash: u32) {
        self.0 = u64::from(hash).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

type Table = HashMap<u32, Vec<Beginning>, BuildHasherDefault<Ready>>;

static TABLE: LazyLock<Table> = LazyLock::new(load);
/// Most beginnings of most words aren't in the table: a bit for each that may be.
static MAY_BE: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let mut bits = vec![0; 1 << 12];
    TABLE.keys().for_each(|hash| bits[place(*hash).0] |= place(*hash).1);
    bits
});

fn place(hash: u32) -> (usize, u64) {
    let mixed = hash.wrapping_mul(0x9e37_79b9) >> 14;
    ((mixed >> 6) as usize, 1 << (mixed & 63))
}

/// A hash without a byte yet, and with one more (FNV-1a).
pub const START: u32 = 0x811c_9dc5;

pub fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

fn load() -> Table {
    let mut table = Table::default();
    let mut lines = FILE.lines();
    let fields = |line: &'static str| line.split_once(':').map_or("", |(_, f)| f).split(';').map(str::trim);
    let languages: Vec<u64> = fields(lines.next().unwrap_or_default())
        .map(|code| match code {
            "any" => lexicon::EVERY,
            // The file writes both alike.
            "hr" => lexicon::bit("hr") | lexicon::bit("sr"),
            code => lexicon::bit(code),
        })
        .collect();
    for (notion, line) in lines.take(MOST).enumerate() {
        for (beginnings, &languages) in fields(line).zip(&languages) {
            for written in beginnings.split_whitespace() {
                let word = latin(written.trim_end_matches('.'));
                let whole = written.ends_with('.') || word.len() < 4;
                let hash = word.bytes().fold(START, step);
                table.entry(hash).or_default().push(Beginning { languages, notion: notion as u8, whole });
            }
        }
    }
    table
}

fn latin(word: &str) -> String {
    let mut spelt = Vec::new();
    spell(&crate::fold::fold(word), &mut spelt);
    String::from_utf8(spelt).unwrap_or_default()
}

/// A folded word in Latin letters.
pub fn spell(word: &str, out: &mut Vec<u8>) {
    if word.is_ascii() {
        out.extend_from_slice(word.as_bytes());
        return;
    }
    for c in word.chars().take(40) {
        let mut buffer = [0; 4];
        out.extend_from_slice(letter(c).unwrap_or_else(|| c.encode_utf8(&mut buffer)).as_bytes());
    }
}

/// Greek and Cyrillic letters as they are mostly written in Latin ones; where languages differ, as the neighbours do.
fn letter(c: char) -> Option<&'static str> {
    Some(match c {
        'ђ' => "d",
        'ј' => "j",
        'љ' => "lj",
        'њ' => "nj",
        'ћ' | 'ч' => "c",
        'џ' => "dz",
        'ж' => "z",
        'ш' => "s",
        'щ' => "st",
        'ц' => "c",
        'й' => "j",
        'ъ' => "a",
        'ь' => "",
        'ґ' => "g",
        'ї' => "i",
        'є' => "e",
        'ю' => "ju",
        'я' => "ja",
        other => crate::translit::letter(other)?,
    })
}

/// Calls `found` with every notion that a word, spelt in Latin letters, stands for in one of `languages`.
pub fn of_word(spelt: &[u8], languages: u64, mut found: impl FnMut(u8)) {
    let (table, may_be) = (&*TABLE, &*MAY_BE);
    let mut hash = START;
    for (i, b) in spelt.iter().enumerate().take(16) {
        hash = step(hash, *b);
        let (at, bit) = place(hash);
        if may_be[at] & bit == 0 {
            continue;
        }
        let Some(list) = table.get(&hash) else { continue };
        let is_whole = i + 1 == spelt.len();
        list.iter().filter(|b| b.languages & languages != 0 && (is_whole || !b.whole)).for_each(|b| found(b.notion));
    }
}
