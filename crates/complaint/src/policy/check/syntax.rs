//! What isn't even TOML, in the words of somebody who never heard of TOML.

use super::super::span::Span;
use super::draft::is_list_of_tables;
use std::collections::HashSet;
use toml::de::Error;

/// Where, what and what to write instead.
pub(super) type Told = (Span, String, String);

/// Errors that say something of their own line and leave the others as they are.
const OF_THEIR_LINE: [&str; 10] = [
    "duplicate key",
    "string values must be quoted",
    "missing escaped value",
    "invalid boolean",
    "invalid basic string",
    "invalid literal string",
    "key with no value",
    "unexpected key or value",
    "unclosed table",
    "unclosed array table",
];

/// What to tell of the errors that the reader met, and whether the rest of the file can be read: only where no more is
/// wrong than that keys stand twice. What follows from an unclosed bracket isn't told, nor what follows in the same line.
pub(super) fn told(text: &str, errors: &[Error]) -> (Vec<Told>, bool) {
    // Nobody reads more, and each is looked for in its line.
    let errors = &errors[..errors.len().min(200)];
    let is = |e: &Error, what: &[&str]| what.iter().any(|what| e.message().starts_with(what));
    let header_twice = |e: &&Error| is(e, &["duplicate key"]) && is_header(text, span_of(e));
    if let Some(error) = errors.iter().find(header_twice) {
        return (vec![explain(text, error)], false);
    }
    if errors.iter().any(|e| !is(e, &OF_THEIR_LINE)) {
        return (errors.first().map(|e| explain(text, e)).into_iter().collect(), false);
    }
    let mut lines = HashSet::new();
    let first = errors.iter().filter(|e| is(e, &["duplicate key"]) || lines.insert(line_start(text, span_of(e).start)));
    (first.map(|e| explain(text, e)).collect(), errors.iter().all(|e| is(e, &["duplicate key"])))
}

/// One error in plain words.
pub(super) fn explain(text: &str, error: &Error) -> Told {
    let span = span_of(error);
    let source = text.get(span.start..span.end).unwrap_or_default();
    let said = error.message();
    let (what, expected) = said.split_once(", expected ").unwrap_or((said, ""));
    let (message, mend) = match what {
        "string values must be quoted" if source.is_empty() => {
            ("there is no value behind the =".into(), "write one, such as \"…\", or leave the line out".into())
        }
        "string values must be quoted" => unquoted(source),
        "missing escaped value" => {
            ("a backslash between double quotes means something of its own".into(), single_quotes(text, span))
        }
        "duplicate key" => twice(text, span, source),
        "key with no value" => ("this key has no value".into(), "write = and a value behind it".into()),
        "unclosed inline table" | "missing comma between key-value pairs" => {
            return (
                end_before(text, span),
                "a { isn't closed here".into(),
                "write }, or a comma if more follows".into(),
            );
        }
        "unclosed array" | "missing comma between array elements" | "unexpected `=` in array" => {
            return (
                end_before(text, span),
                "a [ isn't closed here".into(),
                "write ], or a comma if more follows".into(),
            );
        }
        "unclosed table" => ("this header isn't closed".into(), "write ] behind it".into()),
        "unclosed array table" => ("this header isn't closed".into(), "write ]] behind it".into()),
        "invalid basic string" | "invalid literal string" if source.is_empty() => {
            let quote = if what == "invalid basic string" { '"' } else { '\'' };
            ("this text isn't closed".into(), format!("write {quote} at its end"))
        }
        "invalid boolean" => {
            (format!("‘{source}’ is neither true nor false"), "write true or false, in small letters".into())
        }
        "unexpected key or value" => {
            ("something stands behind the value".into(), "begin a new line here, or write # before a remark".into())
        }
        _ if expected.is_empty() || expected == "nothing" => {
            (format!("this can't be read: {what}"), "look at a line like it that can, or at https://toml.io".into())
        }
        _ => (format!("this can't be read: {what}"), format!("write {}", expected.replace('`', ""))),
    };
    (span, message, mend)
}

fn span_of(error: &Error) -> Span {
    error.span().unwrap_or_default().into()
}

fn unquoted(source: &str) -> (String, String) {
    let bare = source.trim_matches(|c: char| "“”„‟‘’‚«»`\"'".contains(c) || c.is_whitespace());
    match bare {
        "True" | "TRUE" => ("true is written in small letters".into(), "write true".into()),
        "False" | "FALSE" => ("false is written in small letters".into(), "write false".into()),
        _ if bare.chars().count() > 60 || bare.contains(['"', '\\']) => {
            ("a text stands in straight quotes".into(), "write it as \"…\"".into())
        }
        _ => ("a text stands in straight quotes".into(), format!("write \"{bare}\"")),
    }
}

/// A regular expression is best written between single quotes.
fn single_quotes(text: &str, span: Span) -> String {
    let line_start = line_start(text, span.start);
    let line_end = text[span.start..].find('\n').map_or(text.len(), |n| span.start + n);
    let open = text[line_start..span.start].rfind('"').map(|n| line_start + n + 1);
    let close = text[span.start..line_end].find('"').map(|n| span.start + n);
    match open.zip(close).and_then(|(from, to)| text.get(from..to)) {
        Some(within) if !within.contains('\'') => format!("write '{within}', between single quotes"),
        _ => "write each backslash twice".into(),
    }
}

fn twice(text: &str, span: Span, key: &str) -> (String, String) {
    if !is_header(text, span) {
        return (format!("‘{key}’ stands here a second time"), "leave one of the two out".into());
    }
    let message = format!("[{key}] stands here a second time");
    if is_list_of_tables(key) {
        return (message, format!("write [[{key}]], with double brackets, each time"));
    }
    (message, "put its lines below the first, and leave this one out".into())
}

/// Whether a key stands in a header: `[hours]`.
fn is_header(text: &str, span: Span) -> bool {
    let before = text.get(line_start(text, span.start)..span.start).unwrap_or_default();
    before.trim_start().starts_with('[') && !before.contains(['{', '=', ','])
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or_default().rfind('\n').map_or(0, |n| n + 1)
}

/// What isn't closed is seen where the text before it ends.
fn end_before(text: &str, span: Span) -> Span {
    let end = text.get(..span.start).unwrap_or_default().trim_end().len();
    let start = text[..end].char_indices().next_back().map_or(0, |(at, _)| at);
    Span { start, end }
}
