//! What a query asks of a complaint's row, in SQL; lists and searches ask alike.

use super::fault::Fault;
use crate::words::{QueueQuery, View};
use complaint::Team;
use rusqlite::Statement;
use rusqlite::types::Value;

/// The condition of a view on a complaint's row; `:of_view` is the view's own handler or date.
pub(super) fn condition(view: &View) -> &'static str {
    match view {
        View::Open => "live = 1",
        View::Mine(_) => "live = 1 AND handler = :of_view",
        View::Unassigned => "live = 1 AND handler IS NULL",
        View::DueBy(_) => "live = 1 AND due_on <= :of_view",
        View::Missed => "live = 1 AND missed = 1",
        View::Escalated => "live = 1 AND escalated = 1",
        View::AwaitsUs => "awaits_us = 1",
        View::Danger => "live = 1 AND urgency = 0",
        View::Decided => "stage = 'decided'",
        View::Closed => "stage = 'closed'",
        View::All => "stage IN ('open', 'decided', 'closed')",
    }
}

/// Of none of the query's teams.
pub(super) const OF_NO_TEAM: &str = "instr(:teams, char(31) || team || char(31)) = 0";

/// What the query asks of a complaint's row besides its view.
pub(super) fn filter(query: &QueueQuery) -> String {
    [in_teams(query), of_kind(query)].concat()
}

pub(super) fn in_teams(query: &QueueQuery) -> &'static str {
    if query.teams.is_none() {
        return "";
    }
    " AND (instr(:teams, char(31) || team || char(31)) > 0 OR handler = :or_handler
      OR instr(:officer_of, char(31) || officer || char(31)) > 0)"
}

pub(super) fn of_kind(query: &QueueQuery) -> &'static str {
    if query.kind.is_some() { " AND kind = :kind" } else { "" }
}

/// Whom a complaint is about never sees it. Few are about anybody, so each row is asked for in a table of those.
pub(super) fn not_about(query: &QueueQuery, id: &str) -> String {
    match &query.not_about {
        None => String::new(),
        Some(_) => {
            format!(" AND NOT EXISTS (SELECT 1 FROM about_staff WHERE staff = :not_about AND complaint = {id})")
        }
    }
}

/// What these conditions may name.
pub(super) fn values(query: &QueueQuery) -> Vec<(&'static str, Value)> {
    let text = |text: Option<&String>| text.map_or(Value::Null, |text| Value::Text(text.clone()));
    let of_view = match &query.view {
        View::Mine(handler) => Value::Text(handler.0.clone()),
        View::DueBy(date) => Value::Text(date.to_string()),
        _ => Value::Null,
    };
    vec![
        (":of_view", of_view),
        (":kind", text(query.kind.as_ref().map(|kind| &kind.0))),
        (":teams", Value::Text(set_of(query.teams.iter().flatten()))),
        (":or_handler", text(query.or_handler.as_ref().map(|handler| &handler.0))),
        (":officer_of", Value::Text(set_of(&query.officer_of))),
        (":not_about", text(query.not_about.as_ref().map(|staff| &staff.0))),
    ]
}

const SEPARATOR: char = '\u{1f}';

/// Each between separators, so that one is looked up as a part of the text.
fn set_of<'q>(teams: impl IntoIterator<Item = &'q Team>) -> String {
    let mut set = String::from(SEPARATOR);
    for team in teams {
        set.push_str(team.as_str());
        set.push(SEPARATOR);
    }
    set
}

/// Binds the values that the statement names; it needn't name all.
pub(super) fn bind(
    statement: &mut Statement<'_>,
    values: impl IntoIterator<Item = (&'static str, Value)>,
) -> Result<(), Fault> {
    for (name, value) in values {
        if let Some(at) = statement.parameter_index(name)? {
            statement.raw_bind_parameter(at, value)?;
        }
    }
    Ok(())
}
