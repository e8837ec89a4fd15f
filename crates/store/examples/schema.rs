//! The schema of both stores, drawn from a new SQLite file and a new PostgreSQL database, as Markdown:
//! `cargo run -p store --example schema > docs/schema.md`. The database is made on the tests' server, and dropped.

#[path = "../tests/drawing/mod.rs"]
mod drawing;

#[tokio::main]
async fn main() -> Result<(), drawing::Failure> {
    print!("{}", drawing::document().await?);
    Ok(())
}
