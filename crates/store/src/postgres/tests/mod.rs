//! The suite on a real PostgreSQL: a server of the tests' own, started by whichever comes first; a database for each case.

mod own;
mod replica;
mod server;

mod on_postgres {
    use super::server::Database;
    use crate::conformance::Ground;
    use crate::{Postgres, Store, StoreError};
    use async_trait::async_trait;
    use std::sync::Arc;

    #[async_trait]
    impl Ground for Database {
        async fn open(&self) -> Result<Arc<dyn Store>, StoreError> {
            Ok(Arc::new(Postgres::open(&self.server, None).await?))
        }
        async fn another(&self) -> Result<Arc<dyn Store>, StoreError> {
            Ok(Arc::new(Postgres::open(self.second(), None).await?))
        }
    }

    crate::conformance!(Database::new());
}
