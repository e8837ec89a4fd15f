//! When two deliveries are the same message (Law 2: nothing twice).

use crate::encode::base32;
use crate::mail::Mail;
use sha2::{Digest, Sha256};

/// A key that is equal for deliveries of the same message: same Message-ID and sender, or, without Message-ID, same content
/// apart from trace headers (RFC 5321 section 4.4), which every delivery changes.
pub fn dedupe_key(mail: &Mail, raw: &[u8]) -> String {
    let mut hash = Sha256::new();
    let prefix = match (&mail.message_id, &mail.from) {
        (Some(id), from) => {
            hash.update(id.as_bytes());
            hash.update([0]);
            hash.update(from.as_ref().map(|a| a.key()).unwrap_or_default());
            "id"
        }
        (None, _) => {
            canonical(raw, &mut hash);
            "content"
        }
    };
    format!("{prefix}-{}", base32(&hash.finalize()[..20]))
}

/// Headers added on the way.
const TRACE: &[&str] = &[
    "received",
    "return-path",
    "delivered-to",
    "x-original-to",
    "envelope-to",
    "x-envelope-to",
    "x-envelope-from",
    "x-delivered-to",
    "authentication-results",
    "received-spf",
    "dkim-signature",
    "arc-seal",
    "arc-message-signature",
    "arc-authentication-results",
    "x-received",
    "x-spam-status",
    "x-spam-score",
    "x-spam-flag",
    "x-spam-level",
    "x-spam-checker-version",
    "x-virus-scanned",
    "status",
    "x-status",
    "x-uid",
    "x-gmail-labels",
    "x-gm-thrid",
    "delivery-date",
    "x-google-smtp-source",
    "lines",
    "content-length",
    "x-mozilla-status",
    "x-mozilla-status2",
    "x-mozilla-keys",
];

fn canonical(raw: &[u8], hash: &mut Sha256) {
    let mut skipping = false;
    let mut rest = raw;
    while !rest.is_empty() {
        let end = rest.iter().position(|b| *b == b'\n').map_or(rest.len(), |n| n + 1);
        let (line, after) = rest.split_at(end);
        let line = line.trim_ascii_end();
        rest = after;
        if line.is_empty() {
            break;
        }
        if !line.starts_with(b" ") && !line.starts_with(b"\t") {
            let name = line.split(|b| *b == b':').next().unwrap_or_default().to_ascii_lowercase();
            skipping =
                TRACE.iter().any(|t| t.as_bytes() == name) || line.starts_with(b"From ") || line.starts_with(b">From ");
        }
        if !skipping {
            hash.update(line);
            hash.update(b"\n");
        }
    }
    hash.update(b"\n");
    // Line ends and empty lines at the end change between stores.
    for line in rest.trim_ascii_end().split(|b| *b == b'\n') {
        hash.update(line.trim_ascii_end());
        hash.update(b"\n");
    }
}

#[cfg(test)]
mod tests {
    use super::dedupe_key;
    use crate::read;

    fn key(raw: &str) -> String {
        dedupe_key(&read(raw.as_bytes()), raw.as_bytes())
    }

    #[test]
    fn the_same_message_by_another_way_has_the_same_key() {
        let first = "Received: by a;\r\n x\r\nFrom: a@example.com\r\nSubject: x\r\n\r\nIt hums.\r\n";
        let again = "Received: by b\nDelivered-To: us@example.com\nFrom: a@example.com\nSubject: x\n\nIt hums.\n\n";
        assert_eq!(key(first), key(again));
        assert_ne!(key(first), key(&first.replace("hums", "howls")));
    }

    #[test]
    fn a_message_id_counts_only_with_its_sender() {
        let one = "From: a@example.com\nMessage-ID: <1@x>\n\nfirst";
        assert_eq!(key(one), key("From: A@Example.com\nMessage-ID: <1@x>\nSubject: other\n\nsecond"));
        assert_ne!(key(one), key("From: b@example.com\nMessage-ID: <1@x>\n\nfirst"));
    }
}
