//! A letter that reached nobody is sent again from its page; and files go along with letters.

use super::browser::{Browser, Page};
use super::town::{Town, kept};
use axum::http::StatusCode;
use complaint::{LetterId, Reference, Side};
use store::OutboxLetter;

async fn letters(town: &Town, reference: &Reference) -> Vec<OutboxLetter> {
    let ids: Vec<LetterId> = town.now(reference).await.letters.iter().map(|l| l.id.clone()).collect();
    let mut letters = Vec::new();
    for id in ids {
        letters.extend(town.house.store.letter(&id).await.expect("readable"));
    }
    letters.retain(|l| l.side == Side::Complainant);
    letters
}

async fn that_failed(town: &Town) -> (Reference, OutboxLetter) {
    let reference = town.complaint(1).await;
    town.sends().await;
    let letter = letters(town, &reference).await.remove(0);
    let why = "550 5.1.1 no such user".to_owned();
    town.house.letter_failed(&reference, &letter.id, why).await.expect("recorded");
    (reference, letter)
}

#[tokio::test]
async fn a_letter_that_failed_is_sent_again_to_where_they_are_now() {
    let town = Town::new().await;
    let (reference, letter) = that_failed(&town).await;
    let mut ioana = town.signed_in("ioana").await;
    let path = format!("/outbox/{}", letter.id);
    let page = ioana.get(&path).await;
    assert!(page.has("didn’t reach anybody") && page.has("no such user"), "{}", page.body);
    assert_eq!(page.field("email"), letter.to);
    kept("letter-failed", &page.body);
    let wrong = ioana.post(&format!("{path}/again"), &[("email", "nobody")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sent = ioana.post(&format!("{path}/again"), &[("email", "andrei.new@example.com")]).await;
    sent.done(&reference, "sent-again");
    let again = letters(&town, &reference).await.pop().expect("another letter");
    assert_eq!((again.to.as_str(), &again.subject), ("andrei.new@example.com", &letter.subject));
    let text = |letter: &OutboxLetter| correspondence::read(&letter.raw).text;
    assert_eq!(text(&again), text(&letter), "word for word");
    assert_eq!(town.now(&reference).await.complainant.email, "andrei.new@example.com");
    town.sends().await;
    assert!(!town.now(&reference).await.promises[0].is_running(), "what it was to keep is kept");
    assert!(!ioana.get(&path).await.body.contains("/again"), "once is enough");
}

/// The letter's page of a reply.
async fn replying(ioana: &mut Browser, reference: &Reference) -> (String, String) {
    let path = format!("/complaints/{reference}/reply");
    let form = ioana.get(&path).await;
    let letter =
        ioana.post(&path, &[("seen", &form.field("seen")), ("step", "preview"), ("text", "See the plan.")]).await;
    assert_eq!(letter.status, StatusCode::OK, "{}", letter.body);
    assert!(letter.body.contains("multipart/form-data") && letter.body.contains("type=\"file\""));
    kept("letter-with-files", &letter.body);
    (path, letter.area("letter_text"))
}

/// Sends the letter as it stands on its page at `path`, with a file.
async fn sends(
    ioana: &mut Browser,
    town: &Town,
    reference: &Reference,
    (path, text): (&str, &str),
    (name, content): (&str, &str),
) -> Page {
    let seen = town.now(reference).await.seq.to_string();
    let typed = [("text", "See the plan."), ("letter_subject", "The plan"), ("letter_text", text)];
    let fields: Vec<_> = [("seen", seen.as_str()), ("step", "send")].into_iter().chain(typed).collect();
    ioana.post_named(path, &fields, ("files", name), content).await
}

#[tokio::test]
async fn files_go_along_with_a_letter_and_with_its_second_try() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let mut ioana = town.signed_in("ioana").await;
    let (path, text) = replying(&mut ioana, &reference).await;
    let sent = sends(&mut ioana, &town, &reference, (&path, &text), ("plan.txt", "First this, then that.")).await;
    sent.done(&reference, "reply");
    let letter = letters(&town, &reference).await.pop().expect("a letter");
    let files = correspondence::read(&letter.raw).attachments;
    assert_eq!(
        (files[0].name.as_str(), files[0].content.as_slice()),
        ("plan.txt", b"First this, then that.".as_slice())
    );
    assert!(ioana.get(&format!("/complaints/{reference}")).await.has("plan.txt"), "the conversation names it");
    town.sends().await;
    town.house.letter_failed(&reference, &letter.id, "5.1.1".to_owned()).await.expect("recorded");
    ioana.post(&format!("/outbox/{}/again", letter.id), &[]).await.done(&reference, "sent-again");
    let again = letters(&town, &reference).await.pop().expect("another letter");
    assert_ne!(again.id, letter.id);
    assert_eq!(correspondence::read(&again.raw).attachments, files);
}

#[tokio::test]
async fn a_file_that_cant_go_along_stops_the_letter_and_nothing_typed_is_lost() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let mut ioana = town.signed_in("ioana").await;
    let (path, _) = replying(&mut ioana, &reference).await;
    let refused = sends(&mut ioana, &town, &reference, (&path, "As I wrote it."), ("empty.txt", "")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.has("empty.txt is empty") && refused.has("choose your files again"), "{}", refused.body);
    assert_eq!(refused.area("letter_text").trim(), "As I wrote it.");
}
