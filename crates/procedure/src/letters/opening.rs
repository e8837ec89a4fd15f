//! The first letters: receipt is confirmed, of the complaint and of an escalation (default policy, rows 3 and 12).

use super::{Text, owed};
use crate::house::House;
use complaint::{Complaint, Draft, Keeper, Start};
use texts::{Arg, texts};

impl House {
    /// The acknowledgement (policy, row 3): what was understood, what is missing, the dates, the link.
    pub fn draft_acknowledgement(&self, complaint: &Complaint) -> Draft {
        let language = self.language(complaint);
        let reference = complaint.reference.to_string();
        let reader = self.reader(complaint);
        let mut text = Text::to(&reader);
        if complaint.danger.is_some() {
            text.say("letter-ack-danger", &[]);
        }
        let thanks = [("reference", Arg::from(&reference)), ("received", complaint.received_on.into())];
        text.say("letter-ack-thanks", &thanks);
        text.list("letter-ack-understood", &self.understood(complaint, &language));
        if let Some(first) = &complaint.split_from {
            let args = [("other", Arg::from(first.to_string())), ("reference", (&reference).into())];
            text.say("letter-split-intro", &args);
        }
        text.list("letter-ack-missing", &self.questions(complaint, &complaint.helpful(self.policy_of(complaint))));
        text.list("letter-dates", &self.dates(complaint, &language));
        text.say("letter-link", &[("link", self.follow_link(complaint).into())]);
        text.say("letter-reference-line", &[("reference", (&reference).into())]);
        text.say("letter-automatic", &[]);
        let subject = if complaint.subject.trim().is_empty() {
            texts().say(&language, "letter-ack-subject-nosubject", &[("reference", reference.into())])
        } else {
            // A stranger's words go back to an address that nobody has proved: a short echo, nothing to click on.
            let echo: String = complaint.subject.replace("://", " ").chars().take(100).collect();
            let args = [("reference", reference.into()), ("subject", echo.into())];
            texts().say(&language, "letter-ack-subject", &args)
        };
        Draft { subject, text: text.close(self, &complaint.team), automatic: true, files: Vec::new() }
    }

    fn understood(&self, complaint: &Complaint, language: &str) -> Vec<String> {
        let mut lines = Vec::new();
        let kind = format!("letter-kind-{}", complaint.kind);
        if texts().has(language, &kind) {
            let value = texts().say(language, &kind, &[]);
            lines.push(texts().say(language, "letter-ack-understood-kind", &[("value", value.into())]));
        }
        for detail in ["model", "serial", "ticket"] {
            if let Some(value) = complaint.details.get(detail) {
                let id = format!("letter-ack-understood-{detail}");
                lines.push(texts().say(language, &id, &[("value", value.into())]));
            }
        }
        if complaint.details.idea.is_some() {
            lines.push(texts().say(language, "letter-ack-understood-idea", &[]));
        }
        lines
    }

    /// The dates by which they'll hear. The update's date runs from this very letter, if it leaves today.
    fn dates(&self, complaint: &Complaint, language: &str) -> Vec<String> {
        let mut lines = Vec::new();
        let context = self.context_of(complaint);
        let (level, kind) = (complaint.level, &complaint.kind);
        let rules = context.policy.starting(Start::Acknowledged, level, kind);
        for rule in rules.filter(|rule| rule.kept_by == Keeper::Update) {
            if let Ok(date) = complaint::due_if_started(rule, context.now, complaint, &context) {
                lines.push(texts().say(language, "letter-update-by", &[("date", date.into())]));
            }
        }
        if let Some(date) = owed(complaint, Keeper::Decision) {
            lines.push(texts().say(language, "letter-resolve-by", &[("date", date.into())]));
        }
        lines
    }

    /// The questions for details, each as a line.
    pub(super) fn questions(&self, complaint: &Complaint, details: &[String]) -> Vec<String> {
        let language = self.language(complaint);
        let rules = self.policy_of(complaint).kind(&complaint.kind).map(|k| k.details.as_slice()).unwrap_or_default();
        let ask = |detail: &String| {
            let rule = rules.iter().find(|rule| rule.id == *detail);
            let worded = |words: &complaint::Worded| words.get(&language).or_else(|| words.get("en")).cloned();
            let id = format!("letter-ack-missing-{detail}");
            match (rule.and_then(|r| worded(&r.hint)), rule.and_then(|r| worded(&r.name))) {
                (Some(hint), Some(name)) => format!("{name}: {hint}"),
                (Some(hint), None) => hint,
                (None, Some(name)) => name,
                (None, None) if texts().has(&language, &id) => texts().say(&language, &id, &[]),
                (None, None) => detail.clone(),
            }
        };
        details.iter().map(ask).collect()
    }

    /// The receipt of an escalation (policy, row 12).
    pub fn draft_escalation_receipt(&self, complaint: &Complaint) -> Draft {
        let language = self.language(complaint);
        let reader = self.reader(complaint);
        let mut text = Text::to(&reader);
        text.say("letter-escalation-intro", &[("reference", complaint.reference.to_string().into())]);
        text.say("letter-escalation-reviewer", &[]);
        text.list("letter-dates", &self.dates(complaint, &language));
        text.say("letter-link", &[("link", self.follow_link(complaint).into())]);
        let subject = self.subject(complaint, "letter-escalation-subject");
        Draft { subject, text: text.close(self, &complaint.team), automatic: true, files: Vec::new() }
    }
}
