//! Passwords: Argon2id, and the same work for accounts that aren't there.

use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use std::sync::OnceLock;
use tokio::sync::Semaphore;

/// Hashes a password (Argon2id, PHC string). Takes some 20 MiB and tens of milliseconds.
///
/// # Errors
/// The system gives no randomness.
pub fn hash_password(password: &str) -> Result<String, String> {
    let mut salt = [0u8; 16];
    getrandom::fill(&mut salt).map_err(|e| format!("the system gives no randomness: {e}"))?;
    let salt = SaltString::encode_b64(&salt).map_err(|e| e.to_string())?;
    let hash = Argon2::default().hash_password(password.as_bytes(), &salt);
    hash.map(|h| h.to_string()).map_err(|e| e.to_string())
}

/// Whether `password` is the one that was hashed. Without a hash the same work is done, so that nobody learns by the
/// clock which accounts there are.
pub fn verify_password(password: &str, hash: Option<&str>) -> bool {
    static NOBODYS: OnceLock<String> = OnceLock::new();
    let nobodys = NOBODYS.get_or_init(|| hash_password("nobody's").unwrap_or_default());
    let matches = PasswordHash::new(hash.unwrap_or(nobodys))
        .is_ok_and(|parsed| Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok());
    matches && hash.is_some()
}

/// Bounds how many passwords are hashed at once: each takes memory.
pub(crate) struct Hashing(Semaphore);

impl Default for Hashing {
    fn default() -> Self {
        Self(Semaphore::new(4))
    }
}

impl Hashing {
    pub async fn verify(&self, password: String, hash: Option<String>) -> bool {
        let _turn = self.0.acquire().await;
        tokio::task::spawn_blocking(move || verify_password(&password, hash.as_deref())).await.unwrap_or(false)
    }

    pub async fn hash(&self, password: String) -> Result<String, String> {
        let _turn = self.0.acquire().await;
        tokio::task::spawn_blocking(move || hash_password(&password)).await.map_err(|e| e.to_string())?
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_known_again_and_no_other() {
        let hash = hash_password("a long sentence").expect("a hash");
        assert!(hash.starts_with("$argon2id$"));
        assert!(verify_password("a long sentence", Some(&hash)));
        assert!(!verify_password("another sentence", Some(&hash)));
        assert!(!verify_password("nobody's", None));
    }
}
