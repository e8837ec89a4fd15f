//! What strangers try.

use std::time::Duration;

use proptest::prelude::*;

use crate::letterbox::*;

#[tokio::test]
async fn this_is_never_an_open_relay() {
    let letterbox = Letterbox::open();
    let server = serve(&letterbox).await;
    let mut peer = Peer::connect(&server).await;
    peer.ask("EHLO mail.example.org").await;
    peer.ask("MAIL FROM:<complaints@example.com>").await;
    for elsewhere in [
        "<victim@example.net>",
        "<complaints%example.com@example.net>",
        "<@example.com:victim@example.net>",
        "<complaints@example.com@example.net>",
        "<\"complaints@example.com\"@example.net>",
        "<complaints@example.com.example.net>",
        "<>",
        "<victim>",
    ] {
        let reply = peer.ask(&format!("RCPT TO:{elsewhere}")).await;
        assert!(reply.starts_with("55"), "{elsewhere}: {reply}");
    }
    assert_eq!(
        peer.ask("RCPT TO:<victim@example.net>").await,
        "550 5.7.1 that address is not served here, and this is no relay"
    );
    assert!(peer.ask("DATA").await.starts_with("554"));
}

#[tokio::test]
async fn no_second_message_can_be_smuggled_in() {
    for end in ["\n.\n", "\n.\r\n", "\r\n.\n", "\r.\r", "\r.\r\n", "\r\n.\r", "\r\n\0.\r\n"] {
        let letterbox = Letterbox::open();
        let server = serve(&letterbox).await;
        let mut peer = Peer::with_recipient(&server).await;
        let smuggled = format!(
            "Subject: harmless\r\n\r\ntext{end}MAIL FROM:<boss@example.com>\r\nRCPT TO:<{HERE}>\r\nDATA\r\nSubject: forged\r\n\r\n"
        );
        let reply = peer.data(&smuggled).await;
        if smuggled.replace("\r\n", "").contains('\n') {
            assert!(reply.starts_with("550 5.6.0"), "{end:?}: {reply}");
            assert!(letterbox.received().is_empty(), "{end:?}");
        } else {
            // Odd, but one message to everybody.
            assert!(reply.starts_with("250"), "{end:?}: {reply}");
            assert_eq!(letterbox.received().len(), 1, "{end:?}");
        }
        assert!(peer.ask("NOOP").await.starts_with("250 2.0.0 here"), "{end:?} put the conversation out of step");
    }
}

#[tokio::test]
async fn too_large_is_refused_when_announced_and_when_not() {
    let letterbox = Letterbox::open();
    let server = serve_within(&letterbox, limits(|limits| limits.max_size = 1000)).await;
    for size in ["1001", "99999999999999999999", "99999999999999999999999", "184467440737095516155"] {
        let mut peer = Peer::connect(&server).await;
        peer.ask("EHLO mail.example.org").await;
        let announced = peer.ask(&format!("MAIL FROM:<ana@example.org> SIZE={size}")).await;
        assert!(announced.starts_with("552 5.3.4"), "{size}: {announced}");
        let mut peer = Peer::with_recipient(&server).await;
        if size.len() > 4 {
            peer.write(format!("BDAT {size}\r\n12345NOOP\r\n")).await;
            assert!(peer.reply().await.starts_with("552 5.3.4"), "{size}");
            assert!(peer.reply().await.is_empty(), "{size}: went on");
        }
    }
    let mut peer = Peer::connect(&server).await;
    peer.address_message().await;
    assert!(peer.data("0123456\r\n".repeat(200_000)).await.starts_with("552 5.3.4"));
    peer.address_message().await;
    assert!(peer.data("0123456\r\n".repeat(111)).await.starts_with("250"));
    // A chunk too absurd even to be skipped.
    peer.address_message().await;
    assert!(peer.ask("BDAT 4000000000").await.starts_with("552"));
    assert!(peer.is_closed().await);
    assert_eq!(letterbox.received().len(), 1);
}

#[tokio::test]
async fn memory_is_bounded_across_connections() {
    let letterbox = Letterbox::stalled();
    let limits = limits(|limits| {
        limits.max_size = 80_000;
        limits.max_bytes_in_hand = 100_000;
    });
    let server = serve_within(&letterbox, limits).await;
    let body = "0123456\r\n".repeat(8000);
    let mut first = Peer::with_recipient(&server).await;
    assert!(first.ask("DATA").await.starts_with("354"));
    first.write(&body).await;
    first.write(".\r\n").await;
    let mut second = Peer::with_recipient(&server).await;
    // Whichever is second: while one message is in hand and not yet durable, another of its size finds no room.
    let (reply, mut waiting) = tokio::select! {
        reply = first.reply() => (reply, second),
        reply = second.data(&body) => (reply, first),
    };
    assert!(reply.starts_with("452 4.3.1"), "{reply}");
    letterbox.disk_ready();
    assert!(waiting.reply().await.starts_with("250"));
    // And is free again afterwards.
    waiting.address_message().await;
    letterbox.disk_ready();
    assert!(waiting.data(&body).await.starts_with("250"));
}

#[tokio::test]
async fn one_connection_too_many_is_told_to_come_back() {
    let server = serve_within(&Letterbox::open(), limits(|limits| limits.max_connections = 2)).await;
    let mut first = Peer::connect(&server).await;
    let _second = Peer::connect(&server).await;
    let mut third = Peer::dial(&server).await;
    assert!(third.reply().await.starts_with("421 4.7.0"));
    assert!(third.is_closed().await);
    first.ask("QUIT").await;
    assert!(first.is_closed().await);
    Peer::connect_when_free(&server).await;
}

#[tokio::test]
async fn guessing_addresses_ends_the_conversation() {
    let server = serve_within(&Letterbox::open(), limits(|limits| limits.max_errors = 5)).await;
    let mut peer = Peer::connect(&server).await;
    peer.ask("EHLO mail.example.org").await;
    peer.ask("MAIL FROM:<ana@example.org>").await;
    for guess in 0..5 {
        assert!(peer.ask(&format!("RCPT TO:<user{guess}@example.com>")).await.starts_with("550"));
    }
    assert!(peer.reply().await.starts_with("421 4.7.0"));
    assert!(peer.is_closed().await);
}

#[tokio::test]
async fn recipients_are_bounded_without_losing_the_message() {
    let letterbox = Letterbox::open();
    let server = serve_within(&letterbox, limits(|limits| limits.max_recipients = 2)).await;
    let mut peer = Peer::with_recipient(&server).await;
    assert!(peer.ask("RCPT TO:<postmaster>").await.starts_with("250"));
    assert!(peer.ask("RCPT TO:<postmaster>").await.starts_with("452 4.5.3"));
    assert!(peer.data("x\r\n").await.starts_with("250"));
    assert_eq!(letterbox.received()[0].0.to.len(), 2);
}

#[tokio::test]
async fn lines_that_are_no_lines_are_refused() {
    let server = serve(&Letterbox::open()).await;
    let mut peer = Peer::connect(&server).await;
    for line in ["EHLO mail.example.org\n", "NOOP\rNOOP\r\n", "NOOP \0\r\n", "NO\x1bOP\r\n"] {
        peer.write(line).await;
        assert!(peer.reply().await.starts_with("500 5.5.2"), "{line:?}");
    }
    peer.write(b"NOOP \xff\xfe\r\n").await;
    assert!(peer.reply().await.starts_with("500 5.5.2"));
    peer.write(format!("NOOP {}\r\n", "x".repeat(200_000))).await;
    assert!(peer.reply().await.starts_with("500 5.5.2 that line is too long"));
    assert!(peer.ask("").await.starts_with("500 5.5.1"));
    assert!(peer.ask("NOOP").await.starts_with("250"));
}

#[tokio::test]
async fn a_web_request_is_shown_the_door() {
    let letterbox = Letterbox::open();
    let server = serve(&letterbox).await;
    let mut peer = Peer::connect(&server).await;
    peer.write(format!(
        "POST / HTTP/1.1\r\nHost: x\r\n\r\nEHLO x\r\nMAIL FROM:<a@example.org>\r\nRCPT TO:<{HERE}>\r\nDATA\r\nx\r\n.\r\n"
    ))
    .await;
    assert!(peer.reply().await.starts_with("554 5.5.1"));
    assert!(peer.reply().await.is_empty());
    assert!(letterbox.received().is_empty());
}

#[tokio::test]
async fn a_message_sent_without_waiting_for_a_yes_is_not_read_as_commands() {
    let letterbox = Letterbox::open();
    let server = serve(&letterbox).await;
    let mut peer = Peer::connect(&server).await;
    peer.write(format!(
        "EHLO x\r\nMAIL FROM:<a@example.org>\r\nRCPT TO:<x@example.net>\r\nDATA\r\nRSET\r\nMAIL FROM:<boss@example.com>\r\nRCPT TO:<{HERE}>\r\nDATA\r\nforged\r\n.\r\n"
    ))
    .await;
    for code in ["250", "250", "550", "554"] {
        assert!(peer.reply().await.starts_with(code));
    }
    assert!(peer.reply().await.is_empty());
    assert!(letterbox.received().is_empty());
}

#[tokio::test]
async fn the_silent_are_not_waited_for() {
    let limits = limits(|limits| {
        limits.command_timeout = Duration::from_millis(100);
        limits.data_timeout = Duration::from_millis(100);
    });
    let letterbox = Letterbox::open();
    let server = serve_within(&letterbox, limits).await;
    let mut idle = Peer::connect(&server).await;
    assert!(idle.reply().await.starts_with("421 4.4.2"));
    assert!(idle.is_closed().await);
    let mut stuck = Peer::with_recipient(&server).await;
    assert!(stuck.ask("DATA").await.starts_with("354"));
    stuck.write("half a mess").await;
    assert!(stuck.reply().await.starts_with("421 4.4.2"));
    let mut stuck = Peer::with_recipient(&server).await;
    stuck.write("BDAT 100 LAST\r\nhalf").await;
    assert!(stuck.reply().await.starts_with("421 4.4.2"));
    assert!(letterbox.received().is_empty());
}

#[tokio::test]
async fn dripping_bytes_does_not_hold_a_place_for_ever() {
    let limits = limits(|limits| limits.message_timeout = Duration::from_millis(200));
    let server = serve_within(&Letterbox::open(), limits).await;
    let mut peer = Peer::with_recipient(&server).await;
    assert!(peer.ask("DATA").await.starts_with("354"));
    let mut drip = tokio::time::interval(Duration::from_millis(20));
    let answer = loop {
        tokio::select! {
            answer = peer.reply() => break answer,
            _ = drip.tick() => {}
        }
        peer.write("x").await;
    };
    assert!(answer.starts_with("421 4.4.2"), "{answer}");
}

#[tokio::test]
async fn mail_that_goes_round_in_circles_is_stopped() {
    let letterbox = Letterbox::open();
    let server = serve(&letterbox).await;
    let mut peer = Peer::with_recipient(&server).await;
    let hops = "Received: from a by b; Thu, 1 Jan 2026 00:00:00 +0000\r\n";
    assert!(peer.data(format!("{}\r\nx\r\n", hops.repeat(101))).await.starts_with("554 5.4.6"));
    peer.address_message().await;
    assert!(peer.data(format!("{}\r\nx\r\n", hops.repeat(100))).await.starts_with("250"));
}

#[tokio::test]
async fn a_peer_that_vanishes_leaves_nothing_behind() {
    let letterbox = Letterbox::open();
    let server = serve_within(&letterbox, limits(|limits| limits.max_connections = 1)).await;
    for said in ["", "EHLO x\r\n", "EHLO x\r\nMAIL FROM:<a@example.org>\r\n"] {
        let mut peer = Peer::connect_when_free(&server).await;
        peer.write(said).await;
    }
    let mut peer = Peer::connect_when_free(&server).await;
    peer.address_message().await;
    peer.write("DATA\r\nhalf a message\r\n").await;
    drop(peer);
    server.ask_to_stop();
    server.stopped().await;
    assert!(letterbox.received().is_empty());
}

fn something_said() -> impl Strategy<Value = Vec<u8>> {
    let words = prop::sample::select(vec![
        "EHLO x",
        "HELO",
        "MAIL FROM:<",
        "RCPT TO:<",
        "complaints@example.com",
        ">",
        "@",
        "\"",
        "\\",
        " SIZE=",
        "DATA",
        "BDAT ",
        "5",
        " LAST",
        "99999999999999999999",
        "RSET",
        "STARTTLS",
        "AUTH PLAIN ",
        "NOTIFY=NEVER",
        " BY=",
        "\r\n",
        "\r\n",
        "\n",
        "\r",
        ".",
        "\r\n.\r\n",
        " ",
        "ATRN ",
        "BURL ",
        " HTTP/",
        "é",
        "+4",
        "RRVS=2020-",
        " ORCPT=rfc822;",
    ]);
    let part = prop_oneof![
        8 => words.prop_map(|word| word.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 1..6),
    ];
    prop::collection::vec(part, 0..60).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn nonsense_gets_answers_and_an_end(said in something_said()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let server = serve_within(&Letterbox::open(), limits(|limits| limits.max_size = 1000)).await;
            let mut peer = Peer::connect(&server).await;
            peer.write(&said).await;
            peer.hang_up().await;
            loop {
                let reply = peer.reply().await;
                if reply.is_empty() {
                    break;
                }
                let code: u16 = reply[..3].parse().unwrap();
                assert!((200..600).contains(&code), "{reply}");
            }
            server.ask_to_stop();
            server.stopped().await;
        });
    }
}
