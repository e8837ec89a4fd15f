//! A mailbox's reader against a server that says what the test wants it to: what real servers do when they are broken, old
//! or hostile. What they do when they are well, `e2e/imap.test.js` asks of a real one.
#![allow(clippy::unwrap_used)]

mod server;
mod strange_servers;
