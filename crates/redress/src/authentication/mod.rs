//! Who sent a mail: asked of the domains themselves, or of a server that the configuration trusts. And the signing of ours.

mod keys;
mod network;
mod settings;

pub use keys::{Record, publish, records, signer};
pub use settings::{AuthenticationTable, DkimTable};

use crate::Failure;
use correspondence::Authentication;
use correspondence::authentication::{Check, Dmarc, Outcome, Policy, trusted_results};
use network::Network;
use post::{Brought, CheckOutcome, Envelope, PublishedPolicy, Verified, Verifier};

/// Finds out who vouches for the senders of mails.
pub struct Senders {
    /// `None`: the configuration turns it off.
    verifier: Option<Verifier>,
    trust: Vec<String>,
    relays: Vec<Network>,
}

impl Senders {
    pub fn of(table: &AuthenticationTable, host: &str) -> Result<Self, Failure> {
        let verifier = if table.verify { Some(Verifier::new(host.to_owned(), table.server())?) } else { None };
        Ok(Self { verifier, trust: table.trust.clone(), relays: table.networks() })
    }

    /// Of mail that never was outside: a demonstration's.
    pub fn unasked() -> Self {
        Self { verifier: None, trust: Vec::new(), relays: Vec::new() }
    }

    /// Of a mail that came by SMTP.
    pub async fn of_delivery(&self, envelope: &Envelope, raw: &[u8]) -> Authentication {
        match envelope.peer {
            // Whoever connects from elsewhere may write what they like into their mail, a trusted server's results too.
            Some(peer) if !self.relays.iter().any(|network| network.holds(peer)) => {
                let (helo, mail_from) = (envelope.helo.clone(), envelope.from.clone());
                self.verify(raw, Some(Brought { peer, helo, mail_from })).await
            }
            _ => self.of_message(raw).await,
        }
    }

    /// Of a mail from a mailbox or a file, or that a relay of ours handed on: the host that sent it isn't known.
    pub async fn of_message(&self, raw: &[u8]) -> Authentication {
        let told = if self.trust.is_empty() { None } else { trusted_results(raw, &self.trust) };
        match told {
            Some(told) if told.dmarc.is_some() || self.verifier.is_none() => told,
            // It didn't look at DMARC, or at signatures: that is done here, and what it knows of the host is kept.
            Some(told) => {
                let own = self.verify(raw, None).await;
                Authentication { spf: told.spf, by: told.by, ..own }
            }
            None => self.verify(raw, None).await,
        }
    }

    async fn verify(&self, raw: &[u8], brought: Option<Brought>) -> Authentication {
        match &self.verifier {
            Some(verifier) => in_our_words(verifier.verify(raw, brought).await),
            None => Authentication::default(),
        }
    }
}

fn in_our_words(verified: Verified) -> Authentication {
    let check = |check: post::Check| Check { outcome: outcome(check.outcome), domain: check.domain };
    let mut dkim: Vec<Check> = verified.dkim.into_iter().map(check).collect();
    // That it bears no signature was found out, too.
    if dkim.is_empty() {
        dkim.push(Check::default());
    }
    Authentication {
        by: String::new(),
        spf: verified.spf.map(check),
        dkim,
        dmarc: verified.dmarc.map(|(check, policy)| Dmarc {
            outcome: outcome(check.outcome),
            domain: check.domain,
            policy: match policy {
                PublishedPolicy::None => Policy::None,
                PublishedPolicy::Quarantine => Policy::Quarantine,
                PublishedPolicy::Reject => Policy::Reject,
            },
        }),
        arc: verified.arc.map(check),
        several: verified.several_authors,
    }
}

fn outcome(outcome: CheckOutcome) -> Outcome {
    match outcome {
        CheckOutcome::None => Outcome::None,
        CheckOutcome::Pass => Outcome::Pass,
        CheckOutcome::Fail => Outcome::Fail,
        CheckOutcome::SoftFail => Outcome::SoftFail,
        CheckOutcome::Neutral => Outcome::Neutral,
        CheckOutcome::TempError => Outcome::TempError,
        CheckOutcome::PermError => Outcome::PermError,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use correspondence::Standing;

    const FORGED: &[u8] = b"Authentication-Results: mx.example.com; dmarc=fail (p=reject) header.from=bank.example\r\n\
        From: a@bank.example\r\n\r\nHello.\r\n";

    /// Without a name server: only what a trusted server says is known.
    fn senders(trust: &[&str]) -> Senders {
        let table = AuthenticationTable {
            verify: false,
            dns: String::new(),
            trust: trust.iter().map(|id| (*id).to_owned()).collect(),
            relays: vec!["192.0.2.0/24".to_owned()],
        };
        Senders::of(&table, "mx.heliovar.example").expect("senders")
    }

    async fn brought_by(senders: &Senders, peer: &str) -> Standing {
        let envelope = Envelope {
            from: "a@bank.example".to_owned(),
            to: Vec::new(),
            helo: "host".to_owned(),
            peer: Some(peer.parse().expect("an address")),
        };
        senders.of_delivery(&envelope, FORGED).await.standing("a@bank.example")
    }

    #[tokio::test]
    async fn a_trusted_servers_results_count_only_where_a_relay_of_ours_brings_them() {
        let told = Standing::Forged("bank.example".to_owned(), Policy::Reject);
        assert_eq!(brought_by(&senders(&["mx.example.com"]), "192.0.2.7").await, told);
        assert_eq!(brought_by(&senders(&["mx.example.com"]), "198.51.100.7").await, Standing::Unchecked);
        assert_eq!(brought_by(&senders(&["mx.example.org"]), "192.0.2.7").await, Standing::Unchecked);
        assert_eq!(brought_by(&senders(&[]), "192.0.2.7").await, Standing::Unchecked);
    }

    #[tokio::test]
    async fn in_a_mailbox_a_trusted_server_has_written_them() {
        let found = senders(&["mx.example.com"]).of_message(FORGED).await;
        assert!(found.is_suspect("a@bank.example"));
        assert_eq!(found.by, "mx.example.com");
    }
}
