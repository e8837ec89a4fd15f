//! A mailbox of another server, read by IMAP: by Redress's reader into a store, by the same reader with nothing behind it,
//! and by a client that asks for all mails at once and throws them away.

use crate::Outcome;
use crate::servers::PASSWORD;
use async_trait::async_trait;
use post::imap::{Access, After, Ledger, Mailbox, Place, Trouble, Turn, Unwatched};
use post::{Intake, Tls, TryLater};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::Duration;
use store::{MailboxHold, MailboxPlace, Store, StoreError};
use tokio::sync::{Mutex, watch};

/// Reads what is in the inbox of `user` as `redress` does; how many mails were taken in.
pub async fn read(
    server: SocketAddr,
    user: &str,
    after: After,
    intake: Arc<dyn Intake>,
    ledger: &dyn Ledger,
) -> Outcome<usize> {
    let mailbox = Mailbox {
        name: "complaints".to_owned(),
        host: server.ip().to_string(),
        port: server.port(),
        tls: Tls::None,
        ca: None,
        user: user.to_owned(),
        access: Access::Password(PASSWORD.to_owned()),
        folder: "INBOX".to_owned(),
        after,
        poll: Duration::from_secs(60),
        since: None,
        max_size: 50 << 20,
    };
    let (_stop, stopped) = watch::channel(false);
    let counts = post::imap::take_in(&mailbox, intake, ledger, &Unwatched, stopped).await?;
    Ok(usize::try_from(counts.taken)?)
}

/// How far the mailbox was read, in the store: as durably as `redress` keeps it.
pub struct InStore {
    store: Arc<dyn Store>,
    hold: Mutex<Option<MailboxHold>>,
}

const NAME: &str = "imap://complaints";

impl InStore {
    pub fn of(store: &Arc<dyn Store>) -> Self {
        Self { store: Arc::clone(store), hold: Mutex::default() }
    }
}

fn later(error: StoreError) -> TryLater {
    TryLater(error.to_string())
}

#[async_trait]
impl Ledger for InStore {
    async fn begin(&self) -> Result<Turn, TryLater> {
        let held = self.store.hold_mailbox(NAME).await.map_err(later)?;
        let turn = if held.is_some() { Turn::Ours(None) } else { Turn::Theirs };
        *self.hold.lock().await = held;
        Ok(turn)
    }

    async fn keep(&self, Place { uid_validity, next_uid, settled_uid }: Place) -> Result<bool, TryLater> {
        let hold = self.hold.lock().await;
        let Some(hold) = hold.as_ref() else { return Ok(false) };
        let place = MailboxPlace { mailbox: NAME.to_owned(), uid_validity, next_uid, settled_uid };
        self.store.put_mailbox_place(hold, &place).await.map_err(later)
    }

    async fn end(&self) {
        self.hold.lock().await.take();
    }

    async fn note(&self, _: Option<&Trouble>) {}
}

/// Knows nothing of earlier readings, and keeps nothing of this one.
pub struct Forgetful;

#[async_trait]
impl Ledger for Forgetful {
    async fn begin(&self) -> Result<Turn, TryLater> {
        Ok(Turn::Ours(None))
    }

    async fn keep(&self, _: Place) -> Result<bool, TryLater> {
        Ok(true)
    }

    async fn end(&self) {}

    async fn note(&self, _: Option<&Trouble>) {}
}

/// Asks for all mails in the inbox with one command, and throws them away; how many there were.
pub fn fetch_bare(server: SocketAddr, user: &str) -> Outcome<usize> {
    let mut client = Bare { lines: BufReader::with_capacity(64 << 10, TcpStream::connect(server)?), line: Vec::new() };
    client.ask(&format!("LOGIN {user} {PASSWORD}"))?;
    client.ask("EXAMINE INBOX")?;
    let fetched = client.ask("FETCH 1:* (UID BODY.PEEK[])")?;
    client.ask("LOGOUT")?;
    Ok(fetched)
}

struct Bare {
    lines: BufReader<TcpStream>,
    line: Vec<u8>,
}

impl Bare {
    /// Reads to the end of the answer; how many literals there were in it.
    fn ask(&mut self, command: &str) -> Outcome<usize> {
        self.lines.get_mut().write_all(format!("A {command}\r\n").as_bytes())?;
        let mut literals = 0;
        loop {
            self.line.clear();
            if self.lines.read_until(b'\n', &mut self.line)? == 0 {
                return Err(format!("the IMAP server closed the connection after {command}").into());
            }
            if let Some(length) = announced(&self.line) {
                std::io::copy(&mut self.lines.by_ref().take(length), &mut std::io::sink())?;
                literals += 1;
            } else if self.line.starts_with(b"A OK") {
                return Ok(literals);
            } else if self.line.starts_with(b"A ") {
                return Err(format!("{command}: {}", String::from_utf8_lossy(&self.line).trim_end()).into());
            }
        }
    }
}

/// The length of the literal that a line announces at its end (RFC 3501, 4.3).
fn announced(line: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(line).ok()?.strip_suffix("}\r\n")?;
    text.rsplit_once('{')?.1.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::announced;

    #[test]
    fn a_literal_is_announced_at_the_end_of_a_line() {
        assert_eq!(announced(b"* 1 FETCH (UID 7 BODY[] {2931}\r\n"), Some(2931));
        assert_eq!(announced(b"* 1 FETCH (FLAGS ())\r\n"), None);
    }
}
