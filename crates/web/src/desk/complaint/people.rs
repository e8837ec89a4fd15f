//! Who has to do with a complaint, and to whom it can be handed over.

use super::super::frame::{Frame, People};
use crate::Web;
use crate::access::Signed;
use complaint::Complaint;

pub(crate) struct Panel {
    pub complainant: String,
    pub email: String,
    pub team: String,
    pub handler: Option<String>,
    pub mine: bool,
    /// Who acts for the complainant: name, address, how we know that they may.
    pub representative: Option<(String, String, String)>,
    /// Whom it is about.
    pub about: Vec<String>,
    pub third_parties: Vec<(u32, String, String)>,
    pub groups: Vec<Group>,
}

/// A team and its people, as choices of the hand-over.
pub(crate) struct Group {
    pub team: String,
    pub name: String,
    /// Login name, name, and why they can't, if so.
    pub people: Vec<(String, String, Option<String>)>,
}

impl Panel {
    pub fn of(complaint: &Complaint, web: &Web, frame: &Frame, me: &Signed, staff: &People) -> Self {
        let group = |team: &complaint::TeamRule| Group {
            team: team.id.to_string(),
            name: frame.team(web, &team.id),
            people: staff
                .all
                .iter()
                .filter(|s| s.active && s.teams.contains(&team.id))
                .map(|s| (s.id.to_string(), s.name.clone(), barred(complaint, &s.id, frame)))
                .collect(),
        };
        let third = |t: &complaint::ThirdParty| (t.number, t.party.called().to_owned(), role_words(frame, &t.role));
        Self {
            complainant: complaint.complainant.called().to_owned(),
            email: complaint.complainant.email.clone(),
            team: frame.team(web, &complaint.team),
            handler: complaint.handler.as_ref().map(|id| staff.name(id)),
            mine: complaint.handler.as_ref() == Some(&me.staff.id),
            representative: complaint
                .representative
                .as_ref()
                .map(|r| (r.party.called().to_owned(), r.party.email.clone(), r.authority.clone())),
            about: complaint.about_staff.iter().map(|id| staff.name(id)).collect(),
            third_parties: complaint.third_parties.iter().map(third).collect(),
            groups: web.house.policy_of(complaint).teams.iter().map(group).collect(),
        }
    }
}

/// Why somebody can't have it.
fn barred(complaint: &Complaint, id: &complaint::StaffId, frame: &Frame) -> Option<String> {
    match (complaint.about_staff.contains(id), complaint.excluded.contains(id)) {
        (true, _) => Some(frame.t("desk-about-them")),
        (false, true) => Some(frame.t("desk-took-part")),
        (false, false) => None,
    }
}

/// A third party's part in words: one of ours, or as the handler put it.
pub(crate) fn role_words(frame: &Frame, role: &str) -> String {
    frame.words.or(&format!("desk-third-role-{role}"), role)
}
