//! The queue: every view is a walk along one index, or a few walks merged.

use super::asking::{OF_NO_TEAM, bind, condition, in_teams, not_about, of_kind, values};
use super::complaints;
use super::fault::Fault;
use crate::convert::{cut, reference_of};
use crate::order::{Order, Place, Rank, cursor_of, each_once};
use crate::words::{Page, QueueQuery, View};
use complaint::{Complaint, Reference, StaffId, Team};
use rusqlite::types::Value;
use rusqlite::{Connection, Row};

/// The indexes that hold something in its order, by whose complaints they are about. They are named in the schema; each
/// statement insists on its own, so that a plan never changes behind our back.
struct Indexes {
    all: &'static str,
    team: &'static str,
    handler: &'static str,
    officer: &'static str,
}

const LIVE: Indexes =
    Indexes { all: "live_by_urgency", team: "live_of_team", handler: "live_of_handler", officer: "live_of_officer" };
const LIVE_BY_DUE: Indexes = Indexes {
    all: "live_by_due",
    team: "live_of_team_by_due",
    handler: "live_of_handler_by_due",
    officer: "live_of_officer_by_due",
};
const UNASSIGNED: Indexes = Indexes { all: "unassigned_by_urgency", team: "unassigned_of_team", ..LIVE };
const MISSED: Indexes = Indexes { all: "missed_by_urgency", team: "missed_of_team", ..LIVE };
const ESCALATED: Indexes = Indexes { all: "escalated_by_urgency", team: "escalated_of_team", ..LIVE };
const AWAITING: Indexes = Indexes {
    all: "awaiting_by_urgency",
    team: "awaiting_of_team",
    handler: "awaiting_of_handler",
    officer: "awaiting_of_officer",
};
const BY_CHANGE: Indexes =
    Indexes { all: "stage_by_change", team: "stage_of_team", handler: "stage_of_handler", officer: "stage_of_officer" };

/// A part of a view that one index holds in order.
struct Part {
    order: Order,
    condition: &'static str,
    indexes: Indexes,
}

/// Who of a part's complaints a walk is about.
#[derive(Clone, Copy)]
enum Whose<'q> {
    Everybodys,
    Teams(&'q Team),
    /// And of none of the query's teams: those are walked along already.
    Handlers(&'q StaffId),
    /// And of none of the query's teams, nor its handler's.
    Officers(&'q Team),
    /// The view's own handler's: few, so teams are filtered along.
    Mine,
}

struct Walk<'q> {
    part: Part,
    whose: Whose<'q>,
}

/// A page goes on with the rest of those that rank like the last one shown, then with what lies beyond. One bound for
/// both would have SQLite pass over all that rank alike.
#[derive(Clone, Copy)]
enum Stretch {
    Rest,
    Beyond,
}

fn parts(view: &View) -> Vec<Part> {
    let one = |order, indexes| vec![Part { order, condition: condition(view), indexes }];
    match view {
        View::Open | View::Mine(_) => one(Order::ByUrgency, LIVE),
        View::Unassigned => one(Order::ByUrgency, UNASSIGNED),
        View::Missed => one(Order::ByUrgency, MISSED),
        View::Escalated => one(Order::ByUrgency, ESCALATED),
        View::AwaitsUs => one(Order::ByUrgency, AWAITING),
        // All are equally urgent.
        View::Danger => one(Order::ByDue, LIVE),
        View::DueBy(_) => one(Order::ByDue, LIVE_BY_DUE),
        View::Decided | View::Closed => one(Order::NewestChange, BY_CHANGE),
        View::All => ["stage = 'open'", "stage = 'decided'", "stage = 'closed'"]
            .map(|condition| Part { order: Order::NewestChange, condition, indexes: BY_CHANGE })
            .into(),
    }
}

/// Whose complaints are walked along; each stands in one of the walks only.
fn whose(query: &QueueQuery) -> Vec<Whose<'_>> {
    if let View::Mine(_) = query.view {
        return vec![Whose::Mine];
    }
    let Some(teams) = &query.teams else {
        return vec![Whose::Everybodys];
    };
    // What nobody handles isn't this handler's.
    let handler = query.or_handler.as_ref().filter(|_| query.view != View::Unassigned);
    let mut whose: Vec<Whose<'_>> = each_once(teams).map(Whose::Teams).collect();
    whose.extend(handler.map(Whose::Handlers));
    whose.extend(each_once(&query.officer_of).map(Whose::Officers));
    whose
}

fn walks(query: &QueueQuery) -> Vec<Walk<'_>> {
    let walks = |whose| parts(&query.view).into_iter().map(move |part| Walk { part, whose });
    whose(query).into_iter().flat_map(walks).collect()
}

impl Walk<'_> {
    fn index(&self) -> &'static str {
        let indexes = &self.part.indexes;
        match self.whose {
            Whose::Everybodys => indexes.all,
            Whose::Teams(_) => indexes.team,
            Whose::Handlers(_) | Whose::Mine => indexes.handler,
            Whose::Officers(_) => indexes.officer,
        }
    }

    fn conditions(&self, query: &QueueQuery) -> String {
        let not_handlers = if query.or_handler.is_some() { " AND handler IS NOT :or_handler" } else { "" };
        let whose = match self.whose {
            Whose::Everybodys => String::new(),
            Whose::Teams(_) => " AND team = :whose".to_owned(),
            Whose::Handlers(_) => format!(" AND handler = :whose AND {OF_NO_TEAM}"),
            Whose::Officers(_) => format!(" AND officer = :whose AND {OF_NO_TEAM}{not_handlers}"),
            Whose::Mine => in_teams(query).to_owned(),
        };
        let (index, condition, kind) = (self.index(), self.part.condition, of_kind(query));
        let not_about = not_about(query, "complaints.id");
        format!("FROM complaints INDEXED BY {index} WHERE {condition}{whose}{kind}{not_about}")
    }

    fn rows_sql(&self, query: &QueueQuery, stretch: Stretch) -> String {
        let conditions = self.conditions(query);
        let (columns, bound, order) = self.part.order.sql(stretch);
        format!("SELECT id, {columns} {conditions} AND {bound} ORDER BY {order} LIMIT :limit")
    }

    fn count_sql(&self, query: &QueueQuery) -> String {
        format!("SELECT count(*) FROM (SELECT 1 {} LIMIT :limit)", self.conditions(query))
    }

    /// What both statements name.
    fn values(&self, query: &QueueQuery, limit: u32) -> Vec<(&'static str, Value)> {
        let whose = match self.whose {
            Whose::Everybodys | Whose::Mine => Value::Null,
            Whose::Teams(team) | Whose::Officers(team) => Value::Text(team.0.clone()),
            Whose::Handlers(handler) => Value::Text(handler.0.clone()),
        };
        let mut values = values(query);
        values.extend([(":whose", whose), (":limit", Value::Integer(i64::from(limit)))]);
        values
    }

    fn rows(&self, connection: &Connection, query: &QueueQuery) -> Result<Vec<Place>, Fault> {
        let order = self.part.order;
        let most = query.limit.max(1).saturating_add(1);
        let Some(after) = order.place(query.after.as_ref()) else {
            return self.stretch(connection, query, Stretch::Beyond, &order.first(), most);
        };
        let mut rows = self.stretch(connection, query, Stretch::Rest, &after, most)?;
        let wanting = most.saturating_sub(u32::try_from(rows.len()).unwrap_or(most));
        if wanting > 0 {
            rows.extend(self.stretch(connection, query, Stretch::Beyond, &after, wanting)?);
        }
        Ok(rows)
    }

    fn stretch(
        &self,
        connection: &Connection,
        query: &QueueQuery,
        stretch: Stretch,
        (rank, id): &Place,
        most: u32,
    ) -> Result<Vec<Place>, Fault> {
        let mut statement = connection.prepare_cached(&self.rows_sql(query, stretch))?;
        let start = rank.values().into_iter().chain([(":id", Value::Integer(*id))]);
        bind(&mut statement, self.values(query, most).into_iter().chain(start))?;
        let rows = statement.raw_query().mapped(|row| Ok((self.part.order.rank(row)?, row.get(0)?)));
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Order {
    /// The columns that it orders by, the bound of a stretch, and its order.
    fn sql(self, stretch: Stretch) -> (&'static str, &'static str, &'static str) {
        match (self, stretch) {
            (Self::ByUrgency, Stretch::Rest) => {
                ("urgency, due_on", "urgency = :urgency AND due_on = :due_on AND id > :id", "id")
            }
            (Self::ByUrgency, Stretch::Beyond) => {
                ("urgency, due_on", "(urgency, due_on) > (:urgency, :due_on)", "urgency, due_on, id")
            }
            (Self::ByDue, Stretch::Rest) => ("due_on", "due_on = :due_on AND id > :id", "id"),
            (Self::ByDue, Stretch::Beyond) => ("due_on", "due_on > :due_on", "due_on, id"),
            (Self::NewestChange, Stretch::Rest) => ("last_at", "last_at = :last_at AND id < :id", "id DESC"),
            (Self::NewestChange, Stretch::Beyond) => ("last_at", "last_at < :last_at", "last_at DESC, id DESC"),
        }
    }

    /// Before the first of all.
    fn first(self) -> Place {
        match self {
            Self::ByUrgency => (Rank::Urgency(0, String::new()), 0),
            Self::ByDue => (Rank::Due(String::new()), 0),
            Self::NewestChange => (Rank::ChangedAt(i64::MAX), i64::MAX),
        }
    }

    fn rank(self, row: &Row<'_>) -> rusqlite::Result<Rank> {
        Ok(match self {
            Self::ByUrgency => Rank::Urgency(row.get(1)?, row.get(2)?),
            Self::ByDue => Rank::Due(row.get(1)?),
            Self::NewestChange => Rank::ChangedAt(row.get(1)?),
        })
    }
}

impl Rank {
    fn values(&self) -> Vec<(&'static str, Value)> {
        match self {
            Self::Urgency(urgency, due_on) => {
                vec![(":urgency", Value::Integer(i64::from(*urgency))), (":due_on", Value::Text(due_on.clone()))]
            }
            Self::Due(due_on) => vec![(":due_on", Value::Text(due_on.clone()))],
            Self::ChangedAt(at) => vec![(":last_at", Value::Integer(*at))],
        }
    }
}

/// The rows of all walks in the view's order: as many as the query wants of each, and one.
fn merged(connection: &Connection, query: &QueueQuery) -> Result<Vec<Place>, Fault> {
    let mut rows: Vec<Place> = Vec::new();
    for walk in walks(query) {
        rows.extend(walk.rows(connection, query)?);
    }
    rows.sort_unstable_by(|a, b| match &a.0 {
        Rank::Urgency(..) | Rank::Due(_) => a.cmp(b),
        Rank::ChangedAt(_) => b.cmp(a),
    });
    Ok(rows)
}

pub(super) fn page(connection: &Connection, query: &QueueQuery) -> Result<Page<Complaint>, Fault> {
    let rows = merged(connection, query)?;
    let (rows, next) = cut(rows, query.limit, cursor_of);
    Ok(Page { items: complaints::all_of(connection, rows.into_iter().map(|(_, id)| id))?, next })
}

pub(super) fn listed(connection: &Connection, query: &QueueQuery) -> Result<Vec<Reference>, Fault> {
    Ok(merged(connection, query)?.into_iter().map(|(_, id)| reference_of(id)).collect())
}

/// Counts along the same walks, and stops at `most`.
pub(super) fn count(connection: &Connection, query: &QueueQuery, most: u32) -> Result<u32, Fault> {
    let mut count = 0;
    for walk in walks(query) {
        if count >= most {
            break;
        }
        let mut statement = connection.prepare_cached(&walk.count_sql(query))?;
        bind(&mut statement, walk.values(query, most - count))?;
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
    let of_walk = |walk: &Walk<'_>| {
        let rows = [Stretch::Rest, Stretch::Beyond].map(|stretch| walk.rows_sql(query, stretch));
        rows.into_iter().chain([walk.count_sql(query)]).collect::<Vec<_>>()
    };
    walks(query).iter().flat_map(of_walk).collect()
}
