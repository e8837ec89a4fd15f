//! The complainant's page, as a browser sees it.

mod public_house;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use complaint::{Closure, Command, Party, Stage};
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
        letter,
    };
    town.house.act(&complaint.reference, vlad(), decide).await.expect("decided");
    let text = town.get(&path).await.text();
    assert!(text.contains("the ADR body &#60;of your country&#62;"), "{text}");
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
    let closed = town.now(&complaint.reference).await;
    assert_eq!((closed.stage, closed.closed), (Stage::Closed, Some(Closure::Satisfied)));
    town.get(&format!("{path}/satisfied/done")).await.is_sound("en", "the thanks");
    assert!(town.get(&path).await.text().contains("<h1>Closed</h1>"));
}

#[tokio::test]
async fn what_is_added_is_kept_once_and_its_files_can_be_had_back() {
    let town = Town::new("2026-11-23T08:00:00Z");
    let complaint = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let path = town.house.follow_path(&complaint);
    let seen = complaint.seq.to_string();
    let fields = [("seen", seen.as_str()), ("text", "Here is the log.\r\nAnd a page.")];
    let files: [(&str, &str, &[u8]); 2] =
        [("C:\\log.txt", "text/plain", b"line one\r\nline two\r\n"), ("evil.html", "text/html", b"<script>")];
    for _ in 0..2 {
        let sent = town.upload(&format!("{path}/add"), &fields, &files).await;
        assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, format!("{path}/added").as_str()));
    }
    let after = town.now(&complaint.reference).await;
    assert_eq!(after.received.len(), 2, "sent twice, kept once");
    assert!(after.awaits_us);
    assert!(town.get(&format!("{path}/added")).await.text().contains("2 files have reached us"));
    let text = town.get(&path).await.text();
    assert!(text.contains("Here is the log.\nAnd a page."), "{text}");
    let seq = after.seq;
    let href = format!("{path}/files/{seq}/1");
    assert!(text.contains(&format!("href=\"{href}\"")), "{text}");
    let file = town.get(&href).await;
    assert_eq!(file.bytes, b"<script>");
    assert_eq!(file.header("content-type"), "application/octet-stream");
    assert!(file.header("content-disposition").starts_with("attachment; filename=\"evil.html\""));
    assert!(file.header("content-security-policy").contains("sandbox"));
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    assert_eq!(town.get(&format!("{path}/files/{seq}/0")).await.bytes, b"line one\r\nline two\r\n");
    assert_eq!(town.get(&format!("{path}/files/1/0")).await.bytes, b"JPEG");
    for none in [format!("{path}/files/{seq}/2"), format!("{path}/files/2/0"), format!("{path}/files/9999/0")] {
        assert_eq!(town.get(&none).await.status, StatusCode::NOT_FOUND, "{none}");
    }
}

#[tokio::test]
async fn too_much_is_refused_in_words_and_the_text_stays() {
    let town = Town::new("2026-11-23T08:00:00Z");
    let complaint = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let path = format!("{}/add", town.house.follow_path(&complaint));
    let large = vec![b'x'; 10 * 1024 * 1024 + 1];
    let half = vec![b'x'; 9 * 1024 * 1024];
    let text = [("text", "I typed this for an hour.")];
    let many: Vec<(&str, &str, &[u8])> = (0..11).map(|_| ("a.txt", "text/plain", b"a".as_slice())).collect();
    let refused = [
        (
            town.upload(&path, &text, &[("film.mp4", "video/mp4", &large)]).await,
            "film.mp4 is too large. It may be up to 10 MB",
        ),
        (town.upload(&path, &text, &many).await, "You can send up to 10 files at a time"),
        (
            town.upload(
                &path,
                &text,
                &[("a", "image/png", &half), ("b", "image/png", &half), ("c", "image/png", &half)],
            )
            .await,
            "Your files are too large together",
        ),
        (town.upload(&path, &text, &[("empty.txt", "text/plain", b"")]).await, "empty.txt is empty"),
    ];
    for (page, why) in refused {
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{why}");
        page.is_sound("en", why);
        let text = page.text();
        assert!(text.contains(&format!("<li><a href=\"#files\">{why}")), "{why}: {text}");
        assert!(text.contains("I typed this for an hour.</textarea>"), "{why}: {text}");
        assert!(text.contains("Please choose your files again."), "{why}");
    }
    let nothing = town.upload(&path, &[("text", "  ")], &[("", "application/octet-stream", b"")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.text().contains("<a href=\"#text\">Write your message, or add a file"), "{}", nothing.text());
    let long = "a".repeat(20_003);
    let page = town.upload(&path, &[("text", &long)], &[]).await;
    assert!(page.text().contains("Your message is 3 characters too long"));
    assert!(page.text().contains(&long));
    assert_eq!(town.now(&complaint.reference).await.received.len(), 1);
}

#[tokio::test]
async fn a_form_that_broke_off_loses_no_text() {
    let town = Town::new("2026-11-23T08:00:00Z");
    let complaint = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let body = "--f\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nMy words\r\n--f\r\nContent-Disposition: \
        form-data; name=\"files\"; filename=\"a.png\"\r\n\r\nhalf a fi";
    let request = Request::post(format!("{}/add", town.house.follow_path(&complaint)))
        .header("content-type", "multipart/form-data; boundary=f");
    let page = town.ask(request.body(Body::from(body)).expect("a request")).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text().contains("My words</textarea>"), "{}", page.text());
    assert_eq!(town.now(&complaint.reference).await, complaint);
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

#[tokio::test]
async fn every_page_speaks_every_language() {
    let town = Town::new("2026-11-23T08:00:00Z");
    let open = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let service = "I want to complain about your service: the technician never came and your hotline hung up on me.";
    let escalated = town.complaint("Complaint about your service", service).await;
    let closed = town.complaint(ENGLISH, ENGLISH_TEXT).await;
    let decided = town.complaint(ENGLISH, ENGLISH_TEXT).await;
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
