//! The way in and out as `redress serve` has it: the SMTP listener before the house, a relay or a Maildir behind it.

use crate::Outcome;
use async_trait::async_trait;
use post::{Envelope, Intake, Limits, Outcome as Fate, Outgoing, Relay, SmtpConfig, Tls, TryLater};
use procedure::{Carried, Courier, House};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use store::OutboxLetter;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

struct Door(Arc<House>);

#[async_trait]
impl Intake for Door {
    fn takes(&self, recipient: &str) -> bool {
        self.0.settings.takes(recipient)
    }

    async fn accept(&self, envelope: Envelope, raw: Vec<u8>) -> Result<(), TryLater> {
        let taken = self.0.take_in(raw, &envelope.to).await;
        taken.map(|_| ()).map_err(|error| TryLater(error.to_string()))
    }
}

/// A relay that takes every letter and forgets it: what it costs us to send, and nothing of what it costs others.
struct Sink;

#[async_trait]
impl Intake for Sink {
    fn takes(&self, _: &str) -> bool {
        true
    }

    async fn accept(&self, _: Envelope, _: Vec<u8>) -> Result<(), TryLater> {
        Ok(())
    }
}

/// Mail comes into this house.
pub fn into(house: &Arc<House>) -> Arc<dyn Intake> {
    Arc::new(Door(Arc::clone(house)))
}

/// Mail comes nowhere.
pub fn sink() -> Arc<dyn Intake> {
    Arc::new(Sink)
}

/// A listener that is open.
pub struct Open {
    pub address: SocketAddr,
    stop: watch::Sender<bool>,
    serving: JoinHandle<std::io::Result<()>>,
}

impl Open {
    pub async fn before(house: &Arc<House>) -> Outcome<Self> {
        Self::with(into(house)).await
    }

    pub async fn sink() -> Outcome<Self> {
        Self::with(sink()).await
    }

    async fn with(intake: Arc<dyn Intake>) -> Outcome<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let (stop, stopped) = watch::channel(false);
        let name = "mx1.heliovar.example".to_owned();
        let serving = tokio::spawn(post::serve_smtp(listener, intake, Limits::default(), name, stopped));
        Ok(Self { address, stop, serving })
    }

    pub async fn close(self) -> Outcome {
        self.stop.send(true)?;
        Ok(self.serving.await??)
    }
}

/// Carries letters away, and counts them and their bytes.
pub struct Carrier {
    relay: Relay,
    carried: AtomicUsize,
    bytes: AtomicUsize,
}

impl Carrier {
    pub fn to_maildir(folder: &Path) -> Outcome<Self> {
        Ok(Self::by(Relay::maildir(folder.join("letters"))?))
    }

    pub fn to_relay(at: SocketAddr) -> Outcome<Self> {
        let (host, port) = (at.ip().to_string(), at.port());
        Ok(Self::by(Relay::smtp(SmtpConfig { host, port, tls: Tls::None, user: None, password: None })?))
    }

    fn by(relay: Relay) -> Self {
        Self { relay, carried: AtomicUsize::new(0), bytes: AtomicUsize::new(0) }
    }
}

#[async_trait]
impl Courier for Carrier {
    async fn carry(&self, letter: &OutboxLetter) -> Carried {
        let outgoing = Outgoing {
            id: letter.id.to_string(),
            message_id: letter.mail_id.to_string(),
            from: letter.from.clone(),
            to: vec![letter.to.clone()],
            raw: letter.raw.clone(),
        };
        match self.relay.send(&outgoing).await {
            Fate::Sent { note } => {
                self.carried.fetch_add(1, Ordering::Relaxed);
                self.bytes.fetch_add(letter.raw.len(), Ordering::Relaxed);
                Carried::Sent { note }
            }
            Fate::Later { why } => Carried::Later { why },
            Fate::Refused { why } => Carried::Refused { why },
            Fate::Uncertain { why } => Carried::Uncertain { why },
        }
    }
}

/// Letters that leave side by side, as many as `redress serve` lets.
const AT_ONCE: u32 = 16;

/// Sends letters as they are written, until `count` have left; how many bytes they were.
pub async fn send_letters(house: Arc<House>, courier: Carrier, count: usize) -> Outcome<usize> {
    while courier.carried.load(Ordering::Relaxed) < count {
        if house.send_letters(&courier, AT_ONCE).await? == 0 {
            house.letters_wait.notified().await;
        }
    }
    Ok(courier.bytes.into_inner())
}
