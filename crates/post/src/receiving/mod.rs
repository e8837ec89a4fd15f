//! The SMTP listener. `server` accepts connections, `session` speaks the protocol, `content` reads a message's bytes,
//! `wire` is the buffered line to the peer, `budget` bounds memory, `limits` holds every number.

mod budget;
mod content;
mod limits;
mod server;
mod session;
mod tls;
mod transaction;
mod wire;

use std::net::IpAddr;

use async_trait::async_trait;

pub use limits::Limits;
pub use server::{SmtpServer, serve_smtp};
pub(crate) use tls::certificates_of;
pub use tls::tls_from_pem;

/// What the peer said about a message, outside of it (RFC 5321, 2.3.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// Sender to whom bounces go; empty for the null sender `<>`, used by bounces themselves.
    pub from: String,
    /// Recipients, each of which [`Intake::takes`] agreed to.
    pub to: Vec<String>,
    /// The name the peer gave in EHLO or HELO, unverified.
    pub helo: String,
    /// Where the connection came from.
    pub peer: Option<IpAddr>,
}

/// Who receives the mail.
#[async_trait]
pub trait Intake: Send + Sync + 'static {
    /// Whether mail to this address is ours. Anything else is refused with `550 5.7.1`: this is never an open relay.
    ///
    /// The address comes as the peer wrote it, without angle brackets; `postmaster` may come without a domain
    /// (RFC 5321, 4.5.1, which wants it to be taken).
    fn takes(&self, recipient: &str) -> bool;

    /// Takes responsibility for a message: `Ok` only once it is durable, since the peer is then told `250` and forgets it.
    ///
    /// `raw` is the message exactly as transmitted: no trace header is added, so that the same message delivered again is
    /// the same bytes. (SMTP itself makes every line end in CRLF, the last one too: a file and the same mail by SMTP may
    /// differ in that.) May be called again with the same message when a peer missed our answer, and may be dropped
    /// halfway when a stop can wait no longer: then the peer gets no answer and sends again.
    ///
    /// # Errors
    /// [`TryLater`] becomes `451`: the peer keeps the message and comes back.
    async fn accept(&self, envelope: Envelope, raw: Vec<u8>) -> Result<(), TryLater>;
}

/// Why a message can't be taken just now; the text is shown to the peer's postmaster, so it names no personal data.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct TryLater(pub String);
