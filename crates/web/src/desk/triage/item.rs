//! `/triage/{key}`: one message, the best guess at it, and what a person makes of it.

use super::super::frame::Frame;
use super::super::messages::FileShown;
use super::super::sender::SenderShown;
use super::{acknowledge_by, why};
use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use crate::page::render;
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use complaint::{Details, Kind, MessageKey};
use correspondence::{Mail, Said, Understanding};
use procedure::HouseError;
use serde::Deserialize;
use store::{Message, MessageStatus};

#[derive(Template)]
#[template(path = "desk/triage/item.html")]
struct ItemPage {
    frame: Frame,
    key: String,
    status: &'static str,
    subject: String,
    language: String,
    from: String,
    address: String,
    /// Who vouches for it.
    sender: Option<SenderShown>,
    received_iso: String,
    received: String,
    /// The text in pieces; true where the guess rests on it.
    pieces: Vec<(String, bool)>,
    quoted: String,
    html: bool,
    files: Vec<FileShown>,
    guess: String,
    /// Value, label, chosen.
    kinds: Vec<(String, String, bool)>,
    /// Detail, label, value.
    details: Vec<(&'static str, String, String)>,
    by: String,
    /// What it may be instead of a complaint: value, label, whether that is the guess.
    instead: Vec<(&'static str, String, bool)>,
    /// Earlier corrections had a say in the guess.
    learnt: bool,
    reference: String,
    error: Option<(&'static str, String)>,
}

/// What was typed, where a page comes back with an error.
#[derive(Default)]
struct Again {
    opening: Option<OpenTyped>,
    reference: String,
    error: Option<(&'static str, String)>,
}

const DETAILS: [&str; 3] = ["model", "serial", "ticket"];

pub(crate) async fn page(State(web): State<Web>, me: Signed, Path(key): Path<String>) -> Result<Response, Failure> {
    me.audit(&web, "viewed", &key).await?;
    show(&web, &me, &key, StatusCode::OK, Again::default()).await
}

async fn show(web: &Web, me: &Signed, key: &str, status: StatusCode, again: Again) -> Result<Response, Failure> {
    let key = MessageKey(key.to_owned());
    let message = web.house.store.message(&key).await?.ok_or(Failure::NotFound)?;
    if let Some(reference) = &message.reference {
        // Somebody made it a complaint, or part of one, in the meantime.
        return Ok(Redirect::to(&format!("/complaints/{reference}")).into_response());
    }
    let raw = web.house.store.raw(&key).await?.ok_or(Failure::NotFound)?;
    let mail = correspondence::read(&raw);
    let frame = Frame::new(web, me, "triage").await?;
    let page = item(web, frame, &message, &mail, &raw, again);
    render(status, &page)
}

fn item(web: &Web, frame: Frame, message: &Message, mail: &Mail, raw: &[u8], again: Again) -> ItemPage {
    let understanding: Understanding = serde_json::from_str(&message.understanding).unwrap_or_default();
    let typed = again.opening.as_ref();
    let kind = typed.map(|t| t.kind.clone()).or(understanding.kind.map(|k| k.as_str().to_owned())).unwrap_or_default();
    let policy = web.house.policy();
    let value = |detail: &str| match (typed, detail) {
        (Some(t), "model") => t.model.clone().unwrap_or_default(),
        (Some(t), "serial") => t.serial.clone().unwrap_or_default(),
        (Some(t), _) => t.ticket.clone().unwrap_or_default(),
        (None, "model") => understanding.model.clone().unwrap_or_default(),
        (None, "serial") => understanding.serial.clone().unwrap_or_default(),
        (None, _) => understanding.ticket.clone().unwrap_or_default(),
    };
    ItemPage {
        key: message.key.to_string(),
        status: match message.status {
            MessageStatus::SetAside => "aside",
            MessageStatus::Automatic => "automatic",
            _ => "waiting",
        },
        subject: match message.subject.trim() {
            "" => frame.t("desk-no-subject"),
            subject => subject.to_owned(),
        },
        from: mail.from.as_ref().and_then(|a| a.name.clone()).unwrap_or_else(|| message.from.clone()),
        address: message.from.clone(),
        sender: SenderShown::of(&procedure::authentication_of(message), &message.from, &frame),
        received_iso: message.received_at.to_string(),
        received: frame.moment(message.received_at),
        pieces: pieces(mail, &understanding, raw),
        quoted: mail.cut.trim().to_owned(),
        html: mail.html.is_some(),
        files: FileShown::all_of(mail, message, &frame),
        guess: why(&understanding, &frame),
        kinds: policy
            .kinds
            .iter()
            .map(|k| {
                let label = format!("{}, {}", frame.kind(web, &k.id), frame.team(web, &k.team));
                (k.id.to_string(), label, k.id.as_str() == kind)
            })
            .collect(),
        details: DETAILS.map(|d| (d, frame.t(&format!("desk-detail-{d}")), value(d))).into(),
        by: acknowledge_by(message, web).map(|d| frame.day(d)).unwrap_or_default(),
        instead: instead(&understanding, &frame),
        learnt: !understanding.learnt.is_empty(),
        reference: again.reference,
        error: again.error,
        language: understanding.language,
        frame,
    }
}

/// What a message may be that is no complaint; the guess first.
fn instead(understanding: &Understanding, frame: &Frame) -> Vec<(&'static str, String, bool)> {
    let guess = Said::of(understanding);
    let mut all: Vec<Said> = Said::ALL.into_iter().filter(|said| !said.is_complaint()).collect();
    all.sort_by_key(|said| *said != guess);
    all.into_iter().map(|s| (s.as_str(), frame.t(&format!("desk-what-{}", s.as_str())), s == guess)).collect()
}

/// The text cut where the guess rests on it; of what can't be read, the beginning as it is.
fn pieces(mail: &Mail, understanding: &Understanding, raw: &[u8]) -> Vec<(String, bool)> {
    if !mail.readable {
        let head = &raw[..raw.len().min(20_000)];
        return vec![(String::from_utf8_lossy(head).into_owned(), false)];
    }
    let text = mail.new_text.as_str();
    if text.trim().is_empty() {
        return vec![(mail.text.clone(), false)];
    }
    let mut spans: Vec<(usize, usize)> = understanding.evidence.iter().map(|e| (e.start, e.end)).collect();
    spans.sort_unstable();
    let mut pieces = Vec::new();
    let mut at = 0;
    for (start, end) in spans {
        let Some((before, marked)) = text.get(at..start).zip(text.get(start..end)) else { continue };
        pieces.push((before.to_owned(), false));
        pieces.push((marked.to_owned(), true));
        at = end;
    }
    pieces.push((text.get(at..).unwrap_or_default().to_owned(), false));
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct OpenTyped {
    kind: String,
    // Absent where the form has no such field: then what was understood stays.
    model: Option<String>,
    serial: Option<String>,
    ticket: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct JoinTyped {
    #[serde(default)]
    reference: String,
}

pub(crate) async fn open(
    State(web): State<Web>,
    me: Signed,
    Path(key): Path<String>,
    Form(typed): Form<OpenTyped>,
) -> Result<Response, Failure> {
    let kind = Kind(typed.kind.clone());
    if web.house.policy().kind(&kind).is_none() {
        let frame = Frame::new(&web, &me, "triage").await?;
        let error = Some(("kind", frame.t("desk-field-kind-empty")));
        let again = Again { opening: Some(typed), error, ..Again::default() };
        return show(&web, &me, &key, StatusCode::UNPROCESSABLE_ENTITY, again).await;
    }
    let value = |typed: &Option<String>| typed.as_ref().map(|t| t.trim().to_owned());
    let details = Details {
        model: value(&typed.model),
        serial: value(&typed.serial),
        ticket: value(&typed.ticket),
        ..Details::default()
    };
    let key = MessageKey(key);
    let opened = web.house.open_from_triage(&key, kind, Some(details), &me.staff.id).await?;
    me.audit(&web, "opened", &opened.reference.to_string()).await?;
    let to = if me.may_see(&opened) { format!("/complaints/{}", opened.reference) } else { "/triage".to_owned() };
    Ok(Redirect::to(&format!("{to}?done=opened")).into_response())
}

pub(crate) async fn join(
    State(web): State<Web>,
    me: Signed,
    Path(key): Path<String>,
    Form(typed): Form<JoinTyped>,
) -> Result<Response, Failure> {
    let complaint = match me.complaint(&web, &typed.reference).await {
        Ok(complaint) => complaint,
        Err(Failure::NotFound | Failure::NotYours) => {
            let frame = Frame::new(&web, &me, "triage").await?;
            let error = Some(("reference", frame.t("desk-triage-no-such-reference")));
            let again = Again { reference: typed.reference, error, ..Again::default() };
            return show(&web, &me, &key, StatusCode::UNPROCESSABLE_ENTITY, again).await;
        }
        Err(other) => return Err(other),
    };
    let key = MessageKey(key);
    web.house.join_from_triage(&key, &complaint.reference).await?;
    me.audit(&web, "joined", &complaint.reference.to_string()).await?;
    Ok(Redirect::to(&format!("/complaints/{}?done=joined", complaint.reference)).into_response())
}

#[derive(Deserialize)]
pub(crate) struct AsideTyped {
    /// What it is instead; the next one like it is taken for that.
    #[serde(default)]
    said: String,
}

pub(crate) async fn aside(
    State(web): State<Web>,
    me: Signed,
    Path(key): Path<String>,
    Form(typed): Form<AsideTyped>,
) -> Result<Response, Failure> {
    let said = Said::parse(&typed.said).filter(|said| !said.is_complaint()).unwrap_or(Said::Other);
    web.house.set_aside_as(&MessageKey(key.clone()), said, &me.staff.id).await?;
    me.audit(&web, "set_aside", &format!("{key} {}", said.as_str())).await?;
    Ok(Redirect::to("/triage?done=aside").into_response())
}

/// Back to triage, from wherever it was put.
pub(crate) async fn back(State(web): State<Web>, me: Signed, Path(key): Path<String>) -> Result<Response, Failure> {
    match web.house.back_to_triage(&MessageKey(key.clone()), &me.staff.id).await {
        Err(HouseError::NoMessage(_)) => return Err(Failure::Conflict),
        done => done?,
    }
    me.audit(&web, "back_to_triage", &key).await?;
    Ok(Redirect::to(&format!("/triage/{key}?done=back")).into_response())
}
