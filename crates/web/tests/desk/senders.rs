//! Beside the sender's name stands who vouches for it, in words.

use super::town::{Town, kept, mail};
use complaint::Reference;
use correspondence::Authentication;
use correspondence::authentication::{Check, Dmarc, Outcome, Policy};
use procedure::Taken;

async fn takes_in(town: &Town, raw: &str, authentication: Authentication) -> Taken {
    let raw = raw.replace('\n', "\r\n").into_bytes();
    town.house.take_in_from(raw, &[], authentication).await.expect("taken in")
}

fn dmarc(outcome: Outcome, policy: Policy) -> Authentication {
    let dmarc = Some(Dmarc { outcome, domain: "example.com".to_owned(), policy });
    let dkim = vec![Check { outcome, domain: "example.com".to_owned() }];
    Authentication { dmarc, dkim, ..Authentication::default() }
}

async fn opened(town: &Town, number: u32, authentication: Authentication) -> Reference {
    match takes_in(town, &mail(number), authentication).await {
        Taken::Opened(reference) => reference,
        other => panic!("not opened but {other:?}"),
    }
}

#[tokio::test]
async fn a_forged_sender_is_told_in_triage() {
    let town = Town::new().await;
    let mut forged = dmarc(Outcome::Fail, Policy::Reject);
    forged.by = "mx.<b>.example".to_owned();
    let taken = takes_in(&town, &mail(1), forged).await;
    let Taken::Triage(key) = taken else { panic!("not in triage but {taken:?}") };
    let mut clara = town.signed_in("clara").await;
    let list = clara.get("/triage").await;
    assert!(list.has("Fails its domain’s policy (DMARC reject)"), "{}", list.body);
    let page = clara.get(&format!("/triage/{key}")).await;
    assert!(
        page.has("Fails its domain’s policy (DMARC reject)") && page.has("its sender may be forged"),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("<code>dkim=fail (example.com), dmarc=fail (example.com, p=reject)</code>"),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("Checked by") && !page.body.contains("<b>.example"),
        "what a stranger wrote is no markup"
    );
    kept("triage-forged", &page.body);
}

#[tokio::test]
async fn who_vouches_for_a_complainant_stands_beside_the_name() {
    let town = Town::new().await;
    let mut max = town.signed_in("max").await;
    let all = [
        (dmarc(Outcome::Pass, Policy::Reject), "Verified: example.com"),
        (dmarc(Outcome::None, Policy::None), "Not verified"),
        (dmarc(Outcome::TempError, Policy::Reject), "Not verified: no answer"),
    ];
    for (number, (authentication, words)) in (1..).zip(all) {
        let reference = opened(&town, number, authentication).await;
        let page = max.get(&format!("/complaints/{reference}")).await;
        assert!(page.has(words), "{words}: {}", page.body);
        kept(&format!("sender-{number}"), &page.body);
    }
    let reference = opened(&town, 9, Authentication::default()).await;
    let page = max.get(&format!("/complaints/{reference}")).await;
    assert!(!page.body.contains("class=\"sender\""), "nobody looked: nothing is said");
}
