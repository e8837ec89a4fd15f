//! The decision, always with a full explanation in writing (policy, rows 6 and 11).

use super::{Doing, Field, On};
use complaint::{Act, Command, Draft, Outcome, Remedy};

pub(super) struct Decide;

fn remedy(on: &On) -> Option<Remedy> {
    Remedy::parse(on.typed("remedy"))
}

impl Doing for Decide {
    fn name(&self) -> &'static str {
        "decide"
    }

    fn act(&self) -> Act {
        Act::Decide
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        let outcome = |o: Outcome| {
            let id = format!("desk-outcome-{}", o.as_str().replace('_', "-"));
            (o.as_str().to_owned(), on.frame.t(&id), on.frame.t(&format!("{id}-hint")))
        };
        let remedy =
            |r: Remedy| (r.as_str().to_owned(), on.frame.t(&format!("desk-remedy-{}", r.as_str())), String::new());
        let unsaid = (String::new(), on.frame.t("desk-remedy-unsaid"), String::new());
        vec![
            Field::of(on, "outcome", "radio").choices(Outcome::ALL.map(outcome)),
            Field::of(on, "remedy", "select")
                .choices(std::iter::once(unsaid).chain(Remedy::ALL.map(remedy)))
                .optional(),
            Field::words(on, "explanation").rows(12).hint(on.in_their_language("desk-field-explanation-hint")),
        ]
    }

    fn draft(&self, on: &On) -> Option<Draft> {
        let outcome = Outcome::parse(on.typed("outcome"))?;
        Some(on.web.house.draft_decision(on.complaint, outcome, remedy(on), on.typed("explanation")))
    }

    fn commands(&self, on: &On, letter: Option<Draft>) -> Vec<Command> {
        let explanation = on.typed("explanation").to_owned();
        let decided = Outcome::parse(on.typed("outcome")).zip(letter).map(|(outcome, letter)| Command::Decide {
            outcome,
            remedy: remedy(on),
            explanation,
            letter,
        });
        decided.into_iter().collect()
    }
}
