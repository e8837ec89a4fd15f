//! How lexicons and language weights lie in the binary. `build/` makes the tables; they are read where they lie, so that a
//! process begins with them ready, and shares their pages with others. Compiled into the build script, too: what is written
//! there is read here. All numbers are little-endian.

/// A number within a record.
#[inline]
pub fn number(record: &[u8], at: usize) -> u32 {
    record.get(at..at + 4).map_or(0, |b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]))
}

/// How a word of a phrase is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Mode {
    /// As it stands.
    Exact,
    /// Words that begin so.
    Prefix,
    /// Words that hold it.
    Inside,
    /// Up to three words of any kind.
    Gap,
}

/// A place in the tree of first words: the bytes that lead here begin a first word.
#[derive(Clone, Copy, Debug, Default)]
pub struct Node {
    /// Where its children stand, side by side.
    pub first_child: u32,
    /// Number of children.
    pub children: u8,
    /// Where its phrases stand among [`Begun`].
    pub first_begun: u32,
    /// Number of phrases.
    pub begun: u16,
    /// Of all phrases from here on, a bit each; [`STRUCTURAL`] if one of them is.
    pub languages: u32,
}

/// Beside the languages' bits: there is a phrase that tells how a mail is built.
pub const STRUCTURAL: u32 = 1 << 31;

impl Node {
    /// Bytes of a record.
    pub const SIZE: usize = 16;

    /// As written.
    pub fn encode(&self) -> [u8; Self::SIZE] {
        let mut out = [0; Self::SIZE];
        out[..4].copy_from_slice(&self.first_child.to_le_bytes());
        out[4..8].copy_from_slice(&self.first_begun.to_le_bytes());
        out[8..12].copy_from_slice(&self.languages.to_le_bytes());
        out[12..14].copy_from_slice(&self.begun.to_le_bytes());
        out[14] = self.children;
        out
    }

    /// As read.
    #[inline]
    pub fn decode(r: &[u8; Self::SIZE]) -> Self {
        Node {
            first_child: number(r, 0),
            first_begun: number(r, 4),
            languages: number(r, 8),
            begun: u16::from_le_bytes([r[12], r[13]]),
            children: r[14],
        }
    }
}

/// What the second word of a phrase is like, its first byte and length: what tells soonest that a phrase can't be meant, since
/// most first words are frequent ones, and stand before anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Second {
    /// There is none, or it may be anything.
    Any,
    /// It begins so and is so long.
    Whole(u8, u8),
    /// It begins so and is at least so long.
    Beginning(u8, u8),
}

impl Second {
    /// Whether the word that comes next may be this one.
    #[inline]
    pub fn may_be(self, next: Option<(u8, u8)>) -> bool {
        match self {
            Self::Any => true,
            Self::Whole(start, length) => next == Some((start, length)),
            Self::Beginning(start, length) => next.is_some_and(|(byte, size)| byte == start && size >= length),
        }
    }
}

/// First byte and length of a word, for [`Second`].
#[inline]
pub fn start_and_length(word: &str) -> (u8, u8) {
    (word.bytes().next().unwrap_or_default(), u8::try_from(word.len()).unwrap_or(u8::MAX))
}

/// A phrase whose first words begin with the bytes that lead to a node.
#[derive(Clone, Copy, Debug)]
pub struct Begun {
    /// What is left of the word that is being read: place and length in the texts.
    pub tail: (u32, u8),
    /// That word must end there.
    pub exact: bool,
    /// The word after it, at a glance.
    pub second: Second,
    /// Number of its meaning.
    pub cat: u8,
    /// Number of its language.
    pub language: u8,
    /// The words after it: place and number among [`Word`].
    pub rest: (u32, u8),
}

impl Begun {
    /// Bytes of a record.
    pub const SIZE: usize = 16;

    /// As written.
    pub fn encode(&self) -> [u8; Self::SIZE] {
        let mut out = [0; Self::SIZE];
        let (kind, start, length) = match self.second {
            Second::Any => (0, 0, 0),
            Second::Whole(start, length) => (1, start, length),
            Second::Beginning(start, length) => (2, start, length),
        };
        out[..4].copy_from_slice(&self.tail.0.to_le_bytes());
        out[4..8].copy_from_slice(&self.rest.0.to_le_bytes());
        out[8..].copy_from_slice(&[
            self.tail.1,
            self.rest.1,
            self.cat,
            self.language,
            kind << 1 | u8::from(self.exact),
            start,
            length,
            0,
        ]);
        out
    }

    /// As read.
    #[inline]
    pub fn decode(r: &[u8; Self::SIZE]) -> Self {
        let second = match r[12] >> 1 {
            0 => Second::Any,
            1 => Second::Whole(r[13], r[14]),
            _ => Second::Beginning(r[13], r[14]),
        };
        Begun {
            tail: (number(r, 0), r[8]),
            rest: (number(r, 4), r[9]),
            cat: r[10],
            language: r[11],
            exact: r[12] & 1 == 1,
            second,
        }
    }
}

/// A word of a phrase, or one that labels one thing only: place and length in the texts.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    /// Where its bytes stand in the texts, and how many.
    pub text: (u32, u8),
    /// How it is compared.
    pub mode: Mode,
    /// For a label: number of its meaning.
    pub cat: u8,
    /// For a label: number of its language.
    pub language: u8,
}

impl Word {
    /// Bytes of a record.
    pub const SIZE: usize = 8;

    /// As written.
    pub fn encode(&self) -> [u8; Self::SIZE] {
        let mut out = [0; Self::SIZE];
        out[..4].copy_from_slice(&self.text.0.to_le_bytes());
        out[4..].copy_from_slice(&[self.text.1, self.mode as u8, self.cat, self.language]);
        out
    }

    /// As read.
    #[inline]
    pub fn decode(r: &[u8; Self::SIZE]) -> Self {
        let mode = match r[5] {
            0 => Mode::Exact,
            1 => Mode::Prefix,
            2 => Mode::Inside,
            _ => Mode::Gap,
        };
        Word { text: (number(r, 0), r[4]), mode, cat: r[6], language: r[7] }
    }
}

/// In the table of words: it is a frequent one of some language. The other bits are the languages that know it.
pub const FREQUENT: u32 = 1 << 31;

/// Numbers by key: slots of key and number, filled by walking on from where the key belongs. Zero is no key.
#[derive(Clone, Copy)]
pub struct Table<'b>(pub &'b [[u8; 12]]);

impl Table<'_> {
    /// The number of a key.
    #[inline]
    pub fn get(&self, key: u64) -> Option<u32> {
        let mask = self.0.len().checked_sub(1)?;
        let mut at = place(key) & mask;
        for _ in 0..self.0.len() {
            let slot = &self.0[at];
            let (low, high) = (u64::from(number(slot, 0)), u64::from(number(slot, 4)));
            match high << 32 | low {
                0 => return None,
                found if found == key => return Some(number(slot, 8)),
                _ => at = (at + 1) & mask,
            }
        }
        None
    }
}

/// The slots of a [`Table`], at most half full.
pub fn table(numbers: impl IntoIterator<Item = (u64, u32)>) -> Vec<[u8; 12]> {
    let numbers: Vec<(u64, u32)> = numbers.into_iter().collect();
    let size = (numbers.len() * 2).next_power_of_two();
    let mut slots = vec![[0; 12]; size];
    for (key, number) in numbers {
        let mut at = place(key) & (size - 1);
        while slots[at] != [0; 12] {
            at = (at + 1) & (size - 1);
        }
        slots[at][..8].copy_from_slice(&key.to_le_bytes());
        slots[at][8..].copy_from_slice(&number.to_le_bytes());
    }
    slots
}

#[inline]
fn place(key: u64) -> usize {
    let mixed = key.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed ^ mixed >> 32) as usize
}

/// The key of a word: FNV-1a of 64 bits. That a word of a mail shares it with one of the hundred thousand known ones is as likely
/// as one in 10^14.
#[inline]
pub fn key(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

/// Number of places for pairs of bytes.
pub const PAIRS: usize = 4096;

/// Where it is noted of two bytes which languages have first words, to be found within others, that begin with them.
#[inline]
pub fn pair(first: u8, second: u8) -> usize {
    (usize::from(first) << 6 ^ usize::from(second)) % PAIRS
}

/// One weight of the language model, in steps of a whole number.
pub const STEPS: f32 = 1024.0;

/// Calls `visit` with every three letters of a word, its beginning and end included, as keys.
#[inline]
pub fn each_triple(word: &str, mut visit: impl FnMut(u64)) {
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
