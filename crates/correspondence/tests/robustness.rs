//! Hostile mail: read and understood in bounded time, never a panic, nothing deceptive shown.

use correspondence::{Catalogue, dedupe_key, read, safe_html, thread_hints, understand};
use std::time::{Duration, Instant};

/// Reads and understands `raw` and says how long it took. Debug builds are some twenty times slower than release ones;
/// the bounds here catch what grows with the square of the input, not what is merely slow.
fn survives(what: &str, raw: &[u8]) -> Duration {
    let begin = Instant::now();
    let mail = read(raw);
    let _ = understand(&mail, &Catalogue::default());
    let _ = thread_hints(&mail);
    let _ = dedupe_key(&mail, raw);
    let _ = safe_html(&mail);
    let took = begin.elapsed();
    println!("{what}: {took:?} for {} bytes", raw.len());
    assert!(took < Duration::from_secs(30), "{what} took {took:?}");
    took
}

fn with_body(body: &str) -> Vec<u8> {
    format!("From: a@example.com\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body}").into_bytes()
}

#[test]
fn a_thousand_nested_multiparts() {
    let mut raw = String::from("From: a@example.com\r\nSubject: deep\r\n");
    for i in 0..1000 {
        raw.push_str(&format!("Content-Type: multipart/mixed; boundary=\"b{i}\"\r\n\r\n--b{i}\r\n"));
    }
    raw.push_str("Content-Type: text/plain\r\n\r\nIt hums.\r\n");
    survives("nested multiparts", raw.as_bytes());
}

#[test]
fn messages_within_messages() {
    let mut raw = String::new();
    for i in 0..2000 {
        raw.push_str(&format!("From: a{i}@example.com\r\nSubject: m\r\nContent-Type: message/rfc822\r\n\r\n"));
    }
    survives("nested messages", raw.as_bytes());
}

#[test]
fn a_hundred_thousand_parts() {
    let mut raw = String::from("From: a@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n");
    for _ in 0..100_000 {
        raw.push_str("--b\r\nContent-Type: text/plain\r\n\r\nx\r\n");
    }
    raw.push_str("--b--\r\n");
    survives("100,000 parts", raw.as_bytes());
    let mail = read(raw.as_bytes());
    assert!(mail.attachments.len() <= 500);
}

#[test]
fn a_header_line_of_ten_megabytes() {
    let long = "x".repeat(10 << 20);
    survives("10 MB subject", format!("From: a@example.com\r\nSubject: {long}\r\n\r\nhello\r\n").as_bytes());
    survives(
        "10 MB references",
        format!("From: a@example.com\r\nReferences: {}\r\n\r\nhello\r\n", "<a@b> ".repeat(1 << 20)).as_bytes(),
    );
    survives(
        "10 MB of recipients",
        format!("From: a@example.com\r\nTo: {}\r\n\r\nhello\r\n", "a@example.com, ".repeat(700_000)).as_bytes(),
    );
}

#[test]
fn broken_encodings_and_every_charset_label() {
    survives(
        "broken base64",
        b"From: a@example.com\r\nContent-Transfer-Encoding: base64\r\n\r\n====!!!!AAA\x00\xff=A==",
    );
    survives(
        "broken quoted-printable",
        b"From: a@example.com\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=ZZ=\r\n=4=F",
    );
    survives("nuls", &[b"From: a@example.com\r\nSubject: \0\0\0\r\n\r\n".as_slice(), &[0u8; 100_000]].concat());
    survives(
        "broken encoded words",
        b"From: =?utf-8?B?////?= <a@example.com>\r\nSubject: =?x?Q?=FF?= =?utf-8?Z?a?= =?\r\n\r\nx",
    );
    for charset in [
        "utf-7",
        "utf-16",
        "utf-32",
        "iso-2022-jp",
        "gb18030",
        "big5",
        "koi8-u",
        "ibm866",
        "x-user-defined",
        "hz-gb-2312",
        "iso-8859-16",
        "windows-1258",
        "x-mac-cyrillic",
        "none",
        "\"",
        "utf-8\0",
    ] {
        let head = format!("From: a@example.com\r\nContent-Type: text/plain; charset={charset}\r\n\r\n");
        survives(charset, &[head.as_bytes(), &(0u8..=255).collect::<Vec<u8>>()].concat());
    }
}

#[test]
fn long_texts_of_every_shape() {
    for (what, piece) in [
        ("words", "inverter smoke no not "),
        ("numbers", "1234 5678 SN AB12345678 "),
        ("quotes", "> > > >\n"),
        ("attributions", "On 2026-01-01 at 10:00 a@example.com wrote:\n"),
        ("headers", "From: a@example.com\nSent: x\nTo: b\nSubject: c\n\n"),
        ("labels", "Serial number: \n"),
        ("one line", "a."),
        ("dots", ". . . "),
        ("dashes", "-_-_-/"),
        ("combining marks", "a\u{301}\u{302}\u{303}"),
        ("dates", "2026-01-01 12:00 "),
        ("phones", "+49 30 1234 567 "),
        ("questions", "why? is the inverter not "),
        ("no spaces", "inverterinverter"),
        ("names", "Larkfield L9 "),
        ("low names", "3600 zenit 8k "),
        ("lists", "1,2,"),
        ("columns", "Model | Serial\nLarkfield L9 | AB12-3456\n"),
        ("misspelt labels", "seriel 123456 "),
    ] {
        survives(what, &with_body(&piece.repeat(2_000_000 / piece.len())));
    }
}

#[test]
fn five_megabytes_of_html() {
    for (what, piece) in [
        ("divs", "<div>"),
        ("tables", "<table><tr><td>"),
        ("open tags", "<a href=\""),
        ("entities", "&amp;&#x41;&"),
        ("comments", "<!--"),
        ("hidden", "<p style='display:none'>x"),
        ("quotes", "<blockquote>"),
        ("text", "inverter broken "),
        ("close tags", "</p></div></b>"),
    ] {
        let raw =
            format!("From: a@example.com\r\nContent-Type: text/html\r\n\r\n{}", piece.repeat((5 << 20) / piece.len()));
        survives(what, raw.as_bytes());
    }
}

#[test]
fn names_that_turn_the_reading_direction() {
    let raw = "From: \"\u{202e}moc.elpmaxe@ecivres\u{202c}\" <a@example.com>\r\nSubject: \u{2066}x\u{2069}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\u{202e}olleh\r\n--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"../../\u{202e}gpj.exe\"\r\n\r\nx\r\n--b--\r\n";
    survives("bidi", raw.as_bytes());
    let mail = read(raw.as_bytes());
    let shown = format!(
        "{:?}{}{}{:?}",
        mail.from,
        mail.subject,
        mail.new_text,
        mail.attachments.iter().map(|a| &a.name).collect::<Vec<_>>()
    );
    assert!(!shown.contains(['\u{202e}', '\u{202c}', '\u{2066}', '\u{2069}']), "{shown}");
    assert_eq!(mail.attachments[0].name, "gpj.exe");
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(200))]

    #[test]
    fn any_bytes_are_survived(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..2000)) {
        survives("bytes", &bytes);
    }

    #[test]
    fn evidence_stands_on_characters_of_the_text(body in "\\PC{0,400}") {
        let mail = read(&with_body(&body));
        for e in understand(&mail, &Catalogue::default()).evidence {
            proptest::prop_assert!(mail.new_text.get(e.start..e.end).is_some(), "{e:?}");
        }
    }
}
