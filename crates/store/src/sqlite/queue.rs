//! The queue: every view is a walk along one index, or a few walks merged.

use super::complaints;
use super::convert::{cursor, cut, place};
use super::fault::Fault;
use crate::words::{Cursor, Page, QueueQuery, View};
use complaint::{Complaint, StaffId, Team};
use rusqlite::types::Value;
use rusqlite::{Connection, Statement};

#[derive(Clone, Copy)]
enum Order {
    ByDue,
    NewestChange,
}

/// A part of a view that one index holds in order. The indexes are named in the schema; each statement insists on its
/// own, so that a plan never changes behind our back.
struct Part {
    order: Order,
    condition: &'static str,
    all: &'static str,
    team: &'static str,
    handler: Option<&'static str>,
}

/// Where a place in the list is: what it is ordered by, then the complaint.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Due(String),
    ChangedAt(i64),
}

type Row = (Rank, i64);

/// Who of a part's complaints a walk is about.
enum Whose<'q> {
    Everybodys,
    Teams(&'q Team),
    /// And of none of the query's teams: those are walked along already.
    Handlers(&'q StaffId),
    /// The view's own handler's: few, so teams are filtered along.
    Mine,
}

struct Walk<'q> {
    part: Part,
    whose: Whose<'q>,
}

/// Values by their fixed places in all statements of this file; each uses what it needs.
struct Values {
    after: Rank,
    after_id: i64,
    limit: u32,
    kind: Value,
    /// The view's own: a handler or a date.
    of_view: Value,
    whose: Value,
    /// The query's teams, each between separators.
    teams: String,
    or_handler: Value,
}

const SEPARATOR: char = '\u{1f}';

/// The condition of a view on a complaint's row; `?5` is the view's own handler or date.
pub(super) fn condition(view: &View) -> &'static str {
    match view {
        View::Open => "live = 1",
        View::Mine(_) => "live = 1 AND handler = ?5",
        View::Unassigned => "live = 1 AND handler IS NULL",
        View::DueBy(_) => "live = 1 AND due_on <= ?5",
        View::Missed => "live = 1 AND missed = 1",
        View::Escalated => "live = 1 AND escalated = 1",
        View::AwaitsUs => "awaits_us = 1",
        View::Danger => "live = 1 AND danger = 1",
        View::Decided => "stage = 'decided'",
        View::Closed => "stage = 'closed'",
        View::All => "stage IN ('open', 'decided', 'closed')",
    }
}

fn parts(view: &View) -> Vec<Part> {
    let by_due = |all, team, handler| {
        vec![Part { order: Order::ByDue, condition: condition(view), all, team, handler: Some(handler) }]
    };
    let newest = |condition| Part {
        order: Order::NewestChange,
        condition,
        all: "stage_by_change",
        team: "stage_of_team",
        handler: Some("stage_of_handler"),
    };
    match view {
        View::Open | View::DueBy(_) => by_due("live_by_due", "live_of_team", "live_of_handler"),
        View::Mine(_) => by_due("live_of_handler", "live_of_handler", "live_of_handler"),
        View::Unassigned => by_due("unassigned_by_due", "unassigned_of_team", "live_of_handler")
            .into_iter()
            .map(|part| Part { handler: None, ..part })
            .collect(),
        View::Missed => by_due("missed_by_due", "missed_of_team", "live_of_handler"),
        View::Escalated => by_due("escalated_by_due", "escalated_of_team", "live_of_handler"),
        View::AwaitsUs => by_due("awaiting_by_due", "awaiting_of_team", "awaiting_of_handler"),
        View::Danger => by_due("danger_by_due", "danger_of_team", "live_of_handler"),
        View::Decided | View::Closed => vec![newest(condition(view))],
        View::All => ["stage = 'open'", "stage = 'decided'", "stage = 'closed'"].into_iter().map(newest).collect(),
    }
}

fn walks(query: &QueueQuery) -> Vec<Walk<'_>> {
    let mut walks = Vec::new();
    if matches!(query.view, View::Mine(_)) {
        walks.extend(parts(&query.view).into_iter().map(|part| Walk { part, whose: Whose::Mine }));
        return walks;
    }
    let Some(teams) = &query.teams else {
        walks.extend(parts(&query.view).into_iter().map(|part| Walk { part, whose: Whose::Everybodys }));
        return walks;
    };
    for (nth, team) in teams.iter().enumerate() {
        if !teams[..nth].contains(team) {
            walks.extend(parts(&query.view).into_iter().map(|part| Walk { part, whose: Whose::Teams(team) }));
        }
    }
    if let Some(handler) = &query.or_handler {
        let held = parts(&query.view).into_iter().filter(|part| part.handler.is_some());
        walks.extend(held.map(|part| Walk { part, whose: Whose::Handlers(handler) }));
    }
    walks
}

impl Walk<'_> {
    fn index(&self) -> &'static str {
        match self.whose {
            Whose::Everybodys | Whose::Mine => self.part.all,
            Whose::Teams(_) => self.part.team,
            Whose::Handlers(_) => self.part.handler.unwrap_or(self.part.all),
        }
    }

    fn conditions(&self, query: &QueueQuery) -> String {
        let whose = match self.whose {
            Whose::Everybodys => "",
            Whose::Teams(_) => " AND team = ?6",
            Whose::Handlers(_) => " AND handler = ?6 AND instr(?7, char(31) || team || char(31)) = 0",
            Whose::Mine => in_teams(query),
        };
        let kind = if query.kind.is_some() { " AND kind = ?4" } else { "" };
        format!("FROM complaints INDEXED BY {} WHERE {}{whose}{kind}", self.index(), self.part.condition)
    }

    fn rows_sql(&self, query: &QueueQuery) -> String {
        let conditions = self.conditions(query);
        match self.part.order {
            Order::ByDue => {
                format!("SELECT due_on, id {conditions} AND (due_on, id) > (?1, ?2) ORDER BY due_on, id LIMIT ?3")
            }
            Order::NewestChange => format!(
                "SELECT last_at, id {conditions} AND (last_at, id) < (?1, ?2) ORDER BY last_at DESC, id DESC LIMIT ?3"
            ),
        }
    }

    fn count_sql(&self, query: &QueueQuery) -> String {
        format!("SELECT count(*) FROM (SELECT 1 {} LIMIT ?3)", self.conditions(query))
    }

    fn values(&self, query: &QueueQuery, limit: u32) -> Values {
        let after = query.after.as_ref();
        let (after, after_id) = match self.part.order {
            Order::ByDue => place(after).map_or((Rank::Due(String::new()), 0), |(due, id)| (Rank::Due(due), id)),
            Order::NewestChange => {
                place(after).map_or((Rank::ChangedAt(i64::MAX), i64::MAX), |(at, id)| (Rank::ChangedAt(at), id))
            }
        };
        let whose = match self.whose {
            Whose::Everybodys | Whose::Mine => Value::Null,
            Whose::Teams(team) => Value::Text(team.0.clone()),
            Whose::Handlers(handler) => Value::Text(handler.0.clone()),
        };
        Values { after, after_id, limit, whose, ..Values::of(query) }
    }
}

/// A filter by the query's teams and handler on each row.
pub(super) fn in_teams(query: &QueueQuery) -> &'static str {
    if query.teams.is_some() { " AND (instr(?7, char(31) || team || char(31)) > 0 OR handler = ?8)" } else { "" }
}

impl Values {
    fn of(query: &QueueQuery) -> Self {
        let text = |text: Option<&String>| text.map_or(Value::Null, |text| Value::Text(text.clone()));
        let of_view = match &query.view {
            View::Mine(handler) => Value::Text(handler.0.clone()),
            View::DueBy(date) => Value::Text(date.to_string()),
            _ => Value::Null,
        };
        let mut teams = String::from(SEPARATOR);
        for team in query.teams.iter().flatten() {
            teams.push_str(team.as_str());
            teams.push(SEPARATOR);
        }
        Self {
            after: Rank::ChangedAt(0),
            after_id: 0,
            limit: 0,
            kind: text(query.kind.as_ref().map(|kind| &kind.0)),
            of_view,
            whose: Value::Null,
            teams,
            or_handler: text(query.or_handler.as_ref().map(|handler| &handler.0)),
        }
    }

    fn bind(self, statement: &mut Statement<'_>) -> Result<(), Fault> {
        let after = match self.after {
            Rank::Due(due) => Value::Text(due),
            Rank::ChangedAt(at) => Value::Integer(at),
        };
        let values = [
            after,
            Value::Integer(self.after_id),
            Value::Integer(i64::from(self.limit)),
            self.kind,
            self.of_view,
            self.whose,
            Value::Text(self.teams),
            self.or_handler,
        ];
        bind(statement, values)
    }
}

fn bind(statement: &mut Statement<'_>, values: [Value; 8]) -> Result<(), Fault> {
    for (at, value) in (1..=statement.parameter_count()).zip(values) {
        statement.raw_bind_parameter(at, value)?;
    }
    Ok(())
}

/// Binds what [`condition`] and [`in_teams`] need, with the caller's own values at `?1` to `?3`.
pub(super) fn bind_filter(statement: &mut Statement<'_>, query: &QueueQuery, own: [Value; 3]) -> Result<(), Fault> {
    let [first, second, third] = own;
    let Values { kind, of_view, whose, teams, or_handler, .. } = Values::of(query);
    bind(statement, [first, second, third, kind, of_view, whose, Value::Text(teams), or_handler])
}

pub(super) fn page(connection: &Connection, query: &QueueQuery) -> Result<Page<Complaint>, Fault> {
    let mut rows: Vec<Row> = Vec::new();
    for walk in walks(query) {
        let mut statement = connection.prepare_cached(&walk.rows_sql(query))?;
        walk.values(query, query.limit.max(1) + 1).bind(&mut statement)?;
        let mut found = statement.raw_query();
        while let Some(row) = found.next()? {
            let rank = match walk.part.order {
                Order::ByDue => Rank::Due(row.get(0)?),
                Order::NewestChange => Rank::ChangedAt(row.get(0)?),
            };
            rows.push((rank, row.get(1)?));
        }
    }
    rows.sort_unstable_by(|a, b| match &a.0 {
        Rank::Due(_) => a.cmp(b),
        Rank::ChangedAt(_) => b.cmp(a),
    });
    let (rows, next) = cut(rows, query.limit, cursor_of);
    Ok(Page { items: complaints::all_of(connection, rows.into_iter().map(|(_, id)| id))?, next })
}

fn cursor_of((rank, id): &Row) -> Cursor {
    match rank {
        Rank::Due(due) => cursor(due, *id),
        Rank::ChangedAt(at) => cursor(at, *id),
    }
}

/// Counts along the same walks, and stops at `most`.
pub(super) fn count(connection: &Connection, query: &QueueQuery, most: u32) -> Result<u32, Fault> {
    let mut count = 0;
    for walk in walks(query) {
        if count >= most {
            break;
        }
        let mut statement = connection.prepare_cached(&walk.count_sql(query))?;
        walk.values(query, most - count).bind(&mut statement)?;
        let mut counted = statement.raw_query();
        if let Some(row) = counted.next()? {
            count += row.get::<_, u32>(0)?;
        }
    }
    Ok(count.min(most))
}

/// Every statement that a query runs, for a look at their plans.
#[cfg(test)]
pub(super) fn statements(query: &QueueQuery) -> Vec<String> {
    walks(query).iter().flat_map(|walk| [walk.rows_sql(query), walk.count_sql(query)]).collect()
}
