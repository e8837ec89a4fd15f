//! A mistake as people see it.

use super::super::span::{Place, Walk};
use super::syntax;
use std::fmt;

/// Something that is wrong in a policy file: where, what, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// From 1.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
    /// How many characters are meant, at least one; they end with their line.
    pub length: u32,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub mend: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}: {}; {}", self.line, self.column, self.message, self.mend)
    }
}

impl Problem {
    pub(super) fn at(place: Place, message: String, mend: String) -> Self {
        Self { line: place.line, column: place.column, length: place.length, message, mend }
    }

    /// What the TOML reader says, in our words.
    pub(in crate::policy) fn of_syntax(text: &str, error: &toml::de::Error) -> Self {
        let (span, message, mend) = syntax::explain(text, error);
        Self::at(Walk::through(text).to(span), message, mend)
    }

    /// The mistake under its line, as a compiler would show it. `text` is the file's.
    pub fn shown(&self, file: &str, text: &str) -> String {
        let index = usize::try_from(self.line).unwrap_or(usize::MAX).saturating_sub(1);
        let line = text.trim_start_matches('\u{feff}').lines().nth(index).unwrap_or_default();
        let before = self.column.saturating_sub(1) as usize;
        let (source, width) = (spread(line), |part: &str| spread(part).chars().count());
        let split = |n: usize| line.char_indices().nth(n).map_or(line.len(), |(at, _)| at);
        let (from, to) = (split(before), split(before.saturating_add(self.length as usize)));
        let (indent, carets) = (" ".repeat(width(&line[..from])), "^".repeat(width(&line[from..to]).max(1)));
        let number = self.line.to_string();
        let margin = " ".repeat(number.len());
        let Self { line, column, message, mend, .. } = self;
        format!(
            "{file}:{line}:{column}: {message}\n{margin} |\n{number} | {source}\n{margin} | {indent}{carets}\n{margin} = mend: {mend}\n"
        )
    }
}

/// Tabs as four spaces, so that the caret stands where it should on every terminal; nothing that moves a cursor.
fn spread(line: &str) -> String {
    let shown = line.chars().flat_map(|c| {
        let (shown, times) = match c {
            '\t' => (' ', 4),
            c if c.is_control() => ('\u{fffd}', 1),
            c => (c, 1),
        };
        std::iter::repeat_n(shown, times)
    });
    shown.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_shown_under_its_line_even_behind_a_tab() {
        let problem = Problem {
            line: 2,
            column: 9,
            length: 9,
            message: "there is no team ‘technik’".into(),
            mend: "write team = \"technical\"".into(),
        };
        let shown = problem.shown("mine.toml", "[[kind]]\r\n\tteam = \"technik\"\r\n");
        let wanted = "\
mine.toml:2:9: there is no team ‘technik’
  |
2 |     team = \"technik\"
  |            ^^^^^^^^^
  = mend: write team = \"technical\"
";
        assert_eq!(shown, wanted);
    }

    #[test]
    fn is_shown_even_where_the_text_is_another() {
        let problem = Problem { line: 7, column: 30, length: 1, message: "m".into(), mend: "n".into() };
        assert_eq!(problem.shown("f", "a = 1"), "f:7:30: m\n  |\n7 | \n  | ^\n  = mend: n\n");
        assert_eq!(problem.to_string(), "line 7, column 30: m; n");
    }
}
