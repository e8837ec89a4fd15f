//! Mail at rest: single files, folders, Maildirs, mboxes, standard input, one message at a time.
//!
//! `walk` lists what is to be read, `mbox` splits mailboxes; nothing is ever held but the message in hand.

mod mbox;
mod walk;

use std::fs::File;
use std::io::{self, BufReader, Chain, Cursor, Read};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::Error;
use mbox::{Mbox, Next};
use walk::Source;

/// Largest message read from a file, in bytes: 150 MiB, what the most generous mail providers let through.
pub const MAX_MESSAGE: u64 = 150 << 20;

/// Opens everything named: a mail file, an mbox (recognised by its `From ` line), a Maildir (its `cur` and `new`), a
/// folder (with all its folders, in the order of names; hidden files are left out), or `-` for standard input.
///
/// # Errors
/// [`Error::NotFound`] or [`Error::Read`] for a path that was named. What goes wrong further down comes with the
/// iteration, so that one bad file stops nothing.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # std::fs::write(folder.path().join("one.eml"), "Subject: hello\r\n\r\nText\r\n")?;
/// for (label, message) in post::files::open(&[folder.path().to_owned()])? {
///     println!("{label}: {} bytes", message?.len());
/// }
/// # Ok(())
/// # }
/// ```
pub fn open(paths: &[PathBuf]) -> Result<Files, Error> {
    let walk::Walk { sources, bytes } = walk::walk(paths)?;
    Ok(Files { sources: sources.into_iter(), mailbox: None, total: bytes, position: Arc::default() })
}

/// Messages in the order in which they were named, each with a label (the path, and in an mbox `#` and a number).
pub struct Files {
    sources: std::vec::IntoIter<Source>,
    mailbox: Option<Mailbox>,
    total: u64,
    position: Arc<AtomicU64>,
}

struct Mailbox {
    label: String,
    number: u64,
    messages: Mbox<Reader>,
}

type Reader = BufReader<Chain<Cursor<Vec<u8>>, Counted>>;

impl Files {
    /// Bytes there are to read in all, as far as known (standard input isn't), for a progress bar.
    pub fn total_hint(&self) -> u64 {
        self.total
    }

    /// Bytes read so far.
    pub fn position(&self) -> u64 {
        self.position.load(Ordering::Relaxed)
    }

    fn begin(&mut self, source: Source) -> Option<(String, Result<Vec<u8>, Error>)> {
        let (label, reader): (String, Box<dyn Read + Send>) = match source {
            Source::Unreadable { label, error } => {
                return Some((label.clone(), Err(Error::Read { label, source: error })));
            }
            Source::StandardInput => ("-".to_owned(), Box::new(io::stdin())),
            Source::File(path) => {
                let label = path.display().to_string();
                match File::open(&path) {
                    Ok(file) => (label, Box::new(file)),
                    Err(source) => {
                        return Some((label.clone(), Err(Error::Read { label, source })));
                    }
                }
            }
        };
        let mut counted = Counted { inner: reader, position: Arc::clone(&self.position) };
        let start = match first_bytes(&mut counted) {
            Ok(start) => start,
            Err(source) => return Some((label.clone(), Err(Error::Read { label, source }))),
        };
        let is_mbox = start == MBOX_MARK;
        let reader = BufReader::with_capacity(64 << 10, Cursor::new(start).chain(counted));
        if is_mbox {
            self.mailbox = Some(Mailbox { label, number: 0, messages: Mbox::new(reader, MAX_MESSAGE) });
            return None;
        }
        let whole = read_whole(reader, &label);
        Some((label, whole))
    }
}

impl Iterator for Files {
    type Item = (String, Result<Vec<u8>, Error>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(mailbox) = &mut self.mailbox {
                if let Some(message) = mailbox.next() {
                    return Some(message);
                }
                self.mailbox = None;
            }
            let source = self.sources.next()?;
            if let Some(message) = self.begin(source) {
                return Some(message);
            }
        }
    }
}

impl Mailbox {
    fn next(&mut self) -> Option<(String, Result<Vec<u8>, Error>)> {
        let next = self.messages.next_message();
        self.number += 1;
        let label = format!("{}#{}", self.label, self.number);
        let message = match next {
            Next::Message(raw) => Ok(raw),
            Next::TooLarge => Err(Error::TooLarge { label: label.clone(), limit: MAX_MESSAGE }),
            Next::Broken(source) => Err(Error::Read { label: label.clone(), source }),
            Next::End => return None,
        };
        Some((label, message))
    }
}

/// Counts what passes, for [`Files::position`].
struct Counted {
    inner: Box<dyn Read + Send>,
    position: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(into)?;
        self.position.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

/// A message can't begin with `From `, for a field's name is followed by a colon (RFC 5322, 2.2).
const MBOX_MARK: &[u8] = b"From ";

/// The first bytes, fewer only at the end: a pipe may give them one at a time.
fn first_bytes(reader: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut start = Vec::new();
    reader.take(MBOX_MARK.len() as u64).read_to_end(&mut start)?;
    Ok(start)
}

fn read_whole(reader: Reader, label: &str) -> Result<Vec<u8>, Error> {
    let mut raw = Vec::new();
    let read = reader.take(MAX_MESSAGE + 1).read_to_end(&mut raw);
    let label = label.to_owned();
    match read {
        Err(source) => Err(Error::Read { label, source }),
        Ok(0) => Err(Error::Empty { label }),
        Ok(_) if raw.len() as u64 > MAX_MESSAGE => Err(Error::TooLarge { label, limit: MAX_MESSAGE }),
        Ok(_) => Ok(raw),
    }
}
