//! Runs the procedure: mail and acts come in, the pure core decides, what follows is committed, letters are composed.
//! It opens no sockets and reads no clock (a [`Clock`] and a [`Courier`] are given to it) and holds no SQL.
//! Start with [`House`], then `intake` (a mail comes in), `acting` (somebody does something), `sweeping` (time passes).

mod acting;
mod clock;
mod handing;
mod house;
mod intake;
mod lessons;
mod letters;
mod links;
mod pacing;
mod pairing;
mod policies;
mod quarantine;
mod sender;
mod sending;
mod settings;
pub mod simulation;
mod story;
mod sweeping;
mod telling;
mod triage;
mod troubles;

pub use acting::{ActError, Doer, words};
pub use clock::{Clock, SetClock};
pub use handing::{Handed, Received};
pub use house::{House, HouseError, Signs};
pub use intake::{Taken, Tally};
pub use lessons::{Lessons, Taught};
pub use letters::Deciding;
pub use links::{LinkError, Opened};
pub use pacing::Pace;
pub use pairing::Split;
pub use policies::{InstallError, Policies};
pub use quarantine::{Quarantine, Scanned, Scans, Withheld};
pub use sender::authentication_of;
pub use sending::{Carried, Courier};
pub use settings::{Calendars, Settings, TeamMailbox};
pub use story::{Said, Sentence, Teller, sentence};
pub use sweeping::Swept;
pub use telling::{TimelineEntry, Told};
pub use triage::File;
pub use troubles::Trouble;
