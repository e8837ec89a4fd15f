//! Programs show a key (RFC 6750). Of keys only digests are kept, in the configuration.

use crate::Web;
use crate::failure::Failure;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// What a program is let in by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiKey {
    /// Of the program, for the log.
    pub name: String,
    digest: [u8; 32],
}

impl ApiKey {
    /// `sha256:` and 64 hexadecimal digits.
    pub fn of_digest(name: &str, digest: &str) -> Option<Self> {
        let digits = digest.strip_prefix("sha256:").filter(|d| d.len() == 64 && d.is_ascii())?;
        let mut bytes = [0; 32];
        for (byte, n) in bytes.iter_mut().zip((0..64).step_by(2)) {
            *byte = u8::from_str_radix(&digits[n..n + 2], 16).ok()?;
        }
        Some(Self { name: name.to_owned(), digest: bytes })
    }

    /// A new key, and how its digest is written down. `random` makes the key: it is from the system's generator.
    pub fn made_of(random: [u8; 32]) -> (String, String) {
        let key = format!("redress_{}", URL_SAFE_NO_PAD.encode(random));
        let digest: String = Sha256::digest(&key).iter().map(|byte| format!("{byte:02x}")).collect();
        (key, format!("sha256:{digest}"))
    }
}

/// A program that was let in. Only addresses for programs have one.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    pub name: String,
}

impl<S: Send + Sync> FromRequestParts<S> for Program {
    type Rejection = Failure;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        let program = parts.extensions.get::<Self>().cloned();
        program
            .ok_or_else(|| Failure::Broken("an address for programs stands in the table as one for others".to_owned()))
    }
}

/// The program whose key is shown.
pub(crate) fn program(web: &Web, headers: &HeaderMap) -> Option<Program> {
    let shown = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, key) = shown.split_once(' ')?;
    let digest = Sha256::digest(key.trim());
    let is_it = |known: &&ApiKey| bool::from(known.digest.ct_eq(digest.as_slice()));
    let known = web.keys.iter().find(is_it).filter(|_| scheme.eq_ignore_ascii_case("bearer"))?;
    Some(Program { name: known.name.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_known_by_its_digest() {
        let (key, digest) = ApiKey::made_of([7; 32]);
        assert!(key.len() > 40);
        let known = ApiKey::of_digest("shop", &digest).expect("a digest");
        assert_eq!(known.digest, <[u8; 32]>::from(Sha256::digest(&key)));
        for wrong in ["", "sha256:", &key, &digest[..70], &digest.replace("sha256", "md5"), &format!("{digest}0")] {
            assert_eq!(ApiKey::of_digest("shop", wrong), None, "{wrong}");
        }
    }
}
