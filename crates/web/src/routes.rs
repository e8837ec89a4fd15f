//! Every address there is, and who may open it. What isn't in this table doesn't exist (law 10: deny by default).

use crate::access::{Gate, guard};
use crate::{Web, access, api, assets, desk, failure, glance, health, public};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{self, MethodRouter};
use store::Role;

/// Who may open an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Anyone,
    /// Who holds the private link to a complaint: the path has its `{token}`, and handlers get `access::Followed`.
    LinkHolder,
    /// Programs that show a key: handlers get `access::Program`.
    Program,
    /// Staff of at least this role: handlers get `access::Signed`.
    Staff(Role),
}

/// What is done at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Changes nothing (but for a link that signs in once).
    Get,
    Post,
}

/// An address of the table, as tests walk it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    pub verb: Verb,
    pub path: &'static str,
    pub who: Who,
}

/// An address with its handler.
pub(crate) struct Route {
    listed: Listed,
    handler: MethodRouter<Web>,
}

impl Route {
    pub fn get<H, T>(path: &'static str, who: Who, handler: H) -> Self
    where
        H: Handler<T, Web>,
        T: 'static,
    {
        Self { listed: Listed { verb: Verb::Get, path, who }, handler: routing::get(handler) }
    }

    pub fn post<H, T>(path: &'static str, who: Who, handler: H) -> Self
    where
        H: Handler<T, Web>,
        T: 'static,
    {
        Self { listed: Listed { verb: Verb::Post, path, who }, handler: routing::post(handler) }
    }

    /// Takes bodies of up to `bytes` (elsewhere 2 MiB).
    pub fn body_up_to(mut self, bytes: usize) -> Self {
        self.handler = self.handler.layer(DefaultBodyLimit::max(bytes));
        self
    }
}

fn table() -> Vec<Route> {
    let mut table = vec![
        Route::get("/health", Who::Anyone, health::health),
        Route::get("/assets/{version}/{file}", Who::Anyone, assets::asset),
    ];
    table.extend(access::access_routes());
    table.extend(desk::desk_routes());
    table.extend(public::public_routes());
    table.extend(api::api_routes());
    table
}

/// The table, for tests and for `ARCHITECTURE.md`.
pub fn listed() -> Vec<Listed> {
    table().iter().map(|route| route.listed).collect()
}

pub(crate) fn router(web: Web) -> Router {
    let mut router = Router::new();
    for Route { listed, handler } in table() {
        let gate = Gate { web: web.clone(), who: listed.who };
        router = router.route(listed.path, handler.route_layer(from_fn_with_state(gate, guard)));
    }
    let router = router.fallback(failure::nothing_here).layer(from_fn(failure::faces));
    router.layer(from_fn_with_state(web.clone(), glance::glances)).with_state(web)
}
