//! What we sign passes our own check, which is another program's code; changed in any way, it doesn't.

use super::names::Zone;
use super::verify;
use post::CheckOutcome as Outcome;
use post::{Key, NewKey, Signer};
use std::io::Write;
use std::path::PathBuf;

const LETTER: &str = "From: \"Heliovar\"\r\n <complaints@heliovar.example>\r\nTo: a@example.com\r\nSubject: =?utf-8?Q?Hallo?=\r\n\
    Date: Mon, 23 Nov 2026 09:00:00 +0000\r\nMessage-ID: <1@heliovar.example>\r\nMIME-Version: 1.0\r\n\
    Content-Type: text/plain; charset=utf-8\r\n\r\nDear  Ada,\r\n\r\nit hums. \r\n\r\n\r\n";

fn key(kind: NewKey) -> Key {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(Key::make(kind).expect("a key").as_bytes()).expect("written");
    Key::read(file.path()).expect("it is read again")
}

fn signer() -> (Signer, Zone) {
    let (rsa, ed25519) = (key(NewKey::Rsa2048), key(NewKey::Ed25519));
    let zone = Zone::default()
        .text("e._domainkey.heliovar.example", &ed25519.record())
        .text("r._domainkey.heliovar.example", &rsa.record())
        .text("_dmarc.heliovar.example", "v=DMARC1; p=reject; adkim=s");
    (Signer::new("heliovar.example".to_owned(), vec![("e".to_owned(), ed25519), ("r".to_owned(), rsa)]), zone)
}

#[tokio::test]
async fn both_signatures_pass_also_after_relays() {
    let (signer, zone) = signer();
    let signed = String::from_utf8(signer.sign(LETTER.as_bytes(), 1_790_000_000)).expect("ASCII");
    assert_eq!(signed.matches("DKIM-Signature:").count(), 2);
    assert!(signed.ends_with(LETTER), "the letter itself is untouched");
    assert!(signed.lines().all(|line| line.len() <= 100), "{signed}");
    assert_eq!(signed.as_bytes(), signer.sign(LETTER.as_bytes(), 1_790_000_000), "the same bytes again");
    let traced = format!("Received: from us by them\r\n{signed}");
    let unfolded = signed.replace("\"Heliovar\"\r\n ", "\"Heliovar\" ").replace("it hums. \r\n", "it hums.\r\n");
    for way in [signed, traced, unfolded] {
        let found = verify(zone.clone(), way.as_bytes(), None).await;
        let outcomes: Vec<Outcome> = found.dkim.iter().map(|check| check.outcome).collect();
        assert_eq!(outcomes, [Outcome::Pass, Outcome::Pass], "{way}");
        assert_eq!(found.dmarc.map(|(check, _)| check.outcome), Some(Outcome::Pass));
    }
}

/// Fields that a reader would see, or a program obey, can't be changed, added or taken away.
#[tokio::test]
async fn whatever_is_added_or_changed_breaks_it() {
    let (signer, zone) = signer();
    let signed = String::from_utf8(signer.sign(LETTER.as_bytes(), 1_790_000_000)).expect("ASCII");
    let mut ways =
        vec![signed.replace("hums", "burns"), format!("{signed}More.\r\n"), signed.replace("To: a@", "To: b@")];
    for added in
        ["From", "Subject", "Reply-To", "Cc", "Date", "In-Reply-To", "Auto-Submitted", "Content-Type", "Sender"]
    {
        ways.push(format!("{added}: x@example.org\r\n{signed}"));
    }
    for changed in ways {
        assert_ne!(changed, signed);
        let found = verify(zone.clone(), changed.as_bytes(), None).await;
        assert!(found.dkim.iter().all(|check| check.outcome != Outcome::Pass), "{changed}");
    }
}

#[test]
fn keys_of_others_are_read_and_wrong_ones_refused_with_the_reason() {
    let openssl = |args: &[&str]| -> Option<PathBuf> {
        let path = tempfile::NamedTempFile::new().expect("a file").into_temp_path().keep().expect("kept");
        let done = std::process::Command::new("openssl").args(args).arg("-out").arg(&path).output().ok()?;
        done.status.success().then_some(path)
    };
    let read =
        |args: &[&str]| openssl(args).map(|path| Key::read(&path).map(|key| key.record()).map_err(|e| e.to_string()));
    let Some(ed25519) = read(&["genpkey", "-algorithm", "ed25519"]) else {
        eprintln!("openssl isn't installed; its keys weren't tried");
        return;
    };
    assert!(ed25519.expect("read").starts_with("v=DKIM1; k=ed25519; p="));
    let rsa = read(&["genpkey", "-algorithm", "rsa", "-pkeyopt", "rsa_keygen_bits:2048"]).expect("made").expect("read");
    assert!(rsa.starts_with("v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A"), "{rsa}");
    let short = read(&["genpkey", "-algorithm", "rsa", "-pkeyopt", "rsa_keygen_bits:1024"]).expect("made");
    assert!(short.expect_err("refused").contains("2048"));
    let curve = read(&["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]).expect("made");
    assert!(curve.is_err());
}
