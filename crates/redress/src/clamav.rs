//! Files are shown to ClamAV's daemon, where the configuration names its socket.

use async_trait::async_trait;
use clamav_client::tokio::{Socket, Tcp, ping, scan_buffer};
use procedure::{Scanned, Scans};
use std::io;
use std::path::PathBuf;
use std::time::Duration;

/// Where clamd listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clamd {
    Tcp(String),
    Unix(PathBuf),
}

impl Clamd {
    /// `unix:/run/clamav/clamd.ctl` or `127.0.0.1:3310`; `None` where it is empty: files aren't looked at.
    ///
    /// # Errors
    /// It is neither: what to write instead.
    pub fn parse(socket: &str) -> Result<Option<Self>, &'static str> {
        match socket.strip_prefix("unix:") {
            _ if socket.is_empty() => Ok(None),
            Some(path) if path.starts_with('/') => Ok(Some(Self::Unix(path.into()))),
            None if socket
                .rsplit_once(':')
                .is_some_and(|(host, port)| !host.is_empty() && port.parse::<u16>().is_ok()) =>
            {
                Ok(Some(Self::Tcp(socket.to_owned())))
            }
            _ => Err("write \"unix:/run/clamav/clamd.ctl\", \"127.0.0.1:3310\", or leave it empty"),
        }
    }

    /// Whether it answers.
    ///
    /// # Errors
    /// It can't be reached, or says something else.
    pub async fn ping(&self) -> io::Result<()> {
        let asked = async {
            match self {
                Self::Tcp(host_address) => ping(Tcp { host_address }).await,
                Self::Unix(socket_path) => ping(Socket { socket_path }).await,
            }
        };
        let answer = tokio::time::timeout(Duration::from_secs(5), asked).await??;
        match answer == clamav_client::PONG {
            true => Ok(()),
            false => Err(io::Error::other("what listens there isn't clamd")),
        }
    }
}

#[async_trait]
impl Scans for Clamd {
    async fn scan(&self, content: &[u8]) -> Scanned {
        let answer = match self {
            Self::Tcp(host_address) => scan_buffer(content, Tcp { host_address }, None).await,
            Self::Unix(socket_path) => scan_buffer(content, Socket { socket_path }, None).await,
        };
        match answer {
            Ok(answer) => said(&String::from_utf8_lossy(&answer)),
            Err(error) => {
                tracing::error!(%error, "clamd can't be asked; files are withheld until it can: see clamav.socket");
                Scanned::Unknown
            }
        }
    }
}

/// `stream: OK`, `stream: NAME FOUND`, or an error (clamd(8), INSTREAM).
fn said(answer: &str) -> Scanned {
    let answer = answer.trim_end_matches(['\0', '\n']);
    match answer.strip_prefix("stream: ") {
        Some("OK") => Scanned::Clean,
        Some(found) if found.ends_with(" FOUND") => Scanned::Infected(found.trim_end_matches(" FOUND").to_owned()),
        _ => {
            tracing::error!(answer, "clamd didn't look at a file; raise its StreamMaxLength if it was too large");
            Scanned::Unknown
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_clear_answer_lets_a_file_pass() {
        assert_eq!(said("stream: OK\0"), Scanned::Clean);
        assert_eq!(said("stream: Win.Test.EICAR_HDB-1 FOUND\0"), Scanned::Infected("Win.Test.EICAR_HDB-1".to_owned()));
        for other in ["", "stream: ", "OK", "INSTREAM size limit exceeded. ERROR\0", "stream: broken ERROR\0"] {
            assert_eq!(said(other), Scanned::Unknown, "{other}");
        }
    }

    #[test]
    fn a_place_is_a_socket_or_an_address() {
        assert_eq!(Clamd::parse(""), Ok(None));
        assert_eq!(Clamd::parse("unix:/run/c"), Ok(Some(Clamd::Unix("/run/c".into()))));
        assert_eq!(Clamd::parse("av.example.com:3310"), Ok(Some(Clamd::Tcp("av.example.com:3310".to_owned()))));
        for wrong in ["/run/c", "unix:run/c", "localhost", ":3310", "localhost:x"] {
            assert!(Clamd::parse(wrong).is_err(), "{wrong}");
        }
    }
}
