//! Pages that listen for what changes: who is told, and who isn't.

use super::browser::{Browser, Page, heard};
use super::town::Town;
use axum::http::StatusCode;
use complaint::Reference;
use jiff::SignedDuration;
use procedure::Clock;

/// What a stream says that tells of a change in this place.
fn told_of(place: &str) -> String {
    format!("event: changed\ndata: {place}\n\n")
}

/// Where a page listens.
fn stream_of(page: &Page) -> String {
    let path = page.body.split("data-news=\"").nth(1).and_then(|rest| rest.split('"').next());
    path.unwrap_or_else(|| panic!("it doesn't listen: {}", page.body)).replace("&#38;", "&")
}

async fn notes(browser: &mut Browser, reference: &Reference) {
    let fields = [("text", "The lab has it.")];
    browser.does(&format!("/complaints/{reference}/note"), &fields).await.done(reference, "note");
}

#[tokio::test]
async fn who_has_a_complaint_open_is_told_that_a_colleague_changed_it() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let (mut ioana, mut tomas) = (town.signed_in("ioana").await, town.signed_in("tomas").await);
    let page = ioana.get(&format!("/complaints/{reference}")).await;
    assert!(page.has("This complaint has changed since you opened it."), "the line waits in the page");
    let stream = stream_of(&page);
    let open = ioana.listens(&stream).await;
    let (told, ()) = tokio::join!(heard(open), notes(&mut tomas, &reference));
    let place = format!("e{}", town.now(&reference).await.seq);
    assert_eq!(told, told_of(&place));
    // Who comes back to the same old page is told at once; who has read it anew, not.
    assert_eq!(heard(ioana.listens(&stream).await).await, told_of(&place));
    let page = ioana.get(&format!("/complaints/{reference}")).await;
    assert!(page.has(&format!("id=\"{place}\"")), "the note has this name in the page");
    let fresh = stream_of(&page);
    assert_eq!(silent(&town, ioana.listens(&fresh).await).await, "");
}

/// What a stream has told when the server stops, some time later.
async fn silent(town: &Town, stream: axum::body::Body) -> String {
    let stream = tokio::spawn(heard(stream));
    // It has had every chance: pages are read meanwhile.
    let mut max = town.signed_in("max").await;
    for _ in 0..5 {
        max.get("/desk").await;
    }
    town.web.close();
    stream.await.expect("read")
}

#[tokio::test]
async fn what_the_procedure_does_by_itself_calls_nobody() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let mut ioana = town.signed_in("ioana").await;
    let stream = stream_of(&ioana.get(&format!("/complaints/{reference}")).await);
    let before = town.now(&reference).await.seq;
    town.sends().await;
    assert!(town.now(&reference).await.seq > before, "the acknowledgement left");
    assert_eq!(silent(&town, ioana.listens(&stream).await).await, "");
}

#[tokio::test]
async fn only_who_may_see_a_complaint_may_listen_to_it() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let path = format!("/desk/news?complaint={reference}&seq=1");
    let fields = [("staff", "max"), ("reason", "He was rude on the telephone.")];
    let mut ada = town.signed_in("ada").await;
    ada.does(&format!("/complaints/{reference}/exclude"), &fields).await.done(&reference, "exclude");
    for (who, status) in [
        ("ioana", StatusCode::OK),
        ("clara", StatusCode::FORBIDDEN),
        ("rita", StatusCode::FORBIDDEN),
        ("max", StatusCode::NOT_FOUND),
    ] {
        assert_eq!(town.signed_in(who).await.get(&path).await.status, status, "{who}");
    }
    let nobody = town.nobody().get(&path).await;
    assert!(nobody.location().starts_with("/sign-in"), "{}", nobody.status);
    assert_eq!(ada.get("/desk/news?complaint=C-2026-99999-A&seq=1").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_relation_to_a_complaint_about_the_reader_is_kept_from_them() {
    let town = Town::new().await;
    let (reference, other) = (town.complaint(1).await, town.complaint(2).await);
    let (mut max, mut ada) = (town.signed_in("max").await, town.signed_in("ada").await);
    let fields = [("staff", "max"), ("reason", "He was rude on the telephone.")];
    ada.does(&format!("/complaints/{other}/exclude"), &fields).await.done(&other, "exclude");
    let stream = stream_of(&max.get(&format!("/complaints/{reference}")).await);
    let relate = [("reference", &*other.to_string()), ("reason", "Same house.")];
    ada.does(&format!("/complaints/{reference}/relate"), &relate).await.done(&reference, "relate");
    assert_eq!(silent(&town, max.listens(&stream).await).await, "");
}

#[tokio::test]
async fn who_turns_out_to_be_whom_it_is_about_is_told_nothing_more() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let (mut max, mut ada) = (town.signed_in("max").await, town.signed_in("ada").await);
    let stream = stream_of(&max.get(&format!("/complaints/{reference}")).await);
    let queue = stream_of(&max.get("/desk").await);
    let open = max.listens(&stream).await;
    let fields = [("staff", "max"), ("reason", "He was rude on the telephone.")];
    let path = format!("/complaints/{reference}/exclude");
    let (told, done) = tokio::join!(heard(open), ada.does(&path, &fields));
    done.done(&reference, "exclude");
    assert_eq!(told, "");
    assert_eq!(silent(&town, max.listens(&queue).await).await, "", "nor that the queue has changed");
}

#[tokio::test]
async fn a_queue_is_told_of_what_its_reader_may_see() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let (mut ioana, mut clara) = (town.signed_in("ioana").await, town.signed_in("clara").await);
    let (here, there) = (ioana.get("/desk").await, clara.get("/desk").await);
    assert!(here.has("The queue has changed."));
    assert!(here.has("href=\"/desk?view=mine&seen="), "whoever follows says that they know of news");
    let open = ioana.listens(&stream_of(&here)).await;
    let mut tomas = town.signed_in("tomas").await;
    let (told, ()) = tokio::join!(heard(open), notes(&mut tomas, &reference));
    assert_eq!(told, told_of("-"));
    assert!(!told.contains("C-20"), "no complaint is named");
    // What came between the page and its stream isn't missed.
    assert_eq!(heard(ioana.listens(&stream_of(&here)).await).await, told_of("-"));
    // Another team's queue hasn't changed, nor has one that was read since.
    let there = tokio::spawn(heard(clara.listens(&stream_of(&there)).await));
    let fresh = stream_of(&ioana.get("/desk").await);
    assert_eq!(silent(&town, ioana.listens(&fresh).await).await, "");
    assert_eq!(there.await.expect("read"), "");
}

#[tokio::test]
async fn nobody_is_told_anything_after_their_session() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let (mut ioana, mut ada) = (town.signed_in("ioana").await, town.signed_in("ada").await);
    let mut tomas = town.signed_in("tomas").await;
    let stream = stream_of(&ioana.get(&format!("/complaints/{reference}")).await);
    let (first, second) = (ioana.listens(&stream).await, tomas.listens(&stream).await);
    let (first, second) = (tokio::spawn(heard(first)), tokio::spawn(heard(second)));
    // One signs out; the other's session runs out.
    ioana.post("/sign-out", &[]).await;
    town.clock.set(town.clock.now() + SignedDuration::from_hours(13));
    let mut ada_again = town.signed_in("ada").await;
    assert!(ada.get("/me").await.location().starts_with("/sign-in"), "sessions have run out");
    notes(&mut ada_again, &reference).await;
    assert_eq!(first.await.expect("read"), "");
    assert_eq!(second.await.expect("read"), "");
}

#[tokio::test]
async fn a_session_has_few_streams_at_a_time() {
    let town = Town::new().await;
    let mut ioana = town.signed_in("ioana").await;
    let mut open = Vec::new();
    for _ in 0..4 {
        open.push(ioana.listens("/desk/news").await);
    }
    assert_eq!(ioana.get("/desk/news").await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(ioana.get("/desk").await.status, StatusCode::OK, "pages aren't counted");
    assert_eq!(town.signed_in("tomas").await.get("/desk/news").await.status, StatusCode::OK);
    open.pop();
    open.push(ioana.listens("/desk/news").await);
}

#[tokio::test]
async fn a_server_that_stops_waits_for_no_stream() {
    let town = Town::new().await;
    let mut ioana = town.signed_in("ioana").await;
    let open = tokio::spawn(heard(ioana.listens("/desk/news").await));
    town.web.close();
    assert_eq!(open.await.expect("read"), "");
    assert_eq!(heard(ioana.listens("/desk/news").await).await, "", "nor for one that comes late");
}
