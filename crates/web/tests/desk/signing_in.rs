//! Signing in and out, and what a form must carry.

use super::town::{PASSWORD, Town};
use axum::http::StatusCode;
use complaint::StaffId;
use jiff::SignedDuration;

#[tokio::test]
async fn a_password_opens_the_desk_and_sends_on_to_where_one_wanted_to_go() {
    let town = Town::new().await;
    let mut browser = town.nobody();
    let page = browser.get("/triage?list=aside").await;
    assert_eq!(page.location(), "/sign-in?next=%2Ftriage%3Flist%3Daside");
    let form = browser.get(page.location()).await;
    let next = form.field("next");
    let fields = [("account", "Ioana@heliovar.example"), ("password", PASSWORD), ("next", next.as_str())];
    let page = browser.post_plain("/sign-in", &fields).await;
    assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/triage?list=aside"));
    let cookie = page.header("set-cookie");
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), "{cookie}");
    assert_eq!(browser.get("/desk").await.status, StatusCode::OK);
}

#[tokio::test]
async fn after_five_wrong_passwords_the_account_rests() {
    let town = Town::new().await;
    let mut browser = town.nobody();
    for _ in 0..5 {
        let page = browser.post_plain("/sign-in", &[("account", "ioana"), ("password", "wrong")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.has("Email or password is wrong"));
    }
    let right = [("account", "ioana"), ("password", PASSWORD)];
    assert_eq!(browser.post_plain("/sign-in", &right).await.status, StatusCode::TOO_MANY_REQUESTS);
    let others = [("account", "tomas"), ("password", PASSWORD)];
    assert_eq!(
        browser.post_plain("/sign-in", &others).await.status,
        StatusCode::SEE_OTHER,
        "another account isn't hit"
    );
    town.clock.set(town.house.now() + SignedDuration::from_mins(16));
    assert_eq!(browser.post_plain("/sign-in", &right).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn unknown_and_known_accounts_get_the_same_answer() {
    let town = Town::new().await;
    let mut browser = town.nobody();
    let unknown = browser.post_plain("/sign-in", &[("account", "nobody"), ("password", "wrong")]).await;
    let known = browser.post_plain("/sign-in", &[("account", "ioana"), ("password", "wrong")]).await;
    assert_eq!(unknown.status, known.status);
    assert_eq!(unknown.body.replace("nobody", "ioana"), known.body);
}

#[tokio::test]
async fn a_link_signs_in_once() {
    let town = Town::new().await;
    let link = town.web.sign_in_link(&StaffId("ada".to_owned()), 1).await.expect("a link");
    let path = link.trim_start_matches("http://127.0.0.1:8640").to_owned();
    let mut first = town.nobody();
    assert_eq!(first.get(&path).await.location(), "/desk");
    assert_eq!(first.get("/staff").await.status, StatusCode::OK);
    let again = town.nobody().get(&path).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.has("This link has been used already"));
}

#[tokio::test]
async fn sessions_end_after_twelve_hours_and_by_signing_out() {
    let town = Town::new().await;
    let mut ioana = town.signed_in("ioana").await;
    let mut tomas = town.signed_in("tomas").await;
    assert_eq!(tomas.post("/sign-out", &[]).await.location(), "/sign-in");
    assert_eq!(tomas.get("/desk").await.status, StatusCode::SEE_OTHER);
    assert_eq!(ioana.get("/desk").await.status, StatusCode::OK);
    town.clock.set(town.house.now() + SignedDuration::from_hours(12));
    assert_eq!(ioana.get("/desk").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn who_is_no_longer_active_is_out_at_once() {
    let town = Town::new().await;
    let mut ioana = town.signed_in("ioana").await;
    let mut ada = town.signed_in("ada").await;
    let fields = [("name", "Ioana"), ("email", "ioana@heliovar.example"), ("role", "handler"), ("language", "en")];
    assert_eq!(ada.post("/staff/ioana", &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(ioana.get("/desk").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_form_without_its_token_or_from_another_site_does_nothing() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let mut ioana = town.signed_in("ioana").await;
    let path = format!("/complaints/{reference}/people");
    let without = ioana.post_plain(&path, &[("to", "me")]).await;
    assert_eq!(without.status, StatusCode::FORBIDDEN);
    let wrong = ioana.post_plain(&path, &[("to", "me"), ("_csrf", "AAAA")]).await;
    assert_eq!(wrong.status, StatusCode::FORBIDDEN);
    let tomas = town.signed_in("tomas").await;
    let anothers = ioana.post_plain(&path, &[("to", "me"), ("_csrf", &tomas.csrf)]).await;
    assert_eq!(anothers.status, StatusCode::FORBIDDEN);
    ioana.site = Some("cross-site");
    let foreign = ioana.post(&path, &[("to", "me")]).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
    assert!(foreign.has("Nothing was done"));
    assert_eq!(town.now(&reference).await.handler, None);
    ioana.site = Some("same-origin");
    assert_eq!(ioana.post(&path, &[("to", "me")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(town.now(&reference).await.handler, Some("ioana".into()));
}

#[tokio::test]
async fn a_new_password_signs_everybody_else_out() {
    let town = Town::new().await;
    let mut here = town.signed_in("ioana").await;
    let mut there = town.signed_in("ioana").await;
    let new = "four words in a row";
    let wrong = here.post("/me/password", &[("current", "no"), ("new", new), ("again", new)]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let short = here.post("/me/password", &[("current", PASSWORD), ("new", "short"), ("again", "short")]).await;
    assert!(short.has("Use at least 12 characters"));
    let done = here.post("/me/password", &[("current", PASSWORD), ("new", new), ("again", new)]).await;
    assert_eq!(done.location(), "/me?done=password");
    assert_eq!(here.get("/desk").await.status, StatusCode::OK);
    assert_eq!(there.get("/desk").await.status, StatusCode::SEE_OTHER);
    let page = town.nobody().post_plain("/sign-in", &[("account", "ioana"), ("password", new)]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
}
