//! Text broken into lines. Lines break at blanks and after hyphens; a word longer than a line (an address of a web page,
//! mostly) breaks after its punctuation where it can, else where the line is full. Nothing is hyphenated: words stay as
//! they were written.

use crate::faces::{Faces, Run, clusters};
use crate::style::Style;

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Line {
    pub runs: Vec<Run>,
    /// In points, without the blank at its end.
    pub width: f32,
}

impl Line {
    pub(crate) fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }
}

/// Words are cut into pieces of this many characters, which no line is long enough for: work stays in proportion to
/// the text, whatever is in it.
const LONGEST_PIECE: usize = 256;
/// Blanks in a row beyond these are pressed together.
const MOST_BLANKS: usize = 60;

/// The lines of a clean text. All but the last end with a blank where the text had one, so that words stay apart when
/// the lines are read aloud or copied.
pub(crate) fn wrap(faces: &Faces, text: &str, style: Style, width: f32) -> Vec<Line> {
    let mut setter = Setter { faces, style, width, lines: Vec::new(), line: Line::default(), blanks: 0, indent: false };
    let mut written = text.split('\n').peekable();
    while let Some(line) = written.next() {
        setter.written_line(line);
        setter.blanks = usize::from(written.peek().is_some());
        setter.end_line();
    }
    setter.lines
}

/// As much of the text as one line holds; `…` tells that there is more.
pub(crate) fn one_line(faces: &Faces, text: &str, style: Style, width: f32) -> Line {
    let mut lines = wrap(faces, text, style, width);
    let mut shown = text.chars().count().min(LONGEST_PIECE);
    while lines.len() > 1 && shown > 0 {
        shown -= 1;
        let cut: String = text.chars().take(shown).collect();
        lines = wrap(faces, &format!("{}…", cut.trim_end()), style, width);
    }
    lines.into_iter().next().unwrap_or_default()
}

struct Setter<'a> {
    faces: &'a Faces,
    style: Style,
    width: f32,
    lines: Vec<Line>,
    line: Line,
    /// Blanks since the last word, not yet in the line.
    blanks: usize,
    /// The line has nothing yet but the blanks that it was written with.
    indent: bool,
}

impl Setter<'_> {
    fn written_line(&mut self, line: &str) {
        let words = line.trim_start_matches(' ');
        self.indent_by(line.len() - words.len());
        for word in words.split(' ') {
            if word.is_empty() {
                self.blanks = (self.blanks + 1).min(MOST_BLANKS);
                continue;
            }
            for piece in pieces(word) {
                self.place(self.faces.shape(self.style.face, piece).to_vec());
            }
            self.blanks = 1;
        }
    }

    fn indent_by(&mut self, blanks: usize) {
        if blanks > 0 {
            self.push(&self.blank_runs(blanks.min(MOST_BLANKS)));
            self.indent = self.line.width <= self.width / 2.0;
            if !self.indent {
                self.line = Line::default();
            }
        }
    }

    fn place(&mut self, mut word: Vec<Run>) {
        while !word.is_empty() {
            let long = self.points(&word);
            let apart = self.blank_runs(if self.line.is_empty() { 0 } else { self.blanks });
            let room = self.width - self.line.width - self.points(&apart);
            if long <= room {
                self.push(&apart);
                self.push(&word);
                self.indent = false;
                self.blanks = 0;
                return;
            }
            let fits_alone = long <= self.width;
            if !self.line.is_empty() && (fits_alone || room < self.width / 3.0) {
                self.end_line();
                continue;
            }
            let (front, back) = cut(&word, room / self.style.size);
            self.push(&apart);
            self.push(&front);
            self.indent = false;
            self.blanks = 0;
            if !back.is_empty() {
                self.end_line();
            }
            word = back;
        }
    }

    fn push(&mut self, runs: &[Run]) {
        self.line.width += self.points(runs);
        for run in runs {
            match self.line.runs.last_mut() {
                Some(last) if last.looks_like(run) => last.extend(run),
                _ => self.line.runs.push(run.clone()),
            }
        }
    }

    fn end_line(&mut self) {
        if std::mem::take(&mut self.indent) {
            // Its first word needs the whole line: the indentation gives way.
            self.line = Line::default();
            return;
        }
        let width = self.line.width;
        if self.blanks > 0 && !self.line.is_empty() {
            self.push(&self.blank_runs(1));
        }
        self.blanks = 0;
        self.lines.push(Line { width, ..std::mem::take(&mut self.line) });
    }

    fn blank_runs(&self, count: usize) -> Vec<Run> {
        if count == 0 { Vec::new() } else { self.faces.shape(self.style.face, &" ".repeat(count)).to_vec() }
    }

    fn points(&self, runs: &[Run]) -> f32 {
        runs.iter().map(Run::width).sum::<f32>() * self.style.size
    }
}

/// Where a word may be parted without a sign: after a hyphen or dash between letters.
fn pieces(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut before = ' ';
        let mut cut = rest.len();
        let mut chars = rest.char_indices().enumerate().peekable();
        while let Some((count, (at, c))) = chars.next() {
            let next = chars.peek().map(|(_, (_, c))| *c);
            let hyphen = matches!(c, '-' | '\u{2010}' | '–' | '—') && before.is_alphanumeric();
            if hyphen && next.is_some_and(char::is_alphabetic) || count + 1 >= LONGEST_PIECE {
                cut = at + c.len_utf8();
                break;
            }
            before = c;
        }
        let (piece, after) = rest.split_at(cut);
        rest = after;
        Some(piece)
    })
}

/// The longest front of a word within `room` em, at least one cluster, and the rest.
fn cut(word: &[Run], room: f32) -> (Vec<Run>, Vec<Run>) {
    let mut width = 0.0;
    // Run and glyph before which to cut, with the width up to there.
    let mut full = None;
    let mut after_sign: Option<((usize, usize), f32)> = None;
    'word: for (r, run) in word.iter().enumerate() {
        let mut glyph = 0;
        for cluster in clusters(&run.glyphs) {
            let wider = width + cluster.iter().map(|g| g.advance).sum::<f32>();
            let first = r == 0 && glyph == 0;
            if wider > room && !first {
                full = Some((r, glyph));
                break 'word;
            }
            width = wider;
            glyph += cluster.len();
            let shown = &run.text[cluster[0].start as usize..cluster[0].end as usize];
            if shown.ends_with(['/', '?', '&', '=', '.', ',', ';', ':', '_', '-', '+', '#', '@']) {
                after_sign = Some(((r, glyph), width));
            }
        }
    }
    let Some(full) = full else { return (word.to_vec(), Vec::new()) };
    let (r, glyph) = match after_sign {
        Some((place, width)) if width > room * 0.6 => place,
        _ => full,
    };
    let (front, back) = word[r].split(glyph);
    let some = |runs: &[Run], run: Run| {
        let mut all = runs.to_vec();
        if !run.glyphs.is_empty() {
            all.push(run);
        }
        all
    };
    let after = if back.glyphs.is_empty() { Vec::new() } else { vec![back] };
    (some(&word[..r], front), after.into_iter().chain(word[r + 1..].iter().cloned()).collect())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::style::{FINE, READING};

    fn lines(text: &str, style: Style, width: f32) -> Vec<String> {
        let faces = Faces::load("en").unwrap();
        let said = |line: &Line| line.runs.iter().map(|run| run.text.as_str()).collect::<String>();
        let lines = wrap(&faces, text, style, width);
        assert!(lines.iter().all(|line| line.width <= width + 0.01), "a line is wider than {width}: {lines:?}");
        lines.iter().map(said).collect()
    }

    #[test]
    fn lines_break_between_words_and_lose_nothing() {
        let text = "The inverter has not started since Tuesday, and nobody has called me back.";
        let lines = lines(text, READING, 120.0);
        assert_eq!(lines, ["The inverter has not ", "started since Tuesday, ", "and nobody has called ", "me back."]);
        assert_eq!(lines.concat(), text);
    }

    #[test]
    fn written_lines_and_indentation_stay() {
        assert_eq!(lines("Items:\n    one\n\n    two", READING, 300.0), ["Items: ", "    one ", "", "    two"]);
    }

    #[test]
    fn indentation_gives_way_to_a_word_that_needs_the_line() {
        assert_eq!(lines("      Donaudampfschiffahrt", READING, 120.0), ["Donaudampfschiffahrt"]);
    }

    #[test]
    fn compounds_break_after_their_hyphen() {
        assert_eq!(lines("Customer-Service-Team", READING, 100.0), ["Customer-Service-", "Team"]);
        assert_eq!(lines("from 2026-12-18 on", READING, 60.0), ["from ", "2026-12-18 ", "on"]);
    }

    #[test]
    fn an_address_breaks_after_its_punctuation() {
        let url = "https://www.example.com/help/warranty/claims?number=HV3E8K2205846&language=en";
        let lines = lines(url, READING, 200.0);
        assert_eq!(lines.concat(), url);
        assert!(lines[0].ends_with('/'), "{lines:?}");
    }

    #[test]
    fn a_word_without_end_is_cut_where_the_line_is_full() {
        let word = "x".repeat(10_000);
        let lines = lines(&word, FINE, 333.0);
        assert_eq!(lines.concat(), word);
        assert!(lines.len() < 200);
    }

    #[test]
    fn the_narrowest_column_still_ends() {
        assert_eq!(lines_of_any_width("Ünïcode 😡", 0.5).concat(), "Ünïcode 😡");
    }

    fn lines_of_any_width(text: &str, width: f32) -> Vec<String> {
        let faces = Faces::load("en").unwrap();
        let said = |line: &Line| line.runs.iter().map(|run| run.text.as_str()).collect::<String>();
        wrap(&faces, text, READING, width).iter().map(said).collect()
    }

    #[test]
    fn one_line_says_when_there_is_more() {
        let faces = Faces::load("en").unwrap();
        let line = one_line(&faces, "A running head that is far too long for its line", READING, 100.0);
        assert!(line.width <= 100.0);
        assert!(line.runs[0].text.ends_with('…'));
    }
}
