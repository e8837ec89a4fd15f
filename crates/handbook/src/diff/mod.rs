//! What changed between two policies, in words. Every field is compared by name: where the format grows, this stops
//! compiling until the new field has its words.

mod changes;
mod deciding;
mod ending;
mod escalating;
mod pairs;
mod people;
mod promises;

use crate::told::Told;
use changes::Changes;
use complaint::{CalendarChoice, OfficeHours, Policy};

/// What is different in `new`, a line each, grouped as a policy is read: first the policy itself, then teams, kinds,
/// promises, decisions, escalation, outside bodies, letters, the end. Empty where nothing but the version differs, and
/// only there.
pub fn diff(old: &Policy, new: &Policy, language: &str) -> Vec<String> {
    let mut changes = Changes::between(Told::of(old, language), Told::of(new, language));
    compare(old, new, &mut changes);
    let unsaid = changes.lines.is_empty() && Policy { version: old.version, ..new.clone() } != *old;
    if unsaid {
        changes.say("handbook-diff-other", &[]);
    }
    changes.lines
}

fn compare(old: &Policy, new: &Policy, changes: &mut Changes) {
    let Policy {
        id,
        version: _,
        title,
        calendar,
        languages,
        hours,
        priorities,
        teams,
        kinds,
        promises,
        decisions,
        escalations,
        outside_bodies,
        letters,
        closing,
        safety,
        retention,
    } = old;
    let place = changes.field_name("policy");
    changes.text(&place, "id", id, &new.id);
    changes.text(&place, "title", title, &new.title);
    changes.field(&place, "rest", calendar, &new.calendar, |told, calendar| {
        told.voice.say(match calendar {
            CalendarChoice::Public => "handbook-value-public",
            CalendarChoice::Deadline => "handbook-value-deadline",
        })
    });
    let all_languages = Some("handbook-value-all");
    changes.list(&place, "languages", languages, &new.languages, all_languages, |told, code| {
        told.languages([code.as_str()]).concat()
    });
    changes.field(&place, "hours", hours, &new.hours, office_hours);
    let none = Some("handbook-value-none");
    changes.list(&place, "priorities", priorities, &new.priorities, none, |told, priority| told.priority(priority));
    people::teams(teams, &new.teams, changes);
    people::kinds(kinds, &new.kinds, changes);
    promises::compare(None, promises, &new.promises, changes);
    ending::safety(safety.as_ref(), new.safety.as_ref(), changes);
    deciding::compare(decisions, &new.decisions, changes);
    escalating::levels(escalations, &new.escalations, changes);
    escalating::bodies(outside_bodies, &new.outside_bodies, changes);
    ending::letters(letters, &new.letters, changes);
    ending::closing(closing, &new.closing, changes);
    ending::retention(retention.as_ref(), new.retention.as_ref(), changes);
}

fn office_hours(told: &Told, hours: &Option<OfficeHours>) -> String {
    match hours {
        None => told.voice.say("handbook-value-unsaid"),
        Some(OfficeHours { from, to }) => {
            let (from, to) = (Told::clock(*from), Told::clock(*to));
            told.voice.with("handbook-value-hours", &[("from", from.into()), ("to", to.into())])
        }
    }
}
