//! Who is who: sign-in, sessions, private links, and the guard that stands before every address of the table.

pub(crate) mod cookies;
mod csrf;
mod guard;
mod key;
mod password;
mod session;
mod sign_in;
mod tries;

pub use key::ApiKey;
pub use password::{hash_password, verify_password};

pub(crate) use guard::{Followed, Gate, Signed, Spoken, guard};
pub(crate) use key::Program;
pub(crate) use password::Hashing;
pub(crate) use session::{short_random, sign_in_link, start as start_session};
pub(crate) use sign_in::local_path;
pub(crate) use tries::Tries;

use crate::routes::{Route, Who};
use store::Role;

pub(crate) fn access_routes() -> Vec<Route> {
    vec![
        Route::get("/sign-in", Who::Anyone, sign_in::form),
        Route::post("/sign-in", Who::Anyone, sign_in::with_password),
        Route::get("/sign-in/{ticket}", Who::Anyone, sign_in::with_ticket),
        Route::post("/sign-out", Who::Staff(Role::Handler), sign_in::sign_out),
    ]
}
