//! Decisions: kept whole or not at all, each on the state that it was made on.

use super::cast::*;
use super::{Ground, Outcome};
use crate::contract::{Batch, CommitError, Held, Store};
use crate::words::{LetterState, OutboxChange, QueueQuery, View};
use complaint::{Hash, Purpose, Reference, Side};
use std::sync::Arc;
use tokio::task::JoinSet;

pub async fn what_is_kept_is_read_back_to_the_letter(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let message = belonging(a_message("first", 0), &reference(431), Side::Complainant);
    let opening =
        a_complaint(431).about("„Dunkel“ – 🌑", "Es ist\u{0}finster.\r\n").serial("SN-1").by_mail(message.clone());
    let batch = opening.batch();
    let held = keep(&*store, batch.clone()).await?;

    assert_eq!(store.complaint(&reference(431)).await?, Some(held));
    assert_eq!(store.journal(&reference(431)).await?, batch.entries);
    assert_eq!(store.message(&message.message.key).await?, Some(message.message));
    assert_whole(&*store, &reference(431)).await
}

pub async fn what_isnt_there_is_nothing(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    for reference in [reference(7), Reference::new(2026, u64::MAX), Reference::new(-3, 7)] {
        assert_eq!(store.complaint(&reference).await?, None);
        assert_eq!(store.journal(&reference).await?, []);
    }
    assert_eq!(store.references(None, 10).await?, []);
    assert_eq!(store.next_wake().await?, None);
    assert_eq!(store.queue(&QueueQuery::of(View::All)).await?.items, []);
    Ok(())
}

pub async fn a_reference_is_opened_once(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let first = a_complaint(1).kept(&*store).await?;
    let second = a_complaint(1).about("Another", "story").kept(&*store).await;
    assert!(matches!(second, Err(CommitError::Conflict)), "{second:?}");
    assert_eq!(store.complaint(&reference(1)).await?, Some(first));
    Ok(())
}

pub async fn a_decision_builds_on_the_one_before(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let mut held = a_complaint(1).kept(&*store).await?;
    for batch_of in 1..=5 {
        let events = (0..batch_of).map(|n| note(&format!("{batch_of}/{n}")));
        held = keep(&*store, then(&held, events)).await?;
    }
    assert_eq!(held.complaint.seq, 3 + 15);
    assert_eq!(store.complaint(&reference(1)).await?, Some(held));
    assert_whole(&*store, &reference(1)).await
}

pub async fn of_decisions_on_the_same_state_exactly_one_is_kept(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let mut held = a_complaint(1).kept(&*store).await?;
    for round in 0..5 {
        let mut deciding = JoinSet::new();
        for who in 0..16 {
            let (store, batch) = (store.clone(), then(&held, [note(&format!("{round} by {who}"))]));
            deciding.spawn(async move { keep(&*store, batch).await });
        }
        let mut winners = Vec::new();
        for done in deciding.join_all().await {
            match done {
                Ok(kept) => winners.push(kept),
                Err(CommitError::Conflict) => {}
                Err(other) => return Err(other.into()),
            }
        }
        assert_eq!(winners.len(), 1);
        held = winners.remove(0);
        assert_eq!(store.complaint(&reference(1)).await?.as_ref(), Some(&held));
    }
    assert_whole(&*store, &reference(1)).await
}

pub async fn a_decision_on_another_history_is_a_conflict(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let held = a_complaint(1).kept(&*store).await?;
    let mut other = held.clone();
    other.head = Hash([7; 32]);
    let refused = keep(&*store, then(&other, [note("of another world")])).await;
    assert!(matches!(refused, Err(CommitError::Conflict)), "{refused:?}");
    let unopened = store.commit(Batch { ..then(&a_held(2), [note("of nothing")]) }).await;
    assert!(matches!(unopened, Err(CommitError::Conflict)), "{unopened:?}");
    assert_eq!(store.complaint(&reference(1)).await?, Some(held));
    Ok(())
}

/// A complaint that no store has.
fn a_held(number: u64) -> Held {
    after(&a_complaint(number).batch())
}

pub async fn entries_that_leave_a_gap_are_refused(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let held = a_complaint(1).kept(&*store).await?;
    let mut batch = then(&held, [note("one"), note("two")]);
    batch.entries.remove(0);
    let refused = store.commit(batch).await;
    assert!(matches!(refused, Err(CommitError::Store(_))), "{refused:?}");
    assert_eq!(store.complaint(&reference(1)).await?, Some(held));
    Ok(())
}

pub async fn a_decision_that_fails_leaves_nothing(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let held = a_complaint(1).kept(&*store).await?;
    let batch = a_decision_that_cant_be(&*store, &held).await?;
    let letter = batch.letters[0].id.clone();
    let refused = store.commit(batch).await;
    let Err(CommitError::Duplicate(key)) = refused else { panic!("{refused:?}") };
    assert_eq!(key, a_message("old", 2).message.key);

    assert_eq!(store.complaint(&reference(1)).await?, Some(held));
    assert_eq!(store.journal(&reference(1)).await?.len(), 3);
    assert_eq!(store.message(&a_message("new", 1).message.key).await?, None);
    assert_eq!(store.raw(&a_message("new", 1).message.key).await?, None);
    assert_eq!(store.letter(&letter).await?, None);
    assert_eq!(store.next_letter_at().await?, None);
    assert_eq!(store.search("unrepeatable", &QueueQuery::of(View::All)).await?.items, []);
    let old = store.message(&key).await?.ok_or("the message is still there")?;
    assert_eq!(old, a_message("old", 2).message, "and still belongs to nobody");

    let no_letter = OutboxChange { id: "C-1.9".into(), state: LetterState::Sent, note: String::new() };
    let held = store.complaint(&reference(1)).await?.ok_or("the complaint is there")?;
    let refused = store.commit(Batch { outbox: vec![no_letter], ..then(&held, [note("sent")]) }).await;
    assert!(matches!(refused, Err(CommitError::Store(_))), "{refused:?}");
    assert_whole(&*store, &reference(1)).await
}

pub async fn a_failure_takes_no_neighbour_along(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let mut held = Vec::new();
    for number in 0..40 {
        held.push(a_complaint(number).kept(&*store).await?);
    }
    let mut deciding = JoinSet::new();
    for (n, held) in held.into_iter().enumerate() {
        let fails = n % 3 == 0;
        let batch = if fails {
            a_decision_that_cant_be(&*store, &held).await?
        } else {
            Batch { words: format!("noted{n}here"), ..then(&held, [note("good")]) }
        };
        let store = store.clone();
        deciding.spawn(async move { (n, store.commit(batch).await) });
    }
    for (n, done) in deciding.join_all().await {
        assert_eq!(done.is_err(), n % 3 == 0, "{n}: {done:?}");
        let seq = if n % 3 == 0 { 3 } else { 4 };
        let number = n as u64;
        assert_eq!(store.complaint(&reference(number)).await?.map(|h| h.complaint.seq), Some(seq));
        assert_whole(&*store, &reference(number)).await?;
        let found = store.search(&format!("noted{n}here"), &QueueQuery::of(View::All)).await?.items;
        assert_eq!(found.len(), usize::from(n % 3 != 0));
    }
    assert_eq!(store.search("unrepeatable", &QueueQuery::of(View::All)).await?.items, []);
    Ok(())
}

pub async fn a_thousand_decisions_at_once_are_all_kept(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    keep_many(&store, 0..1_000).await?;
    let kept = store.references(None, 2_000).await?;
    assert_eq!(kept, (0..1_000).map(reference).collect::<Vec<_>>());
    for number in (0..1_000).step_by(97) {
        assert_whole(&*store, &reference(number)).await?;
    }
    Ok(())
}

async fn keep_many(store: &Arc<dyn Store>, numbers: std::ops::Range<u64>) -> Outcome {
    let mut opening = JoinSet::new();
    for number in numbers {
        let store = store.clone();
        opening.spawn(async move { a_complaint(number).kept(&*store).await });
    }
    opening.join_all().await.into_iter().collect::<Result<Vec<_>, _>>()?;
    Ok(())
}

pub async fn what_was_kept_outlasts_the_process(ground: &dyn Ground) -> Outcome {
    if !ground.lasts() {
        return Ok(());
    }
    let store = ground.open().await?;
    keep_many(&store, 0..50).await?;
    let held = store.complaint(&reference(17)).await?.ok_or("it is there")?;
    let held = keep(&*store, a_letter(&held, Purpose::Acknowledgement, at(0))).await?;
    store.keep_message(a_message("kept", 5)).await?;
    drop(store);

    let store = ground.open().await?;
    assert_eq!(store.references(None, 100).await?.len(), 50);
    assert_eq!(store.complaint(&reference(17)).await?, Some(held));
    assert_eq!(store.raw(&a_message("kept", 5).message.key).await?, Some(a_message("kept", 5).raw));
    assert_eq!(store.next_letter_at().await?, Some(at(0)));
    assert_eq!(store.search("dark", &QueueQuery::of(View::All)).await?.items.len(), 50);
    assert_whole(&*store, &reference(17)).await
}

pub async fn two_processes_see_each_others_decisions(ground: &dyn Ground) -> Outcome {
    if !ground.lasts() {
        return Ok(());
    }
    let (here, there) = (ground.open().await?, ground.open().await?);
    let mut held = a_complaint(1).kept(&*here).await?;
    for round in 0..20 {
        assert_eq!(there.complaint(&reference(1)).await?.as_ref(), Some(&held));
        let (mine, theirs) = (then(&held, [note(&format!("{round}, here"))]), then(&held, [note("there")]));
        let (mine, theirs) = tokio::join!(keep(&*here, mine), keep(&*there, theirs));
        held = match (mine, theirs) {
            (Ok(held), Err(CommitError::Conflict)) | (Err(CommitError::Conflict), Ok(held)) => held,
            other => panic!("exactly one wins: {other:?}"),
        };
    }
    assert_whole(&*here, &reference(1)).await
}

pub async fn references_come_in_order(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    for number in [5, 1, 100_000, 3] {
        a_complaint(number).kept(&*store).await?;
    }
    let first = store.references(None, 3).await?;
    assert_eq!(first, [1, 3, 5].map(reference));
    assert_eq!(store.references(first.last(), 3).await?, [reference(100_000)]);
    assert_eq!(store.references(Some(&reference(4)), 1).await?, [reference(5)], "also after one that isn't there");
    assert_eq!(store.references(Some(&reference(100_000)), 3).await?, []);
    Ok(())
}

pub async fn the_clock_sees_what_is_due_and_nothing_else(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let due = |number, day| a_complaint(number).owing(vec![a_promise("resolution", march(day))]);
    let held = due(1, 20).kept(&*store).await?;
    due(2, 10).kept(&*store).await?;
    due(3, 15).kept(&*store).await?;
    a_complaint(4).owing(vec![]).kept(&*store).await?;

    let wakes = |day| a_promise("resolution", march(day)).warnings[0];
    assert_eq!(store.next_wake().await?, Some(wakes(10)));
    assert_eq!(store.due(wakes(10) - jiff::SignedDuration::from_nanos(1), 10).await?, []);
    assert_eq!(store.due(wakes(10), 10).await?, [reference(2)]);
    assert_eq!(store.due(wakes(20), 10).await?, [2, 3, 1].map(reference), "the longest overdue first");
    assert_eq!(store.due(wakes(20), 2).await?, [2, 3].map(reference));

    keep(&*store, then(&held, [lifted(0)])).await?;
    assert_eq!(store.due(wakes(30), 10).await?, [2, 3].map(reference), "what is no longer owed wakes nobody");
    Ok(())
}
