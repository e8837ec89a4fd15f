//! The parts that a policy asks a letter to carry, each in a field of its own.

use super::{Field, On, Wrong};
use complaint::{Part, Parts};

/// Those that stand beside explanation and reason, in the order of a letter.
pub(super) const PARTS: [Part; 3] = [Part::Findings, Part::Done, Part::Next];

fn id(part: Part) -> String {
    format!("part-{}", part.as_str())
}

pub(super) fn field(on: &On, part: Part) -> Field {
    Field::words(on, id(part)).rows(5)
}

/// What was written, as far as anything was.
pub(super) fn typed(on: &On) -> Parts {
    let written = |part: Part| (part, on.typed(&id(part)).to_owned());
    PARTS.into_iter().map(written).filter(|(_, words)| !words.is_empty()).collect()
}

/// What must be carried and isn't there.
pub(super) fn missing(on: &On, carries: &[Part]) -> Vec<Wrong> {
    let missing = PARTS.into_iter().filter(|part| carries.contains(part) && on.typed(&id(*part)).is_empty());
    missing.map(|part| Wrong::of(id(part), on.frame.t("desk-field-part-empty"))).collect()
}
