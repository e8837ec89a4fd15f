//! Connections: a pool of them, secured, and patient with a server that is away for a moment.

use super::ask::Ask;
use super::fault::Fault;
use crate::contract::StoreError;
use deadpool_postgres::{ClientWrapper, Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime, Timeouts};
use futures_util::future::{join_all, try_join_all};
use std::path::Path;
use std::time::{Duration, Instant};
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres::{Config, Row, Statement};
use tokio_postgres_rustls::MakeRustlsConnect;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};

/// How long work waits for a server that is away or is changing its role, before it is given up.
pub(super) const PATIENCE: Duration = Duration::from_secs(12);
/// Between two tries.
pub(super) const PAUSE: Duration = Duration::from_millis(150);
/// How long one waits in the line for a connection where others could be asked instead.
const A_MOMENT: Duration = Duration::from_millis(500);
/// Statements that are sent before the first one's answer is awaited.
const AT_ONCE: usize = 24;

/// Said once to each session that isn't a pooler's: a statement that hangs mustn't hold what others wait for; and what it
/// remembers it plans once, for all values: each statement has its index.
const SESSION: &str = "-c statement_timeout=30s -c lock_timeout=10s -c idle_in_transaction_session_timeout=60s -c jit=off \
     -c max_parallel_workers_per_gather=0 -c plan_cache_mode=force_generic_plan";
/// Statements that a session remembers; when it has so many, it begins anew.
const MOST_REMEMBERED: usize = 400;

pub(super) struct Link {
    pool: Pool,
    patience: Duration,
    /// Its sessions are ours: they remember statements.
    remembers: bool,
}

/// How to connect, from a URL.
#[derive(Clone)]
pub(super) struct Way {
    pub config: Config,
    pub tls: MakeRustlsConnect,
}

impl Way {
    /// Without `sslmode` in the URL, a server on this machine is spoken to in the clear, and any other only by TLS with a
    /// certificate that an authority vouches for: a public one, or one of the PEM file `ca`.
    pub fn of(url: &str, ca: Option<&Path>) -> Result<Self, StoreError> {
        let wrong = |why: String| StoreError { what: "reading store.url".to_owned(), why };
        let mut config: Config = url.parse().map_err(|e: tokio_postgres::Error| {
            let source = std::error::Error::source(&e).map_or(String::new(), |s| format!(": {s}"));
            wrong(format!("{e}{source}; write it like postgres://user:password@host:5432/database"))
        })?;
        let is_local = |host: &Host| match host {
            Host::Tcp(name) => ["localhost", "127.0.0.1", "::1"].contains(&name.as_str()),
            #[cfg(unix)]
            Host::Unix(_) => true,
        };
        if !url.contains("sslmode=") {
            let local = config.get_hosts().iter().all(is_local);
            config.ssl_mode(if local { SslMode::Disable } else { SslMode::Require });
        }
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(Duration::from_secs(3));
        }
        config.tcp_user_timeout(Duration::from_secs(10)).keepalives_idle(Duration::from_secs(10));
        config.keepalives_interval(Duration::from_secs(3)).keepalives_retries(3);
        if config.get_application_name().is_none() {
            config.application_name("redress");
        }
        Ok(Self { config, tls: tls(ca)? })
    }
}

fn tls(ca: Option<&Path>) -> Result<MakeRustlsConnect, StoreError> {
    let wrong = |why: String| StoreError { what: "setting up TLS to the database".to_owned(), why };
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    if let Some(path) = ca {
        let read = |e| wrong(format!("{}: {e}; it should hold certificates in PEM", path.display()));
        for certificate in CertificateDer::pem_file_iter(path).map_err(read)? {
            roots.add(certificate.map_err(read)?).map_err(|e| wrong(format!("{}: {e}", path.display())))?;
        }
    }
    let provider = std::sync::Arc::new(crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| wrong(e.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

impl Link {
    /// `behind_pooler`: sessions are the pooler's, and get their settings from the role.
    pub fn of(way: &Way, connections: usize, behind_pooler: bool) -> Result<Self, StoreError> {
        Self::patient(way, connections, behind_pooler, PATIENCE)
    }

    /// One that gives up at once: there is another server to ask.
    pub fn impatient(way: &Way, connections: usize, behind_pooler: bool) -> Result<Self, StoreError> {
        Self::patient(way, connections, behind_pooler, Duration::ZERO)
    }

    fn patient(way: &Way, connections: usize, behind_pooler: bool, patience: Duration) -> Result<Self, StoreError> {
        let mut config = way.config.clone();
        if !behind_pooler && config.get_options().is_none() {
            config.options(SESSION);
        }
        let manager = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let pool = Pool::builder(Manager::from_config(config, way.tls.clone(), manager))
            .max_size(connections)
            .runtime(Runtime::Tokio1)
            .timeouts(Timeouts {
                wait: Some(patience.max(A_MOMENT)),
                create: Some(Duration::from_secs(8)),
                recycle: None,
            })
            .build()
            .map_err(|e| StoreError { what: "making a pool of connections".to_owned(), why: e.to_string() })?;
        Ok(Self { pool, patience, remembers: !behind_pooler })
    }

    /// A connection; another try for as long as the server may be away for a moment.
    pub async fn connection(&self, since: Instant) -> Result<Object, Fault> {
        loop {
            let error = match self.pool.get().await {
                Ok(connection) => return Ok(connection),
                Err(error) => error,
            };
            let (why, passing) = match &error {
                deadpool_postgres::PoolError::Backend(error) => {
                    // A wrong password stays wrong; a server that starts or fails over doesn't.
                    let state = error.code().map(|code| code.code().to_owned()).unwrap_or_default();
                    (super::fault::explain(error), !(state.starts_with("28") || state.starts_with("3D")))
                }
                other => (other.to_string(), true),
            };
            if !passing || since.elapsed() >= self.patience {
                return Err(Fault::Away(why));
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Rows of one statement by itself; sent again where the connection breaks.
    pub async fn rows(&self, ask: &Ask) -> Result<Vec<Row>, Fault> {
        let rows = self.patiently(std::slice::from_ref(ask), false).await?;
        Ok(rows.into_iter().next().unwrap_or_default())
    }

    /// All of these, in one transaction and in their order, or none of them. Rows of each. Tried again as long as nothing
    /// of it can have been kept.
    ///
    /// # Errors
    /// `Unknown`: the connection broke while the commit was under way.
    pub async fn all(&self, asks: &[Ask]) -> Result<Vec<Vec<Row>>, Fault> {
        self.patiently(asks, true).await
    }

    /// Rows of each of these, in one transaction that only reads, and in one round trip: nothing hangs on its end.
    pub async fn look(&self, asks: &[&Ask]) -> Result<Vec<Vec<Row>>, Fault> {
        let work = AtWork(Some(self.connection(Instant::now()).await?));
        let done = look(work.client()?, asks, self.remembers).await;
        work.end(&done);
        done
    }

    /// Connections that wait in the pool are given up.
    pub fn forget(&self) {
        self.pool.retain(|_, _| false);
    }

    async fn patiently(&self, asks: &[Ask], together: bool) -> Result<Vec<Vec<Row>>, Fault> {
        let since = Instant::now();
        loop {
            match self.once(since, asks, together).await {
                Err(fault) if fault.is_passing() && since.elapsed() < self.patience => tokio::time::sleep(PAUSE).await,
                done => return done,
            }
        }
    }

    async fn once(&self, since: Instant, asks: &[Ask], together: bool) -> Result<Vec<Vec<Row>>, Fault> {
        let work = AtWork(Some(self.connection(since).await?));
        let client = work.client()?;
        let done = match ready(client, asks, self.remembers).await {
            Ok(ready) if together => transact(client, &ready).await,
            Ok(ready) => try_join_all(ready.iter().map(|ready| query(client, ready))).await,
            Err(fault) => Err(fault),
        };
        work.end(&done);
        done
    }
}

/// A connection at work. It goes back into the pool only when that is done: where it is broken, or the work was given up in
/// the middle because whoever asked went away, a transaction may be open in it that the next one would go on with.
pub(super) struct AtWork(pub Option<Object>);

impl AtWork {
    pub fn client(&self) -> Result<&ClientWrapper, Fault> {
        self.0.as_deref().ok_or_else(|| Fault::Away("the connection was given back".to_owned()))
    }

    pub fn done(mut self) -> Option<Object> {
        self.0.take()
    }

    fn end<T>(self, done: &Result<T, Fault>) {
        if !done.as_ref().is_err_and(Fault::ends_connection) {
            self.done();
        }
    }
}

impl Drop for AtWork {
    fn drop(&mut self) {
        drop(self.0.take().map(Object::take));
    }
}

/// A statement that may be sent: by its name where the session remembers it, which spares parsing it, and planning it: of a
/// list over twelve years' partitions that is nine tenths of the work.
struct Ready<'a>(&'a Ask, Option<Statement>);

/// Before a transaction begins: what a session has to learn first would be overtaken by what it knows.
async fn ready<'a>(
    client: &ClientWrapper,
    asks: impl IntoIterator<Item = &'a Ask>,
    remembers: bool,
) -> Result<Vec<Ready<'a>>, Fault> {
    if client.statement_cache.size() > MOST_REMEMBERED {
        client.statement_cache.clear();
    }
    let learning = asks.into_iter().map(async |ask| {
        let learns = remembers && ask.is_remembered();
        let statement = if learns { Some(client.prepare_typed_cached(&ask.sql, &ask.types()).await?) } else { None };
        Ok(Ready(ask, statement))
    });
    try_join_all(learning).await
}

async fn query(client: &ClientWrapper, Ready(ask, statement): &Ready<'_>) -> Result<Vec<Row>, Fault> {
    let rows = match statement {
        Some(statement) => client.query(statement, &ask.parameters()).await?,
        None => client.query_typed(&ask.sql, &ask.typed_parameters()).await?,
    };
    check(ask, rows)
}

/// Two round trips, however many statements: all of them are sent before the first answer is awaited; then the commit.
async fn transact(client: &ClientWrapper, asks: &[Ready<'_>]) -> Result<Vec<Vec<Row>>, Fault> {
    let mut rows = Vec::with_capacity(asks.len());
    let mut wrong = None;
    let mut begun = false;
    for asks in asks.chunks(AT_ONCE) {
        let begin = async { if begun { Ok(()) } else { client.batch_execute("BEGIN").await } };
        let (began, answers) =
            futures_util::future::join(begin, join_all(asks.iter().map(|ask| query(client, ask)))).await;
        began?;
        begun = true;
        for answer in answers {
            // After the first that fails, all others do: that the transaction is given up isn't why.
            match answer {
                Ok(found) => rows.push(found),
                Err(fault) => wrong = wrong.or(Some(fault)),
            }
        }
        if wrong.is_some() {
            break;
        }
    }
    if let Some(fault) = wrong {
        if !fault.ends_connection() {
            client.batch_execute("ROLLBACK").await?;
        }
        return Err(fault);
    }
    commit(client).await.map(|()| rows)
}

async fn look(client: &ClientWrapper, asks: &[&Ask], remembers: bool) -> Result<Vec<Vec<Row>>, Fault> {
    let asks = ready(client, asks.iter().copied(), remembers).await?;
    let answers = join_all(asks.iter().map(|ask| query(client, ask)));
    let (begin, commit) = (client.batch_execute("BEGIN READ ONLY"), client.batch_execute("COMMIT"));
    let (began, answers, ended) = futures_util::future::join3(begin, answers, commit).await;
    began?;
    let rows = answers.into_iter().collect::<Result<_, _>>()?;
    ended?;
    Ok(rows)
}

fn check(ask: &Ask, rows: Vec<Row>) -> Result<Vec<Row>, Fault> {
    match &ask.else_ {
        Some(fault) if rows.is_empty() => Err(fault.again()),
        _ => Ok(rows),
    }
}

async fn commit(client: &ClientWrapper) -> Result<(), Fault> {
    client.batch_execute("COMMIT").await.map_err(|error| {
        // An answer with a state is an answer: it wasn't kept. But a server that ends may have kept it.
        match error.as_db_error() {
            Some(said) if !said.code().code().starts_with("57P") && !said.code().code().starts_with("08") => {
                Fault::Sql(error)
            }
            _ => Fault::Unknown(super::fault::explain(&error)),
        }
    })
}
