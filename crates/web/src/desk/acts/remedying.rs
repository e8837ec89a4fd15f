//! What was promised with the decision was carried out.

use super::{Doing, Field, On};
use complaint::{Act, Command, Draft};

pub(super) struct Fulfil;

impl Doing for Fulfil {
    fn name(&self) -> &'static str {
        "remedy"
    }

    fn act(&self) -> Act {
        Act::FulfilRemedy
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        vec![
            Field::of(on, "note", "area").rows(3).hint(on.frame.t("desk-field-fulfilled-hint")).optional(),
            Field::telling(on),
        ]
    }

    fn draft(&self, on: &On) -> Option<Draft> {
        let tell = on.typed("tell") == "yes";
        tell.then(|| Draft { automatic: false, ..on.web.house.draft_remedy_done(on.complaint) })
    }

    fn commands(&self, on: &On, letter: Option<Draft>) -> Vec<Command> {
        vec![Command::RemedyDone { note: on.typed("note").to_owned(), letter }]
    }
}
