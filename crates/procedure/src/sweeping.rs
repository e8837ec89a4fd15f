//! Time passes: what is due is looked at, the team is warned, and what was missed is recorded, once.

use crate::acting::Work;
use crate::house::{House, HouseError};
use complaint::{By, Command, Draft, Event, Party, Recorded, Reference};
use std::collections::BTreeSet;
use store::CommitError;

/// What a sweep did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Swept {
    /// Warnings given.
    pub reminded: u32,
    /// Promises recorded as missed.
    pub missed: u32,
    /// Letters written.
    pub letters: u32,
}

impl House {
    /// Does what is due now. It touches only what is due, however many complaints there are (law 8).
    ///
    /// # Errors
    /// The store can't be read or written.
    pub async fn sweep(&self) -> Result<Swept, HouseError> {
        let mut swept = Swept::default();
        let mut damaged = BTreeSet::new();
        loop {
            let due = self.store.due(self.now(), 256).await?;
            let due: Vec<Reference> = due.into_iter().filter(|r| !damaged.contains(r)).collect();
            if due.is_empty() {
                return Ok(swept);
            }
            for reference in due {
                if let Err(error) = self.look_at(&reference, &mut swept).await {
                    // One that can't be looked at must not hide the others.
                    tracing::error!(%reference, %error, "a complaint that is due couldn't be looked at");
                    damaged.insert(reference);
                }
            }
        }
    }

    async fn look_at(&self, reference: &Reference, swept: &mut Swept) -> Result<(), HouseError> {
        for _ in 0..16 {
            let mut work = Work::on(self, self.held(reference).await?);
            let events = work.does(&By::System, Command::TimePasses)?;
            if events.is_empty() {
                return Ok(());
            }
            let letters = self.remind(&mut work, &events)?;
            match work.commit().await {
                Err(CommitError::Conflict) => continue,
                Err(error) => return Err(error.into()),
                Ok(_) => {
                    swept.missed += count(&events, |e| matches!(e, Event::PromiseMissed { .. }));
                    swept.reminded += count(&events, |e| matches!(e, Event::WarningGiven { .. }));
                    swept.letters += letters;
                    return Ok(());
                }
            }
        }
        Err(HouseError::Conflict)
    }

    /// Writes to the mailbox of the complaint's team, if it has one.
    fn remind(&self, work: &mut Work, events: &[Recorded]) -> Result<u32, HouseError> {
        let letter = self.draft_reminder(&work.complaint, events);
        self.tell_team(work, letter)
    }

    /// Puts a letter into the mailbox of the complaint's team, if it has one: how many letters that made.
    pub(crate) fn tell_team(&self, work: &mut Work, letter: Draft) -> Result<u32, HouseError> {
        let Some(mailbox) = self.settings.mailbox_of(&work.complaint.team) else { return Ok(0) };
        let to =
            Party { name: None, email: mailbox.to_owned(), language: self.settings.language.clone(), country: None };
        work.does(&By::System, Command::Remind { to, letter })?;
        Ok(1)
    }
}

fn count(events: &[Recorded], which: impl Fn(&Event) -> bool) -> u32 {
    events.iter().filter(|e| which(&e.event)).count() as u32
}
