//! A simulated year of 5,000 complaints: people on holiday and ill, customers who answer late or never, three days of
//! downtime. At its end every promise is in exactly one final state, nothing is left open, and the store's rows, a recount
//! of the raw journals and what was seen meanwhile say the same.

mod house;

use complaint::Team;
use house::{Keeps, at, house_at};
use procedure::simulation::{Plan, Rates, Simulation, Staffing, Tally, recount};
use std::collections::BTreeMap;
use std::sync::Arc;

fn plan(seed: u64, complaints: u32) -> Plan {
    let mut plan = Plan::of(seed, at("2026-01-01T06:00:00Z"), 365 + 300).quiet_for(300).complaints(complaints);
    plan.downtime = Some((at("2026-05-19T17:00:00Z"), at("2026-05-22T17:00:00Z")));
    plan.rates = Rates { writings: 0, letters: 0, downtime: 0, ..Rates::SOME };
    plan
}

#[tokio::test]
async fn a_year_of_5000_complaints_ends_with_every_promise_in_one_final_state() {
    let (house, clock) = house_at("2026-01-01T06:00:00Z");
    let courier = Arc::new(Keeps::default());
    let mut plan = plan(20_260_101, 5_000);
    // Just enough people for an average week: in summer it is too much for them.
    let of =
        [("service-management", 5), ("technical", 8), ("safety", 1)].map(|(team, people)| (Team::from(team), people));
    plan.staffing = Staffing { of: BTreeMap::from(of), ..Staffing::each(1) };
    let figures = Simulation::new(&house, &clock, courier.clone(), plan).run().await.expect("runs");
    println!("{}", procedure::simulation::dashboard(&figures));

    assert!(figures.complaints > 4_500, "{figures:?}");
    assert_eq!(figures.work_in_hand, 0, "after ten months without new ones nothing is left open");
    let recount = recount(&house).await.expect("counts");
    assert_eq!((recount.settled_twice, recount.sent_twice), (0, 0));
    let from = "2025-01-01".parse().expect("a date");
    let to = "2099-01-01".parse().expect("a date");
    let rows = house.store.promise_counts(from, to).await.expect("counts");
    let rows: BTreeMap<(String, String), u64> =
        rows.into_iter().map(|c| ((c.name.to_string(), c.state.as_str().to_owned()), c.count)).collect();
    assert_eq!(rows, recount.promises);
    assert_eq!(figures.all().running, 0, "{rows:?}");
    let lively =
        |name: &str, state: fn(&Tally) -> u64| figures.promises.get(name).is_some_and(|tally| state(tally) > 0);
    assert!(lively("acknowledgement", |t| t.kept) && lively("update", |t| t.kept_late), "{rows:?}");
    assert!(lively("resolution", |t| t.kept_late) && lively("resolution", |t| t.replaced), "{rows:?}");
    let twice = courier.0.lock().expect("not poisoned").values().filter(|n| **n > 1).count();
    assert_eq!(twice, 0, "no letter left twice");
}
