//! Output that people and scripts read. A reader who has seen enough (`redress list | head`) ends the program quietly.

use serde::Serialize;
use std::io::Write;

/// Writes a line to standard output.
pub fn line(text: std::fmt::Arguments) {
    let mut out = std::io::stdout().lock();
    if writeln!(out, "{text}").and_then(|()| out.flush()).is_err() {
        std::process::exit(0);
    }
}

/// `println!`, but for readers who leave early.
#[macro_export]
macro_rules! say {
    ($($arg:tt)*) => { $crate::print::line(format_args!($($arg)*)) };
}

/// Prints a value as one line of JSON.
pub fn json_line(value: &impl Serialize) {
    let text = serde_json::to_string(value).expect("what is printed has text keys only");
    line(format_args!("{text}"));
}
