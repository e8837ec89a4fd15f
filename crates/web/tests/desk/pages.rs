//! Every page has its words.

use super::town::{Town, kept};
use axum::http::StatusCode;

/// An id without a text shows in brackets, a missing value in braces.
fn has_its_words(path: &str, body: &str) {
    for sign in ["[desk-", "[refusal-", "[letter-", "{$", "{ $"] {
        if let Some(at) = body.find(sign) {
            panic!("{path}: {}", &body[at..body.len().min(at + 80)]);
        }
    }
    assert!(!body.contains("style=\""), "{path}: the policy forbids inline style");
    assert!(!body.contains("onclick"), "{path}: nor inline script");
}

#[tokio::test]
async fn a_mailbox_that_cant_be_read_is_told_to_managers() {
    let town = Town::new().await;
    let mut max = town.signed_in("max").await;
    let why = || Some("mail.example.com doesn't let complaints in; write its password".to_owned());
    town.house.note_trouble("complaints", why()).await.expect("noted");
    town.clock.set(town.house.now() + jiff::SignedDuration::from_hours(5));
    town.house.note_trouble("complaints", why()).await.expect("noted");
    let page = max.get("/overview").await;
    assert!(
        page.has("The mailbox complaints hasn’t been readable since") && page.has("write its password"),
        "{}",
        page.body
    );
    assert!(page.has("10:00"), "since the first time");
    kept("mailbox-trouble", &page.body);
    town.house.note_trouble("complaints", None).await.expect("noted");
    assert!(!max.get("/overview").await.has("readable"), "it is well again");
}

#[tokio::test]
async fn every_page_of_the_desk_is_whole() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    town.sends().await;
    let mut ada = town.signed_in("ada").await;
    let letter = town.now(&reference).await.letters[0].id.clone();
    let mut paths: Vec<String> = [
        "/desk",
        "/desk?q=inverter",
        "/desk?q=C-2026-00001-X",
        "/desk?view=closed",
        "/triage",
        "/triage?list=automatic",
        "/outbox",
        "/outbox?state=failed",
        "/overview",
        "/feedback",
        "/articles",
        "/articles/complaints-policy/de",
        "/staff",
        "/staff/new",
        "/staff/ioana",
        "/audit",
        "/lessons",
        "/me",
        "/desk/policy",
        "/desk/policy/install",
    ]
    .map(str::to_owned)
    .into();
    paths.push(format!("/outbox/{letter}"));
    paths.push(format!("/complaints/{reference}"));
    town.another(2).await;
    for act in [
        "reply",
        "note",
        "information",
        "ask",
        "update",
        "extend",
        "part",
        "decide",
        "close",
        "withdraw",
        "details",
        "priority",
        "represent",
        "exclude",
        "merge",
        "split",
        "relate",
    ] {
        paths.push(format!("/complaints/{reference}/{act}"));
    }
    for path in &paths {
        let page = ada.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path} {}", page.body);
        has_its_words(path, &page.body);
        assert!(page.body.contains("Simulated time"), "{path}: a demo says so");
    }
    for act in ["acknowledge", "escalate", "reopen", "assess", "remedy"] {
        let page = ada.get(&format!("/complaints/{reference}/{act}")).await;
        assert_eq!(page.status, StatusCode::CONFLICT, "{act} can't be done now");
        has_its_words(act, &page.body);
    }
    for path in &paths {
        let body = ada.get(path).await.body;
        kept(&path.trim_start_matches('/').replace(['/', '?', '='], "-"), &body);
    }
}

#[tokio::test]
async fn what_happens_to_few_complaints_has_its_words_too() {
    let town = Town::new().await;
    let (reference, other, near) = (town.complaint(1).await, town.another(2).await, town.complaint(3).await);
    town.sends().await;
    let mut ada = town.signed_in("ada").await;
    let here = format!("/complaints/{reference}");
    let (other, near) = (other.to_string(), near.to_string());
    let olga = [
        ("name", "Olga Example"),
        ("email", "olga@example.com"),
        ("language", "de"),
        ("authority", "Power of attorney, 3 November"),
    ];
    for (act, fields) in [
        ("merge", vec![("other", &*other)]),
        ("relate", vec![("reference", &*near), ("reason", "The neighbour’s inverter, the same fault.")]),
        (
            "split",
            vec![("kind", "service"), ("subject", "No call"), ("text", "Nobody called."), ("reason", "Two things.")],
        ),
        ("priority", vec![("priority", "urgent")]),
        ("represent", olga.to_vec()),
        ("exclude", vec![("staff", "tomas"), ("reason", "It is about his visit.")]),
        ("details", vec![("danger", "smell of burning")]),
    ] {
        ada.does(&format!("{here}/{act}"), &fields).await.done(&reference, act);
    }
    ada.sends(&format!("{here}/information"), &[("text", "A photo, please.")]).await.done(&reference, "information");
    let part = [("resolved", "The fee"), ("remedy", "refund"), ("text", "We pay it back.")];
    ada.sends(&format!("{here}/part"), &part).await.done(&reference, "part");
    town.sends().await;
    town.house.add_from_page(&reference, "Here is the photo.", Vec::new()).await.expect("added");
    let page = ada.get(&here).await;
    has_its_words(&here, &page.body);
    kept("rich", &page.body);
    let assess = [("serious", "no"), ("finding", "Dust on the heat sink.")];
    ada.does(&format!("{here}/assess"), &assess).await.done(&reference, "assess");
    let decide = [("outcome", "accepted"), ("remedy", "repair"), ("explanation", "A loose connector.")];
    ada.sends(&format!("{here}/decide"), &decide).await.done(&reference, "decide");
    town.sends().await;
    let page = ada.get(&here).await;
    has_its_words(&here, &page.body);
    kept("rich-decided", &page.body);
    kept("rich-merged-away", &ada.get(&format!("/complaints/{other}")).await.body);
}

#[tokio::test]
async fn a_demos_visitor_moves_time_on() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let mut ioana = town.signed_in("ioana").await;
    let back = format!("/complaints/{reference}");
    let before = town.house.now();
    // Sessions run by real time, which is the same clock here: an hour keeps her signed in.
    let moved = ioana.post("/demo/clock", &[("by", "hour"), ("back", &back)]).await;
    assert_eq!(moved.location(), back);
    assert_eq!(town.house.now().duration_since(before).as_hours(), 1);
    let elsewhere = ioana.post("/demo/clock", &[("by", "hour"), ("back", "//evil.test")]).await;
    assert_eq!(elsewhere.location(), "/desk");
}

#[tokio::test]
async fn assets_are_kept_by_browsers_for_good() {
    let town = Town::new().await;
    let mut nobody = town.nobody();
    let page = nobody.get("/sign-in").await;
    let css = page.body.split("href=\"").find(|s| s.starts_with("/assets/") && s.contains("desk.css")).expect("a link");
    let css = nobody.get(css.split('"').next().unwrap_or_default()).await;
    assert_eq!(css.status, StatusCode::OK);
    assert_eq!(css.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(css.header("content-type"), "text/css; charset=utf-8");
    let old = nobody.get("/assets/0/desk.css").await;
    assert_eq!(old.header("cache-control"), "no-cache");
    assert_eq!(nobody.get("/health").await.body, "ok\n");
}

#[tokio::test]
async fn staff_are_added_by_a_link_that_works_once() {
    let town = Town::new().await;
    let mut ada = town.signed_in("ada").await;
    let wrong = ada.post("/staff", &[("name", ""), ("email", "nobody"), ("role", "handler")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [
        ("name", "Anke Example"),
        ("email", "anke@heliovar.example"),
        ("role", "handler"),
        ("team", "technical"),
        ("language", "nl"),
    ];
    let page = ada.post("/staff", &fields).await;
    let link = page.body.split("<code>").nth(1).and_then(|c| c.split("</code>").next()).expect("a link").to_owned();
    let mut anke = town.nobody();
    assert_eq!(anke.get(link.trim_start_matches("http://127.0.0.1:8640")).await.location(), "/desk");
    assert_eq!(anke.get("/desk").await.status, StatusCode::OK);
    let last = ada
        .post(
            "/staff/ada",
            &[("name", "Ada"), ("email", "ada@heliovar.example"), ("role", "handler"), ("active", "yes")],
        )
        .await;
    assert_eq!(last.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(last.has("Somebody has to stay administrator"));
}
