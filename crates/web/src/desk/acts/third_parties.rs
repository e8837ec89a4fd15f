//! Others who are asked (policy, row 5): each in a thread of their own, and what of it the complainant is shown.

use super::{Doing, Field, On};
use complaint::{Act, Command, Draft, MessageKey, Party};
use texts::texts;

/// The parts that the desk knows words for; any other may be typed.
const ROLES: [&str; 4] = ["installer", "distributor", "carrier", "other"];

/// Asks somebody new.
pub(super) struct Ask;

impl Ask {
    fn party(on: &On) -> Party {
        Party {
            name: Some(on.typed("name").to_owned()).filter(|n| !n.is_empty()),
            email: on.typed("email").to_owned(),
            language: texts().nearest(on.typed("language")).to_owned(),
            country: None,
        }
    }
}

impl Doing for Ask {
    fn name(&self) -> &'static str {
        "ask"
    }

    fn act(&self) -> Act {
        Act::AskThirdParty
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        let role = |r: &str| (r.to_owned(), on.frame.t(&format!("desk-third-role-{r}")), String::new());
        let language = |l: &&str| ((*l).to_owned(), on.frame.language(l), String::new());
        let theirs = texts().nearest(&on.complaint.complainant.language);
        vec![
            Field::of(on, "name", "text"),
            Field::of(on, "role", "select").choices(ROLES.map(role)),
            Field::of(on, "email", "email"),
            Field::of(on, "language", "select").prefilled(on, theirs).choices(texts().languages().iter().map(language)),
            Field::of(on, "text", "area").hint(on.frame.t("desk-field-question-hint")),
        ]
    }

    fn to(&self, on: &On) -> Party {
        Self::party(on)
    }

    fn draft(&self, on: &On) -> Option<Draft> {
        Some(on.web.house.draft_third_party(on.complaint, &Self::party(on), on.typed("text")))
    }

    fn commands(&self, on: &On, letter: Option<Draft>) -> Vec<Command> {
        let role = on.typed("role").to_owned();
        letter.map(|letter| Command::AskThirdParty { party: Self::party(on), role, letter }).into_iter().collect()
    }
}

/// Writes again to somebody who was asked before.
pub(super) struct Write(pub u32);

impl Doing for Write {
    fn name(&self) -> &'static str {
        "third"
    }

    fn act(&self) -> Act {
        Act::AskThirdParty
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        vec![Field::of(on, "text", "area").hint(on.frame.t("desk-field-question-hint"))]
    }

    fn to(&self, on: &On) -> Party {
        let known = on.complaint.third_party(self.0);
        known.map(|t| t.party.clone()).unwrap_or_default()
    }

    fn draft(&self, on: &On) -> Option<Draft> {
        Some(on.web.house.draft_third_party(on.complaint, &self.to(on), on.typed("text")))
    }

    fn commands(&self, _on: &On, letter: Option<Draft>) -> Vec<Command> {
        letter.map(|letter| Command::WriteToThirdParty { number: self.0, letter }).into_iter().collect()
    }
}

/// Shows the complainant what a third party wrote; its files go along.
pub(super) struct Forward(pub MessageKey);

impl Doing for Forward {
    fn name(&self) -> &'static str {
        "forward"
    }

    fn act(&self) -> Act {
        Act::AskThirdParty
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        vec![Field::words(on, "text").hint(on.in_their_language("desk-field-forward-hint"))]
    }

    fn draft(&self, on: &On) -> Option<Draft> {
        Some(on.web.house.draft_forward(on.complaint, on.typed("text")))
    }

    fn commands(&self, _on: &On, letter: Option<Draft>) -> Vec<Command> {
        letter.map(|letter| Command::Forward { message: self.0.clone(), letter }).into_iter().collect()
    }

    fn about(&self) -> Option<MessageKey> {
        Some(self.0.clone())
    }
}
