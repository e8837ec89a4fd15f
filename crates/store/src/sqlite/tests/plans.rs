//! No list walks a table, and none sorts: cost follows the page, not the archive (law 8).

use crate::sqlite::{connect, queue, search};
use crate::words::{QueueQuery, View};
use rusqlite::Connection;

fn plan(connection: &Connection, sql: &str) -> Vec<String> {
    let mut explain = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).expect("it compiles");
    let rows = explain.raw_query().mapped(|row| row.get(3));
    rows.collect::<Result<_, _>>().expect("a plan")
}

/// A plan that goes straight to what it needs. A walk along an index may begin at its start where it is told to stop;
/// walks through FTS5 are by rowid.
fn assert_direct(connection: &Connection, sql: &str) {
    let is_walk = |step: &str| step.contains("USING") && step.contains("INDEX") && sql.contains("LIMIT");
    let is_bounded =
        |step: &str| step.contains("VIRTUAL TABLE") || step.contains("SCAN (") || step.contains("CONSTANT");
    let plan = plan(connection, sql);
    let scans = |step: &String| step.contains("SCAN") && !is_walk(step) && !is_bounded(step);
    assert!(!plan.iter().any(|step| step.contains("TEMP B-TREE") || scans(step)), "{sql}\n{plan:#?}");
}

fn every_query() -> Vec<QueueQuery> {
    let mut queries = Vec::new();
    for view in View::every() {
        for teams in [None, Some(vec!["technical".into(), "legal".into()])] {
            for kind in [None, Some("product".into())] {
                for not_about in [None, Some("mara".into())] {
                    let (teams, kind, officer_of) = (teams.clone(), kind.clone(), vec!["safety".into()]);
                    let query = QueueQuery { teams, kind, officer_of, not_about, ..QueueQuery::of(view.clone()) };
                    queries.push(QueueQuery { or_handler: Some("jo".into()), ..query });
                }
            }
        }
    }
    queries
}

#[test]
fn every_view_walks_along_its_index() {
    let connection = connect::passing().expect("a store");
    for query in every_query() {
        let statements = queue::statements(&query);
        assert!(!statements.is_empty());
        statements.iter().for_each(|sql| assert_direct(&connection, sql));
    }
}

/// A page's walk begins where the last one ended: it doesn't pass over what came before.
#[test]
fn a_deep_page_costs_what_the_first_does() {
    let connection = connect::passing().expect("a store");
    for query in every_query() {
        for sql in queue::statements(&query).iter().filter(|sql| sql.contains("ORDER BY")) {
            let walk = &plan(&connection, sql)[0];
            let rest = ["urgency=? AND due_on=? AND rowid>?)", "due_on=? AND rowid>?)", "last_at=? AND rowid<?)"];
            let beyond = ["(urgency,due_on)>(?,?))", "due_on>?)", "due_on>? AND due_on<?)", "last_at<?)"];
            assert!(rest.iter().chain(&beyond).any(|bound| walk.ends_with(bound)), "{sql}\n{walk}");
        }
    }
}

#[test]
fn what_is_done_costs_the_queue_nothing() {
    let connection = connect::passing().expect("a store");
    let mut indexes = connection
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'complaints'")
        .expect("it compiles");
    let indexes = indexes.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("it runs");
    let indexes = indexes.collect::<Result<Vec<(String, String)>, _>>().expect("they are read");
    assert!(indexes.len() > 20);
    for (name, sql) in indexes.iter().filter(|(name, _)| !name.starts_with("stage_")) {
        let only = ["WHERE live = 1", "WHERE awaits_us = 1", "WHERE wakes_at IS NOT NULL"];
        assert!(only.iter().any(|only| sql.contains(only)), "{name} takes in closed complaints: {sql}");
    }
}

#[test]
fn nothing_else_that_may_grow_is_scanned() {
    let connection = connect::passing().expect("a store");
    let files = [
        include_str!("../complaints.rs"),
        include_str!("../generations.rs"),
        include_str!("../help.rs"),
        include_str!("../lessons.rs"),
        include_str!("../messages.rs"),
        include_str!("../moving.rs"),
        include_str!("../numbers.rs"),
        include_str!("../outbox.rs"),
        include_str!("../people.rs"),
        include_str!("../policies.rs"),
        include_str!("../search.rs"),
    ];
    // Few rows for good, or bounded by the question: staff; policies; statuses; the days of a report, grouped. And what
    // moves with a house, or a migration goes through, all at once.
    let may = [
        "SELECT id, state FROM complaints ORDER BY id",
        "FROM staff ORDER BY",
        "FROM policies",
        "FROM lessons ORDER BY",
        "FROM message_tally WHERE count > 0",
        "FROM promise_tally",
        "FROM articles\n    ORDER BY",
        "FROM feedback ORDER BY",
        "FROM settings WHERE name <>",
        "FROM numbers ORDER BY",
        "FROM generations ORDER BY",
        "FROM sqlite_schema",
    ];
    let mut seen = 0;
    for literal in files.iter().flat_map(|file| file.split('"')) {
        let sql = literal.trim_start();
        let is_statement = ["SELECT ", "INSERT ", "UPDATE ", "DELETE "].iter().any(|verb| sql.starts_with(verb));
        if is_statement && connection.prepare(sql).is_ok() {
            seen += 1;
            if !may.iter().any(|part| sql.contains(part)) {
                assert_direct(&connection, sql);
            }
        }
    }
    assert!(seen > 45, "only {seen} statements were found");
}

#[test]
fn a_search_sorts_nothing() {
    let connection = connect::passing().expect("a store");
    for query in every_query() {
        search::statements(&connection, &query).iter().for_each(|sql| assert_direct(&connection, sql));
    }
}
