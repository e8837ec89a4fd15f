//! Nodes: each says that it is alive, takes turns with the others, and tells them what changed.

use super::ask::ask;
use super::connect::{AtWork, Link, PATIENCE, PAUSE, Way};
use super::fault::Fault;
use crate::contract::{NEWS, News, Turn};
use crate::convert::{key_of, reference_of};
use crate::turns::Turns;
use deadpool_postgres::Object;
use futures_util::StreamExt;
use std::fmt::Write;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};
use tokio::sync::{Mutex, broadcast, mpsc};
use tokio::task::JoinHandle;
use tokio_postgres::AsyncMessage;

/// How often a node says that it is alive.
const BEAT: Duration = Duration::from_secs(4);
const BEATS_AN_HOUR: u32 = 900;
/// How long it is believed, in seconds of the database's clock. What it was doing is then anybody's.
const BELIEVED: i64 = 16;
/// News are told together, at most so often: a notification holds up every other commit for a moment.
const TOLD_EVERY: Duration = Duration::from_millis(40);
const CHANNEL: &str = "redress_news";

/// A task that ends with whoever holds it.
pub(super) struct Task(JoinHandle<()>);

impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}

pub(super) fn task(work: impl Future<Output = ()> + Send + 'static) -> Task {
    Task(tokio::spawn(work))
}

/// This node, as soon as it takes something to do.
#[derive(Default)]
pub(super) struct Node(Mutex<Option<(i64, Task)>>);

impl Node {
    pub async fn id(&self, link: &Arc<Link>) -> Result<i64, Fault> {
        let mut node = self.0.lock().await;
        if let Some((id, _)) = node.as_ref() {
            return Ok(*id);
        }
        let enter = ask!("INSERT INTO nodes (alive_until) VALUES (now() + $1 * interval '1 s') RETURNING id", BELIEVED);
        let entered = link.all(&[enter]).await?;
        let id = entered.first().and_then(|rows| rows.first()).ok_or_else(|| Fault::damaged("nodes"))?;
        let id: i64 = id.try_get(0).map_err(Fault::damaged)?;
        *node = Some((id, task(beat(Arc::clone(link), id))));
        Ok(id)
    }

    /// It ends in good order: others needn't wait until it isn't believed any more.
    pub fn leave(&mut self, link: Arc<Link>) {
        let Some((id, beating)) = self.0.get_mut().take() else { return };
        drop(beating);
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                if let Err(fault) = link.all(&[ask!("DELETE FROM nodes WHERE id = $1", id)]).await {
                    tracing::debug!(?fault, "this node couldn't say that it ends; it will be noticed");
                }
            });
        }
    }
}

async fn beat(link: Arc<Link>, id: i64) {
    let mut beats = 0u32;
    loop {
        let mut asks = vec![ask!(
            "INSERT INTO nodes (id, alive_until) OVERRIDING SYSTEM VALUE VALUES ($1, now() + $2 * interval '1 s')
             ON CONFLICT (id) DO UPDATE SET alive_until = excluded.alive_until",
            id,
            BELIEVED,
        )];
        if beats.is_multiple_of(BEATS_AN_HOUR) {
            asks.push(ask!("DELETE FROM nodes WHERE alive_until < now() - interval '1 day'"));
            // Partitions are there before the year is.
            asks.push(ask!("SELECT make_year(extract(year FROM now() + interval '31 days')::int)"));
        }
        match link.all(&asks).await {
            Ok(_) => beats = beats.wrapping_add(1),
            Err(fault) => tracing::warn!(?fault, "this node couldn't tell the database that it is alive"),
        }
        tokio::time::sleep(BEAT).await;
    }
}

/// A turn among all nodes: two locks that end with a transaction, so that they end with the connection, too.
pub(super) async fn turn(link: &Link, here: &Turns, of: [u64; 2]) -> Result<Turn, Fault> {
    // First among those of this process: they needn't all wait with a connection in hand.
    let first = here.take(of).await;
    let [one, two] = of.map(|number| (number & 0xffff_ffff) as u32 as i32);
    let take = format!("BEGIN; SELECT pg_advisory_xact_lock(1, {one}); SELECT pg_advisory_xact_lock(2, {two})");
    let since = Instant::now();
    loop {
        // Whoever goes away while waiting leaves no lock behind in the pool.
        let work = AtWork(Some(link.connection(since).await?));
        match work.client()?.batch_execute(&take).await.map_err(Fault::from) {
            Ok(()) => return Ok(Turn(Box::new(Taken { connection: work.done(), first: Some(first) }))),
            Err(fault) if !fault.is_passing() || since.elapsed() > PATIENCE => return Err(fault),
            Err(_) => {}
        }
        tokio::time::sleep(PAUSE).await;
    }
}

struct Taken {
    connection: Option<Object>,
    first: Option<Turn>,
}

impl Drop for Taken {
    fn drop(&mut self) {
        let Some(connection) = self.connection.take() else { return };
        let first = self.first.take();
        let Ok(runtime) = tokio::runtime::Handle::try_current() else {
            // Closing it ends the transaction.
            drop(Object::take(connection));
            return;
        };
        runtime.spawn(async move {
            if connection.batch_execute("COMMIT").await.is_err() {
                drop(Object::take(connection));
            }
            drop(first);
        });
    }
}

/// What changed, told here at once, and to the other nodes a moment later.
pub(super) struct Gazette {
    here: broadcast::Sender<News>,
    to_tell: mpsc::UnboundedSender<News>,
    /// Distinguishes what this process told.
    me: String,
    way: Way,
    listening: OnceLock<Task>,
    _telling: Task,
}

impl Gazette {
    pub fn new(link: Arc<Link>, way: Way) -> Self {
        let (here, _) = broadcast::channel(NEWS);
        let (to_tell, told) = mpsc::unbounded_channel();
        let me = format!("{:016x}", crate::a_random_number());
        let telling = task(tell(link, told, me.clone()));
        Self { here, to_tell, me, way, listening: OnceLock::new(), _telling: telling }
    }

    pub fn publish(&self, news: News) {
        // Nobody watching, or the process about to end, is no error.
        let _ = self.to_tell.send(news.clone());
        let _ = self.here.send(news);
    }

    pub fn subscribe(&self) -> broadcast::Receiver<News> {
        let receiver = self.here.subscribe();
        let listen = || task(listen(self.way.clone(), self.here.clone(), self.me.clone()));
        self.listening.get_or_init(listen);
        receiver
    }
}

async fn tell(link: Arc<Link>, mut told: mpsc::UnboundedReceiver<News>, me: String) {
    while let Some(first) = told.recv().await {
        let mut payload = me.clone();
        let mut next = Some(first);
        while let Some(news) = next.take() {
            if let Some(key) = key_of(&news.reference) {
                // Writing to a string can't fail.
                let _ = write!(payload, " {key}:{}", news.seq);
            }
            // A notification may have 8,000 bytes.
            if payload.len() < 7_900 {
                next = told.try_recv().ok();
            }
        }
        if let Err(fault) = link.rows(&ask!("SELECT pg_notify($1, $2)", CHANNEL, payload)).await {
            tracing::warn!(?fault, "other nodes couldn't be told what changed");
        }
        tokio::time::sleep(TOLD_EVERY).await;
    }
}

/// Listens on a connection of its own, again and again: what is told meanwhile is missed, as it is by whoever is slow.
async fn listen(way: Way, here: broadcast::Sender<News>, me: String) {
    loop {
        if let Err(error) = listen_once(&way, &here, &me).await {
            tracing::warn!(%error, "news of other nodes aren't heard; connecting again");
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

async fn listen_once(way: &Way, here: &broadcast::Sender<News>, me: &str) -> Result<(), tokio_postgres::Error> {
    let (client, mut connection) = way.config.connect(way.tls.clone()).await?;
    let mut messages = futures_util::stream::poll_fn(move |context| connection.poll_message(context));
    let listening = client.batch_execute("LISTEN redress_news");
    tokio::pin!(listening);
    let mut begun = false;
    loop {
        tokio::select! {
            done = &mut listening, if !begun => {
                done?;
                begun = true;
            }
            message = messages.next() => match message {
                Some(Ok(AsyncMessage::Notification(told))) => hear(told.payload(), here, me),
                Some(Ok(_)) => {}
                Some(Err(error)) => return Err(error),
                None => return Ok(()),
            },
        }
    }
}

fn hear(payload: &str, here: &broadcast::Sender<News>, me: &str) {
    let mut words = payload.split(' ');
    if words.next() == Some(me) {
        return;
    }
    for word in words {
        let news = word.split_once(':').and_then(|(key, seq)| Some((key.parse().ok()?, seq.parse().ok()?)));
        if let Some((key, seq)) = news {
            let _ = here.send(News { reference: reference_of(key), seq });
        }
    }
}
