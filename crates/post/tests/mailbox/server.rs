//! What the tests share: a small IMAP server with a few mails, whose answers a test may replace; an intake and a ledger that
//! keep what they are given.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use post::imap::{Access, After, Counts, Ledger, Mailbox, Place, Trouble, Turn, Unwatched, take_in};
use post::{Envelope, Intake, Tls, TryLater};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// Far above what any step takes; only a hang meets it.
const PATIENCE: Duration = Duration::from_secs(20);

/// Answers instead of the usual one: the command (without its tag) → lines before the tagged answer, and that one.
pub type Odd = Box<dyn Fn(&str) -> Option<(String, String)> + Send + Sync>;

pub struct Server {
    pub port: u16,
    /// Every command, without its tag.
    pub heard: Arc<Mutex<Vec<String>>>,
}

pub struct Setup {
    pub mails: Vec<(u32, String)>,
    pub capabilities: &'static str,
    pub uid_next: u32,
    pub odd: Odd,
}

impl Default for Setup {
    fn default() -> Setup {
        let mail = |uid| (uid, format!("Subject: {uid}\r\n\r\nText\r\n"));
        Setup {
            mails: [3, 5, 8].map(mail).to_vec(),
            capabilities: "IMAP4rev1 MOVE UIDPLUS IDLE",
            uid_next: 9,
            odd: Box::new(|_| None),
        }
    }
}

pub async fn serve(setup: Setup) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (port, heard) = (listener.local_addr().unwrap().port(), Arc::new(Mutex::new(Vec::new())));
    let (setup, told) = (Arc::new(setup), Arc::clone(&heard));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(converse(stream, Arc::clone(&setup), Arc::clone(&told)));
        }
    });
    Server { port, heard }
}

async fn converse(stream: TcpStream, setup: Arc<Setup>, heard: Arc<Mutex<Vec<String>>>) -> Option<()> {
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    writer.write_all(b"* OK ready\r\n").await.ok()?;
    while let Ok(Some(line)) = lines.next_line().await {
        let (tag, command) = line.split_once(' ')?;
        heard.lock().unwrap().push(command.to_owned());
        let (untagged, done) = (setup.odd)(command).unwrap_or_else(|| (setup.usual(command), "OK done".to_owned()));
        writer.write_all(format!("{untagged}{tag} {done}\r\n").as_bytes()).await.ok()?;
    }
    Some(())
}

impl Setup {
    fn usual(&self, command: &str) -> String {
        let mut words = command.split(' ');
        match (words.next().unwrap_or_default(), words.next().unwrap_or_default()) {
            ("CAPABILITY", _) => format!("* CAPABILITY {}\r\n", self.capabilities),
            ("SELECT" | "EXAMINE", _) => {
                format!(
                    "* {} EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT {}] ok\r\n",
                    self.mails.len(),
                    self.uid_next
                )
            }
            ("UID", "SEARCH") => {
                let set = command.split(' ').nth(3).unwrap();
                let found = self.mails.iter().map(|(uid, _)| *uid).filter(|uid| has(set, *uid));
                format!("* SEARCH{}\r\n", found.map(|uid| format!(" {uid}")).collect::<String>())
            }
            ("UID", "FETCH") => self.fetched(command),
            _ => String::new(),
        }
    }

    fn fetched(&self, command: &str) -> String {
        let set = command.split(' ').nth(2).unwrap();
        let mut said = String::new();
        for (n, (uid, raw)) in (1..).zip(self.mails.iter().filter(|(uid, _)| has(set, *uid))) {
            said += &match command.contains("BODY.PEEK[]") {
                true => format!("* {n} FETCH (UID {uid} BODY[] {{{}}}\r\n{raw})\r\n", raw.len()),
                false => format!("* {n} FETCH (UID {uid} RFC822.SIZE {} FLAGS ())\r\n", raw.len()),
            };
        }
        said
    }
}

fn has(set: &str, uid: u32) -> bool {
    set.split(',').any(|part| {
        let (from, to) = part.split_once(':').unwrap_or((part, part));
        let end = |text: &str| if text == "*" { u32::MAX } else { text.parse().unwrap() };
        (end(from)..=end(to)).contains(&uid)
    })
}

impl Server {
    pub fn mailbox(&self, after: After) -> Mailbox {
        Mailbox {
            name: "complaints".to_owned(),
            host: "127.0.0.1".to_owned(),
            port: self.port,
            tls: Tls::None,
            ca: None,
            user: "ana".to_owned(),
            access: Access::Password("s3cret".to_owned()),
            folder: "INBOX".to_owned(),
            after,
            poll: Duration::from_secs(60),
            since: None,
            max_size: 1000,
        }
    }

    /// Commands that change something.
    pub fn changes(&self) -> Vec<String> {
        let changing = ["STORE", "MOVE", "COPY", "EXPUNGE", "CREATE"];
        let heard = self.heard.lock().unwrap();
        heard.iter().filter(|command| changing.iter().any(|verb| command.contains(verb))).cloned().collect()
    }
}

/// The house: mails by their subjects, and the place of the mailbox.
#[derive(Default)]
pub struct House {
    pub taken: Mutex<BTreeMap<String, usize>>,
    pub place: Mutex<Option<Place>>,
    /// A mail that can't be kept now.
    pub refuses: Mutex<Option<String>>,
    /// Somebody else has begun to read the mailbox.
    pub lost: Mutex<bool>,
    /// Why the mailbox can't be read.
    pub noted: Mutex<Option<String>>,
}

impl House {
    pub fn subjects(&self) -> Vec<String> {
        self.taken.lock().unwrap().keys().cloned().collect()
    }

    pub fn next_uid(&self) -> u32 {
        self.place.lock().unwrap().unwrap().next_uid
    }
}

#[async_trait]
impl Intake for House {
    fn takes(&self, _: &str) -> bool {
        true
    }

    async fn accept(&self, _: Envelope, raw: Vec<u8>) -> Result<(), TryLater> {
        let text = String::from_utf8(raw).unwrap();
        let subject = text.lines().next().unwrap().trim_start_matches("Subject: ").to_owned();
        if self.refuses.lock().unwrap().as_ref() == Some(&subject) {
            return Err(TryLater("the disk is full".to_owned()));
        }
        *self.taken.lock().unwrap().entry(subject).or_default() += 1;
        Ok(())
    }
}

#[async_trait]
impl Ledger for House {
    async fn begin(&self) -> Result<Turn, TryLater> {
        Ok(Turn::Ours(*self.place.lock().unwrap()))
    }

    async fn keep(&self, place: Place) -> Result<bool, TryLater> {
        if *self.lost.lock().unwrap() {
            return Ok(false);
        }
        *self.place.lock().unwrap() = Some(place);
        Ok(true)
    }

    async fn end(&self) {}

    async fn note(&self, trouble: Option<&Trouble>) {
        *self.noted.lock().unwrap() = trouble.map(ToString::to_string);
    }
}

/// Takes in what is there.
pub async fn read(server: &Server, house: &Arc<House>, after: After) -> Result<Counts, Trouble> {
    let mailbox = server.mailbox(after);
    let intake: Arc<dyn Intake> = house.clone();
    let (_go_on, stop) = watch::channel(false);
    let reading = take_in(&mailbox, intake, house.as_ref(), &Unwatched, stop);
    tokio::time::timeout(PATIENCE, reading).await.expect("it hangs")
}
