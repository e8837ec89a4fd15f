//! What comes back of letters, and what it does to promises that they had kept.

use crate::stories::*;
use complaint::{By, Command, Event, NextStep, PromiseState, Purpose, Refusal, Remedy};

fn of(story: &Story, purpose: Purpose) -> complaint::LetterId {
    story.complaint.letters.iter().find(|l| l.purpose == purpose).expect("written").id.clone()
}

fn comes_back(story: &mut Story, letter: complaint::LetterId) {
    story.does(&By::System, Command::LetterFailed { letter, why: "5.1.1".into() });
}

#[test]
fn an_acknowledgement_that_comes_back_in_time_is_owed_again() {
    let mut story = a_complaint().opens();
    story.is_acknowledged();
    assert_eq!(story.promise("acknowledgement").state, PromiseState::Kept);
    story.it_fails();
    assert!(story.promise("acknowledgement").is_running());
    assert!(story.steps().contains(&NextStep::Answer), "a person has to find another way");
    story.ana(Command::Acknowledge { letter: letter("by another address") }).it_leaves();
    assert_eq!(story.promise("acknowledgement").state, PromiseState::Kept);
    assert_eq!(story.happened(|e| matches!(e, Event::PromiseMissed { .. })), 0);
}

#[test]
fn one_that_comes_back_after_the_date_was_missed() {
    let mut story = a_complaint().opens();
    story.is_acknowledged();
    story.now = story.promise("acknowledgement").deadline + jiff::SignedDuration::from_hours(30);
    story.it_fails();
    let promise = story.promise("acknowledgement");
    assert_eq!(promise.state, PromiseState::Missed);
    assert!(promise.settled_at >= Some(promise.deadline));
    story.ana(Command::Acknowledge { letter: letter("by another address") }).it_leaves();
    assert_eq!(story.promise("acknowledgement").state, PromiseState::KeptLate);
    story.it_fails();
    assert_eq!(story.promise("acknowledgement").state, PromiseState::Missed, "late, and then not at all");
}

#[test]
fn a_decision_that_comes_back_is_owed_and_to_be_told_anew() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_offered(Remedy::Repair);
    story.it_fails();
    assert!(story.promise("resolution").is_running());
    assert!(story.complaint.silence.is_none(), "nobody is silent who heard nothing");
    story.ana(Command::NoReplyNeeded);
    assert!(story.steps().contains(&NextStep::DecideAnew));
    story.ana(reopening()).is_offered(Remedy::Repair);
    assert_eq!(story.states("resolution"), [PromiseState::Kept]);
}

#[test]
fn what_another_letter_kept_as_well_stays_kept() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_offered(Remedy::Repair);
    let acknowledgement = of(&story, Purpose::Acknowledgement);
    comes_back(&mut story, acknowledgement);
    assert_eq!(story.promise("acknowledgement").state, PromiseState::Kept, "the decision reached them");
}

#[test]
fn what_a_closed_complaint_had_kept_stays_as_it_was() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_decided_by("ana").complainant(Command::Satisfied);
    let decision = of(&story, Purpose::Decision);
    comes_back(&mut story, decision);
    assert_eq!(story.promise("resolution").state, PromiseState::Kept);
}

#[test]
fn late_letters_and_receipts_are_remembered_once() {
    let mut story = a_complaint().opens();
    story.does(&By::System, Command::Acknowledge { letter: letter("received") });
    let sent = of(&story, Purpose::Acknowledgement);
    story.does(&By::System, Command::LetterUncertain { letter: sent.clone() });
    let late = Command::LetterDelayed { letter: sent.clone(), why: "4.4.1".into() };
    story.does(&By::System, late.clone()).does(&By::System, late);
    let record = &story.complaint.letters[0];
    assert!(record.delayed && record.sent_at.is_some() && !record.uncertain, "who says it is late has it");
    assert_eq!(story.promise("acknowledgement").state, PromiseState::Kept);
    for read in [false, false, true, true] {
        story.does(&By::System, Command::LetterArrived { letter: sent.clone(), read });
    }
    let record = &story.complaint.letters[0];
    assert!(!record.delayed && record.arrived.is_some_and(|a| a.read));
    assert_eq!(story.happened(|e| matches!(e, Event::LetterArrived { .. })), 2);
    assert_eq!(story.happened(|e| matches!(e, Event::LetterDelayed { .. })), 1);
}

#[test]
fn one_that_failed_is_sent_again_to_where_they_are_now() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().it_fails();
    story.ana(story.sends_again(Some("ioana.noua@example.org")));
    assert_eq!(story.complaint.complainant.email, "ioana.noua@example.org");
    assert!(story.promise("acknowledgement").is_running(), "not before it leaves");
    story.it_leaves();
    assert_eq!(story.promise("acknowledgement").state, PromiseState::Kept);
    let letters = &story.complaint.letters;
    assert!(letters[0].replaced && !letters[1].replaced);
    let again =
        Command::SendAgain { letter: letters[0].id.clone(), email: None, draft: letter("and again"), encloses: None };
    assert_eq!(story.refuses(&by("ana"), again), Refusal::NothingChanged);
}

#[test]
fn a_decision_that_is_sent_again_tells_the_decision() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_offered(Remedy::Repair);
    story.it_fails();
    assert!(story.complaint.silence.is_none());
    story.ana(story.sends_again(None)).it_leaves();
    assert_eq!(story.states("resolution"), [PromiseState::Kept]);
    assert!(story.complaint.silence.is_some(), "they have been told, and it is their turn");
    assert_eq!(story.complaint.decisions.len(), 1);
}

#[test]
fn what_the_complaint_has_left_behind_isnt_sent_again() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_offered(Remedy::Repair);
    story.it_fails();
    let again = story.sends_again(None);
    story.ana(reopening());
    assert_eq!(story.refuses(&by("ana"), again), Refusal::NothingChanged, "it is decided anew");
    let mut story = a_complaint().opens();
    story.is_acknowledged().it_fails();
    let again = story.sends_again(Some("nobody"));
    assert!(matches!(story.refuses(&by("ana"), again), Refusal::NotAnAddress(_)));
    let again = story.sends_again(None);
    assert!(matches!(story.refuses(&By::Complainant, again), Refusal::StaffOnly));
    story.ana(Command::Acknowledge { letter: letter("by hand") });
    let letter_failed = story.complaint.letters[0].id.clone();
    let again = Command::SendAgain { letter: letter_failed, email: None, draft: letter("again"), encloses: None };
    assert_eq!(story.refuses(&by("ana"), again), Refusal::NothingChanged, "one confirmation is enough");
}
