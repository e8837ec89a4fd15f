//! A stranger's HTML written anew: each element closed where it ends, and only tags and attributes that may be shown.
//!
//! A tree as browsers build it (HTML Standard, section 13.2) can be far larger than the page: formatting left open is
//! opened again in every paragraph, and each attribute of a tag is compared with all before it. So the sanitiser is
//! never given the page as it came. This alone doesn't make HTML safe: what is written here is sanitised after it.

use memchr::{memchr, memchr_iter, memmem};

/// Elements in one page, and within each other: more is no mail but an attack on what draws it.
const MAX_ELEMENTS: usize = 30_000;
const MAX_DEPTH: usize = 400;
/// Longer than any link: a picture written into the page itself, which isn't shown.
const MAX_VALUE: usize = 16 << 10;

/// Elements that are shown.
pub const SHOWN: [&str; 54] = [
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
/// Elements that vanish with all that is in them: to the parser it is text.
pub const RAW: [&str; 8] = ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"];
/// Elements that vanish with all that is in them: to the parser it is HTML.
pub const GONE: [&str; 6] = ["template", "noscript", "object", "svg", "math", "select"];
const VOID: [&str; 4] = ["br", "hr", "img", "col"];
/// Tables and what they are made of.
const PARTS: [&str; 9] = ["table", "caption", "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th"];
/// Attributes that are kept.
const KEPT: [&str; 9] = ["href", "src", "alt", "colspan", "rowspan", "start", "dir", "lang", "title"];

/// `html` with its elements in order; nothing where it has too many or too deep ones.
pub fn well_formed(html: &str) -> Option<String> {
    let mut page = Page { html, out: String::new(), open: Vec::new(), elements: 0, gone: None };
    let mut at = 0;
    while at < html.len() {
        let tag = memchr(b'<', &html.as_bytes()[at..]).map_or(html.len(), |n| at + n);
        page.text(&html[at..tag]);
        at = page.markup(tag)?;
    }
    page.close_from(0);
    Some(page.out)
}

struct Page<'h> {
    html: &'h str,
    out: String,
    /// Open elements, outermost first.
    open: Vec<&'static str>,
    elements: usize,
    /// The element that vanishes, and how often it is open.
    gone: Option<(&'static str, usize)>,
}

impl<'h> Page<'h> {
    fn text(&mut self, text: &str) {
        if self.gone.is_none() {
            self.out.push_str(text);
        }
    }

    /// Reads what begins with the `<` at `at`; returns where to go on, or nothing where it is enough.
    fn markup(&mut self, at: usize) -> Option<usize> {
        let bytes = self.html.as_bytes();
        let end = bytes.len();
        let closing = bytes.get(at + 1) == Some(&b'/');
        let name_at = at + 1 + usize::from(closing);
        match bytes.get(name_at) {
            _ if at == end => Some(end),
            Some(c) if c.is_ascii_alphabetic() => self.tag(name_at, closing),
            _ if bytes[at..].starts_with(b"<!--") => Some(comment_end(bytes, at)),
            Some(b'!' | b'?') if !closing => Some(memchr(b'>', &bytes[at..]).map_or(end, |n| at + n + 1)),
            Some(_) if closing => Some(memchr(b'>', &bytes[at..]).map_or(end, |n| at + n + 1)),
            _ => {
                self.text("&lt;");
                Some(at + 1)
            }
        }
    }

    /// Reads the tag whose name begins at `at`.
    fn tag(&mut self, at: usize, closing: bool) -> Option<usize> {
        let bytes = self.html.as_bytes();
        let length = bytes[at..].iter().position(|b| is_space(*b) || matches!(b, b'/' | b'>'));
        // A tag that doesn't end isn't one, and nothing follows it.
        let Some(length) = length else { return Some(bytes.len()) };
        let name = &self.html[at..at + length];
        let Some(attributes) = Attributes::read(self.html, at + length) else { return Some(bytes.len()) };
        let known = |list: &'static [&'static str]| list.iter().copied().find(|n| n.eq_ignore_ascii_case(name));
        if let Some(name) = known(&RAW) {
            return Some(if closing { attributes.end } else { raw_end(bytes, attributes.end, name) });
        }
        if let Some(name) = known(&GONE) {
            self.vanish(name, closing, attributes.closes_itself);
        } else if let (Some(name), None) = (known(&SHOWN), self.gone) {
            if closing {
                // Browsers take it for the other one.
                if name == "br" { self.start(name, &[])? } else { self.end(name) }
            } else {
                self.start(name, &attributes.kept)?;
            }
        }
        Some(attributes.end)
    }

    fn vanish(&mut self, name: &'static str, closing: bool, closes_itself: bool) {
        // Only drawings and formulas may close themselves.
        let empty = closes_itself && matches!(name, "svg" | "math");
        self.gone = match self.gone {
            None if !closing && !empty => Some((name, 1)),
            Some((open, n)) if open == name && closing => (n > 1).then_some((open, n - 1)),
            Some((open, n)) if open == name && !empty => Some((open, n + 1)),
            other => other,
        };
    }

    fn start(&mut self, name: &'static str, attributes: &[(&str, &str)]) -> Option<()> {
        self.close_before(name);
        self.elements += 1;
        if !self.has_place_for(name) {
            return Some(());
        }
        if self.elements > MAX_ELEMENTS || self.open.len() >= MAX_DEPTH {
            return None;
        }
        self.out.push('<');
        self.out.push_str(name);
        for (attribute, value) in attributes {
            self.out.push(' ');
            self.out.push_str(attribute);
            self.out.push_str("=\"");
            self.out.push_str(&value.replace('"', "&quot;"));
            self.out.push('"');
        }
        self.out.push('>');
        if !VOID.contains(&name) {
            self.open.push(name);
        }
        Some(())
    }

    /// Browsers move what stands in a table beside its cells out of it, and read it otherwise the second time: its tags go,
    /// its text stays. Nor is there a cell without a table.
    fn has_place_for(&mut self, name: &str) -> bool {
        let around = self.open.iter().rposition(|open| PARTS.contains(open));
        let within = around.map(|at| self.open[at]);
        let in_cell = matches!(within, None | Some("td" | "th" | "caption"));
        match name {
            "table" => {
                if !in_cell && let Some(outer) = self.open.iter().rposition(|open| *open == "table") {
                    self.close_from(outer);
                }
                true
            }
            "col" => matches!(within, Some("table" | "colgroup")),
            _ if PARTS.contains(&name) => within.is_some(),
            _ => in_cell,
        }
    }

    /// Closes what can't go on once `name` begins: a paragraph before a list, a cell before the next.
    fn close_before(&mut self, name: &str) {
        const PHRASES: [&str; 25] = [
            "abbr", "b", "br", "cite", "code", "col", "del", "em", "font", "i", "img", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u",
        ];
        match name {
            "td" | "th" => self.close(&["td", "th"], &["table"]),
            "tr" => self.close(&["tr", "td", "th", "caption", "colgroup"], &["table"]),
            "caption" | "colgroup" | "thead" | "tbody" | "tfoot" => self.close(&PARTS[1..], &["table"]),
            "a" => self.close(&["a"], &PARTS),
            "var" => {}
            _ if PHRASES.contains(&name) => {}
            _ => {
                self.close(&["p"], &PARTS);
                match name {
                    "li" => self.close(&["li"], &["ul", "ol", "table", "td", "th"]),
                    "dd" | "dt" => self.close(&["dd", "dt"], &["dl", "table", "td", "th"]),
                    _ => {}
                }
            }
        }
    }

    /// Closes the outermost element of `names` that is open within the innermost of `scope`.
    fn close(&mut self, names: &[&str], scope: &[&str]) {
        let from =
            self.open.iter().rposition(|open| scope.contains(open) && !names.contains(open)).map_or(0, |n| n + 1);
        if let Some(outermost) = self.open[from..].iter().position(|open| names.contains(open)) {
            self.close_from(from + outermost);
        }
    }

    fn end(&mut self, name: &'static str) {
        let parts_of_tables = ["caption", "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th"];
        let scope: &[&str] = match name {
            "table" => &[],
            _ if parts_of_tables.contains(&name) => &["table"],
            _ => &["table", "td", "th", "caption"],
        };
        let last = self.open.iter().rposition(|open| *open == name || scope.contains(open));
        if let Some(at) = last.filter(|&at| self.open[at] == name) {
            self.close_from(at);
        }
    }

    fn close_from(&mut self, first: usize) {
        for name in self.open.drain(first..).rev() {
            self.out.push_str("</");
            self.out.push_str(name);
            self.out.push('>');
        }
    }
}

/// What stands in a tag after its name (HTML Standard, sections 13.2.5.32 to 40).
struct Attributes<'h> {
    kept: Vec<(&'static str, &'h str)>,
    closes_itself: bool,
    /// One past the `>`.
    end: usize,
}

impl<'h> Attributes<'h> {
    /// Nothing where the page ends before the tag does.
    fn read(html: &'h str, mut at: usize) -> Option<Self> {
        let bytes = html.as_bytes();
        let until =
            |from: usize, stop: &dyn Fn(u8) -> bool| bytes[from..].iter().position(|b| stop(*b)).map(|n| from + n);
        let mut kept: Vec<(&'static str, &'h str)> = Vec::new();
        loop {
            at = until(at, &|b| !is_space(b) && b != b'/')?;
            if bytes[at] == b'>' {
                return Some(Attributes { kept, closes_itself: bytes[at - 1] == b'/', end: at + 1 });
            }
            let name = at;
            // An equals sign that begins a name is part of it.
            at = until(at + 1, &|b| is_space(b) || matches!(b, b'/' | b'>' | b'='))?;
            let name = html.get(name..at).unwrap_or_default();
            let sign = until(at, &|b| !is_space(b))?;
            let mut value = "";
            if bytes[sign] == b'=' {
                let from = until(sign + 1, &|b| !is_space(b))?;
                let (start, end) = match bytes[from] {
                    quote @ (b'"' | b'\'') => (from + 1, from + 1 + memchr(quote, &bytes[from + 1..])?),
                    _ => (from, until(from, &|b| is_space(b) || b == b'>')?),
                };
                value = &html[start..end];
                at = end + usize::from(start > from);
            }
            let known = KEPT.iter().copied().find(|k| k.eq_ignore_ascii_case(name));
            if let Some(known) = known.filter(|k| value.len() <= MAX_VALUE && kept.iter().all(|(seen, _)| seen != k)) {
                kept.push((known, value));
            }
        }
    }
}

fn is_space(b: u8) -> bool {
    matches!(b, b' ' | b'\t' | b'\n' | b'\r' | b'\x0c')
}

/// Where the comment ends that begins at `at`.
fn comment_end(bytes: &[u8], at: usize) -> usize {
    let inside = at + b"<!--".len();
    // "<!-->" and "<!--->" are whole comments.
    for whole in [b">".as_slice(), b"->"] {
        if bytes[inside..].starts_with(whole) {
            return inside + whole.len();
        }
    }
    let plain = memmem::find(&bytes[inside..], b"-->").map(|n| inside + n + 3);
    // "--!>" ends one, too; looked for only before the plain end, so that many comments aren't each sought to the page's end.
    let before = plain.unwrap_or(bytes.len());
    let odd = memmem::find(&bytes[inside..before], b"--!>").map(|n| inside + n + 4);
    odd.or(plain).unwrap_or(bytes.len())
}

/// Where the text of the element `name` ends, its closing tag included.
fn raw_end(bytes: &[u8], from: usize, name: &str) -> usize {
    memchr_iter(b'<', &bytes[from..])
        .map(|n| from + n)
        .find_map(|at| {
            let rest = bytes[at + 1..].strip_prefix(b"/")?;
            let (found, after) = rest.split_at_checked(name.len())?;
            let ends = after.first().is_some_and(|b| is_space(*b) || matches!(b, b'/' | b'>'));
            let closed = || memchr(b'>', after).map_or(bytes.len(), |n| at + 2 + name.len() + n + 1);
            (found.eq_ignore_ascii_case(name.as_bytes()) && ends).then(closed)
        })
        .unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::well_formed;

    #[test]
    fn what_is_open_is_closed_where_it_ends() {
        for (html, written) in [
            ("<p>one<p>two", "<p>one</p><p>two</p>"),
            ("<b>x<i>y</b>z</i>", "<b>x<i>y</i></b>z"),
            ("<ul><li>a<li><b>b</ul>c", "<ul><li>a</li><li><b>b</b></li></ul>c"),
            (
                "<table><tr><td>a<td>b<tr><td>c</table>",
                "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
            ),
            ("<p><font title=1></p><p>x", "<p><font title=\"1\"></font></p><p>x</p>"),
            ("<table><tr><td></b></p>x</td></tr></table>", "<table><tr><td>x</td></tr></table>"),
            ("a</br>b", "a<br>b"),
            ("<table>v<a>w</a><tr><b>x</b><td><b>y</table>z", "<table>vw<tr>x<td><b>y</b></td></tr></table>z"),
            ("<table><tr><table><td>x", "<table><tr></tr></table><table><td>x</td></table>"),
            ("<td>x<tr><p>y", "x<p>y</p>"),
        ] {
            assert_eq!(well_formed(html).as_deref(), Some(written), "{html}");
        }
    }

    #[test]
    fn tags_are_read_as_browsers_read_them() {
        for (html, written) in [
            ("1 < 2 <3", "1 &lt; 2 &lt;3"),
            ("<A HREF='x\"y' onclick=\"a>b\" href=z>t</A >", "<a href=\"x&quot;y\">t</a>"),
            ("<a\n/title=a/b=c =d>t", "<a title=\"a/b=c\">t</a>"),
            ("<!-- <p> --><p>x<!-->y<!--->z<!-- --!>!", "<p>xyz!</p>"),
            ("<!doctype html><?x p?>y</ z>", "y"),
            ("<style></p><p title='</style>'>x", "'>x"),
            ("<script><b></scripty></SCRIPT >x", "x"),
            ("<svg><p>x<svg></svg></svg>y<svg/>z", "yz"),
            ("<o:p>x</o:p><unknown>y", "xy"),
            ("x<p title='", "x"),
        ] {
            assert_eq!(well_formed(html).as_deref(), Some(written), "{html}");
        }
    }

    #[test]
    fn too_much_is_refused() {
        assert_eq!(well_formed(&"<div>".repeat(500)), None);
        assert_eq!(well_formed(&"<br>".repeat(40_000)), None);
        assert!(well_formed(&"<p>".repeat(20_000)).is_some());
    }
}
