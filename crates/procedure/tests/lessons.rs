//! Corrections teach, as stories: the next mail like it is read right, on every node, until somebody takes the lesson back.

#[allow(dead_code, reason = "nothing is sent in these stories")]
mod house;

use complaint::{By, Closure, Command, Details, Draft, Event, MessageKey, Reference, StaffId};
use correspondence::{Lesson, Said};
use house::{house_at, policies, settings};
use procedure::{Doer, House, SetClock, Taken};
use std::sync::Arc;
use store::{MessageStatus, Sqlite, Store};

const MORNING: &str = "2026-11-23T08:00:00Z";

fn mail(id: &str, subject: &str, text: &str) -> Vec<u8> {
    let date = "Mon, 23 Nov 2026 09:00:00 +0100";
    format!(
        "From: W <{id}@example.com>\r\nTo: complaints@heliovar.example\r\nSubject: {subject}\r\nDate: {date}\r\n\
         Message-ID: <{id}@example.com>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    )
    .into_bytes()
}

fn a_placement() -> Vec<u8> {
    let text = "My son doesn't have a placement for his apprenticeship in autumn, two firms failed to answer. He is handy \
                with soldering and wiring and would apply for a traineeship at your workshop.";
    mail("son", "Trainee placement", text)
}

/// One like it, that is taken for a complaint.
fn another_placement(id: &str) -> Vec<u8> {
    let text = "My daughter looks for a placement in autumn, the firm where she was to begin her apprenticeship closed, never \
                answered her letters and didn't keep a single promise. She is good at soldering and wiring; a traineeship in your \
                workshop would be ideal.";
    mail(id, "Placement in autumn", text)
}

async fn opened(house: &House, raw: Vec<u8>) -> Reference {
    match house.take_in(raw, &[]).await.expect("taken in") {
        Taken::Opened(reference) => reference,
        other => panic!("not opened but {other:?}"),
    }
}

async fn triaged(house: &House, raw: Vec<u8>) -> MessageKey {
    match house.take_in(raw, &[]).await.expect("taken in") {
        Taken::Triage(key) => key,
        other => panic!("not in triage but {other:?}"),
    }
}

async fn act(house: &House, reference: &Reference, command: Command) {
    let doer = Doer { by: By::Staff("ana".into()), seen: None };
    house.act(reference, doer, command).await.expect("is done");
}

fn ana() -> StaffId {
    "ana".into()
}

#[tokio::test]
async fn what_was_set_aside_keeps_the_next_one_from_being_opened() {
    let (house, _clock) = house_at(MORNING);
    opened(&house, another_placement("before")).await;
    let key = triaged(&house, a_placement()).await;
    house.set_aside_as(&key, Said::Other, &ana()).await.expect("is set aside");
    let taught = house.all_lessons().await.expect("lists");
    assert_eq!(taught.len(), 1);
    assert_eq!((taught[0].by.clone(), taught[0].reference.clone()), (Some(ana()), None));
    let next = triaged(&house, another_placement("after")).await;
    let message = house.store.message(&next).await.expect("reads").expect("is there");
    assert!(message.understanding.contains(&taught[0].id), "the guess says what it was learnt from");

    assert!(house.forget_lesson(&taught[0].id, Some(&ana())).await.expect("forgets"));
    opened(&house, another_placement("once-more")).await;
}

#[tokio::test]
async fn what_was_taken_back_into_triage_teaches_nothing_any_more() {
    let (house, _clock) = house_at(MORNING);
    let key = triaged(&house, a_placement()).await;
    house.set_aside_as(&key, Said::Spam, &ana()).await.expect("is set aside");
    assert_eq!(house.lessons_count(), 1);
    house.back_to_triage(&key, &ana()).await.expect("is taken back");
    assert_eq!(house.lessons_count(), 0);
    let reference = house.open_from_triage(&key, "service".into(), None, &ana()).await.expect("opens").reference;
    let taught = house.all_lessons().await.expect("lists");
    assert!(matches!(taught[0].lesson, Lesson::What { said: Said::Service, .. }), "{taught:?}");
    assert_eq!(taught[0].reference, Some(reference));
}

/// Nothing that was learnt hides a mail from people.
#[tokio::test]
async fn a_newsletter_that_was_only_learnt_still_waits_for_a_person() {
    let (house, _clock) = house_at(MORNING);
    let key = triaged(&house, a_placement()).await;
    house.set_aside_as(&key, Said::Newsletter, &ana()).await.expect("is set aside");
    let next = triaged(&house, another_placement("after")).await;
    let message = house.store.message(&next).await.expect("reads").expect("is there");
    assert_eq!(message.status, MessageStatus::Triage);
    assert!(message.understanding.contains("newsletter"), "{}", message.understanding);
}

fn scaffolding(id: &str) -> Vec<u8> {
    let text = "The scaffolding of your fitters still stands on our terrace, a disgrace, I complain. Its rails are rusty \
                and some boards are broken. Our gardener is waiting to cut the hedge.";
    mail(id, "Scaffolding on the terrace", text)
}

#[tokio::test]
async fn a_kind_that_was_corrected_is_the_next_ones_kind() {
    let (house, _clock) = house_at(MORNING);
    let first = opened(&house, scaffolding("first")).await;
    let thought = house.complaint(&first).await.expect("is there").kind;
    let right = if thought.as_str() == "product" { "service" } else { "product" };
    act(&house, &first, Command::CorrectKind { kind: right.into() }).await;
    let journal = house.recorded(&first).await.expect("reads");
    assert!(journal.iter().any(|r| matches!(&r.event, Event::KindCorrected { .. })), "the correction is on record");
    let second = opened(&house, scaffolding("second")).await;
    assert_eq!(house.complaint(&second).await.expect("is there").kind.as_str(), right);

    // It was right at first: corrected back, nothing is left of it.
    act(&house, &first, Command::CorrectKind { kind: thought.clone() }).await;
    let third = opened(&house, scaffolding("third")).await;
    assert_eq!(house.complaint(&third).await.expect("is there").kind, thought);
}

#[tokio::test]
async fn a_complaint_that_was_none_teaches_that() {
    let (house, _clock) = house_at(MORNING);
    let reference = opened(&house, another_placement("first")).await;
    let letter =
        Draft { subject: "Your mail".into(), text: "We pass it on.".into(), automatic: false, files: Vec::new() };
    let why = Closure::NoComplaint;
    act(&house, &reference, Command::Close { why, note: "A placement.".into(), letter: Some(letter) }).await;
    triaged(&house, another_placement("second")).await;
    act(&house, &reference, Command::Reopen { why: "It is one after all.".into() }).await;
    opened(&house, another_placement("third")).await;
}

fn marked(id: &str, mark: &str) -> Vec<u8> {
    let text =
        format!("Good morning, my inverter is broken, the display is dark, I complain. It bears the mark {mark}.");
    mail(id, "Inverter broken", &text)
}

fn serial(value: &str) -> Command {
    Command::CorrectDetails { change: Details { serial: Some(value.into()), ..Details::default() } }
}

#[tokio::test]
async fn a_serial_number_that_was_put_right_is_found_the_next_time() {
    let (house, _clock) = house_at(MORNING);
    let first = opened(&house, marked("first", "QX71-4402")).await;
    assert_eq!(house.complaint(&first).await.expect("is there").details.serial, None);
    act(&house, &first, serial("99 88 77 66")).await;
    assert_eq!(house.lessons_count(), 0, "it was known from elsewhere");
    act(&house, &first, serial("QX71-4402")).await;
    assert_eq!(house.lessons_count(), 1);
    let second = opened(&house, marked("second", "ZB19-7733")).await;
    assert_eq!(house.complaint(&second).await.expect("is there").details.serial.as_deref(), Some("ZB19-7733"));
}

#[tokio::test]
async fn another_node_hears_what_was_learnt() {
    let store: Arc<dyn Store> = Arc::new(Sqlite::in_memory().expect("a store"));
    let node = || {
        let clock = Arc::new(SetClock::at(house::at(MORNING)));
        House::new(settings(), policies(), store.clone(), clock)
    };
    let (here, there) = (node(), node());
    let key = triaged(&here, a_placement()).await;
    here.set_aside_as(&key, Said::Other, &ana()).await.expect("is set aside");
    there.follow_lessons().await.expect("follows");
    triaged(&there, another_placement("there")).await;
    let id = here.all_lessons().await.expect("lists")[0].id.clone();
    there.forget_lesson(&id, None).await.expect("forgets");
    here.follow_lessons().await.expect("follows");
    opened(&here, another_placement("here")).await;
}

#[tokio::test]
async fn lessons_are_taken_along_to_another_house() {
    let (here, _clock) = house_at(MORNING);
    let (there, _clock) = house_at(MORNING);
    let key = triaged(&here, a_placement()).await;
    here.open_from_triage(&key, "service".into(), None, &ana()).await.expect("opens");
    let taught = here.all_lessons().await.expect("lists");
    assert!(taught[0].reference.is_some());
    there.bring_lessons(taught.clone()).await.expect("are brought");
    let brought = there.all_lessons().await.expect("lists");
    assert_eq!(brought[0].lesson, taught[0].lesson);
    assert_eq!((&brought[0].reference, &brought[0].by), (&None, &None), "its complaints are others");
}
