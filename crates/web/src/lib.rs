//! What people see in a browser: the staff's desk, the complainant's page, the help centre; and what programs may ask.
//! It decides nothing and holds no SQL: it asks the [`procedure::House`], and shows what that says or refuses.
//! Start with `routes` (every address and who may open it), then `access` (who is who), then `desk` and `public`.

mod access;
mod api;
mod articles;
mod assets;
mod desk;
mod failure;
mod glance;
mod health;
mod news;
mod page;
mod public;
mod routes;
mod upload;

pub use access::{ApiKey, hash_password, verify_password};
pub use routes::{Listed, Verb, Who, listed};

use access::{Hashing, Tries};
use async_trait::async_trait;
use complaint::StaffId;
use news::Newsroom;
use procedure::{Clock, House};
use std::sync::Arc;
use store::StoreError;

/// Moves simulated time on; only a demo has it.
#[async_trait]
pub trait Demo: Send + Sync + 'static {
    /// Moves the house's clock on by `hours`, and does what fell due and sends what is written on the way.
    ///
    /// # Errors
    /// In words for the log; the page says that it failed.
    async fn advance(&self, hours: i64) -> Result<(), String>;
}

/// The web side of a house. Cheap to clone.
#[derive(Clone)]
pub struct Web {
    pub house: Arc<House>,
    /// Real time, for sessions, sign-in links and limits: in a demo the house's own time is simulated.
    pub clock: Arc<dyn Clock>,
    pub demo: Option<Arc<dyn Demo>>,
    pub(crate) keys: Arc<[ApiKey]>,
    pub(crate) tries: Arc<Tries>,
    pub(crate) hashing: Arc<Hashing>,
    pub(crate) news: Arc<Newsroom>,
}

impl Web {
    /// `clock` tells real time; the house has its own.
    pub fn new(house: Arc<House>, clock: Arc<dyn Clock>, demo: Option<Arc<dyn Demo>>) -> Self {
        let news = Arc::new(Newsroom::of(house.store.as_ref()));
        Self { house, clock, demo, keys: Arc::default(), tries: Arc::default(), hashing: Arc::default(), news }
    }

    /// The same, which lets programs in by these keys.
    #[must_use]
    pub fn letting_in(mut self, keys: Vec<ApiKey>) -> Self {
        self.keys = keys.into();
        self
    }

    /// Whether browsers reach us by https only: then cookies are kept to that.
    pub fn is_secure(&self) -> bool {
        self.house.settings.public_url.starts_with("https://")
    }

    /// Ends what would go on by itself: pages that listen for changes. For a server that stops; they come back later.
    pub fn close(&self) {
        self.news.close();
    }

    /// An address that signs `staff` in once, within `hours`.
    ///
    /// # Errors
    /// The store can't be written.
    pub async fn sign_in_link(&self, staff: &StaffId, hours: i64) -> Result<String, StoreError> {
        access::sign_in_link(self, staff, hours).await
    }
}

/// The whole web side. Serve it with `into_make_service_with_connect_info::<SocketAddr>()`, so that sign-ins can be
/// limited by address.
pub fn app(web: Web) -> axum::Router {
    routes::router(web)
}
