//! Turns within one process.

use crate::contract::Turn;
use std::sync::Arc;
use tokio::sync::Mutex;

/// A turn takes the place that each of its two numbers falls to, in a row of its own: the first rows never wait for
/// the second ones, so nobody waits for each other.
pub(crate) struct Turns([[Arc<Mutex<()>>; 64]; 2]);

impl Default for Turns {
    fn default() -> Self {
        Self(std::array::from_fn(|_| std::array::from_fn(|_| Arc::default())))
    }
}

impl Turns {
    pub async fn take(&self, of: [u64; 2]) -> Turn {
        let place = |row: usize| Arc::clone(&self.0[row][(of[row] % 64) as usize]);
        let first = place(0).lock_owned().await;
        let second = place(1).lock_owned().await;
        Turn(Box::new((first, second)))
    }
}
