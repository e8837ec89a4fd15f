//! HTML of strangers made harmless: for showing at the desk, never for reading meaning.

use crate::mail::Mail;
use ammonia::{Builder, UrlRelative};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// Larger HTML isn't shown formatted; the plain text is.
const MAX: usize = 2_000_000;
/// Elements nested deeper than this are not mail but an attack on renderers.
const MAX_OPEN_TAGS: usize = 60_000;

/// The message's HTML without scripts, styles, forms, frames and anything that would be fetched. Images that came along
/// (`cid:`) point to `attachment:<content-id>`, which the desk resolves; remote images are dropped, their text kept.
/// `None` where there is no HTML or it is too large or too twisted to be worth it.
pub fn safe_html(mail: &Mail) -> Option<String> {
    let html = mail.html.as_deref().filter(|h| h.len() <= MAX)?;
    if html.bytes().filter(|b| *b == b'<').count() > MAX_OPEN_TAGS || depth(html) > 400 {
        return None;
    }
    Some(BUILDER.clean(html).to_string())
}

/// How deep elements may nest at most, judged without a tree.
fn depth(html: &str) -> usize {
    let bytes = html.as_bytes();
    let (mut depth, mut deepest) = (0usize, 0);
    for (i, b) in bytes.iter().enumerate() {
        if *b == b'<' {
            match bytes.get(i + 1) {
                Some(b'/') => depth = depth.saturating_sub(1),
                Some(c) if c.is_ascii_alphabetic() => {
                    let void = ["br", "img", "hr", "meta", "link", "input", "p", "li", "td", "tr", "o:p", "wbr", "col"];
                    let rest = &bytes[i + 1..bytes.len().min(i + 7)];
                    let name_end =
                        rest.iter().position(|c| !c.is_ascii_alphanumeric() && *c != b':').unwrap_or(rest.len());
                    if !void.iter().any(|v| v.as_bytes().eq_ignore_ascii_case(&rest[..name_end])) {
                        depth += 1;
                        deepest = deepest.max(depth);
                    }
                }
                _ => {}
            }
        }
    }
    deepest
}

static BUILDER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let tags = [
        "a",
        "abbr",
        "b",
        "blockquote",
        "br",
        "caption",
        "center",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
        "div",
        "dl",
        "dt",
        "em",
        "font",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "img",
        "ins",
        "kbd",
        "li",
        "mark",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "tt",
        "u",
        "ul",
        "var",
    ];
    let attributes: HashMap<&str, HashSet<&str>> = HashMap::from([
        ("a", HashSet::from(["href"])),
        ("img", HashSet::from(["src", "alt"])),
        ("td", HashSet::from(["colspan", "rowspan"])),
        ("th", HashSet::from(["colspan", "rowspan"])),
        ("ol", HashSet::from(["start"])),
    ]);
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from(tags))
        .clean_content_tags(HashSet::from([
            "script", "style", "title", "template", "noscript", "iframe", "object", "svg", "math", "textarea",
            "select", "noembed", "noframes", "xmp",
        ]))
        .tag_attributes(attributes)
        .generic_attributes(HashSet::from(["dir", "lang", "title"]))
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel", "attachment", "cid"]))
        .url_relative(UrlRelative::Deny)
        .link_rel(Some("noopener noreferrer nofollow"))
        .strip_comments(true)
        .attribute_filter(|element, attribute, value| match (element, attribute) {
            ("img", "src") => attached(value).map(Into::into),
            ("a", "href") => is_plain_link(value).then(|| value.into()),
            (_, "colspan" | "rowspan" | "start") => {
                value.parse::<u16>().ok().filter(|n| *n <= 1000).map(|_| value.into())
            }
            (_, "dir") => matches!(value, "ltr" | "rtl").then(|| value.into()),
            _ => Some(value.into()),
        });
    builder
});

/// `cid:x` becomes `attachment:x`; everything else would be fetched from afar and goes.
fn attached(src: &str) -> Option<String> {
    let src = src.trim();
    let head = src.get(..4)?;
    let id = src.get(4..)?;
    let harmless =
        !id.is_empty() && id.len() < 300 && id.chars().all(|c| c.is_ascii_alphanumeric() || ".-_@$+=%!#&*".contains(c));
    (head.eq_ignore_ascii_case("cid:") && harmless).then(|| format!("attachment:{id}"))
}

fn is_plain_link(href: &str) -> bool {
    let lower = href.trim_start().to_ascii_lowercase();
    ["http://", "https://", "mailto:", "tel:"].iter().any(|s| lower.starts_with(s))
}
