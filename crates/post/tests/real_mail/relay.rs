//! Letters out by SMTP, to our own listener: client (lettre) and server are of different makers.

use post::{Intake, Outcome, Relay, SmtpConfig, SmtpOptions, SmtpServer, Tls, tls_from_pem};
use std::sync::Arc;
use tempfile::{TempDir, tempdir};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, pem::PemObject};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use crate::letterbox::*;

pub fn plain(port: u16) -> SmtpConfig {
    SmtpConfig { host: "127.0.0.1".into(), port, tls: Tls::None, user: None, password: None }
}

#[tokio::test]
async fn letters_arrive_as_they_were_written_over_one_connection() {
    let letterbox = Letterbox::open();
    let server = serve_within(&letterbox, limits(|limits| limits.max_connections = 1)).await;
    let relay = Relay::smtp(plain(server.address.port())).unwrap();
    let texts =
        ["plain", ".\r\n..\r\n.x\r\n\r\n.\r\n", "Grüße, mulțumim, 感谢", "\r\n\r\n", &"long line ".repeat(20_000)];
    for (n, text) in texts.iter().enumerate() {
        let letter = letter(&format!("{n}@example.com"), text);
        let outcome = relay.send(&letter).await;
        assert!(matches!(&outcome, Outcome::Sent { note } if note.starts_with("250")), "{outcome:?}");
        assert_eq!(letterbox.received()[n].1, letter.raw);
    }
}

#[tokio::test]
async fn line_endings_are_mended_on_the_way() {
    let letterbox = Letterbox::open();
    let server = serve(&letterbox).await;
    let relay = Relay::smtp(plain(server.address.port())).unwrap();
    let mut letter = letter("1@example.com", "");
    letter.raw = b"Subject: x\n\na\n.\nb".to_vec();
    assert!(matches!(relay.send(&letter).await, Outcome::Sent { .. }));
    assert_eq!(letterbox.texts(), ["Subject: x\r\n\r\na\r\n.\r\nb\r\n"]);
}

#[tokio::test]
async fn the_null_sender_and_several_recipients() {
    let letterbox = Letterbox::open();
    let server = serve(&letterbox).await;
    let relay = Relay::smtp(plain(server.address.port())).unwrap();
    let mut letter = letter("1@example.com", "x");
    letter.from = String::new();
    letter.to.push("plângeri@example.com".into());
    assert!(matches!(relay.send(&letter).await, Outcome::Sent { .. }));
    let (envelope, _) = letterbox.received().remove(0);
    assert_eq!(envelope.from, "");
    assert_eq!(envelope.to, [HERE, "plângeri@example.com"]);

    // All or none: one recipient refused, nobody gets it, and the connection serves the next letter.
    letter.to.push("x@example.net".into());
    let outcome = relay.send(&letter).await;
    assert!(matches!(&outcome, Outcome::Refused { why } if why.contains("x@example.net")), "{outcome:?}");
    letter.to.pop();
    assert!(matches!(relay.send(&letter).await, Outcome::Sent { .. }));
    assert_eq!(letterbox.received().len(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_letters_at_once() {
    let letterbox = Letterbox::open();
    let server = serve(&letterbox).await;
    let relay = Relay::smtp(plain(server.address.port())).unwrap();
    let sends: Vec<_> = (0..50)
        .map(|n| {
            let relay = relay.clone();
            tokio::spawn(async move { relay.send(&letter(&format!("{n}@example.com"), "x")).await })
        })
        .collect();
    for send in sends {
        assert!(matches!(send.await.unwrap(), Outcome::Sent { .. }));
    }
    let mut texts = letterbox.texts();
    texts.sort();
    texts.dedup();
    assert_eq!(texts.len(), 50);
}

#[tokio::test]
async fn what_the_listener_puts_off_or_refuses_is_told_apart() {
    let letterbox = Letterbox::open();
    let server = serve_within(&letterbox, limits(|limits| limits.max_size = 1000)).await;
    let relay = Relay::smtp(plain(server.address.port())).unwrap();
    letterbox.put_off(1);
    assert!(
        matches!(relay.send(&letter("1@example.com", "x")).await, Outcome::Later { why } if why.contains("disk is full"))
    );
    assert!(
        matches!(relay.send(&letter("2@example.com", &"x".repeat(2000))).await, Outcome::Refused { why } if why.contains("552"))
    );
    assert!(matches!(relay.send(&letter("1@example.com", "x")).await, Outcome::Sent { .. }));
}

/// A certificate for `localhost`, by nobody known.
fn certificate() -> TempDir {
    let folder = tempdir().unwrap();
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    std::fs::write(folder.path().join("cert.pem"), made.cert.pem()).unwrap();
    std::fs::write(folder.path().join("key.pem"), made.signing_key.serialize_pem()).unwrap();
    folder
}

async fn serve_with_tls(letterbox: &Arc<Letterbox>, pem: &TempDir) -> Server {
    let tls = tls_from_pem(&pem.path().join("cert.pem"), &pem.path().join("key.pem")).unwrap();
    let intake: Arc<dyn Intake> = letterbox.clone();
    start(SmtpServer::new(intake, "mx.example.com").tls(tls)).await
}

#[tokio::test]
async fn starttls_protects_the_letter_and_insists_on_a_certificate_it_trusts() {
    let letterbox = Letterbox::open();
    let pem = certificate();
    let server = serve_with_tls(&letterbox, &pem).await;
    let config = SmtpConfig { host: "localhost".into(), tls: Tls::StartTls, ..plain(server.address.port()) };
    let options = SmtpOptions { root_certificate: Some(pem.path().join("cert.pem")), ..SmtpOptions::default() };
    let trusting = Relay::smtp_with(config.clone(), options).unwrap();
    let outcome = trusting.send(&letter("1@example.com", "secret")).await;
    assert!(matches!(outcome, Outcome::Sent { .. }), "{outcome:?}");
    assert!(matches!(trusting.send(&letter("2@example.com", "secret")).await, Outcome::Sent { .. }));

    let wary = Relay::smtp(config).unwrap();
    assert!(matches!(wary.send(&letter("3@example.com", "secret")).await, Outcome::Later { .. }));
    assert_eq!(letterbox.received().len(), 2);
}

#[tokio::test]
async fn a_relay_without_starttls_gets_no_letter_in_the_clear() {
    let letterbox = Letterbox::open();
    let server = serve(&letterbox).await;
    let config = SmtpConfig { tls: Tls::StartTls, ..plain(server.address.port()) };
    let outcome = Relay::smtp(config).unwrap().send(&letter("1@example.com", "secret")).await;
    assert!(matches!(&outcome, Outcome::Later { why } if why.contains("STARTTLS")), "{outcome:?}");
    assert!(letterbox.received().is_empty());
}

/// Wraps a connection in TLS, trusting only this certificate.
async fn secured(stream: TcpStream, pem: &TempDir) -> TlsStream<TcpStream> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(pem.path().join("cert.pem")).unwrap()).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = "localhost".try_into().unwrap();
    TlsConnector::from(Arc::new(config)).connect(name, stream).await.unwrap()
}

#[tokio::test]
async fn nothing_said_before_tls_counts_within_it() {
    let letterbox = Letterbox::open();
    let pem = certificate();
    let server = serve_with_tls(&letterbox, &pem).await;
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    // The last two commands stand for what an attacker slips in behind STARTTLS.
    let said = b"EHLO x\r\nSTARTTLS\r\nNOOP\r\nVRFY x\r\n";
    stream.write_all(said).await.unwrap();
    let mut heard = String::new();
    while !heard.contains("220 2.0.0 go ahead\r\n") {
        heard.push(stream.read_u8().await.unwrap() as char);
    }
    let mut peer = Peer::over(secured(stream, &pem).await);
    assert!(peer.ask("MAIL FROM:<ana@example.org>").await.starts_with("503 5.5.1 say EHLO"));
    let offered = peer.ask("EHLO x").await;
    assert!(offered.contains("PIPELINING") && !offered.contains("STARTTLS"), "{offered}");
    assert!(peer.ask("STARTTLS").await.starts_with("502"));
    peer.address_message().await;
    assert!(peer.data("secret\r\n").await.starts_with("250"));
    assert_eq!(letterbox.texts(), ["secret\r\n"]);
}

#[test]
fn a_wrong_certificate_is_said_at_the_start() {
    let pem = certificate();
    let (cert, key) = (pem.path().join("cert.pem"), pem.path().join("key.pem"));
    assert!(tls_from_pem(&cert, &key).is_ok());
    assert!(tls_from_pem(&key, &key).is_err());
    assert!(tls_from_pem(&cert, &cert).is_err());
    let other = certificate();
    assert!(tls_from_pem(&cert, &other.path().join("key.pem")).is_err());
}

#[test]
fn settings_that_contradict_each_other_are_refused() {
    let half = SmtpConfig { user: Some("desk".into()), ..plain(25) };
    assert!(Relay::smtp(half).unwrap_err().to_string().contains("both user and password"));
    assert!(Relay::smtp(SmtpConfig { host: " ".into(), ..plain(25) }).is_err());
    assert!(Relay::smtp(plain(0)).is_err());
}
