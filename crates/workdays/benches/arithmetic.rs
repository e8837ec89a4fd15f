//! How long arithmetic takes, beside a walk day by day and (with `WORKDAYS_PYTHON`, a Python that has them) beside
//! NumPy's `busday_offset` and the packages `holidays` and `workalendar`. One JSON line a figure:
//! `{"name","value","unit","baseline","ratio"}`, values in nanoseconds a call, median of the rounds.
//!
//! `WORKDAYS_PYTHON=/tmp/workdays-check/bin/python cargo bench -p workdays`

use jiff::civil::Date;
use jiff::{ToSpan, civil::date};
use serde_json::{Value, json};
use std::hint::black_box;
use std::process::Command;
use std::time::Instant;
use workdays::{Calendar, Closure, OwnDays, Region};

const ROUNDS: usize = 41;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // `cargo test --benches` calls this too: it then only shows that everything runs.
    let measured = std::env::args().any(|word| word == "--bench");
    let (rounds, calls) = if measured { (ROUNDS, 4_096) } else { (1, 8) };
    let calendar = Calendar::of(Region::parse("RO")?);
    let questions = questions(calls);
    let walks = &questions[..calls.min(24)];

    let walk_add = median(rounds.min(9), walks, |q| walked(&calendar, q.from, q.n));
    let walk_between = median(rounds.min(9), walks, |q| counted(&calendar, q.from, q.to));
    let python = python();
    let ours = [
        ("add", median(rounds, &questions, |q| calendar.add(q.from, q.n)), walk_add),
        ("sub", median(rounds, &questions, |q| calendar.sub(q.to, q.n)), walk_add),
        ("between", median(rounds, &questions, |q| calendar.between(q.from, q.to)), walk_between),
    ];
    for (name, value, walk) in ours {
        figure(&format!("workdays/{name}"), value, "walking day by day", walk);
        for (baseline, theirs) in python.iter().filter(|(called, _)| called.ends_with(name)) {
            figure(&format!("workdays/{name}"), value, baseline, *theirs);
        }
    }
    let next = median(rounds, &questions, |q| calendar.next(q.from));
    figure("workdays/next", next, "walking day by day", median(rounds, walks, |q| walked(&calendar, q.from, 1)));
    let is_working = median(rounds, &questions, |q| calendar.is_working_day(q.from));
    println!(
        "{}",
        json!({ "name": "workdays/is_working_day", "value": round(is_working), "unit": "ns", "baseline": null, "ratio": null })
    );
    // A calendar with own days can't come from the process's store: this is what preparing one region's table costs.
    let own = |name: &str| OwnDays {
        closures: vec![Closure { date: date(2026, 12, 28), until: None, yearly: true, name: name.into() }],
        ..OwnDays::default()
    };
    let prepare = median(rounds.min(9), &questions[..8.min(calls)], |_| calendar.clone().with_own_days(own("Closed")));
    println!(
        "{}",
        json!({ "name": "workdays/prepare own days", "value": round(prepare), "unit": "ns", "baseline": null, "ratio": null })
    );
    let largest = Region::all().map(|region| Calendar::of(region).size()).max();
    println!(
        "{}",
        json!({ "name": "workdays/largest region", "value": largest, "unit": "bytes", "baseline": 65_536, "ratio": null })
    );
    Ok(())
}

struct Question {
    from: Date,
    to: Date,
    n: i32,
}

/// Dates from 1992 to 2050 and up to 10,000 working days, spread without a pattern that a processor could learn.
fn questions(count: usize) -> Vec<Question> {
    let mut seed = 0x2545_F491_4F6C_DD1Du64;
    let mut random = |below: u64| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed % below
    };
    let first = date(1992, 1, 1);
    let day = |n: u64| first.checked_add((n as i64).days()).unwrap_or(first);
    (0..count)
        .map(|_| {
            let start = random(21_000);
            let n = random(10_000);
            // `to` lies about n working days later, so that `sub` stays within the years as well.
            Question { from: day(start), to: day(start + n * 7 / 5), n: n as i32 }
        })
        .collect()
}

/// Nanoseconds a call, median over the rounds.
fn median<T>(rounds: usize, questions: &[Question], ask: impl Fn(&Question) -> T) -> f64 {
    let mut times: Vec<f64> = (0..rounds + 1)
        .map(|_| {
            let start = Instant::now();
            for question in questions {
                black_box(ask(black_box(question)));
            }
            start.elapsed().as_nanos() as f64 / questions.len() as f64
        })
        .skip(usize::from(rounds > 1))
        .collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn walked(calendar: &Calendar, from: Date, n: i32) -> Date {
    let (mut day, mut left) = (from, n);
    while left > 0 {
        day = day.tomorrow().unwrap_or(day);
        left -= i32::from(calendar.is_working_day(day) == Ok(true));
    }
    day
}

fn counted(calendar: &Calendar, from: Date, to: Date) -> i32 {
    let (mut day, mut count) = (from, 0);
    while day < to {
        day = day.tomorrow().unwrap_or(to);
        count += i32::from(calendar.is_working_day(day) == Ok(true));
    }
    count
}

fn round(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

fn figure(name: &str, value: f64, baseline: &str, theirs: f64) {
    let figure = json!({
        "name": format!("{name} beside {baseline}"),
        "value": round(value),
        "unit": "ns",
        "baseline": round(theirs),
        "ratio": round(theirs / value),
    });
    println!("{figure}");
}

/// What the Python packages need for the same questions, by name; nothing where no Python is named.
fn python() -> Vec<(String, f64)> {
    let Some(python) = std::env::var_os("WORKDAYS_PYTHON") else {
        return Vec::new();
    };
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/arithmetic.py");
    let output = match Command::new(&python).arg(script).output() {
        Ok(output) if output.status.success() => output.stdout,
        Ok(output) => {
            eprintln!("{}", String::from_utf8_lossy(&output.stderr));
            return Vec::new();
        }
        Err(error) => {
            eprintln!("WORKDAYS_PYTHON can't be run ({error}); name a Python with numpy, holidays and workalendar");
            return Vec::new();
        }
    };
    let figures: Value = serde_json::from_slice(&output).unwrap_or(Value::Null);
    let figures = figures.as_object().cloned().unwrap_or_default();
    figures.into_iter().filter_map(|(name, value)| value.as_f64().map(|value| (name, value))).collect()
}
