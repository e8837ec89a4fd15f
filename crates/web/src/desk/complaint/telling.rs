//! What happened, a line for each event.

use super::super::frame::{Frame, People};
use crate::Web;
use crate::failure::Failure;
use complaint::{By, Complaint, Recorded, Reference};
use procedure::{Said, TimelineEntry, Told, sentence};
use std::collections::BTreeMap;
use std::sync::Arc;
use texts::Arg;

/// Tells what stands in the journal of one complaint.
pub(super) struct Teller<'a> {
    pub web: &'a Web,
    pub frame: &'a Frame,
    pub staff: &'a People,
    pub complaint: Complaint,
    /// It goes on in the complaint whose page this is.
    merged: bool,
}

impl<'a> Teller<'a> {
    /// Each entry with the teller of its journal.
    pub async fn of_all(
        web: &'a Web,
        frame: &'a Frame,
        told: &'a Told,
        staff: &'a People,
    ) -> Result<Vec<(Arc<Self>, &'a TimelineEntry)>, Failure> {
        let mut tellers: BTreeMap<&Reference, Arc<Self>> = BTreeMap::new();
        let mut all = Vec::new();
        for entry in &told.timeline {
            if !tellers.contains_key(&entry.of) {
                let merged = entry.of != told.complaint.reference;
                let complaint = if merged { web.house.complaint(&entry.of).await? } else { told.complaint.clone() };
                tellers.insert(&entry.of, Arc::new(Self { web, frame, staff, complaint, merged }));
            }
            all.push((tellers[&entry.of].clone(), entry));
        }
        Ok(all)
    }

    /// The complaint that is told of, where it isn't the page's.
    pub fn elsewhere(&self) -> Option<String> {
        self.merged.then(|| self.complaint.reference.to_string())
    }

    pub fn who(&self, by: &By) -> String {
        match by {
            By::Complainant => self.complaint.complainant.called().to_owned(),
            By::ThirdParty(number) => {
                let party = self.complaint.third_parties.iter().find(|t| t.number == *number);
                party.map(|t| t.party.called().to_owned()).unwrap_or_default()
            }
            By::Staff(id) => self.staff.name(id),
            By::System => self.frame.t("desk-by-system"),
        }
    }

    /// An event in words: `desk-event-…`.
    pub fn words(&self, recorded: &Recorded) -> String {
        let who = self.who(&recorded.by);
        let sentence = sentence(&self.complaint, recorded);
        let said: Vec<(&str, String)> = sentence.args.iter().map(|(name, said)| (*name, self.said(said))).collect();
        let mut args: Vec<(&str, Arg)> = vec![("who", Arg::from(&who))];
        args.extend(said.iter().map(|(name, value)| (*name, Arg::from(value))));
        self.frame.words.say(&format!("desk-event-{}", sentence.id), &args)
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
                let named = names.iter().map(|d| frame.detail(self.web, &self.complaint, d)).collect::<Vec<_>>();
                named.join(", ")
            }
            Said::Language(code) => frame.language(code),
            Said::Coded(prefix, code) => frame.t(&format!("{prefix}-{}", code.replace('_', "-"))),
            Said::Day(date) => frame.day(*date),
            Said::Moment(at) => frame.moment(*at),
        }
    }
}
