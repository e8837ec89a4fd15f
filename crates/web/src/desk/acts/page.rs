//! The page of an act, in its stages: the form, the letter, done.

use super::super::complaint::timeline::lines_since;
use super::super::frame::{Frame, People};
use super::fields::{Doing, Field, On, Typed, Wrong, field_of};
use super::{named, refusal_words};
use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use crate::page::{render, sentence};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use complaint::{Complaint, Draft, Event, Refusal, Side, may};
use procedure::{Doer, HouseError, Told};
use std::collections::BTreeMap;

/// The variables of an address.
pub(super) type Params = BTreeMap<String, String>;

/// The letter on its page: to be read, changed, sent.
struct LetterStage {
    to: String,
    subject: String,
    text: String,
    language: String,
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
struct Shown {
    status: StatusCode,
    errors: Vec<Wrong>,
    changes: Vec<String>,
    blocked: bool,
    letter: Option<Draft>,
}

impl Shown {
    fn form(status: StatusCode, errors: Vec<Wrong>) -> Self {
        Self { status, errors, changes: Vec::new(), blocked: false, letter: None }
    }

    /// There is nothing to fill in: it can't be done now, and why.
    fn blocked(why: String) -> Self {
        let errors = vec![Wrong { field: "main", words: why }];
        Self { blocked: true, ..Self::form(StatusCode::CONFLICT, errors) }
    }

    fn letter(letter: Draft) -> Self {
        Self { letter: Some(letter), ..Self::form(StatusCode::OK, Vec::new()) }
    }
}

fn made(params: &Params, make: super::Make) -> Result<(String, Box<dyn Doing>), Failure> {
    let reference = params.get("reference").cloned().unwrap_or_default();
    Ok((reference, make(params).ok_or(Failure::NotFound)?))
}

/// The form, empty or prefilled.
pub(super) async fn form(web: Web, me: Signed, params: Params, make: super::Make) -> Result<Response, Failure> {
    let (reference, doing) = made(&params, make)?;
    let complaint = me.complaint(&web, &reference).await?;
    let told = web.house.told(&complaint.reference).await?;
    let frame = Frame::new(&web, &me, "queue").await?;
    me.audit(&web, "viewed", &complaint.reference.to_string()).await?;
    let typed = Typed::new();
    let on = On { web: &web, frame: &frame, complaint: &told.complaint, me: &me, typed: &typed };
    let shown = match allowed(&on, doing.as_ref()) {
        Err(refusal) => Shown::blocked(said(&on, doing.as_ref(), &refusal).words),
        // Nothing to fill in: the letter at once.
        Ok(()) if doing.fields(&on).is_empty() => {
            doing.draft(&on).map_or_else(|| Shown::form(StatusCode::OK, Vec::new()), Shown::letter)
        }
        Ok(()) => Shown::form(StatusCode::OK, Vec::new()),
    };
    show(&on, doing.as_ref(), &told, shown)
}

fn allowed(on: &On, doing: &dyn Doing) -> Result<(), Refusal> {
    may(doing.act(), on.complaint, &on.me.by(), on.web.house.settings.policy_of(on.complaint))
}

fn said(on: &On, doing: &dyn Doing, refusal: &Refusal) -> Wrong {
    let words = sentence(&refusal_words(&on.frame.words, &named(refusal.clone(), on.me)));
    Wrong { field: field_of(refusal, &doing.fields(on)), words }
}

/// What was sent from the form: shown as a letter, or done.
pub(super) async fn done(
    web: Web,
    me: Signed,
    params: Params,
    typed: Typed,
    make: super::Make,
) -> Result<Response, Failure> {
    let (reference, doing) = made(&params, make)?;
    let doing = doing.as_ref();
    let typed: Typed = typed.into_iter().map(|(k, v)| (k, v.replace("\r\n", "\n"))).collect();
    let frame = Frame::new(&web, &me, "queue").await?;
    for _ in 0..8 {
        let complaint = me.complaint(&web, &reference).await?;
        let told = web.house.told(&complaint.reference).await?;
        let on = On { web: &web, frame: &frame, complaint: &told.complaint, me: &me, typed: &typed };
        let (command, more) = match next_step(&on, doing, &told).await? {
            Step::Show(shown) => return show(&on, doing, &told, shown),
            Step::Do(mut commands) if !commands.is_empty() => (commands.remove(0), commands),
            Step::Do(_) => return Err(Failure::Unclear("the form says nothing to do".to_owned())),
        };
        let doer = Doer { by: me.by(), seen: Some(told.complaint.seq) };
        match web.house.act(&told.complaint.reference, doer, command).await {
            Ok(_) => {
                for command in more {
                    web.house.act(&told.complaint.reference, Doer { by: me.by(), seen: None }, command).await?;
                }
                let to = format!("/complaints/{}?done={}", told.complaint.reference, doing.name());
                return Ok(Redirect::to(&to).into_response());
            }
            // Something came in between: look again whether it matters.
            Err(HouseError::Conflict) => continue,
            Err(HouseError::Refused(refusal)) => {
                let errors = vec![said(&on, doing, &refusal)];
                let shown =
                    Shown { letter: letter_typed(&on), ..Shown::form(StatusCode::UNPROCESSABLE_ENTITY, errors) };
                return show(&on, doing, &told, shown);
            }
            Err(error) => return Err(error.into()),
        }
    }
    Err(Failure::Conflict)
}

enum Step {
    Show(Shown),
    Do(Vec<complaint::Command>),
}

async fn next_step(on: &On<'_>, doing: &dyn Doing, told: &Told) -> Result<Step, Failure> {
    let step = on.typed("step");
    if step == "edit" {
        return Ok(Step::Show(Shown::form(StatusCode::OK, Vec::new())));
    }
    let changes = changes(on, doing, told).await?;
    if let Err(refusal) = allowed(on, doing) {
        let errors = vec![said(on, doing, &refusal)];
        let status = if changes.is_empty() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::CONFLICT };
        return Ok(Step::Show(Shown { changes, letter: letter_typed(on), ..Shown::form(status, errors) }));
    }
    let wrong = doing.wrong(on);
    if !wrong.is_empty() {
        return Ok(Step::Show(Shown { changes, ..Shown::form(StatusCode::UNPROCESSABLE_ENTITY, wrong) }));
    }
    let drafted = doing.draft(on);
    let typed = letter_typed(on);
    if !changes.is_empty() {
        // What was typed stays; the person decides anew, knowing what changed.
        let letter = typed.or(drafted);
        return Ok(Step::Show(Shown { changes, letter, ..Shown::form(StatusCode::CONFLICT, Vec::new()) }));
    }
    Ok(match (drafted, typed, step) {
        (None, ..) => Step::Do(doing.commands(on, None)),
        // Nobody sends what they haven't seen.
        (Some(drafted), None, _) | (Some(drafted), _, "preview") => Step::Show(Shown::letter(drafted)),
        (Some(_), Some(typed), "send") => match typed.text.trim() {
            "" => {
                let words = on.frame.t("refusal-empty-letter");
                let errors = vec![Wrong { field: "letter_text", words }];
                Step::Show(Shown { letter: Some(typed), ..Shown::form(StatusCode::UNPROCESSABLE_ENTITY, errors) })
            }
            _ => Step::Do(doing.commands(on, Some(typed))),
        },
        (Some(_), Some(typed), _) => Step::Show(Shown::letter(typed)),
    })
}

/// The letter as it stands in the form.
fn letter_typed(on: &On) -> Option<Draft> {
    let text = on.typed.get("letter_text")?;
    let text = format!("{}\n", text.trim_end());
    Some(Draft { subject: on.typed("letter_subject").to_owned(), text, automatic: false })
}

/// What others did since the form was opened, where it may matter to whoever writes.
async fn changes(on: &On<'_>, doing: &dyn Doing, told: &Told) -> Result<Vec<String>, Failure> {
    let seen: u32 = on.typed("seen").parse().map_err(|_| Failure::Unclear("the form lacks ‘seen’".to_owned()))?;
    // One's own acts matter too: so that a form that is sent twice does its work once.
    let matters = |e: &procedure::TimelineEntry| e.recorded.seq > seen && matters_to(doing, &e.recorded.event);
    if !told.timeline.iter().any(matters) {
        return Ok(Vec::new());
    }
    let staff = People::of(on.web).await?;
    Ok(lines_since(on.web, on.frame, told, &staff, seen))
}

/// Whether who is about to do this should know of `event` first. What the procedure does by itself disturbs nobody: a
/// letter left, a warning was given; and a note is disturbed by nothing but another note.
fn matters_to(doing: &dyn Doing, event: &Event) -> bool {
    match event {
        Event::NoteAdded { .. } => true,
        _ if doing.act() == complaint::Act::Note => false,
        Event::LetterWritten(letter) => letter.side != Side::Team,
        Event::LetterSent { .. }
        | Event::WarningGiven { .. }
        | Event::PromiseMade { .. }
        | Event::PromiseKept { .. }
        | Event::PromiseReplaced { .. }
        | Event::PromiseLifted { .. } => false,
        _ => true,
    }
}

fn show(on: &On, doing: &dyn Doing, told: &Told, shown: Shown) -> Result<Response, Failure> {
    let name = doing.name();
    let complaint = on.complaint;
    let mut fields = doing.fields(on);
    for field in &mut fields {
        field.error = shown.errors.iter().find(|w| w.field == field.id).map(|w| w.words.clone());
    }
    let to = doing.to(on);
    let letter = shown.letter.map(|draft| LetterStage {
        to: match to.name.as_deref() {
            Some(name) => format!("{name}, {}", to.email),
            None => to.email.clone(),
        },
        language: to.language.clone(),
        subject: draft.subject,
        text: draft.text,
    });
    let writes = !matches!(name, "note" | "escalate" | "reopen" | "details");
    let page = ActPage {
        frame: Frame { flash: None, ..on.frame.clone() },
        reference: complaint.reference.to_string(),
        subject: complaint.subject.clone(),
        language: complaint.complainant.language.clone(),
        action: on.me.path.split('?').next().unwrap_or_default().to_owned(),
        title: on.frame.t(&format!("desk-act-{name}")),
        intro: on.frame.t(&format!("desk-act-{name}-intro")),
        button: on.frame.t(if writes { "desk-act-preview" } else { "desk-act-do" }),
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
