//! The page of an act as it is shown: the form or the letter, and what it is about beside it.

use super::super::frame::Frame;
use super::fields::{Doing, Field, On, Wrong};
use crate::failure::Failure;
use crate::page::render;
use crate::upload;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use complaint::{Complaint, Draft, Event, Side};
use procedure::Told;

/// Acts that write no letter.
const WITHOUT_LETTER: [&str; 13] = [
    "note",
    "escalate",
    "reopen",
    "details",
    "assess",
    "priority",
    "represent",
    "end-representation",
    "exclude",
    "merge",
    "split",
    "relate",
    "policy",
];

/// Acts whose button says what they do, rather than "Save".
const SAYS_IT: [&str; 5] = ["merge", "split", "relate", "policy", "end-representation"];

/// Acts of which the customer sees nothing.
const HIDDEN: [&str; 7] = ["note", "escalate", "reopen", "assess", "priority", "exclude", "relate"];

/// The letter on its page: to be read, changed, sent.
struct LetterStage {
    to: String,
    subject: String,
    text: String,
    language: String,
    files_hint: String,
    files_wrong: Vec<String>,
    /// Files were chosen, and browsers don't keep them.
    choose_again: bool,
}

#[derive(Template)]
#[template(path = "desk/acts/act.html")]
struct ActPage {
    frame: Frame,
    reference: String,
    subject: String,
    language: String,
    name: &'static str,
    action: String,
    title: String,
    intro: String,
    /// What the button of the form says.
    button: String,
    writes: bool,
    seen: u32,
    fields: Vec<Field>,
    /// What it will change.
    tells: Vec<String>,
    /// The customer doesn't see what is written.
    hidden: bool,
    errors: Vec<Wrong>,
    /// What others did since this form was opened.
    changes: Vec<String>,
    /// It can't be done at all now: no form is shown.
    blocked: bool,
    letter: Option<LetterStage>,
    about: About,
}

/// What to read while writing.
#[derive(Default)]
struct About {
    who: String,
    at: String,
    text: String,
    language: String,
}

/// How a page is shown.
pub(super) struct Shown {
    pub status: StatusCode,
    pub errors: Vec<Wrong>,
    pub changes: Vec<String>,
    pub blocked: bool,
    pub letter: Option<Draft>,
}

impl Shown {
    pub fn form(status: StatusCode, errors: Vec<Wrong>) -> Self {
        Self { status, errors, changes: Vec::new(), blocked: false, letter: None }
    }

    /// There is nothing to fill in: it can't be done now, and why.
    pub fn blocked(why: String) -> Self {
        let errors = vec![Wrong::of("main", why)];
        Self { blocked: true, ..Self::form(StatusCode::CONFLICT, errors) }
    }

    pub fn letter(letter: Draft) -> Self {
        Self { letter: Some(letter), ..Self::form(StatusCode::OK, Vec::new()) }
    }
}

/// The page, as it is to be shown.
pub(super) fn show(on: &On, doing: &dyn Doing, told: &Told, shown: Shown) -> Result<Response, Failure> {
    let name = doing.name();
    let complaint = on.complaint;
    let mut fields = doing.fields(on);
    for field in &mut fields {
        field.error = shown.errors.iter().find(|w| w.field == field.id).map(|w| w.words.clone());
    }
    let to = doing.to(on);
    let letter = shown.letter.map(|draft| LetterStage {
        to: to.in_full(),
        language: to.language.clone(),
        subject: draft.subject,
        text: draft.text,
        files_hint: upload::bounds(&on.frame.words),
        files_wrong: on.upload.wrong.iter().map(|w| w.said(&on.frame.words)).collect(),
        choose_again: on.upload.chosen > 0,
    });
    let writes = !WITHOUT_LETTER.contains(&name);
    let page = ActPage {
        frame: Frame { flash: None, ..on.frame.clone() },
        reference: complaint.reference.to_string(),
        subject: complaint.subject.clone(),
        language: complaint.complainant.language.clone(),
        action: on.me.path.split('?').next().unwrap_or_default().to_owned(),
        title: on.frame.t(&format!("desk-act-{name}")),
        intro: on.frame.t(&format!("desk-act-{name}-intro")),
        button: match (writes, SAYS_IT.contains(&name)) {
            (true, _) => on.frame.t("desk-act-preview"),
            (false, true) => on.frame.t(&format!("desk-act-{name}")),
            (false, false) => on.frame.t("desk-act-do"),
        },
        tells: doing.tells(on),
        hidden: HIDDEN.contains(&name),
        seen: complaint.seq,
        errors: shown.errors,
        changes: shown.changes,
        blocked: shown.blocked,
        about: about(on, doing, told),
        name,
        writes,
        fields,
        letter,
    };
    render(shown.status, &page)
}

/// What the complainant wrote last, or the message that the act is about.
fn about(on: &On, doing: &dyn Doing, told: &Told) -> About {
    let wanted = doing.about();
    let mut about = About::default();
    let complaint: &Complaint = on.complaint;
    for entry in &told.timeline {
        let (from, words) = match &entry.recorded.event {
            Event::Opened { complainant, text, .. } if wanted.is_none() => (complainant, text),
            Event::MessageReceived { from, text, side: Side::Complainant, automatic: false, .. }
                if wanted.is_none() =>
            {
                (from, text)
            }
            Event::MessageReceived { from, text, message, .. } if wanted.as_ref() == Some(message) => (from, text),
            _ => continue,
        };
        about = About {
            who: from.called().to_owned(),
            at: on.frame.moment(entry.recorded.at),
            text: words.trim().to_owned(),
            language: complaint.complainant.language.clone(),
        };
    }
    about
}
