//! A new date for the resolution, with its explanation and what else the policy asks it to say (policy, row 6).

use super::parts::{self, PARTS};
use super::{Doing, Field, On, Wrong};
use complaint::{Act, Command, Draft, Part, Promise, latest_extension};
use jiff::civil::Date;

/// How many working days the form proposes.
const PROPOSED: i32 = 10;

pub(super) struct Extend;

/// The promise whose date is extended, with its number.
fn old<'c>(on: &On<'c>) -> Option<(u32, &'c Promise)> {
    let complaint = on.complaint;
    let owed = complaint.owed();
    let extendable =
        |p: &Promise| p.extendable && p.level == complaint.level && owed.iter().any(|o| std::ptr::eq(*o, p));
    (0..).zip(&complaint.promises).filter(|(_, p)| extendable(p)).last()
}

fn until(on: &On) -> Option<Date> {
    on.typed("until").parse().ok()
}

/// The latest date that the policy allows.
fn latest(on: &On) -> Option<Date> {
    let (number, _) = old(on)?;
    latest_extension(on.complaint, number, &on.web.house.context_of(on.complaint)).ok().flatten()
}

/// What the policy asks the letter to carry.
fn carries(on: &On) -> Vec<Part> {
    let rule = old(on).and_then(|(_, p)| on.web.house.policy_of(on.complaint).promise(&p.name, p.level));
    rule.and_then(|rule| rule.extension.as_ref()).map(|rule| rule.carries.clone()).unwrap_or_default()
}

fn until_field(on: &On) -> Field {
    let house = &on.web.house;
    let after = old(on).map_or(on.frame.today, |(_, p)| p.due).max(on.frame.today);
    let latest = latest(on);
    let proposed = house.calendar().add(after, PROPOSED).ok().map(|day| latest.map_or(day, |latest| day.min(latest)));
    let args = [("day", on.frame.day(after).into()), ("region", house.settings.region.to_string().into())];
    let mut hint = on.frame.words.say("desk-field-until-hint", &args);
    if let Some(latest) = latest {
        let args = [("day", on.frame.day(latest).into())];
        hint = format!("{hint} {}", on.frame.words.say("desk-field-until-latest", &args));
    }
    Field::of(on, "until", "date").prefilled(on, &proposed.map(|d| d.to_string()).unwrap_or_default()).hint(hint)
}

impl Doing for Extend {
    fn name(&self) -> &'static str {
        "extend"
    }

    fn act(&self) -> Act {
        Act::Extend
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        let carries = carries(on);
        let more = PARTS.into_iter().filter(|part| carries.contains(part)).map(|part| parts::field(on, part));
        [until_field(on), Field::words(on, "reason").rows(6)].into_iter().chain(more).collect()
    }

    fn wrong(&self, on: &On) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        if until(on).is_none() {
            wrong.push(Wrong::of("until", on.frame.t("desk-field-until-empty")));
        }
        if on.typed("reason").is_empty() {
            wrong.push(Wrong::of("reason", on.frame.t("desk-field-reason-empty")));
        }
        wrong.extend(parts::missing(on, &carries(on)));
        wrong
    }

    fn draft(&self, on: &On) -> Option<Draft> {
        Some(on.web.house.draft_extension(on.complaint, until(on)?, on.typed("reason"), &parts::typed(on)))
    }

    fn commands(&self, on: &On, letter: Option<Draft>) -> Vec<Command> {
        let extension = until(on).zip(letter).map(|(due, letter)| Command::Extend {
            due,
            reason: on.typed("reason").to_owned(),
            parts: parts::typed(on),
            letter,
        });
        extension.into_iter().collect()
    }
}
