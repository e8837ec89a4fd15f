//! What the decisions of a policy carry and offer.

use super::super::{Need, Part};
use super::draft::{Decision, Draft};
use super::found::Found;
use super::people::ONE_OUT;
use super::promises::parts;
use crate::words::{Outcome, Remedy};

pub(super) fn judge(draft: &Draft, found: &mut Found) {
    for decision in draft.decisions.items() {
        one(&decision.value, found);
    }
    let outcomes = draft.decisions.items().iter().filter_map(|decision| decision.value.outcome.at().copied());
    found.twice(outcomes, |outcome| format!("two decisions have the outcome ‘{}’", outcome.as_str()), ONE_OUT);
}

fn one(decision: &Decision, found: &mut Found) {
    parts(decision.carries.items(), found);
    if let Some(summary) = decision.summary.get() {
        parts(summary.carries.items(), found);
    }
    says_why(decision, found);
    let remedies = decision.remedies.items();
    found.twice(remedies.iter().copied(), |remedy| format!("‘{}’ stands here twice", remedy.as_str()), ONE_OUT);
    let (Some(need), Some(list)) = (decision.remedy.at(), decision.remedies.at()) else { return };
    match need.value {
        Need::None if !remedies.is_empty() => {
            found.add(
                list.span,
                "no remedy goes with this outcome, so none can be chosen",
                "leave remedies out, or write remedy = \"optional\"",
            );
        }
        Need::Required
            if list.value.whole && !remedies.is_empty() && remedies.iter().all(|r| r.value == Remedy::Nothing) =>
        {
            found.add(
                list.span,
                "a remedy is required, but only ‘nothing’ may be chosen",
                "add one, such as \"repair\", or write remedy = \"none\"",
            );
        }
        _ => {}
    }
}

/// Who doesn't get what they asked for is told why, in writing (default policy, row 11; ISO 10002, 7.8).
fn says_why(decision: &Decision, found: &mut Found) {
    let (Some(Outcome::Rejected | Outcome::CannotResolve), Some(carries)) =
        (decision.outcome.get(), decision.carries.at())
    else {
        return;
    };
    let why = |part: &Part| matches!(part, Part::Explanation | Part::Findings | Part::Reason);
    if carries.value.whole && !carries.value.items.iter().any(|part| why(&part.value)) {
        found.add(carries.span, "this decision doesn't say why", "add \"explanation\"");
    }
}
