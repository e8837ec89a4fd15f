//! How a complaint ends: after silence, withdrawn, with the remedy done, closed, or as part of another.

use super::{Text, owed};
use crate::house::House;
use complaint::{Complaint, Draft, Keeper};
use texts::Arg;

impl House {
    /// Nothing was heard since the decision: what happens where that stays so.
    pub fn draft_silence_reminder(&self, complaint: &Complaint) -> Draft {
        let reader = self.reader(complaint);
        let mut text = Text::to(&reader);
        text.say("letter-silence-intro", &[("reference", complaint.reference.to_string().into())]);
        let link = self.follow_link(complaint);
        text.say("letter-decision-satisfied", &[("link", (&link).into())]);
        if usize::from(complaint.level) < self.policy_of(complaint).escalations.len() {
            text.say("letter-decision-escalate", &[("link", format!("{link}/escalate").into())]);
        }
        if let Some(silence) = &complaint.silence {
            text.say("letter-silence-close", &[("date", silence.close_on.into())]);
        }
        let subject = self.subject(complaint, "letter-silence-subject");
        Draft { subject, text: text.close(self, &complaint.team), automatic: true, files: Vec::new() }
    }

    /// A letter of one sentence about how the complaint ended, and how it can be taken up again, with the link:
    /// `withdrawn`, `remedy-done` and `closed-silence`.
    fn draft_short(&self, complaint: &Complaint, what: &str, subject: &str) -> Draft {
        let reader = self.reader(complaint);
        let mut text = Text::to(&reader);
        text.say(&format!("letter-{what}-intro"), &[("reference", complaint.reference.to_string().into())]);
        text.say("letter-closed-again", &[]);
        text.say("letter-link", &[("link", self.follow_link(complaint).into())]);
        let subject = self.subject(complaint, subject);
        Draft { subject, text: text.close(self, &complaint.team), automatic: true, files: Vec::new() }
    }

    /// Confirms a withdrawal.
    pub fn draft_withdrawal(&self, complaint: &Complaint) -> Draft {
        self.draft_short(complaint, "withdrawn", "letter-withdrawn-subject")
    }

    /// What was promised is done.
    pub fn draft_remedy_done(&self, complaint: &Complaint) -> Draft {
        self.draft_short(complaint, "remedy-done", "letter-remedy-done-subject")
    }

    /// Closed after silence.
    pub fn draft_closed_after_silence(&self, complaint: &Complaint) -> Draft {
        self.draft_short(complaint, "closed-silence", "letter-closed-subject")
    }

    /// Two complaints go on as one.
    pub fn draft_merge_notice(&self, complaint: &Complaint, other: &Complaint) -> Draft {
        let reader = self.reader(complaint);
        let mut text = Text::to(&reader);
        let args =
            [("other", Arg::from(other.reference.to_string())), ("reference", complaint.reference.to_string().into())];
        text.say("letter-merged-intro", &args);
        if let Some(date) = owed(complaint, Keeper::Decision).into_iter().chain(owed(other, Keeper::Decision)).min() {
            text.say("letter-resolve-by", &[("date", date.into())]);
        }
        text.say("letter-link", &[("link", self.follow_link(complaint).into())]);
        let subject = self.subject(complaint, "letter-merged-subject");
        Draft { subject, text: text.close(self, &complaint.team), automatic: true, files: Vec::new() }
    }

    /// A closing letter.
    pub fn draft_closing(&self, complaint: &Complaint, words: &str) -> Draft {
        let reader = self.reader(complaint);
        let mut text = Text::to(&reader);
        text.say("letter-closed-intro", &[("reference", complaint.reference.to_string().into())]);
        if !words.trim().is_empty() {
            text.put(words);
        }
        text.say("letter-closed-again", &[]);
        let subject = self.subject(complaint, "letter-closed-subject");
        Draft { subject, text: text.close(self, &complaint.team), automatic: false, files: Vec::new() }
    }
}
