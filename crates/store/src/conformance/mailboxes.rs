//! Mailboxes of other servers: each is read by one at a time, on from where it was left.

use super::{Ground, Outcome};
use crate::contract::{MailboxHold, Rest, Store};
use crate::words::MailboxPlace;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::task::JoinSet;

/// What comes, comes within this.
const SOON: Duration = Duration::from_secs(20);
const OURS: &str = "imap://complaints@mail.example.com:993/INBOX";

fn a_place(mailbox: &str, next_uid: u32) -> MailboxPlace {
    MailboxPlace { mailbox: mailbox.to_owned(), uid_validity: u32::MAX, next_uid, settled_uid: next_uid - 1 }
}

/// The hold as soon as it is let go: another process may hear of that a moment later.
async fn held(store: &dyn Store, mailbox: &str) -> Result<MailboxHold, Box<dyn std::error::Error + Send + Sync>> {
    let since = Instant::now();
    while since.elapsed() < SOON {
        if let Some(hold) = store.hold_mailbox(mailbox).await? {
            return Ok(hold);
        }
        tokio::task::yield_now().await;
    }
    Err(format!("{mailbox} is free, but wasn't given").into())
}

pub async fn a_mailbox_is_read_on_from_where_it_was_left(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    assert_eq!(store.mailbox_place(OURS).await?, None);
    let hold = held(&*store, OURS).await?;
    assert_eq!(store.mailbox_place(OURS).await?, None, "holding it isn't reading it");
    assert_eq!(store.rest().await?, Rest::default());
    for next_uid in [7, u32::MAX, 3] {
        assert!(store.put_mailbox_place(&hold, &a_place(OURS, next_uid)).await?);
        assert_eq!(store.mailbox_place(OURS).await?, Some(a_place(OURS, next_uid)));
    }
    drop(hold);
    let other = format!("{OURS}/Ärger");
    let hold = held(&*store, &other).await?;
    assert!(store.put_mailbox_place(&hold, &a_place(&other, 2)).await?);
    drop(hold);
    let store = if ground.lasts() {
        drop(store);
        ground.open().await?
    } else {
        store
    };
    assert_eq!(store.mailbox_place(OURS).await?, Some(a_place(OURS, 3)));
    assert_eq!(store.mailbox_place(&other).await?, Some(a_place(&other, 2)));
    assert_eq!(store.mailbox_place("elsewhere").await?, None);
    Ok(())
}

pub async fn a_mailbox_is_read_by_one(ground: &dyn Ground) -> Outcome {
    let one = ground.open().await?;
    let other = if ground.lasts() { ground.open().await? } else { one.clone() };
    let hold = held(&*one, OURS).await?;
    for store in [&one, &other] {
        assert!(store.hold_mailbox(OURS).await?.is_none(), "somebody reads it");
    }
    let elsewhere = other.hold_mailbox("elsewhere").await?;
    assert!(elsewhere.is_some(), "nobody reads that one");
    assert!(one.put_mailbox_place(&hold, &a_place(OURS, 5)).await?);
    drop(hold);
    let next = held(&*other, OURS).await?;
    assert!(one.hold_mailbox(OURS).await?.is_none());
    assert_eq!(other.mailbox_place(OURS).await?, Some(a_place(OURS, 5)), "it goes on from there");
    assert!(other.put_mailbox_place(&next, &a_place(OURS, 6)).await?);
    assert_eq!(one.mailbox_place(OURS).await?, Some(a_place(OURS, 6)));
    Ok(())
}

pub async fn of_many_who_want_a_mailbox_one_has_it(ground: &dyn Ground) -> Outcome {
    let one = ground.open().await?;
    let other = if ground.lasts() { ground.open().await? } else { one.clone() };
    let mut wanting = JoinSet::new();
    for n in 0..12 {
        let store: Arc<dyn Store> = [&one, &other][n % 2].clone();
        wanting.spawn(async move { store.hold_mailbox(OURS).await });
    }
    let given = wanting.join_all().await.into_iter().collect::<Result<Vec<_>, _>>()?;
    assert_eq!(given.iter().flatten().count(), 1);
    Ok(())
}

pub async fn the_places_in_mailboxes_move_with_a_house(ground: &dyn Ground) -> Outcome {
    let (here, there) = (ground.open().await?, ground.another().await?);
    for (mailbox, next_uid) in [("b", 9), (OURS, 5)] {
        let hold = held(&*here, mailbox).await?;
        assert!(here.put_mailbox_place(&hold, &a_place(mailbox, next_uid)).await?);
    }
    let rest = here.rest().await?;
    assert_eq!(rest.mailboxes, [a_place("b", 9), a_place(OURS, 5)]);
    for _ in 0..2 {
        there.bring_rest(rest.clone()).await?;
        assert_eq!(there.rest().await?, rest);
    }
    let hold = held(&*there, OURS).await?;
    assert!(there.put_mailbox_place(&hold, &a_place(OURS, 6)).await?);
    Ok(())
}
