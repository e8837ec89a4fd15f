//! Letters on their way out: each recorded before it leaves, none taken twice.

use super::cast::*;
use super::{Ground, Outcome};
use crate::contract::{Batch, CommitError, Held, Store};
use crate::words::{LetterState, OutboxChange, OutboxLetter};
use complaint::{By, Event, LetterId, Purpose};
use jiff::{SignedDuration, Timestamp};
use tokio::task::JoinSet;

/// A complaint with one letter queued until `due`.
async fn queued(store: &dyn Store, number: u64, due: Timestamp) -> Result<(Held, OutboxLetter), CommitError> {
    let held = a_complaint(number).kept(store).await?;
    let batch = a_letter(&held, Purpose::Acknowledgement, due);
    let letter = batch.letters[0].clone();
    Ok((keep(store, batch).await?, letter))
}

/// The decision that a letter came to this.
fn came_to(held: &Held, id: &LetterId, state: LetterState) -> Batch {
    let event = Event::LetterSent { letter: id.clone(), at: at(9), note: "250 ok".to_owned() };
    let change = OutboxChange { id: id.clone(), state, note: "250 ok".to_owned() };
    Batch { outbox: vec![change], ..then(held, [(By::System, event)]) }
}

pub async fn a_letter_goes_its_way(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let (held, letter) = queued(&*store, 1, at(5)).await?;
    assert_eq!(store.letter(&letter.id).await?, Some(letter.clone()));
    assert_eq!(store.next_letter_at().await?, Some(at(5)));

    let sending = OutboxLetter { state: LetterState::Sending, ..letter.clone() };
    assert_eq!(store.claim_letters(at(5), 10).await?, std::slice::from_ref(&sending));
    assert_eq!(store.letter(&letter.id).await?, Some(sending));
    assert_eq!(store.claim_letters(at(500), 10).await?, []);
    assert_eq!(store.next_letter_at().await?, None);

    keep(&*store, came_to(&held, &letter.id, LetterState::Sent)).await?;
    let sent = OutboxLetter { state: LetterState::Sent, note: "250 ok".to_owned(), ..letter.clone() };
    assert_eq!(store.letter(&letter.id).await?, Some(sent));
    assert_eq!(store.claim_letters(at(500), 10).await?, []);
    assert_eq!(store.letter(&"C-1.9".into()).await?, None);
    Ok(())
}

pub async fn a_letter_waits_for_its_time(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    for (number, due) in [(1, 30), (2, 10), (3, 20)] {
        queued(&*store, number, at(due)).await?;
    }
    let just_before = at(10) - SignedDuration::from_nanos(1);
    assert_eq!(store.claim_letters(just_before, 10).await?, []);
    assert_eq!(store.next_letter_at().await?, Some(at(10)));
    let claimed = |letters: Vec<OutboxLetter>| letters.iter().map(|l| l.reference.number()).collect::<Vec<_>>();
    assert_eq!(claimed(store.claim_letters(at(25), 1).await?), [2], "the longest waiting first");
    assert_eq!(claimed(store.claim_letters(at(25), 10).await?), [3]);
    assert_eq!(claimed(store.claim_letters(at(30), 10).await?), [1]);
    Ok(())
}

pub async fn a_letter_is_taken_once(ground: &dyn Ground) -> Outcome {
    let stores =
        if ground.lasts() { vec![ground.open().await?, ground.open().await?] } else { vec![ground.open().await?] };
    for number in 1..=60 {
        queued(&*stores[0], number, at(0)).await?;
    }
    let mut taking = JoinSet::new();
    for n in 0..40 {
        let store = stores[n % stores.len()].clone();
        taking.spawn(async move { store.claim_letters(at(100), 3).await });
    }
    let taken = taking.join_all().await.into_iter().collect::<Result<Vec<_>, _>>()?;
    let mut taken: Vec<u64> = taken.into_iter().flatten().map(|l| l.reference.number()).collect();
    taken.sort_unstable();
    assert_eq!(taken, (1..=60).collect::<Vec<_>>());
    Ok(())
}

pub async fn a_letter_comes_back_and_waits(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let (held, letter) = queued(&*store, 1, at(0)).await?;
    for tries in 1..=3 {
        assert_eq!(store.claim_letters(at(1_000), 10).await?.len(), 1);
        store.postpone_letter(&letter.id, at(10), "451 later").await?;
        let waiting = store.letter(&letter.id).await?.ok_or("it is there")?;
        assert_eq!((waiting.state, waiting.tries), (LetterState::Queued, tries));
        assert_eq!((waiting.next_try, waiting.note.as_str()), (at(10), "451 later"));
        assert_eq!(store.claim_letters(at(9), 10).await?, []);
    }
    assert_eq!(store.claim_letters(at(1_000), 10).await?.len(), 1);
    store.hold_letter(&letter.id, at(20), "waits for its turn").await?;
    let waiting = store.letter(&letter.id).await?.ok_or("it is there")?;
    assert_eq!((waiting.state, waiting.tries, waiting.next_try), (LetterState::Queued, 3, at(20)), "nobody tried");
    assert_eq!(store.claim_letters(at(19), 10).await?, []);
    keep(&*store, came_to(&held, &letter.id, LetterState::Uncertain)).await?;
    assert_eq!(store.claim_letters(at(1_000), 10).await?, []);
    store.postpone_letter(&letter.id, at(0), "to be sent again").await?;
    assert_eq!(store.claim_letters(at(1_000), 10).await?.len(), 1, "also one that was uncertain");
    assert!(store.postpone_letter(&"C-1.9".into(), at(0), "").await.is_err());
    assert!(store.hold_letter(&"C-1.9".into(), at(0), "").await.is_err());
    Ok(())
}

pub async fn letters_put_off_by_a_clock_that_was_ahead_are_recalled(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let mut ids = Vec::new();
    for number in 1..=3 {
        ids.push(queued(&*store, number, at(0)).await?.1.id);
    }
    assert_eq!(store.claim_letters(at(0), 2).await?.len(), 2);
    store.postpone_letter(&ids[0], at(500), "451 later").await?;
    store.postpone_letter(&ids[1], at(90_000), "451 later").await?;
    store.recall_letters(at(1_000), at(7)).await?;
    let mut tries = Vec::new();
    for id in &ids {
        tries.push(store.letter(id).await?.ok_or("it is there")?.next_try);
    }
    assert_eq!(tries, [at(500), at(7), at(0)], "only what lies beyond");
    Ok(())
}

pub async fn a_letter_that_was_sent_stays_so(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let (held, letter) = queued(&*store, 1, at(0)).await?;
    keep(&*store, came_to(&held, &letter.id, LetterState::Sent)).await?;
    assert!(store.postpone_letter(&letter.id, at(0), "once more").await.is_err());
    assert_eq!(store.claim_letters(at(1_000), 10).await?, []);
    Ok(())
}

pub async fn what_was_being_sent_is_found_after_a_restart(ground: &dyn Ground) -> Outcome {
    if !ground.lasts() {
        return Ok(());
    }
    let store = ground.open().await?;
    for number in 1..=3 {
        queued(&*store, number, at(0)).await?;
    }
    let taken = store.claim_letters(at(0), 2).await?;
    drop(store);
    let store = ground.open().await?;
    // That a node has ended may be noticed a moment later.
    let mut patience = 100;
    while store.stuck_letters().await?.len() < taken.len() && patience > 0 {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        patience -= 1;
    }
    assert_eq!(store.stuck_letters().await?, taken, "with everything needed to send them again");
    store.postpone_letter(&taken[0].id, at(0), "sent again").await?;
    assert_eq!(store.stuck_letters().await?, taken[1..]);
    Ok(())
}

pub async fn what_a_living_node_sends_is_not_stuck(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    queued(&*store, 1, at(0)).await?;
    let taken = store.claim_letters(at(0), 2).await?;
    assert_eq!(taken.len(), 1);
    assert_eq!(store.stuck_letters().await?, [], "it is being sent");
    store.postpone_letter(&taken[0].id, at(0), "451 later").await?;
    assert_eq!(store.claim_letters(at(0), 2).await?.len(), 1);
    assert_eq!(store.stuck_letters().await?, [], "and once more");
    Ok(())
}

pub async fn letters_are_listed_newest_first(ground: &dyn Ground) -> Outcome {
    use LetterState::{Failed, Queued, Sending, Sent, Uncertain};
    let store = ground.open().await?;
    let states = [Queued, Sent, Uncertain, Failed];
    let mut written = Vec::new();
    for number in 1..=22 {
        let (held, letter) = queued(&*store, number, at(1_000)).await?;
        let state = states[number as usize % 4];
        if state != Queued {
            keep(&*store, came_to(&held, &letter.id, state)).await?;
        }
        written.push((state, letter.id));
    }
    written.reverse();
    for state in [None, Some(Queued), Some(Sending), Some(Sent), Some(Uncertain), Some(Failed)] {
        let pages = all_pages(3, |after| {
            let store = store.clone();
            async move { store.letters(state, after.as_ref(), 3).await }
        });
        let letters = pages.await?;
        assert!(letters.iter().all(|l| l.raw.is_empty()), "lists carry no bytes");
        let ids: Vec<LetterId> = letters.into_iter().map(|l| l.id).collect();
        let expected = written.iter().filter(|(s, _)| state.is_none_or(|state| state == *s));
        assert_eq!(ids, expected.map(|(_, id)| id.clone()).collect::<Vec<_>>(), "{state:?}");
    }
    Ok(())
}

pub async fn receipts_to_an_address_are_counted(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    for number in 1..=3 {
        let held = a_complaint(number).from("Ana", ["ana@example.com", "Ana@Example.com"][number as usize % 2]);
        let held = held.kept(&*store).await?;
        let held = keep(&*store, a_letter(&held, Purpose::Acknowledgement, at(0))).await?;
        keep(&*store, a_letter(&held, Purpose::Reply, at(0))).await?;
    }
    // Written a minute after each complaint, and those are a minute apart.
    for (since, expected) in [(at(0), 3), (at(2), 3), (at(3), 2), (at(4), 1), (at(5), 0)] {
        assert_eq!(store.letters_to("ANA@example.com", since).await?, expected, "since {since}");
    }
    assert_eq!(store.letters_to("bo@example.com", at(0)).await?, 0);
    Ok(())
}
