//! What is to be fetched: decided from what is remembered and what the server says, and from nothing else.

use std::time::Duration;

/// How far a mailbox was read. UIDs mean something only together with the mailbox's UIDVALIDITY (RFC 9051, 2.3.1.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub uid_validity: u32,
    /// All mails below this UID are taken in, or passed over for good.
    pub next_uid: u32,
    /// Below this UID, mails that were taken in are flagged or moved as configured.
    pub settled_uid: u32,
}

/// A mail that waits in the mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Listed {
    pub uid: u32,
    pub size: u32,
    /// `\Flagged`: by us, where it couldn't be taken in; or by somebody who looked at it.
    pub flagged: bool,
}

/// Why reading begins where it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Because {
    NeverRead,
    GoesOn,
    /// The server numbers its mails anew.
    OtherValidity,
    /// It gives out numbers again that it gave before, which it mustn't: it was restored from a backup, say.
    FewerUids,
}

/// From where to read. In doubt from the beginning: what is there already comes to nothing, what is passed over is lost.
pub(super) fn begin(remembered: Option<Place>, uid_validity: u32, uid_next: Option<u32>) -> (Place, Because) {
    let anew = Place { uid_validity, next_uid: 1, settled_uid: 1 };
    match remembered {
        None => (anew, Because::NeverRead),
        Some(place) if place.uid_validity != uid_validity => (anew, Because::OtherValidity),
        Some(place) if uid_next.is_some_and(|next| next < place.next_uid) => (anew, Because::FewerUids),
        Some(place) => (place, Because::GoesOn),
    }
}

/// Of what a search gave, that which is new, in order. `UID n:*` finds the last mail also where its UID is below n
/// (RFC 3501, 6.4.8).
pub(super) fn fresh(mut found: Vec<u32>, next_uid: u32) -> Vec<u32> {
    found.retain(|uid| *uid >= next_uid);
    found.sort_unstable();
    found.dedup();
    found
}

/// How many mails are listed with one command, and how many fetched.
pub(super) const LISTED_AT_ONCE: usize = 500;
const FETCHED_AT_ONCE: usize = 32;
/// Bytes of mails that are fetched with one command, but for one that is larger: bounds what is in memory.
const BYTES_AT_ONCE: u64 = 32 << 20;

/// Parts of a list that are taken in and recorded together.
pub(super) fn batches(listed: &[Listed], max_size: usize) -> Vec<&[Listed]> {
    let (mut batches, mut start, mut bytes) = (Vec::new(), 0, 0);
    for (n, mail) in listed.iter().enumerate() {
        let size = if is_too_large(mail, max_size) { 0 } else { u64::from(mail.size) };
        if n > start && (n - start >= FETCHED_AT_ONCE || bytes + size > BYTES_AT_ONCE) {
            batches.push(&listed[start..n]);
            (start, bytes) = (n, 0);
        }
        bytes += size;
    }
    if start < listed.len() {
        batches.push(&listed[start..]);
    }
    batches
}

pub(super) fn is_too_large(mail: &Listed, max_size: usize) -> bool {
    mail.size as usize > max_size
}

/// Which mails of a stretch that was read were taken in. That may be looked up after a crash, when nothing else tells.
pub(super) fn was_taken(mail: &Listed, max_size: usize) -> bool {
    !mail.flagged && !is_too_large(mail, max_size)
}

/// Where to go on when everything up to this UID is done.
pub(super) fn past(uid: u32) -> u32 {
    uid.saturating_add(1)
}

/// Where to go on when all mails that a search gave are done: past what there was when the mailbox was opened, also where
/// the search passed over the last ones.
pub(super) fn past_all(next_uid: u32, uid_next_when_opened: Option<u32>) -> u32 {
    next_uid.max(uid_next_when_opened.unwrap_or(0))
}

/// What was taken in, and perhaps not flagged or moved yet: first and last UID.
pub(super) fn unsettled(place: Place) -> Option<(u32, u32)> {
    (place.settled_uid < place.next_uid).then(|| (place.settled_uid, place.next_uid - 1))
}

/// How long IDLE is left alone. RFC 2177 wants it ended within 29 minutes; routers forget a silent connection sooner, and
/// whoever is looked after only by a dead connection hears nothing at all.
pub(super) const IDLE_FOR: Duration = Duration::from_secs(9 * 60);

/// Before the next try after so many failures in a row. Where settings are wrong, a password say, more tries only lock the
/// account.
pub(super) fn pause(failures: u32, of_settings: bool) -> Duration {
    let longest = Duration::from_secs(300);
    let first = Duration::from_secs(if of_settings { 30 } else { 1 });
    first.saturating_mul(1 << failures.saturating_sub(1).min(16)).min(longest)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Place = Place { uid_validity: 7, next_uid: 40, settled_uid: 38 };

    fn mail(uid: u32, size: u32) -> Listed {
        Listed { uid, size, flagged: false }
    }

    #[test]
    fn reading_goes_on_where_it_was_left() {
        for uid_next in [None, Some(40), Some(99)] {
            assert_eq!(begin(Some(HERE), 7, uid_next), (HERE, Because::GoesOn));
        }
    }

    #[test]
    fn a_mailbox_that_is_numbered_anew_is_read_anew() {
        let anew = Place { uid_validity: 8, next_uid: 1, settled_uid: 1 };
        assert_eq!(begin(Some(HERE), 8, Some(99)), (anew, Because::OtherValidity));
        assert_eq!(begin(None, 8, Some(99)), (anew, Because::NeverRead));
        let again = Place { uid_validity: 7, ..anew };
        assert_eq!(begin(Some(HERE), 7, Some(39)), (again, Because::FewerUids));
    }

    #[test]
    fn the_last_mail_isnt_new_because_a_search_names_it() {
        assert_eq!(fresh(vec![39], 40), [] as [u32; 0]);
        assert_eq!(fresh(vec![44, 40, 44, 39], 40), [40, 44]);
    }

    #[test]
    fn batches_are_bounded_by_count_and_bytes() {
        let many: Vec<Listed> = (1..=70).map(|uid| mail(uid, 1000)).collect();
        let counts: Vec<usize> = batches(&many, 1 << 20).iter().map(|batch| batch.len()).collect();
        assert_eq!(counts, [32, 32, 6]);
        let large: Vec<Listed> = (1..=5).map(|uid| mail(uid, 20 << 20)).collect();
        assert_eq!(batches(&large, 30 << 20).len(), 5);
        assert_eq!(batches(&large, 1 << 20).len(), 1, "what isn't fetched doesn't count");
        assert!(batches(&[], 1).is_empty());
        let all: Vec<u32> = batches(&many, 1 << 20).concat().iter().map(|mail| mail.uid).collect();
        assert_eq!(all, (1..=70).collect::<Vec<_>>());
    }

    #[test]
    fn what_wasnt_taken_in_is_never_settled() {
        assert!(was_taken(&mail(1, 100), 100));
        assert!(!was_taken(&mail(1, 101), 100));
        assert!(!was_taken(&Listed { flagged: true, ..mail(1, 1) }, 100));
        assert_eq!(unsettled(HERE), Some((38, 39)));
        assert_eq!(unsettled(Place { settled_uid: 40, ..HERE }), None);
    }

    #[test]
    fn the_place_moves_past_what_a_search_passed_over() {
        assert_eq!(past_all(40, Some(99)), 99);
        assert_eq!(past_all(101, Some(99)), 101);
        assert_eq!(past_all(40, None), 40);
        assert_eq!(past(u32::MAX), u32::MAX);
    }

    #[test]
    fn pauses_grow_and_end() {
        let seconds = |failures, of_settings| pause(failures, of_settings).as_secs();
        assert_eq!([1, 2, 3, 9, 99].map(|n| seconds(n, false)), [1, 2, 4, 256, 300]);
        assert_eq!([1, 2, 99].map(|n| seconds(n, true)), [30, 60, 300]);
    }
}
