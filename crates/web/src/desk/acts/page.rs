//! What is done at the page of an act, in its stages: the form, the letter, done.

use super::super::complaint::timeline::lines_since;
use super::super::frame::{Frame, People};
use super::super::queue::open_ones_of;
use super::fields::{Deed, Doing, Known, On, Typed, Wrong, field_of};
use super::refusing::{named, refusal_words};
use super::showing::{Shown, show};
use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use crate::page::sentence;
use crate::upload::{self, Upload};
use axum::Form;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use complaint::{Act, Command, Complaint, Draft, Event, Refusal, Side, decide, may};
use procedure::{Doer, HouseError, Told};
use std::collections::BTreeMap;

/// What a form brought: the letter's may have files with it.
pub(super) struct Sent {
    typed: Typed,
    upload: Upload,
}

impl FromRequest<Web> for Sent {
    type Rejection = Failure;
    async fn from_request(request: Request, web: &Web) -> Result<Self, Failure> {
        if upload::has_files(request.headers()) {
            let form = Multipart::from_request(request, web).await.map_err(|e| Failure::Unclear(e.to_string()))?;
            let mut upload = upload::read(form).await;
            return Ok(Self { typed: std::mem::take(&mut upload.texts), upload });
        }
        let form = Form::<Typed>::from_request(request, web).await.map_err(|e| Failure::Unclear(e.to_string()))?;
        let typed = form.0.into_iter().map(|(name, value)| (name, value.replace("\r\n", "\n"))).collect();
        Ok(Self { typed, upload: Upload::default() })
    }
}

/// The variables of an address.
pub(super) type Params = BTreeMap<String, String>;

fn made(params: &Params, make: super::Make) -> Result<(String, Box<dyn Doing>), Failure> {
    let reference = params.get("reference").cloned().unwrap_or_default();
    Ok((reference, make(params).ok_or(Failure::NotFound)?))
}

/// What the act needs to know besides its complaint.
async fn known(web: &Web, me: &Signed, complaint: &Complaint, act: Act, typed: &Typed) -> Result<Known, Failure> {
    let mut known = Known::default();
    match act {
        Act::Merge => known.others = open_ones_of(web, me, complaint).await?,
        Act::Exclude => known.staff = web.house.store.all_staff().await?,
        Act::Relate => {
            let reference = typed.get("reference").map(String::as_str).unwrap_or_default();
            known.named = match me.complaint(web, reference).await {
                Ok(complaint) => Some(complaint),
                Err(Failure::NotFound | Failure::NotYours) => None,
                Err(other) => return Err(other),
            };
        }
        _ => {}
    }
    Ok(known)
}

/// The form, empty or prefilled.
pub(super) async fn form(web: Web, me: Signed, params: Params, make: super::Make) -> Result<Response, Failure> {
    let (reference, doing) = made(&params, make)?;
    let complaint = me.complaint(&web, &reference).await?;
    let told = web.house.told(&complaint.reference).await?;
    let frame = Frame::new(&web, &me, "queue").await?;
    me.audit(&web, "viewed", &complaint.reference.to_string()).await?;
    let (typed, upload) = (Typed::new(), Upload::default());
    let known = known(&web, &me, &told.complaint, doing.act(), &typed).await?;
    let on = On {
        web: &web,
        frame: &frame,
        complaint: &told.complaint,
        me: &me,
        typed: &typed,
        known: &known,
        upload: &upload,
    };
    let pointless = doing.pointless(&on);
    let shown = match allowed(&on, doing.as_ref()) {
        Err(refusal) => Shown::blocked(said(&on, doing.as_ref(), &refusal).words),
        Ok(()) if pointless.is_some() => Shown::blocked(pointless.unwrap_or_default()),
        // Nothing to fill in: the letter at once.
        Ok(()) if doing.fields(&on).is_empty() => {
            doing.draft(&on).map_or_else(|| Shown::form(StatusCode::OK, Vec::new()), Shown::letter)
        }
        Ok(()) => Shown::form(StatusCode::OK, Vec::new()),
    };
    show(&on, doing.as_ref(), &told, shown)
}

fn allowed(on: &On, doing: &dyn Doing) -> Result<(), Refusal> {
    may(doing.act(), on.complaint, &on.me.by(), &on.web.house.context_of(on.complaint))
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
    sent: Sent,
    make: super::Make,
) -> Result<Response, Failure> {
    let (reference, doing) = made(&params, make)?;
    let doing = doing.as_ref();
    let Sent { typed, upload } = sent;
    let frame = Frame::new(&web, &me, "queue").await?;
    for _ in 0..8 {
        let complaint = me.complaint(&web, &reference).await?;
        let told = web.house.told(&complaint.reference).await?;
        let known = known(&web, &me, &told.complaint, doing.act(), &typed).await?;
        let on = On {
            web: &web,
            frame: &frame,
            complaint: &told.complaint,
            me: &me,
            typed: &typed,
            known: &known,
            upload: &upload,
        };
        let deed = match next_step(&on, doing, &told).await? {
            Step::Show(shown) => return show(&on, doing, &told, shown),
            Step::Do(Deed::Commands(none)) if none.is_empty() => {
                return Err(Failure::Unclear("the form says nothing to do".to_owned()));
            }
            Step::Do(deed) => deed,
        };
        match carry_out(&on, deed).await {
            Ok(()) => return done_well(&web, &me, &complaint, doing.name()).await,
            // Something came in between: look again whether it matters.
            Err(HouseError::Conflict) => continue,
            Err(HouseError::Refused(refusal)) => return show(&on, doing, &told, refused(&on, doing, &refusal)),
            Err(error) => return Err(error.into()),
        }
    }
    Err(Failure::Conflict)
}

fn refused(on: &On, doing: &dyn Doing, refusal: &Refusal) -> Shown {
    let errors = vec![said(on, doing, refusal)];
    Shown { letter: letter_typed(on), ..Shown::form(StatusCode::UNPROCESSABLE_ENTITY, errors) }
}

/// Does it, to the complaint as it was seen.
async fn carry_out(on: &On<'_>, deed: Deed) -> Result<(), HouseError> {
    let (house, here) = (&on.web.house, &on.complaint.reference);
    let seen = || Doer { by: on.me.by(), seen: Some(on.complaint.seq) };
    match deed {
        Deed::Commands(commands) => {
            let mut doer = seen();
            for command in commands {
                house.act_with(here, doer.clone(), command, on.upload.files.clone()).await?;
                doer.seen = None;
            }
        }
        Deed::Merge(other) => {
            house.merge(here, &other, seen()).await?;
        }
        Deed::Split(split) => {
            house.split(here, split, seen()).await?;
        }
        Deed::Relate { other, why } => house.relate(here, &other, &why, &on.me.by()).await?,
    }
    Ok(())
}

/// Back to the complaint; to the list where they may not see it any more.
async fn done_well(web: &Web, me: &Signed, complaint: &Complaint, name: &str) -> Result<Response, Failure> {
    let now = web.house.complaint(&complaint.reference).await?;
    let to = match me.may_see(&now) {
        true => format!("/complaints/{}?done={name}", complaint.reference),
        false => format!("/desk?done={name}"),
    };
    Ok(Redirect::to(&to).into_response())
}

enum Step {
    Show(Shown),
    Do(Deed),
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
    if let Some(why) = doing.pointless(on) {
        return Ok(Step::Show(Shown { changes, ..Shown::blocked(why) }));
    }
    let drafted = doing.draft(on);
    let typed = letter_typed(on);
    if !changes.is_empty() {
        // What was typed stays; the person decides anew, knowing what changed.
        let letter = typed.or(drafted);
        return Ok(Step::Show(Shown { changes, letter, ..Shown::form(StatusCode::CONFLICT, Vec::new()) }));
    }
    if let Err(refusal) = tried(on, doing.deed(on, typed.clone().or(drafted.clone()))) {
        return Ok(Step::Show(refused(on, doing, &refusal)));
    }
    Ok(match (drafted, typed, step) {
        (None, ..) => Step::Do(doing.deed(on, None)),
        // Nobody sends what they haven't seen.
        (Some(drafted), None, _) | (Some(drafted), _, "preview") => Step::Show(Shown::letter(drafted)),
        (Some(_), Some(typed), "send") if !on.upload.wrong.is_empty() => {
            let errors = on.upload.wrong.iter().map(|w| Wrong::of("files", w.said(&on.frame.words))).collect();
            Step::Show(Shown { letter: Some(typed), ..Shown::form(StatusCode::UNPROCESSABLE_ENTITY, errors) })
        }
        (Some(_), Some(typed), "send") => match typed.text.trim() {
            "" => {
                let words = on.frame.t("refusal-empty-letter");
                let errors = vec![Wrong::of("letter_text", words)];
                Step::Show(Shown { letter: Some(typed), ..Shown::form(StatusCode::UNPROCESSABLE_ENTITY, errors) })
            }
            _ => Step::Do(doing.deed(on, Some(typed))),
        },
        (Some(_), Some(typed), _) => Step::Show(Shown::letter(typed)),
    })
}

/// Whether the procedure would let it be done: asked before the letter is shown, so that nobody reads one in vain.
fn tried(on: &On, deed: Deed) -> Result<(), Refusal> {
    let Deed::Commands(commands) = deed else { return Ok(()) };
    let house = &on.web.house;
    let mut complaint = on.complaint.clone();
    for command in commands {
        let context = if command == Command::MovePolicy { house.context() } else { house.context_of(on.complaint) };
        match decide(&complaint, &on.me.by(), command, &context) {
            Ok(events) => events.iter().for_each(|event| complaint.apply(event)),
            // An emptied letter is told beside its field.
            Err(Refusal::EmptyLetter) => {}
            Err(refusal) => return Err(refusal),
        }
    }
    Ok(())
}

/// The letter as it stands in the form.
fn letter_typed(on: &On) -> Option<Draft> {
    let text = on.typed.get("letter_text")?;
    let text = format!("{}\n", text.trim_end());
    let files = on.upload.files.iter().map(|(name, ..)| name.clone()).collect();
    Some(Draft { subject: on.typed("letter_subject").to_owned(), text, automatic: false, files })
}

/// What others did since the form was opened, where it may matter to whoever writes.
async fn changes(on: &On<'_>, doing: &dyn Doing, told: &Told) -> Result<Vec<String>, Failure> {
    let seen: u32 = on.typed("seen").parse().map_err(|_| Failure::Unclear("the form lacks ‘seen’".to_owned()))?;
    // One's own acts matter too: so that a form that is sent twice does its work once.
    let here = |e: &procedure::TimelineEntry| e.of == told.complaint.reference && e.recorded.seq > seen;
    let matters = |e: &procedure::TimelineEntry| here(e) && matters_to(doing, &e.recorded.event);
    if !told.timeline.iter().any(matters) {
        return Ok(Vec::new());
    }
    let staff = People::of(on.web).await?;
    Ok(lines_since(on.web, on.frame, told, &staff, seen))
}

/// Whether who is about to do this should know of `event` first. A note is disturbed by nothing but another note.
fn matters_to(doing: &dyn Doing, event: &Event) -> bool {
    match event {
        Event::NoteAdded { .. } => true,
        _ if doing.act() == complaint::Act::Note => false,
        event => matters(event),
    }
}

/// Whether who reads the complaint should know of `event`. What the procedure does by itself disturbs nobody: a letter
/// left, a warning was given.
pub(crate) fn matters(event: &Event) -> bool {
    match event {
        Event::LetterWritten(letter) => letter.side != Side::Team,
        Event::LetterSent { .. }
        | Event::LetterDelayed { .. }
        | Event::LetterArrived { .. }
        | Event::WarningGiven { .. }
        | Event::PromiseMade { .. }
        | Event::PromiseKept { .. }
        | Event::PromiseReplaced { .. }
        | Event::PromiseLifted { .. }
        | Event::PromisePaused { .. }
        | Event::PromiseResumed { .. }
        | Event::SilenceBegan { .. } => false,
        _ => true,
    }
}
