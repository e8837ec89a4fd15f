//! `/staff/new` and `/staff/{id}`: somebody is added, changed, given a new link.

use super::super::frame::Frame;
use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use crate::page::render;
use askama::Template;
use axum::extract::{Path, RawForm, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use complaint::{StaffId, Team};
use store::{Role, Staff};
use texts::texts;

/// How long the link works that a new member of staff is given.
const LINK_HOURS: i64 = 72;

/// What was typed; several teams can be chosen.
#[derive(Clone, Default)]
struct Typed {
    name: String,
    email: String,
    role: String,
    language: String,
    teams: Vec<String>,
    active: bool,
}

impl Typed {
    fn read(body: &[u8]) -> Self {
        let mut typed = Self::default();
        for (name, value) in url::form_urlencoded::parse(body) {
            let value = value.trim().to_owned();
            match name.as_ref() {
                "name" => typed.name = value,
                "email" => typed.email = value,
                "role" => typed.role = value,
                "language" => typed.language = value,
                "team" => typed.teams.push(value),
                "active" => typed.active = value == "yes",
                _ => {}
            }
        }
        typed
    }

    fn of(staff: &Staff) -> Self {
        Self {
            name: staff.name.clone(),
            email: staff.email.clone(),
            role: staff.role.as_str().to_owned(),
            language: staff.language.clone(),
            teams: staff.teams.iter().map(ToString::to_string).collect(),
            active: staff.active,
        }
    }
}

#[derive(Template)]
#[template(path = "desk/staff/person.html")]
struct PersonPage {
    frame: Frame,
    /// `None`: somebody new.
    id: Option<String>,
    typed: Typed,
    /// Value, label, hint, chosen.
    roles: Vec<(&'static str, String, String, bool)>,
    teams: Vec<(String, String, bool)>,
    languages: Vec<(&'static str, String, bool)>,
    errors: Vec<(&'static str, String)>,
    /// The link to hand over, shown once.
    link: Option<String>,
}

async fn show(
    web: &Web,
    me: &Signed,
    id: Option<String>,
    typed: Typed,
    errors: Vec<(&'static str, String)>,
    link: Option<String>,
) -> Result<Response, Failure> {
    let frame = Frame::new(web, me, "settings").await?;
    let role = |r: Role| {
        let label = format!("desk-role-{}", r.as_str());
        (r.as_str(), frame.t(&label), frame.t(&format!("{label}-hint")), typed.role == r.as_str())
    };
    let team = |t: &complaint::TeamRule| {
        (t.id.to_string(), frame.team(web, &t.id), typed.teams.iter().any(|chosen| chosen == t.id.as_str()))
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = PersonPage {
        roles: Role::ALL.map(role).into(),
        teams: web.house.policy().teams.iter().map(team).collect(),
        languages: texts().languages().iter().map(|l| (*l, frame.language(l), *l == typed.language)).collect(),
        id,
        typed,
        errors,
        link,
        frame,
    };
    render(status, &page)
}

pub(crate) async fn new(State(web): State<Web>, me: Signed) -> Result<Response, Failure> {
    let language = texts().nearest(&web.house.settings.language).to_owned();
    let typed = Typed { role: "handler".to_owned(), language, active: true, ..Typed::default() };
    show(&web, &me, None, typed, Vec::new(), None).await
}

pub(crate) async fn page(State(web): State<Web>, me: Signed, Path(id): Path<String>) -> Result<Response, Failure> {
    let staff = web.house.store.staff(&StaffId(id.clone())).await?.ok_or(Failure::NotFound)?;
    show(&web, &me, Some(id), Typed::of(&staff), Vec::new(), None).await
}

/// What isn't right with what was typed.
async fn wrong(
    web: &Web,
    me: &Signed,
    id: Option<&StaffId>,
    typed: &Typed,
) -> Result<Vec<(&'static str, String)>, Failure> {
    let frame = Frame::new(web, me, "settings").await?;
    let all = web.house.store.all_staff().await?;
    let mut wrong = Vec::new();
    if typed.name.is_empty() {
        wrong.push(("name", frame.t("desk-staff-name-empty")));
    }
    let address = typed.email.split_once('@').is_some_and(|(l, d)| !l.is_empty() && !d.is_empty() && !d.contains('@'));
    if !address || typed.email.contains(char::is_whitespace) {
        wrong.push(("email", frame.t("desk-staff-email-bad")));
    } else if all.iter().any(|s| Some(&s.id) != id && s.email.eq_ignore_ascii_case(&typed.email)) {
        wrong.push(("email", frame.t("desk-staff-email-taken")));
    }
    let role = Role::parse(&typed.role);
    if role.is_none() {
        wrong.push(("role", frame.t("desk-staff-role-empty")));
    }
    // The house always keeps somebody who can let others in.
    let others = all.iter().any(|s| Some(&s.id) != id && s.active && s.role == Role::Admin);
    if id.is_some() && !others && (role != Some(Role::Admin) || !typed.active) {
        wrong.push(("role", frame.t("desk-staff-last-admin")));
    }
    Ok(wrong)
}

fn teams(web: &Web, typed: &Typed) -> Vec<Team> {
    let known = |t: &&complaint::TeamRule| typed.teams.iter().any(|chosen| chosen == t.id.as_str());
    web.house.policy().teams.iter().filter(known).map(|t| t.id.clone()).collect()
}

/// A login name that is free: the part of the address before the `@`.
async fn free_id(web: &Web, email: &str) -> Result<StaffId, Failure> {
    let local = email.split('@').next().unwrap_or_default().to_lowercase();
    let plain: String = local.chars().filter(|c| c.is_ascii_alphanumeric() || ".-_".contains(*c)).take(40).collect();
    let plain = if plain.is_empty() || plain == "new" { "staff".to_owned() } else { plain };
    let mut id = StaffId(plain.clone());
    let mut number = 2;
    while web.house.store.staff(&id).await?.is_some() {
        id = StaffId(format!("{plain}-{number}"));
        number += 1;
    }
    Ok(id)
}

pub(crate) async fn add(State(web): State<Web>, me: Signed, RawForm(body): RawForm) -> Result<Response, Failure> {
    let typed = Typed { active: true, ..Typed::read(&body) };
    let wrong = wrong(&web, &me, None, &typed).await?;
    if !wrong.is_empty() {
        return show(&web, &me, None, typed, wrong, None).await;
    }
    let staff = Staff {
        id: free_id(&web, &typed.email).await?,
        name: typed.name.clone(),
        email: typed.email.clone(),
        role: Role::parse(&typed.role).unwrap_or(Role::Handler),
        teams: teams(&web, &typed),
        password: None,
        active: true,
        language: texts().nearest(&typed.language).to_owned(),
        created_at: web.house.now(),
    };
    web.house.store.put_staff(&staff).await?;
    me.audit(&web, "staff_added", staff.id.as_str()).await?;
    let link = web.sign_in_link(&staff.id, LINK_HOURS).await?;
    show(&web, &me, Some(staff.id.to_string()), Typed::of(&staff), Vec::new(), Some(link)).await
}

pub(crate) async fn change(
    State(web): State<Web>,
    me: Signed,
    Path(id): Path<String>,
    RawForm(body): RawForm,
) -> Result<Response, Failure> {
    let staff = web.house.store.staff(&StaffId(id.clone())).await?.ok_or(Failure::NotFound)?;
    let typed = Typed::read(&body);
    let wrong = wrong(&web, &me, Some(&staff.id), &typed).await?;
    if !wrong.is_empty() {
        return show(&web, &me, Some(id), typed, wrong, None).await;
    }
    let changed = Staff {
        name: typed.name.clone(),
        email: typed.email.clone(),
        role: Role::parse(&typed.role).unwrap_or(staff.role),
        teams: teams(&web, &typed),
        active: typed.active,
        language: texts().nearest(&typed.language).to_owned(),
        ..staff
    };
    web.house.store.put_staff(&changed).await?;
    if !changed.active {
        web.house.store.end_sessions_of(&changed.id).await?;
    }
    me.audit(&web, "staff_changed", &id).await?;
    Ok(Redirect::to("/staff?done=staff").into_response())
}

/// Their password and sessions end; they get a link to sign in and choose a new one.
pub(crate) async fn reset(State(web): State<Web>, me: Signed, Path(id): Path<String>) -> Result<Response, Failure> {
    let staff = web.house.store.staff(&StaffId(id.clone())).await?.ok_or(Failure::NotFound)?;
    let reset = Staff { password: None, ..staff };
    web.house.store.put_staff(&reset).await?;
    web.house.store.end_sessions_of(&reset.id).await?;
    me.audit(&web, "staff_reset", &id).await?;
    let link = web.sign_in_link(&reset.id, LINK_HOURS).await?;
    show(&web, &me, Some(id), Typed::of(&reset), Vec::new(), Some(link)).await
}
