//! A heading with its number, and a bookmark to it.

use krilla::tagging::Tag;

use crate::clean;
use crate::sheets::{Sheets, Split, Stack};
use crate::style::{HEADING, LABELS_WIDTH, LEADING, LEFT, MAIN, MAIN_WIDTH, NUMBER};
use crate::tree::Tree;

/// A heading stays on the page of what it heads: at least this much of it.
const COMPANY: f32 = 6.0 * LEADING;

/// False if there is nothing to head.
pub(crate) fn set(sheets: &mut Sheets, number: usize, heading: &str) -> bool {
    let heading = clean::line(heading);
    if heading.is_empty() {
        return false;
    }
    let number = number.to_string();
    let short = clean::short(&heading);
    let element = sheets.tree.heading(Tree::ROOT, 2, &short);
    let mut label = Stack::new(LEFT, LABELS_WIDTH);
    let beside = sheets.tree.add(element, Tag::Lbl);
    label.say(sheets.faces, &number, NUMBER, Some(beside));
    let mut stack = Stack::new(MAIN, MAIN_WIDTH);
    stack.say(sheets.faces, &heading, HEADING, Some(element));

    sheets.margin(2.2 * LEADING);
    sheets.need(stack.height().min(10.0 * LEADING) + COMPANY);
    sheets.bookmark(format!("{number}  {short}"), false);
    sheets.row(vec![label, stack], Split::Freely, &|_| {});
    sheets.margin(11.0);
    true
}
