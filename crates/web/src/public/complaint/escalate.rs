//! "Does this settle it?" No: the complainant says why, and somebody else looks at it again (policy, row 12).

use super::done::DonePage;
use super::promises::round;
use super::reason::{Asks, Typed};
use super::visit::Visit;
use crate::failure::Failure;
use crate::page::ok;
use axum::extract::Form;
use axum::http::StatusCode;
use axum::response::Response;
use complaint::{Act, By, Channel, Command, Complaint, Keeper, Purpose, Stage, may};
use procedure::{Doer, HouseError};
use texts::texts;

static ASKS: Asks = Asks { what: "escalate", rows: 7, button: "button-primary", not: None };

/// Where there is nothing (more) to escalate, the page itself says how things stand.
pub(crate) async fn page(visit: Visit) -> Result<Response, Failure> {
    match may(Act::Escalate, &visit.complaint, &By::Complainant, &visit.web.house.context_of(&visit.complaint)) {
        Ok(()) => ASKS.show(&visit, StatusCode::OK, String::new(), None),
        Err(_) => Ok(visit.to("")),
    }
}

pub(crate) async fn escalate(visit: Visit, Form(typed): Form<Typed>) -> Result<Response, Failure> {
    let reason = typed.reason();
    let refuse = |status, reason, problem| ASKS.show(&visit, status, reason, Some(problem));
    if is_reviewed(&visit.complaint) {
        // Sent twice.
        return Ok(visit.to("/escalate/done"));
    }
    if reason.trim().is_empty() {
        return refuse(StatusCode::UNPROCESSABLE_ENTITY, reason, visit.t("customer-error-reason-empty"));
    }
    if let Some(problem) = visit.too_long(&reason) {
        return refuse(StatusCode::UNPROCESSABLE_ENTITY, reason, problem);
    }
    let doer = Doer { by: By::Complainant, seen: None };
    let command = Command::Escalate { reason: reason.trim().to_owned(), channel: Channel::Web };
    match visit.web.house.act(&visit.complaint.reference, doer, command).await {
        Ok(_) => Ok(visit.to("/escalate/done")),
        Err(HouseError::Refused(_) | HouseError::Conflict) => {
            refuse(StatusCode::CONFLICT, reason, visit.t("customer-error-not-now"))
        }
        Err(error) => {
            tracing::error!(%error, reference = visit.reference(), "an escalation couldn't be kept");
            refuse(StatusCode::SERVICE_UNAVAILABLE, reason, visit.t("customer-failed-text"))
        }
    }
}

fn is_reviewed(complaint: &Complaint) -> bool {
    complaint.level > 0 && complaint.stage == Stage::Open
}

pub(crate) async fn done(visit: Visit) -> Result<Response, Failure> {
    let complaint = &visit.complaint;
    if !is_reviewed(complaint) {
        return Ok(visit.to(""));
    }
    let receipt = |l: &complaint::LetterRecord| l.level == complaint.level && l.purpose == Purpose::EscalationReceipt;
    let written = complaint.letters.iter().any(receipt);
    let line = match written {
        true => visit.t("customer-escalate-done-text"),
        false => texts().say(&visit.words.lang, "letter-escalation-reviewer", &[]),
    };
    let mut page = DonePage::new(&visit, "customer-escalate-done-heading", line);
    let mine = |p: &&complaint::Promise| p.level == complaint.level && p.kept_by == Keeper::Decision && p.is_running();
    if let Some(promise) = complaint.promises.iter().find(mine) {
        page.lines.push(visit.dated("customer-escalate-done-by", promise.due));
    }
    let round = round(&visit, complaint.level);
    page.dates = Some((round.heading, round.steps));
    ok(&page)
}
