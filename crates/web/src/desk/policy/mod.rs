//! `GET /desk/policy`: the policy in force in words and in a drawing, and every version there ever was.

pub(crate) mod install;
pub(crate) mod version;
pub(crate) mod words;

use super::frame::{Frame, People};
use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use crate::page::{Html, ok};
use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use store::InstalledPolicy;

/// A version that was installed.
struct Row {
    title: String,
    id: String,
    version: u32,
    href: String,
    at_iso: String,
    at: String,
    by: String,
    in_force: bool,
}

#[derive(Template)]
#[template(path = "desk/policy/policy.html")]
struct PolicyPage {
    frame: Frame,
    title: String,
    version: String,
    /// Another language than the page's.
    words: Html,
    drawing: Html,
    rows: Vec<Row>,
}

pub(crate) async fn page(State(web): State<Web>, me: Signed) -> Result<Response, Failure> {
    let frame = Frame::new(&web, &me, "policy").await?;
    let people = People::of(&web).await?;
    let policy = web.house.policy();
    let explained = words::explain(policy, &frame.words.lang);
    let drawing = words::draw(policy, &frame.words.lang);
    let installed = web.house.store.policies().await?;
    let page = PolicyPage {
        title: policy.title.clone(),
        version: explained.version,
        words: explained.html,
        drawing: drawing.svg,
        rows: installed.iter().rev().map(|i| row(i, &web, &frame, &people)).collect(),
        frame,
    };
    Ok(([(header::CONTENT_SECURITY_POLICY, drawing.csp)], ok(&page)?).into_response())
}

fn row(installed: &InstalledPolicy, web: &Web, frame: &Frame, people: &People) -> Row {
    let known = web.house.policies.find(&installed.id, installed.version);
    Row {
        title: known.map_or_else(|| installed.id.clone(), |policy| policy.title.clone()),
        id: installed.id.clone(),
        version: installed.version,
        href: format!("/desk/policy/versions/{}/{}", installed.id, installed.version),
        at_iso: installed.installed_at.to_string(),
        at: frame.moment(installed.installed_at),
        by: installed.installed_by.as_ref().map_or_else(|| frame.t("desk-policy-by-setup"), |id| people.name(id)),
        in_force: installed.in_force,
    }
}
