//! `/lessons`: what Redress has learnt from corrections, each in plain words; any can be taken back, all can be exported.

use super::frame::{Frame, People, after, next_page};
use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use crate::page::ok;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use correspondence::{Field, Lesson, Look};
use procedure::Taught;
use serde::Deserialize;

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Asked {
    after: String,
}

struct Row {
    id: String,
    /// What it teaches, a sentence each.
    teaches: Vec<String>,
    /// What Redress thought before.
    thought: Option<String>,
    words: String,
    reference: Option<String>,
    from: String,
    who: String,
    iso: String,
    at: String,
}

#[derive(Template)]
#[template(path = "desk/lessons/list.html")]
struct ListPage {
    frame: Frame,
    rows: Vec<Row>,
    next: Option<String>,
}

pub(crate) async fn page(State(web): State<Web>, me: Signed, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    let frame = Frame::new(&web, &me, "settings").await?;
    let people = People::of(&web).await?;
    let after = after(asked.after);
    let found = web.house.lessons(after.as_ref(), 50).await?;
    let shown = theirs(&web, &me, found.items).await?;
    let rows = shown.iter().map(|taught| row(taught, &frame, &people)).collect();
    let next = next_page("/lessons", &[], found.next);
    ok(&ListPage { frame, rows, next })
}

/// Without what was learnt from complaints about whoever looks: they don't hear that there are any.
async fn theirs(web: &Web, me: &Signed, all: Vec<Taught>) -> Result<Vec<Taught>, Failure> {
    let mut theirs = Vec::with_capacity(all.len());
    for taught in all {
        let held = match &taught.reference {
            Some(reference) => web.house.store.complaint(reference).await?,
            None => None,
        };
        if !held.is_some_and(|held| me.is_subject_of(&held.complaint)) {
            theirs.push(taught);
        }
    }
    Ok(theirs)
}

fn row(taught: &Taught, frame: &Frame, people: &People) -> Row {
    let (teaches, thought, words) = match &taught.lesson {
        Lesson::What { said, thought, words, .. } => {
            let thought = (!said.agrees(*thought)).then(|| frame.t(&format!("desk-what-{}", thought.as_str())));
            (vec![frame.t(&format!("desk-what-{}", said.as_str()))], thought, words.join(", "))
        }
        Lesson::Code { field, right, wrong } => {
            let right = right.as_ref().map(|look| looks("desk-lesson-right", *field, look, frame));
            let wrong = wrong.as_ref().map(|look| looks("desk-lesson-wrong", *field, look, frame));
            (right.into_iter().chain(wrong).collect(), None, String::new())
        }
    };
    let from = match (&taught.by, &taught.reference) {
        (None, None) => frame.t("desk-lessons-elsewhere"),
        _ => frame.t("desk-triage-title"),
    };
    Row {
        id: taught.id.clone(),
        thought: thought.map(|thought| frame.words.say("desk-lesson-thought", &[("thought", thought.into())])),
        reference: taught.reference.as_ref().map(ToString::to_string),
        who: taught.by.as_ref().map(|id| people.name(id)).unwrap_or_default(),
        iso: taught.at.to_string(),
        at: frame.moment(taught.at),
        teaches,
        words,
        from,
    }
}

/// "Serial number: AA00-0000, after the word “werksnummer”".
fn looks(id: &str, field: Field, look: &Look, frame: &Frame) -> String {
    let detail = frame.t(&format!("desk-detail-{}", field.as_str()));
    let said = frame.words.say(id, &[("detail", detail.into()), ("shape", look.shape.clone().into())]);
    match &look.label {
        Some(label) => format!("{said}, {}", frame.words.say("desk-lesson-after", &[("label", label.clone().into())])),
        None => said,
    }
}

pub(crate) async fn forget(State(web): State<Web>, me: Signed, Path(id): Path<String>) -> Result<Response, Failure> {
    let lesson = web.house.store.lesson(&id).await?.ok_or(Failure::NotFound)?;
    if let Some(reference) = &lesson.reference
        && let Some(held) = web.house.store.complaint(reference).await?
        && me.is_subject_of(&held.complaint)
    {
        return Err(Failure::NotFound);
    }
    if !web.house.forget_lesson(&id, Some(&me.staff.id)).await? {
        return Err(Failure::NotFound);
    }
    let subject = lesson.reference.map_or(id, |reference| reference.to_string());
    me.audit(&web, "lesson_forgotten", &subject).await?;
    Ok(Redirect::to("/lessons?done=forgotten").into_response())
}

/// All of them as JSON, one a line: what `redress lessons import` reads.
pub(crate) async fn export(State(web): State<Web>, me: Signed) -> Result<Response, Failure> {
    me.audit(&web, "lessons_exported", "").await?;
    let mut lines = String::new();
    for taught in theirs(&web, &me, web.house.all_lessons().await?).await? {
        let line = serde_json::to_string(&taught).map_err(|e| Failure::Broken(e.to_string()))?;
        lines.push_str(&line);
        lines.push('\n');
    }
    let headers = [
        (header::CONTENT_TYPE, "application/jsonl; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"lessons.jsonl\""),
    ];
    Ok((headers, lines).into_response())
}
