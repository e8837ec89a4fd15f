//! `[authentication]` and `[dkim]` of the configuration.

use super::network::Network;
use serde::Deserialize;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

/// A key of the table, and what is wrong with its value.
type Mistake = (&'static str, String);

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuthenticationTable {
    pub verify: bool,
    pub dns: String,
    pub trust: Vec<String>,
    pub relays: Vec<String>,
}

impl AuthenticationTable {
    pub fn check(&self) -> Result<(), Mistake> {
        if !self.dns.is_empty() && self.server().is_none() {
            return Err(("dns", "isn't a name server's address; write one like \"192.0.2.53:53\"".to_owned()));
        }
        if let Some(id) = self.trust.iter().find(|id| id.is_empty() || id.contains(|c: char| c.is_whitespace())) {
            let problem = format!("{id:?} isn't a server's name; write what stands after Authentication-Results:");
            return Err(("trust", problem));
        }
        if let Some(relay) = self.relays.iter().find(|relay| Network::parse(relay).is_none()) {
            return Err(("relays", format!("{relay:?} isn't a network; write one like \"192.0.2.0/24\"")));
        }
        Ok(())
    }

    pub fn server(&self) -> Option<SocketAddr> {
        let with_port = self.dns.parse().ok();
        with_port.or_else(|| self.dns.parse::<IpAddr>().ok().map(|ip| SocketAddr::new(ip, 53)))
    }

    pub fn networks(&self) -> Vec<Network> {
        self.relays.iter().filter_map(|relay| Network::parse(relay)).collect()
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DkimTable {
    pub domain: String,
    pub selector: String,
    pub rsa_key: PathBuf,
    pub ed25519_selector: String,
    pub ed25519_key: PathBuf,
}

impl DkimTable {
    pub fn check(&self, address: &str) -> Result<(), Mistake> {
        if self.domain.is_empty() {
            return Ok(());
        }
        let author = address.rsplit_once('@').map_or("", |(_, domain)| domain).to_ascii_lowercase();
        let domain = self.domain.to_ascii_lowercase();
        if author != domain && !author.ends_with(&format!(".{domain}")) {
            let problem = format!("must be {author}, or a domain above it: other signatures don't count for DMARC");
            return Err(("domain", problem));
        }
        for (key, selector) in [("selector", &self.selector), ("ed25519_selector", &self.ed25519_selector)] {
            if !is_selector(selector) {
                return Err((key, "isn't a name in the DNS; write one of letters, digits and hyphens".to_owned()));
            }
        }
        let (rsa, ed25519) = (!self.rsa_key.as_os_str().is_empty(), !self.ed25519_key.as_os_str().is_empty());
        if !rsa && !ed25519 {
            return Err((
                "rsa_key",
                "name a key's file here, or in ed25519_key; `redress mail dkim` makes them".to_owned(),
            ));
        }
        if rsa && ed25519 && self.selector == self.ed25519_selector {
            return Err(("ed25519_selector", "is the RSA key's, too; each key has its own".to_owned()));
        }
        Ok(())
    }
}

/// RFC 6376, section 3.1: labels of a domain name.
pub fn is_selector(name: &str) -> bool {
    let is_label = |label: &str| {
        let inner = label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        !label.is_empty() && label.len() <= 63 && inner && !label.starts_with('-') && !label.ends_with('-')
    };
    name.split('.').all(is_label)
}
