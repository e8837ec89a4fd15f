//! Somebody acts for the customer: letters go to them, and their word counts as the customer's.

use super::{Doing, Field, On};
use complaint::{Act, Command, Draft, Party};
use texts::texts;

pub(super) struct Represent;

impl Doing for Represent {
    fn name(&self) -> &'static str {
        "represent"
    }

    fn act(&self) -> Act {
        Act::Represent
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        let known = on.complaint.representative.as_ref();
        let party = |of: fn(&Party) -> &str| known.map_or("", |r| of(&r.party)).to_owned();
        let spoken = texts().languages().iter();
        let language = match party(|p| &p.language) {
            none if none.is_empty() => texts().nearest(&on.complaint.complainant.language).to_owned(),
            language => language,
        };
        let choice = |l: &&str| ((*l).to_owned(), on.frame.language(l), String::new());
        let languages = Field::of(on, "language", "select").prefilled(on, &language).choices(spoken.map(choice));
        vec![
            Field::of(on, "name", "text").prefilled(on, &party(|p| p.name.as_deref().unwrap_or_default())),
            Field::of(on, "email", "email").prefilled(on, &party(|p| &p.email)),
            Field { label: on.frame.t("desk-complainant-language"), ..languages },
            Field::of(on, "authority", "text")
                .prefilled(on, known.map_or("", |r| &r.authority))
                .hint(on.frame.t("desk-field-authority-hint")),
        ]
    }

    fn commands(&self, on: &On, _letter: Option<Draft>) -> Vec<Command> {
        let party = Party {
            name: Some(on.typed("name").to_owned()).filter(|n| !n.is_empty()),
            email: on.typed("email").to_owned(),
            language: texts().nearest(on.typed("language")).to_owned(),
            country: on.complaint.complainant.country.clone(),
        };
        vec![Command::Represent { by: Some(party), authority: on.typed("authority").to_owned() }]
    }
}

/// The customer acts for themselves again.
pub(super) struct EndRepresentation;

impl Doing for EndRepresentation {
    fn name(&self) -> &'static str {
        "end-representation"
    }

    fn act(&self) -> Act {
        Act::Represent
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        vec![Field::of(on, "reason", "area").rows(3).hint(on.frame.t("desk-field-reopen-hint"))]
    }

    fn commands(&self, on: &On, _letter: Option<Draft>) -> Vec<Command> {
        vec![Command::Represent { by: None, authority: on.typed("reason").to_owned() }]
    }
}
