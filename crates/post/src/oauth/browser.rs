//! Somebody signs in in a browser on this machine, which then comes to us with a code (RFC 8252), that nobody else can
//! make use of (PKCE, RFC 7636).

use std::io;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

use super::asking::Http;
use super::device::refresh_token;
use super::{Application, OAuthError};

/// For signing in.
const PATIENCE: Duration = Duration::from_secs(900);
const PAGE: &str = "You have signed in. You can close this page.";
const REFUSED: &str = "This isn't the answer that was waited for. Look at the command you started.";

/// Waits for the browser on a port of this machine.
pub struct Browser {
    listener: TcpListener,
    redirect: String,
    verifier: String,
    state: String,
}

impl Browser {
    /// Port 0: any free one.
    ///
    /// # Errors
    /// The port is in use, or the system has no random numbers.
    pub async fn listen(port: u16) -> io::Result<Browser> {
        let listener = TcpListener::bind(("127.0.0.1", port)).await?;
        let redirect = format!("http://127.0.0.1:{}/", listener.local_addr()?.port());
        Ok(Browser { listener, redirect, verifier: random()?, state: random()? })
    }

    /// The address to open.
    pub fn address(&self, application: &Application, user: &str) -> String {
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(&self.verifier));
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs([
                ("response_type", "code"),
                ("client_id", &application.client_id),
                ("redirect_uri", &self.redirect),
                ("scope", &application.scope),
                ("state", &self.state),
                ("code_challenge", &challenge),
                ("code_challenge_method", "S256"),
                ("login_hint", user),
                // Google gives a refresh token only so, and only once otherwise.
                ("access_type", "offline"),
                ("prompt", "consent"),
            ])
            .finish();
        let mark = if application.authorize_url.contains('?') { '&' } else { '?' };
        format!("{}{mark}{query}", application.authorize_url)
    }

    /// A refresh token, when somebody has signed in.
    ///
    /// # Errors
    /// The provider can't be asked or refuses, or nobody signs in in time.
    pub async fn wait(self, application: &Application) -> Result<String, OAuthError> {
        let code = tokio::time::timeout(PATIENCE, self.code(application)).await.map_err(|_| OAuthError::TooLate)??;
        let form = [
            ("grant_type", "authorization_code"),
            ("code", code.as_str()),
            ("redirect_uri", &self.redirect),
            ("code_verifier", &self.verifier),
        ];
        let token = Http::default().token(application, &form).await?;
        refresh_token(application, token)
    }

    async fn code(&self, application: &Application) -> Result<String, OAuthError> {
        loop {
            let Ok((stream, _)) = self.listener.accept().await else { continue };
            // A browser may open connections that it doesn't use.
            let asked = tokio::time::timeout(Duration::from_secs(5), asked_for(stream)).await;
            let Ok(Ok((mut stream, path))) = asked else { continue };
            let answer = self.answer(&path);
            let page = if matches!(answer, Some(Ok(_))) { PAGE } else { REFUSED };
            let head =
                "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\nContent-Length:";
            let _ = stream.write_all(format!("{head} {}\r\n\r\n{page}", page.len()).as_bytes()).await;
            let _ = stream.shutdown().await;
            match answer {
                Some(Ok(code)) => return Ok(code),
                Some(Err(error)) => {
                    let (url, description) = (application.authorize_url.clone(), "while signing in".to_owned());
                    return Err(OAuthError::Refused { url, error, description });
                }
                None => {}
            }
        }
    }

    /// The code, or why there is none; `None`: it is something else, like the icon that browsers ask for.
    fn answer(&self, path: &str) -> Option<Result<String, String>> {
        let query = path.split_once('?')?.1;
        let find = |name: &str| {
            let mut pairs = url::form_urlencoded::parse(query.as_bytes());
            pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
        };
        // Whoever doesn't know it didn't come from where we sent them (RFC 6749, 10.12).
        if find("state")? != self.state {
            return None;
        }
        find("code").map(Ok).or_else(|| find("error").map(Err))
    }
}

/// The path that a browser asks for.
async fn asked_for(stream: TcpStream) -> io::Result<(TcpStream, String)> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    (&mut reader).take(8 << 10).read_line(&mut line).await?;
    let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut rest = (&mut reader).take(64 << 10);
    let mut header = String::new();
    while rest.read_line(&mut header).await? > 2 {
        header.clear();
    }
    Ok((reader.into_inner(), path))
}

fn random() -> io::Result<String> {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes).map_err(|e| io::Error::other(e.to_string()))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}
