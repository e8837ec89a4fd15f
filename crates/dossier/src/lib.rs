//! The dossier of a complaint as a PDF that one can hand to an ombudsman: plain data in, bytes out.
//! It may not know complaints, mail or stores; no I/O, no clock, and not one word of its own: headings, labels and
//! "page 3 of 7" come from the caller, in the reader's language.
//! Start reading at [`pdf`]; then `parts/` (how each part looks), `sheets.rs` (pages), `wrap.rs` (lines), `paint.rs`.
//!
//! What comes out is PDF/A-2a and PDF/UA-1: it can be archived as it is, and read aloud. The same input gives the same
//! bytes, so a dossier can be made again and compared.
//!
//! ```
//! use dossier::{Dossier, Part, pdf};
//!
//! let bytes = pdf(&Dossier {
//!     language: "el".into(),
//!     title: "Φάκελος παραπόνου".into(),
//!     subtitle: "HV-2026-0417".into(),
//!     author: "Example Energy".into(),
//!     created: "2026-12-18T09:30:00Z".parse()?,
//!     running_head: "HV-2026-0417".into(),
//!     page_of: "Σελίδα {page} από {pages}".into(),
//!     parts: vec![Part::Heading("Σύνοψη".into()), Part::Paragraph("Ο μετατροπέας δεν ξεκινά.".into())],
//! })?;
//! assert!(bytes.starts_with(b"%PDF-1.7"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod clean;
mod faces;
mod paint;
mod parts;
mod sheets;
mod style;
mod tree;
mod wrap;

use faces::Faces;
use sheets::Sheets;

/// What is to be printed. Text may come from strangers: control characters and marks that turn the direction of
/// writing are dropped, characters without a glyph (emoji, Chinese) are shown as □ and can still be copied and searched.
#[derive(Clone, Debug, PartialEq)]
pub struct Dossier {
    /// BCP 47, such as `ro` or `pt-BR`: says how the text is read aloud, and which letter forms are used.
    pub language: String,
    pub title: String,
    /// The line below the title; may be empty.
    pub subtitle: String,
    /// Who made the dossier: heads the first page, stands at the foot of each, and is the author in the metadata.
    pub author: String,
    /// For the metadata only; a date that people should read goes into the parts.
    pub created: jiff::Timestamp,
    /// At the head of every page but the first.
    pub running_head: String,
    /// `Page {page} of {pages}`, with these two placeholders.
    pub page_of: String,
    pub parts: Vec<Part>,
}

/// A piece of the dossier; they follow each other down the pages.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Begins a section: numbered, and in the bookmarks.
    Heading(String),
    /// Labels with their values, side by side.
    Facts(Vec<(String, String)>),
    /// Running text. An empty line parts paragraphs.
    Paragraph(String),
    /// Wraps inside its cells; the headings come again on each page, and a row that fits on a page isn't split.
    /// Missing cells are blank; cells beyond the last column are added to the last.
    Table { columns: Vec<Column>, rows: Vec<Vec<String>> },
    /// One letter, message or note of the conversation, in its own words and lines (of several empty lines in a row
    /// two are kept). It flows over pages; `at` and `who` stand beside it, again on each page.
    Entry {
        at: String,
        who: String,
        title: String,
        text: String,
        /// What belongs to it and isn't its text: attachments, when it was delivered.
        aside: Vec<String>,
    },
    /// Small print with letters of one width: hashes can be compared by eye.
    Fine(String),
}

/// A column of a [`Part::Table`].
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub heading: String,
    /// Its share of the width, beside the other columns'; 0 counts as 1.
    pub weight: u16,
}

/// More columns than this would be too narrow to hold words.
pub const MAX_COLUMNS: usize = 12;

/// Why there is no dossier. None of these depends on what strangers wrote.
#[derive(Debug, thiserror::Error)]
pub enum DossierError {
    #[error("a dossier needs a title: give it one that has letters or digits")]
    NoTitle,
    #[error("a table of {0} columns doesn't fit on a page: use {MAX_COLUMNS} at most, or make two tables")]
    TooManyColumns(usize),
    #[error("the typeface {0} that is built in can't be read: this build is broken, build it again")]
    Typeface(&'static str),
    #[error("the PDF can't be written: {0}")]
    Pdf(String),
}

/// Sets the dossier on pages of A4.
///
/// # Errors
///
/// When the title is blank or a table has too many columns: see [`DossierError`].
pub fn pdf(dossier: &Dossier) -> Result<Vec<u8>, DossierError> {
    if clean::line(&dossier.title).is_empty() {
        return Err(DossierError::NoTitle);
    }
    let language = clean::language(&dossier.language);
    let faces = Faces::load(&language)?;
    let mut sheets = Sheets::new(&faces);
    parts::set(&mut sheets, dossier)?;
    paint::paint(sheets, dossier, &language)
}
