//! A complainant looks at their page: which complaint, in which language. Each look is audited (law 10).

use crate::Web;
use crate::access::Followed;
use crate::failure::Failure;
use crate::page::Words;
use crate::public::frame::{Frame, in_query, of_browser, ours};
use axum::extract::FromRequestParts;
use axum::http::Method;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use complaint::{Complaint, Policy};
use jiff::Timestamp;
use jiff::civil::Date;
use store::AuditEntry;
use texts::Arg;

/// The most characters that somebody may write at once.
const LONGEST: usize = 20_000;

/// A visit to the page.
pub(crate) struct Visit {
    pub web: Web,
    pub complaint: Complaint,
    token: String,
    pub words: Words,
    /// The language that was chosen in the list, to be kept in addresses.
    chosen: Option<&'static str>,
}

impl FromRequestParts<Web> for Visit {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Failure> {
        let Followed { complaint, token } = Followed::from_request_parts(parts, web).await?;
        let chosen = in_query(&parts.uri, "lang").as_deref().and_then(ours);
        let language = chosen.or_else(|| ours(&web.house.reader(&complaint).language));
        let words = Words::of(language.unwrap_or_else(|| of_browser(&parts.headers)));
        let visit = Self { web: web.clone(), complaint, token, words, chosen };
        if matches!(parts.method, Method::GET | Method::HEAD) {
            visit.audit("viewed", visit.complaint.reference.to_string()).await?;
        }
        Ok(visit)
    }
}

impl Visit {
    pub async fn audit(&self, what: &str, subject: String) -> Result<(), Failure> {
        let (at, who, what) = (self.web.house.now(), "complainant".to_owned(), what.to_owned());
        Ok(self.web.house.store.audit(&AuditEntry { at, who, what, subject }).await?)
    }

    /// The address of a page of this complaint: `""`, `/add` …; the chosen language stays chosen.
    pub fn path(&self, rest: &str) -> String {
        let language = self.chosen.map(|code| format!("?lang={code}")).unwrap_or_default();
        format!("/c/{}{rest}{language}", self.token)
    }

    /// Sends them on to that page.
    pub fn to(&self, rest: &str) -> Response {
        Redirect::to(&self.path(rest)).into_response()
    }

    /// What is said of a text that is too long.
    pub fn too_long(&self, text: &str) -> Option<String> {
        let over = text.chars().count().saturating_sub(LONGEST);
        (over > 0).then(|| self.say("customer-error-text-long", &[("count", over.into())]))
    }

    pub fn frame(&self, title: String) -> Frame {
        Frame::of_private(&self.web, &self.words, title)
    }

    /// The policy that the complaint was opened under (law 3).
    pub fn policy(&self) -> &Policy {
        self.web.house.policy_of(&self.complaint)
    }

    pub fn reference(&self) -> String {
        self.complaint.reference.to_string()
    }

    pub fn t(&self, id: &str) -> String {
        self.words.t(id)
    }

    pub fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.words.say(id, args)
    }

    pub fn dated(&self, id: &str, date: Date) -> String {
        self.words.say(id, &[("date", date.into())])
    }

    /// The office's date at an instant.
    pub fn date_of(&self, at: Timestamp) -> Date {
        self.web.house.context().date_of(at)
    }

    /// The language of a text, where it isn't the page's.
    pub fn other_language(&self, language: &str) -> Option<String> {
        let known = !language.is_empty() && language != "und";
        (known && ours(language) != Some(&self.words.lang)).then(|| language.to_owned())
    }
}
