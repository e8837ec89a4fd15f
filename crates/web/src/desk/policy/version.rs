//! `GET /desk/policy/versions/{id}/{version}`: one version in words, with its file, and what is otherwise in force.

use super::super::frame::Frame;
use super::words;
use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use crate::page::{Html, ok};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

#[derive(Template)]
#[template(path = "desk/policy/version.html")]
struct VersionPage {
    frame: Frame,
    title: String,
    version: String,
    words: Html,
    /// From this version to the one in force.
    changes: Vec<String>,
    in_force: bool,
    file: String,
}

pub(crate) async fn page(
    State(web): State<Web>,
    me: Signed,
    Path((id, version)): Path<(String, u32)>,
) -> Result<Response, Failure> {
    let policy = web.house.policies.find(&id, version).ok_or(Failure::NotFound)?;
    let frame = Frame::new(&web, &me, "policy").await?;
    let installed = web.house.store.policies().await?;
    let file = installed.into_iter().find(|i| i.id == id && i.version == version).map(|i| i.body);
    let explained = words::explain(policy, &frame.words.lang);
    ok(&VersionPage {
        title: policy.title.clone(),
        version: explained.version,
        words: explained.html,
        changes: words::diff(policy, web.house.policy(), &frame.words.lang),
        in_force: policy == web.house.policy(),
        file: file.unwrap_or_default(),
        frame,
    })
}
