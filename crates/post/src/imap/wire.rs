//! Frames what the server says: one response at a time, with its literals (RFC 3501, 4.3 and 7), within bounds.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};

/// The longest response, literals aside: a search that finds millions of mails is one line.
const MAX_LINES: usize = 32 << 20;

pub(super) trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Stream for T {}

/// One response, with its line ending.
#[derive(Debug, Default)]
pub(super) struct Unit {
    pub bytes: Vec<u8>,
    /// A literal was larger than allowed, and is empty here.
    pub is_cut: bool,
}

pub(super) struct Wire {
    stream: BufReader<Box<dyn Stream>>,
    /// The largest literal that is kept.
    max_literal: usize,
    /// What has come of the next response: reading it may be broken off, and goes on here.
    unit: Unit,
    /// Bytes of it that aren't in literals.
    lines: usize,
    /// Where its last line begins.
    line: usize,
    /// Bytes of a literal that are still to come, and whether they are kept.
    literal: u64,
    keeps: bool,
}

impl Wire {
    pub(super) fn new(stream: Box<dyn Stream>, max_literal: usize) -> Wire {
        Wire {
            stream: BufReader::with_capacity(64 << 10, stream),
            max_literal,
            unit: Unit::default(),
            lines: 0,
            line: 0,
            literal: 0,
            keeps: true,
        }
    }

    pub(super) async fn send(&mut self, bytes: &[u8], patience: Duration) -> io::Result<()> {
        let sending = async {
            self.stream.get_mut().write_all(bytes).await?;
            self.stream.get_mut().flush().await
        };
        tokio::time::timeout(patience, sending).await.map_err(|_| silence())?
    }

    /// The next response. `patience` is for the next bytes of it to come. May be dropped while it waits: nothing of what has
    /// come is lost.
    pub(super) async fn unit(&mut self, patience: Duration) -> io::Result<Unit> {
        loop {
            let waiting = tokio::time::timeout(patience, self.stream.fill_buf());
            let piece = waiting.await.map_err(|_| silence())??;
            if piece.is_empty() {
                return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the server closed it"));
            }
            if self.literal > 0 {
                let taken = piece.len().min(usize::try_from(self.literal).unwrap_or(usize::MAX));
                if self.keeps {
                    self.unit.bytes.extend_from_slice(&piece[..taken]);
                }
                self.literal -= taken as u64;
                self.line = self.unit.bytes.len();
                self.stream.consume(taken);
                continue;
            }
            let end = piece.iter().position(|byte| *byte == b'\n').map(|at| at + 1);
            let taken = end.unwrap_or(piece.len());
            self.unit.bytes.extend_from_slice(&piece[..taken]);
            self.lines += taken;
            self.stream.consume(taken);
            if self.lines > MAX_LINES {
                return Err(io::Error::new(io::ErrorKind::InvalidData, "the server's answer has no end"));
            }
            if end.is_some() && !self.begins_literal() {
                (self.lines, self.line) = (0, 0);
                return Ok(std::mem::take(&mut self.unit));
            }
        }
    }

    /// Whether the line that has ended announces a literal: `{123}`.
    fn begins_literal(&mut self) -> bool {
        let Some((at, length)) = announced(&self.unit.bytes[self.line..]) else {
            return false;
        };
        self.literal = length;
        self.keeps = usize::try_from(length).is_ok_and(|length| length <= self.max_literal);
        if !self.keeps {
            self.unit.is_cut = true;
            self.unit.bytes.truncate(self.line + at);
            self.unit.bytes.extend_from_slice(b"{0}\r\n");
        }
        self.line = self.unit.bytes.len();
        true
    }

    /// The stream, for TLS over it. `None`: the server has said more than it should have by now, which whoever is in between
    /// could have put there (RFC 9051, 6.2.1 and 11.1).
    pub(super) fn into_stream(self) -> Option<Box<dyn Stream>> {
        (self.stream.buffer().is_empty() && self.unit.bytes.is_empty()).then(|| self.stream.into_inner())
    }
}

/// Where in the line the announcement stands, and how long the literal is.
fn announced(line: &[u8]) -> Option<(usize, u64)> {
    let line = line.strip_suffix(b"\r\n").or_else(|| line.strip_suffix(b"\n"))?;
    let inner = line.strip_suffix(b"}")?;
    let open = inner.iter().rposition(|byte| *byte == b'{')?;
    let digits = std::str::from_utf8(&inner[open + 1..]).ok()?;
    // LITERAL+ and LITERAL- put a plus there (RFC 7888); servers don't, but for it nothing would be understood any more.
    let length = digits.strip_suffix('+').unwrap_or(digits).parse().ok()?;
    Some((open, length))
}

fn silence() -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, "the server said nothing for too long")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const SOON: Duration = Duration::from_secs(5);

    async fn units(said: &[u8], pieces: usize, max_literal: usize) -> Vec<(String, bool)> {
        let (mut server, client) = tokio::io::duplex(1 << 16);
        let mut wire = Wire::new(Box::new(client), max_literal);
        let mut units = Vec::new();
        for piece in said.chunks(pieces) {
            server.write_all(piece).await.unwrap();
            // Broken off whenever nothing more is there.
            while let Ok(unit) = tokio::time::timeout(Duration::ZERO, wire.unit(SOON)).await {
                let unit = unit.unwrap();
                units.push((String::from_utf8(unit.bytes).unwrap(), unit.is_cut));
            }
        }
        units
    }

    #[tokio::test]
    async fn a_literal_belongs_to_its_response_however_it_comes() {
        let said = b"* 1 FETCH (BODY[] {9}\r\nA1 OK\r\n{5 UID 7)\r\nA1 OK done\r\n";
        for pieces in [1, 2, 3, 7, 100] {
            let units = units(said, pieces, 100).await;
            let expected = ["* 1 FETCH (BODY[] {9}\r\nA1 OK\r\n{5 UID 7)\r\n", "A1 OK done\r\n"];
            assert_eq!(units.iter().map(|(text, _)| text.as_str()).collect::<Vec<_>>(), expected, "by {pieces}");
        }
    }

    #[tokio::test]
    async fn a_literal_that_is_too_large_is_passed_over() {
        let said = b"* 1 FETCH (UID 7 BODY[] {9}\r\n123456789 FLAGS ())\r\n* 2 EXISTS\r\n";
        for pieces in [1, 4, 100] {
            let units = units(said, pieces, 8).await;
            assert_eq!(units[0], ("* 1 FETCH (UID 7 BODY[] {0}\r\n FLAGS ())\r\n".to_owned(), true), "by {pieces}");
            assert_eq!(units[1], ("* 2 EXISTS\r\n".to_owned(), false));
        }
    }

    #[tokio::test]
    async fn an_empty_literal_and_braces_that_are_none() {
        let units = units(b"* A {0}\r\n B\r\n* OK {x}\r\n* OK {\r\n* OK }\r\n", 100, 8).await;
        let texts: Vec<&str> = units.iter().map(|(text, _)| text.as_str()).collect();
        assert_eq!(texts, ["* A {0}\r\n B\r\n", "* OK {x}\r\n", "* OK {\r\n", "* OK }\r\n"]);
    }
}
