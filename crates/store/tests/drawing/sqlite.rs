//! The schema of a new SQLite file, as the file tells it.

use super::Failure;
use super::model::{Column, Index, Relation, Schema, Table, Trigger};
use rusqlite::{Connection, Row};

pub fn schema() -> Result<Schema, Failure> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("redress.sqlite");
    drop(store::Sqlite::open(&path)?);
    let file = Connection::open(&path)?;
    let mut schema = Schema { triggers: triggers(&file)?, ..Schema::default() };
    for (name, kind) in tables(&file)? {
        schema.tables.push(table(&file, &name)?);
        schema.relations.append(&mut foreign_keys(&file, &name)?);
        schema.indexes.append(&mut indexes(&file, &name)?);
        if kind == "virtual" {
            schema.relations.push(Relation::by_key(&name, ROWID, "texts"));
            schema.indexes.push(full_text(&file, &name)?);
        }
    }
    schema.relate_by_key();
    Ok(schema)
}

/// Of a full-text table: the complaint.
const ROWID: &str = "rowid";

fn rows<T>(
    file: &Connection,
    sql: &str,
    with: &[&str],
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Vec<T>> {
    file.prepare(sql)?.query_map(rusqlite::params_from_iter(with), read)?.collect()
}

/// Without those in which FTS5 keeps its indexes, and SQLite's own.
fn tables(file: &Connection) -> rusqlite::Result<Vec<(String, String)>> {
    let sql = "SELECT name, type FROM pragma_table_list
               WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite%'";
    rows(file, sql, &[], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn table(file: &Connection, name: &str) -> rusqlite::Result<Table> {
    // Hidden ones are FTS5's functions.
    let sql = "SELECT name, type, \"notnull\", pk FROM pragma_table_xinfo(?1) WHERE hidden <> 1 ORDER BY cid";
    let mut columns = rows(file, sql, &[name], |row| {
        let (kind, is_key): (String, bool) = (row.get(1)?, row.get::<_, i64>(3)? > 0);
        let may_be_null = !kind.is_empty() && !row.get::<_, bool>(2)? && !is_key;
        Ok(Column { name: row.get(0)?, kind: kind.to_lowercase(), may_be_null, is_key })
    })?;
    // Those of a full-text table have no type; its key has no column.
    if columns.iter().any(|column| column.kind.is_empty()) {
        columns.iter_mut().for_each(|column| column.kind = "fts5".into());
        columns.insert(0, Column { name: ROWID.into(), kind: "integer".into(), may_be_null: false, is_key: true });
    }
    Ok(Table { name: name.to_owned(), columns, partitioned: None })
}

fn foreign_keys(file: &Connection, table: &str) -> rusqlite::Result<Vec<Relation>> {
    let sql = "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1) ORDER BY id DESC, seq";
    rows(file, sql, &[table], |row| {
        Ok(Relation { table: table.to_owned(), column: row.get(0)?, target: row.get(1)?, is_foreign_key: true })
    })
}

fn indexes(file: &Connection, table: &str) -> rusqlite::Result<Vec<Index>> {
    let sql = "SELECT i.name, i.\"unique\" AND NOT i.partial, i.origin <> 'c', s.sql
               FROM pragma_index_list(?1) AS i JOIN sqlite_schema AS s ON s.name = i.name AND s.type = 'index'";
    let found = rows(file, sql, &[table], |row| {
        Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, row.get::<_, Option<String>>(3)?))
    })?;
    let read = |(name, is_unique, is_constraint, sql): (String, bool, bool, Option<String>)| {
        let columns = "SELECT coalesce(name, '(expression)') FROM pragma_index_info(?1) ORDER BY seqno";
        let columns: Vec<String> = rows(file, columns, &[&name], |row| row.get(0))?;
        let on = match &sql {
            Some(sql) => on_one_line(after(sql, &format!(" ON {table} "))),
            None => format!("({})", columns.join(", ")),
        };
        Ok(Index { name, table: table.to_owned(), on, columns, is_unique, is_constraint })
    };
    found.into_iter().map(read).collect()
}

fn full_text(file: &Connection, name: &str) -> rusqlite::Result<Index> {
    let sql: String = file.query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [name], |row| row.get(0))?;
    let on = on_one_line(after(&sql, &format!(" TABLE {name} "))).replace("( ", "(").replace(" )", ")");
    let (name, table) = (name.to_owned(), name.to_owned());
    Ok(Index { name, table, on, columns: Vec::new(), is_unique: false, is_constraint: false })
}

fn triggers(file: &Connection) -> rusqlite::Result<Vec<Trigger>> {
    rows(file, "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid", &[], |row| {
        let (name, sql): (String, String) = (row.get(0)?, row.get(2)?);
        let fires = after(&sql, &format!(" TRIGGER {name} ")).split(" BEGIN").next().unwrap_or_default();
        Ok(Trigger { fires: on_one_line(fires), name, table: row.get(1)? })
    })
}

fn after<'a>(sql: &'a str, begin: &str) -> &'a str {
    sql.split_once(begin).map_or(sql, |(_, rest)| rest)
}

fn on_one_line(sql: &str) -> String {
    sql.split_whitespace().collect::<Vec<_>>().join(" ")
}
