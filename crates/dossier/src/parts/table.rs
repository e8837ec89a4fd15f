//! Tables over the full width: a heavy line below the headings, hairlines between the rows, no boxes.

use krilla::tagging::Tag;

use crate::sheets::{Sheets, Split, Stack};
use crate::style::{BOTTOM, CELL, CELL_HEADING, FULL_WIDTH, Ink, LEADING, LEFT, MAIN, RIGHT, Style, TOP};
use crate::tree::{Element, Tree};
use crate::{Column, DossierError, MAX_COLUMNS, clean};

const GUTTER: f32 = 14.0;
const PADDING: f32 = 4.0;
/// Of the row that keeps the first or last one company, so much must fit too.
const LONGEST_COMPANY: f32 = 5.0 * LEADING;
/// A second column that would begin so near to the column for reading begins exactly there.
const NEAR: f32 = 26.0;

pub(crate) fn set(sheets: &mut Sheets, columns: &[Column], rows: &[Vec<String>]) -> Result<(), DossierError> {
    if columns.len() > MAX_COLUMNS {
        return Err(DossierError::TooManyColumns(columns.len()));
    }
    if columns.is_empty() && rows.is_empty() {
        return Ok(());
    }
    let places = places(columns);
    let table = sheets.tree.add(Tree::ROOT, Tag::Table);
    let headings: Vec<String> = columns.iter().map(|column| clean::text(&column.heading)).collect();
    let head = head(sheets, table, &places, &headings);
    let body = sheets.tree.add(table, Tag::TBody);
    // Headings that fill the page leave no room for what they head: those come once.
    let repeats = height(&head) < (BOTTOM - TOP) * 0.15;
    let again = |sheets: &mut Sheets| {
        if repeats {
            put_head(sheets, head.iter().map(Stack::repeated).collect());
        }
    };

    sheets.margin(0.8 * LEADING);
    let prepare = |sheets: &mut Sheets, place: usize| {
        let cells = fitted(rows.get(place)?, places.len());
        let row = sheets.tree.add(body, Tag::TR);
        Some(stacks(sheets, &places, &cells, CELL, |tree| tree.add(row, Tag::TD)))
    };
    let mut next = prepare(sheets, 0);
    for place in 0..rows.len() {
        let Some(row) = next.take() else { break };
        next = prepare(sheets, place + 1);
        let mut company = 2.0 * PADDING;
        if place == 0 {
            company += height(&head) + PADDING;
        }
        // Neither the first nor the last row is alone on a page.
        if place == 0 || place + 2 == rows.len() {
            company += next.as_deref().map_or(0.0, height).min(LONGEST_COMPANY) + 2.0 * PADDING;
        }
        let before = sheets.sheets.len();
        sheets.need_for(company, &row, Split::IfItMust);
        if place == 0 {
            put_head(sheets, head.clone());
        } else if sheets.sheets.len() > before {
            again(sheets);
        } else if !sheets.is_fresh() {
            sheets.rule(LEFT, FULL_WIDTH, 0.5, Ink::Line);
        }
        sheets.pad(PADDING);
        sheets.row(row, Split::IfItMust, &|sheets| {
            again(sheets);
            sheets.pad(PADDING);
        });
        sheets.pad(PADDING);
    }
    if rows.is_empty() {
        put_head(sheets, head);
    }
    sheets.rule(LEFT, FULL_WIDTH, 0.5, Ink::Line);
    sheets.margin(1.2 * LEADING);
    Ok(())
}

fn head(sheets: &mut Sheets, table: Element, places: &[(f32, f32)], headings: &[String]) -> Vec<Stack> {
    if headings.iter().all(String::is_empty) {
        return Vec::new();
    }
    let head = sheets.tree.add(table, Tag::THead);
    let row = sheets.tree.add(head, Tag::TR);
    stacks(sheets, places, headings, CELL_HEADING, |tree| tree.column_heading(row))
}

fn put_head(sheets: &mut Sheets, head: Vec<Stack>) {
    if head.is_empty() {
        return;
    }
    sheets.row(head, Split::IfItMust, &|_| {});
    sheets.y += PADDING;
    sheets.rule(LEFT, FULL_WIDTH, 0.9, Ink::Text);
}

fn stacks(
    sheets: &mut Sheets,
    places: &[(f32, f32)],
    texts: &[String],
    style: Style,
    mut cell: impl FnMut(&mut Tree) -> Element,
) -> Vec<Stack> {
    let stack = |((x, width), text): (&(f32, f32), &String)| {
        let element = cell(&mut sheets.tree);
        let mut stack = Stack::new(*x, *width);
        stack.say(sheets.faces, text, style, Some(element));
        stack
    };
    places.iter().zip(texts).map(stack).collect()
}

fn height(stacks: &[Stack]) -> f32 {
    stacks.iter().map(Stack::height).fold(0.0, f32::max)
}

/// Where each column begins and how wide it is.
fn places(columns: &[Column]) -> Vec<(f32, f32)> {
    let shares: Vec<f32> = columns.iter().map(|column| f32::from(column.weight.max(1))).collect();
    let places = spread(&shares, LEFT);
    match places.get(1) {
        Some((second, _)) if (second - MAIN).abs() < NEAR => {
            let mut aligned = vec![(LEFT, MAIN - GUTTER - LEFT)];
            aligned.extend(spread(&shares[1..], MAIN));
            aligned
        }
        Some(_) => places,
        None => vec![(LEFT, FULL_WIDTH)],
    }
}

fn spread(shares: &[f32], left: f32) -> Vec<(f32, f32)> {
    let gutters = GUTTER * shares.len().saturating_sub(1) as f32;
    let unit = (RIGHT - left - gutters) / shares.iter().sum::<f32>();
    let mut x = left;
    let place = |share: &f32| {
        let (from, width) = (x, share * unit);
        x += width + GUTTER;
        (from, width)
    };
    shares.iter().map(place).collect()
}

/// As many cells as there are columns; nothing is lost.
fn fitted(row: &[String], columns: usize) -> Vec<String> {
    let mut cells: Vec<String> = row.iter().map(|cell| clean::text(cell)).collect();
    if cells.len() > columns {
        let last = cells.split_off(columns - 1).join("\n");
        cells.push(last);
    }
    cells.resize(columns, String::new());
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(weights: &[u16]) -> Vec<Column> {
        weights.iter().map(|weight| Column { heading: String::new(), weight: *weight }).collect()
    }

    #[test]
    fn columns_fill_the_width_by_their_weight() {
        let places = places(&columns(&[6, 0, 3]));
        let (x, width) = places[2];
        assert!((x + width - RIGHT).abs() < 0.01);
        assert!((places[0].1 - 2.0 * width).abs() < 0.01 && (width - 3.0 * places[1].1).abs() < 0.01);
    }

    #[test]
    fn a_second_column_that_is_near_begins_where_reading_does() {
        let places = places(&columns(&[5, 10, 5]));
        assert_eq!(places[1].0, MAIN);
        assert!((places[2].0 + places[2].1 - RIGHT).abs() < 0.01);
    }

    #[test]
    fn a_single_column_has_all_the_width() {
        assert_eq!(places(&columns(&[1])), [(LEFT, FULL_WIDTH)]);
        assert_eq!(places(&[]), [(LEFT, FULL_WIDTH)]);
    }

    #[test]
    fn a_row_has_as_many_cells_as_there_are_columns() {
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        assert_eq!(fitted(&row(&["a"]), 3), row(&["a", "", ""]));
        assert_eq!(fitted(&row(&["a", "b", "c", "d"]), 2), row(&["a", "b\nc\nd"]));
    }
}
