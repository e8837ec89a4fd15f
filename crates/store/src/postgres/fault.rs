//! What goes wrong inside, and how it is said outside.

use crate::contract::{CommitError, StoreError};
use crate::convert::Misfit;
use complaint::MessageKey;
use tokio_postgres::error::SqlState;

#[derive(Debug)]
pub(super) enum Fault {
    Sql(tokio_postgres::Error),
    /// No connection is to be had.
    Away(String),
    /// The connection broke while a commit was under way: it may be kept.
    Unknown(String),
    /// What was kept can't be read back.
    Damaged(String),
    /// What was given can't be kept.
    Unfit(String),
    Conflict,
    Duplicate(MessageKey),
    /// A replica hasn't got what is asked for yet.
    Behind,
    /// Said already, by the files or by another part.
    Said(StoreError),
}

impl From<tokio_postgres::Error> for Fault {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::Sql(error)
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::Said(error)
    }
}

impl From<Misfit> for Fault {
    fn from(misfit: Misfit) -> Self {
        match misfit {
            Misfit::Damaged(what) => Self::Damaged(what),
            Misfit::Unfit(why) => Self::Unfit(why),
        }
    }
}

impl Fault {
    pub fn damaged(what: impl std::fmt::Display) -> Self {
        Self::Damaged(what.to_string())
    }

    /// Nothing was done, and it is worth trying again: the server is away, or another transaction was in the way.
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Away(_) => true,
            Self::Sql(error) => error.is_closed() || error.code().is_none_or(is_passing_state),
            _ => false,
        }
    }

    /// The connection is of no more use: it is broken, or leads to a server that became a standby.
    pub fn ends_connection(&self) -> bool {
        match self {
            Self::Unknown(_) => true,
            Self::Sql(error) => error.is_closed() || error.code().is_none_or(ends_connection),
            _ => false,
        }
    }

    /// The same once more, of what a statement's silence means.
    pub fn again(&self) -> Self {
        match self {
            Self::Conflict => Self::Conflict,
            Self::Behind => Self::Behind,
            Self::Duplicate(key) => Self::Duplicate(key.clone()),
            Self::Unfit(why) => Self::Unfit(why.clone()),
            other => Self::Unfit(format!("{other:?}")),
        }
    }

    pub fn is_state(&self, state: &SqlState) -> bool {
        matches!(self, Self::Sql(error) if error.code() == Some(state))
    }

    pub fn into_store(self, what: &str) -> StoreError {
        let why = match self {
            Self::Said(error) => return error,
            Self::Sql(error) => explain(&error),
            Self::Away(why) => format!("{why}; check that PostgreSQL runs and `store.url` leads to it"),
            Self::Unknown(why) => format!("{why}; it isn't known whether it was kept, look before you repeat it"),
            Self::Damaged(what) => format!("what is kept can't be read ({what}); run `redress verify`"),
            Self::Unfit(why) => why,
            Self::Conflict => CommitError::Conflict.to_string(),
            Self::Behind => "the replica hasn't got it yet".to_owned(),
            Self::Duplicate(key) => CommitError::Duplicate(key).to_string(),
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

/// Starting, stopping, a standby, too many connections, or two transactions in each other's way.
fn is_passing_state(state: &SqlState) -> bool {
    [SqlState::T_R_DEADLOCK_DETECTED, SqlState::T_R_SERIALIZATION_FAILURE, SqlState::TOO_MANY_CONNECTIONS]
        .contains(state)
        || ends_connection(state)
}

fn ends_connection(state: &SqlState) -> bool {
    let all = [
        SqlState::ADMIN_SHUTDOWN,
        SqlState::CRASH_SHUTDOWN,
        SqlState::CANNOT_CONNECT_NOW,
        SqlState::READ_ONLY_SQL_TRANSACTION,
        SqlState::CONNECTION_EXCEPTION,
        SqlState::CONNECTION_FAILURE,
        SqlState::CONNECTION_DOES_NOT_EXIST,
        SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT,
    ];
    all.contains(state)
}

/// PostgreSQL's error, with what to do about it where that is known.
pub(super) fn explain(error: &tokio_postgres::Error) -> String {
    let Some(said) = error.as_db_error() else {
        let source = std::error::Error::source(error).map_or(String::new(), |source| format!(": {source}"));
        return format!("{error}{source}");
    };
    let advice = match said.code() {
        state if *state == SqlState::DISK_FULL => "; free some space on the server's disk, nothing of this was kept",
        state if *state == SqlState::INSUFFICIENT_PRIVILEGE => {
            "; run `redress migrate` as the database's owner, with --grant and the name of this role"
        }
        state if *state == SqlState::QUERY_CANCELED => "; it took too long, look at what else the server does",
        state if *state == SqlState::LOCK_NOT_AVAILABLE => "; somebody else has held it for too long, try again",
        state if *state == SqlState::UNDEFINED_TABLE => "; run `redress migrate` first",
        state if *state == SqlState::DATA_CORRUPTED || *state == SqlState::INDEX_CORRUPTED => {
            "; the database is damaged, restore a backup and run `redress verify`"
        }
        _ => "",
    };
    format!("{} (SQLSTATE {}){advice}", said.message(), said.code().code())
}
