//! What a well-behaved server that has mail for us may say, and what it's told.

use post::Limits;

use crate::letterbox::*;

#[tokio::test]
async fn a_message_arrives_whole_and_only_then_is_it_acknowledged() {
    let letterbox = Letterbox::stalled();
    let server = serve(&letterbox).await;
    let mut peer = Peer::with_recipient(&server).await;
    assert!(peer.ask("DATA").await.starts_with("354"));
    peer.write(b"Subject: no power\r\n\r\n..\r\n..com\r\n\0\xff end\r\n.\r\n").await;
    // No answer before it is durable.
    let early = tokio::time::timeout(std::time::Duration::from_millis(50), peer.reply()).await;
    assert!(early.is_err(), "answered {early:?} too early");
    letterbox.disk_ready();
    assert!(peer.reply().await.starts_with("250 2.0.0"));
    assert_eq!(peer.ask("QUIT").await, "221 2.0.0 goodbye");
    assert!(peer.is_closed().await);

    let (envelope, raw) = letterbox.received().remove(0);
    assert_eq!(raw, b"Subject: no power\r\n\r\n.\r\n.com\r\n\0\xff end\r\n");
    assert_eq!(envelope.from, "ana@example.org");
    assert_eq!(envelope.to, [HERE]);
    assert_eq!(envelope.helo, "mail.example.org");
    assert!(envelope.peer.unwrap().is_loopback());
}

#[tokio::test]
async fn the_server_says_what_it_can() {
    let server = serve(&Letterbox::open()).await;
    let mut peer = Peer::connect(&server).await;
    let offered = peer.ask("EHLO mail.example.org").await;
    let size = format!("SIZE {}", Limits::default().max_size);
    for extension in ["PIPELINING", "8BITMIME", "SMTPUTF8", &size, "CHUNKING", "ENHANCEDSTATUSCODES", "HELP"] {
        assert!(offered.contains(extension), "{extension} is missing from {offered}");
    }
    assert!(!offered.contains("STARTTLS"), "there is no certificate");
    assert_eq!(peer.ask("HELO mail.example.org").await, "250 mx.example.com");
    assert!(peer.ask("NOOP").await.starts_with("250 2.0.0"));
    assert!(peer.ask("HELP").await.starts_with("214 2.0.0"));
    assert!(peer.ask(&format!("VRFY {HERE}")).await.starts_with("252"));
    assert!(peer.ask("EXPN team").await.starts_with("502 5.5.1"));
    assert!(peer.ask("AUTH PLAIN AGEAYg==").await.starts_with("502 5.5.1"));
    assert!(peer.ask("STARTTLS").await.starts_with("502 5.5.1"));
    assert!(peer.ask("LHLO mail.example.org").await.starts_with("502 5.5.1"));
}

#[tokio::test]
async fn a_pipelined_group_is_answered_in_order() {
    let letterbox = Letterbox::open();
    let server = serve(&letterbox).await;
    let mut peer = Peer::connect(&server).await;
    peer.ask("EHLO mail.example.org").await;
    peer.write(format!(
        "MAIL FROM:<> BODY=8BITMIME SIZE=100\r\nRCPT TO:<{HERE}>\r\nRCPT TO:<postmaster>\r\nRCPT TO:<x@example.net>\r\nDATA\r\n"
    ))
    .await;
    for code in ["250 2.1.0", "250 2.1.5", "250 2.1.5", "550 5.7.1", "354"] {
        let reply = peer.reply().await;
        assert!(reply.starts_with(code), "{reply} instead of {code}");
    }
    // The next message's commands come in one piece with the end of this one.
    peer.write(format!("one\r\n.\r\nMAIL FROM:<ana@example.org>\r\nRCPT TO:<{HERE}>\r\nDATA\r\n")).await;
    for code in ["250 2.0.0", "250 2.1.0", "250 2.1.5", "354"] {
        assert!(peer.reply().await.starts_with(code));
    }
    peer.write("two\r\n.\r\nQUIT\r\n").await;
    assert!(peer.reply().await.starts_with("250 2.0.0"));
    assert!(peer.reply().await.starts_with("221"));
    assert_eq!(letterbox.texts(), ["one\r\n", "two\r\n"]);
    let (envelope, _) = letterbox.received().remove(0);
    assert_eq!((envelope.from.as_str(), envelope.to), ("", vec![HERE.to_owned(), "postmaster".to_owned()]));
}

#[tokio::test]
async fn chunks_carry_any_bytes() {
    let letterbox = Letterbox::open();
    let server = serve(&letterbox).await;
    let mut peer = Peer::with_recipient(&server).await;
    // All in one packet, as RFC 3030 allows.
    peer.write("BDAT 7\r\na\r\n.\r\nbBDAT 4\r\nQUITBDAT 2 LAST\r\n\r\n").await;
    assert!(peer.reply().await.starts_with("250 2.0.0 7 bytes"));
    assert!(peer.reply().await.starts_with("250 2.0.0 4 bytes"));
    assert!(peer.reply().await.starts_with("250 2.0.0 13 bytes taken in"));
    peer.address_message().await;
    peer.write("BDAT 3\r\nx\r\nBDAT 0 LAST\r\n").await;
    assert!(peer.reply().await.starts_with("250"));
    assert!(peer.reply().await.starts_with("250"));
    assert_eq!(letterbox.texts(), ["a\r\n.\r\nbQUIT\r\n", "x\r\n"]);
}

#[tokio::test]
async fn a_refused_chunk_is_not_taken_for_commands() {
    let letterbox = Letterbox::open();
    let server = serve_within(&letterbox, limits(|limits| limits.max_size = 20)).await;
    let mut peer = Peer::connect(&server).await;
    peer.ask("EHLO mail.example.org").await;
    peer.write("BDAT 6 LAST\r\nQUIT\r\nNOOP\r\n").await;
    assert!(peer.reply().await.starts_with("503 5.5.1"));
    assert!(peer.reply().await.starts_with("250 2.0.0"));
    // Too large only with its second chunk.
    peer.address_message().await;
    peer.write("BDAT 15\r\n123456789012345BDAT 6 LAST\r\nQUIT\r\n").await;
    assert!(peer.reply().await.starts_with("250"));
    assert!(peer.reply().await.starts_with("552 5.3.4"));
    // DATA and BDAT don't mix.
    peer.address_message().await;
    peer.write("BDAT 1\r\nx").await;
    assert!(peer.reply().await.starts_with("250"));
    assert!(peer.ask("DATA").await.starts_with("503 5.5.1"));
    assert!(peer.ask("RCPT TO:<postmaster>").await.starts_with("503 5.5.1"));
    assert!(peer.ask("RSET").await.starts_with("250"));
    assert!(letterbox.received().is_empty());
}

#[tokio::test]
async fn commands_out_of_turn_are_refused_and_forgotten() {
    let letterbox = Letterbox::open();
    let server = serve(&letterbox).await;
    let mut peer = Peer::connect(&server).await;
    assert!(peer.ask("MAIL FROM:<ana@example.org>").await.starts_with("503 5.5.1 say EHLO"));
    peer.ask("EHLO mail.example.org").await;
    assert!(peer.ask(&format!("RCPT TO:<{HERE}>")).await.starts_with("503 5.5.1"));
    assert!(peer.ask("DATA").await.starts_with("503 5.5.1"));
    assert!(peer.ask("MAIL FROM:<ana@example.org>").await.starts_with("250"));
    assert!(peer.ask("MAIL FROM:<ana@example.org>").await.starts_with("503 5.5.1 one message"));
    assert!(peer.ask("DATA").await.starts_with("554 5.5.1"));
    assert!(peer.ask("MAIL FROM:ana").await.starts_with("503") || peer.ask("RSET").await.starts_with("250"));
    assert!(peer.ask("RSET").await.starts_with("250"));
    assert!(peer.ask("MAIL FROM:<ana@example.org> BODY=BINARYMIME").await.starts_with("555 5.5.4"));
    assert!(peer.ask("MAIL FROM:<ana@example.org> COLOUR=RED").await.starts_with("555 5.5.4"));
    assert!(peer.ask("MAIL FROM:<ana@@example.org>").await.starts_with("553 5.1.7"));
    peer.address_message().await;
    assert!(peer.data("fine after all\r\n").await.starts_with("250"));
    assert_eq!(letterbox.received().len(), 1);
}

#[tokio::test]
async fn international_addresses_are_taken() {
    let letterbox = Letterbox::open();
    let server = serve(&letterbox).await;
    let mut peer = Peer::connect(&server).await;
    peer.ask("EHLO mail.example.org").await;
    assert!(peer.ask("MAIL FROM:<jürgen@example.org> SMTPUTF8").await.starts_with("250"));
    assert!(peer.ask("RCPT TO:<plângeri@example.com>").await.starts_with("250"));
    assert!(peer.data("x\r\n").await.starts_with("250"));
    assert_eq!(letterbox.received()[0].0.from, "jürgen@example.org");
}

#[tokio::test]
async fn what_cannot_be_kept_now_is_put_off_and_taken_the_next_time() {
    let letterbox = Letterbox::open();
    letterbox.put_off(1);
    let server = serve(&letterbox).await;
    let mut peer = Peer::with_recipient(&server).await;
    // Our reason stays on one line, whatever it holds.
    assert_eq!(peer.data("x\r\n").await, "451 4.3.0 the disk is full??250 forged");
    peer.address_message().await;
    assert!(peer.data("x\r\n").await.starts_with("250"));
    assert_eq!(letterbox.received().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_connections_at_once_lose_and_double_nothing() {
    let letterbox = Letterbox::open();
    let server = std::sync::Arc::new(serve(&letterbox).await);
    let peers: Vec<_> = (0..60)
        .map(|who| {
            let server = server.clone();
            tokio::spawn(async move {
                let mut peer = Peer::connect(&server).await;
                for which in 0..20 {
                    peer.address_message().await;
                    let body = format!("{who}/{which}\r\n{}", "line of text\r\n".repeat(who * 10));
                    assert!(peer.data(body).await.starts_with("250"));
                }
                peer.ask("QUIT").await;
            })
        })
        .collect();
    for peer in peers {
        peer.await.unwrap();
    }
    let mut firsts: Vec<String> =
        letterbox.texts().iter().map(|text| text.lines().next().unwrap().to_owned()).collect();
    assert_eq!(firsts.len(), 1200);
    firsts.sort();
    firsts.dedup();
    assert_eq!(firsts.len(), 1200);
}
