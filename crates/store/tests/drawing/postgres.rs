//! The schema of a freshly migrated PostgreSQL database, as its catalogs tell it.

use super::Failure;
use super::model::{Column, Index, Relation, Schema, Table, Trigger};
use std::process::Command;
use store::{Postgres, Server};
use tokio_postgres::{Client, NoTls};

pub async fn schema() -> Result<Schema, Failure> {
    let url = url()?;
    let name = format!("drawn_{}", std::process::id());
    let admin = connected(&format!("{url}/postgres")).await?;
    admin.batch_execute(&format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")).await?;
    let schema = migrated(&format!("{url}/{name}")).await;
    admin.batch_execute(&format!("DROP DATABASE {name} WITH (FORCE)")).await?;
    schema
}

/// The tests' server, without a database.
fn url() -> Result<String, Failure> {
    if let Ok(url) = std::env::var("REDRESS_TEST_POSTGRES") {
        return Ok(url);
    }
    let output = Command::new("bash").arg(concat!(env!("CARGO_MANIFEST_DIR"), "/check/postgres")).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

async fn connected(url: &str) -> Result<Client, Failure> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    // Whoever uses the connection hears of its end.
    tokio::spawn(async { drop(connection.await) });
    Ok(client)
}

async fn migrated(url: &str) -> Result<Schema, Failure> {
    Postgres::migrate(&Server { url: url.to_owned(), ..Server::default() }, None).await?;
    let client = connected(url).await?;
    let mut schema = Schema {
        tables: tables(&client).await?,
        relations: foreign_keys(&client).await?,
        indexes: indexes(&client).await?,
        triggers: triggers(&client).await?,
    };
    schema.relate_by_key();
    Ok(schema)
}

/// Tables of our own, named `t`, without partitions; the rest of a statement follows.
macro_rules! of_tables {
    ($select:literal, $from:literal, $rest:literal) => {
        concat!(
            "SELECT ",
            $select,
            " FROM pg_class AS t ",
            $from,
            " WHERE t.relnamespace = 'public'::regnamespace AND t.relkind IN ('r', 'p') AND NOT t.relispartition ",
            $rest
        )
    };
}

async fn tables(client: &Client) -> Result<Vec<Table>, Failure> {
    let sql = of_tables!(
        "t.relname::text, pg_get_partkeydef(t.oid), a.attname::text, format_type(a.atttypid, a.atttypmod), a.attnotnull,
         EXISTS (SELECT FROM pg_index AS i WHERE i.indrelid = t.oid AND i.indisprimary AND a.attnum = ANY (i.indkey))",
        "JOIN pg_attribute AS a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped",
        "ORDER BY t.relname, a.attnum"
    );
    let mut tables: Vec<Table> = Vec::new();
    for row in client.query(sql, &[]).await? {
        let (name, partitioned): (String, Option<String>) = (row.get(0), row.get(1));
        let may_be_null = !row.get::<_, bool>(4);
        let column = Column { name: row.get(2), kind: kind(row.get(3)), may_be_null, is_key: row.get(5) };
        match tables.last_mut() {
            Some(table) if table.name == name => table.columns.push(column),
            _ => tables.push(Table { name, columns: vec![column], partitioned }),
        }
    }
    Ok(tables)
}

/// In one word, as Mermaid wants it.
fn kind(name: &str) -> String {
    if name == "timestamp with time zone" { "timestamptz".to_owned() } else { name.replace(' ', "_") }
}

async fn foreign_keys(client: &Client) -> Result<Vec<Relation>, Failure> {
    let sql = of_tables!(
        "t.relname::text,
         (SELECT string_agg(a.attname, ', ' ORDER BY k.nth)
          FROM unnest(c.conkey) WITH ORDINALITY AS k (number, nth)
          JOIN pg_attribute AS a ON a.attrelid = t.oid AND a.attnum = k.number),
         target.relname::text",
        "JOIN pg_constraint AS c ON c.conrelid = t.oid AND c.contype = 'f'
         JOIN pg_class AS target ON target.oid = c.confrelid",
        "ORDER BY c.oid"
    );
    let rows = client.query(sql, &[]).await?;
    let read = |row: &tokio_postgres::Row| Relation {
        table: row.get(0),
        column: row.get(1),
        target: row.get(2),
        is_foreign_key: true,
    };
    Ok(rows.iter().map(read).collect())
}

async fn indexes(client: &Client) -> Result<Vec<Index>, Failure> {
    let sql = of_tables!(
        "own.relname::text, t.relname::text, pg_get_indexdef(own.oid, 0, true),
         ARRAY(SELECT pg_get_indexdef(own.oid, nth, true) FROM generate_series(1, i.indnkeyatts) AS nth ORDER BY nth),
         i.indisunique AND i.indpred IS NULL,
         EXISTS (SELECT FROM pg_constraint AS c WHERE c.conindid = own.oid AND c.contype IN ('p', 'u'))",
        "JOIN pg_index AS i ON i.indrelid = t.oid JOIN pg_class AS own ON own.oid = i.indexrelid",
        "ORDER BY own.relname"
    );
    let rows = client.query(sql, &[]).await?;
    let read = |row: &tokio_postgres::Row| Index {
        name: row.get(0),
        table: row.get(1),
        on: on(row.get(2)),
        columns: row.get(3),
        is_unique: row.get(4),
        is_constraint: row.get(5),
    };
    Ok(rows.iter().map(read).collect())
}

/// Of an index's definition what follows its table; a B-tree is what an index is.
fn on(definition: &str) -> String {
    let on = definition.split_once(" USING ").map_or(definition, |(_, on)| on);
    on.strip_prefix("btree ").map_or_else(|| format!("USING {on}"), str::to_owned)
}

async fn triggers(client: &Client) -> Result<Vec<Trigger>, Failure> {
    let sql = of_tables!(
        "own.tgname::text, t.relname::text, pg_get_triggerdef(own.oid, true)",
        "JOIN pg_trigger AS own ON own.tgrelid = t.oid AND NOT own.tgisinternal",
        "ORDER BY own.oid"
    );
    let rows = client.query(sql, &[]).await?;
    let read = |row: &tokio_postgres::Row| {
        let (name, definition): (String, &str) = (row.get(0), row.get(2));
        let fires = definition.split_once(&format!(" {name} ")).map_or(definition, |(_, fires)| fires).to_owned();
        Trigger { name, table: row.get(1), fires }
    };
    Ok(rows.iter().map(read).collect())
}
