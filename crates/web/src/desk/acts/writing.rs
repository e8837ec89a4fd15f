//! Writing to the complainant, and to colleagues.

use super::{Doing, Field, On};
use complaint::{Act, Command, Draft};

/// An answer or a question.
pub(super) struct Reply;

impl Doing for Reply {
    fn name(&self) -> &'static str {
        "reply"
    }

    fn act(&self) -> Act {
        Act::Reply
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        vec![Field::words(on, "text").rows(10)]
    }

    fn draft(&self, on: &On) -> Option<Draft> {
        Some(on.web.house.draft_reply(on.complaint, on.typed("text")))
    }

    fn commands(&self, _on: &On, letter: Option<Draft>) -> Vec<Command> {
        letter.map(|letter| Command::Reply { letter }).into_iter().collect()
    }
}

/// The progress update (policy, row 4).
pub(super) struct Update;

impl Doing for Update {
    fn name(&self) -> &'static str {
        "update"
    }

    fn act(&self) -> Act {
        Act::Update
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        vec![Field::words(on, "text").rows(10)]
    }

    fn draft(&self, on: &On) -> Option<Draft> {
        Some(on.web.house.draft_update(on.complaint, on.typed("text")))
    }

    fn commands(&self, _on: &On, letter: Option<Draft>) -> Vec<Command> {
        letter.map(|letter| Command::Update { letter }).into_iter().collect()
    }
}

/// A note for colleagues; the complainant never sees it.
pub(super) struct Note;

impl Doing for Note {
    fn name(&self) -> &'static str {
        "note"
    }

    fn act(&self) -> Act {
        Act::Note
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        vec![Field::of(on, "text", "area").rows(5)]
    }

    fn commands(&self, on: &On, _letter: Option<Draft>) -> Vec<Command> {
        vec![Command::Note { text: on.typed("text").to_owned() }]
    }
}
