//! When a period ends: in days of a calendar, or within a day; with its reasons, day by day.

use crate::command::Context;
use crate::complaint::Complaint;
use crate::policy::{CalendarOf, Period, PromiseRule};
use crate::promise::{Promise, calendar};
use crate::refusal::Refusal;
use jiff::civil::{Date, DateTime};
use jiff::{SignedDuration, Span, Timestamp};
use serde::Serialize;
use workdays::{Calendar, Explanation, Region};

/// The end of a period: its last day in the office's time zone, and the first instant at which it is too late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct End {
    pub due: Date,
    pub deadline: Timestamp,
}

/// How a date came about.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "counted_in")]
#[non_exhaustive]
pub enum Reckoned {
    WorkingDays(Explanation),
    /// Days, weeks or months of the calendar, and the days of rest at their end that it rolled over (Regulation
    /// 1182/71, Art. 3(4)).
    Calendar {
        from: Date,
        ends: Date,
        due: Date,
        rolled: Option<Explanation>,
    },
    /// Hours; `working` lists the working days that business hours were taken from.
    Hours {
        from: Timestamp,
        until: Timestamp,
        working: Vec<Date>,
    },
}

impl Context<'_> {
    /// The calendar that a promise counts in.
    pub(crate) fn calendar_of(&self, rule: &PromiseRule, country: Option<&str>) -> Calendar {
        let region = match rule.calendar {
            CalendarOf::Office => None,
            CalendarOf::Complainant => country.and_then(|code| Region::parse(code).ok()),
            CalendarOf::Fixed(region) => Some(region),
        };
        region.map_or_else(|| self.calendar.clone(), |region| self.calendar_in(region))
    }

    /// The office's calendar with its own days where it is the office's region; else the region's.
    fn calendar_in(&self, region: Region) -> Calendar {
        if region == self.calendar.region() { self.calendar.clone() } else { self.policy.calendar.of(region) }
    }

    /// The calendar that a promise was made in.
    pub(crate) fn calendar_of_promise(&self, promise: &Promise) -> Calendar {
        let region = Region::parse(&promise.region).ok();
        region.map_or_else(|| self.calendar.clone(), |region| self.calendar_in(region))
    }

    /// When a period that starts at `from` ends.
    pub(crate) fn end(&self, period: Period, from: Timestamp, in_days: &Calendar, exact: bool) -> Result<End, Refusal> {
        match period {
            Period::Hours(n) => self.end_at(from + hours(n)),
            Period::BusinessHours(n) => self.end_at(self.business_hours(from, hours(n), in_days)?.0),
            days => self.end_on(self.last_day(days, self.date_of(from), in_days, exact)?),
        }
    }

    /// The last day of a period in days, weeks or months.
    pub(crate) fn last_day(
        &self,
        period: Period,
        from: Date,
        in_days: &Calendar,
        exact: bool,
    ) -> Result<Date, Refusal> {
        if let Period::WorkingDays(n) = period {
            return in_days.add(from, i32::from(n)).map_err(calendar);
        }
        let ends = ends(period, from)?;
        if exact { Ok(ends) } else { in_days.add(ends, 0).map_err(calendar) }
    }

    pub(crate) fn end_on(&self, due: Date) -> Result<End, Refusal> {
        Ok(End { due, deadline: self.end_of(due)? })
    }

    fn end_at(&self, deadline: Timestamp) -> Result<End, Refusal> {
        Ok(End { due: self.date_of(deadline), deadline })
    }

    /// The instant after so much time in which the office works, and the days it was taken from.
    pub(crate) fn business_hours(
        &self,
        from: Timestamp,
        time: SignedDuration,
        in_days: &Calendar,
    ) -> Result<(Timestamp, Vec<Date>), Refusal> {
        let mut left = time;
        let mut day = in_days.add(self.date_of(from), 0).map_err(calendar)?;
        let mut taken = Vec::new();
        loop {
            let (opens, shuts) = self.office_day(day)?;
            let starts = opens.max(from);
            let there = shuts.duration_since(starts);
            if there > SignedDuration::ZERO {
                taken.push(day);
                if there >= left {
                    return Ok((starts + left, taken));
                }
                left -= there;
            }
            day = in_days.next(day).map_err(calendar)?;
        }
    }

    /// How long the office works between two instants; nothing where the second comes first.
    pub(crate) fn business_hours_between(
        &self,
        from: Timestamp,
        to: Timestamp,
        in_days: &Calendar,
    ) -> Result<SignedDuration, Refusal> {
        let mut time = SignedDuration::ZERO;
        let mut day = in_days.add(self.date_of(from), 0).map_err(calendar)?;
        while day <= self.date_of(to) {
            let (opens, shuts) = self.office_day(day)?;
            time += shuts.min(to).duration_since(opens.max(from)).max(SignedDuration::ZERO);
            day = in_days.next(day).map_err(calendar)?;
        }
        Ok(time)
    }

    /// When the office opens and shuts on a working day; a policy in business hours without `hours` doesn't pass its
    /// check, and counts from nine to five.
    fn office_day(&self, day: Date) -> Result<(Timestamp, Timestamp), Refusal> {
        let nine_to_five = (jiff::civil::time(9, 0, 0, 0), jiff::civil::time(17, 0, 0, 0));
        let (from, to) = self.policy.hours.map_or(nine_to_five, |h| (h.from, h.to));
        let at = |time| -> Result<Timestamp, Refusal> {
            let local: DateTime = day.to_datetime(time);
            local.to_zoned(self.zone.clone()).map(|z| z.timestamp()).map_err(|e| Refusal::Calendar(e.to_string()))
        };
        Ok((at(from)?, at(to)?))
    }

    /// When the team is warned ahead of an end, the earliest first: at seven in the morning so many working days before
    /// it, or so many hours before it.
    pub(crate) fn warnings(
        &self,
        ahead: &[u16],
        period: Period,
        end: End,
        in_days: &Calendar,
    ) -> Result<Vec<Timestamp>, Refusal> {
        let warning = |n: &u16| match period.is_in_hours() {
            true => Ok(end.deadline - hours(*n)),
            false => self.warning(end.due, *n, in_days),
        };
        let mut warnings = ahead.iter().map(warning).collect::<Result<Vec<_>, Refusal>>()?;
        warnings.sort_unstable();
        warnings.dedup();
        Ok(warnings)
    }
}

fn hours(n: u16) -> SignedDuration {
    SignedDuration::from_hours(i64::from(n))
}

/// Where days, weeks or months of the calendar end, before rolling over days of rest.
fn ends(period: Period, from: Date) -> Result<Date, Refusal> {
    let n = i64::from(period.count());
    let span = match period {
        Period::Weeks(_) => Span::new().days(7 * n),
        Period::Months(_) => Span::new().months(n),
        _ => Span::new().days(n),
    };
    from.checked_add(span).map_err(|e| Refusal::Calendar(e.to_string()))
}

/// The last day of a period that starts now in the office.
///
/// # Errors
/// It lies beyond the calendar.
pub fn end_of_period(period: Period, from: Timestamp, context: &Context) -> Result<Date, Refusal> {
    context.end(period, from, context.calendar, false).map(|end| end.due)
}

/// When a promise would be due if it started at `from`.
///
/// # Errors
/// It lies beyond the calendar.
pub fn due_if_started(rule: &PromiseRule, from: Timestamp, to: &Complaint, context: &Context) -> Result<Date, Refusal> {
    Promise::make(rule, to.level, from, to.complainant.country.as_deref(), context).map(|promise| promise.due)
}

/// How the date of a promise came about. One that rested is counted from when it last went on, with what was left of its
/// time; so is one that an extension gave its date.
///
/// # Errors
/// The dates lie beyond the calendar.
pub fn explain(promise: &Promise, context: &Context) -> Result<Reckoned, Refusal> {
    let in_days = context.calendar_of_promise(promise);
    let (from, from_at, within) = promise.counts();
    Ok(match within {
        Period::WorkingDays(n) => Reckoned::WorkingDays(in_days.explain(from, i32::from(n)).map_err(calendar)?),
        Period::Hours(_) => Reckoned::Hours { from: from_at, until: promise.deadline, working: Vec::new() },
        Period::BusinessHours(_) => {
            let time = context.business_hours_between(from_at, promise.deadline, &in_days)?;
            let (_, working) = context.business_hours(from_at, time, &in_days)?;
            Reckoned::Hours { from: from_at, until: promise.deadline, working }
        }
        period => {
            let ends = ends(period, from)?;
            let rolled = (ends != promise.due).then(|| in_days.explain(ends, 0)).transpose().map_err(calendar)?;
            Reckoned::Calendar { from, ends, due: promise.due, rolled }
        }
    })
}
