use std::collections::HashMap;
use std::io;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use super::budget::Budget;
use super::session::Session;
use super::wire::{Stream, Wire, stopped};
use super::{Intake, Limits};

/// Receives mail by SMTP until `stop` turns true: [`SmtpServer`] without TLS.
///
/// `host_name` is what the server calls itself. On stop, no connection is accepted any more, messages already being
/// transmitted are finished (within [`Limits::stop_grace`]), everybody else is told `421` and comes back later.
///
/// # Errors
/// None at present: trouble with single connections is theirs alone, and running out of sockets is waited out.
pub async fn serve_smtp(
    listener: TcpListener,
    intake: Arc<dyn Intake>,
    limits: Limits,
    host_name: String,
    stop: watch::Receiver<bool>,
) -> io::Result<()> {
    SmtpServer::new(intake, host_name).limits(limits).serve(listener, stop).await
}

/// A receiving SMTP server (RFC 5321) or, after [`SmtpServer::lmtp`], LMTP server (RFC 2033).
pub struct SmtpServer {
    pub(super) intake: Arc<dyn Intake>,
    pub(super) host_name: String,
    pub(super) limits: Limits,
    pub(super) tls: Option<TlsAcceptor>,
    pub(super) lmtp: bool,
    pub(super) budget: Arc<Budget>,
    connections: Mutex<HashMap<Option<IpAddr>, usize>>,
}

impl SmtpServer {
    /// With the default [`Limits`] and without STARTTLS.
    pub fn new(intake: Arc<dyn Intake>, host_name: impl Into<String>) -> SmtpServer {
        let limits = Limits::default();
        SmtpServer {
            intake,
            host_name: host_name.into(),
            budget: Budget::of(limits.max_bytes_in_hand),
            limits,
            tls: None,
            lmtp: false,
            connections: Mutex::default(),
        }
    }

    #[must_use]
    pub fn limits(mut self, limits: Limits) -> SmtpServer {
        self.budget = Budget::of(limits.max_bytes_in_hand);
        self.limits = limits;
        self
    }

    /// Offers STARTTLS; see [`crate::tls_from_pem`].
    #[must_use]
    pub fn tls(mut self, tls: TlsAcceptor) -> SmtpServer {
        self.tls = Some(tls);
        self
    }

    /// Speaks LMTP (RFC 2033), as an MTA on the same machine does to deliver to a program.
    #[must_use]
    pub fn lmtp(mut self) -> SmtpServer {
        self.lmtp = true;
        self
    }

    /// Serves until `stop` turns true; see [`serve_smtp`].
    ///
    /// # Errors
    /// None at present; see [`serve_smtp`].
    pub async fn serve(self, listener: TcpListener, stop: watch::Receiver<bool>) -> io::Result<()> {
        self.serve_at(Door::Tcp(listener), stop).await
    }

    /// The same on a Unix socket, whose permissions say who may deliver.
    ///
    /// # Errors
    /// None at present; see [`serve_smtp`].
    #[cfg(unix)]
    pub async fn serve_unix(self, listener: tokio::net::UnixListener, stop: watch::Receiver<bool>) -> io::Result<()> {
        self.serve_at(Door::Unix(listener), stop).await
    }

    async fn serve_at(self, door: Door, mut stop: watch::Receiver<bool>) -> io::Result<()> {
        let server = Arc::new(self);
        let mut sessions = JoinSet::new();
        let stopping = stop.clone();
        loop {
            tokio::select! {
                () = stopped(&mut stop) => break,
                Some(ended) = sessions.join_next(), if !sessions.is_empty() => report(ended),
                accepted = door.accept() => match accepted {
                    Ok((stream, peer)) => {
                        let server = Arc::clone(&server);
                        sessions.spawn(server.meet(stream, peer, stopping.clone()));
                    }
                    Err(error) => {
                        // Out of sockets, most likely: some will be free again soon.
                        tracing::warn!(%error, "an SMTP connection could not be accepted");
                        tokio::time::sleep(Duration::from_millis(100)).await;
                    }
                }
            }
        }
        drop(door);
        let all = async { while sessions.join_next().await.map(report).is_some() {} };
        if tokio::time::timeout(server.limits.stop_grace, all).await.is_err() {
            tracing::warn!("some SMTP connections were cut: their messages were not taken and will be sent again");
            sessions.shutdown().await;
        }
        Ok(())
    }

    async fn meet(self: Arc<SmtpServer>, stream: Box<dyn Stream>, peer: Option<IpAddr>, stop: watch::Receiver<bool>) {
        let mut wire = Wire::new(stream, stop);
        match self.admit(peer) {
            Some(_place) => Session::new(&self, peer, wire).run().await,
            None => {
                tracing::warn!(?peer, "an SMTP connection was turned away: too many at once");
                wire.say(&format!("421 4.7.0 {} has too many connections, try again later", self.host_name));
                wire.close().await;
            }
        }
    }

    /// A place among the connections, given back when dropped.
    fn admit(self: &Arc<SmtpServer>, peer: Option<IpAddr>) -> Option<Place> {
        let mut connections = self.connections.lock().unwrap_or_else(PoisonError::into_inner);
        let here: usize = connections.values().sum();
        let theirs = connections.entry(peer).or_default();
        let local = peer.is_none_or(|peer| peer.is_loopback());
        let crowded = !local && *theirs >= self.limits.max_connections_per_peer;
        if crowded || here >= self.limits.max_connections {
            if *theirs == 0 {
                connections.remove(&peer);
            }
            return None;
        }
        *theirs += 1;
        Some(Place { server: Arc::clone(self), peer })
    }
}

/// Where connections come in.
enum Door {
    Tcp(TcpListener),
    #[cfg(unix)]
    Unix(tokio::net::UnixListener),
}

impl Door {
    async fn accept(&self) -> io::Result<(Box<dyn Stream>, Option<IpAddr>)> {
        match self {
            Door::Tcp(listener) => {
                let (stream, peer) = listener.accept().await?;
                // Answers are small and waited for.
                let _ = stream.set_nodelay(true);
                Ok((Box::new(stream), Some(peer.ip())))
            }
            #[cfg(unix)]
            Door::Unix(listener) => Ok((Box::new(listener.accept().await?.0), None)),
        }
    }
}

struct Place {
    server: Arc<SmtpServer>,
    peer: Option<IpAddr>,
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut connections = self.server.connections.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(theirs) = connections.get_mut(&self.peer) {
            *theirs -= 1;
            if *theirs == 0 {
                connections.remove(&self.peer);
            }
        }
    }
}

fn report(ended: Result<(), tokio::task::JoinError>) {
    if let Err(error) = ended
        && error.is_panic()
    {
        tracing::error!(%error, "an SMTP connection ended by a fault of ours; its message was not taken");
    }
}
