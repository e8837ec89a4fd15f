//! Whatever a mail says of its thread: hints are bounded and whole, and a trace header more doesn't make it another mail.
//!
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run --fuzz-dir crates/correspondence/fuzz thread -- -max_total_time=60`
#![no_main]

use correspondence::{dedupe_key, normal_subject, read, reply_address, thread_hints};
use libfuzzer_sys::fuzz_target;

/// Lexicons and patterns are made by the first mail, which would pass for a slow one.
fn warm_up() {
    let mail = correspondence::read(b"From: a@example.com\r\n\r\nMy inverter HX-5000T, S/N HV3E8K2205846, hums.\r\n");
    correspondence::understand(&mail, &correspondence::Catalogue::default());
}

fuzz_target!(init: warm_up(), |raw: &[u8]| {
    let mail = read(raw);
    let hints = thread_hints(&mail);
    assert!(hints.reference.len() <= 60 && hints.references.len() <= 200 && hints.in_reply_to.len() <= 200);
    let ids = hints.in_reply_to.iter().chain(&hints.references).chain(&mail.message_id);
    for id in ids {
        assert!(!id.is_empty() && !id.contains(char::is_whitespace), "{id:?}");
    }
    if let Some(token) = &hints.reply_token {
        assert_eq!(reply_address::verify(token, b"a key that signed nothing"), None);
    }
    let _ = normal_subject(&mail.subject);
    // Headers are counted up to 400: one more may push out the last.
    let headers = raw.iter().filter(|b| **b == b'\n').count();
    if mail.readable && headers < 300 && raw.starts_with(b"From: ") {
        let again = [b"Received: from elsewhere\r\n".as_slice(), raw].concat();
        assert_eq!(dedupe_key(&read(&again), &again), dedupe_key(&mail, raw));
    }
});
