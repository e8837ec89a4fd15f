//! The staff's desk: a page is a route, a query and a template side by side.

mod acts;
mod complaint;
mod demo;
mod due;
mod frame;
mod queue;

use crate::routes::{Route, Who};
use store::Role;

pub(crate) fn desk_routes() -> Vec<Route> {
    let handler = Who::Staff(Role::Handler);
    let mut routes = vec![
        Route::get("/desk", handler, queue::page),
        Route::post("/demo/clock", handler, demo::clock),
        Route::get("/complaints/{reference}", handler, complaint::page),
        Route::post("/complaints/{reference}/kind", handler, complaint::changing::kind),
        Route::post("/complaints/{reference}/people", handler, complaint::changing::people),
        Route::post("/complaints/{reference}/revoke-link", handler, complaint::changing::revoke),
    ];
    routes.extend(acts::act_routes());
    routes
}
