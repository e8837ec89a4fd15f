//! `/articles`: the articles, in which languages they are there, and how helpful readers found them.

use super::super::frame::Frame;
use crate::Web;
use crate::access::Signed;
use crate::articles::{POLICY, add_slug, current_article, is_slug, slugs};
use crate::failure::Failure;
use crate::page::render;
use askama::Template;
use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use texts::texts;

struct Row {
    slug: String,
    title: String,
    /// Code, whether it is there.
    languages: Vec<(&'static str, bool)>,
    helpful: String,
    published: String,
}

#[derive(Template)]
#[template(path = "desk/help/articles.html")]
struct ArticlesPage {
    frame: Frame,
    rows: Vec<Row>,
    slug: String,
    error: Option<String>,
}

pub(crate) async fn page(State(web): State<Web>, me: Signed) -> Result<Response, Failure> {
    show(&web, &me, StatusCode::OK, String::new(), None).await
}

async fn show(
    web: &Web,
    me: &Signed,
    status: StatusCode,
    slug: String,
    error: Option<&str>,
) -> Result<Response, Failure> {
    let frame = Frame::new(web, me, "help").await?;
    let mut rows = Vec::new();
    for slug in slugs(&web.house).await? {
        rows.push(row(web, &frame, slug).await?);
    }
    let error = error.map(|id| frame.t(id));
    render(status, &ArticlesPage { frame, rows, slug, error })
}

async fn row(web: &Web, frame: &Frame, slug: String) -> Result<Row, Failure> {
    let store = &web.house.store;
    let (mut yes, mut no, mut languages) = (0, 0, Vec::new());
    for language in texts().languages() {
        let there = slug == POLICY || store.article(&slug, language, true).await?.is_some();
        languages.push((*language, there));
        let (helpful, not) = store.helpfulness(&slug, language).await?;
        yes += helpful;
        no += not;
    }
    let current = current_article(&web.house, &slug, &frame.words.lang).await?;
    let published = match current.as_ref().map(|a| (a.at, a.version)) {
        Some((Some(at), version)) => format!("{}, {} {version}", frame.moment(at), frame.t("desk-version")),
        Some((None, _)) => frame.t("desk-article-delivered"),
        None => frame.t("desk-article-draft"),
    };
    Ok(Row {
        title: current.map_or_else(|| slug.clone(), |a| a.title),
        helpful: match yes + no {
            0 => "–".to_owned(),
            all => format!("{} % ({yes} / {all})", yes * 100 / all),
        },
        languages,
        published,
        slug,
    })
}

#[derive(Deserialize)]
pub(crate) struct NewTyped {
    #[serde(default)]
    slug: String,
}

pub(crate) async fn add(State(web): State<Web>, me: Signed, Form(typed): Form<NewTyped>) -> Result<Response, Failure> {
    let slug = typed.slug.trim().to_lowercase();
    if !is_slug(&slug) {
        return show(&web, &me, StatusCode::UNPROCESSABLE_ENTITY, typed.slug, Some("desk-article-slug-bad")).await;
    }
    add_slug(&web.house, &slug).await?;
    me.audit(&web, "article_added", &slug).await?;
    Ok(Redirect::to(&format!("/articles/{slug}/{}", texts().nearest(&me.staff.language))).into_response())
}
