//! Speaks commands, one at a time, and hears their answers.

use std::collections::BTreeSet;
use std::time::Duration;

use imap_proto::{AttributeValue, MailboxDatum, Response, ResponseCode};
use tokio::sync::watch;

use super::names;
use super::plan::{IDLE_FOR, Listed};
use super::settings::{After, Day, Mailbox};
use super::tls;
use super::trouble::Trouble;
use super::wire::{Unit, Wire};
use crate::Tls;

/// For the next bytes of an answer. Some servers think long about a large folder.
pub(super) const PATIENCE: Duration = Duration::from_secs(120);

pub(super) struct Client {
    pub(super) wire: Wire,
    tags: u32,
    capabilities: BTreeSet<String>,
    /// Mail has come since somebody looked (RFC 3501, 7.3.1).
    has_news: bool,
}

/// What the server says of the folder that was opened.
#[derive(Debug, Default)]
pub(super) struct Folder {
    pub uid_validity: Option<u32>,
    pub uid_next: Option<u32>,
    pub permanent_flags: Option<Vec<String>>,
}

/// What a server gives for a mail.
pub(super) enum Body {
    Whole(Vec<u8>),
    /// Larger than allowed, whatever it was said to be.
    TooLarge,
    /// NIL.
    Nothing,
}

/// What comes next.
pub(super) enum Heard {
    Untagged(Unit),
    /// The server wants more, after this text.
    GoOn(String),
    /// OK, NO or BAD, and what stands behind it.
    Done(bool, String),
}

/// Why an idle connection is used again.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Woken {
    News,
    Time,
    Stop,
}

impl Client {
    /// Connected, by TLS as configured, and not signed in yet.
    pub(super) async fn connect(mailbox: &Mailbox) -> Result<Client, Trouble> {
        let mut stream = tls::connect(mailbox).await?;
        if mailbox.tls == Tls::Implicit {
            stream = tls::secured(stream, mailbox).await?;
        }
        let mut client = Client::over(Wire::new(stream, mailbox.max_size));
        let greeting = client.wire.unit(PATIENCE).await?;
        if !greeting.bytes.get(..4).is_some_and(|start| start.eq_ignore_ascii_case(b"* OK")) {
            let said = String::from_utf8_lossy(&greeting.bytes).trim().to_owned();
            return Err(Trouble::Refused { command: "the connection".to_owned(), said });
        }
        client.ask_capabilities().await?;
        if mailbox.tls == Tls::StartTls { client.start_tls(mailbox).await } else { Ok(client) }
    }

    fn over(wire: Wire) -> Client {
        Client { wire, tags: 0, capabilities: BTreeSet::new(), has_news: false }
    }

    async fn start_tls(mut self, mailbox: &Mailbox) -> Result<Client, Trouble> {
        let failed = |why: &str, hint| Trouble::Tls { server: mailbox.host.clone(), why: why.to_owned(), hint };
        if !self.can("STARTTLS") {
            return Err(failed(
                "it doesn't offer STARTTLS",
                "set tls to \"implicit\" and port to 993; \"none\" is for a server on this machine only",
            ));
        }
        self.ask("STARTTLS").await?;
        let stream = self
            .wire
            .into_stream()
            .ok_or_else(|| failed("somebody put words in between", "find out who; nothing was sent to them"))?;
        let mut client = Client::over(Wire::new(tls::secured(stream, mailbox).await?, mailbox.max_size));
        // What was said before could have been anybody's (RFC 3501, 6.2.1).
        client.ask_capabilities().await?;
        Ok(client)
    }

    pub(super) fn can(&self, what: &str) -> bool {
        self.capabilities.contains(what)
    }

    pub(super) async fn ask_capabilities(&mut self) -> Result<(), Trouble> {
        let mut found = BTreeSet::new();
        self.ask_each("CAPABILITY", |unit| {
            let text = String::from_utf8_lossy(&unit.bytes).to_ascii_uppercase();
            if let Some(words) = text.strip_prefix("* CAPABILITY ") {
                found.extend(words.split_ascii_whitespace().map(str::to_owned));
            }
        })
        .await?;
        self.capabilities = found;
        Ok(())
    }

    // ── commands ──

    /// The tag it goes under.
    pub(super) async fn say(&mut self, command: &str) -> Result<String, Trouble> {
        self.tags += 1;
        let tag = format!("R{}", self.tags);
        self.wire.send(format!("{tag} {command}\r\n").as_bytes(), PATIENCE).await?;
        Ok(tag)
    }

    /// What the server says next, to this command or by itself.
    pub(super) async fn hear(&mut self, tag: &str) -> Result<Heard, Trouble> {
        let unit = self.wire.unit(PATIENCE).await?;
        self.understand(tag, unit)
    }

    fn understand(&mut self, tag: &str, unit: Unit) -> Result<Heard, Trouble> {
        if unit.bytes.starts_with(b"* ") {
            let text = &unit.bytes[2..unit.bytes.len().min(400)];
            if text.get(..3).is_some_and(|word| word.eq_ignore_ascii_case(b"BYE")) {
                let said = String::from_utf8_lossy(&text[3..]).trim().to_owned();
                return Err(Trouble::Broken(std::io::Error::other(format!("the server ended it: {said}"))));
            }
            if let Ok((_, Response::MailboxData(MailboxDatum::Exists(_)))) = Response::parse(&unit.bytes) {
                self.has_news = true;
            }
            return Ok(Heard::Untagged(unit));
        }
        let line = String::from_utf8_lossy(&unit.bytes).trim_end().to_owned();
        if let Some(text) = line.strip_prefix('+') {
            return Ok(Heard::GoOn(text.trim().to_owned()));
        }
        match line.strip_prefix(tag).and_then(|rest| rest.strip_prefix(' ')) {
            Some(rest) => {
                let (status, text) = rest.split_once(' ').unwrap_or((rest, ""));
                Ok(Heard::Done(status.eq_ignore_ascii_case("OK"), text.to_owned()))
            }
            // An answer to nothing that was asked: passed over, as anything unknown.
            None => Ok(Heard::Untagged(Unit::default())),
        }
    }

    /// Waits for the end of a command; each answer before is given on.
    async fn done(&mut self, tag: &str, command: &str, mut each: impl FnMut(Unit)) -> Result<String, Trouble> {
        loop {
            match self.hear(tag).await? {
                Heard::Untagged(unit) => each(unit),
                Heard::GoOn(_) => {}
                Heard::Done(true, text) => return Ok(text),
                Heard::Done(false, said) => return Err(Trouble::Refused { command: named(command), said }),
            }
        }
    }

    pub(super) async fn ask_each(&mut self, command: &str, each: impl FnMut(Unit)) -> Result<String, Trouble> {
        let tag = self.say(command).await?;
        self.done(&tag, command, each).await
    }

    pub(super) async fn ask(&mut self, command: &str) -> Result<String, Trouble> {
        self.ask_each(command, drop).await
    }

    // ── what we ask ──

    /// EXAMINE where nothing is to be changed, SELECT otherwise (RFC 3501, 6.3.1 and 6.3.2).
    pub(super) async fn open(&mut self, mailbox: &Mailbox) -> Result<Folder, Trouble> {
        let verb = if mailbox.after == After::Leave { "EXAMINE" } else { "SELECT" };
        let mut folder = Folder::default();
        let command = format!("{verb} {}", names::folder(&mailbox.folder));
        let opened = self.ask_each(&command, |unit| folder.hear(&unit)).await;
        let failed = |said: String| Trouble::Folder { folder: mailbox.folder.clone(), said };
        let text = match opened {
            Err(Trouble::Refused { said, .. }) => return Err(failed(said)),
            opened => opened?,
        };
        if mailbox.after != After::Leave && text.to_ascii_uppercase().contains("[READ-ONLY]") {
            return Err(failed(
                "it can only be read; give the user the right to change it, or set after to \"leave\"".into(),
            ));
        }
        self.has_news = false;
        Ok(folder)
    }

    /// UIDs from this one on, of mails that arrived there since that day.
    pub(super) async fn search(&mut self, uids: &str, since: Option<Day>) -> Result<Vec<u32>, Trouble> {
        self.has_news = false;
        let since = since.map_or_else(String::new, |day| format!(" SINCE {day}"));
        let mut found = Vec::new();
        self.ask_each(&format!("UID SEARCH UID {uids}{since}"), |unit| {
            if let Ok((_, Response::MailboxData(MailboxDatum::Search(uids)))) = Response::parse(&unit.bytes) {
                found.extend(uids);
            }
        })
        .await?;
        Ok(found)
    }

    pub(super) async fn list(&mut self, uids: &[u32]) -> Result<Vec<Listed>, Trouble> {
        let mut listed = Vec::new();
        let command = format!("UID FETCH {} (UID RFC822.SIZE FLAGS)", names::uid_set(uids));
        self.ask_each(&command, |unit| listed.extend(listed_in(&unit))).await?;
        listed.retain(|mail| uids.binary_search(&mail.uid).is_ok());
        listed.sort_by_key(|mail| mail.uid);
        listed.dedup_by_key(|mail| mail.uid);
        Ok(listed)
    }

    /// Bodies as they come, without marking them read.
    pub(super) async fn fetch(&mut self, uids: &[u32], mut each: impl FnMut(u32, Body)) -> Result<(), Trouble> {
        let command = format!("UID FETCH {} (UID BODY.PEEK[])", names::uid_set(uids));
        let each = |unit: Unit| {
            if let Some((uid, body)) = body_in(&unit) {
                each(uid, body);
            }
        };
        self.ask_each(&command, each).await.map(drop)
    }

    /// Waits until mail comes (RFC 2177).
    pub(super) async fn idle(&mut self, stop: &mut watch::Receiver<bool>) -> Result<Woken, Trouble> {
        if self.has_news {
            return Ok(Woken::News);
        }
        let tag = self.say("IDLE").await?;
        let until = tokio::time::Instant::now() + IDLE_FOR;
        let woken = loop {
            let unit = tokio::select! {
                unit = self.wire.unit(IDLE_FOR * 2) => unit?,
                () = tokio::time::sleep_until(until) => break Woken::Time,
                _ = stop.wait_for(|stop| *stop) => break Woken::Stop,
            };
            if let Heard::Done(_, said) = self.understand(&tag, unit)? {
                return Err(Trouble::Refused { command: "IDLE".to_owned(), said });
            }
            if self.has_news {
                break Woken::News;
            }
        };
        self.wire.send(b"DONE\r\n", PATIENCE).await?;
        self.done(&tag, "IDLE", drop).await?;
        Ok(woken)
    }

    /// Says good-bye; whoever is slow to answer isn't waited for.
    pub(super) async fn leave(mut self) {
        let _ = tokio::time::timeout(Duration::from_secs(1), self.ask("LOGOUT")).await;
    }
}

/// What of a command may be told: its verb.
fn named(command: &str) -> String {
    let words = if command.starts_with("UID ") { 2 } else { 1 };
    command.split(' ').take(words).collect::<Vec<_>>().join(" ")
}

impl Folder {
    fn hear(&mut self, unit: &Unit) {
        let Ok((_, Response::Data { outcome, .. })) = Response::parse(&unit.bytes) else { return };
        match outcome.code {
            Some(ResponseCode::UidValidity(validity)) => self.uid_validity = Some(validity),
            Some(ResponseCode::UidNext(next)) => self.uid_next = Some(next),
            Some(ResponseCode::PermanentFlags(flags)) => {
                self.permanent_flags = Some(flags.into_iter().map(std::borrow::Cow::into_owned).collect());
            }
            _ => {}
        }
    }

    /// Whether a flag would be there the next time, too (RFC 3501, 7.1). A server that says nothing keeps them all.
    pub(super) fn keeps(&self, flag: &str) -> bool {
        let Some(flags) = &self.permanent_flags else { return true };
        let is_word = !flag.starts_with('\\');
        flags.iter().any(|kept| kept.eq_ignore_ascii_case(flag) || (is_word && kept == "\\*"))
    }
}

fn listed_in(unit: &Unit) -> Option<Listed> {
    let Ok((_, Response::Fetch(_, attributes))) = Response::parse(&unit.bytes) else { return None };
    let (mut uid, mut size, mut flagged) = (None, None, false);
    for attribute in attributes {
        match attribute {
            AttributeValue::Uid(number) => uid = Some(number),
            AttributeValue::Rfc822Size(bytes) => size = Some(bytes),
            AttributeValue::Flags(flags) => flagged = flags.iter().any(|flag| flag.eq_ignore_ascii_case("\\Flagged")),
            _ => {}
        }
    }
    Some(Listed { uid: uid?, size: size?, flagged })
}

fn body_in(unit: &Unit) -> Option<(u32, Body)> {
    let Ok((_, Response::Fetch(_, attributes))) = Response::parse(&unit.bytes) else { return None };
    let (mut uid, mut body) = (None, None);
    for attribute in attributes {
        match attribute {
            AttributeValue::Uid(number) => uid = Some(number),
            AttributeValue::BodySection { .. } if unit.is_cut => body = Some(Body::TooLarge),
            AttributeValue::BodySection { data, .. } => {
                body = Some(data.map_or(Body::Nothing, |raw| Body::Whole(raw.into_owned())));
            }
            _ => {}
        }
    }
    Some((uid?, body?))
}
