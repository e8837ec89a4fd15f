use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::{ClientHello, ResolvesServerCert};
use tokio_rustls::rustls::sign::CertifiedKey;

use crate::Error;

/// How often the files are looked at, where connections come in.
const LOOKED_AT: Duration = Duration::from_secs(60);

/// Reads a certificate chain and its key (PEM, as certbot and others write them) for STARTTLS. Files that are renewed later
/// are read again within a minute; while they don't fit each other, the certificate that did goes on.
///
/// # Errors
/// [`Error::Certificate`] if a file can't be read, holds no certificate or key, or the two don't belong together.
pub fn tls_from_pem(chain: &Path, key: &Path) -> Result<TlsAcceptor, Error> {
    tls_looking_every(LOOKED_AT, chain, key)
}

fn tls_looking_every(every: Duration, chain: &Path, key: &Path) -> Result<TlsAcceptor, Error> {
    let (certificate, written) = (read(chain, key)?, written(chain));
    let current = Mutex::new(Current { certificate, written, looked: Instant::now() });
    let renewed = Renewed { chain: chain.to_owned(), key: key.to_owned(), every, current };
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| wrong(key, error.to_string()))?
        .with_no_client_auth()
        .with_cert_resolver(Arc::new(renewed));
    Ok(TlsAcceptor::from(Arc::new(config)))
}

fn wrong(path: &Path, why: String) -> Error {
    Error::Certificate { path: path.display().to_string(), why }
}

fn read(chain: &Path, key: &Path) -> Result<Arc<CertifiedKey>, Error> {
    let certificates = certificates_of(chain).map_err(|why| wrong(chain, why))?;
    let secret = PrivateKeyDer::from_pem_file(key).map_err(|error| wrong(key, error.to_string()))?;
    let certificate = CertifiedKey::from_der(certificates, secret, &ring::default_provider());
    certificate.map(Arc::new).map_err(|error| wrong(key, error.to_string()))
}

fn written(path: &Path) -> Option<SystemTime> {
    std::fs::metadata(path).and_then(|file| file.modified()).ok()
}

/// The certificate in the files, as they are renewed.
#[derive(Debug)]
struct Renewed {
    chain: PathBuf,
    key: PathBuf,
    every: Duration,
    current: Mutex<Current>,
}

#[derive(Debug)]
struct Current {
    certificate: Arc<CertifiedKey>,
    /// When the chain was written that it was read from.
    written: Option<SystemTime>,
    looked: Instant,
}

impl ResolvesServerCert for Renewed {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if current.looked.elapsed() >= self.every {
            current.looked = Instant::now();
            let now = written(&self.chain);
            if now != current.written {
                match read(&self.chain, &self.key) {
                    Ok(certificate) => {
                        tracing::info!(chain = %self.chain.display(), "a renewed certificate is used from now on");
                        (current.certificate, current.written) = (certificate, now);
                    }
                    // Half written, perhaps: looked at again.
                    Err(error) => {
                        tracing::warn!(%error, "the certificate was changed and can't be used; the old one goes on")
                    }
                }
            }
        }
        Some(Arc::clone(&current.certificate))
    }
}

/// The certificates of a PEM file, of which there must be one; or why there aren't.
pub(crate) fn certificates_of(path: &Path) -> Result<Vec<CertificateDer<'static>>, String> {
    let certificates = CertificateDer::pem_file_iter(path)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| error.to_string())?;
    if certificates.is_empty() { Err("it holds no certificate in PEM form".into()) } else { Ok(certificates) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use tokio_rustls::TlsConnector;
    use tokio_rustls::rustls::{ClientConfig, RootCertStore};

    /// A certificate for `localhost` by nobody known, written over the one before.
    fn write(folder: &Path) -> CertificateDer<'static> {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        std::fs::write(folder.join("key.pem"), made.signing_key.serialize_pem()).unwrap();
        std::fs::write(folder.join("cert.pem"), made.cert.pem()).unwrap();
        made.cert.der().clone()
    }

    async fn is_shown(tls: &TlsAcceptor, certificate: &CertificateDer<'static>) -> bool {
        let mut roots = RootCertStore::empty();
        roots.add(certificate.clone()).unwrap();
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let (near, far) = tokio::io::duplex(64 << 10);
        let client = TlsConnector::from(Arc::new(config)).connect("localhost".try_into().unwrap(), near);
        let (client, _server) = tokio::join!(client, tls.accept(far));
        client.is_ok()
    }

    #[tokio::test]
    async fn a_renewed_certificate_is_shown_and_a_broken_one_isnt() {
        let folder = tempfile::tempdir().unwrap();
        let (cert, key) = (folder.path().join("cert.pem"), folder.path().join("key.pem"));
        let first = write(folder.path());
        let tls = tls_looking_every(Duration::ZERO, &cert, &key).unwrap();
        assert!(is_shown(&tls, &first).await);
        // Files' times may be as coarse as some milliseconds.
        tokio::time::sleep(Duration::from_millis(30)).await;
        std::fs::write(&cert, "half of a certif").unwrap();
        assert!(is_shown(&tls, &first).await, "the old one goes on");
        tokio::time::sleep(Duration::from_millis(30)).await;
        let second = write(folder.path());
        assert!(is_shown(&tls, &second).await && !is_shown(&tls, &first).await);
    }
}
