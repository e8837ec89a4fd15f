//! What of a message is looked at at most, decided by its bytes before anything is parsed.
//!
//! A MIME parser keeps a record of some 150 bytes for each header field and each part, and reads on to the end of the
//! message wherever a boundary never comes. A message of 25 MiB could hold five million of either. None of these bounds
//! is reached by mail that people or programs write; where one is, the raw message keeps what wasn't read.

use memchr::{memchr, memchr_iter, memmem};
use std::borrow::Cow;

/// Messages and multiparts within each other or beside each other: nobody forwards more, but an attacker might.
const MAX_NESTED: usize = 200;
/// Each multipart may make the parser look through the whole message once, so there may be fewer in a large one.
const MAX_LOOKED_THROUGH: usize = 1 << 31;
/// What stands in one MIME field (RFC 2045 section 3): a type, a boundary, a file name twice encoded. The parser compares
/// each parameter with each other one.
const MAX_MIME_FIELD: usize = 4096;
/// In messages longer than this only texts in single-byte charsets of Europe are decoded by the parser: for others it asks
/// for four times the text's bytes at once, and what is UTF-8 needs no decoding.
const LARGE: usize = 15 << 20;
const SINGLE_BYTE: [&[u8]; 4] = [b"iso-8859-", b"windows-125", b"cp125", b"koi8-"];
/// Shorter messages can't hold too much of anything.
const SMALL: usize = 128 << 10;
/// Lines that may be header fields, and places where a part may begin.
const MAX_FIELDS: usize = 130_000;
const MAX_PARTS: usize = 20_000;
/// Bytes above ASCII, each of which may become three in UTF-8. SMTP without BINARYMIME (RFC 3030) carries files in base64.
const MAX_HIGH: usize = 8 << 20;

/// The part of `raw` that is worth parsing, without what only an attack would contain.
pub fn bounded(raw: &[u8]) -> Cow<'_, [u8]> {
    let raw = &raw[..readable_end(raw)];
    let mut cuts: Vec<(usize, usize)> = Vec::new();
    let mut masks: Vec<usize> = Vec::new();
    let allowed = MAX_NESTED.min(MAX_LOOKED_THROUGH / raw.len().max(1));
    let (mut at, mut nested) = (0, 0);
    while let Some(colon) = memchr(b':', &raw[at..]).map(|n| at + n) {
        at = colon + 1;
        if !is_mime_field(&raw[..colon]) {
            continue;
        }
        let end = field_end(raw, colon);
        // An empty line left where the field is cut would end the header.
        let kept = match raw[colon..end.min(colon + MAX_MIME_FIELD)].trim_ascii_end().len() {
            whole if colon + whole + 2 >= end => end,
            short => colon + short,
        };
        if kept < end {
            cuts.push((kept, end));
        }
        for place in nestings(&raw[colon..kept]) {
            nested += 1;
            if nested > allowed {
                masks.push(colon + place);
            }
        }
        if raw.len() > LARGE {
            masks.extend(other_charsets(&raw[colon..kept]).map(|place| colon + place));
        }
        at = end;
    }
    rewritten(raw, &cuts, &masks)
}

/// `raw` without the ranges `cuts`, and with the words that begin at `masks` made unknown ones.
fn rewritten<'r>(raw: &'r [u8], cuts: &[(usize, usize)], masks: &[usize]) -> Cow<'r, [u8]> {
    if cuts.is_empty() && masks.is_empty() {
        return Cow::Borrowed(raw);
    }
    let mut copy = raw.to_vec();
    for &at in masks {
        copy[at] = b'x';
    }
    let mut length = 0;
    let mut from = 0;
    for &(start, end) in cuts.iter().chain(&[(raw.len(), raw.len())]) {
        copy.copy_within(from..start, length);
        length += start - from;
        from = end;
    }
    copy.truncate(length);
    Cow::Owned(copy)
}

/// Whether what ends here is the name of a MIME field. The parser passes over spaces within names, so we must, too.
fn is_mime_field(before: &[u8]) -> bool {
    const NAMES: [&[u8]; 6] = [
        b"content-type",
        b"content-disposition",
        b"content-id",
        b"content-transfer-encoding",
        b"content-description",
        b"content-location",
    ];
    let ends_with = |name: &[u8]| {
        let mut letters = before.iter().rev().filter(|b| !matches!(b, b' ' | b'\t' | b'\r' | b'\x0c'));
        name.iter().rev().all(|n| letters.next().is_some_and(|b| b.eq_ignore_ascii_case(n)))
    };
    NAMES.iter().any(|name| ends_with(name))
}

/// Where the field whose colon is at `colon` ends: at a line end that no folding follows (RFC 5322 section 2.2.3).
fn field_end(raw: &[u8], colon: usize) -> usize {
    memchr_iter(b'\n', &raw[colon..])
        .map(|n| colon + n)
        .find(|&end| !matches!(raw.get(end + 1), Some(b' ' | b'\t')))
        .unwrap_or(raw.len())
}

/// Where types begin that hold further parts.
fn nestings(field: &[u8]) -> Vec<usize> {
    let low = field.to_ascii_lowercase();
    let mut list: Vec<usize> =
        memmem::find_iter(&low, b"message").chain(memmem::find_iter(&low, b"multipart")).collect();
    list.sort_unstable();
    list
}

/// Where charsets are named that aren't single-byte ones of Europe.
fn other_charsets(field: &[u8]) -> impl Iterator<Item = usize> {
    let low = field.to_ascii_lowercase();
    let places: Vec<usize> = memmem::find_iter(&low, b"charset").collect();
    places.into_iter().filter(move |at| {
        let value = &low[at + b"charset".len()..];
        let is_sign = |b: &u8| matches!(b, b'*' | b'0'..=b'9' | b'=' | b'"') || b.is_ascii_whitespace();
        let value = &value[value.iter().take_while(|b| is_sign(b)).count()..];
        !SINGLE_BYTE.iter().any(|name| value.starts_with(name))
    })
}

/// Where reading must end because one of the bounds is reached.
fn readable_end(raw: &[u8]) -> usize {
    if raw.len() <= SMALL {
        return raw.len();
    }
    let low_holds = |word: &[u8]| holds_ignoring_case(raw, word);
    // Within a message that holds others, any empty line may be followed by headers.
    let anywhere = low_holds(b"message") || low_holds(b"digest");
    let two_dashes = memmem::Finder::new(b"--");
    let (mut fields, mut parts, mut high) = (0, 0, 0);
    let (mut in_header, mut at) = (true, 0);
    while at < raw.len() {
        let end = memchr(b'\n', &raw[at..]).map_or(raw.len(), |n| at + n + 1);
        let line = &raw[at..end];
        let dashes = two_dashes.find_iter(line).filter(|n| line.get(n + 2) != Some(&b'-')).count();
        parts += dashes;
        in_header = match line {
            [b'\n'] | [b'\r', b'\n'] => anywhere,
            _ => in_header || dashes > 0,
        };
        fields += usize::from(in_header && memchr(b':', &line[..line.len().min(100)]).is_some());
        let before = high;
        high += line.iter().filter(|b| !b.is_ascii()).count();
        if fields > MAX_FIELDS || parts > MAX_PARTS {
            return at;
        }
        if high > MAX_HIGH {
            return at
                + line
                    .iter()
                    .enumerate()
                    .filter(|(_, b)| !b.is_ascii())
                    .map(|(n, _)| n)
                    .nth(MAX_HIGH - before)
                    .unwrap_or(0);
        }
        at = end;
    }
    raw.len()
}

fn holds_ignoring_case(raw: &[u8], word: &[u8]) -> bool {
    let (Some(low), length) = (word.first(), word.len()) else { return true };
    memchr::memchr2_iter(*low, low.to_ascii_uppercase(), raw)
        .any(|at| raw.get(at..at + length).is_some_and(|found| found.eq_ignore_ascii_case(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_mail_is_read_as_it_is() {
        let raw =
            b"From: a@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nIt hums.\r\n--b--\r\n";
        assert!(matches!(bounded(raw), Cow::Borrowed(all) if all == raw));
    }

    #[test]
    fn a_long_mime_field_ends_early_and_the_others_stay() {
        let long = format!("Con tent-Type : text/plain; {}\r\n b\r\nSubject: x\r\n\r\ntext", "a=b;".repeat(10_000));
        let read = bounded(long.as_bytes());
        assert!(read.len() < 5000 && read.ends_with(b"\nSubject: x\r\n\r\ntext"), "{}", read.len());
    }

    #[test]
    fn only_so_many_messages_nest() {
        let raw = "content-type:\r\n message/rfc822\r\n\r\n".repeat(500) + "message/rfc822 is a type";
        let read = bounded(raw.as_bytes());
        assert_eq!(memmem::find_iter(&read, b"message").count(), MAX_NESTED + 1);
        assert_eq!(read.len(), raw.len());
    }
}
