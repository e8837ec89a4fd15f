//! A server asked to stop finishes what it has in hand.

use std::time::Duration;

use tokio::net::TcpStream;

use crate::letterbox::*;

#[tokio::test]
async fn a_message_in_hand_is_finished_and_everybody_else_told() {
    let letterbox = Letterbox::open();
    let server = serve(&letterbox).await;
    let mut idle = Peer::connect(&server).await;
    let mut addressed = Peer::with_recipient(&server).await;
    let mut sending = Peer::with_recipient(&server).await;
    assert!(sending.ask("DATA").await.starts_with("354"));
    sending.write("first half\r\n").await;

    server.ask_to_stop();
    assert!(idle.reply().await.starts_with("421 4.3.2"));
    assert!(idle.is_closed().await);
    assert!(addressed.reply().await.starts_with("421 4.3.2"));
    let address = server.address;

    sending.write("second half\r\n.\r\n").await;
    assert!(sending.reply().await.starts_with("250"));
    assert!(sending.reply().await.starts_with("421 4.3.2"));
    server.stopped().await;
    assert_eq!(letterbox.texts(), ["first half\r\nsecond half\r\n"]);
    assert!(TcpStream::connect(address).await.is_err(), "still accepting");
}

#[tokio::test]
async fn a_stalled_message_does_not_hold_up_the_end() {
    let letterbox = Letterbox::open();
    let server = serve_within(&letterbox, limits(|limits| limits.stop_grace = Duration::from_millis(100))).await;
    let mut stalled = Peer::with_recipient(&server).await;
    assert!(stalled.ask("DATA").await.starts_with("354"));
    stalled.write("half a message").await;
    server.ask_to_stop();
    server.stopped().await;
    // Cut without an answer: its sender keeps the message and sends it again.
    assert!(stalled.is_closed().await);
    assert!(letterbox.received().is_empty());
}

#[tokio::test]
async fn a_server_whose_owner_forgot_the_switch_keeps_serving() {
    let letterbox = Letterbox::open();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (_, stop) = tokio::sync::watch::channel(false);
    let serving = post::serve_smtp(listener, letterbox.clone(), post::Limits::default(), "mx.example.com".into(), stop);
    tokio::select! {
        _ = serving => panic!("stopped by itself"),
        reply = async { Peer::at(address).await.reply().await } => assert!(reply.starts_with("220")),
    }
}
