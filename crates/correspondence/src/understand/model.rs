//! A small linear model, learnt by `examples/train.rs` from the texts in `training/`, kept in `weights/kinds.bin`.
//!
//! The file, little-endian: `RMK1`; how sharply to read the scores of the five classes and of each of the three heads
//! (4 f32); what one step of a weight is worth, for words and for traits, per column (2 × 8 f32); what each column begins
//! with (8 f32); then a row of eight i8 for every sign.

use super::signs::{Signs, TEXT_ROWS, TRAIT_ROWS};
use std::sync::LazyLock;

/// Numbers per sign: five classes, three heads.
pub const COLUMNS: usize = 8;
/// The first columns are what a mail can be.
pub const CLASSES: usize = 5;
/// Complaint about the product.
pub const PRODUCT: usize = 0;
/// Complaint about the service.
pub const SERVICE: usize = 1;
/// Question.
pub const QUESTION: usize = 2;
/// Thanks.
pub const THANKS: usize = 3;
/// Advertising or fraud.
pub const SPAM: usize = 4;
/// Written by a machine; looks at nothing but the words.
pub const MACHINE: usize = 5;
/// Asks for a particular remedy.
pub const IDEA: usize = 6;
/// Tells of fire, smoke, shock.
pub const DANGER: usize = 7;
/// Bytes before the first row.
pub const HEAD: usize = 4 + 4 * (4 + 2 * COLUMNS + COLUMNS);
/// What a trait counts beside the words, which together count one.
pub const TRAIT: f32 = 0.4;
/// What the marked words together count.
pub const MARKED: f32 = 0.5;

/// What pairs of notions together count.
pub const PAIRS: f32 = 1.0;

/// The learnt numbers.
pub struct Model<'f> {
    sharpness: [f32; 4],
    step: [[f32; COLUMNS]; 2],
    start: [f32; COLUMNS],
    rows: &'f [[u8; COLUMNS]],
}

static FILE: &[u8] = include_bytes!("../../weights/kinds.bin");
static MODEL: LazyLock<Model<'static>> = LazyLock::new(|| Model::of(FILE).unwrap_or(Model::EMPTY));

/// The model that belongs to this build.
pub fn model() -> &'static Model<'static> {
    &MODEL
}

/// What the model makes of a mail.
#[derive(Clone, Debug, Default)]
pub struct Opinion {
    /// Probability of each class.
    pub classes: [f32; CLASSES],
    /// The words that speak most for each class, best first: indices into the text's words.
    words: Vec<[i32; COLUMNS]>,
}

impl<'f> Model<'f> {
    const EMPTY: Model<'static> =
        Model { sharpness: [1.0; 4], step: [[0.0; COLUMNS]; 2], start: [0.0; COLUMNS], rows: &[] };

    /// Reads a file; none where it isn't one.
    pub fn of(file: &'f [u8]) -> Option<Self> {
        let (head, rows) = file.split_at_checked(HEAD)?;
        let mut numbers =
            head.strip_prefix(b"RMK1")?.chunks_exact(4).map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]]));
        let mut take = || numbers.next().unwrap_or_default();
        let sharpness = std::array::from_fn(|_| take());
        let step = std::array::from_fn(|_| std::array::from_fn(|_| take()));
        let start = std::array::from_fn(|_| take());
        let (rows, rest) = rows.as_chunks::<COLUMNS>();
        (rows.len() == TEXT_ROWS + TRAIT_ROWS && rest.is_empty()).then_some(Model { sharpness, step, start, rows })
    }

    fn add(&self, row: usize, sum: &mut [i32; COLUMNS]) {
        if let Some(row) = self.rows.get(row) {
            for (s, w) in sum.iter_mut().zip(row) {
                *s += i32::from(*w as i8);
            }
        }
    }

    /// Scores before they are made probabilities, and what each word of the text gave to them.
    fn scores(&self, signs: &Signs) -> ([f32; COLUMNS], Vec<[i32; COLUMNS]>) {
        let mut words: Vec<[i32; COLUMNS]> = Vec::new();
        let mut of_list = |list: &[(u32, Option<u32>)]| {
            let mut sum = [0; COLUMNS];
            for (row, at) in list {
                let Some(at) = at else {
                    self.add(*row as usize, &mut sum);
                    continue;
                };
                let at = *at as usize;
                if words.len() <= at {
                    words.resize(at + 1, [0; COLUMNS]);
                }
                self.add(*row as usize, &mut words[at]);
            }
            sum
        };
        let subject = of_list(&signs.text);
        let mut text = subject;
        for word in &words {
            text.iter_mut().zip(word).for_each(|(t, w)| *t += w);
        }
        let mut marked = [0; COLUMNS];
        signs.marked.iter().for_each(|(row, _)| self.add(*row as usize, &mut marked));
        let mut pairs = [0; COLUMNS];
        signs.pairs.iter().for_each(|(row, _)| self.add(*row as usize, &mut pairs));
        let mut traits = [0; COLUMNS];
        signs.traits.iter().for_each(|row| self.add(TEXT_ROWS + *row as usize, &mut traits));
        let share = |list: usize| 1.0 / (list.max(1) as f32).sqrt();
        let (of_text, of_marked) = (share(signs.text.len()), MARKED * share(signs.marked.len()));
        let of_pairs = PAIRS * share(signs.pairs.len());
        let scores = std::array::from_fn(|c| {
            let words = text[c] as f32 * of_text + marked[c] as f32 * of_marked + pairs[c] as f32 * of_pairs;
            self.start[c] + words * self.step[0][c] + traits[c] as f32 * TRAIT * self.step[1][c]
        });
        (scores, words)
    }

    /// Scores before they are made probabilities.
    pub fn raw_scores(&self, signs: &Signs) -> [f32; COLUMNS] {
        let mut scores = self.scores(signs).0;
        let words = Signs { text: signs.text.clone(), ..Signs::default() };
        scores[MACHINE] = self.scores(&words).0[MACHINE];
        scores
    }

    /// What the model makes of a mail with these signs.
    pub fn opinion(&self, signs: &Signs) -> Opinion {
        let (scores, words) = self.scores(signs);
        Opinion { classes: softmax(&scores, self.sharpness[0]), words }
    }

    /// Probability that a machine wrote words with these signs.
    pub fn machine(&self, signs: &Signs) -> f32 {
        logistic(self.scores(signs).0[MACHINE] * self.sharpness[1])
    }
}

impl Opinion {
    /// The words that spoke most for `class`, in the order of the text: at most `most`, as indices.
    pub fn speaking_for(&self, class: usize, most: usize) -> Vec<usize> {
        let lead = |word: &[i32; COLUMNS]| {
            let others: i32 = (0..CLASSES).filter(|c| *c != class).map(|c| word[c]).sum();
            word[class] * (CLASSES as i32 - 1) - others
        };
        let mut list: Vec<(i32, usize)> = self.words.iter().enumerate().map(|(i, w)| (lead(w), i)).collect();
        list.retain(|(lead, _)| *lead > 0);
        list.sort_by_key(|(lead, i)| (-lead, *i));
        let mut best: Vec<usize> = list.into_iter().take(most).map(|(_, i)| i).collect();
        best.sort_unstable();
        best
    }
}

/// Scores to probabilities.
pub fn softmax(scores: &[f32], sharpness: f32) -> [f32; CLASSES] {
    let top = scores[..CLASSES].iter().fold(f32::MIN, |a, b| a.max(*b));
    let parts: [f32; CLASSES] = std::array::from_fn(|c| ((scores[c] - top) * sharpness).exp());
    let sum: f32 = parts.iter().sum();
    parts.map(|p| p / sum)
}

/// A score to a probability.
pub fn logistic(score: f32) -> f32 {
    1.0 / (1.0 + (-score).exp())
}
