//! Who sent a mail, as far as others vouch for it: SPF, DKIM, DMARC and ARC are looked up when it arrives. It never fails and
//! never takes long: where no name server answers, that is the result. `checks` asks, `rest` keeps from asking in vain.

mod checks;
mod dns;
mod names;
mod rest;

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use mail_auth::MessageAuthenticator;

use crate::Error;
pub use names::Names;
use rest::Rest;

/// In all for one mail; its sender's server waits for our answer meanwhile.
const PATIENCE: Duration = Duration::from_secs(5);

/// How a check ended, in the words of RFC 8601, section 2.7.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    None,
    Pass,
    Fail,
    SoftFail,
    Neutral,
    TempError,
    PermError,
}

/// What a domain publishes about mail that fails DMARC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    None,
    Quarantine,
    Reject,
}

/// A check and the domain that it was about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    pub outcome: Outcome,
    pub domain: String,
}

/// What was found out about a mail's sender.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// `None`: the host that sent it isn't known.
    pub spf: Option<Check>,
    /// One for each signature.
    pub dkim: Vec<Check>,
    /// `None`: without SPF, and without a signature that settles it, it can't be decided.
    pub dmarc: Option<(Check, Policy)>,
    /// The domain is of the last server that sealed it.
    pub arc: Option<Check>,
    /// It names authors (From) of several domains, or none.
    pub several_authors: bool,
}

/// The host that brought a mail from outside, and what it said (RFC 5321, 4.1.1.1 and 4.1.1.2).
#[derive(Clone, Debug)]
pub struct Brought {
    pub peer: IpAddr,
    pub helo: String,
    pub mail_from: String,
}

/// Verifies mails; made once, and shared: it remembers what name servers said for as long as they allow.
pub struct Verifier {
    dns: Arc<MessageAuthenticator>,
    /// Our own name, for macros in SPF records.
    host: String,
    rest: Rest,
}

impl Verifier {
    /// Asks the name servers of the system, or the given one.
    ///
    /// # Errors
    /// The system names no name server that could be read.
    pub fn new(host: String, dns: Option<SocketAddr>) -> Result<Verifier, Error> {
        Ok(Verifier { dns: Arc::new(dns::asking(dns)?), host, rest: Rest::default() })
    }

    /// Looks at a mail as it was received. `brought`: `None` where the host that sent it isn't known, because it came from a
    /// mailbox, a file, or a relay of our own.
    pub async fn verify(&self, raw: &[u8], brought: Option<Brought>) -> Verified {
        if self.rest.is_on() {
            return checks::unanswered(raw, brought.as_ref());
        }
        let (dns, host, own, sender) = (self.dns.clone(), self.host.clone(), raw.to_vec(), brought.clone());
        let runtime = tokio::runtime::Handle::current();
        // On a thread that may be kept busy: a large mail takes a while to hash. And should the parser meet something that it
        // can't stand, that thread ends, and nothing else.
        let looking = tokio::task::spawn_blocking(move || {
            let all = checks::all(&dns, &host, &own, sender.as_ref());
            runtime.block_on(tokio::time::timeout(PATIENCE, all)).ok()
        });
        // Once more outside, for what hashes longer than anybody waits.
        match tokio::time::timeout(PATIENCE + Duration::from_millis(500), looking).await {
            Ok(Ok(Some(verified))) => {
                self.rest.heard(!checks::is_unanswered(&verified));
                verified
            }
            Ok(Err(_)) => Verified { several_authors: true, ..Verified::default() },
            Ok(Ok(None)) | Err(_) => {
                self.rest.heard(false);
                checks::unanswered(raw, brought.as_ref())
            }
        }
    }
}
