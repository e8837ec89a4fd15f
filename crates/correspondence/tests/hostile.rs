//! Mail made to hurt: whatever comes, each step returns, nothing panics, memory stays small and work grows with the
//! mail's size, not with its square. All of it is made here; none of it is shown or opened as what it claims to be.
//!
//! **Memory** is what the steps ask the allocator for: the most bytes live at once on the test's thread, whether their
//! pages are ever touched or not. The mail's own bytes were there before and don't count; what is read of them does.
//! **Work** is compared, never timed against a clock's figure: four times the mail may take nine times as long
//! (a linear step takes four, a quadratic one sixteen), and whoever is slower once is asked again.

use correspondence::photo::without_location;
use correspondence::{
    Catalogue, Mail, Understanding, dedupe_key, normal_subject, read, safe_html, thread_hints, understand,
};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;
/// The largest mail taken in, unless the configuration says otherwise.
const LARGEST: usize = 25 * MIB;
/// What may be needed beside the mail itself.
const ROOM: usize = 64 * MIB;

/// Everything that is done with a mail before a person sees it.
fn take_in(raw: &[u8]) -> (Mail, Understanding) {
    let mail = read(raw);
    let seen = understand(&mail, &Catalogue::default());
    let _ = thread_hints(&mail);
    let _ = normal_subject(&mail.subject);
    let _ = dedupe_key(&mail, raw);
    let _ = safe_html(&mail);
    (mail, seen)
}

/// Takes a mail in within the room that there is.
fn survives(what: &str, raw: &[u8]) -> Mail {
    survives_within(ROOM, what, raw)
}

fn survives_within(room: usize, what: &str, raw: &[u8]) -> Mail {
    // Lexicons and patterns are made once, by the first mail.
    take_in(b"From: a@example.com\r\n\r\nMy inverter HX-5000T, S/N HV3E8K2205846, hums.\r\n");
    let begin = Instant::now();
    let mut taken = None;
    let used = allocation_counter::measure(|| taken = Some(take_in(raw)));
    let peak = usize::try_from(used.bytes_max).expect("memory fits a usize");
    println!("{what}: {} KiB in {:?}, {} KiB at most", raw.len() / KIB, begin.elapsed(), peak / KIB);
    assert!(peak <= room, "{what}: {} KiB were live at once", peak / KIB);
    taken.expect("it was taken in").0
}

/// Four times as much is far from sixteen times the work.
fn grows_gently(what: &str, size: usize, mail: impl Fn(usize) -> Vec<u8>) {
    work_grows_gently(what, size, mail, |raw| drop(take_in(raw)));
}

fn work_grows_gently(what: &str, size: usize, made: impl Fn(usize) -> Vec<u8>, work: impl Fn(&[u8])) {
    let (small, large) = (made(size), made(4 * size));
    let quickest = |raw: &[u8]| {
        let time = |_| {
            let begin = worked();
            work(raw);
            worked() - begin
        };
        (0..2).map(time).min().expect("two were timed").max(Duration::from_micros(1))
    };
    let mut factor = f64::INFINITY;
    for _ in 0..5 {
        let (one, four) = (quickest(&small), quickest(&large));
        factor = factor.min(four.as_secs_f64() / one.as_secs_f64());
        println!("{what}: {} KiB in {one:?}, four times that in {four:?}", small.len() / KIB);
        // What is done at once tells nothing.
        if factor < 9.0 || four < Duration::from_millis(30) {
            return;
        }
    }
    panic!("{what}: four times as much takes {factor:.1} times as long");
}

/// How long this thread has been at work: on Linux without the time in which others were; elsewhere, time.
fn worked() -> Duration {
    static BEGIN: LazyLock<Instant> = LazyLock::new(Instant::now);
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.as_deref().and_then(|t| t.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| BEGIN.elapsed(), Duration::from_nanos)
}

const PLAIN: &str =
    "From: Ada <ada@example.com>\r\nSubject: It hums\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n";
const HTML: &str = "From: Ada <ada@example.com>\r\nSubject: It hums\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";

/// `head` and then `piece` again and again, `size` bytes in all.
fn filled(head: &str, piece: &str, size: usize) -> Vec<u8> {
    let mut raw = head.as_bytes().to_vec();
    raw.reserve(size + piece.len());
    while raw.len() < size {
        raw.extend_from_slice(piece.as_bytes());
    }
    raw
}

// Structure

fn nested_multiparts(depth: usize) -> Vec<u8> {
    let mut raw = String::from("From: a@example.com\r\nSubject: deep\r\n");
    for i in 0..depth {
        raw.push_str(&format!("Content-Type: multipart/mixed; boundary=\"b{i}x\"\r\n\r\n--b{i}x\r\n"));
    }
    raw.push_str("Content-Type: text/plain\r\n\r\nIt hums.\r\n");
    for i in (0..depth).rev() {
        raw.push_str(&format!("--b{i}x--\r\n"));
    }
    raw.into_bytes()
}

#[test]
fn multiparts_nested_a_thousand_deep() {
    survives_within(MIB, "nested multiparts", &nested_multiparts(1000));
    grows_gently("nested multiparts", 1000, nested_multiparts);
    let few = survives("ten nested multiparts", &nested_multiparts(10));
    assert_eq!(few.new_text, "It hums.");
}

#[test]
fn multiparts_whose_boundary_never_comes() {
    let head = "From: a@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n";
    let piece = "--b\r\nContent-Type: multipart/mixed; boundary=never\r\n\r\nx\r\n";
    grows_gently("multiparts without parts", 200 * KIB, |n| filled(head, piece, n));
    survives("multiparts without parts", &filled(head, piece, LARGEST));
}

#[test]
fn a_hundred_thousand_parts_and_more() {
    let head = "From: a@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n";
    let parts = |piece: &str, n: usize| [head.to_string(), piece.repeat(n), "--b--\r\n".into()].concat().into_bytes();
    let mail = survives("100,000 parts", &parts("--b\r\nContent-Type: text/plain\r\n\r\nIt hums.\r\n", 100_000));
    assert!(mail.attachments.len() <= 500);
    assert!(mail.new_text.starts_with("It hums."));
    survives("100,000 files", &parts("--b\r\nContent-Type: image/png; name=a.png\r\n\r\nx\r\n", 100_000));
    let encoded = "--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nSXQ=\r\n";
    survives("100,000 encoded files", &parts(encoded, 100_000));
    survives("parts of nothing", &filled(head, "--b\n\n", LARGEST));
    grows_gently("parts", 20_000, |n| parts("--b\r\n\r\nx\r\n", n));
}

#[test]
fn boundaries_that_begin_alike() {
    let raw = "From: a@example.com\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n\
        --b\r\nContent-Type: multipart/mixed; boundary=\"bb\"\r\n\r\n\
        --bb\r\nContent-Type: multipart/alternative; boundary=\"b-\"\r\n\r\n\
        --b-\r\nContent-Type: text/plain\r\n\r\nIt hums.\r\n--b---\r\n--bb--\r\n--b--\r\n";
    survives("boundaries that begin alike", raw.as_bytes());
    let mut deep = String::from("From: a@example.com\r\n");
    for i in 1..=200 {
        let boundary = "-".repeat(i);
        deep.push_str(&format!("Content-Type: multipart/mixed; boundary=\"{boundary}\"\r\n\r\n--{boundary}\r\n"));
    }
    survives_within(MIB, "boundaries of dashes", deep.as_bytes());
    survives("dashes", &filled(&deep, "-", LARGEST));
}

fn nested_messages(depth: usize) -> Vec<u8> {
    let mut raw = String::new();
    for i in 0..depth {
        raw.push_str(&format!("From: a{i}@example.com\r\nSubject: m\r\nContent-Type: message /rfc822\r\n\r\n"));
    }
    raw.push_str("From: z@example.com\r\n\r\nIt hums.\r\n");
    raw.into_bytes()
}

#[test]
fn messages_within_messages() {
    survives_within(8 * MIB, "nested messages", &nested_messages(5000));
    grows_gently("nested messages", 5000, nested_messages);
    survives("nested messages, 25 MiB", &nested_messages(LARGEST / 64));
    let head = "From: a@example.com\r\nContent-Type: multipart/digest; boundary=b\r\n\r\n";
    let piece = "--b\r\n\r\nFrom: b@example.com\r\nContent-Type: multipart/digest; boundary=b\r\n\r\n";
    survives("digests within digests", &filled(head, piece, LARGEST));
    // Wrapped in base64 again and again: each layer is a third larger than what it holds.
    let mut inner = filled(PLAIN, "It hums. ", 4 * MIB);
    while inner.len() < 18 * MIB {
        let head = "From: a@example.com\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n";
        inner = [head.as_bytes(), base64(&inner).as_bytes()].concat();
    }
    survives("messages in base64", &inner);
}

// Headers

#[test]
fn a_header_line_of_ten_megabytes() {
    for name in [
        "Subject",
        "From",
        "To",
        "Date",
        "Message-ID",
        "References",
        "Content-Type",
        "Content-Disposition",
        "Received",
        "Content-Transfer-Encoding",
        "Content-ID",
        "X-Anything",
        "List-Post",
        "Keywords",
    ] {
        let piece = match name {
            "To" | "From" => "a@b, ",
            "References" | "Message-ID" | "Content-ID" => "<a@b> ",
            "Content-Type" | "Content-Disposition" => "text/plain; a*1=b; c*='x'y;\r\n ",
            "Subject" => "=?utf-8?Q?It_hums?= ",
            _ => "x\u{e9};\r\n\t",
        };
        let raw = |n: usize| {
            let mut raw = filled(&format!("{name}: "), piece, n);
            raw.extend_from_slice(b"\r\nFrom: a@example.com\r\nMessage-ID: <1@example.com>\r\n\r\nIt hums.\r\n");
            raw
        };
        let mail = survives(name, &raw(10 * MIB));
        assert_eq!(mail.new_text, "It hums.", "{name}");
        grows_gently(name, 30 * KIB, raw);
    }
    let head =
        "From: a@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; ";
    survives("a part's header line", &filled(head, "a*1=b; c*='x'y; ", LARGEST));
}

#[test]
fn a_hundred_thousand_header_lines_and_more() {
    for line in ["X-Nothing: x\r\n", "To: a@example.com\r\n", "Content-Type: text/plain\r\n", "Received: x\r\n", "a:\n"]
    {
        let raw = format!("From: a@example.com\r\n{}\r\nIt hums.\r\n", line.repeat(100_000));
        let mail = survives(line.trim(), raw.as_bytes());
        assert_eq!((mail.new_text.as_str(), mail.headers.len() <= 80), ("It hums.", true), "{line}");
        survives(line.trim(), &filled("From: a@example.com\r\n", line, LARGEST));
    }
    let inner = "From: a@example.com\r\nContent-Type: message/rfc822\r\n\r\n";
    survives("headers of a message within", &filled(inner, "a:\n", LARGEST));
}

#[test]
fn ten_thousand_references_and_recipients() {
    let ids: String = (0..10_000).map(|i| format!("<{i}@example.com>\r\n ")).collect();
    let people: String = (0..10_000).map(|i| format!("Person {i} <p{i}@example.com>,\r\n ")).collect();
    let raw = format!(
        "From: a@example.com\r\nReferences: {ids}\r\nIn-Reply-To: {ids}\r\nTo: {people}\r\nCc: {people}\r\n\r\nIt hums."
    );
    let mail = survives_within(8 * MIB, "10,000 references and recipients", raw.as_bytes());
    assert_eq!((mail.references.len(), mail.to.len(), mail.cc.len()), (200, 200, 200));
    assert_eq!((mail.references[0].as_str(), mail.to[199].email.as_str()), ("0@example.com", "p199@example.com"));
    assert_eq!(mail.new_text, "It hums.");
}

// Encodings

/// All labels of the Encoding Standard (<https://encoding.spec.whatwg.org/#names-and-labels>).
const LABELS: &str = "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8 866 cp866 csibm866 ibm866 \
    csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2 csisolatin3 iso-8859-3 \
    iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3 csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 \
    iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4 csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 \
    iso_8859-5 iso_8859-5:1988 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 \
    iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987 csisolatingreek ecma-118 \
    elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek csiso88598e \
    csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 visual \
    csiso88598i iso-8859-8-i logical csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6 iso-8859-13 \
    iso8859-13 iso885913 iso-8859-14 iso8859-14 iso885914 csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 \
    iso-8859-16 cskoi8r koi koi8 koi8-r koi8_r koi8-ru koi8-u csmacintosh mac macintosh x-mac-roman dos-874 iso-8859-11 \
    iso8859-11 iso885911 tis-620 windows-874 cp1250 windows-1250 x-cp1250 cp1251 windows-1251 x-cp1251 \
    ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 \
    iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252 cp1253 windows-1253 x-cp1253 cp1254 csisolatin5 iso-8859-9 \
    iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254 cp1255 windows-1255 \
    x-cp1255 cp1256 windows-1256 x-cp1256 cp1257 windows-1257 x-cp1257 cp1258 windows-1258 x-cp1258 x-mac-cyrillic \
    x-mac-ukrainian chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030 big5 \
    big5-hkscs cn-big5 csbig5 x-x-big5 cseucpkdfmtjapanese euc-jp x-euc-jp csiso2022jp iso-2022-jp csshiftjis ms932 \
    ms_kanji shift-jis shift_jis sjis windows-31j x-sjis cseuckr csksc56011987 euc-kr iso-ir-149 korean \
    ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext \
    iso-2022-kr replacement unicodefffe utf-16be csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le \
    x-user-defined";
const UNKNOWN: &str =
    "none utf-7 utf-32 utf-8888 unknown-8bit x-unknown binary iso-8859-99 cp65001 ebcdic-cp-be \" \\ %s \u{202e}8-ftu";

#[test]
fn every_charset_label_and_unknown_ones() {
    let every: Vec<u8> = (0..=255).collect();
    let labels = LABELS.split_whitespace();
    for label in labels.clone() {
        assert!(encoding_rs::Encoding::for_label(label.as_bytes()).is_some(), "{label}");
    }
    for label in labels.chain(UNKNOWN.split(' ')).chain(["", "utf-8\0"]) {
        for encoding in ["8bit", "base64", "quoted-printable"] {
            let head = format!(
                "From: =?{label}?Q?=FF=D8=00A?= <a@example.com>\r\nSubject: =?{label}?B?/9gAQf8=?=\r\n\
                 Content-Type: text/plain; charset=\"{label}\"\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
            );
            let body = if encoding == "base64" { base64(&every).into_bytes() } else { every.clone() };
            survives_within(MIB, label, &[head.as_bytes(), &body].concat());
        }
    }
}

#[test]
fn the_largest_mail_in_every_kind_of_charset() {
    for charset in
        ["utf-8", "us-ascii", "windows-1252", "koi8-u", "gb18030", "shift_jis", "iso-2022-jp", "utf-16", "utf-7"]
    {
        let head = format!("From: a@example.com\r\nContent-Type: text/plain; charset={charset}\r\n\r\n");
        for body in [b"hums\n".as_slice(), b"\x80", b"\x1b$B!"] {
            let mut raw = head.clone().into_bytes();
            raw.extend(body.iter().cycle().take(LARGEST));
            // The parser reserves twice the bytes of a single-byte text and gives back what it didn't need: in place, but
            // counted as if both were there for a moment.
            survives_within(ROOM + 16 * MIB, &format!("{charset} of {body:x?}"), &raw);
        }
    }
}

#[test]
fn lone_surrogates() {
    // U+D800 alone, a low one before a high one, half a one: in UTF-7, in UTF-16, and as CESU-8 would write them.
    for (charset, body) in [
        ("utf-7", b"It hums +2AA- +3AA- +2ADYAA- +".as_slice()),
        ("utf-16be", b"\0I\xd8\0\0t\xdc\0\xd8\0\0 \xd8"),
        ("utf-16le", b"I\0\0\xd8t\0\0\xdc\0\xd8 \0\xd8"),
        ("utf-16", b"\xff\xfeI\0\0\xd8"),
        ("utf-8", b"It \xed\xa0\x80 hums \xed\xb0\x80\xed\xa0\x80 \xf0\x90 \xc0\x80"),
    ] {
        let head = format!("From: a@example.com\r\nContent-Type: text/plain; charset={charset}\r\n");
        let encoded = format!("{head}Content-Transfer-Encoding: base64\r\n\r\n{}", base64(body));
        let mail = survives(charset, encoded.as_bytes());
        assert!(mail.new_text.starts_with('I'), "{charset}: {:?}", mail.new_text);
        survives(charset, &[head.as_bytes(), b"\r\n", body].concat());
    }
}

#[test]
fn broken_base64_and_quoted_printable() {
    survives(
        "base64",
        &filled("From: a@example.com\r\nContent-Transfer-Encoding: base64\r\n\r\n", "SXQg\r\n", LARGEST),
    );
    for (encoding, bodies) in [
        ("base64", ["====", "A", "AB=C", "SXQgaHVtcw==SXQgaHVtcw==", "SXQ\0gaHVtcw", "--", "!!!!", "SXQ gaH Vtcw"]),
        ("quoted-printable", ["=", "=4", "=ZZ", "==41", "=\r", "= \n=41", "=C3=\n=A9", "=00=0D=0A=2E"]),
        ("x-unknown", ["SXQ=", "=41", "\0", "~", "M<", "begin 644 a", "`", "\u{fffd}"]),
    ] {
        for body in bodies {
            let head = format!("From: a@example.com\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n");
            survives_within(MIB, body, format!("{head}{body}").as_bytes());
            survives(body, &filled(&head, body, 5 * MIB));
        }
    }
}

#[test]
fn nothing_but_nuls() {
    survives("NULs", &vec![0; LARGEST]);
    survives("NULs as text", &filled(PLAIN, "\0", LARGEST));
    let mail = survives("NULs between", b"From: a\0@example.com\r\nSubject: It\0 hums\0\r\n\r\nIt\0 hums\0\r\n");
    assert!(!format!("{}{}", mail.subject, mail.new_text).contains('\0'));
}

#[test]
fn bytes_without_a_message() {
    survives("nothing", b"");
    survives("lines", &vec![b'\n'; LARGEST]);
    survives("high bytes", &vec![0xff; LARGEST]);
    survives("colons", &vec![b':'; LARGEST]);
}

// Attachments

fn with_file(head: &str, content: &[u8]) -> Vec<u8> {
    format!(
        "From: a@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nIt hums.\r\n--b\r\n{head}\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{}\r\n--b--\r\n",
        base64(content)
    )
    .into_bytes()
}

#[test]
fn a_zip_bomb_is_kept_as_it_came_and_never_unpacked() {
    let mut bomb = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    let zeros = vec![0; MIB];
    for _ in 0..256 {
        std::io::Write::write_all(&mut bomb, &zeros).expect("memory takes all");
    }
    let bomb = bomb.finish().expect("memory takes all");
    for head in [
        "Content-Type: application/zip; name=invoice.zip",
        "Content-Type: application/gzip; name=log.txt.gz\r\nContent-Encoding: gzip",
        "Content-Type: text/plain; name=log.txt\r\nContent-Encoding: gzip\r\nContent-Disposition: attachment",
        "Content-Type: image/svg+xml; name=plate.svgz",
    ] {
        let mail = survives_within(16 * MIB, head, &with_file(head, &bomb));
        assert_eq!(mail.new_text, "It hums.");
        let file = &mail.attachments[0];
        assert!(file.content == bomb || file.media_type.starts_with("text/"), "{head}");
    }
}

#[test]
fn file_names_lead_nowhere() {
    for (raw, shown) in [
        ("../../etc/passwd", "passwd"),
        ("..\\\\..\\\\boot.ini", "boot.ini"),
        ("C:\\\\plate.jpg", "plate.jpg"),
        ("/etc/cron.d/x", "x"),
        ("....//....//x", "x"),
        (".htaccess", "htaccess"),
        ("..", "attachment"),
        ("plate.jpg/", "attachment"),
        ("C:x", "C_x"),
        ("a|b*c?.jpg", "a_b_c_.jpg"),
        ("plate\u{202e}gpj.exe", "plategpj.exe"),
        ("pla\u{200b}te\u{2066}.jpg\u{feff}", "plate.jpg"),
        ("pla\u{ad}te\u{34f}\u{3164}.jpg", "plate.jpg"),
        ("plate.jpg                              .exe", "plate.jpg .exe"),
        ("con", "_con"),
        ("NUL.txt", "_NUL.txt"),
        ("plate.exe. . ", "plate.exe"),
    ] {
        let mail = read(&with_file(&format!("Content-Type: image/jpeg; name=\"{raw}\""), b"x"));
        assert_eq!(mail.attachments[0].name, shown, "{raw}");
    }
    let encoded = "Content-Disposition: attachment; filename*=utf-8''%2e%2e%2f%2e%2e%2f%e2%80%aeplate.jpg%00.exe";
    assert_eq!(read(&with_file(encoded, b"x")).attachments[0].name, "plate.jpg.exe");
    let long = format!("Content-Type: image/jpeg; name=\"{}\"", "plate".repeat(400));
    assert!(read(&with_file(&long, b"x")).attachments[0].name.len() <= 120);
}

// What people are shown

#[test]
fn names_and_subjects_that_turn_the_reading_direction_or_hide() {
    let tricks: String = ['\u{202e}', '\u{2066}', '\u{200b}', '\u{200f}', '\u{feff}', '\u{ad}', '\u{34f}', '\u{3164}']
        .into_iter()
        .chain(['\u{115f}', '\u{fff9}', '\u{206f}', '\u{e0041}', '\u{61c}', '\u{180e}', '\u{2028}', '\u{85}', '\u{1b}'])
        .collect();
    let words = base64(format!("Ada{tricks}Beispiel").as_bytes());
    let raw = format!(
        "From: =?utf-8?B?{words}?= <a@example.com>\r\nSubject: =?utf-8?B?{words}?=\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\r\nIt{tricks}hums\r\n"
    );
    let mail = survives_within(MIB, "tricks", raw.as_bytes());
    let name = mail.from.and_then(|a| a.name).expect("a name");
    for shown in [&name, &mail.subject, &mail.new_text] {
        let hidden = shown.chars().find(|c| tricks.contains(*c));
        assert_eq!(hidden, None, "{shown:?}");
    }
    // Two that mean a new line part words.
    assert_eq!((name.as_str(), mail.subject.as_str()), ("Ada Beispiel", "Ada Beispiel"));
}

#[test]
fn a_large_mail_of_every_shape_of_text() {
    for piece in ["The inverter smokes and hums, no not yet. ", "> > > ", "> > >\n", "inverter", "0123456789", " "] {
        survives(&format!("25 MiB of {piece:?}"), &filled(PLAIN, piece, LARGEST));
    }
    for (what, piece) in [
        ("words", "The inverter smokes and hums, no not yet. "),
        ("lines", "It hums.\n"),
        ("paragraphs", "It hums.\n\n"),
        ("quotes", "> > > "),
        ("lines of quotes", "> > >\n"),
        ("deepening quotes", ">"),
        ("one line without spaces", "inverter"),
        ("digits", "0123456789"),
        ("numbers", "1234 5678 SN AB12345678 "),
        ("signs", "-_-_-/.\\"),
        ("attributions", "On 2026-01-01 at 10:00 a@example.com wrote:\n"),
        ("printed headers", "From: a@b.example\nSent: x\nTo: b\nSubject: c\n\n"),
        ("labels", "Serial number: "),
        ("signatures", "-- \n"),
        ("rules", "-----Original Message-----\n\n"),
        ("addresses", "a@b.c@"),
        ("links", "https://"),
        ("phones", "+49 30 1234 567 "),
        ("IBANs", "DE89 3704 0044 0532 0130 00 "),
        ("dates", "2026-01-01 12:00 "),
        ("our references", "C-2026-00431-K "),
        ("combining marks", "a\u{301}\u{302}\u{303}"),
        ("wide letters", "ﷺ"),
        ("spaces", " "),
        ("tabs", "\t"),
        ("carriage returns", "\r"),
        ("dots", ". . . "),
        ("questions", "why? is the inverter not "),
        ("names", "Larkfield L9 "),
        ("low names", "3600 zenit 8k "),
        ("lists", "1,2,"),
        ("columns", "Model | Serial\nLarkfield L9 | AB12-3456\n"),
        ("misspelt labels", "seriel 123456 "),
    ] {
        // Of text, some 400 KB are looked at.
        survives(what, &filled(PLAIN, piece, MIB));
        survives(what, &filled(&PLAIN.replace("Subject: ", "Subject: Re: "), piece, MIB));
        survives(what, &filled(&PLAIN.replace("utf-8", "utf-8; format=flowed; delsp=yes"), piece, MIB));
        grows_gently(what, 90 * KIB, |n| filled(PLAIN, piece, n));
    }
}

#[test]
fn a_large_mail_of_every_shape_of_html() {
    survives("the largest page", &filled(HTML, "<p>It hums.</p>", LARGEST));
    for (what, piece) in [
        ("words", "The inverter hums. "),
        ("paragraphs", "<p>It hums."),
        ("divisions never closed", "<div>"),
        ("divisions closed as something else", "<div></b>"),
        ("bold never closed", "<b>x"),
        ("paragraphs within bold", "<b><p>x"),
        ("tables never closed", "<table><tr><td>"),
        ("text in tables", "<table>x"),
        ("lists never closed", "<ul><li>"),
        ("quotes never closed", "<blockquote>x"),
        ("links never closed", "<a href=\"x\">"),
        ("attributes never closed", "<a href=\""),
        ("tags never closed", "<p "),
        ("comments never closed", "<!-- x "),
        ("conditional comments", "<!--[if mso]><p>x<![endif]-->"),
        ("scripts", "<script>x</script>"),
        ("scripts never closed", "<script><!--<script>"),
        ("styles", "<style>p{color:red}</style>"),
        ("titles", "<title>x"),
        ("selects", "<select><option>"),
        ("templates", "<template>"),
        ("formulas", "<math><mi>"),
        ("drawings", "<svg><g>"),
        ("drawings of pages", "<svg><foreignObject><div>"),
        ("forms", "<form><input>"),
        ("closing tags", "</p></div></b>"),
        ("closing paragraphs", "</p>"),
        ("rules", "<hr>"),
        ("breaks in quotes", "<blockquote><br><br>"),
        ("entities", "&amp;&#x41;&"),
        ("entities never closed", "&CounterClockwiseContourIntegra"),
        ("less-thans", "<"),
        ("greater-thans", ">"),
        ("hidden", "<p style='display:none'>x"),
        ("pictures", "<img src='cid:a'>"),
    ] {
        // Some 3 MB are looked at, and up to 2 MB are shown.
        survives(what, &filled(HTML, piece, 5 * MIB));
        survives(what, &filled(HTML, piece, 1_900_000));
        grows_gently(what, 90 * KIB, |n| filled(HTML, piece, n));
    }
}

#[test]
fn a_tag_of_a_hundred_thousand_attributes() {
    let tag = |n: usize| {
        let attributes: String = (0..n).map(|i| format!(" a{i}=\">\"")).collect();
        format!("{HTML}<p{attributes}>It hums.</p>").into_bytes()
    };
    survives("attributes", &tag(100_000));
    grows_gently("attributes", 20_000, tag);
}

#[test]
fn formatting_that_is_opened_anew_in_every_paragraph() {
    // A browser's tree holds each of the fonts once more in each of the paragraphs.
    let page = |n: usize| {
        let fonts: String = (0..n).map(|i| format!("<font title={i}>")).collect();
        format!("{HTML}<p>{fonts}</p>{}", "<p>x</p>".repeat(n)).into_bytes()
    };
    survives_within(4 * MIB, "fonts", &page(300));
    survives("more fonts", &page(20_000));
    let unclosed = |n: usize| {
        let fonts: String = (0..n).map(|i| format!("<p><font title={i}>")).collect();
        format!("{HTML}{fonts}{}", "<p>x".repeat(n)).into_bytes()
    };
    survives_within(4 * MIB, "fonts never closed", &unclosed(300));
    survives("more fonts never closed", &unclosed(20_000));
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    let line = |chunk: &[u8]| base64::engine::general_purpose::STANDARD.encode(chunk);
    bytes.chunks(57).map(line).collect::<Vec<_>>().join("\r\n")
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(200))]

    #[test]
    fn any_bytes_are_survived(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..2000)) {
        take_in(&bytes);
    }

    #[test]
    fn evidence_stands_on_characters_of_the_text(body in "\\PC{0,400}") {
        let (mail, seen) = take_in(format!("{PLAIN}{body}").as_bytes());
        for e in seen.evidence {
            proptest::prop_assert!(mail.new_text.get(e.start..e.end).is_some(), "{e:?}");
        }
    }
}

/// Photos are made safe to show at a click of whoever sent them.
#[test]
fn photos_made_to_be_slow_are_copied_in_time_that_grows_with_their_size() {
    let head = b"\0\0\0\x18ftypheic";
    let copy = |raw: &[u8]| _ = without_location(raw, "image/heic");
    let notes = |size: usize| [head.as_slice(), &b"<x:xmpmeta".repeat(size / 10)].concat();
    work_grows_gently("notes that never end", 500 * KIB, notes, copy);
    let directories = |size: usize| [head.as_slice(), &b"II*\0\x08\0\0\0\xff\xff\x25\x88".repeat(size / 12)].concat();
    work_grows_gently("directories in directories", 500 * KIB, directories, copy);
    // Each entry of the place's directory names the whole file.
    let places = |size: usize| {
        let mut file =
            [head.as_slice(), b"II*\0\x08\0\0\0\x01\0\x25\x88\x04\0\x01\0\0\0\x1a\0\0\0\0\0\0\0\xff\xff"].concat();
        let length = u32::try_from(size / 2).expect("it is small").to_le_bytes();
        let entry = [b"\x02\0\x02\0".as_slice(), &length, b"\x20\0\x04\0"].concat();
        file.extend(entry.repeat(40_000));
        file.resize(file.len() + size, 1);
        file
    };
    work_grows_gently("a place that is everywhere", 1 << 20, places, copy);
}
