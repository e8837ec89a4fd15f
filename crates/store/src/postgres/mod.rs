//! The store for many nodes: PostgreSQL 15 and newer.
//!
//! Statements are data (`ask`); `connect` sends them, all of a transaction at once, and again where a connection broke
//! before anything could be kept; `nodes` tells the processes of one another; the other files hold the statements, one file
//! to a noun. Nothing is kept in a session but statements where no pooler stands between, so that any may.

mod ask;
mod complaints;
mod connect;
mod fault;
mod help;
mod lessons;
mod mailboxes;
mod messages;
mod migrate;
mod moving;
mod nodes;
mod outbox;
mod people;
mod queue;
mod replica;
mod search;
mod store;
#[cfg(test)]
mod tests;

use crate::bytes::Bytes;
use crate::contract::StoreError;
use crate::files::Files;
use crate::glance::glance;
use crate::turns::Turns;
use ask::{Ask, ask};
use connect::{Link, PATIENCE, Way};
use fault::Fault;
use nodes::{Gazette, Node};
use replica::Replica;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;
use tokio_postgres::Row;
use tokio_postgres::error::SqlState;

/// Where a PostgreSQL store is, and how it is reached.
#[derive(Clone, Debug, Default)]
pub struct Server {
    /// `postgres://user:password@host:port/database`; several hosts with commas between, and
    /// `target_session_attrs=read-write` to find the one that is the primary.
    pub url: String,
    /// A way around a pooler, for news between nodes; empty: `url`. Where it is given, `url` is taken to lead to a pooler.
    pub listen_url: String,
    /// A streaming standby that pages which only look are read from, as far as it has got; empty: none. As many connections
    /// go there as to `url`.
    pub replica_url: String,
    /// A PEM file with the authorities that may vouch for the server, besides the public ones.
    pub ca: Option<PathBuf>,
    /// At most so many connections at once; 0: 24.
    pub connections: usize,
}

/// A store in a PostgreSQL database; any number of processes may have it open.
pub struct Postgres {
    link: Arc<Link>,
    /// Connections that turns are held by: apart, so that whoever has a turn always gets another connection to work with.
    turn_link: Link,
    replica: Option<Replica>,
    here: Turns,
    node: Node,
    gazette: Gazette,
    bytes: Bytes,
}

impl Postgres {
    /// Opens the store; makes its schema, or brings it up to date, where the role may do that.
    ///
    /// # Errors
    /// The server can't be reached or is too old, the schema isn't there and can't be made, or a newer version made it.
    pub async fn open(server: &Server, files: Option<Files>) -> Result<Self, StoreError> {
        let way = Way::of(&server.url, server.ca.as_deref())?;
        if let migrate::Standing::Behind = migrate::look(&way).await? {
            migrate::migrate(&way, None, migrate::Indexing::AtOnce).await?;
        }
        let behind_pooler = !server.listen_url.is_empty();
        let around = if behind_pooler { Way::of(&server.listen_url, server.ca.as_deref())? } else { way.clone() };
        let connections = if server.connections == 0 { 24 } else { server.connections.max(3) };
        let link = Arc::new(Link::of(&way, connections - connections / 3, behind_pooler)?);
        // A turn holds its connection for as long as it lasts: through a pooler, turns would take what their own work needs.
        let turn_link = Link::of(&around, connections / 3, false)?;
        let replica = match server.replica_url.as_str() {
            "" => None,
            url => {
                let way = Way::of(url, server.ca.as_deref());
                let way = way.map_err(|e| StoreError { what: "reading store.replica_url".to_owned(), ..e })?;
                Some(Replica::of(&way, connections - connections / 3, behind_pooler)?)
            }
        };
        let gazette = Gazette::new(Arc::clone(&link), around);
        Ok(Self {
            link,
            turn_link,
            replica,
            here: Turns::default(),
            node: Node::default(),
            gazette,
            bytes: Bytes(files),
        })
    }

    /// Makes the schema or brings it up to date, as the database's owner; and lets the role `grant_to` use it. How many
    /// steps it took.
    ///
    /// # Errors
    /// The server can't be reached, or the role of the URL may not do it.
    pub async fn migrate(server: &Server, grant_to: Option<&str>) -> Result<usize, StoreError> {
        migrate::migrate(&Way::of(&server.url, server.ca.as_deref())?, grant_to, migrate::Indexing::Beside).await
    }

    /// Rows of one statement; of a glance from the replica, where both may be.
    async fn rows(&self, ask: &Ask) -> Result<Vec<Row>, Fault> {
        match self.looked_up(&[ask]).await {
            Some(mut rows) => Ok(rows.pop().unwrap_or_default()),
            None => self.link.rows(ask).await,
        }
    }

    /// The same of several in one transaction, of which the last is what is asked for.
    async fn rows_of_last(&self, asks: &[Ask]) -> Result<Vec<Row>, Fault> {
        let mut rows = match self.looked_up(&asks.iter().collect::<Vec<_>>()).await {
            Some(rows) => rows,
            None => self.link.all(asks).await?,
        };
        Ok(rows.pop().unwrap_or_default())
    }

    async fn looked_up(&self, asks: &[&Ask]) -> Option<Vec<Vec<Row>>> {
        let replica = self.replica.as_ref().filter(|_| asks.last().is_some_and(|ask| ask.at_a_glance))?;
        replica.rows(asks).await
    }

    /// Whether what is read now may come from a replica.
    fn is_glanced_at(&self) -> bool {
        self.replica.is_some() && glance().is_some()
    }

    /// In one transaction; of each statement the rows. Sent again where the connection broke, whatever had been kept: for
    /// what may be done twice.
    async fn again(&self, asks: &[Ask]) -> Result<Vec<Vec<Row>>, Fault> {
        match self.link.all(asks).await {
            Err(Fault::Unknown(_)) => self.link.all(asks).await,
            done => done,
        }
    }

    /// In one transaction. Where the connection broke during the commit, `proof` finds a row if it was kept; it is sent again
    /// if not. Partitions of `years` are made if they are missing.
    async fn keep_all(&self, years: &BTreeSet<i64>, asks: &[Ask], proof: Option<Ask>) -> Result<Vec<Vec<Row>>, Fault> {
        let (mut made_years, since) = (false, Instant::now());
        while since.elapsed() < PATIENCE {
            match self.link.all(asks).await {
                // No partition takes it.
                Err(fault) if fault.is_state(&SqlState::CHECK_VIOLATION) && !made_years => {
                    for year in years {
                        let year = i32::try_from(*year).map_err(Fault::damaged)?;
                        self.link.rows(&ask!("SELECT make_year($1)", year)).await?;
                    }
                    made_years = true;
                }
                Err(Fault::Unknown(why)) => match &proof {
                    None => return Err(Fault::Unknown(why)),
                    Some(proof) => {
                        if !self.link.rows(proof).await?.is_empty() {
                            return Ok(Vec::new());
                        }
                    }
                },
                done => return done,
            }
        }
        Err(Fault::Away("the connection broke again and again".to_owned()))
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        self.node.leave(Arc::clone(&self.link));
    }
}
