//! `GET /desk`: complaints, ordered by what is due next; views, search, filters.

use super::due::{Due, state};
use super::frame::{Frame, MOST, People, capped};
use super::news::Listening;
use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use crate::page::ok;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use complaint::{Complaint, Kind, Reference, Team};
use serde::Deserialize;
use store::{Cursor, Page, QueueQuery, Role, View};

/// The views, in the order of their tabs.
const VIEWS: [&str; 10] =
    ["mine", "open", "unassigned", "today", "missed", "escalated", "awaits", "danger", "decided", "closed"];

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Asked {
    view: String,
    q: String,
    kind: String,
    team: String,
    after: String,
}

struct Tab {
    label: String,
    href: String,
    current: bool,
    count: String,
    bad: bool,
}

struct Row {
    due: Due,
    reference: String,
    subject: String,
    language: String,
    who: String,
    kind: String,
    team: String,
    handler: Option<String>,
    state: &'static str,
    state_words: String,
    danger: bool,
}

/// A choice of a `<select>`.
struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "desk/queue.html")]
struct QueuePage {
    frame: Frame,
    title: String,
    view: &'static str,
    q: String,
    /// What is wrong with the reference that was typed.
    mistyped: Option<String>,
    tabs: Vec<Tab>,
    kinds: Vec<Choice>,
    teams: Vec<Choice>,
    rows: Vec<Row>,
    empty: String,
    first: Option<String>,
    next: Option<String>,
    next_words: String,
    region: String,
    news: Listening,
}

pub(crate) async fn page(State(web): State<Web>, me: Signed, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    let mistyped = match reference_in(&asked.q) {
        Some(Ok(reference)) => return open(&web, &me, &reference).await,
        Some(Err(why)) => Some(why),
        None => None,
    };
    let mark = web.news.mark();
    let frame = Frame::new(&web, &me, "queue").await?;
    let view = VIEWS.into_iter().find(|v| *v == asked.view).unwrap_or_else(|| first_view(&me));
    let found = if asked.q.trim().is_empty() {
        web.house.store.queue(&query(&web, &me, view, &asked)).await?
    } else {
        web.house.store.search(asked.q.trim(), &query(&web, &me, "all", &asked)).await?
    };
    let people = People::of(&web).await?;
    let tabs = tabs(&web, &me, &frame, view, &asked).await?;
    let address = |after: &str| address(view, &asked, after);
    let searching = !asked.q.trim().is_empty();
    let Page { items, next } = found;
    // Words are looked for in so many complaints at a time: where that filled no page, there may be more in older ones.
    let further = next.is_some() && items.len() < QueueQuery::PAGE as usize;
    let empty = match (searching, further) {
        (true, true) => "desk-queue-empty-newest",
        (true, false) => "desk-queue-empty-search",
        (false, _) => "desk-queue-empty",
    };
    let page = QueuePage {
        title: if searching { frame.t("desk-queue-found") } else { frame.t(&format!("desk-view-{view}")) },
        rows: items.iter().map(|c| row(c, &web, &frame, &people)).collect(),
        kinds: kinds(&web, &frame, &asked),
        teams: teams(&web, &me, &frame, &asked),
        empty: frame.t(empty),
        first: (!asked.after.is_empty()).then(|| address("")),
        next: next.map(|cursor| address(&cursor.0)),
        next_words: frame.t(if further { "desk-queue-further" } else { "desk-next-page" }),
        region: web.house.settings.region.to_string(),
        news: Listening::to_queue(&frame, &mark, &address(&asked.after)),
        q: asked.q.clone(),
        mistyped,
        tabs,
        view,
        frame,
    };
    ok(&page)
}

/// What was typed, where it looks like a whole reference.
fn reference_in(q: &str) -> Option<Result<Reference, String>> {
    let q = q.trim();
    let shaped = q.len() >= 10 && q.to_ascii_uppercase().starts_with("C-") && q.matches('-').count() == 3;
    shaped.then(|| q.parse::<Reference>().map_err(|e| e.to_string()))
}

async fn open(web: &Web, me: &Signed, reference: &Reference) -> Result<Response, Failure> {
    me.complaint(web, &reference.to_string()).await?;
    Ok(Redirect::to(&format!("/complaints/{reference}")).into_response())
}

fn first_view(me: &Signed) -> &'static str {
    match me.staff.role {
        Role::Handler => "mine",
        Role::Reviewer => "escalated",
        Role::Manager | Role::Admin => "open",
    }
}

fn view_of(web: &Web, me: &Signed, view: &str) -> View {
    match view {
        "mine" => View::Mine(me.staff.id.clone()),
        "unassigned" => View::Unassigned,
        "today" => View::DueBy(web.house.today()),
        "missed" => View::Missed,
        "escalated" => View::Escalated,
        "awaits" => View::AwaitsUs,
        "danger" => View::Danger,
        "decided" => View::Decided,
        "closed" => View::Closed,
        "all" => View::All,
        _ => View::Open,
    }
}

/// The question to the store: never more than they may see.
fn query(web: &Web, me: &Signed, view: &str, asked: &Asked) -> QueueQuery {
    let mut query = QueueQuery::of(view_of(web, me, view));
    let everything = me.is(Role::Manager) || (me.is(Role::Reviewer) && view == "escalated");
    query.not_about = Some(me.staff.id.clone());
    if !everything {
        query.teams = Some(me.staff.teams.clone());
        query.or_handler = Some(me.staff.id.clone());
        query.officer_of = me.staff.teams.clone();
    }
    let policy = web.house.policy();
    let team = Team(asked.team.clone());
    if policy.team(&team).is_some() && (everything || me.staff.teams.contains(&team)) {
        query.teams = Some(vec![team]);
        query.or_handler = None;
        query.officer_of = Vec::new();
    }
    let kind = Kind(asked.kind.clone());
    query.kind = policy.kind(&kind).is_some().then_some(kind);
    query.after = Some(Cursor(asked.after.clone())).filter(|c| !c.0.is_empty());
    query
}

/// Other open complaints of the same person, as far as they may be seen.
pub(super) async fn open_ones_of(web: &Web, me: &Signed, complaint: &Complaint) -> Result<Vec<Complaint>, Failure> {
    let query = query(web, me, "open", &Asked::default());
    let mut others: Vec<Complaint> = Vec::new();
    let parties = std::iter::once(&complaint.complainant).chain(complaint.representative.as_ref().map(|r| &r.party));
    for party in parties {
        let found = web.house.store.search(&party.email, &query).await?.items;
        let same = |c: &Complaint| c.reference != complaint.reference && c.is_of_complainant(&party.email);
        let known: Vec<Reference> = others.iter().map(|c| c.reference.clone()).collect();
        others.extend(found.into_iter().filter(same).filter(|c| !known.contains(&c.reference)));
    }
    Ok(others)
}

async fn tabs(web: &Web, me: &Signed, frame: &Frame, view: &str, asked: &Asked) -> Result<Vec<Tab>, Failure> {
    let mut tabs = Vec::new();
    for name in VIEWS {
        let every = Asked::default();
        let count = web.house.store.count(&query(web, me, name, &every), MOST + 1).await?;
        let label = match (name, me.is(Role::Manager)) {
            ("open", false) => frame.t("desk-view-team"),
            _ => frame.t(&format!("desk-view-{name}")),
        };
        tabs.push(Tab {
            label,
            href: format!("/desk?view={name}"),
            current: name == view && asked.q.trim().is_empty(),
            count: capped(count),
            bad: matches!(name, "missed" | "danger") && count > 0,
        });
    }
    Ok(tabs)
}

fn kinds(web: &Web, frame: &Frame, asked: &Asked) -> Vec<Choice> {
    let kinds = &web.house.policy().kinds;
    let choice = |k: &complaint::KindRule| Choice {
        value: k.id.to_string(),
        label: frame.kind(web, &k.id),
        chosen: asked.kind == k.id.as_str(),
    };
    kinds.iter().map(choice).collect()
}

fn teams(web: &Web, me: &Signed, frame: &Frame, asked: &Asked) -> Vec<Choice> {
    let teams = web.house.policy().teams.iter();
    let theirs = teams.filter(|t| me.is(Role::Manager) || me.staff.teams.contains(&t.id));
    let choice = |t: &complaint::TeamRule| Choice {
        value: t.id.to_string(),
        label: frame.team(web, &t.id),
        chosen: asked.team == t.id.as_str(),
    };
    theirs.map(choice).collect()
}

fn address(view: &str, asked: &Asked, after: &str) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("view", view);
    for (name, value) in [("q", asked.q.as_str()), ("kind", &asked.kind), ("team", &asked.team), ("after", after)] {
        if !value.is_empty() {
            query.append_pair(name, value);
        }
    }
    format!("/desk?{}", query.finish())
}

fn row(complaint: &Complaint, web: &Web, frame: &Frame, people: &People) -> Row {
    let state = state(complaint);
    let subject = complaint.subject.trim();
    Row {
        due: Due::of(complaint, web, frame),
        reference: complaint.reference.to_string(),
        subject: if subject.is_empty() { frame.t("desk-no-subject") } else { subject.to_owned() },
        language: complaint.complainant.language.clone(),
        who: complaint.complainant.called().to_owned(),
        kind: frame.kind(web, &complaint.kind),
        team: frame.team(web, &complaint.team),
        handler: complaint.handler.as_ref().map(|id| people.name(id)),
        state_words: frame.t(&format!("desk-state-{state}")),
        danger: complaint.danger.is_some(),
        state,
    }
}
