//! DKIM, by the example of RFC 8463, whose RSA key is that of RFC 6376's example.

use super::names::Zone;
use super::{brought, verify};
use post::CheckOutcome as Outcome;

const EXAMPLE: &str = include_str!("rfc8463.eml");

fn published() -> Zone {
    Zone::default()
        .text(
            "brisbane._domainkey.football.example.com",
            "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
        )
        .text(
            "test._domainkey.football.example.com",
            "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J1\
             6JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTI\
             KT+l/K4w3QIDAQAB",
        )
}

fn example() -> String {
    EXAMPLE.replace('\n', "\r\n")
}

fn outcomes(found: &post::Verified) -> Vec<Outcome> {
    found.dkim.iter().map(|check| check.outcome).collect()
}

#[tokio::test]
async fn both_signatures_of_the_rfc_pass() {
    let found = verify(published(), example().as_bytes(), None).await;
    assert_eq!(outcomes(&found), [Outcome::Pass, Outcome::Pass]);
    assert!(found.dkim.iter().all(|check| check.domain == "football.example.com"));
}

/// A signature tells enough where the host isn't known, as in a mailbox.
#[tokio::test]
async fn a_signature_settles_dmarc() {
    let zone = published().text("_dmarc.football.example.com", "v=DMARC1; p=reject");
    let found = verify(zone, example().as_bytes(), None).await;
    assert_eq!(found.dmarc.map(|(check, _)| check.outcome), Some(Outcome::Pass));
}

#[tokio::test]
async fn what_was_changed_fails() {
    for (from, to) in [("Is dinner ready?", "Is breakfast ready?"), ("We lost the game.", "We won the game.")] {
        let raw = example().replace(from, to);
        assert_ne!(raw, example());
        let zone = published().text("_dmarc.football.example.com", "v=DMARC1; p=reject");
        let found = verify(zone, raw.as_bytes(), brought("192.0.2.1", "joe@football.example.com")).await;
        assert!(outcomes(&found).iter().all(|o| matches!(o, Outcome::Fail | Outcome::Neutral)), "{found:?}");
        assert_eq!(found.dmarc.map(|(check, _)| check.outcome), Some(Outcome::Fail));
    }
}

#[tokio::test]
async fn a_key_that_isnt_there_or_doesnt_come() {
    let found = verify(Zone::default(), example().as_bytes(), None).await;
    assert!(outcomes(&found).iter().all(|o| *o == Outcome::PermError), "{found:?}");
    let broken = Zone::default()
        .broken("brisbane._domainkey.football.example.com")
        .broken("test._domainkey.football.example.com");
    let found = verify(broken, example().as_bytes(), None).await;
    assert!(outcomes(&found).iter().all(|o| *o == Outcome::TempError), "{found:?}");
}
