//! A new date for the resolution, with its explanation (policy, row 6).

use super::{Doing, Field, On, Wrong};
use complaint::{Act, Command, Complaint, Draft};
use jiff::civil::Date;

/// How many working days the form proposes.
const PROPOSED: i32 = 10;

pub(super) struct Extend;

/// The date that is extended.
fn old(complaint: &Complaint) -> Option<Date> {
    let extendable = complaint.promises.iter().filter(|p| p.extendable && p.is_owed() && p.level == complaint.level);
    extendable.map(|p| p.due).max()
}

fn until(on: &On) -> Option<Date> {
    on.typed("until").parse().ok()
}

impl Doing for Extend {
    fn name(&self) -> &'static str {
        "extend"
    }

    fn act(&self) -> Act {
        Act::Extend
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        let settings = &on.web.house.settings;
        let after = old(on.complaint).unwrap_or(on.frame.today).max(on.frame.today);
        let proposed = settings.calendar.add(after, PROPOSED).map(|d| d.to_string()).unwrap_or_default();
        let args = [("day", on.frame.day(after).into()), ("region", settings.region.to_string().into())];
        vec![
            Field::of(on, "until", "date")
                .prefilled(on, &proposed)
                .hint(on.frame.words.say("desk-field-until-hint", &args)),
            Field::words(on, "reason").rows(6),
        ]
    }

    fn wrong(&self, on: &On) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        let say = |id: &str| on.frame.t(id);
        if until(on).is_none() {
            wrong.push(Wrong { field: "until", words: say("desk-field-until-empty") });
        }
        if on.typed("reason").is_empty() {
            wrong.push(Wrong { field: "reason", words: say("desk-field-reason-empty") });
        }
        wrong
    }

    fn draft(&self, on: &On) -> Option<Draft> {
        Some(on.web.house.draft_extension(on.complaint, until(on)?, on.typed("reason")))
    }

    fn commands(&self, on: &On, letter: Option<Draft>) -> Vec<Command> {
        let reason = on.typed("reason").to_owned();
        let extension = until(on).zip(letter).map(|(due, letter)| Command::Extend { due, reason, letter });
        extension.into_iter().collect()
    }
}
