//! Reads what is in a mailbox now: a batch is fetched and handed to the intake, then the place is kept, then the mails are
//! flagged or moved.

use std::collections::BTreeSet;
use std::sync::Arc;

use tokio::sync::watch;
use tokio::task::JoinSet;

use super::client::{Body, Client, Folder};
use super::plan::{self, Because, Listed, Place};
use super::settings::{After, Mailbox};
use super::trouble::Trouble;
use super::{Ledger, Progress, Turn};
use super::{after, names};
use crate::{Envelope, Intake, TryLater};

/// What became of mails.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub taken: u64,
    /// Larger than [`Mailbox::max_size`]; left where they are.
    pub too_large: u64,
    /// The server couldn't give them out; left where they are.
    pub unreadable: u64,
}

/// Takes in what is in the mailbox now, on from where it was left, and ends. Broken off, it goes on there the next time.
///
/// # Errors
/// [`Trouble`], after which all that was taken in until then is.
pub async fn take_in(
    mailbox: &Mailbox,
    intake: Arc<dyn Intake>,
    ledger: &dyn Ledger,
    progress: &dyn Progress,
    stop: watch::Receiver<bool>,
) -> Result<Counts, Trouble> {
    let Turn::Ours(remembered) = ledger.begin().await? else { return Err(Trouble::Theirs) };
    let read = async {
        let mut reader = Reader::open(mailbox, intake, ledger, remembered, stop).await?;
        let counts = reader.read(progress).await?;
        reader.client.leave().await;
        Ok(counts)
    };
    let counts = read.await;
    ledger.end().await;
    counts
}

/// Gets as far as reading would need: signed in, the folder open, and able to do what is asked with handled mail. Touches nothing.
///
/// # Errors
/// [`Trouble`], as reading would end with.
pub async fn probe(mailbox: &Mailbox) -> Result<(), Trouble> {
    let (client, _) = enter(mailbox).await?;
    client.leave().await;
    Ok(())
}

/// Signed in, with the folder open.
async fn enter(mailbox: &Mailbox) -> Result<(Client, Folder), Trouble> {
    let mut client = Client::connect(mailbox).await?;
    client.sign_in(mailbox).await?;
    let folder = client.open(mailbox).await?;
    after::check(&client, &folder, mailbox)?;
    Ok((client, folder))
}

/// A mailbox that is open.
pub(super) struct Reader<'a> {
    pub client: Client,
    mailbox: &'a Mailbox,
    folder: Folder,
    intake: Arc<dyn Intake>,
    ledger: &'a dyn Ledger,
    place: Place,
    kept: Option<Place>,
    stop: watch::Receiver<bool>,
}

impl<'a> Reader<'a> {
    pub(super) async fn open(
        mailbox: &'a Mailbox,
        intake: Arc<dyn Intake>,
        ledger: &'a dyn Ledger,
        remembered: Option<Place>,
        stop: watch::Receiver<bool>,
    ) -> Result<Reader<'a>, Trouble> {
        let (client, folder) = enter(mailbox).await?;
        let Some(uid_validity) = folder.uid_validity else {
            return Err(Trouble::Unable(
                "it doesn't number the mails of this folder for good (UIDVALIDITY)".to_owned(),
            ));
        };
        let (place, because) = plan::begin(remembered, uid_validity, folder.uid_next);
        let name = &mailbox.name;
        match because {
            Because::NeverRead => tracing::info!(mailbox = %name, "it is read for the first time"),
            Because::GoesOn => tracing::info!(mailbox = %name, uid = place.next_uid, "reading goes on"),
            Because::OtherValidity => {
                tracing::warn!(mailbox = %name, "its mails are numbered anew; all are looked at again")
            }
            Because::FewerUids => {
                tracing::warn!(mailbox = %name, "it gives out numbers again that it gave before; all mails are looked at again");
            }
        }
        let mut reader = Reader { client, mailbox, folder, intake, ledger, place, kept: remembered, stop };
        reader.settle_the_rest().await?;
        Ok(reader)
    }

    /// Everything that is new, until there is nothing more or it is told to stop.
    pub(super) async fn read(&mut self, progress: &dyn Progress) -> Result<Counts, Trouble> {
        let mut counts = Counts::default();
        let found = self.client.search(&format!("{}:*", self.place.next_uid), self.mailbox.since).await?;
        let fresh = plan::fresh(found, self.place.next_uid);
        progress.expect(fresh.len() as u64);
        for window in fresh.chunks(plan::LISTED_AT_ONCE) {
            let listed = self.list(window).await?;
            let mut under_way = None;
            for batch in plan::batches(&listed, self.mailbox.max_size).into_iter().map(Some).chain([None]) {
                let is_stopping = *self.stop.borrow();
                // Fetched while the batch before is being taken in: neither server nor store waits for the other.
                let next = match batch.filter(|_| !is_stopping) {
                    Some(batch) => Some((batch, self.hand_over(batch).await)),
                    None => None,
                };
                if let Some((batch, handed)) = under_way {
                    self.take(batch, handed?, &mut counts).await?;
                    progress.advance(batch.len() as u64);
                }
                if is_stopping {
                    self.keep().await?;
                    return Ok(counts);
                }
                under_way = next;
            }
            // Those that went away in between.
            progress.advance((window.len() - listed.len()) as u64);
        }
        // Known until the folder is opened again; what came since is found by its own UID.
        let passed = plan::past_all(self.place.next_uid, self.folder.uid_next.take());
        if self.place.settled_uid == self.place.next_uid {
            self.place.settled_uid = passed;
        }
        self.place.next_uid = passed;
        self.keep().await?;
        Ok(counts)
    }

    /// With what is there though the server didn't tell of it, or in words that aren't understood: no mail is passed over
    /// because of that.
    async fn list(&mut self, window: &[u32]) -> Result<Vec<Listed>, Trouble> {
        let mut listed = self.client.list(window).await?;
        let told: BTreeSet<u32> = listed.iter().map(|mail| mail.uid).collect();
        let untold: Vec<u32> = window.iter().copied().filter(|uid| !told.contains(uid)).collect();
        let found = self.still_there(&untold).await?;
        listed.extend(found.into_iter().map(|uid| Listed { uid, size: 0, flagged: false }));
        listed.sort_by_key(|mail| mail.uid);
        Ok(listed)
    }

    /// Those that nobody has taken away in between.
    async fn still_there(&mut self, uids: &[u32]) -> Result<Vec<u32>, Trouble> {
        if uids.is_empty() {
            return Ok(Vec::new());
        }
        let mut found = self.client.search(&names::uid_set(uids), None).await?;
        found.retain(|uid| uids.binary_search(uid).is_ok());
        Ok(found)
    }

    /// Waits until a batch is taken in, and keeps the place.
    async fn take(&mut self, batch: &[Listed], mut handed: Handed, counts: &mut Counts) -> Result<(), Trouble> {
        let Some(last) = batch.last() else { return Ok(()) };
        handed.wait().await?;
        // Marked before they are passed over: what isn't marked counts as taken in, after a crash.
        for uid in handed.too_large.iter().chain(&handed.unreadable) {
            self.report(*uid, batch, handed.unreadable.contains(uid)).await?;
        }
        let (next_uid, broken) = match handed.failed {
            Some((uid, why)) => (uid, Some(why)),
            None => (plan::past(last.uid), None),
        };
        let is_settled = self.place.settled_uid == self.place.next_uid;
        self.place.next_uid = next_uid;
        self.keep().await?;
        let taken: Vec<u32> = handed.taken.into_iter().filter(|uid| *uid < next_uid).collect();
        counts.taken += taken.len() as u64;
        counts.too_large += handed.too_large.len() as u64;
        counts.unreadable += handed.unreadable.len() as u64;
        if self.settle(&taken).await? && is_settled {
            self.place.settled_uid = next_uid;
        }
        broken.map_or(Ok(()), |why| Err(Trouble::Store(why)))
    }

    /// Fetches a batch and gives each mail to the intake as it comes; what one can do at the same time, it does.
    async fn hand_over(&mut self, batch: &[Listed]) -> Result<Handed, Trouble> {
        let max_size = self.mailbox.max_size;
        let (too_large, wanted): (Vec<_>, Vec<_>) = batch.iter().partition(|mail| plan::is_too_large(mail, max_size));
        let uids_of = |mails: Vec<&Listed>| mails.into_iter().map(|mail| mail.uid).collect::<Vec<u32>>();
        let (too_large, uids) = (uids_of(too_large), &uids_of(wanted));
        let mut handed = Handed { too_large, ..Handed::default() };
        if uids.is_empty() {
            return Ok(handed);
        }
        let mut fetched = self.fetch(uids, &mut handed).await;
        if let (Err(Trouble::Refused { .. }), true) = (&fetched, uids.len() > 1) {
            // One that can't be given out mustn't keep back the others.
            fetched = Ok(());
            for uid in uids {
                if handed.seen.contains(uid) {
                    continue;
                }
                match self.fetch(&[*uid], &mut handed).await {
                    Err(Trouble::Refused { .. }) => handed.unreadable.push(*uid),
                    done => done?,
                }
            }
        } else if let Err(Trouble::Refused { .. }) = &fetched {
            fetched = Ok(());
            handed.unreadable.extend(uids.iter().filter(|uid| !handed.seen.contains(uid)));
        }
        if fetched.is_ok() {
            let unseen: Vec<u32> = uids.iter().copied().filter(|uid| !handed.seen.contains(uid)).collect();
            handed.unreadable.extend(self.still_there(&unseen).await?);
            handed.unreadable.sort_unstable();
            handed.unreadable.dedup();
        }
        fetched.map(|()| handed)
    }

    async fn fetch(&mut self, uids: &[u32], handed: &mut Handed) -> Result<(), Trouble> {
        let intake = &self.intake;
        self.client
            .fetch(uids, |uid, body| {
                // Servers may tell of others by the way, or of one twice.
                if uids.binary_search(&uid).is_err() || !handed.seen.insert(uid) {
                    return;
                }
                let raw = match body {
                    Body::Whole(raw) => raw,
                    Body::TooLarge => return handed.too_large.push(uid),
                    Body::Nothing => return handed.unreadable.push(uid),
                };
                let intake = Arc::clone(intake);
                handed.accepting.spawn(async move { (uid, intake.accept(nobody(), raw).await) });
            })
            .await
    }

    async fn report(&mut self, uid: u32, batch: &[Listed], unreadable: bool) -> Result<(), Trouble> {
        let (mailbox, folder) = (&self.mailbox.name, &self.mailbox.folder);
        let size = batch.iter().find(|mail| mail.uid == uid).map_or(0, |mail| mail.size);
        if unreadable {
            tracing::error!(%mailbox, %folder, uid, size, "the server can't give out a mail; it stays there, flagged: look at it there");
        } else {
            tracing::error!(
                %mailbox, %folder, uid, size, max_size = self.mailbox.max_size,
                "a mail is too large and wasn't taken in; it stays there, flagged: raise smtp.max_size, then move it out of \
                 the folder and back"
            );
        }
        match after::mark(&mut self.client, self.mailbox, uid).await {
            Err(Trouble::Refused { said, .. }) => {
                tracing::warn!(%mailbox, uid, said, "it couldn't be flagged");
                Ok(())
            }
            done => done,
        }
    }

    /// `false`: the server won't. What is taken in is taken in; it is tried again with the next connection.
    async fn settle(&mut self, taken: &[u32]) -> Result<bool, Trouble> {
        match after::settle(&mut self.client, self.mailbox, taken).await {
            Err(Trouble::Refused { command, said }) => {
                let mailbox = &self.mailbox.name;
                tracing::error!(%mailbox, command, said, "mails that were taken in couldn't be flagged or moved");
                Ok(false)
            }
            done => done.map(|()| true),
        }
    }

    /// What was taken in before, but perhaps not flagged or moved any more when the connection or the process ended.
    async fn settle_the_rest(&mut self) -> Result<(), Trouble> {
        let Some((first, last)) = plan::unsettled(self.place) else { return Ok(()) };
        if self.mailbox.after != After::Leave {
            let found = self.client.search(&format!("{first}:{last}"), self.mailbox.since).await?;
            for window in plan::fresh(found, first).chunks(plan::LISTED_AT_ONCE) {
                let listed = self.client.list(window).await?;
                let taken = listed.iter().filter(|mail| plan::was_taken(mail, self.mailbox.max_size));
                let taken: Vec<u32> = taken.map(|mail| mail.uid).filter(|uid| *uid <= last).collect();
                if !self.settle(&taken).await? {
                    return Ok(());
                }
            }
        }
        self.place.settled_uid = self.place.next_uid;
        self.keep().await
    }

    async fn keep(&mut self) -> Result<(), Trouble> {
        if self.kept == Some(self.place) {
            return Ok(());
        }
        if !self.ledger.keep(self.place).await? {
            return Err(Trouble::Theirs);
        }
        self.kept = Some(self.place);
        Ok(())
    }
}

/// What became of the mails of a batch.
#[derive(Default)]
struct Handed {
    seen: BTreeSet<u32>,
    taken: BTreeSet<u32>,
    too_large: Vec<u32>,
    unreadable: Vec<u32>,
    /// Those that the intake has in hand.
    accepting: JoinSet<(u32, Result<(), TryLater>)>,
    /// The first that it couldn't take.
    failed: Option<(u32, TryLater)>,
}

impl Handed {
    /// Waits until the intake has none of them in hand any more.
    async fn wait(&mut self) -> Result<(), TryLater> {
        while let Some(accepted) = self.accepting.join_next().await {
            let (uid, accepted) = accepted.map_err(|e| TryLater(format!("taking a mail in was cut short: {e}")))?;
            match accepted {
                Ok(()) => {
                    self.taken.insert(uid);
                }
                Err(why) if self.failed.as_ref().is_none_or(|(first, _)| uid < *first) => {
                    self.failed = Some((uid, why));
                }
                Err(_) => {}
            }
        }
        Ok(())
    }
}

/// A mail in a mailbox has lost its envelope: whom it was for and who sent it, its headers say.
fn nobody() -> Envelope {
    Envelope { from: String::new(), to: Vec::new(), helo: String::new(), peer: None }
}
