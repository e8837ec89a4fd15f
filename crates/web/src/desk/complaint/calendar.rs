//! How a date came about: a small calendar of the days that were counted and those that were not.

use super::super::frame::Frame;
use askama::Template;
use complaint::Reckoned;
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeMap;
use workdays::{Skipped, Why};

/// Longer ones aren't shown day by day.
const DAYS: i32 = 200;

/// The days of a period.
struct Days<'r> {
    from: Date,
    due: Date,
    counted: &'r [Date],
    skipped: &'r [Skipped],
}

impl<'r> Days<'r> {
    /// `None`: it ends within a day, or its days are too many to be shown.
    fn of(reckoned: &'r Reckoned) -> Option<Self> {
        let days = match reckoned {
            Reckoned::WorkingDays(e) => Self { from: e.from, due: e.result, counted: &e.counted, skipped: &e.skipped },
            Reckoned::Calendar { from, due, rolled, .. } => {
                let skipped = rolled.as_ref().map(|e| e.skipped.as_slice()).unwrap_or_default();
                Self { from: *from, due: *due, counted: &[], skipped }
            }
            _ => return None,
        };
        days.from.until(days.due).is_ok_and(|span| span.get_days() <= DAYS).then_some(days)
    }
}

/// A date explained day by day.
#[derive(Template)]
#[template(path = "desk/complaint/_calendar.html")]
pub(crate) struct Calendar {
    weekdays: Vec<(String, String)>,
    months: Vec<Month>,
    /// The days that weren't counted and aren't weekends: "Mon 30 Nov: Saint Andrew's Day".
    pub holidays: Vec<String>,
    counted_as: String,
    keys: [(&'static str, String); 4],
}

struct Month {
    name: String,
    weeks: Vec<Vec<Option<Cell>>>,
}

struct Cell {
    day: i8,
    class: String,
    /// As which day it was counted.
    number: Option<usize>,
    why: String,
}

impl Calendar {
    pub fn of(reckoned: &Reckoned, frame: &Frame) -> Option<Self> {
        let days = Days::of(reckoned)?;
        let language = frame.words.lang.as_str();
        let skipped: BTreeMap<Date, _> = days.skipped.iter().map(|s| (s.date, s)).collect();
        let counted: BTreeMap<Date, usize> = (1..).zip(days.counted).map(|(n, d)| (*d, n)).collect();
        let cell = |date: Date| cell(date, &days, &skipped, &counted, frame);
        let weekday = |n: i8| (frame.t(&format!("desk-weekday-{n}")), frame.t(&format!("desk-weekday-long-{n}")));
        let holidays = days.skipped.iter().filter(|s| s.why != Why::Weekend);
        let said = |s: &Skipped| {
            let name = s.name_in(language).unwrap_or_default();
            let local = s.local_name.as_deref().filter(|l| *l != name).map(|l| format!(" ({l})")).unwrap_or_default();
            format!("{}: {name}{local}", frame.day(s.date))
        };
        Some(Self {
            weekdays: (1..=7).map(weekday).collect(),
            months: months(days.from, days.due, frame, cell),
            holidays: holidays.map(said).collect(),
            counted_as: frame.t("desk-cal-counted-as"),
            keys: ["start", "skip", "holiday", "due"].map(|k| (k, frame.t(&format!("desk-cal-{k}")))),
        })
    }
}

fn cell(
    date: Date,
    days: &Days,
    skipped: &BTreeMap<Date, &Skipped>,
    counted: &BTreeMap<Date, usize>,
    frame: &Frame,
) -> Cell {
    let number = counted.get(&date).copied();
    let (class, why) = if date < days.from || date > days.due {
        ("cal-out", String::new())
    } else if date == days.from {
        ("cal-start", frame.t("desk-cal-why-start"))
    } else if date == days.due {
        ("cal-due", String::new())
    } else {
        match skipped.get(&date) {
            Some(s) if s.why == Why::Weekend => ("cal-skip", frame.t("desk-cal-why-weekend")),
            Some(s) => {
                let name = s.name_in(&frame.words.lang).unwrap_or_default().to_owned();
                ("cal-holiday", frame.words.say("desk-cal-why-holiday", &[("name", name.into())]))
            }
            None => ("cal-counted", String::new()),
        }
    };
    let (class, why) = if date == frame.today {
        (format!("{class} cal-today"), frame.t("desk-cal-why-today"))
    } else {
        (class.to_owned(), why)
    };
    Cell { day: date.day(), class, number, why }
}

/// The months from `from` to `to`, in weeks of seven days that begin on Monday; weeks outside are left out.
fn months(from: Date, to: Date, frame: &Frame, cell: impl Fn(Date) -> Cell) -> Vec<Month> {
    let mut months = Vec::new();
    let mut first = from.first_of_month();
    while first <= to {
        let name = format!("{} {}", frame.t(&format!("desk-month-long-{}", first.month())), first.year());
        let mut weeks = Vec::new();
        let mut monday = first - i32::from(first.weekday().to_monday_zero_offset()).days();
        while monday <= first.last_of_month() {
            let week: Vec<Date> = (0..7).map(|n: i32| monday + n.days()).collect();
            let within = |d: &Date| d.first_of_month() == first;
            if week.iter().any(|d| within(d) && *d >= from && *d <= to) {
                weeks.push(week.into_iter().map(|d| within(&d).then(|| cell(d))).collect());
            }
            monday += 7.days();
        }
        months.push(Month { name, weeks });
        first = first.last_of_month() + 1.days();
    }
    months
}
