//! Its place among the others: one of the policy's priorities.

use super::{Doing, Field, On};
use complaint::{Act, Command, Draft, Priority};

pub(super) struct Prioritise;

impl Doing for Prioritise {
    fn name(&self) -> &'static str {
        "priority"
    }

    fn act(&self) -> Act {
        Act::Prioritise
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        let choice = |p: &Priority| (p.to_string(), on.frame.priority(p), String::new());
        let priorities = on.web.house.policy_of(on.complaint).priorities.iter().map(choice);
        let field = Field::of(on, "priority", "radio").prefilled(on, on.complaint.priority.as_str());
        vec![field.choices(priorities)]
    }

    fn commands(&self, on: &On, _letter: Option<Draft>) -> Vec<Command> {
        vec![Command::Prioritise { priority: Priority::from(on.typed("priority")) }]
    }
}
