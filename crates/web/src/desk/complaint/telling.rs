//! What happened, a line for each event.

use super::super::frame::{Frame, People};
use crate::Web;
use complaint::{By, Complaint, Recorded};
use procedure::{Said, TimelineEntry, Told, sentence};

/// Tells what stands in the journal of one complaint.
pub(super) struct Teller<'a> {
    pub web: &'a Web,
    pub frame: &'a Frame,
    pub staff: &'a People,
    pub complaint: &'a Complaint,
    /// It goes on in the complaint whose page this is.
    merged: bool,
}

impl<'a> Teller<'a> {
    /// The teller of the journal that an entry stands in.
    pub fn of(entry: &TimelineEntry, told: &'a Told, web: &'a Web, frame: &'a Frame, staff: &'a People) -> Self {
        let complaint = told.complaint_of(entry);
        Self { web, frame, staff, complaint, merged: complaint.reference != told.complaint.reference }
    }

    /// The complaint that is told of, where it isn't the page's.
    pub fn elsewhere(&self) -> Option<String> {
        self.merged.then(|| self.complaint.reference.to_string())
    }

    pub fn who(&self, by: &By) -> String {
        match by {
            By::Staff(id) => self.staff.name(id),
            By::System => self.frame.t("desk-by-system"),
            outside => self.complaint.party(outside).map(|p| p.called().to_owned()).unwrap_or_default(),
        }
    }

    /// An event in words: `desk-event-…`.
    pub fn words(&self, recorded: &Recorded) -> String {
        let (lang, who) = (&self.frame.words.lang, self.who(&recorded.by));
        sentence(self.complaint, recorded).told(lang, &who, |said| self.said(said))
    }

    fn said(&self, said: &Said) -> String {
        let frame = self.frame;
        match said {
            Said::Words(text) => (*text).to_owned(),
            Said::Name(text) => text.clone(),
            Said::Kind(kind) => frame.kind(self.web, kind),
            Said::Team(team) => frame.team(self.web, team),
            Said::Promise(name) => frame.promise(name.as_str()),
            Said::Staff(id) => self.staff.name(id),
            Said::Priority(priority) => frame.priority(priority),
            Said::Details(names) => {
                let named = names.iter().map(|d| frame.detail(self.web, self.complaint, d)).collect::<Vec<_>>();
                named.join(", ")
            }
            Said::Language(code) => frame.language(code),
            Said::Coded(prefix, code) => frame.t(&format!("{prefix}-{}", code.replace('_', "-"))),
            Said::Day(date) => frame.day(*date),
            Said::Moment(at) => frame.moment(*at),
        }
    }
}
