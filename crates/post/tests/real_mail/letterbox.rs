//! What the tests share: an intake that keeps what it's given, a server on a free port, a peer that speaks raw SMTP.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use post::{Envelope, Intake, Limits, Outgoing, SmtpServer, TryLater};
use tokio::io::{
    AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader, ReadHalf, WriteHalf, split,
};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinHandle;

pub const HERE: &str = "complaints@example.com";

/// Far above what any step takes; only a hang meets it.
pub const PATIENCE: Duration = Duration::from_secs(20);

pub struct Letterbox {
    received: Mutex<Vec<(Envelope, Vec<u8>)>>,
    /// How many of the next messages to put off.
    busy: AtomicUsize,
    /// A permit is needed to become durable.
    disk: Semaphore,
}

impl Letterbox {
    pub fn open() -> Arc<Letterbox> {
        Letterbox::with_disk(Semaphore::MAX_PERMITS)
    }

    /// Nothing becomes durable until [`Letterbox::disk_ready`].
    pub fn stalled() -> Arc<Letterbox> {
        Letterbox::with_disk(0)
    }

    fn with_disk(permits: usize) -> Arc<Letterbox> {
        Arc::new(Letterbox { received: Mutex::default(), busy: AtomicUsize::new(0), disk: Semaphore::new(permits) })
    }

    pub fn disk_ready(&self) {
        self.disk.add_permits(1);
    }

    pub fn put_off(&self, messages: usize) {
        self.busy.store(messages, Ordering::SeqCst);
    }

    pub fn received(&self) -> Vec<(Envelope, Vec<u8>)> {
        self.received.lock().unwrap().clone()
    }

    pub fn texts(&self) -> Vec<String> {
        let text = |(_, raw): &(Envelope, Vec<u8>)| String::from_utf8(raw.clone()).unwrap();
        self.received.lock().unwrap().iter().map(text).collect()
    }
}

#[async_trait]
impl Intake for Letterbox {
    fn takes(&self, recipient: &str) -> bool {
        recipient.eq_ignore_ascii_case(HERE) || recipient == "postmaster" || recipient == "plângeri@example.com"
    }

    async fn accept(&self, envelope: Envelope, raw: Vec<u8>) -> Result<(), TryLater> {
        let put_off = |left: usize| left.checked_sub(1);
        if self.busy.fetch_update(Ordering::SeqCst, Ordering::SeqCst, put_off).is_ok() {
            return Err(TryLater("the disk is full\r\n250 forged".to_owned()));
        }
        self.disk.acquire().await.unwrap().forget();
        self.received.lock().unwrap().push((envelope, raw));
        Ok(())
    }
}

pub struct Server {
    pub address: SocketAddr,
    stop: watch::Sender<bool>,
    serving: JoinHandle<std::io::Result<()>>,
}

pub async fn serve(letterbox: &Arc<Letterbox>) -> Server {
    serve_within(letterbox, Limits::default()).await
}

pub async fn serve_within(letterbox: &Arc<Letterbox>, limits: Limits) -> Server {
    let intake: Arc<dyn Intake> = letterbox.clone();
    start(SmtpServer::new(intake, "mx.example.com").limits(limits)).await
}

pub async fn start(server: SmtpServer) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopping) = watch::channel(false);
    let serving = tokio::spawn(server.serve(listener, stopping));
    Server { address, stop, serving }
}

pub fn limits(change: impl FnOnce(&mut Limits)) -> Limits {
    let mut limits = Limits::default();
    change(&mut limits);
    limits
}

impl Server {
    pub fn ask_to_stop(&self) {
        self.stop.send_replace(true);
    }

    pub async fn stopped(self) {
        tokio::time::timeout(PATIENCE, self.serving).await.unwrap().unwrap().unwrap();
    }
}

pub trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Stream for T {}

pub struct Peer {
    reader: BufReader<ReadHalf<Box<dyn Stream>>>,
    writer: WriteHalf<Box<dyn Stream>>,
}

impl Peer {
    /// Connected and greeted.
    pub async fn connect(server: &Server) -> Peer {
        let mut peer = Peer::dial(server).await;
        assert!(peer.reply().await.starts_with("220 mx.example.com ESMTP"));
        peer
    }

    /// As soon as there is room for one more.
    pub async fn connect_when_free(server: &Server) -> Peer {
        let trying = async {
            loop {
                let mut peer = Peer::dial(server).await;
                if peer.reply().await.starts_with("220") {
                    return peer;
                }
            }
        };
        tokio::time::timeout(PATIENCE, trying).await.expect("no place was given back")
    }

    pub async fn dial(server: &Server) -> Peer {
        Peer::at(server.address).await
    }

    pub async fn at(address: SocketAddr) -> Peer {
        Peer::over(TcpStream::connect(address).await.unwrap())
    }

    pub fn over(stream: impl Stream + 'static) -> Peer {
        let (reader, writer) = split(Box::new(stream) as Box<dyn Stream>);
        Peer { reader: BufReader::new(reader), writer }
    }

    /// Connected, with EHLO, MAIL and RCPT said.
    pub async fn with_recipient(server: &Server) -> Peer {
        let mut peer = Peer::connect(server).await;
        peer.address_message().await;
        peer
    }

    pub async fn address_message(&mut self) {
        assert!(self.ask("EHLO mail.example.org").await.starts_with("250"));
        assert!(self.ask("MAIL FROM:<ana@example.org>").await.starts_with("250 2.1.0"));
        assert!(self.ask(&format!("RCPT TO:<{HERE}>")).await.starts_with("250 2.1.5"));
    }

    pub async fn write(&mut self, bytes: impl AsRef<[u8]>) {
        self.writer.write_all(bytes.as_ref()).await.unwrap();
    }

    /// Says nothing more, and goes on listening.
    pub async fn hang_up(&mut self) {
        self.writer.shutdown().await.unwrap();
    }

    /// One whole answer, lines joined by `|`; empty at the end of the connection.
    pub async fn reply(&mut self) -> String {
        let mut lines = Vec::new();
        loop {
            let mut line = String::new();
            let read = tokio::time::timeout(PATIENCE, self.reader.read_line(&mut line)).await;
            match read.expect("no answer came") {
                Ok(1..) => {}
                _ => return lines.join("|"),
            }
            let more = line.as_bytes().get(3) == Some(&b'-');
            lines.push(line.trim_end().to_owned());
            if !more {
                return lines.join("|");
            }
        }
    }

    pub async fn ask(&mut self, line: &str) -> String {
        self.write(format!("{line}\r\n")).await;
        self.reply().await
    }

    /// DATA with these bytes and the final dot.
    pub async fn data(&mut self, content: impl AsRef<[u8]>) -> String {
        assert!(self.ask("DATA").await.starts_with("354"));
        self.write(content).await;
        self.write(".\r\n").await;
        self.reply().await
    }

    pub async fn is_closed(&mut self) -> bool {
        let mut rest = Vec::new();
        let read = tokio::time::timeout(PATIENCE, self.reader.read_to_end(&mut rest)).await;
        let _ = read.expect("the connection stayed open");
        rest.is_empty()
    }
}

pub fn letter(message_id: &str, text: &str) -> Outgoing {
    let raw = format!(
        "Message-ID: <{message_id}>\r\nFrom: {HERE}\r\nTo: {HERE}\r\nSubject: Your complaint\r\n\r\n{text}\r\n"
    );
    Outgoing {
        id: "letter 1".into(),
        message_id: format!("<{message_id}>"),
        from: HERE.into(),
        to: vec![HERE.into()],
        raw: raw.into_bytes(),
    }
}
