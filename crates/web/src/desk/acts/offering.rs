//! Which acts can be done now, and why others can't: the everyday ones first, the rare ones apart.

use super::refusing::{named, refusal_words};
use crate::Web;
use crate::access::Signed;
use crate::desk::frame::Frame;
use complaint::{Act, Complaint, Fulfilment, may};

/// An act that can be done now.
pub(crate) struct Offered {
    pub label: String,
    pub href: String,
    pub primary: bool,
    /// The key that opens it.
    pub key: &'static str,
}

/// Acts that can't, for the same reason.
pub(crate) struct Refused {
    pub labels: Vec<String>,
    pub why: String,
}

/// Some acts, as they stand.
#[derive(Default)]
pub(crate) struct Group {
    pub offered: Vec<Offered>,
    pub refused: Vec<Refused>,
}

pub(crate) struct Offer {
    pub everyday: Group,
    pub rare: Group,
}

/// The acts in the order of the page, with their addresses.
const EVERYDAY: [(Act, &str); 15] = [
    (Act::Reply, "reply"),
    (Act::Note, "note"),
    (Act::AskInformation, "information"),
    (Act::AskThirdParty, "ask"),
    (Act::Assess, "assess"),
    (Act::Acknowledge, "acknowledge"),
    (Act::Update, "update"),
    (Act::Extend, "extend"),
    (Act::ResolvePart, "part"),
    (Act::Decide, "decide"),
    (Act::FulfilRemedy, "remedy"),
    (Act::Escalate, "escalate"),
    (Act::Close, "close"),
    (Act::Withdraw, "withdraw"),
    (Act::Reopen, "reopen"),
];

const RARE: [(Act, &str); 8] = [
    (Act::Prioritise, "priority"),
    (Act::Represent, "represent"),
    (Act::Represent, "end-representation"),
    (Act::Exclude, "exclude"),
    (Act::Merge, "merge"),
    (Act::Split, "split"),
    (Act::Relate, "relate"),
    (Act::MovePolicy, "policy"),
];

/// What this person can do now with this complaint, and what they can't.
pub(crate) fn offered(web: &Web, frame: &Frame, complaint: &Complaint, me: &Signed) -> Offer {
    let group = |acts: &[(Act, &'static str)]| group(acts, web, frame, complaint, me);
    Offer { everyday: group(&EVERYDAY), rare: group(&RARE) }
}

fn group(acts: &[(Act, &'static str)], web: &Web, frame: &Frame, complaint: &Complaint, me: &Signed) -> Group {
    let mut group = Group::default();
    let context = web.house.context_of(complaint);
    for (act, name) in acts.iter().filter(|(_, name)| has_sense(name, complaint, web)) {
        let label = frame.t(&format!("desk-act-{name}"));
        match may(*act, complaint, &me.by(), &context) {
            Ok(()) => group.offered.push(Offered {
                href: format!("/complaints/{}/{name}", complaint.reference),
                primary: *name == "reply",
                key: match act {
                    Act::Reply => "r",
                    Act::Note => "n",
                    _ => "",
                },
                label,
            }),
            Err(refusal) => {
                let why = refusal_words(&frame.words, &named(refusal, me));
                match group.refused.iter_mut().find(|r| r.why == why) {
                    Some(same) => same.labels.push(label),
                    None => group.refused.push(Refused { labels: vec![label], why }),
                }
            }
        }
    }
    group
}

/// Whether there is anything that the act could be about; what isn't there needs no reason.
fn has_sense(name: &str, complaint: &Complaint, web: &Web) -> bool {
    match name {
        "assess" => complaint.danger.is_some(),
        "remedy" => complaint.decision().is_some_and(|d| d.fulfilment != Fulfilment::None),
        "priority" => web.house.policy_of(complaint).priorities.len() > 1,
        "end-representation" => complaint.representative.is_some(),
        "policy" => {
            let policy = web.house.policy();
            (&complaint.policy, complaint.policy_version) != (&policy.id, policy.version)
        }
        _ => true,
    }
}
