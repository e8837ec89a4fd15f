//! The crate as its users meet it: real sockets, real clients, real folders.
#![allow(clippy::unwrap_used)]

mod abuse;
mod conversation;
mod files;
mod letterbox;
mod lmtp;
mod maildir;
mod other_clients;
mod relay;
mod stopping;
mod wrong_relays;
