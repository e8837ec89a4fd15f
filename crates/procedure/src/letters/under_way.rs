//! Letters of the investigation: questions, answers, progress, a new date, a part that is resolved; and those to third
//! parties (default policy, rows 4, 5 and 6).

use super::{Text, late, owed};
use crate::house::House;
use complaint::{Complaint, Draft, Keeper, Part, Parts, Party, Remedy, Wait};
use jiff::civil::Date;
use texts::{Arg, texts};

impl House {
    /// A progress update (policy, row 4) around what the handler wrote.
    pub fn draft_update(&self, complaint: &Complaint, words: &str) -> Draft {
        let reader = self.reader(complaint);
        let mut text = Text::to(&reader);
        text.say("letter-update-intro", &[("reference", complaint.reference.to_string().into())]);
        if let Some(date) = late(complaint, Keeper::Update, self.today()) {
            text.say("letter-update-late", &[("date", date.into())]);
        }
        text.put(words);
        if let Some(date) = owed(complaint, Keeper::Decision).filter(|d| *d >= self.today()) {
            text.say("letter-resolve-by", &[("date", date.into())]);
        }
        text.say("letter-link", &[("link", self.follow_link(complaint).into())]);
        let subject = self.subject(complaint, "letter-update-subject");
        Draft { subject, text: text.close(self, &complaint.team), automatic: false, files: Vec::new() }
    }

    /// A reply or a question, around what the handler wrote.
    pub fn draft_reply(&self, complaint: &Complaint, words: &str) -> Draft {
        let reader = self.reader(complaint);
        let mut text = Text::to(&reader);
        text.put(words);
        text.say("letter-link", &[("link", self.follow_link(complaint).into())]);
        let subject = format!("{} [{}]", complaint.subject, complaint.reference);
        let args = [("subject", Arg::from(subject.trim()))];
        let subject = texts().say(&self.language(complaint), "letter-reply-subject", &args);
        Draft { subject, text: text.close(self, &complaint.team), automatic: false, files: Vec::new() }
    }

    /// A question for details (policy, row 5), around what the handler wrote. It says whether a date rests meanwhile.
    pub fn draft_information(&self, complaint: &Complaint, details: &[String], words: &str) -> Draft {
        let reader = self.reader(complaint);
        let mut text = Text::to(&reader);
        let reference = complaint.reference.to_string();
        text.say("letter-information-intro", &[("reference", reference.into())]);
        if !words.trim().is_empty() {
            text.put(words);
        }
        text.list("letter-information-list", &self.questions(complaint, details));
        let rests = |p: &complaint::Promise| {
            let rule = self.policy_of(complaint).promise(&p.name, p.level)?;
            p.is_running().then(|| rule.pauses.iter().find(|pause| pause.wait == Wait::Information))?
        };
        let context = self.context_of(complaint);
        let until = complaint.promises.iter().find_map(rests).map(|pause| pause.at_most);
        match until.and_then(|until| complaint::end_of_period(until, context.now, &context).ok()) {
            Some(date) => text.say("letter-information-rests", &[("date", date.into())]),
            None => text.say("letter-information-runs", &[]),
        };
        text.say("letter-link", &[("link", self.follow_link(complaint).into())]);
        let subject = self.subject(complaint, "letter-information-subject");
        Draft { subject, text: text.close(self, &complaint.team), automatic: false, files: Vec::new() }
    }

    /// An extension (policy, row 6): the reason, what else the policy asks it to say, and the new date.
    pub fn draft_extension(&self, complaint: &Complaint, due: Date, reason: &str, parts: &Parts) -> Draft {
        let reader = self.reader(complaint);
        let mut text = Text::to(&reader);
        let old = owed(complaint, Keeper::Decision).unwrap_or(due);
        let intro = if old < self.today() { "letter-extension-intro-late" } else { "letter-extension-intro" };
        let reference = complaint.reference.to_string();
        let args = [("reference", reference.into()), ("old-date", old.into()), ("new-date", due.into())];
        text.say(intro, &args).say("letter-extension-reason", &[]).put(reason);
        text.parts(parts).say("letter-extension-sorry", &[]);
        let rule = |p: &complaint::Promise| self.policy_of(complaint).promise(&p.name, p.level)?.extension.clone();
        let carries = complaint.owed_resolution().and_then(rule).map(|rule| rule.carries).unwrap_or_default();
        if carries.contains(&Part::OutsideBody) {
            self.outside(&mut text, complaint);
        }
        text.say("letter-link", &[("link", self.follow_link(complaint).into())]);
        let subject = self.subject(complaint, "letter-extension-subject");
        Draft { subject, text: text.close(self, &complaint.team), automatic: false, files: Vec::new() }
    }

    /// A part is resolved, the rest goes on.
    pub fn draft_part(&self, complaint: &Complaint, part: &str, remedy: Option<Remedy>, words: &str) -> Draft {
        let reader = self.reader(complaint);
        let mut text = Text::to(&reader);
        text.say("letter-partial-intro", &[("reference", complaint.reference.to_string().into())]);
        text.list("letter-partial-what", &[part.trim().to_owned()]);
        if let Some(remedy) = remedy {
            let line = texts().say(text.language, &format!("letter-decision-remedy-{}", remedy.as_str()), &[]);
            text.list("letter-decision-remedy", &[line]);
        }
        text.put(words).say("letter-partial-rest", &[]);
        if let Some(date) = owed(complaint, Keeper::Decision).filter(|d| *d >= self.today()) {
            text.say("letter-resolve-by", &[("date", date.into())]);
        }
        text.say("letter-link", &[("link", self.follow_link(complaint).into())]);
        let subject = self.subject(complaint, "letter-partial-subject");
        Draft { subject, text: text.close(self, &complaint.team), automatic: false, files: Vec::new() }
    }

    /// A question to a third party (policy, row 5). It says nothing of the complainant but what the handler wrote.
    pub fn draft_third_party(&self, complaint: &Complaint, to: &Party, words: &str) -> Draft {
        let mut text = Text::to(to);
        let reference = complaint.reference.to_string();
        let args = [("company", Arg::from(&self.settings.company)), ("reference", (&reference).into())];
        text.say("letter-third-party-intro", &args).put(words).say("letter-third-party-privacy", &[]);
        let subject = texts().say(&to.language, "letter-third-party-subject", &[("reference", reference.into())]);
        Draft { subject, text: text.close(self, &complaint.team), automatic: false, files: Vec::new() }
    }

    /// What a third party wrote, sent on to the complainant in the handler's words.
    pub fn draft_forward(&self, complaint: &Complaint, words: &str) -> Draft {
        self.draft_reply(complaint, words)
    }
}
