//! Small rules about header values: addresses, identifiers, names safe to show.

use crate::mail::Address;

/// Characters that change the direction of text, hide in it, or are seen as nothing: never part of a name we show.
pub fn is_deceptive(c: char) -> bool {
    matches!(
        c,
        '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{ad}'
            // Joiners and fillers without a shape (Unicode: Default_Ignorable_Code_Point).
            | '\u{34f}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{3164}'
            | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e007f}'
    ) || (c.is_control() && !matches!(c, '\n' | '\t' | '\u{85}'))
}

/// A name or subject safe to show on one line: control and direction-changing characters out, spaces folded, cut at `max` characters.
pub fn one_line(text: &str, max: usize) -> String {
    let mut out = String::new();
    for c in text.chars().filter(|c| !is_deceptive(*c)).take(max) {
        if c.is_whitespace() {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else {
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Names that mean a device on Windows, whatever their ending.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// A file name without path, without tricks.
pub fn file_name(raw: &str) -> String {
    let base = raw.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean = one_line(base, 120);
    let clean: String =
        clean.chars().map(|c| if matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*') { '_' } else { c }).collect();
    // Windows drops dots and spaces at the end, and another name would be left.
    let clean = clean.trim_start_matches('.').trim().trim_end_matches(['.', ' ']);
    let stem = clean.split('.').next().unwrap_or_default().trim().to_ascii_lowercase();
    let device = DEVICES.contains(&stem.trim_end_matches(|c: char| c.is_ascii_digit()));
    match clean {
        "" => "attachment".to_string(),
        _ if device => format!("_{clean}"),
        _ => clean.to_string(),
    }
}

/// Message identifiers of a raw header value, in order, without angle brackets. At most 200.
pub fn identifiers(raw: &str) -> Vec<String> {
    let mut list = Vec::new();
    let mut rest = raw;
    while let Some(open) = rest.find('<') {
        let Some(close) = rest[open..].find('>') else { break };
        push_identifier(&rest[open + 1..open + close], &mut list);
        rest = &rest[open + close + 1..];
        if list.len() >= 200 {
            break;
        }
    }
    if list.is_empty() {
        raw.split_whitespace().filter(|w| w.contains('@')).take(50).for_each(|w| push_identifier(w, &mut list));
    }
    list
}

fn push_identifier(raw: &str, list: &mut Vec<String>) {
    let id: String = raw.chars().filter(|c| !c.is_whitespace() && !is_deceptive(*c)).take(500).collect();
    if !id.is_empty() && !list.contains(&id) {
        list.push(id);
    }
}

/// Whether `email` looks like `local@domain`.
pub fn is_email(email: &str) -> bool {
    match email.rsplit_once('@') {
        Some((local, domain)) => {
            !local.is_empty()
                && domain.len() > 1
                && !email.contains(|c: char| c.is_whitespace() || is_deceptive(c) || matches!(c, '<' | '>' | ',' | ';'))
        }
        None => false,
    }
}

/// Reads `Name <local@domain>`, `local@domain (Name)`, `"Name" [mailto:local@domain]` as forwards print them.
pub fn printed_address(raw: &str) -> Option<Address> {
    let raw = raw.trim().trim_matches('*').trim();
    let at = raw.find('@')?;
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '@' | '\'' | '%' | '=');
    let start = raw[..at].char_indices().rev().take_while(|(_, c)| is_part(*c)).last().map_or(at, |(i, _)| i);
    let end =
        raw[at..].char_indices().take_while(|(_, c)| is_part(*c)).last().map_or(at, |(i, c)| at + i + c.len_utf8());
    let email = raw[start..end].trim_matches(['.', '\'', '-']).to_string();
    if !is_email(&email) {
        return None;
    }
    let before = raw[..start]
        .trim_end_matches("mailto:")
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '<' | '"' | '\'' | '[' | '(' | ','));
    let name = one_line(before, 200);
    Some(Address { name: (!name.is_empty()).then_some(name), email })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forwards_print_addresses_in_many_ways() {
        for raw in [
            "Ada Beispiel <ada@example.com>",
            "\"Ada Beispiel\" [mailto:ada@example.com]",
            "Ada Beispiel (ada@example.com)",
        ] {
            let address = printed_address(raw).expect("an address");
            assert_eq!((address.name.as_deref(), address.email.as_str()), (Some("Ada Beispiel"), "ada@example.com"));
        }
        assert_eq!(printed_address("no address here"), None);
    }

    #[test]
    fn names_cannot_deceive() {
        assert_eq!(file_name("../../etc/\u{202e}gpj.exe"), "gpj.exe");
        assert_eq!(one_line("a\r\nb\u{202e}c", 10), "a bc");
        assert_eq!(file_name("\u{202e}"), "attachment");
    }

    #[test]
    fn identifiers_come_with_and_without_brackets() {
        assert_eq!(identifiers("<a@x> (old)\r\n <b@y>"), ["a@x", "b@y"]);
        assert_eq!(identifiers("a@x b@y"), ["a@x", "b@y"]);
    }
}
