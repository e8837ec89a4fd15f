//! The prepared table of one calendar: a bit per day, and what is needed to count and find bits at once.
//! About 9 KiB for 1990 to 2100. Counting and finding take a fixed number of steps, however many days are asked for.

use crate::days::DAYS;

const WORDS: usize = DAYS.div_ceil(64);
const STRETCH: usize = 32;

/// Position of the `n`-th set bit of each byte.
static BIT_OF_BYTE: [[u8; 8]; 256] = {
    let mut table = [[0; 8]; 256];
    let mut byte = 0;
    while byte < 256 {
        let (mut bit, mut found) = (0, 0);
        while bit < 8 {
            if byte >> bit & 1 == 1 {
                table[byte][found] = bit;
                found += 1;
            }
            bit += 1;
        }
        byte += 1;
    }
    table
};

/// Which days are working days.
pub(crate) struct Table {
    /// A set bit is a working day.
    words: [u64; WORDS],
    /// Working days before each word.
    before: [u16; WORDS + 1],
    /// In which word the 0th, 32nd, 64th … working day lies: such a stretch seldom reaches over two words.
    start: Box<[u16]>,
}

impl Table {
    pub fn new(works: impl Fn(usize) -> bool) -> Table {
        let mut words = [0u64; WORDS];
        for day in (0..DAYS).filter(|day| works(*day)) {
            words[day / 64] |= 1 << (day % 64);
        }
        let mut before = [0u16; WORDS + 1];
        let mut start = Vec::new();
        for (n, word) in words.iter().enumerate() {
            before[n + 1] = before[n] + word.count_ones() as u16;
            while start.len() * STRETCH < usize::from(before[n + 1]) {
                start.push(n as u16);
            }
        }
        Table {
            words,
            before,
            start: start.into(),
        }
    }

    pub fn works(&self, day: usize) -> bool {
        self.words[day / 64] >> (day % 64) & 1 == 1
    }

    /// How many working days lie before `day`; `day` may be [`DAYS`].
    #[inline]
    pub fn before(&self, day: usize) -> usize {
        let (word, bit) = (day / 64, day % 64);
        if word >= WORDS {
            return usize::from(self.before[WORDS]);
        }
        let earlier = self.words[word] & ((1 << bit) - 1);
        usize::from(self.before[word]) + earlier.count_ones() as usize
    }

    /// The day of the `nth` working day, counted from 0.
    #[inline]
    pub fn nth(&self, nth: usize) -> Option<usize> {
        if nth >= usize::from(self.before[WORDS]) {
            return None;
        }
        // `nth` lies before the last word's end, so the word stays below WORDS. The first step is no branch.
        let mut word = usize::from(self.start[nth / STRETCH]);
        word += usize::from(usize::from(self.before[word + 1]) <= nth);
        while usize::from(self.before[word + 1]) <= nth {
            word += 1;
        }
        let rest = nth - usize::from(self.before[word]);
        Some(word * 64 + nth_bit(self.words[word], rest as u32) as usize)
    }

    /// The first working day after `day`.
    #[inline]
    pub fn after(&self, day: usize) -> Option<usize> {
        let (mut word, bit) = (day / 64, day % 64);
        let mut later = self.words.get(word)? & (u64::MAX << bit << 1);
        while later == 0 {
            word += 1;
            later = *self.words.get(word)?;
        }
        Some(word * 64 + later.trailing_zeros() as usize)
    }

    /// The bits themselves, for a version of the content.
    pub fn words(&self) -> &[u64] {
        &self.words
    }

    /// Bytes held.
    pub fn size(&self) -> usize {
        size_of::<Table>() + size_of_val(&*self.start)
    }
}

/// Position of the `nth` set bit (from 0); the word holds more than `nth`.
fn nth_bit(word: u64, nth: u32) -> u32 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    // Set bits per byte, then running sums: byte k holds the bits of bytes 0 to k.
    let pairs = word - (word >> 1 & 0x5555_5555_5555_5555);
    let fours = (pairs & 0x3333_3333_3333_3333) + (pairs >> 2 & 0x3333_3333_3333_3333);
    let sums = ((fours + (fours >> 4)) & 0x0F0F_0F0F_0F0F_0F0F).wrapping_mul(ONES);
    // A high bit stays where the sum is at most `nth`; as many bytes lie wholly before the bit sought.
    let wanted = u64::from(nth) * ONES;
    let passed = (((wanted | HIGHS) - sums) & HIGHS).count_ones();
    let shift = passed * 8;
    let earlier = ((sums << 8) >> shift & 0xFF) as u32;
    let byte = (word >> shift & 0xFF) as usize;
    shift + u32::from(BIT_OF_BYTE[byte][(nth - earlier) as usize & 7])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nth_bit_is_found_in_any_word() {
        let mut word = 0x9E37_79B9_7F4A_7C15u64;
        for round in 0..2_000u64 {
            word = word
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(round);
            for word in [
                word,
                word & word.rotate_left(13),
                word | word.rotate_left(7),
                u64::MAX,
                1 << 63,
                1,
            ] {
                let slowly = (0..64).filter(|bit| word >> bit & 1 == 1);
                for (nth, bit) in slowly.enumerate() {
                    assert_eq!(nth_bit(word, nth as u32), bit, "{nth} of {word:x}");
                }
            }
        }
    }

    #[test]
    fn counting_and_finding_agree_for_sparse_dense_and_empty_tables() {
        let tables = [
            Table::new(|day| day % 7 < 5),
            Table::new(|_| true),
            Table::new(|day| day % 365 == 7),
            Table::new(|day| day == 40_541),
            Table::new(|_| false),
        ];
        for table in tables {
            let days: Vec<usize> = (0..DAYS).filter(|day| table.works(*day)).collect();
            for (nth, day) in days.iter().enumerate() {
                assert_eq!(table.nth(nth), Some(*day));
                assert_eq!(table.before(*day), nth);
            }
            let mut ahead = days.iter().copied().peekable();
            for day in 0..DAYS {
                ahead.next_if_eq(&day);
                assert_eq!(table.after(day), ahead.peek().copied());
            }
            assert_eq!(table.nth(days.len()), None);
            assert_eq!(table.nth(usize::MAX), None);
            assert_eq!(table.before(DAYS), days.len());
            assert!(table.size() < 64 * 1024);
        }
    }
}
