//! "Does this settle it?" Yes.

use super::done::DonePage;
use super::visit::Visit;
use crate::failure::Failure;
use crate::page::ok;
use crate::public::frame::Frame;
use askama::Template;
use axum::response::Response;
use complaint::{By, Closure, Command, Fulfilment, Stage};
use procedure::{Doer, HouseError};

#[derive(Template)]
#[template(path = "public/complaint/satisfied.html")]
struct SatisfiedPage {
    frame: Frame,
    reference: String,
    back: String,
    action: String,
    text: String,
    confirm: String,
}

pub(crate) async fn page(visit: Visit) -> Result<Response, Failure> {
    if visit.complaint.stage != Stage::Decided || is_content(&visit) {
        return Ok(visit.to(""));
    }
    let first = must_first(&visit);
    let id = |id: &str| format!("customer-satisfied-{}{id}", if first { "first-" } else { "" });
    ok(&SatisfiedPage {
        frame: visit.frame(visit.t(&id("heading"))),
        text: visit.t(&id("text")),
        confirm: visit.t(&id("confirm")),
        reference: visit.reference(),
        back: visit.path(""),
        action: visit.path("/satisfied"),
    })
}

/// Whether something has to be carried out before the complaint closes.
fn must_first(visit: &Visit) -> bool {
    let open = |f: Fulfilment| matches!(f, Fulfilment::Offered | Fulfilment::Accepted);
    let decision = visit.complaint.decision();
    let first = &visit.policy().closing.fulfil_first;
    decision.is_some_and(|d| open(d.fulfilment) && d.remedy.is_some_and(|r| first.contains(&r)))
}

/// Whether they said so already.
fn is_content(visit: &Visit) -> bool {
    visit.complaint.closed == Some(Closure::Satisfied) || visit.complaint.satisfied == Some(true)
}

pub(crate) async fn satisfied(visit: Visit) -> Result<Response, Failure> {
    if is_content(&visit) {
        return Ok(visit.to("/satisfied/done"));
    }
    if visit.complaint.stage != Stage::Decided {
        return Ok(visit.to(""));
    }
    let doer = Doer { by: By::Complainant, seen: None };
    match visit.web.house.act(&visit.complaint.reference, doer, Command::Satisfied).await {
        Ok(_) => Ok(visit.to("/satisfied/done")),
        // Somebody changed something at the same moment: the page shows what.
        Err(HouseError::Refused(_) | HouseError::Conflict) => Ok(visit.to("")),
        Err(error) => Err(error.into()),
    }
}

pub(crate) async fn done(visit: Visit) -> Result<Response, Failure> {
    if !is_content(&visit) {
        return Ok(visit.to(""));
    }
    let id = match (visit.complaint.stage, must_first(&visit)) {
        (Stage::Closed, _) => "customer-satisfied-done-text",
        (_, true) => "customer-satisfied-first-done-text",
        (_, false) => "customer-satisfied-noted-text",
    };
    ok(&DonePage::new(&visit, "customer-satisfied-done-heading", visit.t(id)))
}
