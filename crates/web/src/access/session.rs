//! Sessions and one-time links: 256 random bits each, of which only the hash is kept.

use super::cookies;
use crate::Web;
use crate::failure::Failure;
use axum::http::{HeaderMap, HeaderValue};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use complaint::StaffId;
use jiff::SignedDuration;
use sha2::{Digest, Sha256};
use store::{Session, StoreError, Ticket};

/// A session ends this long after its sign-in, whatever happens in between.
const HOURS: i64 = 12;
const COOKIE: &str = "redress";

fn random(bytes: &mut [u8]) -> Result<(), StoreError> {
    getrandom::fill(bytes)
        .map_err(|e| StoreError { what: "asking the system for randomness".into(), why: e.to_string() })
}

fn token() -> Result<String, StoreError> {
    let mut bytes = [0u8; 32];
    random(&mut bytes)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

/// What is kept of a token.
pub(crate) fn hash(token: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(token.as_bytes()))
}

/// A few random characters: to find an error in the log by, or to name a feedback.
pub(crate) fn short_random() -> String {
    let mut bytes = [0u8; 6];
    // Without randomness the number is only less telling.
    let _ = getrandom::fill(&mut bytes);
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

pub(crate) async fn sign_in_link(web: &Web, staff: &StaffId, hours: i64) -> Result<String, StoreError> {
    let token = token()?;
    let expires_at = web.clock.now() + SignedDuration::from_hours(hours);
    web.house.store.put_ticket(&Ticket { token_hash: hash(&token), staff: staff.clone(), expires_at }).await?;
    Ok(format!("{}/sign-in/{token}", web.house.settings.public_url))
}

/// The session's token in a request's cookies.
pub(crate) fn read(web: &Web, headers: &HeaderMap) -> Option<String> {
    let token = cookies::read(headers, COOKIE, web.is_secure())?;
    (token.len() == 43).then(|| token.to_owned())
}

fn cookie(web: &Web, token: &str, seconds: i64) -> Result<HeaderValue, Failure> {
    cookies::set(COOKIE, token, seconds, web.is_secure())
}

/// Starts a session, ends the one that the browser had, and gives the cookie to set.
pub(crate) async fn start(web: &Web, staff: &StaffId, headers: &HeaderMap) -> Result<HeaderValue, Failure> {
    if let Some(old) = read(web, headers) {
        web.house.store.end_session(&hash(&old)).await?;
    }
    let token = token()?;
    let now = web.clock.now();
    let session = Session {
        token_hash: hash(&token),
        staff: staff.clone(),
        created_at: now,
        expires_at: now + SignedDuration::from_hours(HOURS),
    };
    web.house.store.put_session(&session).await?;
    cookie(web, &token, HOURS * 3600)
}

/// Ends a session; gives the cookie that makes the browser forget it.
pub(crate) async fn end(web: &Web, token_hash: &str) -> Result<HeaderValue, Failure> {
    web.house.store.end_session(token_hash).await?;
    cookie(web, "", 0)
}
