//! `/staff`: who works here, with which role, for which teams. Nobody chooses another's password: they get a link.

pub(crate) mod audit;
pub(crate) mod me;
pub(crate) mod person;

use super::frame::Frame;
use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use crate::page::ok;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use store::Staff;

struct Row {
    id: String,
    name: String,
    email: String,
    role: String,
    teams: String,
    language: String,
    look: &'static str,
    icon: &'static str,
    state: String,
}

#[derive(Template)]
#[template(path = "desk/staff/list.html")]
struct ListPage {
    frame: Frame,
    rows: Vec<Row>,
}

pub(crate) async fn page(State(web): State<Web>, me: Signed) -> Result<Response, Failure> {
    let frame = Frame::new(&web, &me, "settings").await?;
    let mut all = web.house.store.all_staff().await?;
    all.sort_by_key(|s| (!s.active, s.name.to_lowercase()));
    let rows = all.iter().map(|s| row(s, &web, &frame)).collect();
    ok(&ListPage { frame, rows })
}

fn row(staff: &Staff, web: &Web, frame: &Frame) -> Row {
    let (look, icon, state) = match (staff.active, staff.password.is_some()) {
        (true, true) => ("good", "check", "active"),
        (true, false) => ("running", "clock", "invited"),
        (false, _) => ("quiet", "minus", "inactive"),
    };
    Row {
        id: staff.id.to_string(),
        name: staff.name.clone(),
        email: staff.email.clone(),
        role: frame.t(&format!("desk-role-{}", staff.role.as_str())),
        teams: staff.teams.iter().map(|t| frame.team(web, t)).collect::<Vec<_>>().join(", "),
        language: frame.language(&staff.language),
        state: frame.t(&format!("desk-staff-{state}")),
        look,
        icon,
    }
}
