//! One message of a connection: its content by DATA or BDAT, and handing it over.

use std::time::Duration;

use tokio::time::Instant;

use super::Envelope;
use super::budget::Share;
use super::content::{DotContent, Kept, hops};
use super::session::{Next, Session, printable};
use super::wire::Break;

/// From MAIL to the end of the message.
pub(super) struct Transaction {
    from: String,
    pub(super) to: Vec<String>,
    chunks: Option<Chunks>,
}

/// What BDAT has brought so far (RFC 3030).
struct Chunks {
    kept: Kept,
    share: Share,
}

const NO_MEMORY: &str = "452 4.3.1 too much mail in hand just now, come back soon";

impl Transaction {
    pub(super) fn from(sender: &str) -> Transaction {
        Transaction { from: sender.to_owned(), to: Vec::new(), chunks: None }
    }

    pub(super) fn has_content(&self) -> bool {
        self.chunks.is_some()
    }
}

impl Session<'_> {
    pub(super) async fn data(&mut self) -> Result<Next, Break> {
        let refusal = match &self.mail {
            None => Some("503 5.5.1 say MAIL first"),
            Some(mail) if mail.has_content() => Some("503 5.5.1 go on with BDAT or say RSET"),
            Some(mail) if mail.to.is_empty() => Some("554 5.5.1 no recipient was accepted"),
            Some(_) => None,
        };
        if let Some(refusal) = refusal {
            self.fault(refusal);
            // A peer that went on without waiting sent a message, whose lines must not be taken for commands.
            let ran_ahead = !self.wire.waiting().is_empty();
            return Ok(if ran_ahead { Next::Close } else { Next::Go });
        }
        self.say("354 end with a dot on a line of its own");
        self.wire.flush(self.server.limits.data_timeout).await?;

        let mut share = self.server.budget.share();
        let mut content = DotContent::up_to(self.server.limits.max_size);
        let starved = self.read_dots(&mut content, &mut share).await?;
        let Some(mail) = self.mail.take() else {
            return Ok(Next::Close);
        };
        let refusal = if starved {
            Some(NO_MEMORY.to_owned())
        } else if content.kept().too_large() {
            Some(self.too_large())
        } else if content.has_bare_lf() {
            Some("550 5.6.0 that message holds a bare LF: lines must end in CRLF (RFC 5321, 2.3.8)".to_owned())
        } else {
            None
        };
        match refusal {
            None => self.hand_over(mail, content.into_kept().into_bytes()).await,
            Some(refusal) => self.refuse_content(&mail, &refusal),
        }
        Ok(Next::Go)
    }

    /// Reads to the end of the message, kept or not. True if memory ran out.
    async fn read_dots(&mut self, content: &mut DotContent, share: &mut Share) -> Result<bool, Break> {
        let whole = Instant::now() + self.server.limits.message_timeout;
        let mut starved = false;
        loop {
            let progress = content.push(self.wire.waiting());
            self.wire.consume(progress.used);
            if !starved && !share.grow_to(content.kept().len()) {
                starved = true;
                content.kept().drop_all();
            }
            if progress.done {
                return Ok(starved);
            }
            self.wire.fill(self.next_piece(whole)).await?;
        }
    }

    pub(super) async fn bdat(&mut self, size: usize, last: bool) -> Result<Next, Break> {
        let max = self.server.limits.max_size;
        let mail = self.mail.take().filter(|mail| !mail.to.is_empty());
        let Some(mut mail) = mail else {
            return self.skip(size, "503 5.5.1 say MAIL and RCPT first", 1).await;
        };
        let mut chunks =
            mail.chunks.take().unwrap_or_else(|| Chunks { kept: Kept::up_to(max), share: self.server.budget.share() });
        let total = chunks.kept.len().saturating_add(size);
        let refusal = if total > max {
            Some(self.too_large())
        } else if !chunks.share.grow_to(total) {
            Some(NO_MEMORY.to_owned())
        } else {
            None
        };
        if let Some(refusal) = refusal {
            let answers = if last { self.answers_due(&mail) } else { 1 };
            return self.skip(size, &refusal, answers).await;
        }
        self.read_chunk(size, Some(&mut chunks.kept)).await?;
        if last {
            self.hand_over(mail, chunks.kept.into_bytes()).await;
        } else {
            self.say(&format!("250 2.0.0 {size} bytes received"));
            mail.chunks = Some(chunks);
            self.mail = Some(mail);
        }
        Ok(Next::Go)
    }

    /// Refuses a chunk, which must be read all the same (RFC 3030, 2) unless it's absurdly large.
    async fn skip(&mut self, size: usize, reply: &str, answers: usize) -> Result<Next, Break> {
        self.mail = None;
        let absurd = size > self.server.limits.max_size.saturating_mul(2);
        if !absurd {
            self.read_chunk(size, None).await?;
        }
        self.fault(reply);
        for _ in 1..answers {
            self.say(reply);
        }
        Ok(if absurd { Next::Close } else { Next::Go })
    }

    /// SMTP answers once for a message, LMTP once for each of its recipients (RFC 2033, 4.2). Ours share one fate.
    fn answers_due(&self, mail: &Transaction) -> usize {
        if self.server.lmtp { mail.to.len() } else { 1 }
    }

    fn refuse_content(&mut self, mail: &Transaction, reply: &str) {
        self.fault(reply);
        for _ in 1..self.answers_due(mail) {
            self.say(reply);
        }
    }

    async fn read_chunk(&mut self, size: usize, mut kept: Option<&mut Kept>) -> Result<(), Break> {
        let whole = Instant::now() + self.server.limits.message_timeout;
        let mut left = size;
        while left > 0 {
            let waiting = self.wire.waiting();
            let piece = &waiting[..waiting.len().min(left)];
            if let Some(kept) = kept.as_deref_mut() {
                kept.push(piece);
            }
            let read = piece.len();
            left -= read;
            self.wire.consume(read);
            if left > 0 {
                self.wire.flush(self.server.limits.data_timeout).await?;
                self.wire.fill(self.next_piece(whole)).await?;
            }
        }
        Ok(())
    }

    fn next_piece(&self, whole: Instant) -> Instant {
        let patience: Duration = self.server.limits.data_timeout;
        whole.min(Instant::now() + patience)
    }

    async fn hand_over(&mut self, mail: Transaction, raw: Vec<u8>) {
        if hops(&raw) > self.server.limits.max_hops {
            let loops = "554 5.4.6 that message has been through too many servers: a loop";
            return self.refuse_content(&mail, loops);
        }
        let size = raw.len();
        let answers = self.answers_due(&mail);
        let envelope =
            Envelope { from: mail.from, to: mail.to, helo: self.helo.clone().unwrap_or_default(), peer: self.peer };
        let reply = match self.server.intake.accept(envelope, raw).await {
            Ok(()) => {
                tracing::debug!(peer = ?self.peer, size, "a message was taken in");
                format!("250 2.0.0 {size} bytes taken in")
            }
            Err(later) => {
                tracing::warn!(peer = ?self.peer, size, why = %later, "a message was put off");
                format!("451 4.3.0 {}", printable(&later.0))
            }
        };
        for _ in 0..answers {
            self.say(&reply);
        }
    }
}
