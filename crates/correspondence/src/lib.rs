//! Mail as data: read a message, find its thread, understand what it says, compose an answer.
//! Knows nothing of sockets, files, clocks or complaints' states: bytes and settings in, data out, always the same for the same input.
//! Start with [`read()`] (bytes to [`Mail`]), then [`understand()`] (what a clerk would see), then [`compose`] for the way back.

mod absence;
pub mod authentication;
mod automatic;
#[allow(dead_code)] // the half that writes is the build script's
mod baked;
mod bounds;
mod catalogue;
mod check_digits;
mod codes;
pub mod compose;
mod cutting;
mod dedupe;
mod encode;
mod fold;
mod headers;
mod html;
mod language;
mod learned;
mod lexicon;
mod mail;
#[allow(dead_code)] // only the build script reads files
mod meaning;
mod notions;
pub mod photo;
mod read;
pub mod reply_address;
mod report;
mod safe_html;
mod score;
mod thread;
mod translit;
mod understand;
mod understanding;
mod well_formed;
mod words;

pub use absence::away_until;
pub use authentication::{Authentication, Standing};
pub use catalogue::{Catalogue, Family, SerialPattern};
pub use check_digits::Check;
pub use dedupe::dedupe_key;
pub use headers::is_email;
pub use learned::{Field, Learned, Lesson, Look, Said, lesson_of_code, lesson_of_what};
pub use mail::{Address, Attachment, Automatic, Forward, Header, Mail, Report};
pub use read::read;
pub use safe_html::safe_html;
pub use score::{Measure, score, score_details};
pub use thread::{ThreadHints, normal_subject, thread_hints};
pub use understand::{understand, understand_in_thread, understand_with};
pub use understanding::{Evidence, Kind, Understanding, What};

/// For `examples/train.rs`: what the learnt model looks at in a mail, and how its file is laid out.
pub mod learning {
    pub use crate::understand::model::{CLASSES, COLUMNS, DANGER, HEAD, IDEA, MACHINE, MARKED, Model, PAIRS, TRAIT};
    pub use crate::understand::signs::{Sentence, Signs, TEXT_ROWS, TRAIT_ROWS};
    pub use crate::understand::signs_of;
}

/// Which phrases of which meaning the lexicons find in a text: for people who tend `lexicon/*.toml`.
pub fn explain(text: &str, language: &str) -> Vec<(String, String)> {
    lexicon::explain(text, language)
}

/// The languages this build can tell apart, as ISO 639-1 codes.
pub fn languages() -> Vec<&'static str> {
    lexicon::LANGUAGES.to_vec()
}
