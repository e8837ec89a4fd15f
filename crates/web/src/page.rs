//! What all pages are made of: words in a language, dates, icons, safe HTML, the answer to a browser.

use crate::assets;
use crate::failure::Failure;
use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use std::fmt;
use texts::{Arg, texts};

/// Markup that is safe to put into a page as it is. Only this crate makes it, never from what somebody typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Html(String);

impl Html {
    /// Markup that the caller made safe.
    pub fn made(markup: String) -> Self {
        Self(markup)
    }
}

impl From<&'static str> for Html {
    fn from(markup: &'static str) -> Self {
        Self(markup.to_owned())
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Html {}

/// Renders a page.
///
/// # Errors
/// The template can't be rendered.
pub(crate) fn render(status: StatusCode, template: &impl Template) -> Result<Response, Failure> {
    let body = template.render()?;
    Ok((status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], body).into_response())
}

/// A page that is as it should be.
///
/// # Errors
/// The template can't be rendered.
pub(crate) fn ok(template: &impl Template) -> Result<Response, Failure> {
    render(StatusCode::OK, template)
}

/// The texts of one language, for templates: `{{ words.t("desk-queue-title") }}`.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    pub lang: String,
}

impl Words {
    /// In the language nearest to `language` that has texts.
    pub fn of(language: &str) -> Self {
        Self { lang: texts().nearest(language).to_owned() }
    }

    pub fn t(&self, id: &str) -> String {
        texts().say(&self.lang, id, &[])
    }

    pub fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        texts().say(&self.lang, id, args)
    }

    /// The text `id`, if there is one; else `otherwise`.
    pub fn or(&self, id: &str, otherwise: &str) -> String {
        if texts().has(&self.lang, id) { self.t(id) } else { otherwise.to_owned() }
    }

    pub fn icon(&self, name: &str) -> Html {
        icon(name)
    }

    /// The address of an asset.
    pub fn asset(&self, file: &str) -> String {
        assets::url(file)
    }

    /// "Mon 23 Nov 2026"; the year is left out where it is `this_year`.
    pub fn day(&self, date: Date, this_year: i16) -> String {
        let weekday = self.t(&format!("desk-weekday-{}", date.weekday().to_monday_one_offset()));
        let month = self.t(&format!("desk-month-{}", date.month()));
        let id = if date.year() == this_year { "desk-day" } else { "desk-day-year" };
        let year = date.year().to_string();
        let day = date.day().to_string();
        self.say(
            id,
            &[("weekday", weekday.into()), ("day", day.into()), ("month", month.into()), ("year", year.into())],
        )
    }

    /// "Mon 23 Nov, 14:05", in the office's zone.
    pub fn moment(&self, at: Timestamp, zone: &TimeZone, this_year: i16) -> String {
        let local: DateTime = at.to_zoned(zone.clone()).datetime();
        let time = format!("{:02}:{:02}", local.hour(), local.minute());
        let day = self.day(local.date(), this_year);
        self.say("desk-moment", &[("day", day.into()), ("time", time.into())])
    }

    /// "412 kB".
    pub fn size(&self, bytes: u64) -> String {
        match bytes {
            0..1_000 => format!("{bytes} B"),
            1_000..1_000_000 => format!("{} kB", bytes.div_ceil(1_000)),
            _ => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
        }
    }
}

/// With a capital at its beginning: why something is refused may also stand after a label.
pub(crate) fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Markdown as HTML. Raw HTML in it is shown as text, and links lead only where links may.
pub(crate) fn markdown(text: &str) -> Html {
    use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, html};
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let harmless = |url: &str| {
        let lower = url.trim().to_ascii_lowercase();
        let relative = !lower.contains(':') || lower.starts_with(['/', '#', '?']);
        relative || ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| lower.starts_with(scheme))
    };
    let events = Parser::new_ext(text, options).map(|event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) if !harmless(&dest_url) => {
            let dest_url = CowStr::Borrowed("#");
            Event::Start(Tag::Link { link_type, dest_url, title, id })
        }
        Event::Start(Tag::Image { link_type, title, id, dest_url })
            if !dest_url.starts_with('/') || dest_url.starts_with("//") =>
        {
            let dest_url = CowStr::Borrowed("");
            Event::Start(Tag::Image { link_type, dest_url, title, id })
        }
        event => event,
    });
    let mut out = String::with_capacity(text.len() * 2);
    html::push_html(&mut out, events);
    Html(out)
}

/// One of the icons, drawn in the text's colour.
pub(crate) fn icon(name: &str) -> Html {
    let path = match name {
        "check" => "M3 8.5 6.5 12 13 4.5",
        "clock" => "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm0 2.8V8l2.2 1.6",
        "alert" => "M8 2.2 14.5 13.5h-13L8 2.2Zm0 4.3v3.2m0 1.9v.1",
        "cross" => "m4 4 8 8m0-8-8 8",
        "minus" => "M3.5 8h9",
        "swap" => "M2.5 6h9.5L9.5 3.5M13.5 10H4l2.5 2.5",
        "in" => "M13 3 4 12m0-6.5V12h6.5",
        "out" => "M3 13 12 4M5.5 4H12v6.5",
        "pause" => "M5.5 3.5v9M10.5 3.5v9",
        "lock" => "M4 7.5h8v6H4v-6Zm1.5 0V5.2a2.5 2.5 0 0 1 5 0v2.3",
        "eye" => {
            "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6Z"
        }
        "note" => "M10.8 2.7 13.3 5.2 5.5 13H3v-2.5l7.8-7.8Z",
        "clip" => "m13 7.5-5.3 5.3a3 3 0 0 1-4.3-4.3l5.8-5.8a2 2 0 0 1 2.9 2.9L6.4 11.2a1 1 0 0 1-1.4-1.4l4.8-4.8",
        "search" => "M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.4 7.9L13.5 13.5",
        "up" => "M8 13V3.5M4 7.5l4-4 4 4",
        "left" => "M10 3 5 8l5 5",
        "right" => "m6 3 5 5-5 5",
        "person" => "M8 2.5a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2ZM3 13.5c.3-2.8 2.3-4.2 5-4.2s4.7 1.4 5 4.2",
        "people" => {
            "M6 3a2.2 2.2 0 1 1 0 4.4A2.2 2.2 0 0 1 6 3ZM1.8 13c.2-2.4 1.9-3.7 4.2-3.7s4 1.3 4.2 3.7M10.5 3.3a2.2 2.2 0 0 1 0 4M12 9.6c1.4.5 2.1 1.7 2.2 3.4"
        }
        "down" => "m3.5 6 4.5 4.5L12.5 6",
        "copy" => "M5.5 5.5h8v8h-8v-8ZM3.5 10.5h-1v-8h8v1",
        "share" => "M8 10V2.5M5 5l3-3 3 3M3.5 8v5.5h9V8",
        "mail" => "M2 3.5h12v9H2v-9Zm0 .5 6 5 6-5",
        "globe" => {
            "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM2 8h12M8 2c3.5 3.5 3.5 8.500 0 12M8 2c-3.5 3.500-3.500 8.500 0 12"
        }
        "file" => "M4 2h5l3.500 3.500V14H4V2Zm5 0v3.500h3.500",
        _ => "M8 6.500a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3Z",
    };
    Html(format!(r#"<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="{path}"/></svg>"#))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_lets_no_markup_or_dangerous_link_through() {
        let text = "<script>x</script>\n\n[a](javascript:alert(1)) [b](https://example.com) ![c](//evil.test/x) <b>d</b>\n\n\
            [e](JavaScript&colon;alert(1)) [f](data:text/html,x)";
        let html = markdown(text).to_string();
        for bad in ["<script", "<b>", "avascript:", "avascript&", "data:", "evil.test"] {
            assert!(!html.contains(bad), "{bad} in {html}");
        }
        assert!(html.contains("https://example.com"));
    }
}
