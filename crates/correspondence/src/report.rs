//! What comes back of letters: delivery reports and receipts as the RFCs have them (3464, 8098), and the free-form ones of
//! servers that write prose and append the letter.

use crate::automatic::is_daemon;
use crate::headers::{identifiers, one_line};
use crate::mail::{Attachment, Mail, Report};
use regex::Regex;
use std::sync::LazyLock;

/// Lines that are looked at: reports are short, what they append isn't.
const MAX_LINES: usize = 500;

/// What a delivery report or receipt is about; nothing where `mail` is neither.
pub fn report(mail: &Mail) -> Option<Report> {
    let kinds = ["message/delivery-status", "message/global-delivery-status", "message/disposition-notification"];
    let part = mail.attachments.iter().find(|a| kinds.contains(&a.media_type.as_str()));
    match part {
        Some(part) => Some(by_fields(mail, part)),
        None => is_daemon(mail).then(|| in_prose(mail)),
    }
}

fn by_fields(mail: &Mail, part: &Attachment) -> Report {
    let fields = String::from_utf8_lossy(&part.content).into_owned();
    let field = |name: &str| field(&fields, name).map(|value| one_line(value, 500));
    let recipient = field("final-recipient")
        .or_else(|| field("original-recipient"))
        .map(|r| r.rsplit(';').next().unwrap_or_default().trim().to_string());
    let status = field("status").map(|s| s.split_whitespace().next().unwrap_or_default().to_string());
    let letter = field("original-message-id").and_then(|id| identifiers(&id).into_iter().next());
    // Given up is given up, be it after days of trying ("Action: failed", "Status: 4.4.1"; RFC 3464, section 2.3.3).
    let action = field("action").map(|a| a.split_whitespace().next().unwrap_or_default().to_ascii_lowercase());
    let permanent = match action.as_deref() {
        Some("failed") => true,
        Some(_) => false,
        None => status.as_deref().is_some_and(|s| s.starts_with('5')),
    };
    // "manual-action/MDN-sent-manually; displayed" (RFC 8098, section 3.2.6).
    let disposition = field("disposition").unwrap_or_default().to_ascii_lowercase();
    let read = disposition.rsplit(';').next().is_some_and(|kind| kind.trim().starts_with("displayed"));
    Report { letter: letter.or_else(|| appended(mail)), recipient, status, permanent, read }
}

/// The value of a header field among lines, be they indented or quoted.
fn field<'f>(lines: &'f str, name: &str) -> Option<&'f str> {
    lines.lines().take(MAX_LINES).find_map(|line| {
        let (key, value) = line.trim_start_matches(['>', '|', ' ', '\t']).split_once(':')?;
        key.trim().eq_ignore_ascii_case(name).then_some(value)
    })
}

/// The Message-ID of the letter that was appended, whole or its headers.
fn appended(mail: &Mail) -> Option<String> {
    let kinds = ["text/rfc822-headers", "message/rfc822", "message/global-headers", "message/global"];
    let original = mail.attachments.iter().find(|a| kinds.contains(&a.media_type.as_str()))?;
    let headers = String::from_utf8_lossy(&original.content).into_owned();
    let head: Vec<&str> = headers.lines().take_while(|line| !line.trim().is_empty()).collect();
    message_id(&head.join("\n"))
}

/// The identifier may stand on the next line where the field was folded.
fn message_id(lines: &str) -> Option<String> {
    let rest: Vec<&str> = lines.lines().take(MAX_LINES).collect();
    let at = rest.iter().position(|line| field(line, "message-id").is_some())?;
    let value = [field(rest[at], "message-id")?, rest.get(at + 1).copied().unwrap_or_default()].join(" ");
    identifiers(&value).into_iter().next()
}

static STATUS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?-u:\b)[45]\.[0-9]{1,3}\.[0-9]{1,3}(?-u:\b)").expect("a valid pattern"));
/// A reply code of SMTP (RFC 5321, section 4.2.1) where nothing more precise is said: "550 no such user".
static REPLY: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?m)(?:^|[\s:(])([45][0-5][0-9])[ -]").expect("a valid pattern"));
static ADDRESS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[\w.+=%-]+@[\w-]+(?:\.[\w-]+)+").expect("a valid pattern"));

/// As Exim, qmail and many a gateway write it: the reason in words, the letter or its headers below. An answer to our
/// letter names it in its own headers as well.
fn in_prose(mail: &Mail) -> Report {
    let text: String = mail.text.lines().take(MAX_LINES).collect::<Vec<_>>().join("\n");
    let answered = || mail.in_reply_to.iter().chain(mail.references.iter().rev()).next().cloned();
    let letter = appended(mail).or_else(|| message_id(&text)).or_else(answered);
    let ours = mail.to.iter().map(|to| to.email.as_str()).collect::<Vec<_>>();
    let named = || ADDRESS.find_iter(&text).map(|m| m.as_str()).find(|a| !ours.contains(a)).map(str::to_owned);
    let recipient = mail.header("x-failed-recipients").map(|r| one_line(r, 500)).or_else(named);
    let status = STATUS.find(&text).map(|m| m.as_str().to_owned());
    let reply = || REPLY.captures(&text).and_then(|c| c.get(1)).map(|m| m.as_str().to_owned());
    let code = status.clone().or_else(reply);
    let delayed = crate::automatic::says(mail, crate::lexicon::Cat::Delay);
    let permanent = code.map_or(!delayed, |code| code.starts_with('5') && !delayed);
    Report { letter, recipient, status, permanent, read: false }
}
