//! What is done to two complaints at once, together or not at all: merged, split, related.

use crate::acting::{Doer, Work};
use crate::house::{House, HouseError};
use complaint::{By, Channel, Command, Complaint, Details, Kind, Moment, Opening, Reference, open_split};
use store::Held;

/// What goes on as a complaint of its own.
#[derive(Clone, Debug)]
pub struct Split {
    pub kind: Kind,
    pub subject: String,
    /// The words that belong to it.
    pub text: String,
    pub why: String,
}

impl House {
    /// The complaint that this one goes on in, however often it was merged: itself where it never was.
    ///
    /// # Errors
    /// There is no such complaint; the store can't be read.
    pub async fn living(&self, reference: &Reference) -> Result<Complaint, HouseError> {
        Ok(self.held_living(reference).await?.complaint)
    }

    /// The same of a complaint that was read already, and isn't again where it never was merged.
    ///
    /// # Errors
    /// The store can't be read.
    pub async fn living_of(&self, complaint: Complaint) -> Result<Complaint, HouseError> {
        match &complaint.merged_into {
            Some(into) => self.living(into).await,
            None => Ok(complaint),
        }
    }

    pub(crate) async fn held_living(&self, reference: &Reference) -> Result<Held, HouseError> {
        let mut held = self.held(reference).await?;
        // A merged complaint can't be merged into: there is no circle. The bound is for a damaged store.
        for _ in 0..64 {
            let Some(into) = held.complaint.merged_into.clone() else { break };
            held = self.held(&into).await?;
        }
        Ok(held)
    }

    /// `other` goes on in the complaint `into`: one conversation, both references live, the earliest clocks win.
    ///
    /// # Errors
    /// Refused; changed by somebody else since it was seen; no such complaint; the store can't be written.
    pub async fn merge(&self, into: &Reference, other: &Reference, doer: Doer) -> Result<Complaint, HouseError> {
        for _ in 0..8 {
            let (mut stays, mut goes) =
                (Work::on(self, self.held(into).await?), Work::on(self, self.held(other).await?));
            if doer.seen.is_some_and(|seen| seen != stays.complaint.seq) {
                return Err(HouseError::Conflict);
            }
            let (one, two) = (stays.complaint.clone(), goes.complaint.clone());
            let by_itself = self.policy_of(&one).sends_itself(Moment::Merged);
            let letter = by_itself.map(|_| self.draft_merge_notice(&one, &two));
            goes.does(&doer.by, Command::MergeInto { into: Box::new(one) })?;
            stays.does(&doer.by, Command::TakeOver { other: Box::new(two), letter })?;
            self.follow_up(&mut stays)?;
            match stays.commit_with(goes).await {
                Err(HouseError::Conflict) if doer.seen.is_none() => continue,
                done => return done.map(|(stays, _)| stays),
            }
        }
        Err(HouseError::Conflict)
    }

    /// A part of a complaint goes on as one of its own, from the same receipt; the complainant is told its reference.
    ///
    /// # Errors
    /// Refused; changed by somebody else since it was seen; no such complaint; the store can't be written.
    pub async fn split(&self, from: &Reference, split: Split, doer: Doer) -> Result<Complaint, HouseError> {
        let mut first = Work::on(self, self.held(from).await?);
        if doer.seen.is_some_and(|seen| seen != first.complaint.seq) {
            return Err(HouseError::Conflict);
        }
        let context = self.context_of(&first.complaint);
        let year = context.today().year();
        let reference = Reference::new(year, self.store.next_number(year).await?);
        let opening = self.split_opening(&first.complaint, reference.clone(), &split);
        let events = open_split(opening, &first.complaint, &doer.by, &context)?;
        first.does(&doer.by, Command::SplitOff { to: reference, why: split.why })?;
        let mut second = Work::opening(self, context, events).expect("an opening begins with its event");
        self.acknowledge_at_once(&mut second).await?;
        self.follow_up(&mut second)?;
        first.commit_with(second).await.map(|(_, second)| second)
    }

    fn split_opening(&self, first: &Complaint, reference: Reference, split: &Split) -> Opening {
        let details = Details { description: Some(split.text.trim().to_owned()), ..first.details.clone() };
        Opening {
            reference,
            complainant: first.complainant.clone(),
            channel: Channel::Desk,
            received_at: first.received_at,
            subject: split.subject.clone(),
            text: split.text.clone(),
            kind: split.kind.clone(),
            details,
            danger: None,
            message: None,
            mail_id: None,
            split_from: None,
        }
    }

    /// Two complaints have to do with each other; said of both.
    ///
    /// # Errors
    /// Refused; no such complaint; the store can't be written.
    pub async fn relate(&self, one: &Reference, other: &Reference, why: &str, by: &By) -> Result<(), HouseError> {
        for _ in 0..8 {
            let (mut first, mut second) =
                (Work::on(self, self.held(one).await?), Work::on(self, self.held(other).await?));
            first.does(by, Command::Relate { other: other.clone(), why: why.to_owned() })?;
            if !second.complaint.related.contains(one) {
                second.does(by, Command::Relate { other: one.clone(), why: why.to_owned() })?;
            }
            match first.commit_with(second).await {
                Err(HouseError::Conflict) => continue,
                done => return done.map(|_| ()),
            }
        }
        Err(HouseError::Conflict)
    }
}
