//! Whatever bytes come as a mail: a `Mail` is read, and nothing in it that is shown on one line can deceive.
//!
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run --fuzz-dir crates/correspondence/fuzz read -- -max_total_time=60`
#![no_main]

#[path = "../claims.rs"]
mod claims;

use libfuzzer_sys::fuzz_target;

fuzz_target!(init: claims::warm_up(), |raw: &[u8]| claims::read(raw));
