//! The complaint moves to the policy in force, after what that changes was read.

use super::{Doing, Field, On};
use crate::desk::policy::words::diff;
use complaint::{Act, Command, Draft, Event, MovedBy, Recorded, decide};

pub(super) struct MovePolicy;

/// A date that the move makes sooner, or a promise that it adds.
fn said(on: &On, recorded: &Recorded) -> Option<String> {
    let (id, promise) = match &recorded.event {
        Event::PromiseMoved { promise, why: MovedBy::Policy, .. } => ("desk-move-sooner", promise),
        Event::PromiseMade { promise } => ("desk-move-new", promise),
        _ => return None,
    };
    let args = [("promise", on.frame.promise(promise.name.as_str()).into()), ("day", on.frame.day(promise.due).into())];
    Some(on.frame.words.say(id, &args))
}

impl Doing for MovePolicy {
    fn name(&self) -> &'static str {
        "policy"
    }

    fn act(&self) -> Act {
        Act::MovePolicy
    }

    fn fields(&self, _on: &On) -> Vec<Field> {
        Vec::new()
    }

    fn tells(&self, on: &On) -> Vec<String> {
        let house = &on.web.house;
        let moved = decide(on.complaint, &on.me.by(), Command::MovePolicy, &house.context()).unwrap_or_default();
        let dates = moved.iter().filter_map(|recorded| said(on, recorded));
        let keeps = std::iter::once(on.frame.t("desk-move-keeps"));
        dates.chain(keeps).chain(diff(house.policy_of(on.complaint), house.policy(), &on.frame.words.lang)).collect()
    }

    fn commands(&self, _on: &On, _letter: Option<Draft>) -> Vec<Command> {
        vec![Command::MovePolicy]
    }
}
