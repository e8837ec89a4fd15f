//! Promises counted, for reports.

use super::cast::*;
use super::{Ground, Outcome};
use crate::words::PromiseCount;
use complaint::{By, Event, PromiseState};

fn counted(name: &str, state: PromiseState, count: u64) -> PromiseCount {
    PromiseCount { name: name.into(), state, count }
}

fn sorted(mut counts: Vec<PromiseCount>) -> Vec<PromiseCount> {
    counts.sort_by_key(|c| (c.name.clone(), c.state.as_str()));
    counts
}

pub async fn promises_are_counted_by_name_and_state(ground: &dyn Ground) -> Outcome {
    use PromiseState::Running;
    let store = ground.open().await?;
    assert_eq!(store.promise_counts(march(1), march(31)).await?, []);
    for number in 0..4 {
        let promises = vec![a_promise("acknowledgement", march(11)), a_promise("resolution", march(20))];
        a_complaint(number).owing(promises).kept(&*store).await?;
    }
    a_complaint(9).owing(vec![a_promise("resolution", march(25))]).kept(&*store).await?;
    let of = async |from, to| store.promise_counts(march(from), march(to)).await.map(sorted);
    let all = [counted("acknowledgement", Running, 4), counted("resolution", Running, 5)];
    assert_eq!(of(1, 31).await?, all);
    assert_eq!(of(11, 25).await?, all, "both ends belong to the period");
    assert_eq!(of(12, 24).await?, [counted("resolution", Running, 4)]);
    assert_eq!(of(26, 31).await?, []);
    Ok(())
}

pub async fn a_count_follows_what_became_of_a_promise(ground: &dyn Ground) -> Outcome {
    use PromiseState::{Lifted, Missed, Running};
    let store = ground.open().await?;
    let promises = || vec![a_promise("acknowledgement", march(11)), a_promise("resolution", march(20))];
    let first = a_complaint(1).owing(promises()).kept(&*store).await?;
    a_complaint(2).owing(promises()).kept(&*store).await?;
    let missed = (By::System, Event::PromiseMissed { promise: 0, due: march(11) });
    let first = keep(&*store, then(&first, [missed])).await?;
    keep(&*store, then(&first, [lifted(1)])).await?;
    let expected = [
        counted("acknowledgement", Missed, 1),
        counted("acknowledgement", Running, 1),
        counted("resolution", Lifted, 1),
        counted("resolution", Running, 1),
    ];
    assert_eq!(sorted(store.promise_counts(march(1), march(31)).await?), expected);
    Ok(())
}
