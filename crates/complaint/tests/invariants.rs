//! Random lives of complaints under every policy that Redress comes with, and what must hold after each event.
//!
//! `REDRESS_SEEDS=N` walks N seeds (1,000 otherwise, shared out among the policies); `REDRESS_SEED=S` repeats one. A
//! failure prints its seed and the steps that led to it.

mod stories;
mod walks;

use complaint::*;
use jiff::{SignedDuration, Span};
use std::cell::RefCell;
use std::collections::BTreeSet;
use stories::*;
use walks::*;

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same on every machine.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }
    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }
    fn of<'a, T>(&mut self, things: &'a [T]) -> &'a T {
        &things[self.below(things.len())]
    }
}

/// Two complaints by one person, and what was done so far.
struct Walk {
    chance: Chance,
    stories: [Story; 2],
    steps: usize,
    parts: u64,
}

thread_local! {
    /// The steps of the walk under way, for when it breaks a law.
    static TOLD: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn tell(step: String) {
    TOLD.with_borrow_mut(|told| told.push(step));
}

const STAFF: [&str; 4] = ["ana", "bogdan", "carmen", "dana"];

fn walk(seed: u64, policy: &Policy, steps: usize) -> Walk {
    TOLD.take();
    let mut chance = Chance(seed);
    let offices = ["RO", "DE-BY", "GB-ENG", "GR"];
    let office = *chance.of(&offices);
    let mut open = |number| {
        let kind: &'static str = Box::leak(chance.of(&policy.kinds).id.to_string().into_boxed_str());
        let received = *chance.of(&["2026-11-20T17:59", "2026-11-28T08:00", "2027-03-27T12:00", "2026-12-24T23:59"]);
        let start = a_complaint().under(policy.clone()).in_office(office).about(kind).number(number).received(received);
        let start = if chance.one_in(3) { start.saying("it caught fire, a luat foc") } else { start };
        if chance.one_in(2) { start.of_country("FR").opens() } else { start.opens() }
    };
    let mut stories = [open(1), open(2)];
    let now = stories[0].now.max(stories[1].now);
    stories.iter_mut().for_each(|s| s.now = now);
    let mut walk = Walk { chance, stories, steps: 0, parts: 100 };
    for n in 0..2 {
        let journal = walk.stories[n].journal.clone();
        walk.checked(n, Complaint::begin(&journal[0]).expect("opens"), &journal[1..]);
    }
    for _ in 0..steps {
        walk.step();
    }
    for n in 0..2 {
        let Story { complaint, journal, .. } = &walk.stories[n];
        walk.holds(journal_tells_it_all(complaint, journal));
        walk.holds(misses_are_told_once(journal));
        walk.holds(is_seen_through(&walk.stories[n]));
    }
    walk
}

impl Walk {
    #[track_caller]
    fn holds(&self, law: Law) {
        if let Err(broken) = law {
            panic!("{broken}");
        }
    }

    /// Event by event, from the complaint as it was.
    #[track_caller]
    fn checked(&self, n: usize, mut before: Complaint, events: &[Recorded]) {
        for event in events {
            let mut after = before.clone();
            after.apply(event);
            self.holds(event_is_legal(&before, event, &after));
            before = after;
        }
        self.holds(nothing_is_forgotten(&before));
        assert_eq!(before, self.stories[n].complaint);
    }

    /// Tries a command; it is applied and checked where it is allowed.
    fn tries(&mut self, n: usize, by: &By, command: Command) -> bool {
        let now = self.stories[n].now;
        let said = format!("{command:?}");
        let result = self.stories[n].tries(by, command.clone());
        let ok = if result.is_ok() { "" } else { "refused: " };
        tell(format!("{now} C{n} {by:?} {ok}{}", said.chars().take(160).collect::<String>()));
        let Ok(events) = result else { return false };
        let before = self.stories[n].complaint.clone();
        self.stories[n].takes(events.clone());
        self.checked(n, before, &events);
        // Said to the same state again, the same follows: nothing but the state decides.
        true
    }

    fn step(&mut self) {
        self.steps += 1;
        let n = self.chance.below(2);
        match self.chance.below(14) {
            0..=2 => self.time_goes_on(),
            3..=5 => self.a_letter_goes(n),
            6 if self.chance.one_in(3) => self.merges(n),
            7 if self.chance.one_in(3) => self.splits(n),
            8 if self.chance.one_in(6) => self.moves(n),
            _ => {
                let (by, command) = self.command(n);
                self.tries(n, &by, command);
            }
        }
    }

    /// To the next moment at which something is due, by a while, or over a long downtime; then the clock is looked at.
    fn time_goes_on(&mut self) {
        let now = self.stories[0].now;
        let wakes = self.stories.iter().filter_map(|s| s.complaint.wakes_at()).min();
        let then = match self.chance.below(8) {
            0..=3 => wakes.unwrap_or(now + SignedDuration::from_hours(20)).max(now),
            4 | 5 => now + SignedDuration::from_mins(self.chance.below(60 * 24 * 4) as i64),
            6 => now + SignedDuration::from_hours(24 * self.chance.below(20) as i64),
            _ => now + SignedDuration::from_hours(24 * self.chance.below(400) as i64),
        };
        self.stories.iter_mut().for_each(|s| s.now = then);
        if self.chance.one_in(5) {
            tell(format!("{then} and nobody looks at the clock"));
            return;
        }
        for n in 0..2 {
            self.clock_is_looked_at(n);
        }
    }

    fn clock_is_looked_at(&mut self, n: usize) {
        self.tries(n, &By::System, Command::TimePasses);
        let (complaint, now) = (&self.stories[n].complaint, self.stories[n].now);
        if silence_to_close(complaint, now) {
            let letter = self.chance.one_in(2).then(|| letter("closed"));
            assert!(self.tries(n, &By::System, Command::CloseAfterSilence { letter }), "silence closes");
        } else if silence_to_remind(complaint, now) {
            let letter = letter("you may still answer");
            assert!(self.tries(n, &By::System, Command::RemindComplainant { letter }), "silence is reminded of");
        }
        self.holds(the_clock_has_come_by(&self.stories[n].complaint, now));
    }

    /// One of the letters leaves, fails, is late, arrives, or nobody knows; sometimes one of which that was said before.
    fn a_letter_goes(&mut self, n: usize) {
        let story = &self.stories[n];
        let open: Vec<_> =
            story.complaint.letters.iter().filter(|l| l.sent_at.is_none()).map(|l| l.id.clone()).collect();
        let all: Vec<_> = story.complaint.letters.iter().map(|l| l.id.clone()).collect();
        let from = if open.is_empty() || self.chance.one_in(5) { &all } else { &open };
        if from.is_empty() {
            return;
        }
        let letter = self.chance.of(from).clone();
        if self.chance.one_in(6) {
            let by = self.staff();
            let email = self.chance.one_in(2).then(|| "moved@example.org".to_owned());
            let draft = stories::letter("once more");
            self.tries(n, &by, Command::SendAgain { letter, email, draft, encloses: None });
            return;
        }
        let back = SignedDuration::from_hours(*self.chance.of(&[0, 0, 0, 1, 30, 400, -5]));
        let at = self.stories[n].now - back;
        let command = match self.chance.below(10) {
            0 => Command::LetterFailed { letter, why: "550".into() },
            1 => Command::LetterUncertain { letter },
            2 => Command::LetterDelayed { letter, why: "4.4.1".into() },
            3 => Command::LetterArrived { letter, read: self.chance.one_in(2) },
            _ => Command::LetterLeft { letter, at, note: String::new() },
        };
        self.tries(n, &By::System, command);
    }

    fn merges(&mut self, n: usize) {
        let by = self.staff();
        let (into, from) = (self.stories[n].complaint.clone(), self.stories[1 - n].complaint.clone());
        let letter = self.chance.one_in(2).then(|| letter("as one"));
        let take = Command::TakeOver { other: Box::new(from.clone()), letter };
        let goes = Command::MergeInto { into: Box::new(into.clone()) };
        let (one, two) = (self.stories[n].tries(&by, take.clone()), self.stories[1 - n].tries(&by, goes.clone()));
        assert_eq!(one.is_ok(), two.is_ok(), "both or neither: {one:?} {two:?}");
        if one.is_ok() {
            // What had been missed by now is no longer running on either side.
            let caught_up = |story: &Story| {
                let mut story = story.clone();
                story.clock_is_looked_at();
                story.complaint
            };
            let before = [caught_up(&self.stories[0]), caught_up(&self.stories[1])];
            self.tries(1 - n, &by, goes);
            self.tries(n, &by, take);
            let after = &self.stories[n].complaint;
            self.holds(owed_no_later(&[&before[0], &before[1]], after));
            let people = [&before[0], &before[1]];
            assert!(people.iter().all(|c| c.participants.is_subset(&after.participants)), "who took part is known");
            assert!(people.iter().all(|c| c.about_staff.is_subset(&after.about_staff)), "whom it is about is known");
        }
    }

    fn splits(&mut self, n: usize) {
        let by = self.staff();
        self.parts += 1;
        let first = self.stories[n].clone();
        let kind = self.chance.of(&first.policy.kinds).id.clone();
        let opening = Opening { kind, ..a_complaint().number(self.parts).opening() };
        let to = opening.reference.clone();
        let split = Command::SplitOff { to, why: "two things".into() };
        let Ok(events) = open_split(opening, &first.complaint, &by, &first.context()) else {
            assert!(!self.tries(n, &by, split), "nothing opens, nothing is split off");
            return;
        };
        assert!(self.tries(n, &by, split), "what opens is split off");
        let part = Complaint::opened(&events).expect("opens");
        self.holds(nothing_is_forgotten(&part));
        self.holds(journal_tells_it_all(&part, &events));
        assert_eq!(part.received_at, first.complaint.received_at);
        if self.chance.one_in(2) {
            // The walk goes on with the part in the place of the other.
            tell(format!("C{} is now the part of C{n}", 1 - n));
            self.stories[1 - n] = Story { complaint: part, journal: events, ..first };
        }
    }

    fn moves(&mut self, n: usize) {
        let before = self.stories[n].complaint.clone();
        let mut caught_up = self.stories[n].clone();
        caught_up.clock_is_looked_at();
        let version = self.stories[n].policy.version;
        let change = self.chance.below(3) as u16 * 3;
        for story in &mut self.stories {
            story.policy.version = version + 1;
            for promise in &mut story.policy.promises {
                if let Period::WorkingDays(days) = promise.within {
                    promise.within = Period::WorkingDays((days + change).saturating_sub(3).max(2));
                }
            }
        }
        let by = self.staff();
        if self.tries(n, &by, Command::MovePolicy) {
            let after = &self.stories[n].complaint;
            self.holds(owed_no_later(&[&caught_up.complaint], after));
            assert!(after.promises.len() >= before.promises.len());
        }
    }

    fn staff(&mut self) -> By {
        by(self.chance.of::<&str>(&STAFF))
    }

    fn anybody(&mut self) -> By {
        match self.chance.below(8) {
            0 => By::Complainant,
            1 => By::ThirdParty(1),
            2 => By::System,
            _ => self.staff(),
        }
    }

    fn draft(&mut self) -> Draft {
        if self.chance.one_in(20) { letter(" ") } else { letter("text") }
    }

    fn parts(&mut self) -> Parts {
        if self.chance.one_in(6) { Parts::new() } else { all_parts() }
    }

    fn words(&mut self) -> String {
        if self.chance.one_in(12) { " ".into() } else { "because".into() }
    }

    fn remedy(&mut self) -> Option<Remedy> {
        if self.chance.one_in(4) { None } else { Some(*self.chance.of(&Remedy::ALL)) }
    }

    fn incoming(&mut self) -> (By, Command) {
        let number = 1 + self.chance.below(2) as u32;
        let (by, side) = match self.chance.below(4) {
            0 => (By::ThirdParty(number), Side::ThirdParty(number)),
            1 if self.chance.one_in(4) => (By::System, Side::Team),
            _ => (By::Complainant, Side::Complainant),
        };
        let danger = self.chance.one_in(6).then(|| "smoke".to_owned());
        let automatic = self.chance.one_in(5);
        let key = format!("m{}", self.steps);
        (by, Command::Receive(Incoming { side, danger, automatic, ..message(&key) }))
    }

    fn extension(&mut self, n: usize) -> Command {
        let story = &self.stories[n];
        let old = story.complaint.owed_resolution().map_or(story.context().today(), |p| p.due);
        let from = if self.chance.one_in(2) { old } else { self.stories[n].context().today().max(old) };
        let due = from.saturating_add(Span::new().days(self.chance.below(30) as i64));
        let (reason, parts, letter) = (self.words(), self.parts(), self.draft());
        Command::Extend { due, reason, parts, letter }
    }

    /// What somebody may try, sensible or not.
    fn command(&mut self, n: usize) -> (By, Command) {
        let staff = self.staff();
        let letter = self.draft();
        let optional = self.chance.one_in(2).then(|| letter.clone());
        let who = StaffId::from(*self.chance.of(&STAFF));
        let policy = self.stories[n].policy.clone();
        match self.chance.below(40) {
            0 | 1 => (By::System, Command::Acknowledge { letter }),
            2 | 3 => (staff, Command::Reply { letter }),
            4 => (staff, Command::AskInformation { details: vec!["serial".into()], letter }),
            5 => (staff, Command::Update { letter }),
            6 | 7 => (staff, self.extension(n)),
            8 => (staff, Command::ResolvePart { what: self.words(), remedy: self.remedy(), letter }),
            9..=12 => {
                let outcome = *self.chance.of(&Outcome::ALL);
                let (remedy, explanation, parts) = (self.remedy(), self.words(), self.parts());
                let summary = self.chance.one_in(8);
                (staff, Command::Decide { outcome, remedy, explanation, parts, summary, letter })
            }
            13 => (self.complainant_or_another(), Command::AcceptRemedy),
            14 => (self.complainant_or_another(), Command::DeclineRemedy { reason: self.words() }),
            15 => (staff, Command::RemedyDone { note: self.words(), letter: optional }),
            16 => (self.complainant_or_another(), Command::Satisfied),
            17 if self.chance.one_in(2) => {
                (self.complainant_or_another(), Command::Withdraw { reason: self.words(), letter: optional })
            }
            18 | 19 => {
                (self.complainant_or_another(), Command::Escalate { reason: self.words(), channel: Channel::Web })
            }
            20..=22 => (staff, Command::Assign { handler: (!self.chance.one_in(6)).then_some(who) }),
            23 => (staff, Command::Transfer { team: self.chance.of(&policy.teams).id.clone() }),
            24 => (staff, Command::Prioritise { priority: self.chance.of(&policy.priorities).clone() }),
            25 => {
                let change = Details { serial: Some(self.words()), ..Details::default() };
                (staff, Command::CorrectDetails { change })
            }
            26 => (staff, Command::CorrectKind { kind: self.chance.of(&policy.kinds).id.clone() }),
            27 => (staff, Command::MarkDanger { danger: self.chance.one_in(2).then(|| self.words()) }),
            28 => (staff, Command::AssessDanger { finding: self.words(), serious: self.chance.one_in(2) }),
            29 if self.chance.one_in(4) => (staff, Command::Exclude { staff: who, why: self.words() }),
            30 | 31 => {
                let email = *self.chance.of(&["office@installer.example", "claims@carrier.example", "bad address"]);
                (staff, Command::AskThirdParty { party: party(email), role: "installer".into(), letter })
            }
            32..=34 => self.incoming(),
            35 => (staff, Command::NoReplyNeeded),
            36 => {
                let why =
                    *self.chance.of(&[Closure::Satisfied, Closure::NoAnswer, Closure::Withdrawn, Closure::NoComplaint]);
                (staff, Command::Close { why, note: String::new(), letter: optional })
            }
            37 => (staff, Command::Reopen { why: self.words() }),
            38 => self.small(letter),
            _ => {
                let by = self.anybody();
                (by, self.small(letter).1)
            }
        }
    }

    fn complainant_or_another(&mut self) -> By {
        if self.chance.one_in(5) { self.anybody() } else { By::Complainant }
    }

    fn small(&mut self, letter: Draft) -> (By, Command) {
        let staff = self.staff();
        let command = match self.chance.below(8) {
            0 => Command::Note { text: self.words() },
            1 => {
                let by = self.chance.one_in(2).then(|| party("lawyer@example.com"));
                Command::Represent { by, authority: self.words() }
            }
            2 => Command::Relate { other: Reference::new(2026, 7), why: self.words() },
            3 => Command::RevokeLink,
            4 => Command::Recalculate,
            5 => Command::Remind { to: party("team@example.com"), letter },
            6 => Command::CorrectComplainant { complainant: Party { language: self.words(), ..ioana() } },
            _ => Command::AcknowledgeEscalation { letter },
        };
        (staff, command)
    }
}

/// Every policy in the folder, by its name.
fn policies() -> Vec<(String, Policy)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../policies");
    let files = std::fs::read_dir(folder).expect("the folder of policies").map(|entry| entry.expect("a file").path());
    let mut files: Vec<_> = files.filter(|path| path.extension().is_some_and(|e| e == "toml")).collect();
    files.sort();
    let read = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a policy file");
        let policy = Policy::from_toml(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        (path.file_stem().expect("a name").to_string_lossy().into_owned(), policy)
    };
    files.into_iter().map(read).collect()
}

/// How many kinds of events there are.
const KINDS: usize = 51;

/// The name of an event in the journal.
fn kind(event: &Event) -> String {
    let json = serde_json::to_value(event).expect("an event is JSON");
    json["what"].as_str().expect("has a name").to_owned()
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name} isn't a number: {text}")))
}

#[test]
fn whatever_happens_under_whichever_policy_the_laws_hold() {
    let policies = policies();
    let seeds: Vec<u64> = match number("REDRESS_SEED") {
        Some(seed) => vec![seed],
        None => (0..number("REDRESS_SEEDS").unwrap_or(1_000)).collect(),
    };
    let begun = std::time::Instant::now();
    let (mut events, mut kinds) = (0, BTreeSet::new());
    for seed in &seeds {
        let (name, policy) = &policies[(*seed % policies.len() as u64) as usize];
        let life = std::panic::AssertUnwindSafe(|| walk(*seed, policy, 120));
        match std::panic::catch_unwind(life) {
            Ok(walk) => {
                let journal = || walk.stories.iter().flat_map(|s| &s.journal);
                events += journal().count();
                kinds.extend(journal().map(|recorded| kind(&recorded.event)));
            }
            Err(_) => panic!("policy {name}: repeat with REDRESS_SEED={seed}\n  {}", TOLD.take().join("\n  ")),
        }
    }
    assert!(seeds.len() < 1_000 || kinds.len() == KINDS, "walks that never get there prove nothing: {kinds:?}");
    println!("{} seeds, {events} events, {:.1} s", seeds.len(), begun.elapsed().as_secs_f64());
}
