//! The customer takes the complaint back and said so to us, for instance on the telephone.

use super::{Doing, Field, On};
use complaint::{Act, Command, Draft};

pub(super) struct Withdraw;

impl Doing for Withdraw {
    fn name(&self) -> &'static str {
        "withdraw"
    }

    fn act(&self) -> Act {
        Act::Withdraw
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        vec![Field::of(on, "reason", "area").rows(4).hint(on.frame.t("desk-field-withdraw-hint")), Field::telling(on)]
    }

    fn draft(&self, on: &On) -> Option<Draft> {
        let tell = on.typed("tell") == "yes";
        tell.then(|| Draft { automatic: false, ..on.web.house.draft_withdrawal(on.complaint) })
    }

    fn commands(&self, on: &On, letter: Option<Draft>) -> Vec<Command> {
        vec![Command::Withdraw { reason: on.typed("reason").to_owned(), letter }]
    }
}
