//! What the fuzz targets claim, of the inputs that fuzzing found worth keeping: each takes a way through the code that no other
//! takes.

#[path = "../fuzz/claims.rs"]
mod claims;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

fn each(kept: &str, claim: impl Fn(&[u8])) {
    assert!(kept.lines().count() > 100, "few are kept");
    kept.lines().for_each(|line| claim(&STANDARD.decode(line).expect("base64")));
}

/// As a fuzz target takes it: up to where it is no text.
fn text(bytes: &[u8]) -> &str {
    bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid())
}

#[test]
fn what_is_kept_of_mails_is_read() {
    each(include_str!("../fuzz/kept/read.txt"), claims::read);
}

#[test]
fn what_is_kept_of_threads_is_hinted_at() {
    each(include_str!("../fuzz/kept/thread.txt"), claims::thread);
}

#[test]
fn what_is_kept_of_texts_is_understood() {
    each(include_str!("../fuzz/kept/understand.txt"), |bytes| claims::understand(text(bytes)));
}

#[test]
fn what_is_kept_of_html_is_shown_safely() {
    each(include_str!("../fuzz/kept/sanitise.txt"), |bytes| claims::sanitise(text(bytes)));
}
