//! To another policy, or another version: nobody is promised less.

use crate::stories::*;
use complaint::*;

/// The story under a new version of its policy.
fn moves(mut story: Story, to: impl FnOnce(&mut Policy)) -> Story {
    story.policy.version += 1;
    to(&mut story.policy);
    story.ana(Command::MovePolicy);
    story
}

#[test]
fn what_is_promised_sooner_is_owed_sooner_and_nothing_later() {
    let story = a_complaint().received("2026-11-23").opens();
    assert_eq!(story.refuses(&by("ana"), Command::MovePolicy), Refusal::NothingChanged);
    let moved = moves(story, |policy| {
        rule(policy, "resolution").within = Period::WorkingDays(20);
        rule(policy, "acknowledgement").within = Period::WorkingDays(9);
    });
    assert_eq!((moved.due("resolution"), moved.due("acknowledgement")), (day("2026-12-23"), day("2026-12-04")));
    assert_eq!((moved.complaint.policy_version, moved.complaint.promises.len()), (2, 2));
    let why =
        |e: &Event| matches!(e, Event::PromiseMoved { why: MovedBy::Policy, old, .. } if *old == day("2027-01-12"));
    assert_eq!(moved.happened(why), 1);
}

#[test]
fn a_date_that_has_passed_can_not_be_promised_any_more() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.is_acknowledged().on("2026-12-15");
    let moved = moves(story, |policy| rule(policy, "resolution").within = Period::WorkingDays(5));
    assert_eq!((moved.due("resolution"), moved.state("resolution")), (day("2027-01-12"), PromiseState::Running));
}

#[test]
fn a_date_that_was_agreed_or_counts_from_a_rest_stays() {
    let mut agreed = a_complaint().opens();
    agreed.ana(extension("2027-02-10")).it_leaves();
    let moved = moves(agreed, |policy| rule(policy, "resolution").within = Period::WorkingDays(20));
    assert_eq!(moved.due("resolution"), day("2027-02-10"));
    let pauses = vec![PauseRule { wait: Wait::Information, at_most: Period::Weeks(4) }];
    let policy = the_policy(|policy| rule(policy, "resolution").pauses = pauses);
    let mut rested = a_complaint().under(policy).opens();
    rested.on("2026-11-25").is_asked_for("serial").on("2026-12-07").writes("A17");
    assert_eq!(moves(rested.clone(), |_| {}).due("resolution"), day("2027-01-20"));
    rested.on("2026-12-08").is_asked_for("model");
    assert!(moves(rested, |_| {}).is_resting("resolution"));
}

#[test]
fn what_only_the_new_policy_promises_starts_from_its_event_or_now() {
    let more = |policy: &mut Policy, starts, within| {
        let extra = PromiseRule { id: "call".into(), starts, within, ..rule(policy, "update").clone() };
        policy.promises.push(extra);
    };
    let mut story = a_complaint().received("2026-11-23").opens();
    story.on("2026-11-24").is_acknowledged().on("2026-12-02");
    let from = |starts, within| {
        let moved = moves(story.clone(), |policy| more(policy, starts, within));
        moved.has_promise("call").then(|| moved.promise("call").from)
    };
    assert_eq!(from(Start::Received, Period::WorkingDays(20)), Some(day("2026-11-23")));
    assert_eq!(from(Start::Acknowledged, Period::WorkingDays(20)), Some(day("2026-11-24")));
    assert_eq!(from(Start::Received, Period::WorkingDays(1)), Some(day("2026-12-02")), "that is past: from now");
    for starts in [Start::Danger, Start::Decided, Start::RemedyAccepted] {
        assert_eq!(from(starts, Period::WorkingDays(20)), None);
    }
    let mut decided = a_complaint().opens();
    decided.is_acknowledged().is_decided_by("ana");
    let moved = moves(decided, |policy| more(policy, Start::Received, Period::WorkingDays(20)));
    assert!(!moved.has_promise("call"));
    let mut review = a_complaint().received("2026-11-23").opens();
    review.is_acknowledged().is_decided_by("ana").on("2026-11-25").complainant(escalation());
    review.policy.version += 1;
    more(&mut review.policy, Start::Received, Period::WorkingDays(20));
    review.does(&by("carmen"), Command::MovePolicy);
    assert_eq!((review.promise("call").from, review.promise("call").level), (day("2026-11-25"), 1));
}

#[test]
fn it_moves_only_where_its_kind_team_and_level_are_known() {
    let refused = |story: &Story, to: fn(&mut Policy)| {
        let mut story = story.clone();
        story.policy.version += 1;
        to(&mut story.policy);
        story.refuses(&by("carmen"), Command::MovePolicy)
    };
    let mut story = a_complaint().opens();
    assert_eq!(refused(&story, |p| p.kinds.truncate(1)), Refusal::NoSuchKind("product".into()));
    assert_eq!(
        refused(&story, |p| p.teams.retain(|t| t.id.as_str() != "technical")),
        Refusal::NoSuchTeam("technical".into())
    );
    story.is_under_review();
    assert_eq!(refused(&story, |p| p.escalations.clear()), Refusal::LastLevel);
    let mut other = story.clone();
    other.policy.id = "other".into();
    other.does(&by("carmen"), Command::MovePolicy);
    assert_eq!((other.complaint.policy.as_str(), other.complaint.policy_version), ("other", 1));
}

#[test]
fn its_priority_has_its_place_among_the_new_ones() {
    let place = |story: &Story| (story.complaint.priority.to_string(), story.complaint.rank);
    let moved = moves(a_complaint().opens(), |p| p.priorities = ["a", "b", "normal"].map(Priority::from).to_vec());
    assert_eq!(place(&moved), ("normal".into(), 2));
    let gone = moves(a_complaint().opens(), |p| p.priorities = ["high", "low"].map(Priority::from).to_vec());
    assert_eq!(place(&gone), ("low".into(), 1));
    let same = moves(a_complaint().opens(), |_| {});
    assert_eq!(same.happened(|e| matches!(e, Event::PrioritySet { .. })), 0);
}

#[test]
fn a_policy_with_a_safety_officer_names_one_for_danger_that_is_known() {
    let mut story = a_complaint().under(the_policy(|policy| policy.safety = None)).opens();
    story.ana(Command::MarkDanger { danger: Some("smoke".into()) });
    let moved = moves(story, |policy| {
        policy.safety = Some(SafetyRule { officer: "safety".into(), words: Default::default() });
    });
    assert!(moved.has_promise("safety") && moved.complaint.officer.is_some());
}

#[test]
fn what_is_promised_by_the_same_date_does_not_move() {
    let moved = moves(a_complaint().opens(), |_| {});
    assert_eq!(moved.happened(|e| matches!(e, Event::PromiseMoved { .. } | Event::PromiseMade { .. })), 2);
}

#[test]
fn what_a_kind_is_promised_is_not_promised_twice() {
    let lending = a_complaint().in_office("GB-ENG").about("lending").under(policy_file("fca-disp")).opens();
    assert_eq!(moves(lending, |_| {}).states("final-response"), [PromiseState::Running]);
}

#[test]
fn what_a_decision_ended_does_not_come_back_with_another_kind() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_decided_by("ana").ana(reopening()).ana(Command::CorrectKind { kind: "service".into() });
    assert_eq!(story.states("update"), [PromiseState::Lifted]);
}

#[test]
fn what_was_kept_moves_no_more() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.is_acknowledged();
    let moved = moves(story, |policy| rule(policy, "acknowledgement").within = Period::WorkingDays(2));
    assert_eq!((moved.due("acknowledgement"), moved.state("acknowledgement")), (day("2026-12-04"), PromiseState::Kept));
}

#[test]
fn the_first_instant_after_a_date_is_too_late_to_promise_it() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.is_acknowledged().on("2026-11-25T00:00");
    let moved = moves(story.clone(), |policy| rule(policy, "resolution").within = Period::WorkingDays(1));
    assert_eq!(moved.due("resolution"), day("2027-01-12"));
    let moved = moves(story, |policy| {
        let call = PromiseRule {
            id: "call".into(),
            starts: Start::Received,
            within: Period::WorkingDays(1),
            ..rule(policy, "update").clone()
        };
        policy.promises.push(call);
    });
    assert_eq!(moved.promise("call").from, day("2026-11-25"));
}

#[test]
fn what_rests_rests_on_under_the_new_policy() {
    let pauses = vec![PauseRule { wait: Wait::Information, at_most: Period::Weeks(4) }];
    let mut story = a_complaint().under(the_policy(|policy| rule(policy, "resolution").pauses = pauses)).opens();
    story.on("2026-11-25").is_asked_for("serial");
    let mut moved = moves(story, |policy| rule(policy, "resolution").within = Period::WorkingDays(20));
    assert_eq!((moved.is_resting("resolution"), moved.due("resolution")), (true, day("2026-12-23")));
    moved.on("2026-12-07").writes("A17");
    assert_eq!((moved.is_resting("resolution"), moved.due("resolution")), (false, day("2027-01-04")));
}
