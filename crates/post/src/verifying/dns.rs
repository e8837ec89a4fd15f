//! The resolver.

use std::net::SocketAddr;
use std::time::Duration;

use mail_auth::MessageAuthenticator;
use mail_auth::hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverConfig, ResolverOpts};
use mail_auth::hickory_resolver::system_conf::read_system_conf;

use crate::Error;

/// For one question; asked twice at most, that is less than a mail's whole time.
const TIMEOUT: Duration = Duration::from_millis(1500);

pub(super) fn asking(server: Option<SocketAddr>) -> Result<MessageAuthenticator, Error> {
    let failed = |why: String| Error::NoNameServer { why };
    let (config, mut options) = match server {
        Some(server) => (ResolverConfig::from_name_servers(vec![at(server)]), ResolverOpts::default()),
        None => read_system_conf().map_err(|error| failed(error.to_string()))?,
    };
    options.timeout = TIMEOUT;
    options.attempts = 1;
    // Whoever is asked about is given in full; a search list would ask for names of our own.
    options.ndots = 0;
    // Long records come in several pieces; without this each would be asked for again by TCP.
    options.edns0 = true;
    MessageAuthenticator::new(config, options).map_err(|error| failed(error.to_string()))
}

fn at(server: SocketAddr) -> NameServerConfig {
    let connections = [ConnectionConfig::udp(), ConnectionConfig::tcp()].map(|mut connection| {
        connection.port = server.port();
        connection
    });
    NameServerConfig::new(server.ip(), true, connections.to_vec())
}
