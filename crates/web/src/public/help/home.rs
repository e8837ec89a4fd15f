//! The start of the help centre: the articles, how to complain, where to write to.

use super::mailto::{Prepared, prepared};
use crate::Web;
use crate::articles::{current_article, slugs};
use crate::failure::Failure;
use crate::page::{Words, ok};
use crate::public::frame::Frame;
use askama::Template;
use axum::response::Response;

#[derive(Template)]
#[template(path = "public/help/home.html")]
struct HomePage {
    frame: Frame,
    articles: Vec<Listed>,
    prepared: Vec<Prepared>,
    write: String,
}

struct Listed {
    href: String,
    title: String,
    /// Where it isn't the page's.
    language: Option<String>,
}

pub(crate) async fn page(web: &Web, language: &'static str) -> Result<Response, Failure> {
    let words = Words::of(language);
    let mut articles = Vec::new();
    for slug in slugs(&web.house).await? {
        if let Some(article) = current_article(&web.house, &slug, language).await? {
            let other = (article.language != language).then_some(article.language);
            articles.push(Listed { href: format!("/help/{language}/{slug}"), title: article.title, language: other });
        }
    }
    let company = &web.house.settings.company;
    let title = words.say("help-title", &[("company", company.into())]);
    let prepared = prepared(web, &words);
    let write = words.say("help-complain-write", &[("email", (&web.house.settings.address).into())]);
    ok(&HomePage { frame: Frame::of_help(web, language, title, ""), articles, prepared, write })
}
