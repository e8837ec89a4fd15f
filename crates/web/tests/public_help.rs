//! The help centre, as a browser sees it.

mod public_house;

use axum::http::StatusCode;
use public_house::*;
use store::Article;

const NOW: &str = "2026-11-23T08:00:00Z";

#[tokio::test]
async fn readers_are_led_to_their_language() {
    let town = Town::new(NOW);
    assert_eq!(town.get("/").await.location(), "/help");
    for (languages, to) in
        [("pt-BR, ro;q=0.9", "/help/ro"), ("de-AT", "/help/de"), ("sv", "/help/en"), ("", "/help/en")]
    {
        let page = town.get_in("/help", languages).await;
        assert_eq!((page.status, page.location(), page.header("vary")), (StatusCode::SEE_OTHER, to, "accept-language"));
    }
    assert_eq!(town.get_in("/help/complaints-policy", "it").await.location(), "/help/it/complaints-policy");
    assert_eq!(town.get_in("/help/complain", "es").await.location(), "/help/es/complain");
    assert_eq!(town.get("/help/de-AT").await.location(), "/help/de");
    for nowhere in ["/help/xx", "/help/de/nothing", "/help/xx/complaints-policy", "/help/DE/complain"] {
        assert_eq!(town.get(nowhere).await.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
}

#[tokio::test]
async fn every_page_speaks_every_language() {
    let town = Town::new(NOW);
    for language in LANGUAGES {
        let id = "0".repeat(32);
        let policy = format!("/help/{language}/complaints-policy");
        let pages = [
            format!("/help/{language}"),
            format!("/help/{language}/complain"),
            policy.clone(),
            format!("{policy}/unhelpful?id={id}"),
            format!("{policy}/thanks"),
            format!("{policy}/thanks?helpful=yes"),
        ];
        for path in &pages {
            let page = town.get(path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            page.is_sound(language, path);
            assert!(
                page.text().contains("hreflang=\"ro\" lang=\"ro\"")
                    || page.text().contains("lang=\"ro\" hreflang=\"ro\"")
            );
        }
        town.get(&format!("/help/{language}/nothing")).await.is_sound(language, "nothing");
        let article = town.get(&policy).await.text();
        assert!(
            !article.contains("{company}") && !article.contains("{email}") && !article.contains("-days}"),
            "{article}"
        );
        assert!(
            article.contains("Heliovar &amp; Sons") && article.contains("mailto:complaints@heliovar.example"),
            "{article}"
        );
        for days in ["7", "14", "30"] {
            assert!(article.contains(days), "{language}: {days}");
        }
        for other in LANGUAGES {
            let link =
                format!("hreflang=\"{other}\" href=\"https://help.heliovar.example/help/{other}/complaints-policy\"");
            assert!(article.contains(&link), "{link}");
        }
        town.post(&format!("{policy}/unhelpful"), &[("text", "")]).await.is_sound(language, "an empty note");
    }
}

#[tokio::test]
async fn the_article_has_parts_to_link_to_and_can_be_shared_without_scripts() {
    let town = Town::new(NOW);
    let text = town.get("/help/en/complaints-policy").await.text();
    assert!(text.contains("<h1>How we handle complaints</h1>"), "{text}");
    assert!(text.contains("<h2 id=\"part-how-to-complain\">How to complain</h2>"), "{text}");
    assert!(text.contains("<a href=\"#part-how-to-complain\">"), "{text}");
    let link = "https%3A%2F%2Fhelp.heliovar.example%2Fhelp%2Fen%2Fcomplaints-policy";
    assert!(text.contains("href=\"mailto:?subject=How%20we%20handle%20complaints&#38;body="), "{text}");
    assert!(text.contains(&format!("%0D%0A{link}\"")), "{text}");
    assert!(text.contains("hidden data-copy=\"https://help.heliovar.example/help/en/complaints-policy\""), "{text}");
    assert!(text.contains("hidden data-share>"), "{text}");
}

#[tokio::test]
async fn prepared_mails_ask_for_the_details_of_their_kind() {
    let town = Town::new(NOW);
    let text = town.get("/help/de/complain").await.text();
    let links: Vec<&str> = text.split("href=\"").filter_map(|rest| rest.split('"').next()).collect();
    let prepared: Vec<url::Url> = links
        .iter()
        .filter(|link| link.starts_with("mailto:") && link.contains("body="))
        .map(|link| link.replace("&#38;", "&").parse().expect("a link"))
        .collect();
    assert_eq!(prepared.len(), 2);
    for link in &prepared {
        assert_eq!(link.path(), "complaints@heliovar.example");
        assert!(!link.as_str().contains('+') && link.as_str().contains("%0D%0A"), "{link}");
        let fields: Vec<(String, String)> = link.query_pairs().into_owned().collect();
        assert_eq!(fields.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["subject", "body"]);
        assert!(fields[1].1.contains("Seriennummer") && fields[1].1.contains(":\r\n"), "{fields:?}");
    }
    assert!(prepared[0].as_str().contains("Modell") && prepared[1].as_str().contains("Ticket"), "{prepared:?}");
    assert!(text.contains("complaints@heliovar.example"));
}

#[tokio::test]
async fn what_readers_say_reaches_the_editors() {
    let town = Town::new(NOW);
    let policy = "/help/fr/complaints-policy";
    let yes = town.post_from(&format!("{policy}/helpful"), &[("helpful", "yes"), ("website", "")], "192.0.2.10").await;
    assert_eq!(yes.location(), format!("{policy}/thanks?helpful=yes"));
    let no = town.post_from(&format!("{policy}/helpful"), &[("helpful", "no")], "192.0.2.10").await;
    let form = no.location().to_owned();
    assert!(form.starts_with(&format!("{policy}/unhelpful?id=")), "{form}");
    let id = form.split("id=").nth(1).expect("an id").to_owned();
    let page = town.get(&form).await;
    page.is_sound("fr", "the apology");
    assert!(page.text().contains(&format!("name=\"id\" value=\"{id}\"")));
    let long = "é".repeat(2_001);
    let refused = town.post_from(&format!("{policy}/unhelpful"), &[("id", &id), ("text", &long)], "192.0.2.10").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains(&long) && refused.text().contains("href=\"#text\""));
    let said = [("id", id.as_str()), ("text", "<b>Le délai</b> n’est pas clair.")];
    let thanks = town.post_from(&format!("{policy}/unhelpful"), &said, "192.0.2.10").await;
    assert_eq!(thanks.location(), format!("{policy}/thanks"));
    let kept = town.house.store.feedback(true, None, 10).await.expect("feedback").items;
    assert_eq!(kept.len(), 2, "{kept:?}");
    let wrong = kept.iter().find(|f| !f.helpful).expect("the complaint about the article");
    assert_eq!((wrong.slug.as_str(), wrong.language.as_str(), wrong.version), ("complaints-policy", "fr", 0));
    assert_eq!(wrong.comment, "<b>Le délai</b> n’est pas clair.");
    assert_eq!(town.house.store.helpfulness("complaints-policy", "fr").await.expect("counts"), (1, 1));
}

#[tokio::test]
async fn programs_that_fill_in_everything_and_readers_who_never_stop_are_not_heard() {
    let town = Town::new(NOW);
    let path = "/help/en/complaints-policy/helpful";
    let robot = town.post_from(path, &[("helpful", "yes"), ("website", "https://spam.test")], "192.0.2.20").await;
    assert_eq!(robot.status, StatusCode::SEE_OTHER, "it isn't told");
    assert_eq!(town.house.store.helpfulness("complaints-policy", "en").await.expect("counts"), (0, 0));
    let mut heard = 0;
    for _ in 0..40 {
        let page = town.post_from(path, &[("helpful", "yes")], "192.0.2.21").await;
        match page.status {
            StatusCode::SEE_OTHER => heard += 1,
            status => assert_eq!(status, StatusCode::TOO_MANY_REQUESTS),
        }
    }
    assert_eq!(town.house.store.helpfulness("complaints-policy", "en").await.expect("counts"), (heard, 0));
    assert!(heard < 40);
    let neighbour = town.post_from(path, &[("helpful", "yes")], "192.0.2.22").await;
    assert_eq!(neighbour.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_published_article_takes_the_place_of_the_delivered_one_and_markup_in_it_is_text() {
    let town = Town::new(NOW);
    let article = |version, published, title: &str| Article {
        slug: "complaints-policy".to_owned(),
        language: "nl".to_owned(),
        version,
        title: title.to_owned(),
        markdown: "Nieuw <script>alert(1)</script>\n\n## [x](javascript:alert(2))\n".to_owned(),
        published,
        by: "mara".to_owned(),
        at: at("2026-11-20T08:00:00Z"),
    };
    assert!(town.house.store.put_article(&article(1, true, "Klachten <1>")).await.expect("kept"));
    assert!(town.house.store.put_article(&article(2, false, "Nog niet")).await.expect("kept"));
    let text = town.get("/help/nl/complaints-policy").await.text();
    assert!(text.contains("<h1>Klachten &#60;1&#62;</h1>") && text.contains("20 november 2026"), "{text}");
    assert!(!text.contains("Nog niet") && !text.contains("<script>alert") && !text.contains("javascript:"), "{text}");
    town.post_from("/help/nl/complaints-policy/helpful", &[("helpful", "yes")], "192.0.2.30").await;
    let kept = town.house.store.feedback(true, None, 10).await.expect("feedback").items;
    assert_eq!(kept[0].version, 1);
    assert!(!town.get("/help/en/complaints-policy").await.text().contains("Klachten"));
}
