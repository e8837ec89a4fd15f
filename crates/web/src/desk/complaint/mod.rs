//! `GET /complaints/{reference}`: all there is to one complaint.

mod affairs;
pub(super) mod calendar;
pub(super) mod changing;
mod details;
mod people;
mod promises;
mod reckoned;
mod steps;
mod telling;
pub(super) mod timeline;

use super::acts::{Offer, offered};
use super::due::state;
use super::frame::{Frame, People};
use super::news::Listening;
use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use crate::page::ok;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use complaint::{Complaint, Event, Reference};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "desk/complaint/complaint.html")]
struct ComplaintPage {
    frame: Frame,
    reference: String,
    subject: String,
    language: String,
    language_name: String,
    state: &'static str,
    state_words: String,
    danger: Option<String>,
    /// Where the policy has several and it isn't the last of them.
    priority: Option<String>,
    /// The complaint that it goes on in.
    merged_into: Option<String>,
    kind: String,
    team: String,
    handler: Option<String>,
    complainant: String,
    received_iso: String,
    received: String,
    closed: bool,
    /// Nobody has it, and this person may take it.
    may_take: bool,
    steps: Vec<steps::Step>,
    offer: Offer,
    entries: Vec<timeline::Entry>,
    promises: promises::Panel,
    details: details::Panel,
    people: people::Panel,
    affairs: affairs::Panel,
    news: Listening,
}

pub(crate) async fn page(
    State(web): State<Web>,
    me: Signed,
    Path(reference): Path<String>,
) -> Result<Response, Failure> {
    let complaint = me.complaint(&web, &reference).await?;
    let mut told = web.house.told(&complaint.reference).await?;
    let secret = secret(&web, &me, &told.complaint).await?;
    told.timeline.retain(|e| !matches!(&e.recorded.event, Event::Related { other, .. } if secret.contains(other)));
    told.complaint.related.retain(|other| !secret.contains(other));
    let complaint = &told.complaint;
    let reference = complaint.reference.to_string();
    me.audit(&web, "viewed", &reference).await?;
    let mut frame = Frame::new(&web, &me, "queue").await?;
    frame.kept_done = kept_done(&me.path, &reference);
    let staff = People::of(&web).await?;
    let offer = offered(&web, &frame, complaint, &me);
    let state = state(complaint);
    let entries = timeline::entries(&web, &frame, &told, &staff).await?;
    let page = ComplaintPage {
        subject: match complaint.subject.trim() {
            "" => frame.t("desk-no-subject"),
            subject => subject.to_owned(),
        },
        language: complaint.complainant.language.clone(),
        language_name: frame.language(&complaint.complainant.language),
        danger: complaint.danger.clone(),
        priority: priority(&web, &frame, complaint),
        merged_into: complaint.merged_into.as_ref().map(ToString::to_string),
        kind: frame.kind(&web, &complaint.kind),
        team: frame.team(&web, &complaint.team),
        handler: complaint.handler.as_ref().map(|id| staff.name(id)),
        complainant: complaint.complainant.called().to_owned(),
        received_iso: complaint.received_at.to_string(),
        received: frame.moment(complaint.received_at),
        closed: state == "closed",
        may_take: state != "closed" && complaint.handler.is_none() && !complaint.excluded.contains(&me.staff.id),
        state_words: frame.t(&format!("desk-state-{state}")),
        promises: promises::Panel::of(complaint, &web, &frame),
        details: details::Panel::of(complaint, &web, &frame),
        people: people::Panel::of(complaint, &web, &frame, &me, &staff),
        affairs: affairs::Panel::of(complaint, &web, &frame),
        news: Listening::to_complaint(&frame, &complaint.reference, complaint.seq),
        steps: steps::steps(complaint, &web, &frame, &staff),
        state,
        offer,
        entries,
        reference,
        frame,
    };
    ok(&page)
}

/// Related complaints that are about whoever looks: they don't hear that there are any.
async fn secret(web: &Web, me: &Signed, complaint: &Complaint) -> Result<BTreeSet<Reference>, Failure> {
    let mut secret = BTreeSet::new();
    for other in &complaint.related {
        let held = web.house.store.complaint(other).await?;
        if held.is_some_and(|held| me.is_subject_of(&held.complaint)) {
            secret.insert(other.clone());
        }
    }
    Ok(secret)
}

/// Its priority, where that says something.
fn priority(web: &Web, frame: &Frame, complaint: &Complaint) -> Option<String> {
    let priorities = &web.house.policy_of(complaint).priorities;
    let ordinary = priorities.last() == Some(&complaint.priority) || priorities.len() < 2;
    (!ordinary).then(|| frame.priority(&complaint.priority))
}

/// The act that was just done, so that the browser forgets its unsent text.
fn kept_done(path: &str, reference: &str) -> String {
    let query = path.split_once('?').map_or("", |(_, query)| query);
    let done = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "done");
    done.map(|(_, done)| format!("{done}:{reference}")).unwrap_or_default()
}
