//! `redress days …`: working days of Europe from a shell.

use crate::Failure;
use crate::cli::{Days, Place};
use crate::house::{Opened, block_on, open};
use crate::print::json_line;
use crate::say;
use complaint::{By, Command, StaffId};
use jiff::civil::Date;
use procedure::Doer;
use serde_json::json;
use std::collections::HashSet;
use store::{Held, QueueQuery, View};
use workdays::{Calendar, Explanation, Region, icalendar};

pub fn days(place: &Place, what: Days) -> Result<(), Failure> {
    let calendar = |region: &str| -> Result<Calendar, Failure> { Ok(Calendar::of(Region::parse(region)?)) };
    match what {
        Days::Add { date, n, region, explain } => add(place, &calendar(&region)?, date, n, explain),
        Days::Between { from, to, region } => {
            let n = calendar(&region)?.between(from, to)?;
            if place.json {
                json_line(&json!({ "working_days": n }))
            } else {
                say!("{n}")
            }
            Ok(())
        }
        Days::List { region, year } => {
            let holidays = calendar(&region)?.holidays(year)?;
            if place.json {
                let row = |h: &workdays::Holiday| json!({ "date": h.date, "name": h.name, "local_name": h.local_name, "estimated": h.estimated });
                json_line(&holidays.iter().map(row).collect::<Vec<_>>());
                return Ok(());
            }
            for h in holidays {
                let mark = if h.estimated { "  (estimated)" } else { "" };
                say!("{}  {}  {} / {}{mark}", h.date, h.date.strftime("%a"), h.local_name, h.name);
            }
            Ok(())
        }
        Days::Impact { apply, by } => impact(place, apply, &by),
        Days::Ics { region, year } => {
            say!("{}", icalendar(&calendar(&region)?, year)?.trim_end());
            Ok(())
        }
        Days::Regions => {
            let regions: Vec<Region> = Region::all().collect();
            if place.json {
                json_line(&regions.iter().map(|r| r.code()).collect::<Vec<_>>());
            } else {
                regions.iter().for_each(|r| say!("{:<18} {}", r.code(), r.english_name()));
            }
            Ok(())
        }
    }
}

fn add(place: &Place, calendar: &Calendar, date: Date, n: i32, explain: bool) -> Result<(), Failure> {
    let explanation = calendar.explain(date, n)?;
    let region = calendar.region();
    if place.json {
        let skipped: Vec<_> = explanation
            .skipped
            .iter()
            .map(|s| json!({ "date": s.date, "why": s.why, "name": s.name, "local_name": s.local_name, "estimated": s.estimated }))
            .collect();
        json_line(
            &json!({ "date": date, "in": region.code(), "n": n, "result": explanation.result, "skipped": skipped }),
        );
        return Ok(());
    }
    say!("{}", explanation.result);
    if explain {
        draw(&explanation);
    }
    Ok(())
}

/// Lists what would move, and moves it where asked to: each complaint by an act of its own.
fn impact(place: &Place, apply: bool, by: &str) -> Result<(), Failure> {
    block_on(async {
        let Opened { house, .. } = open(place).await?;
        // Once more the open ones: one that was reopened while the others were listed.
        let mut listed = Vec::new();
        for view in [View::Open, View::Decided, View::Open] {
            listed.extend(house.store.listed(&QueueQuery::of(view)).await?);
        }
        let mut seen = HashSet::new();
        for reference in listed.into_iter().filter(|reference| seen.insert(reference.clone())) {
            let Some(Held { complaint, .. }) = house.store.complaint(&reference).await? else { continue };
            let moves = complaint::impact(&complaint, &house.context_of(&complaint)).map_err(Failure::short)?;
            for m in &moves {
                let name = &complaint.promises[m.promise as usize].name;
                if place.json {
                    json_line(&json!({
                        "reference": complaint.reference, "promise": name, "old": m.old, "new": m.new,
                    }));
                } else {
                    say!("{}  {name}  {} -> {}", complaint.reference, m.old, m.new);
                }
            }
            if apply && !moves.is_empty() {
                let doer = Doer { by: By::Staff(StaffId::from(by)), seen: None };
                house.act(&complaint.reference, doer, Command::Recalculate).await.map_err(Failure::short)?;
            }
        }
        Ok(())
    })
}

/// The months from the first day to the last: each working day with its number, rest days with a mark.
fn draw(explanation: &Explanation) {
    let (first, last) = (explanation.from.min(explanation.result), explanation.from.max(explanation.result));
    let number = |date: Date| explanation.counted.iter().position(|d| *d == date).map(|n| n + 1);
    let mut month = first.first_of_month();
    while month <= last {
        say!("\n{}\n  Mon    Tue    Wed    Thu    Fri    Sat    Sun", month.strftime("%B %Y"));
        let mut row = " ".repeat(7 * month.weekday().to_monday_zero_offset() as usize);
        for day in 1..=month.days_in_month() {
            let date = month.with().day(day).build().unwrap_or(month);
            let mark = match (number(date), explanation.skipped.iter().find(|s| s.date == date)) {
                (Some(n), _) => format!(":{n}"),
                (None, Some(rest)) if rest.name.is_some() => "*".to_owned(),
                (None, Some(_)) => "-".to_owned(),
                (None, None) if date == explanation.from => "<".to_owned(),
                (None, None) => String::new(),
            };
            row.push_str(&format!("{day:>3}{mark:<4}"));
            if date.weekday() == jiff::civil::Weekday::Sunday || day == month.days_in_month() {
                say!("{}", row.trim_end());
                row.clear();
            }
        }
        match month.checked_add(jiff::Span::new().months(1)) {
            Ok(next) => month = next,
            Err(_) => break,
        }
    }
    say!("\n< the day of the event (not counted)   :1 counted   - weekend   * not worked:");
    for rest in explanation.holidays() {
        let (local, name) = (rest.local_name.as_deref().unwrap_or_default(), rest.name.as_deref().unwrap_or_default());
        say!("  {}  {local} ({name})", rest.date.strftime("%a %-d %b %Y"));
    }
}
