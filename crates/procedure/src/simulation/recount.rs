//! An independent recount: what became of each promise, told from the raw journal alone, by other means than the
//! core's own fold, to be compared with the store's rows.

use crate::house::{House, HouseError};
use serde_json::Value;
use std::collections::BTreeMap;

/// What the journals say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recount {
    pub complaints: u64,
    pub events: u64,
    /// How many promises of a name ended in a state; `running` for those that no event has settled.
    pub promises: BTreeMap<(String, String), u64>,
    /// Promises that were settled more than once, other than a miss that was made good.
    pub settled_twice: u64,
    /// Letters that left more than once.
    pub sent_twice: u64,
}

/// Reads every journal.
///
/// # Errors
/// The store can't be read.
pub async fn recount(house: &House) -> Result<Recount, HouseError> {
    let mut all = Recount::default();
    let mut after = None;
    loop {
        let references = house.store.references(after.as_ref(), 500).await?;
        let Some(last) = references.last().cloned() else { return Ok(all) };
        for reference in &references {
            let bodies = house.store.journal(reference).await?;
            let events: Vec<Value> = bodies.iter().filter_map(|e| serde_json::from_str(&e.body).ok()).collect();
            all.complaints += 1;
            all.events += events.len() as u64;
            count_one(&events, &mut all);
        }
        after = Some(last);
    }
}

fn count_one(events: &[Value], all: &mut Recount) {
    let mut promises: Vec<(String, String)> = Vec::new();
    let mut letters: BTreeMap<&str, u32> = BTreeMap::new();
    for recorded in events {
        let event = &recorded["event"];
        let number = event["promise"].as_u64().map(|n| n as usize);
        let settle = match event["what"].as_str().unwrap_or_default() {
            "promise_made" => {
                let name = event["promise"]["name"].as_str().unwrap_or_default();
                promises.push((name.to_owned(), "running".to_owned()));
                continue;
            }
            "letter_sent" => {
                *letters.entry(event["letter"].as_str().unwrap_or_default()).or_default() += 1;
                continue;
            }
            "promise_kept" if event["late"] == Value::Bool(true) => "kept_late",
            "promise_kept" => "kept",
            "promise_missed" => "missed",
            "promise_unkept" => {
                let Some((_, state)) = number.and_then(|n| promises.get_mut(n)) else { continue };
                *state = if state == "kept_late" { "missed" } else { "running" }.to_owned();
                continue;
            }
            "promise_replaced" => "replaced",
            "promise_lifted" => "lifted",
            _ => continue,
        };
        let Some((_, state)) = number.and_then(|n| promises.get_mut(n)) else { continue };
        let made_good = state == "missed" && settle == "kept_late";
        all.settled_twice += u64::from(state != "running" && !made_good);
        *state = settle.to_owned();
    }
    all.sent_twice += letters.values().filter(|n| **n > 1).count() as u64;
    for promise in promises {
        *all.promises.entry(promise).or_default() += 1;
    }
}
