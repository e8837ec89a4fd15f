//! Numbers of references: said on the phone and printed, so never given twice.

use super::cast::*;
use super::{Ground, Outcome};
use crate::contract::Store;
use std::collections::BTreeSet;
use std::sync::Arc;
use tokio::task::JoinSet;

async fn ask(stores: &[Arc<dyn Store>], times: usize) -> Result<Vec<u64>, crate::StoreError> {
    let mut asking = JoinSet::new();
    for n in 0..times {
        let store = stores[n % stores.len()].clone();
        asking.spawn(async move { store.next_number(2026).await });
    }
    asking.join_all().await.into_iter().collect()
}

pub async fn a_number_is_given_once(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    assert_eq!(store.next_number(2026).await?, 1);
    assert_eq!(store.next_number(2026).await?, 2);
    let numbers: BTreeSet<u64> = ask(&[store], 300).await?.into_iter().collect();
    assert_eq!(numbers.len(), 300);
    assert!(numbers.first() > Some(&2));
    Ok(())
}

pub async fn a_number_in_use_is_never_given(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    a_complaint(9).kept(&*store).await?;
    assert_eq!(store.next_number(2026).await?, 10);
    a_complaint(500).kept(&*store).await?;
    a_complaint(12).kept(&*store).await?;
    assert!(store.next_number(2026).await? > 500);
    Ok(())
}

pub async fn every_year_has_its_own_numbers(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    a_complaint(30).kept(&*store).await?;
    assert_eq!(store.next_number(2027).await?, 1);
    assert_eq!(store.next_number(2025).await?, 1);
    assert_eq!(store.next_number(2026).await?, 31);
    Ok(())
}

pub async fn two_processes_never_get_the_same_number(ground: &dyn Ground) -> Outcome {
    if !ground.lasts() {
        return Ok(());
    }
    let stores = [ground.open().await?, ground.open().await?];
    let numbers: BTreeSet<u64> = ask(&stores, 300).await?.into_iter().collect();
    assert_eq!(numbers.len(), 300);
    Ok(())
}

pub async fn numbers_go_on_after_a_restart(ground: &dyn Ground) -> Outcome {
    if !ground.lasts() {
        return Ok(());
    }
    let store = ground.open().await?;
    let given = ask(&[store], 20).await?.into_iter().max();
    let store = ground.open().await?;
    let next = store.next_number(2026).await?;
    assert!(Some(next) > given, "{next} was given before");
    assert!(next <= given.unwrap_or(0) + 64, "a restart leaves a small gap at most");
    Ok(())
}
