//! One connection, command by command (RFC 5321 and the extensions announced in [`Session::extensions`]).

use std::borrow::Cow;
use std::net::IpAddr;

use smtp_proto::{MAIL_BODY_BINARYMIME, MAIL_REQUIRETLS, MailFrom, RcptTo, Request};

use super::server::SmtpServer;
use super::transaction::Transaction;
use super::wire::{Break, Line, Wire};

pub(super) struct Session<'s> {
    pub(super) server: &'s SmtpServer,
    /// Unknown on a Unix socket.
    pub(super) peer: Option<IpAddr>,
    pub(super) wire: Wire,
    pub(super) helo: Option<String>,
    pub(super) mail: Option<Transaction>,
    errors: usize,
    encrypted: bool,
}

/// Whether the connection goes on.
pub(super) enum Next {
    Go,
    Close,
}

impl<'s> Session<'s> {
    pub(super) fn new(server: &'s SmtpServer, peer: Option<IpAddr>, wire: Wire) -> Session<'s> {
        Session { server, peer, wire, helo: None, mail: None, errors: 0, encrypted: false }
    }

    pub(super) async fn run(mut self) {
        let host = &self.server.host_name;
        let protocol = if self.server.lmtp { "LMTP" } else { "ESMTP" };
        self.wire.say(&format!("220 {host} {protocol}"));
        let farewell = loop {
            match self.turn().await {
                Ok(Next::Go) => {}
                Ok(Next::Close) => return self.wire.close_politely().await,
                Err(Break::Closed) => return,
                Err(Break::TimedOut) => break format!("421 4.4.2 {host} waited too long"),
                Err(Break::Stopping) => {
                    break format!("421 4.3.2 {host} is stopping, come back soon");
                }
            }
        };
        self.wire.say(&farewell);
        self.wire.close().await;
    }

    async fn turn(&mut self) -> Result<Next, Break> {
        let next = match self.wire.line(self.server.limits.command_timeout).await? {
            Line::TooLong => self.fault("500 5.5.2 that line is too long"),
            Line::Whole(line) => match unfit(&line) {
                Some(reply) => self.fault(reply),
                None => self.command(&line).await?,
            },
        };
        if self.errors >= self.server.limits.max_errors {
            tracing::warn!(peer = ?self.peer, "an SMTP connection was closed: too many errors");
            self.say("421 4.7.0 too many errors, closing");
            return Ok(Next::Close);
        }
        Ok(next)
    }

    async fn command(&mut self, line: &[u8]) -> Result<Next, Break> {
        if is_beyond_counting(line) {
            self.fault(&self.too_large());
            return Ok(Next::Close);
        }
        let request = match Request::parse(&mut line.iter()) {
            Ok(request) => request,
            Err(error) => return Ok(self.misunderstood(&error, line)),
        };
        Ok(match request {
            // LMTP has its own greeting, so that neither is taken for the other (RFC 2033, 4.1).
            Request::Lhlo { host } if self.server.lmtp => self.greet(&host, true),
            Request::Ehlo { host } if !self.server.lmtp => self.greet(&host, true),
            Request::Helo { host } if !self.server.lmtp => self.greet(&host, false),
            Request::Mail { from } => self.mail_from(&from),
            Request::Rcpt { to } => self.rcpt_to(&to, line),
            Request::Data => return self.data().await,
            Request::Bdat { chunk_size, is_last } => return self.bdat(chunk_size, is_last).await,
            Request::StartTls => return self.start_tls().await,
            Request::Rset => {
                self.mail = None;
                self.say("250 2.0.0 forgotten")
            }
            Request::Noop { .. } => self.say("250 2.0.0 here"),
            Request::Help { .. } => {
                self.say("214 2.0.0 this server receives mail for its own addresses only; see RFC 5321")
            }
            // Neither confirms nor denies an address (RFC 5321, 7.3).
            Request::Vrfy { .. } => self.say("252 2.5.0 send it and see"),
            Request::Quit => {
                self.say("221 2.0.0 goodbye");
                Next::Close
            }
            other => self.fault(&format!("502 5.5.1 {} is not offered here", other.name())),
        })
    }

    fn misunderstood(&mut self, error: &smtp_proto::Error, line: &[u8]) -> Next {
        use smtp_proto::Error;
        match error {
            // A browser or a forged web request talking to the wrong port: nothing it says further is meant for us.
            Error::UnknownCommand if line.windows(6).any(|word| word == b" HTTP/") => {
                self.say("554 5.5.1 this is not a web server");
                Next::Close
            }
            Error::UnknownCommand => self.fault("500 5.5.1 unknown command"),
            Error::InvalidSenderAddress => self.fault("553 5.1.7 that sender is not an address"),
            Error::InvalidRecipientAddress => self.fault("553 5.1.3 that recipient is not an address"),
            Error::SyntaxError { syntax } => self.fault(&format!("501 5.5.2 write: {syntax}")),
            Error::InvalidParameter { param } => {
                self.fault(&format!("501 5.5.4 the value of {} is not valid", printable(param)))
            }
            Error::UnsupportedParameter { param } => {
                self.fault(&format!("555 5.5.4 {} is not offered here", printable(param)))
            }
            _ => self.fault("500 5.5.2 that could not be understood"),
        }
    }

    fn greet(&mut self, host: &str, extended: bool) -> Next {
        self.helo = Some(host.to_owned());
        self.mail = None;
        if !extended {
            return self.say(&format!("250 {}", self.server.host_name));
        }
        let mut lines = vec![self.server.host_name.clone()];
        lines.extend(self.extensions());
        let last = lines.len() - 1;
        for (at, line) in lines.iter().enumerate() {
            let dash = if at == last { ' ' } else { '-' };
            self.wire.say(&format!("250{dash}{line}"));
        }
        Next::Go
    }

    /// RFC 2920, 6152, 6531, 1870, 3030, 2034, 3207.
    fn extensions(&self) -> Vec<String> {
        let mut extensions = vec![
            "PIPELINING".to_owned(),
            "8BITMIME".to_owned(),
            "SMTPUTF8".to_owned(),
            format!("SIZE {}", self.server.limits.max_size),
            "CHUNKING".to_owned(),
            "ENHANCEDSTATUSCODES".to_owned(),
        ];
        if self.server.tls.is_some() && !self.encrypted {
            extensions.push("STARTTLS".to_owned());
        }
        extensions.push("HELP".to_owned());
        extensions
    }

    fn mail_from(&mut self, from: &MailFrom<Cow<'_, str>>) -> Next {
        if self.helo.is_none() {
            let greeting = if self.server.lmtp { "LHLO" } else { "EHLO" };
            return self.fault(&format!("503 5.5.1 say {greeting} first"));
        }
        if self.mail.is_some() {
            return self.fault("503 5.5.1 one message at a time: finish it or say RSET");
        }
        if from.flags & (MAIL_BODY_BINARYMIME | MAIL_REQUIRETLS) != 0 {
            return self.fault("555 5.5.4 BODY=BINARYMIME and REQUIRETLS are not offered here");
        }
        if from.size > self.server.limits.max_size {
            return self.fault(&self.too_large());
        }
        self.mail = Some(Transaction::from(from.address.as_ref()));
        self.say("250 2.1.0 sender ok")
    }

    fn rcpt_to(&mut self, to: &RcptTo<Cow<'_, str>>, line: &[u8]) -> Next {
        let limits = &self.server.limits;
        let Some(mail) = self.mail.as_mut().filter(|mail| !mail.has_content()) else {
            return self.fault("503 5.5.1 say MAIL first");
        };
        let recipient = match to.address.as_ref() {
            // The parser gives nothing back for the one address that needs no domain (RFC 5321, 4.1.1.3).
            "" if line.to_ascii_lowercase().windows(12).any(|word| word == b"<postmaster>") => "postmaster",
            "" => return self.fault("553 5.1.3 a recipient needs an address"),
            address => address,
        };
        if mail.to.len() >= limits.max_recipients {
            return self.say("452 4.5.3 too many recipients in one message, send the rest in another");
        }
        if !self.server.intake.takes(recipient) {
            tracing::info!(peer = ?self.peer, "an SMTP recipient was refused: not ours");
            return self.fault("550 5.7.1 that address is not served here, and this is no relay");
        }
        mail.to.push(recipient.to_owned());
        self.say("250 2.1.5 recipient ok")
    }

    async fn start_tls(&mut self) -> Result<Next, Break> {
        let Some(acceptor) = self.server.tls.as_ref().filter(|_| !self.encrypted) else {
            return Ok(self.fault("502 5.5.1 STARTTLS is not offered here"));
        };
        let patience = self.server.limits.command_timeout;
        self.wire.say("220 2.0.0 go ahead");
        self.wire.flush(patience).await?;
        let (stream, stop) = self.wire.take_stream();
        let Ok(handshake) = tokio::time::timeout(patience, acceptor.accept(stream)).await else {
            return Err(Break::Closed);
        };
        let secure = handshake?;
        // Nothing said in the clear counts any more (RFC 3207, 4.2).
        self.wire = Wire::new(Box::new(secure), stop);
        self.encrypted = true;
        self.helo = None;
        self.mail = None;
        Ok(Next::Go)
    }

    pub(super) fn too_large(&self) -> String {
        format!("552 5.3.4 a message may have at most {} bytes here", self.server.limits.max_size)
    }

    pub(super) fn say(&mut self, reply: &str) -> Next {
        self.wire.say(reply);
        Next::Go
    }

    /// A refusal that counts towards [`super::Limits::max_errors`].
    pub(super) fn fault(&mut self, reply: &str) -> Next {
        self.errors += 1;
        self.say(reply)
    }
}

/// Why a line isn't even looked at. The parser would take some of these for blanks.
fn unfit(line: &[u8]) -> Option<&'static str> {
    let Some(text) = line.strip_suffix(b"\r\n") else {
        return Some("500 5.5.2 a line must end in CRLF");
    };
    if text.iter().any(|byte| byte.is_ascii_control() && *byte != b'\t') {
        return Some("500 5.5.2 a command may not hold control characters");
    }
    std::str::from_utf8(text).is_err().then_some("500 5.5.2 a command must be UTF-8")
}

/// Whether a size in MAIL or BDAT has more digits than any number. The parser begins anew after the 20th digit, and would
/// make a small chunk of a giant one, whose rest would then be taken for commands.
fn is_beyond_counting(line: &[u8]) -> bool {
    let line = line.to_ascii_uppercase();
    let mark: &[u8] = if line.starts_with(b"BDAT ") { b"BDAT " } else { b" SIZE=" };
    line.windows(mark.len()).enumerate().filter(|(_, word)| *word == mark).any(|(at, _)| {
        let digits = line[at + mark.len()..].iter();
        digits.skip_while(|byte| **byte == b' ').take_while(|byte| byte.is_ascii_digit()).count() > 18
    })
}

/// Text from elsewhere, fit for one line of an answer.
pub(super) fn printable(text: &str) -> String {
    text.chars().map(|c| if c == ' ' || c.is_ascii_graphic() { c } else { '?' }).take(300).collect()
}
