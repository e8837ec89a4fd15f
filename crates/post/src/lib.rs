//! Mail in (SMTP listener, IMAP mailboxes, files, mbox, Maildir) and out (SMTP relay or a local Maildir).
//! Knows nothing of complaints and depends on no other crate of ours: it carries bytes and tells the truth about them.
//! Start at [`Intake`] and [`serve_smtp`] for mail in, [`imap::watch`] for mailboxes, [`files::open`] for mail at rest,
//! [`Relay::send`] for mail out, [`Verifier`] for who vouches for a sender, [`Signer`] for letters of ours.

mod error;
pub mod files;
pub mod imap;
pub mod oauth;
mod receiving;
mod sending;
mod signing;
mod verifying;

pub use error::Error;
pub use receiving::{Envelope, Intake, Limits, SmtpServer, TryLater, serve_smtp, tls_from_pem};
pub use sending::{MaildirBox, Outcome, Outgoing, Relay, SmtpConfig, SmtpOptions, SmtpRelay, Tls};
pub use signing::{Key, NewKey, Signer};
pub use verifying::{Brought, Check, Names, Outcome as CheckOutcome, Policy as PublishedPolicy, Verified, Verifier};
