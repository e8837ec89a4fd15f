//! From bytes to [`Mail`]. Never fails and never panics: what can't be understood is kept and marked.

use crate::automatic;
use crate::bounds::bounded;
use crate::cutting;
use crate::headers::{file_name, identifiers, is_deceptive, is_email, one_line};
use crate::html;
use crate::mail::{Address, Attachment, Forward, Header, Mail};
use crate::report;
use jiff::Timestamp;
use mail_parser::{Encoding, HeaderName, HeaderValue, Message, MessageParser, MessagePart, MimeHeaders, PartType};
use std::sync::LazyLock;

/// Attachments beyond this number stay in the raw message only.
const MAX_ATTACHMENTS: usize = 500;
/// Text beyond this many bytes isn't read for meaning; the raw message keeps it.
const MAX_TEXT: usize = 400_000;
const MAX_HTML: usize = 3_000_000;
const MAX_ADDRESSES: usize = 200;
/// Header fields beyond this number, and what follows so many bytes of one, aren't read.
const MAX_HEADERS: usize = 400;
const MAX_FIELD: usize = 40_000;
/// Fields longer than an ordinary one are read as long as all together are no longer than this.
const MAX_HEADER: usize = 1 << 20;
const ORDINARY_FIELD: usize = 2000;

/// Reads a message (RFC 5322 with MIME).
///
/// ```
/// let mail = correspondence::read(b"From: Ada <ada@example.com>\r\nSubject: Hello\r\n\r\nIt hums.\r\n");
/// assert_eq!(mail.from.unwrap().email, "ada@example.com");
/// assert_eq!(mail.new_text, "It hums.");
/// ```
pub fn read(raw: &[u8]) -> Mail {
    let mut mail = read_alone(raw);
    add_attached(&mut mail);
    mail
}

/// Reads a message, but none within it.
fn read_alone(raw: &[u8]) -> Mail {
    let raw = &*bounded(raw);
    // The parser is trusted, but a promise is a promise: a panic in it must cost one mail, not the server.
    let parsed = std::panic::catch_unwind(|| STRUCTURE.parse(raw)).ok().flatten();
    match parsed {
        Some(message) if message.headers().iter().any(|h| !matches!(h.name, HeaderName::Other(_))) => {
            from_message(message, raw)
        }
        _ => unreadable(raw),
    }
}

/// Many programs forward a mail as an attachment (RFC 2046, section 5.2.1): what its writer says belongs to the text. Of several
/// none is taken for it, nor one within that one.
fn add_attached(mail: &mut Mail) {
    if mail.automatic.is_some() || mail.report.is_some() || mail.forward.is_some() || mail.is_reply() {
        return;
    }
    let mut messages = mail.attachments.iter().filter(|a| a.media_type == "message/rfc822");
    let (Some(attached), None) = (messages.next(), messages.next()) else { return };
    let original = read_alone(&attached.content);
    if original.automatic.is_some() || original.new_text.is_empty() {
        return;
    }
    let start = if mail.new_text.is_empty() { 0 } else { mail.new_text.len() + 2 };
    mail.new_text = [mail.new_text.as_str(), &original.new_text]
        .into_iter()
        .filter(|t| !t.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n");
    mail.new_text.truncate(floor_char(&mail.new_text, MAX_TEXT));
    let start = start.min(mail.new_text.len());
    mail.forward = Some(Forward { from: original.from, subject: Some(original.subject), start });
}

/// Reads how a message is built. Other fields than those of MIME are read for the outermost message only, and bounded.
static STRUCTURE: LazyLock<MessageParser> =
    LazyLock::new(|| MessageParser::new().with_mime_headers().default_header_ignore());

fn unreadable(raw: &[u8]) -> Mail {
    let text: String = String::from_utf8_lossy(&raw[..raw.len().min(MAX_TEXT)]).into_owned();
    let text = tidy(&text);
    Mail { readable: false, new_text: text.trim().to_string(), text, ..Mail::default() }
}

fn from_message(mut message: Message<'_>, raw: &[u8]) -> Mail {
    let mut mail = Mail { readable: true, ..Mail::default() };
    let header = header_of(&message, raw);
    let parsed = std::panic::catch_unwind(|| MessageParser::default().parse_headers(&header)).ok().flatten();
    if let Some(fields) = parsed {
        read_headers(&fields, &header, &mut mail);
    }
    let body = body_ids(&message);
    let plain = body_text(&message, raw, &body, false);
    mail.html = html_of(&message);
    let wants_html = plain.chars().filter(|c| c.is_alphanumeric()).count() < 8;
    mail.text = match (&mail.html, wants_html) {
        (Some(html), true) => tidy(&html::to_text(html)),
        _ => plain,
    };
    mail.text.truncate(floor_char(&mail.text, MAX_TEXT));
    mail.attachments = attachments(&mut message, raw, &body);
    mail.report = report::report(&mail);
    mail.automatic = automatic::detect(&mail);
    cutting::cut(&mut mail);
    mail.automatic = mail.automatic.or_else(|| automatic::by_words(&mail));
    mail
}

/// The message's own header, within bounds, ending with the empty line.
fn header_of(message: &Message<'_>, raw: &[u8]) -> Vec<u8> {
    let mut header = Vec::new();
    for field in message.headers().iter().take(MAX_HEADERS) {
        let field = raw.get(field.offset_field as usize..field.offset_end as usize).unwrap_or_default();
        let field = &field[..field.len().min(MAX_FIELD)];
        if field.len() <= ORDINARY_FIELD || header.len() + field.len() <= MAX_HEADER {
            header.extend_from_slice(field);
            if !field.ends_with(b"\n") {
                header.push(b'\n');
            }
        }
    }
    header.push(b'\n');
    header
}

fn read_headers(message: &Message<'_>, raw: &[u8], mail: &mut Mail) {
    let raw_of = |start: u32, end: u32| -> String {
        String::from_utf8_lossy(raw.get(start as usize..end as usize).unwrap_or_default()).into_owned()
    };
    for header in message.headers() {
        let name = header.name.as_str().to_ascii_lowercase();
        match (&header.name, &header.value) {
            (HeaderName::From, v) if mail.from.is_none() => mail.from = addresses(v).into_iter().next(),
            (HeaderName::ReplyTo, v) if mail.reply_to.is_none() => mail.reply_to = addresses(v).into_iter().next(),
            (HeaderName::To, v) => mail.to.extend(addresses(v)),
            (HeaderName::Cc, v) => mail.cc.extend(addresses(v)),
            (HeaderName::Subject, v) if mail.subject.is_empty() => {
                mail.subject = one_line(v.as_text().unwrap_or_default(), 1000)
            }
            (HeaderName::Date, HeaderValue::DateTime(d)) if mail.date.is_none() => {
                mail.date = d.is_valid().then(|| Timestamp::from_second(d.to_timestamp()).ok()).flatten()
            }
            (HeaderName::MessageId, _) if mail.message_id.is_none() => {
                mail.message_id = identifiers(&raw_of(header.offset_start, header.offset_end)).into_iter().next()
            }
            (HeaderName::InReplyTo, _) if mail.in_reply_to.is_empty() => {
                mail.in_reply_to = identifiers(&raw_of(header.offset_start, header.offset_end))
            }
            (HeaderName::References, _) if mail.references.is_empty() => {
                mail.references = identifiers(&raw_of(header.offset_start, header.offset_end))
            }
            (HeaderName::Received | HeaderName::DkimSignature, _) => {}
            _ if name.starts_with("arc-") => {}
            _ if mail.headers.len() < 80 => {
                let value = one_line(&raw_of(header.offset_start, header.offset_end), 2000);
                mail.headers.push(Header { name, value });
            }
            _ => {}
        }
    }
    mail.to.truncate(MAX_ADDRESSES);
    mail.cc.truncate(MAX_ADDRESSES);
    mail.return_path =
        mail.header("return-path").map(|v| v.trim_matches(|c| c == '<' || c == '>' || c == ' ').to_string());
    mail.delivered_to = mail
        .headers
        .iter()
        .filter(|h| {
            matches!(
                h.name.as_str(),
                "delivered-to" | "x-original-to" | "envelope-to" | "x-envelope-to" | "x-delivered-to"
            )
        })
        .flat_map(|h| h.value.split(','))
        .map(|v| v.trim_matches(|c: char| c == '<' || c == '>' || c.is_whitespace()).to_string())
        .filter(|v| is_email(v))
        .take(20)
        .collect();
}

fn addresses(value: &HeaderValue<'_>) -> Vec<Address> {
    let HeaderValue::Address(list) = value else { return Vec::new() };
    list.iter()
        .filter_map(|a| {
            let email: String = one_line(a.address.as_deref().unwrap_or_default(), 320);
            let name = a.name.as_deref().map(|n| one_line(n, 200)).filter(|n| !n.is_empty());
            (is_email(&email) || name.is_some()).then_some(Address { name, email })
        })
        .take(MAX_ADDRESSES)
        .collect()
}

/// The parts that are the human-readable body: of a report only its first part (RFC 6522).
fn body_ids(message: &Message<'_>) -> Vec<u32> {
    let is_report = message
        .content_type()
        .is_some_and(|t| t.ctype() == "multipart" && t.subtype().is_some_and(|s| s.eq_ignore_ascii_case("report")));
    let mut ids: Vec<u32> = Vec::new();
    for &id in message.text_body.iter().take(50) {
        let Some(part) = message.parts.get(id as usize) else { continue };
        let is_file = part.attachment_name().is_some() && !ids.is_empty();
        if matches!(part.body, PartType::Text(_) | PartType::Html(_)) && !is_file && !ids.contains(&id) {
            ids.push(id);
        }
        if is_report && !ids.is_empty() {
            break;
        }
    }
    ids
}

fn body_text(message: &Message<'_>, raw: &[u8], ids: &[u32], as_html: bool) -> String {
    let mut out = String::new();
    for &id in ids {
        let Some(part) = message.parts.get(id as usize) else { continue };
        let piece = match &part.body {
            PartType::Html(html) => html::to_text(&html[..floor_char(html, MAX_HTML)]),
            PartType::Text(text) if !as_html => {
                let text = rescue_charset(part, &text[..floor_char(text, MAX_TEXT)], raw);
                let text = &text[..floor_char(&text, MAX_TEXT)];
                let attribute = |name: &str| {
                    part.content_type().and_then(|t| t.attribute(name)).unwrap_or_default().to_ascii_lowercase()
                };
                let text = tidy(text);
                if attribute("format") == "flowed" { unflow(&text, attribute("delsp") == "yes") } else { text }
            }
            _ => continue,
        };
        if !out.is_empty() && !out.ends_with('\n') {
            out.push('\n');
        }
        out.push_str(&piece);
        if out.len() > MAX_TEXT {
            break;
        }
    }
    tidy(&out)
}

fn html_of(message: &Message<'_>) -> Option<String> {
    let mut all: Option<String> = None;
    for &id in message.html_body.iter().take(20) {
        if let Some(PartType::Html(html)) = message.parts.get(id as usize).map(|part| &part.body) {
            let all = all.get_or_insert_default();
            all.push_str(&html[..floor_char(html, MAX_HTML - all.len())]);
        }
    }
    all
}

/// Text in an undeclared or wrongly declared charset: read again as the most plausible single-byte one.
fn rescue_charset(part: &MessagePart<'_>, text: &str, raw: &[u8]) -> String {
    if !text.contains('\u{fffd}') || part.encoding != Encoding::None {
        return text.to_string();
    }
    let bytes = raw.get(part.offset_body as usize..part.offset_end as usize).unwrap_or_default();
    let bytes = &bytes[..bytes.len().min(MAX_TEXT)];
    // A character that was cut off at the end is no mistake.
    if std::str::from_utf8(bytes).map_or_else(|e| e.error_len().is_none(), |_| true) {
        return text.to_string();
    }
    let high = bytes.iter().filter(|b| **b >= 0xc0).count();
    let low = bytes.iter().filter(|b| b.is_ascii_alphabetic()).count();
    let candidates: &[(&encoding_rs::Encoding, &str)] = if high > low {
        &[
            (encoding_rs::WINDOWS_1251, "оаеиніт"),
            (encoding_rs::KOI8_U, "оаеиніт"),
            (encoding_rs::WINDOWS_1253, "αοιετσν"),
        ]
    } else {
        &[(encoding_rs::WINDOWS_1252, "")]
    };
    let best = candidates.iter().map(|(e, common)| {
        let decoded = e.decode_without_bom_handling(bytes).0.into_owned();
        let score = decoded.chars().filter(|c| common.contains(*c)).count();
        (score, decoded)
    });
    best.max_by_key(|(score, _)| *score).map_or_else(|| text.to_string(), |(_, decoded)| decoded)
}

/// Line ends as `\n`, hard spaces as spaces, deceptive characters out.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                if chars.peek() != Some(&'\n') {
                    out.push('\n');
                }
            }
            '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{b}' | '\u{c}' => out.push('\n'),
            '\u{a0}' | '\u{202f}' | '\u{2000}'..='\u{200a}' | '\u{3000}' => out.push(' '),
            '\u{ad}' => {}
            c if is_deceptive(c) => {}
            c => out.push(c),
        }
    }
    out
}

/// Joins lines that format=flowed broke softly (RFC 3676 section 4).
fn unflow(text: &str, delete_space: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut open: Option<usize> = None;
    for line in text.lines() {
        let depth = line.bytes().take_while(|b| *b == b'>').count();
        let content = &line[depth..];
        let content = content.strip_prefix(' ').unwrap_or(content);
        let is_signature = content == "-- ";
        if open == Some(depth) && !is_signature {
            out.push_str(content.trim_end_matches(' '));
        } else {
            if open.is_some() {
                out.truncate(out.trim_end_matches(' ').len());
                out.push('\n');
            }
            out.extend(std::iter::repeat_n('>', depth));
            if depth > 0 && !content.is_empty() {
                out.push(' ');
            }
            out.push_str(if is_signature { content } else { content.trim_end_matches(' ') });
        }
        if content.ends_with(' ') && !is_signature {
            if !delete_space {
                out.push(' ');
            }
            open = Some(depth);
        } else {
            out.push('\n');
            open = None;
        }
    }
    out
}

fn attachments(message: &mut Message<'_>, raw: &[u8], body: &[u32]) -> Vec<Attachment> {
    let html_ids = message.html_body.clone();
    let mut list = Vec::new();
    for (id, part) in message.parts.iter_mut().enumerate() {
        let id = id as u32;
        if body.contains(&id)
            || matches!(part.body, PartType::Multipart(_))
            || html_ids.contains(&id) && matches!(part.body, PartType::Html(_))
        {
            continue;
        }
        if list.len() >= MAX_ATTACHMENTS {
            break;
        }
        let media_type = part.content_type().map_or_else(
            || "application/octet-stream".to_string(),
            |t| one_line(&format!("{}/{}", t.ctype(), t.subtype().unwrap_or("octet-stream")).to_ascii_lowercase(), 100),
        );
        let content_id = part.content_id().map(|c| one_line(c.trim_matches(|c| c == '<' || c == '>'), 200));
        let is_attachment = part.content_disposition().is_some_and(|d| d.is_attachment());
        let name = part.attachment_name().map(file_name).unwrap_or_else(|| default_name(&media_type, list.len() + 1));
        let inline =
            !is_attachment && (content_id.is_some() || part.content_disposition().is_some_and(|d| d.is_inline()));
        let content = match std::mem::take(&mut part.body) {
            PartType::Text(t) | PartType::Html(t) => t.into_owned().into_bytes(),
            PartType::Binary(b) | PartType::InlineBinary(b) => b.into_owned(),
            PartType::Message(_) => {
                raw.get(part.offset_body as usize..part.offset_end as usize).unwrap_or_default().to_vec()
            }
            PartType::Multipart(_) => continue,
        };
        list.push(Attachment { name, media_type, content_id, inline, content });
    }
    list
}

fn default_name(media_type: &str, number: usize) -> String {
    let extension = match media_type {
        "image/jpeg" => "jpg",
        "text/plain" | "text/rfc822-headers" | "message/delivery-status" | "message/disposition-notification" => "txt",
        "message/rfc822" => "eml",
        other => other
            .rsplit(['/', '+'])
            .next()
            .filter(|e| e.len() <= 5 && e.chars().all(|c| c.is_ascii_alphanumeric()))
            .unwrap_or("bin"),
    };
    format!("attachment-{number}.{extension}")
}

/// The greatest character boundary not above `max`.
pub(crate) fn floor_char(text: &str, max: usize) -> usize {
    if text.len() <= max {
        return text.len();
    }
    (0..=max).rev().find(|&i| text.is_char_boundary(i)).unwrap_or(0)
}
