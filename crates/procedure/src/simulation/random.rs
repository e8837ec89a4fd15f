//! Seeded chance: the same seed, the same world. Whole numbers only, so that it is the same on every machine. (SplitMix64,
//! Steele, Lea and Flood 2014.)

/// A stream of numbers that follows from its seed.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    pub fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from `low` to `high`, both included.
    pub fn within(&mut self, low: u64, high: u64) -> u64 {
        low + self.draw() % (high.saturating_sub(low) + 1)
    }

    /// True in so many of a hundred cases.
    pub fn percent(&mut self, chance: u64) -> bool {
        self.draw() % 100 < chance
    }

    /// True in so many of a thousand cases.
    pub fn permille(&mut self, chance: u64) -> bool {
        self.draw() % 1_000 < chance
    }

    /// Mostly little, sometimes much: of three draws the least.
    pub fn little(&mut self, low: u64, high: u64) -> u64 {
        let draws = [self.within(low, high), self.within(low, high), self.within(low, high)];
        draws.into_iter().min().unwrap_or(low)
    }

    /// How often something happens that happens `millionths` millionths of a time on average (binomial, near Poisson).
    pub fn times(&mut self, millionths: u64) -> u64 {
        let tries = 64.max(millionths / 250_000);
        let odds = (u128::from(millionths) << 32) / u128::from(tries) / 1_000_000;
        (0..tries).filter(|_| u128::from(self.draw() >> 32) < odds).count() as u64
    }

    /// One of them; `None` of none.
    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        if of.is_empty() { None } else { Some(&of[(self.draw() % of.len() as u64) as usize]) }
    }

    /// Some of these words.
    pub fn words(&mut self, of: &[String]) -> String {
        self.pick(of).cloned().unwrap_or_default().trim().to_owned()
    }
}
