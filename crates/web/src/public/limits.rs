//! How often what anybody may do may be done: in memory, per address or per complaint.

use crate::access::Tries;
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use jiff::Timestamp;
use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::sync::OnceLock;

/// Answers to "Was this article helpful?" from one address within the window of [`Tries`].
pub(crate) const FEEDBACK: u32 = 30;
/// Messages to one complaint within that window.
pub(crate) const MESSAGES: u32 = 30;

/// Apart from the tries of signing in, so that readers can't make those be forgotten.
fn noted() -> &'static Tries {
    static NOTED: OnceLock<Tries> = OnceLock::new();
    NOTED.get_or_init(Tries::default)
}

/// Whether `who` may do it once more; if so, it is noted.
pub(crate) fn once_more(who: String, most: u32, now: Timestamp) -> bool {
    let names = [(who, most)];
    let may = noted().may(&names, now);
    if may {
        noted().note(&names, now);
    }
    may
}

/// The address that a request came from, as far as it is known.
pub(crate) struct Caller(pub Option<IpAddr>);

impl Caller {
    pub fn called(&self) -> String {
        self.0.map_or_else(|| "unknown".to_owned(), |ip| ip.to_string())
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        // A proxy on this machine says for whom it asks; anybody else could say what they like.
        let forwarded = || {
            let line = parts.headers.get("x-forwarded-for")?.to_str().ok()?;
            line.rsplit(',').next()?.trim().parse().ok()
        };
        Ok(Self(peer.map(|ip| if ip.is_loopback() { forwarded().unwrap_or(ip) } else { ip })))
    }
}
