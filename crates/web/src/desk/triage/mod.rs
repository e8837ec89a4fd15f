//! `GET /triage`: mail that isn't clearly a complaint waits for a person; so is kept what was set aside or is automatic.

pub(crate) mod item;

use super::frame::{Frame, after, next_page};
use super::sender::SenderShown;
use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use crate::page::ok;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use complaint::{Keeper, Start};
use correspondence::{Said, Understanding};
use serde::Deserialize;
use store::{Message, MessageStatus};

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Asked {
    list: String,
    after: String,
}

struct Row {
    key: String,
    subject: String,
    from: String,
    /// Where its sender isn't to be believed.
    suspect: Option<SenderShown>,
    why: String,
    /// The kind that it most likely is of.
    kind: &'static str,
    /// What it most likely is instead of a complaint.
    aside: Option<&'static str>,
    language: String,
    received_iso: String,
    received: String,
    by: String,
    soon: bool,
}

#[derive(Template)]
#[template(path = "desk/triage/list.html")]
struct ListPage {
    frame: Frame,
    list: &'static str,
    rows: Vec<Row>,
    next: Option<String>,
}

pub(crate) async fn page(State(web): State<Web>, me: Signed, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    let frame = Frame::new(&web, &me, "triage").await?;
    let (list, status) = match asked.list.as_str() {
        "aside" => ("aside", MessageStatus::SetAside),
        "automatic" => ("automatic", MessageStatus::Automatic),
        _ => ("waiting", MessageStatus::Triage),
    };
    let after = after(asked.after);
    let found = web.house.store.messages(status, after.as_ref(), 50).await?;
    let rows = found.items.iter().map(|m| row(m, &web, &frame)).collect();
    let next = next_page("/triage", &[("list", list)], found.next);
    ok(&ListPage { frame, list, rows, next })
}

fn row(message: &Message, web: &Web, frame: &Frame) -> Row {
    let understanding: Understanding = serde_json::from_str(&message.understanding).unwrap_or_default();
    let due = acknowledge_by(message, web);
    Row {
        key: message.key.to_string(),
        subject: match message.subject.trim() {
            "" => frame.t("desk-no-subject"),
            subject => subject.to_owned(),
        },
        from: message.from.clone(),
        suspect: SenderShown::of(&procedure::authentication_of(message), &message.from, frame).filter(|s| s.suspect),
        why: why(&understanding, frame),
        kind: understanding.kind.map_or("product", |k| k.as_str()),
        aside: Some(Said::of(&understanding)).filter(|said| !said.is_complaint()).map(Said::as_str),
        received_iso: message.received_at.to_string(),
        received: frame.moment(message.received_at),
        by: due.map(|d| frame.day(d)).unwrap_or_default(),
        soon: due.is_some_and(|d| web.house.working_days_left(d) <= 2),
        language: understanding.language,
    }
}

/// By when it would have to be acknowledged, if it is a complaint: the clock began when it arrived.
pub(crate) fn acknowledge_by(message: &Message, web: &Web) -> Option<jiff::civil::Date> {
    let context = web.house.context();
    let rules = &context.policy.promises;
    let rule = rules.iter().find(|r| r.starts == Start::Received && r.kept_by == Keeper::Acknowledgement)?;
    complaint::end_of_period(rule.within, message.received_at, &context).ok()
}

/// "A question, 71 %".
pub(crate) fn why(understanding: &Understanding, frame: &Frame) -> String {
    let what = frame.t(&format!("desk-what-{}", understanding.what.as_str().replace('_', "-")));
    // Nobody is ever quite sure.
    let percent = (understanding.confidence.clamp(0.0, 0.99) * 100.0).round() as i64;
    frame.words.say("desk-triage-why", &[("what", what.into()), ("percent", percent.to_string().into())])
}
