//! A complaint from the mail to the decision, through the forms of the desk.

use super::town::Town;
use axum::http::StatusCode;
use complaint::{Outcome, PromiseState, Purpose, Remedy, Stage};
use store::LetterState;

#[tokio::test]
async fn a_complaint_is_taken_updated_extended_and_decided() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    town.sends().await;
    let mut ioana = town.signed_in("ioana").await;
    let here = format!("/complaints/{reference}");

    let queue = ioana.get("/desk?view=unassigned").await;
    assert!(queue.has(&reference.to_string()), "{}", queue.body);
    let page = ioana.get(&here).await;
    assert!(page.has("Nobody has this complaint yet.") && page.has("How this date came about"), "{}", page.body);
    assert!(page.has("receipt has already been confirmed"), "a refused act says why");
    ioana.post(&format!("{here}/people"), &[("to", "me")]).await.done(&reference, "taken");

    let update = ioana.sends(&format!("{here}/update"), &[("text", "A technician looks at it on Friday.")]).await;
    update.done(&reference, "update");
    let fields = [("until", "2027-02-15"), ("reason", "The part comes from abroad.")];
    ioana.sends(&format!("{here}/extend"), &fields).await.done(&reference, "extend");
    town.sends().await;
    let now = town.now(&reference).await;
    assert!(now.promises.iter().any(|p| p.state == PromiseState::Replaced), "{:?}", now.promises);
    assert!(now.next_promise().is_some_and(|p| p.due.to_string() == "2027-02-15"));

    let explanation = "The connectors were too loose.\n\nWe replace the inverter at no cost.";
    let fields = [("outcome", "accepted"), ("remedy", "replacement"), ("explanation", explanation)];
    ioana.sends(&format!("{here}/decide"), &fields).await.done(&reference, "decide");
    town.sends().await;
    let now = town.now(&reference).await;
    let decision = now.decision().expect("decided");
    assert_eq!((decision.outcome, decision.remedy), (Outcome::Accepted, Some(Remedy::Replacement)));
    assert_eq!(decision.explanation, explanation);
    assert_eq!(now.stage, Stage::Decided);
    let letter = now.letters.iter().find(|l| l.purpose == Purpose::Decision).expect("a letter");
    let sent = town.house.store.letter(&letter.id).await.expect("read").expect("there");
    assert_eq!(sent.state, LetterState::Sent);
    assert!(correspondence::read(&sent.raw).text.contains("P.S. A word more."), "the letter leaves as it was seen");

    let page = ioana.get(&here).await;
    for said in ["Decision by Ioana Example", "Remedy: Replacement", "The part comes from abroad.", "Kept"] {
        assert!(page.has(said), "{said}");
    }
    let closing = [("why", "satisfied"), ("tell", "no"), ("note", "said so on the telephone"), ("words", "")];
    let seen = ioana.get(&format!("{here}/close")).await.field("seen");
    let all: Vec<_> = closing.into_iter().chain([("seen", seen.as_str()), ("step", "preview")]).collect();
    let owed = ioana.post(&format!("{here}/close"), &all).await;
    assert_eq!(owed.status, StatusCode::UNPROCESSABLE_ENTITY, "the replacement comes first");
    assert!(owed.has("isn’t carried out yet") && owed.has("said so on the telephone"), "{}", owed.body);
    let sent = [("note", "Exchanged on 3 December."), ("tell", "yes")];
    ioana.sends(&format!("{here}/remedy"), &sent).await.done(&reference, "remedy");
    let seen = ioana.get(&format!("{here}/close")).await.field("seen");
    let all: Vec<_> = closing.into_iter().chain([("seen", seen.as_str()), ("step", "preview")]).collect();
    ioana.post(&format!("{here}/close"), &all).await.done(&reference, "close");
    assert_eq!(town.now(&reference).await.stage, Stage::Closed);
    let reply = ioana.get(&format!("{here}/reply")).await;
    assert_eq!(reply.status, StatusCode::CONFLICT);
    assert!(reply.has("The complaint is closed; reopen it first"));
    assert!(!reply.body.contains("name=\"text\""), "nothing to fill in");
}

#[tokio::test]
async fn what_is_missing_is_said_beside_its_field_and_nothing_typed_is_lost() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let mut ioana = town.signed_in("ioana").await;
    let path = format!("/complaints/{reference}/extend");
    let seen = town.now(&reference).await.seq.to_string();
    let page =
        ioana.post(&path, &[("seen", &seen), ("step", "preview"), ("until", ""), ("reason", "A <long> story")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.has("Give the new date") && page.body.contains("href=\"#until\""));
    assert_eq!(page.area("reason"), "A <long> story");
    // 1 December is a public holiday in Romania: only the core knows, and says so after the letter was seen.
    let holiday = [
        ("seen", seen.as_str()),
        ("step", "send"),
        ("until", "2027-12-01"),
        ("reason", "A story"),
        ("letter_subject", "S"),
        ("letter_text", "T"),
    ];
    let page = ioana.post(&path, &holiday).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.body);
    assert!(page.has("isn’t a working day"), "{}", page.body);
    assert_eq!(page.area("letter_text").trim(), "T");
    assert_eq!(page.field("reason"), "A story");
}

#[tokio::test]
async fn nobody_sends_a_letter_unseen() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let mut ioana = town.signed_in("ioana").await;
    let before = town.now(&reference).await;
    let seen = before.seq.to_string();
    let path = format!("/complaints/{reference}/reply");
    let page = ioana.post(&path, &[("seen", &seen), ("step", "send"), ("text", "Thank you.")]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.area("letter_text").contains("Thank you."));
    assert_eq!(town.now(&reference).await.letters.len(), before.letters.len());
}

#[tokio::test]
async fn a_third_party_is_asked_in_a_thread_of_its_own() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let mut ioana = town.signed_in("ioana").await;
    let path = format!("/complaints/{reference}/ask");
    let fields = [
        ("name", "Instal Demo"),
        ("role", "installer"),
        ("email", "office@instal.example"),
        ("language", "en"),
        ("text", "Please send the torque record."),
    ];
    ioana.sends(&path, &fields).await.done(&reference, "ask");
    let page = ioana.get(&format!("/complaints/{reference}")).await;
    assert!(
        page.has("Third party: Instal Demo, Installer") && page.has("Not visible to the customer"),
        "{}",
        page.body
    );
    let path = format!("/complaints/{reference}/third/1");
    ioana.sends(&path, &[("text", "Have you found it?")]).await.done(&reference, "third");
    assert_eq!(town.now(&reference).await.third_parties.len(), 1);
}

#[tokio::test]
async fn details_are_corrected_and_the_kind_and_people_changed() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let mut ada = town.signed_in("ada").await;
    let here = format!("/complaints/{reference}");
    let form = ada.get(&format!("{here}/details")).await;
    let (seen, model) = (form.field("seen"), form.field("model"));
    let fields = [("seen", seen.as_str()), ("model", &model), ("serial", "SN-NEW-1"), ("danger", "smell of burning")];
    ada.post(&format!("{here}/details"), &fields).await.done(&reference, "details");
    let now = town.now(&reference).await;
    assert_eq!(now.details.serial.as_deref(), Some("SN-NEW-1"));
    assert_eq!(now.danger.as_deref(), Some("smell of burning"));
    let seen = now.seq.to_string();
    let who = |email| [("seen", seen.as_str()), ("name", "Andrea Example"), ("email", email), ("language", "de")];
    let refused = ada.post(&format!("{here}/details"), &who("andrea.example.com")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.has("‘andrea.example.com’ isn’t an email address") && refused.has("href=\"#email\""));
    ada.post(&format!("{here}/details"), &who("andrea@example.com")).await.done(&reference, "details");
    let complainant = town.now(&reference).await.complainant;
    assert_eq!((complainant.email.as_str(), complainant.language.as_str()), ("andrea@example.com", "de"));
    assert!(ada.get(&here).await.has("corrected who complains: Andrea Example, andrea@example.com"));
    ada.post(&format!("{here}/kind"), &[("kind", "service")]).await.done(&reference, "kind");
    assert_eq!(town.now(&reference).await.team.as_str(), "service-management");
    let handed = ada.post(&format!("{here}/people"), &[("to", "staff:clara"), ("why", "She knows them.")]).await;
    handed.done(&reference, "handed");
    assert_eq!(town.now(&reference).await.handler, Some("clara".into()));
    assert!(ada.get(&here).await.has("She knows them."));
}

#[tokio::test]
async fn files_of_strangers_are_downloaded_never_shown() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let key = town.now(&reference).await.received[0].message.clone();
    let mut ioana = town.signed_in("ioana").await;
    let file = ioana.get(&format!("/complaints/{reference}/messages/{key}/files/1")).await;
    assert_eq!(file.status, StatusCode::OK);
    assert!(file.header("content-disposition").starts_with("attachment; filename=\"evil.html\""));
    assert!(file.header("content-security-policy").starts_with("sandbox"));
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    let raw = ioana.get(&format!("/complaints/{reference}/messages/{key}/raw")).await;
    assert_eq!(raw.header("content-type"), "message/rfc822");
    assert!(raw.body.contains("Message-ID: <m1@example.com>"));
    let page = town.house.store.audit_page(None, 10).await.expect("read");
    assert!(page.items.iter().any(|e| e.what == "downloaded" && e.who == "ioana"), "{:?}", page.items);
}
