//! What went wrong, with its face: a status and a page in the reader's language. What is inside goes to the log only.

use crate::access::Spoken;
use crate::page::{Html, Words, render, sentence};
use askama::Template;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use complaint::Refusal;
use procedure::{HouseError, Withheld};
use store::StoreError;
use texts::texts;

/// What went wrong with a request.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error("the request can't be understood: {0}")]
    Unclear(String),
    /// Came from another site's page, or from a form whose session has ended.
    #[error("the request didn't come from a page of ours")]
    Foreign,
    #[error("this isn't for the person who asked")]
    NotYours,
    #[error("there is nothing at this address")]
    NotFound,
    #[error("somebody else was faster")]
    Conflict,
    /// The procedure says no, and why.
    #[error("refused: {0}")]
    Refused(Refusal),
    /// A file that a virus was found in.
    #[error("the file is in quarantine")]
    Infected,
    /// A file that can't be looked at for viruses right now.
    #[error("the virus scanner doesn't answer")]
    Unchecked,
    #[error("too many tries")]
    TooMany,
    #[error("{0}")]
    Broken(String),
}

impl Failure {
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Unclear(_) => StatusCode::BAD_REQUEST,
            Self::Foreign | Self::NotYours | Self::Infected => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Conflict => StatusCode::CONFLICT,
            Self::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Unchecked => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Broken(error.to_string())
    }
}

impl From<HouseError> for Failure {
    fn from(error: HouseError) -> Self {
        match error {
            HouseError::NoComplaint(_) | HouseError::NoMessage(_) => Self::NotFound,
            HouseError::Conflict => Self::Conflict,
            HouseError::Refused(refusal) => Self::Refused(refusal),
            HouseError::Withheld(why) => why.into(),
            HouseError::Store(error) => error.into(),
        }
    }
}

impl From<Withheld> for Failure {
    fn from(why: Withheld) -> Self {
        match why {
            Withheld::Infected(_) => Self::Infected,
            Withheld::Unchecked => Self::Unchecked,
        }
    }
}

impl From<askama::Error> for Failure {
    fn from(error: askama::Error) -> Self {
        Self::Broken(error.to_string())
    }
}

impl IntoResponse for Failure {
    /// Without a page yet: [`faces`] gives it one, since only there the reader's language is known.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

pub(crate) async fn nothing_here() -> Failure {
    Failure::NotFound
}

#[derive(Template)]
#[template(path = "failure.html")]
struct FailurePage {
    words: Words,
    code: u16,
    title: String,
    text: String,
    number: Option<String>,
    back: Option<(&'static str, String)>,
}

/// The outermost layer: headers that keep browsers safe, and a page for whatever failed without one.
pub(crate) async fn faces(request: Request, next: Next) -> Response {
    let accepted = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok());
    let browser_language = texts().best(accepted.unwrap_or_default());
    let mut response = next.run(request).await;
    let status = response.status();
    let failed = status.is_client_error() || status.is_server_error();
    if failed && !has_own_face(response.headers()) {
        let spoken = response.extensions().get::<Spoken>().cloned();
        let failure = response.extensions_mut().remove::<Failure>();
        let mut page = face(status, failure.as_ref(), spoken.as_ref(), browser_language);
        for name in [header::ALLOW, header::RETRY_AFTER, header::SET_COOKIE] {
            if let Some(value) = response.headers().get(&name) {
                page.headers_mut().insert(name, value.clone());
            }
        }
        response = page;
    }
    protect(response.headers_mut());
    response
}

fn has_own_face(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    kind.starts_with("text/html") || kind.starts_with("application/json")
}

fn face(status: StatusCode, failure: Option<&Failure>, spoken: Option<&Spoken>, browser_language: &str) -> Response {
    let number = status.is_server_error().then(crate::access::short_random);
    if let Some(number) = &number {
        let why = failure.map(ToString::to_string).unwrap_or_default();
        tracing::error!(%status, %number, why, "a page failed");
    }
    let words = Words::of(spoken.map_or(browser_language, |s| &s.language));
    let id = match failure {
        Some(Failure::Foreign) => "foreign",
        Some(Failure::NotYours) => "not-yours",
        Some(Failure::Infected) => "infected",
        Some(Failure::Unchecked) => "unchecked",
        Some(Failure::Refused(_)) => "refused",
        _ => match status.as_u16() {
            403 => "not-yours",
            404 | 405 => "nothing-here",
            409 => "conflict",
            413 => "too-large",
            429 => "too-many",
            500.. => "broken",
            _ => "unclear",
        },
    };
    let page = FailurePage {
        code: status.as_u16(),
        title: words.t(&format!("desk-failure-{id}")),
        text: match failure {
            Some(Failure::Refused(refusal)) => sentence(&crate::desk::refusal_words(&words, refusal)),
            _ => words.t(&format!("desk-failure-{id}-text")),
        },
        number,
        back: Some(match spoken {
            Some(_) => ("/desk", words.t("desk-failure-to-desk")),
            None => ("/", words.t("desk-failure-to-help")),
        }),
        words,
    };
    match render(status, &page) {
        Ok(response) => response,
        Err(_) => (status, Html::from("…").to_string()).into_response(),
    }
}

/// What a page of ours may load and do; `styles`: what else counts as style than our own files.
pub(crate) fn csp(styles: &str) -> String {
    format!(
        "default-src 'self'; img-src 'self' data:; style-src 'self'{styles}; script-src 'self'; \
         frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'"
    )
}

/// Headers of every answer, where the page hasn't set its own.
fn protect(headers: &mut HeaderMap) {
    let csp = HeaderValue::from_str(&csp("")).unwrap_or(HeaderValue::from_static("default-src 'self'"));
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(csp);
    let defaults = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (header::X_FRAME_OPTIONS, "DENY"),
    ];
    for (name, value) in defaults {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
}
