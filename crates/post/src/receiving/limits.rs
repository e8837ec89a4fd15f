use std::time::Duration;

/// Every bound of the listener. The defaults suit a company's complaints address on one small machine.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Largest message, in bytes; announced by SIZE, answered with `552` beyond (RFC 1870). 50 MiB.
    pub max_size: usize,
    /// Connections at once; one more gets `421`. 256.
    pub max_connections: usize,
    /// Connections at once from one address, loopback excepted (that's the MTA in front). 64.
    pub max_connections_per_peer: usize,
    /// Recipients of one message; one more gets `452`. RFC 5321 (4.5.3.1.8) asks for at least 100. 100.
    pub max_recipients: usize,
    /// Refused commands and recipients in one connection before it is closed with `421`. 20.
    pub max_errors: usize,
    /// Message bytes held in memory by all connections together; beyond, `452`. 256 MiB.
    pub max_bytes_in_hand: usize,
    /// Trace headers in one message, beyond which it goes round in circles (RFC 5321, 6.3). 100.
    pub max_hops: usize,
    /// For a whole command to arrive (RFC 5321, 4.5.3.2.7). 5 minutes.
    pub command_timeout: Duration,
    /// For the next bytes of a message to arrive (RFC 5321, 4.5.3.2.5). 3 minutes.
    pub data_timeout: Duration,
    /// For a whole message to arrive, however steadily it drips. 30 minutes.
    pub message_timeout: Duration,
    /// For messages in hand to be finished after a stop was asked for. 4 seconds.
    pub stop_grace: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            max_size: 50 << 20,
            max_connections: 256,
            max_connections_per_peer: 64,
            max_recipients: 100,
            max_errors: 20,
            max_bytes_in_hand: 256 << 20,
            max_hops: 100,
            command_timeout: Duration::from_secs(5 * 60),
            data_timeout: Duration::from_secs(3 * 60),
            message_timeout: Duration::from_secs(30 * 60),
            stop_grace: Duration::from_secs(4),
        }
    }
}
