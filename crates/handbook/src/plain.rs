//! An explained policy for a terminal.

use crate::explained::{Block, Explained, Table};

const WIDTH: usize = 96;
/// Between the columns of a table.
const GAP: usize = 3;

pub(crate) fn written(explained: &Explained) -> String {
    let mut out = Lines::default();
    out.underlined(&explained.title, '═');
    for section in &explained.sections {
        if !section.heading.is_empty() {
            out.gap();
            out.gap();
            out.underlined(&section.heading, '─');
        }
        for block in &section.blocks {
            out.gap();
            out.block(block);
        }
    }
    out.text
}

#[derive(Default)]
struct Lines {
    text: String,
}

impl Lines {
    fn gap(&mut self) {
        self.text.push('\n');
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn underlined(&mut self, text: &str, with: char) {
        let lines = wrapped(text, WIDTH);
        let longest = lines.iter().map(|line| width(line)).max().unwrap_or(0);
        lines.iter().for_each(|line| self.line(line));
        self.line(&with.to_string().repeat(longest));
    }

    /// The first line after `first`, the others after as many blanks.
    fn hanging(&mut self, first: &str, text: &str) {
        let indent = " ".repeat(width(first));
        for (n, line) in wrapped(text, WIDTH - width(first)).iter().enumerate() {
            self.line(&format!("{}{line}", if n == 0 { first } else { &indent }));
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(text) => self.hanging("▸ ", text),
            Block::Paragraph(text) => self.hanging("", text),
            Block::List(items) => items.iter().for_each(|item| self.hanging("  • ", item)),
            Block::Table(table) => match columns(table) {
                Some(widths) => self.table(table, &widths),
                None => self.stacked(table),
            },
        }
    }

    fn table(&mut self, table: &Table, widths: &[usize]) {
        let row = |cells: &[String]| {
            let padded = |(cell, to): (&String, &usize)| format!("{cell}{}", " ".repeat(to + GAP - width(cell)));
            cells.iter().zip(widths).map(padded).collect::<String>()
        };
        self.line(&format!("  {}", row(&table.heads)));
        let rules: Vec<String> = widths.iter().map(|to| "─".repeat(*to)).collect();
        self.line(&format!("  {}", row(&rules)));
        table.rows.iter().for_each(|cells| self.line(&format!("  {}", row(cells))));
    }

    /// Each row as a list of its cells with their heads.
    fn stacked(&mut self, table: &Table) {
        for cells in &table.rows {
            let mut cells = table.heads.iter().zip(cells).filter(|(_, cell)| !cell.is_empty());
            if let Some((_, first)) = cells.next() {
                self.hanging("  • ", first);
            }
            cells.for_each(|(head, cell)| self.hanging("      ", &format!("{head}: {cell}")));
        }
    }
}

/// How wide each column is, where all fit side by side.
fn columns(table: &Table) -> Option<Vec<usize>> {
    let one_line = table.rows.iter().flatten().all(|cell| !cell.contains('\n'));
    let of =
        |n: usize| table.rows.iter().chain([&table.heads]).filter_map(|row| row.get(n)).map(|cell| width(cell)).max();
    let widths: Vec<usize> = (0..table.heads.len()).map(|n| of(n).unwrap_or(0)).collect();
    let all = 2 + widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1);
    (one_line && all <= WIDTH).then_some(widths)
}

fn width(text: &str) -> usize {
    text.chars().count()
}

fn wrapped(text: &str, at: usize) -> Vec<String> {
    text.trim().lines().flat_map(|line| wrapped_line(line, at)).collect()
}

fn wrapped_line(line: &str, at: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in line.split_whitespace() {
        let last = lines.last_mut().filter(|last| last.is_empty() || width(last) + 1 + width(word) <= at);
        match last {
            Some(last) if last.is_empty() => last.push_str(word),
            Some(last) => last.push_str(&format!(" {word}")),
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("a\nsuperlong b", 4), ["a", "superlong", "b"]);
        assert_eq!(wrapped("", 7), Vec::<String>::new());
    }
}
