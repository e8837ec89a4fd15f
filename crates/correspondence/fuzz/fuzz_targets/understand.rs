//! Whatever text a mail holds (its first line the subject): it is understood, with evidence that stands in the text.
//!
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run --fuzz-dir crates/correspondence/fuzz understand -- -max_total_time=60`
#![no_main]

#[path = "../claims.rs"]
mod claims;

use libfuzzer_sys::fuzz_target;

fuzz_target!(init: claims::warm_up(), |text: &str| claims::understand(text));
