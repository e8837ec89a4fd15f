//! "Does this settle it?" Yes.

use super::done::DonePage;
use super::visit::Visit;
use crate::failure::Failure;
use crate::page::ok;
use crate::public::frame::Frame;
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use complaint::{By, Closure, Command, Stage};
use procedure::{Doer, HouseError};

#[derive(Template)]
#[template(path = "public/complaint/satisfied.html")]
struct SatisfiedPage {
    frame: Frame,
    reference: String,
    back: String,
    action: String,
}

pub(crate) async fn page(visit: Visit) -> Result<Response, Failure> {
    if visit.complaint.stage != Stage::Decided {
        return Ok(to(&visit, ""));
    }
    ok(&SatisfiedPage {
        frame: visit.frame(visit.t("customer-satisfied-heading")),
        reference: visit.reference(),
        back: visit.path(""),
        action: visit.path("/satisfied"),
    })
}

pub(crate) async fn satisfied(visit: Visit) -> Result<Response, Failure> {
    if visit.complaint.closed == Some(Closure::Satisfied) {
        return Ok(to(&visit, "/satisfied/done"));
    }
    if visit.complaint.stage != Stage::Decided {
        return Ok(to(&visit, ""));
    }
    let doer = Doer { by: By::Complainant, seen: None };
    match visit.web.house.act(&visit.complaint.reference, doer, Command::Satisfied).await {
        Ok(_) => Ok(to(&visit, "/satisfied/done")),
        // Somebody changed something at the same moment: the page shows what.
        Err(HouseError::Refused(_) | HouseError::Conflict) => Ok(to(&visit, "")),
        Err(error) => Err(error.into()),
    }
}

pub(crate) async fn done(visit: Visit) -> Result<Response, Failure> {
    if visit.complaint.closed != Some(Closure::Satisfied) {
        return Ok(to(&visit, ""));
    }
    ok(&DonePage::new(&visit, "customer-satisfied-done-heading", visit.t("customer-satisfied-done-text")))
}

fn to(visit: &Visit, rest: &str) -> Response {
    Redirect::to(&visit.path(rest)).into_response()
}
