//! "Was this article helpful?" Yes: thanks. No: an apology, and what was wrong with it, which reaches an editor
//! (policy, row 14).

use super::article::asked_for;
use super::{SaidPage, exactly, not_found};
use crate::Web;
use crate::articles::CurrentArticle;
use crate::failure::Failure;
use crate::page::{Words, render};
use crate::public::frame::{Frame, in_query, of_browser};
use crate::public::limits::{self, Caller};
use askama::Template;
use axum::extract::{Form, Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use store::Feedback;

/// Characters of what a reader may write.
const LONGEST: usize = 2_000;

#[derive(Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    helpful: String,
    /// Nobody sees this field; only programs fill it in.
    #[serde(default)]
    website: String,
}

#[derive(Deserialize)]
pub(crate) struct Wrong {
    #[serde(default)]
    id: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    website: String,
}

#[derive(Template)]
#[template(path = "public/help/unhelpful.html")]
struct UnhelpfulPage {
    frame: Frame,
    article: String,
    back: String,
    action: String,
    id: String,
    hint: String,
    text: String,
    problem: Option<String>,
}

/// An article that is being talked about.
struct About {
    web: Web,
    language: &'static str,
    article: CurrentArticle,
}

impl About {
    fn path(&self, rest: &str) -> String {
        format!("/help/{}/{}{rest}", self.language, self.article.slug)
    }

    fn words(&self) -> Words {
        Words::of(self.language)
    }

    fn frame(&self, title: String, rest: &str) -> Frame {
        let mut frame = Frame::of_help(&self.web, self.language, title, &format!("/{}{rest}", self.article.slug));
        // Not a page to be found.
        frame.alternates.clear();
        frame
    }

    async fn keep(&self, id: String, helpful: bool, comment: &str) -> Result<(), Failure> {
        let feedback = Feedback {
            id,
            slug: self.article.slug.clone(),
            language: self.article.language.clone(),
            version: self.article.version,
            helpful,
            comment: comment.to_owned(),
            at: self.web.house.now(),
            settled_by: None,
            settled_at: None,
        };
        Ok(self.web.house.store.add_feedback(&feedback).await?)
    }

    fn too_many(&self) -> Result<Response, Failure> {
        let words = self.words();
        let frame = self.frame(words.t("customer-busy-title"), "");
        let back = Some((self.path(""), self.article.title.clone()));
        let page = SaidPage { frame, good: false, text: words.t("customer-busy-text"), back };
        render(StatusCode::TOO_MANY_REQUESTS, &page)
    }

    fn unhelpful(
        &self,
        status: StatusCode,
        id: String,
        text: String,
        problem: Option<String>,
    ) -> Result<Response, Failure> {
        let words = self.words();
        let email = &self.web.house.settings.address;
        let frame = self.frame(words.t("help-helpful-sorry"), &format!("/unhelpful?id={id}"));
        render(
            status,
            &UnhelpfulPage {
                frame: if problem.is_some() { frame.refused() } else { frame },
                article: self.article.title.clone(),
                back: self.path(""),
                action: self.path("/unhelpful"),
                hint: words.say("help-helpful-wrong-hint", &[("email", email.into())]),
                id,
                text,
                problem,
            },
        )
    }
}

/// What an answer is known by: made here, unguessable.
fn new_id() -> Result<String, Failure> {
    let mut bytes = [0u8; 16];
    getrandom::fill(&mut bytes).map_err(|e| Failure::Broken(e.to_string()))?;
    Ok(bytes.iter().map(|b| format!("{b:02x}")).collect())
}

fn is_id(id: &str) -> bool {
    id.len() == 32 && id.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

async fn about(web: Web, language: &str, slug: &str) -> Result<Option<About>, Failure> {
    let found = asked_for(&web, language, slug).await?;
    Ok(found.map(|(language, article)| About { web, language, article }))
}

type Asked = Path<(String, String)>;

fn missing(web: &Web, language: &str, headers: &HeaderMap) -> Result<Response, Failure> {
    not_found(web, exactly(language).unwrap_or_else(|| of_browser(headers)))
}

/// Whoever comes to the address of a form by reading.
pub(crate) async fn back(Path((language, slug)): Asked) -> Result<Response, Failure> {
    let fits = exactly(&language).is_some() && crate::articles::is_slug(&slug);
    if fits { Ok(Redirect::to(&format!("/help/{language}/{slug}")).into_response()) } else { Err(Failure::NotFound) }
}

pub(crate) async fn answer(
    State(web): State<Web>,
    Path((language, slug)): Asked,
    caller: Caller,
    headers: HeaderMap,
    Form(answer): Form<Answer>,
) -> Result<Response, Failure> {
    let Some(about) = about(web.clone(), &language, &slug).await? else { return missing(&web, &language, &headers) };
    let helpful = match answer.helpful.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Ok(Redirect::to(&about.path("")).into_response()),
    };
    let id = new_id()?;
    if answer.website.is_empty() {
        if !limits::once_more(format!("feedback {}", caller.called()), limits::FEEDBACK, web.clock.now()) {
            return about.too_many();
        }
        about.keep(id.clone(), helpful, "").await?;
    }
    let to = if helpful { about.path("/thanks?helpful=yes") } else { about.path(&format!("/unhelpful?id={id}")) };
    Ok(Redirect::to(&to).into_response())
}

pub(crate) async fn page(
    State(web): State<Web>,
    Path((language, slug)): Asked,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let Some(about) = about(web.clone(), &language, &slug).await? else { return missing(&web, &language, &headers) };
    let id = in_query(&uri, "id").filter(|id| is_id(id)).unwrap_or_default();
    about.unhelpful(StatusCode::OK, id, String::new(), None)
}

pub(crate) async fn what_was_wrong(
    State(web): State<Web>,
    Path((language, slug)): Asked,
    caller: Caller,
    headers: HeaderMap,
    Form(wrong): Form<Wrong>,
) -> Result<Response, Failure> {
    let Some(about) = about(web.clone(), &language, &slug).await? else { return missing(&web, &language, &headers) };
    let words = about.words();
    let id = if is_id(&wrong.id) { wrong.id } else { new_id()? };
    let text = wrong.text.replace("\r\n", "\n");
    let length = text.trim().chars().count();
    let problem = match length {
        0 => Some(words.t("help-helpful-wrong-empty")),
        1..=LONGEST => None,
        _ => Some(words.say("customer-error-text-long", &[("count", (length - LONGEST).into())])),
    };
    if problem.is_some() {
        return about.unhelpful(StatusCode::UNPROCESSABLE_ENTITY, id, text, problem);
    }
    if wrong.website.is_empty() {
        if !limits::once_more(format!("feedback {}", caller.called()), limits::FEEDBACK, web.clock.now()) {
            let problem = Some(words.t("customer-busy-text"));
            return about.unhelpful(StatusCode::TOO_MANY_REQUESTS, id, text, problem);
        }
        about.keep(id, false, text.trim()).await?;
    }
    Ok(Redirect::to(&about.path("/thanks")).into_response())
}

pub(crate) async fn thanks(
    State(web): State<Web>,
    Path((language, slug)): Asked,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let Some(about) = about(web.clone(), &language, &slug).await? else { return missing(&web, &language, &headers) };
    let helpful = in_query(&uri, "helpful").as_deref() == Some("yes");
    let (id, rest) = match helpful {
        true => ("help-helpful-thanks", "/thanks?helpful=yes"),
        false => ("help-helpful-wrong-thanks", "/thanks"),
    };
    let text = about.words().t(id);
    let frame = about.frame(text.clone(), rest);
    let back = Some((about.path(""), about.article.title.clone()));
    render(StatusCode::OK, &SaidPage { frame, good: true, text, back })
}
