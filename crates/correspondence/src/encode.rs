//! Encodings of mail: quoted-printable (RFC 2045), encoded words (RFC 2047), parameters (RFC 2231), base32 (RFC 4648).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Quoted-printable with CRLF line ends; no line is longer than 76 characters.
pub fn quoted_printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 5 / 4);
    for line in text.replace("\r\n", "\n").replace('\r', "\n").split('\n') {
        let mut width = 0;
        let bytes = line.as_bytes();
        for (i, &b) in bytes.iter().enumerate() {
            let last = i + 1 == bytes.len();
            let plain = (33..=126).contains(&b) && b != b'=' || b == b' ' && !last;
            // A leading dot or "From " is escaped so that no relay can change it.
            let plain = plain && !(i == 0 && (b == b'.' || line.starts_with("From ")));
            let size = if plain { 1 } else { 3 };
            if width + size > 75 {
                out.push_str("=\r\n");
                width = 0;
            }
            if plain {
                out.push(b as char);
            } else {
                out.push_str(&format!("={b:02X}"));
            }
            width += size;
        }
        out.push_str("\r\n");
    }
    out.truncate(out.len() - 2);
    out
}

/// Base64 in lines of 76 characters.
pub fn base64_lines(bytes: &[u8]) -> String {
    let all = STANDARD.encode(bytes);
    let mut out = String::with_capacity(all.len() + all.len() / 38);
    for chunk in all.as_bytes().chunks(76) {
        out.extend(chunk.iter().map(|&b| b as char));
        out.push_str("\r\n");
    }
    out
}

/// Unstructured header text: ASCII stays, everything else becomes encoded words of at most 75 characters, folded.
pub fn encoded_words(text: &str) -> String {
    if text.is_ascii() && !text.contains("=?") && text.split(' ').all(|w| w.len() < 70) {
        return folded(text);
    }
    let mut words = Vec::new();
    let mut chunk = String::new();
    for c in text.chars() {
        if chunk.len() + c.len_utf8() > 42 {
            words.push(std::mem::take(&mut chunk));
        }
        chunk.push(c);
    }
    words.push(chunk);
    words.iter().map(|w| format!("=?utf-8?B?{}?=", STANDARD.encode(w))).collect::<Vec<_>>().join("\r\n ")
}

/// Folds ASCII at spaces so that lines stay short.
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut width = 20;
    for (i, word) in text.split(' ').enumerate() {
        if i > 0 {
            // Folding only before a word: a line of white space alone is obsolete syntax (RFC 5322 section 4.2).
            if width + word.len() > 76 && !word.is_empty() {
                out.push_str("\r\n ");
                width = 1;
            } else {
                out.push(' ');
                width += 1;
            }
        }
        out.push_str(word);
        width += word.len();
    }
    out
}

/// A parameter such as `filename`, by RFC 2231 where it isn't plain ASCII.
pub fn parameter(name: &str, value: &str) -> String {
    let plain = value.len() < 60 && value.chars().all(|c| c.is_ascii_alphanumeric() || " .-_()+,".contains(c));
    if plain {
        return format!("{name}=\"{value}\"");
    }
    let mut parts = Vec::new();
    let mut part = String::new();
    for &b in value.as_bytes() {
        let piece = if b.is_ascii_alphanumeric() || b"-._".contains(&b) {
            (b as char).to_string()
        } else {
            format!("%{b:02X}")
        };
        if part.len() + piece.len() > 50 {
            parts.push(std::mem::take(&mut part));
        }
        part.push_str(&piece);
    }
    parts.push(part);
    if let [only] = parts.as_slice() {
        return format!("{name}*=utf-8''{only}");
    }
    let numbered = parts
        .iter()
        .enumerate()
        .map(|(i, p)| if i == 0 { format!("{name}*0*=utf-8''{p}") } else { format!("{name}*{i}*={p}") });
    numbered.collect::<Vec<_>>().join(";\r\n\t")
}

const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// Base32 in lower case without padding: survives mail systems that change the case of local parts.
pub fn base32(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 8 / 5 + 1);
    let (mut buffer, mut bits) = (0u32, 0);
    for &b in bytes {
        buffer = buffer << 8 | u32::from(b);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            out.push(ALPHABET[(buffer >> bits & 31) as usize] as char);
        }
        buffer &= (1 << bits) - 1;
    }
    if bits > 0 {
        out.push(ALPHABET[(buffer << (5 - bits) & 31) as usize] as char);
    }
    out
}

/// Reverses [`base32`], whatever the case. `None` for other characters.
pub fn from_base32(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() * 5 / 8);
    let (mut buffer, mut bits) = (0u32, 0);
    for c in text.bytes() {
        let value = ALPHABET.iter().position(|&a| a == c.to_ascii_lowercase())? as u32;
        buffer = buffer << 5 | value;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            out.push((buffer >> bits & 255) as u8);
        }
        buffer &= (1 << bits) - 1;
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base32_comes_back_in_any_case() {
        for bytes in [&b""[..], b"f", b"fo", b"foobar", &[0, 255, 128, 7]] {
            assert_eq!(from_base32(&base32(bytes).to_uppercase()).as_deref(), Some(bytes));
        }
        assert_eq!(from_base32("1!"), None);
    }

    #[test]
    fn lines_stay_short_whatever_the_text() {
        let text = format!("{} {}\n.dot\nFrom here ", "ä".repeat(300), "x".repeat(2000));
        assert!(quoted_printable(&text).lines().all(|l| l.len() <= 76));
        assert!(encoded_words(&text.replace('\n', " ")).lines().all(|l| l.len() <= 76));
        assert!(parameter("filename", &"schöne Datei".repeat(20)).lines().all(|l| l.len() <= 76));
    }
}
