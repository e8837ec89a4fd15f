//! Letters, drafted from the texts and the complaint's facts, in the complainant's language.

mod deciding;
mod ending;
mod opening;
mod staff;
mod under_way;

pub use deciding::Deciding;

use crate::house::House;
use complaint::{Complaint, Keeper, Parts, Party, PromiseState, Team};
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

    /// What a handler wrote for the parts that a letter must carry, each under its heading.
    fn parts(&mut self, parts: &Parts) -> &mut Self {
        for (part, words) in parts.iter().filter(|(part, words)| part.is_written() && !words.trim().is_empty()) {
            self.say(&format!("letter-part-{}", part.as_str()), &[]).put(words);
        }
        self
    }

    fn close(mut self, house: &House, team: &Team) -> String {
        let company = &house.settings.company;
        let team = house.team_name(team, self.language);
        self.say("letter-closing", &[("company", company.into()), ("team", team.into())]);
        self.paragraphs.join("\n\n") + "\n"
    }
}

impl House {
    /// The name of a team in a language; the policy's own name where the texts have none.
    pub fn team_name(&self, team: &Team, language: &str) -> String {
        let id = format!("letter-team-{team}");
        let known = self.policy().team(team).or_else(|| self.policies.all().find_map(|policy| policy.team(team)));
        match (texts().has(language, &id), known) {
            (true, _) => texts().say(language, &id, &[]),
            (false, Some(rule)) => rule.name.clone(),
            (false, None) => texts().say(language, "letter-team-unknown", &[]),
        }
    }

    pub(super) fn language(&self, complaint: &Complaint) -> String {
        self.reader(complaint).language
    }

    /// Who reads our letters to the complainant, in a language that the policy writes.
    pub fn reader(&self, complaint: &Complaint) -> Party {
        let mut reader = complaint.correspondent().clone();
        let languages = &self.policy_of(complaint).languages;
        if !languages.is_empty() && !languages.contains(&reader.language) {
            let own = &self.settings.language;
            reader.language = if languages.contains(own) { own.clone() } else { languages[0].clone() };
        }
        reader
    }

    pub(super) fn subject(&self, complaint: &Complaint, id: &str) -> String {
        let reference = complaint.reference.to_string();
        texts().say(&self.language(complaint), id, &[("reference", reference.into())])
    }
}

/// The date of the promise that is kept so, as long as it is owed.
fn owed(complaint: &Complaint, keeper: Keeper) -> Option<Date> {
    let promises = complaint.promises.iter().rev();
    promises.filter(|p| p.level == complaint.level).find(|p| p.kept_by == keeper && p.is_owed()).map(|p| p.due)
}

/// The date that has passed, where what this letter keeps comes late.
fn late(complaint: &Complaint, keeper: Keeper, today: Date) -> Option<Date> {
    let missed = |p: &&complaint::Promise| p.state == PromiseState::Missed || (p.is_running() && p.due < today);
    let promises = complaint.promises.iter().filter(|p| p.level == complaint.level && p.kept_by == keeper);
    promises.filter(missed).map(|p| p.due).min()
}
