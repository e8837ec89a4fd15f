//! Style, scripts and pictures: part of the program, addressed by a version made from their contents, cached for good.

use crate::failure::Failure;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};
use std::sync::OnceLock;

static ASSETS: Dir = include_dir!("$CARGO_MANIFEST_DIR/assets");

/// The version that is part of every asset's address: changes with any of their contents.
fn version() -> &'static str {
    static VERSION: OnceLock<String> = OnceLock::new();
    VERSION.get_or_init(|| {
        let mut hash = Sha256::new();
        for file in ASSETS.files() {
            hash.update(file.path().as_os_str().as_encoded_bytes());
            hash.update((file.contents().len() as u64).to_le_bytes());
            hash.update(file.contents());
        }
        hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
    })
}

/// The address of the asset `file`, such as `base.css`.
pub(crate) fn url(file: &str) -> String {
    format!("/assets/{}/{file}", version())
}

pub(crate) async fn asset(Path((asked, file)): Path<(String, String)>) -> Result<Response, Failure> {
    let found = ASSETS.get_file(&file).ok_or(Failure::NotFound)?;
    let kind = match file.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    };
    // A page of an older program may ask for an older version: it gets what there is, but doesn't keep it.
    let cache = if asked == version() { "public, max-age=31536000, immutable" } else { "no-cache" };
    Ok(([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, cache)], found.contents()).into_response())
}
