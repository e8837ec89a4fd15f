//! Builders: `a_complaint().received("2026-12-18").in_office("RO")`, then what happens to it, day by day.

#![allow(dead_code, reason = "each test binary tells other stories")]

use complaint::*;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use workdays::{Calendar, Region};

pub const POLICY: &str = include_str!("../../../../policies/customer-service-europe.toml");

/// A complaint, its journal, and the world around it.
#[derive(Clone)]
pub struct Story {
    pub policy: Policy,
    pub calendar: Calendar,
    pub zone: TimeZone,
    pub complaint: Complaint,
    pub journal: Vec<Recorded>,
    pub now: Timestamp,
}

/// How a complaint opens.
#[derive(Clone)]
pub struct Beginning {
    received: &'static str,
    opened: Option<&'static str>,
    office: &'static str,
    kind: &'static str,
    text: &'static str,
    number: u64,
    details: Details,
    complainant: Party,
    policy: Policy,
}

pub fn a_complaint() -> Beginning {
    Beginning {
        received: "2026-11-23T10:00",
        opened: None,
        office: "RO",
        kind: "product",
        text: "Nu pornește de ieri.",
        number: 431,
        details: Details::default(),
        complainant: ioana(),
        policy: the_policy(|_| {}),
    }
}

pub fn ioana() -> Party {
    Party {
        name: Some("Ioana Exemplu".to_owned()),
        email: "ioana@example.org".to_owned(),
        language: "ro".to_owned(),
        country: None,
    }
}

pub fn party(email: &str) -> Party {
    Party { email: email.to_owned(), ..Party::default() }
}

/// The default policy, but for this.
pub fn the_policy(but: impl FnOnce(&mut Policy)) -> Policy {
    let mut policy = Policy::from_toml(POLICY).expect("the default policy");
    but(&mut policy);
    policy
}

/// A promise of a policy, to be changed.
pub fn rule<'p>(policy: &'p mut Policy, id: &str) -> &'p mut PromiseRule {
    policy.promises.iter_mut().find(|p| p.id.as_str() == id).expect("such a promise")
}

/// One of the policies that Redress comes with.
pub fn policy_file(id: &str) -> Policy {
    let path = format!("{}/../../policies/{id}.toml", env!("CARGO_MANIFEST_DIR"));
    Policy::from_toml(&std::fs::read_to_string(path).expect("a policy file")).expect("a policy")
}

pub fn by(name: &str) -> By {
    By::Staff(staff(name))
}

pub fn staff(name: &str) -> StaffId {
    StaffId::from(name)
}

pub fn letter(text: &str) -> Draft {
    Draft { subject: "Your complaint".to_owned(), text: text.to_owned(), automatic: false, files: Vec::new() }
}

pub fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

/// A message of the complainant.
pub fn message(key: &str) -> Incoming {
    Incoming {
        message: MessageKey::from(key),
        side: Side::Complainant,
        from: ioana(),
        channel: Channel::Mail,
        mail_id: Some(MailId(format!("{key}@example.org"))),
        subject: "Re".to_owned(),
        text: "text".to_owned(),
        files: Vec::new(),
        details: Details::default(),
        danger: None,
        automatic: false,
    }
}

pub fn zone_of(office: &str) -> TimeZone {
    let zone = match office {
        "RO" => "Europe/Bucharest",
        "GR" => "Europe/Athens",
        "GB-SCT" | "GB-ENG" => "Europe/London",
        _ => "Europe/Berlin",
    };
    TimeZone::get(zone).expect("a zone")
}

/// A decision with every part that any policy asks for.
pub fn decision(outcome: Outcome, remedy: Option<Remedy>) -> Command {
    Command::Decide {
        outcome,
        remedy,
        explanation: "The warranty had ended.".to_owned(),
        parts: all_parts(),
        summary: false,
        letter: letter("The warranty had ended."),
    }
}

pub fn all_parts() -> Parts {
    Part::ALL.into_iter().map(|part| (part, "as we found".to_owned())).collect()
}

pub fn extension(due: &str) -> Command {
    Command::Extend {
        due: day(due),
        reason: "The part comes later.".to_owned(),
        parts: all_parts(),
        letter: letter("The part comes later."),
    }
}

pub fn escalation() -> Command {
    Command::Escalate { reason: "It was never looked at.".to_owned(), channel: Channel::Web }
}

pub fn assignment(to: &str) -> Command {
    Command::Assign { handler: Some(staff(to)) }
}

pub fn closing(why: Closure) -> Command {
    Command::Close { why, note: String::new(), letter: None }
}

pub fn reopening() -> Command {
    Command::Reopen { why: "It broke again.".to_owned() }
}

impl Beginning {
    pub fn received(mut self, when: &'static str) -> Self {
        self.received = when;
        self
    }
    /// Opened later than it was received: it waited in triage.
    pub fn opened(mut self, when: &'static str) -> Self {
        self.opened = Some(when);
        self
    }
    pub fn in_office(mut self, region: &'static str) -> Self {
        self.office = region;
        self
    }
    pub fn about(mut self, kind: &'static str) -> Self {
        self.kind = kind;
        self
    }
    pub fn with(mut self, details: Details) -> Self {
        self.details = details;
        self
    }
    pub fn saying(mut self, text: &'static str) -> Self {
        self.text = text;
        self
    }
    pub fn number(mut self, number: u64) -> Self {
        self.number = number;
        self
    }
    pub fn by(mut self, complainant: Party) -> Self {
        self.complainant = complainant;
        self
    }
    pub fn of_country(mut self, country: &str) -> Self {
        self.complainant.country = Some(country.to_owned());
        self
    }
    pub fn under(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    pub fn opening(&self) -> Opening {
        Opening {
            reference: Reference::new(2026, self.number),
            complainant: self.complainant.clone(),
            channel: Channel::Mail,
            received_at: at(self.received, &zone_of(self.office)),
            subject: "Invertorul nu pornește".to_owned(),
            text: self.text.to_owned(),
            kind: Kind::from(self.kind),
            details: self.details.clone(),
            danger: None,
            message: Some(MessageKey::from("first")),
            mail_id: Some(MailId::from("first@example.org")),
            split_from: None,
        }
    }

    pub fn opens(self) -> Story {
        let opening = self.opening();
        let calendar = Calendar::of(Region::parse(self.office).expect("a region"));
        let zone = zone_of(self.office);
        let now = at(self.opened.unwrap_or(self.received), &zone);
        let context = Context {
            policy: &self.policy,
            calendar: &calendar,
            zone: &zone,
            now,
            mail_domain: "example.com",
            mail_key: b"key",
        };
        let journal = open(opening, &By::Complainant, &context).expect("opens");
        let complaint = Complaint::opened(&journal).expect("begins with an opening");
        Story { policy: self.policy, calendar, zone, complaint, journal, now }
    }
}

fn at(when: &str, zone: &TimeZone) -> Timestamp {
    let text = if when.contains('T') { when.to_owned() } else { format!("{when}T10:00") };
    let local: jiff::civil::DateTime = text.parse().expect("a date and time");
    local.to_zoned(zone.clone()).expect("exists").timestamp()
}

impl Story {
    /// The office's calendar gets another day off.
    pub fn day_off(&mut self, date: &str, name: &str) {
        let closure: workdays::Closure =
            serde_json::from_value(serde_json::json!({ "date": date, "name": name })).expect("a closure");
        let own = workdays::OwnDays { closures: vec![closure], ..Default::default() };
        self.calendar = self.calendar.clone().with_own_days(own);
    }

    /// Moves the clock on, without anybody looking at it.
    pub fn on(&mut self, when: &str) -> &mut Self {
        self.now = self.at(when);
        self
    }

    /// That moment in the office.
    pub fn at(&self, when: &str) -> Timestamp {
        at(when, &self.zone)
    }

    pub fn context(&self) -> Context<'_> {
        Context {
            policy: &self.policy,
            calendar: &self.calendar,
            zone: &self.zone,
            now: self.now,
            mail_domain: "example.com",
            mail_key: b"key",
        }
    }

    pub fn tries(&self, by: &By, command: Command) -> Result<Vec<Recorded>, Refusal> {
        decide(&self.complaint, by, command, &self.context())
    }

    /// Why it is refused.
    #[track_caller]
    pub fn refuses(&self, by: &By, command: Command) -> Refusal {
        self.tries(by, command).expect_err("is refused")
    }

    pub fn does(&mut self, by: &By, command: Command) -> &mut Self {
        let events = self.tries(by, command).expect("is allowed");
        self.takes(events)
    }

    pub fn takes(&mut self, events: Vec<Recorded>) -> &mut Self {
        for event in &events {
            self.complaint.apply(event);
        }
        self.journal.extend(events);
        self
    }

    pub fn ana(&mut self, command: Command) -> &mut Self {
        self.does(&by("ana"), command)
    }

    pub fn complainant(&mut self, command: Command) -> &mut Self {
        self.does(&By::Complainant, command)
    }

    /// The newest letter leaves.
    pub fn it_leaves(&mut self) -> &mut Self {
        let letter = self.complaint.letters.last().expect("a letter").id.clone();
        let at = self.now;
        self.does(&By::System, Command::LetterLeft { letter, at, note: "250 ok".to_owned() })
    }

    /// The newest letter comes back, or can't leave.
    pub fn it_fails(&mut self) -> &mut Self {
        let letter = self.complaint.letters.last().expect("a letter").id.clone();
        self.does(&By::System, Command::LetterFailed { letter, why: "550 no such user".to_owned() })
    }

    /// The newest letter that failed is sent again.
    pub fn sends_again(&self, email: Option<&str>) -> Command {
        let failed = self.complaint.letters.iter().rev().find(|l| l.failed && !l.replaced).expect("one failed");
        let (letter, email) = (failed.id.clone(), email.map(str::to_owned));
        Command::SendAgain { letter, email, draft: self::letter("once more"), encloses: None }
    }

    pub fn clock_is_looked_at(&mut self) -> &mut Self {
        self.does(&By::System, Command::TimePasses)
    }

    pub fn is_acknowledged(&mut self) -> &mut Self {
        self.does(&By::System, Command::Acknowledge { letter: letter("received") }).it_leaves()
    }

    pub fn is_decided_by(&mut self, who: &str) -> &mut Self {
        self.does(&by(who), decision(Outcome::Rejected, Some(Remedy::Nothing))).it_leaves()
    }

    /// Accepted, with a remedy that the complainant may take.
    pub fn is_offered(&mut self, remedy: Remedy) -> &mut Self {
        self.ana(decision(Outcome::Accepted, Some(remedy))).it_leaves()
    }

    /// Acknowledged, decided, escalated and taken by Carmen.
    pub fn is_under_review(&mut self) -> &mut Self {
        self.is_acknowledged().is_decided_by("ana").complainant(escalation());
        self.does(&by("carmen"), assignment("carmen"))
    }

    pub fn is_asked_for(&mut self, detail: &str) -> &mut Self {
        let details = vec![detail.to_owned()];
        self.ana(Command::AskInformation { details, letter: letter("Please tell us.") }).it_leaves()
    }

    pub fn writes(&mut self, key: &str) -> &mut Self {
        self.complainant(Command::Receive(message(key)))
    }

    pub fn third_party_is_asked(&mut self, email: &str) -> &mut Self {
        let ask = Command::AskThirdParty { party: party(email), role: "installer".into(), letter: letter("When?") };
        self.ana(ask).it_leaves()
    }

    pub fn third_party_answers(&mut self, number: u32) -> &mut Self {
        let side = Side::ThirdParty(number);
        self.does(&By::ThirdParty(number), Command::Receive(Incoming { side, ..message("theirs") }))
    }

    pub fn promise(&self, name: &str) -> &Promise {
        self.complaint.promises.iter().rev().find(|p| p.name.as_str() == name).expect("such a promise")
    }

    pub fn has_promise(&self, name: &str) -> bool {
        self.complaint.promises.iter().any(|p| p.name.as_str() == name)
    }

    pub fn due(&self, name: &str) -> Date {
        self.promise(name).due
    }

    /// The deadline on the office's clock: `2026-11-24T10:00`.
    pub fn deadline(&self, name: &str) -> String {
        self.zone.to_datetime(self.promise(name).deadline).strftime("%Y-%m-%dT%H:%M").to_string()
    }

    pub fn state(&self, name: &str) -> PromiseState {
        self.promise(name).state
    }

    /// What became of all promises of this name, in their order.
    pub fn states(&self, name: &str) -> Vec<PromiseState> {
        self.complaint.promises.iter().filter(|p| p.name.as_str() == name).map(|p| p.state).collect()
    }

    pub fn is_resting(&self, name: &str) -> bool {
        self.promise(name).paused.is_some()
    }

    pub fn happened(&self, which: impl Fn(&Event) -> bool) -> usize {
        self.journal.iter().filter(|e| which(&e.event)).count()
    }

    pub fn steps(&self) -> Vec<NextStep> {
        self.complaint.next_steps()
    }

    /// When silence ends on the office's clock.
    pub fn closes_on(&self) -> Option<Date> {
        self.complaint.silence.as_ref().map(|s| s.close_on)
    }
}
