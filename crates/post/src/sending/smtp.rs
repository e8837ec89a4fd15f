use std::fmt;
use std::future::Future;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Rcpt, Rset};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::Response;
use tokio::net::TcpStream;

use super::ready::Ready;
use super::settings::{SmtpConfig, SmtpOptions, Tls};
use super::verdict::{Stage, Trouble, verdict, why};
use super::{Outcome, Outgoing};
use crate::Error;

/// A relay spoken to by SMTP; clones share its connections.
///
/// lettre's connections are used one command at a time rather than through its transport: only so can we tell a
/// connection that broke before the final dot (send again) from one that broke after it (uncertain), and only so does a
/// cancelled send never leave a half-spoken connection to the next letter.
#[derive(Clone)]
pub struct SmtpRelay {
    shared: Arc<Shared>,
}

struct Shared {
    config: SmtpConfig,
    options: SmtpOptions,
    tls: Option<TlsParameters>,
    idle: Mutex<Vec<Idle>>,
}

struct Idle {
    connection: AsyncSmtpConnection,
    since: Instant,
}

impl fmt::Debug for SmtpRelay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SmtpRelay").field(&self.shared.config).finish()
    }
}

impl SmtpRelay {
    pub(super) fn new(config: SmtpConfig, options: SmtpOptions) -> Result<SmtpRelay, Error> {
        let unusable = |why: String| Error::Relay { relay: format!("{}:{}", config.host, config.port), why };
        if config.host.trim().is_empty() || config.port == 0 {
            return Err(unusable("give its host and port, such as mail.example.com and 587".into()));
        }
        if config.user.is_some() != config.password.is_some() {
            return Err(unusable("give both user and password, or neither".into()));
        }
        if config.user.is_some() && config.tls == Tls::None {
            tracing::warn!(relay = %config.host, "the relay's password travels without TLS");
        }
        let tls = match config.tls {
            Tls::None => None,
            Tls::StartTls | Tls::Implicit => Some(tls_parameters(&config.host, &options).map_err(unusable)?),
        };
        Ok(SmtpRelay { shared: Arc::new(Shared { config, options, tls, idle: Mutex::default() }) })
    }

    pub(super) async fn probe(&self) -> Result<String, String> {
        let SmtpConfig { host, port, .. } = &self.shared.config;
        match self.shared.connection().await {
            Ok(connection) => {
                self.shared.keep(connection);
                Ok(format!("{host}:{port}"))
            }
            Err(trouble) => Err(format!("{host}:{port}: {}", why(&Stage::Opening, &trouble))),
        }
    }

    pub(super) async fn send(&self, letter: &Outgoing) -> Outcome {
        let ready = match Ready::of(letter) {
            Ok(ready) => ready,
            Err(why) => return Outcome::Refused { why },
        };
        let mut connection = match self.shared.connection().await {
            Ok(connection) => connection,
            Err(trouble) => return verdict(&Stage::Opening, &trouble),
        };
        if let Some(why) = ready.beyond(&connection) {
            self.shared.keep(connection);
            return Outcome::Refused { why };
        }
        match self.shared.transmit(&mut connection, &ready).await {
            Ok(response) => {
                self.shared.keep(connection);
                Outcome::Sent { note: note(&response) }
            }
            Err((stage, trouble)) => {
                if trouble.leaves_connection_usable() {
                    self.shared.keep(connection);
                }
                verdict(&stage, &trouble)
            }
        }
    }
}

impl Shared {
    /// An idle connection that still answers, or a new one.
    async fn connection(&self) -> Result<AsyncSmtpConnection, Trouble> {
        while let Some(idle) = self.pop_idle() {
            let mut connection = idle.connection;
            // RSET rather than NOOP: it also ends whatever the last letter left open.
            let fresh = idle.since.elapsed() < self.options.idle
                && within(self.options.connect_timeout, connection.command(Rset)).await.is_ok();
            if fresh {
                return Ok(connection);
            }
        }
        within(self.options.connect_timeout, self.connect()).await
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Trouble> {
        let SmtpConfig { host, port, tls, user, password } = &self.config;
        let hello = self.options.hello.clone().map_or_else(ClientId::default, ClientId::Domain);
        let mut connection = match &self.tls {
            Some(parameters) if *tls == Tls::Implicit => {
                let (server, parameters) = ((host.as_str(), *port), Some(parameters.clone()));
                AsyncSmtpConnection::connect_tokio1(server, None, &hello, parameters, None).await?
            }
            _ => {
                // lettre writes the final dot by itself, which else waits until the server has acknowledged the rest (RFC 896): 40 ms.
                let stream = TcpStream::connect((host.as_str(), *port)).await?;
                stream.set_nodelay(true)?;
                AsyncSmtpConnection::connect_with_transport(Box::new(stream), &hello).await?
            }
        };
        if *tls == Tls::StartTls
            && let Some(parameters) = self.tls.clone()
        {
            connection.starttls(parameters, &hello).await?;
        }
        if let (Some(user), Some(password)) = (user, password) {
            let credentials = Credentials::new(user.clone(), password.clone());
            connection.auth(&[Mechanism::Plain, Mechanism::Login], &credentials).await?;
        }
        Ok(connection)
    }

    async fn transmit(
        &self,
        connection: &mut AsyncSmtpConnection,
        letter: &Ready,
    ) -> Result<Response, (Stage, Trouble)> {
        let patience = self.options.command_timeout;
        within(patience, connection.command(letter.mail())).await.map_err(|trouble| (Stage::Sender, trouble))?;
        for to in &letter.to {
            within(patience, connection.command(Rcpt::new(to.clone(), vec![])))
                .await
                .map_err(|trouble| (Stage::Recipient(to.to_string()), trouble))?;
        }
        within(patience, connection.command(Data)).await.map_err(|trouble| (Stage::Data, trouble))?;

        // lettre asks for the piece after the last one exactly when all others are written, and then writes the dot.
        let handed_over = AtomicBool::new(false);
        let mut pieces = letter.body.chunks(64 << 10);
        let pieces = std::iter::from_fn(|| {
            let piece = pieces.next();
            handed_over.store(piece.is_none(), Ordering::Relaxed);
            piece
        });
        let answer = within(self.options.letter_timeout, connection.message_iter(pieces)).await;
        answer.map_err(|trouble| {
            let stage = if handed_over.load(Ordering::Relaxed) { Stage::HandedOver } else { Stage::Transmitting };
            (stage, trouble)
        })
    }

    fn pop_idle(&self) -> Option<Idle> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop()
    }

    fn keep(&self, connection: AsyncSmtpConnection) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if !connection.has_broken() && idle.len() < self.options.max_idle {
            idle.push(Idle { connection, since: Instant::now() });
        }
    }
}

fn tls_parameters(host: &str, options: &SmtpOptions) -> Result<TlsParameters, String> {
    let mut parameters = TlsParameters::builder(host.to_owned());
    if let Some(path) = &options.root_certificate {
        let certificate = std::fs::read(path)
            .map_err(|error| error.to_string())
            .and_then(|pem| Certificate::from_pem(&pem).map_err(|error| error.to_string()))
            .map_err(|error| format!("the root certificate {} can't be read ({error})", path.display()))?;
        parameters = parameters.add_root_certificate(certificate);
    }
    parameters.build().map_err(|error| error.to_string())
}

async fn within<T, E: Into<Trouble>>(
    patience: Duration,
    step: impl Future<Output = Result<T, E>>,
) -> Result<T, Trouble> {
    match tokio::time::timeout(patience, step).await {
        Ok(done) => done.map_err(Into::into),
        Err(_) => Err(Trouble::Silence),
    }
}

fn note(response: &Response) -> String {
    let text: Vec<&str> = response.message().collect();
    format!("{} {}", response.code(), text.join(" "))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn no_password_in_logs() {
        let config = SmtpConfig {
            host: "mail.example.com".into(),
            port: 587,
            tls: Tls::StartTls,
            user: Some("desk".into()),
            password: Some("s3cret".into()),
        };
        let relay = SmtpRelay::new(config.clone(), SmtpOptions::default()).unwrap();
        assert!(!format!("{config:?} {relay:?}").contains("s3cret"));
        assert!(format!("{relay:?}").contains("hidden"));
    }
}
