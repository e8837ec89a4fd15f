//! What the complainant told us that the policy asks for; and the forms that put right what was misunderstood.

use super::super::frame::Frame;
use crate::Web;
use complaint::Complaint;

pub(crate) struct Panel {
    pub facts: Vec<Fact>,
    pub kinds: Vec<(String, String, bool)>,
}

/// A detail with its value.
pub(crate) struct Fact {
    pub label: String,
    pub value: String,
    /// Required, not there.
    pub missing: bool,
    /// Doesn't look as the policy says.
    pub odd: bool,
    pub long: bool,
}

impl Panel {
    pub fn of(complaint: &Complaint, web: &Web, frame: &Frame) -> Self {
        let policy = web.house.policy_of(complaint);
        let missing = complaint.missing(policy);
        let odd = policy.kind(&complaint.kind).map(|k| k.odd(&complaint.details)).unwrap_or_default();
        let fact = |id: &String| Fact {
            label: frame.detail(web, complaint, id),
            value: complaint.details.get(id).unwrap_or_default().to_owned(),
            missing: missing.contains(id),
            odd: odd.contains(&id.as_str()),
            long: matches!(id.as_str(), "description" | "idea"),
        };
        let kind = |k: &complaint::KindRule| (k.id.to_string(), frame.kind(web, &k.id), k.id == complaint.kind);
        Self {
            facts: frame.details(web, complaint).iter().map(fact).collect(),
            kinds: policy.kinds.iter().map(kind).collect(),
        }
    }
}
