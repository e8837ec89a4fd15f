//! The top of the first page: who speaks, the title, the line below it.

use crate::sheets::{Sheets, Split, Stack};
use crate::style::{FULL_WIDTH, HOUSE, Ink, LEFT, SUBTITLE, TITLE};
use crate::tree::Tree;
use crate::{Dossier, clean};

/// The title begins this far down; the running head's place above it is the author's here.
const TITLE_TOP: f32 = 118.0;

pub(crate) fn set(sheets: &mut Sheets, dossier: &Dossier) {
    let title = clean::line(&dossier.title);
    let mut stack = Stack::new(LEFT, FULL_WIDTH);
    let author = sheets.tree.paragraph(Tree::ROOT);
    stack.say(sheets.faces, &clean::short(&dossier.author), HOUSE, Some(author));
    sheets.y = 42.0;
    sheets.row(vec![stack], Split::Freely, &|_| {});

    let mut stack = Stack::new(LEFT, FULL_WIDTH - 60.0);
    let heading = sheets.tree.heading(Tree::ROOT, 1, &clean::short(&title));
    stack.say(sheets.faces, &title, TITLE, Some(heading));
    let subtitle = sheets.tree.paragraph(Tree::ROOT);
    stack.gap(7.0);
    stack.say(sheets.faces, &clean::text(&dossier.subtitle), SUBTITLE, Some(subtitle));
    sheets.y = sheets.y.max(TITLE_TOP);
    sheets.row(vec![stack], Split::Freely, &|_| {});

    sheets.y += 20.0;
    sheets.rule(LEFT, FULL_WIDTH, 1.4, Ink::Accent);
    sheets.y += 14.0;
}
