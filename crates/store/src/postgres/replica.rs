//! A replica, for glances: a streaming standby that is read from as long as it has what it must have, and never waited for.

use super::ask::{Ask, ask};
use super::connect::{Link, Way};
use super::fault::Fault;
use super::nodes::{Task, task};
use crate::contract::StoreError;
use crate::glance::{Mark, glance, look_closely};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio_postgres::Row;

/// So long an answer is awaited; then the primary is asked.
const PATIENCE: Duration = Duration::from_secs(3);
/// How often it is looked at whether the replica can be read from. Where it can't, nobody else tries it.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// Gives a row where this is a replica that has replayed up to the mark, and isn't left behind altogether: each node that
/// serves writes every four seconds, so what came last is never much older where WAL arrives.
///
/// It goes in one transaction with what is read: neither a pooler nor another host of the URL can come in between.
const IS_THERE: &str = "
    SELECT 1 WHERE pg_is_in_recovery() AND pg_last_wal_replay_lsn() >= '0/0'::pg_lsn + $1::bigint::numeric
      AND pg_last_xact_replay_timestamp() > clock_timestamp() - interval '30 s'";

fn is_there(mark: Mark) -> Ask {
    ask!(IS_THERE, i64::try_from(mark.0).unwrap_or(i64::MAX)).or(Fault::Behind)
}

/// Asked of the primary: how far it has been written.
pub(super) fn marking() -> Ask {
    ask!("SELECT (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::bigint")
}

pub(super) struct Replica {
    link: Arc<Link>,
    is_usable: Arc<AtomicBool>,
    /// Begins with the first glance: commands don't need it.
    looking: OnceLock<Task>,
}

impl Replica {
    pub fn of(way: &Way, connections: usize, behind_pooler: bool) -> Result<Self, StoreError> {
        let link = Arc::new(Link::impatient(way, connections, behind_pooler)?);
        Ok(Self { link, is_usable: Arc::default(), looking: OnceLock::new() })
    }

    /// Rows of each of these, in one transaction, if this is a glance and the replica can answer it. `None`: the primary is to
    /// be asked, for this and for what the glance reads later on.
    pub async fn rows(&self, asks: &[&Ask]) -> Option<Vec<Vec<Row>>> {
        let mark = glance()?;
        self.looking.get_or_init(|| task(look(Arc::clone(&self.link), Arc::clone(&self.is_usable))));
        if !self.is_usable.load(Ordering::Relaxed) {
            return None;
        }
        match read(&self.link, mark, asks).await {
            Ok(rows) => Some(rows),
            Err(fault) => {
                look_closely();
                if fault.ends_connection() || matches!(fault, Fault::Away(_)) {
                    self.is_usable.store(false, Ordering::Relaxed);
                }
                tracing::debug!(?fault, "the replica couldn't answer; the primary does");
                None
            }
        }
    }
}

async fn read(link: &Link, mark: Mark, asks: &[&Ask]) -> Result<Vec<Vec<Row>>, Fault> {
    let there = is_there(mark);
    let all: Vec<&Ask> = [&there].into_iter().chain(asks.iter().copied()).collect();
    let answer = tokio::time::timeout(PATIENCE, link.look(&all)).await;
    let mut rows = answer.unwrap_or_else(|_| Err(Fault::Away("no answer in time".to_owned())))?;
    rows.remove(0);
    Ok(rows)
}

async fn look(link: Arc<Link>, is_usable: Arc<AtomicBool>) {
    let mut was_usable = None;
    loop {
        let found = read(&link, Mark::default(), &[]).await;
        is_usable.store(found.is_ok(), Ordering::Relaxed);
        if was_usable != Some(found.is_ok()) {
            match &found {
                Ok(_) => tracing::info!("the replica is read from"),
                Err(fault) => tracing::warn!(?fault, "the replica isn't read from, the primary is"),
            }
        }
        if found.is_err() {
            // It may have become the primary: of several hosts in the URL, another may be a replica now.
            link.forget();
        }
        was_usable = Some(found.is_ok());
        tokio::time::sleep(LOOK_EVERY).await;
    }
}
