//! Several nodes on one store: each thing is done by one of them, and each hears what the others did. Where one node
//! serves at a time, it is several tasks of that one.

use super::cast::*;
use super::{Ground, Outcome};
use crate::contract::{News, Store, StoreError, Turn};
use complaint::{Purpose, Reference};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::broadcast::Receiver;
use tokio::time::timeout;

/// What comes, comes within this.
const SOON: Duration = Duration::from_secs(20);
/// What hasn't come within this is taken to wait.
const A_WHILE: Duration = Duration::from_millis(250);

/// Two nodes, or one twice where one serves at a time.
async fn two_nodes(ground: &dyn Ground) -> Result<[Arc<dyn Store>; 2], StoreError> {
    let one = ground.open().await?;
    let other = if one.is_shared() { ground.open().await? } else { one.clone() };
    Ok([one, other])
}

async fn taken(store: &dyn Store, of: [u64; 2]) -> Result<Turn, Box<dyn std::error::Error + Send + Sync>> {
    Ok(timeout(SOON, store.turn(of)).await.map_err(|_| format!("{of:?} is free, but wasn't given"))??)
}

pub async fn a_turn_is_taken_by_one(ground: &dyn Ground) -> Outcome {
    let [one, other] = two_nodes(ground).await?;
    for (first, second) in [([1, 2], [1, 2]), ([1, 2], [1, 3]), ([1, 2], [3, 2])] {
        let held = taken(&*one, first).await?;
        let other = other.clone();
        let mut waiting = tokio::spawn(async move { other.turn(second).await.map(drop) });
        assert!(timeout(A_WHILE, &mut waiting).await.is_err(), "{second:?} waits until {first:?} is over");
        drop(held);
        timeout(SOON, waiting).await???;
    }
    Ok(())
}

pub async fn turns_on_other_things_dont_wait(ground: &dyn Ground) -> Outcome {
    let [one, other] = two_nodes(ground).await?;
    let first = taken(&*one, [1, 1]).await?;
    let second = taken(&*other, [2, 2]).await?;
    drop((first, second));
    // Nor does anybody wait in a ring.
    let mut turns = tokio::task::JoinSet::new();
    for n in 0..40 {
        let (store, of) = ([&one, &other][n % 2].clone(), [[1, 2], [2, 1], [2, 3], [3, 1]][n % 4]);
        turns.spawn(async move { store.turn(of).await.map(drop) });
    }
    for turn in timeout(SOON, turns.join_all()).await? {
        turn?;
    }
    Ok(())
}

/// Waits for this, whatever else comes before.
async fn hear(news: &mut Receiver<News>, of: &Reference, seq: u32) -> Outcome {
    let expected = News { reference: of.clone(), seq };
    let hearing = async {
        loop {
            if news.recv().await? == expected {
                return Ok(());
            }
        }
    };
    timeout(SOON, hearing).await.map_err(|_| format!("{expected:?} wasn't heard"))?
}

/// Waits until `news` are heard from another node: it begins to listen when somebody watches, and what was told before is
/// missed.
async fn begin_to_hear(news: &mut Receiver<News>, from: &dyn Store, first: u64) -> Outcome {
    let since = Instant::now();
    for number in first.. {
        let held = a_complaint(number).kept(from).await?;
        let heard = timeout(A_WHILE, hear(news, &reference(number), held.complaint.seq)).await;
        if heard.is_ok() || since.elapsed() > SOON {
            return heard.map_err(|_| "the other node isn't heard")?;
        }
    }
    Ok(())
}

pub async fn news_reach_whoever_watches(ground: &dyn Ground) -> Outcome {
    let [one, other] = two_nodes(ground).await?;
    let (mut here, mut there) = (one.watch(), other.watch());
    begin_to_hear(&mut here, &*other, 100).await?;
    begin_to_hear(&mut there, &*one, 200).await?;
    let opened = a_complaint(1).kept(&*one).await?;
    for news in [&mut here, &mut there] {
        hear(news, &reference(1), opened.complaint.seq).await?;
    }
    let changed = keep(&*other, then(&opened, [note("It goes on.")])).await?;
    for news in [&mut here, &mut there] {
        hear(news, &reference(1), changed.complaint.seq).await?;
    }
    Ok(())
}

pub async fn what_is_due_is_given_out_and_looked_at(ground: &dyn Ground) -> Outcome {
    let [one, other] = two_nodes(ground).await?;
    let now = end_of(march(20));
    let mut held = Vec::new();
    for number in 1..=40 {
        let owing = vec![a_promise("resolution", march(20)), a_promise("answer", march(30))];
        held.push(a_complaint(number).owing(owing).kept(&*one).await?);
    }
    assert_eq!(one.take_due(now - jiff::SignedDuration::from_hours(24 * 10), 100).await?, [], "it isn't time yet");
    let all: BTreeSet<Reference> = (1..=40).map(reference).collect();
    if one.is_shared() {
        let (mine, theirs) = tokio::join!(one.take_due(now, 100), other.take_due(now, 100));
        let (mine, theirs): (BTreeSet<_>, BTreeSet<_>) = (mine?.into_iter().collect(), theirs?.into_iter().collect());
        assert!(mine.is_disjoint(&theirs), "{:?} were given to both", mine.intersection(&theirs));
        assert_eq!(&mine | &theirs, all);
    } else {
        assert_eq!(one.take_due(now, 100).await?.into_iter().collect::<BTreeSet<_>>(), all);
    }
    // Looked at, they wake later.
    for held in &held {
        keep(&*one, then(held, [lifted(0)])).await?;
    }
    for store in [&one, &other] {
        assert_eq!(store.take_due(now, 100).await?, []);
    }
    Ok(())
}

pub async fn two_nodes_never_take_the_same_letter(ground: &dyn Ground) -> Outcome {
    let one = ground.open().await?;
    let other = if ground.lasts() { ground.open().await? } else { one.clone() };
    for number in 1..=32 {
        let held = a_complaint(number).kept(&*one).await?;
        keep(&*one, a_letter(&held, Purpose::Acknowledgement, at(0))).await?;
    }
    let (mut mine, mut theirs) = (BTreeSet::new(), BTreeSet::new());
    while mine.len() + theirs.len() < 32 {
        let (here, there) = tokio::join!(one.claim_letters(at(500), 5), other.claim_letters(at(500), 5));
        let (here, there) = (here?, there?);
        assert!(!here.is_empty() || !there.is_empty(), "{} of 32 were taken", mine.len() + theirs.len());
        mine.extend(here.into_iter().map(|letter| letter.reference));
        theirs.extend(there.into_iter().map(|letter| letter.reference));
    }
    assert!(mine.is_disjoint(&theirs), "{:?} were taken twice", mine.intersection(&theirs));
    assert_eq!(&mine | &theirs, (1..=32).map(reference).collect());
    assert_eq!(one.claim_letters(at(500), 5).await?.len() + other.claim_letters(at(500), 5).await?.len(), 0);
    Ok(())
}
