//! A name server for the tests: what they wrote down, over UDP on loopback.

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::net::UdpSocket;

#[derive(Clone, Default)]
pub struct Zone {
    texts: HashMap<String, Vec<String>>,
    addresses: HashMap<String, Ipv4Addr>,
    broken: Vec<String>,
}

impl Zone {
    pub fn text(mut self, name: &str, text: &str) -> Zone {
        self.texts.entry(name.to_ascii_lowercase()).or_default().push(text.to_owned());
        self
    }

    pub fn address(mut self, name: &str, address: Ipv4Addr) -> Zone {
        self.addresses.insert(name.to_ascii_lowercase(), address);
        self
    }

    /// Asked about this name, the server says that it can't answer (SERVFAIL).
    pub fn broken(mut self, name: &str) -> Zone {
        self.broken.push(name.to_ascii_lowercase());
        self
    }

    /// Answers as long as the test runs. How often it was asked is counted.
    pub async fn serve(self) -> (SocketAddr, Arc<AtomicUsize>) {
        let socket = UdpSocket::bind("127.0.0.1:0").await.expect("a free port");
        let address = socket.local_addr().expect("bound");
        let asked = Arc::new(AtomicUsize::new(0));
        let count = asked.clone();
        tokio::spawn(async move {
            let mut question = [0; 1500];
            while let Ok((size, peer)) = socket.recv_from(&mut question).await {
                count.fetch_add(1, Ordering::SeqCst);
                let _ = socket.send_to(&self.answer(&question[..size]), peer).await;
            }
        });
        (address, asked)
    }

    /// RFC 1035, section 4.
    fn answer(&self, question: &[u8]) -> Vec<u8> {
        let (mut at, mut labels) = (12, Vec::new());
        while question[at] != 0 {
            let size = usize::from(question[at]);
            labels.push(String::from_utf8_lossy(&question[at + 1..=at + size]).to_ascii_lowercase());
            at += size + 1;
        }
        let name = labels.join(".");
        let kind = u16::from_be_bytes([question[at + 1], question[at + 2]]);
        let data: Vec<Vec<u8>> = match kind {
            16 => self.texts.get(&name).into_iter().flatten().map(|text| strings(text)).collect(),
            1 => self.addresses.get(&name).map(|a| a.octets().to_vec()).into_iter().collect(),
            _ => Vec::new(),
        };
        let known = self.texts.contains_key(&name) || self.addresses.contains_key(&name);
        let code: u8 = if self.broken.contains(&name) {
            2
        } else if known {
            0
        } else {
            3
        };
        let mut answer = question[..2].to_vec();
        answer.extend([0x85, 0x80 | code, 0, 1, 0, data.len() as u8, 0, 0, 0, 0]);
        answer.extend(&question[12..at + 5]);
        for data in data {
            answer.extend([0xc0, 12]);
            answer.extend(kind.to_be_bytes());
            answer.extend([0, 1, 0, 0, 1, 0]);
            answer.extend((data.len() as u16).to_be_bytes());
            answer.extend(data);
        }
        answer
    }
}

/// At most 255 bytes each.
fn strings(text: &str) -> Vec<u8> {
    text.as_bytes().chunks(255).flat_map(|piece| [&[piece.len() as u8], piece].concat()).collect()
}
