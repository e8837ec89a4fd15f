//! Gives the headings of an article ids, so that a link can lead to a part of it, and lists them.

use crate::page::Html;
use std::collections::HashMap;

/// A part of an article.
pub(crate) struct Part {
    pub id: String,
    pub heading: Html,
}

/// The article with ids at its headings (`h1` become `h2`: the title is the page's), and its parts.
///
/// `html` is what the Markdown renderer made, in which a heading's tag stands only where a heading is: raw HTML was
/// escaped.
pub(crate) fn with_ids(html: &Html) -> (Html, Vec<Part>) {
    let html = html.to_string().replace("<h1>", "<h2>").replace("</h1>", "</h2>");
    let mut out = String::with_capacity(html.len() + 512);
    let mut parts = Vec::new();
    let mut taken: HashMap<String, u32> = HashMap::new();
    let mut rest = html.as_str();
    while let Some(at) = rest.find("<h") {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let level = from.as_bytes().get(2).copied().unwrap_or_default();
        let end = format!("</h{}>", char::from(level));
        let inner = from.strip_prefix("<h").and_then(|f| f.get(1..)).and_then(|f| f.strip_prefix('>'));
        match inner.and_then(|inner| inner.find(&end).map(|stop| &inner[..stop])) {
            Some(inner) if (b'2'..=b'6').contains(&level) => {
                let id = unique(slug(inner), &mut taken);
                out.push_str(&format!("<h{} id=\"{id}\">{inner}{end}", char::from(level)));
                if level == b'2' {
                    parts.push(Part { id, heading: Html::made(without_links(inner)) });
                }
                rest = &from[4 + inner.len() + end.len()..];
            }
            _ => {
                out.push_str("<h");
                rest = &from[2..];
            }
        }
    }
    out.push_str(rest);
    (Html::made(out), parts)
}

fn unique(slug: String, taken: &mut HashMap<String, u32>) -> String {
    let count = taken.entry(slug.clone()).and_modify(|n| *n += 1).or_insert(1);
    if *count == 1 { slug } else { format!("{slug}-{count}") }
}

/// The words of a heading, joined by hyphens: nothing that could end the attribute.
fn slug(heading: &str) -> String {
    let mut slug = String::from("part");
    for word in text(heading).split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()) {
        slug.push('-');
        slug.extend(word.chars().flat_map(char::to_lowercase));
    }
    slug.chars().take(80).collect()
}

/// The text without tags, and without the entities that the renderer writes.
fn text(html: &str) -> String {
    let mut text = String::new();
    let mut within = false;
    for c in html.chars() {
        match c {
            '<' => within = true,
            '>' => within = false,
            c if !within => text.push(c),
            _ => {}
        }
    }
    ["&amp;", "&lt;", "&gt;", "&quot;"].iter().fold(text, |text, entity| text.replace(entity, " "))
}

/// In a list of links a heading can hold no link of its own.
fn without_links(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let Some(end) = rest[at..].find('>') else { break };
        rest = &rest[at + end + 1..];
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::markdown;

    #[test]
    fn headings_get_ids_that_stay_apart() {
        let (html, parts) = with_ids(&markdown("# Über *uns*\n\n## A & B\n\n### Mehr\n\n## A B\n"));
        let html = html.to_string();
        assert!(html.contains("<h2 id=\"part-über-uns\">Über <em>uns</em></h2>"), "{html}");
        assert!(html.contains("<h3 id=\"part-mehr\">"), "{html}");
        let ids: Vec<&str> = parts.iter().map(|p| p.id.as_str()).collect();
        assert_eq!(ids, ["part-über-uns", "part-a-b", "part-a-b-2"]);
    }

    #[test]
    fn a_heading_cannot_break_out_of_its_id() {
        let (html, parts) = with_ids(&markdown("## \" onmouseover=alert(1) <b>x</b>\n\n---\n\n<h2>raw</h2>\n"));
        let html = html.to_string();
        assert!(html.contains("<h2 id=\"part-onmouseover-alert-1-b-x-b\">"), "{html}");
        assert!(html.contains("&lt;h2&gt;raw"), "{html}");
        assert_eq!(parts.len(), 1);
    }
}
