//! To our own teams: what falls due, what was missed, what to read now.

use crate::house::House;
use complaint::{Complaint, Draft, Event, Recorded};
use texts::{Arg, texts};

impl House {
    /// To a team: something to read now. `what`: `danger`, `escalated` or `raised`.
    pub(crate) fn draft_alert(&self, complaint: &Complaint, what: &str) -> Draft {
        let language = self.settings.language.as_str();
        let reference = complaint.reference.to_string();
        let args = [("reference", Arg::from(&reference)), ("subject", (&complaint.subject).into())];
        let link = format!("{}/complaints/{reference}", self.settings.public_url);
        let intro = texts().say(language, &format!("letter-staff-{what}-intro"), &args);
        let open = texts().say(language, "letter-staff-link", &[("link", link.into())]);
        let subject = texts().say(language, &format!("letter-staff-{what}-subject"), &args);
        Draft { subject, text: format!("{intro}\n\n{open}\n"), automatic: true, files: Vec::new() }
    }

    /// To the team: what falls due, or was missed.
    pub(crate) fn draft_reminder(&self, complaint: &Complaint, events: &[Recorded]) -> Draft {
        let language = self.settings.language.as_str();
        let reference = complaint.reference.to_string();
        let mut due = Vec::new();
        let mut missed = Vec::new();
        for recorded in events {
            let (list, number, date) = match &recorded.event {
                Event::WarningGiven { promise, due: date } => (&mut due, *promise, *date),
                Event::PromiseMissed { promise, due: date } => (&mut missed, *promise, *date),
                _ => continue,
            };
            let name = complaint.promises.get(number as usize).map(|p| p.name.to_string()).unwrap_or_default();
            let id = format!("letter-promise-{name}");
            let promise = if texts().has(language, &id) { texts().say(language, &id, &[]) } else { name };
            let args = [("reference", Arg::from(&reference)), ("promise", promise.into()), ("date", date.into())];
            list.push(format!("- {}", texts().say(language, "letter-staff-promise-line", &args)));
        }
        let section = |what: &str, lines: &[String]| {
            let intro = texts().say(language, &format!("letter-staff-{what}-intro"), &[("count", lines.len().into())]);
            (!lines.is_empty()).then(|| format!("{intro}\n\n{}\n\n", lines.join("\n")))
        };
        let (what, count) = if missed.is_empty() { ("due", due.len()) } else { ("missed", missed.len()) };
        let subject = texts().say(language, &format!("letter-staff-{what}-subject"), &[("count", count.into())]);
        let sections: String = [section("missed", &missed), section("due", &due)].into_iter().flatten().collect();
        let link = format!("{}/complaints/{reference}", self.settings.public_url);
        let open = texts().say(language, "letter-staff-link", &[("link", link.into())]);
        let text = format!("{sections}{open}\n");
        Draft { subject: format!("[{reference}] {subject}"), text, automatic: true, files: Vec::new() }
    }
}
