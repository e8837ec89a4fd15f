//! A complaint's story, told from its journal: for the desk in full, for the complainant what concerns them.

use crate::house::{House, HouseError};
use complaint::{Complaint, Event, LetterRecord, Recorded, Reference, Side};

/// A complaint and all that happened to it.
#[derive(Clone, Debug)]
pub struct Told {
    pub complaint: Complaint,
    /// Complaints that go on in it, and those that go on in them.
    pub merged: Vec<Complaint>,
    pub timeline: Vec<TimelineEntry>,
}

impl Told {
    /// The complaint in whose journal an entry stands.
    pub fn complaint_of(&self, entry: &TimelineEntry) -> &Complaint {
        self.merged.iter().find(|c| c.reference == entry.of).unwrap_or(&self.complaint)
    }
}

/// An event, with what is known by now of the letter it wrote.
#[derive(Clone, Debug)]
pub struct TimelineEntry {
    /// Whose journal it stands in: the complaint's own, or that of one which goes on in it.
    pub of: Reference,
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
            | Event::SatisfactionGiven { .. }
            | Event::RemedyAccepted
            | Event::RemedyDeclined { .. }
            | Event::RemedyDone { .. }
            | Event::Merged { .. }
            | Event::SplitOff { .. } => true,
            Event::LetterWritten(letter) => letter.side == Side::Complainant,
            Event::MessageReceived { side, automatic, .. } => *side == Side::Complainant && !automatic,
            _ => false,
        }
    }
}

impl House {
    /// The complaint with its timeline, oldest first; complaints that go on in it are told along.
    ///
    /// # Errors
    /// No such complaint; the store can't be read.
    pub async fn told(&self, reference: &Reference) -> Result<Told, HouseError> {
        let complaint = self.complaint(reference).await?;
        let mut timeline = self.story(&complaint).await?;
        let mut waiting: Vec<Reference> = complaint.merged.iter().cloned().collect();
        let mut all = Vec::new();
        while let Some(other) = waiting.pop() {
            let merged = self.complaint(&other).await?;
            waiting.extend(merged.merged.iter().cloned());
            timeline.extend(self.story(&merged).await?);
            all.push(merged);
        }
        timeline.sort_by(|a, b| (a.recorded.at, &a.of, a.recorded.seq).cmp(&(b.recorded.at, &b.of, b.recorded.seq)));
        Ok(Told { complaint, merged: all, timeline })
    }

    async fn story(&self, complaint: &Complaint) -> Result<Vec<TimelineEntry>, HouseError> {
        let letter = |event: &Event| match event {
            Event::LetterWritten(letter) => complaint.letters.iter().find(|l| l.id == letter.id).cloned(),
            _ => None,
        };
        let recorded = self.recorded(&complaint.reference).await?;
        let of = complaint.reference.clone();
        Ok(recorded
            .into_iter()
            .map(|r| TimelineEntry { letter: letter(&r.event), of: of.clone(), recorded: r })
            .collect())
    }
}
