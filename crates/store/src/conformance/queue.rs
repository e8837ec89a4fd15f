//! The queue: every view against what a plain filter and sort of the same complaints gives.

use super::cast::*;
use super::{Ground, Outcome};
use crate::contract::{Held, Store, StoreError};
use crate::words::{Cursor, QueueQuery, View};
use complaint::{By, Complaint, Event, Kind, Reference, StaffId, Stage, Team};
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
        opening = opening.ranked(throw(3) as u8);
        let in_danger = throw(4) == 0;
        if in_danger {
            opening = opening.in_danger();
        }
        let mut held = opening.kept(store).await?;
        let mut events = Vec::new();
        if in_danger && throw(4) > 0 {
            events.push(looked_into_by(["safety", "legal"][throw(2) as usize]));
        }
        if throw(3) > 0 {
            events.push(handled_by(HANDLERS[throw(3) as usize]));
        }
        if throw(6) == 0 {
            events.push(about(HANDLERS[throw(3) as usize]));
        }
        match throw(4) {
            0 => events.push(lifted(0)),
            1 => events.push((By::System, Event::PromiseMissed { promise: 0, due: march(11) })),
            _ => {}
        }
        match throw(9) {
            0 => events.push((By::Complainant, an_escalation())),
            1 => events.extend([lifted(0), lifted(1), decided("mara")]),
            2 => events.extend([lifted(0), lifted(1), decided("mara"), silence()]),
            3 | 4 => events.extend([lifted(0), lifted(1), decided("jo"), closed()]),
            _ => {}
        }
        if throw(5) == 0 {
            events.push((By::Complainant, a_word()));
        }
        if throw(12) == 0 {
            events.push(assessed("Nothing but steam."));
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
    let live = complaint.is_live();
    match view {
        View::Open => live,
        View::Mine(handler) => live && complaint.handler.as_ref() == Some(handler),
        View::Unassigned => live && complaint.handler.is_none(),
        View::DueBy(day) => live && owed_on(complaint) <= *day,
        View::Missed => live && complaint.has_missed(),
        View::Escalated => live && complaint.level > 0,
        View::AwaitsUs => complaint.awaits_us,
        View::Danger => live && complaint.danger.is_some(),
        View::Decided => complaint.stage == Stage::Decided,
        View::Closed => complaint.stage == Stage::Closed,
        View::All => true,
    }
}

fn may_be_seen(complaint: &Complaint, query: &QueueQuery) -> bool {
    let by_team = query.teams.as_ref().is_none_or(|teams| teams.contains(&complaint.team));
    let by_handler = query.or_handler.is_some() && complaint.handler == query.or_handler;
    let by_officer = complaint.officer.as_ref().is_some_and(|team| query.officer_of.contains(team));
    let about_them = query.not_about.as_ref().is_some_and(|staff| complaint.about_staff.contains(staff));
    (by_team || by_handler || by_officer) && !about_them
}

/// What the query should show, all pages together.
fn expected(complaints: &[Complaint], query: &QueueQuery) -> Vec<Reference> {
    let of_kind = |c: &Complaint| query.kind.as_ref().is_none_or(|kind| c.kind == *kind);
    let is_listed = |c: &Complaint| is_shown(c, &query.view) && may_be_seen(c, query) && of_kind(c);
    let mut shown: Vec<&Complaint> = complaints.iter().filter(|c| is_listed(c)).collect();
    match query.view {
        View::Decided | View::Closed | View::All => shown.sort_by_key(|c| Reverse((c.last_at, c.reference.clone()))),
        View::DueBy(_) => shown.sort_by_key(|c| (owed_on(c), c.reference.clone())),
        _ => shown.sort_by_key(|c| (c.urgency(), owed_on(c), c.reference.clone())),
    }
    shown.into_iter().map(|c| c.reference.clone()).collect()
}

fn every_view() -> [View; 11] {
    [
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
    ]
}

fn scope(of: Option<&[&str]>, or_handler: Option<&str>, officer_of: &[&str], not_about: Option<&str>) -> QueueQuery {
    let teams = |names: &[&str]| names.iter().map(|name| Team::from(*name)).collect();
    QueueQuery {
        teams: of.map(teams),
        or_handler: or_handler.map(StaffId::from),
        officer_of: teams(officer_of),
        not_about: not_about.map(StaffId::from),
        ..QueueQuery::of(View::All)
    }
}

/// Of everybody and of teams, with what a handler has and an officer looks into, and without what is about somebody.
fn every_scope() -> [QueueQuery; 8] {
    [
        scope(None, None, &[], None),
        scope(None, None, &["safety"], Some("jo")),
        scope(Some(&["legal"]), None, &[], None),
        scope(Some(&["legal"]), None, &["legal", "safety", "legal"], None),
        scope(Some(&["legal", "service-management", "legal"]), Some("jo"), &["safety"], Some("mara")),
        scope(Some(&[]), Some("mara"), &[], Some("mara")),
        scope(Some(&[]), None, &["safety"], None),
        scope(Some(&[]), None, &[], None),
    ]
}

/// Every view in every scope, of all kinds and of one.
fn every_query() -> Vec<QueueQuery> {
    let mut queries = Vec::new();
    for view in every_view() {
        for scope in every_scope() {
            for kind in [None, Some(Kind::from("service"))] {
                queries.push(QueueQuery { view: view.clone(), kind, ..scope.clone() });
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
    assert!(empty < 45, "the house is full enough to tell: {empty} queries showed nothing");
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

pub async fn all_of_a_view_are_listed_at_once(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let complaints = a_full_house(&*store).await?;
    for query in every_query() {
        let first = store.queue(&QueueQuery { limit: 1, ..query.clone() }).await?;
        let query = QueueQuery { after: first.next, limit: 1, ..query };
        assert_eq!(store.listed(&query).await?, expected(&complaints, &query), "{query:?}");
    }
    Ok(())
}

/// The numbers that a query shows, in their order.
async fn shown(store: &dyn Store, query: &QueueQuery) -> Result<Vec<u64>, StoreError> {
    let page = store.queue(query).await?;
    assert_eq!(page.next, None);
    assert_eq!(store.count(query, 1_000).await?, page.items.len() as u32);
    Ok(page.items.iter().map(|c| c.reference.number()).collect())
}

pub async fn danger_comes_first_then_priority_then_date(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let due = |number, day| a_complaint(number).owing(vec![a_promise("resolution", march(day))]);
    due(1, 10).ranked(2).kept(&*store).await?;
    due(2, 30).ranked(0).kept(&*store).await?;
    let last = due(3, 40).ranked(2).in_danger().kept(&*store).await?;
    due(4, 20).ranked(1).kept(&*store).await?;
    due(5, 19).ranked(1).kept(&*store).await?;
    due(6, 20).ranked(1).kept(&*store).await?;
    due(7, 11).ranked(255).kept(&*store).await?;
    let open = QueueQuery::of(View::Open);
    assert_eq!(shown(&*store, &open).await?, [3, 2, 5, 4, 6, 1, 7]);
    let by_date = QueueQuery::of(View::DueBy(march(30)));
    assert_eq!(shown(&*store, &by_date).await?, [1, 7, 5, 4, 6, 2], "unless it is asked by date");

    let no_danger = (staff("mara"), Event::DangerMarked { danger: None });
    let sooner = (staff("mara"), Event::PrioritySet { priority: "high".into(), rank: 1 });
    keep(&*store, then(&last, [no_danger, sooner])).await?;
    assert_eq!(shown(&*store, &open).await?, [2, 5, 4, 6, 3, 1, 7]);
    assert_eq!(shown(&*store, &QueueQuery::of(View::Danger)).await?, [0; 0]);
    Ok(())
}

pub async fn what_is_done_leaves_the_queue(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let open = QueueQuery::of(View::Open);
    let held = a_complaint(1).in_danger().kept(&*store).await?;
    let held = keep(&*store, then(&held, [looked_into_by("safety"), lifted(0), lifted(1)])).await?;
    let held = keep(&*store, then(&held, [decided("mara"), silence()])).await?;
    assert_eq!(shown(&*store, &open).await?, [1], "what is to be found of the danger is still owed");
    let held = keep(&*store, then(&held, [closed()])).await?;
    assert_eq!(shown(&*store, &open).await?, [1], "however it ended");
    assert_eq!(shown(&*store, &QueueQuery::of(View::Danger)).await?, [1]);
    let held = keep(&*store, then(&held, [assessed("Nothing but steam.")])).await?;
    assert_eq!(shown(&*store, &open).await?, [0; 0]);
    let held = keep(&*store, then(&held, [(By::Complainant, a_word())])).await?;
    assert_eq!(shown(&*store, &open).await?, [1], "somebody wrote: one of us has to answer");
    assert_eq!(shown(&*store, &QueueQuery::of(View::AwaitsUs)).await?, [1]);
    keep(&*store, then(&held, [closed()])).await?;
    assert_eq!(shown(&*store, &open).await?, [0; 0]);

    let held = a_complaint(2).kept(&*store).await?;
    let held = keep(&*store, then(&held, [lifted(0), lifted(1), decided("mara")])).await?;
    assert_eq!(shown(&*store, &open).await?, [2], "no decision has reached the complainant");
    keep(&*store, then(&held, [silence()])).await?;
    assert_eq!(shown(&*store, &open).await?, [0; 0], "it is the complainant's turn");
    Ok(())
}

pub async fn the_officer_of_a_danger_sees_it_once(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    for number in 1..=4 {
        let held = a_complaint(number).in_danger().kept(&*store).await?;
        let team = if number == 4 { "legal" } else { "safety" };
        let mut events = vec![looked_into_by(team)];
        match number {
            2 => events.push(handled_by("sol")),
            3 => events.push((By::System, Event::TeamAssigned { team: "safety".into() })),
            _ => {}
        }
        keep(&*store, then(&held, events)).await?;
    }
    a_complaint(5).kept(&*store).await?;
    let theirs = |view| QueueQuery {
        teams: Some(vec!["safety".into()]),
        or_handler: Some("sol".into()),
        officer_of: vec!["safety".into(), "safety".into()],
        ..QueueQuery::of(view)
    };
    for view in [View::Open, View::Danger, View::DueBy(march(11))] {
        assert_eq!(shown(&*store, &theirs(view.clone())).await?, [1, 2, 3], "{view:?}");
    }
    assert_eq!(shown(&*store, &theirs(View::All)).await?, [3, 2, 1]);
    assert_eq!(shown(&*store, &theirs(View::Unassigned)).await?, [1, 3]);
    assert_eq!(shown(&*store, &theirs(View::Mine("sol".into()))).await?, [2]);
    let found = store.search("popescu", &theirs(View::All)).await?.items;
    assert_eq!(references(&found), [3, 2, 1].map(reference));
    let without = QueueQuery { officer_of: Vec::new(), ..theirs(View::Open) };
    assert_eq!(shown(&*store, &without).await?, [2, 3]);
    let everybodys = QueueQuery { officer_of: vec!["safety".into()], ..QueueQuery::of(View::Open) };
    assert_eq!(shown(&*store, &everybodys).await?, [1, 2, 3, 4, 5], "who sees all sees no less");
    Ok(())
}

pub async fn whom_it_is_about_never_sees_it(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let mut held = Vec::new();
    for number in 1..=3 {
        held.push(a_complaint(number).in_danger().serial("ABCD-1234").kept(&*store).await?);
    }
    let events = [handled_by("jo"), looked_into_by("safety"), about("jo"), about("mara")];
    keep(&*store, then(&held[1], events)).await?;
    let who = |staff: &str| QueueQuery { not_about: Some(staff.into()), ..QueueQuery::of(View::Open) };
    for (staff, expected) in [("jo", vec![1, 3]), ("mara", vec![1, 3]), ("ines", vec![1, 2, 3])] {
        for view in [View::Open, View::Danger, View::DueBy(march(11))] {
            let query = QueueQuery { view, ..who(staff) };
            assert_eq!(shown(&*store, &query).await?, expected, "{query:?}");
            let scope = QueueQuery { teams: Some(vec!["technical".into()]), or_handler: Some("jo".into()), ..query };
            let scope = QueueQuery { officer_of: vec!["safety".into()], ..scope };
            assert_eq!(shown(&*store, &scope).await?, expected, "{scope:?}");
        }
        let newest: Vec<u64> = expected.iter().rev().copied().collect();
        for text in ["popescu", "popesc", "bcd12", "popescu bcd12"] {
            for view in [View::All, View::Open] {
                let query = QueueQuery { view, ..who(staff) };
                let found = store.search(text, &query).await?.items;
                let numbers: Vec<u64> = found.iter().map(|c| c.reference.number()).collect();
                assert_eq!(numbers, newest, "{text} in {query:?}");
            }
        }
    }
    assert_eq!(shown(&*store, &QueueQuery { view: View::Mine("jo".into()), ..who("jo") }).await?, [0; 0]);
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
        keep(&*store, then(done, [lifted(0), decided("mara"), silence()])).await?;
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
    let cursors = [
        "",
        ".",
        "x",
        "9.9.9.x",
        "9.z.1",
        "z.1",
        "256.2026-03-11.1",
        "9.9999-99-99.1",
        "'; DROP TABLE complaints; --",
        "\u{0}.\u{0}",
    ];
    for cursor in cursors {
        for view in [View::Open, View::DueBy(march(11)), View::All] {
            let query = QueueQuery { after: Some(Cursor(cursor.to_owned())), ..QueueQuery::of(view) };
            assert_eq!(store.queue(&query).await?.items.len(), 1, "{cursor:?}");
            assert_eq!(store.search("ana", &query).await?.items.len(), 1, "{cursor:?}");
        }
    }
    Ok(())
}
