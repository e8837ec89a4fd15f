//! The frame of all public pages: head, languages, foot; and in which language a reader is served.

use crate::Web;
use crate::page::Words;
use axum::http::{HeaderMap, Uri, header};
use texts::texts;

/// A language in the list at the top.
pub(crate) struct Choice {
    pub code: &'static str,
    /// In itself.
    pub name: String,
    pub href: String,
    pub current: bool,
}

/// What is around a public page.
pub(crate) struct Frame {
    pub words: Words,
    /// As it stands in the browser's tab, without the company's name.
    pub title: String,
    pub company: String,
    pub email: String,
    pub mailto: String,
    pub choices: Vec<Choice>,
    /// The same page in other languages, for search engines: language and whole address. None on private pages.
    pub alternates: Vec<(&'static str, String)>,
    pub private: bool,
}

impl Frame {
    /// Of a page of the help centre; `rest` is its path after the language.
    pub fn of_help(web: &Web, language: &str, title: String, rest: &str) -> Self {
        let public = &web.house.settings.public_url;
        let path = |code: &str| format!("/help/{code}{rest}");
        let alternates = texts().languages().iter().map(|code| (*code, format!("{public}{}", path(code)))).collect();
        Self { alternates, ..Self::with(web, Words::of(language), title, false, path) }
    }

    /// Of a page that is for one reader only. Its other languages are at the same path.
    pub fn of_private(web: &Web, words: &Words, title: String) -> Self {
        Self::with(web, words.clone(), title, true, |code| format!("?lang={code}"))
    }

    fn with(web: &Web, words: Words, title: String, private: bool, href: impl Fn(&str) -> String) -> Self {
        let settings = &web.house.settings;
        let choice = |code: &&'static str| Choice {
            code,
            name: texts().language_name(code),
            href: href(code),
            current: **code == *words.lang,
        };
        Self {
            choices: texts().languages().iter().map(choice).collect(),
            title,
            company: settings.company.clone(),
            email: settings.address.clone(),
            mailto: super::help::mailto(&settings.address, &[]),
            alternates: Vec::new(),
            private,
            words,
        }
    }

    /// The title of a page whose form was refused.
    pub fn refused(mut self) -> Self {
        self.title = self.words.say("customer-title-error", &[("title", self.title.into())]);
        self
    }

    /// What this page's language calls itself.
    pub fn language_name(&self) -> String {
        texts().language_name(&self.words.lang)
    }

    pub fn t(&self, id: &str) -> String {
        self.words.t(id)
    }

    pub fn help(&self) -> String {
        format!("/help/{}", self.words.lang)
    }
}

/// One of our languages that `language` is or is a variety of.
pub(crate) fn ours(language: &str) -> Option<&'static str> {
    let nearest = texts().nearest(language);
    let base = language.split(['-', '_']).next().unwrap_or_default();
    nearest.eq_ignore_ascii_case(base).then_some(nearest)
}

/// The language that the browser asks for.
pub(crate) fn of_browser(headers: &HeaderMap) -> &'static str {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok());
    texts().best(accepted.unwrap_or_default())
}

/// The value of `name` in a query, decoded.
pub(crate) fn in_query(uri: &Uri, name: &str) -> Option<String> {
    let query = uri.query().unwrap_or_default();
    url::form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}
