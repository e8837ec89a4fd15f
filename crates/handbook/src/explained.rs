//! A policy in words, before it is laid out: sections of sentences, lists and tables.

use crate::{html, plain};

/// A policy, explained. The same for a terminal, a page and a printed handbook; each lays it out in its own way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The language it is in, one of those that have all texts.
    pub language: &'static str,
    /// The policy's own title, in the policy's own language.
    pub title: String,
    /// "Version 3".
    pub version: String,
    pub sections: Vec<Section>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Empty only at the beginning, where the title heads it.
    pub heading: String,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Heads the blocks up to the next of its like: a promise, a kind, a level of escalation.
    Heading(String),
    Paragraph(String),
    List(Vec<String>),
    Table(Table),
}

/// Every row is as long as the heads; a cell may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub heads: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Explained {
    /// For a terminal of 96 columns; tables that are wider become lists.
    pub fn plain(&self) -> String {
        plain::written(self)
    }

    /// A fragment for a page: `<article>` of `<section>`s that start with `<h2>`; the title is the page's own. Everything
    /// is escaped.
    pub fn html(&self) -> String {
        html::written(self)
    }
}

impl Section {
    pub(crate) fn new(heading: String) -> Self {
        Self { heading, blocks: Vec::new() }
    }

    pub(crate) fn head(&mut self, text: String) {
        self.blocks.push(Block::Heading(text));
    }

    pub(crate) fn say(&mut self, text: String) {
        self.blocks.push(Block::Paragraph(text));
    }

    /// Nothing, where the list is empty.
    pub(crate) fn list(&mut self, items: Vec<String>) {
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
    }

    /// Without the columns that are empty in every row.
    pub(crate) fn table(&mut self, heads: Vec<String>, rows: Vec<Vec<String>>) {
        let filled = |n: usize| rows.iter().any(|row| row.get(n).is_some_and(|cell| !cell.is_empty()));
        let kept: Vec<usize> = (0..heads.len()).filter(|n| *n == 0 || filled(*n)).collect();
        let pick = |row: &[String]| kept.iter().map(|n| row.get(*n).cloned().unwrap_or_default()).collect();
        let rows: Vec<Vec<String>> = rows.iter().map(|row| pick(row)).collect();
        if !rows.is_empty() {
            self.blocks.push(Block::Table(Table { heads: pick(&heads), rows }));
        }
    }
}
