//! A policy, explained: every field of the format in words, in the order of the procedure.

mod deciding;
mod ending;
mod escalating;
mod people;
mod promises;
mod safety;
mod time;

pub(crate) use deciding::{need, said};
pub(crate) use escalating::terms;
pub(crate) use promises::{new_dates, pauses};

use crate::explained::{Explained, Section};
use crate::told::Told;
use complaint::Policy;
use texts::texts;

/// The policy in the words of `language` (or the nearest that has all texts): whose working days count, who assesses what,
/// what is promised, what a decision carries, and how it ends.
pub fn explain(policy: &Policy, language: &str) -> Explained {
    let told = Told::of(policy, language);
    let sections = vec![
        beginning(&told),
        promises::section(&told),
        time::section(&told),
        people::kinds(&told),
        people::priorities(&told),
        safety::section(&told),
        deciding::section(&told),
        escalating::levels(&told),
        escalating::bodies(&told),
        ending::closing(&told),
        ending::letters(&told),
        ending::retention(&told),
        ending::languages(&told),
    ];
    Explained { language: texts().nearest(language), title: policy.title.clone(), version: version(&told), sections }
}

fn beginning(told: &Told) -> Section {
    let mut section = Section::new(String::new());
    section.say(version(told));
    section.say(told.voice.say("handbook-intro"));
    section
}

fn version(told: &Told) -> String {
    told.voice.with("handbook-version", &[("version", told.policy.version.to_string().into())])
}
