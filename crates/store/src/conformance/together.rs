//! Decisions that concern more than one complaint, kept together or not at all (law 5).

use super::cast::*;
use super::{Ground, Outcome};
use crate::contract::{Batch, CommitError, Held};
use crate::words::{QueueQuery, View};
use complaint::{Event, Purpose, Side};
use std::collections::BTreeSet;
use tokio::task::JoinSet;

/// The first goes on in the second: what is decided of each.
fn merging(first: &Held, second: &Held) -> [Batch; 2] {
    let ends = then(first, [merged_into(second), closed(), lifted(0), lifted(1)]);
    [ends, Batch { words: "mergedhere".to_owned(), ..then(second, [merged(first)]) }]
}

pub async fn decisions_on_two_complaints_are_kept_together(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let (first, second) = (a_complaint(1).kept(&*store).await?, a_complaint(2).kept(&*store).await?);
    let batches = merging(&first, &second);
    let held = batches.each_ref().map(after);
    store.commit_all(batches.into()).await?;
    for (number, held) in [1, 2].into_iter().zip(held) {
        assert_eq!(store.complaint(&reference(number)).await?, Some(held));
        assert_whole(&*store, &reference(number)).await?;
    }
    let found = store.search("mergedhere", &QueueQuery::of(View::All)).await?.items;
    assert_eq!(found.iter().map(|c| c.reference.number()).collect::<Vec<_>>(), [2]);
    store.commit_all(Vec::new()).await?;
    Ok(())
}

pub async fn of_decisions_made_together_none_is_kept_alone(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let (first, second) = (a_complaint(1).kept(&*store).await?, a_complaint(2).kept(&*store).await?);
    // Somebody writes to the second complaint, while another merges it as it was.
    let written_to = keep(&*store, then(&second, [note("in between")])).await?;
    let with_all = |held: &Held| {
        let mut batch = a_letter(held, Purpose::Reply, at(0));
        batch.messages.push(belonging(a_message("new", 1), &held.complaint.reference, Side::Complainant));
        batch.knows.push("mentioned@example.com".into());
        Batch { words: "unrepeatable".to_owned(), ..batch }
    };
    let [_, too_late] = merging(&first, &second);
    let refused = store.commit_all(vec![with_all(&first), too_late]).await;
    assert!(matches!(refused, Err(CommitError::Conflict)), "{refused:?}");
    let cant_be = a_decision_that_cant_be(&*store, &written_to).await?;
    let refused = store.commit_all(vec![with_all(&first), cant_be]).await;
    assert!(matches!(refused, Err(CommitError::Duplicate(_))), "{refused:?}");

    let letter = with_all(&first).letters.remove(0);
    assert_eq!(store.letter(&letter.id).await?, None);
    assert_eq!(store.next_letter_at().await?, None);
    assert_eq!(store.message(&a_message("new", 1).message.key).await?, None);
    assert_eq!(store.complaint_of_mail(&["mentioned@example.com".into()]).await?, None);
    assert_eq!(store.search("unrepeatable", &QueueQuery::of(View::All)).await?.items, []);
    for (number, held) in [(1, first), (2, written_to)] {
        assert_eq!(store.complaint(&reference(number)).await?, Some(held));
        assert_whole(&*store, &reference(number)).await?;
    }
    Ok(())
}

/// A part of the complaint goes on as another one.
fn splitting(held: &Held, number: u64) -> Vec<Batch> {
    let split_off = Event::SplitOff { to: reference(number), why: "Two matters.".to_owned() };
    let part = a_complaint(number).about("The other matter", "The invoice is wrong.").split_from(held);
    vec![then(held, [(staff("mara"), split_off)]), part.batch()]
}

pub async fn a_complaint_opens_as_another_is_split(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let held = a_complaint(1).kept(&*store).await?;
    let batches = splitting(&held, 2);
    let (first, second) = (after(&batches[0]), after(&batches[1]));
    store.commit_all(batches).await?;
    assert_eq!(store.complaint(&reference(1)).await?.as_ref(), Some(&first));
    assert_eq!(store.complaint(&reference(2)).await?.as_ref(), Some(&second));
    assert_eq!(second.complaint.split_from, Some(reference(1)));
    assert!(store.next_number(2026).await? > 2, "its number is taken");

    a_complaint(7).kept(&*store).await?;
    let refused = store.commit_all(splitting(&first, 7)).await;
    assert!(matches!(refused, Err(CommitError::Conflict)), "the reference is taken: {refused:?}");
    let mut opens_first = splitting(&held, 8);
    opens_first.reverse();
    let refused = store.commit_all(opens_first).await;
    assert!(matches!(refused, Err(CommitError::Conflict)), "it was split already: {refused:?}");
    assert_eq!(store.complaint(&reference(1)).await?, Some(first));
    assert_eq!(store.complaint(&reference(8)).await?, None);
    assert_eq!(store.search("invoice", &QueueQuery::of(View::All)).await?.items, [second.complaint]);
    assert_whole(&*store, &reference(1)).await?;
    assert_whole(&*store, &reference(2)).await
}

pub async fn decisions_made_together_follow_each_other(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let opening = a_complaint(1).batch();
    let noted = Batch { words: "wordsofthesecond".to_owned(), ..then(&after(&opening), [note("at once")]) };
    let held = after(&noted);
    let refused = store.commit_all(vec![noted.clone(), opening.clone()]).await;
    assert!(matches!(refused, Err(CommitError::Conflict)), "a note on nothing: {refused:?}");
    store.commit_all(vec![opening, noted]).await?;
    assert_eq!(store.complaint(&reference(1)).await?, Some(held));
    for words in ["dark", "wordsofthesecond"] {
        assert_eq!(store.search(words, &QueueQuery::of(View::All)).await?.items.len(), 1, "{words}");
    }
    assert_whole(&*store, &reference(1)).await
}

/// Complaints in a ring, each to be related to the next at once: neighbours are in each other's way, so of two that share
/// a complaint at most one is kept, and never half of it.
pub async fn of_pairs_at_once_each_is_kept_whole_or_not_at_all(ground: &dyn Ground) -> Outcome {
    const RING: usize = 60;
    let store = ground.open().await?;
    let mut ring = Vec::new();
    for number in 0..RING {
        ring.push(a_complaint(number as u64).kept(&*store).await?);
    }
    let mut relating = JoinSet::new();
    for n in 0..RING {
        let (one, other) = (&ring[n], &ring[(n + 1) % RING]);
        let related = |held: &Held, to: &Held| {
            let other = to.complaint.reference.clone();
            let relates = Event::Related { other, why: "The same house.".to_owned() };
            Batch { words: format!("pair{n}here"), ..then(held, [(staff("mara"), relates)]) }
        };
        let (pair, alone) = (vec![related(one, other), related(other, one)], a_complaint((RING + n) as u64));
        let (of_pair, of_alone) = (store.clone(), store.clone());
        relating.spawn(async move { (n, of_pair.commit_all(pair).await) });
        relating.spawn(async move { (RING + n, alone.kept(&*of_alone).await.map(drop)) });
    }
    let mut kept = BTreeSet::new();
    for (n, done) in relating.join_all().await {
        match done {
            Ok(()) => _ = kept.insert(n),
            Err(CommitError::Conflict) => assert!(n < RING, "who is alone is in nobody's way"),
            Err(other) => return Err(other.into()),
        }
    }
    for n in 0..RING {
        let next = (n + 1) % RING;
        let is_related = async |of: usize, to: usize| {
            let held = store.complaint(&reference(of as u64)).await?.ok_or("it is there")?;
            Ok::<_, Box<dyn std::error::Error + Send + Sync>>(held.complaint.related.contains(&reference(to as u64)))
        };
        assert_eq!(is_related(n, next).await?, kept.contains(&n), "{n}");
        assert_eq!(is_related(next, n).await?, kept.contains(&n), "{n}");
        assert!(!(kept.contains(&n) && kept.contains(&next)), "{n} and {next} were in each other's way");
        let found = store.search(&format!("pair{n}here"), &QueueQuery::of(View::All)).await?.items;
        assert_eq!(found.len(), if kept.contains(&n) { 2 } else { 0 });
        assert_whole(&*store, &reference(n as u64)).await?;
    }
    assert_eq!(kept.iter().filter(|n| **n >= RING).count(), RING, "all the others were kept");
    assert!(kept.len() > RING, "and some of the pairs");
    Ok(())
}
