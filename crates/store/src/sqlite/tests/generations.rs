//! The search index goes on in a new generation when one is full, and nobody who searches sees where.

use crate::conformance::{an_intake, keep, note, then};
use crate::contract::{Batch, Store};
use crate::words::{QueueQuery, View};
use crate::{Held, Sqlite};
use std::path::Path;

/// As if a generation were full with the next complaint.
fn fill(path: &Path) {
    let file = rusqlite::Connection::open(path).expect("opens");
    let full = "UPDATE generations SET size = (1 << 19) - 1 WHERE number = (SELECT max(number) FROM generations)";
    assert_eq!(file.execute(full, []).expect("it is said so"), 1);
}

async fn found(store: &Sqlite, text: &str, limit: u32) -> Vec<u64> {
    let (mut numbers, mut query) = (Vec::new(), QueueQuery { limit, ..QueueQuery::of(View::All) });
    loop {
        let page = store.search(text, &query).await.expect("searches");
        numbers.extend(page.items.iter().map(|complaint| complaint.reference.number()));
        query.after = page.next;
        if query.after.is_none() {
            return numbers;
        }
    }
}

#[tokio::test]
async fn a_search_goes_through_the_generations_as_through_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("redress.sqlite");
    let store = Sqlite::open(&path).expect("opens");
    let mut second: Option<Held> = None;
    for number in 1..=9u64 {
        if number.is_multiple_of(3) {
            fill(&path);
        }
        let words = format!("humming{number} beside the others");
        let batch = Batch { words, ..an_intake(number) };
        let held = keep(&store, batch).await.expect("is kept");
        second = if number == 2 { Some(held) } else { second };
    }
    let file = rusqlite::Connection::open(&path).expect("opens");
    let firsts: Vec<i64> = file
        .prepare("SELECT first % 10000000000 FROM generations ORDER BY first")
        .and_then(|mut firsts| firsts.query_map([], |row| row.get(0))?.collect())
        .expect("they are listed");
    assert_eq!(firsts, [0, 4, 7, 10]);
    let all: Vec<u64> = (1..=9).rev().collect();
    for limit in [1, 2, 4, 50] {
        assert_eq!(found(&store, "others", limit).await, all, "whole words, {limit} at a time");
        assert_eq!(found(&store, "humm", limit).await, all, "beginnings, {limit} at a time");
    }
    // What an old one is newly found by goes to where it belongs.
    let more = then(&second.expect("was kept"), [note("A whistling")]);
    store.commit(Batch { words: "A whistling".to_owned(), ..more }).await.expect("is kept");
    assert_eq!(found(&store, "whistling", 50).await, [2]);
    assert_eq!(found(&store, "humming2", 50).await, [2]);
}

fn segments(path: &Path) -> i64 {
    let file = rusqlite::Connection::open(path).expect("opens");
    file.query_row("SELECT count(DISTINCT segid) FROM word_index_idx", [], |row| row.get(0)).expect("they are counted")
}

#[tokio::test]
async fn what_is_kept_at_once_is_written_to_the_index_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("redress.sqlite");
    let store = Sqlite::open(&path).expect("opens");
    store.commit_all((1..=40).map(an_intake).collect()).await.expect("they are kept");
    assert_eq!(segments(&path), 1);
    store.commit_all((41..=80).map(an_intake).collect()).await.expect("they are kept");
    assert_eq!(segments(&path), 2);
}
