//! A link that doesn't open. The page says nothing of whether there is such a complaint.

use crate::Web;
use crate::failure::Failure;
use crate::page::{Words, render};
use crate::public::frame::{Frame, of_browser};
use askama::Template;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use procedure::LinkError;

#[derive(Template)]
#[template(path = "public/complaint/refused.html")]
struct RefusedPage {
    frame: Frame,
    lines: Vec<String>,
}

/// What whoever holds a link that doesn't open is shown: 410 for one that we once gave, 404 for any other.
pub(crate) fn link_refused(web: &Web, headers: &HeaderMap, why: LinkError) -> Response {
    let words = Words::of(of_browser(headers));
    let (status, title, mut lines) = match why {
        LinkError::Expired => (StatusCode::GONE, "customer-expired-title", vec![words.t("customer-expired-text")]),
        LinkError::Broken => (StatusCode::NOT_FOUND, "customer-not-found-title", Vec::new()),
    };
    lines.push(words.t("customer-not-found-text"));
    let mut frame = Frame::of_private(web, &words, words.t(title));
    // Who has no page has no other languages of it either.
    frame.choices.iter_mut().for_each(|choice| choice.href = format!("/help/{}", choice.code));
    render(status, &RefusedPage { frame, lines }).unwrap_or_else(Failure::into_response)
}
