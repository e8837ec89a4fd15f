//! The help centre, open to everybody: the policy as an article, how to complain, "Was this article helpful?".

mod article;
mod complain;
mod headings;
mod helpful;
mod home;
mod mailto;

pub(crate) use mailto::mailto;

use crate::Web;
use crate::articles::slugs;
use crate::failure::Failure;
use crate::page::{Words, render};
use crate::public::frame::{Frame, of_browser, ours};
use crate::routes::{Route, Who};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};

/// What no article may be called, since a page of ours is there.
const RESERVED_SLUGS: [&str; 1] = ["complain"];

pub(crate) fn routes() -> Vec<Route> {
    let who = Who::Anyone;
    vec![
        Route::get("/", who, async || Redirect::to("/help")),
        Route::get("/help", who, start),
        Route::get("/help/{language}", who, home_or_elsewhere),
        Route::get("/help/{language}/complain", who, complain::page),
        Route::get("/help/{language}/{slug}", who, article::page),
        Route::get("/help/{language}/{slug}/helpful", who, helpful::back),
        Route::post("/help/{language}/{slug}/helpful", who, helpful::answer),
        Route::get("/help/{language}/{slug}/unhelpful", who, helpful::page),
        Route::post("/help/{language}/{slug}/unhelpful", who, helpful::what_was_wrong),
        Route::get("/help/{language}/{slug}/thanks", who, helpful::thanks),
    ]
}

/// Elsewhere for now: what is right depends on the browser's languages.
fn elsewhere(path: &str) -> Response {
    ([(header::VARY, "accept-language")], Redirect::to(path)).into_response()
}

async fn start(headers: HeaderMap) -> Response {
    elsewhere(&format!("/help/{}", of_browser(&headers)))
}

/// The start of the help centre in a language, or an article whose address came without one.
async fn home_or_elsewhere(
    State(web): State<Web>,
    Path(language): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    match ours(&language) {
        Some(code) if code == language => home::page(&web, code).await,
        Some(code) => Ok(elsewhere(&format!("/help/{code}"))),
        None => {
            let is_page = RESERVED_SLUGS.contains(&language.as_str()) || slugs(&web.house).await?.contains(&language);
            match is_page {
                true => Ok(elsewhere(&format!("/help/{}/{language}", of_browser(&headers)))),
                false => not_found(&web, of_browser(&headers)),
            }
        }
    }
}

/// The language of a path, which must be written as we write it.
fn exactly(language: &str) -> Option<&'static str> {
    ours(language).filter(|code| *code == language)
}

#[derive(Template)]
#[template(path = "public/help/not_found.html")]
struct NotFoundPage {
    frame: Frame,
}

fn not_found(web: &Web, language: &str) -> Result<Response, Failure> {
    let words = Words::of(language);
    let mut frame = Frame::of_help(web, language, words.t("help-not-found-title"), "");
    frame.alternates.clear();
    render(StatusCode::NOT_FOUND, &NotFoundPage { frame })
}

/// The page of a message and nothing else.
#[derive(Template)]
#[template(path = "public/help/said.html")]
struct SaidPage {
    frame: Frame,
    good: bool,
    text: String,
    back: Option<(String, String)>,
}
