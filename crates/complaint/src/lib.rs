//! The complaints procedure itself: what is known of a complaint, what may be done with it, and what follows.
//! It does no I/O, reads no clock, knows nothing of mail formats, databases or pages; time and calendar are passed in.
//! Start with [`decide`]: a [`Command`] and the [`Complaint`] as it stands give [`Event`]s or a [`Refusal`].
//!
//! The files are the procedure, in order: `opening`, `acknowledging`, `corresponding`, `updating`, `investigating`,
//! `extending`, `deciding`, `escalating`, `closing`; beside them `assigning`, `correcting`, `timing`,
//! `recalculating`.

mod acknowledging;
mod assigning;
mod closing;
mod command;
mod complaint;
mod correcting;
mod corresponding;
mod deciding;
mod escalating;
mod event;
mod extending;
mod investigating;
mod journal;
mod opening;
mod policy;
mod promise;
mod recalculating;
mod refusal;
mod timing;
mod updating;
mod words;

pub use command::{Act, Command, Context, Draft, Incoming, decide, may};
pub use complaint::{Complaint, Decision, LetterRecord, PendingExtension, Received, Stage, ThirdParty};
pub use event::{By, Event, LetterWritten, Recorded};
pub use journal::{Hash, JournalEntry, Verdict, chain, replay, verify_chain};
pub use opening::{Opening, open};
pub use policy::{
    CalendarChoice, DetailRule, EscalationLevel, KindRule, Policy, PolicyError, PromiseRule, Start, TeamRule,
};
pub use promise::{Promise, PromiseState};
pub use recalculating::{Move, impact};
pub use refusal::Refusal;
pub use words::*;
