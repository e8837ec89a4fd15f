//! The suite on SQLite, in a file and in memory; then what is SQLite's own.

mod backups;
mod crashes;
mod files;
mod generations;
mod migrations;
mod plans;

mod in_a_file {
    use crate::conformance::Ground;
    use crate::{Sqlite, Store, StoreError};
    use async_trait::async_trait;
    use std::sync::Arc;

    pub struct Folder(tempfile::TempDir);

    impl Folder {
        pub fn new() -> Self {
            Self(tempfile::tempdir().expect("a temporary folder"))
        }
    }

    #[async_trait]
    impl Ground for Folder {
        async fn open(&self) -> Result<Arc<dyn Store>, StoreError> {
            Ok(Arc::new(Sqlite::open(&self.0.path().join("data/redress.db"))?))
        }
        async fn another(&self) -> Result<Arc<dyn Store>, StoreError> {
            Ok(Arc::new(Sqlite::open(&self.0.path().join("another/redress.db"))?))
        }
    }

    crate::conformance!(Folder::new());
}

mod in_memory {
    use crate::conformance::Ground;
    use crate::{Sqlite, Store, StoreError};
    use async_trait::async_trait;
    use std::sync::Arc;

    pub struct Memory;

    #[async_trait]
    impl Ground for Memory {
        async fn open(&self) -> Result<Arc<dyn Store>, StoreError> {
            Ok(Arc::new(Sqlite::in_memory()?))
        }
        async fn another(&self) -> Result<Arc<dyn Store>, StoreError> {
            self.open().await
        }
        fn lasts(&self) -> bool {
            false
        }
    }

    crate::conformance!(Memory);
}
