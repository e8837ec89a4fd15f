//! What goes wrong inside, and how it is said outside.

use crate::contract::{CommitError, StoreError};
use crate::convert::Misfit;
use complaint::MessageKey;
use rusqlite::ErrorCode;

#[derive(Debug)]
pub(super) enum Fault {
    Sql(rusqlite::Error),
    /// What was kept can't be read back.
    Damaged(String),
    /// What was given can't be kept.
    Unfit(String),
    Conflict,
    Duplicate(MessageKey),
    /// The transaction that this was part of failed as a whole, or never began.
    Whole(StoreError),
    /// The writer's thread has ended.
    Stopped,
}

impl From<Misfit> for Fault {
    fn from(misfit: Misfit) -> Self {
        match misfit {
            Misfit::Damaged(what) => Self::Damaged(what),
            Misfit::Unfit(why) => Self::Unfit(why),
        }
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

impl Fault {
    pub fn damaged(what: impl std::fmt::Display) -> Self {
        Self::Damaged(what.to_string())
    }

    pub fn into_store(self, what: &str) -> StoreError {
        let why = match self {
            Self::Whole(error) => return error,
            Self::Sql(error) => explain(&error),
            Self::Damaged(what) => {
                format!("what is kept can't be read ({what}); run `redress verify`")
            }
            Self::Unfit(why) => why,
            Self::Conflict => CommitError::Conflict.to_string(),
            Self::Duplicate(key) => CommitError::Duplicate(key).to_string(),
            Self::Stopped => "the store's writer has stopped; restart Redress".to_owned(),
        };
        StoreError { what: what.to_owned(), why }
    }

    pub fn into_commit(self, what: &str) -> CommitError {
        match self {
            Self::Conflict => CommitError::Conflict,
            Self::Duplicate(key) => CommitError::Duplicate(key),
            other => CommitError::Store(other.into_store(what)),
        }
    }
}

/// SQLite's error, with what to do about it where that is known.
pub(super) fn explain(error: &rusqlite::Error) -> String {
    let advice = match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => "; free some space on the disk, nothing of this was kept",
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            "; another process has held the store for too long, wait or end it"
        }
        Some(ErrorCode::DatabaseCorrupt) => "; the file is damaged, restore the latest backup and run `redress verify`",
        Some(ErrorCode::NotADatabase) => "; this file isn't Redress's, name another data folder",
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            "; check who owns the data folder and that it can be written"
        }
        Some(ErrorCode::SystemIoFailure) => "; the disk failed, look at the system's log",
        _ => "",
    };
    format!("{error}{advice}")
}
