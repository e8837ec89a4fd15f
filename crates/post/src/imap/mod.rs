//! Mailboxes of other servers, read by IMAP4rev1 (RFC 3501; RFC 9051 where it is kept by both).
//!
//! `plan` decides what is to be fetched, from what is remembered and what the server says; it touches nothing. `reading`
//! does it: bodies one at a time to the [`Intake`](crate::Intake), then the place to the [`Ledger`], then the flag or the
//! move. `watching` keeps it up: IDLE, poll, reconnect. `client` speaks commands, `wire` frames what comes, `sign_in` and
//! `tls` get us in.
//!
//! A mail counts as handled when the intake has it and the ledger knows; only then is it touched in the mailbox. Whatever
//! breaks off in between is done again, and harmless: the intake knows what it has.

mod after;
mod client;
mod names;
mod plan;
mod reading;
mod settings;
mod sign_in;
mod tls;
mod trouble;
mod watching;
mod wire;

use async_trait::async_trait;

use crate::TryLater;

pub use plan::Place;
pub use reading::{Counts, probe, take_in};
pub use settings::{Access, After, Day, Mailbox, Tokens};
pub use trouble::Trouble;
pub use watching::watch;

/// Where a mailbox's place is kept, and who may read it.
#[async_trait]
pub trait Ledger: Send + Sync + 'static {
    /// Begins to read: how far the mailbox was read before.
    ///
    /// # Errors
    /// [`TryLater`] where that can't be looked up now.
    async fn begin(&self) -> Result<Turn, TryLater>;

    /// Keeps the place, durably. `false`: somebody else reads the mailbox by now.
    ///
    /// # Errors
    /// [`TryLater`] where it can't be kept now.
    async fn keep(&self, place: Place) -> Result<bool, TryLater>;

    /// Reads no more, for now: others may.
    async fn end(&self);

    /// It can't be read, and why; `None`: it can. Said whenever that changes, and again while it lasts.
    async fn note(&self, trouble: Option<&Trouble>);
}

/// Whether the mailbox is ours to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// From where it was left; `None`: it was never read.
    Ours(Option<Place>),
    /// Somebody else reads it: another node, or another command.
    Theirs,
}

/// Told of what goes on, for a progress bar.
pub trait Progress: Send + Sync {
    /// So many mails more than before are to be read.
    fn expect(&self, mails: u64);
    /// So many of them are done.
    fn advance(&self, mails: u64);
}

/// Nobody looks.
pub struct Unwatched;

impl Progress for Unwatched {
    fn expect(&self, _: u64) {}
    fn advance(&self, _: u64) {}
}
