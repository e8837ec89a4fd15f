//! Letters as bytes: RFC 5322 with MIME, plain text and a simple HTML twin. The same letter always gives the same bytes.

use crate::encode::{base64_lines, encoded_words, parameter, quoted_printable};
use crate::headers::{is_deceptive, is_email, one_line};
use crate::mail::Address;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// An outgoing message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Letter {
    /// Author.
    pub from: Address,
    /// Addressee.
    pub to: Address,
    /// Where answers should go (see [`crate::reply_address`]).
    pub reply_to: Option<Address>,
    /// Copies.
    pub cc: Vec<Address>,
    /// Subject.
    pub subject: String,
    /// Plain text; empty lines part paragraphs.
    pub text: String,
    /// Language of the text (BCP 47).
    pub language: String,
    /// Message-ID without angle brackets.
    pub message_id: String,
    /// Message-ID answered, without angle brackets.
    pub in_reply_to: Option<String>,
    /// Ancestors, oldest first, without angle brackets.
    pub references: Vec<String>,
    /// When it is dated.
    pub date: Timestamp,
    /// Written by the procedure itself, not by a person: tells other machines not to answer (RFC 3834).
    pub automatic: bool,
    /// Files: name, media type, bytes.
    pub attachments: Vec<(String, String, Vec<u8>)>,
    /// A picture above the text, in the HTML twin only.
    pub logo: Option<Logo>,
}

/// Whose letter it is, as a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logo {
    /// `image/png`, say.
    pub media_type: String,
    /// The bytes of the file.
    pub content: Vec<u8>,
    /// What is read out or shown instead of it: whose it is.
    pub name: String,
}

/// What the HTML twin calls the logo (RFC 2392). A letter has one, and no other letter refers to it.
const LOGO: &str = "logo@letter";

/// Writes the letter. Nothing in it can add a header: line breaks and control characters are taken out of every header value.
pub fn compose(letter: &Letter) -> Vec<u8> {
    let mut out = String::new();
    headers(letter, &mut out);
    let boundary = boundary(letter);
    if letter.attachments.is_empty() {
        alternative(letter, &boundary, &mut out);
        return out.into_bytes();
    }
    out.push_str(&format!("Content-Type: multipart/mixed;\r\n\tboundary=\"{boundary}m\"\r\n\r\n--{boundary}m\r\n"));
    alternative(letter, &boundary, &mut out);
    for (name, media_type, bytes) in &letter.attachments {
        out.push_str(&format!("--{boundary}m\r\n"));
        file(name, media_type, bytes, &mut out);
    }
    out.push_str(&format!("--{boundary}m--\r\n"));
    out.into_bytes()
}

fn headers(letter: &Letter, out: &mut String) {
    let mut line = |name: &str, value: String| {
        if !value.is_empty() {
            out.push_str(&format!("{name}: {value}\r\n"));
        }
    };
    line("From", mailbox(&letter.from));
    line("To", mailbox(&letter.to));
    line("Cc", letter.cc.iter().map(mailbox).filter(|m| !m.is_empty()).collect::<Vec<_>>().join(",\r\n "));
    line("Reply-To", letter.reply_to.as_ref().map(mailbox).unwrap_or_default());
    line("Subject", encoded_words(&one_line(&letter.subject, 400)));
    line("Date", date(letter.date));
    line("Message-ID", identifier(&letter.message_id));
    line("In-Reply-To", letter.in_reply_to.as_deref().map(identifier).unwrap_or_default());
    line("References", references(&letter.references));
    line("MIME-Version", "1.0".into());
    line("Content-Language", language(&letter.language));
    if letter.automatic {
        // RFC 3834, section 5: an answer to a message is auto-replied, anything else auto-generated.
        let kind = if letter.in_reply_to.is_some() { "auto-replied" } else { "auto-generated" };
        line("Auto-Submitted", kind.into());
        line("X-Auto-Response-Suppress", "All".into());
    }
}

/// RFC 5322 section 3.3, in UTC.
fn date(at: Timestamp) -> String {
    at.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()
}

fn mailbox(address: &Address) -> String {
    let email = clean_email(&address.email);
    if email.is_empty() {
        return String::new();
    }
    match address.name.as_deref().map(|n| one_line(n, 200)).filter(|n| !n.is_empty()) {
        None => email,
        Some(name) if name.is_ascii() && !name.contains("=?") => {
            format!("\"{}\"\r\n <{email}>", name.replace('\\', "\\\\").replace('"', "\\\""))
        }
        Some(name) => format!("{}\r\n <{email}>", encoded_words(&name)),
    }
}

fn clean_email(email: &str) -> String {
    let clean: String =
        email.chars().filter(|c| !c.is_whitespace() && !c.is_control() && !is_deceptive(*c)).take(320).collect();
    if is_email(&clean) { clean } else { String::new() }
}

fn identifier(id: &str) -> String {
    let clean: String = id.chars().filter(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>')).take(250).collect();
    if clean.is_empty() { String::new() } else { format!("<{clean}>") }
}

/// The first and the last of a long thread, as RFC 5322 section 3.6.4 leaves room for.
fn references(ids: &[String]) -> String {
    let ids: Vec<String> = ids.iter().map(|i| identifier(i)).filter(|i| !i.is_empty()).collect();
    let kept: Vec<&String> =
        if ids.len() > 20 { ids.iter().take(1).chain(&ids[ids.len() - 19..]).collect() } else { ids.iter().collect() };
    kept.into_iter().map(String::as_str).collect::<Vec<_>>().join("\r\n ")
}

fn language(tag: &str) -> String {
    tag.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(35).collect()
}

/// The same letter gives the same boundary, and no text can contain it by chance.
fn boundary(letter: &Letter) -> String {
    let mut hash = Sha256::new();
    hash.update(letter.message_id.as_bytes());
    hash.update(letter.text.as_bytes());
    format!("=_{}", crate::encode::base32(&hash.finalize()[..15]))
}

fn alternative(letter: &Letter, boundary: &str, out: &mut String) {
    out.push_str(&format!(
        "Content-Type: multipart/alternative;\r\n\tboundary=\"{boundary}a\"\r\n\r\n--{boundary}a\r\n"
    ));
    text_part("plain", &letter.text, out);
    out.push_str(&format!("--{boundary}a\r\n"));
    match &letter.logo {
        Some(logo) => related(letter, logo, boundary, out),
        None => text_part("html", &html(letter), out),
    }
    out.push_str(&format!("--{boundary}a--\r\n"));
}

fn media_type(said: &str) -> String {
    let kind: String = said.chars().filter(|c| c.is_ascii_alphanumeric() || "/.+-_".contains(*c)).take(100).collect();
    let is_type = kind.split('/').count() == 2 && kind.split('/').all(|p| !p.is_empty());
    if is_type { kind } else { "application/octet-stream".to_string() }
}

fn file(name: &str, kind: &str, bytes: &[u8], out: &mut String) {
    let (kind, name) = (media_type(kind), crate::headers::file_name(name));
    out.push_str(&format!(
        "Content-Type: {kind};\r\n\t{}\r\nContent-Disposition: attachment;\r\n\t{}\r\nContent-Transfer-Encoding: base64\r\n\r\n{}",
        parameter("name", &name),
        parameter("filename", &name),
        base64_lines(bytes)
    ));
}

/// The HTML twin, and what it shows (RFC 2387).
fn related(letter: &Letter, logo: &Logo, boundary: &str, out: &mut String) {
    out.push_str(&format!(
        "Content-Type: multipart/related; type=\"text/html\";\r\n\tboundary=\"{boundary}r\"\r\n\r\n--{boundary}r\r\n"
    ));
    text_part("html", &html(letter), out);
    out.push_str(&format!(
        "--{boundary}r\r\nContent-Type: {}\r\nContent-ID: <{LOGO}>\r\nContent-Disposition: inline\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{}--{boundary}r--\r\n",
        media_type(&logo.media_type),
        base64_lines(&logo.content)
    ));
}

fn text_part(kind: &str, text: &str, out: &mut String) {
    let text: String = text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t')).collect();
    out.push_str(&format!(
        "Content-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{}\r\n",
        quoted_printable(&text)
    ));
}

/// The HTML twin: paragraphs, line breaks, links; nothing from afar.
fn html(letter: &Letter) -> String {
    let text = letter.text.replace("\r\n", "\n");
    let paragraphs = text.split("\n\n").map(|p| p.trim_matches('\n')).filter(|p| !p.is_empty());
    let body: String =
        paragraphs.map(|p| format!("<p>{}</p>\n", p.lines().map(linked).collect::<Vec<_>>().join("<br>\n"))).collect();
    let logo = letter.logo.as_ref().map(|logo| {
        format!(
            "<p><img src=\"cid:{LOGO}\" alt=\"{}\" style=\"max-width:240px;max-height:80px\"></p>\n",
            escape(&one_line(&logo.name, 200))
        )
    });
    let logo = logo.unwrap_or_default();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title></head>\n<body style=\"font-family:sans-serif;font-size:16px;line-height:1.5;max-width:40em\">\n{logo}{body}</body></html>\n",
        language(&letter.language),
        escape(&one_line(&letter.subject, 400))
    )
}

fn linked(line: &str) -> String {
    let mut out = String::new();
    for (i, word) in line.split(' ').enumerate() {
        if i > 0 {
            out.push(' ');
        }
        let head = word.trim_start_matches(['(', '<', '"']);
        let url = head.trim_end_matches(['.', ',', ')', '>', '"', ';', ':', '!', '?']);
        if url.len() > 10 && (url.starts_with("https://") || url.starts_with("http://")) {
            let before = &word[..word.len() - head.len()];
            let after = &head[url.len()..];
            out.push_str(&format!(
                "{}<a href=\"{}\">{}</a>{}",
                escape(before),
                escape(url),
                escape(url),
                escape(after)
            ));
        } else {
            out.push_str(&escape(word));
        }
    }
    out
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read;

    fn letter() -> Letter {
        let address = |email: &str| Address { name: Some("Ană \"A\" Exemplu".to_owned()), email: email.to_owned() };
        Letter {
            from: address("complaints@example.com"),
            to: address("ana@example.org"),
            reply_to: Some(address("complaints+token@example.com")),
            cc: Vec::new(),
            subject: "Reclamația dumneavoastră\r\nBcc: everybody@example.com".to_owned(),
            text: format!("Bună ziua,\n\n{}\n\nsee https://example.com/c/x.\n", "foarte lung ".repeat(200)),
            language: "ro".to_owned(),
            message_id: "one@example.com".to_owned(),
            in_reply_to: None,
            references: (0..40).map(|n| format!("ancestor-{n}@example.com")).collect(),
            date: Timestamp::UNIX_EPOCH,
            automatic: true,
            attachments: vec![("plan\r\nX: y.pdf".to_owned(), "application/pdf".to_owned(), vec![0; 5000])],
            logo: Some(Logo {
                media_type: "image/png".to_owned(),
                content: vec![7; 3000],
                name: "Heliovar <&>".to_owned(),
            }),
        }
    }

    #[test]
    fn lines_are_as_long_as_they_may_be_and_nothing_adds_a_header() {
        let raw = String::from_utf8(compose(&letter())).expect("ASCII");
        assert!(raw.is_ascii() && raw.ends_with("\r\n"));
        // RFC 5322, 2.1.1.
        assert!(raw.split("\r\n").all(|line| line.len() <= 78 && !line.contains(['\r', '\n'])), "{raw}");
        let (head, _) = raw.split_once("\r\n\r\n").expect("a header");
        assert!(!head.lines().any(|line| line.starts_with("Bcc") || line.starts_with("X:")), "{head}");
    }

    #[test]
    fn a_logo_goes_along_within_the_html_and_isnt_a_file() {
        let mail = read(&compose(&letter()));
        let html = mail.html.as_deref().expect("a twin");
        assert!(html.contains("<img src=\"cid:logo@letter\" alt=\"Heliovar &lt;&amp;&gt;\""), "{html}");
        let inline: Vec<&str> =
            mail.attachments.iter().filter(|a| a.inline).filter_map(|a| a.content_id.as_deref()).collect();
        assert_eq!(inline, ["logo@letter"]);
        let files: Vec<_> = mail.attachments.iter().filter(|a| !a.inline).map(|a| a.content.len()).collect();
        assert_eq!(files, [5000]);
        assert!(mail.text.starts_with("Bună ziua"), "{}", mail.text);
    }
}
