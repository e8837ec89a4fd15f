//! What a policy asks of a decision and of a new date is asked on their forms.

use super::town::Town;
use axum::http::StatusCode;
use complaint::Part;

const FINANCE: &str = include_str!("../../../../policies/fca-disp.toml");
const REQUESTS: &str = include_str!("../../../../policies/gdpr-requests.toml");

/// A complaint under a policy of another trade.
async fn opened(town: &Town, kind: &str) -> complaint::Reference {
    let message = town.takes_in(&super::town::mail(1)).await;
    match message {
        procedure::Taken::Opened(reference) => reference,
        procedure::Taken::Triage(key) => {
            let opened = town.house.open_from_triage(&key, kind.into(), None, &"ada".into()).await;
            opened.expect("opened").reference
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn each_part_that_the_policy_asks_for_has_its_field_and_the_short_form_its_time() {
    let town = Town::under(FINANCE).await;
    let reference = opened(&town, "lending").await;
    let mut ada = town.signed_in("ada").await;
    let path = format!("/complaints/{reference}/decide");
    let form = ada.get(&path).await;
    assert!(form.has("Short form") && form.has("What was done so far"), "{}", form.body);
    let short = [("outcome", "accepted"), ("summary", "yes"), ("explanation", "")];
    let wrong = ada.does(&path, &short).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.has("The policy asks for this part: write it") && wrong.has("href=\"#part-done\""), "{}", wrong.body);
    let whole: Vec<_> = short.into_iter().chain([("part-done", "We wrote off the fee.")]).collect();
    ada.sends(&path, &whole).await.done(&reference, "decide");
    let now = town.now(&reference).await;
    assert!(now.decision().is_some());
    let told = town.house.told(&reference).await.expect("told");
    let parts = told.timeline.iter().find_map(|e| match &e.recorded.event {
        complaint::Event::DecisionMade { parts, summary, .. } => Some((parts.clone(), *summary)),
        _ => None,
    });
    let (parts, summary) = parts.expect("decided");
    assert!(summary && parts[&Part::Done] == "We wrote off the fee.");
}

#[tokio::test]
async fn when_its_time_is_over_the_short_form_is_gone() {
    let town = Town::under(FINANCE).await;
    let reference = opened(&town, "lending").await;
    town.clock.set("2026-12-07T08:00:00Z".parse().expect("an instant"));
    let mut ada = town.signed_in("ada").await;
    let path = format!("/complaints/{reference}/decide");
    assert!(!ada.get(&path).await.has("Short form"));
    let late = [("outcome", "accepted"), ("summary", "yes"), ("explanation", "x"), ("part-done", "y")];
    let refused = ada.does(&path, &late).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.has("The short form was enough until"), "{}", refused.body);
}

#[tokio::test]
async fn a_new_date_says_what_the_policy_asks_and_comes_no_later_than_it_allows() {
    let town = Town::under(REQUESTS).await;
    let reference = opened(&town, "access").await;
    let mut ada = town.signed_in("ada").await;
    let here = format!("/complaints/{reference}");
    let page = ada.get(&here).await;
    assert!(page.has("1 month from receipt on"), "{}", page.body);
    let path = format!("{here}/extend");
    let form = ada.get(&path).await;
    assert!(form.has("at the latest."), "{}", form.body);
    let late = ada.does(&path, &[("until", "2028-01-10"), ("reason", "Many requests.")]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.has("The policy allows no date after") && late.has("Many requests."), "{}", late.body);
}

#[tokio::test]
async fn a_date_rests_while_an_answer_is_awaited_and_the_page_says_so() {
    let town = Town::under(REQUESTS).await;
    let reference = opened(&town, "access").await;
    town.sends().await;
    let mut ada = town.signed_in("ada").await;
    let here = format!("/complaints/{reference}");
    ada.sends(&format!("{here}/information"), &[("text", "Please tell us your customer number.")])
        .await
        .done(&reference, "information");
    town.sends().await;
    let page = ada.get(&here).await;
    assert!(page.has("at the latest, while we wait for the customer’s answer"), "{}", page.body);
    town.house.add_from_page(&reference, "It is 4711.", Vec::new()).await.expect("added");
    let page = ada.get(&here).await;
    assert!(page.has("goes on: due") && page.has("were left when it went on"), "{}", page.body);
}
