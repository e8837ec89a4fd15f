use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Bytes that all connections together may hold in memory. Without it, a few hundred connections that each send the
/// largest message allowed would exhaust the machine.
pub(super) struct Budget {
    free: AtomicUsize,
}

impl Budget {
    pub(super) fn of(bytes: usize) -> Arc<Budget> {
        Arc::new(Budget { free: AtomicUsize::new(bytes) })
    }

    /// A share of nothing yet, given back when dropped.
    pub(super) fn share(self: &Arc<Budget>) -> Share {
        Share { budget: Arc::clone(self), held: 0 }
    }
}

pub(super) struct Share {
    budget: Arc<Budget>,
    held: usize,
}

impl Share {
    /// Holds `bytes` in total from now on; false, with nothing changed, if that isn't free.
    pub(super) fn grow_to(&mut self, bytes: usize) -> bool {
        let more = bytes.saturating_sub(self.held);
        let taken = self.budget.free.fetch_update(Ordering::AcqRel, Ordering::Acquire, |free| free.checked_sub(more));
        if taken.is_ok() {
            self.held += more;
        }
        taken.is_ok()
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.budget.free.fetch_add(self.held, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_holds_another_lacks_until_it_is_given_back() {
        let budget = Budget::of(10);
        let mut first = budget.share();
        let mut second = budget.share();
        assert!(first.grow_to(8));
        assert!(!second.grow_to(3));
        assert!(second.grow_to(2));
        drop(first);
        assert!(second.grow_to(10));
    }
}
