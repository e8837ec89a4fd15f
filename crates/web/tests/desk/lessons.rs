//! What was learnt is shown to those who may see everything, and is taken back with a click.

use super::town::{Town, kept};
use axum::http::StatusCode;
use complaint::MessageKey;
use procedure::Taken;

const PLACEMENT: &str = "From: W <w@example.com>
To: complaints@heliovar.example
Subject: Trainee placement
Message-ID: <placement@example.com>
Content-Type: text/plain; charset=utf-8

My son doesn't have a placement for his apprenticeship in autumn, two firms failed to answer. He is handy with soldering
and wiring and would apply for a traineeship at your workshop.
";

async fn triaged(town: &Town, raw: &str) -> MessageKey {
    match town.takes_in(raw).await {
        Taken::Triage(key) => key,
        other => panic!("not in triage but {other:?}"),
    }
}

#[tokio::test]
async fn one_click_in_triage_says_what_it_is_and_teaches_it() {
    let town = Town::new().await;
    let key = triaged(&town, PLACEMENT).await;
    let mut clara = town.signed_in("clara").await;
    let page = clara.get(&format!("/triage/{key}")).await;
    for said in ["question", "thanks", "newsletter", "spam", "other"] {
        assert!(page.body.contains(&format!("name=\"said\" value=\"{said}\"")), "{said}: {}", page.body);
    }
    kept("triage-instead", &page.body);
    let aside = clara.post(&format!("/triage/{key}/aside"), &[("said", "question")]).await;
    assert_eq!(aside.location(), "/triage?done=aside");
    let audit = town.house.store.audit_page(None, 20).await.expect("read").items;
    assert!(audit.iter().any(|e| e.what == "set_aside" && e.subject == format!("{key} question")), "{audit:?}");

    let mut max = town.signed_in("max").await;
    let page = max.get("/lessons").await;
    kept("lessons", &page.body);
    assert!(
        page.has("What Redress has learnt") && page.has("A question") && page.has("apprenticeship"),
        "{}",
        page.body
    );
    assert!(page.has("Clara Example") && page.has("Redress thought: A complaint about"), "{}", page.body);
    let lines = max.get("/lessons/export").await;
    assert!(lines.header("content-type").starts_with("application/jsonl"));
    let id = serde_json::from_str::<procedure::Taught>(lines.body.trim()).expect("a lesson a line").id;
    assert_eq!(max.post(&format!("/lessons/{id}/forget"), &[]).await.location(), "/lessons?done=forgotten");
    assert!(max.get("/lessons?done=forgotten").await.has("It no longer counts"));
    assert!(max.get("/lessons").await.has("Nothing has been learnt yet"));
    assert_eq!(max.post(&format!("/lessons/{id}/forget"), &[]).await.status, StatusCode::NOT_FOUND);
    let audit = town.house.store.audit_page(None, 20).await.expect("read").items;
    assert!(["lesson_forgotten", "lessons_exported"].iter().all(|what| audit.iter().any(|e| e.what == *what)));
}

#[tokio::test]
async fn handlers_and_reviewers_dont_see_what_was_learnt_from_others() {
    let town = Town::new().await;
    for who in ["ioana", "rita"] {
        let mut browser = town.signed_in(who).await;
        for path in ["/lessons", "/lessons/export"] {
            assert_eq!(browser.get(path).await.status, StatusCode::FORBIDDEN, "{who} {path}");
        }
        assert_eq!(browser.post("/lessons/0123/forget", &[]).await.status, StatusCode::FORBIDDEN, "{who}");
    }
}

#[tokio::test]
async fn a_correction_on_a_complaint_leads_back_to_it_but_not_for_whom_it_is_about() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let mut ada = town.signed_in("ada").await;
    ada.post(&format!("/complaints/{reference}/kind"), &[("kind", "service")]).await;
    let link = format!("/complaints/{reference}");
    let mut max = town.signed_in("max").await;
    assert!(max.get("/lessons").await.body.contains(&link));
    let why = [("staff", "max"), ("reason", "It says so.")];
    let excluded = ada.does(&format!("/complaints/{reference}/exclude"), &why).await;
    excluded.done(&reference, "exclude");
    let id = town.house.all_lessons().await.expect("lists")[0].id.clone();
    assert!(!max.get("/lessons").await.body.contains(&id), "whom it is about doesn't hear of it");
    assert!(!max.get("/lessons/export").await.body.contains(&id));
    assert_eq!(max.post(&format!("/lessons/{id}/forget"), &[]).await.status, StatusCode::NOT_FOUND);
    assert!(ada.get("/lessons").await.body.contains(&link));
}
