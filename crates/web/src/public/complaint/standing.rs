//! Where a complaint stands, in the words that its complainant is told.

use complaint::{By, Closure, Event, Fulfilment, Purpose, Side, Stage, Wait};
use procedure::Told;

/// Where things stand; the names of the texts `customer-status-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    Received,
    Investigating,
    /// We asked something, and it is the last thing that was said.
    Waiting,
    Extended,
    Decided,
    /// They took what we offered, and it is still to be done.
    Fulfilling,
    Escalated,
    Closed,
    Withdrawn,
}

impl Standing {
    pub fn of(told: &Told) -> Self {
        let complaint = &told.complaint;
        let fulfilment = super::remedy::remedy(complaint).map(|(_, fulfilment)| fulfilment);
        match complaint.stage {
            Stage::Closed if complaint.closed == Some(Closure::Withdrawn) => Self::Withdrawn,
            Stage::Closed => Self::Closed,
            Stage::Decided if fulfilment == Some(Fulfilment::Accepted) => Self::Fulfilling,
            Stage::Decided => Self::Decided,
            Stage::Open if asked_last(told) || complaint.waits_for(Wait::Information) => Self::Waiting,
            Stage::Open if complaint.level > 0 => Self::Escalated,
            Stage::Open if complaint.is_extended() => Self::Extended,
            Stage::Open if !complaint.participants.is_empty() => Self::Investigating,
            Stage::Open => Self::Received,
        }
    }

    pub fn id(self) -> &'static str {
        match self {
            Self::Received => "customer-status-received",
            Self::Investigating => "customer-status-investigating",
            Self::Waiting => "customer-status-waiting",
            Self::Extended => "customer-status-extended",
            Self::Decided => "customer-status-decided",
            Self::Fulfilling => "customer-status-fulfilling",
            Self::Withdrawn => "customer-status-withdrawn",
            Self::Escalated => "customer-status-escalated",
            Self::Closed => "customer-status-closed",
        }
    }
}

/// Whether the last word between us is a person's reply with a question in it. The journal doesn't know questions from
/// answers; a question mark does, in the languages that letters are written in.
fn asked_last(told: &Told) -> bool {
    let last = told.timeline.iter().rev().filter(|entry| entry.concerns_complainant()).find(|entry| {
        matches!(
            entry.recorded.event,
            Event::LetterWritten(_) | Event::MessageReceived { .. } | Event::Opened { .. } | Event::Escalated { .. }
        )
    });
    match last.map(|entry| (&entry.recorded.by, &entry.recorded.event)) {
        Some((By::Staff(_), Event::LetterWritten(letter))) => {
            letter.purpose == Purpose::Reply && letter.side == Side::Complainant && letter.text.contains('?')
        }
        _ => false,
    }
}
