//! Mailboxes of other servers: how far each was read, and which node reads it now.

use super::ask::{Ask, Columns as _, ask};
use super::connect::Link;
use super::fault::Fault;
use crate::words::MailboxPlace;
use std::sync::Arc;
use tokio_postgres::Row;

const PLACE: &str = "mailbox, uid_validity, next_uid, settled_uid";

/// Gives a row where nobody holds it, or whoever does is a node that is no more. Asked again with the same number, it gives
/// the same.
pub(super) fn holding(mailbox: &str, node: i64, hold: i64) -> Ask {
    ask!(
        "INSERT INTO mailboxes AS m (mailbox, node, hold) VALUES ($1, $2, $3)
         ON CONFLICT (mailbox) DO UPDATE SET node = excluded.node, hold = excluded.hold
         WHERE m.hold IS NULL OR m.hold = excluded.hold
           OR NOT EXISTS (SELECT 1 FROM nodes AS n WHERE n.id = m.node AND n.alive_until > now())
         RETURNING 1",
        mailbox,
        node,
        hold,
    )
}

fn releasing(mailbox: &str, hold: i64) -> Ask {
    ask!("UPDATE mailboxes SET node = NULL, hold = NULL WHERE mailbox = $1 AND hold = $2", mailbox, hold)
}

pub(super) fn one(mailbox: &str) -> Ask {
    ask!(format!("SELECT {PLACE} FROM mailboxes WHERE mailbox = $1 AND uid_validity IS NOT NULL"), mailbox)
}

pub(super) fn all() -> Ask {
    ask!(format!("SELECT {PLACE} FROM mailboxes WHERE uid_validity IS NOT NULL ORDER BY mailbox"))
}

/// No row: somebody else holds it by now.
pub(super) fn putting(mailbox: &str, hold: i64, place: &MailboxPlace) -> Ask {
    ask!(
        "UPDATE mailboxes SET uid_validity = $3, next_uid = $4, settled_uid = $5 WHERE mailbox = $1 AND hold = $2
         RETURNING 1",
        mailbox,
        hold,
        i64::from(place.uid_validity),
        i64::from(place.next_uid),
        i64::from(place.settled_uid),
    )
}

/// As it is elsewhere, whoever holds it.
pub(super) fn bringing(place: &MailboxPlace) -> Ask {
    ask!(
        "INSERT INTO mailboxes (mailbox, uid_validity, next_uid, settled_uid) VALUES ($1, $2, $3, $4)
         ON CONFLICT (mailbox) DO UPDATE SET uid_validity = excluded.uid_validity, next_uid = excluded.next_uid,
           settled_uid = excluded.settled_uid",
        place.mailbox.as_str(),
        i64::from(place.uid_validity),
        i64::from(place.next_uid),
        i64::from(place.settled_uid),
    )
}

pub(super) fn place(row: &Row) -> Result<MailboxPlace, Fault> {
    let uid = |column| u32::try_from(row.get_as::<i64>(column)?).map_err(Fault::damaged);
    Ok(MailboxPlace { mailbox: row.text(0)?, uid_validity: uid(1)?, next_uid: uid(2)?, settled_uid: uid(3)? })
}

/// Lets go of it when dropped.
pub(super) struct Holding {
    pub link: Arc<Link>,
    pub mailbox: String,
    pub hold: i64,
}

impl Drop for Holding {
    fn drop(&mut self) {
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        let (link, release) = (Arc::clone(&self.link), releasing(&self.mailbox, self.hold));
        runtime.spawn(async move {
            if let Err(fault) = link.all(&[release]).await {
                tracing::debug!(?fault, "a mailbox couldn't be let go of; others may read it when this node has ended");
            }
        });
    }
}
