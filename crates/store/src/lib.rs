//! What Redress remembers: the journal, the current rows that follow from it, search, messages, outbox, due list.
//! It decides nothing and reads no clock: it keeps what it is given, whole or not at all.
//! Start with [`Store`], the contract; [`Sqlite`] keeps it on one machine,
//! [`Postgres`] for many; `conformance` holds any store to it.

mod bytes;
pub mod conformance;
mod contract;
mod convert;
mod decision;
mod files;
mod findable;
mod glance;
mod order;
mod postgres;
mod sqlite;
mod turns;
mod words;

pub use contract::{Batch, Claim, CommitError, Held, MailboxHold, News, Rest, Store, StoreError, Turn, Whole};
pub use files::{Files, FilesSwept};
pub use glance::{Mark, at_a_glance, glance};
pub use postgres::{Postgres, Server};
pub use sqlite::Sqlite;
pub use words::*;

/// A number that no other open store has, for all practical purposes.
fn a_random_number() -> i64 {
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(std::process::id()).cast_signed()
}
