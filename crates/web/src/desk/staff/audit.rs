//! `GET /audit`: who saw and did what, newest first.

use super::super::frame::{Frame, People, after, next_page};
use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use crate::page::ok;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use complaint::{Reference, StaffId};
use serde::Deserialize;
use std::collections::BTreeSet;
use store::AuditEntry;

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
    /// What follows the reference, or all of it.
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
    let after = after(asked.after);
    let found = web.house.store.audit_page(after.as_ref(), 100).await?;
    let secret = about(&web, &me, &found.items).await?;
    let shown = found.items.iter().filter(|e| !reference_of(e).is_some_and(|r| secret.contains(&r)));
    let rows = shown.map(|e| row(e, &frame, &people)).collect();
    let next = next_page("/audit", &[], found.next);
    ok(&AuditPage { frame, rows, next })
}

/// The complaint that an entry is about.
fn reference_of(entry: &AuditEntry) -> Option<Reference> {
    entry.subject.split([' ', '.']).next().unwrap_or_default().parse().ok()
}

/// Which of these complaints are about whoever looks: they don't hear that there are any.
async fn about(web: &Web, me: &Signed, entries: &[AuditEntry]) -> Result<BTreeSet<Reference>, Failure> {
    let named: BTreeSet<Reference> = entries.iter().filter_map(reference_of).collect();
    let mut about = BTreeSet::new();
    for reference in named {
        let held = web.house.store.complaint(&reference).await?;
        if held.is_some_and(|held| me.is_subject_of(&held.complaint)) {
            about.insert(reference);
        }
    }
    Ok(about)
}

fn row(entry: &AuditEntry, frame: &Frame, people: &People) -> Row {
    let who = match entry.who.as_str() {
        "complainant" | "nobody" => frame.t(&format!("desk-audit-{}", entry.who)),
        id => people.name(&StaffId(id.to_owned())),
    };
    let reference = reference_of(entry);
    let subject = match &reference {
        Some(reference) => entry.subject.trim_start_matches(reference.to_string().as_str()),
        None => &entry.subject,
    };
    Row {
        iso: entry.at.to_string(),
        at: frame.moment(entry.at),
        what: frame.words.or(&format!("desk-audit-what-{}", entry.what.replace('_', "-")), &entry.what),
        reference: reference.map(|r| r.to_string()),
        subject: subject.to_owned(),
        who,
    }
}
