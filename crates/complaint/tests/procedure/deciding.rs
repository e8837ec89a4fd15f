//! What a decision must carry, by the policy; parts resolved ahead of it; the short form.

use crate::stories::*;
use complaint::*;

fn deciding(rules: Vec<DecisionRule>) -> Policy {
    the_policy(|policy| policy.decisions = rules)
}

fn told(outcome: Outcome, remedy: Option<Remedy>, explanation: &str, parts: Parts, summary: bool) -> Command {
    Command::Decide { outcome, remedy, explanation: explanation.into(), parts, summary, letter: letter("text") }
}

#[test]
fn only_outcomes_that_the_policy_knows() {
    let story = a_complaint().under(deciding(vec![DecisionRule::of(Outcome::Accepted)])).opens();
    let refused = story.refuses(&by("ana"), decision(Outcome::CannotResolve, None));
    assert_eq!(refused, Refusal::NoSuchOutcome("cannot_resolve"));
    assert!(story.tries(&by("ana"), decision(Outcome::Accepted, None)).is_ok());
    let any = a_complaint().under(deciding(vec![])).opens();
    assert!(any.tries(&by("ana"), decision(Outcome::CannotResolve, None)).is_ok(), "says nothing of outcomes: all");
    let silent = told(Outcome::CannotResolve, None, "", Parts::new(), false);
    assert_eq!(any.refuses(&by("ana"), silent), Refusal::NoExplanation);
}

#[test]
fn every_part_that_the_policy_asks_for_is_written() {
    let carries = vec![Part::Explanation, Part::Findings, Part::Done, Part::Rights, Part::OutsideBody];
    let rule = DecisionRule { carries, ..DecisionRule::of(Outcome::Rejected) };
    let mut story = a_complaint().under(deciding(vec![rule])).opens();
    let with = |parts: &[(Part, &str)]| {
        let parts = parts.iter().map(|(part, words)| (*part, (*words).to_owned())).collect();
        told(Outcome::Rejected, None, "why", parts, false)
    };
    assert_eq!(story.refuses(&by("ana"), with(&[])), Refusal::PartMissing(Part::Findings));
    assert_eq!(story.refuses(&by("ana"), with(&[(Part::Findings, "f")])), Refusal::PartMissing(Part::Done));
    let blank = with(&[(Part::Findings, "f"), (Part::Done, "\n")]);
    assert_eq!(story.refuses(&by("ana"), blank), Refusal::PartMissing(Part::Done));
    story.ana(with(&[(Part::Findings, "f"), (Part::Done, "d")]));
    let kept = |e: &Event| matches!(e, Event::DecisionMade { parts, summary: false, .. } if parts[&Part::Done] == "d");
    assert_eq!(story.happened(kept), 1);
}

#[test]
fn the_policy_says_which_remedy_goes_with_an_outcome() {
    let rule = |remedy, remedies: &[Remedy]| {
        let rule = DecisionRule { remedy, remedies: remedies.to_vec(), ..DecisionRule::of(Outcome::Accepted) };
        a_complaint().under(deciding(vec![rule])).opens()
    };
    let accepts = |story: &Story, remedy| story.tries(&by("ana"), decision(Outcome::Accepted, remedy)).map(|_| ());
    let required = rule(Need::Required, &[Remedy::Refund, Remedy::Apology]);
    assert_eq!(accepts(&required, None), Err(Refusal::NoRemedy));
    assert_eq!(accepts(&required, Some(Remedy::Nothing)), Err(Refusal::NoRemedy), "nothing is no remedy");
    assert_eq!(accepts(&required, Some(Remedy::Repair)), Err(Refusal::RemedyNotAllowed("repair")));
    assert_eq!(accepts(&required, Some(Remedy::Refund)), Ok(()));
    let none = rule(Need::None, &[]);
    assert_eq!(accepts(&none, Some(Remedy::Apology)), Err(Refusal::RemedyNotAllowed("apology")));
    assert_eq!((accepts(&none, None), accepts(&none, Some(Remedy::Nothing))), (Ok(()), Ok(())));
    let optional = rule(Need::Optional, &[Remedy::Guidance]);
    assert_eq!(accepts(&optional, Some(Remedy::Nothing)), Ok(()));
    assert_eq!(accepts(&optional, Some(Remedy::Refund)), Err(Refusal::RemedyNotAllowed("refund")));
    let listed = rule(Need::Required, &[Remedy::Nothing]);
    assert_eq!(accepts(&listed, Some(Remedy::Nothing)), Ok(()), "the policy lists it");
    assert_eq!(accepts(&rule(Need::Optional, &[]), Some(Remedy::Repair)), Ok(()));
}

#[test]
fn the_short_form_is_enough_while_its_time_lasts() {
    let summary = SummaryRule { until: Period::WorkingDays(3), carries: vec![Part::Done] };
    let accepted = DecisionRule { summary: Some(summary), ..DecisionRule::of(Outcome::Accepted) };
    let policy = deciding(vec![accepted, DecisionRule::of(Outcome::Rejected)]);
    let mut story = a_complaint().received("2026-11-23").under(policy).opens();
    let done = Parts::from([(Part::Done, "Paid back.".to_owned())]);
    let short = |outcome, parts: Parts| told(outcome, None, "", parts, true);
    assert_eq!(story.refuses(&by("ana"), short(Outcome::Rejected, done.clone())), Refusal::NoSummary);
    assert_eq!(story.refuses(&by("ana"), short(Outcome::Accepted, Parts::new())), Refusal::PartMissing(Part::Done));
    story.on("2026-11-27T00:00");
    let late = Refusal::TooLateForSummary(day("2026-11-26"));
    assert_eq!(story.refuses(&by("ana"), short(Outcome::Accepted, done.clone())), late);
    story.on("2026-11-26T23:59").ana(short(Outcome::Accepted, done.clone()));
    assert_eq!(story.happened(|e| matches!(e, Event::DecisionMade { summary: true, .. })), 1);
}

#[test]
fn at_an_escalation_the_short_form_counts_from_that_ones_receipt() {
    let summary = SummaryRule { until: Period::WorkingDays(3), carries: vec![Part::Done] };
    let rules = Outcome::ALL.map(|o| DecisionRule { summary: Some(summary.clone()), ..DecisionRule::of(o) });
    let mut story = a_complaint().under(deciding(rules.to_vec())).opens();
    story.on("2027-01-04").is_under_review();
    let done = Parts::from([(Part::Done, "Paid back.".to_owned())]);
    story.on("2027-01-05").does(&by("carmen"), told(Outcome::Accepted, None, "", done, true));
}

#[test]
fn a_part_is_resolved_while_the_rest_and_its_clocks_go_on() {
    let mut story = a_complaint().opens();
    story.is_acknowledged();
    let resolve = |what: &str| Command::ResolvePart {
        what: what.into(),
        remedy: Some(Remedy::Refund),
        letter: letter("The fee is paid back."),
    };
    assert_eq!(story.refuses(&by("ana"), resolve(" ")), Refusal::NoPart);
    story.ana(resolve("The fee"));
    assert_eq!(story.state("update"), PromiseState::Running);
    story.it_leaves();
    assert_eq!(story.state("update"), PromiseState::Kept, "who hears that a part is resolved hears how it goes");
    assert_eq!((story.complaint.parts[0].part.as_str(), story.complaint.stage), ("The fee", Stage::Open));
    assert_eq!((story.due("resolution"), story.state("resolution")), (day("2027-01-12"), PromiseState::Running));
    story.is_decided_by("ana");
    for act in [resolve("The rest"), Command::Update { letter: letter("x") }, extension("2027-02-10")] {
        assert_eq!(story.refuses(&by("ana"), act), Refusal::AlreadyDecided);
    }
    let ask = Command::AskInformation { details: vec![], letter: letter("x") };
    assert_eq!(story.refuses(&by("ana"), ask), Refusal::AlreadyDecided);
    assert_eq!(story.refuses(&by("ana"), decision(Outcome::Accepted, None)), Refusal::AlreadyDecided);
}

#[test]
fn letters_have_a_text() {
    let story = a_complaint().opens();
    for act in [Command::Reply { letter: letter(" ") }, Command::Update { letter: letter("\n") }] {
        assert_eq!(story.refuses(&by("ana"), act), Refusal::EmptyLetter);
    }
}

#[test]
fn a_decision_starts_what_the_policy_promises_after_it() {
    let policy = the_policy(|policy| {
        let call = PromiseRule {
            id: "call".into(),
            starts: Start::Decided,
            kept_by: Keeper::Reply,
            ..rule(policy, "update").clone()
        };
        policy.promises.push(call);
    });
    let mut story = a_complaint().under(policy).opens();
    story.is_acknowledged().ana(decision(Outcome::Accepted, None));
    assert!(!story.has_promise("call"));
    story.on("2026-11-25").it_leaves();
    assert_eq!(story.due("call"), day("2026-12-17"));
    story.on("2026-12-18").clock_is_looked_at();
    assert_eq!(story.state("call"), PromiseState::Missed);
    assert_eq!(story.complaint.owed().len(), 1, "it is still owed, though it was decided");
    assert!(story.steps().contains(&NextStep::Keep(3)));
    story.ana(Command::Reply { letter: letter("as promised") }).it_leaves();
    assert_eq!(story.state("call"), PromiseState::KeptLate);
}

#[test]
fn a_decision_that_came_back_is_to_be_decided_anew() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_decided_by("ana").it_fails();
    assert!(story.complaint.awaits_us && story.complaint.silence.is_none());
    assert_eq!(story.steps(), [NextStep::Keep(1), NextStep::Answer, NextStep::DecideAnew]);
    assert_eq!(story.refuses(&by("ana"), closing(Closure::NoAnswer)), Refusal::DecisionNotSent);
    let due = story.due("resolution");
    story.on("2026-11-26").ana(reopening());
    assert_eq!(story.states("resolution"), [PromiseState::Running]);
    assert_eq!(story.due("resolution"), due, "what was promised first still holds");
}

#[test]
fn a_decision_of_before_the_reopening_that_leaves_late_keeps_only_that_promise() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().ana(decision(Outcome::Rejected, None));
    let first = story.complaint.letters.last().expect("written").id.clone();
    story.ana(reopening());
    assert_eq!(story.states("resolution"), [PromiseState::Running], "still the same");
    story.on("2026-11-26");
    let at = story.now;
    story.does(&By::System, Command::LetterLeft { letter: first, at, note: String::new() });
    assert_eq!(story.states("resolution"), [PromiseState::Kept, PromiseState::Running]);
    assert_eq!((story.promise("resolution").from, story.complaint.stage), (day("2026-11-26"), Stage::Open));
}

#[test]
fn a_decision_that_another_overtook_begins_no_silence() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().ana(decision(Outcome::Rejected, None));
    let first = story.complaint.letters.last().expect("written").id.clone();
    story.ana(reopening()).ana(decision(Outcome::Accepted, None));
    let at = story.now;
    story.does(&By::System, Command::LetterLeft { letter: first, at, note: String::new() });
    assert_eq!(story.complaint.silence, None);
    assert_eq!(story.states("resolution"), [PromiseState::Kept, PromiseState::Running]);
    story.it_leaves();
    assert!(story.complaint.silence.is_some());
    assert_eq!(story.states("resolution"), [PromiseState::Kept, PromiseState::Kept]);
}

#[test]
fn nobody_can_tell_whether_a_decision_left_until_a_person_finds_out() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().ana(decision(Outcome::Rejected, None));
    let id = story.complaint.letters.last().expect("written").id.clone();
    assert!(story.steps().contains(&NextStep::Deliver(id.clone())));
    story.does(&By::System, Command::LetterUncertain { letter: id.clone() });
    story.ana(Command::Reply { letter: letter("Did you get it?") }).it_leaves();
    assert!(!story.complaint.awaits_us);
    assert!(story.steps().contains(&NextStep::Answer), "a reply settles nothing");
    assert!(story.steps().contains(&NextStep::DecideAnew));
    // Sent again, and again nobody knows: the record says so each time.
    story.does(&By::System, Command::LetterUncertain { letter: id.clone() });
    assert_eq!(story.happened(|e| matches!(e, Event::LetterUncertain { .. })), 2);
    assert!(story.complaint.letters.iter().any(|l| l.uncertain) && !story.complaint.awaits_us);
    let at = story.now;
    story.ana(Command::LetterLeft { letter: id.clone(), at, note: "she got it".into() });
    assert!(!story.complaint.letters.iter().any(|l| l.uncertain));
    assert!(story.complaint.silence.is_some());
    story.does(&By::System, Command::LetterUncertain { letter: id });
    assert!(!story.complaint.letters.iter().any(|l| l.uncertain), "what left, left");
}

#[test]
fn a_letter_left_neither_before_it_was_written_nor_in_time_to_come() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.on("2026-12-04").does(&By::System, Command::Acknowledge { letter: letter("received") });
    let id = story.complaint.letters[0].id.clone();
    let (early, late) = (story.at("2026-11-24"), story.at("2027-03-01"));
    for at in [early, late] {
        let mut told = story.clone();
        told.does(&By::System, Command::LetterLeft { letter: id.clone(), at, note: String::new() });
        assert_eq!(told.complaint.letters[0].sent_at, Some(story.now));
        assert_eq!(told.promise("acknowledgement").settled_at, Some(story.now));
        assert_eq!(told.state("resolution"), PromiseState::Running);
    }
}

#[test]
fn a_letter_that_left_in_time_keeps_its_promise_though_we_heard_of_it_late() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.on("2026-12-04T23:50").does(&By::System, Command::Acknowledge { letter: letter("received") });
    let (letter, at) = (story.complaint.letters[0].id.clone(), story.now);
    story.on("2026-12-05T00:10").does(&By::System, Command::LetterLeft { letter, at, note: String::new() });
    assert_eq!(story.state("acknowledgement"), PromiseState::Kept);
    assert_eq!(story.promise("acknowledgement").settled_at, Some(at));
    assert_eq!(story.promise("update").from, day("2026-12-04"));
}

#[test]
fn an_older_decision_that_leaves_after_the_newer_changes_nothing() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().ana(decision(Outcome::Rejected, None));
    let first = story.complaint.letters.last().expect("written").id.clone();
    story.ana(reopening()).ana(decision(Outcome::Accepted, None)).it_leaves();
    let at = story.now;
    story.does(&By::System, Command::LetterLeft { letter: first, at, note: String::new() });
    assert_eq!(story.states("resolution"), [PromiseState::Kept]);
    assert_eq!(story.complaint.decision().map(|d| d.outcome), Some(Outcome::Accepted));
}
