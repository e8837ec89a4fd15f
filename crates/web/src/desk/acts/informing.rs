//! The customer is asked for details that their kind of complaint should tell, or for something else (policy, row 5).

use super::{Doing, Field, On, Wrong};
use complaint::{Act, Command, DetailRule, Draft};

pub(super) struct Inform;

fn box_of(detail: &str) -> String {
    format!("detail-{detail}")
}

/// The details of its kind that aren't there.
fn lacking<'o>(on: &'o On) -> Vec<&'o DetailRule> {
    let kind = on.web.house.policy_of(on.complaint).kind(&on.complaint.kind);
    let rules = kind.map(|k| k.details.as_slice()).unwrap_or_default();
    rules.iter().filter(|rule| on.complaint.details.get(&rule.id).is_none()).collect()
}

fn asked(on: &On) -> Vec<String> {
    let ticked = |rule: &&DetailRule| on.typed(&box_of(&rule.id)) == "yes";
    lacking(on).into_iter().filter(ticked).map(|rule| rule.id.clone()).collect()
}

impl Doing for Inform {
    fn name(&self) -> &'static str {
        "information"
    }

    fn act(&self) -> Act {
        Act::AskInformation
    }

    fn fields(&self, on: &On) -> Vec<Field> {
        let lacking = lacking(on);
        let ticked = |rule: &&DetailRule| {
            (box_of(&rule.id), on.frame.detail(on.web, on.complaint, &rule.id), String::new(), rule.required)
        };
        let words = Field::words(on, "text").rows(6);
        let details = Field::of(on, "details", "checks").boxes(on, lacking.iter().map(ticked)).optional();
        match lacking.is_empty() {
            true => vec![words],
            false => vec![details, words.optional()],
        }
    }

    fn wrong(&self, on: &On) -> Vec<Wrong> {
        let nothing = asked(on).is_empty() && on.typed("text").is_empty();
        nothing.then(|| Wrong::of("text", on.frame.t("desk-field-information-empty"))).into_iter().collect()
    }

    fn draft(&self, on: &On) -> Option<Draft> {
        Some(on.web.house.draft_information(on.complaint, &asked(on), on.typed("text")))
    }

    fn commands(&self, on: &On, letter: Option<Draft>) -> Vec<Command> {
        letter.map(|letter| Command::AskInformation { details: asked(on), letter }).into_iter().collect()
    }
}
