//! Where mail is handed over: SMTP, with STARTTLS where there is a certificate, and LMTP on TCP or on a Unix socket.

use crate::config::Smtp;
use crate::{Failure, say};
use post::{Intake, Limits, SmtpServer, tls_from_pem};
use std::io;
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::net::{TcpListener, UnixListener};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// Whoever may write to the socket may deliver: its owner and its group.
const SOCKET_MODE: u32 = 0o660;

/// The sockets of LMTP, bound before anything is served.
pub enum Lmtp {
    Closed,
    Tcp(TcpListener),
    Unix(UnixListener, PathBuf),
}

impl Lmtp {
    pub async fn bind(address: &str) -> Result<Self, Failure> {
        let refused = |error: io::Error| {
            Failure::input(format!(
                "can't listen on {address} for LMTP: {error}; set smtp.lmtp to a place that is free"
            ))
        };
        match address.strip_prefix("unix:") {
            _ if address.is_empty() => Ok(Self::Closed),
            Some(path) => socket(Path::new(path)).map_err(refused),
            None => TcpListener::bind(address).await.map(Self::Tcp).map_err(refused),
        }
    }
}

/// A socket file that an earlier run left behind, and nobody listens on, goes.
fn socket(path: &Path) -> io::Result<Lmtp> {
    let is_socket = std::fs::symlink_metadata(path).is_ok_and(|file| file.file_type().is_socket());
    if is_socket && std::os::unix::net::UnixStream::connect(path).is_err() {
        std::fs::remove_file(path)?;
    }
    let listener = UnixListener::bind(path)?;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(SOCKET_MODE))?;
    Ok(Lmtp::Unix(listener, path.to_owned()))
}

/// Says where, and takes mail in until it is told to stop.
pub fn open(
    config: &Smtp,
    (smtp, lmtp): (TcpListener, Lmtp),
    intake: Arc<dyn Intake>,
    name: &str,
    stopped: &watch::Receiver<bool>,
) -> Result<Vec<JoinHandle<()>>, Failure> {
    let limits = Limits { max_size: config.max_size, ..Limits::default() };
    let server = || SmtpServer::new(Arc::clone(&intake), name).limits(limits.clone());
    let mut doors = Vec::new();
    let mut by_smtp = server();
    if let Some((certificate, key)) = config.tls() {
        by_smtp = by_smtp.tls(tls_from_pem(certificate, key)?);
    }
    say!("smtp: {}", smtp.local_addr()?);
    let stop = stopped.clone();
    doors.push(tokio::spawn(async move {
        let _ = by_smtp.serve(smtp, stop).await;
    }));
    let (by_lmtp, stop) = (server().lmtp(), stopped.clone());
    match lmtp {
        Lmtp::Closed => {}
        Lmtp::Tcp(listener) => {
            say!("lmtp: {}", listener.local_addr()?);
            doors.push(tokio::spawn(async move {
                let _ = by_lmtp.serve(listener, stop).await;
            }));
        }
        Lmtp::Unix(listener, path) => {
            say!("lmtp: unix:{}", path.display());
            doors.push(tokio::spawn(async move {
                let _ = by_lmtp.serve_unix(listener, stop).await;
                let _ = std::fs::remove_file(path);
            }));
        }
    }
    Ok(doors)
}
