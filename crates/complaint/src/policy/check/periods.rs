//! Every period of a policy: none is of no time, none of a lifetime.

use super::super::Period;
use super::super::span::At;
use super::draft::{Draft, Promise};
use super::found::Found;
use super::reading::Field;

pub(super) fn judge(draft: &Draft, found: &mut Found) {
    let no_hours = draft.hours.is_absent();
    let mut one = |period: &Field<Period>, limit: fn(Period) -> u16| {
        let Some(period) = period.at() else { return };
        bounds(period, limit(period.value), found);
        if no_hours && matches!(period.value, Period::BusinessHours(_)) {
            let message = "business hours count only where the policy says when the office works";
            found.add(
                period.span,
                message,
                "add hours = { from = \"09:00\", to = \"17:00\" } above the first [[team]]",
            );
        }
    };
    let own = draft.levels.items().iter().flat_map(|level| level.value.promises.items());
    for promise in draft.promises.items().iter().chain(own) {
        for period in of_promise(&promise.value) {
            one(period, ten_years);
        }
    }
    for decision in draft.decisions.items() {
        if let Some(summary) = decision.value.summary.get() {
            one(&summary.until, ten_years);
        }
    }
    draft.levels.items().iter().for_each(|level| one(&level.value.until, ten_years));
    draft.bodies.items().iter().for_each(|body| one(&body.value.until, ten_years));
    if let Some(silence) = draft.closing.get().and_then(|closing| closing.silence.get()) {
        one(&silence.remind, ten_years);
        one(&silence.close, ten_years);
    }
    if let Some(retention) = draft.retention.get() {
        one(&retention.after_closing, hundred_years);
    }
}

fn of_promise<'p>(promise: &'p Promise) -> impl Iterator<Item = &'p Field<Period>> {
    let pauses = promise.pauses.items().iter().map(|pause| &pause.value.at_most);
    let extension = promise.extension.get().into_iter().flat_map(|rule| [&rule.at_most, &rule.in_all]);
    std::iter::once(&promise.within).chain(pauses).chain(extension)
}

fn bounds(period: &At<Period>, limit: u16, found: &mut Found) {
    let (count, unit) = (period.value.count(), period.value.unit());
    if count == 0 {
        let units = unit.replace('_', " ");
        found.add(
            period.span,
            format!("a period of 0 {units} is over before it starts"),
            format!("write {{ {unit} = 1 }} or more"),
        );
    } else if count > limit {
        let units = unit.replace('_', " ");
        found.add(
            period.span,
            format!("{count} {units} are longer than anybody waits"),
            format!("write at most {{ {unit} = {limit} }}"),
        );
    }
}

/// Ten years, or a thousand working days.
fn ten_years(period: Period) -> u16 {
    match period {
        Period::WorkingDays(_) => 1000,
        Period::CalendarDays(_) => 3652,
        Period::Weeks(_) => 520,
        Period::Months(_) => 120,
        Period::Hours(_) => u16::MAX,
        Period::BusinessHours(_) => 24_000,
    }
}

/// Some laws have files kept for thirty years; none for more than a century.
fn hundred_years(period: Period) -> u16 {
    match period {
        Period::WorkingDays(_) => 25_000,
        Period::CalendarDays(_) => 36_525,
        Period::Weeks(_) => 5200,
        Period::Months(_) => 1200,
        Period::Hours(_) | Period::BusinessHours(_) => u16::MAX,
    }
}

/// Whether `a` is certainly as long as `b`; periods of different units are compared by about how many days they take.
pub(super) fn as_long_as(a: Period, b: Period) -> bool {
    if a.unit() == b.unit() { a.count() >= b.count() } else { a.about_days() >= b.about_days() }
}
