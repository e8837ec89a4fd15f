//! What we offered with the decision: the complainant takes it, or doesn't.

use super::Problem;
use super::done::DonePage;
use super::visit::Visit;
use crate::failure::Failure;
use crate::page::{ok, render};
use crate::public::frame::Frame;
use askama::Template;
use axum::extract::Form;
use axum::http::StatusCode;
use axum::response::Response;
use complaint::{By, Command, Complaint, Fulfilment, Remedy, Stage};
use procedure::{Doer, HouseError};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "public/complaint/remedy.html")]
struct RemedyPage {
    frame: Frame,
    reference: String,
    back: String,
    action: String,
    remedy: String,
    answer: String,
    reason: String,
    problems: Vec<Problem>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Typed {
    answer: String,
    reason: String,
}

impl RemedyPage {
    fn has(&self, field: &str) -> bool {
        self.problems.iter().any(|p| p.field == field)
    }
}

/// Something that has to be carried out, and what has become of it.
pub(crate) fn remedy(complaint: &Complaint) -> Option<(Remedy, Fulfilment)> {
    let decision = complaint.decision()?;
    let done = |r: &Remedy| matches!(r, Remedy::Repair | Remedy::Replacement | Remedy::Refund);
    decision.remedy.filter(done).map(|remedy| (remedy, decision.fulfilment))
}

/// What is offered and can be answered now.
pub(crate) fn offered(complaint: &Complaint) -> Option<Remedy> {
    let open = |f: Fulfilment| matches!(f, Fulfilment::Offered | Fulfilment::Declined);
    remedy(complaint).filter(|(_, f)| open(*f) && complaint.stage == Stage::Decided).map(|(remedy, _)| remedy)
}

fn show(
    visit: &Visit,
    status: StatusCode,
    remedy: Remedy,
    typed: Typed,
    problems: Vec<Problem>,
) -> Result<Response, Failure> {
    let frame = visit.frame(visit.t("customer-remedy-question"));
    let page = RemedyPage {
        frame: if problems.is_empty() { frame } else { frame.refused() },
        reference: visit.reference(),
        back: visit.path(""),
        action: visit.path("/remedy"),
        remedy: visit.t(&format!("customer-remedy-{}", remedy.as_str())),
        answer: typed.answer,
        reason: typed.reason,
        problems,
    };
    render(status, &page)
}

pub(crate) async fn page(visit: Visit) -> Result<Response, Failure> {
    match offered(&visit.complaint) {
        Some(remedy) => show(&visit, StatusCode::OK, remedy, Typed::default(), Vec::new()),
        None => Ok(visit.to("")),
    }
}

pub(crate) async fn answer(visit: Visit, Form(typed): Form<Typed>) -> Result<Response, Failure> {
    let there = remedy(&visit.complaint).map(|(_, fulfilment)| fulfilment);
    let Some(remedy) = offered(&visit.complaint) else {
        let answered = there == Some(Fulfilment::Accepted);
        return Ok(visit.to(if answered { "/remedy/done" } else { "" }));
    };
    let typed = Typed { reason: typed.reason.replace("\r\n", "\n"), ..typed };
    if let Some(text) = visit.too_long(&typed.reason) {
        let problem = Problem { field: "reason", text };
        return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, remedy, typed, vec![problem]);
    }
    let command = match typed.answer.as_str() {
        "yes" => Command::AcceptRemedy,
        "no" if there == Some(Fulfilment::Declined) => return Ok(visit.to("/remedy/done")),
        "no" => Command::DeclineRemedy { reason: typed.reason.trim().to_owned() },
        _ => {
            let problem = Problem { field: "answer", text: visit.t("customer-error-remedy-empty") };
            return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, remedy, typed, vec![problem]);
        }
    };
    let doer = Doer { by: By::Complainant, seen: None };
    match visit.web.house.act(&visit.complaint.reference, doer, command).await {
        Ok(_) => Ok(visit.to("/remedy/done")),
        Err(HouseError::Refused(_) | HouseError::Conflict) => {
            let problem = Problem { field: "answer", text: visit.t("customer-error-not-now") };
            show(&visit, StatusCode::CONFLICT, remedy, typed, vec![problem])
        }
        Err(error) => Err(error.into()),
    }
}

pub(crate) async fn done(visit: Visit) -> Result<Response, Failure> {
    match remedy(&visit.complaint).map(|(_, fulfilment)| fulfilment) {
        Some(Fulfilment::Accepted) => {
            ok(&DonePage::new(&visit, "customer-remedy-accepted-heading", visit.t("customer-remedy-accepted-text")))
        }
        Some(Fulfilment::Declined) => {
            ok(&DonePage::new(&visit, "customer-remedy-declined-heading", visit.t("customer-remedy-declined-text")))
        }
        _ => Ok(visit.to("")),
    }
}
