//! Receipt is confirmed by hand, where the house doesn't do it at once (policy, row 3).

use super::{Doing, Field, On};
use complaint::{Act, Command, Draft};
use texts::texts;

pub(super) struct Acknowledge;

impl Doing for Acknowledge {
    fn name(&self) -> &'static str {
        "acknowledge"
    }

    fn act(&self) -> Act {
        Act::Acknowledge
    }

    fn fields(&self, _on: &On) -> Vec<Field> {
        Vec::new()
    }

    fn draft(&self, on: &On) -> Option<Draft> {
        let house = &on.web.house;
        let drafted = match on.complaint.level {
            0 => house.draft_acknowledgement(on.complaint),
            _ => house.draft_escalation_receipt(on.complaint),
        };
        // A person sends it: it isn't automatic, and doesn't say so.
        let says_so = texts().say(&house.reader(on.complaint).language, "letter-automatic", &[]);
        let text = drafted.text.replace(&format!("{says_so}\n\n"), "");
        Some(Draft { text, automatic: false, ..drafted })
    }

    fn commands(&self, _on: &On, letter: Option<Draft>) -> Vec<Command> {
        letter.map(|letter| Command::Acknowledge { letter }).into_iter().collect()
    }
}
