//! The complainant isn't satisfied and says so on the telephone: it is escalated on their behalf (policy, row 12).

use super::{Doing, Field, On};
use complaint::{Act, Channel, Command, Draft};

pub(super) struct Escalate;

impl Doing for Escalate {
    fn name(&self) -> &'static str {
        "escalate"
    }

    fn act(&self) -> Act {
        Act::Escalate
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        vec![Field::of(on, "reason", "area").rows(6).hint(on.frame.t("desk-field-escalate-hint"))]
    }

    fn commands(&self, on: &On, _letter: Option<Draft>) -> Vec<Command> {
        vec![Command::Escalate { reason: on.typed("reason").to_owned(), channel: Channel::Desk }]
    }
}
