//! Output that scripts read: one JSON document a line.

use serde::Serialize;

/// Prints a value as one line of JSON.
pub fn json_line(value: &impl Serialize) {
    println!("{}", serde_json::to_string(value).expect("what is printed has text keys only"));
}
