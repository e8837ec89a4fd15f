//! The acts that a complaint needs now and then, each through its form.

use super::town::Town;
use axum::http::StatusCode;
use complaint::{Closure, Fulfilment, Keeper, PromiseState, Purpose, Stage};
use procedure::Taken;

#[tokio::test]
async fn what_is_missing_is_asked_for() {
    let town = Town::new().await;
    let mail = super::town::mail(1).replace(", serial number SN12345671,", "");
    let Taken::Opened(reference) = town.takes_in(&mail).await else { panic!("not a complaint") };
    let mut ioana = town.signed_in("ioana").await;
    let here = format!("/complaints/{reference}");
    let path = format!("{here}/information");
    let form = ioana.get(&path).await;
    assert!(form.has("Details that are missing") && form.has("Serial number"), "{}", form.body);
    assert!(!form.has("name=\"detail-model\""), "the model is known");
    let nothing = ioana.does(&path, &[("text", " ")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.has("Tick a detail, or write what you need"), "{}", nothing.body);
    let fields = [("detail-serial", "yes"), ("text", "A photo of the label, please.")];
    ioana.sends(&path, &fields).await.done(&reference, "information");
    let now = town.now(&reference).await;
    assert_eq!(now.requests[0].details, ["serial"]);
    assert!(now.letters.iter().any(|l| l.purpose == Purpose::InformationRequest));
    let page = ioana.get(&here).await;
    assert!(page.has("asked the customer for: Serial number."), "{}", page.body);
}

#[tokio::test]
async fn danger_is_assessed_also_where_there_is_none_and_the_safety_team_sees_it() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let (mut ioana, mut sam) = (town.signed_in("ioana").await, town.signed_in("sam").await);
    let here = format!("/complaints/{reference}");
    assert!(!ioana.get(&here).await.has(&format!("{here}/assess")), "there is nothing to assess");
    assert_eq!(sam.get(&here).await.status, StatusCode::FORBIDDEN);
    ioana.does(&format!("{here}/details"), &[("danger", "smell of burning")]).await.done(&reference, "details");
    assert!(sam.get("/desk?view=danger").await.has(&here), "the officer's team sees it in its lists");
    let page = sam.get(&here).await;
    for said in ["Safety assessment", "24 hours from when danger was known", "Product safety", "Nobody has said yet"] {
        assert!(page.has(said), "{said}: {}", page.body);
    }
    let path = format!("{here}/assess");
    let empty = sam.does(&path, &[("finding", "A loose connector; it was hot.")]).await;
    assert!(empty.has("Say whether the danger stands") && empty.has("it was hot"), "{}", empty.body);
    let found = [("serious", "yes"), ("finding", "A loose connector; it was hot.")];
    sam.does(&path, &found).await.done(&reference, "assess");
    let now = town.now(&reference).await;
    assert_eq!(now.assessed.as_deref(), Some("A loose connector; it was hot."));
    assert!(now.promises.iter().any(|p| p.kept_by == Keeper::Assessment && p.state == PromiseState::Kept));
    assert!(sam.get(&here).await.has("It stands: A loose connector; it was hot."));
}

#[tokio::test]
async fn a_part_is_settled_while_the_rest_goes_on() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let mut ioana = town.signed_in("ioana").await;
    let here = format!("/complaints/{reference}");
    let fields = [("resolved", "The delivery fee"), ("remedy", "refund"), ("text", "We pay it back today.")];
    ioana.sends(&format!("{here}/part"), &fields).await.done(&reference, "part");
    town.sends().await;
    let now = town.now(&reference).await;
    assert_eq!((now.stage, now.parts[0].part.as_str()), (Stage::Open, "The delivery fee"));
    let page = ioana.get(&here).await;
    assert!(page.has("Settled part") && page.has("Refund"), "{}", page.body);
}

#[tokio::test]
async fn a_remedy_is_carried_out_and_a_complaint_withdrawn_on_the_telephone() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    town.sends().await;
    let mut ioana = town.signed_in("ioana").await;
    let here = format!("/complaints/{reference}");
    let explanation = [("outcome", "accepted"), ("remedy", "repair"), ("explanation", "A loose connector.")];
    ioana.sends(&format!("{here}/decide"), &explanation).await.done(&reference, "decide");
    town.sends().await;
    let page = ioana.get(&here).await;
    assert!(page.has("Offered, not answered yet") && page.has("It is the customer’s turn"), "{}", page.body);
    ioana.does(&format!("{here}/remedy"), &[("tell", "no")]).await.done(&reference, "remedy");
    assert_eq!(town.now(&reference).await.decision().expect("decided").fulfilment, Fulfilment::Done);
    let twice = ioana.get(&format!("{here}/remedy")).await;
    assert_eq!(twice.status, StatusCode::CONFLICT);
    assert!(twice.has("The remedy has been carried out"), "{}", twice.body);

    let path = format!("{here}/withdraw");
    let why = [("reason", "It works again, she said."), ("tell", "yes")];
    ioana.sends(&path, &why).await.done(&reference, "withdraw");
    let now = town.now(&reference).await;
    assert_eq!((now.stage, now.closed), (Stage::Closed, Some(Closure::Withdrawn)));
    assert!(now.letters.iter().any(|l| l.purpose == Purpose::Withdrawal));
    assert!(ioana.get(&here).await.has("It works again, she said."));
}

#[tokio::test]
async fn it_comes_sooner_in_the_lists_and_letters_go_to_whoever_acts_for_the_customer() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let mut ioana = town.signed_in("ioana").await;
    let here = format!("/complaints/{reference}");
    ioana.does(&format!("{here}/priority"), &[("priority", "urgent")]).await.done(&reference, "priority");
    assert_eq!(town.now(&reference).await.rank, 0);
    assert!(ioana.get(&here).await.has("<span class=\"priority\">Urgent</span>"));
    let path = format!("{here}/represent");
    let by = |email| {
        [("name", "Olga Example"), ("email", email), ("language", "de"), ("authority", "Power of attorney, 3 November")]
    };
    let wrong = ioana.does(&path, &by("olga.example.com")).await;
    assert!(wrong.has("‘olga.example.com’ isn’t an email address") && wrong.has("Power of attorney"), "{}", wrong.body);
    ioana.does(&path, &by("olga@example.com")).await.done(&reference, "represent");
    let reply = ioana.get(&format!("{here}/reply")).await;
    assert!(reply.has("In the customer’s language: Deutsch."), "{}", reply.body);
    ioana.sends(&format!("{here}/reply"), &[("text", "Guten Tag.")]).await.done(&reference, "reply");
    let letters = town.now(&reference).await.letters;
    let letter = town.house.store.letter(&letters.last().expect("a letter").id).await.expect("read").expect("there");
    assert_eq!(letter.to, "olga@example.com");
    ioana
        .does(&format!("{here}/end-representation"), &[("reason", "She said so.")])
        .await
        .done(&reference, "end-representation");
    assert!(town.now(&reference).await.representative.is_none());
}

#[tokio::test]
async fn what_came_in_may_need_no_answer() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let mut ioana = town.signed_in("ioana").await;
    let here = format!("/complaints/{reference}");
    town.house.add_from_page(&reference, "Thank you!", Vec::new()).await.expect("added");
    let page = ioana.get(&here).await;
    assert!(page.has("Answer what came in") && page.has("No answer needed"), "{}", page.body);
    ioana.post(&format!("{here}/no-reply"), &[]).await.done(&reference, "no-reply");
    assert!(!town.now(&reference).await.awaits_us);
    assert!(ioana.get(&here).await.has("said that no answer is needed"));
}

#[tokio::test]
async fn of_two_who_settle_the_same_the_slower_is_told() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let (mut ioana, mut tomas) = (town.signed_in("ioana").await, town.signed_in("tomas").await);
    let here = format!("/complaints/{reference}");
    let seen = ioana.get(&format!("{here}/represent")).await.field("seen");
    tomas.does(&format!("{here}/priority"), &[("priority", "urgent")]).await.done(&reference, "priority");
    let mine = [
        ("seen", seen.as_str()),
        ("name", "Olga Example"),
        ("email", "olga@example.com"),
        ("language", "de"),
        ("authority", "She said so"),
        ("step", "preview"),
    ];
    let late = ioana.post(&format!("{here}/represent"), &mine).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.has("Tomas Example set the priority: Urgent.") && late.has("olga@example.com"), "{}", late.body);
    assert!(town.now(&reference).await.representative.is_none());
}
