//! The end of a complaint, and its return.

use super::{Doing, Field, On};
use complaint::{Act, Closure, Command, Draft};

pub(super) struct Close;

impl Doing for Close {
    fn name(&self) -> &'static str {
        "close"
    }

    fn act(&self) -> Act {
        Act::Close
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        let why = |c: Closure| {
            let id = format!("desk-closure-{}", c.as_str().replace('_', "-"));
            (c.as_str().to_owned(), on.frame.t(&id), on.frame.t(&format!("{id}-hint")))
        };
        vec![
            Field::of(on, "why", "radio").choices(Closure::ALL.map(why)),
            Field::of(on, "note", "area").rows(3).hint(on.frame.t("desk-field-note-hint")).optional(),
            Field::telling(on),
            Field::words(on, "words").rows(5).optional(),
        ]
    }

    fn draft(&self, on: &On) -> Option<Draft> {
        (on.typed("tell") == "yes").then(|| on.web.house.draft_closing(on.complaint, on.typed("words")))
    }

    fn commands(&self, on: &On, letter: Option<Draft>) -> Vec<Command> {
        let note = on.typed("note").to_owned();
        Closure::parse(on.typed("why")).map(|why| Command::Close { why, note, letter }).into_iter().collect()
    }
}

pub(super) struct Reopen;

impl Doing for Reopen {
    fn name(&self) -> &'static str {
        "reopen"
    }

    fn act(&self) -> Act {
        Act::Reopen
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        vec![Field::of(on, "reason", "area").rows(4).hint(on.frame.t("desk-field-reopen-hint"))]
    }

    fn commands(&self, on: &On, _letter: Option<Draft>) -> Vec<Command> {
        vec![Command::Reopen { why: on.typed("reason").to_owned() }]
    }
}
