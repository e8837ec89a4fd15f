//! Whatever HTML a stranger sends: what is shown can neither act nor fetch, and sanitised again it says the same.
//!
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run --fuzz-dir crates/correspondence/fuzz sanitise -- -max_total_time=60`
#![no_main]

#[path = "../claims.rs"]
mod claims;

use libfuzzer_sys::fuzz_target;

fuzz_target!(init: claims::warm_up(), |html: &str| claims::sanitise(html));
