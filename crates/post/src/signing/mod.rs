//! Signs letters by DKIM (RFC 6376): with an RSA key, an Ed25519 key (RFC 8463), or both. `canonical` brings a message into
//! the form that is signed, `keys` reads and makes keys.

mod canonical;
mod keys;

pub use keys::{Key, NewKey};

use aws_lc_rs::digest;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use canonical::{Message, field};

/// Signed where they are there, and signed as not being there where they aren't, so that nobody can add one (RFC 6376, 5.4.2
/// and 8.15): all that a reader is shown or a program acts on. Fields that relays add or change are left out (5.4.1).
const SIGNED: [&str; 16] = [
    "From",
    "To",
    "Cc",
    "Reply-To",
    "Sender",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "Content-Language",
    "Auto-Submitted",
    "List-Unsubscribe",
];

/// Signs for one domain.
#[derive(Debug)]
pub struct Signer {
    domain: String,
    keys: Vec<(String, Key)>,
}

impl Signer {
    /// Each key with its selector; each adds a signature.
    pub fn new(domain: String, keys: Vec<(String, Key)>) -> Signer {
        Signer { domain, keys }
    }

    /// The message with its signatures above it, dated `at` (seconds since 1970).
    ///
    /// The same message at the same time gives the same bytes: both algorithms are deterministic. No `x=` is set, because a
    /// letter that lies in a queue or an archive stays ours, and no `l=`, because what isn't signed could be anything.
    pub fn sign(&self, raw: &[u8], at: i64) -> Vec<u8> {
        let message = Message::of(raw);
        let hash = STANDARD.encode(digest::digest(&digest::SHA256, &message.body()));
        let names = self.names(&message);
        let headers = message.headers(&names);
        let mut out = Vec::with_capacity(raw.len() + 2048);
        for (selector, key) in &self.keys {
            let signature = self.signature(selector, key, at, &hash, &names, &headers);
            out.extend(signature.into_bytes());
        }
        out.extend_from_slice(raw);
        out
    }

    /// As often as each is there, and once more.
    fn names(&self, message: &Message<'_>) -> Vec<&'static str> {
        SIGNED.iter().flat_map(|name| std::iter::repeat_n(*name, message.count(name) + 1)).collect()
    }

    fn signature(&self, selector: &str, key: &Key, at: i64, hash: &str, names: &[&str], headers: &[u8]) -> String {
        let value = format!(
            "v=1; a={}; c=relaxed/relaxed; d={};\r\n\ts={selector}; t={at};\r\n\th={};\r\n\tbh={hash};\r\n\tb=",
            key.algorithm(),
            self.domain,
            folded(names)
        );
        // RFC 6376, section 3.7: the field itself is signed last, with nothing after `b=` and no end of line.
        let mut signed = headers.to_vec();
        signed.extend(field("DKIM-Signature", value.as_bytes()));
        let signature = STANDARD.encode(key.sign(&signed));
        let lines: Vec<String> =
            signature.as_bytes().chunks(72).map(|line| String::from_utf8_lossy(line).into_owned()).collect();
        format!("DKIM-Signature: {value}{}\r\n", lines.join("\r\n\t "))
    }
}

/// Lines that no relay needs to fold again.
fn folded(names: &[&str]) -> String {
    let mut list = String::new();
    let mut line = 0;
    for (at, name) in names.iter().enumerate() {
        if at > 0 {
            list.push(':');
            line += 1;
        }
        if line + name.len() > 68 {
            list.push_str("\r\n\t ");
            line = 0;
        }
        list.push_str(name);
        line += name.len();
    }
    list
}
