//! Photos: what is printed on a type label as a barcode, and copies that don't tell where they were taken.
//! Pure like the rest: bytes in, data out. Nothing here is shown or sent by itself.

mod codes;
mod jpeg;
mod location;

pub use codes::codes_in;
pub use location::without_location;
