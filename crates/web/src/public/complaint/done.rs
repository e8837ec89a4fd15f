//! The page after a form was sent: what was done, and what comes next.

use super::promises::Step;
use super::visit::Visit;
use crate::public::frame::Frame;
use askama::Template;

#[derive(Template)]
#[template(path = "public/complaint/done.html")]
pub(crate) struct DonePage {
    frame: Frame,
    reference: String,
    back: String,
    pub lines: Vec<String>,
    /// With what stands above them.
    pub dates: Option<(String, Vec<Step>)>,
}

impl DonePage {
    pub fn new(visit: &Visit, heading: &str, line: String) -> Self {
        Self {
            frame: visit.frame(visit.t(heading)),
            reference: visit.reference(),
            back: visit.path(""),
            lines: vec![line],
            dates: None,
        }
    }
}
