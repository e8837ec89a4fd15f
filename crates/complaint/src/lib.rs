//! The complaints procedure itself: what is known of a complaint, what may be done with it, and what follows.
//! It does no I/O, reads no clock, knows nothing of mail formats, databases or pages; time and calendar are passed in.
//! Start with [`decide`]: a [`Command`] and the [`Complaint`] as it stands give [`Event`]s or a [`Refusal`].
//!
//! The files are the procedure, in order: `opening`, `acknowledging`, `corresponding`, `informing`, `investigating`,
//! `updating`, `extending`, `resolving`, `deciding`, `fulfilling`, `escalating`, `withdrawing`, `closing`; beside them
//! `assigning`, `correcting`, `representing`, `excluding`, `merging`, `splitting`, `safety`, `moving` (to another
//! policy), `timing`, `pausing`, `recalculating`. `folding` makes a complaint of its events,
//! `standing` says who owes the next step.

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
mod excluding;
mod extending;
mod folding;
mod fulfilling;
mod informing;
mod investigating;
mod journal;
mod merging;
mod moving;
mod opening;
mod pausing;
mod policy;
mod promise;
mod recalculating;
mod reckoning;
mod refusal;
mod representing;
mod resolving;
mod returning;
mod safety;
mod splitting;
mod standing;
mod timing;
mod updating;
mod withdrawing;
mod words;

pub use closing::{silence_to_close, silence_to_remind};
pub use command::{Act, Command, Context, Draft, Incoming, Parts, decide, may};
pub use complaint::{
    Arrival, Complaint, Decision, Fulfilment, InformationRequest, LetterRecord, PartResolved, PendingExtension,
    Received, Representative, Silence, Stage, ThirdParty,
};
pub use event::{By, Event, LetterWritten, MovedBy, Recorded};
pub use extending::latest_extension;
pub use journal::{Hash, JournalEntry, Verdict, chain, replay, verify_chain};
pub use opening::{Opening, open};
pub use policy::*;
pub use promise::{Paused, Promise, PromiseState, Rested};
pub use recalculating::{Move, impact};
pub use reckoning::{Reckoned, due_if_started, end_of_period, explain};
pub use refusal::Refusal;
pub use splitting::open_split;
pub use standing::{NextStep, Owner};
pub use words::*;
