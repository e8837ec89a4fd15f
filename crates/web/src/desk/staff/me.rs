//! `/me`: one's own account: password, language.

use super::super::frame::Frame;
use crate::Web;
use crate::access::{Signed, start_session};
use crate::failure::Failure;
use crate::page::render;
use askama::Template;
use axum::Form;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use store::Staff;
use texts::texts;

/// A password has at least so many characters (NIST SP 800-63B asks for length, not for signs).
const LEAST: usize = 12;
const MOST: usize = 1_000;

#[derive(Template)]
#[template(path = "desk/staff/me.html")]
struct MePage {
    frame: Frame,
    account: String,
    email: String,
    /// Whether there is a password to ask for.
    has_password: bool,
    languages: Vec<(&'static str, String, bool)>,
    errors: Vec<(&'static str, String)>,
}

async fn show(web: &Web, me: &Signed, errors: Vec<(&'static str, String)>) -> Result<Response, Failure> {
    let frame = Frame::new(web, me, "").await?;
    let nearest = texts().nearest(&me.staff.language);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = MePage {
        account: me.staff.id.to_string(),
        email: me.staff.email.clone(),
        has_password: me.staff.password.is_some(),
        languages: texts().languages().iter().map(|l| (*l, frame.language(l), *l == nearest)).collect(),
        errors,
        frame,
    };
    render(status, &page)
}

pub(crate) async fn page(State(web): State<Web>, me: Signed) -> Result<Response, Failure> {
    show(&web, &me, Vec::new()).await
}

#[derive(Deserialize)]
pub(crate) struct PasswordTyped {
    #[serde(default)]
    current: String,
    new: String,
    again: String,
}

pub(crate) async fn password(
    State(web): State<Web>,
    me: Signed,
    headers: HeaderMap,
    Form(typed): Form<PasswordTyped>,
) -> Result<Response, Failure> {
    let frame = Frame::new(&web, &me, "").await?;
    let names = [(format!("account {}", me.staff.id), 5)];
    let now = web.clock.now();
    if !web.tries.may(&names, now) {
        return Err(Failure::TooMany);
    }
    let mut errors = Vec::new();
    if me.staff.password.is_some() {
        web.tries.note(&names, now);
        if web.hashing.verify(typed.current.clone(), me.staff.password.clone()).await {
            web.tries.forgive(&names);
        } else {
            errors.push(("current", frame.t("desk-me-current-wrong")));
        }
    }
    let length = typed.new.chars().count();
    if !(LEAST..=MOST).contains(&length) {
        errors.push(("new", frame.words.say("desk-me-new-short", &[("count", LEAST.into())])));
    } else if typed.new != typed.again {
        errors.push(("again", frame.t("desk-me-again-differs")));
    }
    if !errors.is_empty() {
        return show(&web, &me, errors).await;
    }
    let hash = web.hashing.hash(typed.new).await.map_err(Failure::Broken)?;
    web.house.store.put_staff(&Staff { password: Some(hash), ..me.staff.clone() }).await?;
    // Whoever else was signed in as this person is out.
    web.house.store.end_sessions_of(&me.staff.id).await?;
    me.audit(&web, "password_changed", "").await?;
    let cookie = start_session(&web, &me.staff.id, &headers).await?;
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to("/me?done=password")).into_response())
}

#[derive(Deserialize)]
pub(crate) struct LanguageTyped {
    language: String,
}

pub(crate) async fn language(
    State(web): State<Web>,
    me: Signed,
    Form(typed): Form<LanguageTyped>,
) -> Result<Response, Failure> {
    let language = texts().nearest(&typed.language).to_owned();
    web.house.store.put_staff(&Staff { language, ..me.staff }).await?;
    Ok(Redirect::to("/me?done=language").into_response())
}
