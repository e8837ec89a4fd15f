//! What the house makes of acts: two complaints at once, silence, danger, policies that come while it is running.

mod house;

use complaint::{
    By, Channel, Closure, Command, Complaint, Fulfilment, Outcome, Parts, Party, Purpose, Reference, Refusal, Remedy,
    Side, StaffId, Stage, Verdict, replay, verify_chain,
};
use house::{Keeps, at, house_at};
use jiff::SignedDuration;
use procedure::{Clock, Deciding, Doer, House, HouseError, InstallError, SetClock, Split, Taken};
use store::{Role, Staff};

const MORNING: &str = "2026-11-23T08:00:00Z";
const POLICY: &str = include_str!("../../../policies/customer-service-europe.toml");

fn mail(from: &str, id: &str, subject: &str, more: &str, text: &str) -> Vec<u8> {
    format!(
        "From: {from}\r\nTo: complaints@heliovar.example\r\nSubject: {subject}\r\n\
         Date: Mon, 23 Nov 2026 09:00:00 +0100\r\nMessage-ID: <{id}>\r\n{more}MIME-Version: 1.0\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    )
    .into_bytes()
}

const BROKEN: &str = "Hello,\n\nmy inverter HX-8000T switches itself off every afternoon and shows a grid fault. It is \
                      broken and I have lost most of the yield of May. Please replace the unit.\n\nKind regards\nWinifred";

async fn opened(house: &House, from: &str, id: &str) -> Reference {
    match house.take_in(mail(from, id, "Inverter shuts down", "", BROKEN), &[]).await.expect("taken in") {
        Taken::Opened(reference) => reference,
        other => panic!("{other:?}"),
    }
}

fn ana() -> Doer {
    Doer { by: By::Staff(StaffId::from("ana")), seen: None }
}

async fn send_all(house: &House) {
    while house.send_letters(&Keeps::default(), 64).await.expect("sends") > 0 {}
}

async fn decided(house: &House, reference: &Reference, remedy: Option<Remedy>) -> Complaint {
    let complaint = house.complaint(reference).await.expect("is there");
    let parts = Parts::new();
    let explanation = "The connectors were too loose.";
    let deciding = Deciding { outcome: Outcome::Accepted, remedy, explanation, parts: &parts, summary: false };
    let letter = house.draft_decision(&complaint, &deciding);
    let command = Command::Decide {
        outcome: Outcome::Accepted,
        remedy,
        explanation: explanation.to_owned(),
        parts,
        summary: false,
        letter,
    };
    house.act(reference, ana(), command).await.expect("decided");
    send_all(house).await;
    house.complaint(reference).await.expect("is there")
}

/// Lets the time pass as the watch does, wake by wake.
async fn pass(house: &House, clock: &SetClock, days: i64) {
    let until = clock.now() + SignedDuration::from_hours(24 * days);
    while let Some(wake) = house.store.next_wake().await.expect("read").filter(|wake| *wake <= until) {
        clock.set(wake);
        house.sweep().await.expect("sweeps");
        send_all(house).await;
    }
    clock.set(until);
}

async fn is_whole(house: &House, reference: &Reference) {
    let journal = house.store.journal(reference).await.expect("a journal");
    assert_eq!(verify_chain(&reference.to_string(), &journal), Verdict::Whole);
    let held = house.store.complaint(reference).await.expect("a row").expect("is there");
    assert_eq!(replay(&journal), Some(held.complaint));
}

#[tokio::test]
async fn two_complaints_about_one_thing_go_on_as_one_and_both_references_live() {
    let (house, clock) = house_at(MORNING);
    let first = opened(&house, "Winifred <winifred@example.com>", "one@example.com").await;
    clock.set(at("2026-11-25T08:00:00Z"));
    let second = opened(&house, "Winifred <winifred@example.com>", "two@example.com").await;
    send_all(&house).await;
    let early = house.complaint(&first).await.expect("is there").owed_resolution().expect("owed").due;
    let merged = house.merge(&second, &first, ana()).await.expect("merged");
    assert_eq!(merged.owed_resolution().expect("owed").due, early, "the earlier date holds");
    assert_eq!(house.complaint(&first).await.expect("is there").closed, Some(Closure::Merged));
    assert_eq!(house.living(&first).await.expect("lives").reference, second);
    assert!(merged.letters.iter().any(|l| l.purpose == Purpose::MergeNotice), "the complainant is told");

    // An answer to a letter of the first complaint, and one that names its reference, join the second.
    let letter = house.complaint(&first).await.expect("is there").letters[0].mail_id.clone();
    let answer = format!("In-Reply-To: <{letter}>\r\n");
    let taken = house.take_in(mail("winifred@example.com", "3@example.com", "Re: it", &answer, "Any news?"), &[]).await;
    assert_eq!(taken.expect("taken in"), Taken::Threaded(second.clone()));
    let named = format!("About {first}");
    let taken = house.take_in(mail("winifred@example.com", "4@example.com", &named, "", "Here is more."), &[]).await;
    assert_eq!(taken.expect("taken in"), Taken::Threaded(second.clone()));
    let told = house.told(&second).await.expect("told");
    assert!(told.timeline.iter().any(|e| e.of == first) && told.timeline.iter().any(|e| e.of == second), "one story");
    is_whole(&house, &first).await;
    is_whole(&house, &second).await;
}

#[tokio::test]
async fn complaints_of_two_people_never_become_one() {
    let (house, _) = house_at(MORNING);
    let first = opened(&house, "Winifred <winifred@example.com>", "one@example.com").await;
    let second = opened(&house, "Somebody <somebody@example.org>", "two@example.org").await;
    let refused = house.merge(&first, &second, ana()).await;
    assert!(matches!(refused, Err(HouseError::Refused(Refusal::NotTheSamePerson))), "{refused:?}");
    assert!(house.complaint(&second).await.expect("is there").merged_into.is_none());
}

#[tokio::test]
async fn a_mail_about_two_things_becomes_two_complaints_from_the_same_receipt() {
    let (house, clock) = house_at(MORNING);
    let first = opened(&house, "Winifred <winifred@example.com>", "one@example.com").await;
    send_all(&house).await;
    clock.set(at("2026-11-27T08:00:00Z"));
    let split = Split {
        kind: "service".into(),
        subject: "The hotline".to_owned(),
        text: "Nobody ever called back.".to_owned(),
        why: "two things".to_owned(),
    };
    let second = house.split(&first, split, ana()).await.expect("split");
    let original = house.complaint(&first).await.expect("is there");
    assert_eq!(second.received_at, original.received_at);
    assert_eq!(second.owed_resolution().expect("owed").due, original.owed_resolution().expect("owed").due);
    assert_eq!((&second.split_from, second.team.as_str()), (&Some(first.clone()), "service-management"));
    assert!(original.split_off.contains(&second.reference));
    assert!(
        second.letters.iter().any(|l| l.purpose == Purpose::Acknowledgement),
        "the complainant learns the reference"
    );
    is_whole(&house, &second.reference).await;
}

#[tokio::test]
async fn related_complaints_say_so_both() {
    let (house, _) = house_at(MORNING);
    let first = opened(&house, "Winifred <winifred@example.com>", "one@example.com").await;
    let second = opened(&house, "Somebody <somebody@example.org>", "two@example.org").await;
    house.relate(&first, &second, "the same batch", &ana().by).await.expect("related");
    assert!(house.complaint(&first).await.expect("is there").related.contains(&second));
    assert!(house.complaint(&second).await.expect("is there").related.contains(&first));
}

#[tokio::test]
async fn silence_after_a_decision_is_broken_by_a_reminder_and_then_closes() {
    let (house, clock) = house_at(MORNING);
    let reference = opened(&house, "Winifred <winifred@example.com>", "one@example.com").await;
    send_all(&house).await;
    decided(&house, &reference, None).await;
    pass(&house, &clock, 20).await;
    let complaint = house.complaint(&reference).await.expect("is there");
    let reminders = complaint.letters.iter().filter(|l| l.purpose == Purpose::SilenceReminder).count();
    assert_eq!((complaint.stage, reminders), (Stage::Decided, 1));
    pass(&house, &clock, 30).await;
    let complaint = house.complaint(&reference).await.expect("is there");
    assert_eq!((complaint.stage, complaint.closed), (Stage::Closed, Some(Closure::NoAnswer)));
    assert!(complaint.is_done(), "{:?}", complaint.next_steps());
    assert_eq!(complaint.letters.iter().filter(|l| l.purpose == Purpose::SilenceReminder).count(), 1, "reminded once");
}

#[tokio::test]
async fn a_satisfied_customer_still_gets_the_replacement() {
    let (house, _) = house_at(MORNING);
    let reference = opened(&house, "Winifred <winifred@example.com>", "one@example.com").await;
    send_all(&house).await;
    decided(&house, &reference, Some(Remedy::Replacement)).await;
    let doer = Doer { by: By::Complainant, seen: None };
    let after = house.act(&reference, doer, Command::Satisfied).await.expect("said");
    assert_eq!((after.stage, after.decisions[0].fulfilment), (Stage::Decided, Fulfilment::Accepted));
    assert!(after.is_live(), "somebody has to send it");
    let letter = Some(house.draft_remedy_done(&after));
    let after = house.act(&reference, ana(), Command::RemedyDone { note: String::new(), letter }).await.expect("done");
    assert_eq!((after.stage, after.closed), (Stage::Closed, Some(Closure::Satisfied)));
}

#[tokio::test]
async fn danger_is_told_to_the_safety_officer_at_once() {
    let (house, _) = house_at(MORNING);
    let text =
        "Hello,\n\nmy inverter HX-8000T is broken: there was smoke and a smell of burning. Please help.\n\nWinifred";
    let raw = mail("Winifred <winifred@example.com>", "one@example.com", "Smoke from the inverter", "", text);
    let Taken::Opened(reference) = house.take_in(raw, &[]).await.expect("taken in") else { panic!("opens") };
    let complaint = house.complaint(&reference).await.expect("is there");
    assert_eq!(complaint.officer.as_ref().map(|t| t.as_str()), Some("safety"));
    assert_eq!(complaint.urgency(), 0);
    let told: Vec<_> = complaint.letters.iter().filter(|l| l.side == Side::Team).collect();
    assert_eq!(told.len(), 2, "the team and the officer");
    let safety = complaint.promises.iter().find(|p| p.name.as_str() == "safety").expect("promised");
    assert_eq!(safety.deadline, at(MORNING) + SignedDuration::from_hours(24));
}

#[tokio::test]
async fn what_a_representative_writes_is_the_complainants_word() {
    let (house, _) = house_at(MORNING);
    let reference = opened(&house, "Winifred <winifred@example.com>", "one@example.com").await;
    let by = Some(Party {
        name: Some("Solar Installers".to_owned()),
        email: "office@installers.example".to_owned(),
        language: "en".to_owned(),
        country: None,
    });
    let command = Command::Represent { by, authority: "letter of 20 November".to_owned() };
    house.act(&reference, ana(), command).await.expect("represented");
    let subject = format!("Re: {reference}");
    let raw =
        mail("office@installers.example", "2@installers.example", &subject, "", "The serial number is on the photo.");
    assert_eq!(house.take_in(raw, &[]).await.expect("taken in"), Taken::Threaded(reference.clone()));
    let complaint = house.complaint(&reference).await.expect("is there");
    assert_eq!(complaint.received.last().expect("received").side, Side::Complainant);
    let letter = house.draft_reply(&complaint, "Thank you.");
    assert!(letter.text.contains("Solar Installers"), "{}", letter.text);
}

#[tokio::test]
async fn a_new_version_is_installed_while_running_and_old_complaints_stay_under_theirs() {
    let (house, _) = house_at(MORNING);
    let old = opened(&house, "Winifred <winifred@example.com>", "one@example.com").await;
    let new = POLICY.replace("version = 1", "version = 2").replace("working_days = 30", "working_days = 20");
    house.install_policy(&new, Some(&StaffId::from("ana"))).await.expect("installed");
    let young = opened(&house, "Somebody <somebody@example.org>", "two@example.org").await;
    let (old, young) = (house.complaint(&old).await.expect("there"), house.complaint(&young).await.expect("there"));
    assert_eq!((old.policy_version, young.policy_version), (1, 2));
    assert!(young.owed_resolution().expect("owed").due < old.owed_resolution().expect("owed").due);

    // Moved on purpose, it is owed sooner; the journal says so.
    let moved = house.act(&old.reference, ana(), Command::MovePolicy).await.expect("moved");
    assert_eq!(moved.policy_version, 2);
    assert_eq!(moved.owed_resolution().expect("owed").due, young.owed_resolution().expect("owed").due);

    let same_version = new.replace("version = 2", "version = 2 # corrected").replace("months = 36", "months = 24");
    assert!(matches!(house.install_policy(&same_version, None).await, Err(InstallError::Taken { version: 2, .. })));
    let wrong = new.replace("version = 2", "version = 3").replace("team = \"technical\"", "team = \"nobody\"");
    assert!(matches!(house.install_policy(&wrong, None).await, Err(InstallError::Wrong(_))), "refused whole");
    assert_eq!(house.policy().version, 2);
}

#[tokio::test]
async fn who_may_review_is_for_the_policy_to_say() {
    let (house, _) = house_at(MORNING);
    let strict =
        POLICY.replace("version = 1", "version = 2").replace("reviewers = \"uninvolved\"", "reviewers = \"manager\"");
    house.install_policy(&strict, None).await.expect("installed");
    for (id, role) in [("ben", Role::Handler), ("mia", Role::Manager)] {
        let staff = Staff {
            id: id.into(),
            name: id.to_owned(),
            email: format!("{id}@heliovar.example"),
            role,
            teams: vec!["technical".into()],
            password: None,
            active: true,
            language: "en".to_owned(),
            created_at: at(MORNING),
        };
        house.store.put_staff(&staff).await.expect("kept");
    }
    let reference = opened(&house, "Winifred <winifred@example.com>", "one@example.com").await;
    send_all(&house).await;
    decided(&house, &reference, None).await;
    let doer = Doer { by: By::Complainant, seen: None };
    let escalate = Command::Escalate { reason: "No.".to_owned(), channel: Channel::Web };
    house.act(&reference, doer, escalate).await.expect("escalated");
    let take = |id: &str| Command::Assign { handler: Some(StaffId::from(id)) };
    let by = |id: &str| Doer { by: By::Staff(StaffId::from(id)), seen: None };
    let refused = house.act(&reference, by("ben"), take("ben")).await;
    assert!(matches!(&refused, Err(HouseError::Refused(Refusal::NotAReviewer(who))) if who == "ben"), "{refused:?}");
    house.act(&reference, by("mia"), take("mia")).await.expect("a manager may");
}
