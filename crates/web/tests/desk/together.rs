//! Two people at once.

use super::town::Town;
use axum::http::StatusCode;

#[tokio::test]
async fn who_was_slower_keeps_their_text_and_is_told_what_happened() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let (mut ioana, mut tomas) = (town.signed_in("ioana").await, town.signed_in("tomas").await);
    let path = format!("/complaints/{reference}/reply");
    let seen = ioana.get(&path).await.field("seen");
    let note = format!("/complaints/{reference}/note");
    tomas.post(&note, &[("seen", &seen), ("text", "Don't answer yet: the lab has it."), ("step", "preview")]).await;

    let letter = [
        ("seen", seen.as_str()),
        ("text", "Thank you."),
        ("letter_subject", "About it"),
        ("letter_text", "Dear Andrei, it is all your fault."),
        ("step", "send"),
    ];
    let page = ioana.post(&path, &letter).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.has("Tomas Example wrote a note"), "{}", page.body);
    assert_eq!(page.area("letter_text").trim(), "Dear Andrei, it is all your fault.");
    assert!(!town.now(&reference).await.letters.iter().any(|l| l.purpose == complaint::Purpose::Reply));

    // Having read it, she sends all the same.
    let seen = page.field("seen");
    let again: Vec<_> = letter.iter().map(|(k, v)| if *k == "seen" { (*k, seen.as_str()) } else { (*k, *v) }).collect();
    assert_eq!(ioana.post(&path, &again).await.status, StatusCode::SEE_OTHER);
    // And pressing the button once more sends nothing twice.
    assert_eq!(ioana.post(&path, &again).await.status, StatusCode::CONFLICT);
    let replies = town.now(&reference).await.letters;
    assert_eq!(replies.iter().filter(|l| l.purpose == complaint::Purpose::Reply).count(), 1);
}

#[tokio::test]
async fn what_the_procedure_does_by_itself_disturbs_nobody() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let mut ioana = town.signed_in("ioana").await;
    let path = format!("/complaints/{reference}/reply");
    let seen = ioana.get(&path).await.field("seen");
    // The acknowledgement leaves while she writes.
    town.sends().await;
    assert!(town.now(&reference).await.seq.to_string() != seen);
    let letter = [
        ("seen", seen.as_str()),
        ("text", "Thank you."),
        ("letter_subject", "S"),
        ("letter_text", "T"),
        ("step", "send"),
    ];
    assert_eq!(ioana.post(&path, &letter).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_article_is_not_saved_over_anothers_unseen() {
    let town = Town::new().await;
    let mut max = town.signed_in("max").await;
    let path = "/articles/complaints-policy/en";
    let form = max.get(path).await;
    assert_eq!(form.field("from"), "0");
    let mine = [("from", "0"), ("title", "Our policy"), ("body", "## We promise\n\n<b>x</b>"), ("step", "publish")];
    assert_eq!(max.post(path, &mine).await.location(), "/articles/complaints-policy/en?done=published");
    let late = max.post(path, &[("from", "0"), ("title", "T"), ("body", "other"), ("step", "publish")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(late.area("body"), "other");
    let now = max.get(path).await;
    assert_eq!(now.area("body"), "## We promise\n\n<b>x</b>");
    assert!(now.body.contains("&lt;b&gt;x&lt;/b&gt;"), "raw HTML is shown, not run");
}
