//! The complainant's page, as a browser sees it.

mod public_house;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use complaint::{Closure, Command, Parts, Party, Stage};
use public_house::*;

#[tokio::test]
async fn the_page_tells_where_things_stand_in_the_complainants_language_and_changes_nothing() {
    let town = Town::new("2026-11-23T08:00:00Z");
    let complaint = town.complaint(GERMAN_SUBJECT, GERMAN).await;
    assert_eq!(complaint.complainant.language, "de");
    let page = town.get_in(&town.house.follow_path(&complaint), "fr").await;
    assert_eq!(page.status, StatusCode::OK);
    page.is_sound("de", "the page");
    let text = page.text();
    for told in [complaint.reference.to_string().as_str(), "seit zwei Wochen ausgefallen", "label.jpg", "Dezember 2026"]
    {
        assert!(text.contains(told), "{told}: {text}");
    }
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    assert_eq!(page.header("cache-control"), "no-store");
    assert!(page.header("x-robots-tag").contains("noindex"));
    assert_eq!(town.now(&complaint.reference).await, complaint);
    let audit = town.house.store.audit_page(None, 10).await.expect("audit").items;
    let looks = audit.iter().filter(|e| e.who == "complainant" && e.what == "viewed").count();
    assert_eq!(looks, 1);
    assert_eq!(audit[0].subject, complaint.reference.to_string());
}

#[tokio::test]
async fn each_date_can_be_opened_to_see_how_it_came_about() {
    let town = Town::new("2026-11-23T08:00:00Z");
    let complaint = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let text = town.get(&town.house.follow_path(&complaint)).await.text();
    // Thirty working days from 23 November 2026 in Romania: over Saint Andrew, the National Day and Christmas.
    for told in ["30 working days", "Romania", "weekend", "Christmas", "Crăciun", "<span lang=\"ro\">"] {
        assert!(text.contains(told), "{told}: {text}");
    }
}

#[tokio::test]
async fn a_date_that_has_passed_is_shown_as_missed_even_before_the_sweep() {
    let town = Town::new("2026-11-23T08:00:00Z");
    let complaint = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    town.clock.set(at("2027-03-01T08:00:00Z"));
    let text = town.get(&town.house.follow_path(&complaint)).await.text();
    assert!(text.contains("and have not done it. We are sorry."), "{text}");
    assert!(!text.contains("You will hear from us by"), "{text}");
    // Deciding lifts the update that was never given; that it was missed stays told.
    town.decided(&complaint.reference, "We repair it.").await;
    let text = town.get(&town.house.follow_path(&complaint)).await.text();
    assert!(text.contains("We promised this by 15 December 2026 and have not done it."), "{text}");
    assert!(text.contains("Done on 1 March 2027. We had promised it by"), "{text}");
}

#[tokio::test]
async fn a_new_date_stands_beside_the_old_one() {
    let town = Town::new("2026-11-23T08:00:00Z");
    let complaint = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let due = jiff::civil::date(2027, 2, 15);
    let extend = Command::Extend {
        due,
        reason: "Parts are missing.".to_owned(),
        parts: Parts::new(),
        letter: draft("A new date", "Parts are missing."),
    };
    let complaint = town.does(&complaint.reference, extend).await;
    let text = town.get(&town.house.follow_path(&complaint)).await.text();
    assert!(text.contains("The new date is 15 February 2027"), "{text}");
    assert!(text.contains("We will do this by 15 February 2027"), "{text}");
    assert!(text.contains("We set this date ourselves"), "{text}");
    assert!(text.contains("<h1>New date</h1>"), "{text}");
}

#[tokio::test]
async fn a_question_of_ours_waits_for_an_answer_and_an_answer_takes_it_away() {
    let town = Town::new("2026-11-23T08:00:00Z");
    let complaint = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let path = town.house.follow_path(&complaint);
    assert!(town.get(&path).await.text().contains("<h1>Received</h1>"));
    town.does(&complaint.reference, Command::Reply { letter: draft("A question", "Which model is it?") }).await;
    assert!(town.get(&path).await.text().contains("<h1>Waiting for your answer</h1>"));
    let sent = town.upload(&format!("{path}/add"), &[("text", "It is an HX-5000.")], &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let text = town.get(&path).await.text();
    assert!(text.contains("<h1>Being looked into</h1>"), "{text}");
    assert!(text.contains("It is an HX-5000."), "{text}");
}

#[tokio::test]
async fn a_link_that_was_changed_guessed_or_withdrawn_opens_nothing_and_gives_nothing_away() {
    let town = Town::new("2026-11-23T08:00:00Z");
    let complaint = town.complaint(GERMAN_SUBJECT, GERMAN).await;
    let path = town.house.follow_path(&complaint);
    let reference = complaint.reference.to_string();
    let mut bent = path.clone();
    let last = bent.pop().expect("a token");
    bent.push(if last == 'A' { 'B' } else { 'A' });
    let other = path.replace(&reference, "C-2026-00002-X");
    for wrong in [bent, other, "/c/x".to_owned(), "/c/..".to_owned(), format!("/c/{reference}.0.99999.AAAA")] {
        for rest in ["", "/add", "/escalate", "/satisfied", "/files/1/0"] {
            let page = town.get_in(&format!("{wrong}{rest}"), "fr-BE, de;q=0.5").await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{wrong}{rest}");
            page.is_sound("fr", "a wrong link");
            assert!(!page.text().contains(&reference));
            assert_eq!(page.header("referrer-policy"), "no-referrer");
        }
    }
    town.does(&complaint.reference, Command::RevokeLink).await;
    let page = town.get_in(&path, "pl").await;
    assert_eq!(page.status, StatusCode::GONE);
    page.is_sound("pl", "a revoked link");
    assert!(!page.text().contains(&reference));
    let newer = town.house.follow_path(&town.now(&complaint.reference).await);
    assert_eq!(town.get(&newer).await.status, StatusCode::OK);
    town.clock.set(at("2027-06-30T08:00:00Z"));
    assert_eq!(town.get(&newer).await.status, StatusCode::GONE);
    let posted = town.post(&format!("{newer}/escalate"), &[("reason", "I am not satisfied")]).await;
    assert_eq!(posted.status, StatusCode::GONE);
}

#[tokio::test]
async fn not_satisfied_says_why_and_is_reviewed_once() {
    let town = Town::new("2026-11-23T08:00:00Z");
    let complaint = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let path = town.house.follow_path(&complaint);
    let early = town.get(&format!("{path}/escalate")).await;
    assert_eq!((early.status, early.location()), (StatusCode::SEE_OTHER, path.as_str()));
    let refused = town.post(&format!("{path}/escalate"), &[("reason", "So that I needn't type it again")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text().contains("So that I needn&#39;t type it again"), "{}", refused.text());

    town.decided(&complaint.reference, "We looked at it & found <b>dust</b>.").await;
    let text = town.get(&path).await.text();
    for told in
        ["We accept your complaint in part.", "Repair your device", "found &#60;b&#62;dust", "No, I am not satisfied"]
    {
        assert!(text.contains(told), "{told}: {text}");
    }
    let form = town.get(&format!("{path}/escalate?lang=de")).await;
    form.is_sound("de", "the form");
    assert!(form.text().contains(&format!("action=\"{path}/escalate?lang=de\"")), "{}", form.text());
    let empty = town.post(&format!("{path}/escalate"), &[("reason", " \r\n ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = empty.text();
    assert!(
        text.contains("role=\"alert\"") && text.contains("<a href=\"#reason\">Tell us why you are not satisfied"),
        "{text}"
    );
    assert!(text.contains("<title>Error: "), "{text}");
    assert_eq!(town.now(&complaint.reference).await.level, 0);

    let reason = [("reason", "The dust is not from me.\r\nLook again.")];
    for _ in 0..2 {
        let done = town.post(&format!("{path}/escalate?lang=de"), &reason).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        assert_eq!(done.location(), format!("{path}/escalate/done?lang=de"));
    }
    let escalated = town.now(&complaint.reference).await;
    assert_eq!((escalated.level, escalated.stage), (1, Stage::Open));
    let done = town.get(&format!("{path}/escalate/done")).await;
    done.is_sound("en", "the end");
    assert!(done.text().contains("We aim to give you the result by"), "{}", done.text());
    let text = town.get(&path).await.text();
    assert!(text.contains("<h1>Being looked at again</h1>"), "{text}");
    assert!(text.contains("The dust is not from me.\nLook again."), "{text}");
    assert!(text.contains("What we promised you for the review"), "{text}");

    // Mara decided: only somebody else can take the review.
    let vlad = || procedure::Doer { by: complaint::By::Staff("vlad".into()), seen: None };
    let take = Command::Assign { handler: Some("vlad".into()) };
    town.house.act(&complaint.reference, vlad(), take).await.expect("taken");
    let letter = draft("The review", "It stays so.");
    let decide = Command::Decide {
        outcome: complaint::Outcome::Rejected,
        remedy: None,
        explanation: "It stays so.".to_owned(),
        parts: Parts::new(),
        summary: false,
        letter,
    };
    town.house.act(&complaint.reference, vlad(), decide).await.expect("decided");
    let text = town.get(&path).await.text();
    assert!(text.contains("European Consumer Centres Network (ECC-Net), https://www.eccnet.eu"), "{text}");
    assert!(!text.contains("No, I am not satisfied"), "{text}");
}

#[tokio::test]
async fn satisfied_is_asked_for_once_more_and_closes() {
    let town = Town::new("2026-11-23T08:00:00Z");
    let complaint = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let path = town.house.follow_path(&complaint);
    let early = town.post(&format!("{path}/satisfied"), &[]).await;
    assert_eq!(early.location(), path);
    assert_eq!(town.now(&complaint.reference).await.satisfied, None);
    let decided = town.decided(&complaint.reference, "We repair it.").await;
    let asked = town.get(&format!("{path}/satisfied")).await;
    asked.is_sound("en", "the question");
    assert_eq!(town.now(&complaint.reference).await, decided, "looking changes nothing");
    for _ in 0..2 {
        let done = town.post(&format!("{path}/satisfied"), &[]).await;
        assert_eq!(done.location(), format!("{path}/satisfied/done"));
    }
    // The repair was promised: it comes before the end.
    let content = town.now(&complaint.reference).await;
    assert_eq!((content.stage, content.satisfied), (Stage::Decided, Some(true)));
    let thanks = town.get(&format!("{path}/satisfied/done")).await;
    thanks.is_sound("en", "the thanks");
    assert!(thanks.text().contains("Then we close your complaint"), "{}", thanks.text());
    let text = town.get(&path).await.text();
    assert!(
        text.contains("<h1>You have accepted what we offered</h1>") && !text.contains("Yes, I am satisfied"),
        "{text}"
    );
    town.does(&complaint.reference, Command::RemedyDone { note: String::new(), letter: None }).await;
    let closed = town.now(&complaint.reference).await;
    assert_eq!((closed.stage, closed.closed), (Stage::Closed, Some(Closure::Satisfied)));
    let text = town.get(&path).await.text();
    assert!(text.contains("<h1>Closed</h1>") && text.contains("This has been done."), "{text}");
}

#[tokio::test]
async fn another_sites_page_can_send_nothing() {
    let town = Town::new("2026-11-23T08:00:00Z");
    let complaint = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let decided = town.decided(&complaint.reference, "We repair it.").await;
    for (name, value) in [("origin", "https://evil.test"), ("sec-fetch-site", "cross-site")] {
        let request = Request::post(format!("{}/satisfied", town.house.follow_path(&complaint))).header(name, value);
        let page = town.ask(request.body(Body::empty()).expect("a request")).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(town.now(&complaint.reference).await, decided);
}

#[tokio::test]
async fn notes_and_third_parties_stay_unseen_and_markup_stays_text() {
    let town = Town::new("2026-11-23T08:00:00Z");
    let hostile = format!("{ENGLISH_TEXT}\r\n\r\n</div><script>alert(1)</script><img src=x onerror=alert(2)>");
    let complaint = town.complaint("<script>alert(0)</script> complaint \"><b>", &hostile).await;
    let path = town.house.follow_path(&complaint);
    town.does(&complaint.reference, Command::Note { text: "SECRET NOTE".to_owned() }).await;
    let party = Party { name: None, email: "installer@example.com".to_owned(), ..Party::default() };
    let ask =
        Command::AskThirdParty { party, role: "installer".to_owned(), letter: draft("Question", "SECRET QUESTION") };
    town.does(&complaint.reference, ask).await;
    let name: (&str, &str, &[u8]) = ("<b>x.txt", "text/plain", b"x");
    town.upload(&format!("{path}/add"), &[("text", "<svg onload=alert(3)>")], &[name]).await;
    for page in ["", "/add", "/added"] {
        let text = town.get(&format!("{path}{page}")).await.text();
        for bad in ["SECRET", "installer@example.com", "<script>alert", "<img src=x", "<svg onload", "<b>", "mara"] {
            assert!(!text.contains(bad), "{page} contains {bad}: {text}");
        }
    }
    let text = town.get(&path).await.text();
    for shown in ["&#60;script&#62;alert(0)", "&#60;script&#62;alert(1)", "&#60;svg onload", "_b_x.txt"] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    let page = town
        .upload(
            &format!("{path}/add"),
            &[("text", "</textarea><script>alert(4)</script>")],
            &[("<i>e</i>", "a/b", b"")],
        )
        .await;
    assert!(!page.text().contains("<script>alert") && !page.text().contains("<i>e"), "{}", page.text());
}
