//! Keys: read from PEM files, made, and as they are published in the DNS.

use std::path::Path;

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;

use crate::Error;

/// RFC 8301, section 3.2: signers use at least 2048 bits.
const LEAST_BITS: usize = 2048;

/// What signs.
pub enum Key {
    Rsa(Box<RsaKeyPair>),
    Ed25519(Ed25519KeyPair),
}

impl std::fmt::Debug for Key {
    /// Without the key.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.algorithm())
    }
}

/// A key in the making: `openssl genpkey` writes the same files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewKey {
    Rsa2048,
    Ed25519,
}

impl Key {
    /// Reads a PEM file, as OpenSSL and this program write them.
    ///
    /// # Errors
    /// [`Error::Key`] if it can't be read, or holds no key that may sign.
    pub fn read(path: &Path) -> Result<Key, Error> {
        let wrong = |why: String| Error::Key { path: path.display().to_string(), why };
        let pem = std::fs::read(path).map_err(|error| wrong(error.to_string()))?;
        Key::of_pem(&pem).map_err(wrong)
    }

    fn of_pem(pem: &[u8]) -> Result<Key, String> {
        let der = PrivateKeyDer::from_pem_slice(pem).map_err(|_| "it holds no private key in PEM form".to_owned())?;
        let rsa = match &der {
            PrivateKeyDer::Pkcs8(der) => {
                if let Ok(key) = Ed25519KeyPair::from_pkcs8_maybe_unchecked(der.secret_pkcs8_der()) {
                    return Ok(Key::Ed25519(key));
                }
                RsaKeyPair::from_pkcs8(der.secret_pkcs8_der())
            }
            PrivateKeyDer::Pkcs1(der) => RsaKeyPair::from_der(der.secret_pkcs1_der()),
            _ => return Err("it is neither an RSA nor an Ed25519 key".to_owned()),
        };
        let rsa = rsa
            .map_err(|why| format!("it is neither a sound RSA key of 2048 bits or more nor an Ed25519 key ({why})"))?;
        let bits = rsa.public_modulus_len() * 8;
        if bits < LEAST_BITS {
            return Err(format!("its {bits} bits are too few; make one of {LEAST_BITS}"));
        }
        Ok(Key::Rsa(Box::new(rsa)))
    }

    /// A new key, as a PEM file.
    ///
    /// # Errors
    /// [`Error::Key`] if the system has no random numbers.
    pub fn make(kind: NewKey) -> Result<String, Error> {
        let failed = |_| Error::Key { path: "a new key".to_owned(), why: "it can't be made".to_owned() };
        let der = match kind {
            NewKey::Rsa2048 => {
                let key = RsaKeyPair::generate(KeySize::Rsa2048).map_err(failed)?;
                let der: Pkcs8V1Der = key.as_der().map_err(failed)?;
                der.as_ref().to_vec()
            }
            NewKey::Ed25519 => {
                let key = Ed25519KeyPair::generate().map_err(failed)?;
                key.to_pkcs8v1().map_err(failed)?.as_ref().to_vec()
            }
        };
        let text = STANDARD.encode(der);
        let lines: Vec<String> = text.as_bytes().chunks(64).map(|l| String::from_utf8_lossy(l).into_owned()).collect();
        Ok(format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", lines.join("\n")))
    }

    pub(super) fn algorithm(&self) -> &'static str {
        match self {
            Key::Rsa(_) => "rsa-sha256",
            Key::Ed25519(_) => "ed25519-sha256",
        }
    }

    /// RFC 8463, section 3: Ed25519 signs the hash of what RSA signs.
    pub(super) fn sign(&self, signed: &[u8]) -> Vec<u8> {
        match self {
            Key::Rsa(key) => {
                let mut signature = vec![0; key.public_modulus_len()];
                // It fails only for a buffer of another length.
                let done = key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), signed, &mut signature);
                if done.is_err() { Vec::new() } else { signature }
            }
            Key::Ed25519(key) => {
                let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, signed);
                key.sign(hash.as_ref()).as_ref().to_vec()
            }
        }
    }

    /// The text of the record `SELECTOR._domainkey.DOMAIN` (RFC 6376, 3.6.1; RFC 8463, section 4).
    pub fn record(&self) -> String {
        let (kind, public) = match self {
            Key::Rsa(key) => {
                let der: Option<PublicKeyX509Der> = key.public_key().as_der().ok();
                ("rsa", der.map(|der| der.as_ref().to_vec()).unwrap_or_default())
            }
            Key::Ed25519(key) => ("ed25519", key.public_key().as_ref().to_vec()),
        };
        format!("v=DKIM1; k={kind}; p={}", STANDARD.encode(public))
    }
}
