//! `GET /audit`: who saw and did what, newest first.

use super::super::frame::{Frame, People};
use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use crate::page::ok;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use complaint::{Reference, StaffId};
use serde::Deserialize;
use store::{AuditEntry, Cursor};

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Asked {
    after: String,
}

struct Row {
    iso: String,
    at: String,
    who: String,
    what: String,
    reference: Option<String>,
    subject: String,
}

#[derive(Template)]
#[template(path = "desk/staff/audit.html")]
struct AuditPage {
    frame: Frame,
    rows: Vec<Row>,
    next: Option<String>,
}

pub(crate) async fn page(State(web): State<Web>, me: Signed, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    let frame = Frame::new(&web, &me, "settings").await?;
    let people = People::of(&web).await?;
    let after = Some(Cursor(asked.after)).filter(|c| !c.0.is_empty());
    let found = web.house.store.audit_page(after.as_ref(), 100).await?;
    let rows = found.items.iter().map(|e| row(e, &frame, &people)).collect();
    let next = found.next.map(|cursor| {
        let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("after", &cursor.0).finish();
        format!("/audit?{query}")
    });
    ok(&AuditPage { frame, rows, next })
}

fn row(entry: &AuditEntry, frame: &Frame, people: &People) -> Row {
    let who = match entry.who.as_str() {
        "complainant" | "nobody" => frame.t(&format!("desk-audit-{}", entry.who)),
        id => people.name(&StaffId(id.to_owned())),
    };
    let reference = entry.subject.split([' ', '.']).next().and_then(|word| word.parse::<Reference>().ok());
    Row {
        iso: entry.at.to_string(),
        at: frame.moment(entry.at),
        what: frame.words.or(&format!("desk-audit-what-{}", entry.what.replace('_', "-")), &entry.what),
        reference: reference.map(|r| r.to_string()),
        subject: entry.subject.clone(),
        who,
    }
}
