//! Builders: `a_complaint().received("2026-12-18").in_office("RO")`, then what happens to it, day by day.

#![allow(dead_code, reason = "each test binary tells other stories")]

use complaint::*;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use workdays::{Calendar, Region};

pub const POLICY: &str = include_str!("../../../../policies/customer-service-europe.toml");

pub struct Story {
    pub policy: Policy,
    calendar: Calendar,
    zone: TimeZone,
    pub complaint: Complaint,
    pub journal: Vec<Recorded>,
    pub now: Timestamp,
}

pub struct Start {
    received: &'static str,
    office: &'static str,
    kind: &'static str,
    details: Details,
}

pub fn a_complaint() -> Start {
    Start { received: "2026-11-23T10:00", office: "RO", kind: "product", details: Details::default() }
}

pub fn by(name: &str) -> By {
    By::Staff(StaffId::from(name))
}

pub fn letter(text: &str) -> Draft {
    Draft { subject: "Your complaint".to_owned(), text: text.to_owned(), automatic: false }
}

pub fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

impl Start {
    pub fn received(mut self, when: &'static str) -> Self {
        self.received = when;
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
    pub fn opens(self) -> Story {
        let policy = Policy::from_toml(POLICY).expect("the default policy");
        let calendar = Calendar::of(Region::parse(self.office).expect("a region"));
        let zone = match self.office {
            "RO" => "Europe/Bucharest",
            "GR" => "Europe/Athens",
            "GB-SCT" => "Europe/London",
            _ => "Europe/Berlin",
        };
        let zone = TimeZone::get(zone).expect("a zone");
        let now = at(self.received, &zone);
        let context = Context {
            policy: &policy,
            calendar: &calendar,
            zone: &zone,
            now,
            mail_domain: "example.com",
            mail_key: b"key",
        };
        let opening = Opening {
            reference: Reference::new(2026, 431),
            complainant: Party {
                name: Some("Ioana Exemplu".to_owned()),
                email: "ioana@example.org".to_owned(),
                language: "ro".to_owned(),
                country: None,
            },
            channel: Channel::Mail,
            received_at: now,
            subject: "Invertorul nu pornește".to_owned(),
            text: "Nu pornește de ieri.".to_owned(),
            kind: Kind::from(self.kind),
            details: self.details,
            danger: None,
            message: Some(MessageKey::from("first")),
            mail_id: Some(MailId::from("first@example.org")),
        };
        let journal = open(opening, &By::Complainant, &context).expect("opens");
        let complaint = Complaint::opened(&journal).expect("begins with an opening");
        Story { policy, calendar, zone, complaint, journal, now }
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
        self.now = at(when, &self.zone);
        self
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

    pub fn does(&mut self, by: &By, command: Command) -> &mut Self {
        let events = self.tries(by, command).expect("is allowed");
        for event in &events {
            self.complaint.apply(event);
        }
        self.journal.extend(events);
        self
    }

    /// The newest letter leaves.
    pub fn it_leaves(&mut self) -> &mut Self {
        let letter = self.complaint.letters.last().expect("a letter").id.clone();
        let at = self.now;
        self.does(&By::System, Command::LetterLeft { letter, at, note: "250 ok".to_owned() })
    }

    pub fn clock_is_looked_at(&mut self) -> &mut Self {
        self.does(&By::System, Command::TimePasses)
    }

    pub fn is_acknowledged(&mut self) -> &mut Self {
        self.does(&By::System, Command::Acknowledge { letter: letter("received") }).it_leaves()
    }

    pub fn is_decided_by(&mut self, who: &str) -> &mut Self {
        self.does(
            &by(who),
            Command::Decide {
                outcome: Outcome::Rejected,
                remedy: Some(Remedy::Nothing),
                explanation: "The warranty had ended.".to_owned(),
                letter: letter("The warranty had ended."),
            },
        )
        .it_leaves()
    }

    pub fn promise(&self, name: &str) -> &Promise {
        self.complaint.promises.iter().rev().find(|p| p.name.as_str() == name).expect("such a promise")
    }

    pub fn state(&self, name: &str) -> PromiseState {
        self.promise(name).state
    }
}
