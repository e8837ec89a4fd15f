//! A policy in words and pictures: explained, drawn, compared.
//! It may not know complaints under way, stores or pages; it knows the policy's types and the texts. No I/O, no clock.
//! Start reading at [`explain`], [`draw`] and [`diff`]; each is a folder, and all three speak through `Told`.
//!
//! ```
//! use complaint::{Period, Policy};
//!
//! let policy = Policy::as_installed(include_str!("../../../policies/customer-service-europe.toml"))?;
//! let told = handbook::explain(&policy, "en").plain();
//! assert!(told.contains("The decision is sent within 30 working days after the complaint is received."));
//! assert!(handbook::draw(&policy, "en").starts_with("<svg"));
//!
//! let mut next = policy.clone();
//! next.promises[2].within = Period::WorkingDays(20);
//! let changed = handbook::diff(&policy, &next, "en");
//! assert_eq!(changed, ["The resolution is now promised within 20 working days instead of 30."]);
//! # Ok::<(), complaint::PolicyError>(())
//! ```

mod diff;
mod draw;
mod explain;
mod explained;
mod html;
mod period;
mod plain;
mod told;
mod voice;
mod xml;

pub use diff::diff;
pub use draw::draw;
pub use explain::explain;
pub use explained::{Block, Explained, Section, Table};
pub use period::period;
