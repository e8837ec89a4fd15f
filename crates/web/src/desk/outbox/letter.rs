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
use complaint::{Complaint, LetterId, Side};
use procedure::{Doer, Quarantine};
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
    again: Option<Again>,
    from: String,
    to: String,
    subject: String,
    language: String,
    text: String,
    headers: String,
    files: Vec<(String, String)>,
}

/// A letter that failed can be sent again.
struct Again {
    why: String,
    /// Where it is sent to; a third party's address stays.
    email: Option<String>,
}

impl Again {
    fn of(letter: &OutboxLetter, complaint: &Complaint) -> Option<Self> {
        let record = complaint.letters.iter().find(|l| l.id == letter.id)?;
        let to_complainant = letter.side == Side::Complainant;
        complaint.can_be_sent_again(record).then(|| Self {
            why: letter.note.clone(),
            email: to_complainant.then(|| complaint.correspondent().email.clone()),
        })
    }
}

/// The letter with its complaint, if that is this person's to see.
async fn of_complaint(web: &Web, me: &Signed, id: &str) -> Result<(OutboxLetter, Complaint), Failure> {
    let letter = web.house.store.letter(&LetterId(id.to_owned())).await?.ok_or(Failure::NotFound)?;
    let complaint = me.complaint(web, &letter.reference.to_string()).await?;
    Ok((letter, complaint))
}

async fn letter(web: &Web, me: &Signed, id: &str) -> Result<OutboxLetter, Failure> {
    Ok(of_complaint(web, me, id).await?.0)
}

pub(crate) async fn page(State(web): State<Web>, me: Signed, Path(id): Path<String>) -> Result<Response, Failure> {
    let (letter, complaint) = of_complaint(&web, &me, &id).await?;
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
        again: Again::of(&letter, &complaint),
        from: mail.from.as_ref().map(address).unwrap_or_else(|| letter.from.clone()),
        to: mail.to.first().map(address).unwrap_or_else(|| letter.to.clone()),
        subject: letter.subject.clone(),
        language: mail.header("content-language").unwrap_or_default().to_owned(),
        text: mail.text.trim_end().to_owned(),
        headers: headers(&letter.raw),
        files: mail
            .attachments
            .iter()
            .filter(|a| !a.inline)
            .map(|a| (a.name.clone(), frame.words.size(a.content.len() as u64)))
            .collect(),
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
    harmless(&letter.raw, &Quarantine::default())
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

#[derive(Deserialize)]
pub(crate) struct Sent {
    #[serde(default)]
    email: String,
}

pub(crate) async fn again(
    State(web): State<Web>,
    me: Signed,
    Path(id): Path<String>,
    Form(sent): Form<Sent>,
) -> Result<Response, Failure> {
    let letter = letter(&web, &me, &id).await?;
    let email = Some(sent.email.trim().to_owned()).filter(|email| !email.is_empty());
    let doer = Doer { by: me.by(), seen: None };
    web.house.send_again(&letter.reference, &letter.id, email, doer).await?;
    me.audit(&web, "letter_again", &id).await?;
    Ok(Redirect::to(&format!("/complaints/{}?done=sent-again", letter.reference)).into_response())
}
