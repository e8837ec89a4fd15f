//! No list walks a table, and none sorts: cost follows the page, not the archive (law 8).

use crate::sqlite::{connect, queue};
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

#[test]
fn every_view_walks_along_its_index() {
    let connection = connect::in_memory().expect("a store");
    let views = [
        View::Open,
        View::Mine("mara".into()),
        View::Unassigned,
        View::DueBy(jiff::civil::date(2026, 3, 1)),
        View::Missed,
        View::Escalated,
        View::AwaitsUs,
        View::Danger,
        View::Decided,
        View::Closed,
        View::All,
    ];
    for view in views {
        for teams in [None, Some(vec!["technical".into(), "legal".into()])] {
            for kind in [None, Some("product".into())] {
                let or_handler = Some("jo".into());
                let query = QueueQuery { teams: teams.clone(), or_handler, kind, ..QueueQuery::of(view.clone()) };
                let statements = queue::statements(&query);
                assert!(!statements.is_empty());
                statements.iter().for_each(|sql| assert_direct(&connection, sql));
            }
        }
    }
}

#[test]
fn nothing_else_that_may_grow_is_scanned() {
    let connection = connect::in_memory().expect("a store");
    let files = [
        include_str!("../complaints.rs"),
        include_str!("../help.rs"),
        include_str!("../messages.rs"),
        include_str!("../numbers.rs"),
        include_str!("../outbox.rs"),
        include_str!("../people.rs"),
        include_str!("../search.rs"),
    ];
    // Few rows for good, or bounded by the question: staff; statuses; the days of a report, grouped.
    let may = ["FROM staff ORDER BY", "FROM message_tally WHERE count > 0", "FROM promise_tally"];
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
    let connection = connect::in_memory().expect("a store");
    for sql in [
        "SELECT f.rowid FROM word_index AS f CROSS JOIN complaints AS c ON c.id = f.rowid
         WHERE f.word_index MATCH ?1 AND f.rowid < ?2 AND live = 1 ORDER BY f.rowid DESC LIMIT ?3",
        "SELECT f.rowid FROM code_index AS f WHERE f.code_index MATCH ?1 AND f.rowid < ?2
         AND NOT EXISTS (SELECT 1 FROM word_index WHERE word_index MATCH ?9 AND rowid = f.rowid)
         ORDER BY f.rowid DESC LIMIT ?3",
    ] {
        assert_direct(&connection, sql);
    }
}
