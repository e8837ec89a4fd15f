//! Whatever happens in whatever order: the complaint equals the replay of its journal, chains verify, promises have
//! one final state, and any tampering is found where it was done.

mod stories;

use complaint::*;
use proptest::prelude::*;
use stories::*;

/// A step of a random story: hours that pass, and something that somebody tries.
#[derive(Clone, Debug)]
struct Step {
    hours: u32,
    what: u8,
    who: u8,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = (0u32..400, 0u8..16, 0u8..3).prop_map(|(hours, what, who)| Step { hours, what, who });
    prop::collection::vec(step, 0..40)
}

fn command(story: &Story, step: &Step) -> (By, Command) {
    let who = ["ana", "bogdan", "carmen"][usize::from(step.who)];
    let last = story.complaint.letters.iter().rfind(|l| l.sent_at.is_none()).map(|l| l.id.clone());
    let text = letter("text");
    let staff = by(who);
    match step.what {
        0 => (staff, Command::Acknowledge { letter: text }),
        1 => (staff, Command::Reply { letter: text }),
        2 => (staff, Command::Update { letter: text }),
        3 => {
            let due = story.promise("resolution").due.checked_add(jiff::Span::new().days(20)).expect("in range");
            (staff, Command::Extend { due, reason: "parts".into(), parts: Parts::new(), letter: text })
        }
        4 => (staff, decision(Outcome::PartlyAccepted, None)),
        5 => (By::Complainant, Command::Satisfied),
        6 => (By::Complainant, Command::Escalate { reason: "no".into(), channel: Channel::Mail }),
        7 => (staff, Command::Assign { handler: Some(StaffId::from(who)) }),
        8 => (staff, Command::Close { why: Closure::Withdrawn, note: String::new(), letter: Some(text) }),
        9 => (staff, Command::Reopen { why: "again".into() }),
        10 => (By::System, Command::TimePasses),
        11 => (staff, Command::Note { text: "note".into() }),
        12 => (By::System, Command::LetterUncertain { letter: last.unwrap_or_default() }),
        _ => (By::System, Command::LetterLeft { letter: last.unwrap_or_default(), at: story.now, note: String::new() }),
    }
}

fn lives(steps: &[Step]) -> Story {
    let mut story = a_complaint().opens();
    for step in steps {
        story.now += jiff::SignedDuration::from_hours(i64::from(step.hours));
        let (by, command) = command(&story, step);
        if let Ok(events) = story.tries(&by, command) {
            events.iter().for_each(|event| story.complaint.apply(event));
            story.journal.extend(events);
        }
    }
    story
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn the_complaint_is_the_replay_of_its_journal(steps in steps()) {
        let story = lives(&steps);
        let reference = story.complaint.reference.to_string();
        let entries = chain(&reference, Hash::default(), &story.journal);
        prop_assert_eq!(verify_chain(&reference, &entries), Verdict::Whole);
        prop_assert_eq!(replay(&entries), Some(story.complaint));
    }

    #[test]
    fn a_change_anywhere_is_found_there(steps in steps(), at in any::<prop::sample::Index>()) {
        let story = lives(&steps);
        let reference = story.complaint.reference.to_string();
        let mut entries = chain(&reference, Hash::default(), &story.journal);
        let at = at.index(entries.len());
        entries[at].body = entries[at].body.replacen("\"at\":\"2", "\"at\":\"1", 1);
        prop_assert_eq!(verify_chain(&reference, &entries), Verdict::BrokenAt(at as u32 + 1));
        let mut shorter = chain(&reference, Hash::default(), &story.journal);
        shorter.remove(at);
        let verdict = verify_chain(&reference, &shorter);
        prop_assert!(at + 1 == story.journal.len() || verdict == Verdict::BrokenAt(at as u32 + 1));
    }

    #[test]
    fn nothing_is_forgotten_and_nothing_is_fudged(steps in steps()) {
        let mut story = lives(&steps);
        let complaint = &story.complaint;
        // An open complaint always has a running promise, or a missed one that is still owed.
        if complaint.stage == Stage::Open {
            prop_assert!(complaint.promises.iter().any(|p| p.is_owed()));
        }
        for promise in &complaint.promises {
            let settled = promise.settled_at;
            prop_assert_eq!(settled.is_none(), promise.is_running());
            if promise.state == PromiseState::Kept {
                prop_assert!(settled.expect("settled") < promise.deadline);
            }
            if matches!(promise.state, PromiseState::KeptLate | PromiseState::Missed) {
                prop_assert!(settled.expect("settled") >= promise.deadline);
            }
        }
        // Who decided a review took no part before it.
        for decision in complaint.decisions.iter().filter(|d| d.level > 0) {
            let first = complaint.decisions.iter().filter(|d| d.level == 0);
            prop_assert!(first.clone().all(|d| d.by != decision.by));
        }
        // Long after, no promise runs.
        story.now += jiff::SignedDuration::from_hours(24 * 365);
        if let Ok(events) = story.tries(&By::System, Command::TimePasses) {
            events.iter().for_each(|event| story.complaint.apply(event));
        }
        prop_assert!(story.complaint.promises.iter().all(|p| !p.is_running()));
    }
}
