//! The outside bodies: one for a country, one for everybody else, each to be reached.

use super::super::span::At;
use super::draft::{Body, Draft};
use super::found::Found;
use super::names::{blank, not_blank};
use super::people::ONE_OUT;
use super::reading::shortened;
use std::collections::HashSet;
use workdays::Region;

pub(super) fn judge(draft: &Draft, found: &mut Found) {
    let mut countries = HashSet::new();
    let mut else_where = false;
    for body in draft.bodies.items() {
        one(&body.value, found);
        for code in body.value.countries.items() {
            if !countries.insert(code.value.to_ascii_uppercase()) {
                found.add(code.span, format!("‘{}’ has an outside body already", shortened(code.value)), ONE_OUT);
            }
        }
        if body.value.countries.is_empty() && std::mem::replace(&mut else_where, true) {
            let mend = "add countries = [\"…\"] to one of the two";
            found.add(body.span, "two outside bodies are for everybody else", mend);
        }
    }
}

fn one(body: &Body, found: &mut Found) {
    not_blank(&body.name, "the outside body's name", found);
    for code in body.countries.items() {
        country(code, found);
    }
    for (_, words) in body.words.get().map_or(&[][..], |words| &words.entries) {
        blank(words, "the outside body's wording", found);
    }
    if let Some(url) = body.url.at() {
        let host = ["https://", "http://"].iter().find_map(|scheme| url.value.strip_prefix(scheme));
        if !host.is_some_and(|host| host.starts_with(|c: char| c.is_alphanumeric()))
            || url.value.contains(char::is_whitespace)
        {
            let bare: String = url.value.rsplit("//").next().unwrap_or_default().split_whitespace().collect();
            let bare = if bare.is_empty() { "example.org".into() } else { bare };
            let mend = format!("write \"https://{}\"", shortened(&bare));
            found.add(url.span, format!("‘{}’ is no web address", shortened(url.value)), mend);
        }
    }
}

/// ISO 3166-1 alpha-2. `UK` and `EL` are the EU's own names for GB and GR.
fn country(code: &At<&str>, found: &mut Found) {
    let upper = code.value.to_ascii_uppercase();
    let right = match upper.as_str() {
        "UK" => "GB".to_owned(),
        "EL" => "GR".to_owned(),
        two if two.len() == 2 && two.bytes().all(|b| b.is_ascii_uppercase()) => upper,
        other => Region::parse(other).map(|region| region.country().code().to_owned()).unwrap_or_default(),
    };
    if right == code.value {
        return;
    }
    let mend = if right.is_empty() {
        "write two capital letters, such as \"DE\"".into()
    } else {
        format!("write \"{right}\"")
    };
    found.add(code.span, format!("‘{}’ is no country code of ISO 3166-1", shortened(code.value)), mend);
}
