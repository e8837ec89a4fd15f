//! Whatever is asked of a calendar: an answer or an error, never a panic; and answers that undo each other.
//!
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run --fuzz-dir crates/workdays/fuzz arithmetic -- -max_total_time=60`
#![no_main]

use arbitrary::Arbitrary;
use jiff::civil::Date;
use libfuzzer_sys::fuzz_target;
use workdays::{Calendar, Region};

#[derive(Arbitrary, Debug)]
struct Question {
    region: String,
    known: u16,
    year: i16,
    month: i8,
    day: i8,
    n: i32,
    deadline: bool,
}

fuzz_target!(|question: Question| {
    let _ = Region::parse(&question.region);
    let all: Vec<Region> = Region::all().collect();
    let region = all[usize::from(question.known) % all.len()];
    let calendar = if question.deadline { Calendar::deadline(region) } else { Calendar::of(region) };
    let _ = calendar.holidays(question.year);
    let Ok(date) = Date::new(question.year, question.month, question.day) else { return };
    let _ = (calendar.day(date), calendar.sub(date, question.n), calendar.next(date));
    if question.n.unsigned_abs() < 400 {
        let _ = calendar.explain(date, question.n);
    }
    if let Ok(due) = calendar.add(date, question.n)
        && question.n > 0
    {
        assert_eq!(calendar.between(date, due), Ok(question.n));
        assert_eq!(calendar.is_working_day(due), Ok(true));
    }
});
