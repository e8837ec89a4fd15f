//! Somebody signs in on another device, with a code (RFC 8628).

use std::time::Duration;

use serde::Deserialize;
use tokio::time::Instant;

use super::asking::{Http, Token, seconds};
use super::{Application, OAuthError};

/// What whoever signs in is told.
#[derive(Clone, Deserialize)]
pub struct DeviceCode {
    device_code: String,
    pub user_code: String,
    /// Where the code is typed in.
    #[serde(alias = "verification_url")]
    pub verification_uri: String,
    #[serde(default, deserialize_with = "seconds")]
    expires_in: Option<u64>,
    #[serde(default, deserialize_with = "seconds")]
    interval: Option<u64>,
}

/// Has somebody sign in, whom `tell` tells how; a refresh token, when they have.
///
/// # Errors
/// The provider can't be asked or refuses, or nobody signs in in time.
pub async fn by_device(application: &Application, tell: impl FnOnce(&DeviceCode)) -> Result<String, OAuthError> {
    let http = Http::default();
    let form = [("client_id", application.client_id.as_str()), ("scope", &application.scope)];
    let code: DeviceCode = http.ask(&application.device_url, &form).await?;
    tell(&code);
    let end = Instant::now() + Duration::from_secs(code.expires_in.unwrap_or(900));
    let mut every = Duration::from_secs(code.interval.unwrap_or(5).clamp(1, 60));
    while Instant::now() < end {
        tokio::time::sleep(every).await;
        let form = [
            ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
            ("device_code", code.device_code.as_str()),
        ];
        match http.token(application, &form).await {
            Ok(token) => return refresh_token(application, token),
            Err(OAuthError::Refused { error, .. }) if error == "authorization_pending" => {}
            // RFC 8628, 3.5.
            Err(OAuthError::Refused { error, .. }) if error == "slow_down" => every += Duration::from_secs(5),
            Err(OAuthError::Refused { error, .. }) if error == "expired_token" => break,
            Err(OAuthError::Unreachable { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Err(OAuthError::TooLate)
}

/// Without one, somebody would have to sign in every hour.
pub(super) fn refresh_token(application: &Application, token: Token) -> Result<String, OAuthError> {
    let why = "it gave no refresh token: for Microsoft 365 the scope needs offline_access";
    token.refresh_token.ok_or_else(|| OAuthError::Strange { url: application.token_url.clone(), why: why.to_owned() })
}
