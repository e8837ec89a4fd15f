//! `redress api-key`: makes a key for a program. Only its digest is kept, and that in the configuration.

use crate::cli::Place;
use crate::print::json_line;
use crate::say;
use crate::{Failure, random};
use serde::Serialize;

#[derive(Serialize)]
struct Made {
    name: String,
    key: String,
    digest: String,
}

pub fn make(place: &Place, name: &str) -> Result<(), Failure> {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if name.is_empty() || !name.chars().all(is_plain) {
        return Err(Failure::input(format!(
            "{name:?} is no name for a program; write small letters, digits and hyphens"
        )));
    }
    let (key, digest) = web::ApiKey::made_of(random()?);
    if place.json {
        json_line(&Made { name: name.to_owned(), key, digest });
        return Ok(());
    }
    say!("Give this key to the program; it isn't shown again:");
    say!("  {key}");
    say!("Put this into the configuration, and start the server again:");
    say!("  [api_keys]");
    say!("  {name} = {digest:?}");
    Ok(())
}
