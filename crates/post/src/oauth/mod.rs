//! Access tokens by OAuth 2 (RFC 6749), for mailboxes whose provider takes no passwords.
//!
//! [`OAuth`] fetches and renews them: as the application itself (client credentials), or with a refresh token that somebody
//! got once by signing in, with a code on another device ([`by_device`], RFC 8628) or in a browser ([`Browser`], RFC 8252).
//! Secrets and tokens appear in no message and no log.

mod asking;
mod browser;
mod device;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use async_trait::async_trait;
use tokio::sync::Mutex;

use crate::imap::Tokens;
use asking::{Http, Token};

pub use browser::Browser;
pub use device::{DeviceCode, by_device};

/// What the provider calls us, and where it is asked.
#[derive(Clone)]
pub struct Application {
    pub client_id: String,
    /// Empty where it has none: programs on somebody's machine keep no secrets.
    pub client_secret: String,
    pub scope: String,
    pub token_url: String,
    pub device_url: String,
    pub authorize_url: String,
}

impl fmt::Debug for Application {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Application({} at {})", self.client_id, self.token_url)
    }
}

/// Why there is no token, and what to do about it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OAuthError {
    #[error("{url} can't be asked for a token ({why})")]
    Unreachable { url: String, why: String },
    /// RFC 6749, 5.2.
    #[error("{url} gives no token: {error} ({description})")]
    Refused { url: String, error: String, description: String },
    #[error("{url} answered what isn't a token ({why}); check the address")]
    Strange { url: String, why: String },
    #[error("nobody has signed in in time; run it again")]
    TooLate,
    #[error("{0}")]
    Kept(String),
}

/// Where a refresh token is kept: it is as good as a password.
pub trait Kept: Send + Sync + 'static {
    /// # Errors
    /// Why it can't be read.
    fn read(&self) -> Result<Option<String>, String>;
    /// Keeps another, durably.
    ///
    /// # Errors
    /// Why it can't be written.
    fn write(&self, refresh_token: &str) -> Result<(), String>;
}

/// In whose name tokens are asked for.
pub enum Grant {
    /// The application's own (RFC 6749, 4.4).
    ClientCredentials,
    /// Of whoever signed in once (RFC 6749, 6).
    Refresh(Arc<dyn Kept>),
}

/// Gives out access tokens, each for as long as it is good.
pub struct OAuth {
    application: Application,
    grant: Grant,
    /// What to do where the grant is missing or over.
    hint: String,
    http: Http,
    current: Mutex<Option<(String, Instant)>>,
}

/// A token is renewed before it ends: it has a way to go.
const MARGIN: Duration = Duration::from_secs(60);
/// Where the server doesn't say how long it is good.
const UNSAID: Duration = Duration::from_secs(300);

impl OAuth {
    pub fn new(application: Application, grant: Grant, hint: impl Into<String>) -> OAuth {
        OAuth { application, grant, hint: hint.into(), http: Http::default(), current: Mutex::default() }
    }

    async fn fetch(&self) -> Result<Token, OAuthError> {
        let Application { scope, .. } = &self.application;
        match &self.grant {
            Grant::ClientCredentials => {
                let form = [("grant_type", "client_credentials"), ("scope", scope)];
                self.http.token(&self.application, &form).await
            }
            Grant::Refresh(kept) => {
                let refresh = kept.read().map_err(OAuthError::Kept)?;
                let refresh = refresh.ok_or_else(|| OAuthError::Kept("nobody has signed in yet".to_owned()))?;
                let form = [("grant_type", "refresh_token"), ("refresh_token", &refresh), ("scope", scope)];
                let token = self.http.token(&self.application, &form).await?;
                // The old one may be good no longer (RFC 6749, 6): kept before the new access token is used.
                if let Some(another) = token.refresh_token.as_deref().filter(|another| *another != refresh) {
                    kept.write(another).map_err(OAuthError::Kept)?;
                }
                Ok(token)
            }
        }
    }
}

#[async_trait]
impl Tokens for OAuth {
    async fn token(&self, refused: bool) -> Result<String, String> {
        let mut current = self.current.lock().await;
        if let Some((token, until)) = current.as_ref().filter(|_| !refused)
            && Instant::now() < *until
        {
            return Ok(token.clone());
        }
        *current = None;
        match self.fetch().await {
            Ok(token) => {
                let good = token.expires_in.map_or(UNSAID, Duration::from_secs);
                *current = Some((token.access_token.clone(), Instant::now() + good.saturating_sub(MARGIN)));
                Ok(token.access_token)
            }
            Err(error @ OAuthError::Unreachable { .. }) => {
                Err(format!("{error}; check token_url, and try again later"))
            }
            Err(error) => Err(format!("{error}; {}", self.hint)),
        }
    }
}
