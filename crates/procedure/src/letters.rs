//! Letters, drafted from the texts and the complaint's facts, in the complainant's language.

use crate::house::House;
use crate::settings::Settings;
use complaint::{Complaint, Draft, Event, Outcome, Party, PromiseState, Purpose, Recorded, Remedy, Team};
use jiff::civil::Date;
use texts::{Arg, texts};

/// Paragraphs in one language, put together.
struct Text<'l> {
    language: &'l str,
    paragraphs: Vec<String>,
}

impl<'l> Text<'l> {
    fn to(party: &'l Party) -> Self {
        let mut text = Self { language: &party.language, paragraphs: Vec::new() };
        match party.name.as_deref().map(str::trim).filter(|n| !n.is_empty()) {
            Some(name) => text.say("letter-greeting", &[("name", name.into())]),
            None => text.say("letter-greeting-noname", &[]),
        };
        text
    }

    fn say(&mut self, id: &str, args: &[(&str, Arg)]) -> &mut Self {
        self.paragraphs.push(texts().say(self.language, id, args));
        self
    }

    fn put(&mut self, paragraph: &str) -> &mut Self {
        self.paragraphs.push(paragraph.trim().to_owned());
        self
    }

    /// A heading or introduction with the lines of a list below.
    fn list(&mut self, id: &str, lines: &[String]) -> &mut Self {
        if !lines.is_empty() {
            let intro = texts().say(self.language, id, &[]);
            let lines: Vec<String> = lines.iter().map(|line| format!("- {line}")).collect();
            self.paragraphs.push(format!("{intro}\n{}", lines.join("\n")));
        }
        self
    }

    fn close(mut self, settings: &Settings, team: &Team) -> String {
        let team = settings.team_name(team, self.language);
        self.say("letter-closing", &[("company", (&settings.company).into()), ("team", team.into())]);
        self.paragraphs.join("\n\n") + "\n"
    }
}

impl Settings {
    /// The name of a team in a language; the policy's own name where the texts have none.
    pub fn team_name(&self, team: &Team, language: &str) -> String {
        let id = format!("letter-team-{team}");
        match (texts().has(language, &id), self.policy.team(team)) {
            (true, _) => texts().say(language, &id, &[]),
            (false, Some(rule)) => rule.name.clone(),
            (false, None) => texts().say(language, "letter-team-unknown", &[]),
        }
    }
}

/// The date of the promise that a letter of `purpose` keeps, as long as it is owed.
fn owed(complaint: &Complaint, purpose: Purpose) -> Option<Date> {
    let promises = complaint.promises.iter().rev();
    promises.filter(|p| p.level == complaint.level).find(|p| p.kept_by == purpose && p.is_owed()).map(|p| p.due)
}

/// The date that has passed, where what this letter keeps comes late.
fn late(complaint: &Complaint, purpose: Purpose, today: Date) -> Option<Date> {
    let missed = |p: &&complaint::Promise| p.state == PromiseState::Missed || (p.is_running() && p.due < today);
    let promises = complaint.promises.iter().filter(|p| p.level == complaint.level && p.kept_by == purpose);
    promises.filter(missed).map(|p| p.due).min()
}

impl House {
    fn language(&self, complaint: &Complaint) -> String {
        complaint.complainant.language.clone()
    }

    fn subject(&self, complaint: &Complaint, id: &str) -> String {
        let reference = complaint.reference.to_string();
        texts().say(&self.language(complaint), id, &[("reference", reference.into())])
    }

    /// The acknowledgement (policy, row 3): what was understood, what is missing, the dates, the link.
    pub fn draft_acknowledgement(&self, complaint: &Complaint) -> Draft {
        let language = self.language(complaint);
        let reference = complaint.reference.to_string();
        let mut text = Text::to(&complaint.complainant);
        if complaint.danger.is_some() {
            text.say("letter-ack-danger", &[]);
        }
        let thanks = [("reference", Arg::from(&reference)), ("received", complaint.received_on.into())];
        text.say("letter-ack-thanks", &thanks);
        text.list("letter-ack-understood", &self.understood(complaint, &language));
        let missing = complaint.missing(self.settings.policy_of(complaint));
        let ask = |detail: &String| texts().say(&language, &format!("letter-ack-missing-{detail}"), &[]);
        text.list("letter-ack-missing", &missing.iter().map(ask).collect::<Vec<_>>());
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
        Draft { subject, text: text.close(&self.settings, &complaint.team), automatic: true }
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
        for rule in context.policy.starting(complaint::Start::Acknowledged) {
            if let Ok(date) = context.calendar.add(context.today(), i32::from(rule.working_days)) {
                lines.push(texts().say(language, "letter-update-by", &[("date", date.into())]));
            }
        }
        if let Some(date) = owed(complaint, Purpose::Decision) {
            lines.push(texts().say(language, "letter-resolve-by", &[("date", date.into())]));
        }
        lines
    }

    /// The receipt of an escalation (policy, row 12).
    pub fn draft_escalation_receipt(&self, complaint: &Complaint) -> Draft {
        let language = self.language(complaint);
        let mut text = Text::to(&complaint.complainant);
        text.say("letter-escalation-intro", &[("reference", complaint.reference.to_string().into())]);
        text.say("letter-escalation-reviewer", &[]);
        text.list("letter-dates", &self.dates(complaint, &language));
        text.say("letter-link", &[("link", self.follow_link(complaint).into())]);
        let subject = self.subject(complaint, "letter-escalation-subject");
        Draft { subject, text: text.close(&self.settings, &complaint.team), automatic: true }
    }

    /// A progress update (policy, row 4) around what the handler wrote.
    pub fn draft_update(&self, complaint: &Complaint, words: &str) -> Draft {
        let mut text = Text::to(&complaint.complainant);
        text.say("letter-update-intro", &[("reference", complaint.reference.to_string().into())]);
        if let Some(date) = late(complaint, Purpose::Update, self.today()) {
            text.say("letter-update-late", &[("date", date.into())]);
        }
        text.put(words);
        if let Some(date) = owed(complaint, Purpose::Decision).filter(|d| *d >= self.today()) {
            text.say("letter-resolve-by", &[("date", date.into())]);
        }
        text.say("letter-link", &[("link", self.follow_link(complaint).into())]);
        let subject = self.subject(complaint, "letter-update-subject");
        Draft { subject, text: text.close(&self.settings, &complaint.team), automatic: false }
    }

    /// A reply or a question, around what the handler wrote.
    pub fn draft_reply(&self, complaint: &Complaint, words: &str) -> Draft {
        let mut text = Text::to(&complaint.complainant);
        text.put(words);
        text.say("letter-link", &[("link", self.follow_link(complaint).into())]);
        let subject = format!("{} [{}]", complaint.subject, complaint.reference);
        let args = [("subject", Arg::from(subject.trim()))];
        let subject = texts().say(&self.language(complaint), "letter-reply-subject", &args);
        Draft { subject, text: text.close(&self.settings, &complaint.team), automatic: false }
    }

    /// An extension (policy, row 6): the reason, and the new date.
    pub fn draft_extension(&self, complaint: &Complaint, due: Date, reason: &str) -> Draft {
        let mut text = Text::to(&complaint.complainant);
        let old = owed(complaint, Purpose::Decision).unwrap_or(due);
        let intro = if old < self.today() { "letter-extension-intro-late" } else { "letter-extension-intro" };
        let reference = complaint.reference.to_string();
        let args = [("reference", reference.into()), ("old-date", old.into()), ("new-date", due.into())];
        text.say(intro, &args).say("letter-extension-reason", &[]).put(reason);
        text.say("letter-extension-sorry", &[]);
        text.say("letter-link", &[("link", self.follow_link(complaint).into())]);
        let subject = self.subject(complaint, "letter-extension-subject");
        Draft { subject, text: text.close(&self.settings, &complaint.team), automatic: false }
    }

    /// A decision (policy, rows 6, 11 and 12): outcome, remedy, full explanation, and how to escalate; after the last
    /// level the outside body.
    pub fn draft_decision(
        &self,
        complaint: &Complaint,
        outcome: Outcome,
        remedy: Option<Remedy>,
        explanation: &str,
    ) -> Draft {
        let mut text = Text::to(&complaint.complainant);
        let reference = complaint.reference.to_string();
        if complaint.level > 0 {
            text.say("letter-review-intro", &[("reference", (&reference).into())]);
        }
        let intro = format!("letter-decision-intro-{}", outcome.as_str().replace('_', "-"));
        text.say(&intro, &[("reference", (&reference).into())]);
        if let Some(date) = late(complaint, Purpose::Decision, self.today()) {
            text.say("letter-decision-late", &[("date", date.into())]);
        }
        if let Some(remedy) = remedy {
            let line = texts().say(text.language, &format!("letter-decision-remedy-{}", remedy.as_str()), &[]);
            text.list("letter-decision-remedy", &[line]);
        }
        text.say("letter-decision-explanation", &[]).put(explanation);
        let link = self.follow_link(complaint);
        text.say("letter-decision-satisfied", &[("link", (&link).into())]);
        if usize::from(complaint.level) < self.settings.policy_of(complaint).escalations.len() {
            text.say("letter-decision-escalate", &[("link", format!("{link}/escalate").into())]);
        } else {
            text.say("letter-decision-outside", &[("body", (&self.settings.outside_body).into())]);
        }
        let subject = self
            .subject(complaint, if complaint.level > 0 { "letter-review-subject" } else { "letter-decision-subject" });
        Draft { subject, text: text.close(&self.settings, &complaint.team), automatic: false }
    }

    /// A closing letter.
    pub fn draft_closing(&self, complaint: &Complaint, words: &str) -> Draft {
        let mut text = Text::to(&complaint.complainant);
        text.say("letter-closed-intro", &[("reference", complaint.reference.to_string().into())]);
        if !words.trim().is_empty() {
            text.put(words);
        }
        text.say("letter-closed-again", &[]);
        let subject = self.subject(complaint, "letter-closed-subject");
        Draft { subject, text: text.close(&self.settings, &complaint.team), automatic: false }
    }

    /// A question to a third party (policy, row 5). It says nothing of the complainant but what the handler wrote.
    pub fn draft_third_party(&self, complaint: &Complaint, to: &Party, words: &str) -> Draft {
        let mut text = Text::to(to);
        let reference = complaint.reference.to_string();
        let args = [("company", Arg::from(&self.settings.company)), ("reference", (&reference).into())];
        text.say("letter-third-party-intro", &args).put(words).say("letter-third-party-privacy", &[]);
        let subject = texts().say(&to.language, "letter-third-party-subject", &[("reference", reference.into())]);
        Draft { subject, text: text.close(&self.settings, &complaint.team), automatic: false }
    }

    /// What a third party wrote, sent on to the complainant in the handler's words.
    pub fn draft_forward(&self, complaint: &Complaint, words: &str) -> Draft {
        self.draft_reply(complaint, words)
    }

    /// To the team: something to read now. `what`: `danger` or `escalated`.
    pub(crate) fn draft_alert(&self, complaint: &Complaint, what: &str) -> Draft {
        let language = self.settings.language.as_str();
        let reference = complaint.reference.to_string();
        let args = [("reference", Arg::from(&reference)), ("subject", (&complaint.subject).into())];
        let link = format!("{}/complaints/{reference}", self.settings.public_url);
        let intro = texts().say(language, &format!("letter-staff-{what}-intro"), &args);
        let open = texts().say(language, "letter-staff-link", &[("link", link.into())]);
        let subject = texts().say(language, &format!("letter-staff-{what}-subject"), &args);
        Draft { subject, text: format!("{intro}\n\n{open}\n"), automatic: true }
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
            let promise = texts().say(language, &format!("letter-promise-{name}"), &[]);
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
        Draft { subject: format!("[{reference}] {subject}"), text, automatic: true }
    }
}
