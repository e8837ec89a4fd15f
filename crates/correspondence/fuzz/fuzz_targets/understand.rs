//! Whatever text a mail holds (its first line the subject): it is understood, with evidence that stands in the text.
//!
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run --fuzz-dir crates/correspondence/fuzz understand -- -max_total_time=60`
#![no_main]

use correspondence::{Catalogue, read, understand, understand_in_thread};
use libfuzzer_sys::fuzz_target;

/// Lexicons and patterns are made by the first mail, which would pass for a slow one.
fn warm_up() {
    let mail = correspondence::read(b"From: a@example.com\r\n\r\nMy inverter HX-5000T, S/N HV3E8K2205846, hums.\r\n");
    correspondence::understand(&mail, &correspondence::Catalogue::default());
}

fuzz_target!(init: warm_up(), |text: &str| {
    let (subject, body) = text.split_once('\n').unwrap_or(("", text));
    let raw = format!(
        "From: a@example.com\r\nSubject: {subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body}"
    );
    let mail = read(raw.as_bytes());
    let catalogue = Catalogue::default();
    let seen = understand(&mail, &catalogue);
    for e in &seen.evidence {
        assert!(e.start <= e.end && mail.new_text.get(e.start..e.end).is_some(), "{e:?}");
    }
    assert!((0.0..=1.0).contains(&seen.confidence), "{}", seen.confidence);
    let _ = understand_in_thread(&mail, &catalogue, &[seen]);
});
