//! A new date, with its reason: how often, how far, what it says.

use crate::stories::*;
use complaint::*;

fn extending(extension: ExtensionRule) -> Policy {
    the_policy(|policy| rule(policy, "resolution").extension = Some(extension))
}

#[test]
fn the_policy_says_how_often() {
    let mut story = a_complaint().under(extending(ExtensionRule { times: Some(2), ..Default::default() })).opens();
    story.is_acknowledged().ana(extension("2027-02-10")).it_leaves();
    story.ana(closing(Closure::NoComplaint)).ana(reopening());
    assert_eq!(story.due("resolution"), day("2027-02-10"), "closed and reopened it is owed by the same date");
    story.ana(extension("2027-02-17")).it_leaves();
    assert_eq!(story.refuses(&by("ana"), extension("2027-02-24")), Refusal::ExtendedOften(2));
    assert_eq!(may(Act::Extend, &story.complaint, &by("ana"), &story.context()), Err(Refusal::ExtendedOften(2)));
}

#[test]
fn the_policy_says_how_far_from_the_old_date() {
    let rule = ExtensionRule { at_most: Some(Period::WorkingDays(10)), ..Default::default() };
    let mut story = a_complaint().under(extending(rule)).opens();
    assert_eq!(latest_extension(&story.complaint, 1, &story.context()), Ok(Some(day("2027-01-26"))));
    assert_eq!(story.refuses(&by("ana"), extension("2027-01-27")), Refusal::ExtendedTooFar(day("2027-01-26")));
    story.ana(extension("2027-01-26")).it_leaves();
    story.ana(extension("2027-02-09")).it_leaves();
    assert_eq!(story.due("resolution"), day("2027-02-09"), "as often as is explained");
}

#[test]
fn the_policy_says_how_far_from_the_start_in_all() {
    let rule =
        ExtensionRule { at_most: Some(Period::Months(6)), in_all: Some(Period::WorkingDays(35)), ..Default::default() };
    let mut story = a_complaint().under(extending(rule)).opens();
    story.ana(extension("2027-01-15")).it_leaves();
    assert_eq!(latest_extension(&story.complaint, 2, &story.context()), Ok(Some(day("2027-01-19"))));
    assert_eq!(story.refuses(&by("ana"), extension("2027-01-20")), Refusal::ExtendedTooFar(day("2027-01-19")));
    assert_eq!(
        latest_extension(&story.complaint, 0, &story.context()),
        Ok(None),
        "an acknowledgement has no other date"
    );
    assert_eq!(latest_extension(&story.complaint, 99, &story.context()), Ok(None));
}

#[test]
fn the_policy_says_what_else_its_letter_tells() {
    let rule = ExtensionRule { carries: vec![Part::Reason, Part::Next, Part::OutsideBody], ..Default::default() };
    let mut story = a_complaint().under(extending(rule)).opens();
    let without = |parts: Parts| Command::Extend {
        due: day("2027-02-10"),
        reason: "parts".into(),
        parts,
        letter: letter("parts"),
    };
    assert_eq!(story.refuses(&by("ana"), without(Parts::new())), Refusal::PartMissing(Part::Next));
    let blank = Parts::from([(Part::Next, " ".to_owned())]);
    assert_eq!(story.refuses(&by("ana"), without(blank)), Refusal::PartMissing(Part::Next));
    story.ana(without(Parts::from([(Part::Next, "We send it.".to_owned())])));
    let told = |e: &Event| matches!(e, Event::ExtensionWritten { parts, .. } if parts[&Part::Next] == "We send it.");
    assert_eq!(story.happened(told), 1);
}

#[test]
fn only_what_the_policy_lets_be_extended_is() {
    let never = the_policy(|policy| rule(policy, "resolution").extension = None);
    let story = a_complaint().under(never).opens();
    assert_eq!(story.refuses(&by("ana"), extension("2027-02-10")), Refusal::NothingToExtend);
}

#[test]
fn an_extension_whose_letter_failed_is_none_and_another_may_be_written() {
    let mut story = a_complaint().opens();
    story.ana(extension("2027-02-10"));
    assert!(story.complaint.extension.is_some());
    story.it_fails();
    assert_eq!(story.complaint.extension, None);
    story.ana(extension("2027-02-17")).it_leaves();
    assert_eq!(story.due("resolution"), day("2027-02-17"));
    assert!(story.complaint.is_extended());
}

#[test]
fn an_extension_that_leaves_after_the_decision_left_moves_nothing() {
    let mut story = a_complaint().opens();
    story.ana(extension("2027-02-10"));
    let late = story.complaint.letters[0].id.clone();
    story.is_decided_by("ana");
    let at = story.now;
    story.does(&By::System, Command::LetterLeft { letter: late, at, note: String::new() });
    assert_eq!(story.states("resolution"), [PromiseState::Kept]);
    assert!(!story.complaint.is_extended());
}

#[test]
fn a_missed_date_that_was_given_a_new_one_can_be_given_another() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.on("2027-01-20").ana(extension("2027-02-10")).it_leaves();
    assert_eq!(story.states("resolution"), [PromiseState::Missed, PromiseState::Running]);
    assert_eq!(story.promise("resolution").settled_at, None);
    assert_eq!(story.complaint.owed().len(), 2, "the missed acknowledgement, and the new date");
    assert_eq!(story.complaint.owed_resolution().map(|p| p.due), Some(day("2027-02-10")));
    story.ana(extension("2027-02-17")).it_leaves();
    assert_eq!(story.states("resolution"), [PromiseState::Missed, PromiseState::Replaced, PromiseState::Running]);
    let days = explain(story.promise("resolution"), &story.context());
    let Ok(Reckoned::WorkingDays(why)) = days else { panic!("counted") };
    assert_eq!((why.from, why.result, why.n), (day("2027-01-20"), day("2027-02-17"), 20));
    let warnings = &story.promise("resolution").warnings;
    assert_eq!(warnings, &[story.at("2027-02-10T07:00"), story.at("2027-02-16T07:00")]);
}

#[test]
fn a_new_date_is_later_than_today_too() {
    let mut story = a_complaint().opens();
    story.on("2027-02-01");
    assert_eq!(story.refuses(&by("ana"), extension("2027-01-29")), Refusal::DateNotLater(day("2027-01-12")));
    assert_eq!(story.refuses(&by("ana"), extension("2027-02-01")), Refusal::DateNotLater(day("2027-01-12")));
    story.ana(extension("2027-02-02"));
}

#[test]
fn other_letters_settle_nothing_of_an_extension() {
    let mut story = a_complaint().opens();
    assert!(!story.complaint.has_missed() && !story.complaint.is_extended());
    story.ana(extension("2027-02-10"));
    let letter_id = story.complaint.letters[0].id.clone();
    story.does(&By::System, Command::LetterUncertain { letter: letter_id });
    story.ana(Command::Reply { letter: letter("x") }).it_leaves();
    assert!(story.complaint.extension.is_some());
    let (id, at) = (story.complaint.letters[0].id.clone(), story.now);
    story.does(&by("ana"), Command::LetterLeft { letter: id, at, note: "she got it".into() });
    assert!(story.complaint.is_extended() && story.complaint.extension.is_none());
    story.is_decided_by("ana");
    assert!(!story.complaint.is_extended());
}

#[test]
fn a_date_that_counts_from_a_rest_and_is_extended_counts_from_the_extension() {
    let pauses = vec![PauseRule { wait: Wait::Information, at_most: Period::Weeks(4) }];
    let mut story = a_complaint().under(the_policy(|policy| rule(policy, "resolution").pauses = pauses)).opens();
    story.on("2026-11-25").is_asked_for("serial").on("2026-12-07").writes("A17");
    story.ana(extension("2027-02-10")).it_leaves();
    let extended = story.promise("resolution");
    assert_eq!((extended.rested.clone(), extended.extends, extended.from), (None, Some(1), day("2026-12-07")));
    assert_eq!((extended.from_at, extended.settled_at), (story.now, None));
    let mut resting = a_complaint().under(story.policy.clone()).opens();
    resting.ana(extension("2027-02-10"));
    let (id, at) = (resting.complaint.letters[0].id.clone(), resting.now);
    resting.is_asked_for("serial").does(&By::System, Command::LetterLeft { letter: id, at, note: String::new() });
    assert!(!resting.is_resting("resolution"), "a new date runs");
}
