//! Level by level: who reviews, until when it may be asked for, what is promised; teams, priorities, misses.

use crate::stories::*;
use complaint::*;

fn levels(levels: Vec<EscalationLevel>) -> Policy {
    the_policy(|policy| policy.escalations = levels)
}

#[test]
fn each_level_has_its_team_and_promises() {
    let own = |policy: &mut Policy| {
        let resolution = PromiseRule { within: Period::WorkingDays(10), ..rule(policy, "resolution").clone() };
        let second = EscalationLevel { team: Some("safety".into()), promises: vec![resolution], ..Default::default() };
        policy.escalations = vec![EscalationLevel::default(), second];
    };
    let mut story = a_complaint().under(the_policy(own)).opens();
    story.is_under_review();
    assert_eq!((story.complaint.level, story.complaint.team.as_str()), (1, "technical"), "the team that had it");
    assert_eq!((story.promise("resolution").level, story.due("resolution")), (1, day("2027-01-12")));
    story.on("2026-12-10").is_decided_by("carmen").on("2026-12-14").complainant(escalation());
    assert_eq!((story.complaint.level, story.complaint.team.as_str()), (2, "safety"));
    assert_eq!(story.due("resolution"), day("2026-12-29"), "ten working days, of that level's own");
    assert_eq!(story.promise("acknowledgement").level, 1, "which promises no receipt");
    assert_eq!(story.complaint.handler, None);
    assert_eq!(story.complaint.escalated_at, Some(story.now));
    assert_eq!(story.refuses(&by("dana"), assignment("carmen")), Refusal::TookPart("carmen".into()));
    story.does(&by("dana"), assignment("dana")).is_decided_by("dana");
    assert_eq!(story.refuses(&By::Complainant, escalation()), Refusal::LastLevel);
    assert_eq!(story.complaint.decisions.iter().map(|d| d.level).collect::<Vec<_>>(), [0, 1, 2]);
}

#[test]
fn it_may_be_asked_for_only_so_long_after_the_decision_left() {
    let policy = levels(vec![EscalationLevel { until: Some(Period::Months(1)), ..Default::default() }]);
    let mut story = a_complaint().under(policy).opens();
    story.is_acknowledged().ana(decision(Outcome::Rejected, None)).on("2026-11-26").it_leaves();
    story.on("2026-12-29T00:00");
    assert_eq!(story.refuses(&By::Complainant, escalation()), Refusal::TooLateToEscalate(day("2026-12-28")));
    story.on("2026-12-28T23:59").complainant(escalation());
    assert_eq!(story.complaint.level, 1);
}

#[test]
fn a_decision_that_came_back_ends_no_time_to_escalate() {
    let policy = levels(vec![EscalationLevel { until: Some(Period::Months(1)), ..Default::default() }]);
    let mut story = a_complaint().under(policy).opens();
    story.is_acknowledged().is_decided_by("ana").it_fails().on("2027-06-01").complainant(escalation());
    assert_eq!(story.complaint.level, 1);
}

#[test]
fn a_closed_complaint_may_be_escalated_and_others_may_not_for_it() {
    let mut story = a_complaint().opens();
    story.is_acknowledged();
    assert_eq!(story.refuses(&By::Complainant, escalation()), Refusal::NothingToEscalate);
    story.is_decided_by("ana").complainant(Command::Satisfied);
    assert_eq!(story.refuses(&By::ThirdParty(1), escalation()), Refusal::StaffOnly);
    story.does(&by("dana"), escalation());
    assert_eq!((story.complaint.stage, story.complaint.closed), (Stage::Open, None));
    assert_eq!(story.complaint.satisfied, Some(false));
    story.does(&by("carmen"), closing(Closure::NoComplaint));
    assert_eq!(story.refuses(&By::Complainant, escalation()), Refusal::NothingToEscalate, "nothing was decided there");
}

#[test]
fn what_was_owed_below_falls_away_but_not_what_is_to_be_found_of_danger() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.ana(Command::MarkDanger { danger: Some("smoke".into()) }).ana(decision(Outcome::Rejected, None));
    story.complainant(escalation());
    assert_eq!(story.states("resolution"), [PromiseState::Lifted, PromiseState::Running]);
    assert_eq!(story.states("safety"), [PromiseState::Running]);
    story.does(&by("dana"), Command::AssessDanger { finding: "Steam.".into(), serious: false });
    assert_eq!(story.states("safety"), [PromiseState::Kept]);
    let late = story.complaint.letters[0].id.clone();
    let at = story.now;
    story.does(&By::System, Command::LetterLeft { letter: late, at, note: String::new() });
    assert_eq!(story.states("resolution"), [PromiseState::Lifted, PromiseState::Running], "that decision is past");
}

#[test]
fn receipt_is_confirmed_once_a_level_unless_it_came_back() {
    let mut story = a_complaint().opens();
    let receipt = || Command::Acknowledge { letter: letter("received") };
    let again = || Command::AcknowledgeEscalation { letter: letter("received") };
    assert_eq!(story.refuses(&By::System, again()), Refusal::NothingToEscalate);
    story.is_acknowledged();
    assert_eq!(story.refuses(&by("ana"), receipt()), Refusal::AlreadyAcknowledged);
    let mut updated = story.clone();
    let update = Command::Update { letter: letter("So far.") };
    story.it_fails().does(&By::System, receipt()).it_leaves();
    assert_eq!(story.states("update"), [PromiseState::Running], "the update runs from the first");
    updated.it_fails().ana(update).it_leaves().does(&By::System, receipt()).it_leaves();
    assert_eq!(updated.states("update"), [PromiseState::Kept], "what happens once a level starts it once");
    let at = story.complaint.acknowledged_at();
    assert_eq!(at, Some(story.now));
    story.is_decided_by("ana").complainant(escalation());
    assert_eq!(story.complaint.acknowledged_at(), None, "not at this level");
    story.does(&By::System, receipt()).it_leaves();
    assert_eq!(story.complaint.letters.last().map(|l| l.purpose), Some(Purpose::EscalationReceipt));
    assert!(
        story.complaint.was_sent(Purpose::EscalationReceipt) && !story.complaint.was_sent(Purpose::Acknowledgement)
    );
    assert_eq!(story.refuses(&By::System, again()), Refusal::AlreadyAcknowledged);
}

#[test]
fn a_receipt_of_below_that_leaves_late_starts_nothing_here() {
    let mut story = a_complaint().opens();
    story.does(&By::System, Command::Acknowledge { letter: letter("received") });
    let first = story.complaint.letters[0].id.clone();
    story.is_decided_by("ana").complainant(escalation());
    let at = story.now;
    story.does(&By::System, Command::LetterLeft { letter: first, at, note: String::new() });
    assert!(!story.has_promise("update"));
}

// ── Who has it ──

#[test]
fn it_is_taken_handed_over_and_put_back() {
    let mut story = a_complaint().opens();
    assert_eq!(story.complaint.owner(), Owner::Team("technical".into()));
    assert_eq!(story.refuses(&by("ana"), Command::Assign { handler: None }), Refusal::NothingChanged);
    assert_eq!(story.refuses(&By::Complainant, assignment("ana")), Refusal::StaffOnly);
    story.ana(assignment("ana"));
    assert_eq!(story.complaint.owner(), Owner::Staff(staff("ana")));
    story.ana(assignment("bogdan")).does(&by("bogdan"), Command::Assign { handler: None });
    assert_eq!(story.complaint.handler, None);
    assert_eq!(story.complaint.participants, [staff("ana"), staff("bogdan")].into());
}

#[test]
fn another_team_gets_it_without_its_handler_and_the_clocks_run_on() {
    let mut story = a_complaint().opens();
    let to = |team: &str| Command::Transfer { team: Team::from(team) };
    assert_eq!(story.refuses(&by("ana"), to("sales")), Refusal::NoSuchTeam("sales".into()));
    assert_eq!(story.refuses(&by("ana"), to("technical")), Refusal::NothingChanged);
    story.ana(to("service-management"));
    assert_eq!(story.happened(|e| matches!(e, Event::HandlerAssigned { .. })), 0);
    story.ana(assignment("ana")).ana(to("safety"));
    assert_eq!((story.complaint.team.as_str(), &story.complaint.handler), ("safety", &None));
    assert_eq!(story.due("resolution"), day("2027-01-12"));
    assert_eq!(story.refuses(&By::Complainant, to("technical")), Refusal::StaffOnly);
}

#[test]
fn a_team_may_owe_a_promise_of_its_own() {
    let mut story = a_complaint().opens();
    story.ana(Command::MarkDanger { danger: Some("smoke".into()) });
    assert_eq!(story.complaint.owner_of(2).as_str(), "safety");
    assert_eq!(story.complaint.owner_of(0).as_str(), "technical");
    assert_eq!(story.complaint.owner_of(99).as_str(), "technical");
}

#[test]
fn priorities_are_the_policys_and_danger_comes_before_all() {
    let mut story = a_complaint().opens();
    let at = |priority: &str| Command::Prioritise { priority: Priority::from(priority) };
    let place = |story: &Story| (story.complaint.priority.to_string(), story.complaint.rank, story.complaint.urgency());
    assert_eq!(place(&story), ("normal".into(), 1, 2));
    assert_eq!(story.refuses(&by("ana"), at("vip")), Refusal::NoSuchPriority("vip".into()));
    assert_eq!(story.refuses(&by("ana"), at("normal")), Refusal::NothingChanged);
    story.ana(at("urgent"));
    assert_eq!(place(&story), ("urgent".into(), 0, 1));
    story.ana(Command::MarkDanger { danger: Some("smoke".into()) });
    assert_eq!(story.complaint.urgency(), 0);
    let kind = the_policy(|policy| policy.kinds[1].priority = Some("urgent".into()));
    assert_eq!(place(&a_complaint().under(kind).opens()), ("urgent".into(), 0, 1));
    let none = the_policy(|policy| policy.priorities = vec![]);
    assert_eq!(place(&a_complaint().under(none).opens()), ("normal".into(), 0, 1));
}

#[test]
fn a_miss_raises_the_complaint_where_the_policy_says_so() {
    let policy = the_policy(|policy| rule(policy, "acknowledgement").missed.raise = Some("service-management".into()));
    let mut story = a_complaint().received("2026-11-23").under(policy).opens();
    story.ana(assignment("ana")).on("2026-12-05T00:00").clock_is_looked_at().clock_is_looked_at();
    assert_eq!(story.complaint.team.as_str(), "service-management");
    assert_eq!(story.complaint.handler, Some(staff("ana")), "whoever handles it goes on until they take it");
    assert_eq!(story.happened(|e| matches!(e, Event::Raised { promise: 0, .. })), 1);
    assert!(story.complaint.has_missed());
    story.on("2027-01-13").clock_is_looked_at();
    assert_eq!(story.happened(|e| matches!(e, Event::Raised { .. })), 1, "the resolution's miss raises nothing");
    assert_eq!(story.happened(|e| matches!(e, Event::TeamAssigned { .. })), 1);
}

#[test]
fn a_complaint_raised_to_the_team_that_has_it_stays_there() {
    let policy = the_policy(|policy| rule(policy, "acknowledgement").missed.raise = Some("technical".into()));
    let mut story = a_complaint().received("2026-11-23").under(policy).opens();
    story.on("2026-12-05").clock_is_looked_at();
    assert_eq!(story.happened(|e| matches!(e, Event::Raised { .. })), 1);
    assert_eq!(story.happened(|e| matches!(e, Event::TeamAssigned { .. })), 0);
}

#[test]
fn the_clock_wakes_for_warnings_and_deadlines_in_their_order() {
    let mut story = a_complaint().received("2026-11-23").opens();
    assert_eq!(story.complaint.next_promise().map(|p| p.name.as_str()), Some("acknowledgement"));
    let wakes = ["2026-12-02T07:00", "2026-12-05T00:00", "2026-12-31T07:00", "2027-01-11T07:00", "2027-01-13T00:00"];
    for when in wakes {
        assert_eq!(story.complaint.wakes_at(), Some(story.at(when)));
        story.on(when).clock_is_looked_at();
    }
    assert_eq!((story.complaint.wakes_at(), story.complaint.next_promise()), (None, None));
    assert_eq!(story.happened(|e| matches!(e, Event::WarningGiven { .. })), 3);
    assert_eq!(story.steps(), [NextStep::Keep(0), NextStep::Keep(1)], "both can still be made good");
}

#[test]
fn nothing_is_open_without_a_next_step_even_under_a_policy_that_promises_nothing() {
    let mut story = a_complaint().under(the_policy(|policy| policy.promises.clear())).opens();
    assert_eq!(story.steps(), [NextStep::Decide]);
    assert!(NextStep::Decide.is_ours() && story.complaint.is_live() && !story.complaint.is_done());
    story.is_decided_by("ana");
    assert_eq!(story.complaint.stage, Stage::Decided);
}

#[test]
fn what_was_missed_below_is_not_owed_above() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.is_acknowledged().on("2026-12-18").is_decided_by("ana").complainant(escalation());
    assert_eq!(story.states("update"), [PromiseState::Missed]);
    assert!(story.complaint.owed().iter().all(|p| p.level == 1));
    assert_eq!(story.complaint.owed().len(), 2);
    assert!(story.complaint.has_missed());
}

#[test]
fn a_receipt_above_makes_nothing_good_below() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.on("2026-12-07").is_decided_by("ana").complainant(escalation());
    story.does(&By::System, Command::AcknowledgeEscalation { letter: letter("received") }).it_leaves();
    assert_eq!(story.states("acknowledgement"), [PromiseState::Missed, PromiseState::Kept]);
}

#[test]
fn what_was_decided_and_reopened_is_not_escalated() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_decided_by("ana").ana(reopening());
    assert_eq!(story.refuses(&By::Complainant, escalation()), Refusal::NothingToEscalate);
}

#[test]
fn each_level_has_its_own_extensions() {
    let extension_rule = ExtensionRule { times: Some(1), in_all: Some(Period::WorkingDays(40)), ..Default::default() };
    let policy = the_policy(|policy| rule(policy, "resolution").extension = Some(extension_rule));
    let mut story = a_complaint().received("2026-11-23").under(policy).opens();
    story.ana(extension("2027-01-20")).it_leaves().on("2027-01-18").is_under_review();
    assert_eq!((story.promise("resolution").level, story.due("resolution")), (1, day("2027-03-01")));
    let carmen = by("carmen");
    assert_eq!(story.refuses(&carmen, extension("2027-03-16")), Refusal::ExtendedTooFar(day("2027-03-15")));
    story.does(&carmen, extension("2027-03-15")).it_leaves();
    assert_eq!(story.due("resolution"), day("2027-03-15"));
    assert_eq!(story.refuses(&carmen, extension("2027-03-15")), Refusal::ExtendedOften(1));
}

#[test]
fn an_update_of_below_that_leaves_late_starts_no_other() {
    let policy = the_policy(|policy| rule(policy, "update").repeats = true);
    let mut story = a_complaint().received("2026-11-23").under(policy).opens();
    story.is_acknowledged().on("2026-12-18").ana(Command::Update { letter: letter("Still.") });
    let late = story.complaint.letters.last().expect("written").id.clone();
    story.is_decided_by("ana").complainant(escalation());
    let at = story.now;
    story.does(&By::System, Command::LetterLeft { letter: late, at, note: String::new() });
    assert_eq!(story.states("update"), [PromiseState::KeptLate]);
}

#[test]
fn a_letter_that_came_back_was_not_sent() {
    let mut story = a_complaint().opens();
    story.is_acknowledged();
    assert!(story.complaint.was_sent(Purpose::Acknowledgement) && !story.complaint.was_sent(Purpose::Update));
    story.it_fails();
    assert!(!story.complaint.was_sent(Purpose::Acknowledgement));
    let mut written = a_complaint().opens();
    written.does(&By::System, Command::Acknowledge { letter: letter("received") });
    assert!(!written.complaint.was_sent(Purpose::Acknowledgement));
}
