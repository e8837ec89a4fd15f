//! The complainant and third parties are asked; promises rest meanwhile only where the policy says so, never for ever.

use crate::stories::*;
use complaint::*;

fn resting(on: &str, rules: &[(Wait, Period)]) -> Policy {
    the_policy(|policy| {
        rule(policy, on).pauses =
            rules.iter().map(|(wait, at_most)| PauseRule { wait: *wait, at_most: *at_most }).collect();
    })
}

fn resting_for_information() -> Policy {
    resting("resolution", &[(Wait::Information, Period::WorkingDays(10))])
}

#[test]
fn what_was_asked_is_answered_by_the_next_message() {
    let mut story = a_complaint().opens();
    story.is_asked_for("serial");
    let request = story.complaint.requests[0].clone();
    assert_eq!((request.details, request.answered), (vec!["serial".to_owned()], false));
    assert!(story.complaint.waits_for(Wait::Information));
    assert!(!story.complaint.waits_for(Wait::ThirdParty));
    story.complainant(Command::Receive(Incoming { automatic: true, ..message("out of office") }));
    assert!(!story.complaint.requests[0].answered, "a machine answered");
    story.writes("it is A17");
    assert!(story.complaint.requests[0].answered && !story.complaint.waits_for(Wait::Information));
}

#[test]
fn asking_stops_no_clock_by_default() {
    let mut story = a_complaint().opens();
    story.is_asked_for("serial").third_party_is_asked("office@installer.example");
    assert!(!story.is_resting("resolution") && !story.is_resting("acknowledgement"));
    assert_eq!(story.due("resolution"), day("2027-01-12"));
}

#[test]
fn a_promise_rests_from_when_the_question_left_until_it_is_answered() {
    let mut story = a_complaint().under(resting_for_information()).opens();
    story.on("2026-11-24").ana(Command::AskInformation { details: vec![], letter: letter("Which one?") });
    assert!(!story.is_resting("resolution"), "the question hasn't left");
    story.on("2026-11-25").it_leaves();
    assert!(story.is_resting("resolution") && !story.is_resting("acknowledgement"));
    let until = story.at("2026-12-12T00:00");
    let awaits = NextStep::Await { promise: 1, until };
    assert!(story.steps().contains(&awaits) && !awaits.is_ours());
    assert_eq!(story.promise("resolution").wakes_at(), Some(until));
    // Six working days of rest: 26, 27, 2, 3, 4 and 7.
    story.on("2026-12-07").writes("this one");
    assert!(!story.is_resting("resolution"));
    assert_eq!(story.due("resolution"), day("2027-01-20"));
    assert_eq!(story.deadline("resolution"), "2027-01-21T00:00");
    let warnings = &story.promise("resolution").warnings;
    assert_eq!(warnings, &[story.at("2027-01-13T07:00"), story.at("2027-01-19T07:00")]);
    let Ok(Reckoned::WorkingDays(why)) = explain(story.promise("resolution"), &story.context()) else {
        panic!("counted")
    };
    assert_eq!((why.from, why.n, why.result), (day("2026-12-07"), 28, day("2027-01-20")));
    assert_eq!(impact(&story.complaint, &story.context()), Ok(vec![]), "a rest isn't undone by reckoning anew");
}

#[test]
fn a_promise_goes_on_by_itself_when_nobody_answers() {
    let mut story = a_complaint().under(resting_for_information()).opens();
    story.on("2026-11-25").is_asked_for("serial");
    story.on("2026-12-11T23:59").clock_is_looked_at();
    assert!(story.is_resting("resolution"));
    story.on("2026-12-12T00:00").clock_is_looked_at();
    assert!(!story.is_resting("resolution"));
    assert_eq!(story.due("resolution"), day("2027-01-26"));
    story.on("2026-12-20").writes("sorry, I was away");
    assert_eq!(story.due("resolution"), day("2027-01-26"), "a later answer moves nothing");
}

#[test]
fn a_rest_that_ended_in_downtime_hides_no_miss() {
    let mut story = a_complaint().under(resting_for_information()).opens();
    story.on("2026-11-25").is_asked_for("serial").on("2027-02-01");
    story.is_decided_by("ana");
    assert_eq!(story.state("resolution"), PromiseState::KeptLate, "it went on in December and was due on 26 January");
    let missed = |e: &Event| matches!(e, Event::PromiseMissed { promise: 1, due } if *due == day("2027-01-26"));
    assert_eq!(story.happened(missed), 1);
}

#[test]
fn a_resting_promise_is_neither_warned_of_nor_missed() {
    let mut story = a_complaint().under(resting("acknowledgement", &[(Wait::Information, Period::Months(2))])).opens();
    story.is_asked_for("serial").on("2026-12-15").clock_is_looked_at();
    assert_eq!(story.state("acknowledgement"), PromiseState::Running);
    let warned = |e: &Event| matches!(e, Event::WarningGiven { promise: 0, .. });
    assert_eq!(story.happened(warned), 0);
}

#[test]
fn nobody_waits_for_an_answer_to_a_letter_that_came_back() {
    let mut story = a_complaint().under(resting_for_information()).opens();
    story.on("2026-11-25").is_asked_for("serial").on("2026-11-27").it_fails();
    assert!(!story.is_resting("resolution") && !story.complaint.waits_for(Wait::Information));
    assert_eq!(story.due("resolution"), day("2027-01-14"));
    assert!(story.steps().contains(&NextStep::Answer), "a person looks for another way");
    let before = story.complaint.clone();
    story.it_fails();
    assert_eq!(story.complaint, before, "a second bounce says nothing new");
}

#[test]
fn a_letter_that_is_told_of_long_after_it_left_begins_no_rest() {
    let mut story = a_complaint().under(resting_for_information()).opens();
    story.on("2026-11-25").ana(Command::AskInformation { details: vec![], letter: letter("Which one?") });
    let (letter, at) = (story.complaint.letters[0].id.clone(), story.now);
    story.on("2026-12-14").does(&By::System, Command::LetterLeft { letter, at, note: String::new() });
    assert!(!story.is_resting("resolution"));
    assert_eq!(story.due("resolution"), day("2027-01-12"));
}

#[test]
fn an_answer_that_comes_before_we_hear_that_the_question_left_leaves_nothing_to_wait_for() {
    let mut story = a_complaint().under(resting_for_information()).opens();
    story.ana(Command::AskInformation { details: vec![], letter: letter("Which one?") }).writes("this one").it_leaves();
    assert!(!story.is_resting("resolution"));
}

#[test]
fn third_parties_are_awaited_each_by_themselves() {
    let policy = resting("resolution", &[(Wait::ThirdParty, Period::WorkingDays(30))]);
    let mut story = a_complaint().under(policy).opens();
    story.on("2026-11-25").third_party_is_asked("office@installer.example");
    story.third_party_is_asked("claims@carrier.example");
    assert_eq!(story.complaint.third_parties.iter().map(|t| t.awaited).collect::<Vec<_>>(), [true, true]);
    story.on("2026-11-26").third_party_answers(1);
    assert!(story.is_resting("resolution"), "the carrier is still awaited");
    story.on("2026-11-27").writes("any news?");
    assert!(story.is_resting("resolution"), "that was no answer of theirs");
    story.on("2026-12-03").third_party_answers(2);
    assert_eq!(story.due("resolution"), day("2027-01-18"), "26, 27, 2 and 3 don't count");
    assert_eq!(story.refuses(&By::ThirdParty(3), receive_from(3)), Refusal::NoSuchThirdParty(3));
}

fn receive_from(number: u32) -> Command {
    Command::Receive(Incoming { side: Side::ThirdParty(number), ..message("theirs") })
}

#[test]
fn a_third_party_that_could_not_be_reached_is_not_awaited() {
    let policy = resting("resolution", &[(Wait::ThirdParty, Period::WorkingDays(30))]);
    let mut story = a_complaint().under(policy).opens();
    story.third_party_is_asked("office@installer.example");
    story.ana(Command::AskThirdParty {
        party: party("gone@carrier.example"),
        role: String::new(),
        letter: letter("?"),
    });
    story.it_fails();
    assert_eq!(story.complaint.third_parties.iter().map(|t| t.awaited).collect::<Vec<_>>(), [true, false]);
    story.on("2026-11-26").third_party_answers(1);
    assert!(!story.is_resting("resolution"));
}

#[test]
fn a_third_party_is_asked_again_in_its_own_thread() {
    let mut story = a_complaint().opens();
    story.third_party_is_asked("office@installer.example").third_party_is_asked("OFFICE@installer.example");
    assert_eq!(story.complaint.third_parties.len(), 1);
    story.ana(Command::WriteToThirdParty { number: 1, letter: letter("And?") });
    let to_them = story.complaint.letters.iter().filter(|l| l.side == Side::ThirdParty(1)).count();
    assert_eq!((to_them, story.complaint.thread(&Side::ThirdParty(1)).len()), (3, 3));
    let nobody = Command::WriteToThirdParty { number: 2, letter: letter("And?") };
    assert_eq!(story.refuses(&by("ana"), nobody), Refusal::NoSuchThirdParty(2));
}

#[test]
fn what_a_third_party_wrote_is_forwarded_with_its_files() {
    let mut story = a_complaint().opens();
    story.third_party_is_asked("office@installer.example").third_party_answers(1);
    assert!(story.complaint.awaits_us);
    let unknown = Command::Forward { message: MessageKey::from("other"), letter: letter("See below.") };
    assert_eq!(story.refuses(&by("ana"), unknown), Refusal::NoSuchMessage("other".into()));
    story.ana(Command::Forward { message: MessageKey::from("theirs"), letter: letter("See below.") });
    let encloses = |e: &Event| matches!(e, Event::LetterWritten(l) if l.encloses == Some(MessageKey::from("theirs")));
    assert_eq!(story.happened(encloses), 1);
    assert!(!story.complaint.awaits_us);
}

#[test]
fn addresses_that_could_split_a_header_are_refused() {
    let story = a_complaint().opens();
    for bad in ["a", "@b", "a@", "a@b@c", "a b@c", "a@b\nBcc: c@d", "<a@b>", "a@b,c@d", "a;b@c", "\"a\"@b", ""] {
        let ask = Command::AskThirdParty { party: party(bad), role: String::new(), letter: letter("?") };
        assert_eq!(story.refuses(&by("ana"), ask), Refusal::NotAnAddress(bad.to_owned()), "{bad}");
    }
}

#[test]
fn hours_that_were_left_are_left_after_a_rest() {
    let policy = resting("safety", &[(Wait::Information, Period::Hours(12))]);
    let mut story = a_complaint().received("2026-11-23T09:00").under(policy).opens();
    story.on("2026-11-23T10:00").ana(Command::MarkDanger { danger: Some("smoke".into()) });
    assert_eq!(story.deadline("safety"), "2026-11-24T10:00");
    assert_eq!(story.promise("safety").warnings, [story.at("2026-11-24T06:00")]);
    story.on("2026-11-23T14:00").is_asked_for("serial").on("2026-11-23T20:00").writes("A17");
    assert_eq!(story.deadline("safety"), "2026-11-24T16:00");
    assert_eq!(story.promise("safety").warnings, [story.at("2026-11-24T12:00")]);
    let left = story.promise("safety").rested.clone().map(|r| (r.at, r.on, r.left));
    assert_eq!(left, Some((story.at("2026-11-23T20:00"), day("2026-11-23"), Period::Hours(20))));
    story.on("2026-11-24T09:10").is_asked_for("model").on("2026-11-25T23:00").clock_is_looked_at();
    assert_eq!(story.deadline("safety"), "2026-11-25T04:00", "it went on at 21:10, with 6 hours and 50 minutes left");
    assert_eq!(story.promise("safety").rested.as_ref().map(|r| r.left), Some(Period::Hours(7)));
    assert_eq!((story.state("safety"), story.due("safety")), (PromiseState::Missed, day("2026-11-25")));
}

#[test]
fn business_hours_that_were_left_are_left_after_a_rest() {
    let policy = the_policy(|policy| {
        let resolution = rule(policy, "resolution");
        resolution.within = Period::BusinessHours(16);
        resolution.pauses = vec![PauseRule { wait: Wait::Information, at_most: Period::Weeks(2) }];
    });
    let mut story = a_complaint().under(policy).opens();
    assert_eq!(story.deadline("resolution"), "2026-11-25T10:00", "7 hours on Monday, 8 on Tuesday, 1 on Wednesday");
    story.on("2026-11-23T15:00").is_asked_for("serial").on("2026-11-26T12:00").writes("A17");
    assert_eq!(story.deadline("resolution"), "2026-11-27T15:00", "5 hours on Thursday, 6 on Friday");
    assert_eq!(story.promise("resolution").rested.as_ref().map(|r| r.left), Some(Period::BusinessHours(11)));
    let Ok(Reckoned::Hours { from, working, .. }) = explain(story.promise("resolution"), &story.context()) else {
        panic!("in hours")
    };
    assert_eq!((from, working), (story.now, vec![day("2026-11-26"), day("2026-11-27")]));
}

#[test]
fn calendar_days_that_were_left_are_left_after_a_rest() {
    let monthly = |exact| {
        the_policy(|policy| {
            let resolution = rule(policy, "resolution");
            resolution.within = Period::Months(1);
            resolution.exact = exact;
            resolution.pauses = vec![PauseRule { wait: Wait::Information, at_most: Period::Weeks(4) }];
        })
    };
    for (exact, due) in [(false, "2027-01-04"), (true, "2027-01-02")] {
        let mut story = a_complaint().under(monthly(exact)).opens();
        assert_eq!(story.due("resolution"), day("2026-12-23"));
        story.on("2026-11-25").is_asked_for("serial").on("2026-12-05").writes("A17");
        assert_eq!(story.due("resolution"), day(due), "28 days after 5 December is a Saturday");
        assert_eq!(impact(&story.complaint, &story.context()), Ok(vec![]));
    }
}

#[test]
fn an_update_that_repeats_starts_again_from_the_last_until_the_decision() {
    let policy = the_policy(|policy| rule(policy, "update").repeats = true);
    let mut story = a_complaint().under(policy).opens();
    story.is_acknowledged().on("2026-12-02").ana(Command::Update { letter: letter("We look into it.") });
    let (letter_id, left) = (story.complaint.letters[1].id.clone(), story.at("2026-12-03T09:00"));
    story.on("2026-12-04").does(&By::System, Command::LetterLeft { letter: letter_id, at: left, note: String::new() });
    assert_eq!(story.states("update"), [PromiseState::Kept, PromiseState::Running]);
    assert_eq!((story.promise("update").from, story.due("update")), (day("2026-12-03"), day("2026-12-23")));
    story.on("2026-12-28").clock_is_looked_at();
    assert_eq!(story.states("update"), [PromiseState::Kept, PromiseState::Missed]);
    story.ana(Command::Update { letter: letter("Still.") }).it_leaves();
    assert_eq!(story.states("update"), [PromiseState::Kept, PromiseState::KeptLate, PromiseState::Running]);
    story.is_decided_by("ana");
    assert_eq!(story.state("update"), PromiseState::Lifted);
    story.ana(Command::Reply { letter: letter("x") }).it_leaves();
    assert_eq!(story.states("update").len(), 3);
}

#[test]
fn an_update_that_leaves_after_the_decision_was_written_starts_no_other() {
    let policy = the_policy(|policy| rule(policy, "update").repeats = true);
    let mut story = a_complaint().under(policy).opens();
    story.is_acknowledged().ana(Command::Update { letter: letter("Soon.") });
    let update = story.complaint.letters[1].id.clone();
    story.ana(decision(Outcome::Accepted, None));
    let at = story.now;
    story.does(&By::System, Command::LetterLeft { letter: update, at, note: String::new() });
    assert_eq!(story.states("update"), [PromiseState::Kept]);
}

#[test]
fn only_what_runs_begins_to_rest_and_only_once() {
    let policy = the_policy(|policy| {
        for id in ["acknowledgement", "resolution"] {
            rule(policy, id).pauses = vec![PauseRule { wait: Wait::Information, at_most: Period::WorkingDays(10) }];
        }
    });
    let mut story = a_complaint().under(policy).opens();
    story.is_acknowledged().is_asked_for("serial").on("2026-11-25").is_asked_for("model");
    let rested = |e: &Event| matches!(e, Event::PromisePaused { .. });
    assert_eq!(story.happened(rested), 1);
    assert_eq!(story.promise("resolution").paused.as_ref().map(|p| p.since), Some(story.at("2026-11-23")));
    assert!(!story.is_resting("acknowledgement"));
}

#[test]
fn one_wait_is_not_the_other() {
    let policy = resting("resolution", &[(Wait::ThirdParty, Period::WorkingDays(30))]);
    let mut story = a_complaint().under(policy).opens();
    story.is_asked_for("serial");
    assert!(!story.is_resting("resolution"), "the policy says nothing of waiting for information");
    story.third_party_is_asked("office@installer.example");
    assert_eq!(story.promise("resolution").paused.as_ref().map(|p| p.wait), Some(Wait::ThirdParty));
}

#[test]
fn other_letters_that_fail_end_no_waiting() {
    let mut story = a_complaint().under(resting_for_information()).opens();
    story.third_party_is_asked("office@installer.example").is_asked_for("serial");
    story.ana(Command::Reply { letter: letter("x") }).it_fails();
    assert!(story.complaint.waits_for(Wait::Information) && story.complaint.waits_for(Wait::ThirdParty));
    assert!(story.is_resting("resolution"));
}

#[test]
fn the_first_instant_after_the_time_for_an_answer_is_too_late_to_rest() {
    let mut story = a_complaint().under(resting_for_information()).opens();
    story.on("2026-11-25").ana(Command::AskInformation { details: vec![], letter: letter("Which one?") });
    let (letter, at) = (story.complaint.letters[0].id.clone(), story.now);
    story.on("2026-12-12T00:00").does(&By::System, Command::LetterLeft { letter, at, note: String::new() });
    assert!(!story.is_resting("resolution"));
}
