use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::settings::Mailbox;
use super::trouble::Trouble;
use super::wire::Stream;
use crate::receiving::certificates_of;

/// For connecting, and for TLS to be agreed upon.
const PATIENCE: Duration = Duration::from_secs(30);

pub(super) async fn connect(mailbox: &Mailbox) -> Result<Box<dyn Stream>, Trouble> {
    let connecting = TcpStream::connect((mailbox.host.as_str(), mailbox.port));
    let connected = tokio::time::timeout(PATIENCE, connecting).await;
    let failed = |source| Trouble::Connect { server: format!("{}:{}", mailbox.host, mailbox.port), source };
    let stream = connected.map_err(|_| failed(io::ErrorKind::TimedOut.into()))?.map_err(failed)?;
    let _ = stream.set_nodelay(true);
    Ok(Box::new(stream))
}

pub(super) async fn secured(stream: Box<dyn Stream>, mailbox: &Mailbox) -> Result<Box<dyn Stream>, Trouble> {
    let failed = |why: String, hint| Trouble::Tls { server: mailbox.host.clone(), why, hint };
    let config = configured(mailbox.ca.as_deref())
        .map_err(|why| failed(why, "write the path of a PEM file with certificates as the mailbox's ca"))?;
    let name = ServerName::try_from(mailbox.host.clone())
        .map_err(|e| failed(e.to_string(), "write the server's name as its certificate has it"))?;
    let agreeing = TlsConnector::from(config).connect(name, stream);
    match tokio::time::timeout(PATIENCE, agreeing).await {
        Ok(Ok(stream)) => Ok(Box::new(stream)),
        Ok(Err(error)) => Err(failed(
            error.to_string(),
            "check tls (\"implicit\" on port 993, \"starttls\" on 143), and for a certificate of the house set ca",
        )),
        Err(_) => Err(Trouble::Broken(io::ErrorKind::TimedOut.into())),
    }
}

fn configured(ca: Option<&Path>) -> Result<Arc<ClientConfig>, String> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    if let Some(path) = ca {
        let wrong = |why: String| format!("{}: {why}", path.display());
        for certificate in certificates_of(path).map_err(wrong)? {
            roots.add(certificate).map_err(|e| wrong(e.to_string()))?;
        }
    }
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|e| e.to_string())?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(config))
}
