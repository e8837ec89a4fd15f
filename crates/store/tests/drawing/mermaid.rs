//! A schema as Mermaid's entity-relationship diagram.

use super::by_section;
use super::model::{Column, Relation, Schema, Table};
use super::words::Words;

pub fn drawn(schema: &Schema, words: &Words) -> String {
    // From left to right: as wide as a page, where many small tables beside each other aren't.
    let mut text = "```mermaid\nerDiagram\n  direction LR\n".to_owned();
    for (section, tables) in by_section(schema, words) {
        text += &format!("  %% {section}\n");
        tables.iter().for_each(|table| text += &entity(table, schema, words));
    }
    text += "  %% what belongs to what\n";
    for relation in super::in_order(&schema.relations, words, |relation| &relation.table) {
        text += &line(relation, schema);
    }
    text + "```\n"
}

fn entity(table: &Table, schema: &Schema, words: &Words) -> String {
    let mut text = format!("  {} {{\n", table.name);
    for column in &table.columns {
        let remark = remark(column, words.note(&table.name, &column.name));
        let marks = marks(&table.name, column, schema);
        text += &format!("    {} {}{marks}{remark}\n", column.kind, column.name);
    }
    text + "  }\n"
}

fn marks(table: &str, column: &Column, schema: &Schema) -> String {
    let mut of_column = schema.relations.iter().filter(|is| is.table == table && is.column == column.name);
    let unique = !column.is_key && schema.is_unique(table, &column.name);
    let marks = [(column.is_key, "PK"), (of_column.any(|is| is.is_foreign_key), "FK"), (unique, "UK")];
    let marks: Vec<&str> = marks.iter().filter(|(is_so, _)| *is_so).map(|(_, mark)| *mark).collect();
    if marks.is_empty() { String::new() } else { format!(" {}", marks.join(", ")) }
}

fn remark(column: &Column, note: Option<&str>) -> String {
    let null = column.may_be_null.then_some("or null");
    let parts: Vec<String> = null.into_iter().chain(note).map(|part| part.replace('"', "'")).collect();
    if parts.is_empty() { String::new() } else { format!(" \"{}\"", parts.join("; ")) }
}

fn line(relation: &Relation, schema: &Schema) -> String {
    let Relation { table, column, target, is_foreign_key } = relation;
    let may_be_null = schema.column(table, column).is_some_and(|column| column.may_be_null);
    let one = if may_be_null { "|o" } else { "||" };
    let many = if schema.is_unique(table, column) { "o|" } else { "o{" };
    let (stroke, by) = if *is_foreign_key { ("--", "") } else { ("..", "by key: ") };
    format!("  {target} {one}{stroke}{many} {table} : \"{by}{column}\"\n")
}
