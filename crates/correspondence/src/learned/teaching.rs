//! Lessons are drawn: from a mail as it was read, and what a person says of it.

use super::lesson::{Field, Lesson, Said};
use super::looks::Seen;
use super::{Learned, MOST_STEP, telling};
use crate::catalogue::Catalogue;
use crate::mail::Mail;
use crate::understand::{what_was_thought, without_photos};

/// What a mail's being `said` to be something teaches. `None`: nothing, because Redress thinks so too and is sure of it, or
/// because it mustn't be learnt: danger, what headers tell, filled-in forms.
///
/// ```
/// use correspondence::{Catalogue, Learned, Said, lesson_of_what, read, understand_with};
/// let mail = read(b"Subject: Placement\n\nMy son lost his placement, the firm failed. He would apply for a traineeship at your workshop.");
/// let lesson = lesson_of_what(&mail, &Catalogue::default(), Learned::nothing(), Said::Question).expect("it thought otherwise");
/// let learned = Learned::of([("first", &lesson)]);
/// assert_eq!(Said::of(&understand_with(&mail, &Catalogue::default(), &learned)), Said::Question);
/// ```
pub fn lesson_of_what(mail: &Mail, catalogue: &Catalogue, learned: &Learned, said: Said) -> Option<Lesson> {
    let thought = what_was_thought(mail, catalogue, said)?;
    let words: Vec<String> = thought.words.iter().take(telling::MOST_KEPT).cloned().collect();
    if words.is_empty() {
        return None;
    }
    let now = Said::of(&without_photos(mail, catalogue, learned));
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
///
/// ```
/// use correspondence::{Catalogue, Field, Learned, lesson_of_code, read, understand_with};
/// let mail = read(b"Subject: Fault\n\nThe display is dark. The device bears the mark QX71-4402 on its side.");
/// let lesson = lesson_of_code(&mail, Field::Serial, "", "QX71-4402").expect("it stands in the mail");
/// let next = read(b"Subject: Dark\n\nSince noon the display is dark. I read ZB19-7733 on the casing.");
/// let seen = understand_with(&next, &Catalogue::default(), &Learned::of([("first", &lesson)]));
/// assert_eq!(seen.serial.as_deref(), Some("ZB19-7733"));
/// ```
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
    // Nor does half a number that was taken for the whole of it.
    let is_part = !after.is_empty() && (after.contains(before) || before.contains(after));
    let wrong = wrong.filter(|wrong| !is_part && right.as_ref().is_none_or(|right| right.shape != wrong.shape));
    Some(Lesson::Code { field, right, wrong })
}
