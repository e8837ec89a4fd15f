//! `GET /overview`: how it stands, for managers: what is owed, what was kept, who has how much.

use super::frame::Frame;
use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use crate::page::ok;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use complaint::PromiseState;
use jiff::ToSpan;
use jiff::civil::Date;
use procedure::Trouble;
use store::{MessageStatus, PromiseCount, QueueQuery, View};

/// How far back promises are looked at.
const DAYS: i64 = 90;
/// Counting goes so far and no further.
const MOST: u32 = 999;

/// The question about a view: never with complaints about whoever asks.
type Seen<'a> = &'a (dyn Fn(View) -> QueueQuery + Sync);

struct Figure {
    count: String,
    label: String,
    look: &'static str,
    href: String,
}

/// A promise with what became of it.
struct Kept {
    name: String,
    due: u64,
    kept: u64,
    late: u64,
    missed: u64,
    running: u64,
    /// Parts of the bar: class, x, width, in percent.
    bar: Vec<(&'static str, String, String)>,
}

/// A working day with how many complaints fall due on it.
struct Day {
    label: String,
    title: String,
    count: u32,
    class: &'static str,
    x: u32,
    middle: u32,
    y: u32,
    height: u32,
    above: u32,
}

struct TeamRow {
    name: String,
    id: String,
    open: String,
    nobodys: String,
    missed: String,
}

#[derive(Template)]
#[template(path = "desk/overview/overview.html")]
struct OverviewPage {
    frame: Frame,
    today: String,
    /// Mailboxes that can't be read: name and since when, and what to do.
    troubles: Vec<(String, String)>,
    figures: Vec<Figure>,
    kept: Vec<Kept>,
    days: Vec<Day>,
    teams: Vec<TeamRow>,
}

pub(crate) async fn page(State(web): State<Web>, me: Signed) -> Result<Response, Failure> {
    let frame = Frame::new(&web, &me, "overview").await?;
    let today = frame.today;
    let from = today.saturating_sub(DAYS.days());
    let counts = web.house.store.promise_counts(from, today).await?;
    let seen = |view| QueueQuery { not_about: Some(me.staff.id.clone()), ..QueueQuery::of(view) };
    let page = OverviewPage {
        today: texts::texts().date_with_weekday(&frame.words.lang, today),
        troubles: troubles(&web, &frame).await?,
        figures: figures(&web, &frame, &seen).await?,
        kept: kept(&web, &frame, &counts),
        days: days(&web, &frame, &seen).await?,
        teams: teams(&web, &frame, &seen).await?,
        frame,
    };
    ok(&page)
}

async fn troubles(web: &Web, frame: &Frame) -> Result<Vec<(String, String)>, Failure> {
    let said = |trouble: Trouble| {
        let args = [("name", trouble.mailbox.as_str().into()), ("moment", frame.moment(trouble.since).into())];
        (frame.words.say("desk-mailbox-trouble", &args), trouble.says)
    };
    Ok(web.house.troubles().await?.into_iter().map(said).collect())
}

async fn figures(web: &Web, frame: &Frame, seen: Seen<'_>) -> Result<Vec<Figure>, Failure> {
    let views = [
        ("open", View::Open, ""),
        ("today", View::DueBy(frame.today), "warn"),
        ("missed", View::Missed, "bad"),
        ("unassigned", View::Unassigned, ""),
        ("escalated", View::Escalated, ""),
        ("awaits", View::AwaitsUs, ""),
    ];
    let mut figures = Vec::new();
    for (name, view, look) in views {
        let count = web.house.store.count(&seen(view), MOST + 1).await?;
        figures.push(Figure {
            count: figure(count),
            label: frame.t(&format!("desk-view-{name}")),
            look: if count > 0 { look } else { "" },
            href: format!("/desk?view={name}"),
        });
    }
    let triage = web.house.store.message_count(MessageStatus::Triage, MOST + 1).await?;
    let label = frame.t("desk-nav-triage");
    figures.push(Figure { count: figure(triage), label, look: "", href: "/triage".to_owned() });
    Ok(figures)
}

fn figure(count: u32) -> String {
    if count > MOST { format!("{MOST}+") } else { count.to_string() }
}

fn kept(web: &Web, frame: &Frame, counts: &[PromiseCount]) -> Vec<Kept> {
    let of = |name: &complaint::PromiseName, state| {
        counts.iter().filter(|c| c.name == *name && c.state == state).map(|c| c.count).sum::<u64>()
    };
    let rules = web.house.policy().promises.iter();
    rules
        .map(|rule| {
            let (kept, late) = (of(&rule.id, PromiseState::Kept), of(&rule.id, PromiseState::KeptLate));
            let (missed, running) = (of(&rule.id, PromiseState::Missed), of(&rule.id, PromiseState::Running));
            let parts = [("good", kept), ("late", late), ("bad", missed), ("run", running)];
            let due = kept + late + missed + running;
            Kept { name: frame.promise(rule.id.as_str()), bar: bar(&parts, due), due, kept, late, missed, running }
        })
        .collect()
}

fn bar(parts: &[(&'static str, u64)], all: u64) -> Vec<(&'static str, String, String)> {
    let mut x = 0.0;
    let mut bar = Vec::new();
    for (class, part) in parts.iter().filter(|(_, part)| *part > 0) {
        let width = *part as f64 * 100.0 / all.max(1) as f64;
        bar.push((*class, format!("{x:.1}"), format!("{width:.1}")));
        x += width;
    }
    bar
}

/// What falls due on each of the next ten working days; the first has all that is overdue too.
async fn days(web: &Web, frame: &Frame, seen: Seen<'_>) -> Result<Vec<Day>, Failure> {
    let calendar = web.house.calendar();
    let is_working = |d: Date| calendar.is_working_day(d).unwrap_or(false);
    let mut dates = if is_working(frame.today) { vec![frame.today] } else { Vec::new() };
    while dates.len() < 10 {
        let last = dates.last().copied().unwrap_or(frame.today);
        let Ok(next) = calendar.add(last, 1) else { break };
        dates.push(next);
    }
    let mut before = 0;
    let mut counts = Vec::new();
    for date in &dates {
        let by = web.house.store.count(&seen(View::DueBy(*date)), MOST + 1).await?;
        counts.push(by.saturating_sub(before));
        before = by;
    }
    let tallest = counts.iter().copied().max().unwrap_or(0).max(1);
    let day = |(n, (date, count)): (u32, (&Date, &u32))| {
        let height = count * 100 / tallest;
        Day {
            label: date.day().to_string(),
            title: frame.day(*date),
            count: *count,
            class: if n == 0 { "fill-bad" } else { "fill-run" },
            x: n * 42 + 8,
            middle: n * 42 + 21,
            y: 120 - height,
            above: 115 - height,
            height,
        }
    };
    Ok((0..).zip(dates.iter().zip(&counts)).map(day).collect())
}

async fn teams(web: &Web, frame: &Frame, seen: Seen<'_>) -> Result<Vec<TeamRow>, Failure> {
    let mut rows = Vec::new();
    for team in &web.house.policy().teams {
        let mut counts = Vec::new();
        for view in [View::Open, View::Unassigned, View::Missed] {
            let query = QueueQuery { teams: Some(vec![team.id.clone()]), ..seen(view) };
            counts.push(web.house.store.count(&query, MOST + 1).await?);
        }
        rows.push(TeamRow {
            name: frame.team(web, &team.id),
            id: team.id.to_string(),
            open: figure(counts[0]),
            nobodys: figure(counts[1]),
            missed: figure(counts[2]),
        });
    }
    Ok(rows)
}
