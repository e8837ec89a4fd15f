//! A small linear model, learnt by `examples/train.rs` from the texts in `training/`, kept in `weights/kinds.bin`.
//!
//! The file, little-endian: `RMK1`; how sharply to read the scores of the five classes and of each of the three heads
//! (4 f32); what one step of a weight is worth, for words and for traits, per column (2 × 8 f32); what each column begins
//! with (8 f32); then a row of eight i8 for every sign.

use super::signs::{Sentence, Signs, TEXT_ROWS, TRAIT_ROWS, each_of_text};
use crate::fold::Token;
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
    /// Scores of each sentence, and of the subject at the end: above nothing, it asks for a remedy; tells of danger.
    pub sentences: Vec<[f32; 2]>,
    /// What each word of the text gave to the scores.
    words: Vec<[i32; COLUMNS]>,
}

/// What a word's signs give to each score, and how many signs it has.
#[derive(Clone, Copy, Default)]
struct Given {
    sums: [i32; COLUMNS],
    signs: u32,
}

/// Scores of the mail and of its sentences, and what each word gave to them.
struct Scores {
    mail: [f32; COLUMNS],
    sentences: Vec<[f32; 2]>,
    words: Vec<Given>,
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

    /// Scores before they are made probabilities.
    fn scores(&self, signs: &Signs) -> Scores {
        let (subject, words) = self.of_words(signs);
        let mut text = subject.sums;
        for word in &words {
            text.iter_mut().zip(&word.sums).for_each(|(t, w)| *t += w);
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
        let mail = std::array::from_fn(|c| {
            let words = text[c] as f32 * of_text + marked[c] as f32 * of_marked + pairs[c] as f32 * of_pairs;
            self.start[c] + words * self.step[0][c] + traits[c] as f32 * TRAIT * self.step[1][c]
        });
        let sentences = signs.sentences.iter().map(|sentence| self.of_sentence(sentence, &subject, &words)).collect();
        Scores { mail, sentences, words }
    }

    /// What the subject and each word of the text give.
    fn of_words(&self, signs: &Signs) -> (Given, Vec<Given>) {
        let (mut subject, mut words) = (Given::default(), Vec::<Given>::new());
        for (row, at) in &signs.text {
            let given = match at {
                None => &mut subject,
                Some(at) => {
                    let at = *at as usize;
                    if words.len() <= at {
                        words.resize(at + 1, Given::default());
                    }
                    &mut words[at]
                }
            };
            self.add(*row as usize, &mut given.sums);
            given.signs += 1;
        }
        (subject, words)
    }

    /// The scores of the last two heads for a sentence alone.
    fn of_sentence(&self, sentence: &Sentence, subject: &Given, words: &[Given]) -> [f32; 2] {
        let given = match sentence.words {
            None => std::slice::from_ref(subject),
            Some((first, last)) => words.get(first as usize..words.len().min(last as usize)).unwrap_or_default(),
        };
        let signs: u32 = given.iter().map(|g| g.signs).sum();
        let mut traits = [0; COLUMNS];
        sentence.traits.iter().for_each(|row| self.add(TEXT_ROWS + *row as usize, &mut traits));
        let of_text = 1.0 / (signs.max(1) as f32).sqrt();
        [IDEA, DANGER].map(|c| {
            let text: i32 = given.iter().map(|g| g.sums[c]).sum();
            self.start[c] + text as f32 * of_text * self.step[0][c] + traits[c] as f32 * TRAIT * self.step[1][c]
        })
    }

    /// Scores before they are made probabilities; of the last two heads, those of the sentence that says most.
    pub fn raw_scores(&self, signs: &Signs) -> [f32; COLUMNS] {
        let of_all = self.scores(signs);
        let words = Signs { text: signs.text.clone(), ..Signs::default() };
        let mut scores = of_all.mail;
        scores[MACHINE] = self.scores(&words).mail[MACHINE];
        for (head, column) in [IDEA, DANGER].into_iter().enumerate() {
            scores[column] = of_all.sentences.iter().map(|s| s[head]).fold(-9.0, f32::max);
        }
        scores
    }

    /// What the model makes of a mail with these signs.
    pub fn opinion(&self, signs: &Signs) -> Opinion {
        let Scores { mail, sentences, words } = self.scores(signs);
        let words = words.into_iter().map(|given| given.sums).collect();
        Opinion { classes: softmax(&mail, self.sharpness[0]), sentences, words }
    }

    /// Probability that a machine wrote these words. Asked of every mail before anything else, so it looks at its own column only.
    pub fn machine(&self, subject: &[Token], body: &[Token]) -> f32 {
        let (mut sum, mut count) = (0, 0usize);
        each_of_text(subject, body, |row, _| {
            count += 1;
            sum += self.rows.get(row as usize).map_or(0, |row| i32::from(row[MACHINE] as i8));
        });
        let words = sum as f32 / (count.max(1) as f32).sqrt();
        logistic((self.start[MACHINE] + words * self.step[0][MACHINE]) * self.sharpness[1])
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
