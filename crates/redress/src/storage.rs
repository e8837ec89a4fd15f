//! Where the store is: SQLite in the data folder, or a PostgreSQL server.

use crate::Failure;
use crate::cli::Place;
use crate::config::{Config, StoreChoice};
use crate::house::{DATABASE, block_on};
use crate::print::json_line;
use crate::say;
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::{Files, Postgres, Server, Sqlite, Store};

/// Opens the store that the configuration chooses, and the place for its large bytes. SQLite's file in the data folder is
/// made if it isn't there.
pub async fn open(config: &Config, folder: &Path) -> Result<(Arc<dyn Store>, Files), Failure> {
    let files = Files::open(&config.store.files, folder)?;
    let store = match config.store.url.as_str() {
        "" => sqlite(&folder.join(DATABASE), &files)?,
        _ => postgres(&config.store, &files).await?,
    };
    Ok((store, files))
}

/// The store in one file.
pub fn sqlite(file: &Path, files: &Files) -> Result<Arc<dyn Store>, Failure> {
    Ok(Arc::new(Sqlite::open(file)?.with_files(files.clone())))
}

/// The store in a PostgreSQL database.
pub async fn postgres(choice: &StoreChoice, files: &Files) -> Result<Arc<dyn Store>, Failure> {
    Ok(Arc::new(Postgres::open(&server(choice), Some(files.clone())).await?))
}

fn server(choice: &StoreChoice) -> Server {
    Server {
        url: choice.url.clone(),
        listen_url: choice.listen_url.clone(),
        replica_url: choice.replica_url.clone(),
        ca: Some(choice.ca.clone()).filter(|path| !path.is_empty()).map(PathBuf::from),
        connections: choice.connections,
    }
}

#[derive(Serialize)]
struct Migrated {
    steps: usize,
}

/// `redress migrate`: the owner of the database makes the schema, or brings it up to date, while nodes serve.
pub fn migrate(place: &Place, grant_to: Option<String>) -> Result<(), Failure> {
    let (config, _) = Config::load(place.config.as_deref())?;
    if config.store.url.is_empty() {
        return Err(Failure::input(
            "there is nothing to do by hand: SQLite's file is brought up to date when it is opened; for PostgreSQL, set \
             store.url (or REDRESS_STORE_URL) to the database, as its owner",
        ));
    }
    block_on(async {
        let steps = Postgres::migrate(&server(&config.store), grant_to.as_deref()).await?;
        if place.json {
            json_line(&Migrated { steps });
        } else if steps == 0 {
            say!("the database was up to date");
        } else {
            say!("the database is up to date now");
        }
        Ok(())
    })
}
