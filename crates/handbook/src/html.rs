//! An explained policy as a fragment of a page.

use crate::explained::{Block, Explained, Section, Table};
use crate::xml::escaped;
use std::fmt::Write;

pub(crate) fn written(explained: &Explained) -> String {
    let mut out = format!("<article class=\"handbook\" lang=\"{}\">\n", explained.language);
    for section in &explained.sections {
        written_section(section, &mut out);
    }
    out.push_str("</article>\n");
    out
}

fn written_section(section: &Section, out: &mut String) {
    out.push_str("<section>\n");
    if !section.heading.is_empty() {
        element("h2", &section.heading, out);
    }
    for block in &section.blocks {
        match block {
            Block::Heading(text) => element("h3", text, out),
            Block::Paragraph(text) => element("p", text, out),
            Block::List(items) => {
                out.push_str("<ul>\n");
                items.iter().for_each(|item| element("li", item, out));
                out.push_str("</ul>\n");
            }
            Block::Table(table) => written_table(table, out),
        }
    }
    out.push_str("</section>\n");
}

fn written_table(table: &Table, out: &mut String) {
    out.push_str("<table>\n<thead><tr>");
    for head in &table.heads {
        let _ = write!(out, "<th scope=\"col\">{}</th>", escaped(head));
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in &table.rows {
        out.push_str("<tr>");
        for (n, cell) in row.iter().enumerate() {
            let _ = match n {
                0 => write!(out, "<th scope=\"row\">{}</th>", inline(cell)),
                _ => write!(out, "<td>{}</td>", inline(cell)),
            };
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
}

fn element(name: &str, text: &str, out: &mut String) {
    let _ = writeln!(out, "<{name}>{}</{name}>", inline(text));
}

/// Escaped, with line breaks kept and web addresses to follow.
fn inline(text: &str) -> String {
    let line = |line: &str| line.split(' ').map(word).collect::<Vec<_>>().join(" ");
    text.trim().lines().map(line).collect::<Vec<_>>().join("<br>\n")
}

fn word(word: &str) -> String {
    let address = word.trim_end_matches(['.', ',', ';', ':', ')', '”', '“', '»', '’']);
    if !address.starts_with("https://") || address.len() <= "https://".len() {
        return escaped(word);
    }
    let (address, rest) = (escaped(address), escaped(&word[address.len()..]));
    format!("<a href=\"{address}\">{address}</a>{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_can_be_followed_and_nothing_else_can() {
        assert_eq!(
            inline("see https://a.example/?x=1&y."),
            "see <a href=\"https://a.example/?x=1&amp;y\">https://a.example/?x=1&amp;y</a>."
        );
        assert_eq!(inline("javascript:alert(1) <b>\nhttps://"), "javascript:alert(1) &lt;b&gt;<br>\nhttps://");
        assert_eq!(
            word("https://a.example/\"onclick=\"x"),
            "<a href=\"https://a.example/&quot;onclick=&quot;x\">https://a.example/&quot;onclick=&quot;x</a>"
        );
    }
}
