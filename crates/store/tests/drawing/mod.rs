//! `docs/schema.md`, made from live stores; only words and order come from the files that make them. Beside the tests,
//! as one of them holds the document to it; the example `schema` prints it.

mod mermaid;
mod model;
mod postgres;
mod sqlite;
mod tables;
pub mod words;

use model::Schema;
use std::error::Error;
use words::Words;

pub type Failure = Box<dyn Error + Send + Sync>;

const SQLITE: Source = Source {
    store: "SQLite",
    files: &[include_str!("../../src/sqlite/schema.sql")],
    path: "crates/store/src/sqlite/schema.sql",
};
/// All the steps of its migration, in their order.
const POSTGRES: Source = Source {
    store: "PostgreSQL",
    files: &[
        include_str!("../../src/postgres/schema.sql"),
        include_str!("../../src/postgres/migrations/2.sql"),
        include_str!("../../src/postgres/migrations/3.sql"),
        include_str!("../../src/postgres/migrations/4.sql"),
        include_str!("../../src/postgres/migrations/5.sql"),
        include_str!("../../src/postgres/migrations/6.sql"),
        include_str!("../../src/postgres/migrations/7.sql"),
        include_str!("../../src/postgres/migrations/8.sql"),
        include_str!("../../src/postgres/migrations/9.sql"),
    ],
    path: "crates/store/src/postgres/schema.sql",
};

/// What makes a store: its files, and the one to name where a comment is missing.
struct Source {
    store: &'static str,
    files: &'static [&'static str],
    path: &'static str,
}

const IDEA: &str = "\
# The schema of both stores

The journal is the truth: entries are added to it and never changed, each sealed by a hash over the one before. Whatever
else is said of a complaint – its row, promises, whom it is about, when the clock must look at it – follows from its
journal, is written in the same transaction, and could be made anew from it.

Made by `cargo run -p store --example schema > docs/schema.md` from a new SQLite file and a freshly migrated PostgreSQL
database; a test fails when they differ from this page. Change the schema, not this page.

## Drawings

A solid line is a foreign key. A dotted line is a relation **by key, without a foreign key**: the column holds the other
table's key, and nothing but Redress sees to it. Marked are primary keys (PK), foreign keys (FK), columns that are
unique alone (UK), and columns that may be null.
";

/// The whole document.
pub async fn document() -> Result<String, Failure> {
    let lite = (SQLITE, Words::of(SQLITE.files), sqlite::schema()?);
    let post = (POSTGRES, Words::of(POSTGRES.files), postgres::schema().await?);
    let both = [lite, post];
    let mut text = IDEA.to_owned();
    for (source, words, schema) in &both {
        text += &format!("\n### {}, drawn\n\n{}", source.store, mermaid::drawn(schema, words));
        text += &tables::by_year(schema, words);
    }
    text += INDEXES;
    for (source, words, schema) in &both {
        text += &format!("\n### Indexes of {}\n\n{}", source.store, tables::indexes(schema, words, source.path)?);
    }
    text += TRIGGERS;
    for (source, words, schema) in &both {
        text += &format!("\n### Triggers of {}\n\n{}", source.store, tables::triggers(schema, words));
    }
    Ok(text)
}

const INDEXES: &str = "
## Indexes

Each names the function of the store that asks its question; `View::…` is a list of the queue. *Identity*: that a row is
there once, and is found by its key. In SQLite a table whose key is one `integer` is itself in that key's order, and
needs no index for it.
";

const TRIGGERS: &str = "
## Triggers

They keep the tallies (`…_tally`), the moves of messages, and policies as they were installed.
";

/// In the order of the file; what it doesn't name is last.
fn in_order<'a, T>(all: &'a [T], words: &Words, name: impl Fn(&T) -> &str) -> Vec<&'a T> {
    let mut all: Vec<&T> = all.iter().collect();
    all.sort_by_key(|one| (words.place(name(one)), name(one).to_owned()));
    all
}

/// The schema's tables by the file's sections.
fn by_section<'a>(schema: &'a Schema, words: &'a Words) -> Vec<(&'a str, Vec<&'a model::Table>)> {
    let mut sections: Vec<(&str, Vec<&model::Table>)> = Vec::new();
    for table in in_order(&schema.tables, words, |table| &table.name) {
        let section = words.section(&table.name).unwrap_or("migrations");
        match sections.last_mut() {
            Some((last, tables)) if *last == section => tables.push(table),
            _ => sections.push((section, vec![table])),
        }
    }
    sections
}
