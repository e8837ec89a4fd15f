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
    pub long: bool,
}

impl Panel {
    pub fn of(complaint: &Complaint, web: &Web, frame: &Frame) -> Self {
        let policy = web.house.settings.policy_of(complaint);
        let missing = complaint.missing(policy);
        let fact = |id: &'static str| Fact {
            label: frame.t(&format!("desk-detail-{id}")),
            value: complaint.details.get(id).unwrap_or_default().to_owned(),
            missing: missing.iter().any(|m| m == id),
            long: matches!(id, "description" | "idea"),
        };
        let kind = |k: &complaint::KindRule| (k.id.to_string(), frame.kind(web, &k.id), k.id == complaint.kind);
        Self {
            facts: ["model", "serial", "ticket", "description", "idea"].map(fact).into(),
            kinds: policy.kinds.iter().map(kind).collect(),
        }
    }
}
