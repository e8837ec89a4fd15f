//! LMTP, as an MTA on the same machine speaks it.

use std::sync::Arc;

use post::{Intake, SmtpServer};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::watch;

use crate::letterbox::*;

fn lmtp(letterbox: &Arc<Letterbox>) -> SmtpServer {
    let intake: Arc<dyn Intake> = letterbox.clone();
    SmtpServer::new(intake, "mx.example.com").lmtp()
}

#[tokio::test]
async fn each_recipient_gets_an_answer() {
    let letterbox = Letterbox::open();
    let server = start(lmtp(&letterbox).limits(limits(|limits| limits.max_size = 100))).await;
    let mut peer = Peer::dial(&server).await;
    assert_eq!(peer.reply().await, "220 mx.example.com LMTP");
    assert!(peer.ask("EHLO mail.example.org").await.starts_with("502"));
    assert!(peer.ask("MAIL FROM:<>").await.starts_with("503 5.5.1 say LHLO"));
    assert!(peer.ask("LHLO mail.example.org").await.contains("PIPELINING"));
    for (content, code) in
        [("x\r\n".to_owned(), "250"), ("x\ny\r\n".to_owned(), "550"), ("x".repeat(101) + "\r\n", "552")]
    {
        for by_chunks in [false, true] {
            if by_chunks && code == "550" {
                continue;
            }
            peer.ask("MAIL FROM:<>").await;
            peer.ask(&format!("RCPT TO:<{HERE}>")).await;
            peer.ask("RCPT TO:<x@example.net>").await;
            peer.ask("RCPT TO:<postmaster>").await;
            let first = if by_chunks {
                peer.write(format!("BDAT {} LAST\r\n{content}", content.len())).await;
                peer.reply().await
            } else {
                peer.data(&content).await
            };
            assert!(first.starts_with(code), "{first}");
            assert_eq!(peer.reply().await, first);
            assert!(peer.ask("NOOP").await.starts_with("250 2.0.0 here"));
        }
    }
    assert_eq!(letterbox.texts(), ["x\r\n", "x\r\n"]);
}

#[tokio::test]
async fn a_unix_socket_does_as_well() {
    let letterbox = Letterbox::open();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lmtp");
    let (stop, stopping) = watch::channel(false);
    let serving = tokio::spawn(lmtp(&letterbox).serve_unix(UnixListener::bind(&path).unwrap(), stopping));
    let mut peer = Peer::over(UnixStream::connect(&path).await.unwrap());
    peer.reply().await;
    peer.write(format!("LHLO x\r\nMAIL FROM:<>\r\nRCPT TO:<{HERE}>\r\nDATA\r\n")).await;
    for code in ["250", "250", "250", "354"] {
        assert!(peer.reply().await.starts_with(code));
    }
    peer.write("x\r\n.\r\n").await;
    assert!(peer.reply().await.starts_with("250"));
    assert_eq!(letterbox.received()[0].0.peer, None);
    stop.send_replace(true);
    assert!(peer.reply().await.starts_with("421"));
    tokio::time::timeout(PATIENCE, serving).await.unwrap().unwrap().unwrap();
}
