//! `cargo bench -p benches [-- PART…] [--big] [--keep] [--mails N] [--folder DIR]`: see `docs/benchmarks.md`.

use std::process::ExitCode;

fn main() -> ExitCode {
    // Where cargo lets benchmarks write: on the disk of the build, never in memory as `/tmp` may be.
    benches::run(std::env::args().skip(1), env!("CARGO_TARGET_TMPDIR").as_ref())
}
