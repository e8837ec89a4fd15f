//! The staff's desk: a page is a route, a query and a template side by side.

mod acts;
mod complaint;
mod demo;
mod due;
mod frame;
mod help;
mod lessons;
mod messages;
mod news;
mod outbox;
mod overview;
pub(crate) mod policy;
mod queue;
mod sender;
mod staff;
mod triage;

pub(crate) use acts::refusal_words;

use crate::routes::{Route, Who};
use help::{article, articles, feedback};
use outbox::letter;
use staff::{audit, me, person};
use store::Role;
use triage::item;

pub(crate) fn desk_routes() -> Vec<Route> {
    let mut routes = handlers_routes();
    routes.extend(acts::act_routes());
    routes.extend(managers_routes());
    routes
}

fn handlers_routes() -> Vec<Route> {
    let handler = Who::Staff(Role::Handler);
    vec![
        Route::get("/desk", handler, queue::page),
        Route::get("/desk/news", handler, news::stream),
        Route::post("/demo/clock", handler, demo::clock),
        Route::get("/complaints/{reference}", handler, complaint::page),
        Route::post("/complaints/{reference}/kind", handler, complaint::changing::kind),
        Route::post("/complaints/{reference}/people", handler, complaint::changing::people),
        Route::post("/complaints/{reference}/no-reply", handler, complaint::changing::no_reply),
        Route::post("/complaints/{reference}/revoke-link", handler, complaint::changing::revoke),
        Route::get("/complaints/{reference}/messages/{key}/files/{number}", handler, messages::file),
        Route::get("/complaints/{reference}/messages/{key}/raw", handler, messages::raw),
        Route::get("/complaints/{reference}/messages/{key}/html", handler, messages::html),
        Route::get("/triage", handler, triage::page),
        Route::get("/triage/{key}", handler, item::page),
        Route::post("/triage/{key}/open", handler, item::open),
        Route::post("/triage/{key}/join", handler, item::join),
        Route::post("/triage/{key}/aside", handler, item::aside),
        Route::post("/triage/{key}/back", handler, item::back),
        Route::get("/triage/{key}/files/{number}", handler, messages::triage_file),
        Route::get("/triage/{key}/raw", handler, messages::triage_raw),
        Route::get("/triage/{key}/html", handler, messages::triage_html),
        Route::get("/outbox", handler, outbox::page),
        Route::get("/outbox/{id}", handler, letter::page),
        Route::get("/outbox/{id}/raw", handler, letter::raw),
        Route::get("/outbox/{id}/html", handler, letter::html),
        Route::post("/outbox/{id}/settle", handler, letter::settle),
        Route::post("/outbox/{id}/again", handler, letter::again),
        Route::get("/desk/policy", handler, policy::page),
        Route::get("/desk/policy/versions/{id}/{version}", handler, policy::version::page),
        Route::get("/me", handler, me::page),
        Route::post("/me/password", handler, me::password),
        Route::post("/me/language", handler, me::language),
    ]
}

fn managers_routes() -> Vec<Route> {
    let manager = Who::Staff(Role::Manager);
    let admin = Who::Staff(Role::Admin);
    vec![
        Route::get("/overview", manager, overview::page),
        Route::get("/desk/policy/install", manager, policy::install::page),
        Route::post("/desk/policy/install", manager, policy::install::install),
        Route::get("/feedback", manager, feedback::page),
        Route::post("/feedback/{id}/settle", manager, feedback::settle),
        Route::get("/articles", manager, articles::page),
        Route::post("/articles", manager, articles::add),
        Route::get("/articles/{slug}/{language}", manager, article::page),
        Route::post("/articles/{slug}/{language}", manager, article::save),
        Route::get("/audit", manager, audit::page),
        Route::get("/lessons", manager, lessons::page),
        Route::get("/lessons/export", manager, lessons::export),
        Route::post("/lessons/{id}/forget", manager, lessons::forget),
        Route::get("/staff", admin, staff::page),
        Route::post("/staff", admin, person::add),
        Route::get("/staff/new", admin, person::new),
        Route::get("/staff/{id}", admin, person::page),
        Route::post("/staff/{id}", admin, person::change),
        Route::post("/staff/{id}/reset", admin, person::reset),
    ]
}
