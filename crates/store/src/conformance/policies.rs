//! Policies: a complaint stays under the version that it was opened under, so none is ever lost or changed.

use super::cast::*;
use super::{Ground, Outcome};
use crate::contract::StoreError;
use crate::words::InstalledPolicy;
use tokio::task::JoinSet;

fn a_policy(id: &str, version: u32, minutes: i64) -> InstalledPolicy {
    InstalledPolicy {
        id: id.to_owned(),
        version,
        body: format!("# „{id}“\r\nversion = {version}\n"),
        installed_at: at(minutes),
        installed_by: Some("ines".into()),
        in_force: true,
    }
}

fn no_longer(policy: &InstalledPolicy) -> InstalledPolicy {
    InstalledPolicy { in_force: false, ..policy.clone() }
}

pub async fn a_policy_is_kept_as_it_was_installed(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    assert_eq!(store.policies().await?, []);
    assert_eq!(store.policies_version().await?, 0);
    let first = InstalledPolicy { installed_by: None, ..a_policy("europe", 1, 5) };
    assert!(store.install_policy(&first).await?);
    assert_eq!(store.policies().await?, std::slice::from_ref(&first));
    let later = a_policy("europe", 1, 99);
    assert!(store.install_policy(&later).await?, "the same again");
    assert_eq!(store.policies().await?, std::slice::from_ref(&first), "when and by whom it first was");
    if ground.lasts() {
        drop(store);
        assert_eq!(ground.open().await?.policies().await?, [first]);
    }
    Ok(())
}

pub async fn a_version_never_gets_another_text(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let (first, second) = (a_policy("europe", 1, 1), a_policy("europe", 2, 2));
    store.install_policy(&first).await?;
    store.install_policy(&second).await?;
    let version = store.policies_version().await?;
    let changed = InstalledPolicy { body: format!("{} ", first.body), ..a_policy("europe", 1, 3) };
    assert!(!store.install_policy(&changed).await?);
    assert_eq!(store.policies().await?, [no_longer(&first), second], "and what is in force stays in force");
    assert_eq!(store.policies_version().await?, version);
    Ok(())
}

pub async fn of_all_policies_one_is_in_force(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let (first, second, other) = (a_policy("europe", 1, 9), a_policy("europe", 2, 2), a_policy("banks", 1, 3));
    for policy in [&first, &second, &other] {
        assert!(store.install_policy(policy).await?);
    }
    let installed = store.policies().await?;
    assert_eq!(installed, [no_longer(&first), no_longer(&second), other.clone()], "in the order they came");
    assert!(store.install_policy(&no_longer(&first)).await?, "back to the first");
    assert_eq!(store.policies().await?, [first, no_longer(&second), no_longer(&other)]);
    Ok(())
}

pub async fn who_follows_the_policies_notices_a_change(ground: &dyn Ground) -> Outcome {
    let here = ground.open().await?;
    let there = if ground.lasts() { ground.open().await? } else { here.clone() };
    let mut seen = 0;
    let (first, second) = (a_policy("europe", 1, 1), a_policy("europe", 2, 2));
    for policy in [&first, &second, &first] {
        here.install_policy(policy).await?;
        let version = there.policies_version().await?;
        assert!(version > seen, "{version} after {seen}");
        here.install_policy(policy).await?;
        assert_eq!(there.policies_version().await?, version, "what is in force already changes nothing");
        seen = version;
    }
    Ok(())
}

pub async fn of_two_texts_of_a_version_at_once_one_is_kept(ground: &dyn Ground) -> Outcome {
    let store = ground.open().await?;
    let mut installing = JoinSet::new();
    for n in 0..10 {
        let policy = InstalledPolicy { body: format!("# {n}"), ..a_policy("europe", 1, n) };
        let store = store.clone();
        installing.spawn(async move { Ok::<_, StoreError>((store.install_policy(&policy).await?, policy)) });
    }
    let mut kept = installing.join_all().await.into_iter().collect::<Result<Vec<_>, _>>()?;
    kept.retain(|(kept, _)| *kept);
    assert_eq!(kept.len(), 1);
    assert_eq!(store.policies().await?, [kept.remove(0).1]);
    Ok(())
}
