//! Requests that change something must come from a page of ours: every form of the desk carries a token made from the
//! session, and no browser may say that the request was started by another site.

use crate::Web;
use axum::http::{HeaderMap, header};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

/// The token of a session's forms (`_csrf`).
pub(crate) fn token(web: &Web, session: &str) -> String {
    let secret = &web.house.settings.secret;
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("HMAC takes keys of any length");
    mac.update(b"csrf\0");
    mac.update(session.as_bytes());
    URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
}

pub(crate) fn is_token(expected: &str, given: &str) -> bool {
    expected.as_bytes().ct_eq(given.as_bytes()).into()
}

/// Whether the browser says that a request was started by a page of ours, or by nobody's page.
///
/// Browsers that are asked to send no referrer say `Origin: null` for our own forms too; where they don't send
/// `Sec-Fetch-Site` that is let through: those forms carry their secret in the address.
pub(crate) fn comes_from_us(web: &Web, headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|v| v.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    let Some(origin) = text(header::ORIGIN.as_str()).filter(|o| *o != "null") else { return true };
    let public = url::Url::parse(&web.house.settings.public_url).ok();
    if public.is_some_and(|url| url.origin().ascii_serialization() == origin) {
        return true;
    }
    let authority = origin.split_once("://").map(|(_, rest)| rest);
    authority.is_some() && authority == text(header::HOST.as_str())
}
