//! A glance: work that only looks, for somebody who mustn't miss what they did themselves.

use crate::convert::key_of;
use complaint::Reference;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

/// How far a store had been written at some moment. It means something to that store only, and later marks are never lower.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark(pub u64);

impl Mark {
    /// Further than any store has been written: whoever has it must see all there is.
    pub const ALL: Self = Self(u64::MAX);
}

struct Glance {
    mark: Mark,
    /// It goes on with what is written to: a replica couldn't tell it something.
    is_over: Cell<bool>,
    /// Up to which event of which complaint it has come.
    seen: RefCell<BTreeMap<i64, u32>>,
}

tokio::task_local! {
    static GLANCE: Glance;
}

/// Does `work` as a glance: what it reads may be a moment old, but not older than `mark`, where [`Store`](crate::Store) says
/// so. Tasks that it starts aren't part of it. Work that decides something is never one.
pub async fn at_a_glance<T>(mark: Mark, work: impl Future<Output = T>) -> T {
    GLANCE.scope(Glance { mark, is_over: Cell::default(), seen: RefCell::default() }, work).await
}

/// What this task must not miss, if it is a glance.
pub fn glance() -> Option<Mark> {
    GLANCE.try_with(|glance| (!glance.is_over.get()).then_some(glance.mark)).ok().flatten()
}

/// What this task still reads is as fresh as if it weren't a glance. Whether it was one until now.
pub(crate) fn look_closely() -> bool {
    GLANCE.try_with(|glance| !glance.is_over.replace(true)).unwrap_or(false)
}

/// It has seen a complaint as it is after its event `seq`.
pub(crate) fn has_seen(reference: &Reference, seq: u32) {
    let Some(key) = key_of(reference) else { return };
    // Not within a glance nothing is remembered.
    let _ = GLANCE.try_with(|glance| glance.seen.borrow_mut().insert(key, seq));
}

/// The event of the complaint that it has come to.
pub(crate) fn seen(reference: &Reference) -> u32 {
    let seen = |glance: &Glance| glance.seen.borrow().get(&key_of(reference)?).copied();
    GLANCE.try_with(seen).ok().flatten().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_glance_ends_with_its_work_or_when_it_looks_closely() {
        let reference = Reference::new(2026, 1);
        has_seen(&reference, 3);
        assert_eq!((glance(), seen(&reference), look_closely()), (None, 0, false), "it isn't one");
        at_a_glance(Mark(7), async {
            assert_eq!((glance(), seen(&reference)), (Some(Mark(7)), 0));
            has_seen(&reference, 3);
            assert_eq!((seen(&reference), seen(&Reference::new(2026, 2))), (3, 0));
            assert_eq!(tokio::spawn(async { glance() }).await.expect("ends"), None, "another task is none");
            assert!(look_closely() && !look_closely());
            assert_eq!(glance(), None);
        })
        .await;
        assert_eq!(glance(), None);
    }
}
