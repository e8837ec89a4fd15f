//! Which earlier mail or complaint a message belongs to: what it says about that itself.

use crate::cutting::bare_subject;
use crate::mail::Mail;
use regex::Regex;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// What a message says about the complaint it belongs to, strongest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThreadHints {
    /// Message-IDs it answers.
    pub in_reply_to: Vec<String>,
    /// Message-IDs of its ancestors, oldest first.
    pub references: Vec<String>,
    /// Our references (`C-2026-00431-K`), upper case: from the subject, then the new text, then the quotes.
    pub reference: Vec<String>,
    /// Token of a `local+TOKEN@domain` address it was sent to; verify with [`crate::reply_address::verify`].
    pub reply_token: Option<String>,
}

static REFERENCE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\bC[-‐‑–—]((?:19|20)\d\d)[-‐‑–—](\d{4,7})[-‐‑–—]([A-Z])\b").expect("a valid pattern")
});

/// Reads the hints off a message.
pub fn thread_hints(mail: &Mail) -> ThreadHints {
    let mut reference: Vec<String> = Vec::new();
    for text in [&mail.subject, &mail.new_text, &mail.quoted] {
        for found in REFERENCE.captures_iter(text).take(20) {
            let printed = format!("C-{}-{}-{}", &found[1], &found[2], found[3].to_uppercase());
            if !reference.contains(&printed) {
                reference.push(printed);
            }
        }
    }
    let mailboxes = mail.to.iter().chain(&mail.cc).map(|a| a.email.as_str());
    let reply_token = mailboxes.chain(mail.delivered_to.iter().map(String::as_str)).find_map(token);
    ThreadHints { in_reply_to: mail.in_reply_to.clone(), references: mail.references.clone(), reference, reply_token }
}

fn token(email: &str) -> Option<String> {
    let (local, _) = email.rsplit_once('@')?;
    let (_, token) = local.split_once('+')?;
    let plausible = token.len() >= 16 && token.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    plausible.then(|| token.to_ascii_lowercase())
}

/// The subject as threads compare it: without prefixes and our reference, folded.
pub fn normal_subject(subject: &str) -> String {
    let without = REFERENCE.replace_all(subject, "");
    crate::fold::tokens(bare_subject(&without)).into_iter().map(|t| t.word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read;

    #[test]
    fn references_are_found_in_any_spelling() {
        let mail = read(b"From: a@example.com\nTo: c+abcdefgh23456777abcd@example.com\nSubject: Re: c-2026-00431-k\n\nand C\xe2\x80\x912026\xe2\x80\x9100007\xe2\x80\x91A\n");
        let hints = thread_hints(&mail);
        assert_eq!(hints.reference, ["C-2026-00431-K", "C-2026-00007-A"]);
        assert_eq!(hints.reply_token.as_deref(), Some("abcdefgh23456777abcd"));
    }

    #[test]
    fn subjects_compare_without_their_prefixes() {
        assert_eq!(
            normal_subject("RE: AW: [C-2026-00431-K] Wechselrichter brummt"),
            normal_subject("Wechselrichter  Brummt")
        );
    }
}
