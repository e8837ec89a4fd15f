//! What is put right on the page itself: details, danger, kind, and whose the complaint is.

use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use complaint::{Command, Complaint, Details, Kind, Refusal, StaffId, Team};
use procedure::{Doer, HouseError};
use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct DetailsTyped {
    seen: u32,
    model: String,
    serial: String,
    ticket: String,
    description: String,
    idea: String,
    #[serde(default)]
    danger: String,
}

#[derive(Deserialize)]
pub(crate) struct KindTyped {
    seen: u32,
    kind: String,
}

#[derive(Deserialize)]
pub(crate) struct PeopleTyped {
    /// `me`, `nobody`, `staff:ioana`, `team:technical`.
    to: String,
    #[serde(default)]
    why: String,
}

/// Does a command; that it changes nothing is no failure here.
async fn act(web: &Web, me: &Signed, complaint: &Complaint, seen: Option<u32>, command: Command) -> Result<bool, Failure> {
    let doer = Doer { by: me.by(), seen };
    match web.house.act(&complaint.reference, doer, command).await {
        Ok(_) => Ok(true),
        Err(HouseError::Refused(Refusal::NothingChanged)) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

fn back(complaint: &Complaint, done: &str) -> Response {
    Redirect::to(&format!("/complaints/{}?done={done}", complaint.reference)).into_response()
}

pub(crate) async fn details(
    State(web): State<Web>,
    me: Signed,
    Path(reference): Path<String>,
    Form(typed): Form<DetailsTyped>,
) -> Result<Response, Failure> {
    let complaint = me.complaint(&web, &reference).await?;
    let known = &complaint.details;
    // A field that was left as it is says nothing: so a long description isn't recorded again.
    let change = |id: &str, value: &str| {
        let value = value.replace("\r\n", "\n").trim().to_owned();
        (known.get(id).unwrap_or_default().trim() != value).then_some(value)
    };
    let change = Details {
        model: change("model", &typed.model),
        serial: change("serial", &typed.serial),
        ticket: change("ticket", &typed.ticket),
        description: change("description", &typed.description),
        idea: change("idea", &typed.idea),
    };
    let danger = Some(typed.danger.trim().to_owned()).filter(|d| !d.is_empty());
    let mut seen = Some(typed.seen);
    let mut changed = false;
    if !change.is_empty() {
        changed |= act(&web, &me, &complaint, seen, Command::CorrectDetails { change }).await?;
        seen = None;
    }
    if danger != complaint.danger {
        changed |= act(&web, &me, &complaint, seen, Command::MarkDanger { danger }).await?;
    }
    Ok(back(&complaint, if changed { "details" } else { "nothing" }))
}

pub(crate) async fn kind(
    State(web): State<Web>,
    me: Signed,
    Path(reference): Path<String>,
    Form(typed): Form<KindTyped>,
) -> Result<Response, Failure> {
    let complaint = me.complaint(&web, &reference).await?;
    let changed = act(&web, &me, &complaint, Some(typed.seen), Command::CorrectKind { kind: Kind(typed.kind) }).await?;
    Ok(back(&complaint, if changed { "kind" } else { "nothing" }))
}

pub(crate) async fn people(
    State(web): State<Web>,
    me: Signed,
    Path(reference): Path<String>,
    Form(typed): Form<PeopleTyped>,
) -> Result<Response, Failure> {
    let complaint = me.complaint(&web, &reference).await?;
    let (command, done) = match typed.to.split_once(':') {
        None if typed.to == "me" => (Command::Assign { handler: Some(me.staff.id.clone()) }, "taken"),
        None if typed.to == "nobody" => (Command::Assign { handler: None }, "put-back"),
        Some(("staff", id)) => {
            let id = StaffId(id.to_owned());
            let there = web.house.store.staff(&id).await?.is_some_and(|s| s.active);
            if !there {
                return Err(Failure::Unclear(format!("there is nobody called {id}")));
            }
            (Command::Assign { handler: Some(id) }, "handed")
        }
        Some(("team", team)) => (Command::Transfer { team: Team(team.to_owned()) }, "transferred"),
        _ => return Err(Failure::Unclear("to whom?".to_owned())),
    };
    let changed = act(&web, &me, &complaint, None, command).await?;
    if changed && !typed.why.trim().is_empty() {
        act(&web, &me, &complaint, None, Command::Note { text: typed.why.trim().to_owned() }).await?;
    }
    let now = web.house.complaint(&complaint.reference).await?;
    if me.may_see(&now) {
        Ok(back(&complaint, if changed { done } else { "nothing" }))
    } else {
        // It went to a team that isn't theirs.
        Ok(Redirect::to(&format!("/desk?done={done}")).into_response())
    }
}

pub(crate) async fn revoke(
    State(web): State<Web>,
    me: Signed,
    Path(reference): Path<String>,
) -> Result<Response, Failure> {
    let complaint = me.complaint(&web, &reference).await?;
    act(&web, &me, &complaint, None, Command::RevokeLink).await?;
    Ok(back(&complaint, "revoked"))
}
