//! One letter, message or note: when and who at the side, its own words in the column for reading.

use krilla::tagging::Tag;

use super::prose;
use crate::clean;
use crate::sheets::{Sheets, Split, Stack};
use crate::style::{ASIDE, ENTRY_TITLE, FULL_WIDTH, Ink, LABEL, LABELS_WIDTH, LEADING, LEFT, MAIN, MAIN_WIDTH};
use crate::style::{MOMENT, READING};
use crate::tree::Tree;

const PADDING: f32 = 7.0;

pub(crate) struct Words<'a> {
    pub at: &'a str,
    pub who: &'a str,
    pub title: &'a str,
    pub text: &'a str,
    pub aside: &'a [String],
}

pub(crate) fn set(sheets: &mut Sheets, level: u16, words: &Words) {
    let faces = sheets.faces;
    let (at, who, title) = (clean::text(words.at), clean::text(words.who), clean::line(words.title));
    let article = sheets.tree.add(Tree::ROOT, Tag::Article);

    let mut main = Stack::new(MAIN, MAIN_WIDTH);
    if !title.is_empty() {
        let heading = sheets.tree.heading(article, level, &clean::short(&title));
        main.say(faces, &title, ENTRY_TITLE, Some(heading));
        main.keep_with_next();
        main.gap(2.0);
    }
    let mut side = Stack::new(LEFT, LABELS_WIDTH);
    side.say(faces, &at, MOMENT, Some(sheets.tree.paragraph(article)));
    side.gap(1.0);
    side.say(faces, &who, LABEL, Some(sheets.tree.paragraph(article)));
    side.keep_with_next();

    prose::paragraphs(faces, &mut sheets.tree, article, &mut main, words.text, READING);
    let aside: Vec<String> = words.aside.iter().map(|line| clean::line(line)).filter(|line| !line.is_empty()).collect();
    if !aside.is_empty() {
        main.gap(0.6 * LEADING);
        let list = sheets.tree.list(article);
        for line in &aside {
            let item = sheets.tree.list_item(list);
            main.say(faces, line, ASIDE, Some(item));
            main.gap(1.0);
        }
    }

    let again = side.repeated();
    let stacks = vec![side, main];
    sheets.margin(PADDING);
    sheets.need_for(2.0 * PADDING, &stacks, Split::Freely);
    if !sheets.is_fresh() {
        sheets.rule(LEFT, FULL_WIDTH, 0.5, Ink::Line);
    }
    sheets.pad(PADDING);
    let called = if title.is_empty() { clean::short(words.who) } else { clean::short(&title) };
    let bookmark = [clean::short(words.at), called].into_iter().filter(|word| !word.is_empty());
    sheets.bookmark(bookmark.collect::<Vec<_>>().join(" · "), true);
    sheets.row(stacks, Split::Freely, &|sheets| sheets.beside(again.clone()));
    sheets.pad(PADDING);
}
