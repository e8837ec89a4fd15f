//! Outcomes, and what each must carry.

use super::changes::Changes;
use super::pairs::pairs;
use crate::explain::{need, said};
use complaint::{DecisionRule, SummaryRule};

pub(super) fn compare(old: &[DecisionRule], new: &[DecisionRule], changes: &mut Changes) {
    if old.is_empty() != new.is_empty() {
        let place = changes.field_name("decisions");
        let outcomes = |rules: &[DecisionRule]| rules.iter().map(|rule| rule.outcome).collect::<Vec<_>>();
        let all = Some("handbook-value-all");
        changes.list(&place, "outcomes", &outcomes(old), &outcomes(new), all, |told, outcome| told.outcome(*outcome));
    }
    let found = pairs(old, new, &[&|a: &DecisionRule, b: &DecisionRule| a.outcome == b.outcome]);
    for rule in found.gone {
        changes.say("handbook-diff-decision-removed", &[("outcome", changes.old.outcome(rule.outcome).into())]);
    }
    for rule in found.new {
        let told = changes.new;
        let args = [("outcome", told.outcome(rule.outcome).into()), ("items", said(&told, &rule.carries).into())];
        changes.say("handbook-diff-decision-added", &args);
    }
    for (before, after) in found.both.iter().filter(|(before, after)| before != after) {
        one(before, after, changes);
    }
    if found.moved {
        let names = new.iter().map(|rule| changes.new.outcome(rule.outcome)).collect();
        changes.order(&changes.field_name("decisions"), names);
    }
}

fn one(old: &DecisionRule, new: &DecisionRule, changes: &mut Changes) {
    let DecisionRule { outcome, carries, remedy, remedies, summary } = old;
    let place = changes.old.outcome(*outcome);
    let nothing = Some("handbook-carries-nothing");
    changes.list(&place, "carries", carries, &new.carries, nothing, |told, part| told.part(*part));
    changes.field(&place, "remedy", remedy, &new.remedy, |told, remedy| need(told, *remedy));
    let all = Some("handbook-value-all");
    changes.list(&place, "remedies", remedies, &new.remedies, all, |told, remedy| told.remedy(*remedy));
    changes.field(&place, "summary", &summary.is_some(), &new.summary.is_some(), |told, possible| {
        told.voice.say(if *possible { "handbook-value-possible" } else { "handbook-value-impossible" })
    });
    let Some(new) = &new.summary else { return };
    let before = summary.as_ref();
    let until = before.map(|SummaryRule { until, carries: _ }| *until);
    changes.field(&place, "summary-until", &until, &Some(new.until), |told, until| match until {
        Some(until) => told.voice.within(*until),
        None => told.voice.say("handbook-value-never"),
    });
    let carries = before.map(|summary| summary.carries.as_slice()).unwrap_or_default();
    changes.list(&place, "summary-carries", carries, &new.carries, nothing, |told, part| told.part(*part));
}
