//! Programs hand messages over, with a key: what comes in is treated like mail.

use super::browser::Page;
use super::town::{Town, mail};
use axum::http::StatusCode;
use serde_json::{Value, json};
use web::ApiKey;

const JSON: &str = "application/json";

fn key() -> String {
    ApiKey::made_of([5; 32]).0
}

fn told(page: &Page) -> Value {
    serde_json::from_str(&page.body).unwrap_or_else(|_| panic!("no JSON: {} {}", page.status, page.body))
}

fn complaint(id: Option<&str>) -> Value {
    json!({
        "from": { "name": "Andrei Example", "email": "andrei@example.com" },
        "subject": "Inverter SUN-5K-EU keeps failing",
        "text": "I want to make a complaint. My inverter SUN-5K-EU, serial number SN12345678, stopped working for the third \
                 time this month and nobody has repaired it. I want it to be replaced.",
        "language": "en",
        "id": id,
        "files": [{ "name": "label.txt", "type": "text/plain", "content": "U04xMjM0NTY3OA==" }],
    })
}

#[tokio::test]
async fn what_a_form_hands_over_opens_one_complaint_however_often() {
    let town = Town::new().await;
    let mut program = town.nobody();
    let body = complaint(Some("form-7")).to_string();
    let first = program.hands(&key(), JSON, &body).await;
    assert_eq!(first.status, StatusCode::CREATED, "{}", first.body);
    let opened = told(&first);
    assert_eq!(opened["result"], "opened");
    let again = program.hands(&key(), JSON, &body).await;
    assert_eq!(again.status, StatusCode::OK);
    let same = told(&again);
    assert_eq!((&same["result"], &same["reference"]), (&json!("duplicate"), &opened["reference"]));
    let reference = opened["reference"].as_str().expect("a reference").parse().expect("one of ours");
    let held = town.now(&reference).await;
    assert_eq!(held.complainant.email, "andrei@example.com");
    assert_eq!(held.details.serial.as_deref(), Some("SN12345678"));
    assert!(!held.promises.is_empty());
    let mut ioana = town.signed_in("ioana").await;
    assert!(ioana.get(&format!("/complaints/{reference}")).await.has("label.txt"));
}

#[tokio::test]
async fn without_an_id_the_same_words_are_the_same_message() {
    let town = Town::new().await;
    let mut program = town.nobody();
    let body = complaint(None);
    assert_eq!(told(&program.hands(&key(), JSON, &body.to_string()).await)["result"], "opened");
    assert_eq!(told(&program.hands(&key(), JSON, &body.to_string()).await)["result"], "duplicate");
}

#[tokio::test]
async fn a_mail_is_taken_as_it_is() {
    let town = Town::new().await;
    let mut program = town.nobody();
    let raw = mail(1).replace('\n', "\r\n");
    let first = told(&program.hands(&key(), "message/rfc822", &raw).await);
    assert_ne!(first["result"], "duplicate");
    let by_smtp = town.takes_in(&mail(1)).await;
    assert_eq!(by_smtp, procedure::Taken::Duplicate, "by whichever door, it is the same mail");
}

#[tokio::test]
async fn only_who_has_a_key_is_let_in() {
    let town = Town::new().await;
    let mut program = town.nobody();
    let body = complaint(None).to_string();
    for wrong in ["", "x", "sha256:0", &format!("{}x", key()), &ApiKey::made_of([5; 32]).1] {
        let page = program.hands(wrong, JSON, &body).await;
        assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{wrong}");
        assert_eq!(page.header("www-authenticate"), "Bearer");
        assert!(told(&page)["error"].as_str().is_some_and(|error| error.contains("redress api-key")), "{}", page.body);
    }
    let mut admin = town.signed_in("ada").await;
    let page = admin.post("/api/messages", &[]).await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED, "a session is no key");
}

#[tokio::test]
async fn what_cant_be_taken_is_refused_in_words() {
    let town = Town::new().await;
    let mut program = town.nobody();
    let page = program.hands(&key(), JSON, "{\"from\":{\"email\":\"a@example.com\"}}").await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert!(told(&page)["error"].as_str().is_some_and(|error| error.contains("text")), "{}", page.body);
    let page = program.hands(&key(), "text/plain", "It hums.").await;
    assert_eq!(page.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let page = program.hands(&key(), "message/rfc822", "").await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
}
