//! Splits an mbox (RFC 4155) as it streams by, holding one message at a time.
//!
//! mail-parser's iterator isn't used: it takes any line that begins with `From ` for the next message, and so cuts mails
//! in two whose writer didn't quote such lines ("From Monday on the inverter was dead").

use std::io::{self, BufRead, Read};

/// Longest piece of a line looked at as a whole, in bytes; far above what RFC 5322 allows.
const PIECE: u64 = 1 << 20;

pub(super) struct Mbox<R> {
    reader: R,
    limit: u64,
    /// Read ahead and not yet part of a message.
    ahead: Option<Vec<u8>>,
    /// Whether the next piece begins a line, as all do but the later pieces of a giant one.
    at_line_start: bool,
    started: bool,
    ended: bool,
}

pub(super) enum Next {
    Message(Vec<u8>),
    TooLarge,
    Broken(io::Error),
    End,
}

impl<R: BufRead> Mbox<R> {
    /// Expects the first line to be a `From ` line. Messages above `limit` bytes are passed over.
    pub(super) fn new(reader: R, limit: u64) -> Mbox<R> {
        Mbox { reader, limit, ahead: None, at_line_start: true, started: false, ended: false }
    }

    pub(super) fn next_message(&mut self) -> Next {
        if self.ended {
            return Next::End;
        }
        loop {
            match self.read_message() {
                // Two `From ` lines in a row: nothing lies between them.
                Ok(Next::Message(raw)) if raw.is_empty() && !self.ended => {}
                Ok(Next::Message(raw)) if raw.is_empty() => return Next::End,
                Ok(next) => return next,
                Err(error) => {
                    self.ended = true;
                    return Next::Broken(error);
                }
            }
        }
    }

    fn read_message(&mut self) -> io::Result<Next> {
        if !self.started {
            self.started = true;
            self.piece()?;
        }
        let mut raw = Vec::new();
        let mut too_large = false;
        let mut after_blank = false;
        loop {
            let begins_line = self.at_line_start || self.ahead.is_some();
            let Some(piece) = self.piece()? else {
                self.ended = true;
                break;
            };
            if begins_line && self.separates(&piece, after_blank)? {
                break;
            }
            after_blank = begins_line && is_blank(&piece);
            let text = if begins_line { unquoted(&piece) } else { &piece };
            too_large |= (raw.len() + text.len()) as u64 > self.limit;
            if too_large {
                raw = Vec::new();
            } else {
                raw.extend_from_slice(text);
            }
        }
        drop_last_blank_line(&mut raw);
        Ok(if too_large { Next::TooLarge } else { Next::Message(raw) })
    }

    /// The next line with its ending, or a piece of one too long to be held.
    fn piece(&mut self) -> io::Result<Option<Vec<u8>>> {
        if let Some(ahead) = self.ahead.take() {
            return Ok(Some(ahead));
        }
        let mut piece = Vec::new();
        self.reader.by_ref().take(PIECE).read_until(b'\n', &mut piece)?;
        self.at_line_start = piece.is_empty() || piece.ends_with(b"\n");
        Ok((!piece.is_empty()).then_some(piece))
    }

    /// Whether this line parts two messages: it looks like one by its date, or it follows a blank line and a header
    /// field follows it (some programs write no date).
    fn separates(&mut self, line: &[u8], after_blank: bool) -> io::Result<bool> {
        if !line.starts_with(b"From ") {
            return Ok(false);
        }
        if is_dated(line) {
            return Ok(true);
        }
        if !after_blank || !self.at_line_start {
            return Ok(false);
        }
        self.ahead = self.piece()?;
        Ok(self.ahead.as_deref().is_some_and(is_field))
    }
}

/// As in `From someone@example.com Thu Jan  1 00:00:00 2026`, in whatever order.
fn is_dated(line: &[u8]) -> bool {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let text = String::from_utf8_lossy(line).to_ascii_lowercase();
    let words: Vec<&str> = text.split_whitespace().skip(1).collect();
    let has = |like: &dyn Fn(&str) -> bool| words.iter().any(|word| like(word));
    has(&|word| MONTHS.contains(&word))
        && has(&|word| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit()))
        && has(&is_time)
}

/// `9:05`, `09:05` or `09:05:59`.
fn is_time(word: &str) -> bool {
    let parts: Vec<&str> = word.split(':').collect();
    (2..=3).contains(&parts.len())
        && parts.iter().all(|part| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()))
}

/// A header field (RFC 5322, 2.2), at least by its beginning.
fn is_field(line: &[u8]) -> bool {
    let name = line.iter().take_while(|byte| byte.is_ascii_graphic() && **byte != b':').count();
    name > 0 && line.get(name) == Some(&b':')
}

fn is_blank(line: &[u8]) -> bool {
    matches!(line, b"\n" | b"\r\n")
}

/// Takes one `>` from a quoted `>From ` or `>>From ` (the mboxrd convention).
fn unquoted(line: &[u8]) -> &[u8] {
    let quotes = line.iter().take_while(|byte| **byte == b'>').count();
    if quotes > 0 && line[quotes..].starts_with(b"From ") { &line[1..] } else { line }
}

/// The blank line before the next `From ` belongs to the mailbox, not to the message.
fn drop_last_blank_line(raw: &mut Vec<u8>) {
    for (end, line) in [(&b"\r\n\r\n"[..], 2), (b"\n\n", 1)] {
        if raw.ends_with(end) {
            raw.truncate(raw.len() - line);
            return;
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn split(mbox: &str) -> Vec<String> {
        split_up_to(mbox, 1 << 20)
    }

    fn split_up_to(mbox: &str, limit: u64) -> Vec<String> {
        let mut reader = Mbox::new(mbox.as_bytes(), limit);
        let mut found = Vec::new();
        loop {
            match reader.next_message() {
                Next::Message(raw) => found.push(String::from_utf8(raw).unwrap()),
                Next::TooLarge => found.push("(too large)".into()),
                Next::Broken(error) => panic!("{error}"),
                Next::End => return found,
            }
        }
    }

    const FROM: &str = "From ana@example.com Thu Jan  1 10:00:00 2026\n";

    #[test]
    fn messages_are_parted_and_quotes_undone() {
        let mbox = format!("{FROM}Subject: a\n\n>From here on\n>>From there\n> From x\n\n{FROM}Subject: b\n\nText\n");
        assert_eq!(split(&mbox), ["Subject: a\n\nFrom here on\n>From there\n> From x\n", "Subject: b\n\nText\n"]);
    }

    #[test]
    fn a_sentence_that_begins_with_from_cuts_nothing() {
        let text = "Subject: a\n\nFrom Monday on the inverter was dead.\n\nFrom May 2025 it had worked.\n\nFrom Ana\n";
        assert_eq!(split(&format!("{FROM}{text}\n{FROM}Subject: b\n\nx\n")).len(), 2);
        assert_eq!(split(&format!("{FROM}{text}"))[0], text);
    }

    #[test]
    fn a_from_line_without_a_date_parts_where_a_header_follows() {
        assert_eq!(
            split("From -\nSubject: a\n\nx\n\nFrom -\nSubject: b\n\ny\n"),
            ["Subject: a\n\nx\n", "Subject: b\n\ny\n"]
        );
    }

    #[test]
    fn a_from_line_within_a_paragraph_parts_nothing() {
        let text = "Subject: a\n\nThe installer says:\nFrom here on\nNote: it is yours.\n";
        assert_eq!(split(&format!("{FROM}{text}")), [text]);
    }

    #[test]
    fn crlf_and_a_missing_last_line_end_are_kept_as_they_are() {
        let mbox = format!("{FROM}Subject: a\n\nx\n\n{FROM}Subject: b\n\ny").replace('\n', "\r\n");
        assert_eq!(split(&mbox), ["Subject: a\r\n\r\nx\r\n", "Subject: b\r\n\r\ny"]);
    }

    #[test]
    fn a_giant_is_passed_over_and_the_next_is_read() {
        let giant = "y".repeat(3 << 20);
        let mbox = format!("{FROM}Subject: a\n\n{giant}From x\n\n{FROM}Subject: b\n\nx\n");
        assert_eq!(split_up_to(&mbox, 1000), ["(too large)", "Subject: b\n\nx\n"]);
    }

    #[test]
    fn a_giant_line_comes_whole() {
        let line = "z".repeat((2 << 20) + 5);
        let mbox = format!("{FROM}Subject: a\n\n{line}\n\n{FROM}Subject: b\n\nx\n");
        assert_eq!(split_up_to(&mbox, 10 << 20)[0], format!("Subject: a\n\n{line}\n"));
    }

    #[test]
    fn from_lines_alone_hold_no_message() {
        assert!(split(FROM).is_empty());
        assert_eq!(split(&format!("{FROM}{FROM}\n{FROM}Subject: a\n\nx\n")).last().unwrap(), "Subject: a\n\nx\n");
        assert!(split("").is_empty());
    }
}
