use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

/// How the connection to the relay is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tls {
    /// Not at all: for a relay on this machine, usually port 25.
    None,
    /// STARTTLS, required: usually port 587.
    #[default]
    StartTls,
    /// From the first byte (RFC 8314): usually port 465.
    Implicit,
}

/// A relay and how to sign in to it.
#[derive(Clone, PartialEq, Eq)]
pub struct SmtpConfig {
    pub host: String,
    pub port: u16,
    pub tls: Tls,
    /// With `password`, for relays that ask for it.
    pub user: Option<String>,
    pub password: Option<String>,
}

impl fmt::Debug for SmtpConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SmtpConfig")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("tls", &self.tls)
            .field("user", &self.user)
            .field("password", &self.password.as_ref().map(|_| "(hidden)"))
            .finish()
    }
}

/// The rarer settings of a relay.
#[derive(Debug, Clone)]
pub struct SmtpOptions {
    /// What we call ourselves in EHLO; the machine's name if not said.
    pub hello: Option<String>,
    /// A PEM file with a root certificate to trust besides the usual ones, for a relay with a certificate of the house.
    pub root_certificate: Option<PathBuf>,
    /// For connecting and signing in. 30 seconds.
    pub connect_timeout: Duration,
    /// For the answer to a command (RFC 5321, 4.5.3.2.1 to 4). 5 minutes.
    pub command_timeout: Duration,
    /// For transmitting the letter and for the answer to it (RFC 5321, 4.5.3.2.6). 10 minutes: giving up earlier is how
    /// letters get sent twice.
    pub letter_timeout: Duration,
    /// For how long an idle connection is worth keeping. 30 seconds.
    pub idle: Duration,
    /// Idle connections kept. 16: as many letters leave side by side, and a new connection costs more than they do.
    pub max_idle: usize,
}

impl Default for SmtpOptions {
    fn default() -> SmtpOptions {
        SmtpOptions {
            hello: None,
            root_certificate: None,
            connect_timeout: Duration::from_secs(30),
            command_timeout: Duration::from_secs(5 * 60),
            letter_timeout: Duration::from_secs(10 * 60),
            idle: Duration::from_secs(30),
            max_idle: 16,
        }
    }
}
