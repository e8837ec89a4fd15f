//! A sender of mail that wastes no time: as much in one packet as RFC 2920 allows, several connections at once.

use crate::Outcome;
use crate::mails::Mail;
use crate::office::ADDRESS;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::task::JoinSet;

/// A mail as it goes over the wire.
pub struct Ready {
    /// `MAIL`, `RCPT` and `DATA`, which may go out together with the message before.
    opening: Vec<u8>,
    /// The message with its dots stuffed, and the dot that ends it.
    content: Vec<u8>,
}

pub fn ready(mails: &[Mail]) -> Arc<Vec<Ready>> {
    let each = mails.iter().map(|mail| Ready {
        opening: format!("MAIL FROM:<{}> SIZE={}\r\nRCPT TO:<{ADDRESS}>\r\nDATA\r\n", mail.from, mail.raw.len())
            .into_bytes(),
        content: stuffed(&mail.raw),
    });
    Arc::new(each.collect())
}

/// RFC 5321, 4.5.2; the mails all end in CRLF.
fn stuffed(raw: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len() + 64);
    for line in raw.split_inclusive(|byte| *byte == b'\n') {
        if line.starts_with(b".") {
            out.push(b'.');
        }
        out.extend_from_slice(line);
    }
    out.extend_from_slice(b".\r\n");
    out
}

/// Sends all of `mails` over so many connections; returns when the last was answered `250`, with how long each waited
/// for that answer from when it began to be sent.
pub async fn send(mails: &Arc<Vec<Ready>>, to: SocketAddr, connections: usize) -> Outcome<Vec<Duration>> {
    let next = Arc::new(AtomicUsize::new(0));
    let mut sending = JoinSet::new();
    for _ in 0..connections {
        let (mails, next) = (Arc::clone(mails), Arc::clone(&next));
        sending.spawn(async move { Connection::to(to).await?.send(&mails, &next).await });
    }
    let mut waited = Vec::with_capacity(mails.len());
    while let Some(one) = sending.join_next().await {
        waited.extend(one??);
    }
    Ok(waited)
}

struct Connection {
    lines: BufReader<OwnedReadHalf>,
    out: OwnedWriteHalf,
    line: String,
}

impl Connection {
    async fn to(server: SocketAddr) -> Outcome<Self> {
        let stream = TcpStream::connect(server).await?;
        stream.set_nodelay(true)?;
        let (read, out) = stream.into_split();
        let mut connection = Self { lines: BufReader::new(read), out, line: String::new() };
        connection.answer("220").await?;
        connection.out.write_all(b"EHLO mail.example.net\r\n").await?;
        connection.answer("250").await?;
        Ok(connection)
    }

    /// Takes mails from `mails` until `next` has come to their end.
    async fn send(mut self, mails: &[Ready], next: &AtomicUsize) -> Outcome<Vec<Duration>> {
        let mut waited = Vec::new();
        let take = || mails.get(next.fetch_add(1, Ordering::Relaxed));
        let mut mail = take();
        if let Some(first) = mail {
            self.out.write_all(&first.opening).await?;
            self.opened().await?;
        }
        while let Some(current) = mail {
            mail = take();
            let opening: &[u8] = mail.map_or(b"QUIT\r\n", |following| &following.opening);
            let packet = [current.content.as_slice(), opening].concat();
            let start = Instant::now();
            self.out.write_all(&packet).await?;
            self.answer("250").await?;
            waited.push(start.elapsed());
            if mail.is_some() {
                self.opened().await?;
            }
        }
        Ok(waited)
    }

    async fn opened(&mut self) -> Outcome {
        self.answer("250").await?;
        self.answer("250").await?;
        self.answer("354").await
    }

    /// Reads one answer, of however many lines.
    async fn answer(&mut self, expected: &str) -> Outcome {
        loop {
            self.line.clear();
            if self.lines.read_line(&mut self.line).await? == 0 {
                return Err("the server closed the connection".into());
            }
            if !self.line.starts_with(expected) {
                return Err(format!("the server said {} instead of {expected}", self.line.trim_end()).into());
            }
            if self.line.as_bytes().get(3) != Some(&b'-') {
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::stuffed;

    #[test]
    fn dots_at_the_start_of_a_line_are_doubled() {
        assert_eq!(stuffed(b".a\r\nb.\r\n..\r\n"), b"..a\r\nb.\r\n...\r\n.\r\n");
    }
}
