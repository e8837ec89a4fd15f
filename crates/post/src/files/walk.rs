use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::Error;

/// Something to read messages from.
pub(super) enum Source {
    File(PathBuf),
    StandardInput,
    /// Found on the way, and reported in its turn.
    Unreadable {
        label: String,
        error: io::Error,
    },
}

pub(super) struct Walk {
    pub(super) sources: Vec<Source>,
    pub(super) bytes: u64,
}

pub(super) fn walk(paths: &[PathBuf]) -> Result<Walk, Error> {
    let mut walk = Walk { sources: Vec::new(), bytes: 0 };
    for path in paths {
        if path == Path::new("-") {
            walk.sources.push(Source::StandardInput);
            continue;
        }
        let label = path.display().to_string();
        let meta = fs::metadata(path).map_err(|source| match source.kind() {
            io::ErrorKind::NotFound => Error::NotFound { path: label.clone() },
            _ => Error::Read { label: label.clone(), source },
        })?;
        if meta.is_dir() {
            // A folder that was named and can't be listed is the user's mistake, unlike one found on the way.
            fs::read_dir(path).map_err(|source| Error::Read { label, source })?;
            walk.folder(path);
        } else {
            walk.file(path.clone(), meta.len());
        }
    }
    Ok(walk)
}

/// Whether a file found in a folder is mail rather than a note beside it: it begins with an mbox's mark or a header
/// field (RFC 5322, 2.2), or nobody can tell. A file that was named is always read.
fn begins_like_mail(path: &Path) -> bool {
    let mut start = Vec::with_capacity(512);
    let read = fs::File::open(path).and_then(|file| file.take(512).read_to_end(&mut start));
    if read.is_err() || path.extension().is_some_and(|e| e.eq_ignore_ascii_case("eml")) {
        return true;
    }
    let name = start.split(|b| *b == b':').next().unwrap_or_default();
    let field = name.len() < start.len() && name.first().is_some_and(u8::is_ascii_alphabetic);
    start.starts_with(b"From ") || (field && name.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'-'))
}

impl Walk {
    fn folder(&mut self, folder: &Path) {
        let maildir = ["new", "cur"].map(|part| folder.join(part));
        if maildir.iter().all(|part| part.is_dir()) {
            // By file name across both, for names begin with the time of delivery. `tmp` holds unfinished ones;
            // subfolders (`.Sent`, `.Trash`) are mailboxes of their own, to be named by whoever wants them.
            let mut messages: Vec<PathBuf> = maildir.iter().flat_map(|part| self.listed(part)).collect();
            messages.sort_by(|a, b| a.file_name().cmp(&b.file_name()));
            messages.into_iter().for_each(|message| self.found(message, false, |_| true));
            return;
        }
        let mut entries = self.listed(folder);
        entries.sort();
        entries.into_iter().for_each(|entry| self.found(entry, true, begins_like_mail));
    }

    fn listed(&mut self, folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let hidden = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default();
            name.as_encoded_bytes().starts_with(b".")
        };
        match entries {
            Ok(entries) => entries.into_iter().map(|entry| entry.path()).filter(|path| !hidden(path)).collect(),
            Err(error) => {
                self.unreadable(folder, error);
                Vec::new()
            }
        }
    }

    fn found(&mut self, path: PathBuf, descend: bool, wanted: fn(&Path) -> bool) {
        let is_link = path.is_symlink();
        match fs::metadata(&path) {
            Ok(meta) if meta.is_file() && !wanted(&path) => {}
            Ok(meta) if meta.is_file() => self.file(path, meta.len()),
            // A link to a folder may lead back to where we came from.
            Ok(meta) if meta.is_dir() && descend && !is_link => self.folder(&path),
            // Sockets, pipes and devices found in a folder aren't mail, and reading them could wait for ever.
            Ok(_) => {}
            Err(error) => self.unreadable(&path, error),
        }
    }

    fn file(&mut self, path: PathBuf, bytes: u64) {
        self.bytes += bytes;
        self.sources.push(Source::File(path));
    }

    fn unreadable(&mut self, path: &Path, error: io::Error) {
        self.sources.push(Source::Unreadable { label: path.display().to_string(), error });
    }
}
