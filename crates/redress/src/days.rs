//! `redress days …`: working days of Europe from a shell.

use crate::Failure;
use crate::cli::{Days, Place};
use crate::house::{Opened, block_on, open};
use crate::print::json_line;
use crate::say;
use complaint::{By, Command, StaffId};
use procedure::Doer;
use serde_json::json;
use store::{QueueQuery, View};
use workdays::{Calendar, Region, icalendar};

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

fn add(place: &Place, calendar: &Calendar, date: jiff::civil::Date, n: i32, explain: bool) -> Result<(), Failure> {
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
        for skipped in &explanation.skipped {
            let name = skipped.local_name.as_deref().unwrap_or("weekend");
            say!("  not counted: {} {} {name}", skipped.date, skipped.date.strftime("%a"));
        }
    }
    Ok(())
}

/// Lists what would move, and moves it where asked to: each complaint by an act of its own.
fn impact(place: &Place, apply: bool, by: &str) -> Result<(), Failure> {
    block_on(async {
        let Opened { house, .. } = open(place).await?;
        for view in [View::Open, View::Decided] {
            let mut query = QueueQuery { limit: 200, ..QueueQuery::of(view) };
            loop {
                let page = house.store.queue(&query).await?;
                for complaint in &page.items {
                    let moves = complaint::impact(complaint, &house.context_of(complaint)).map_err(Failure::short)?;
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
                match page.next {
                    Some(next) => query.after = Some(next),
                    None => break,
                }
            }
        }
        Ok(())
    })
}
