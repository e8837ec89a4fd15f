//! `/articles/{slug}/{language}`: an article is corrected, previewed, published; its versions.

use super::super::frame::Frame;
use crate::Web;
use crate::access::Signed;
use crate::articles::{POLICY, delivered, slugs};
use crate::failure::Failure;
use crate::page::{Html, markdown, render};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use store::Article;
use texts::texts;

struct Version {
    number: u32,
    at: String,
    by: String,
    published: bool,
}

#[derive(Template)]
#[template(path = "desk/help/article.html")]
struct ArticlePage {
    frame: Frame,
    slug: String,
    language: String,
    /// Code, name, current.
    languages: Vec<(&'static str, String, bool)>,
    title: String,
    body: String,
    /// The version this text was made from.
    from: u32,
    next: u32,
    draft: bool,
    preview: Html,
    versions: Vec<Version>,
    errors: Vec<(&'static str, String)>,
    overtaken: bool,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Asked {
    version: Option<u32>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Typed {
    title: String,
    body: String,
    from: u32,
    step: String,
}

/// The text in the editor, and how it got there.
struct Editing {
    title: String,
    body: String,
    errors: Vec<(&'static str, String)>,
    overtaken: bool,
    status: StatusCode,
}

fn known(language: &str) -> Result<(), Failure> {
    if texts().languages().contains(&language) { Ok(()) } else { Err(Failure::NotFound) }
}

async fn known_article(web: &Web, slug: &str, language: &str) -> Result<(), Failure> {
    known(language)?;
    let there = slugs(&web.house).await?.iter().any(|s| s == slug);
    if there { Ok(()) } else { Err(Failure::NotFound) }
}

pub(crate) async fn page(
    State(web): State<Web>,
    me: Signed,
    Path((slug, language)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    known_article(&web, &slug, &language).await?;
    let versions = web.house.store.article_versions(&slug, &language).await?;
    let wanted = asked.version.and_then(|v| versions.iter().find(|a| a.version == v));
    let (title, body) = match wanted.or(versions.iter().max_by_key(|a| a.version)) {
        Some(article) => (article.title.clone(), article.markdown.clone()),
        None if slug == POLICY => {
            let delivered = delivered(&web.house, &language);
            (delivered.title, delivered.markdown)
        }
        None => Default::default(),
    };
    let editing = Editing { title, body, errors: Vec::new(), overtaken: false, status: StatusCode::OK };
    show(&web, &me, slug, language, versions, editing).await
}

async fn show(
    web: &Web,
    me: &Signed,
    slug: String,
    language: String,
    versions: Vec<Article>,
    editing: Editing,
) -> Result<Response, Failure> {
    let frame = Frame::new(web, me, "help").await?;
    let newest = versions.iter().max_by_key(|a| a.version);
    let from = newest.map_or(0, |a| a.version);
    let version =
        |a: &Article| Version { number: a.version, at: frame.moment(a.at), by: a.by.clone(), published: a.published };
    let mut shown: Vec<Version> = versions.iter().map(version).collect();
    shown.sort_by_key(|v| std::cmp::Reverse(v.number));
    let tab = |l: &&'static str| (*l, frame.language(l), *l == language);
    let page = ArticlePage {
        languages: texts().languages().iter().map(tab).collect(),
        draft: newest.is_some_and(|a| !a.published),
        preview: markdown(&editing.body),
        title: editing.title,
        body: editing.body,
        errors: editing.errors,
        overtaken: editing.overtaken,
        next: from + 1,
        versions: shown,
        from,
        slug,
        language,
        frame,
    };
    render(editing.status, &page)
}

pub(crate) async fn save(
    State(web): State<Web>,
    me: Signed,
    Path((slug, language)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    known_article(&web, &slug, &language).await?;
    let words = Frame::new(&web, &me, "help").await?;
    let (title, body) = (typed.title.trim().to_owned(), typed.body.replace("\r\n", "\n"));
    let mut errors = Vec::new();
    if title.is_empty() {
        errors.push(("title", words.t("desk-article-title-empty")));
    }
    if body.trim().is_empty() {
        errors.push(("body", words.t("desk-article-body-empty")));
    }
    let versions = web.house.store.article_versions(&slug, &language).await?;
    let publish = typed.step == "publish";
    if !errors.is_empty() || !(publish || typed.step == "draft") {
        let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let editing = Editing { title, body, errors, overtaken: false, status };
        return show(&web, &me, slug, language, versions, editing).await;
    }
    let article = Article {
        slug: slug.clone(),
        language: language.clone(),
        version: typed.from + 1,
        published: publish,
        by: me.staff.id.to_string(),
        at: web.house.now(),
        title,
        markdown: body,
    };
    if !web.house.store.put_article(&article).await? {
        // Somebody else saved a version in between: the text stays, and is saved over theirs only when seen.
        let versions = web.house.store.article_versions(&slug, &language).await?;
        let (title, body) = (article.title, article.markdown);
        let editing = Editing { title, body, errors, overtaken: true, status: StatusCode::CONFLICT };
        return show(&web, &me, slug, language, versions, editing).await;
    }
    me.audit(&web, if publish { "article_published" } else { "article_drafted" }, &format!("{slug} {language}"))
        .await?;
    let done = if publish { "published" } else { "drafted" };
    Ok(Redirect::to(&format!("/articles/{slug}/{language}?done={done}")).into_response())
}
