//! A page that asks for a reason: to escalate, or to withdraw.

use super::Problem;
use super::visit::Visit;
use crate::failure::Failure;
use crate::page::render;
use crate::public::frame::Frame;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

/// What is asked.
pub(super) struct Asks {
    /// The name of its texts and its address.
    pub what: &'static str,
    pub rows: u8,
    /// The look of the button that does it.
    pub button: &'static str,
    /// What the link back says beside the button.
    pub not: Option<&'static str>,
}

#[derive(Deserialize)]
pub(crate) struct Typed {
    #[serde(default)]
    reason: String,
}

impl Typed {
    pub fn reason(&self) -> String {
        self.reason.replace("\r\n", "\n")
    }
}

#[derive(Template)]
#[template(path = "public/complaint/reason.html")]
struct ReasonPage {
    frame: Frame,
    reference: String,
    back: String,
    action: String,
    asks: &'static Asks,
    reason: String,
    problems: Vec<Problem>,
}

impl ReasonPage {
    fn t(&self, part: &str) -> String {
        self.frame.t(&format!("customer-{}-{part}", self.asks.what))
    }
}

impl Asks {
    pub fn show(
        &'static self,
        visit: &Visit,
        status: StatusCode,
        reason: String,
        problem: Option<String>,
    ) -> Result<Response, Failure> {
        let frame = visit.frame(visit.t(&format!("customer-{}-heading", self.what)));
        let problems: Vec<Problem> = problem.into_iter().map(|text| Problem { field: "reason", text }).collect();
        let page = ReasonPage {
            frame: if problems.is_empty() { frame } else { frame.refused() },
            reference: visit.reference(),
            back: visit.path(""),
            action: visit.path(&format!("/{}", self.what)),
            asks: self,
            reason,
            problems,
        };
        render(status, &page)
    }
}
