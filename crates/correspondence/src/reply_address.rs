//! Reply addresses that prove which complaint an answer belongs to: `complaints+TOKEN@company.example`.
//!
//! The token is base32 (mail systems may change the case of local parts): the reference and 80 bits of HMAC-SHA256 (RFC 2104).

use crate::encode::{base32, from_base32};
use hmac::{Hmac, Mac};
use sha2::Sha256;

/// Bytes of the authentication code that are kept: 80 bits, the least that RFC 2104 section 5 allows for SHA-1-sized codes
/// and far beyond guessing through a mail server.
const TAG: usize = 10;
/// Longest local part (RFC 5321 section 4.5.3.1.1).
const MAX_LOCAL: usize = 64;

/// The reply address for `reference`, made from our address `local@domain`. Where the local part would grow beyond 64
/// characters, our address is returned unchanged: then threading falls back on Message-IDs and the reference in the text.
pub fn sign(local_at_domain: &str, reference: &str, key: &[u8]) -> String {
    let Some((local, domain)) = local_at_domain.rsplit_once('@') else { return local_at_domain.to_string() };
    let reference = reference.to_uppercase();
    let mut bytes = tag(&reference, key).to_vec();
    bytes.extend_from_slice(reference.as_bytes());
    let signed = format!("{local}+{}", base32(&bytes));
    if signed.len() > MAX_LOCAL {
        return local_at_domain.to_string();
    }
    format!("{signed}@{domain}")
}

/// The reference a token stands for, if it was made with this key.
pub fn verify(token: &str, key: &[u8]) -> Option<String> {
    if token.len() > MAX_LOCAL {
        return None;
    }
    let bytes = from_base32(token)?;
    let (code, reference) = bytes.split_at_checked(TAG)?;
    let reference = std::str::from_utf8(reference).ok().filter(|r| !r.is_empty())?;
    let mac = mac(reference, key);
    // Compares in constant time.
    mac.verify_truncated_left(code).ok()?;
    Some(reference.to_string())
}

fn mac(reference: &str, key: &[u8]) -> Hmac<Sha256> {
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(b"redress reply address 1\0");
    mac.update(reference.as_bytes());
    mac
}

fn tag(reference: &str, key: &[u8]) -> [u8; TAG] {
    let full = mac(reference, key).finalize().into_bytes();
    let mut tag = [0; TAG];
    tag.copy_from_slice(&full[..TAG]);
    tag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_finds_its_complaint_and_a_forger_does_not() {
        let address = sign("complaints@company.example", "C-2026-00431-K", b"key");
        let (local, _) = address.rsplit_once('@').expect("an address");
        assert!(local.len() <= 64, "{local}");
        let token = local.split_once('+').expect("a token").1;
        assert_eq!(verify(&token.to_uppercase(), b"key").as_deref(), Some("C-2026-00431-K"));
        assert_eq!(verify(token, b"other key"), None);
        let mut forged = token.to_string();
        forged.replace_range(0..1, if token.starts_with('a') { "b" } else { "a" });
        assert_eq!(verify(&forged, b"key"), None);
        assert_eq!(verify("", b"key"), None);
        assert_eq!(verify("ä+", b"key"), None);
    }

    #[test]
    fn a_long_local_part_stays_as_it_is() {
        let long = "a-rather-long-name-for-a-department@company.example";
        assert_eq!(sign(long, "C-2026-00431-K", b"key"), long);
    }
}
