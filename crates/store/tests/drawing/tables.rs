//! A schema's indexes and triggers as tables in Markdown.

use super::model::{Index, Schema};
use super::words::Words;
use super::{Failure, in_order};

/// Each with its reason; an index without one is a mistake.
pub fn indexes(schema: &Schema, words: &Words, path: &str) -> Result<String, Failure> {
    let mut text = "| index | on | why |\n|---|---|---|\n".to_owned();
    let mut without_reason = Vec::new();
    for index in sorted(schema, words) {
        match why(index, words) {
            Some(why) => {
                let cells = [format!("`{}`", index.name), format!("`{} {}`", index.table, index.on), why.to_owned()];
                text += &row(&cells);
            }
            None => without_reason.push(index.name.as_str()),
        }
    }
    if without_reason.is_empty() {
        return Ok(text);
    }
    let names = without_reason.join(", ");
    Err(format!("{names}: nothing says why; write it into {path}, in the lines right above CREATE INDEX").into())
}

/// By table; what keeps its keys first.
fn sorted<'a>(schema: &'a Schema, words: &Words) -> Vec<&'a Index> {
    let mut all = in_order(&schema.indexes, words, |index| &index.name);
    all.sort_by_key(|index| (words.place(&index.table), index.table.clone(), !index.is_constraint));
    all
}

fn why<'a>(index: &Index, words: &'a Words) -> Option<&'a str> {
    if index.is_constraint {
        return Some(words.identity(&index.table, &index.columns.join(", ")).unwrap_or("identity"));
    }
    words.reason(&index.name)
}

pub fn triggers(schema: &Schema, words: &Words) -> String {
    let mut text = "| trigger | fires |\n|---|---|\n".to_owned();
    for trigger in in_order(&schema.triggers, words, |trigger| &trigger.table) {
        text += &row(&[format!("`{}`", trigger.name), format!("`{}`", trigger.fires)]);
    }
    text
}

/// Which tables lie in a partition for each year; their partitions aren't drawn.
pub fn by_year(schema: &Schema, words: &Words) -> String {
    let tables = in_order(&schema.tables, words, |table| &table.name);
    let told = tables.iter().filter_map(|table| Some((&table.name, table.partitioned.as_ref()?)));
    let told: Vec<String> = told.map(|(name, by)| format!("`{name}` by `{by}`")).collect();
    if told.is_empty() {
        return String::new();
    }
    format!(
        "\nPartitioned by year, with which their key begins, so that old years can move to slower disks: {}. The partitions \
         (`journal_2026` and so on) aren't drawn: each is as its table is.\n",
        told.join(", ")
    )
}

fn row(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}
