//! Whatever bytes come as a mail: a `Mail` is read, and nothing in it that is shown on one line can deceive.
//!
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run --fuzz-dir crates/correspondence/fuzz read -- -max_total_time=60`
#![no_main]

use libfuzzer_sys::fuzz_target;

/// Lexicons and patterns are made by the first mail, which would pass for a slow one.
fn warm_up() {
    let mail = correspondence::read(b"From: a@example.com\r\n\r\nMy inverter HX-5000T, S/N HV3E8K2205846, hums.\r\n");
    correspondence::understand(&mail, &correspondence::Catalogue::default());
}

fuzz_target!(init: warm_up(), |raw: &[u8]| {
    let mail = correspondence::read(raw);
    let names = mail.attachments.iter().map(|a| a.name.as_str());
    let people = mail.from.iter().chain(&mail.to).filter_map(|a| a.name.as_deref());
    for line in names.clone().chain(people).chain([mail.subject.as_str()]) {
        assert!(!line.contains(|c: char| c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c)), "{line:?}");
    }
    for name in names {
        assert!(!name.is_empty() && !name.contains(['/', '\\', ':']) && !name.starts_with('.'), "{name:?}");
    }
    if let Some(forward) = &mail.forward {
        assert!(mail.new_text.is_char_boundary(forward.start));
    }
});
