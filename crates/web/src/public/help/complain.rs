//! How to complain: two prepared emails, and the one address (policy, rows 2 and 13).

use super::mailto::{Prepared, prepared};
use super::{exactly, not_found};
use crate::Web;
use crate::articles::POLICY;
use crate::failure::Failure;
use crate::page::{Words, ok};
use crate::public::frame::{Frame, of_browser};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use complaint::Purpose;

#[derive(Template)]
#[template(path = "public/help/complain.html")]
struct ComplainPage {
    frame: Frame,
    prepared: Vec<Prepared>,
    write: String,
    no_program: String,
    /// The promised periods, where the policy has all three.
    dates: Option<String>,
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
        dates: dates(&web, &words),
        policy: format!("/help/{language}/{POLICY}"),
    })
}

fn dates(web: &Web, words: &Words) -> Option<String> {
    let days = |kept_by| web.house.settings.policy.working_days(kept_by);
    let acknowledge = days(Purpose::Acknowledgement)?;
    let (update, resolve) = (days(Purpose::Update)?, days(Purpose::Decision)?);
    let args = [("ack-days", acknowledge.into()), ("update-days", update.into()), ("resolve-days", resolve.into())];
    Some(words.say("help-complain-dates", &args))
}
