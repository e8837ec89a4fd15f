//! Every result of SPF, and what DMARC makes of it.

use super::names::Zone;
use super::{brought, mail, verifier, verify};
use post::CheckOutcome as Outcome;
use post::{Check, PublishedPolicy as Policy};
use std::net::Ipv4Addr;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

const OURS: &str = "192.0.2.1";
const OTHER: &str = "198.51.100.9";

#[tokio::test]
async fn spf_says_who_may_send_for_a_domain() {
    let all = [
        ("v=spf1 ip4:192.0.2.1 -all", OURS, Outcome::Pass),
        ("v=spf1 a:mail.example.com -all", OURS, Outcome::Pass),
        ("v=spf1 ip4:192.0.2.1 -all", OTHER, Outcome::Fail),
        ("v=spf1 ip4:192.0.2.1 ~all", OTHER, Outcome::SoftFail),
        ("v=spf1 ip4:192.0.2.1 ?all", OTHER, Outcome::Neutral),
        ("v=spf1 include:broken.example.com -all", OTHER, Outcome::TempError),
        ("v=spf1 ip4:nonsense -all", OTHER, Outcome::PermError),
        ("just a text", OTHER, Outcome::None),
    ];
    for (record, peer, expected) in all {
        let zone = Zone::default()
            .text("example.com", record)
            .address("mail.example.com", Ipv4Addr::new(192, 0, 2, 1))
            .broken("broken.example.com");
        let found = verify(zone, &mail("a@example.com"), brought(peer, "a@example.com")).await;
        assert_eq!(found.spf, Some(Check { outcome: expected, domain: "example.com".to_owned() }), "{record}");
    }
}

/// RFC 7208, section 2.4: the host's name stands for a sender that is empty.
#[tokio::test]
async fn a_bounce_is_its_hosts() {
    let zone = Zone::default().text("mail.example.com", "v=spf1 ip4:192.0.2.1 -all");
    let found = verify(zone, &mail("mailer-daemon@mail.example.com"), brought(OURS, "")).await;
    assert_eq!(found.spf, Some(Check { outcome: Outcome::Pass, domain: "mail.example.com".to_owned() }));
}

#[tokio::test]
async fn dmarc_asks_the_authors_domain() {
    let policies = [("none", Policy::None), ("quarantine", Policy::Quarantine), ("reject", Policy::Reject)];
    for (word, policy) in policies {
        let zone = Zone::default()
            .text("example.com", "v=spf1 ip4:192.0.2.1 -all")
            .text("_dmarc.example.com", &format!("v=DMARC1; p={word}"));
        let check = |outcome| Some((Check { outcome, domain: "example.com".to_owned() }, policy));
        let verifier = verifier(zone).await;
        let honest = verifier.verify(&mail("a@example.com"), brought(OURS, "a@example.com")).await;
        assert_eq!(honest.dmarc, check(Outcome::Pass));
        let forged = verifier.verify(&mail("a@example.com"), brought(OTHER, "a@example.com")).await;
        assert_eq!(forged.dmarc, check(Outcome::Fail));
        // An envelope of their own domain, which SPF lets pass, doesn't make them somebody else.
        let lent = verifier.verify(&mail("a@example.com"), brought(OTHER, "a@evil.example")).await;
        assert_eq!(lent.dmarc, check(Outcome::Fail));
    }
}

#[tokio::test]
async fn a_domain_below_has_the_policy_of_the_one_above() {
    let zone = Zone::default().text("_dmarc.example.com", "v=DMARC1; p=none; sp=reject").text("news.example.com", "x");
    let found = verify(zone, &mail("a@news.example.com"), brought(OTHER, "a@news.example.com")).await;
    let (check, policy) = found.dmarc.expect("it has one");
    assert_eq!((check.outcome, check.domain.as_str(), policy), (Outcome::Fail, "news.example.com", Policy::Reject));
}

#[tokio::test]
async fn a_domain_without_dmarc_has_no_result() {
    let zone = Zone::default().text("example.com", "v=spf1 -all");
    let found = verify(zone, &mail("a@example.com"), brought(OTHER, "a@example.com")).await;
    assert_eq!(found.dmarc.map(|(check, _)| check.outcome), Some(Outcome::None));
}

/// From a mailbox the host isn't known, so an honest mail without a signature looks as a forged one does.
#[tokio::test]
async fn without_a_host_nothing_is_called_forged() {
    let zone = Zone::default().text("example.com", "v=spf1 -all").text("_dmarc.example.com", "v=DMARC1; p=reject");
    let found = verify(zone, &mail("a@example.com"), None).await;
    assert_eq!((found.spf, found.dmarc), (None, None));
}

#[tokio::test]
async fn two_authors_are_none() {
    let zone = Zone::default().text("_dmarc.bank.example", "v=DMARC1; p=reject");
    let verifier = verifier(zone).await;
    let found = verifier.verify(&mail("a@bank.example, b@evil.example"), brought(OTHER, "b@evil.example")).await;
    assert!(found.several_authors);
    let twice = [&b"From: a@bank.example\r\n"[..], &mail("b@evil.example")].concat();
    assert!(verifier.verify(&twice, brought(OTHER, "b@evil.example")).await.several_authors);
    let colleagues = verifier.verify(&mail("a@bank.example, b@bank.example"), None).await;
    assert!(!colleagues.several_authors);
}

#[tokio::test]
async fn a_name_server_that_is_broken_is_a_temporary_error() {
    let zone = Zone::default().broken("example.com").broken("_dmarc.example.com");
    let found = verify(zone, &mail("a@example.com"), brought(OTHER, "a@example.com")).await;
    assert_eq!(found.spf.map(|check| check.outcome), Some(Outcome::TempError));
    assert_eq!(found.dmarc.map(|(check, _)| check.outcome), Some(Outcome::TempError));
}

/// It takes questions and says nothing.
#[tokio::test]
async fn a_silent_name_server_costs_seconds_and_soon_nothing() {
    let socket = tokio::net::UdpSocket::bind("127.0.0.1:0").await.expect("a free port");
    let verifier = post::Verifier::new("mx".to_owned(), socket.local_addr().ok()).expect("a resolver");
    let mail = mail("a@example.com");
    let begun = Instant::now();
    for _ in 0..3 {
        let found = verifier.verify(&mail, brought(OTHER, "a@example.com")).await;
        assert_eq!(found.spf.map(|check| check.outcome), Some(Outcome::TempError));
    }
    assert!(begun.elapsed() < Duration::from_secs(17), "{:?}", begun.elapsed());
    let begun = Instant::now();
    let found = verifier.verify(&mail, brought(OTHER, "a@example.com")).await;
    assert_eq!(found.spf.map(|check| check.outcome), Some(Outcome::TempError));
    assert!(begun.elapsed() < Duration::from_millis(100), "nobody is asked for a while: {:?}", begun.elapsed());
}

#[tokio::test]
async fn what_was_asked_once_is_remembered() {
    let zone = Zone::default()
        .text("example.com", "v=spf1 ip4:192.0.2.1 -all")
        .text("_dmarc.example.com", "v=DMARC1; p=reject")
        // That something isn't there is remembered, too, but only where a server says for how long (RFC 2308); ours doesn't.
        .text("_dmarc.com", "nothing");
    let (server, asked) = zone.serve().await;
    let verifier = post::Verifier::new("mx".to_owned(), Some(server)).expect("a resolver");
    let mail = mail("a@example.com");
    verifier.verify(&mail, brought(OURS, "a@example.com")).await;
    let first = asked.load(Ordering::SeqCst);
    for _ in 0..5 {
        verifier.verify(&mail, brought(OURS, "a@example.com")).await;
    }
    assert_eq!(asked.load(Ordering::SeqCst), first);
}
