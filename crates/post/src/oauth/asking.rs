//! Forms posted to the provider, and what it answers.

use std::time::Duration;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::{Application, OAuthError};

const PATIENCE: Duration = Duration::from_secs(30);
/// An answer is a few kilobytes.
const MAX_ANSWER: usize = 256 << 10;

/// RFC 6749, 5.1.
#[derive(Deserialize)]
pub(super) struct Token {
    pub access_token: String,
    /// Microsoft has been seen to write a number as text.
    #[serde(default, deserialize_with = "seconds")]
    pub expires_in: Option<u64>,
    #[serde(default)]
    pub refresh_token: Option<String>,
}

#[derive(Deserialize)]
struct Refusal {
    error: String,
    #[serde(default)]
    error_description: String,
}

pub(super) fn seconds<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<u64>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Number(u64),
        Text(String),
        Nothing(()),
    }
    Ok(match Written::deserialize(from)? {
        Written::Number(number) => Some(number),
        Written::Text(text) => text.parse().ok(),
        Written::Nothing(()) => None,
    })
}

#[derive(Default)]
pub(super) struct Http(tokio::sync::OnceCell<reqwest::Client>);

impl Http {
    /// Asks for a token in the application's name.
    pub(super) async fn token(&self, application: &Application, form: &[(&str, &str)]) -> Result<Token, OAuthError> {
        let mut form = form.to_vec();
        form.retain(|(_, value)| !value.is_empty());
        form.push(("client_id", &application.client_id));
        if !application.client_secret.is_empty() {
            form.push(("client_secret", &application.client_secret));
        }
        self.ask(&application.token_url, &form).await
    }

    pub(super) async fn ask<T: DeserializeOwned>(&self, url: &str, form: &[(&str, &str)]) -> Result<T, OAuthError> {
        let unreachable =
            |error: reqwest::Error| OAuthError::Unreachable { url: url.to_owned(), why: chain(&error.without_url()) };
        let client = self.0.get_or_try_init(async || client()).await.map_err(unreachable)?;
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let request = client.post(url).header("content-type", "application/x-www-form-urlencoded").body(body);
        let mut answer = request.header("accept", "application/json").send().await.map_err(unreachable)?;
        let (status, mut bytes) = (answer.status(), Vec::new());
        while let Some(piece) = answer.chunk().await.map_err(unreachable)? {
            bytes.extend_from_slice(&piece);
            if bytes.len() > MAX_ANSWER {
                return Err(OAuthError::Strange { url: url.to_owned(), why: "it has no end".to_owned() });
            }
        }
        if status.is_success() {
            // What the parser would say may hold the token.
            let strange =
                |_| OAuthError::Strange { url: url.to_owned(), why: "it lacks what RFC 6749 asks for".to_owned() };
            return serde_json::from_slice(&bytes).map_err(strange);
        }
        match serde_json::from_slice(&bytes) {
            Ok(Refusal { error, error_description }) => {
                let description = error_description.lines().next().unwrap_or_default().to_owned();
                Err(OAuthError::Refused { url: url.to_owned(), error, description })
            }
            Err(_) => Err(OAuthError::Strange { url: url.to_owned(), why: status.to_string() }),
        }
    }
}

/// Never led elsewhere: the form holds secrets.
fn client() -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder().timeout(PATIENCE).redirect(reqwest::redirect::Policy::none()).build()
}

fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_read_however_their_time_is_written() {
        let of = |json: &str| serde_json::from_str::<Token>(json).unwrap().expires_in;
        assert_eq!(of(r#"{"access_token": "a", "expires_in": 3599}"#), Some(3599));
        assert_eq!(of(r#"{"access_token": "a", "expires_in": "3599"}"#), Some(3599));
        assert_eq!(of(r#"{"access_token": "a", "expires_in": null}"#), None);
        assert_eq!(of(r#"{"access_token": "a"}"#), None);
    }
}
