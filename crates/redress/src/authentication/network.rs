//! Networks, as `192.0.2.0/24` or `2001:db8::/32`.

use ipnet::IpNet;
use std::net::IpAddr;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network(IpNet);

impl Network {
    /// A single address is a network of its own.
    pub fn parse(text: &str) -> Option<Self> {
        let Some((address, bits)) = text.split_once('/') else {
            return Some(Self(text.trim().parse::<IpAddr>().ok()?.into()));
        };
        IpNet::new(address.trim().parse().ok()?, bits.trim().parse().ok()?).ok().map(Self)
    }

    pub fn holds(&self, address: IpAddr) -> bool {
        self.0.contains(&address.to_canonical())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_holds_what_begins_like_it() {
        let holds = |network: &str, address: &str| {
            Network::parse(network).expect("a network").holds(address.parse().expect("an address"))
        };
        assert!(holds("10.0.0.0/8", "10.255.0.1"));
        assert!(!holds("10.0.0.0/8", "11.0.0.1"));
        assert!(holds("192.0.2.7", "192.0.2.7") && !holds("192.0.2.7", "192.0.2.6"));
        assert!(holds("10.0.0.0/8", "::ffff:10.0.0.1"), "on a socket of both families");
        assert!(holds("fc00::/7", "fd12::1") && !holds("fc00::/7", "fe80::1"));
        assert!(holds("0.0.0.0/0", "203.0.113.1") && !holds("0.0.0.0/0", "2001:db8::1"));
        for wrong in ["10.0.0.0/33", "10.0.0/8", "here", "", "10.0.0.0/x"] {
            assert_eq!(Network::parse(wrong), None, "{wrong}");
        }
    }
}
