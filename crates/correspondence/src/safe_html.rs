//! HTML of strangers made harmless: for showing at the desk, never for reading meaning.

use crate::mail::Mail;
use crate::well_formed::{GONE, RAW, SHOWN, well_formed};
use ammonia::{Builder, UrlRelative};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// Larger HTML isn't shown formatted; the plain text is.
const MAX: usize = 2_000_000;

/// The message's HTML without scripts, styles, forms, frames and anything that would be fetched. Images that came along
/// (`cid:`) point to `attachment:<content-id>`, which the desk resolves; remote images are dropped, their text kept.
/// `None` where there is no HTML or it is too large or too twisted to be worth it.
pub fn safe_html(mail: &Mail) -> Option<String> {
    let html = mail.html.as_deref().filter(|h| h.len() <= MAX)?;
    // What makes it harmless is the sanitiser; what makes the sanitiser's work bounded is that it gets tidy HTML.
    let safe = BUILDER.clean(&well_formed(html)?).to_string();
    // A carriage return written as `&#13;` would be read as a line feed the next time.
    Some(safe.replace('\r', "\n").replace(turns_or_hides, ""))
}

static BUILDER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let attributes: HashMap<&str, HashSet<&str>> = HashMap::from([
        ("a", HashSet::from(["href"])),
        ("img", HashSet::from(["src", "alt"])),
        ("td", HashSet::from(["colspan", "rowspan"])),
        ("th", HashSet::from(["colspan", "rowspan"])),
        ("ol", HashSet::from(["start"])),
    ]);
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from(SHOWN))
        .clean_content_tags(RAW.into_iter().chain(GONE).collect())
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

/// Characters that control what shows them, turn the reading direction, or carry a text that nobody sees.
fn turns_or_hides(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{e0000}'..='\u{e007f}')
}

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
