//! Letters into a local Maildir.

use std::fs;

use post::{Outcome, Relay};
use tempfile::tempdir;

use crate::letterbox::letter;

fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

#[tokio::test]
async fn a_letter_is_delivered_once_however_often_it_is_sent() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("letters");
    let relay = Relay::maildir(&path).unwrap();
    let letter_1 = letter("1@example.com", "first");
    assert!(matches!(relay.send(&letter_1).await, Outcome::Sent { .. }));
    assert!(matches!(relay.send(&letter_1).await, Outcome::Sent { .. }));
    assert!(matches!(relay.send(&letter("2@example.com", "second")).await, Outcome::Sent { .. }));
    assert_eq!(files(&path.join("new")).len(), 2);
    assert!(files(&path.join("tmp")).is_empty());

    let Relay::Maildir(maildir) = &relay else { panic!() };
    let place = maildir.find(&letter_1).unwrap();
    assert_eq!(fs::read(&place).unwrap(), letter_1.raw);

    // A mail program has read it, answered it, and moved it to cur: still no second copy.
    let name = place.file_name().unwrap().to_str().unwrap();
    fs::rename(&place, path.join("cur").join(format!("{name}:2,RS"))).unwrap();
    assert!(matches!(relay.send(&letter_1).await, Outcome::Sent { note } if note.contains("already")));
    assert_eq!(files(&path.join("new")).len(), 1);

    // And the crate's own reader finds both.
    assert_eq!(post::files::open(&[path]).unwrap().count(), 2);
}

#[tokio::test]
async fn the_same_letter_sent_at_the_same_time_is_one_letter() {
    let folder = tempdir().unwrap();
    let relay = Relay::maildir(folder.path()).unwrap();
    let sends: Vec<_> = (0..16)
        .map(|_| {
            let relay = relay.clone();
            tokio::spawn(async move { relay.send(&letter("1@example.com", "x")).await })
        })
        .collect();
    for send in sends {
        assert!(matches!(send.await.unwrap(), Outcome::Sent { .. }));
    }
    assert_eq!(files(&folder.path().join("new")).len(), 1);
    assert!(files(&folder.path().join("tmp")).is_empty());
}

#[tokio::test]
async fn a_maildir_that_vanished_puts_the_letter_off() {
    let folder = tempdir().unwrap();
    let relay = Relay::maildir(folder.path().join("letters")).unwrap();
    fs::remove_dir_all(folder.path().join("letters")).unwrap();
    assert!(matches!(relay.send(&letter("1@example.com", "x")).await, Outcome::Later { .. }));
    fs::write(folder.path().join("file"), "").unwrap();
    assert!(Relay::maildir(folder.path().join("file")).is_err());
}
