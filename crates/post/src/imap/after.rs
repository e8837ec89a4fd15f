//! What is done in the mailbox with mails that were taken in. Never EXPUNGE alone, which would take away whatever others
//! have marked: by MOVE (RFC 6851), or by UID EXPUNGE (UIDPLUS, RFC 4315).

use super::client::{Client, Folder};
use super::names;
use super::settings::{After, Mailbox};
use super::trouble::Trouble;

/// Refuses what the server can't do before anything is read.
pub(super) fn check(client: &Client, folder: &Folder, mailbox: &Mailbox) -> Result<(), Trouble> {
    let can_expunge = client.can("UIDPLUS") || client.can("IMAP4REV2");
    let can_move = client.can("MOVE") || client.can("IMAP4REV2");
    let unable = |why: &str| Err(Trouble::Unable(why.to_owned()));
    match &mailbox.after {
        After::Move(_) if !can_move && !can_expunge => {
            unable("it can neither MOVE mails nor expunge single ones (UIDPLUS); set after to \"flag\"")
        }
        After::Delete if !can_expunge => {
            unable("it can't expunge single mails (UIDPLUS); set after to \"flag\" and delete by hand")
        }
        After::Flag(flag) if !folder.keeps(flag) => {
            unable(&format!("it doesn't keep the flag {flag} in this folder; set flag to \"\\\\Seen\""))
        }
        _ => Ok(()),
    }
}

/// Done again, it changes nothing more.
pub(super) async fn settle(client: &mut Client, mailbox: &Mailbox, uids: &[u32]) -> Result<(), Trouble> {
    if uids.is_empty() {
        return Ok(());
    }
    let set = names::uid_set(uids);
    match &mailbox.after {
        After::Leave => Ok(()),
        After::Flag(flag) => store(client, &set, flag).await,
        After::Delete => remove(client, &set).await,
        After::Move(to) if client.can("MOVE") || client.can("IMAP4REV2") => carry(client, "MOVE", &set, to).await,
        After::Move(to) => {
            carry(client, "COPY", &set, to).await?;
            remove(client, &set).await
        }
    }
}

/// Marks a mail that couldn't be taken in, for whoever looks into the mailbox.
pub(super) async fn mark(client: &mut Client, mailbox: &Mailbox, uid: u32) -> Result<(), Trouble> {
    match mailbox.after {
        After::Leave => Ok(()),
        _ => store(client, &uid.to_string(), "\\Flagged").await,
    }
}

async fn store(client: &mut Client, set: &str, flag: &str) -> Result<(), Trouble> {
    client.ask(&format!("UID STORE {set} +FLAGS.SILENT ({flag})")).await.map(drop)
}

async fn remove(client: &mut Client, set: &str) -> Result<(), Trouble> {
    store(client, set, "\\Deleted").await?;
    client.ask(&format!("UID EXPUNGE {set}")).await.map(drop)
}

/// Into a folder that is made if it isn't there (RFC 3501, 7.1: TRYCREATE; some servers only say no).
async fn carry(client: &mut Client, verb: &str, set: &str, to: &str) -> Result<(), Trouble> {
    let folder = names::folder(to);
    let command = format!("UID {verb} {set} {folder}");
    match client.ask(&command).await {
        Err(Trouble::Refused { .. }) => {
            // Where it is there already, the second try tells what is wrong.
            let _made = made(client.ask(&format!("CREATE {folder}")).await)?;
            client.ask(&command).await.map(drop)
        }
        done => done.map(drop),
    }
}

fn made(done: Result<String, Trouble>) -> Result<bool, Trouble> {
    match done {
        Ok(_) => Ok(true),
        Err(Trouble::Refused { .. }) => Ok(false),
        Err(trouble) => Err(trouble),
    }
}
