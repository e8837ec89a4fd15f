//! What is done on the page itself, without words: its kind, and whose it is.

use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use complaint::{Command, Complaint, Kind, Refusal, StaffId, Team};
use procedure::{Doer, HouseError};
use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct KindTyped {
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
async fn act(web: &Web, me: &Signed, complaint: &Complaint, command: Command) -> Result<bool, Failure> {
    let doer = Doer { by: me.by(), seen: None };
    match web.house.act(&complaint.reference, doer, command).await {
        Ok(_) => Ok(true),
        Err(HouseError::Refused(Refusal::NothingChanged)) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

fn back(complaint: &Complaint, done: &str) -> Response {
    Redirect::to(&format!("/complaints/{}?done={done}", complaint.reference)).into_response()
}

pub(crate) async fn kind(
    State(web): State<Web>,
    me: Signed,
    Path(reference): Path<String>,
    Form(typed): Form<KindTyped>,
) -> Result<Response, Failure> {
    let complaint = me.complaint(&web, &reference).await?;
    let changed = act(&web, &me, &complaint, Command::CorrectKind { kind: Kind(typed.kind) }).await?;
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
    let changed = act(&web, &me, &complaint, command).await?;
    if changed && !typed.why.trim().is_empty() {
        act(&web, &me, &complaint, Command::Note { text: typed.why.trim().to_owned() }).await?;
    }
    let now = web.house.complaint(&complaint.reference).await?;
    if me.may_see(&now) {
        Ok(back(&complaint, if changed { done } else { "nothing" }))
    } else {
        // It went to a team that isn't theirs.
        Ok(Redirect::to(&format!("/desk?done={done}")).into_response())
    }
}

/// What came in last needs no answer.
pub(crate) async fn no_reply(
    State(web): State<Web>,
    me: Signed,
    Path(reference): Path<String>,
) -> Result<Response, Failure> {
    let complaint = me.complaint(&web, &reference).await?;
    let changed = act(&web, &me, &complaint, Command::NoReplyNeeded).await?;
    Ok(back(&complaint, if changed { "no-reply" } else { "nothing" }))
}

pub(crate) async fn revoke(
    State(web): State<Web>,
    me: Signed,
    Path(reference): Path<String>,
) -> Result<Response, Failure> {
    let complaint = me.complaint(&web, &reference).await?;
    act(&web, &me, &complaint, Command::RevokeLink).await?;
    Ok(back(&complaint, "revoked"))
}
