//! `/outbox/{id}`: a letter exactly as sent; of one that may or may not have left, a person says which.

use super::super::frame::Frame;
use super::super::messages::{download, harmless};
use super::{purpose, state};
use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use crate::page::ok;
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use complaint::LetterId;
use serde::Deserialize;
use store::{LetterState, OutboxLetter};

#[derive(Template)]
#[template(path = "desk/outbox/letter.html")]
struct LetterPage {
    frame: Frame,
    id: String,
    what: String,
    reference: String,
    look: &'static str,
    icon: &'static str,
    state: String,
    written_iso: String,
    written: String,
    uncertain: bool,
    from: String,
    to: String,
    subject: String,
    language: String,
    text: String,
    headers: String,
    files: Vec<(String, String)>,
}

/// The letter, if its complaint is this person's to see.
async fn letter(web: &Web, me: &Signed, id: &str) -> Result<OutboxLetter, Failure> {
    let letter = web.house.store.letter(&LetterId(id.to_owned())).await?.ok_or(Failure::NotFound)?;
    me.complaint(web, &letter.reference.to_string()).await?;
    Ok(letter)
}

pub(crate) async fn page(State(web): State<Web>, me: Signed, Path(id): Path<String>) -> Result<Response, Failure> {
    let letter = letter(&web, &me, &id).await?;
    me.audit(&web, "viewed", &id).await?;
    let frame = Frame::new(&web, &me, "outbox").await?;
    let mail = correspondence::read(&letter.raw);
    let (look, icon, words) = state(&letter, &frame);
    let address = |a: &correspondence::Address| match &a.name {
        Some(name) => format!("{name}, {}", a.email),
        None => a.email.clone(),
    };
    let page = LetterPage {
        what: purpose(&letter, &frame),
        reference: letter.reference.to_string(),
        state: words,
        written_iso: letter.written_at.to_string(),
        written: frame.moment(letter.written_at),
        uncertain: letter.state == LetterState::Uncertain,
        from: mail.from.as_ref().map(address).unwrap_or_else(|| letter.from.clone()),
        to: mail.to.first().map(address).unwrap_or_else(|| letter.to.clone()),
        subject: letter.subject.clone(),
        language: mail.header("content-language").unwrap_or_default().to_owned(),
        text: mail.text.trim_end().to_owned(),
        headers: headers(&letter.raw),
        files: mail.attachments.iter().map(|a| (a.name.clone(), frame.words.size(a.content.len() as u64))).collect(),
        id,
        look,
        icon,
        frame,
    };
    ok(&page)
}

/// The header of a message, as it is.
fn headers(raw: &[u8]) -> String {
    let end = raw.windows(4).position(|w| w == b"\r\n\r\n").unwrap_or(raw.len().min(8_000));
    String::from_utf8_lossy(&raw[..end]).into_owned()
}

pub(crate) async fn raw(State(web): State<Web>, me: Signed, Path(id): Path<String>) -> Result<Response, Failure> {
    let letter = letter(&web, &me, &id).await?;
    me.audit(&web, "downloaded", &id).await?;
    Ok(download(&format!("{id}.eml"), "message/rfc822", letter.raw))
}

pub(crate) async fn html(State(web): State<Web>, me: Signed, Path(id): Path<String>) -> Result<Response, Failure> {
    let letter = letter(&web, &me, &id).await?;
    me.audit(&web, "viewed", &id).await?;
    harmless(&letter.raw)
}

#[derive(Deserialize)]
pub(crate) struct Settled {
    arrived: String,
}

pub(crate) async fn settle(
    State(web): State<Web>,
    me: Signed,
    Path(id): Path<String>,
    Form(settled): Form<Settled>,
) -> Result<Response, Failure> {
    let letter = letter(&web, &me, &id).await?;
    let arrived = match settled.arrived.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(Failure::Unclear("did it arrive?".to_owned())),
    };
    web.house.settle_uncertain(&letter.id, arrived).await?;
    me.audit(&web, if arrived { "letter_arrived" } else { "letter_again" }, &id).await?;
    Ok(Redirect::to(&format!("/outbox/{id}?done=settled")).into_response())
}
