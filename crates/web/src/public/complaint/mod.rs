//! The complainant's own page, behind the private link of a letter: where things stand, what was said, what they can
//! do. Looking changes nothing; what changes something is a form.

mod add;
mod conversation;
mod done;
mod escalate;
mod files;
mod how;
mod promises;
mod reason;
mod refused;
mod remedy;
mod satisfied;
mod standing;
mod status;
mod visit;
mod withdraw;

pub(crate) use refused::link_refused;

use crate::routes::{Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    let who = Who::LinkHolder;
    vec![
        Route::get("/c/{token}", who, status::page),
        Route::get("/c/{token}/add", who, add::page),
        Route::post("/c/{token}/add", who, add::add).body_up_to(crate::upload::BODY),
        Route::get("/c/{token}/added", who, add::done),
        Route::get("/c/{token}/satisfied", who, satisfied::page),
        Route::post("/c/{token}/satisfied", who, satisfied::satisfied),
        Route::get("/c/{token}/satisfied/done", who, satisfied::done),
        Route::get("/c/{token}/escalate", who, escalate::page),
        Route::post("/c/{token}/escalate", who, escalate::escalate),
        Route::get("/c/{token}/escalate/done", who, escalate::done),
        Route::get("/c/{token}/remedy", who, remedy::page),
        Route::post("/c/{token}/remedy", who, remedy::answer),
        Route::get("/c/{token}/remedy/done", who, remedy::done),
        Route::get("/c/{token}/withdraw", who, withdraw::page),
        Route::post("/c/{token}/withdraw", who, withdraw::withdraw),
        Route::get("/c/{token}/withdraw/done", who, withdraw::done),
        Route::get("/c/{token}/files/{seq}/{number}", who, files::file),
    ]
}

/// A reason why a form was refused, and the field that it is about.
pub(crate) struct Problem {
    /// The field's id.
    pub field: &'static str,
    pub text: String,
}
