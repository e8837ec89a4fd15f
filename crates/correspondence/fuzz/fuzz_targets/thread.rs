//! Whatever a mail says of its thread: hints are bounded and whole, and a trace header more doesn't make it another mail.
//!
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run --fuzz-dir crates/correspondence/fuzz thread -- -max_total_time=60`
#![no_main]

#[path = "../claims.rs"]
mod claims;

use libfuzzer_sys::fuzz_target;

fuzz_target!(init: claims::warm_up(), |raw: &[u8]| claims::thread(raw));
