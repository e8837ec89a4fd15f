//! What must hold of a complaint after every event, whoever did what; for random walks and for exhaustive ones.

#![allow(dead_code, reason = "each test binary looks at other things")]

use crate::stories::*;
use complaint::*;
use jiff::Timestamp;
use std::collections::BTreeSet;

/// What breaks a law is told as text; the caller adds how it came to that.
pub type Law = Result<(), String>;

macro_rules! law {
    ($holds:expr, $($told:tt)+) => {
        if !$holds {
            return Err(format!($($told)+));
        }
    };
}
#[allow(unused_imports, reason = "not every test binary has laws of its own")]
pub(crate) use law;

/// Each event on its own: only legal moves of promises, letters and stages.
pub fn event_is_legal(before: &Complaint, recorded: &Recorded, after: &Complaint) -> Law {
    law!(recorded.seq == before.seq + 1, "events are numbered without a gap: {recorded:?}");
    promises_move_legally(before, after, matches!(recorded.event, Event::PromiseUnkept { .. }))?;
    let promise = |n: u32| before.promises.get(n as usize).ok_or_else(|| format!("no promise {n}"));
    match &recorded.event {
        Event::PromiseMissed { promise: n, due } => {
            let missed = promise(*n)?;
            law!(missed.is_running() && missed.paused.is_none(), "{n} is missed but {:?}", missed.state);
            law!(missed.due == *due && missed.deadline <= recorded.at, "{n} is missed before its deadline");
        }
        Event::PromiseKept { promise: n, late, letter } => {
            let kept = promise(*n)?;
            law!(*late == (kept.state == PromiseState::Missed), "{n} is kept from {:?}, late: {late}", kept.state);
            let sent = letter.as_ref().and_then(|id| before.letters.iter().find(|l| l.id == *id)?.sent_at);
            let at = sent.unwrap_or(recorded.at);
            law!(
                *late || kept.paused.is_some() || at < kept.deadline,
                "{n} is kept at {at}, after {}, and not late",
                kept.deadline
            );
        }
        Event::LetterSent { letter, at, .. } => {
            let record = before.letters.iter().find(|l| l.id == *letter).ok_or("an unknown letter left")?;
            law!(record.sent_at.is_none(), "{letter} is sent twice");
            law!(record.written_at <= *at && *at <= recorded.at, "{letter} left outside its time");
        }
        Event::LetterWritten(letter) => {
            law!(
                before.letters.iter().all(|l| l.id != letter.id && l.mail_id != letter.mail_id),
                "{} is written twice",
                letter.id
            );
        }
        Event::DecisionMade { .. } => decider_is_impartial(before, &recorded.by)?,
        Event::HandlerAssigned { handler: Some(who) } => {
            law!(!before.excluded.contains(who) && !before.about_staff.contains(who), "{who} is given it");
        }
        _ => {}
    }
    law!(
        before.stage != Stage::Closed || is_allowed_when_closed(&recorded.event),
        "after closing: {:?}",
        recorded.event
    );
    law!(
        before.merged_into.is_none() || is_allowed_when_merged(&recorded.event),
        "after merging: {:?}",
        recorded.event
    );
    if let Some(who) = recorded.by.staff() {
        law!(!before.about_staff.contains(who), "{who}, whom it is about, did {:?}", recorded.event);
    }
    Ok(())
}

fn promises_move_legally(before: &Complaint, after: &Complaint, came_back: bool) -> Law {
    use PromiseState::{Kept, KeptLate, Lifted, Missed, Replaced, Running};
    law!(before.promises.len() <= after.promises.len(), "a promise is gone");
    for (n, (old, new)) in before.promises.iter().zip(&after.promises).enumerate() {
        let legal = old.state == new.state
            || matches!((old.state, new.state), (Running, Kept | Missed | Replaced | Lifted) | (Missed, KeptLate))
            || came_back && matches!((old.state, new.state), (Kept, Running) | (KeptLate, Missed));
        law!(legal, "promise {n} goes from {:?} to {:?}", old.state, new.state);
        law!(old.name == new.name && old.level == new.level, "promise {n} becomes another");
        law!(old.is_running() || old.deadline == new.deadline, "promise {n} is settled and moves");
    }
    for promise in &after.promises {
        law!(promise.is_running() == promise.settled_at.is_none(), "{promise:?} is settled and runs, or neither");
        law!(promise.is_running() || promise.paused.is_none(), "{promise:?} is settled and rests");
    }
    Ok(())
}

fn decider_is_impartial(before: &Complaint, by: &By) -> Law {
    let Some(who) = by.staff() else { return Ok(()) };
    law!(!before.excluded.contains(who), "{who} decides, and took part below");
    law!(!before.about_staff.contains(who), "{who} decides, and it is about them");
    law!(before.level == 0 || before.handler.is_some(), "a review is decided by nobody");
    Ok(())
}

/// What may still happen to a closed complaint: letters and messages go their way, the record is put right, promises that
/// outlive it are settled; the rest after `Reopened` or `Escalated`.
fn is_allowed_when_closed(event: &Event) -> bool {
    matches!(
        event,
        Event::LetterSent { .. }
            | Event::LetterUncertain { .. }
            | Event::LetterFailed { .. }
            | Event::LetterDelayed { .. }
            | Event::LetterArrived { .. }
            | Event::MessageReceived { .. }
            | Event::NoReplyNeeded
            | Event::NoteAdded { .. }
            | Event::ComplainantCorrected { .. }
            | Event::Represented { .. }
            | Event::StaffExcluded { .. }
            | Event::Related { .. }
            | Event::LinkRevoked
            | Event::DangerAssessed { .. }
            | Event::SafetyOfficerNamed { .. }
            | Event::PromiseMissed { .. }
            | Event::PromiseKept { .. }
            | Event::PromiseLifted { .. }
            | Event::PromiseReplaced { .. }
            | Event::PromiseMade { .. }
            | Event::PromiseMoved { .. }
            | Event::PromiseResumed { .. }
            | Event::WarningGiven { .. }
            | Event::Raised { .. }
            | Event::TeamAssigned { .. }
            | Event::HandlerAssigned { handler: None }
            | Event::Reopened { .. }
            | Event::Escalated { .. }
    ) || matches!(event, Event::LetterWritten(letter) if letter.side == Side::Team || ends_it_once_more(letter))
}

/// A letter that told of the end reached nobody, and is sent again.
fn ends_it_once_more(letter: &LetterWritten) -> bool {
    let of_the_end = matches!(letter.purpose, Purpose::Closing | Purpose::Withdrawal | Purpose::RemedyNotice);
    of_the_end && letter.replaces.is_some()
}

fn is_allowed_when_merged(event: &Event) -> bool {
    is_allowed_when_closed(event)
        && !matches!(
            event,
            Event::MessageReceived { .. }
                | Event::Reopened { .. }
                | Event::Escalated { .. }
                | Event::PromiseMade { .. }
        )
        || matches!(event, Event::Closed { why: Closure::Merged, .. })
}

/// The complaint as it stands: nothing can be forgotten.
pub fn nothing_is_forgotten(complaint: &Complaint) -> Law {
    let steps = complaint.next_steps();
    law!(complaint.is_done() || !steps.is_empty(), "neither done nor is there a next step");
    law!(
        complaint.stage != Stage::Open || steps.iter().any(|s| s.is_ours() || matches!(s, NextStep::Await { .. })),
        "open, and nobody has to do anything: {steps:?}"
    );
    if !steps.is_empty() && !steps.iter().any(NextStep::is_ours) {
        let under_way = complaint.letters.iter().any(|l| l.sent_at.is_none() && !l.failed);
        law!(complaint.wakes_at().is_some() || under_way, "everybody waits, and nothing will wake us: {steps:?}");
    }
    law!(
        !complaint.awaits_us || complaint.merged_into.is_some() || steps.contains(&NextStep::Answer),
        "nobody answers"
    );
    law!(!complaint.awaits_us || complaint.silence.is_none(), "it's our turn, and silence counts");
    let owes_assessment = complaint.danger.is_some() && complaint.assessed.is_none() && complaint.officer.is_some();
    law!(
        !owes_assessment || complaint.merged_into.is_some() || steps.contains(&NextStep::Assess),
        "danger is forgotten"
    );
    if complaint.merged_into.is_some() {
        law!(
            steps.is_empty() && complaint.is_done() && complaint.wakes_at().is_none(),
            "it was merged, and owes: {steps:?}"
        );
        law!(complaint.promises.iter().all(|p| !p.is_running()), "it was merged, and promises run");
    }
    if let Some(handler) = &complaint.handler {
        law!(!complaint.about_staff.contains(handler), "{handler} has it, and it is about them");
        law!(!complaint.excluded.contains(handler), "{handler} reviews, and took part below");
    }
    Ok(())
}

/// After the clock was looked at, nothing that is due is left, and the next moment lies ahead.
pub fn the_clock_has_come_by(complaint: &Complaint, now: Timestamp) -> Law {
    for promise in complaint.promises.iter().filter(|p| p.is_running()) {
        match &promise.paused {
            Some(paused) => law!(paused.until > now, "{} rests past its time", promise.name),
            None => law!(promise.deadline > now, "{} runs past its deadline", promise.name),
        }
    }
    if let Some(wakes_at) = complaint.wakes_at() {
        law!(wakes_at > now, "it is {now} and it should have been woken at {wakes_at}");
    }
    Ok(())
}

/// The journal: chained, read back, replayed.
pub fn journal_tells_it_all(complaint: &Complaint, journal: &[Recorded]) -> Law {
    let reference = complaint.reference.to_string();
    let entries = chain(&reference, Hash::default(), journal);
    law!(verify_chain(&reference, &entries) == Verdict::Whole, "the chain is broken");
    law!(replay(&entries).as_ref() == Some(complaint), "the replay is another complaint");
    Ok(())
}

/// Misses are recorded once each.
pub fn misses_are_told_once(journal: &[Recorded]) -> Law {
    let mut missed = BTreeSet::new();
    for recorded in journal {
        if let Event::PromiseMissed { promise, .. } = &recorded.event {
            law!(missed.insert(*promise), "promise {promise} is missed twice");
        }
    }
    Ok(())
}

/// What ran before, by name and level, is due no later after.
pub fn owed_no_later(before: &[&Complaint], after: &Complaint) -> Law {
    for promise in before.iter().flat_map(|c| c.promises.iter().filter(|p| p.is_running())) {
        let same = |p: &&Promise| p.name == promise.name && p.level == promise.level;
        let here: Vec<&Promise> = after.promises.iter().filter(same).collect();
        let settled = here.iter().any(|p| !p.is_running() && p.state != PromiseState::Lifted);
        // What rests may have gone on meanwhile; its frozen deadline is a lower bound only.
        let rested = promise.paused.is_some() || here.iter().any(|p| p.paused.is_some());
        let in_time = here.iter().filter(|p| p.is_running()).any(|p| p.deadline <= promise.deadline);
        law!(in_time || settled || rested, "{} was due {} and isn't any more: {here:?}", promise.name, promise.due);
    }
    Ok(())
}

/// Somebody who did nothing so far does what is next, again and again: it comes to its end.
pub fn is_seen_through(story: &Story) -> Law {
    let mut story = story.clone();
    for _ in 0..40 {
        all_letters_leave(&mut story);
        if story.complaint.is_done() {
            return Ok(());
        }
        let steps = story.complaint.next_steps();
        // Where no decision arrived, what it should have ended waits for the next one.
        let first = steps.iter().find(|s| **s == NextStep::DecideAnew).or(steps.iter().find(|s| s.is_ours()));
        match first {
            Some(step) => does_what_is_next(&mut story, step)?,
            None => {
                let wakes_at = story.complaint.wakes_at().ok_or("everybody waits for ever")?;
                story.now = story.now.max(wakes_at);
                looks_at_the_clock(&mut story);
            }
        }
    }
    Err(format!("it never ends: {:?}", story.complaint.next_steps()))
}

fn all_letters_leave(story: &mut Story) {
    let unsent = |c: &Complaint| c.letters.iter().find(|l| l.sent_at.is_none() && !l.failed).map(|l| l.id.clone());
    while let Some(letter) = unsent(&story.complaint) {
        let at = story.now;
        story.does(&By::System, Command::LetterLeft { letter, at, note: String::new() });
    }
}

/// As the shell does it: what is due, and what silence has come to.
pub fn looks_at_the_clock(story: &mut Story) {
    story.clock_is_looked_at();
    if silence_to_close(&story.complaint, story.now) {
        story.does(&By::System, Command::CloseAfterSilence { letter: None });
    } else if silence_to_remind(&story.complaint, story.now) {
        story.does(&By::System, Command::RemindComplainant { letter: letter("you may still answer") });
    }
}

fn does_what_is_next(story: &mut Story, step: &NextStep) -> Law {
    let zoe = by("zoe");
    let open = story.complaint.stage == Stage::Open;
    let command = match step {
        NextStep::Assess => Command::AssessDanger { finding: "steam".into(), serious: false },
        _ if open => return zoe_decides(story),
        NextStep::CarryOut => Command::RemedyDone { note: String::new(), letter: None },
        NextStep::DecideAnew => reopening(),
        NextStep::Answer => Command::NoReplyNeeded,
        NextStep::Keep(n) => match story.complaint.promises[*n as usize].kept_by {
            Keeper::Remedy => Command::RemedyDone { note: String::new(), letter: None },
            Keeper::Assessment => Command::AssessDanger { finding: "steam".into(), serious: false },
            Keeper::Reply => Command::Reply { letter: letter("as promised") },
            Keeper::Decision => reopening(),
            other => return Err(format!("{other:?} is to be kept, and it is {:?}", story.complaint.stage)),
        },
        other => return Err(format!("what is {other:?}?")),
    };
    match story.tries(&zoe, command.clone()) {
        Ok(events) => story.takes(events),
        Err(why) => return Err(format!("{step:?} is next, but {command:?} is refused: {why}")),
    };
    Ok(())
}

/// With the first outcome and remedy that the policy allows.
fn zoe_decides(story: &mut Story) -> Law {
    let zoe = by("zoe");
    if story.complaint.handler.is_none() {
        story.does(&zoe, assignment("zoe"));
    }
    let remedies = || [None, Some(Remedy::Refund), Some(Remedy::Repair), Some(Remedy::Apology)];
    for (outcome, remedy) in Outcome::ALL.into_iter().flat_map(|o| remedies().map(|r| (o, r))) {
        if let Ok(events) = story.tries(&zoe, decision(outcome, remedy)) {
            story.takes(events);
            return Ok(());
        }
    }
    let why = story.tries(&zoe, decision(Outcome::Rejected, None));
    Err(format!("nobody can decide: {why:?}"))
}
