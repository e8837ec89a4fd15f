//! The queue: every view is a walk along one index, or a few walks merged, in one statement.

use super::ask::{Ask, Bind, Bound, Columns as _};
use super::complaints::complaint;
use super::fault::Fault;
use crate::convert::{cut, reference_of};
use crate::order::{Order, Place, Rank, cursor_of, each_once};
use crate::words::{Cursor, Page, QueueQuery, View};
use complaint::{Complaint, Reference, Team};
use std::fmt::Display;
use tokio_postgres::Row;

/// A statement in the making: each value gets the next number.
#[derive(Default)]
pub(super) struct Making {
    pub values: Vec<Bound>,
}

impl Making {
    /// The place of the value in the statement.
    pub fn value(&mut self, value: impl Bind) -> String {
        self.values.push(value.bind());
        format!("${}", self.values.len())
    }

    pub fn ask(self, sql: String) -> Ask {
        Ask { sql: sql.into(), values: self.values, else_: None, at_a_glance: false, in_few_forms: false }
    }

    /// The condition of a view on a complaint's row.
    pub fn condition(&mut self, view: &View) -> String {
        let fixed = match view {
            View::Mine(handler) => {
                return format!("live AND handler IS NOT NULL AND handler = {}", self.value(handler.as_str()));
            }
            View::DueBy(date) => return format!("live AND due_on <= {}", self.value(date.to_string())),
            View::Open => "live",
            View::Unassigned => "live AND handler IS NULL",
            View::Missed => "live AND missed",
            View::Escalated => "live AND escalated",
            View::AwaitsUs => "awaits_us",
            View::Danger => "live AND urgency = 0",
            View::Decided => "stage = 'decided'",
            View::Closed => "stage = 'closed'",
            View::All => "stage IN ('open', 'decided', 'closed')",
        };
        fixed.to_owned()
    }

    fn teams(&mut self, teams: &[Team]) -> String {
        self.value(teams.iter().map(|team| team.0.clone()).collect::<Vec<_>>())
    }

    /// What the query asks of a complaint's row besides its view.
    pub fn filter(&mut self, query: &QueueQuery, id: &str) -> String {
        [self.in_teams(query), self.rest(query, id)].concat()
    }

    pub fn in_teams(&mut self, query: &QueueQuery) -> String {
        let Some(teams) = &query.teams else { return String::new() };
        let (teams, officer_of) = (self.teams(teams), self.teams(&query.officer_of));
        let handler = query.or_handler.as_ref().map(|handler| handler.as_str());
        let handler = self.value(handler);
        format!(" AND (team = ANY({teams}) OR handler = {handler} OR officer = ANY({officer_of}))")
    }

    /// Of a kind; and whom a complaint is about never sees it.
    pub fn rest(&mut self, query: &QueueQuery, id: &str) -> String {
        let kind = query.kind.as_ref().map(|kind| format!(" AND kind = {}", self.value(kind.as_str())));
        let not_about = query.not_about.as_ref().map(|staff| {
            let staff = self.value(staff.as_str());
            format!(" AND NOT EXISTS (SELECT 1 FROM about_staff WHERE staff = {staff} AND complaint = {id})")
        });
        [kind.unwrap_or_default(), not_about.unwrap_or_default()].concat()
    }
}

impl Order {
    fn columns(self) -> &'static str {
        match self {
            Self::ByUrgency => "urgency, due_on, id",
            Self::ByDue => "due_on, id",
            Self::NewestChange => "last_at, id",
        }
    }

    fn order_by(self) -> &'static str {
        match self {
            Self::ByUrgency => "urgency, due_on, id",
            Self::ByDue => "due_on, id",
            Self::NewestChange => "last_at DESC, id DESC",
        }
    }

    /// What lies beyond a cursor, as conditions of which a row meets one at most. Compared column by column: of a whole row's
    /// comparison the planner only looks at the first column, and may then sort what it could walk along.
    fn beyond(self, making: &mut Making, after: Option<&Cursor>) -> Vec<String> {
        let Some((rank, id)) = self.place(after) else { return vec![String::new()] };
        match rank {
            Rank::Urgency(urgency, due) => {
                let (urgency, due, id) = (making.value(urgency), making.value(due), making.value(id));
                vec![
                    format!(" AND urgency = {urgency} AND due_on = {due} AND id > {id}"),
                    format!(" AND urgency = {urgency} AND due_on > {due}"),
                    format!(" AND urgency > {urgency}"),
                ]
            }
            Rank::Due(due) => {
                let (due, id) = (making.value(due), making.value(id));
                vec![format!(" AND due_on = {due} AND id > {id}"), format!(" AND due_on > {due}")]
            }
            // Hardly any two changed at the same nanosecond.
            Rank::ChangedAt(at) => vec![format!(" AND (last_at, id) < ({}, {})", making.value(at), making.value(id))],
        }
    }

    /// The place of a row whose first column is the complaint.
    fn place_of(self, row: &Row) -> Result<Place, Fault> {
        Ok(match self {
            Self::ByUrgency => {
                let urgency = u8::try_from(row.get_as::<i64>(1)?).map_err(Fault::damaged)?;
                (Rank::Urgency(urgency, row.get_as(2)?), row.get_as(3)?)
            }
            Self::ByDue => (Rank::Due(row.get_as(1)?), row.get_as(2)?),
            Self::NewestChange => (Rank::ChangedAt(row.get_as(1)?), row.get_as(2)?),
        })
    }
}

/// The walks of a query: conditions of which each complaint meets one at most, and each has an index in its order.
fn walks(query: &QueueQuery, making: &mut Making) -> Vec<String> {
    let parts = match query.view {
        View::All => ["stage = 'open'", "stage = 'decided'", "stage = 'closed'"].map(str::to_owned).into(),
        _ => vec![making.condition(&query.view)],
    };
    let whose = whose(query, making);
    parts.iter().flat_map(|part| whose.iter().map(move |whose| format!("{part}{whose}"))).collect()
}

/// Whose complaints are walked along.
fn whose(query: &QueueQuery, making: &mut Making) -> Vec<String> {
    let Some(teams) = &query.teams else { return vec![String::new()] };
    if let View::Mine(_) = query.view {
        return vec![making.in_teams(query)];
    }
    let mut each: Vec<String> =
        each_once(teams).map(|team| format!(" AND team = {}", making.value(team.as_str()))).collect();
    let of_no_team = format!(" AND team <> ALL({})", making.teams(teams));
    // What nobody handles isn't this handler's.
    let handler = query.or_handler.as_ref().filter(|_| query.view != View::Unassigned);
    let handler = handler.map(|handler| making.value(handler.as_str()));
    if let Some(handler) = &handler {
        each.push(format!(" AND handler IS NOT NULL AND handler = {handler}{of_no_team}"));
    }
    let not_handlers = handler.map_or(String::new(), |handler| format!(" AND handler IS DISTINCT FROM {handler}"));
    for team in each_once(&query.officer_of) {
        let officer = making.value(team.as_str());
        each.push(format!(" AND officer IS NOT NULL AND officer = {officer}{of_no_team}{not_handlers}"));
    }
    each
}

/// The walks of a query, beyond its cursor, merged in its order; `None`: there is nothing that its reader may see.
fn merged(query: &QueueQuery, making: &mut Making, limit: impl Display) -> Option<String> {
    let order = Order::of(&query.view);
    let walks = walks(query, making);
    if walks.is_empty() {
        return None;
    }
    let rest = &making.rest(query, "complaints.id");
    let beyond = order.beyond(making, query.after.as_ref());
    let (columns, by) = (order.columns(), order.order_by());
    let parts = walks.iter().flat_map(|walk| beyond.iter().map(move |beyond| format!("{walk}{rest}{beyond}")));
    let walks =
        parts.map(|part| format!("(SELECT {columns} FROM complaints WHERE {part} ORDER BY {by} LIMIT {limit})"));
    let found = walks.collect::<Vec<_>>().join(" UNION ALL ");
    Some(format!("SELECT * FROM ({found}) AS walks ORDER BY {by} LIMIT {limit}"))
}

pub(super) fn paging(query: &QueueQuery) -> Option<Ask> {
    let mut making = Making::default();
    // As a number, not as a value: a plan that is remembered has to know that few rows are wanted.
    let merged = merged(query, &mut making, query.limit.max(1).saturating_add(1))?;
    let paging = making.ask(format!(
        "WITH found AS ({merged})
         SELECT c.state, found.* FROM found JOIN complaints AS c USING (id) ORDER BY {}",
        Order::of(&query.view).order_by().replace("id", "found.id"),
    ));
    Some(paging.in_few_forms())
}

/// All of a view in one row: millions of rows would each need a place of their own here.
pub(super) fn listing(query: &QueueQuery) -> Option<Ask> {
    let mut making = Making::default();
    let merged = merged(&QueueQuery { after: None, ..query.clone() }, &mut making, "ALL")?;
    Some(making.ask(format!("SELECT ARRAY(SELECT id FROM ({merged}) AS merged)")))
}

pub(super) fn references(row: &Row) -> Result<Vec<Reference>, Fault> {
    Ok(row.get_as::<Vec<i64>>(0)?.into_iter().map(reference_of).collect())
}

pub(super) fn page(query: &QueueQuery, rows: &[Row]) -> Result<Page<Complaint>, Fault> {
    let order = Order::of(&query.view);
    let items = rows
        .iter()
        .map(|row| Ok((complaint(row, 0)?, cursor_of(&order.place_of(row)?))))
        .collect::<Result<Vec<_>, Fault>>()?;
    let (items, next) = cut(items, query.limit, |(_, cursor)| cursor.clone());
    Ok(Page { items: items.into_iter().map(|(complaint, _)| complaint).collect(), next })
}

/// Which of these complaints the query's reader may see, as far as the query says who that is.
pub(super) fn theirs(query: &QueueQuery, ids: Vec<i64>) -> Ask {
    let mut making = Making::default();
    let ids = making.value(ids);
    let filter = making.filter(query, "complaints.id");
    making.ask(format!("SELECT id FROM complaints WHERE id = ANY({ids}){filter}"))
}

/// Counts along the same walks, and stops at `most` in each.
pub(super) fn counting(query: &QueueQuery, most: u32) -> Option<Ask> {
    let mut making = Making::default();
    let walks = walks(query, &mut making);
    if walks.is_empty() {
        return None;
    }
    let rest = making.rest(query, "complaints.id");
    let walks = walks.iter().map(|walk| format!("(SELECT 1 FROM complaints WHERE {walk}{rest} LIMIT {most})"));
    let found = walks.collect::<Vec<_>>().join(" UNION ALL ");
    Some(
        making
            .ask(format!("SELECT count(*) FROM (SELECT 1 FROM ({found}) AS walks LIMIT {most}) AS counted"))
            .in_few_forms(),
    )
}
