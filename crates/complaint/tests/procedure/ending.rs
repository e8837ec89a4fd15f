//! After the decision: its remedy, silence, satisfaction, withdrawal, closing, and the return.

use crate::stories::*;
use complaint::*;

fn remind() -> Command {
    Command::RemindComplainant { letter: letter("You may still answer.") }
}

fn close_after_silence() -> Command {
    Command::CloseAfterSilence { letter: Some(letter("We close it.")) }
}

fn fulfilment(story: &Story) -> Fulfilment {
    story.complaint.decision().expect("decided").fulfilment
}

// ── Remedies ──

#[test]
fn who_is_satisfied_with_a_repair_closes_nothing_before_it_is_done() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_offered(Remedy::Repair);
    assert_eq!(fulfilment(&story), Fulfilment::Offered);
    story.complainant(Command::Satisfied);
    assert_eq!((story.complaint.stage, fulfilment(&story)), (Stage::Decided, Fulfilment::Accepted));
    assert_eq!(story.steps(), [NextStep::CarryOut]);
    assert!(story.complaint.silence.is_none() && story.complaint.is_live());
    for why in [Closure::Satisfied, Closure::NoAnswer, Closure::NoComplaint] {
        assert_eq!(story.refuses(&by("ana"), closing(why)), Refusal::RemedyOwed);
    }
    story.complainant(Command::Satisfied);
    assert_eq!(story.complaint.stage, Stage::Decided, "said twice");
    story.ana(Command::RemedyDone { note: "New fan.".into(), letter: Some(letter("It is repaired.")) });
    assert_eq!((story.complaint.closed, fulfilment(&story)), (Some(Closure::Satisfied), Fulfilment::Done));
    assert!(story.complaint.is_done());
}

#[test]
fn who_takes_a_repair_is_heard_again_after_it_is_done() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_offered(Remedy::Repair);
    assert!(story.complaint.silence.is_some());
    story.complainant(Command::AcceptRemedy);
    assert!(story.complaint.silence.is_none(), "silence means nothing while we owe the repair");
    assert_eq!(story.refuses(&By::Complainant, Command::AcceptRemedy), Refusal::NothingChanged);
    story.on("2027-03-01");
    assert_eq!(story.refuses(&By::System, close_after_silence()), Refusal::NothingChanged);
    story.ana(Command::RemedyDone { note: String::new(), letter: None });
    assert_eq!(story.closes_on(), Some(day("2027-03-29")));
    assert_eq!(
        story.refuses(&by("ana"), Command::RemedyDone { note: String::new(), letter: None }),
        Refusal::RemedyIsDone
    );
    assert_eq!(story.refuses(&By::Complainant, Command::AcceptRemedy), Refusal::RemedyIsDone);
    story.complainant(Command::Satisfied);
    assert_eq!(story.complaint.closed, Some(Closure::Satisfied));
}

#[test]
fn guidance_need_not_be_carried_out_before_it_closes() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_offered(Remedy::Guidance).complainant(Command::AcceptRemedy);
    assert!(story.complaint.silence.is_some());
    story.complainant(Command::Satisfied);
    assert_eq!(story.complaint.closed, Some(Closure::Satisfied));
}

#[test]
fn who_declines_is_answered_and_may_think_again() {
    let mut story = a_complaint().under(with_remedy_promise()).opens();
    story.is_acknowledged().is_offered(Remedy::Refund).complainant(Command::AcceptRemedy);
    assert_eq!((story.due("remedy"), story.state("remedy")), (day("2026-12-15"), PromiseState::Running));
    let decline = || Command::DeclineRemedy { reason: "Too little.".into() };
    story.complainant(decline());
    assert_eq!((story.state("remedy"), fulfilment(&story)), (PromiseState::Lifted, Fulfilment::Declined));
    assert!(story.complaint.awaits_us && story.complaint.silence.is_none());
    assert_eq!(story.refuses(&By::Complainant, decline()), Refusal::NothingChanged);
    let done = Command::RemedyDone { note: String::new(), letter: None };
    assert_eq!(story.refuses(&by("ana"), done), Refusal::RemedyWasDeclined);
    story.on("2026-11-26").complainant(Command::AcceptRemedy);
    assert_eq!(story.states("remedy"), [PromiseState::Lifted, PromiseState::Running]);
    assert_eq!(story.due("remedy"), day("2026-12-18"));
}

fn with_remedy_promise() -> Policy {
    the_policy(|policy| {
        let update = rule(policy, "update").clone();
        let id = "remedy".into();
        policy.promises.push(PromiseRule { id, starts: Start::RemedyAccepted, kept_by: Keeper::Remedy, ..update });
    })
}

#[test]
fn a_remedy_is_promised_from_its_acceptance_and_kept_by_being_done() {
    let mut story = a_complaint().under(with_remedy_promise()).opens();
    story.is_acknowledged().is_offered(Remedy::Refund).complainant(Command::Satisfied);
    story.on("2026-12-16").clock_is_looked_at();
    assert_eq!(story.state("remedy"), PromiseState::Missed);
    assert!(story.steps().contains(&NextStep::Keep(3)) && story.steps().contains(&NextStep::CarryOut));
    story.complainant(Command::DeclineRemedy { reason: String::new() });
    assert!(!story.steps().contains(&NextStep::Keep(3)), "nobody wants it any more");
    story.complainant(Command::AcceptRemedy);
    assert_eq!(story.states("remedy"), [PromiseState::Missed], "it is still owed, and no new time begins");
    assert!(story.steps().contains(&NextStep::Keep(3)));
    story.ana(Command::RemedyDone { note: String::new(), letter: None });
    assert_eq!((story.state("remedy"), story.complaint.closed), (PromiseState::KeptLate, None));
}

#[test]
fn a_remedy_that_was_taken_is_owed_also_after_reopening_and_goes_with_a_new_decision() {
    let mut story = a_complaint().under(with_remedy_promise()).opens();
    story.is_acknowledged().is_offered(Remedy::Refund).complainant(Command::AcceptRemedy).ana(reopening());
    assert!(story.steps().contains(&NextStep::CarryOut));
    let mut done = story.clone();
    done.ana(Command::RemedyDone { note: String::new(), letter: None });
    assert_eq!((done.state("remedy"), done.complaint.stage), (PromiseState::Kept, Stage::Open));
    story.is_decided_by("ana");
    assert_eq!(story.state("remedy"), PromiseState::Lifted);
    assert_eq!(story.refuses(&By::Complainant, Command::AcceptRemedy), Refusal::NothingOffered);
}

#[test]
fn nothing_can_be_taken_that_was_not_offered() {
    let mut story = a_complaint().opens();
    for act in [Command::AcceptRemedy, Command::DeclineRemedy { reason: String::new() }] {
        assert_eq!(story.refuses(&By::Complainant, act), Refusal::NothingOffered);
    }
    story.is_acknowledged().is_offered(Remedy::Repair);
    assert_eq!(story.refuses(&By::ThirdParty(1), Command::AcceptRemedy), Refusal::StaffOnly);
    assert_eq!(story.refuses(&By::ThirdParty(1), Command::Satisfied), Refusal::StaffOnly);
    let done = || Command::RemedyDone { note: String::new(), letter: None };
    assert_eq!(story.refuses(&By::Complainant, done()), Refusal::StaffOnly);
    story.ana(done());
    story.complainant(Command::Satisfied);
    assert_eq!(story.refuses(&By::Complainant, Command::AcceptRemedy), Refusal::Closed);
}

// ── Silence ──

#[test]
fn silence_is_reminded_of_and_then_closes() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.is_acknowledged().is_decided_by("ana");
    assert_eq!(story.closes_on(), Some(day("2026-12-23")));
    let (remind_at, close_at) = (story.at("2026-12-10T00:00"), story.at("2026-12-24T00:00"));
    assert_eq!(story.complaint.wakes_at(), Some(remind_at));
    assert_eq!(story.steps(), [NextStep::Silence(remind_at)]);
    assert!(!story.complaint.is_live());
    story.on("2026-12-09T23:59");
    assert!(!silence_to_remind(&story.complaint, story.now));
    assert_eq!(story.refuses(&By::System, remind()), Refusal::NothingChanged);
    story.on("2026-12-10T00:00");
    assert!(silence_to_remind(&story.complaint, story.now));
    story.does(&By::System, remind()).it_leaves();
    assert_eq!(story.refuses(&By::System, remind()), Refusal::NothingChanged);
    assert_eq!((story.complaint.wakes_at(), story.steps()), (Some(close_at), vec![NextStep::Silence(close_at)]));
    story.on("2026-12-23T23:59");
    assert!(!silence_to_close(&story.complaint, story.now));
    assert_eq!(story.refuses(&By::System, close_after_silence()), Refusal::NothingChanged);
    story.on("2026-12-24T00:00");
    assert!(silence_to_close(&story.complaint, story.now));
    assert!(!silence_to_remind(&story.complaint, story.now), "too late for that");
    story.does(&By::System, close_after_silence());
    assert_eq!(story.complaint.closed, Some(Closure::NoAnswer));
    assert_eq!(story.complaint.letters.last().map(|l| l.purpose), Some(Purpose::Closing));
    assert!(story.complaint.is_done() && story.complaint.wakes_at().is_none());
}

#[test]
fn after_downtime_over_both_it_closes_without_a_reminder() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.is_acknowledged().is_decided_by("ana").on("2027-02-01");
    assert_eq!(story.refuses(&By::System, remind()), Refusal::NothingChanged);
    story.does(&By::System, Command::CloseAfterSilence { letter: None });
    assert_eq!(story.complaint.stage, Stage::Closed);
}

#[test]
fn a_message_breaks_silence_and_our_reply_begins_it_anew() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.is_acknowledged().is_decided_by("ana").on("2026-12-10").does(&By::System, remind()).it_leaves();
    story.on("2026-12-15").complainant(Command::Receive(Incoming { automatic: true, ..message("away") }));
    assert!(story.complaint.silence.is_some(), "a machine broke nothing");
    story.writes("but why?");
    assert!(story.complaint.silence.is_none() && story.complaint.is_live());
    assert_eq!(story.steps(), [NextStep::Answer]);
    story.on("2026-12-16").ana(Command::Reply { letter: letter("Because.") });
    assert!(story.complaint.silence.is_none(), "it hasn't left");
    story.it_leaves();
    let silence = story.complaint.silence.clone().expect("begun");
    assert_eq!(silence.close_on, day("2027-01-19"));
    assert_eq!(silence.remind_at, None, "a level is reminded once");
}

#[test]
fn what_needs_no_reply_is_said_so_and_silence_begins_anew() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.is_acknowledged().is_decided_by("ana");
    assert_eq!(story.refuses(&by("ana"), Command::NoReplyNeeded), Refusal::NothingChanged);
    story.on("2026-11-26").writes("thank you");
    assert_eq!(story.refuses(&By::Complainant, Command::NoReplyNeeded), Refusal::StaffOnly);
    story.ana(Command::NoReplyNeeded);
    assert_eq!(story.closes_on(), Some(day("2026-12-29")));
    story.complainant(Command::Satisfied).writes("thanks again");
    assert!(!story.complaint.is_done());
    story.ana(Command::NoReplyNeeded);
    assert!(story.complaint.is_done(), "also where it is closed");
}

#[test]
fn any_letter_that_leaves_gives_the_turn_back() {
    let mut story = a_complaint().opens();
    story.is_decided_by("ana").writes("but why?").ana(Command::Acknowledge { letter: letter("We got it.") });
    story.it_leaves();
    assert!(story.complaint.silence.is_some(), "nothing is forgotten");
}

#[test]
fn a_letter_to_a_third_party_answers_nothing() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_decided_by("ana").writes("but why?").third_party_is_asked("office@installer.example");
    assert!(story.complaint.awaits_us && story.complaint.silence.is_none());
    story.does(&By::System, Command::Remind { to: party("team@example.com"), letter: letter("due") }).it_leaves();
    assert!(story.complaint.awaits_us && story.complaint.silence.is_none());
}

#[test]
fn letters_of_our_own_that_fail_are_no_turn_of_ours() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_decided_by("ana");
    story.does(&By::System, Command::Remind { to: party("team@example.com"), letter: letter("due") }).it_fails();
    assert!(!story.complaint.awaits_us && story.complaint.silence.is_some());
}

#[test]
fn a_policy_may_remind_nobody_and_close_on_no_acceptance() {
    let policy = the_policy(|policy| {
        policy.closing = ClosingRule {
            on_acceptance: false,
            fulfil_first: vec![],
            silence: SilenceRule { remind: None, close: Period::Weeks(2) },
        };
    });
    let mut story = a_complaint().received("2026-11-23").under(policy).opens();
    story.is_acknowledged().is_offered(Remedy::Repair);
    assert_eq!(story.complaint.silence.as_ref().and_then(|s| s.remind_at), None);
    assert_eq!(story.closes_on(), Some(day("2026-12-07")));
    story.on("2026-11-26").complainant(Command::Satisfied);
    assert_eq!(story.complaint.stage, Stage::Decided);
    assert_eq!(story.closes_on(), Some(day("2026-12-10")), "from when they last said something");
    story.ana(Command::RemedyDone { note: String::new(), letter: None });
    assert_eq!(story.complaint.stage, Stage::Decided);
    story.ana(closing(Closure::Satisfied));
    assert_eq!(story.complaint.closed, Some(Closure::Satisfied));
}

// ── Closing and the return ──

#[test]
fn before_a_decision_only_some_reasons_close() {
    let story = a_complaint().opens();
    for why in [Closure::Satisfied, Closure::NoAnswer, Closure::Merged] {
        assert_eq!(story.refuses(&by("ana"), closing(why)), Refusal::NotDecided);
    }
    assert_eq!(story.refuses(&By::Complainant, closing(Closure::NoComplaint)), Refusal::StaffOnly);
    let mut content = story.clone();
    content.complainant(Command::Satisfied).ana(closing(Closure::Satisfied));
    assert_eq!(content.complaint.closed, Some(Closure::Satisfied));
    let mut none = story.clone();
    let letter = Some(letter("It is a question."));
    none.ana(Command::Close { why: Closure::NoComplaint, note: "a question".into(), letter });
    assert_eq!(none.complaint.letters.last().map(|l| l.purpose), Some(Purpose::Closing));
    assert!(none.complaint.is_done());
    assert_eq!(none.states("resolution"), [PromiseState::Lifted]);
}

#[test]
fn a_complaint_is_withdrawn_by_the_complainant_or_on_their_word() {
    let withdraw = |letter| Command::Withdraw { reason: "It works again.".into(), letter };
    let mut story = a_complaint().opens();
    assert_eq!(story.refuses(&By::ThirdParty(1), withdraw(None)), Refusal::StaffOnly);
    story.complainant(withdraw(Some(letter("You took it back."))));
    assert_eq!((story.complaint.closed, story.complaint.stage), (Some(Closure::Withdrawn), Stage::Closed));
    assert_eq!(story.complaint.letters.last().map(|l| l.purpose), Some(Purpose::Withdrawal));
    assert!(story.complaint.is_done());
    assert_eq!(story.refuses(&By::Complainant, withdraw(None)), Refusal::Closed);
    assert_eq!(story.refuses(&By::Complainant, Command::Satisfied), Refusal::Closed);
    let mut typed_in = a_complaint().opens();
    typed_in.ana(withdraw(None));
    assert_eq!(typed_in.complaint.closed, Some(Closure::Withdrawn));
    let mut review = a_complaint().opens();
    review.is_under_review();
    assert_eq!(review.refuses(&by("ana"), withdraw(None)), Refusal::TookPart("ana".into()));
}

#[test]
fn what_was_said_before_a_reopening_is_not_said_after_it() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_decided_by("ana").complainant(Command::Satisfied);
    assert_eq!(story.refuses(&by("ana"), Command::Reopen { why: " ".into() }), Refusal::NoReason);
    assert_eq!(story.refuses(&By::Complainant, reopening()), Refusal::StaffOnly);
    story.ana(reopening());
    assert_eq!(story.refuses(&by("ana"), reopening()), Refusal::NotClosed);
    assert_eq!(story.refuses(&by("ana"), closing(Closure::Satisfied)), Refusal::NotDecided);
    assert_eq!(story.complaint.satisfied, None);
    assert_eq!(story.states("resolution"), [PromiseState::Kept, PromiseState::Running]);
}

#[test]
fn a_decided_complaint_can_be_reopened_too() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_decided_by("ana").on("2026-11-26").ana(reopening());
    assert_eq!((story.complaint.stage, story.complaint.silence.is_some()), (Stage::Open, false));
    assert_eq!(story.due("resolution"), day("2027-01-15"));
}

#[test]
fn a_missed_promise_is_not_made_again_by_reopening() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.on("2027-01-20").clock_is_looked_at().ana(closing(Closure::NoComplaint)).ana(reopening());
    assert_eq!(story.states("resolution"), [PromiseState::Missed]);
    assert!(story.steps().contains(&NextStep::Keep(1)), "it is still owed");
}

#[test]
fn a_closed_complaint_refuses_what_would_go_on_with_it() {
    let mut story = a_complaint().opens();
    story.ana(closing(Closure::NoComplaint));
    let refused = [
        Command::Acknowledge { letter: letter("x") },
        Command::Update { letter: letter("x") },
        Command::MarkDanger { danger: Some("smoke".into()) },
        Command::Transfer { team: Team::from("safety") },
        Command::Prioritise { priority: Priority::from("urgent") },
        Command::CorrectKind { kind: Kind::from("service") },
        Command::CorrectDetails { change: Details { model: Some("HX".into()), ..Details::default() } },
        Command::SplitOff { to: Reference::new(2026, 1), why: "why".into() },
        Command::MovePolicy,
        assignment("ana"),
        decision(Outcome::Accepted, None),
        extension("2027-02-10"),
    ];
    for command in refused {
        assert_eq!(story.refuses(&by("ana"), command.clone()), Refusal::Closed, "{command:?}");
    }
    story.ana(Command::Note { text: "Called once more.".into() }).ana(Command::RevokeLink);
    assert_eq!(story.complaint.link_series, 1);
}

#[test]
fn acts_at_the_desk_are_offered_when_they_can_be_done() {
    let mut story = a_complaint().opens();
    let offered = |story: &Story, who: &By| {
        Act::ALL
            .into_iter()
            .filter(|act| may(*act, &story.complaint, who, &story.context()).is_ok())
            .collect::<Vec<_>>()
    };
    let ana = by("ana");
    let not_yet = [Act::Assess, Act::FulfilRemedy, Act::Escalate, Act::Reopen];
    let all: Vec<Act> = Act::ALL.into_iter().filter(|act| !not_yet.contains(act)).collect();
    assert_eq!(offered(&story, &ana), all);
    assert_eq!(offered(&story, &By::Complainant), [Act::Withdraw]);
    assert_eq!(offered(&story, &By::ThirdParty(1)), []);
    story.is_acknowledged().is_offered(Remedy::Repair);
    assert_eq!(
        offered(&story, &ana),
        [
            Act::Reply,
            Act::Note,
            Act::AskThirdParty,
            Act::FulfilRemedy,
            Act::Escalate,
            Act::Withdraw,
            Act::Close,
            Act::Reopen,
            Act::Assign,
            Act::Prioritise,
            Act::Correct,
            Act::Represent,
            Act::Exclude,
            Act::Merge,
            Act::Relate,
            Act::MovePolicy
        ]
    );
    assert_eq!(offered(&story, &By::Complainant), [Act::Escalate, Act::Withdraw]);
    story.complainant(Command::Withdraw { reason: String::new(), letter: None });
    let after = [Act::Note, Act::Escalate, Act::Reopen, Act::Represent, Act::Exclude, Act::Relate];
    assert_eq!(offered(&story, &ana), after);
}

#[test]
fn a_letter_that_nobody_asked_for_moves_no_silence() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.is_acknowledged().is_decided_by("ana");
    story.on("2026-12-03").ana(Command::Reply { letter: letter("By the way.") }).it_leaves();
    assert_eq!(story.closes_on(), Some(day("2026-12-23")));
}

#[test]
fn silence_begins_only_once_the_decision_left_and_nobody_waits_for_us() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().ana(decision(Outcome::Rejected, None)).writes("m1").ana(Command::NoReplyNeeded);
    assert_eq!(story.complaint.silence, None, "the decision hasn't left");
    let decision = story.complaint.letters.last().expect("written").id.clone();
    story.writes("m2");
    let at = story.now;
    story.does(&By::System, Command::LetterLeft { letter: decision, at, note: String::new() });
    assert_eq!(story.complaint.silence, None, "she waits for us");
    let mut receipt = a_complaint().opens();
    receipt.is_decided_by("ana").writes("m3").does(&By::System, Command::Acknowledge { letter: letter("received") });
    assert!(receipt.complaint.awaits_us, "a machine's letter answers nothing");
    receipt.it_leaves();
    assert_eq!((receipt.complaint.silence.is_some(), receipt.complaint.awaits_us), (false, true));
}

#[test]
fn each_level_has_its_reminder() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_decided_by("ana").on("2026-12-10").does(&By::System, remind()).it_leaves();
    story.complainant(escalation()).does(&by("carmen"), assignment("carmen")).is_decided_by("carmen");
    assert!(story.complaint.silence.as_ref().is_some_and(|s| s.remind_at.is_some()));
}

#[test]
fn closed_and_reopened_again_and_again_it_is_owed_once() {
    let mut story = a_complaint().opens();
    story.ana(extension("2027-02-10")).it_leaves();
    for _ in 0..2 {
        story.ana(closing(Closure::NoComplaint)).ana(reopening());
    }
    use PromiseState::{Lifted, Replaced, Running};
    assert_eq!(story.states("resolution"), [Replaced, Lifted, Lifted, Running]);
    assert_eq!(story.promise("resolution").settled_at, None);
    let mut review = a_complaint().opens();
    review.is_under_review();
    review.does(&by("carmen"), closing(Closure::NoComplaint)).does(&by("carmen"), reopening());
    assert_eq!(review.states("acknowledgement"), [PromiseState::Kept, Lifted, Running], "those of its level");
    assert_eq!(review.states("update"), [Lifted], "what the first decision ended stays ended");
}

#[test]
fn what_is_said_of_a_remedy_is_said_of_the_newest_level() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_offered(Remedy::Refund).complainant(escalation());
    let carmen = by("carmen");
    story
        .does(&carmen, assignment("carmen"))
        .does(&carmen, decision(Outcome::Accepted, Some(Remedy::Repair)))
        .it_leaves();
    story.complainant(Command::AcceptRemedy);
    let fulfilments: Vec<_> = story.complaint.decisions.iter().map(|d| d.fulfilment).collect();
    assert_eq!(fulfilments, [Fulfilment::Offered, Fulfilment::Accepted]);
}

#[test]
fn a_remedy_that_is_done_while_somebody_waits_for_us_begins_no_silence() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_offered(Remedy::Repair).complainant(Command::AcceptRemedy).writes("when?");
    story.ana(Command::RemedyDone { note: String::new(), letter: None });
    assert_eq!((story.complaint.silence.is_some(), story.steps()), (false, vec![NextStep::Answer]));
}

#[test]
fn a_decision_that_leaves_after_the_end_starts_nothing() {
    let policy = the_policy(|policy| {
        let update = rule(policy, "update").clone();
        policy.promises.push(PromiseRule {
            id: "call".into(),
            starts: Start::Decided,
            kept_by: Keeper::Reply,
            ..update
        });
    });
    let mut story = a_complaint().under(policy).opens();
    story.is_acknowledged().ana(decision(Outcome::Rejected, None)).ana(closing(Closure::Withdrawn)).it_leaves();
    assert_eq!(story.state("resolution"), PromiseState::Kept);
    assert!(!story.has_promise("call") && story.complaint.silence.is_none() && story.complaint.is_done());
}

#[test]
fn who_withdraws_lets_go_of_the_remedy() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_offered(Remedy::Repair).complainant(Command::AcceptRemedy);
    let mut typed_in = story.clone();
    story.complainant(Command::Withdraw { reason: String::new(), letter: None });
    typed_in.ana(closing(Closure::Withdrawn));
    assert!(story.complaint.is_done() && typed_in.complaint.is_done());
}

#[test]
fn who_is_satisfied_while_it_is_open_again_closes_nothing_by_the_remedy() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_offered(Remedy::Repair).complainant(Command::AcceptRemedy).ana(reopening());
    story.complainant(Command::Satisfied).ana(Command::RemedyDone { note: String::new(), letter: None });
    assert_eq!(story.complaint.stage, Stage::Open, "a person looks at it");
    let mut waits = a_complaint().opens();
    waits.is_acknowledged().is_offered(Remedy::Repair).ana(Command::RemedyDone { note: String::new(), letter: None });
    assert_eq!(waits.complaint.stage, Stage::Decided, "nobody said that they are satisfied");
}

#[test]
fn what_is_known_to_have_failed_is_not_doubted() {
    let mut story = a_complaint().opens();
    story.does(&By::System, Command::Acknowledge { letter: letter("received") }).it_fails();
    let letter_id = story.complaint.letters[0].id.clone();
    story.does(&By::System, Command::LetterUncertain { letter: letter_id.clone() });
    assert!(!story.complaint.letters[0].uncertain);
    let at = story.now;
    story.does(&By::System, Command::LetterLeft { letter: letter_id, at, note: "250 OK".into() });
    assert!(story.complaint.letters[0].failed, "it came back before its leaving was known");
    assert!(story.complaint.promises[0].is_running(), "and kept nothing");
    let nobody = Command::LetterFailed { letter: "none".into(), why: String::new() };
    assert_eq!(story.refuses(&By::System, nobody), Refusal::NoSuchLetter("none".into()));
}

#[test]
fn a_reminder_of_ours_that_nobody_knows_of_is_nobodys_step() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_decided_by("ana");
    story.does(&By::System, Command::Remind { to: party("team@example.com"), letter: letter("due") });
    let letter = story.complaint.letters.last().expect("written").id.clone();
    story.does(&By::System, Command::LetterUncertain { letter });
    assert!(!story.steps().contains(&NextStep::Answer) && !story.complaint.is_live());
}

#[test]
fn a_letter_to_somebody_else_delivers_no_decision() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_decided_by("ana").it_fails().ana(Command::NoReplyNeeded);
    story.ana(Command::AskThirdParty {
        party: party("office@installer.example"),
        role: String::new(),
        letter: letter("?"),
    });
    assert_eq!(story.steps(), [NextStep::Keep(1), NextStep::DecideAnew]);
    story.ana(Command::Reply { letter: letter("We try again.") });
    let reply = story.complaint.letters.last().expect("written").id.clone();
    assert_eq!(story.steps(), [NextStep::Keep(1), NextStep::Deliver(reply)]);
}
