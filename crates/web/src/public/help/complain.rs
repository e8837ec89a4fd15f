//! How to complain: two prepared emails, and the one address (policy, rows 2 and 13).

use super::mailto::{Prepared, prepared};
use super::{exactly, not_found};
use crate::Web;
use crate::articles::{POLICY, periods};
use crate::failure::Failure;
use crate::page::{Words, ok};
use crate::public::frame::{Frame, of_browser};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;

#[derive(Template)]
#[template(path = "public/help/complain.html")]
struct ComplainPage {
    frame: Frame,
    prepared: Vec<Prepared>,
    write: String,
    no_program: String,
    /// The promised periods: one sentence where the policy has all three in working days, else a line each.
    dates: Vec<String>,
    policy: String,
}

pub(crate) async fn page(
    State(web): State<Web>,
    Path(language): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let Some(language) = exactly(&language) else { return not_found(&web, of_browser(&headers)) };
    let words = Words::of(language);
    let email = [("email", (&web.house.settings.address).into())];
    ok(&ComplainPage {
        frame: Frame::of_help(&web, language, words.t("help-complain-heading"), "/complain"),
        prepared: prepared(&web, &words),
        write: words.say("help-complain-write", &email),
        no_program: words.say("help-complain-no-mail-program", &email),
        dates: periods(web.house.policy(), &words),
        policy: format!("/help/{language}/{POLICY}"),
    })
}
