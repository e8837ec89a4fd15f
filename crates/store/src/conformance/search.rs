//! Search, as somebody types it.

use super::cast::*;
use super::{Ground, Outcome};
use crate::contract::{Batch, Store, StoreError};
use crate::words::{QueueQuery, View};
use complaint::{Details, Event, Team};

/// The numbers of the complaints that are found, newest first.
async fn found(store: &dyn Store, text: &str) -> Result<Vec<u64>, StoreError> {
    let page = store.search(text, &QueueQuery::of(View::All)).await?;
    assert_eq!(page.next, None);
    Ok(page.items.iter().map(|c| c.reference.number()).collect())
}

pub async fn a_complaint_is_found_by_any_of_its_words(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    a_complaint(1).about("Silence", "The fan hums no more").kept(&*store).await?;
    let other = a_complaint(2).from("Jürgen Groß", "j.gross@example.org").about("Noise", "It rattles").serial("K7");
    let held = other.kept(&*store).await?;
    let batch = then(&held, [note("The carrier was asked")]);
    keep(&*store, Batch { words: "The carrier was asked".to_owned(), ..batch }).await?;

    assert_eq!(found(&*store, "silence").await?, [1], "the subject");
    assert_eq!(found(&*store, "hums").await?, [1], "the text");
    assert_eq!(found(&*store, "Groß").await?, [2], "the complainant");
    assert_eq!(found(&*store, "j.gross@example.org").await?, [2], "the address");
    assert_eq!(found(&*store, "K7").await?, [2], "a detail");
    assert_eq!(found(&*store, "carrier").await?, [2], "what was said later");
    assert_eq!(found(&*store, &reference(1).to_string()).await?, [1], "the reference");
    assert_eq!(found(&*store, "nowhere").await?, [0; 0]);
    assert_eq!(found(&*store, "silence rattles").await?, [0; 0], "all words belong to one complaint");
    Ok(())
}

pub async fn case_accents_and_endings_dont_matter(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    a_complaint(1).from("Ștefan Țîrlea", "st@example.com").about("Wechselrichter défectueux", "").kept(&*store).await?;
    for text in ["ștefan", "STEFAN tirlea", "Țîrlea", "wechselricht", "WECHSEL", "Defectueux", "defect stef", "we"] {
        assert_eq!(found(&*store, text).await?, [1], "{text}");
    }
    assert_eq!(found(&*store, "richter").await?, [0; 0], "a word is found by its beginning, not its end");
    Ok(())
}

pub async fn words_may_stand_in_different_letters(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let mut held = a_complaint(1).about("Silence", "The fan hums no more").kept(&*store).await?;
    for words in ["First we measured voltage", "Then the relay clicked"] {
        held = keep(&*store, Batch { words: words.to_owned(), ..then(&held, [note(words)]) }).await?;
    }
    assert_eq!(found(&*store, "silence fan voltage relay popescu").await?, [1]);
    Ok(())
}

pub async fn a_fragment_of_a_serial_number_will_do(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    a_complaint(1).serial("SN-2024-00881-XK").kept(&*store).await?;
    a_complaint(2).serial("SN-2025-11234-QM").kept(&*store).await?;
    a_complaint(3).about("Ticket 0881", "").kept(&*store).await?;
    for text in ["SN-2024-00881-XK", "sn202400881xk", "00881", "4-00881", "0881-xk", "881xk", "2400881X"] {
        assert!(found(&*store, text).await?.contains(&1), "{text}");
        assert!(!found(&*store, text).await?.contains(&2), "{text}");
    }
    assert_eq!(found(&*store, "0881").await?, [3, 1], "whole words first");
    assert_eq!(found(&*store, "Popescu 1234-QM").await?, [2], "beside other words");
    assert_eq!(found(&*store, "Nobody 1234-QM").await?, [0; 0]);
    Ok(())
}

pub async fn what_was_corrected_is_found_by_its_new_value(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let held = a_complaint(1).serial("WRONG-4711").kept(&*store).await?;
    let change = Details { serial: Some("RIGHT-0815".to_owned()), ..Details::default() };
    keep(&*store, then(&held, [(staff("mara"), Event::DetailsCorrected { change })])).await?;
    assert_eq!(found(&*store, "RIGHT-0815").await?, [1]);
    assert_eq!(found(&*store, "ght08").await?, [1]);
    assert_eq!(found(&*store, "WRONG-4711").await?, [0; 0]);
    assert_eq!(found(&*store, "ong47").await?, [0; 0]);
    assert_eq!(found(&*store, "dark").await?, [1], "the words are still there");
    Ok(())
}

pub async fn everybody_in_it_leads_to_a_complaint(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let held = a_complaint(1).in_danger().kept(&*store).await?;
    let lawyer = Some(a_party("Radu Ionescu", "radu@kanzlei.example"));
    let installer = a_party("Solar Câmpina", "office@campina.example");
    let events = [
        (staff("mara"), Event::Represented { by: lawyer, authority: "Of 3 March".to_owned() }),
        (staff("mara"), Event::ThirdPartyAdded { number: 1, party: installer, role: "installer".to_owned() }),
        looked_into_by("safety"),
        assessed("The fuse was undersized"),
    ];
    let held = keep(&*store, then(&held, events)).await?;
    for text in ["ionescu", "radu@kanzlei.example", "campina", "office@campina.example", "undersized", "popescu"] {
        assert_eq!(found(&*store, text).await?, [1], "{text}");
    }
    let alone_again = Event::Represented { by: None, authority: "He said so".to_owned() };
    keep(&*store, then(&held, [(staff("mara"), alone_again)])).await?;
    assert_eq!(found(&*store, "ionescu").await?, [0; 0], "whoever no longer acts for them leads nowhere");
    Ok(())
}

pub async fn a_detail_of_the_policys_own_is_found(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let opening = a_complaint(1).telling("account", "DE89 3704 0044 0532").telling("branch", "By the harbour");
    let held = opening.kept(&*store).await?;
    for text in ["3704", "de893704", "0440532", "harbour"] {
        assert_eq!(found(&*store, text).await?, [1], "{text}");
    }
    assert_eq!(found(&*store, "harb-our arbou").await?, [0; 0], "prose isn't looked for by fragments");
    let mut change = Details::default();
    change.set("account", "RO49 AAAA 1B31".to_owned());
    keep(&*store, then(&held, [(staff("mara"), Event::DetailsCorrected { change })])).await?;
    assert_eq!(found(&*store, "a1b31").await?, [1]);
    assert_eq!(found(&*store, "893704").await?, [0; 0]);
    Ok(())
}

pub async fn a_merged_reference_leads_to_where_it_goes_on(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let (first, second) = (a_complaint(431).kept(&*store).await?, a_complaint(512).kept(&*store).await?);
    let ends = then(&second, [merged_into(&first), closed()]);
    store.commit_all(vec![then(&first, [merged(&second)]), ends]).await?;
    for text in [reference(512).to_string(), "512".to_owned()] {
        assert_eq!(found(&*store, &text).await?, [512, 431], "{text}");
    }
    assert_eq!(found(&*store, "431").await?, [431]);
    Ok(())
}

pub async fn any_text_is_safe(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    a_complaint(1).about("AND", "OR NEAR NOT").kept(&*store).await?;
    let nothing = ["", " ", "\"", "\"\"", "*", "-", "()", "%", "'", "\u{0}", "…", "\u{301}", "\\", "^", ":"];
    for text in nothing {
        assert_eq!(found(&*store, text).await?, [0; 0], "{text:?}");
    }
    for text in ["AND", "and", "NEAR", "NOT", "\"AND", "AND*", "(AND)", "-and", "AND OR", "ana'; --", "AND\u{0}NOT"] {
        assert_eq!(found(&*store, text).await?, [1], "{text:?}");
    }
    let long = "word ".repeat(10_000);
    let strange =
        ["a OR b", "row:x", "words : silence", "NEAR(a b, 3)", "{row} : x", "%%", "日本語", "🌑🌒", "ﷺ", &long];
    for text in strange {
        found(&*store, text).await?;
    }
    Ok(())
}

pub async fn results_go_on_without_gap_or_repeat(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    // Found as a word, as a beginning, by a fragment, and by more than one of these.
    for number in 1..=30 {
        let text = ["relay4711", "relay4711x and more", "no such word"][number as usize % 3];
        let mut opening = a_complaint(number).about("Here", text);
        if number % 2 == 0 || text == "no such word" {
            opening = opening.serial("QQ-RELAY-4711");
        }
        opening.kept(&*store).await?;
    }
    for limit in [1, 4, 30, 100] {
        let pages = all_pages(limit, |after| {
            let (store, query) = (store.clone(), QueueQuery { after, limit, ..QueueQuery::of(View::All) });
            async move { store.search("relay4711", &query).await }
        });
        let mut numbers: Vec<u64> = pages.await?.iter().map(|c| c.reference.number()).collect();
        let whole = numbers.iter().position(|n| n % 3 != 0).unwrap_or(numbers.len());
        assert!(numbers[..whole].is_sorted_by(|a, b| a > b), "newest first");
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=30).collect::<Vec<_>>(), "in pages of {limit}");
    }
    Ok(())
}

pub async fn a_search_keeps_to_its_view_and_teams(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    a_complaint(1).serial("ABCD-1").kept(&*store).await?;
    a_complaint(2).of("service", "legal").serial("ABCD-2").kept(&*store).await?;
    let held = a_complaint(3).of("service", "legal").serial("ABCD-3").kept(&*store).await?;
    keep(&*store, then(&held, [handled_by("mara"), lifted(0), lifted(1), decided("mara"), silence()])).await?;
    let legal = QueueQuery { teams: Some(vec![Team::from("legal")]), ..QueueQuery::of(View::All) };
    let cases = [
        (QueueQuery::of(View::All), vec![3, 2, 1]),
        (QueueQuery::of(View::Open), vec![2, 1]),
        (QueueQuery::of(View::DueBy(march(11))), vec![2, 1]),
        (QueueQuery::of(View::DueBy(march(10))), vec![]),
        (QueueQuery::of(View::Decided), vec![3]),
        (QueueQuery::of(View::Mine("mara".into())), vec![]),
        (QueueQuery { kind: Some("product".into()), ..QueueQuery::of(View::All) }, vec![1]),
        (legal.clone(), vec![3, 2]),
        (QueueQuery { view: View::Unassigned, ..legal.clone() }, vec![2]),
        (QueueQuery { teams: Some(vec![]), or_handler: Some("mara".into()), ..legal }, vec![3]),
    ];
    for (query, expected) in cases {
        for text in ["popescu", "popesc", "bcd", "ABCD", "abcd-"] {
            let numbers: Vec<u64> =
                store.search(text, &query).await?.items.iter().map(|c| c.reference.number()).collect();
            let expected = if text == "bcd" { &vec![] } else { &expected };
            assert_eq!(numbers, *expected, "{text} in {query:?}");
        }
    }
    Ok(())
}

pub async fn a_number_that_is_somebodys_isnt_looked_for_within_longer_ones(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    a_complaint(1).serial("20881").kept(&*store).await?;
    a_complaint(2).serial("SN20881XK").kept(&*store).await?;
    assert_eq!(found(&*store, "20881").await?, [1]);
    assert_eq!(found(&*store, "0881").await?, [2, 1]);
    a_complaint(3).serial("0881").of("service", "legal").kept(&*store).await?;
    assert_eq!(found(&*store, "0881").await?, [3]);
    let technical = QueueQuery { teams: Some(vec![Team::from("technical")]), ..QueueQuery::of(View::All) };
    let theirs = store.search("0881", &technical).await?;
    assert_eq!(theirs.items.len(), 2, "of a complaint that isn't theirs, a team doesn't learn this either");
    Ok(())
}

/// The numbers of all that is found, page by page, and how many pages that took.
async fn found_by_and_by(
    store: &dyn Store,
    text: &str,
    mut query: QueueQuery,
) -> Result<(Vec<u64>, usize), StoreError> {
    let (mut numbers, mut pages) = (Vec::new(), 0);
    loop {
        let page = store.search(text, &query).await?;
        numbers.extend(page.items.iter().map(|c| c.reference.number()));
        pages += 1;
        query.after = page.next;
        if query.after.is_none() {
            return Ok((numbers, pages));
        }
    }
}

pub async fn numbers_addresses_and_names_are_found_however_old(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    a_complaint(1).from("Jürgen Groß", "j.gross@example.org").serial("SN-2024-00881-XK").kept(&*store).await?;
    for number in 2..=40 {
        a_complaint(number).about("Groß angekündigt", "von Jürgen, j gross example org").kept(&*store).await?;
    }
    let narrow = QueueQuery { reach: 4, limit: 10, ..QueueQuery::of(View::All) };
    for text in
        ["SN-2024-00881-XK", "sn2024 00881xk", "j.gross@example.org", "Jürgen Groß", "Groß JÜRGEN", "C-2026-00001-L"]
    {
        let page = store.search(text, &narrow).await?;
        assert_eq!(page.items.first().map(|c| c.reference.number()), Some(1), "{text}");
    }
    let mut numbers = found_by_and_by(&*store, "Jürgen Groß", QueueQuery { limit: 3, ..narrow }).await?.0;
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=40).collect::<Vec<_>>(), "each once");
    Ok(())
}

pub async fn words_are_looked_for_further_back_page_by_page(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    for number in 1..=20 {
        let text = if [3, 4, 11].contains(&number) { "a rare bird" } else { "rarer still" };
        a_complaint(number).about("Here", text).kept(&*store).await?;
    }
    // Numbers need not follow each other, nor years.
    a_complaint(1_000).about("Here", "nothing of the kind").kept(&*store).await?;
    for (reach, limit) in [(1, 50), (6, 50), (6, 1), (100, 1), (100, 50)] {
        let query = QueueQuery { reach, limit, ..QueueQuery::of(View::All) };
        let (mut numbers, pages) = found_by_and_by(&*store, "rare", query).await?;
        assert!(pages > 1, "{reach} at a time, in pages of {limit}");
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=20).collect::<Vec<_>>(), "{reach} at a time, in pages of {limit}");
    }
    Ok(())
}
