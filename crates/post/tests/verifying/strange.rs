//! Mails that nobody honest writes.

use super::names::Zone;
use super::{brought, verifier};
use post::Verifier;
use proptest::prelude::*;
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

#[tokio::test]
async fn a_thousand_signatures_cost_nothing() {
    let one = "DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=s; h=from; bh=AAAA; b=AAAA\r\n";
    let raw = format!("{}From: a@example.com\r\n\r\n{}", one.repeat(1000), "x\r\n".repeat(100_000));
    let verifier = verifier(Zone::default()).await;
    let begun = Instant::now();
    let found = verifier.verify(raw.as_bytes(), brought("192.0.2.1", "a@example.com")).await;
    assert!(found.several_authors, "who does that isn't believed: {found:?}");
    assert!(begun.elapsed() < Duration::from_secs(1));
}

#[tokio::test]
async fn an_empty_message_is_nobodys() {
    let verifier = verifier(Zone::default()).await;
    for raw in [&b""[..], b"\r\n", b"\r\n\r\n", b"no header at all"] {
        assert!(verifier.verify(raw, None).await.several_authors);
    }
}

/// What a sender may put into the fields that are looked at.
fn field() -> impl Strategy<Value = Vec<u8>> {
    let names =
        ["DKIM-Signature", "ARC-Seal", "ARC-Message-Signature", "ARC-Authentication-Results", "From", "Received"];
    let tags = prop::collection::vec(
        prop_oneof![
            "(v|a|b|bh|c|d|h|i|l|q|s|t|x|z|cv|atps)=[ -~]{0,12};",
            Just("a=ed25519-sha256;".to_owned()),
            Just("c=relaxed/simple; h=from:from:to; d=example.com; s=s; i=1;".to_owned()),
            "\\PC{0,8}",
        ],
        0..9,
    );
    let junk = prop::collection::vec(any::<u8>(), 0..20);
    (prop::sample::select(names.to_vec()), tags, junk).prop_map(|(name, tags, junk)| {
        let mut field = format!("{name}: {}", tags.concat()).into_bytes();
        field.extend(junk);
        field.extend(b"\r\n");
        field
    })
}

/// One for all cases, whose name server knows nothing.
static VERIFIER: LazyLock<(Runtime, Verifier)> = LazyLock::new(|| {
    let runtime = Runtime::new().expect("a runtime");
    let verifier = runtime.block_on(verifier(Zone::default()));
    (runtime, verifier)
});

proptest! {
    /// A parser that panicked would leave nothing but doubt; so would one that ran for ever.
    #[test]
    fn hostile_headers_are_survived(
        fields in prop::collection::vec(field(), 0..12),
        body in prop::collection::vec(any::<u8>(), 0..60),
    ) {
        let (runtime, verifier) = &*VERIFIER;
        let raw = [b"From: a@example.com\r\n".to_vec(), fields.concat(), b"\r\n".to_vec(), body].concat();
        let found = runtime.block_on(verifier.verify(&raw, brought("2001:db8::1", "a\"@;@example.com")));
        prop_assert!(found.spf.is_some(), "it came to its end: {found:?}");
    }
}
