//! Senders are verified against a name server of the test's own.

mod names;
mod own_letters;
mod signatures;
mod spf_and_dmarc;
mod strange;

use names::Zone;
use post::{Brought, Verified, Verifier};
use std::net::IpAddr;

async fn verifier(zone: Zone) -> Verifier {
    let (server, _) = zone.serve().await;
    Verifier::new("mx.heliovar.example".to_owned(), Some(server)).expect("a resolver")
}

fn brought(peer: &str, mail_from: &str) -> Option<Brought> {
    let peer: IpAddr = peer.parse().expect("an address");
    Some(Brought { peer, helo: "mail.example.com".to_owned(), mail_from: mail_from.to_owned() })
}

fn mail(from: &str) -> Vec<u8> {
    format!("From: {from}\r\nTo: complaints@heliovar.example\r\nSubject: It hums\r\n\r\nLoudly.\r\n").into_bytes()
}

async fn verify(zone: Zone, raw: &[u8], brought: Option<Brought>) -> Verified {
    verifier(zone).await.verify(raw, brought).await
}
