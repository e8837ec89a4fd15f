//! The complainant's page and the help centre: what needs no sign-in. Every page works without scripts.
//! `complaint` is the private page behind a link from a letter; `help` is open to everybody; `frame` is around both.

mod complaint;
mod frame;
mod help;
mod limits;

pub(crate) use complaint::link_refused;

use crate::routes::Route;

pub(crate) fn public_routes() -> Vec<Route> {
    let mut routes = complaint::routes();
    routes.extend(help::routes());
    routes
}
