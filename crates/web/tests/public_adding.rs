//! What the complainant adds on their page: words and files.

mod public_house;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use public_house::*;

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
