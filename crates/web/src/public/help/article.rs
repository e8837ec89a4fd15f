//! An article: the policy, or what an editor has written.

use super::headings::{Part, with_ids};
use super::mailto::{Prepared, mailto, prepared};
use super::{exactly, not_found};
use crate::Web;
use crate::articles::{CurrentArticle, POLICY, current_article};
use crate::failure::Failure;
use crate::page::{Html, Words, markdown, ok};
use crate::public::frame::{Frame, of_browser};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use jiff::civil::Date;
use texts::texts;

#[derive(Template)]
#[template(path = "public/help/article.html")]
struct ArticlePage {
    frame: Frame,
    title: String,
    /// Where it isn't the page's, with the sentence that says so.
    other_language: Option<(String, String)>,
    updated: Option<(Date, String)>,
    body: Html,
    parts: Vec<Part>,
    /// With the policy: the prepared complaints.
    prepared: Vec<Prepared>,
    link: String,
    share_by_mail: String,
    action: String,
}

/// The article of a path, if there is one.
///
/// # Errors
/// The store can't be read.
pub(crate) async fn asked_for(
    web: &Web,
    language: &str,
    slug: &str,
) -> Result<Option<(&'static str, CurrentArticle)>, Failure> {
    let Some(language) = exactly(language) else { return Ok(None) };
    Ok(current_article(&web.house, slug, language).await?.map(|article| (language, article)))
}

pub(crate) async fn page(
    State(web): State<Web>,
    Path((language, slug)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let Some((language, article)) = asked_for(&web, &language, &slug).await? else {
        return not_found(&web, exactly(&language).unwrap_or_else(|| of_browser(&headers)));
    };
    let words = Words::of(language);
    let rest = format!("/{slug}");
    let link = format!("{}/help/{language}{rest}", web.house.settings.public_url);
    let (body, parts) = with_ids(&markdown(&article.markdown));
    let updated = article.at.map(|at| web.house.context().date_of(at));
    ok(&ArticlePage {
        frame: Frame::of_help(&web, language, article.title.clone(), &rest),
        other_language: (article.language != language).then(|| {
            let name = texts().language_name(&article.language);
            let said = words.say("help-article-other-language", &[("language", name.into())]);
            (article.language.clone(), said)
        }),
        updated: updated.map(|date| (date, words.say("help-article-updated", &[("date", date.into())]))),
        body,
        parts,
        prepared: if slug == POLICY { prepared(&web, &words) } else { Vec::new() },
        share_by_mail: share_by_mail(&words, &article.title, &link),
        action: format!("/help/{language}{rest}/helpful"),
        title: article.title,
        link,
    })
}

fn share_by_mail(words: &Words, title: &str, link: &str) -> String {
    let args = [("title", title.into()), ("link", link.into())];
    let subject = words.say("help-share-mail-subject", &args[..1]);
    mailto("", &[("subject", &subject), ("body", &words.say("help-share-mail-body", &args))])
}
