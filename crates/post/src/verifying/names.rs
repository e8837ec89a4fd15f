//! What a domain publishes, for whoever wants to know whether it publishes the right thing.

use std::net::SocketAddr;

use mail_auth::common::cache::NoCache;
use mail_auth::{Error as Lookup, MessageAuthenticator};

use super::dns;
use crate::Error;

/// Asks name servers.
pub struct Names(MessageAuthenticator);

impl Names {
    /// The name servers of the system, or the given one.
    ///
    /// # Errors
    /// The system names no name server that could be read.
    pub fn asking(server: Option<SocketAddr>) -> Result<Names, Error> {
        dns::asking(server).map(Names)
    }

    /// The servers that take a domain's mail (MX), the preferred first; none where it publishes none.
    ///
    /// # Errors
    /// Why nobody knows.
    pub async fn mail_servers(&self, domain: &str) -> Result<Vec<String>, String> {
        match self.0.mx_lookup(domain, None::<&NoCache<_, _>>).await {
            Ok(found) => Ok(found.rrset.iter().flat_map(|mx| mx.exchanges.iter().map(ToString::to_string)).collect()),
            Err(error) => none_or(error, Vec::new()),
        }
    }

    /// The texts published at a name, joined; empty where there are none.
    ///
    /// # Errors
    /// Why nobody knows.
    pub async fn text(&self, name: &str) -> Result<String, String> {
        match self.0.txt_raw_lookup(name).await {
            Ok(found) => Ok(String::from_utf8_lossy(&found).into_owned()),
            Err(error) => none_or(error, String::new()),
        }
    }
}

fn none_or<T>(error: Lookup, none: T) -> Result<T, String> {
    match error {
        Lookup::Dns(mail_auth::DnsError::RecordNotFound(_)) => Ok(none),
        other => Err(other.to_string()),
    }
}
