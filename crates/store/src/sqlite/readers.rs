//! Connections that read beside the writer, each from a snapshot of its own.

use super::connect;
use super::fault::Fault;
use rusqlite::Connection;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Semaphore;

/// How many read at once; reading is bound by processors and disk, more only wait on each other.
const MOST: usize = 8;

#[derive(Clone)]
pub(super) struct Readers(Arc<Pool>);

struct Pool {
    path: PathBuf,
    idle: Mutex<Vec<Connection>>,
    places: Semaphore,
}

impl Readers {
    pub fn of(path: PathBuf) -> Self {
        Self(Arc::new(Pool { path, idle: Mutex::default(), places: Semaphore::new(MOST) }))
    }

    /// Reads on a thread for blocking work, so that the caller's runtime goes on.
    pub async fn run<T, F>(&self, read: F) -> Result<T, Fault>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, Fault> + Send + 'static,
    {
        let pool = Arc::clone(&self.0);
        let _place = self.0.places.acquire().await.map_err(|_| Fault::Stopped)?;
        let reading = tokio::task::spawn_blocking(move || {
            let connection = pool.take()?;
            let result = in_snapshot(&connection, read);
            pool.put_back(connection);
            result
        });
        reading.await.map_err(|_| Fault::Unfit("the reading was broken off; try again".to_owned()))?
    }
}

/// All statements of one read see the same state.
fn in_snapshot<T>(connection: &Connection, read: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T, Fault> {
    connection.prepare_cached("BEGIN")?.execute([])?;
    let result = read(connection);
    connection.prepare_cached("ROLLBACK")?.execute([])?;
    result
}

impl Pool {
    fn take(&self) -> Result<Connection, Fault> {
        // Poison says that somebody panicked while pushing to a list: the list itself is whole.
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        idle.map_or_else(|| connect::reading(&self.path), Ok)
    }

    fn put_back(&self, connection: Connection) {
        if connection.is_autocommit() {
            self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        }
    }
}
