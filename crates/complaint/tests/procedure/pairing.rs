//! Two complaints that become one, one that becomes two, and those that only have to do with each other.

use crate::stories::*;
use complaint::*;

/// An older and a newer complaint by one person, on the same day.
fn two() -> (Story, Story) {
    let older = a_complaint().received("2026-11-23").number(1).opens();
    let mut newer = a_complaint().received("2026-11-30").number(2).opens();
    newer.on("2026-12-02");
    (older, newer)
}

/// `two` goes on in `one`, by Ana, on the day of the later of the two.
fn merge(one: &mut Story, two: &mut Story) {
    one.now = one.now.max(two.now);
    two.now = one.now;
    let (first, second) = (one.complaint.clone(), two.complaint.clone());
    two.ana(Command::MergeInto { into: Box::new(first) });
    one.ana(Command::TakeOver { other: Box::new(second), letter: Some(letter("They go on as one.")) });
}

fn refused(one: &Story, two: &Story, who: &By) -> (Refusal, Refusal) {
    let take = Command::TakeOver { other: Box::new(two.complaint.clone()), letter: None };
    let goes = Command::MergeInto { into: Box::new(one.complaint.clone()) };
    (one.refuses(who, take), two.refuses(who, goes))
}

#[test]
fn the_earliest_clocks_win_and_the_other_owes_nothing() {
    let (mut older, mut newer) = two();
    merge(&mut newer, &mut older);
    assert_eq!(newer.due("resolution"), day("2027-01-12"));
    assert_eq!(newer.due("acknowledgement"), day("2026-12-04"));
    let moved = |e: &Event| matches!(e, Event::PromiseMoved { why: MovedBy::Merge(_), .. });
    assert_eq!(newer.happened(moved), 2);
    assert!(newer.complaint.merged.contains(&older.complaint.reference));
    assert_eq!(newer.complaint.letters.last().map(|l| l.purpose), Some(Purpose::MergeNotice));
    assert_eq!((older.complaint.closed, older.complaint.stage), (Some(Closure::Merged), Stage::Closed));
    assert_eq!(older.complaint.merged_into.as_ref(), Some(&newer.complaint.reference));
    assert!(older.complaint.promises.iter().all(|p| p.state == PromiseState::Lifted));
    assert!(older.complaint.next_steps().is_empty() && older.complaint.is_done());
    assert_eq!(older.complaint.wakes_at(), None);
}

#[test]
fn the_older_complaint_keeps_its_clocks() {
    let (mut older, mut newer) = two();
    merge(&mut older, &mut newer);
    assert_eq!(older.due("resolution"), day("2027-01-12"));
    assert_eq!(older.happened(|e| matches!(e, Event::PromiseMoved { .. })), 0);
}

#[test]
fn a_merged_complaint_refuses_everything_and_says_where_it_goes_on() {
    let (mut older, mut newer) = two();
    merge(&mut newer, &mut older);
    let away = Refusal::MergedAway(newer.complaint.reference.to_string());
    let acts = [
        Command::Receive(message("late")),
        Command::Reply { letter: letter("x") },
        Command::Update { letter: letter("x") },
        Command::Satisfied,
        Command::AcceptRemedy,
        Command::Withdraw { reason: String::new(), letter: None },
        reopening(),
        escalation(),
        decision(Outcome::Accepted, None),
    ];
    for act in acts {
        assert_eq!(older.refuses(&by("ana"), act.clone()), away, "{act:?}");
    }
    let third = a_complaint().received("2026-12-01").number(3).opens();
    assert_eq!(refused(&older, &third, &by("ana")), (away.clone(), away.clone()));
    let again = Command::TakeOver { other: Box::new(third.complaint.clone()), letter: None };
    newer.ana(again.clone());
    assert_eq!(newer.refuses(&by("ana"), again), Refusal::NothingChanged);
}

#[test]
fn two_become_one_only_by_one_person_at_one_stage() {
    let (older, mut newer) = two();
    let ana = by("ana");
    assert_eq!(refused(&older, &older, &ana), (Refusal::WithItself, Refusal::WithItself));
    assert_eq!(refused(&older, &newer, &By::Complainant), (Refusal::StaffOnly, Refusal::StaffOnly));
    let strangers = a_complaint().by(party("radu@example.org")).number(3).opens();
    assert_eq!(refused(&older, &strangers, &ana), (Refusal::NotTheSamePerson, Refusal::NotTheSamePerson));
    newer.is_acknowledged().is_decided_by("ana");
    let decided = (Refusal::NotAtTheSameStage, Refusal::NotAtTheSameStage);
    assert_eq!(refused(&older, &newer, &ana), decided);
    assert_eq!(refused(&newer, &older, &ana), decided);
    newer.complainant(escalation());
    assert_eq!(refused(&older, &newer, &by("carmen")), decided);
    newer.does(&by("carmen"), closing(Closure::NoComplaint));
    assert_eq!(refused(&older, &newer, &by("carmen")), (Refusal::Closed, Refusal::Closed));
}

#[test]
fn a_representative_writes_for_the_complainant_in_both() {
    let (older, _) = two();
    let mut represented = a_complaint().by(party("owner@example.org")).number(2).opens();
    let authority = "her word on the telephone".to_owned();
    represented.ana(Command::Represent { by: Some(ioana()), authority: authority.clone() });
    let mut stays = older.clone();
    merge(&mut stays, &mut represented.clone());
    assert_eq!(stays.complaint.representative, None, "she is the complainant here");
    let mut home = a_complaint().by(party("owner@example.org")).number(3).opens();
    merge(&mut home, &mut represented);
    assert_eq!(home.complaint.correspondent().email, "ioana@example.org");
    assert_eq!(home.complaint.representative.as_ref().map(|r| r.authority.clone()), Some(authority));
}

#[test]
fn what_is_known_of_the_other_is_known_here() {
    let model = |m: &str| Details { model: Some(m.into()), ..Details::default() };
    let mut one = a_complaint().number(1).with(model("HX-8")).opens();
    let details = Details { serial: Some("A17".into()), ..model("other") };
    let mut two = a_complaint().number(2).with(details).opens();
    one.third_party_is_asked("office@installer.example");
    two.third_party_is_asked("Office@installer.example").third_party_is_asked("claims@carrier.example");
    merge(&mut one, &mut two);
    assert_eq!((one.complaint.details.get("model"), one.complaint.details.get("serial")), (Some("HX-8"), Some("A17")));
    let third: Vec<_> = one.complaint.third_parties.iter().map(|t| (t.number, t.party.email.as_str())).collect();
    assert_eq!(third, [(1, "office@installer.example"), (2, "claims@carrier.example")]);
}

#[test]
fn a_message_that_nobody_answered_there_is_to_be_answered_here() {
    let (mut older, mut newer) = two();
    newer.writes("any news?");
    let mut plain = older.clone();
    merge(&mut older, &mut newer);
    assert!(older.complaint.awaits_us, "telling that they are one is no answer");
    let mut doubtful = a_complaint().number(4).opens();
    doubtful.does(&By::System, Command::Acknowledge { letter: letter("received") });
    let receipt = doubtful.complaint.letters[0].id.clone();
    doubtful.does(&By::System, Command::LetterUncertain { letter: receipt }).ana(Command::NoReplyNeeded);
    let mut stays = plain.clone();
    merge(&mut stays, &mut doubtful);
    assert!(stays.complaint.awaits_us, "nobody knows whether its receipt was confirmed");
    let mut quiet = a_complaint().number(3).opens();
    merge(&mut plain, &mut quiet);
    assert!(!plain.complaint.awaits_us);
}

#[test]
fn staff_who_have_no_part_there_have_none_here() {
    let (mut older, mut newer) = two();
    older.does(&by("bogdan"), assignment("bogdan"));
    newer.ana(Command::Exclude { staff: staff("bogdan"), why: "It is about him.".into() });
    newer.does(&by("dana"), Command::Note { text: "I know the device.".into() });
    merge(&mut older, &mut newer);
    assert!(older.complaint.about_staff.contains(&staff("bogdan")));
    assert_eq!(older.complaint.handler, None);
    older.is_acknowledged().is_decided_by("ana").complainant(escalation());
    assert_eq!(older.refuses(&by("eva"), assignment("dana")), Refusal::TookPart("dana".into()));
}

#[test]
fn reviewers_of_two_reviews_that_become_one_took_part_in_neither() {
    let mut one = a_complaint().number(1).opens();
    one.is_under_review();
    let mut two = a_complaint().number(2).opens();
    two.is_acknowledged().does(&by("carmen"), Command::Note { text: "Reject it.".into() });
    two.is_decided_by("bogdan").complainant(escalation());
    let (first, second) = (one.complaint.clone(), two.complaint.clone());
    let take = Command::TakeOver { other: Box::new(second), letter: None };
    assert_eq!(one.refuses(&by("carmen"), take.clone()), Refusal::TookPart("carmen".into()));
    two.does(&by("eva"), Command::MergeInto { into: Box::new(first) });
    one.does(&by("eva"), take);
    assert_eq!(one.complaint.handler, None, "she took part in the other's first decision");
    assert_eq!(one.refuses(&by("eva"), assignment("bogdan")), Refusal::TookPart("bogdan".into()));
}

#[test]
fn danger_that_is_not_assessed_there_is_to_be_assessed_here() {
    let danger = |words: &str| Command::MarkDanger { danger: Some(words.into()) };
    let found = || Command::AssessDanger { finding: "Only steam.".into(), serious: false };
    let (older, mut newer) = two();
    newer.ana(danger("smoke"));
    let mut one = older.clone();
    merge(&mut one, &mut newer.clone());
    assert_eq!(
        (one.complaint.danger.as_deref(), one.complaint.officer.clone()),
        (Some("smoke"), Some("safety".into()))
    );
    assert_eq!(one.promise("safety").deadline, newer.promise("safety").deadline, "by the same hour");
    assert_eq!(one.states("safety"), [PromiseState::Running]);

    let mut assessed = older.clone();
    assessed.on("2026-12-02").ana(danger("sparks")).ana(found());
    merge(&mut assessed, &mut newer.clone());
    assert_eq!(assessed.complaint.danger.as_deref(), Some("sparks; smoke"));
    assert_eq!(assessed.complaint.assessed, None);
    assert_eq!(assessed.states("safety"), [PromiseState::Kept, PromiseState::Running]);
    assert!(assessed.steps().contains(&NextStep::Assess));

    let mut both = older.clone();
    both.on("2026-12-02").ana(danger("smoke"));
    let before = both.journal.len();
    merge(&mut both, &mut newer.clone());
    assert!(both.journal[before..].iter().all(|e| !matches!(e.event, Event::DangerMarked { .. })));

    let mut stays = older.clone();
    stays.on("2026-12-02").ana(danger("sparks")).ana(found());
    newer.ana(found());
    merge(&mut stays, &mut newer.clone());
    assert_eq!(stays.complaint.assessed.as_deref(), Some("Only steam."), "both are assessed");
    let mut marks = older;
    merge(&mut marks, &mut newer);
    assert!(marks.steps().contains(&NextStep::Assess), "who sees the whole says what it comes to");
}

#[test]
fn what_only_the_other_owes_is_owed_here_by_its_date() {
    let (mut older, mut newer) = two();
    older
        .on("2026-11-24")
        .is_acknowledged()
        .on("2026-11-26")
        .ana(Command::Update { letter: letter("So far.") })
        .it_leaves();
    newer.is_acknowledged();
    merge(&mut older, &mut newer);
    assert_eq!(older.states("update"), [PromiseState::Kept, PromiseState::Running]);
    assert_eq!(older.due("update"), day("2026-12-22"), "she was told so there");
    let mut unheard = a_complaint().received("2026-12-02").number(3).opens();
    merge(&mut older, &mut unheard);
    assert_eq!(older.states("acknowledgement"), [PromiseState::Kept], "receipt is confirmed once");
}

#[test]
fn what_was_missed_here_is_not_promised_again_by_a_merge() {
    let (mut older, mut newer) = two();
    older.on("2026-12-07").clock_is_looked_at();
    merge(&mut older, &mut newer);
    assert_eq!(older.states("acknowledgement"), [PromiseState::Missed]);
}

#[test]
fn kinds_with_promises_of_their_own_keep_both() {
    let policy = || policy_file("fca-disp");
    let mut payment = a_complaint().in_office("GB-ENG").about("payment").under(policy()).number(1).opens();
    let mut loan = a_complaint().in_office("GB-ENG").about("lending").under(policy()).number(2).opens();
    merge(&mut loan, &mut payment);
    assert_eq!((loan.due("final-response"), loan.due("payment-response")), (day("2027-01-18"), day("2026-12-14")));
    loan.ana(decision(Outcome::Rejected, None)).it_leaves();
    assert_eq!(
        (loan.state("final-response"), loan.state("payment-response")),
        (PromiseState::Kept, PromiseState::Kept)
    );
}

fn resting() -> Policy {
    let pause = |wait| PauseRule { wait, at_most: Period::Months(2) };
    the_policy(|policy| rule(policy, "resolution").pauses = vec![pause(Wait::Information)])
}

#[test]
fn nothing_rests_in_one_that_would_not_rest_in_the_other() {
    let asked = |number, from: &'static str| {
        let mut story = a_complaint().received(from).number(number).under(resting()).opens();
        story.on("2026-11-27").is_asked_for("serial").on("2026-12-02");
        story
    };
    // What goes on here doesn't begin to rest.
    let mut running = a_complaint().received("2026-11-23").number(1).under(resting()).opens();
    merge(&mut running, &mut asked(2, "2026-11-23"));
    assert_eq!((running.is_resting("resolution"), running.due("resolution")), (false, day("2027-01-12")));
    // What rests here goes on, with what was left; three days and a weekend of rest.
    let mut resting = asked(3, "2026-11-23");
    let mut other = a_complaint().received("2026-12-02").number(4).opens();
    merge(&mut resting, &mut other);
    assert_eq!((resting.is_resting("resolution"), resting.due("resolution")), (false, day("2027-01-13")));
    // Where both rest, it rests on.
    let mut both = asked(5, "2026-11-23");
    merge(&mut both, &mut asked(6, "2026-11-26"));
    assert!(both.is_resting("resolution"));
}

// ── Splitting ──

fn split_from(first: &Story, kind: &'static str) -> Story {
    let opening = a_complaint().received("2026-12-20").about(kind).number(900).opening();
    let events = open_split(opening, &first.complaint, &by("ana"), &first.context()).expect("splits");
    let complaint = Complaint::opened(&events).expect("opens");
    Story { complaint, journal: events, ..first.clone() }
}

#[test]
fn the_clocks_of_a_part_run_from_the_receipt_of_the_whole() {
    let mut first = a_complaint().received("2026-11-23").opens();
    first.on("2026-11-24").is_acknowledged().on("2026-12-02").ana(extension("2027-02-10")).it_leaves();
    let part = split_from(&first, "service");
    assert_eq!(part.complaint.received_at, first.complaint.received_at);
    assert_eq!(part.complaint.split_from.as_ref(), Some(&first.complaint.reference));
    assert_eq!((part.due("resolution"), part.promise("resolution").extends), (day("2027-02-10"), None));
    assert_eq!(part.due("update"), first.due("update"));
    assert!(!part.has_promise("acknowledgement"), "receipt was confirmed");
    assert_eq!(part.complaint.team, "service-management".into());
    first.ana(Command::SplitOff { to: part.complaint.reference.clone(), why: "two things".into() });
    assert!(first.complaint.split_off.contains(&part.complaint.reference));
    assert_eq!(first.due("resolution"), day("2027-02-10"));
}

#[test]
fn what_was_missed_in_the_whole_is_missed_in_the_part() {
    let mut first = a_complaint().received("2026-11-23").opens();
    first.on("2026-12-07").clock_is_looked_at();
    let mut part = split_from(&first, "product");
    assert_eq!(part.state("acknowledgement"), PromiseState::Missed);
    assert_eq!(part.happened(|e| matches!(e, Event::PromiseMissed { .. })), 1, "its own journal says so");
    assert_eq!(part.state("resolution"), PromiseState::Running);
    let runs = |e: &Event| matches!(e, Event::PromiseMade { promise } if promise.settled_at.is_none());
    assert_eq!(part.happened(runs), 2, "each is made as it would run");
    part.is_acknowledged();
    assert_eq!(part.state("acknowledgement"), PromiseState::KeptLate);
}

#[test]
fn a_part_of_another_kind_is_promised_what_its_kind_is() {
    let first = a_complaint().in_office("GB-ENG").about("lending").under(policy_file("fca-disp")).opens();
    let part = split_from(&first, "payment");
    assert!(!part.has_promise("final-response"));
    assert_eq!(part.due("payment-response"), day("2026-12-14"));
    assert_eq!(part.complaint.promises.len(), 2, "its receipt, and its response");
    let same = split_from(&first, "insurance");
    assert_eq!(same.states("final-response"), [PromiseState::Running]);
}

#[test]
fn what_starts_with_the_acknowledgement_starts_with_that_of_the_whole() {
    let policy = the_policy(|policy| {
        rule(policy, "update").kinds = vec!["service".into()];
    });
    let mut first = a_complaint().under(policy).opens();
    assert!(!split_from(&first, "service").has_promise("update"));
    first.on("2026-11-24").is_acknowledged();
    assert!(!first.has_promise("update"));
    assert_eq!(split_from(&first, "service").due("update"), day("2026-12-16"));
}

#[test]
fn a_part_waits_for_nobody_and_takes_people_along() {
    let mut first = a_complaint().received("2026-11-23").under(resting()).opens();
    first.ana(Command::Represent { by: Some(party("lawyer@example.com")), authority: "power of attorney".into() });
    first.ana(Command::Exclude { staff: staff("bogdan"), why: "about him".into() });
    first.ana(Command::MarkDanger { danger: Some("smoke".into()) });
    first.on("2026-11-27").is_asked_for("serial").on("2026-12-02");
    let part = split_from(&first, "product");
    assert_eq!((part.is_resting("resolution"), part.due("resolution")), (false, day("2027-01-13")));
    assert_eq!(part.complaint.correspondent().email, "lawyer@example.com");
    assert!(part.complaint.about_staff.contains(&staff("bogdan")));
    assert!(!part.has_promise("safety"), "the danger is assessed where it was described");
}

#[test]
fn only_what_is_open_and_was_never_escalated_is_split() {
    let mut story = a_complaint().opens();
    let split = |why: &str| Command::SplitOff { to: Reference::new(2026, 900), why: why.into() };
    assert_eq!(story.refuses(&by("ana"), split(" ")), Refusal::NoReason);
    assert_eq!(story.refuses(&By::Complainant, split("why")), Refusal::StaffOnly);
    let itself = Command::SplitOff { to: story.complaint.reference.clone(), why: "why".into() };
    assert_eq!(story.refuses(&by("ana"), itself), Refusal::WithItself);
    story.is_acknowledged().is_decided_by("ana");
    assert_eq!(story.refuses(&by("ana"), split("why")), Refusal::AlreadyDecided);
    let opening = a_complaint().number(900).opening();
    let split_open = open_split(opening, &story.complaint, &by("ana"), &story.context());
    assert_eq!(split_open, Err(Refusal::AlreadyDecided));
    story.complainant(escalation());
    assert_eq!(story.refuses(&by("carmen"), split("why")), Refusal::AlreadyDecided);
}

#[test]
fn complaints_that_have_to_do_with_each_other_say_so() {
    let mut story = a_complaint().opens();
    let relate = |number| Command::Relate { other: Reference::new(2026, number), why: "same street".into() };
    story.ana(relate(7)).ana(closing(Closure::NoComplaint)).ana(relate(8));
    assert_eq!(story.complaint.related.len(), 2);
    assert_eq!(story.refuses(&by("ana"), relate(7)), Refusal::NothingChanged);
    assert_eq!(story.refuses(&by("ana"), relate(431)), Refusal::WithItself);
    assert_eq!(story.refuses(&By::Complainant, relate(9)), Refusal::StaffOnly);
}

#[test]
fn what_is_owed_by_the_same_date_does_not_move() {
    let mut one = a_complaint().number(1).opens();
    let mut two = a_complaint().number(2).opens();
    merge(&mut one, &mut two);
    assert_eq!(one.happened(|e| matches!(e, Event::PromiseMoved { .. })), 0);
}

#[test]
fn an_agreed_date_that_another_clock_beats_is_still_an_extension() {
    let (mut older, mut newer) = two();
    older.ana(extension("2027-02-10")).it_leaves();
    merge(&mut older, &mut newer);
    assert_eq!((older.due("resolution"), older.promise("resolution").extends), (day("2027-01-18"), Some(1)));
    assert_eq!(older.complaint.owed_resolution().map(|p| p.due), Some(day("2027-01-18")));
}

#[test]
fn an_agreed_date_of_the_other_is_taken_over_as_a_date() {
    let (mut older, newer) = two();
    let mut assessed = newer;
    assessed.ana(Command::MarkDanger { danger: Some("smoke".into()) });
    merge(&mut older, &mut assessed);
    assert_eq!(older.promise("safety").extends, None);
    let mut agreed =
        a_complaint().in_office("GB-ENG").about("payment").under(policy_file("fca-disp")).number(8).opens();
    agreed.ana(extension("2027-01-11")).it_leaves();
    let mut loan = a_complaint().in_office("GB-ENG").about("lending").under(policy_file("fca-disp")).number(9).opens();
    merge(&mut loan, &mut agreed);
    assert_eq!((loan.due("payment-response"), loan.promise("payment-response").extends), (day("2027-01-11"), None));
}

#[test]
fn the_same_danger_that_was_assessed_here_only_is_assessed_anew_and_another_is_added() {
    let danger = |words: &str| Command::MarkDanger { danger: Some(words.into()) };
    let story = |number, words: &str| {
        let mut story = a_complaint().number(number).opens();
        story.ana(danger(words));
        story
    };
    let mut same = story(1, "smoke");
    same.ana(Command::AssessDanger { finding: "Steam.".into(), serious: false });
    merge(&mut same, &mut story(2, "smoke"));
    assert_eq!((same.complaint.danger.as_deref(), same.complaint.assessed.clone()), (Some("smoke"), None));
    let mut two = story(3, "sparks");
    merge(&mut two, &mut story(4, "smoke"));
    assert_eq!(two.complaint.danger.as_deref(), Some("sparks; smoke"));
    assert_eq!(two.states("safety"), [PromiseState::Running]);
}
