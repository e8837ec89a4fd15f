//! The worked examples of `policies/worked/`: each policy is run as its file tells, and each date must come out as it
//! says. The keys are told in `policies/README.md`.

use complaint::*;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use workdays::{Calendar, Region};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Worked {
    policy: String,
    #[serde(rename = "case")]
    cases: Vec<Case>,
    #[serde(default)]
    danger: Vec<Danger>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Danger {
    text: String,
    word: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    office: String,
    zone: String,
    kind: String,
    received: String,
    country: Option<String>,
    text: Option<String>,
    #[serde(default)]
    step: Vec<Step>,
    #[serde(default)]
    expect: Vec<Expect>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    on: String,
    #[serde(rename = "do")]
    act: String,
    until: Option<Date>,
    promise: Option<String>,
    outcome: Option<String>,
    remedy: Option<String>,
    #[serde(default)]
    summary: bool,
    #[serde(default)]
    refused: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    on: String,
    promise: Option<String>,
    #[serde(default)]
    level: u8,
    nth: Option<usize>,
    due: Option<String>,
    state: Option<String>,
    warns: Option<Vec<String>>,
    resting: Option<bool>,
    stage: Option<String>,
    team: Option<String>,
    priority: Option<String>,
    outside_body: Option<String>,
    outside_until: Option<Date>,
    escalate_until: Option<Date>,
    reminds_on: Option<Date>,
    closes_on: Option<Date>,
    kept_until: Option<Date>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policies")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// A case under way.
struct Running {
    policy: Policy,
    calendar: Calendar,
    zone: TimeZone,
    complaint: Complaint,
    /// The warnings that were given, by the number of their promise.
    given: BTreeMap<u32, Vec<Timestamp>>,
}

impl Running {
    fn at(&self, local: &str) -> Timestamp {
        at(local, &self.zone)
    }

    fn context(&self, now: Timestamp) -> Context<'_> {
        context(&self.policy, &self.calendar, &self.zone, now)
    }

    fn does(&mut self, now: Timestamp, by: &By, command: Command) -> Result<(), Refusal> {
        let events = decide(&self.complaint, by, command, &self.context(now))?;
        for event in &events {
            match &event.event {
                Event::WarningGiven { promise, .. } => {
                    let due = self.complaint.promises[*promise as usize].warnings.iter().filter(|at| **at <= event.at);
                    self.given.entry(*promise).or_default().extend(due);
                }
                Event::PromiseMoved { number, .. } | Event::PromiseResumed { number, .. } => {
                    self.given.remove(number);
                }
                _ => {}
            }
            self.complaint.apply(event);
        }
        Ok(())
    }

    /// Letters leave in the minute in which they are written.
    fn letters_leave(&mut self, now: Timestamp) {
        let waiting = self.complaint.letters.iter().filter(|l| l.sent_at.is_none() && !l.failed);
        for letter in waiting.map(|l| l.id.clone()).collect::<Vec<_>>() {
            let left = Command::LetterLeft { letter, at: now, note: String::new() };
            self.does(now, &By::System, left).expect("a letter may always leave");
        }
    }

    /// What the clock does by itself on the way to `now`.
    fn time_passes(&mut self, now: Timestamp) {
        while let Some(wake) = self.complaint.wakes_at().filter(|wake| *wake <= now) {
            self.does(wake, &By::System, Command::TimePasses).expect("time always passes");
            if silence_to_close(&self.complaint, wake) {
                self.does(wake, &By::System, Command::CloseAfterSilence { letter: None }).expect("silence has lasted");
            } else if silence_to_remind(&self.complaint, wake) {
                self.does(wake, &By::System, Command::RemindComplainant { letter: letter() }).expect("silence lasts");
                self.letters_leave(wake);
            }
        }
    }

    fn step(&mut self, step: &Step) -> Result<(), Refusal> {
        let now = self.at(&step.on);
        self.time_passes(now);
        let reviewer = By::Staff(StaffId(format!("staff-{}", self.complaint.level)));
        if self.complaint.level > 0 && self.complaint.handler.is_none() && self.complaint.stage == Stage::Open {
            let handler = reviewer.staff().cloned();
            self.does(now, &reviewer, Command::Assign { handler })?;
        }
        let command = self.command(step, now)?;
        let by = match step.act.as_str() {
            "satisfied" | "escalate" | "information" | "accept_remedy" => By::Complainant,
            _ => reviewer,
        };
        self.does(now, &by, command)?;
        self.letters_leave(now);
        Ok(())
    }

    fn command(&self, step: &Step, now: Timestamp) -> Result<Command, Refusal> {
        let remedy = step.remedy.as_deref().map(|r| Remedy::parse(r).expect("a remedy"));
        Ok(match step.act.as_str() {
            "acknowledge" => Command::Acknowledge { letter: letter() },
            "update" => Command::Update { letter: letter() },
            "reply" => Command::Reply { letter: letter() },
            "ask_information" => Command::AskInformation { details: Vec::new(), letter: letter() },
            "information" => Command::Receive(self.message(now)),
            "extend" => {
                let number = self.extended(step);
                assert!(
                    number.is_none()
                        || step.promise.is_none()
                        || self.complaint.promises[number.unwrap_or(0)].extendable
                );
                let due = step.until.expect("an extension has a date");
                Command::Extend { due, reason: "because".to_owned(), parts: all_parts(), letter: letter() }
            }
            "decide" => Command::Decide {
                outcome: Outcome::parse(step.outcome.as_deref().expect("an outcome")).expect("a known outcome"),
                remedy,
                explanation: "because".to_owned(),
                parts: all_parts(),
                summary: step.summary,
                letter: letter(),
            },
            "satisfied" => Command::Satisfied,
            "accept_remedy" => Command::AcceptRemedy,
            "remedy_done" => Command::RemedyDone { note: String::new(), letter: None },
            "escalate" => Command::Escalate { reason: "why".to_owned(), channel: Channel::Web },
            "danger" => Command::MarkDanger { danger: Some("smoke".to_owned()) },
            "assess" => Command::AssessDanger { finding: "nothing burnt".to_owned(), serious: false },
            other => panic!("no step is called {other}"),
        })
    }

    fn extended(&self, step: &Step) -> Option<usize> {
        let name = step.promise.as_ref()?;
        self.complaint.promises.iter().rposition(|p| p.name.as_str() == name)
    }

    fn message(&self, now: Timestamp) -> Incoming {
        Incoming {
            message: MessageKey(format!("at-{now}")),
            side: Side::Complainant,
            from: self.complaint.complainant.clone(),
            channel: Channel::Mail,
            mail_id: None,
            subject: String::new(),
            text: "here it is".to_owned(),
            files: Vec::new(),
            details: Details::default(),
            danger: None,
            automatic: false,
        }
    }

    /// What isn't as expected, in words.
    fn differs(&mut self, expect: &Expect) -> Vec<String> {
        let now = self.at(&expect.on);
        self.time_passes(now);
        let mut wrong = Vec::new();
        let mut same = |what: &str, is: String, wanted: Option<String>| {
            if let Some(wanted) = wanted.filter(|wanted| *wanted != is) {
                wrong.push(format!("{what} is {is}, not {wanted}"));
            }
        };
        let complaint = &self.complaint;
        if let Some(name) = &expect.promise {
            let numbered = (0u32..).zip(&complaint.promises);
            let all: Vec<(u32, &Promise)> =
                numbered.filter(|(_, p)| p.name.as_str() == name && p.level == expect.level).collect();
            let found = expect.nth.map_or(all.last(), |nth| all.get(nth - 1)).copied();
            let promise = found.map(|(_, promise)| promise);
            same(&format!("{name} state"), state(promise), expect.state.clone());
            let due = promise.map(|p| self.end(p, now)).unwrap_or_default();
            same(&format!("{name} due"), due, expect.due.clone());
            let warns: Vec<String> = found.map(|(n, p)| self.warnings(n, p)).unwrap_or_default();
            same(&format!("{name} warns"), warns.join(" "), expect.warns.as_ref().map(|w| w.join(" ")));
            let resting = promise.is_some_and(|p| p.paused.is_some());
            same(&format!("{name} resting"), resting.to_string(), expect.resting.map(|r| r.to_string()));
        }
        let stage = format!("{:?}", complaint.stage).to_lowercase();
        same("stage", stage, expect.stage.clone());
        same("team", complaint.team.to_string(), expect.team.clone());
        same("priority", complaint.priority.to_string(), expect.priority.clone());
        let body = self.policy.outside_body(complaint.complainant.country.as_deref());
        same("outside body", body.map(|b| b.name.clone()).unwrap_or_default(), expect.outside_body.clone());
        let date = |d: Option<Date>| d.map(|d| d.to_string()).unwrap_or_default();
        let decided =
            complaint.letters.iter().filter(|l| l.purpose == Purpose::Decision).filter_map(|l| l.sent_at).max();
        let after = |period: Option<Period>, from: Option<Timestamp>| {
            period.zip(from).and_then(|(p, from)| end_of_period(p, from, &self.context(from)).ok())
        };
        same(
            "outside until",
            date(after(body.and_then(|b| b.until), decided)),
            expect.outside_until.map(|d| d.to_string()),
        );
        let level = self.policy.escalations.get(usize::from(complaint.level));
        same(
            "escalate until",
            date(after(level.and_then(|l| l.until), decided)),
            expect.escalate_until.map(|d| d.to_string()),
        );
        let silence = complaint.silence.as_ref();
        let yesterday = |at: Timestamp| (at.to_zoned(self.zone.clone()).date() - 1.day()).to_string();
        same(
            "reminds on",
            silence.and_then(|s| s.remind_at).map(yesterday).unwrap_or_default(),
            expect.reminds_on.map(|d| d.to_string()),
        );
        same("closes on", date(silence.map(|s| s.close_on)), expect.closes_on.map(|d| d.to_string()));
        let closed = (complaint.stage == Stage::Closed).then_some(complaint.last_at);
        let kept = self.policy.retention.as_ref().map(|r| r.after_closing);
        same("kept until", date(after(kept, closed)), expect.kept_until.map(|d| d.to_string()));
        wrong
    }

    /// A date; for a period in hours the minute.
    fn end(&self, promise: &Promise, _now: Timestamp) -> String {
        match promise.within.is_in_hours() {
            true => promise.deadline.to_zoned(self.zone.clone()).strftime("%Y-%m-%dT%H:%M").to_string(),
            false => promise.due.to_string(),
        }
    }

    /// Warnings, given and still to come, as days; for a period in hours as minutes.
    fn warnings(&self, number: u32, promise: &Promise) -> Vec<String> {
        let form = if promise.within.is_in_hours() { "%Y-%m-%dT%H:%M" } else { "%Y-%m-%d" };
        let given = self.given.get(&number).into_iter().flatten();
        given.chain(&promise.warnings).map(|at| at.to_zoned(self.zone.clone()).strftime(form).to_string()).collect()
    }
}

fn state(promise: Option<&Promise>) -> String {
    promise.map_or_else(|| "none".to_owned(), |p| p.state.as_str().to_owned())
}

fn all_parts() -> Parts {
    Part::ALL.into_iter().filter(|p| p.is_written()).map(|p| (p, "words".to_owned())).collect()
}

fn letter() -> Draft {
    Draft { subject: "Your complaint".to_owned(), text: "words".to_owned(), automatic: false, files: Vec::new() }
}

fn at(local: &str, zone: &TimeZone) -> Timestamp {
    let time: DateTime = local.parse().unwrap_or_else(|e| panic!("{local}: {e}"));
    time.to_zoned(zone.clone()).expect("exists").timestamp()
}

fn context<'a>(policy: &'a Policy, calendar: &'a Calendar, zone: &'a TimeZone, now: Timestamp) -> Context<'a> {
    Context { policy, calendar, zone, now, mail_domain: "example.com", mail_key: b"key" }
}

fn opened(policy: &Policy, case: &Case) -> Running {
    let zone = TimeZone::get(&case.zone).expect("a zone");
    let calendar = policy.calendar.of(Region::parse(&case.office).expect("a region"));
    let now = at(&case.received, &zone);
    let opening = Opening {
        reference: Reference::new(2026, 431),
        complainant: Party {
            name: None,
            email: "somebody@example.org".to_owned(),
            language: "en".to_owned(),
            country: case.country.clone(),
        },
        channel: Channel::Mail,
        received_at: now,
        subject: String::new(),
        text: case.text.clone().unwrap_or_default(),
        kind: Kind::from(case.kind.as_str()),
        details: Details::default(),
        danger: None,
        message: None,
        mail_id: None,
        split_from: None,
    };
    let events = open(opening, &By::Complainant, &context(policy, &calendar, &zone, now)).expect("opens");
    let complaint = Complaint::opened(&events).expect("begins with an opening");
    Running { policy: policy.clone(), calendar, zone, complaint, given: BTreeMap::new() }
}

/// Steps and looks in the order of their times; a look comes after the steps of its minute.
fn run(policy: &Policy, case: &Case) -> Vec<String> {
    let mut running = opened(policy, case);
    let mut wrong = Vec::new();
    let (mut steps, mut looks) = (case.step.iter().peekable(), case.expect.iter().peekable());
    loop {
        let step_first = match (steps.peek(), looks.peek()) {
            (Some(step), Some(look)) => running.at(&step.on) <= running.at(&look.on),
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => return wrong,
        };
        if step_first && let Some(step) = steps.next() {
            match (running.step(step), step.refused) {
                (Ok(()), true) => wrong.push(format!("{}: {} wasn't refused", step.on, step.act)),
                (Err(refusal), false) => wrong.push(format!("{}: {} was refused: {refusal}", step.on, step.act)),
                _ => {}
            }
        } else if let Some(look) = looks.next() {
            let said = running.differs(look);
            wrong.extend(said.into_iter().map(|w| format!("{}: {w}", look.on)));
        }
    }
}

#[test]
fn every_policy_comes_out_as_its_worked_examples_say() {
    let mut wrong = Vec::new();
    let mut cases = 0;
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder().join("worked")).expect("a folder").map(|e| e.expect("an entry").path()).collect();
    files.sort();
    assert!(files.len() >= 6, "five regimes besides the default, at least");
    for file in files {
        let worked: Worked = toml::from_str(&read(&file)).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let policy = Policy::from_toml(&read(&folder().join(format!("{}.toml", worked.policy)))).expect("sound");
        for case in &worked.cases {
            cases += 1;
            wrong.extend(run(&policy, case).into_iter().map(|w| format!("{}, “{}”: {w}", worked.policy, case.name)));
        }
        for danger in &worked.danger {
            let found = policy.safety.as_ref().and_then(|s| s.danger_in(&danger.text)).map(str::to_owned);
            if found.as_deref().unwrap_or_default() != danger.word {
                wrong.push(format!("{}: “{}”: {found:?}, not {:?}", worked.policy, danger.text, danger.word));
            }
        }
    }
    assert!(cases >= 40, "{cases} cases");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_policy_file_is_sound() {
    for entry in std::fs::read_dir(folder()).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|e| e == "toml") {
            let text = read(&path);
            let shown: Vec<String> = check(&text).iter().map(|p| p.shown(&path.display().to_string(), &text)).collect();
            assert!(shown.is_empty(), "{}", shown.join("\n"));
        }
    }
}
