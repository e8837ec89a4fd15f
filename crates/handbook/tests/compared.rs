//! What changed between two policies: whatever it is, it is said.

mod support;

use complaint::{CalendarOf, Period, Policy};
use handbook::diff;
use support::{LANGUAGES, all, default_policy};
use toml::Value;

fn changed(change: impl FnOnce(&mut Policy)) -> Vec<String> {
    let old = default_policy();
    let mut new = old.clone();
    change(&mut new);
    diff(&old, &new, "en")
}

#[test]
fn a_change_is_put_in_a_sentence() {
    let said = changed(|p| p.promises[2].within = Period::WorkingDays(20));
    assert_eq!(said, ["The resolution is now promised within 20 working days instead of 30."]);
    let said = changed(|p| p.promises[2].within = Period::Weeks(8));
    assert_eq!(said, ["The resolution is now promised within 8 weeks instead of 30 working days."]);
    let said = changed(|p| p.promises[1].calendar = CalendarOf::Complainant);
    assert_eq!(
        said,
        [
            "Progress update, working days: now those of the complainant’s country, or of the responding office where that \
          country is not known instead of those of the responding office."
        ]
    );
    let said = changed(|p| p.closing.silence.remind = None);
    assert_eq!(said, ["Closing, reminder after: now never instead of 10 working days."]);
    let said = changed(|p| p.retention = None);
    assert_eq!(
        said,
        [
            "Retention, kept after closing: now not laid down instead of 36 months.",
            "Retention, basis: now no entry instead of “the general limitation period of most member states”."
        ]
    );
}

#[test]
fn what_came_and_what_went_is_named() {
    let said = changed(|p| {
        p.promises.remove(1);
        p.kinds.remove(0);
        p.teams.retain(|team| team.id.as_str() != "service-management");
        p.escalations.clear();
        p.letters.retain(|rule| rule.when != complaint::Moment::ClosedBySilence);
        p.decisions.pop();
        p.outside_bodies.remove(0);
        p.safety = None;
    });
    assert_eq!(
        said,
        [
            "Team dropped: Service management team.",
            "Kind of complaint dropped: Service.",
            "No longer promised: progress update.",
            "Rules for danger dropped.",
            "Outcome dropped: Cannot be resolved.",
            "Level of escalation dropped: Escalation.",
            "Outside body dropped: Verbraucherschlichtung Austria (Schlichtung für Verbrauchergeschäfte) (Austria).",
            "Letter dropped: Closing letter, when a complaint was closed after silence.",
        ]
    );
    let old = default_policy();
    let mut fewer = old.clone();
    fewer.promises.remove(1);
    fewer.decisions[0].carries.push(complaint::Part::Next);
    fewer.kinds[1].details.remove(1);
    assert_eq!(
        diff(&fewer, &old, "en"),
        [
            "Product: new detail: Serial number (welcome).",
            "New promise: progress update. A progress update is sent within 14 working days after receipt is confirmed.",
            "Accepted, letter: no longer what happens next.",
        ]
    );
}

#[test]
fn only_the_order_may_change() {
    let said = changed(|p| p.promises.swap(0, 1));
    assert_eq!(
        said,
        ["Promises: now in this order: Progress update, Confirmation of receipt, Resolution, Safety assessment."]
    );
    let said = changed(|p| p.priorities.reverse());
    assert_eq!(said, ["Policy, priorities: now in this order: normal, urgent."]);
}

#[test]
fn nothing_changed_means_nothing_said_and_a_version_is_no_change() {
    for (name, policy) in all() {
        let next = Policy { version: policy.version + 1, ..policy.clone() };
        assert_eq!(diff(&policy, &next, "en"), Vec::<String>::new(), "{name}");
    }
}

/// Walks through the file as it is written and changes one thing at a time: a value, an entry, a key.
#[test]
fn whatever_is_different_is_said_both_ways() {
    let mut tried = 0;
    for (name, policy) in all() {
        let written = Value::try_from(&policy).expect("a policy can be written");
        let mut mutants = Vec::new();
        mutate(&written, &mut |mutant| mutants.push(mutant));
        for mutant in mutants {
            // Some are no policies any more.
            let Ok(other) = mutant.clone().try_into::<Policy>() else { continue };
            let same = Policy { version: policy.version, ..other.clone() } == policy;
            let language = LANGUAGES[tried % LANGUAGES.len()];
            for (from, to) in [(&policy, &other), (&other, &policy)] {
                let said = diff(from, to, language);
                assert_eq!(said.is_empty(), same, "{name} in {language}: {said:?}\n{mutant}");
                let all = said.join("\n");
                assert!(!all.contains("[handbook-") && !all.contains("{$"), "{name} in {language}: {all}");
                // Every field has its own words: the last resort is for fields to come.
                let resort = texts::texts().say(language, "handbook-diff-other", &[]);
                assert!(!said.contains(&resort), "{name} in {language} has no words for\n{mutant}");
            }
            tried += 1;
        }
    }
    assert!(tried > 1000, "only {tried} were policies");
}

/// Calls `found` with every value that differs from this one in one place.
fn mutate(value: &Value, found: &mut dyn FnMut(Value)) {
    match value {
        Value::Boolean(yes) => found(Value::Boolean(!yes)),
        Value::Integer(n) => found(Value::Integer(n + 1)),
        Value::String(text) => {
            found(Value::String(format!("{text}x")));
            found(Value::String(format!(" {text}")));
            // Where a code may stand, another.
            if text.len() > 24 || text.contains(' ') {
                return;
            }
            let others =
                ["received", "decided", "update", "rejected", "refund", "manager", "complainant", "DE", "next"];
            others.iter().for_each(|other| found(Value::String((*other).into())));
        }
        Value::Array(items) => {
            for (n, item) in items.iter().enumerate() {
                let with = |changed: Option<Value>| {
                    let mut items = items.clone();
                    match changed {
                        Some(changed) => items[n] = changed,
                        None => {
                            items.remove(n);
                        }
                    }
                    Value::Array(items)
                };
                found(with(None));
                // Of many like each other, the first few show all there is.
                if n < 3 || n + 1 == items.len() {
                    mutate(item, &mut |changed| found(with(Some(changed))));
                }
            }
            let turned = items.iter().rev().cloned().collect();
            found(Value::Array(turned));
            found(Value::Array(items.iter().chain(items.last()).cloned().collect()));
        }
        Value::Table(table) => {
            for (key, item) in table {
                let mut without = table.clone();
                without.remove(key);
                found(Value::Table(without));
                mutate(item, &mut |changed| {
                    let mut table = table.clone();
                    table.insert(key.clone(), changed);
                    found(Value::Table(table));
                });
            }
        }
        _ => {}
    }
}
