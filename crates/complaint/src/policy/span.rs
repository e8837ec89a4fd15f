//! Where something stands in a policy file: bytes for the machine, lines and columns for people.

use std::ops::Range;

/// From which byte to which.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Span {
    pub start: usize,
    pub end: usize,
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self { start: range.start, end: range.end }
    }
}

/// A value, and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct At<T> {
    pub span: Span,
    pub value: T,
}

/// Where a caret goes; all counted in characters, lines and columns from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub line: u32,
    pub column: u32,
    pub length: u32,
}

/// Places spans in one walk through the text, whatever their number: they have to come in the order of their starts.
pub(super) struct Walk<'t> {
    text: &'t str,
    at: usize,
    line: u32,
    column: u32,
}

impl<'t> Walk<'t> {
    pub fn through(text: &'t str) -> Self {
        // A byte order mark stands in no column.
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Self { text, at, line: 1, column: 1 }
    }

    pub fn to(&mut self, span: Span) -> Place {
        let start = self.text.floor_char_boundary(span.start.min(self.end())).max(self.at);
        for passed in self.text[self.at..start].chars() {
            if passed == '\n' {
                self.line = self.line.saturating_add(1);
                self.column = 1;
            } else {
                self.column = self.column.saturating_add(1);
            }
        }
        self.at = start;
        let end = self.text.floor_char_boundary(span.end).max(start);
        let under = self.text[start..end].chars().take_while(|c| !matches!(c, '\r' | '\n')).count();
        Place { line: self.line, column: self.column, length: u32::try_from(under).unwrap_or(u32::MAX).max(1) }
    }

    /// Behind the last character that can be pointed at: what is wrong with the end of a file is seen in its last line.
    fn end(&self) -> usize {
        let text = self.text.strip_suffix('\n').unwrap_or(self.text);
        text.strip_suffix('\r').unwrap_or(text).len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str, spans: &[(usize, usize)]) -> Vec<(u32, u32, u32)> {
        let mut walk = Walk::through(text);
        let placed = spans.iter().map(|(start, end)| walk.to(Span { start: *start, end: *end }));
        placed.map(|p| (p.line, p.column, p.length)).collect()
    }

    #[test]
    fn columns_count_characters_not_bytes() {
        assert_eq!(places("a = 1\nß = \"é\" # x\n", &[(0, 1), (6, 8), (11, 15)]), [(1, 1, 1), (2, 1, 1), (2, 5, 3)]);
    }

    #[test]
    fn a_caret_stays_in_its_line_and_in_the_text() {
        assert_eq!(places("a = {\r\n  b\r\n}\r\n", &[(4, 15), (15, 15), (99, 120)]), [(1, 5, 1), (3, 2, 1), (3, 2, 1)]);
        assert_eq!(places("", &[(0, 0)]), [(1, 1, 1)]);
        assert_eq!(places("\n", &[(1, 1)]), [(1, 1, 1)]);
    }

    #[test]
    fn a_byte_order_mark_has_no_column() {
        assert_eq!(places("\u{feff}id = 1", &[(0, 0), (3, 5)]), [(1, 1, 1), (1, 1, 2)]);
    }
}
