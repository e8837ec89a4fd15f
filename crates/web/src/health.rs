//! `GET /health`: for whoever watches the machine.

use crate::Web;
use axum::extract::State;
use axum::http::StatusCode;

pub(crate) async fn health(State(web): State<Web>) -> (StatusCode, &'static str) {
    match web.house.store.ping().await {
        Ok(()) => (StatusCode::OK, "ok\n"),
        Err(error) => {
            tracing::error!(%error, "the store doesn't answer");
            (StatusCode::SERVICE_UNAVAILABLE, "the store doesn't answer; the log says why\n")
        }
    }
}
