//! The complainant takes the complaint back: asked once more, with a reason if they like.

use super::done::DonePage;
use super::reason::{Asks, Typed};
use super::visit::Visit;
use crate::failure::Failure;
use crate::page::ok;
use axum::extract::Form;
use axum::http::StatusCode;
use axum::response::Response;
use complaint::{Act, By, Closure, Command, Moment, may};
use procedure::{Doer, HouseError};

static ASKS: Asks = Asks { what: "withdraw", rows: 4, button: "button-danger", not: Some("customer-withdraw-not") };

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
        true => ASKS.show(&visit, StatusCode::OK, String::new(), None),
        false => Ok(visit.to("")),
    }
}

pub(crate) async fn withdraw(visit: Visit, Form(typed): Form<Typed>) -> Result<Response, Failure> {
    if is_withdrawn(&visit) {
        // Sent twice.
        return Ok(visit.to("/withdraw/done"));
    }
    let reason = typed.reason();
    if let Some(problem) = visit.too_long(&reason) {
        return ASKS.show(&visit, StatusCode::UNPROCESSABLE_ENTITY, reason, Some(problem));
    }
    let house = &visit.web.house;
    let confirms = house.policy_of(&visit.complaint).sends_itself(Moment::Withdrawn).is_some();
    let letter = confirms.then(|| house.draft_withdrawal(&visit.complaint));
    let command = Command::Withdraw { reason: reason.trim().to_owned(), letter };
    let doer = Doer { by: By::Complainant, seen: None };
    match house.act(&visit.complaint.reference, doer, command).await {
        Ok(_) => Ok(visit.to("/withdraw/done")),
        Err(HouseError::Refused(_) | HouseError::Conflict) => {
            ASKS.show(&visit, StatusCode::CONFLICT, reason, Some(visit.t("customer-error-not-now")))
        }
        Err(error) => Err(error.into()),
    }
}

pub(crate) async fn done(visit: Visit) -> Result<Response, Failure> {
    if !is_withdrawn(&visit) {
        return Ok(visit.to(""));
    }
    ok(&DonePage::new(&visit, "customer-withdraw-done-heading", visit.t("customer-withdraw-done-text")))
}
