//! Whom a complaint is about has no part in it and doesn't see it, whatever their role.

use super::town::Town;
use axum::http::StatusCode;

#[tokio::test]
async fn whom_it_is_about_sees_it_nowhere() {
    let town = Town::new().await;
    let (reference, other) = (town.complaint(1).await, town.complaint(2).await);
    let here = format!("/complaints/{reference}");
    let mut ada = town.signed_in("ada").await;
    let fields = [("staff", "max"), ("reason", "He was rude on the telephone.")];
    ada.does(&format!("{here}/exclude"), &fields).await.done(&reference, "exclude");
    let relate = [("reference", &*other.to_string()), ("reason", "Same house.")];
    ada.does(&format!("{here}/relate"), &relate).await.done(&reference, "relate");
    let now = town.now(&reference).await;
    let (key, letter) = (now.received[0].message.clone(), now.letters[0].id.clone());

    // A manager, who sees everything else.
    let mut max = town.signed_in("max").await;
    for path in [
        here.clone(),
        format!("{here}/reply"),
        format!("{here}/messages/{key}/raw"),
        format!("{here}/messages/{key}/files/1"),
        format!("/outbox/{letter}"),
        format!("/desk?q={reference}"),
    ] {
        assert_eq!(max.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let mine = reference.to_string();
    for path in ["/desk?view=open", "/desk?view=unassigned", "/desk?q=inverter", "/outbox", "/audit", "/overview"] {
        assert!(!max.get(path).await.has(&mine), "{path}");
    }
    assert!(!max.get(&format!("/complaints/{other}")).await.has(&mine), "nor among related ones");
    let open = max.get("/desk?view=open").await;
    assert!(open.has("<span class=\"count\">1</span>"), "nor is it counted: {}", open.body);
    assert_eq!(max.post(&format!("{here}/people"), &[("to", "me")]).await.status, StatusCode::NOT_FOUND);
    // Nor can it be handed to him; whoever handles it is told.
    let handed = ada.post(&format!("{here}/people"), &[("to", "staff:max")]).await;
    assert_eq!(handed.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = ada.get(&here).await;
    assert!(page.has("Max Example (it is about them)") && page.has("He was rude on the telephone."), "{}", page.body);
}

#[tokio::test]
async fn who_hides_it_from_themselves_is_led_back_to_the_list() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let mut ioana = town.signed_in("ioana").await;
    let fields = [("staff", "ioana"), ("reason", "It is about my visit.")];
    let done = ioana.does(&format!("/complaints/{reference}/exclude"), &fields).await;
    assert_eq!(done.location(), "/desk?done=exclude");
    assert!(ioana.get("/desk?done=exclude").await.has("hidden from whom it is about"));
}
