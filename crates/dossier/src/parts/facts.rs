//! Labels with their values: a table whose rows have headings.

use krilla::tagging::Tag;

use crate::clean;
use crate::sheets::{Sheets, Split, Stack};
use crate::style::{FULL_WIDTH, Ink, LABEL, LABELS_WIDTH, LEADING, LEFT, MAIN, MAIN_WIDTH, VALUE};
use crate::tree::Tree;

const PADDING: f32 = 4.0;

pub(crate) fn set(sheets: &mut Sheets, facts: &[(String, String)]) {
    if facts.is_empty() {
        return;
    }
    sheets.margin(0.4 * LEADING);
    let table = sheets.tree.add(Tree::ROOT, Tag::Table);
    for (place, (label, value)) in facts.iter().enumerate() {
        let row = sheets.tree.add(table, Tag::TR);
        let heading = sheets.tree.row_heading(row);
        let cell = sheets.tree.add(row, Tag::TD);
        let mut left = Stack::new(LEFT, LABELS_WIDTH);
        left.say(sheets.faces, &clean::text(label), LABEL, Some(heading));
        let mut right = Stack::new(MAIN, MAIN_WIDTH);
        right.say(sheets.faces, &clean::text(value), VALUE, Some(cell));

        let stacks = vec![left, right];
        sheets.need_for(2.0 * PADDING, &stacks, Split::IfItMust);
        if place > 0 && !sheets.is_fresh() {
            sheets.rule(LEFT, FULL_WIDTH, 0.5, Ink::Line);
        }
        sheets.pad(PADDING);
        sheets.row(stacks, Split::IfItMust, &|_| {});
        sheets.pad(PADDING);
    }
    sheets.margin(0.4 * LEADING);
}
