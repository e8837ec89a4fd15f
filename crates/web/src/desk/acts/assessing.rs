//! What was found of a danger: owed also where there is none after all.

use super::{Doing, Field, On};
use complaint::{Act, Command, Draft};

pub(super) struct Assess;

impl Doing for Assess {
    fn name(&self) -> &'static str {
        "assess"
    }

    fn act(&self) -> Act {
        Act::Assess
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        let serious = |s: &str| {
            let id = format!("desk-field-serious-{s}");
            (s.to_owned(), on.frame.t(&id), on.frame.t(&format!("{id}-hint")))
        };
        vec![
            Field::of(on, "serious", "radio").choices(["yes", "no"].map(serious)),
            Field::of(on, "finding", "area").rows(6).hint(on.frame.t("desk-field-finding-hint")),
        ]
    }

    fn commands(&self, on: &On, _letter: Option<Draft>) -> Vec<Command> {
        let finding = on.typed("finding").to_owned();
        vec![Command::AssessDanger { finding, serious: on.typed("serious") == "yes" }]
    }
}
