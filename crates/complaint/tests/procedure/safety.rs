//! Danger comes first, survives everything, and is assessed by a named officer within hours.

use crate::stories::*;
use complaint::*;

fn mark(words: &str) -> Command {
    Command::MarkDanger { danger: Some(words.into()) }
}

fn found(finding: &str) -> Command {
    Command::AssessDanger { finding: finding.into(), serious: true }
}

fn with_words() -> Policy {
    the_policy(|policy| {
        let words = [
            ("en".to_owned(), vec!["caught fire".to_owned(), " ".to_owned()]),
            ("ro".to_owned(), vec!["a luat foc".to_owned()]),
        ];
        policy.safety = Some(SafetyRule { officer: "safety".into(), words: words.into() });
    })
}

#[test]
fn the_policys_own_words_mean_danger_wherever_they_stand() {
    let danger = |text| a_complaint().under(with_words()).saying(text).opens().complaint.danger;
    assert_eq!(danger("Invertorul A LUAT FOC!").as_deref(), Some("a luat foc"));
    assert_eq!(danger("It (caught fire)").as_deref(), Some("caught fire"));
    for harmless in ["Nu pornește de ieri.", "it recaught fire", "caught firewood", ""] {
        assert_eq!(danger(harmless), None, "{harmless}");
    }
    let rule = with_words().safety.expect("there");
    assert_eq!(rule.danger_in("caught firewood, then it caught fire"), Some("caught fire"));
}

#[test]
fn an_officer_is_named_at_once_and_the_finding_is_owed_within_hours() {
    let mut story = a_complaint().under(with_words()).saying("a luat foc").opens();
    assert_eq!(story.complaint.officer, Some("safety".into()));
    assert_eq!(story.deadline("safety"), "2026-11-24T10:00");
    assert_eq!(story.due("safety"), day("2026-11-24"));
    assert!(story.steps().contains(&NextStep::Assess));
    assert_eq!(story.refuses(&by("ana"), found(" ")), Refusal::NoFinding);
    assert_eq!(story.refuses(&By::Complainant, found("x")), Refusal::StaffOnly);
    story.on("2026-11-24T09:59").does(&by("olga"), found("A burnt fuse."));
    assert_eq!(story.state("safety"), PromiseState::Kept);
    assert_eq!(story.complaint.assessed.as_deref(), Some("A burnt fuse."));
    assert!(!story.steps().contains(&NextStep::Assess));
}

#[test]
fn the_policys_own_words_in_a_later_message_raise_the_alarm_again() {
    let mut story = a_complaint().under(with_words()).opens();
    let burns = |key: &str| Incoming { text: "Now it caught fire.".into(), ..message(key) };
    story.complainant(Command::Receive(burns("1")));
    assert_eq!(story.complaint.danger.as_deref(), Some("caught fire"));
    story.does(&by("olga"), found("A burnt fuse."));
    assert!(!story.steps().contains(&NextStep::Assess));
    story.complainant(Command::Receive(Incoming { automatic: true, ..burns("2") }));
    assert!(!story.steps().contains(&NextStep::Assess), "a machine's mail tells nothing new");
    story.complainant(Command::Receive(burns("3")));
    assert!(story.steps().contains(&NextStep::Assess));
    assert_eq!(story.state("safety"), PromiseState::Running);
}

#[test]
fn a_finding_that_comes_late_is_late() {
    let mut story = a_complaint().opens();
    story.ana(mark("smoke")).on("2026-11-24T10:00").ana(found("Steam."));
    assert_eq!(story.state("safety"), PromiseState::KeptLate);
}

#[test]
fn a_handler_marks_danger_and_nobody_wipes_it_away() {
    let mut story = a_complaint().opens();
    assert_eq!(story.refuses(&by("ana"), found("x")), Refusal::NoDanger);
    assert_eq!(story.refuses(&By::Complainant, mark("smoke")), Refusal::StaffOnly);
    assert_eq!(story.refuses(&by("ana"), mark(" ")), Refusal::NoDanger);
    let none = || Command::MarkDanger { danger: None };
    assert_eq!(story.refuses(&by("ana"), none()), Refusal::NothingChanged);
    story.ana(mark("smoke"));
    assert_eq!(story.refuses(&by("ana"), mark("smoke")), Refusal::NothingChanged);
    assert_eq!(story.refuses(&by("ana"), none()), Refusal::DangerNotAssessed);
    story.ana(found("Steam.")).ana(none());
    assert_eq!((story.complaint.danger.clone(), story.complaint.assessed.clone()), (None, None));
    assert_eq!(story.states("safety"), [PromiseState::Kept]);
}

#[test]
fn danger_that_is_described_anew_is_assessed_anew() {
    let mut story = a_complaint().opens();
    let smoke = |key: &str| Incoming { danger: Some("smoke".into()), ..message(key) };
    story.complainant(Command::Receive(smoke("m1"))).ana(found("Steam."));
    assert_eq!(story.complaint.danger.as_deref(), Some("smoke"));
    story.on("2026-11-25T12:00").complainant(Command::Receive(smoke("m2")));
    assert_eq!(story.complaint.assessed, None);
    assert_eq!(story.states("safety"), [PromiseState::Kept, PromiseState::Running]);
    assert_eq!(story.deadline("safety"), "2026-11-26T12:00");
    story.complainant(Command::Receive(smoke("m3")));
    assert_eq!(story.states("safety").len(), 2, "it is owed already");
    assert_eq!(story.happened(|e| matches!(e, Event::SafetyOfficerNamed { .. })), 1);
    story.ana(mark("fire"));
    assert_eq!(story.complaint.danger.as_deref(), Some("fire"));
}

#[test]
fn danger_is_believed_of_the_complainant_not_of_machines_and_others() {
    let mut story = a_complaint().opens();
    story.third_party_is_asked("office@installer.example");
    let smoke = Incoming { danger: Some("smoke".into()), ..message("m") };
    story.complainant(Command::Receive(Incoming { automatic: true, ..smoke.clone() }));
    story.does(&By::ThirdParty(1), Command::Receive(Incoming { side: Side::ThirdParty(1), ..smoke }));
    assert_eq!(story.complaint.danger, None);
}

#[test]
fn what_is_to_be_found_of_danger_survives_every_end() {
    let mut story = a_complaint().opens();
    story.ana(mark("smoke")).complainant(Command::Withdraw { reason: String::new(), letter: None });
    assert_eq!((story.state("safety"), story.state("resolution")), (PromiseState::Running, PromiseState::Lifted));
    assert!(!story.complaint.is_done() && story.complaint.is_live());
    story.on("2026-11-24T10:00").clock_is_looked_at();
    assert_eq!(story.state("safety"), PromiseState::Missed);
    assert_eq!(story.steps(), [NextStep::Assess]);
    story.ana(found("Steam."));
    assert_eq!(story.state("safety"), PromiseState::KeptLate);
    assert!(story.complaint.is_done());
    assert_eq!(story.refuses(&by("ana"), found("again")), Refusal::Closed);
    story.complainant(Command::Receive(Incoming { danger: Some("fire".into()), ..message("m") }));
    assert_eq!(story.states("safety"), [PromiseState::KeptLate, PromiseState::Running], "also where it is closed");
    assert!(story.steps().contains(&NextStep::Assess));
}

#[test]
fn a_policy_without_a_safety_officer_marks_danger_only() {
    let mut story = a_complaint().under(the_policy(|policy| policy.safety = None)).opens();
    story.ana(mark("smoke"));
    assert_eq!((story.complaint.officer.clone(), story.has_promise("safety")), (None, false));
    story.ana(Command::MarkDanger { danger: None });
    assert_eq!(story.complaint.danger, None);
}

#[test]
fn danger_at_an_escalation_with_promises_of_its_own_is_the_policys() {
    let policy = the_policy(|policy| {
        rule(policy, "safety").missed.raise = Some("safety".into());
        let promises = vec![rule(policy, "resolution").clone()];
        policy.escalations = vec![EscalationLevel { promises, ..Default::default() }];
    });
    let mut story = a_complaint().received("2026-11-23T08:00").under(policy).opens();
    story.is_under_review().on("2026-11-23T10:00").does(&by("carmen"), mark("smoke"));
    assert_eq!((story.promise("safety").level, story.promise("safety").warnings.len()), (1, 1));
    story.on("2026-11-24T10:00").clock_is_looked_at();
    assert_eq!(story.complaint.team.as_str(), "safety");
    story.does(&by("carmen"), found("Steam."));
    assert_eq!(story.state("safety"), PromiseState::KeptLate);
}

#[test]
fn a_danger_promise_to_some_kinds_is_made_to_those() {
    let policy = || the_policy(|policy| rule(policy, "safety").kinds = vec!["service".into()]);
    let mut product = a_complaint().under(policy()).opens();
    product.ana(mark("smoke"));
    assert!(!product.has_promise("safety") && product.steps().contains(&NextStep::Assess));
    let mut service = a_complaint().about("service").under(policy()).opens();
    service.ana(mark("smoke"));
    assert!(service.has_promise("safety"));
}
