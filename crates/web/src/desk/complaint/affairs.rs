//! What stands of the decision, the danger, and other complaints that have to do with this one.

use super::super::frame::Frame;
use crate::Web;
use complaint::{Complaint, Fulfilment, Reference};
use std::collections::BTreeSet;

/// Label and value.
pub(crate) type Fact = (String, String);

/// Label, and the references that it leads to.
pub(crate) type Links = (String, Vec<String>);

pub(crate) struct Panel {
    pub decision: Vec<Fact>,
    /// Parts that were resolved while the rest went on, with their remedy.
    pub parts: Vec<Fact>,
    pub danger: Vec<Fact>,
    pub links: Vec<Links>,
}

impl Panel {
    pub fn of(complaint: &Complaint, web: &Web, frame: &Frame) -> Self {
        Self {
            decision: decision(complaint, frame),
            parts: parts(complaint, frame),
            danger: danger(complaint, web, frame),
            links: links(complaint, frame),
        }
    }
}

fn remedy_words(frame: &Frame, remedy: complaint::Remedy) -> String {
    frame.t(&format!("desk-remedy-{}", remedy.as_str()))
}

fn decision(complaint: &Complaint, frame: &Frame) -> Vec<Fact> {
    let Some(decision) = complaint.decision() else { return Vec::new() };
    let outcome = frame.t(&format!("desk-outcome-{}", decision.outcome.as_str().replace('_', "-")));
    let mut facts = vec![(frame.t("desk-field-outcome"), outcome)];
    facts.extend(decision.remedy.map(|r| (frame.t("desk-field-remedy"), remedy_words(frame, r))));
    if decision.fulfilment != Fulfilment::None {
        let state = frame.t(&format!("desk-fulfilment-{}", decision.fulfilment.as_str()));
        facts.push((frame.t("desk-fulfilment"), state));
    }
    facts
}

fn parts(complaint: &Complaint, frame: &Frame) -> Vec<Fact> {
    let part =
        |p: &complaint::PartResolved| (p.part.clone(), p.remedy.map(|r| remedy_words(frame, r)).unwrap_or_default());
    complaint.parts.iter().map(part).collect()
}

fn danger(complaint: &Complaint, web: &Web, frame: &Frame) -> Vec<Fact> {
    let Some(danger) = &complaint.danger else { return Vec::new() };
    let found = complaint.assessed.clone().unwrap_or_else(|| frame.t("desk-danger-not-assessed"));
    let officer = complaint.officer.as_ref().map(|team| (frame.t("desk-danger-officer"), frame.team(web, team)));
    let facts = [(frame.t("desk-danger-what"), danger.clone()), (frame.t("desk-danger-found"), found)];
    officer.into_iter().chain(facts).collect()
}

fn links(complaint: &Complaint, frame: &Frame) -> Vec<Links> {
    let several = |of: &BTreeSet<Reference>| of.iter().map(ToString::to_string).collect::<Vec<_>>();
    let one = |of: &Option<Reference>| of.iter().map(ToString::to_string).collect::<Vec<_>>();
    let all = [
        ("merged", several(&complaint.merged)),
        ("split-from", one(&complaint.split_from)),
        ("split-off", several(&complaint.split_off)),
        ("related", several(&complaint.related)),
    ];
    let all = all.into_iter().filter(|(_, references)| !references.is_empty());
    all.map(|(id, references)| (frame.t(&format!("desk-link-{id}")), references)).collect()
}
