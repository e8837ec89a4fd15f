//! The decision, with whatever the policy asks it to carry (default policy, rows 6, 11 and 12).

use super::{Text, late};
use crate::house::House;
use complaint::{Complaint, Draft, Keeper, Outcome, Part, Parts, Remedy};
use texts::texts;

/// What a decision's letter is made of.
#[derive(Clone, Copy, Debug)]
pub struct Deciding<'d> {
    pub outcome: Outcome,
    pub remedy: Option<Remedy>,
    pub explanation: &'d str,
    pub parts: &'d Parts,
    /// The short form.
    pub summary: bool,
}

impl House {
    /// A decision (policy, rows 6, 11 and 12): outcome, remedy, full explanation and whatever the policy asks it to
    /// carry, and how to escalate; after the last level the outside body.
    pub fn draft_decision(&self, complaint: &Complaint, deciding: &Deciding) -> Draft {
        let Deciding { outcome, remedy, explanation, parts, summary } = *deciding;
        let reader = self.reader(complaint);
        let mut text = Text::to(&reader);
        let reference = complaint.reference.to_string();
        if complaint.level > 0 {
            text.say("letter-review-intro", &[("reference", (&reference).into())]);
        }
        let intro = format!("letter-decision-intro-{}", outcome.as_str().replace('_', "-"));
        text.say(&intro, &[("reference", (&reference).into())]);
        if let Some(date) = late(complaint, Keeper::Decision, self.today()) {
            text.say("letter-decision-late", &[("date", date.into())]);
        }
        if let Some(remedy) = remedy {
            let line = texts().say(text.language, &format!("letter-decision-remedy-{}", remedy.as_str()), &[]);
            text.list("letter-decision-remedy", &[line]);
        }
        if !explanation.trim().is_empty() {
            text.say("letter-decision-explanation", &[]).put(explanation);
        }
        text.parts(parts);
        let link = self.follow_link(complaint);
        text.say("letter-decision-satisfied", &[("link", (&link).into())]);
        let policy = self.policy_of(complaint);
        let rule = policy.decision(outcome);
        let level = policy.escalations.get(usize::from(complaint.level));
        if let Some(level) = level {
            text.say("letter-decision-escalate", &[("link", format!("{link}/escalate").into())]);
            let context = self.context_of(complaint);
            if let Some(date) =
                level.until.and_then(|until| complaint::end_of_period(until, context.now, &context).ok())
            {
                text.say("letter-decision-escalate-until", &[("date", date.into())]);
            }
        }
        let short = rule.as_ref().and_then(|rule| rule.summary.as_ref()).filter(|_| summary).map(|s| &s.carries);
        let carries = short.or(rule.as_ref().map(|rule| &rule.carries));
        if level.is_none() || carries.is_some_and(|parts| parts.contains(&Part::OutsideBody)) {
            self.outside(&mut text, complaint);
        }
        let subject = self
            .subject(complaint, if complaint.level > 0 { "letter-review-subject" } else { "letter-decision-subject" });
        Draft { subject, text: text.close(self, &complaint.team), automatic: false, files: Vec::new() }
    }

    /// Which outside body the complainant may turn to: the policy's for their country, else the house's.
    pub(super) fn outside(&self, text: &mut Text, complaint: &Complaint) {
        let country = complaint.complainant.country.as_deref();
        let Some(body) = self.policy_of(complaint).outside_body(country) else {
            text.say("letter-decision-outside", &[("body", (&self.settings.outside_body).into())]);
            return;
        };
        let lines = [&body.name, &body.address, &body.url].into_iter().filter(|line| !line.is_empty()).cloned();
        let named = lines.collect::<Vec<_>>().join(", ");
        text.say("letter-decision-outside", &[("body", named.into())]);
        let context = self.context_of(complaint);
        if let Some(date) = body.until.and_then(|until| complaint::end_of_period(until, context.now, &context).ok()) {
            text.say("letter-outside-until", &[("date", date.into())]);
        }
        let words = body.words.get(text.language).or_else(|| body.words.get("en"));
        if let Some(words) = words {
            text.put(words);
        }
    }
}
