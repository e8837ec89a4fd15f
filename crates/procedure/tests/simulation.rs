//! Small worlds by the thousand: few complaints, much that goes wrong. After each event everything that must hold is
//! checked; at the end journals, rows, counts and messages are read back and compared.
//!
//! `REDRESS_SEEDS=N` runs more of them, `REDRESS_SEED=N` one of them, and prints what came of it.

use complaint::Policy;
use procedure::simulation::{Figures, Plan, Rates, Staffing, Stopped, simulate};
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use workdays::Region;

const POLICIES: [&str; 7] = [
    include_str!("../../../policies/customer-service-europe.toml"),
    include_str!("../../../policies/fca-disp.toml"),
    include_str!("../../../policies/gdpr-requests.toml"),
    include_str!("../../../policies/gpsr-product-safety.toml"),
    include_str!("../../../policies/iso-10002.toml"),
    include_str!("../../../policies/psd2.toml"),
    include_str!("../../../policies/public-body-two-stage.toml"),
];
/// What a thousand worlds should come across.
const EVENTS: [&str; 42] = [
    "opened",
    "promise_made",
    "promise_kept",
    "promise_missed",
    "promise_replaced",
    "promise_lifted",
    "promise_moved",
    "promise_paused",
    "promise_resumed",
    "raised",
    "warning_given",
    "letter_written",
    "letter_sent",
    "letter_uncertain",
    "letter_failed",
    "message_received",
    "details_corrected",
    "kind_corrected",
    "danger_marked",
    "safety_officer_named",
    "danger_assessed",
    "priority_set",
    "team_assigned",
    "handler_assigned",
    "note_added",
    "third_party_added",
    "information_asked",
    "extension_written",
    "part_resolved",
    "decision_made",
    "remedy_accepted",
    "remedy_declined",
    "remedy_done",
    "silence_began",
    "satisfaction_given",
    "escalated",
    "closed",
    "reopened",
    "merged",
    "split_off",
    "related",
    "represented",
];
const REGIONS: [&str; 5] = ["RO", "DE-BY", "GB-SCT", "FR", "SE"];

fn policy(number: u64) -> Policy {
    Policy::from_toml(POLICIES[number as usize % POLICIES.len()]).expect("a sound policy")
}

fn region(number: u64) -> Region {
    Region::parse(REGIONS[number as usize % REGIONS.len()]).expect("a region")
}

fn run(policy: Policy, region: Region, plan: Plan) -> Result<Figures, Stopped> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(simulate(policy, region, plan, &|_| ()))
}

/// Three complaints in a month, and half a year in which they come to their ends.
fn small(seed: u64) -> Result<Figures, Stopped> {
    // Every other world runs under the default policy, the others under each of the rest in turn.
    let number = if seed.is_multiple_of(2) { 0 } else { seed / 2 };
    let from = "2026-03-02T05:00:00Z".parse().expect("an instant");
    let mut plan = Plan::of(seed, from, 210).quiet_for(180).complaints(3);
    plan.rates = [Rates::MANY, Rates::SOME, Rates::MANY][(seed % 3) as usize];
    plan.staffing = Staffing::each(1 + (seed % 2) as u32);
    run(policy(number), region(seed / 3), plan)
}

fn seeds() -> Vec<u64> {
    if let Some(seed) = std::env::var("REDRESS_SEED").ok().and_then(|text| text.parse().ok()) {
        return vec![seed];
    }
    let count = std::env::var("REDRESS_SEEDS").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000);
    (0..count).collect()
}

#[test]
fn a_thousand_small_worlds_keep_what_must_hold() {
    let seeds = seeds();
    let next = AtomicU64::new(0);
    let broken = Mutex::new(Vec::new());
    let happened = Mutex::new(BTreeMap::<String, u64>::new());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(seed) = seeds.get(next.fetch_add(1, Ordering::Relaxed) as usize) {
                    match small(*seed) {
                        Ok(figures) if seeds.len() == 1 => println!("{figures:#?}"),
                        Ok(figures) => {
                            let mut all = happened.lock().expect("not poisoned");
                            figures.happened.into_iter().for_each(|(what, n)| *all.entry(what).or_default() += n);
                        }
                        Err(stopped) => broken.lock().expect("not poisoned").push((*seed, stopped.to_string())),
                    }
                }
            });
        }
    });
    let mut broken = broken.into_inner().expect("not poisoned");
    broken.sort();
    let told: Vec<String> = broken.iter().take(5).map(|(seed, what)| told(*seed, what)).collect();
    assert!(broken.is_empty(), "{} of {} worlds broke\n{}", broken.len(), seeds.len(), told.join("\n"));
    let happened = happened.into_inner().expect("not poisoned");
    let never: Vec<&str> = EVENTS.into_iter().filter(|what| !happened.contains_key(*what)).collect();
    assert!(seeds.len() < 1_000 || never.is_empty(), "in all these worlds nobody ever saw {never:?}: {happened:?}");
    println!("{happened:?}");
}

fn told(seed: u64, what: &str) -> String {
    format!(
        "seed {seed}: {what}\n  again: REDRESS_SEED={seed} cargo test -p procedure --test simulation -- --nocapture"
    )
}

/// Two months, a complaint a day.
fn months(seed: u64, rates: Rates) -> Figures {
    let from = "2026-03-02T05:00:00Z".parse().expect("an instant");
    let mut plan = Plan::of(seed, from, 60).complaints(60);
    plan.rates = rates;
    run(policy(0), region(0), plan).expect("runs")
}

#[test]
fn the_same_seed_gives_the_same_journals_another_seed_others() {
    let one = months(11, Rates::MANY);
    assert!(one.crashes > 0 && one.duplicates > 0 && one.complaints > 40, "{one:?}");
    assert_eq!(one, months(11, Rates::MANY));
    assert_ne!(one.journal_hash, months(12, Rates::MANY).journal_hash);
}

#[test]
fn whatever_goes_wrong_nothing_is_forgotten() {
    let from = "2026-03-02T05:00:00Z".parse().expect("an instant");
    let mut plan = Plan::of(5, from, 400).quiet_for(340).complaints(60);
    plan.rates = Rates::MANY;
    let figures = run(policy(0), region(0), plan).expect("runs");
    assert!(figures.crashes > 5 && figures.bounces > 0 && figures.escalated > 0, "{figures:?}");
    assert_eq!((figures.work_in_hand, figures.all().running), (0, 0), "{figures:?}");
}

#[test]
fn few_people_keep_fewer_promises_than_many() {
    let with = |people: u32| {
        let from = "2026-03-02T05:00:00Z".parse().expect("an instant");
        let mut plan = Plan { a_day: 4_000_000, ..Plan::of(3, from, 60) };
        plan.staffing = Staffing::each(people);
        run(policy(4), region(1), plan).expect("runs")
    };
    let (one, four) = (with(1), with(4));
    assert!(one.kept_percent() + 10.0 < four.kept_percent(), "{} {}", one.kept_percent(), four.kept_percent());
    assert!(one.work_in_hand > four.work_in_hand * 2, "{} {}", one.work_in_hand, four.work_in_hand);
    // How many the work asks for doesn't depend much on how many there are.
    assert!(
        one.staff_needed > 3 && one.staff_needed.abs_diff(four.staff_needed) <= 2,
        "{:?} {:?}",
        one.teams,
        four.teams
    );
}

#[test]
fn a_shorter_promise_asks_for_more_new_dates() {
    let text = POLICIES[0].replace("within = { working_days = 30 }", "within = { working_days = 10 }");
    let shorter = Policy::from_toml(&text).expect("a sound policy");
    let plan = || Plan { a_day: 3_000_000, ..Plan::of(3, "2026-03-02T05:00:00Z".parse().expect("an instant"), 80) };
    let is = run(policy(0), region(0), plan()).expect("runs");
    let what_if = run(shorter, region(0), plan()).expect("runs");
    let replaced = |f: &Figures| f.promises["resolution"].replaced;
    assert!(replaced(&what_if) > replaced(&is) * 2, "{:?} {:?}", what_if.promises, is.promises);
    let table = procedure::simulation::beside(&is, &what_if);
    assert!(table.contains("resolution in time") && table.contains("staff needed"), "{table}");
}
