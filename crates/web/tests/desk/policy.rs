//! The policy at the desk: read by all, installed by managers, refused whole.

use super::town::{EUROPE, Town, kept};
use axum::http::StatusCode;
use complaint::Period;

const INSTALL: &str = "/desk/policy/install";

#[tokio::test]
async fn everybody_reads_the_policy_in_words_and_as_a_drawing() {
    let town = Town::new().await;
    let page = town.signed_in("ioana").await.get("/desk/policy").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.has("within 30 working days") && page.body.contains("<svg"), "{}", page.body);
    // The drawing brings its own style, which the page's policy names by its hash.
    assert!(page.header("content-security-policy").contains("style-src 'self' 'sha256-"));
    assert!(!page.has("Install a version"), "a handler can't");
    assert_eq!(town.signed_in("ioana").await.get(INSTALL).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_policy_with_mistakes_is_refused_whole_and_nothing_typed_is_lost() {
    let town = Town::new().await;
    let mut max = town.signed_in("max").await;
    let wrong = EUROPE
        .replace("team = \"technical\"", "team = \"technik\"")
        .replace("within = { working_days = 30 }", "within = { days = 30 }");
    let page = max.post_file(INSTALL, &[("text", &wrong), ("step", "check")], "").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.body);
    for said in
        ["This policy can’t be installed", "technik", "Mend:", "href=\"#mistake-1\"", "href=\"#mistake-2\"", "^^^"]
    {
        assert!(page.has(said), "{said}: {}", page.body);
    }
    assert_eq!(page.area("text").trim(), wrong.trim());
    kept("policy-refused", &page.body);
    // Nor is it by whoever skips the check.
    let page = max.post_file(INSTALL, &[("text", &wrong), ("step", "install")], "").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(town.house.policy().promises[2].within, Period::WorkingDays(30));
    let empty = max.post_file(INSTALL, &[("text", ""), ("step", "check")], "").await;
    assert!(empty.has("Choose a file, or paste its text"), "{}", empty.body);
}

#[tokio::test]
async fn a_sound_policy_is_told_in_words_and_then_installed() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let mut max = town.signed_in("max").await;
    let same = EUROPE.replace("within = { working_days = 30 }", "within = { working_days = 20 }");
    let taken = max.post_file(INSTALL, &[("text", &same), ("step", "check")], "").await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(taken.has("Raise the version"), "{}", taken.body);
    let next = same.replace("version = 1", "version = 2");
    // As a file that was chosen: it counts before the text.
    let page = max.post_file(INSTALL, &[("text", "old"), ("step", "check")], &next).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.has("promised within 20 working days instead of 30"), "{}", page.body);
    assert_eq!(town.house.policy().version, 1);
    kept("policy-sound", &page.body);
    let text = page.area("text");
    let done = max.post_file(INSTALL, &[("text", &text), ("step", "install")], "").await;
    assert_eq!(done.location(), "/desk/policy?done=policy-installed", "{}", done.body);
    assert_eq!(town.house.policy().version, 2);
    let page = max.get("/desk/policy?done=policy-installed").await;
    assert!(page.has("in force for complaints that come in from now on") && page.has("Max Example"), "{}", page.body);
    let version = max.get("/desk/policy/versions/customer-service-europe/1").await;
    assert!(version.has("What has changed since"), "{}", version.body);
    let audit = town.house.store.audit_page(None, 20).await.expect("read").items;
    assert!(
        audit.iter().any(|e| e.what == "policy_installed" && e.subject == "customer-service-europe 2"),
        "{audit:?}"
    );

    // A complaint under the first version stays there, and can be moved.
    let here = format!("/complaints/{reference}");
    let form = max.get(&format!("{here}/policy")).await;
    assert!(form.has("Resolution will be due sooner") && form.has("20 working days instead of 30"), "{}", form.body);
    max.does(&format!("{here}/policy"), &[]).await.done(&reference, "policy");
    assert_eq!(town.now(&reference).await.policy_version, 2);
    let again = max.get(&here).await;
    assert!(
        again.has("moved the complaint to the policy") && !again.has("Move to the policy in force"),
        "{}",
        again.body
    );
}

#[tokio::test]
async fn a_form_with_a_file_needs_its_token_too() {
    let town = Town::new().await;
    let mut max = town.signed_in("max").await;
    max.csrf = "guessed".to_owned();
    let page = max.post_file(INSTALL, &[("text", EUROPE), ("step", "check")], "").await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
}
