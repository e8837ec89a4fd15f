//! The queue: every view against what a plain filter and sort of the same complaints gives.

use super::cast::*;
use super::{Ground, Outcome};
use crate::contract::{Held, Store};
use crate::words::{Cursor, QueueQuery, View};
use complaint::{By, Closure, Complaint, Event, Kind, Reference, StaffId, Stage, Team};
use jiff::civil::{Date, date};
use std::cmp::Reverse;

const TEAMS: [&str; 3] = ["technical", "service-management", "legal"];
const HANDLERS: [&str; 3] = ["mara", "jo", "ines"];

/// Complaints of every sort, by a fixed throw of dice.
async fn a_full_house(store: &dyn Store) -> Result<Vec<Complaint>, Box<dyn std::error::Error + Send + Sync>> {
    let mut dice = 20_260_302u64;
    let mut throw = |sides: u64| {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (dice >> 33) % sides
    };
    let mut complaints = Vec::new();
    for number in 1..=150 {
        let team = TEAMS[throw(10).saturating_sub(7) as usize];
        let mut opening = a_complaint(number).of(["product", "service"][throw(2) as usize], team);
        // Few days for many complaints: order within a day must hold too.
        let day = |throw: u64| march(10 + i64::try_from(throw).unwrap_or(0));
        opening =
            opening.owing(vec![a_promise("acknowledgement", day(throw(9))), a_promise("resolution", day(throw(9)))]);
        if throw(8) == 0 {
            opening = opening.in_danger();
        }
        let mut held = opening.kept(store).await?;
        let mut events = Vec::new();
        if throw(3) > 0 {
            events.push(handled_by(HANDLERS[throw(3) as usize]));
        }
        match throw(4) {
            0 => events.push(lifted(0)),
            1 => events.push((By::System, Event::PromiseMissed { promise: 0, due: march(11) })),
            _ => {}
        }
        match throw(8) {
            0 => events.push((By::Complainant, an_escalation())),
            1 | 2 => events.extend([lifted(0), lifted(1), decided("mara")]),
            3 => events.extend([lifted(0), lifted(1), decided("jo"), closed()]),
            _ => {}
        }
        if throw(5) == 0 {
            events.push((By::Complainant, a_word()));
        }
        if !events.is_empty() {
            held = keep(store, then(&held, events)).await?;
        }
        complaints.push(held.complaint);
    }
    Ok(complaints)
}

fn an_escalation() -> Event {
    Event::Escalated { level: 1, reason: "no".to_owned(), channel: complaint::Channel::Web, on: march(3) }
}

fn closed() -> (By, Event) {
    (By::System, Event::Closed { why: Closure::NoAnswer, note: String::new() })
}

/// Something comes in that awaits an answer.
fn a_word() -> Event {
    Event::MessageReceived {
        message: "none".into(),
        side: complaint::Side::Complainant,
        from: complaint::Party::default(),
        channel: complaint::Channel::Web,
        mail_id: None,
        subject: String::new(),
        text: "Hello?".to_owned(),
        files: Vec::new(),
        filled: complaint::Details::default(),
        danger: None,
        automatic: false,
    }
}

fn owed_on(complaint: &Complaint) -> Date {
    complaint.owed().first().map_or(date(9999, 12, 31), |promise| promise.due)
}

fn is_shown(complaint: &Complaint, view: &View) -> bool {
    let open = complaint.stage == Stage::Open || (complaint.stage == Stage::Decided && complaint.awaits_us);
    match view {
        View::Open => open,
        View::Mine(handler) => open && complaint.handler.as_ref() == Some(handler),
        View::Unassigned => open && complaint.handler.is_none(),
        View::DueBy(day) => open && owed_on(complaint) <= *day,
        View::Missed => open && complaint.has_missed(),
        View::Escalated => open && complaint.level > 0,
        View::AwaitsUs => complaint.awaits_us,
        View::Danger => open && complaint.danger.is_some(),
        View::Decided => complaint.stage == Stage::Decided,
        View::Closed => complaint.stage == Stage::Closed,
        View::All => true,
    }
}

/// What the query should show, all pages together.
fn expected(complaints: &[Complaint], query: &QueueQuery) -> Vec<Reference> {
    let may_see = |c: &Complaint| {
        let by_team = query.teams.as_ref().is_none_or(|teams| teams.contains(&c.team));
        by_team || (query.or_handler.is_some() && c.handler == query.or_handler)
    };
    let of_kind = |c: &Complaint| query.kind.as_ref().is_none_or(|kind| c.kind == *kind);
    let mut shown: Vec<&Complaint> =
        complaints.iter().filter(|c| is_shown(c, &query.view) && may_see(c) && of_kind(c)).collect();
    if matches!(query.view, View::Decided | View::Closed | View::All) {
        shown.sort_by_key(|c| Reverse((c.last_at, c.reference.clone())));
    } else {
        shown.sort_by_key(|c| (owed_on(c), c.reference.clone()));
    }
    shown.into_iter().map(|c| c.reference.clone()).collect()
}

/// Every view, for everybody, for teams, for teams or a handler, and by kind.
fn every_query() -> Vec<QueueQuery> {
    let views = [
        View::Open,
        View::Mine("mara".into()),
        View::Unassigned,
        View::DueBy(march(13)),
        View::Missed,
        View::Escalated,
        View::AwaitsUs,
        View::Danger,
        View::Decided,
        View::Closed,
        View::All,
    ];
    let legal = || Some(vec![Team::from("legal")]);
    let two = || Some(vec![Team::from("legal"), Team::from("service-management"), Team::from("legal")]);
    let scopes: [(Option<Vec<Team>>, Option<StaffId>); 5] = [
        (None, None),
        (legal(), None),
        (two(), Some("jo".into())),
        (Some(Vec::new()), Some("mara".into())),
        (Some(Vec::new()), None),
    ];
    let mut queries = Vec::new();
    for view in views {
        for (teams, or_handler) in scopes.clone() {
            for kind in [None, Some(Kind::from("service"))] {
                let query =
                    QueueQuery { teams: teams.clone(), or_handler: or_handler.clone(), ..QueueQuery::of(view.clone()) };
                queries.push(QueueQuery { kind, ..query });
            }
        }
    }
    queries
}

fn references(complaints: &[Complaint]) -> Vec<Reference> {
    complaints.iter().map(|c| c.reference.clone()).collect()
}

pub async fn every_view_shows_its_complaints_in_order(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let complaints = a_full_house(&*store).await?;
    let mut empty = 0;
    for query in every_query() {
        let query = QueueQuery { limit: 1_000, ..query };
        let page = store.queue(&query).await?;
        assert_eq!(references(&page.items), expected(&complaints, &query), "{query:?}");
        assert_eq!(page.next, None);
        empty += u32::from(page.items.is_empty());
        for complaint in page.items {
            assert!(complaints.contains(&complaint), "a row is the complaint as it stands");
        }
    }
    assert!(empty < 35, "the house is full enough to tell: {empty} queries showed nothing");
    Ok(())
}

pub async fn pages_follow_each_other_without_gap_or_repeat(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let complaints = a_full_house(&*store).await?;
    for query in every_query() {
        for limit in [1, 7] {
            let query = QueueQuery { limit, ..query.clone() };
            let pages = all_pages(limit, |after| {
                let (store, query) = (store.clone(), QueueQuery { after, ..query.clone() });
                async move { store.queue(&query).await }
            });
            assert_eq!(references(&pages.await?), expected(&complaints, &query), "{query:?}");
        }
    }
    Ok(())
}

pub async fn a_page_is_stable_while_complaints_change(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let mut held: Vec<Held> = Vec::new();
    for number in 1..=20 {
        held.push(a_complaint(number).owing(vec![a_promise("resolution", march(20))]).kept(&*store).await?);
    }
    let query = QueueQuery { limit: 10, ..QueueQuery::of(View::Open) };
    let first = store.queue(&query).await?;
    // Somebody works off what stands on the first page, and new ones come in before the cursor.
    for done in &held[..5] {
        keep(&*store, then(done, [lifted(0), decided("mara")])).await?;
    }
    a_complaint(21).owing(vec![a_promise("resolution", march(10))]).kept(&*store).await?;
    let second = store.queue(&QueueQuery { after: first.next, ..query }).await?;
    assert_eq!(references(&second.items), (11..=20).map(reference).collect::<Vec<_>>());
    Ok(())
}

pub async fn counts_stop_where_they_are_told_to(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let complaints = a_full_house(&*store).await?;
    for query in every_query() {
        let all = expected(&complaints, &query).len() as u32;
        for most in [0, 1, 10, 1_000] {
            assert_eq!(store.count(&query, most).await?, all.min(most), "{query:?} up to {most}");
        }
    }
    Ok(())
}

pub async fn a_strange_cursor_starts_the_list(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    a_complaint(1).kept(&*store).await?;
    for cursor in ["", ".", "x", "9.9.9.x", "'; DROP TABLE complaints; --", "\u{0}.\u{0}"] {
        for view in [View::Open, View::All] {
            let query = QueueQuery { after: Some(Cursor(cursor.to_owned())), ..QueueQuery::of(view) };
            assert_eq!(store.queue(&query).await?.items.len(), 1, "{cursor:?}");
            assert_eq!(store.search("ana", &query).await?.items.len(), 1, "{cursor:?}");
        }
    }
    Ok(())
}
