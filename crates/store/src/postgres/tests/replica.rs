//! Glances at a real standby, whose replay is paused so that it certainly lags behind.

use super::server::{Pair, answer};
use crate::conformance::{an_intake, keep, lifted, then};
use crate::convert::key_of;
use crate::words::{QueueQuery, Role, Session, Staff, View};
use crate::{Mark, Postgres, Server, Store, at_a_glance};
use complaint::Reference;
use jiff::Timestamp;
use std::time::Duration;

const NONE: Mark = Mark(0);

async fn open(pair: &Pair) -> Postgres {
    let server =
        Server { url: pair.primary.clone(), replica_url: pair.standby.clone(), connections: 6, ..Server::default() };
    Postgres::open(&server, None).await.expect("opens")
}

/// How many complaints somebody sees who must see what was written up to `mark`.
async fn seen(store: &Postgres, mark: Mark) -> usize {
    at_a_glance(mark, store.queue(&QueueQuery::of(View::All))).await.expect("reads").items.len()
}

async fn until_seen(store: &Postgres, mark: Mark, count: usize) {
    for _ in 0..150 {
        if seen(store, mark).await == count {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("{count} weren't seen within 15 s");
}

/// The standby has what there is, and is read from.
async fn is_read_from(store: &Postgres, pair: &Pair, count: usize) {
    caught_up(store, pair).await;
    pause(pair);
    store.commit(an_intake(count as u64 + 1)).await.expect("is kept");
    // On the primary there is one more.
    until_seen(store, NONE, count).await;
}

async fn caught_up(store: &Postgres, pair: &Pair) {
    let mark = store.mark().await.expect("answers").expect("there is a replica");
    let replayed = format!("SELECT pg_last_wal_replay_lsn() >= '0/0'::pg_lsn + {}", mark.0);
    for _ in 0..100 {
        if answer(&pair.standby, &replayed).trim() == "t" {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the standby doesn't follow");
}

fn pause(pair: &Pair) {
    answer(&pair.standby, "SELECT pg_wal_replay_pause()");
    while answer(&pair.standby, "SELECT pg_get_wal_replay_pause_state()").trim() != "paused" {}
}

fn resume(pair: &Pair) {
    answer(&pair.standby, "SELECT pg_wal_replay_resume()");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_just_wrote_sees_it_and_others_a_moment_later() {
    let pair = Pair::start();
    let store = open(&pair).await;
    store.commit(an_intake(1)).await.expect("is kept");
    is_read_from(&store, &pair, 1).await;
    let mark = store.mark().await.expect("answers").expect("there is a replica");
    assert_eq!(seen(&store, mark).await, 2, "who wrote");
    assert_eq!(seen(&store, Mark::ALL).await, 2, "who must see all");
    assert_eq!(seen(&store, NONE).await, 1, "who only looks, still");
    assert_eq!(store.queue(&QueueQuery::of(View::All)).await.expect("reads").items.len(), 2, "what decides");
    let all = QueueQuery::of(View::All);
    let found = |mark| at_a_glance(mark, store.search("order62", &all));
    assert_eq!(found(NONE).await.expect("searches").items.len(), 0);
    assert_eq!(found(mark).await.expect("searches").items.len(), 1);

    resume(&pair);
    until_seen(&store, NONE, 2).await;
    // With its mark, too: it is the replica that answers, as it doesn't know what comes next.
    is_read_from(&store, &pair, 2).await;
    assert_eq!(seen(&store, mark).await, 2);
    assert!(store.mark().await.expect("answers").expect("one") > mark);
    resume(&pair);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_decides_who_may_see_what_is_never_stale() {
    let pair = Pair::start();
    let store = open(&pair).await;
    let held = keep(&store, an_intake(1)).await.expect("is kept");
    let reference = held.complaint.reference.clone();
    let jo = Staff {
        id: "jo".into(),
        name: "Jo".to_owned(),
        email: "jo@example.com".to_owned(),
        role: Role::Handler,
        teams: Vec::new(),
        password: None,
        active: true,
        language: "en".to_owned(),
        created_at: Timestamp::UNIX_EPOCH,
    };
    store.put_staff(&jo).await.expect("is kept");
    let session = Session {
        token_hash: "hash".to_owned(),
        staff: jo.id.clone(),
        created_at: Timestamp::UNIX_EPOCH,
        expires_at: Timestamp::MAX,
    };
    store.put_session(&session).await.expect("is kept");
    is_read_from(&store, &pair, 1).await;

    store.end_session("hash").await.expect("ends");
    store.put_staff(&Staff { active: false, ..jo.clone() }).await.expect("is kept");
    assert_eq!(at_a_glance(NONE, store.session("hash")).await.expect("reads"), None);
    assert!(!at_a_glance(NONE, store.staff(&jo.id)).await.expect("reads").is_some_and(|jo| jo.active));

    let seq = keep(&store, then(&held, [lifted(0)])).await.expect("is kept").complaint.seq;
    let journal = async || store.journal(&reference).await.expect("reads").last().map_or(0, |entry| entry.seq);
    assert_eq!(at_a_glance(NONE, journal()).await, seq - 1, "from the replica");
    let (complaint, read) = at_a_glance(NONE, async { (store.complaint(&reference).await, journal().await) }).await;
    let complaint = complaint.expect("reads").expect("is there").complaint;
    assert_eq!((complaint.seq, read), (seq, seq), "no complaint without its last event");

    let second = an_intake(2);
    let raw = at_a_glance(NONE, store.raw(&second.messages[0].message.key)).await.expect("reads");
    assert_eq!(raw.as_ref(), Some(&second.messages[0].raw), "the replica hasn't got it");

    let jos = QueueQuery { not_about: Some(jo.id.clone()), ..QueueQuery::of(View::All) };
    let list = || at_a_glance(NONE, store.queue(&jos));
    assert_eq!(list().await.expect("reads").items.len(), 1);
    let key = key_of(&Reference::new(2026, 1)).expect("a key");
    answer(&pair.primary, &format!("INSERT INTO about_staff (staff, complaint) VALUES ('jo', {key})"));
    assert_eq!(list().await.expect("reads").items.len(), 0, "whom it is about");
    resume(&pair);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_its_replica_a_store_goes_on() {
    let mut pair = Pair::start();
    let store = open(&pair).await;
    store.commit(an_intake(1)).await.expect("is kept");
    is_read_from(&store, &pair, 1).await;
    pair.stop_standby();
    assert_eq!(seen(&store, NONE).await, 2);
    let since = std::time::Instant::now();
    for _ in 0..20 {
        assert_eq!(seen(&store, NONE).await, 2);
    }
    assert!(since.elapsed() < Duration::from_secs(2), "nobody waits for it: {:?}", since.elapsed());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_replica_that_became_a_primary_is_none() {
    let pair = Pair::start();
    let store = open(&pair).await;
    store.commit(an_intake(1)).await.expect("is kept");
    is_read_from(&store, &pair, 1).await;
    answer(&pair.standby, "SELECT pg_promote(true, 30)");
    store.commit(an_intake(3)).await.expect("is kept");
    assert_eq!(seen(&store, NONE).await, 3);
    let without = Server { url: pair.primary.clone(), ..Server::default() };
    let without = Postgres::open(&without, None).await.expect("opens");
    assert_eq!(without.mark().await.expect("answers"), None);
}
