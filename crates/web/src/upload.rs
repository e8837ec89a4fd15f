//! Reads what a form with files sends: texts and files, within bounds. What is too much is read on and let go of,
//! so that the browser gets an answer, and the text isn't lost.

use crate::page::Words;
use axum::extract::multipart::{Field, Multipart};
use axum::http::{HeaderMap, StatusCode, header};
use procedure::File;
use std::collections::BTreeMap;

/// Files at a time.
pub(crate) const FILES: usize = 10;
/// Bytes of one file, and how that is written for people.
pub(crate) const FILE: usize = 10 * 1024 * 1024;
pub(crate) const FILE_WRITTEN: &str = "10 MB";
/// Bytes of all files together.
pub(crate) const TOGETHER: usize = 20 * 1024 * 1024;
pub(crate) const TOGETHER_WRITTEN: &str = "20 MB";
/// Bytes of a form of the desk: all files, and the letter.
pub(crate) const SENT: usize = TOGETHER + 2 * 1024 * 1024;
/// How much of a form of the complainant's page is read at all; nearly all of it is let go of at once.
pub(crate) const BODY: usize = 256 * 1024 * 1024;
/// Bytes of a text field that are kept: more than the longest text allowed, so that too long a one can be shortened.
const TEXT: usize = 512 * 1024;
/// Text fields at a time; no form of ours has as many.
const TEXTS: usize = 60;

/// What was wrong with the files.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    TooLarge(String),
    Empty(String),
    TooMany,
    TooLargeTogether,
    Broken,
}

impl Wrong {
    pub fn said(&self, words: &Words) -> String {
        match self {
            Self::TooLarge(name) => {
                words.say("customer-error-file-large", &[("name", name.into()), ("size", FILE_WRITTEN.into())])
            }
            Self::Empty(name) => words.say("customer-error-file-empty", &[("name", name.into())]),
            Self::TooMany => words.say("customer-error-files-many", &[("count", FILES.into())]),
            Self::TooLargeTogether => words.say("customer-error-files-total", &[("size", TOGETHER_WRITTEN.into())]),
            Self::Broken => words.t("customer-error-files-broken"),
        }
    }
}

/// How many files may come, and how large.
pub(crate) fn bounds(words: &Words) -> String {
    let hint = words.say("customer-add-files-hint", &[("count", FILES.into()), ("size", FILE_WRITTEN.into())]);
    format!("{hint} {}", words.say("customer-add-files-together", &[("size", TOGETHER_WRITTEN.into())]))
}

/// What came with the form.
#[derive(Default)]
pub(crate) struct Upload {
    pub texts: BTreeMap<String, String>,
    pub files: Vec<File>,
    pub wrong: Vec<Wrong>,
    /// How many files were chosen, kept or not.
    pub chosen: usize,
    together: usize,
}

/// Whether a form is of the sort that can bring files.
pub(crate) fn has_files(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

/// Reads all of the form.
pub(crate) async fn read(mut form: Multipart) -> Upload {
    let mut upload = Upload::default();
    if let Err(error) = upload.read(&mut form).await {
        let too_large = error.status() == StatusCode::PAYLOAD_TOO_LARGE;
        upload.complain(if too_large { Wrong::TooLargeTogether } else { Wrong::Broken });
    }
    upload
}

type Broken = axum::extract::multipart::MultipartError;

impl Upload {
    /// What was typed into a field; empty if it isn't there.
    pub fn text(&self, name: &str) -> &str {
        self.texts.get(name).map(String::as_str).unwrap_or_default()
    }

    async fn read(&mut self, form: &mut Multipart) -> Result<(), Broken> {
        while let Some(field) = form.next_field().await? {
            let Some(name) = field.name().map(str::to_owned) else { continue };
            if name == "files" {
                self.file(field).await?;
                continue;
            }
            let text = bytes(field, TEXT).await?;
            if self.texts.len() < TEXTS {
                self.texts.insert(name, String::from_utf8_lossy(&text).replace("\r\n", "\n"));
            }
        }
        Ok(())
    }

    async fn file(&mut self, mut field: Field<'_>) -> Result<(), Broken> {
        let name = file_name(field.file_name().unwrap_or_default());
        let kind = media_type(field.content_type(), &name);
        let (mut content, mut size, mut keep) = (Vec::new(), 0usize, self.chosen < FILES);
        while let Some(chunk) = field.chunk().await? {
            size += chunk.len();
            if keep && size <= FILE && self.together + size <= TOGETHER {
                content.extend_from_slice(&chunk);
            } else {
                (keep, content) = (false, Vec::new());
            }
        }
        // A browser sends a file without name or content where none was chosen.
        if size == 0 && name.is_empty() {
            return Ok(());
        }
        self.chosen += 1;
        if self.chosen > FILES {
            self.complain(Wrong::TooMany);
        } else if size == 0 {
            self.complain(Wrong::Empty(name));
        } else if size > FILE {
            self.complain(Wrong::TooLarge(name));
        } else {
            self.together += size;
            if self.together > TOGETHER {
                self.complain(Wrong::TooLargeTogether);
            }
            self.files.push((name, kind, content));
        }
        Ok(())
    }

    fn complain(&mut self, wrong: Wrong) {
        if !self.wrong.contains(&wrong) {
            self.wrong.push(wrong);
        }
    }
}

/// The first `most` bytes of a field; it is read to its end.
async fn bytes(mut field: Field<'_>, most: usize) -> Result<Vec<u8>, Broken> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await? {
        let room = most.saturating_sub(bytes.len()).min(chunk.len());
        bytes.extend_from_slice(&chunk[..room]);
    }
    Ok(bytes)
}

/// The name without folders and without what can't be seen, at most 120 characters.
fn file_name(given: &str) -> String {
    let name = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let hidden = |c: char| {
        c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    name.chars().filter(|c| !hidden(*c)).take(120).collect::<String>().trim().to_owned()
}

/// What the browser says the file is, if it is a file: a mail or several parts would be read as such later.
fn media_type(said: Option<&str>, name: &str) -> String {
    let token =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-+._".contains(&b));
    let said = said.map(|s| s.split(';').next().unwrap_or_default().trim().to_ascii_lowercase());
    let fits = |s: &String| s.split_once('/').is_some_and(|(top, sub)| token(top) && token(sub));
    let kind = said.filter(fits).unwrap_or_else(|| mime_guess::from_path(name).first_or_octet_stream().to_string());
    let nests = kind.starts_with("multipart/") || kind.starts_with("message/");
    if nests { "application/octet-stream".to_owned() } else { kind }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_folders_and_tricks() {
        assert_eq!(file_name("C:\\photos\\in\u{202e}gpj.exe\r\n"), "ingpj.exe");
        assert_eq!(file_name("../../etc/passwd"), "passwd");
    }

    #[test]
    fn a_mail_among_the_files_is_just_a_file() {
        assert_eq!(media_type(Some("message/rfc822"), "a.eml"), "application/octet-stream");
        assert_eq!(media_type(Some("image/JPEG; x=y"), "a"), "image/jpeg");
        assert_eq!(media_type(Some("x\r\ny: z"), "a.png"), "image/png");
    }
}
