//! Who sees which complaints (law 10).

use super::town::{Town, mail};
use axum::http::StatusCode;
use complaint::{By, Channel, Command, Draft, Outcome, Parts};
use procedure::{Doer, Taken};

#[tokio::test]
async fn handlers_see_their_teams_reviewers_what_was_escalated_managers_everything() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let here = format!("/complaints/{reference}");
    for (who, status) in [
        ("ioana", StatusCode::OK),
        ("clara", StatusCode::FORBIDDEN),
        ("rita", StatusCode::FORBIDDEN),
        ("max", StatusCode::OK),
        ("ada", StatusCode::OK),
    ] {
        let mut browser = town.signed_in(who).await;
        assert_eq!(browser.get(&here).await.status, status, "{who}");
        let listed =
            ["/desk?view=open", "/desk?view=unassigned", "/desk?q=inverter", "/desk?view=escalated&q=inverter"];
        for list in listed {
            let page = browser.get(list).await;
            let shows = page.body.contains(&here);
            let wanted = status == StatusCode::OK;
            assert_eq!(shows, wanted, "{who} {list}");
        }
        let to = browser.get(&format!("/desk?q={reference}")).await;
        assert_eq!(to.status, if status == StatusCode::OK { StatusCode::SEE_OTHER } else { status }, "{who}");
    }
    escalate(&town, &reference).await;
    assert_eq!(town.signed_in("rita").await.get(&here).await.status, StatusCode::OK);
    assert!(
        town.signed_in("rita").await.get("/desk").await.body.contains(&here),
        "escalations are a reviewer's first view"
    );
    assert_eq!(town.signed_in("clara").await.get(&here).await.status, StatusCode::FORBIDDEN);
}

async fn escalate(town: &Town, reference: &complaint::Reference) {
    let letter = Draft { subject: "S".to_owned(), text: "T".to_owned(), automatic: false, files: Vec::new() };
    let decide = Command::Decide {
        outcome: Outcome::Rejected,
        remedy: None,
        explanation: "No.".to_owned(),
        parts: Parts::new(),
        summary: false,
        letter,
    };
    let by = |by| Doer { by, seen: None };
    town.house.act(reference, by(By::Staff("ioana".into())), decide).await.expect("decided");
    let escalate = Command::Escalate { reason: "I disagree.".to_owned(), channel: Channel::Web };
    town.house.act(reference, by(By::Complainant), escalate).await.expect("escalated");
}

#[tokio::test]
async fn who_took_part_is_told_why_they_cant_review() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    escalate(&town, &reference).await;
    let page = town.signed_in("ioana").await.get(&format!("/complaints/{reference}")).await;
    assert!(page.has("took part in the decision; an escalation goes to somebody else"), "{}", page.body);
    let path = format!("/complaints/{reference}/people");
    let taken = town.signed_in("ioana").await.post(&path, &[("to", "me")]).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(taken.has("This can’t be done now") && taken.has("took part in the decision"), "{}", taken.body);
}

#[tokio::test]
async fn letters_and_files_follow_their_complaint() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    let now = town.now(&reference).await;
    let (key, letter) = (&now.received[0].message, &now.letters[0].id);
    let mut clara = town.signed_in("clara").await;
    for path in [
        format!("/complaints/{reference}/messages/{key}/raw"),
        format!("/complaints/{reference}/messages/{key}/files/1"),
        format!("/outbox/{letter}"),
        format!("/outbox/{letter}/raw"),
    ] {
        assert_eq!(clara.get(&path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    // A message of one complaint can't be had through another's address, nor through triage's.
    let other = town.complaint(2).await;
    let mut ioana = town.signed_in("ioana").await;
    let through = format!("/complaints/{other}/messages/{key}/raw");
    assert_eq!(ioana.get(&through).await.status, StatusCode::NOT_FOUND);
    assert_eq!(ioana.get(&format!("/triage/{key}/raw")).await.status, StatusCode::NOT_FOUND);
    assert!(!clara.get("/outbox").await.body.contains(letter.as_str()));
    assert!(ioana.get("/outbox").await.body.contains(letter.as_str()));
}

#[tokio::test]
async fn every_view_of_a_complaint_is_noted() {
    let town = Town::new().await;
    let reference = town.complaint(1).await;
    town.signed_in("ioana").await.get(&format!("/complaints/{reference}")).await;
    let noted = town.house.store.audit_page(None, 50).await.expect("read").items;
    let reference = reference.to_string();
    assert!(noted.iter().any(|e| e.who == "ioana" && e.what == "viewed" && e.subject == reference), "{noted:?}");
    assert!(noted.iter().any(|e| e.who == "ioana" && e.what == "signed_in"), "{noted:?}");
    let page = town.signed_in("max").await.get("/audit").await;
    assert!(page.has("Ioana Example") && page.has(&reference));
}

#[tokio::test]
async fn triage_makes_complaints_and_sets_aside() {
    let town = Town::new().await;
    let question = |n: u32| {
        mail(n).replace("Complaint: inverter SUN-5K-EU keeps failing", "Opening hours").replace(
            &format!("I want to make a complaint. My inverter SUN-5K-EU, serial number SN1234567{n}, stopped working for the third time\nthis month and nobody has repaired it. I am very unhappy with this product. I want it to be replaced."),
            "What are your opening hours in December?",
        )
    };
    let Taken::Triage(first) = town.takes_in(&question(3)).await else { panic!("not in triage") };
    let Taken::Triage(second) = town.takes_in(&question(4)).await else { panic!("not in triage") };
    let mut clara = town.signed_in("clara").await;
    assert!(clara.get("/triage").await.body.contains(first.as_str()));
    let page = clara.get(&format!("/triage/{first}")).await;
    assert!(page.has("in December?") && page.has("Make it a complaint"), "{}", page.body);
    let opened = clara.post(&format!("/triage/{first}/open"), &[("kind", "service"), ("ticket", "5580213")]).await;
    assert!(opened.location().starts_with("/complaints/C-2026-"), "{} {}", opened.status, opened.body);
    let moved = clara.get(&format!("/triage/{first}")).await;
    assert!(moved.location().starts_with("/complaints/"), "it isn't in triage any more");
    let path = format!("/triage/{second}/join");
    assert!(clara.get("/triage").await.body.contains(&format!("/triage/{second}/open")), "one click from a complaint");
    let wrong = clara.post(&path, &[("reference", "C-2026-99999-A")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(clara.post(&format!("/triage/{second}/aside"), &[]).await.location(), "/triage?done=aside");
    assert!(clara.get("/triage?list=aside").await.body.contains(second.as_str()));
    let back = clara.post(&format!("/triage/{second}/back"), &[]).await;
    assert_eq!(back.location(), format!("/triage/{second}?done=back"));
}
