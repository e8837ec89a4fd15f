//! The buffered line to a peer: whole command lines out of it, answers into it, each wait with an end.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::sync::watch;
use tokio::time::{Instant, timeout_at};

/// Longest command line, in bytes. RFC 5321 (4.5.3.1.4) asks for 512, extensions for more.
const MAX_LINE: usize = 4096;
/// Read at once from the network, in bytes.
const PIECE: usize = 32 << 10;

pub(super) trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Stream for T {}

pub(super) struct Wire {
    stream: Box<dyn Stream>,
    inbox: Vec<u8>,
    /// How much of `inbox` has been read already.
    taken: usize,
    outbox: Vec<u8>,
    stop: watch::Receiver<bool>,
}

pub(super) enum Line {
    /// With its line ending.
    Whole(Vec<u8>),
    TooLong,
}

/// Why nothing more comes.
#[derive(Debug)]
pub(super) enum Break {
    Closed,
    TimedOut,
    Stopping,
}

impl From<io::Error> for Break {
    fn from(_: io::Error) -> Break {
        Break::Closed
    }
}

impl Wire {
    pub(super) fn new(stream: Box<dyn Stream>, stop: watch::Receiver<bool>) -> Wire {
        Wire { stream, inbox: Vec::new(), taken: 0, outbox: Vec::new(), stop }
    }

    /// Bytes that have arrived and wait to be read.
    pub(super) fn waiting(&self) -> &[u8] {
        &self.inbox[self.taken..]
    }

    pub(super) fn consume(&mut self, bytes: usize) {
        self.taken += bytes;
        if self.taken >= self.inbox.len() {
            self.inbox.clear();
            self.taken = 0;
        }
    }

    /// Queues an answer. It leaves with the next wait, so a group of pipelined commands is answered in one packet
    /// (RFC 2920, 3.2).
    pub(super) fn say(&mut self, reply: &str) {
        self.outbox.extend_from_slice(reply.as_bytes());
        self.outbox.extend_from_slice(b"\r\n");
    }

    pub(super) async fn flush(&mut self, patience: Duration) -> Result<(), Break> {
        if self.outbox.is_empty() {
            return Ok(());
        }
        let out = std::mem::take(&mut self.outbox);
        let sent = async {
            self.stream.write_all(&out).await?;
            self.stream.flush().await
        };
        match timeout_at(Instant::now() + patience, sent).await {
            Ok(sent) => Ok(sent?),
            Err(_) => Err(Break::TimedOut),
        }
    }

    /// The next command line. A stop asked for meanwhile ends the wait: no message is in hand between commands.
    pub(super) async fn line(&mut self, patience: Duration) -> Result<Line, Break> {
        let deadline = Instant::now() + patience;
        let mut too_long = false;
        loop {
            if *self.stop.borrow() {
                return Err(Break::Stopping);
            }
            if let Some(end) = self.waiting().iter().position(|&byte| byte == b'\n') {
                let line = self.waiting()[..=end].to_vec();
                self.consume(end + 1);
                too_long |= line.len() > MAX_LINE;
                return Ok(if too_long { Line::TooLong } else { Line::Whole(line) });
            }
            if self.waiting().len() > MAX_LINE {
                too_long = true;
                self.consume(self.waiting().len());
            }
            self.flush(patience).await?;
            let mut stop = self.stop.clone();
            tokio::select! {
                filled = self.fill(deadline) => filled?,
                () = stopped(&mut stop) => return Err(Break::Stopping),
            }
        }
    }

    /// Waits for more bytes.
    pub(super) async fn fill(&mut self, deadline: Instant) -> Result<(), Break> {
        if self.taken > 0 {
            self.inbox.drain(..self.taken);
            self.taken = 0;
        }
        self.inbox.reserve(PIECE);
        match timeout_at(deadline, self.stream.read_buf(&mut self.inbox)).await {
            Ok(Ok(0)) => Err(Break::Closed),
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(error.into()),
            Err(_) => Err(Break::TimedOut),
        }
    }

    /// Gives up the stream, to be wrapped in TLS and in a new wire. What arrived in the clear stays behind in this one: it
    /// may have been injected (RFC 3207, 4.2; CVE-2011-0411).
    pub(super) fn take_stream(&mut self) -> (Box<dyn Stream>, watch::Receiver<bool>) {
        let stream = std::mem::replace(&mut self.stream, Box::new(tokio::io::empty()));
        (stream, self.stop.clone())
    }

    pub(super) async fn close(mut self) {
        let patience = Duration::from_secs(5);
        if self.flush(patience).await.is_ok() {
            let _ = timeout_at(Instant::now() + patience, self.stream.shutdown()).await;
        }
    }

    /// Closes, but first hears out for a moment a peer that is still talking: a socket closed with unread bytes is reset,
    /// and a reset takes our last answer with it.
    pub(super) async fn close_politely(mut self) {
        let deadline = Instant::now() + Duration::from_secs(1);
        if self.flush(Duration::from_secs(5)).await.is_err() || self.stream.shutdown().await.is_err() {
            return;
        }
        let mut unread = [0; 4096];
        while let Ok(Ok(1..)) = timeout_at(deadline, self.stream.read(&mut unread)).await {}
    }
}

/// Until a stop is asked for; forever if whoever could ask is gone.
pub(super) async fn stopped(stop: &mut watch::Receiver<bool>) {
    if stop.wait_for(|stop| *stop).await.is_err() {
        std::future::pending::<()>().await;
    }
}
