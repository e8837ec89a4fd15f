//! What was misunderstood of a complaint is put right.

use super::{Doing, Field, On, Wrong};
use complaint::{Act, Command, Draft};

pub(super) struct Details;

const DETAILS: [&str; 5] = ["model", "serial", "ticket", "description", "idea"];

impl Details {
    /// The new value, where it was changed: so that a long description isn't recorded again.
    fn changed(on: &On, detail: &str) -> Option<String> {
        let typed = on.typed.get(detail)?.trim();
        (typed != on.complaint.details.get(detail).unwrap_or_default().trim()).then(|| typed.to_owned())
    }

    fn danger_changed(on: &On) -> Option<Option<String>> {
        let typed = on.typed.get("danger")?.trim();
        let danger = Some(typed.to_owned()).filter(|d| !d.is_empty());
        (danger != on.complaint.danger).then_some(danger)
    }
}

impl Doing for Details {
    fn name(&self) -> &'static str {
        "details"
    }

    fn act(&self) -> Act {
        Act::Correct
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        let field = |id: &'static str| {
            let shape = if matches!(id, "description" | "idea") { "area" } else { "text" };
            let field = Field::of(on, id, shape).prefilled(on, on.complaint.details.get(id).unwrap_or_default());
            Field { label: on.frame.t(&format!("desk-detail-{id}")), rows: 4, ..field }.optional()
        };
        let danger = Field::of(on, "danger", "text")
            .prefilled(on, on.complaint.danger.as_deref().unwrap_or_default())
            .hint(on.frame.t("desk-field-danger-hint"))
            .optional();
        DETAILS.map(field).into_iter().chain([danger]).collect()
    }

    fn wrong(&self, on: &On) -> Vec<Wrong> {
        let changed = DETAILS.iter().any(|d| Self::changed(on, d).is_some()) || Self::danger_changed(on).is_some();
        let nothing = Wrong { field: "model", words: on.frame.t("refusal-nothing-changed") };
        if changed { Vec::new() } else { vec![nothing] }
    }

    fn commands(&self, on: &On, _letter: Option<Draft>) -> Vec<Command> {
        let change = complaint::Details {
            model: Self::changed(on, "model"),
            serial: Self::changed(on, "serial"),
            ticket: Self::changed(on, "ticket"),
            description: Self::changed(on, "description"),
            idea: Self::changed(on, "idea"),
        };
        let details = (!change.is_empty()).then_some(Command::CorrectDetails { change });
        let danger = Self::danger_changed(on).map(|danger| Command::MarkDanger { danger });
        details.into_iter().chain(danger).collect()
    }
}
