//! A complaint's story, told from its journal: for the desk in full, for the complainant what concerns them.

use crate::house::{House, HouseError};
use complaint::{Complaint, Event, LetterRecord, Recorded, Reference, Side};

/// A complaint and all that happened to it.
#[derive(Clone, Debug)]
pub struct Told {
    pub complaint: Complaint,
    pub timeline: Vec<TimelineEntry>,
}

/// An event, with what is known by now of the letter it wrote.
#[derive(Clone, Debug)]
pub struct TimelineEntry {
    pub recorded: Recorded,
    pub letter: Option<LetterRecord>,
}

impl TimelineEntry {
    /// Whether the complainant may see it: their own words, our letters to them that have left or are on their way,
    /// and the turns of the procedure; never notes, third parties, reminders or assignments.
    pub fn concerns_complainant(&self) -> bool {
        match &self.recorded.event {
            Event::Opened { .. }
            | Event::DecisionMade { .. }
            | Event::Escalated { .. }
            | Event::Closed { .. }
            | Event::Reopened { .. }
            | Event::SatisfactionGiven { .. } => true,
            Event::LetterWritten(letter) => letter.side == Side::Complainant,
            Event::MessageReceived { side, automatic, .. } => *side == Side::Complainant && !automatic,
            _ => false,
        }
    }
}

impl House {
    /// The complaint with its timeline, oldest first.
    ///
    /// # Errors
    /// No such complaint; the store can't be read.
    pub async fn told(&self, reference: &Reference) -> Result<Told, HouseError> {
        let complaint = self.complaint(reference).await?;
        let recorded = self.recorded(reference).await?;
        let letter = |event: &Event| match event {
            Event::LetterWritten(letter) => complaint.letters.iter().find(|l| l.id == letter.id).cloned(),
            _ => None,
        };
        let timeline = recorded.into_iter().map(|r| TimelineEntry { letter: letter(&r.event), recorded: r }).collect();
        Ok(Told { complaint, timeline })
    }
}
