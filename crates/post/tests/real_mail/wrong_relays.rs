//! Relays that refuse, stall and break, at every point of the conversation. Only a relay scripted to misbehave does so
//! on demand.

use std::time::Duration;

use post::{Outcome, Relay, SmtpConfig, SmtpOptions};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

use crate::letterbox::*;
use crate::relay::plain;

/// How a scripted relay answers; what isn't named is answered well.
#[derive(Clone, Copy)]
enum Answer {
    To(&'static str, &'static str),
    /// Closes the connection instead of answering.
    Close(&'static str),
    /// Never answers.
    Silence(&'static str),
}

/// `greeting`, then a command's first word, `end` for the final dot; `content` for the first byte after 354.
async fn answer(stream: &mut BufReader<TcpStream>, script: &[Answer], to: &str, well: &str) -> bool {
    let mut text = well;
    for answer in script {
        match answer {
            Answer::To(what, instead) if *what == to => text = instead,
            Answer::Close(what) if *what == to => return false,
            Answer::Silence(what) if *what == to => std::future::pending().await,
            _ => {}
        }
    }
    stream.write_all(format!("{text}\r\n").as_bytes()).await.is_ok()
}

async fn converse(stream: TcpStream, script: &[Answer]) -> Option<()> {
    let mut stream = BufReader::new(stream);
    answer(&mut stream, script, "greeting", "220 relay ESMTP").await.then_some(())?;
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.ok().filter(|read| *read > 0)?;
        let word = line.split_whitespace().next()?.to_owned();
        let well = match word.as_str() {
            "EHLO" => "250-relay\r\n250 8BITMIME",
            "DATA" => "354 go on",
            _ => "250 fine",
        };
        answer(&mut stream, script, &word, well).await.then_some(())?;
        let refused = script.iter().any(|answer| matches!(answer, Answer::To("DATA", _)));
        if word == "DATA" && !refused {
            if script.iter().any(|answer| matches!(answer, Answer::Close("content"))) {
                return None;
            }
            while line != ".\r\n" {
                line.clear();
                stream.read_line(&mut line).await.ok().filter(|read| *read > 0)?;
            }
            answer(&mut stream, script, "end", "250 queued as 42").await.then_some(())?;
        }
    }
}

/// Each connection follows the next script, the last one for ever.
async fn relay_that(scripts: Vec<Vec<Answer>>) -> SmtpConfig {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        let mut connection = 0;
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let script = scripts[connection.min(scripts.len() - 1)].clone();
            connection += 1;
            tokio::spawn(async move { converse(stream, &script).await });
        }
    });
    plain(port)
}

fn impatient() -> SmtpOptions {
    let soon = Duration::from_millis(300);
    SmtpOptions { connect_timeout: soon, command_timeout: soon, letter_timeout: soon, ..SmtpOptions::default() }
}

async fn outcome(script: Vec<Answer>) -> Outcome {
    let config = relay_that(vec![script]).await;
    let relay = Relay::smtp_with(config, impatient()).unwrap();
    relay.send(&letter("1@example.com", "x")).await
}

#[tokio::test]
async fn a_refusal_for_good_is_one_about_this_letter() {
    for what in ["MAIL", "RCPT", "DATA", "end"] {
        let outcome = outcome(vec![Answer::To(what, "550 5.1.1 no such user")]).await;
        assert!(matches!(&outcome, Outcome::Refused { why } if why.contains("no such user")), "{what}: {outcome:?}");
    }
}

#[tokio::test]
async fn a_refusal_for_now_or_about_us_is_tried_again() {
    for what in ["greeting", "EHLO", "MAIL", "RCPT", "DATA", "end"] {
        let outcome = outcome(vec![Answer::To(what, "451 4.7.1 greylisted")]).await;
        assert!(matches!(&outcome, Outcome::Later { why } if why.contains("451")), "{what}: {outcome:?}");
    }
    for what in ["greeting", "EHLO"] {
        assert!(matches!(outcome(vec![Answer::To(what, "554 5.7.1 go away")]).await, Outcome::Later { .. }), "{what}");
    }
    let unsigned = outcome(vec![Answer::To("MAIL", "530 5.7.0 Authentication required")]).await;
    assert!(matches!(&unsigned, Outcome::Later { why } if why.contains("user and password")), "{unsigned:?}");
}

#[tokio::test]
async fn a_break_before_the_end_of_the_letter_is_harmless() {
    for what in ["greeting", "EHLO", "MAIL", "RCPT", "DATA"] {
        for script in [Answer::Close(what), Answer::Silence(what), Answer::To(what, "gibberish")] {
            let outcome = outcome(vec![script]).await;
            assert!(matches!(outcome, Outcome::Later { .. }), "{what}: {outcome:?}");
        }
    }
    // Large enough not to be swallowed by the network's buffers before the break is noticed.
    let config = relay_that(vec![vec![Answer::Close("content")]]).await;
    let relay = Relay::smtp(config).unwrap();
    let outcome = relay.send(&letter("1@example.com", &"line\r\n".repeat(5_000_000))).await;
    assert!(matches!(&outcome, Outcome::Later { why } if why.contains("transmitting")), "{outcome:?}");
}

#[tokio::test]
async fn a_break_after_the_end_of_the_letter_is_uncertain() {
    for script in [Answer::Close("end"), Answer::Silence("end"), Answer::To("end", "gibberish")] {
        let outcome = outcome(vec![script]).await;
        assert!(matches!(outcome, Outcome::Uncertain { .. }), "{outcome:?}");
    }
}

#[tokio::test]
async fn nobody_there_is_for_later() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let outcome = Relay::smtp(plain(port)).unwrap().send(&letter("1@example.com", "x")).await;
    assert!(matches!(&outcome, Outcome::Later { why } if why.contains("connecting")), "{outcome:?}");
}

#[tokio::test]
async fn a_connection_that_died_while_idle_is_replaced() {
    let config = relay_that(vec![vec![Answer::Close("RSET")], vec![]]).await;
    let relay = Relay::smtp_with(config, impatient()).unwrap();
    for n in 0..3 {
        let outcome = relay.send(&letter(&format!("{n}@example.com"), "x")).await;
        assert_eq!(outcome, Outcome::Sent { note: "250 queued as 42".into() });
    }
}

#[tokio::test]
async fn a_letter_no_relay_could_take_is_refused_with_the_reason() {
    let config = relay_that(vec![vec![Answer::To("EHLO", "250 relay")]]).await;
    let relay = Relay::smtp_with(config, impatient()).unwrap();
    let outcome = relay.send(&letter("1@example.com", "ü")).await;
    assert!(matches!(&outcome, Outcome::Refused { why } if why.contains("7-bit")), "{outcome:?}");
    for (from, to) in [("no address", "ana@example.org"), ("", "a@b\r\nRCPT TO:<x@example.net>"), ("", "")] {
        let mut letter = letter("1@example.com", "x");
        letter.from = from.into();
        letter.to = vec![to.into()];
        assert!(matches!(relay.send(&letter).await, Outcome::Refused { .. }), "{from:?} {to:?}");
    }
    let mut nobody = letter("1@example.com", "x");
    nobody.to.clear();
    assert!(matches!(relay.send(&nobody).await, Outcome::Refused { .. }));
}

#[tokio::test]
async fn a_send_given_up_halfway_spoils_nothing_for_the_next() {
    let config = relay_that(vec![vec![Answer::Silence("end")], vec![]]).await;
    let relay = Relay::smtp(config).unwrap();
    let first = letter("1@example.com", "x");
    let given_up = tokio::time::timeout(Duration::from_millis(200), relay.send(&first)).await;
    assert!(given_up.is_err());
    assert!(matches!(relay.send(&letter("2@example.com", "y")).await, Outcome::Sent { .. }));
}

#[tokio::test]
async fn a_connection_is_kept_after_a_refusal_and_given_up_after_a_farewell() {
    let refusing = vec![Answer::To("RCPT", "550 5.1.1 no such user")];
    let relay = Relay::smtp(relay_that(vec![refusing, vec![]]).await).unwrap();
    for _ in 0..2 {
        assert!(matches!(relay.send(&letter("1@example.com", "x")).await, Outcome::Refused { .. }));
    }
    let leaving = vec![Answer::To("MAIL", "421 4.3.2 going down")];
    let relay = Relay::smtp(relay_that(vec![leaving, vec![]]).await).unwrap();
    assert!(matches!(relay.send(&letter("1@example.com", "x")).await, Outcome::Later { .. }));
    assert!(matches!(relay.send(&letter("1@example.com", "x")).await, Outcome::Sent { .. }));
}
