//! What the complainant can do besides writing, and the turns that a complaint takes, as their page tells them.

mod public_house;

use axum::http::StatusCode;
use complaint::{By, Closure, Command, Fulfilment, Party, Stage};
use procedure::Doer;
use public_house::*;

const REQUESTS: &str = include_str!("../../../policies/gdpr-requests.toml");
const NOW: &str = "2026-11-23T08:00:00Z";

#[tokio::test]
async fn a_complaint_is_taken_back_after_being_asked_once() {
    let town = Town::new(NOW);
    let complaint = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let path = town.house.follow_path(&complaint);
    assert!(town.get(&path).await.text().contains(&format!("href=\"{path}/withdraw\"")));
    let asked = town.get(&format!("{path}/withdraw")).await;
    asked.is_sound("en", "the question");
    kept("page-withdraw", &asked.text());
    assert_eq!(town.now(&complaint.reference).await, complaint, "looking changes nothing");
    let long = "a".repeat(20_003);
    let refused = town.post(&format!("{path}/withdraw"), &[("reason", &long)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("<a href=\"#reason\">Your message is 3 characters too long"), "{}", refused.text());
    for _ in 0..2 {
        let done = town.post(&format!("{path}/withdraw"), &[("reason", "It works again.")]).await;
        assert_eq!(done.location(), format!("{path}/withdraw/done"));
    }
    let closed = town.now(&complaint.reference).await;
    assert_eq!((closed.stage, closed.closed), (Stage::Closed, Some(Closure::Withdrawn)));
    town.get(&format!("{path}/withdraw/done")).await.is_sound("en", "the end");
    let text = town.get(&path).await.text();
    assert!(text.contains("<h1>Withdrawn</h1>") && !text.contains("/withdraw\""), "{text}");
}

#[tokio::test]
async fn what_is_offered_is_accepted_and_told_when_it_is_done() {
    let town = Town::new(NOW);
    let complaint = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let path = town.house.follow_path(&complaint);
    assert_eq!(town.get(&format!("{path}/remedy")).await.location(), path, "nothing is offered yet");
    town.decided(&complaint.reference, "We repair it.").await;
    assert!(town.get(&path).await.text().contains("Accept or decline this"));
    let empty = town.post(&format!("{path}/remedy"), &[]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = empty.text();
    kept("page-remedy", &text);
    assert!(
        text.contains("<a href=\"#answer\">Choose whether you accept") && text.contains("<title>Error: "),
        "{text}"
    );
    for _ in 0..2 {
        let done = town.post(&format!("{path}/remedy"), &[("answer", "yes")]).await;
        assert_eq!(done.location(), format!("{path}/remedy/done"));
    }
    town.get(&format!("{path}/remedy/done")).await.is_sound("en", "the thanks");
    let now = town.now(&complaint.reference).await;
    assert_eq!(now.decision().expect("decided").fulfilment, Fulfilment::Accepted);
    let text = town.get(&path).await.text();
    assert!(text.contains("<h1>You have accepted what we offered</h1>"), "{text}");
    kept("page-accepted", &text);
    assert!(text.contains("You have accepted this. We will tell you when it is done."), "{text}");
    town.does(&complaint.reference, Command::RemedyDone { note: "SECRET NOTE".to_owned(), letter: None }).await;
    let text = town.get(&path).await.text();
    assert!(text.contains("This has been done.") && !text.contains("SECRET NOTE"), "{text}");
}

#[tokio::test]
async fn what_is_offered_may_be_declined_and_taken_after_all() {
    let town = Town::new(NOW);
    let complaint = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let path = town.house.follow_path(&complaint);
    town.decided(&complaint.reference, "We repair it.").await;
    for _ in 0..2 {
        let done = town.post(&format!("{path}/remedy"), &[("answer", "no"), ("reason", "I want a new one.")]).await;
        assert_eq!(done.location(), format!("{path}/remedy/done"));
    }
    let now = town.now(&complaint.reference).await;
    assert_eq!(now.decision().expect("decided").fulfilment, Fulfilment::Declined);
    assert!(now.awaits_us);
    let text = town.get(&format!("{path}/remedy/done")).await.text();
    assert!(text.contains("You have declined what we offered"), "{text}");
    assert!(town.get(&path).await.text().contains("You have declined this."));
    town.post(&format!("{path}/remedy"), &[("answer", "yes")]).await;
    let now = town.now(&complaint.reference).await;
    assert_eq!(now.decision().expect("decided").fulfilment, Fulfilment::Accepted);
}

#[tokio::test]
async fn the_links_of_two_complaints_open_the_one_that_lives() {
    let town = Town::new(NOW);
    let first = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let second = town.complaint("Complaint: the inverter hums again", &format!("{ENGLISH_TEXT} Again.")).await;
    let doer = Doer { by: By::Staff("mara".into()), seen: None };
    town.house.merge(&first.reference, &second.reference, doer).await.expect("merged");
    let (one, two) = (town.house.follow_path(&first), town.house.follow_path(&second));
    for path in [&one, &two] {
        let text = town.get(path).await.text();
        assert!(text.contains(&format!("<span class=\"reference\">{}</span>", first.reference)), "{text}");
        assert!(text.contains(&format!("together with {}", second.reference)), "{text}");
        let place = format!("{path}/files/{}.1/0", second.reference);
        assert!(text.contains(&format!("href=\"{place}\"")), "{text}");
        assert_eq!(town.get(&place).await.bytes, b"JPEG");
    }
    town.upload(&format!("{two}/add"), &[("text", "Still humming.")], &[]).await;
    assert_eq!(town.now(&first.reference).await.received.len(), 2, "kept with the one that lives");
    assert!(town.get(&one).await.text().contains("Still humming."));
}

#[tokio::test]
async fn whoever_acts_for_the_complainant_uses_the_same_page_in_their_language() {
    let town = Town::new(NOW);
    let complaint = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let party = Party {
        name: Some("Olga Example".to_owned()),
        email: "olga@example.com".to_owned(),
        language: "de".to_owned(),
        country: None,
    };
    let represent = Command::Represent { by: Some(party), authority: "SECRET AUTHORITY".to_owned() };
    let now = town.does(&complaint.reference, represent).await;
    let page = town.get(&town.house.follow_path(&now)).await;
    page.is_sound("de", "the representative's page");
    assert!(!page.text().contains("SECRET AUTHORITY"));
}

#[tokio::test]
async fn a_part_that_is_settled_is_told_while_the_rest_goes_on() {
    let town = Town::new(NOW);
    let complaint = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let part = Command::ResolvePart {
        what: "The delivery <fee>".to_owned(),
        remedy: Some(complaint::Remedy::Refund),
        letter: draft("A part", "We pay the fee back."),
    };
    town.does(&complaint.reference, part).await;
    let text = town.get(&town.house.follow_path(&complaint)).await.text();
    kept("page-settled", &text);
    assert!(text.contains("Already settled") && text.contains("The delivery &#60;fee&#62;"), "{text}");
    assert!(text.contains("Resolve your complaint"), "{text}");
}

#[tokio::test]
async fn periods_are_told_in_their_unit_and_a_rest_with_its_end() {
    let town = Town::under(NOW, REQUESTS);
    let complaint = town.complaint_of("access", ENGLISH, ENGLISH_TEXT).await;
    let path = town.house.follow_path(&complaint);
    let text = town.get(&path).await.text();
    assert!(text.contains("We promised this within this time: 1 month."), "{text}");
    let ask = Command::AskInformation { details: Vec::new(), letter: draft("A question", "Which data?") };
    town.does(&complaint.reference, ask).await;
    let text = town.get(&path).await.text();
    assert!(text.contains("<h1>Waiting for your answer</h1>"), "{text}");
    assert!(text.contains("This rests until you have answered us, until "), "{text}");
    kept("page-rests", &text);
    town.upload(&format!("{path}/add"), &[("text", "All of it.")], &[]).await;
    let text = town.get(&path).await.text();
    assert!(text.contains("It rested while we waited for an answer"), "{text}");
    // The help centre tells the same periods.
    let text = town.get("/help/en/complain").await.text();
    assert!(text.contains("Our decision: 1 month"), "{text}");
    let article = town.get("/help/en/complaints-policy").await;
    article.is_sound("en", "the article");
    kept("page-article", &article.text());
    assert!(article.text().contains("Our decision: 1 month"), "{}", article.text());
}

#[tokio::test]
async fn every_page_speaks_every_language() {
    let town = Town::new("2026-11-23T08:00:00Z");
    let open = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let service = "I want to complain about your service: the technician never came and your hotline hung up on me.";
    let escalated = town.complaint("Complaint about your service", service).await;
    let closed = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let decided = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let withdrawn = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    town.post(&format!("{}/withdraw", town.house.follow_path(&withdrawn)), &[("reason", "")]).await;
    for complaint in [&escalated, &closed, &decided] {
        town.decided(&complaint.reference, "We looked at it.").await;
    }
    let link = |c| town.house.follow_path(c);
    town.upload(&format!("{}/add", link(&open)), &[("text", "More")], &[]).await;
    town.post(&format!("{}/escalate", link(&escalated)), &[("reason", "No")]).await;
    town.post(&format!("{}/satisfied", link(&closed)), &[]).await;
    town.send().await;
    for language in LANGUAGES {
        let pages = [
            link(&open),
            link(&open) + "/add",
            link(&open) + "/added",
            link(&decided),
            link(&decided) + "/satisfied",
            link(&decided) + "/escalate",
            link(&escalated),
            link(&escalated) + "/escalate/done",
            link(&closed),
            link(&closed) + "/satisfied/done",
            link(&decided) + "/remedy",
            link(&open) + "/withdraw",
            link(&withdrawn),
            link(&withdrawn) + "/withdraw/done",
        ];
        for path in pages {
            let page = town.get(&format!("{path}?lang={language}")).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            page.is_sound(language, &path);
        }
        let empty = town.post(&format!("{}/escalate?lang={language}", link(&decided)), &[("reason", "")]).await;
        empty.is_sound(language, "an empty reason");
        let empty =
            town.upload(&format!("{}/add?lang={language}", link(&open)), &[("text", "")], &[("a", "a/b", b"")]).await;
        empty.is_sound(language, "an empty message");
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}
