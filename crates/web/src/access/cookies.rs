//! Cookies: for this host only, out of reach of scripts, and not sent along with what other sites start.

use crate::failure::Failure;
use axum::http::{HeaderMap, HeaderValue, header};

/// `is_secure`: browsers reach us by https only, and keep the cookie to that.
fn whole_name(name: &str, is_secure: bool) -> String {
    // The prefix makes browsers refuse the cookie from anywhere but this host, by https (RFC 6265bis, 4.1.3).
    if is_secure { format!("__Host-{name}") } else { name.to_owned() }
}

/// The value of a cookie that came along.
pub(crate) fn read<'h>(headers: &'h HeaderMap, name: &str, is_secure: bool) -> Option<&'h str> {
    let name = whole_name(name, is_secure);
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|v| v.to_str().ok());
    let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// What makes a browser keep a cookie for so many seconds; with 0, forget it.
pub(crate) fn set(name: &str, value: &str, seconds: i64, is_secure: bool) -> Result<HeaderValue, Failure> {
    let secure = if is_secure { "; Secure" } else { "" };
    let name = whole_name(name, is_secure);
    let line = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
    HeaderValue::from_str(&line).map_err(|e| Failure::Broken(e.to_string()))
}
