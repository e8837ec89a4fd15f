//! A simulated year of 5,000 complaints: handlers who are sometimes late or ill, three days of downtime. At its end
//! every promise is in exactly one final state, and the counts agree with an independent recount from the journal.

mod house;

use complaint::{PromiseState, Verdict, replay, verify_chain};
use house::{Keeps, at, house_at};
use jiff::SignedDuration;
use procedure::Clock;
use procedure::simulation::{Plan, Simulation, recount};
use std::collections::BTreeMap;

fn plan(seed: u64, complaints: u32) -> Plan {
    Plan {
        seed,
        from: at("2026-01-01T06:00:00Z"),
        until: at("2027-06-30T06:00:00Z"),
        complaints,
        downtime: Some((at("2026-05-19T17:00:00Z"), at("2026-05-22T17:00:00Z"))),
        late_percent: 8,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_year_of_5000_complaints_ends_with_every_promise_in_one_final_state() {
    let (house, clock) = house_at("2026-01-01T06:00:00Z");
    let courier = Keeps::default();
    let plan = plan(20_260_101, 5_000);
    let summary = Simulation::new(&house, &clock, &courier, plan).run().await.expect("runs");
    // Long after, nothing runs any more.
    clock.set(clock.now() + SignedDuration::from_hours(24 * 120));
    house.sweep().await.expect("sweeps");
    while house.send_letters(&courier, 256).await.expect("sends") > 0 {}

    let recount = recount(&house).await.expect("counts");
    assert!(recount.complaints > 4_500, "{summary:?} {recount:?}");
    assert_eq!(recount.settled_twice, 0);
    assert_eq!(recount.sent_twice, 0);
    let from = "2025-01-01".parse().expect("a date");
    let to = "2099-01-01".parse().expect("a date");
    let rows = house.store.promise_counts(from, to).await.expect("counts");
    let rows: BTreeMap<(String, String), u64> =
        rows.into_iter().map(|c| ((c.name.to_string(), c.state.as_str().to_owned()), c.count)).collect();
    assert_eq!(rows, recount.promises);
    assert!(rows.keys().all(|(_, state)| state != PromiseState::Running.as_str()), "{rows:?}");
    for (name, state) in
        [("resolution", "missed"), ("resolution", "replaced"), ("update", "kept_late"), ("acknowledgement", "kept")]
    {
        assert!(rows.contains_key(&(name.to_owned(), state.to_owned())), "a lively year has {name} {state}: {rows:?}");
    }
    let twice = courier.0.lock().expect("not poisoned").values().filter(|n| **n > 1).count();
    assert_eq!(twice, 0, "no letter left twice");
    println!("{summary:?}\n{rows:#?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rows_follow_from_the_journal_and_chains_are_whole() {
    let (house, clock) = house_at("2026-01-01T06:00:00Z");
    let plan = plan(7, 150);
    Simulation::new(&house, &clock, &Keeps::default(), plan).run().await.expect("runs");
    let references = house.store.references(None, 1_000).await.expect("lists");
    assert!(references.len() > 100);
    for reference in references {
        let journal = house.store.journal(&reference).await.expect("a journal");
        assert_eq!(verify_chain(&reference.to_string(), &journal), Verdict::Whole);
        let held = house.store.complaint(&reference).await.expect("a row").expect("is there");
        assert_eq!(replay(&journal), Some(held.complaint));
        assert_eq!(journal.last().map(|e| e.hash), Some(held.head));
    }
}
