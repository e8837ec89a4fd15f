//! The complainant takes the complaint back: asked once more, with a reason if they like.

use super::Problem;
use super::add::LONGEST;
use super::done::DonePage;
use super::visit::Visit;
use crate::failure::Failure;
use crate::page::{ok, render};
use crate::public::frame::Frame;
use askama::Template;
use axum::extract::Form;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use complaint::{Act, By, Closure, Command, Moment, may};
use procedure::{Doer, HouseError};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "public/complaint/withdraw.html")]
struct WithdrawPage {
    frame: Frame,
    reference: String,
    back: String,
    action: String,
    reason: String,
    problems: Vec<Problem>,
}

#[derive(Deserialize)]
pub(crate) struct Typed {
    #[serde(default)]
    reason: String,
}

fn show(visit: &Visit, status: StatusCode, reason: String, problem: Option<String>) -> Result<Response, Failure> {
    let frame = visit.frame(visit.t("customer-withdraw-heading"));
    let problems: Vec<Problem> = problem.into_iter().map(|text| Problem { field: "reason", text }).collect();
    let frame = if problems.is_empty() { frame } else { frame.refused() };
    let (reference, back, action) = (visit.reference(), visit.path(""), visit.path("/withdraw"));
    render(status, &WithdrawPage { frame, reference, back, action, reason, problems })
}

/// Whether it can be taken back.
pub(crate) fn may_withdraw(visit: &Visit) -> bool {
    let context = visit.web.house.context_of(&visit.complaint);
    may(Act::Withdraw, &visit.complaint, &By::Complainant, &context).is_ok()
}

fn is_withdrawn(visit: &Visit) -> bool {
    visit.complaint.closed == Some(Closure::Withdrawn)
}

pub(crate) async fn page(visit: Visit) -> Result<Response, Failure> {
    match may_withdraw(&visit) {
        true => show(&visit, StatusCode::OK, String::new(), None),
        false => Ok(to(&visit, "")),
    }
}

pub(crate) async fn withdraw(visit: Visit, Form(typed): Form<Typed>) -> Result<Response, Failure> {
    if is_withdrawn(&visit) {
        // Sent twice.
        return Ok(to(&visit, "/withdraw/done"));
    }
    let reason = typed.reason.replace("\r\n", "\n");
    let length = reason.chars().count();
    if length > LONGEST {
        let problem = visit.say("customer-error-text-long", &[("count", (length - LONGEST).into())]);
        return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, reason, Some(problem));
    }
    let house = &visit.web.house;
    let confirms = house.policy_of(&visit.complaint).sends_itself(Moment::Withdrawn).is_some();
    let letter = confirms.then(|| house.draft_withdrawal(&visit.complaint));
    let command = Command::Withdraw { reason: reason.trim().to_owned(), letter };
    let doer = Doer { by: By::Complainant, seen: None };
    match house.act(&visit.complaint.reference, doer, command).await {
        Ok(_) => Ok(to(&visit, "/withdraw/done")),
        Err(HouseError::Refused(_) | HouseError::Conflict) => {
            show(&visit, StatusCode::CONFLICT, reason, Some(visit.t("customer-error-not-now")))
        }
        Err(error) => Err(error.into()),
    }
}

pub(crate) async fn done(visit: Visit) -> Result<Response, Failure> {
    if !is_withdrawn(&visit) {
        return Ok(to(&visit, ""));
    }
    ok(&DonePage::new(&visit, "customer-withdraw-done-heading", visit.t("customer-withdraw-done-text")))
}

fn to(visit: &Visit, rest: &str) -> Response {
    Redirect::to(&visit.path(rest)).into_response()
}
