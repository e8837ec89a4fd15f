use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use sha2::{Digest, Sha256};

use super::{Outcome, Outgoing};
use crate::Error;

/// A Maildir that letters are delivered into, each once: the file's name is made of the Message-ID.
#[derive(Debug, Clone)]
pub struct MaildirBox {
    path: PathBuf,
}

/// Maildir's flags: draft, flagged, passed, replied, seen, trashed; names carry them in this order.
const FLAGS: [char; 6] = ['D', 'F', 'P', 'R', 'S', 'T'];

static UNIQUE: AtomicU64 = AtomicU64::new(0);

impl MaildirBox {
    pub(super) fn open(path: PathBuf) -> Result<MaildirBox, Error> {
        for part in ["tmp", "new", "cur"] {
            fs::create_dir_all(path.join(part))
                .map_err(|source| Error::Maildir { path: path.display().to_string(), source })?;
        }
        Ok(MaildirBox { path })
    }

    /// The folder that holds `cur`, `new` and `tmp`.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where this letter lies in the Maildir, if it was delivered: in `new`, or in `cur` under any of the standard flags.
    /// Takes the same time however many letters there are.
    pub fn find(&self, letter: &Outgoing) -> Option<PathBuf> {
        let name = file_name(letter);
        let unread = self.path.join("new").join(&name);
        if unread.exists() {
            return Some(unread);
        }
        let read = self.path.join("cur");
        let with_flags = (0u8..1 << FLAGS.len()).map(|set| {
            let flags = FLAGS.iter().enumerate().filter(|(at, _)| set & (1 << at) != 0);
            format!("{name}:2,{}", flags.map(|(_, flag)| flag).collect::<String>())
        });
        std::iter::once(name.clone()).chain(with_flags).map(|name| read.join(name)).find(|path| path.exists())
    }

    pub(super) async fn send(&self, letter: &Outgoing) -> Outcome {
        let (maildir, letter) = (self.clone(), letter.clone());
        let delivered = tokio::task::spawn_blocking(move || maildir.deliver(&letter)).await;
        match delivered {
            Ok(Ok(note)) => Outcome::Sent { note },
            Ok(Err(error)) => Outcome::Later {
                why: format!(
                    "the Maildir {} can't be written ({error}): make room or set its permissions right",
                    self.path.display()
                ),
            },
            // Whatever was interrupted, the name makes a second try harmless.
            Err(error) => Outcome::Later { why: format!("delivery was interrupted ({error})") },
        }
    }

    fn deliver(&self, letter: &Outgoing) -> io::Result<String> {
        if let Some(there) = self.find(letter) {
            return Ok(format!("already in {}", there.display()));
        }
        let name = file_name(letter);
        let unique = UNIQUE.fetch_add(1, Ordering::Relaxed);
        let draft = self.path.join("tmp").join(format!("{name}.{}.{unique}", std::process::id()));
        let place = self.path.join("new").join(&name);
        let written = write_durably(&draft, &letter.raw).and_then(|()| fs::rename(&draft, &place));
        if let Err(error) = written {
            let _ = fs::remove_file(&draft);
            return Err(error);
        }
        // The rename itself must survive a power cut.
        File::open(self.path.join("new"))?.sync_all()?;
        Ok(place.display().to_string())
    }
}

fn write_durably(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Unlike the usual Maildir name (time, process, host), the same for the same letter.
fn file_name(letter: &Outgoing) -> String {
    let id = letter.message_id.trim().trim_start_matches('<').trim_end_matches('>');
    let id = if id.is_empty() { &letter.id } else { id };
    let hash = Sha256::digest(id.as_bytes());
    hash[..20].iter().map(|byte| format!("{byte:02x}")).collect()
}
