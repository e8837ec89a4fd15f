//! What was misunderstood of a complaint is put right: what it is about, and who complains.

use super::{Doing, Field, On, Wrong};
use complaint::{Act, Command, Draft, KNOWN_DETAILS, Party};
use texts::texts;

pub(super) struct Details;

/// The known details, and those of the policy's own.
fn details(on: &On) -> Vec<String> {
    on.frame.details(on.web, on.complaint)
}

/// Own names can't meet those of other fields.
fn field_id(detail: &str) -> String {
    if KNOWN_DETAILS.contains(&detail) { detail.to_owned() } else { format!("own-{detail}") }
}

impl Details {
    /// The new value, where it was changed: so that a long description isn't recorded again.
    fn changed(on: &On, detail: &str) -> Option<String> {
        let typed = on.typed.get(&field_id(detail))?.trim();
        (typed != on.complaint.details.get(detail).unwrap_or_default().trim()).then(|| typed.to_owned())
    }

    fn danger_changed(on: &On) -> Option<Option<String>> {
        let typed = on.typed.get("danger")?.trim();
        let danger = Some(typed.to_owned()).filter(|d| !d.is_empty());
        (danger != on.complaint.danger).then_some(danger)
    }

    /// Who complains, where it was changed: a mistyped address, a language that was guessed wrong.
    fn complainant_changed(on: &On) -> Option<Party> {
        let known = &on.complaint.complainant;
        let typed = |field: &str| on.typed.get(field).map(|t| t.trim());
        let changed = Party {
            name: typed("name").map_or(known.name.clone(), |n| Some(n.to_owned()).filter(|n| !n.is_empty())),
            email: typed("email").unwrap_or(&known.email).to_owned(),
            language: typed("language").unwrap_or(&known.language).to_owned(),
            country: known.country.clone(),
        };
        (changed != *known).then_some(changed)
    }

    fn complainant_fields(on: &On) -> [Field; 3] {
        let known = &on.complaint.complainant;
        let field = |id: &'static str, shape| {
            let label = on.frame.t(&format!("desk-complainant-{id}"));
            Field { label, ..Field::of(on, id, shape) }
        };
        // A language that letters aren't written in yet may have been understood all the same.
        let spoken = texts().languages().iter().copied();
        let other = Some(known.language.as_str()).filter(|l| !texts().languages().contains(l));
        let choice = |l: &str| (l.to_owned(), on.frame.language(l), String::new());
        [
            field("name", "text").prefilled(on, known.name.as_deref().unwrap_or_default()).optional(),
            field("email", "email").prefilled(on, &known.email),
            field("language", "select")
                .prefilled(on, &known.language)
                .choices(other.into_iter().chain(spoken).map(choice)),
        ]
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
        let field = |detail: String| {
            let shape = if matches!(detail.as_str(), "description" | "idea") { "area" } else { "text" };
            let known = on.complaint.details.get(&detail).unwrap_or_default();
            let label = on.frame.detail(on.web, on.complaint, &detail);
            let field = Field::of(on, field_id(&detail), shape).prefilled(on, known);
            Field { label, rows: 4, ..field }.optional()
        };
        let danger = Field::of(on, "danger", "text")
            .prefilled(on, on.complaint.danger.as_deref().unwrap_or_default())
            .hint(on.frame.t("desk-field-danger-hint"))
            .optional();
        details(on).into_iter().map(field).chain([danger]).chain(Self::complainant_fields(on)).collect()
    }

    fn wrong(&self, on: &On) -> Vec<Wrong> {
        if on.typed.get("email").is_some_and(|e| e.trim().is_empty()) {
            return vec![Wrong::of("email", on.frame.t("desk-field-email-empty"))];
        }
        let changed = details(on).iter().any(|d| Self::changed(on, d).is_some())
            || Self::danger_changed(on).is_some()
            || Self::complainant_changed(on).is_some();
        let nothing = Wrong::of("model", on.frame.t("refusal-nothing-changed"));
        if changed { Vec::new() } else { vec![nothing] }
    }

    fn commands(&self, on: &On, _letter: Option<Draft>) -> Vec<Command> {
        let mut change = complaint::Details::default();
        for detail in details(on) {
            if let Some(value) = Self::changed(on, &detail) {
                change.set(&detail, value);
            }
        }
        let details = (!change.is_empty()).then_some(Command::CorrectDetails { change });
        let danger = Self::danger_changed(on).map(|danger| Command::MarkDanger { danger });
        // First, since an address can be refused: then nothing of the form is done.
        let complainant = Self::complainant_changed(on).map(|complainant| Command::CorrectComplainant { complainant });
        complainant.into_iter().chain(details).chain(danger).collect()
    }
}
