//! Running text, and small print.

use crate::clean;
use crate::faces::Faces;
use crate::sheets::{Sheets, Split, Stack};
use crate::style::{FINE, LEADING, MAIN, MAIN_WIDTH, PARAGRAPH_GAP, READING, Style};
use crate::tree::{Element, Tree};

pub(crate) fn paragraph(sheets: &mut Sheets, text: &str) {
    alone(sheets, text, READING, 0.6 * LEADING);
}

pub(crate) fn fine(sheets: &mut Sheets, text: &str) {
    alone(sheets, text, FINE, 0.4 * LEADING);
}

fn alone(sheets: &mut Sheets, text: &str, style: Style, above: f32) {
    let mut stack = Stack::new(MAIN, MAIN_WIDTH);
    paragraphs(sheets.faces, &mut sheets.tree, Tree::ROOT, &mut stack, text, style);
    sheets.margin(above);
    sheets.row(vec![stack], Split::Freely, &|_| {});
}

/// Adds a text to a stack; where it has empty lines, a new paragraph begins.
pub(crate) fn paragraphs(faces: &Faces, tree: &mut Tree, parent: Element, stack: &mut Stack, text: &str, style: Style) {
    let text = clean::text(text);
    let mut paragraph = String::new();
    let mut blank = 0;
    for line in text.split('\n').chain([""]) {
        if !line.is_empty() {
            if paragraph.is_empty() {
                stack.gap(blank as f32 * PARAGRAPH_GAP);
                blank = 0;
            } else {
                paragraph.push('\n');
            }
            paragraph.push_str(line);
            continue;
        }
        blank += 1;
        if !paragraph.is_empty() {
            let element = tree.paragraph(parent);
            stack.say(faces, &paragraph, style, Some(element));
            paragraph.clear();
        }
    }
}
