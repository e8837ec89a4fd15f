//! Who acts for the complainant, whom a complaint is about, and what is put right about people and kinds.

use crate::stories::*;
use complaint::*;

fn represent(email: &str, authority: &str) -> Command {
    Command::Represent { by: Some(party(email)), authority: authority.into() }
}

fn exclude(who: &str) -> Command {
    Command::Exclude { staff: staff(who), why: "She was rude.".into() }
}

#[test]
fn letters_go_to_whoever_acts_for_the_complainant() {
    let mut story = a_complaint().opens();
    assert_eq!(story.refuses(&by("ana"), represent("lawyer", "x")), Refusal::NotAnAddress("lawyer".into()));
    assert_eq!(story.refuses(&by("ana"), represent("lawyer@example.com", " ")), Refusal::NoAuthority);
    let none = Command::Represent { by: None, authority: String::new() };
    assert_eq!(story.refuses(&by("ana"), none.clone()), Refusal::NothingChanged);
    assert_eq!(story.refuses(&By::Complainant, represent("lawyer@example.com", "x")), Refusal::StaffOnly);
    story.ana(represent("lawyer@example.com", "power of attorney of 20 November"));
    assert_eq!(story.refuses(&by("ana"), represent("lawyer@example.com", "again")), Refusal::NothingChanged);
    assert!(
        story.complaint.is_of_complainant("Lawyer@example.com")
            && story.complaint.is_of_complainant("IOANA@example.org")
    );
    assert!(!story.complaint.is_of_complainant("radu@example.org"));
    let sent_to =
        |story: &Story, email: &str| story.happened(|e| matches!(e, Event::LetterWritten(l) if l.to.email == email));
    story.ana(Command::Reply { letter: letter("x") });
    assert_eq!(sent_to(&story, "lawyer@example.com"), 1);
    story.ana(none).ana(Command::Reply { letter: letter("x") });
    assert_eq!(sent_to(&story, "ioana@example.org"), 1);
}

#[test]
fn whom_it_is_about_has_no_part_at_any_level() {
    let mut story = a_complaint().opens();
    story.does(&by("bogdan"), assignment("bogdan"));
    assert_eq!(
        story.refuses(&by("ana"), Command::Exclude { staff: staff("bogdan"), why: " ".into() }),
        Refusal::NoReason
    );
    assert_eq!(story.refuses(&By::Complainant, exclude("bogdan")), Refusal::StaffOnly);
    story.ana(exclude("bogdan"));
    assert_eq!(story.complaint.handler, None);
    assert_eq!(story.refuses(&by("ana"), exclude("bogdan")), Refusal::NothingChanged);
    let about = Refusal::AboutThem("bogdan".into());
    let has_no_part = |story: &Story, who: &By| {
        assert_eq!(story.refuses(who, assignment("bogdan")), about);
        let acts = [
            Command::Note { text: "It wasn't like that.".into() },
            Command::Reply { letter: letter("x") },
            Command::RevokeLink,
            Command::Recalculate,
            Command::NoReplyNeeded,
            Command::Satisfied,
            Command::Withdraw { reason: String::new(), letter: None },
            Command::AcceptRemedy,
            Command::CorrectComplainant { complainant: party("x@example.org") },
            Command::Exclude { staff: staff("ana"), why: "revenge".into() },
            Command::Relate { other: Reference::new(2026, 9), why: String::new() },
            closing(Closure::NoComplaint),
            escalation(),
            decision(Outcome::Rejected, None),
            assignment("ana"),
        ];
        for act in acts {
            assert_eq!(story.refuses(&by("bogdan"), act.clone()), about, "{act:?}");
        }
        for act in Act::ALL {
            assert!(may(act, &story.complaint, &by("bogdan"), &story.context()).is_err(), "{act:?}");
        }
    };
    has_no_part(&story, &by("ana"));
    story.is_acknowledged().is_decided_by("ana").complainant(escalation());
    has_no_part(&story, &by("carmen"));
}

#[test]
fn excluding_another_takes_it_from_nobody() {
    let mut story = a_complaint().opens();
    story.ana(assignment("ana")).ana(exclude("bogdan"));
    assert_eq!(story.complaint.handler, Some(staff("ana")));
}

#[test]
fn a_wrong_address_is_put_right_also_when_it_is_closed() {
    let mut story = a_complaint().opens();
    story.ana(closing(Closure::NoComplaint));
    let correct = |email: &str| Command::CorrectComplainant { complainant: party(email) };
    assert_eq!(story.refuses(&by("ana"), correct("nobody")), Refusal::NotAnAddress("nobody".into()));
    let same = Command::CorrectComplainant { complainant: ioana() };
    assert_eq!(story.refuses(&by("ana"), same), Refusal::NothingChanged);
    assert_eq!(story.refuses(&By::Complainant, correct("x@example.org")), Refusal::StaffOnly);
    story.ana(correct("ioana2@example.org"));
    assert_eq!(story.complaint.complainant.email, "ioana2@example.org");
}

#[test]
fn details_are_corrected_and_cleared() {
    let mut story = a_complaint().with(Details { model: Some("HX-8".into()), ..Details::default() }).opens();
    let change = |detail: &str, value: &str| {
        let mut change = Details::default();
        change.set(detail, value.to_owned());
        Command::CorrectDetails { change }
    };
    assert_eq!(story.refuses(&by("ana"), change("model", "HX-8")), Refusal::NothingChanged);
    assert_eq!(story.refuses(&By::Complainant, change("model", "HX-9")), Refusal::StaffOnly);
    assert_eq!(story.complaint.missing(&story.policy), ["description"]);
    assert_eq!(story.complaint.helpful(&story.policy), ["serial", "description"]);
    for detail in ["model", "serial", "ticket", "description", "idea", "batch"] {
        story.ana(change(detail, " X1 "));
        assert_eq!(story.complaint.details.get(detail), Some("X1"), "{detail}");
        story.ana(change(detail, " "));
        assert_eq!(story.complaint.details.get(detail), None, "{detail}");
    }
    assert!(story.complaint.details.is_empty());
}

#[test]
fn the_team_follows_the_kind_unless_somebody_chose_it() {
    let mut story = a_complaint().opens();
    let correct = |kind: &str| Command::CorrectKind { kind: Kind::from(kind) };
    assert_eq!(story.refuses(&by("ana"), correct("gossip")), Refusal::NoSuchKind("gossip".into()));
    assert_eq!(story.refuses(&by("ana"), correct("product")), Refusal::NothingChanged);
    assert_eq!(story.refuses(&By::Complainant, correct("service")), Refusal::StaffOnly);
    story.ana(correct("service"));
    assert_eq!((story.complaint.kind.as_str(), story.complaint.team.as_str()), ("service", "service-management"));
    story.ana(Command::Transfer { team: "safety".into() }).ana(correct("product"));
    assert_eq!(story.complaint.team.as_str(), "safety");
    assert_eq!(story.states("resolution"), [PromiseState::Running], "promises to all kinds stay");
}

#[test]
fn a_kind_with_promises_of_its_own_has_them_from_the_receipt() {
    let mut story = a_complaint().in_office("GB-ENG").about("lending").under(policy_file("fca-disp")).opens();
    story.on("2026-11-25").ana(Command::CorrectKind { kind: "payment".into() });
    assert_eq!(story.states("final-response"), [PromiseState::Lifted]);
    assert_eq!(
        (story.due("payment-response"), story.promise("payment-response").from),
        (day("2026-12-14"), day("2026-11-23"))
    );
    story.ana(Command::CorrectKind { kind: "insurance".into() });
    assert_eq!(story.states("payment-response"), [PromiseState::Lifted]);
    assert_eq!(story.states("final-response"), [PromiseState::Lifted, PromiseState::Running], "it comes back");
    assert_eq!(story.due("final-response"), day("2027-01-18"));
    story.ana(closing(Closure::NoComplaint)).ana(reopening());
    assert_eq!(story.state("final-response"), PromiseState::Running);
    assert_eq!(story.states("payment-response"), [PromiseState::Lifted], "that kind is gone for good");
}

#[test]
fn a_kind_that_is_put_right_too_late_has_its_promise_from_now() {
    let mut story = a_complaint().in_office("GB-ENG").about("lending").under(policy_file("fca-disp")).opens();
    story.on("2026-12-20").ana(Command::CorrectKind { kind: "payment".into() });
    assert_eq!(story.promise("payment-response").from, day("2026-12-20"));
    assert_eq!(story.state("payment-response"), PromiseState::Running);
}

#[test]
fn notes_have_a_text() {
    let story = a_complaint().opens();
    assert_eq!(story.refuses(&by("ana"), Command::Note { text: " ".into() }), Refusal::EmptyNote);
}

#[test]
fn a_message_is_filed_with_its_thread_and_the_first_and_newest_are_referred_to() {
    let mut story = a_complaint().opens();
    for n in 0..20 {
        story.writes(&format!("m{n}"));
    }
    story.ana(Command::Reply { letter: Draft { subject: " Re:\r\n it  ".into(), ..letter("x") } });
    let Event::LetterWritten(written) = &story.journal.last().expect("written").event else { panic!("a letter") };
    assert_eq!(written.in_reply_to, Some(MailId::from("m19@example.org")));
    assert_eq!(written.references.len(), 12);
    assert_eq!((&written.references[0].0[..], &written.references[1].0[..]), ("first@example.org", "m9@example.org"));
    assert_eq!(written.subject, "Re: it");
    let mut short = a_complaint().opens();
    for n in 0..11 {
        short.writes(&format!("m{n}"));
    }
    short.ana(Command::Reply { letter: letter("x") });
    let Event::LetterWritten(written) = &short.journal.last().expect("written").event else { panic!("a letter") };
    assert_eq!((written.references.len(), &written.references[1].0[..]), (12, "m0@example.org"));
}

#[test]
fn only_what_the_complainant_writes_fills_a_missing_detail() {
    let mut story = a_complaint().opens();
    story.third_party_is_asked("office@installer.example");
    let serial = || Incoming { details: Details { serial: Some("A17".into()), ..Details::default() }, ..message("m") };
    story.does(&By::ThirdParty(1), Command::Receive(Incoming { side: Side::ThirdParty(1), ..serial() }));
    story.complainant(Command::Receive(Incoming { automatic: true, ..serial() }));
    assert_eq!(story.complaint.details.get("serial"), None);
    story.complainant(Command::Receive(serial()));
    assert_eq!(story.complaint.details.get("serial"), Some("A17"));
}
