//! Two complaints at once: merged, split, related.

use super::town::Town;
use axum::http::StatusCode;
use complaint::Closure;

#[tokio::test]
async fn two_complaints_of_one_person_become_one() {
    let town = Town::new().await;
    let (first, second, strangers) = (town.complaint(1).await, town.another(2).await, town.complaint(3).await);
    let mut ioana = town.signed_in("ioana").await;
    let here = format!("/complaints/{first}");
    let form = ioana.get(&format!("{here}/merge")).await;
    assert!(form.has(&second.to_string()) && !form.has(&strangers.to_string()), "{}", form.body);
    let none = ioana.does(&format!("{here}/merge"), &[]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.has("Choose the other complaint"), "{}", none.body);
    let other = second.to_string();
    ioana.does(&format!("{here}/merge"), &[("other", &other)]).await.done(&first, "merge");
    let gone = town.now(&second).await;
    assert_eq!((gone.closed, gone.merged_into.as_ref()), (Some(Closure::Merged), Some(&first)));
    // Both are told together, each with its own files; the other's page says where it goes on.
    let page = ioana.get(&here).await;
    assert!(page.has(&format!("<span class=\"of\">{second}</span>")), "{}", page.body);
    let key = gone.received[0].message.clone();
    let file = format!("/complaints/{second}/messages/{key}/files/1");
    assert!(page.has(&file), "{}", page.body);
    assert_eq!(ioana.get(&file).await.status, StatusCode::OK);
    let old = ioana.get(&format!("/complaints/{second}")).await;
    assert!(old.has("This complaint goes on as") && old.has(&format!("href=\"{here}\"")), "{}", old.body);
    let nothing = ioana.get(&format!("/complaints/{strangers}/merge")).await;
    assert_eq!(nothing.status, StatusCode::CONFLICT);
    assert!(nothing.has("no other open complaint"), "{}", nothing.body);
}

#[tokio::test]
async fn one_complaint_becomes_two() {
    let town = Town::new().await;
    let first = town.complaint(1).await;
    let mut ioana = town.signed_in("ioana").await;
    let path = format!("/complaints/{first}/split");
    let fields =
        [("kind", "service"), ("subject", "Nobody called back"), ("text", "Nobody has called me."), ("reason", "")];
    let wrong = ioana.does(&path, &fields).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.has("Give the reason") && wrong.area("text") == "Nobody has called me.", "{}", wrong.body);
    let whole: Vec<_> = fields.into_iter().take(3).chain([("reason", "Two things in one mail.")]).collect();
    ioana.does(&path, &whole).await.done(&first, "split");
    let now = town.now(&first).await;
    let second = town.now(now.split_off.first().expect("split off")).await;
    assert_eq!((second.team.as_str(), second.received_at), ("service-management", now.received_at));
    assert!(ioana.get(&format!("/complaints/{first}")).await.has("Split off"));
    let mut max = town.signed_in("max").await;
    assert!(max.get(&format!("/complaints/{}", second.reference)).await.has("Split from"));
}

#[tokio::test]
async fn two_complaints_have_to_do_with_each_other() {
    let town = Town::new().await;
    let (first, second) = (town.complaint(1).await, town.complaint(2).await);
    let mut ioana = town.signed_in("ioana").await;
    let path = format!("/complaints/{first}/relate");
    let wrong = ioana.does(&path, &[("reference", "C-2026-99999-A"), ("reason", "Same street.")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.has("No complaint that you may see has this reference") && wrong.has("Same street."),
        "{}",
        wrong.body
    );
    let itself = ioana.does(&path, &[("reference", &first.to_string()), ("reason", "Same street.")]).await;
    assert!(itself.has("That is this complaint itself"), "{}", itself.body);
    let other = second.to_string();
    ioana.does(&path, &[("reference", &other), ("reason", "Same street.")]).await.done(&first, "relate");
    for (one, another) in [(&first, &second), (&second, &first)] {
        let page = ioana.get(&format!("/complaints/{one}")).await;
        assert!(page.has(&format!("href=\"/complaints/{another}\"")) && page.has("Same street."), "{}", page.body);
    }
}
