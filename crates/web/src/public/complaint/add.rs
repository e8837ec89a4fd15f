//! The complainant adds something: words, files, or both.

use super::Problem;
use super::done::DonePage;
use super::visit::Visit;
use crate::failure::Failure;
use crate::page::{ok, render};
use crate::public::frame::Frame;
use crate::public::limits;
use crate::upload::{self, Upload};
use askama::Template;
use axum::extract::multipart::{Multipart, MultipartRejection};
use axum::http::StatusCode;
use axum::response::Response;
use complaint::{Channel, Event, Recorded};
use std::hash::{DefaultHasher, Hash, Hasher};
use tokio::sync::Mutex;

/// The form, empty or as it was sent.
pub(crate) struct AddForm {
    pub action: String,
    /// The last event when it was made: tells a form that is sent twice from two of the same words.
    pub seen: u32,
    pub text: String,
    pub files_hint: String,
    pub problems: Vec<Problem>,
    /// Files were chosen, and the browser doesn't keep them.
    pub choose_again: bool,
}

impl AddForm {
    pub fn empty(visit: &Visit) -> Self {
        Self {
            action: visit.path("/add"),
            seen: visit.complaint.seq,
            text: String::new(),
            files_hint: upload::bounds(&visit.words),
            problems: Vec::new(),
            choose_again: false,
        }
    }

    fn refused(visit: &Visit, upload: &Upload, problems: Vec<Problem>) -> Self {
        let text = upload.text("text").to_owned();
        let seen = seen(upload).unwrap_or(visit.complaint.seq);
        Self { text, seen, problems, choose_again: upload.chosen > 0, ..Self::empty(visit) }
    }

    pub fn has(&self, field: &str) -> bool {
        self.problems.iter().any(|p| p.field == field)
    }

    pub fn problems_of<'p>(&'p self, field: &'p str) -> impl Iterator<Item = &'p Problem> {
        self.problems.iter().filter(move |p| p.field == field)
    }
}

#[derive(Template)]
#[template(path = "public/complaint/add.html")]
struct AddPage {
    frame: Frame,
    reference: String,
    back: String,
    form: AddForm,
}

fn show(visit: &Visit, status: StatusCode, form: AddForm) -> Result<Response, Failure> {
    let frame = visit.frame(visit.t("customer-add-heading"));
    let frame = if form.problems.is_empty() { frame } else { frame.refused() };
    render(status, &AddPage { frame, reference: visit.reference(), back: visit.path(""), form })
}

pub(crate) async fn page(visit: Visit) -> Result<Response, Failure> {
    show(&visit, StatusCode::OK, AddForm::empty(&visit))
}

pub(crate) async fn add(visit: Visit, form: Result<Multipart, MultipartRejection>) -> Result<Response, Failure> {
    let form = form.map_err(|e| Failure::Unclear(e.to_string()))?;
    let mut upload = upload::read(form).await;
    let refuse = |status, upload: &Upload, problems| show(&visit, status, AddForm::refused(&visit, upload, problems));
    let problems = problems(&visit, &upload);
    if !problems.is_empty() {
        return refuse(StatusCode::UNPROCESSABLE_ENTITY, &upload, problems);
    }
    // One after the other, so that the second of two clicks finds what the first one did.
    let _turn = turn(&visit).lock().await;
    if !sent_before(&visit, &upload).await? {
        let text = |id| vec![Problem { field: "text", text: visit.t(id) }];
        let now = visit.web.clock.now();
        if !limits::once_more(format!("message {}", visit.reference()), limits::MESSAGES, now) {
            return refuse(StatusCode::TOO_MANY_REQUESTS, &upload, text("customer-busy-text"));
        }
        let files = std::mem::take(&mut upload.files);
        if let Err(error) =
            visit.web.house.add_from_page(&visit.complaint.reference, upload.text("text").trim(), files).await
        {
            tracing::error!(%error, reference = visit.reference(), "what a complainant added couldn't be kept");
            return refuse(StatusCode::SERVICE_UNAVAILABLE, &upload, text("customer-failed-text"));
        }
    }
    Ok(visit.to("/added"))
}

/// The last event when the form was made.
fn seen(upload: &Upload) -> Option<u32> {
    upload.text("seen").parse().ok().filter(|seen| *seen > 0)
}

fn problems(visit: &Visit, upload: &Upload) -> Vec<Problem> {
    let mut problems = Vec::new();
    let text = upload.text("text");
    if text.trim().is_empty() && upload.files.is_empty() && upload.wrong.is_empty() {
        problems.push(Problem { field: "text", text: visit.t("customer-error-text-empty") });
    } else {
        problems.extend(visit.too_long(text).map(|text| Problem { field: "text", text }));
    }
    problems.extend(upload.wrong.iter().map(|w| Problem { field: "files", text: w.said(&visit.words) }));
    problems
}

fn turn(visit: &Visit) -> &'static Mutex<()> {
    static TURNS: [Mutex<()>; 32] = [const { Mutex::const_new(()) }; 32];
    let mut hasher = DefaultHasher::new();
    visit.complaint.reference.hash(&mut hasher);
    &TURNS[hasher.finish() as usize % TURNS.len()]
}

/// What came in by the page, as far as it is about an event.
fn added(recorded: &Recorded) -> Option<(&str, &[String])> {
    match &recorded.event {
        Event::MessageReceived { channel: Channel::Web, text, files, .. } => Some((text, files)),
        _ => None,
    }
}

/// Whether this very form was sent before: the same words and files since it was made (law 2).
async fn sent_before(visit: &Visit, upload: &Upload) -> Result<bool, Failure> {
    let recorded = visit.web.house.recorded(&visit.complaint.reference).await?;
    let since = seen(upload);
    let mut since = recorded.iter().filter(|r| since.is_some_and(|seen| r.seq > seen)).filter_map(added);
    Ok(since.any(|(text, files)| {
        text.trim() == upload.text("text").trim() && files.iter().eq(upload.files.iter().map(|f| &f.0))
    }))
}

pub(crate) async fn done(visit: Visit) -> Result<Response, Failure> {
    let recorded = visit.web.house.recorded(&visit.complaint.reference).await?;
    let Some((_, files)) = recorded.iter().rev().find_map(added) else {
        return Ok(visit.to(""));
    };
    let mut page = DonePage::new(&visit, "customer-add-done-heading", visit.t("customer-add-done-text"));
    if !files.is_empty() {
        page.lines.push(visit.say("customer-add-done-files", &[("count", files.len().into())]));
    }
    ok(&page)
}
