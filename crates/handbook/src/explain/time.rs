//! How time is counted, and in whose days.

use crate::explained::Section;
use crate::told::Told;
use complaint::{CalendarChoice, CalendarOf, OfficeHours, Period, PromiseRule};

/// What business hours are counted in where the policy doesn't say.
const NINE_TO_FIVE: OfficeHours =
    OfficeHours { from: jiff::civil::time(9, 0, 0, 0), to: jiff::civil::time(17, 0, 0, 0) };

pub(super) fn section(told: &Told) -> Section {
    let voice = told.voice;
    let mut section = Section::new(voice.say("handbook-time-heading"));
    section.say(voice.say("handbook-time-days"));
    let periods = periods(told);
    if periods.iter().any(|p| matches!(p, Period::CalendarDays(_) | Period::Weeks(_) | Period::Months(_))) {
        section.say(voice.say("handbook-time-rest"));
    }
    if periods.iter().any(|p| matches!(p, Period::Hours(_))) {
        section.say(voice.say("handbook-time-hours"));
    }
    section.say(voice.say(match told.policy.calendar {
        CalendarChoice::Public => "handbook-time-public",
        CalendarChoice::Deadline => "handbook-time-deadline",
    }));
    if let Some(whose) = one_for_all(told) {
        section.say(voice.with("handbook-whose", &[("whose", told.whose(whose).into())]));
    }
    let counted = periods.iter().any(|p| matches!(p, Period::BusinessHours(_)));
    if let Some(hours) = told.policy.hours.or(counted.then_some(NINE_TO_FIVE)) {
        let (from, to) = (Told::clock(hours.from), Told::clock(hours.to));
        section.say(voice.with("handbook-time-office-hours", &[("from", from.into()), ("to", to.into())]));
    }
    section
}

/// All promises, those of the levels of escalation, too.
pub(super) fn promises<'p>(told: &Told<'p>) -> impl Iterator<Item = &'p PromiseRule> {
    told.policy.promises.iter().chain(told.policy.escalations.iter().flat_map(|level| &level.promises))
}

/// Whose working days count, where all promises agree; otherwise each says its own.
pub(super) fn one_for_all(told: &Told) -> Option<CalendarOf> {
    let mut all = promises(told).map(|promise| promise.calendar);
    let first = all.next().unwrap_or_default();
    all.all(|calendar| calendar == first).then_some(first)
}

fn periods(told: &Told) -> Vec<Period> {
    let policy = told.policy;
    let mut all: Vec<Period> = promises(told)
        .flat_map(|promise| {
            let extension = promise.extension.iter().flat_map(|rule| [rule.at_most, rule.in_all]).flatten();
            let pauses = promise.pauses.iter().map(|pause| pause.at_most);
            std::iter::once(promise.within).chain(extension).chain(pauses)
        })
        .collect();
    all.extend(policy.decisions.iter().filter_map(|rule| Some(rule.summary.as_ref()?.until)));
    all.extend(policy.escalations.iter().filter_map(|level| level.until));
    all.extend(policy.outside_bodies.iter().filter_map(|body| body.until));
    all.extend(policy.closing.silence.remind);
    all.push(policy.closing.silence.close);
    all
}
