//! The complainant's page and the help centre: what needs no sign-in.

use crate::Web;
use crate::failure::Failure;
use crate::routes::Route;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use procedure::LinkError;

pub(crate) fn public_routes() -> Vec<Route> {
    Vec::new()
}

/// What whoever holds a link that doesn't open is shown.
pub(crate) fn link_refused(_web: &Web, _headers: &HeaderMap, _why: LinkError) -> Response {
    Failure::NotFound.into_response()
}
