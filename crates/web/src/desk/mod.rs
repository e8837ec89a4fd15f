//! The staff's desk: a page is a route, a query and a template side by side.

mod demo;
mod due;
mod frame;
mod queue;

use crate::routes::{Route, Who};
use store::Role;

pub(crate) fn desk_routes() -> Vec<Route> {
    let handler = Who::Staff(Role::Handler);
    vec![
        Route::get("/desk", handler, queue::page),
        Route::post("/demo/clock", handler, demo::clock),
    ]
}
