//! A mail that complains of two things becomes two complaints; the second counts from the same receipt.

use super::{Deed, Doing, Field, On};
use complaint::{Act, Draft, Kind};
use procedure::Split;

pub(super) struct SplitOff;

impl Doing for SplitOff {
    fn name(&self) -> &'static str {
        "split"
    }

    fn act(&self) -> Act {
        Act::Split
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        let kinds = on.web.house.policy_of(on.complaint).kinds.iter();
        let kind =
            |k: &complaint::KindRule| (k.id.to_string(), on.frame.kind(on.web, &k.id), on.frame.team(on.web, &k.team));
        let language = on.complaint.complainant.language.clone();
        vec![
            Field::of(on, "kind", "radio").choices(kinds.map(kind)),
            Field { language: language.clone(), ..Field::of(on, "subject", "text") },
            Field { language, ..Field::of(on, "text", "area").hint(on.frame.t("desk-field-split-hint")) },
            Field::of(on, "reason", "area").rows(3).hint(on.frame.t("desk-field-note-hint")),
        ]
    }

    fn deed(&self, on: &On, _letter: Option<Draft>) -> Deed {
        Deed::Split(Split {
            kind: Kind::from(on.typed("kind")),
            subject: on.typed("subject").to_owned(),
            text: on.typed("text").to_owned(),
            why: on.typed("reason").to_owned(),
        })
    }
}
