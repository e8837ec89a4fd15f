//! A policy, told in one language: what its teams, kinds, promises and details are called there.

use crate::voice::{Voice, as_words, capital};
use complaint::{
    CalendarOf, DetailRule, EscalationLevel, ExtensionRule, Keeper, Kind, Moment, Notify, Outcome, OutsideBody, Part,
    Policy, Priority, PromiseName, PromiseRule, Purpose, Remedy, Reviewers, SentBy, Start, Team, Worded,
};
use texts::texts;
use workdays::Region;

#[derive(Clone, Copy)]
pub(crate) struct Told<'p> {
    pub policy: &'p Policy,
    pub voice: Voice<'p>,
}

impl<'p> Told<'p> {
    pub fn of(policy: &'p Policy, language: &'p str) -> Self {
        Self { policy, voice: Voice { language } }
    }

    pub fn team(&self, id: &Team) -> String {
        let own = self.policy.team(id).map_or(id.as_str(), |team| &team.name);
        self.translated(&["letter-team"], id.as_str(), own)
    }

    pub fn kind(&self, id: &Kind) -> String {
        let own = self.policy.kind(id).map_or(id.as_str(), |kind| &kind.name);
        self.translated(&["desk-kind"], id.as_str(), own)
    }

    pub fn kinds(&self, ids: &[Kind]) -> Vec<String> {
        ids.iter().map(|id| self.kind(id)).collect()
    }

    /// A translation stands for the policy's own name only as long as the policy calls it what the English text does.
    fn translated(&self, prefixes: &[&str], id: &str, own: &str) -> String {
        let english = Voice { language: "en" };
        let ids = prefixes.iter().map(|prefix| format!("{prefix}-{id}"));
        let known = ids.filter(|id| english.known(id).as_deref() == Some(own)).find_map(|id| self.voice.known(&id));
        known.unwrap_or_else(|| own.to_owned())
    }

    /// As in the middle of a sentence: "progress update".
    pub fn promise(&self, id: &PromiseName) -> String {
        let known =
            ["letter-promise", "handbook-name-promise"].iter().find_map(|p| self.voice.known(&format!("{p}-{id}")));
        known.unwrap_or_else(|| as_words(id.as_str()))
    }

    pub fn promise_title(&self, id: &PromiseName) -> String {
        capital(&self.promise(id))
    }

    pub fn priority(&self, id: &Priority) -> String {
        self.voice.known(&format!("handbook-name-priority-{id}")).unwrap_or_else(|| as_words(id.as_str()))
    }

    pub fn priorities(&self, ids: &[Priority]) -> Vec<String> {
        ids.iter().map(|id| self.priority(id)).collect()
    }

    pub fn detail(&self, detail: &DetailRule) -> String {
        let own = self.worded(&detail.name).map(str::to_owned);
        let known = || self.voice.known(&format!("handbook-name-detail-{}", detail.id));
        own.or_else(known).unwrap_or_else(|| capital(&as_words(&detail.id)))
    }

    pub fn need(&self, detail: &DetailRule) -> String {
        self.voice.say(match (detail.required, detail.wanted) {
            (true, _) => "handbook-detail-required",
            (false, true) => "handbook-detail-wanted",
            (false, false) => "handbook-detail-taken",
        })
    }

    /// The reader's language, English where it isn't there, or any.
    pub fn worded<'w>(&self, words: &'w Worded) -> Option<&'w str> {
        let base = self.voice.language.split(['-', '_']).next().unwrap_or_default();
        let first = || words.values().next();
        words.get(base).or_else(|| words.get("en")).or_else(first).map(String::as_str)
    }

    pub fn level(&self, level: &EscalationLevel, number: usize) -> String {
        match (level.name.trim(), self.policy.escalations.len()) {
            ("", 0 | 1) => self.voice.say("handbook-escalation"),
            ("", _) => self.voice.with("handbook-level", &[("number", number.to_string().into())]),
            (own, _) => own.to_owned(),
        }
    }

    pub fn reviewers(&self, reviewers: Reviewers) -> String {
        self.voice.say(match reviewers {
            Reviewers::Uninvolved => "handbook-reviewers-uninvolved",
            Reviewers::Reviewer => "handbook-reviewers-reviewer",
            Reviewers::Manager => "handbook-reviewers-manager",
        })
    }

    pub fn notified(&self, notify: &Notify) -> String {
        match notify {
            Notify::Team => self.voice.say("handbook-notify-team"),
            Notify::Handler => self.voice.say("handbook-notify-handler"),
            Notify::Other(team) => self.team(team),
        }
    }

    pub fn whose(&self, calendar: CalendarOf) -> String {
        match calendar {
            CalendarOf::Office => self.voice.say("handbook-whose-office"),
            CalendarOf::Complainant => self.voice.say("handbook-whose-complainant"),
            CalendarOf::Fixed(region) => {
                self.voice.with("handbook-whose-region", &[("place", self.region(region).into())])
            }
        }
    }

    /// In the reader's language; a part of a country with the name it has in English.
    fn region(&self, region: Region) -> String {
        let country = region.country();
        let id = format!("customer-country-{}", country.code().to_ascii_lowercase());
        let name = self.voice.known(&id).unwrap_or_else(|| country.english_name().to_owned());
        if region == country { name } else { format!("{} ({name})", region.english_name()) }
    }

    pub fn countries(&self, codes: &[String]) -> String {
        let name = |code: &String| self.voice.known(&format!("customer-country-{}", code.to_ascii_lowercase()));
        codes.iter().map(|code| name(code).unwrap_or_else(|| code.clone())).collect::<Vec<_>>().join(", ")
    }

    /// Whose body it is.
    pub fn complainants(&self, body: &OutsideBody) -> String {
        match body.countries.is_empty() {
            true if self.policy.outside_bodies.len() <= 1 => self.voice.say("handbook-bodies-all"),
            true => self.voice.say("handbook-bodies-others"),
            false => self.countries(&body.countries),
        }
    }

    pub fn outcome(&self, outcome: Outcome) -> String {
        self.voice.coded("desk-outcome", outcome.as_str())
    }

    pub fn remedy(&self, remedy: Remedy) -> String {
        self.voice.coded("desk-remedy", remedy.as_str())
    }

    pub fn remedies(&self, remedies: &[Remedy]) -> Vec<String> {
        remedies.iter().map(|remedy| self.remedy(*remedy)).collect()
    }

    pub fn part(&self, part: Part) -> String {
        self.voice.coded("handbook-part", part.as_str())
    }

    pub fn parts(&self, parts: &[Part]) -> Vec<String> {
        parts.iter().map(|part| self.part(*part)).collect()
    }

    /// What the letter with a new date says: the reason always.
    pub fn carried_with_new_date(&self, rule: &ExtensionRule) -> Vec<String> {
        let others = rule.carries.iter().copied().filter(|part| *part != Part::Reason);
        std::iter::once(Part::Reason).chain(others).map(|part| self.part(part)).collect()
    }

    pub fn letter(&self, purpose: Purpose) -> String {
        let id = format!("desk-purpose-{}", purpose.as_str().replace('_', "-"));
        self.voice.known(&id).unwrap_or_else(|| capital(&as_words(purpose.as_str())))
    }

    pub fn moment(&self, when: Moment) -> String {
        self.voice.coded("handbook-moment", when.as_str())
    }

    pub fn sent(&self, by: SentBy) -> String {
        self.voice.say(match by {
            SentBy::Itself => "handbook-sent-itself",
            SentBy::Hand => "handbook-sent-hand",
        })
    }

    /// "after the complaint is received"; at a level of escalation it is the escalation that is received.
    pub fn from(&self, start: Start, level: usize) -> String {
        self.voice.say(match start {
            Start::Received if level > 0 => "handbook-from-escalated",
            Start::Received => "handbook-from-received",
            Start::Acknowledged => "handbook-from-acknowledged",
            Start::Danger => "handbook-from-danger",
            Start::Decided => "handbook-from-decided",
            Start::RemedyAccepted => "handbook-from-remedy-accepted",
        })
    }

    /// "The decision is sent within 30 working days after the complaint is received."
    pub fn promised(&self, promise: &PromiseRule, level: usize) -> String {
        let id = format!("handbook-keeps-{}", promise.kept_by.as_str());
        let within = self.voice.within(promise.within);
        self.voice.with(&id, &[("within", within.into()), ("from", self.from(promise.starts, level).into())])
    }

    pub fn keeper(&self, keeper: Keeper) -> String {
        self.voice.coded("handbook-value-keeper", keeper.as_str())
    }

    /// The languages by what they call themselves.
    pub fn languages<'c>(&self, codes: impl IntoIterator<Item = &'c str>) -> Vec<String> {
        codes.into_iter().map(|code| texts().language_name(code)).collect()
    }

    /// "08:00"; with seconds only where there are some.
    pub fn clock(time: jiff::civil::Time) -> String {
        let seconds = time.second() != 0 || time.subsec_nanosecond() != 0;
        if seconds { time.to_string() } else { format!("{:02}:{:02}", time.hour(), time.minute()) }
    }
}
