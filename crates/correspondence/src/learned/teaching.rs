//! Lessons are drawn: from a mail as it was read, and what a person says of it.

use super::lesson::{Field, Lesson, Said};
use super::looks::Seen;
use super::{Learned, MOST_STEP, telling};
use crate::catalogue::Catalogue;
use crate::mail::Mail;
use crate::understand::{understand_with, what_was_thought};

/// What a mail's being `said` to be something teaches. `None`: nothing, because Redress thinks so too and is sure of it, or
/// because it mustn't be learnt: danger, what headers tell, filled-in forms.
pub fn lesson_of_what(mail: &Mail, catalogue: &Catalogue, learned: &Learned, said: Said) -> Option<Lesson> {
    let thought = what_was_thought(mail, catalogue, said)?;
    let words: Vec<String> = thought.words.iter().take(telling::MOST_KEPT).cloned().collect();
    if words.is_empty() {
        return None;
    }
    let now = Said::of(&understand_with(mail, catalogue, learned));
    let mut step = (SURE - thought.odds).clamp(0.0, MOST_STEP);
    if !said.agrees(now) {
        // What was learnt elsewhere misled it: this is to have a say as well.
        step = step.max(1.0);
    }
    // Hundredths are enough, and are the same when they are written and read.
    let step = (step * 100.0).round() / 100.0;
    (step > 0.0).then_some(Lesson::What { said, thought: thought.said, words, step })
}

/// How sure Redress is to be of a mail that it was taught about: the logarithm of the odds (92 %).
const SURE: f32 = 2.5;

/// What the correction of a detail teaches, `before` being what was noted and `after` what is right (either may be empty).
/// `None`: nothing. A value that doesn't stand in the mail was known from elsewhere.
pub fn lesson_of_code(mail: &Mail, field: Field, before: &str, after: &str) -> Option<Lesson> {
    let (before, after) = (before.trim(), after.trim());
    if before == after {
        return None;
    }
    let seen = Seen::in_mail(mail);
    let wrong = seen.look(field, before);
    let right = seen.look(field, after);
    let (right, wrong) = match (after.is_empty(), right, wrong) {
        (false, Some(right), wrong) => (Some(right), wrong),
        (true, _, Some(wrong)) => (None, Some(wrong)),
        _ => return None,
    };
    // Of two numbers built alike one is right: that says nothing of the next mail's, unless a word before them does.
    let wrong = wrong.filter(|wrong| right.as_ref().is_none_or(|right| right.shape != wrong.shape));
    Some(Lesson::Code { field, right, wrong })
}
