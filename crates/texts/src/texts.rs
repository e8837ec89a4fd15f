//! Loading the texts and saying them.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use crate::arg::Arg;
use crate::embedded::{LOCALES, files, name_of};
use crate::languages::{autonym, base};
use crate::negotiate;

/// The language everything is written in first, and the last resort of every fallback.
const FIRST: &str = "en";

/// The texts of all languages. Made once, see [`texts`]; may be used from all threads.
pub struct Texts {
    locales: BTreeMap<&'static str, Locale>,
    /// Codes of the languages with full texts, in the order of their autonyms.
    languages: Vec<&'static str>,
}

struct Locale {
    bundle: FluentBundle<FluentResource>,
    article: &'static str,
}

/// Why texts can't be used. Only a mistake in the repository's `locales/` can cause it; the tests of this crate see to
/// it that none is released.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    #[error("locales/{lang}: the folder's name must be a language code such as `de`")]
    Code { lang: String },
    #[error("locales/{lang}/{file}: not valid Fluent, mend it: {problem}")]
    Syntax { lang: String, file: String, problem: String },
    #[error("locales/{lang}/{file}: an id is defined twice, rename or remove one: {problem}")]
    Twice { lang: String, file: String, problem: String },
    #[error("locales/en is missing: it is what all other languages fall back to")]
    NoFirst,
}

/// The texts embedded in the program, read on first use.
///
/// # Panics
/// Never in a released build: the texts are part of the binary and the tests load all of them.
pub fn texts() -> &'static Texts {
    static TEXTS: OnceLock<Texts> = OnceLock::new();
    TEXTS.get_or_init(|| Texts::load().expect("the embedded texts were loaded by this crate's tests"))
}

impl Texts {
    pub(crate) fn load() -> Result<Self, LoadError> {
        let mut locales = BTreeMap::new();
        for dir in LOCALES.dirs() {
            if let Some(lang) = name_of(dir.path()) {
                locales.insert(lang, Locale::load(lang, files(dir).collect())?);
            }
        }
        if !locales.contains_key(FIRST) {
            return Err(LoadError::NoFirst);
        }
        let mut languages: Vec<&'static str> = locales
            .iter()
            .filter(|(_, locale)| locale.bundle.has_message("letter-greeting"))
            .map(|(l, _)| *l)
            .collect();
        languages.sort_by_key(|lang| autonym(lang).unwrap_or(lang));
        Ok(Self { locales, languages })
    }

    /// The message `id` in `lang`, with its variables filled in.
    ///
    /// Where `lang` (`de-AT`) has no such text its base language (`de`) is asked, then English. An unknown id gives the
    /// id itself in brackets, a missing variable its name in braces: a wrong text must be seen, but may not stop a letter.
    pub fn say(&self, lang: &str, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        match self.locale_with(lang, id) {
            Some(locale) => locale.say(id, args),
            None => format!("[{id}]"),
        }
    }

    /// Whether `id` exists in any language that `lang` falls back to.
    pub fn has(&self, lang: &str, id: &str) -> bool {
        self.locale_with(lang, id).is_some()
    }

    /// The codes of the languages that have all texts, ordered as a menu of their autonyms would be.
    pub fn languages(&self) -> &[&'static str] {
        &self.languages
    }

    /// The language with full texts that `lang` is served in: `de` for `de-AT`, `en` for `sv`.
    pub fn nearest(&self, lang: &str) -> &'static str {
        let wanted = base(lang);
        self.languages.iter().find(|ours| **ours == wanted).copied().unwrap_or(FIRST)
    }

    /// The language to answer a browser in, from its `Accept-Language` header (may be empty or nonsense).
    pub fn best(&self, accept_language: &str) -> &'static str {
        negotiate::best(accept_language, &self.languages, FIRST)
    }

    /// A date written out: "12. Januar 2027".
    pub fn date(&self, lang: &str, date: Date) -> String {
        self.locale_of(lang).map(|locale| locale.date(date)).unwrap_or_else(|| date.to_string())
    }

    /// A date written out with its day of the week: "Dienstag, 12. Januar 2027".
    pub fn date_with_weekday(&self, lang: &str, date: Date) -> String {
        let weekday = i64::from(date.weekday().to_monday_one_offset());
        self.say(lang, "common-date-weekday", &[("weekday", weekday.into()), ("date", date.into())])
    }

    /// What a language calls itself ("Deutsch"); its code where we don't know.
    pub fn language_name(&self, lang: &str) -> String {
        autonym(lang).map_or_else(|| lang.to_owned(), str::to_owned)
    }

    /// The default policy as a help-centre article, in Markdown, with `{company}`, `{email}`, `{ack-days}`,
    /// `{update-days}` and `{resolve-days}` still to be filled in, see [`fill`].
    pub fn article(&self, lang: &str) -> &'static str {
        let own = self.locale_of(lang).map(|locale| locale.article).filter(|article| !article.is_empty());
        own.or_else(|| self.locales.get(FIRST).map(|locale| locale.article)).unwrap_or_default()
    }

    fn locale_of(&self, lang: &str) -> Option<&Locale> {
        self.locales.get(base(lang).as_str()).or_else(|| self.locales.get(FIRST))
    }

    fn locale_with(&self, lang: &str, id: &str) -> Option<&Locale> {
        let own = self.locales.get(base(lang).as_str()).filter(|locale| locale.bundle.has_message(id));
        own.or_else(|| self.locales.get(FIRST).filter(|locale| locale.bundle.has_message(id)))
    }
}

impl Locale {
    fn load(lang: &'static str, files: Vec<(&'static str, &'static str)>) -> Result<Self, LoadError> {
        let id: LanguageIdentifier = lang.parse().map_err(|_| LoadError::Code { lang: lang.to_owned() })?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // The marks would end up in mail subjects and plain text bodies; all our languages run left to right.
        bundle.set_use_isolating(false);
        let mut article = "";
        for (file, content) in files {
            if file == "policy-article.md" {
                article = content;
            } else if file.ends_with(".ftl") {
                add(&mut bundle, lang, file, content)?;
            }
        }
        Ok(Self { bundle, article })
    }

    fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return format!("[{id}]");
        };
        // What can't be resolved is written as its name in braces.
        let mut unresolved = Vec::new();
        self.bundle.format_pattern(pattern, Some(&self.values(args)), &mut unresolved).into_owned()
    }

    fn values<'a>(&self, args: &'a [(&'a str, Arg<'_>)]) -> FluentArgs<'a> {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(*name, text.as_ref()),
                Arg::Number(number) => values.set(*name, *number),
                Arg::Date(date) => {
                    values.set(*name, self.date(*date));
                    values.set(format!("{name}-day"), i64::from(date.day()));
                }
            }
        }
        values
    }

    fn date(&self, date: Date) -> String {
        let parts = [("day", Arg::from(date.day())), ("month", date.month().into()), ("year", date.year().into())];
        self.say("common-date", &parts)
    }
}

fn add(bundle: &mut FluentBundle<FluentResource>, lang: &str, file: &str, content: &str) -> Result<(), LoadError> {
    let resource = FluentResource::try_new(content.to_owned()).map_err(|(_, problems)| LoadError::Syntax {
        lang: lang.to_owned(),
        file: file.to_owned(),
        problem: problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
    })?;
    bundle.add_resource(resource).map_err(|problems| LoadError::Twice {
        lang: lang.to_owned(),
        file: file.to_owned(),
        problem: problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
    })
}

/// Fills `{name}` in a template (the policy article, a demo mail) with its value; other braces stay as they are.
///
/// ```
/// assert_eq!(texts::fill("Write to {email}.", &[("email", "care@example.com")]), "Write to care@example.com.");
/// ```
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        let (before, from_open) = rest.split_at(open);
        filled.push_str(before);
        let known = from_open.find('}').and_then(|close| {
            let name = &from_open[1..close];
            values.iter().find(|(key, _)| *key == name).map(|(_, value)| (value, &from_open[close + 1..]))
        });
        match known {
            Some((value, after)) => {
                filled.push_str(value);
                rest = after;
            }
            None => {
                filled.push('{');
                rest = &from_open[1..];
            }
        }
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_embedded_texts_load() {
        let loaded = Texts::load();
        assert!(loaded.is_ok(), "{}", loaded.err().map(|error| error.to_string()).unwrap_or_default());
    }

    #[test]
    fn an_unknown_id_is_shown_in_brackets_and_an_unknown_language_speaks_english() {
        assert_eq!(texts().say("de", "no-such-id", &[]), "[no-such-id]");
        assert_eq!(texts().say("sv", "letter-resolve-by", &[("date", date(2027, 1, 12).into())]), {
            texts().say("en", "letter-resolve-by", &[("date", date(2027, 1, 12).into())])
        });
    }

    #[test]
    fn values_are_put_in_without_invisible_marks() {
        let said = texts().say("en", "letter-greeting", &[("name", "Ann".into())]);
        assert_eq!(said, "Dear Ann,");
    }

    #[test]
    fn a_missing_variable_is_visible_and_stops_nothing() {
        assert_eq!(texts().say("en", "letter-greeting", &[]), "Dear {$name},");
    }

    #[test]
    fn many_threads_may_speak_at_once() {
        std::thread::scope(|scope| {
            for lang in texts().languages() {
                scope.spawn(move || assert!(!texts().date(lang, date(2027, 2, 28)).is_empty()));
            }
        });
    }

    #[test]
    fn filling_a_template_leaves_foreign_braces_alone() {
        assert_eq!(fill("{a} {b} {", &[("a", "{b}"), ("c", "x")]), "{b} {b} {");
    }
}
