//! `GET /outbox`: every letter, recorded before it is sent, with where it stands.

pub(crate) mod letter;

use super::frame::{Frame, after, next_page};
use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use crate::page::ok;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use complaint::{Reference, Side};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use store::{LetterState, OutboxLetter};

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Asked {
    state: String,
    after: String,
}

struct Row {
    id: String,
    subject: String,
    what: String,
    reference: String,
    to: String,
    at_iso: String,
    at: String,
    look: &'static str,
    icon: &'static str,
    state: String,
}

#[derive(Template)]
#[template(path = "desk/outbox/list.html")]
struct ListPage {
    frame: Frame,
    /// Name, label, current.
    tabs: Vec<(&'static str, String, bool)>,
    rows: Vec<Row>,
    next: Option<String>,
}

const STATES: [(&str, Option<LetterState>); 5] = [
    ("all", None),
    ("queued", Some(LetterState::Queued)),
    ("uncertain", Some(LetterState::Uncertain)),
    ("failed", Some(LetterState::Failed)),
    ("sent", Some(LetterState::Sent)),
];

pub(crate) async fn page(State(web): State<Web>, me: Signed, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    let frame = Frame::new(&web, &me, "outbox").await?;
    let (name, state) = STATES.into_iter().find(|(name, _)| *name == asked.state).unwrap_or(STATES[0]);
    let after = after(asked.after);
    let found = web.house.store.letters(state, after.as_ref(), 50).await?;
    let theirs = visible(&web, &me, &found.items).await?;
    let rows = found.items.iter().filter(|l| theirs[&l.reference]).map(|l| row(l, &frame)).collect();
    let next = next_page("/outbox", &[("state", name)], found.next);
    let tab = |(n, _): (&'static str, _)| (n, frame.t(&format!("desk-outbox-{n}")), n == name);
    let tabs = STATES.map(tab).into();
    ok(&ListPage { frame, tabs, rows, next })
}

/// Of which of these letters' complaints this person may know.
async fn visible(web: &Web, me: &Signed, letters: &[OutboxLetter]) -> Result<BTreeMap<Reference, bool>, Failure> {
    let mut visible = BTreeMap::new();
    for letter in letters {
        if let Entry::Vacant(place) = visible.entry(letter.reference.clone()) {
            let held = web.house.store.complaint(&letter.reference).await?;
            place.insert(held.is_some_and(|held| me.may_see(&held.complaint)));
        }
    }
    Ok(visible)
}

/// The look, the icon and the words of a letter's state.
pub(crate) fn state(letter: &OutboxLetter, frame: &Frame) -> (&'static str, &'static str, String) {
    let (look, icon, id) = match letter.state {
        LetterState::Queued => ("running", "clock", "queued"),
        LetterState::Sending => ("running", "clock", "sending"),
        LetterState::Sent => ("good", "check", "sent"),
        LetterState::Uncertain => ("warn", "alert", "uncertain"),
        LetterState::Failed => ("bad", "alert", "failed"),
    };
    let words = frame.t(&format!("desk-letter-{id}"));
    let said = letter.note.trim();
    let words = if said.is_empty() || letter.state == LetterState::Sent { words } else { format!("{words}: {said}") };
    (look, icon, words)
}

/// "Acknowledgement"; "To a third party".
pub(crate) fn purpose(letter: &OutboxLetter, frame: &Frame) -> String {
    match letter.side {
        Side::Team => frame.t("desk-purpose-reminder"),
        _ => frame.t(&format!("desk-purpose-{}", letter.purpose.as_str().replace('_', "-"))),
    }
}

fn row(letter: &OutboxLetter, frame: &Frame) -> Row {
    let (look, icon, words) = state(letter, frame);
    Row {
        id: letter.id.to_string(),
        subject: letter.subject.clone(),
        what: purpose(letter, frame),
        reference: letter.reference.to_string(),
        to: letter.to.clone(),
        at_iso: letter.written_at.to_string(),
        at: frame.moment(letter.written_at),
        state: words,
        look,
        icon,
    }
}
