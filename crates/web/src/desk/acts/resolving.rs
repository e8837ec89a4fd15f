//! A part of the complaint is resolved, and the customer told; the rest goes on, and so do its clocks.

use super::{Doing, Field, On};
use complaint::{Act, Command, Draft, Remedy};

pub(super) struct ResolvePart;

fn remedy(on: &On) -> Option<Remedy> {
    Remedy::parse(on.typed("remedy"))
}

impl Doing for ResolvePart {
    fn name(&self) -> &'static str {
        "part"
    }

    fn act(&self) -> Act {
        Act::ResolvePart
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        let words =
            |r: Remedy| (r.as_str().to_owned(), on.frame.t(&format!("desk-remedy-{}", r.as_str())), String::new());
        let unsaid = (String::new(), on.frame.t("desk-remedy-unsaid"), String::new());
        let remedies = Remedy::ALL.into_iter().filter(|r| *r != Remedy::Nothing).map(words);
        vec![
            Field { rows: 2, ..Field::words(on, "resolved") },
            Field::of(on, "remedy", "select").choices(std::iter::once(unsaid).chain(remedies)).optional(),
            Field::words(on, "text").rows(8),
        ]
    }

    fn draft(&self, on: &On) -> Option<Draft> {
        Some(on.web.house.draft_part(on.complaint, on.typed("resolved"), remedy(on), on.typed("text")))
    }

    fn commands(&self, on: &On, letter: Option<Draft>) -> Vec<Command> {
        let what = on.typed("resolved").to_owned();
        letter.map(|letter| Command::ResolvePart { what, remedy: remedy(on), letter }).into_iter().collect()
    }
}
