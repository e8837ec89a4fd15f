//! The look: one page, one grid, six kinds of text. All lengths are points (1/72 inch).
//!
//! Two columns run down each page: a narrow one for labels, dates and names, and one of some 65 letters for reading.
//! What people wrote is set in serif, what the house says about it in sans.

use crate::faces::Face;

pub(crate) const PAGE_WIDTH: f32 = 595.28;
pub(crate) const PAGE_HEIGHT: f32 = 841.89;

/// The edges of what is printed.
pub(crate) const LEFT: f32 = 68.0;
pub(crate) const RIGHT: f32 = PAGE_WIDTH - 62.0;
pub(crate) const TOP: f32 = 92.0;
pub(crate) const BOTTOM: f32 = PAGE_HEIGHT - 86.0;

/// The column for reading begins here; labels end a little before.
pub(crate) const MAIN: f32 = 196.0;
pub(crate) const LABELS_WIDTH: f32 = 108.0;
pub(crate) const MAIN_WIDTH: f32 = RIGHT - MAIN;
pub(crate) const FULL_WIDTH: f32 = RIGHT - LEFT;

pub(crate) const HEAD_BASELINE: f32 = 52.0;
pub(crate) const FOOT_BASELINE: f32 = PAGE_HEIGHT - 46.0;

/// Distance between baselines of text for reading; the spaces between parts are made of it.
pub(crate) const LEADING: f32 = 15.0;
/// Between paragraphs.
pub(crate) const PARAGRAPH_GAP: f32 = 7.0;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    pub face: Face,
    pub size: f32,
    /// From one baseline to the next.
    pub leading: f32,
    /// From the top of the line to its baseline: the same for all that may stand side by side.
    pub drop: f32,
    pub ink: Ink,
}

/// Near black, a grey that still has 7:1 on white, and the colour of the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ink {
    Text,
    Quiet,
    Accent,
    /// For hairlines, never for text.
    Line,
}

impl Ink {
    pub(crate) fn rgb(self) -> (u8, u8, u8) {
        match self {
            Ink::Text => (0x1C, 0x1E, 0x21),
            Ink::Quiet => (0x56, 0x5A, 0x60),
            Ink::Accent => (0x0D, 0x58, 0x75),
            Ink::Line => (0xC9, 0xC7, 0xC1),
        }
    }
}

const fn style(face: Face, size: f32, leading: f32, ink: Ink) -> Style {
    Style { face, size, leading, drop: 10.8, ink }
}

pub(crate) const TITLE: Style = Style { drop: 26.0, ..style(Face::Serif, 29.0, 34.0, Ink::Text) };
pub(crate) const SUBTITLE: Style = Style { drop: 13.0, ..style(Face::Sans, 13.0, 18.0, Ink::Quiet) };
pub(crate) const HEADING: Style = Style { drop: 14.0, ..style(Face::SansBold, 15.0, 19.0, Ink::Text) };
pub(crate) const NUMBER: Style = Style { ink: Ink::Accent, ..HEADING };
pub(crate) const READING: Style = style(Face::Serif, 10.4, LEADING, Ink::Text);
pub(crate) const ENTRY_TITLE: Style = style(Face::SansBold, 10.6, LEADING, Ink::Text);
pub(crate) const VALUE: Style = style(Face::Sans, 10.2, 14.0, Ink::Text);
pub(crate) const LABEL: Style = style(Face::Sans, 8.8, 12.0, Ink::Quiet);
pub(crate) const MOMENT: Style = style(Face::SansBold, 8.8, 12.0, Ink::Text);
pub(crate) const ASIDE: Style = style(Face::Sans, 8.8, 12.4, Ink::Quiet);
pub(crate) const CELL: Style = style(Face::Sans, 9.2, 12.4, Ink::Text);
pub(crate) const CELL_HEADING: Style = style(Face::SansBold, 8.4, 11.4, Ink::Quiet);
pub(crate) const FINE: Style = style(Face::Mono, 7.6, 11.4, Ink::Quiet);
pub(crate) const RUNNING: Style = style(Face::Sans, 8.4, 11.0, Ink::Quiet);
pub(crate) const HOUSE: Style = style(Face::SansBold, 9.6, 12.0, Ink::Accent);
