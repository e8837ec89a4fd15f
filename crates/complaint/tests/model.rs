//! Every life of a complaint up to a depth, not only likely ones: breadth first from its opening, each act by each of a
//! small cast, the clock, and each letter's fate; in every state the laws of `walks` must hold.
//!
//! States are equal if they differ only in the names and numbers of letters and messages, in what happened to settled
//! promises and letters that nothing depends on any more, and in how far away dates are; their order counts. At most
//! two letters are under way at a time. `REDRESS_DEPTH=N` goes deeper than the default.

mod stories;
mod walks;

use complaint::*;
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher};
use stories::*;
use walks::*;

/// A state, and how it came to that.
struct Node {
    complaint: Complaint,
    now: Timestamp,
    before: usize,
    act: String,
}

/// The lives of one complaint under a policy.
struct Model {
    /// Policy, calendar and zone, and the state that is looked at.
    world: Story,
    /// Another complaint by the same person, to be merged with.
    other: Complaint,
    /// The states of the depth under way; their ancestors keep only what was done.
    told: Vec<(usize, String)>,
    seen: HashSet<u128>,
    transitions: usize,
    ended: usize,
}

/// What stays of a state when names and distances are taken away.
fn outline(complaint: &Complaint, now: Timestamp) -> u128 {
    let place = places(complaint, now);
    let mut text = format!(
        "{:?} {} {:?} {:?} {:?} {:?} {:?} ",
        complaint.stage,
        complaint.level,
        complaint.satisfied,
        complaint.closed,
        complaint.awaits_us,
        complaint.handler,
        (&complaint.participants, &complaint.excluded, &complaint.about_staff),
    );
    text += &format!("{:?} {} ", complaint.kind, complaint.merged.len() + complaint.merged_into.iter().count() * 2);
    let danger = (complaint.danger.is_some(), complaint.assessed.is_some(), complaint.officer.is_some());
    text += &format!(
        "{danger:?} {:?} {:?} ",
        complaint.waits_for(Wait::Information),
        complaint.waits_for(Wait::ThirdParty)
    );
    text += &format!("{:?} {:?} ", complaint.third_parties.len(), complaint.extension.as_ref().map(|e| e.promise));
    text += &format!("{:?} ", complaint.silence.as_ref().map(|s| (s.remind_at.map(&place), place(s.close_at))));
    let decision = complaint.decision();
    text += &format!("{:?} {:?} ", decision.map(|d| (d.fulfilment, d.remedy, d.outcome)), told(complaint));
    let mut letters: Vec<String> = complaint.letters.iter().filter_map(|l| letter_matters(complaint, l)).collect();
    letters.sort();
    letters.dedup();
    text += &letters.join(",");
    for promise in &complaint.promises {
        if promise.is_owed() || promise.level == complaint.level {
            let ahead: Vec<usize> = promise.warnings.iter().map(|w| place(*w)).collect();
            let due = promise.is_running().then(|| place(promise.deadline));
            let rests = promise.paused.as_ref().map(|p| (p.wait, place(p.until)));
            text += &format!(
                "|{} {} {:?} {due:?} {ahead:?} {rests:?} {:?}",
                promise.name, promise.level, promise.state, promise.extends
            );
        }
    }
    let half = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        (salt, &text).hash(&mut hasher);
        u128::from(hasher.finish())
    };
    half(0) << 64 | half(1)
}

fn told(complaint: &Complaint) -> Option<(bool, bool)> {
    let letter = complaint.letters.iter().find(|l| complaint.decision().is_some_and(|d| d.letter == l.id))?;
    Some((letter.sent_at.is_some(), letter.failed))
}

/// A letter under way, and those that were sent as far as something depends on them.
fn letter_matters(complaint: &Complaint, letter: &LetterRecord) -> Option<String> {
    let is_decision = complaint.decision().is_some_and(|d| d.letter == letter.id);
    let open = letter.sent_at.is_none() && !letter.failed;
    let kept =
        matches!(letter.purpose, Purpose::Acknowledgement | Purpose::EscalationReceipt | Purpose::SilenceReminder);
    let matters = open || (kept && letter.level == complaint.level && !letter.failed);
    let what = (letter.purpose, &letter.side, letter.level, open, letter.uncertain, is_decision);
    matters.then(|| format!("{what:?}"))
}

/// Moments as their place in the order of all moments ahead; 0 is past.
fn places(complaint: &Complaint, now: Timestamp) -> impl Fn(Timestamp) -> usize + use<> {
    let running = || complaint.promises.iter().filter(|p| p.is_running());
    let mut moments: BTreeSet<Timestamp> =
        running().flat_map(|p| p.warnings.iter().copied().chain([p.deadline])).collect();
    moments.extend(running().filter_map(|p| p.paused.as_ref()).map(|p| p.until));
    moments.extend(complaint.silence.iter().flat_map(|s| s.remind_at.into_iter().chain([s.close_at])));
    let ahead: Vec<Timestamp> = moments.into_iter().filter(|at| *at > now).collect();
    move |at| if at <= now { 0 } else { 1 + ahead.partition_point(|other| *other < at) }
}

fn incoming(side: Side, danger: Option<&str>) -> Command {
    Command::Receive(Incoming { side, danger: danger.map(str::to_owned), ..message("m") })
}

/// All that somebody of the cast may try: two of the staff, the complainant, one third party, the procedure.
fn commands(story: &Story, other: &Complaint) -> Vec<(By, Command)> {
    let (ana, bogdan, ioana) = (|| by("ana"), || by("bogdan"), || By::Complainant);
    let text = || letter("text");
    let later =
        story.complaint.owed_resolution().map_or(story.context().today(), |p| p.due.max(story.context().today()));
    let due = story.calendar.add(later, 3).expect("within the calendar");
    let kind = |now: &Kind| story.policy.kinds.iter().find(|k| k.id != *now).map_or(now.clone(), |k| k.id.clone());
    vec![
        (By::System, Command::Acknowledge { letter: text() }),
        (ana(), Command::Reply { letter: text() }),
        (ana(), Command::AskInformation { details: vec![], letter: text() }),
        (ana(), Command::Update { letter: text() }),
        (ana(), Command::Extend { due, reason: "why".into(), parts: all_parts(), letter: text() }),
        (ana(), decision(Outcome::Accepted, Some(Remedy::Refund))),
        (bogdan(), decision(Outcome::Rejected, None)),
        (ioana(), Command::AcceptRemedy),
        (ioana(), Command::DeclineRemedy { reason: String::new() }),
        (ana(), Command::RemedyDone { note: String::new(), letter: None }),
        (ioana(), Command::Satisfied),
        (ioana(), Command::Withdraw { reason: String::new(), letter: None }),
        (ioana(), escalation()),
        (ana(), assignment("ana")),
        (bogdan(), assignment("bogdan")),
        (ana(), Command::Assign { handler: None }),
        (ana(), Command::CorrectKind { kind: kind(&story.complaint.kind) }),
        (ana(), Command::MarkDanger { danger: Some("smoke".into()) }),
        (bogdan(), Command::AssessDanger { finding: "steam".into(), serious: false }),
        (ana(), Command::Exclude { staff: staff("bogdan"), why: "why".into() }),
        (
            ana(),
            Command::AskThirdParty { party: party("office@installer.example"), role: String::new(), letter: text() },
        ),
        (ioana(), incoming(Side::Complainant, None)),
        (ioana(), incoming(Side::Complainant, Some("fire"))),
        (By::ThirdParty(1), incoming(Side::ThirdParty(1), None)),
        (ana(), Command::NoReplyNeeded),
        (ana(), closing(Closure::NoComplaint)),
        (bogdan(), closing(Closure::NoAnswer)),
        (ana(), reopening()),
        (ana(), Command::TakeOver { other: Box::new(other.clone()), letter: None }),
        (ana(), Command::MergeInto { into: Box::new(other.clone()) }),
    ]
}

/// The fates of the letters: one under way leaves, fails, or nobody knows; one that left comes back.
fn fates(story: &Story) -> Vec<(By, Command)> {
    let open = story.complaint.letters.iter().filter(|l| l.sent_at.is_none() && !l.failed).map(|l| l.id.clone());
    let fate = |letter: LetterId| {
        [
            Command::LetterLeft { letter: letter.clone(), at: story.now, note: String::new() },
            Command::LetterFailed { letter: letter.clone(), why: String::new() },
            Command::LetterUncertain { letter },
        ]
    };
    let sent = story.complaint.letters.iter().filter(|l| l.sent_at.is_some() && !l.failed).map(|l| l.id.clone());
    let back = |letter: LetterId| Command::LetterFailed { letter, why: String::new() };
    let again = story.complaint.letters.iter().any(|l| l.failed && !l.replaced).then(|| story.sends_again(None));
    let fates = open.flat_map(fate).chain(sent.map(back)).map(|command| (By::System, command));
    fates.chain(again.map(|command| (by("ana"), command))).collect()
}

impl Model {
    /// Explores everything up to `depth`.
    fn explored(start: Story, depth: usize) -> Self {
        let other = a_complaint().number(77).under(start.policy.clone()).opens().complaint;
        let (complaint, now) = (start.complaint.clone(), start.now);
        let seen = HashSet::from([outline(&complaint, now)]);
        let mut model = Self { world: start, other, told: Vec::new(), seen, transitions: 0, ended: 0 };
        let mut frontier = vec![Node { complaint, now, before: 0, act: "opened".into() }];
        for _ in 0..depth {
            let mut next = Vec::new();
            for node in frontier {
                model.told.push((node.before, node.act.clone()));
                model.from(&node, &mut next);
            }
            frontier = next;
        }
        model
    }

    fn from(&mut self, node: &Node, next: &mut Vec<Node>) {
        self.world.complaint = node.complaint.clone();
        self.world.now = node.now;
        for (by, command) in commands(&self.world, &self.other).into_iter().chain(fates(&self.world)) {
            let Ok(events) = self.world.tries(&by, command.clone()) else { continue };
            let mut after = node.complaint.clone();
            let law = takes_legally(&mut after, &events);
            self.reached(law, after, node, || format!("{by:?} {command:?}"), next);
        }
        for jump in [Jump::ToTheNextMoment, Jump::PastTheNextDeadline] {
            let law = jumps(&mut self.world, jump);
            let after = std::mem::replace(&mut self.world.complaint, node.complaint.clone());
            self.reached(law, after, node, || format!("{jump:?}"), next);
            self.world.now = node.now;
        }
    }

    /// A state that follows from `node`: it is looked at, and gone on from where it is new.
    fn reached(&mut self, law: Law, after: Complaint, node: &Node, act: impl Fn() -> String, next: &mut Vec<Node>) {
        self.transitions += 1;
        let now = self.world.now;
        let mut law = law.and_then(|()| nothing_is_forgotten(&after)).and_then(|()| owes_while_open(&after));
        let is_new = under_way(&after) <= under_way(&node.complaint).max(2) && self.seen.insert(outline(&after, now));
        if is_new && self.seen.len().is_multiple_of(64) {
            law = law.and_then(|()| is_seen_through(&Story { complaint: after.clone(), ..self.world.clone() }));
            self.ended += 1;
        }
        if let Err(broken) = law {
            panic!("{broken}\n{}\n  {}", self.way_to(self.told.len() - 1).join("\n"), act());
        }
        if is_new {
            let act = act().chars().take(120).collect();
            next.push(Node { complaint: after, now, before: self.told.len() - 1, act });
        }
    }

    fn way_to(&self, node: usize) -> Vec<String> {
        let (before, act) = &self.told[node];
        let mut way = if node == 0 { Vec::new() } else { self.way_to(*before) };
        way.push(format!("  {act}"));
        way
    }
}

fn under_way(complaint: &Complaint) -> usize {
    complaint.letters.iter().filter(|l| l.sent_at.is_none() && !l.failed).count()
}

fn takes_legally(complaint: &mut Complaint, events: &[Recorded]) -> Law {
    for event in events {
        let before = complaint.clone();
        complaint.apply(event);
        event_is_legal(&before, event, complaint)?;
    }
    Ok(())
}

/// An open complaint is owed its decision, or whatever starts that.
fn owes_while_open(complaint: &Complaint) -> Law {
    let owes = !complaint.owed().is_empty() || complaint.next_steps().contains(&NextStep::Decide);
    law!(complaint.stage != Stage::Open || owes, "open, and nothing is owed");
    Ok(())
}

#[derive(Clone, Copy, Debug)]
enum Jump {
    ToTheNextMoment,
    /// Nobody looked for long.
    PastTheNextDeadline,
}

fn jumps(story: &mut Story, jump: Jump) -> Law {
    let hour = SignedDuration::from_hours(1);
    let deadline = story.complaint.next_promise().map_or(story.now, |p| p.deadline);
    let then = match jump {
        Jump::ToTheNextMoment => story.complaint.wakes_at().unwrap_or(story.now + hour),
        Jump::PastTheNextDeadline => deadline + hour,
    };
    story.now = story.now.max(then);
    let mut again = story.complaint.clone();
    looks_at_the_clock(story);
    let events = std::mem::take(&mut story.journal);
    takes_legally(&mut again, &events)?;
    the_clock_has_come_by(&story.complaint, story.now)
}

fn depth(otherwise: usize) -> usize {
    let asked = std::env::var("REDRESS_DEPTH").ok();
    asked.map_or(otherwise, |text| text.parse().expect("REDRESS_DEPTH is a number"))
}

fn explore(name: &str, policy: Policy, otherwise: usize) {
    let depth = depth(otherwise);
    let mut start = a_complaint().under(policy).opens();
    start.journal.clear();
    let begun = std::time::Instant::now();
    let model = Model::explored(start, depth);
    let took = begun.elapsed().as_secs_f64();
    println!(
        "{name}: depth {depth}, {} states, {} transitions, {} seen through to their end, {took:.1} s",
        model.seen.len(),
        model.transitions,
        model.ended
    );
}

#[test]
fn every_life_under_the_default_policy() {
    explore("default policy", the_policy(|_| {}), 5);
}

#[test]
fn every_life_under_a_policy_with_two_levels_and_rests() {
    let policy = the_policy(|policy| {
        policy.escalations.push(EscalationLevel { until: Some(Period::Months(3)), ..Default::default() });
        let rest = |wait| PauseRule { wait, at_most: Period::WorkingDays(3) };
        rule(policy, "resolution").pauses = vec![rest(Wait::Information), rest(Wait::ThirdParty)];
        rule(policy, "acknowledgement").pauses = vec![rest(Wait::Information)];
        rule(policy, "update").repeats = true;
    });
    explore("two levels and rests", policy, 5);
}
