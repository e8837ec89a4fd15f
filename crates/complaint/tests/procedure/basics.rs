//! What the policy promises, row by row, and what is refused.

use crate::stories::*;
use complaint::*;

#[test]
fn the_worked_examples_of_the_clock() {
    let rows = [
        ("RO", "2026-11-23", "2026-12-04", "2026-11-24", "2026-12-16", "2027-01-12"),
        ("RO", "2026-12-18", "2026-12-30", "2026-12-29", "2027-01-21", "2027-02-04"),
        ("RO", "2027-04-19", "2027-04-28", "2027-04-21", "2027-05-13", "2027-06-03"),
        ("RO", "2026-11-28", "2026-12-10", "2026-12-02", "2026-12-22", "2027-01-18"),
        ("RO", "2026-11-30", "2026-12-10", "2026-11-30", "2026-12-21", "2027-01-18"),
        ("DE-BY", "2026-12-18", "2026-12-30", "2026-12-21", "2027-01-13", "2027-02-03"),
        ("PL", "2026-12-18", "2026-12-31", "2026-12-21", "2027-01-14", "2027-02-04"),
        ("GB-SCT", "2026-12-18", "2026-12-31", "2026-12-21", "2027-01-14", "2027-02-04"),
        ("GR", "2027-04-19", "2027-04-28", "2027-04-21", "2027-05-14", "2027-06-03"),
        ("HU", "2026-08-10", "2026-08-19", "2026-08-11", "2026-09-02", "2026-09-23"),
    ];
    for (office, received, acknowledge_by, acknowledged, update_by, resolve_by) in rows {
        let mut story = a_complaint().received(received).in_office(office).opens();
        story.on(acknowledged).is_acknowledged();
        assert_eq!(story.promise("acknowledgement").due, day(acknowledge_by), "{office} {received}");
        assert_eq!(story.promise("update").due, day(update_by), "{office} {received}");
        assert_eq!(story.promise("resolution").due, day(resolve_by), "{office} {received}");
        assert_eq!(story.state("acknowledgement"), PromiseState::Kept);
    }
}

#[test]
fn a_mail_of_the_late_evening_belongs_to_the_office_day() {
    let late = a_complaint().received("2026-11-23T23:59").opens();
    assert_eq!(late.complaint.received_on, day("2026-11-23"));
    let after_midnight = a_complaint().received("2026-11-24T00:30").opens();
    assert_eq!(after_midnight.complaint.received_on, day("2026-11-24"), "22:30 UTC is the 24th in Bucharest");
}

#[test]
fn the_update_runs_from_the_acknowledgement_as_sent_not_as_written() {
    let mut story = a_complaint().received("2026-12-18").opens();
    story.does(&By::System, Command::Acknowledge { letter: letter("received") });
    assert!(story.complaint.promises.iter().all(|p| p.name.as_str() != "update"), "nothing runs before it left");
    story.on("2026-12-29").it_leaves();
    assert_eq!(story.promise("update").due, day("2027-01-21"));
}

#[test]
fn a_promise_is_missed_once_at_its_end_and_then_kept_late() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.on("2026-12-04T23:59").clock_is_looked_at();
    assert_eq!(story.state("acknowledgement"), PromiseState::Running, "the last day runs to its end");
    story.on("2026-12-05T00:00").clock_is_looked_at();
    assert_eq!(story.state("acknowledgement"), PromiseState::Missed);
    story.on("2026-12-06").clock_is_looked_at();
    let misses = story.journal.iter().filter(|e| matches!(e.event, Event::PromiseMissed { .. })).count();
    assert_eq!(misses, 1);
    story.on("2026-12-07").is_acknowledged();
    assert_eq!(story.state("acknowledgement"), PromiseState::KeptLate);
}

#[test]
fn after_downtime_a_late_letter_is_marked_late_even_if_nobody_looked_at_the_clock() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.on("2026-12-20").is_acknowledged();
    assert_eq!(story.state("acknowledgement"), PromiseState::KeptLate);
    let missed = story.journal.iter().position(|e| matches!(e.event, Event::PromiseMissed { .. })).expect("recorded");
    let kept = story.journal.iter().position(|e| matches!(e.event, Event::PromiseKept { .. })).expect("recorded");
    assert!(missed < kept);
}

#[test]
fn the_team_is_warned_once_ahead_of_the_date() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.on("2026-12-02T06:59").clock_is_looked_at();
    assert_eq!(story.promise("acknowledgement").warnings.len(), 1);
    story.on("2026-12-02T07:00").clock_is_looked_at().clock_is_looked_at();
    assert_eq!(story.promise("acknowledgement").warnings, []);
    let warnings = story.journal.iter().filter(|e| matches!(e.event, Event::WarningGiven { .. })).count();
    assert_eq!(warnings, 1);
}

#[test]
fn an_extension_counts_only_if_it_leaves_before_the_old_date_has_passed() {
    let mut in_time = a_complaint().received("2026-11-23").opens();
    in_time.is_acknowledged().on("2027-01-12T23:00").does(&by("ana"), extension("2027-02-10")).it_leaves();
    let states: Vec<_> = resolutions(&in_time);
    assert_eq!(states, [PromiseState::Replaced, PromiseState::Running]);
    assert_eq!(in_time.promise("resolution").due, day("2027-02-10"));

    let mut too_late = a_complaint().received("2026-11-23").opens();
    too_late.is_acknowledged().on("2027-01-12T23:00").does(&by("ana"), extension("2027-02-10"));
    too_late.on("2027-01-13T00:00").it_leaves();
    assert_eq!(resolutions(&too_late), [PromiseState::Missed, PromiseState::Running], "the miss stays");
    too_late.on("2027-02-10").is_decided_by("ana");
    assert_eq!(resolutions(&too_late), [PromiseState::Missed, PromiseState::Kept]);
}

fn resolutions(story: &Story) -> Vec<PromiseState> {
    story.states("resolution")
}

#[test]
fn an_extension_needs_a_reason_and_a_later_working_day() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.is_acknowledged();
    let extend = |due: &str, reason: &str| Command::Extend {
        due: day(due),
        reason: reason.to_owned(),
        parts: Parts::new(),
        letter: letter("text"),
    };
    assert_eq!(story.tries(&by("ana"), extend("2027-02-10", " ")), Err(Refusal::NoReason));
    let not_later = Err(Refusal::DateNotLater(day("2027-01-12")));
    assert_eq!(story.tries(&by("ana"), extend("2027-01-12", "why")), not_later);
    let sunday = Err(Refusal::NotAWorkingDay(day("2027-02-14")));
    assert_eq!(story.tries(&by("ana"), extend("2027-02-14", "why")), sunday);
    assert_eq!(story.tries(&By::Complainant, extend("2027-02-10", "why")), Err(Refusal::StaffOnly));
}

#[test]
fn a_decision_always_explains_itself_and_keeps_the_resolution_when_it_leaves() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.is_acknowledged();
    let silent = Command::Decide {
        outcome: Outcome::Accepted,
        remedy: Some(Remedy::Refund),
        explanation: "  ".to_owned(),
        parts: Parts::new(),
        summary: false,
        letter: letter("refund"),
    };
    assert_eq!(story.tries(&by("ana"), silent), Err(Refusal::NoExplanation));
    story.on("2026-12-01").is_decided_by("ana");
    assert_eq!(story.state("resolution"), PromiseState::Kept);
    assert_eq!(story.state("update"), PromiseState::Lifted);
    assert_eq!(story.complaint.stage, Stage::Decided);
}

#[test]
fn an_escalation_goes_to_somebody_else_and_starts_the_same_promises() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.is_acknowledged();
    story.does(&by("ana"), Command::Assign { handler: Some(StaffId::from("ana")) });
    let escalate = || Command::Escalate { reason: "It was never looked at.".to_owned(), channel: Channel::Web };
    assert_eq!(story.tries(&By::Complainant, escalate()), Err(Refusal::NothingToEscalate));
    story.on("2026-12-01").is_decided_by("bogdan").on("2026-12-18").does(&By::Complainant, escalate());
    assert_eq!(story.complaint.handler, None);
    for who in ["ana", "bogdan"] {
        let took_part = Err(Refusal::TookPart(who.to_owned()));
        let assign = Command::Assign { handler: Some(StaffId::from(who)) };
        assert_eq!(story.tries(&by("carmen"), assign), took_part.clone());
        assert_eq!(story.tries(&by(who), Command::Reply { letter: letter("x") }), took_part);
    }
    let decide = |complaint: &Story, who: &str| {
        complaint.tries(
            &by(who),
            Command::Decide {
                outcome: Outcome::Accepted,
                remedy: None,
                explanation: "why".to_owned(),
                parts: Parts::new(),
                summary: false,
                letter: letter("x"),
            },
        )
    };
    assert_eq!(decide(&story, "carmen"), Err(Refusal::NoReviewer));
    story.does(&by("carmen"), Command::Assign { handler: Some(StaffId::from("carmen")) });
    assert_eq!(story.promise("acknowledgement").due, day("2026-12-30"));
    assert_eq!(story.promise("resolution").due, day("2027-02-04"));
    story.on("2026-12-21").does(&By::System, Command::AcknowledgeEscalation { letter: letter("again") }).it_leaves();
    assert_eq!(story.state("acknowledgement"), PromiseState::Kept);
    assert_eq!((story.promise("update").level, story.state("update")), (1, PromiseState::Running));
    story.is_decided_by("carmen");
    assert_eq!(story.tries(&By::Complainant, escalate()), Err(Refusal::LastLevel));
}

#[test]
fn a_satisfied_complainant_closes_a_decided_complaint() {
    let mut story = a_complaint().opens();
    story.is_acknowledged();
    story.does(&By::Complainant, Command::Satisfied);
    assert_eq!(story.complaint.stage, Stage::Open, "there is no decision yet: a person looks at it");
    assert!(story.complaint.awaits_us);
    story.is_decided_by("ana").does(&By::Complainant, Command::Satisfied);
    assert_eq!(story.complaint.closed, Some(Closure::Satisfied));
    assert!(story.complaint.promises.iter().all(|p| !p.is_running()));
}

#[test]
fn a_closed_complaint_takes_messages_and_can_be_reopened_with_a_new_date() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().is_decided_by("ana").does(&By::Complainant, Command::Satisfied);
    assert_eq!(story.tries(&by("ana"), Command::Reply { letter: letter("x") }), Err(Refusal::Closed));
    story.on("2027-03-01").does(&By::Complainant, Command::Receive(message("again")));
    assert!(story.complaint.awaits_us);
    story.does(&by("ana"), Command::Reopen { why: "It broke again.".to_owned() });
    assert_eq!(story.state("resolution"), PromiseState::Running, "it can't be forgotten");
    assert_eq!(story.promise("resolution").from, day("2027-03-01"));
}

#[test]
fn closing_can_not_hide_a_decision_that_never_left() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().does(
        &by("ana"),
        Command::Decide {
            outcome: Outcome::Accepted,
            remedy: None,
            explanation: "why".to_owned(),
            parts: Parts::new(),
            summary: false,
            letter: letter("x"),
        },
    );
    let close = |why| Command::Close { why, note: String::new(), letter: None };
    assert_eq!(story.tries(&by("ana"), close(Closure::NoAnswer)), Err(Refusal::DecisionNotSent));
    story.does(&by("ana"), close(Closure::Withdrawn));
    assert_eq!(story.state("resolution"), PromiseState::Running);
    story.on("2027-01-13").clock_is_looked_at();
    assert_eq!(story.state("resolution"), PromiseState::Missed);
}

#[test]
fn a_miss_that_nobody_looked_at_can_not_be_lifted_by_deciding_or_closing() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.is_acknowledged().on("2027-01-05").is_decided_by("ana");
    assert_eq!(story.state("update"), PromiseState::Missed, "it was due on 12 December");
    let mut closed = a_complaint().received("2026-11-23").opens();
    closed.on("2027-02-01");
    closed.does(&by("ana"), Command::Close { why: Closure::Withdrawn, note: String::new(), letter: None });
    assert_eq!(closed.state("acknowledgement"), PromiseState::Missed);
    assert_eq!(closed.state("resolution"), PromiseState::Missed);
}

#[test]
fn closing_and_reopening_moves_no_date() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.is_acknowledged().on("2027-01-11");
    story.does(&by("ana"), Command::Close { why: Closure::NoComplaint, note: String::new(), letter: None });
    story.does(&by("ana"), Command::Reopen { why: "It is one.".to_owned() });
    assert_eq!(
        (story.promise("resolution").due, story.state("resolution")),
        (day("2027-01-12"), PromiseState::Running)
    );
    story
        .on("2027-01-12")
        .does(&by("ana"), Command::Close { why: Closure::Withdrawn, note: String::new(), letter: None });
    story.on("2027-02-01").does(&by("ana"), Command::Reopen { why: "Not withdrawn.".to_owned() });
    assert_eq!((story.promise("resolution").due, story.state("resolution")), (day("2027-01-12"), PromiseState::Missed));
}

#[test]
fn one_extension_at_a_time() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.is_acknowledged();
    story.does(&by("ana"), extension("2027-02-10"));
    assert_eq!(story.tries(&by("ana"), extension("2027-02-24")), Err(Refusal::ExtensionUnderWay));
    story.it_leaves().does(&by("ana"), extension("2027-02-24"));
}

#[test]
fn who_noted_or_corrected_took_part_and_hands_no_review_over() {
    let mut story = a_complaint().opens();
    story.is_acknowledged().does(&by("dana"), Command::Note { text: "Reject it.".to_owned() }).is_decided_by("ana");
    story.does(&By::Complainant, Command::Escalate { reason: "no".to_owned(), channel: Channel::Web });
    for (who, to) in [("carmen", "dana"), ("ana", "carmen")] {
        let assign = Command::Assign { handler: Some(StaffId::from(to)) };
        assert!(matches!(story.tries(&by(who), assign), Err(Refusal::TookPart(_))), "{who} gives it to {to}");
    }
    let note = Command::Note { text: "x".to_owned() };
    assert_eq!(story.tries(&By::Complainant, note), Err(Refusal::StaffOnly));
}

#[test]
fn a_new_holiday_moves_nothing_until_somebody_applies_it_and_then_it_is_on_record() {
    let mut story = a_complaint().received("2026-11-23").opens();
    story.is_acknowledged();
    story.day_off("2026-12-07", "National mourning");
    let moves = impact(&story.complaint, &story.context()).expect("reckoned");
    let dates: Vec<_> = moves.iter().map(|m| (m.old, m.new)).collect();
    assert_eq!(dates, [(day("2027-01-12"), day("2027-01-13")), (day("2026-12-15"), day("2026-12-16"))]);
    assert_eq!(story.promise("resolution").due, day("2027-01-12"), "nothing moved by itself");
    assert_eq!(story.tries(&By::Complainant, Command::Recalculate), Err(Refusal::StaffOnly));
    story.does(&by("ana"), Command::Recalculate);
    assert_eq!(story.promise("resolution").due, day("2027-01-13"));
    assert_eq!(story.promise("resolution").calendar_version, story.calendar.version());
    assert_eq!(story.tries(&by("ana"), Command::Recalculate), Err(Refusal::NothingChanged));
}

#[test]
fn message_ids_can_not_be_guessed() {
    let mut story = a_complaint().opens();
    story.is_acknowledged();
    let id = story.complaint.letters[0].mail_id.to_string();
    assert!(id.starts_with("c-2026-00431-"), "{id}");
    assert_eq!(id.split(['.', '@']).nth(2).map(str::len), Some(12), "{id}");
}

#[test]
fn a_missing_detail_is_filled_by_the_answer_and_never_overwritten_by_it() {
    let mut story =
        a_complaint().about("service").with(Details { model: Some("HX-8".into()), ..Default::default() }).opens();
    assert_eq!(story.complaint.missing(&story.policy), ["ticket", "description"]);
    let answer = Details { ticket: Some("775663".into()), model: Some("other".into()), ..Default::default() };
    story.does(&By::Complainant, Command::Receive(Incoming { details: answer, ..message("second") }));
    assert_eq!(story.complaint.details.ticket.as_deref(), Some("775663"));
    assert_eq!(story.complaint.details.model.as_deref(), Some("HX-8"));
    assert_eq!(story.complaint.missing(&story.policy), ["description"]);
}

#[test]
fn third_parties_have_their_own_thread() {
    let mut story = a_complaint().opens();
    let installer = Party { email: "office@installer.example".into(), ..Party::default() };
    story.does(
        &by("ana"),
        Command::AskThirdParty { party: installer.clone(), role: "installer".into(), letter: letter("When?") },
    );
    let letter_to_them = story.complaint.letters.last().expect("written").clone();
    assert_eq!(letter_to_them.side, Side::ThirdParty(1));
    assert_eq!(story.complaint.thread(&Side::ThirdParty(1)), [letter_to_them.mail_id]);
    assert_eq!(story.complaint.thread(&Side::Complainant), [MailId::from("first@example.org")]);
    let bad = Party { email: "a@b\r\nBcc: c@d".into(), ..installer };
    let ask = Command::AskThirdParty { party: bad.clone(), role: String::new(), letter: letter("?") };
    assert_eq!(story.tries(&by("ana"), ask), Err(Refusal::NotAnAddress(bad.email)));
}

#[test]
fn a_letter_that_left_twice_left_once() {
    let mut story = a_complaint().opens();
    story.is_acknowledged();
    let before = story.complaint.clone();
    story.it_leaves();
    assert_eq!(story.complaint, before);
}

#[test]
fn references_are_read_back_and_slips_are_noticed() {
    for (year, number) in [(2026, 1), (2026, 431), (2027, 99_999), (2027, 123_456)] {
        let reference = Reference::new(year, number);
        let text = reference.to_string();
        assert_eq!(text.to_lowercase().parse(), Ok(reference));
        let digits: Vec<usize> = text.char_indices().filter(|(_, c)| c.is_ascii_digit()).map(|(i, _)| i).collect();
        for (&at, &next) in digits.iter().zip(&digits[1..]) {
            let mut swapped: Vec<u8> = text.clone().into_bytes();
            swapped.swap(at, next);
            let swapped = String::from_utf8(swapped).expect("ASCII");
            assert!(swapped == text || swapped.parse::<Reference>().is_err(), "{swapped} for {text}");
            for digit in b'0'..=b'9' {
                let mut wrong = text.clone().into_bytes();
                wrong[at] = digit;
                let wrong = String::from_utf8(wrong).expect("ASCII");
                assert!(wrong == text || wrong.parse::<Reference>().is_err(), "{wrong} for {text}");
            }
        }
    }
}

#[test]
fn a_policy_with_a_mistake_is_refused_with_the_mend() {
    let broken = POLICY.replace("team = \"technical\"", "team = \"techncal\"");
    let error = Policy::from_toml(&broken).expect_err("refused").to_string();
    assert!(error.contains("techncal") && error.contains("[[team]]"), "{error}");
    let misspelt = POLICY.replace("working_days = 7", "workin_days = 7");
    let error = Policy::from_toml(&misspelt).expect_err("refused").to_string();
    assert!(error.contains("workin_days") && error.contains("line"), "{error}");
}
