//! The prepared table of one calendar: a bit per day, and what is needed to count and find bits at once.
//! About 20 KiB for 1990 to 2100. Counting and finding take a fixed number of steps, however many days are asked for.

use crate::days::DAYS;

const WORDS: usize = DAYS.div_ceil(64);
/// Every how many working days the table keeps a day.
const STRETCH: usize = 4;

/// Which days are working days.
pub(crate) struct Table {
    /// A set bit is a working day.
    words: [u64; WORDS],
    /// Working days before each word.
    before: [u16; WORDS + 1],
    /// The 0th, 4th, 8th … working day.
    fourth: Box<[u16]>,
}

impl Table {
    pub fn new(works: impl Fn(usize) -> bool) -> Table {
        let mut words = [0u64; WORDS];
        for day in (0..DAYS).filter(|day| works(*day)) {
            words[day / 64] |= 1 << (day % 64);
        }
        let mut before = [0u16; WORDS + 1];
        for (n, word) in words.iter().enumerate() {
            before[n + 1] = before[n] + word.count_ones() as u16;
        }
        let works = |day: &usize| words[day / 64] >> (day % 64) & 1 == 1;
        let fourth = (0..DAYS).filter(works).step_by(STRETCH).map(|day| day as u16).collect();
        Table { words, before, fourth }
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
        let start = usize::from(self.fourth[nth / STRETCH]);
        let rest = nth % STRETCH;
        // The 64 days from there on, less the first `rest` working days; written so that no branch is needed.
        let mut ahead = self.from(start);
        for passed in 0..STRETCH - 1 {
            let without_first = ahead & ahead.wrapping_sub(1);
            ahead = if passed < rest { without_first } else { ahead };
        }
        if ahead != 0 {
            return Some(start + ahead.trailing_zeros() as usize);
        }
        // Only a company that rests for weeks comes here.
        (0..rest).try_fold(start, |day, _| self.after(day))
    }

    /// The bits of the 64 days from `day` on; none after the last day.
    #[inline]
    fn from(&self, day: usize) -> u64 {
        let (word, bit) = (day / 64, day % 64);
        let next = if word + 1 < WORDS { self.words[word + 1] } else { 0 };
        self.words[word] >> bit | (next << 1) << (63 - bit)
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
        size_of::<Table>() + size_of_val(&*self.fourth)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counting_and_finding_agree_for_sparse_dense_and_empty_tables() {
        let tables = [
            Table::new(|day| day % 7 < 5),
            Table::new(|_| true),
            Table::new(|day| day % 365 == 7),
            Table::new(|day| day % 63 == 0 || day > 40_000),
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
