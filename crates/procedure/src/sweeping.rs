//! Time passes: what is due is looked at, the team is warned, and what was missed is recorded, once.

use crate::acting::Work;
use crate::house::{House, HouseError};
use complaint::{By, Command, Draft, Event, Moment, Notify, Party, Recorded, Reference, Team};
use std::collections::BTreeSet;

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
            let due = self.store.take_due(self.now(), 256).await?;
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
            let mut letters = self.tell_what_is_due(&mut work, &events).await?;
            letters += self.after_silence(&mut work)?;
            if !work.changed() {
                return Ok(());
            }
            match work.commit().await {
                Err(HouseError::Conflict) => continue,
                Err(error) => return Err(error),
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

    /// Warns, and tells of misses, whom the policy names for each promise; each mailbox once.
    async fn tell_what_is_due(&self, work: &mut Work<'_>, events: &[Recorded]) -> Result<u32, HouseError> {
        let mut told = BTreeSet::new();
        for recorded in events {
            told.extend(self.whom_to_tell(work, &recorded.event).await?);
        }
        let mut letters = 0;
        for email in told {
            let letter = self.draft_reminder(&work.complaint, events);
            self.tell(work, email, letter)?;
            letters += 1;
        }
        Ok(letters)
    }

    /// The mailboxes that hear of a warning (whoever owes it) or a miss (whom the policy names).
    async fn whom_to_tell(&self, work: &Work<'_>, event: &Event) -> Result<Vec<String>, HouseError> {
        let complaint = &work.complaint;
        let mailbox = |team: &Team| self.settings.mailbox_of(team).map(str::to_owned);
        let (number, missed) = match event {
            Event::WarningGiven { promise, .. } => (*promise, false),
            Event::PromiseMissed { promise, .. } => (*promise, true),
            _ => return Ok(Vec::new()),
        };
        let owner = mailbox(complaint.owner_of(number));
        let rule =
            complaint.promises.get(number as usize).and_then(|p| self.policy_of(complaint).promise(&p.name, p.level));
        let Some(rule) = rule.filter(|_| missed) else { return Ok(owner.into_iter().collect()) };
        let mut told = Vec::new();
        for whom in &rule.missed.notify {
            told.extend(match whom {
                Notify::Team => owner.clone(),
                Notify::Other(team) => mailbox(team),
                Notify::Handler => match &complaint.handler {
                    Some(id) => self.store.staff(id).await?.map(|s| s.email).filter(|e| e.contains('@')),
                    None => owner.clone(),
                },
            });
        }
        Ok(told)
    }

    /// What silence after the decision has come to: a reminder, or the end.
    fn after_silence(&self, work: &mut Work) -> Result<u32, HouseError> {
        let (now, policy) = (self.now(), self.policy_of(&work.complaint));
        if complaint::silence_to_close(&work.complaint, now) {
            let by_itself = policy.sends_itself(Moment::ClosedBySilence);
            let letter = by_itself.map(|_| self.draft_closed_after_silence(&work.complaint));
            let letters = u32::from(letter.is_some());
            work.does(&By::System, Command::CloseAfterSilence { letter })?;
            return Ok(letters);
        }
        if complaint::silence_to_remind(&work.complaint, now) {
            let letter = self.draft_silence_reminder(&work.complaint);
            work.does(&By::System, Command::RemindComplainant { letter })?;
            return Ok(1);
        }
        Ok(0)
    }

    /// Puts a letter into a team's mailbox, if it has one.
    pub(crate) fn tell_team(&self, work: &mut Work, team: &Team, letter: Draft) -> Result<(), HouseError> {
        match self.settings.mailbox_of(team) {
            Some(mailbox) => self.tell(work, mailbox.to_owned(), letter),
            None => Ok(()),
        }
    }

    fn tell(&self, work: &mut Work, email: String, letter: Draft) -> Result<(), HouseError> {
        let to = Party { name: None, email, language: self.settings.language.clone(), country: None };
        work.does(&By::System, Command::Remind { to, letter })?;
        Ok(())
    }
}

fn count(events: &[Recorded], which: impl Fn(&Event) -> bool) -> u32 {
    events.iter().filter(|e| which(&e.event)).count() as u32
}
