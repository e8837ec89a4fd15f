//! `/feedback`: what readers found wrong with articles, for whoever keeps them.

use super::super::frame::{Frame, after, next_page};
use crate::Web;
use crate::access::Signed;
use crate::articles::current_article;
use crate::failure::Failure;
use crate::page::ok;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use store::Feedback;

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Asked {
    list: String,
    after: String,
}

struct Row {
    id: String,
    comment: String,
    helpful: bool,
    title: String,
    slug: String,
    language: String,
    language_name: String,
    version: u32,
    at_iso: String,
    at: String,
    settled: bool,
}

#[derive(Template)]
#[template(path = "desk/help/feedback.html")]
struct FeedbackPage {
    frame: Frame,
    all: bool,
    rows: Vec<Row>,
    next: Option<String>,
}

pub(crate) async fn page(State(web): State<Web>, me: Signed, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    let frame = Frame::new(&web, &me, "help").await?;
    let all = asked.list == "all";
    let after = after(asked.after);
    let found = web.house.store.feedback(!all, after.as_ref(), 50).await?;
    let mut titles: BTreeMap<(String, String), String> = BTreeMap::new();
    for f in &found.items {
        if let Entry::Vacant(place) = titles.entry((f.slug.clone(), f.language.clone())) {
            let article = current_article(&web.house, &f.slug, &f.language).await?;
            place.insert(article.map_or_else(|| f.slug.clone(), |a| a.title));
        }
    }
    let row = |f: &Feedback| Row {
        id: f.id.clone(),
        comment: f.comment.clone(),
        helpful: f.helpful,
        title: titles.get(&(f.slug.clone(), f.language.clone())).cloned().unwrap_or_default(),
        slug: f.slug.clone(),
        language: f.language.clone(),
        language_name: frame.language(&f.language),
        version: f.version,
        at_iso: f.at.to_string(),
        at: frame.moment(f.at),
        settled: f.settled_at.is_some(),
    };
    let rows = found.items.iter().map(row).collect();
    let list = if all { "all" } else { "open" };
    let next = next_page("/feedback", &[("list", list)], found.next);
    ok(&FeedbackPage { frame, all, rows, next })
}

pub(crate) async fn settle(State(web): State<Web>, me: Signed, Path(id): Path<String>) -> Result<Response, Failure> {
    if !web.house.store.settle_feedback(&id, &me.staff.id, web.house.now()).await? {
        return Err(Failure::Conflict);
    }
    Ok(Redirect::to("/feedback?done=feedback").into_response())
}
