//! Teams, kinds and their details.

use super::changes::Changes;
use super::pairs::pairs;
use complaint::{DetailRule, KindRule, TeamRule};

pub(super) fn teams(old: &[TeamRule], new: &[TeamRule], changes: &mut Changes) {
    let found = pairs(old, new, &[&|a: &TeamRule, b: &TeamRule| a.id == b.id]);
    for team in found.gone {
        changes.say("handbook-diff-team-removed", &[("team", changes.old.team(&team.id).into())]);
    }
    for team in found.new {
        changes.say("handbook-diff-team-added", &[("team", changes.new.team(&team.id).into())]);
    }
    for (before, after) in found.both {
        let TeamRule { id, name } = before;
        changes.text(&changes.old.team(id), "name", name, &after.name);
    }
    if found.moved {
        let names = new.iter().map(|team| changes.new.team(&team.id)).collect();
        changes.order(&changes.field_name("teams"), names);
    }
}

pub(super) fn kinds(old: &[KindRule], new: &[KindRule], changes: &mut Changes) {
    let found = pairs(old, new, &[&|a: &KindRule, b: &KindRule| a.id == b.id]);
    for kind in found.gone {
        changes.say("handbook-diff-kind-removed", &[("kind", changes.old.kind(&kind.id).into())]);
    }
    for kind in found.new {
        let told = changes.new;
        let team = told.voice.with("handbook-kind-team", &[("team", told.team(&kind.team).into())]);
        let added = told.voice.with("handbook-diff-kind-added", &[("kind", told.kind(&kind.id).into())]);
        changes.lines.push(format!("{added} {team}"));
    }
    for (before, after) in found.both.iter().filter(|(before, after)| before != after) {
        one_kind(before, after, changes);
    }
    if found.moved {
        let names = new.iter().map(|kind| changes.new.kind(&kind.id)).collect();
        changes.order(&changes.field_name("kinds"), names);
    }
}

fn one_kind(old: &KindRule, new: &KindRule, changes: &mut Changes) {
    let KindRule { id, name, team, priority, details } = old;
    let place = changes.old.kind(id);
    changes.text(&place, "name", name, &new.name);
    changes.field(&place, "team", team, &new.team, |told, team| told.team(team));
    changes.field(&place, "priority", priority, &new.priority, |told, priority| match priority {
        Some(priority) => told.priority(priority),
        None => told.voice.say("handbook-value-usual"),
    });
    let found = pairs(details, &new.details, &[&|a: &DetailRule, b: &DetailRule| a.id == b.id]);
    for detail in found.gone {
        let name = changes.old.detail(detail);
        changes.say("handbook-diff-detail-removed", &[("kind", (&place).into()), ("detail", name.into())]);
    }
    for detail in found.new {
        let (name, need) = (changes.new.detail(detail), changes.new.need(detail));
        let args = [("kind", (&place).into()), ("detail", name.into()), ("need", need.into())];
        changes.say("handbook-diff-detail-added", &args);
    }
    for (before, after) in found.both.iter().filter(|(before, after)| before != after) {
        one_detail(&place, before, after, changes);
    }
    if found.moved {
        let names = new.details.iter().map(|detail| changes.new.detail(detail)).collect();
        changes.order(&changes.what(&place, "details"), names);
    }
}

fn one_detail(kind: &str, old: &DetailRule, new: &DetailRule, changes: &mut Changes) {
    let DetailRule { id: _, required, wanted, pattern, name, hint } = old;
    let place = changes.at(kind, &changes.old.detail(old));
    // Both stand for one thing, and are told as one.
    changes.field(&place, "need", &(*required, *wanted), &(new.required, new.wanted), |told, (required, wanted)| {
        told.need(&DetailRule { required: *required, wanted: *wanted, ..old.clone() })
    });
    changes.optional_text(&place, "pattern", pattern, &new.pattern, "handbook-value-empty");
    changes.worded(&place, "name", name, &new.name);
    changes.worded(&place, "hint", hint, &new.hint);
}
