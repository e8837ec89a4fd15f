//! HTML as the plain text a reader would see. Forgiving, linear in time, no tree, nothing fetched.

/// Turns HTML into text: blocks become lines, cells are parted by tabs, block quotes get `> ` before each line.
pub fn to_text(html: &str) -> String {
    let mut writer = Writer::default();
    let bytes = html.as_bytes();
    let mut at = 0;
    // A rule of 33 signs is four bytes of HTML: what is written is bounded, not only what is read.
    while at < bytes.len() && writer.out.len() + writer.line.len() < MAX_WRITTEN {
        match bytes[at] {
            b'<' => at = writer.tag(html, at),
            _ => {
                let end = memchr(b'<', &bytes[at..]).map_or(bytes.len(), |n| at + n);
                if writer.hidden == 0 {
                    writer.text(&html[at..end]);
                }
                at = end;
            }
        }
    }
    writer.finish()
}

fn memchr(needle: u8, hay: &[u8]) -> Option<usize> {
    hay.iter().position(|&b| b == needle)
}

#[derive(Default)]
struct Writer {
    out: String,
    line: String,
    quote: usize,
    /// Depth of elements whose content isn't shown.
    hidden: usize,
    hidden_by: String,
    preformatted: usize,
}

const MAX_QUOTE: usize = 8;
/// More than is read of a text for its meaning, with room for what is taken out of it again.
const MAX_WRITTEN: usize = 1 << 20;

impl Writer {
    /// Handles the tag at `at` and returns where to go on.
    fn tag(&mut self, html: &str, at: usize) -> usize {
        let bytes = html.as_bytes();
        let rest = &bytes[at..];
        if rest.starts_with(b"<!--") {
            return find(html, at + 4, "-->").map_or(bytes.len(), |n| n + 3);
        }
        let is_name = rest.get(1).is_some_and(|b| b.is_ascii_alphabetic() || matches!(b, b'/' | b'!' | b'?'));
        if !is_name {
            if self.hidden == 0 {
                self.text("<");
            }
            return at + 1;
        }
        let end = tag_end(bytes, at);
        let inner = html.get(at + 1..end.saturating_sub(1).max(at + 1)).unwrap_or_default();
        let closing = inner.starts_with('/');
        let inner = inner.trim_start_matches('/');
        let length = inner.find(|c: char| !(c.is_ascii_alphanumeric() || c == ':')).unwrap_or(inner.len());
        let name = inner[..length].to_ascii_lowercase();
        self.element(&name, closing, inner);
        end
    }

    fn element(&mut self, name: &str, closing: bool, inner: &str) {
        if self.hidden > 0 {
            if name == self.hidden_by {
                self.hidden = if closing { self.hidden - 1 } else { self.hidden + 1 };
            }
            return;
        }
        let void = matches!(name, "br" | "img" | "hr" | "input" | "meta" | "link" | "wbr" | "area" | "base" | "col");
        let unseen = matches!(
            name,
            "script" | "style" | "title" | "template" | "noscript" | "iframe" | "object" | "svg" | "math" | "select"
        );
        if !closing && !inner.ends_with('/') && (unseen || !void && is_hidden(inner)) {
            self.hidden = 1;
            self.hidden_by = name.to_string();
            return;
        }
        match name {
            "br" => self.new_line(),
            "hr" => {
                self.end_line();
                self.line.push_str("________________________________");
                self.end_line();
            }
            "blockquote" => {
                self.end_line();
                self.quote = if closing { self.quote.saturating_sub(1) } else { (self.quote + 1).min(MAX_QUOTE) };
            }
            "td" | "th" if !closing && !self.line.trim().is_empty() => self.line.push('\t'),
            "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "ul" | "ol" | "table" | "dl" => {
                self.end_line();
                if closing {
                    self.empty_line();
                }
            }
            "pre" | "textarea" => {
                self.end_line();
                self.preformatted = if closing { self.preformatted.saturating_sub(1) } else { self.preformatted + 1 };
            }
            "li" if !closing => {
                self.end_line();
                self.line.push_str("• ");
            }
            "div" | "tr" | "li" | "section" | "article" | "header" | "footer" | "center" | "address" | "form"
            | "dt" | "dd" | "body" | "html" | "head" => self.end_line(),
            _ => {}
        }
    }

    fn text(&mut self, raw: &str) {
        let decoded = entities(raw);
        if self.preformatted > 0 {
            let mut lines = decoded.split('\n');
            if let Some(first) = lines.next() {
                self.line.push_str(first);
            }
            for line in lines {
                self.new_line();
                self.line.push_str(line);
            }
            return;
        }
        for c in decoded.chars() {
            if c.is_whitespace() {
                if !self.line.is_empty() && !self.line.ends_with([' ', '\t']) {
                    self.line.push(' ');
                }
            } else {
                self.line.push(c);
            }
        }
    }

    fn new_line(&mut self) {
        for _ in 0..self.quote {
            self.out.push('>');
        }
        let line = self.line.trim_end();
        // "-- " is the signature's mark and keeps its space.
        let line = if line == "--" { "-- " } else { line };
        if self.quote > 0 && !line.is_empty() {
            self.out.push(' ');
        }
        self.out.push_str(line);
        self.out.push('\n');
        self.line.clear();
    }

    fn end_line(&mut self) {
        if !self.line.trim().is_empty() {
            self.new_line();
        }
        self.line.clear();
    }

    fn empty_line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") && !self.out.ends_with(">\n") {
            self.new_line();
        }
    }

    fn finish(mut self) -> String {
        self.end_line();
        self.out
    }
}

/// Where the tag that starts at `at` ends (one past its `>`), minding quoted attribute values.
fn tag_end(bytes: &[u8], at: usize) -> usize {
    let mut quote = 0u8;
    for (i, &b) in bytes.iter().enumerate().skip(at + 1) {
        match b {
            b'"' | b'\'' if quote == 0 && bytes[i - 1] == b'=' => quote = b,
            b if quote != 0 && b == quote => quote = 0,
            b'>' if quote == 0 => return i + 1,
            // A quote that never closes must not swallow the rest of the message.
            b'<' if quote != 0 && i - at > 4096 => return i,
            _ => {}
        }
    }
    bytes.len()
}

fn find(text: &str, from: usize, what: &str) -> Option<usize> {
    text.get(from..)?.find(what).map(|n| from + n)
}

/// Text that a reader doesn't see isn't the sender's word to us (hidden preheaders, tricks).
fn is_hidden(tag: &str) -> bool {
    let Some(at) = tag.find("style") else { return false };
    let style: String =
        tag[at..].chars().take(400).filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase();
    ["display:none", "visibility:hidden", "font-size:0", "mso-hide:all", "opacity:0;"].iter().any(|s| {
        match style.find(s) {
            Some(n) if *s == "font-size:0" => {
                !style[n + s.len()..].starts_with(['.', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
            }
            other => other.is_some(),
        }
    })
}

/// Decodes character references; unknown ones stay as written.
pub fn entities(raw: &str) -> String {
    if !raw.contains('&') {
        return raw.to_string();
    }
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.char_indices().skip(1).take(12).find(|(_, c)| *c == ';').map(|(i, _)| i);
        match end.and_then(|end| reference(&rest[1..end]).map(|c| (c, end))) {
            Some((c, end)) => {
                out.push(c);
                rest = &rest[end + 1..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

fn reference(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|c| *c != '\0');
    }
    let latin = |base: char, mark: &str| -> Option<char> {
        let list = match mark {
            "grave" => "ÀàÈèÌìÒòÙù",
            "acute" => "ÁáÉéÍíÓóÚúÝýĆćŃńŚśŹźĹĺŔŕ",
            "circ" => "ÂâÊêÎîÔôÛû",
            "tilde" => "ÃãÑñÕõ",
            "uml" => "ÄäËëÏïÖöÜüÿŸ",
            "caron" => "ČčĎďĚěŇňŘřŠšŤťŽžĽľ",
            "cedil" => "ÇçŞşŢţ",
            "ring" => "ÅåŮů",
            "ogon" => "ĄąĘęĮįŲų",
            "breve" => "ĂăĞğ",
            "macr" => "ĀāĒēĪīŪū",
            "dot" => "ĊċĖėĠġİŻż",
            "dblac" => "ŐőŰű",
            "strok" => "ĐđŁłĦħ",
            "slash" => "Øø",
            "comma" => "ȘșȚț",
            _ => return None,
        };
        list.chars().find(|&c| {
            let mut folded = String::new();
            crate::fold::push_folded(c, &mut folded);
            folded.starts_with(base.to_ascii_lowercase()) && c.is_uppercase() == base.is_uppercase()
        })
    };
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "euro" => '€',
        "szlig" => 'ß',
        "AElig" => 'Æ',
        "aelig" => 'æ',
        "oelig" => 'œ',
        "OElig" => 'Œ',
        "eth" => 'ð',
        "ETH" => 'Ð',
        "thorn" => 'þ',
        "THORN" => 'Þ',
        "ndash" => '–',
        "mdash" => '—',
        "lsquo" | "rsquor" => '‘',
        "rsquo" => '’',
        "sbquo" => '‚',
        "ldquo" => '“',
        "rdquo" => '”',
        "bdquo" => '„',
        "laquo" => '«',
        "raquo" => '»',
        "hellip" => '…',
        "bull" => '•',
        "middot" => '·',
        "deg" => '°',
        "iquest" => '¿',
        "iexcl" => '¡',
        "copy" => '©',
        "reg" => '®',
        "trade" => '™',
        "ordm" => 'º',
        "ordf" => 'ª',
        "times" => '×',
        "micro" => 'µ',
        "para" => '¶',
        "sect" => '§',
        "frac12" => '½',
        "shy" => '\u{ad}',
        "zwnj" => '\u{200c}',
        "inodot" | "imath" => 'ı',
        "numero" => '№',
        _ => {
            let mut chars = name.chars();
            return latin(chars.next()?, chars.as_str());
        }
    })
}

#[cfg(test)]
mod tests {
    use super::to_text;

    #[test]
    fn tables_become_labelled_lines_and_quotes_are_marked() {
        let html = "<style>p{x:y}</style><table><tr><td><b>Ticket</b></td><td>4711</td></tr></table><p>Gr&uuml;&szlig;e<br>Ada</p><blockquote>alt<br><br>mehr</blockquote>";
        assert_eq!(to_text(html), "Ticket\t4711\n\nGrüße\nAda\n\n> alt\n>\n> mehr\n");
    }

    #[test]
    fn what_no_reader_sees_is_not_read() {
        assert_eq!(
            to_text("<div style='display: none'>secret</div><script>x</script>seen &lt;b&gt; 3 < 4"),
            "seen <b> 3 < 4\n"
        );
    }

    #[test]
    fn broken_html_ends_in_time() {
        for html in ["<", "<a", "<a href=\"", "<!--", "&#xffffffff;", "&", "<p><", "</", "<div style=", "\u{130}<B"] {
            to_text(html);
        }
        assert!(to_text(&"<div>".repeat(100_000)).len() < 10);
    }
}
