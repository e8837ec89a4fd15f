//! What was said between the complainant and us: their own words and our letters, nothing else.

use super::visit::Visit;
use crate::failure::Failure;
use complaint::{Channel, Event, MessageKey, Side};
use correspondence::Attachment;
use procedure::{TimelineEntry, Told};

/// Something that was said.
pub(crate) struct Message {
    pub ours: bool,
    pub heading: String,
    /// Where it isn't the page's.
    pub language: Option<String>,
    pub text: String,
    pub files: Vec<FileLink>,
}

/// A file that came along; theirs can be had back.
pub(crate) struct FileLink {
    pub name: String,
    pub href: Option<String>,
}

/// The conversation, oldest first.
///
/// # Errors
/// The store can't be read.
pub(crate) async fn conversation(visit: &Visit, told: &Told) -> Result<Vec<Message>, Failure> {
    let mut messages = Vec::new();
    for entry in told.timeline.iter().filter(|entry| entry.concerns_complainant()) {
        messages.extend(message(visit, told, entry).await?);
    }
    Ok(messages)
}

async fn message(visit: &Visit, told: &Told, entry: &TimelineEntry) -> Result<Option<Message>, Failure> {
    let recorded = &entry.recorded;
    let date = visit.date_of(recorded.at);
    let theirs = |date, text: &str, files| Message {
        ours: false,
        heading: visit.dated("customer-message-from-you", date),
        language: visit.other_language(&visit.complaint.complainant.language),
        text: text.trim().to_owned(),
        files,
    };
    Ok(Some(match &recorded.event {
        Event::Opened { text, message, received_on, .. } => {
            let names = match message {
                Some(key) => files_of(visit, key).await?.into_iter().map(|file| file.name).collect(),
                None => Vec::new(),
            };
            theirs(*received_on, text, links(visit, entry, &names))
        }
        Event::MessageReceived { text, files, .. } => theirs(date, text, links(visit, entry, files)),
        // By mail the reason came as a message, which is shown as such.
        Event::Escalated { reason, channel: Channel::Web, .. } => theirs(date, reason, Vec::new()),
        Event::LetterWritten(letter) => {
            let sent_on = entry.letter.as_ref().and_then(|l| l.sent_at).map_or(date, |at| visit.date_of(at));
            let names = match &letter.encloses {
                Some(key) => visit.web.house.went_along(key, names_of(told, key)).await?,
                None => Vec::new(),
            };
            let names = names.into_iter().chain(letter.files.iter().cloned());
            Message {
                ours: true,
                heading: visit.dated("customer-message-from-us", sent_on),
                language: visit.other_language(&letter.to.language),
                text: letter.text.trim().to_owned(),
                files: names.map(|name| FileLink { name, href: None }).collect(),
            }
        }
        _ => return Ok(None),
    }))
}

/// How an entry is named in addresses: `7`; `C-2026-00002-X.7` where it is of a complaint that goes on in this one.
pub(crate) fn place_of(visit: &Visit, entry: &TimelineEntry) -> String {
    match entry.of == visit.complaint.reference {
        true => entry.recorded.seq.to_string(),
        false => format!("{}.{}", entry.of, entry.recorded.seq),
    }
}

fn links(visit: &Visit, entry: &TimelineEntry, names: &[String]) -> Vec<FileLink> {
    let place = place_of(visit, entry);
    let link = |(number, name): (usize, &String)| FileLink {
        name: name.clone(),
        href: Some(visit.path(&format!("/files/{place}/{number}"))),
    };
    names.iter().enumerate().map(link).collect()
}

/// The names of the files of a message, from the journal.
fn names_of(told: &Told, wanted: &MessageKey) -> Vec<String> {
    let mut events = told.timeline.iter().map(|entry| &entry.recorded.event);
    let files = events.find_map(|event| match event {
        Event::MessageReceived { message, files, .. } if message == wanted => Some(files.clone()),
        _ => None,
    });
    files.unwrap_or_default()
}

/// The message of one of their own entries, if the entry is theirs and has one.
pub(crate) fn own_message(event: &Event) -> Option<&MessageKey> {
    match event {
        Event::Opened { message, .. } => message.as_ref(),
        Event::MessageReceived { message, side: Side::Complainant, .. } => Some(message),
        _ => None,
    }
}

/// The files that a message brought, in the order in which the page counts them.
///
/// # Errors
/// The store can't be read.
pub(crate) async fn files_of(visit: &Visit, key: &MessageKey) -> Result<Vec<Attachment>, Failure> {
    let Some(raw) = visit.web.house.store.raw(key).await? else { return Ok(Vec::new()) };
    let read = move || correspondence::read(&raw).attachments;
    let files = tokio::task::spawn_blocking(read).await.map_err(|e| Failure::Broken(e.to_string()))?;
    Ok(files.into_iter().filter(|file| !file.inline).collect())
}
