//! What changes, for pages that listen: a short memory of the store's news that all of them share, and their seats.

use crate::access::short_random;
use complaint::Complaint;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};
use store::{News, Store, StoreError};
use tokio::sync::broadcast::error::TryRecvError;
use tokio::sync::{OnceCell, broadcast, watch};

/// So much is remembered. Who comes back after more than that is told that something changed.
const REMEMBERED: usize = 256;
/// Pages of one session that may listen. A browser keeps six connections to a server that speaks HTTP/1.1 (RFC 9112,
/// 9.4, leaves the number to it): two are left, or its other pages wouldn't load.
pub(crate) const PER_SESSION: usize = 4;
/// Pages that may listen to this process.
pub(crate) const IN_ALL: usize = 5_000;

/// One change that was heard.
pub(crate) struct Heard {
    news: News,
    complaint: OnceCell<Option<Complaint>>,
}

impl Heard {
    /// The complaint after it: read once, by whoever looks first, however many listen.
    pub async fn complaint(&self, store: &dyn Store) -> Result<Option<&Complaint>, StoreError> {
        let read = async || Ok(store.complaint(&self.news.reference).await?.map(|held| held.complaint));
        Ok(self.complaint.get_or_try_init(read).await?.as_ref())
    }
}

/// What was heard since a place.
pub(crate) enum Since {
    These(Vec<Arc<Heard>>),
    /// More than is remembered.
    TooMuch,
}

struct Memory {
    store: broadcast::Receiver<News>,
    heard: VecDeque<Arc<Heard>>,
    /// How much was heard in all.
    count: u64,
}

impl Memory {
    /// Takes in what the store has said meanwhile.
    fn catch_up(&mut self) {
        loop {
            match self.store.try_recv() {
                Ok(news) => {
                    self.count += 1;
                    self.heard.push_back(Arc::new(Heard { news, complaint: OnceCell::new() }));
                }
                Err(TryRecvError::Lagged(missed)) => {
                    self.count += missed;
                    self.heard.clear();
                }
                Err(TryRecvError::Empty | TryRecvError::Closed) => break,
            }
            if self.heard.len() > REMEMBERED {
                self.heard.pop_front();
            }
        }
    }
}

pub(crate) struct Newsroom {
    /// Tells our marks from those of another process, or of one that ran before.
    id: String,
    memory: Mutex<Memory>,
    seats: Arc<Mutex<HashMap<String, usize>>>,
    closed: watch::Sender<bool>,
}

impl Newsroom {
    pub fn of(store: &dyn Store) -> Self {
        Self::hearing(store.watch())
    }

    fn hearing(store: broadcast::Receiver<News>) -> Self {
        let memory = Memory { store, heard: VecDeque::new(), count: 0 };
        Self {
            id: short_random(),
            memory: Mutex::new(memory),
            seats: Arc::default(),
            closed: watch::Sender::new(false),
        }
    }

    /// Where the news stand now, for a page to come back with. To be asked before the page is made: what changes
    /// meanwhile is then told.
    pub fn mark(&self) -> String {
        format!("{}-{}", self.id, self.now())
    }

    fn now(&self) -> u64 {
        let Ok(mut memory) = self.memory.lock() else { return 0 };
        memory.catch_up();
        memory.count
    }

    /// The place that a mark stands for. One that another process gave says nothing here: then from now on.
    pub fn place(&self, mark: &str) -> u64 {
        let ours = mark.strip_prefix(self.id.as_str()).and_then(|rest| rest.strip_prefix('-'));
        let now = self.now();
        ours.and_then(|count| count.parse().ok()).map_or(now, |count: u64| count.min(now))
    }

    /// What was heard since `place`, which moves on to now.
    pub fn since(&self, place: &mut u64) -> Since {
        let Ok(mut memory) = self.memory.lock() else { return Since::TooMuch };
        memory.catch_up();
        let new = usize::try_from(memory.count.saturating_sub(*place)).unwrap_or(usize::MAX);
        *place = memory.count;
        match memory.heard.len().checked_sub(new) {
            Some(known) => Since::These(memory.heard.iter().skip(known).cloned().collect()),
            None => Since::TooMuch,
        }
    }

    /// A seat for a page of this session, if there is one left.
    pub fn seat(&self, session: &str) -> Option<Seat> {
        let mut seats = self.seats.lock().ok()?;
        // Each session in it has a seat at least, so the sum is short.
        if seats.values().sum::<usize>() >= IN_ALL || seats.get(session).is_some_and(|taken| *taken >= PER_SESSION) {
            return None;
        }
        *seats.entry(session.to_owned()).or_default() += 1;
        Some(Seat { seats: self.seats.clone(), session: session.to_owned() })
    }

    /// Nobody is told anything any more: the server stops, and waits for no page that listens.
    pub fn close(&self) {
        self.closed.send_replace(true);
    }

    /// Returns once it is closed.
    pub async fn closed(&self) {
        let mut closed = self.closed.subscribe();
        let _ = closed.wait_for(|closed| *closed).await;
    }
}

/// Held while a page listens.
pub(crate) struct Seat {
    seats: Arc<Mutex<HashMap<String, usize>>>,
    session: String,
}

impl Drop for Seat {
    fn drop(&mut self) {
        let Ok(mut seats) = self.seats.lock() else { return };
        if let Some(taken) = seats.get_mut(&self.session) {
            *taken -= 1;
            if *taken == 0 {
                seats.remove(&self.session);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn newsroom() -> (broadcast::Sender<News>, Newsroom) {
        let (store, news) = broadcast::channel(1024);
        (store, Newsroom::hearing(news))
    }

    fn happens(store: &broadcast::Sender<News>, seqs: std::ops::Range<u32>) {
        for seq in seqs {
            let reference = complaint::Reference::new(2026, 1);
            store.send(News { reference, seq }).expect("heard");
        }
    }

    /// The events heard since; `None`: too many.
    fn since(newsroom: &Newsroom, place: &mut u64) -> Option<Vec<u32>> {
        match newsroom.since(place) {
            Since::These(heard) => Some(heard.iter().map(|h| h.news.seq).collect()),
            Since::TooMuch => None,
        }
    }

    #[test]
    fn who_comes_back_with_a_mark_hears_what_they_missed() {
        let (store, newsroom) = newsroom();
        happens(&store, 1..3);
        let mark = newsroom.mark();
        happens(&store, 3..6);
        let mut place = newsroom.place(&mark);
        assert_eq!(since(&newsroom, &mut place), Some(vec![3, 4, 5]));
        assert_eq!(since(&newsroom, &mut place), Some(vec![]), "once");
        happens(&store, 6..7);
        assert_eq!(since(&newsroom, &mut place), Some(vec![6]));
    }

    #[test]
    fn a_mark_from_elsewhere_or_of_no_sense_stands_for_now() {
        let (store, newsroom) = newsroom();
        happens(&store, 1..4);
        for mark in ["", "-", "1", "ffffffffffff-1", &format!("{}-x", newsroom.id), &format!("{}-99", newsroom.id)] {
            let mut place = newsroom.place(mark);
            assert_eq!(since(&newsroom, &mut place), Some(vec![]), "{mark}");
        }
    }

    #[test]
    fn who_missed_more_than_is_remembered_hears_that() {
        let (store, newsroom) = newsroom();
        let (mut early, mut late) = (newsroom.place(""), newsroom.place(""));
        happens(&store, 0..256);
        assert_eq!(since(&newsroom, &mut early).map(|heard| heard.len()), Some(256));
        happens(&store, 256..257);
        assert_eq!(since(&newsroom, &mut late), None);
        assert_eq!(since(&newsroom, &mut late), Some(vec![]));
        // And so does everybody, if nobody listened for so long that the store's news were lost.
        happens(&store, 0..3000);
        assert_eq!(since(&newsroom, &mut early), None);
        happens(&store, 1..3);
        assert_eq!(since(&newsroom, &mut early), Some(vec![1, 2]));
    }

    #[test]
    fn seats_are_few_for_a_session_and_bounded_in_all_and_free_again() {
        let (_store, newsroom) = newsroom();
        let mut of_one: Vec<_> = (0..PER_SESSION).map(|_| newsroom.seat("a").expect("a seat")).collect();
        assert!(newsroom.seat("a").is_none());
        of_one.pop();
        let again = newsroom.seat("a").expect("free again");
        let others: Vec<_> = (PER_SESSION..IN_ALL).map(|n| newsroom.seat(&n.to_string()).expect("a seat")).collect();
        assert!(newsroom.seat("b").is_none());
        drop((again, others, of_one));
        assert!(newsroom.seats.lock().expect("whole").is_empty(), "nothing is kept of who is gone");
    }
}
