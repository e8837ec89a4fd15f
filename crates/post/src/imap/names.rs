//! Names of folders, and text in commands.

use std::fmt::Write;

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,";

/// A folder's name in IMAP's own UTF-7 (RFC 3501, 5.1.3): all servers know it, UTF-8 only some.
pub(super) fn encoded(name: &str) -> String {
    let (mut text, mut beyond) = (String::with_capacity(name.len()), String::new());
    for c in name.chars() {
        if matches!(c, ' '..='~') {
            shift(&mut text, &mut beyond);
            text.push(c);
            if c == '&' {
                text.push('-');
            }
        } else {
            beyond.push(c);
        }
    }
    shift(&mut text, &mut beyond);
    text
}

/// What isn't ASCII, as UTF-16 in base 64 between `&` and `-`.
fn shift(text: &mut String, beyond: &mut String) {
    if beyond.is_empty() {
        return;
    }
    text.push('&');
    let bits: Vec<u8> = beyond.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for three in bits.chunks(3) {
        let word = three.iter().fold(0u32, |word, byte| word << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for n in 0..=three.len() {
            text.push(char::from(DIGITS[(word >> (18 - 6 * n) & 63) as usize]));
        }
    }
    text.push('-');
    beyond.clear();
}

/// A quoted string (RFC 3501, 4.3). Line breaks, which it can't hold, are left out.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars().filter(|c| !matches!(c, '\r' | '\n' | '\0')) {
        if matches!(c, '"' | '\\') {
            quoted.push('\\');
        }
        quoted.push(c);
    }
    quoted.push('"');
    quoted
}

pub(super) fn folder(name: &str) -> String {
    quoted(&encoded(name))
}

/// UIDs, ascending, as few words as possible: `1:3,7`.
pub(super) fn uid_set(uids: &[u32]) -> String {
    let mut set = String::new();
    for run in uids.chunk_by(|a, b| a.checked_add(1) == Some(*b)) {
        let (first, last) = (run[0], run[run.len() - 1]);
        let comma = if set.is_empty() { "" } else { "," };
        // Writing to a string can't fail.
        let _ = if first == last { write!(set, "{comma}{first}") } else { write!(set, "{comma}{first}:{last}") };
    }
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_in_any_language_are_written_in_utf_7() {
        // The first two are the examples of RFC 3501, 5.1.3.
        assert_eq!(encoded("~peter/mail/台北/日本語"), "~peter/mail/&U,BTFw-/&ZeVnLIqe-");
        assert_eq!(encoded("Erledigt & gut"), "Erledigt &- gut");
        assert_eq!(encoded("Entwürfe"), "Entw&APw-rfe");
        assert_eq!(encoded("INBOX/Geprüft"), "INBOX/Gepr&APw-ft");
        assert_eq!(encoded("😀"), "&2D3eAA-");
    }

    #[test]
    fn a_quoted_string_ends_where_it_should() {
        assert_eq!(quoted(r#"a"b\c"#), r#""a\"b\\c""#);
        assert_eq!(quoted("a\r\nA1 DELETE INBOX"), "\"aA1 DELETE INBOX\"");
    }

    #[test]
    fn neighbours_share_a_word() {
        assert_eq!(uid_set(&[1, 2, 3, 7, 9, 10]), "1:3,7,9:10");
        assert_eq!(uid_set(&[u32::MAX]), "4294967295");
        assert_eq!(uid_set(&[]), "");
    }
}
