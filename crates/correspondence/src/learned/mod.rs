//! What this installation has learnt from its people's corrections, beside what every copy of Redress knows.
//!
//! Everything is computed from the lessons that are there: one that is taken away is forgotten, and the order in which
//! they were given doesn't matter. A lesson counts for mails that share several telling words with its own, or that hold a
//! number of the same build; for all others nothing changes, not by a bit.
//!
//! What can't be learnt: that danger is none, and anything about mail that headers show to be automatic.

mod lesson;
mod looks;
mod teaching;
mod telling;

pub use lesson::{Field, Lesson, Look, Said};
pub(crate) use looks::{Looks, Reading};
pub use teaching::{lesson_of_code, lesson_of_what};

use crate::understand::View;
use crate::understand::model::{CLASSES, PRODUCT, QUESTION, SERVICE, SPAM, THANKS};
use std::collections::HashMap;
use std::sync::LazyLock;
use telling::Telling;

/// Mails that share less than this with a lesson's are another matter.
const UNLIKE: f32 = 0.2;
/// From here on a lesson counts in full.
const ALIKE: f32 = 0.4;
/// Fewer shared words than this are chance, unless the lesson's mail had no more.
const SHARED: u32 = 3;
/// No lesson moves scores by more (in nats), however wrong Redress was.
pub(crate) const MOST_STEP: f32 = 20.0;
/// What is thought less probable than this counts as no less, so that no lesson meets a wall.
pub(crate) const LEAST: f32 = 1e-7;

/// Lessons, made ready to be applied. Without any it changes nothing and costs nothing.
#[derive(Clone, Debug, Default)]
pub struct Learned {
    whats: Vec<OfWhat>,
    /// Which lessons have a word that begins like this, and what its share in them is.
    by_stem: HashMap<u32, Vec<(u32, f32)>>,
    pub(crate) looks: Looks,
}

#[derive(Clone, Debug)]
struct OfWhat {
    id: String,
    said: Said,
    step: f32,
    /// The squared weights of its words, summed.
    size: f32,
    words: u32,
}

impl Learned {
    /// From lessons under their ids. Their order doesn't matter; of two under one id, either may count.
    pub fn of<'l>(lessons: impl IntoIterator<Item = (&'l str, &'l Lesson)>) -> Self {
        let mut sorted: Vec<(&str, &Lesson)> = lessons.into_iter().collect();
        // Sums of floats depend on their order.
        sorted.sort_by_key(|(id, _)| *id);
        sorted.dedup_by_key(|(id, _)| *id);
        let mut learned = Self::default();
        for (id, lesson) in sorted {
            match lesson {
                Lesson::What { said, words, step, .. } => learned.add_what(id, *said, words, *step),
                Lesson::Code { field, right, wrong } => learned.looks.add(*field, right.as_ref(), wrong.as_ref()),
            }
        }
        learned
    }

    /// Nothing learnt.
    pub fn nothing() -> &'static Self {
        static NOTHING: LazyLock<Learned> = LazyLock::new(Learned::default);
        &NOTHING
    }

    /// How many lessons count.
    pub fn len(&self) -> usize {
        self.whats.len() + self.looks.len()
    }

    /// Whether nothing was learnt.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn add_what(&mut self, id: &str, said: Said, words: &[String], step: f32) {
        let mut telling: Vec<Telling> =
            words.iter().take(telling::MOST_KEPT).filter_map(|word| telling::of_lesson(word)).collect();
        telling.sort_by_key(|t| t.stem);
        telling.dedup_by_key(|t| t.stem);
        let Ok(place) = u32::try_from(self.whats.len()) else { return };
        // A lesson from elsewhere may hold any number.
        if telling.is_empty() || !step.is_finite() {
            return;
        }
        for word in &telling {
            self.by_stem.entry(word.stem).or_default().push((place, word.weight * word.weight));
        }
        let size = telling.iter().map(|t| t.weight * t.weight).sum();
        let words = u32::try_from(telling.len()).unwrap_or(u32::MAX);
        let step = step.clamp(0.0, MOST_STEP);
        self.whats.push(OfWhat { id: id.to_owned(), said, step, size, words });
    }

    /// What the lessons make of a mail. With danger in it they only have to say what kind of complaint it is.
    pub(crate) fn lean(&self, view: &View<'_>, danger: bool) -> Lean {
        if self.whats.is_empty() || view.mail.automatic.is_some() {
            return Lean::default();
        }
        let words = telling::of_mail(view);
        let size: f32 = words.iter().map(|w| w.weight * w.weight).sum();
        let mut shared = vec![(0f32, 0u32); self.whats.len()];
        for (place, weight) in words.iter().filter_map(|w| self.by_stem.get(&w.stem)).flatten() {
            let (sum, count) = &mut shared[*place as usize];
            *sum += weight;
            *count += 1;
        }
        let mut lean = Lean::default();
        let mut votes = [(0f32, 0f32); Said::ALL.len()];
        for (lesson, (sum, count)) in self.whats.iter().zip(shared) {
            let alike = sum / (lesson.size * size).sqrt().max(1e-6);
            if count < SHARED.min(lesson.words) || alike <= UNLIKE || danger && !lesson.said.is_complaint() {
                continue;
            }
            let counts = ((alike - UNLIKE) / (ALIKE - UNLIKE)).min(1.0);
            let (votes, strongest) = &mut votes[lesson.said as usize];
            // The nearest have the most to say.
            *votes += counts * alike * alike;
            *strongest = strongest.max(counts * lesson.step);
            lean.by.push((alike, lesson.id.clone()));
        }
        lean.by.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        lean.by.truncate(MOST_NAMED);
        lean.weigh(&votes);
        lean.mark(self, &words);
        lean
    }
}

/// The telling words of a mail, as a lesson keeps them.
pub(crate) fn telling_words(view: &View<'_>) -> Vec<String> {
    telling::of_mail(view).into_iter().map(|telling| telling.word).collect()
}

/// So many lessons are named as what a mail was understood by.
const MOST_NAMED: usize = 3;

/// Which way the lessons lean, for one mail.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lean {
    /// What is added to the logarithm of each class's probability.
    push: [f32; CLASSES],
    /// Of advertising, it is the sort that comes by subscription.
    pub newsletter: bool,
    /// How alike, and which lesson; the nearest first.
    by: Vec<(f32, String)>,
    /// Words of the text that the nearest lesson has, too.
    pub words: Vec<usize>,
}

impl Lean {
    /// Each answer is pushed as far as its strongest lesson says, by its share of the votes: lessons that contradict each
    /// other cancel out, and many push no further than one.
    fn weigh(&mut self, votes: &[(f32, f32); Said::ALL.len()]) {
        let all: f32 = votes.iter().map(|(votes, _)| votes).sum();
        if all <= 0.0 {
            return;
        }
        let pushed = |said: Said| votes[said as usize].1 * votes[said as usize].0 / all;
        for said in Said::ALL {
            let by = pushed(said);
            classes_of(said).iter().for_each(|class| self.push[*class] += by);
        }
        self.newsletter = pushed(Said::Newsletter) > pushed(Said::Spam);
    }

    fn mark(&mut self, learned: &Learned, words: &[Telling]) {
        let Some((_, nearest)) = self.by.first() else { return };
        let has = |word: &&Telling| {
            let of = learned.by_stem.get(&word.stem);
            of.is_some_and(|of| of.iter().any(|(place, _)| learned.whats[*place as usize].id == *nearest))
        };
        self.words = words.iter().filter(has).filter_map(|w| w.at).take(8).collect();
    }

    /// Whether any lesson counts.
    pub fn is_nothing(&self) -> bool {
        self.by.is_empty()
    }

    /// The ids of the nearest lessons that count.
    pub fn ids(&self) -> Vec<String> {
        self.by.iter().map(|(_, id)| id.clone()).collect()
    }

    /// The probabilities, moved.
    pub fn of(&self, p: [f32; CLASSES]) -> [f32; CLASSES] {
        if self.is_nothing() {
            return p;
        }
        let moved: [f32; CLASSES] = std::array::from_fn(|c| p[c].max(LEAST) * self.push[c].exp());
        let sum: f32 = moved.iter().sum();
        moved.map(|x| x / sum)
    }

    /// What is added to the logarithm of the odds of a complaint being about a product.
    pub fn to_product(&self) -> f32 {
        self.push[PRODUCT] - self.push[SERVICE]
    }
}

/// The model's classes that an answer speaks for.
pub(crate) fn classes_of(said: Said) -> &'static [usize] {
    match said {
        Said::Product => &[PRODUCT],
        Said::Service => &[SERVICE],
        Said::Complaint => &[PRODUCT, SERVICE],
        Said::Question => &[QUESTION],
        Said::Thanks => &[THANKS],
        Said::Newsletter | Said::Spam => &[SPAM],
        Said::Other => &[QUESTION, THANKS, SPAM],
    }
}
