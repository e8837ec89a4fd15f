//! `/desk/policy/install`: a policy's file is checked, told in what it differs from the one in force, and installed. It
//! is refused whole where anything is wrong with it, and nothing that was typed is lost.

use super::super::frame::Frame;
use super::words;
use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use crate::page::render;
use askama::Template;
use axum::extract::{Multipart, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use complaint::{Policy, check};
use procedure::InstallError;

/// A mistake, as it is shown: where, in which words, what to write instead.
struct Mistake {
    place: String,
    message: String,
    mend: String,
    /// The line of the file with the place marked below.
    shown: String,
}

/// A file that can be installed.
struct Sound {
    title: String,
    version: u32,
    changes: Vec<String>,
}

#[derive(Template)]
#[template(path = "desk/policy/install.html")]
struct InstallPage {
    frame: Frame,
    text: String,
    mistakes: Vec<Mistake>,
    /// Something else that is in the way.
    error: Option<String>,
    sound: Option<Sound>,
}

/// What was sent.
#[derive(Default)]
struct Sent {
    text: String,
    step: String,
}

pub(crate) async fn page(State(web): State<Web>, me: Signed) -> Result<Response, Failure> {
    let frame = Frame::new(&web, &me, "policy").await?;
    let in_force = web.house.store.policies().await?.into_iter().find(|i| i.in_force);
    let text = in_force.map(|i| i.body).unwrap_or_default();
    render(StatusCode::OK, &InstallPage { frame, text, mistakes: Vec::new(), error: None, sound: None })
}

pub(crate) async fn install(State(web): State<Web>, me: Signed, form: Multipart) -> Result<Response, Failure> {
    let frame = Frame::new(&web, &me, "policy").await?;
    let Sent { text, step } = sent(form).await?;
    let refused = |error: Option<String>, text: String, frame| {
        let mistakes = check(&text).iter().map(|problem| mistake(problem, &text, &frame)).collect();
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        render(status, &InstallPage { frame, text, mistakes, error, sound: None })
    };
    if text.trim().is_empty() {
        let error = Some(frame.t("desk-policy-text-empty"));
        let page = InstallPage { frame, text, mistakes: Vec::new(), error, sound: None };
        return render(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let Ok(policy) = Policy::from_toml(&text) else { return refused(None, text, frame) };
    if step != "install" {
        let taken = web.house.policies.find(&policy.id, policy.version).is_some_and(|there| *there != policy);
        if taken {
            let error = Some(frame.t("desk-policy-taken"));
            return refused(error, text, frame);
        }
        let sound = Some(sound(&web, &frame, &policy));
        return render(StatusCode::OK, &InstallPage { frame, text, mistakes: Vec::new(), error: None, sound });
    }
    match web.house.install_policy(&text, Some(&me.staff.id)).await {
        Ok(policy) => {
            me.audit(&web, "policy_installed", &format!("{} {}", policy.id, policy.version)).await?;
            Ok(Redirect::to("/desk/policy?done=policy-installed").into_response())
        }
        Err(InstallError::Wrong(_)) => refused(None, text, frame),
        Err(InstallError::Taken { .. }) => {
            let error = Some(frame.t("desk-policy-taken"));
            refused(error, text, frame)
        }
        Err(InstallError::House(error)) => Err(error.into()),
    }
}

/// The form: a file that was chosen counts before what stands in the text.
async fn sent(mut form: Multipart) -> Result<Sent, Failure> {
    let broken = |e: axum::extract::multipart::MultipartError| Failure::Unclear(e.body_text());
    let mut sent = Sent::default();
    let mut file = String::new();
    while let Some(field) = form.next_field().await.map_err(broken)? {
        let name = field.name().unwrap_or_default().to_owned();
        let bytes = field.bytes().await.map_err(broken)?;
        let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
        match name.as_str() {
            "text" => sent.text = text,
            "file" => file = text,
            "step" => sent.step = text,
            _ => {}
        }
    }
    if !file.trim().is_empty() {
        sent.text = file;
    }
    Ok(sent)
}

fn sound(web: &Web, frame: &Frame, policy: &Policy) -> Sound {
    Sound {
        title: policy.title.clone(),
        version: policy.version,
        changes: words::diff(web.house.policy(), policy, &frame.words.lang),
    }
}

fn mistake(problem: &complaint::Problem, text: &str, frame: &Frame) -> Mistake {
    let args = [("line", problem.line.to_string().into()), ("column", problem.column.to_string().into())];
    let shown = problem.shown("", text);
    // Its first line says the place and the message, its last how to mend it: they stand beside it.
    let lines: Vec<&str> = shown.lines().collect();
    let middle = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default().join("\n");
    Mistake {
        place: frame.words.say("desk-policy-place", &args),
        message: problem.message.clone(),
        mend: problem.mend.clone(),
        shown: middle,
    }
}
