//! What is PostgreSQL's own: connections that break, roles, the schema's making, large bytes, plans.

use super::server::Database;
use crate::conformance::an_intake;
use crate::postgres::{migrate, queue};
use crate::words::{MailboxPlace, Message, MessageStatus, NewMessage, QueueQuery, View};
use crate::{Files, Postgres, Server, Store};
use complaint::{Reference, Verdict, verify_chain};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::task::{JoinHandle, JoinSet};
use tokio_postgres::Client;

async fn open(database: &Database) -> Postgres {
    Postgres::open(&database.server, None).await.expect("opens")
}

/// A connection of the test's own.
async fn connected(database: &Database) -> (Client, JoinHandle<Result<(), tokio_postgres::Error>>) {
    let connecting = tokio_postgres::connect(&database.server.url, tokio_postgres::NoTls);
    let (client, connection) = connecting.await.expect("connects");
    (client, tokio::spawn(connection))
}

/// Connections are cut while decisions are kept: whatever the store answered is so, and nothing is there twice.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn broken_connections_lose_nothing_and_repeat_nothing() {
    let database = Arc::new(Database::new());
    let store = Arc::new(open(&database).await);
    let done = Arc::new(AtomicBool::new(false));
    let cutting = {
        let (database, done) = (Arc::clone(&database), Arc::clone(&done));
        std::thread::spawn(move || {
            let mut cuts = 0;
            while !done.load(Ordering::SeqCst) {
                let name = &database.name;
                database
                    .tell(&format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"));
                cuts += 1;
                std::thread::sleep(Duration::from_millis(30));
            }
            cuts
        })
    };
    let mut keeping = JoinSet::new();
    for number in 1..=200u64 {
        let store = Arc::clone(&store);
        keeping.spawn(async move { store.commit(an_intake(number)).await });
    }
    let answers = keeping.join_all().await;
    done.store(true, Ordering::SeqCst);
    let cuts = cutting.join().expect("no panic");
    assert!(answers.iter().all(Result::is_ok), "{answers:?}");
    assert!(cuts > 1, "nothing was cut");
    let references = store.references(None, 1_000).await.expect("lists");
    assert_eq!(references.len(), 200);
    for reference in references {
        let journal = store.journal(&reference).await.expect("reads");
        assert_eq!(verify_chain(&reference.to_string(), &journal), Verdict::Whole);
    }
}

/// Who goes away in the middle (a browser that is closed) leaves no half of a decision behind for others to commit, and no
/// lock.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_given_up_in_the_middle_is_given_up_whole() {
    let database = Database::new();
    let store = open(&database).await;
    store.commit(an_intake(1)).await.expect("is kept");
    let (client, _) = connected(&database).await;
    // The last statements of a decision wait for somebody.
    client.batch_execute("BEGIN; LOCK TABLE numbers IN ACCESS EXCLUSIVE MODE").await.expect("locks");
    let given_up = tokio::time::timeout(Duration::from_millis(500), store.commit(an_intake(2))).await;
    assert!(given_up.is_err(), "it waited: {given_up:?}");
    client.batch_execute("ROLLBACK").await.expect("ends");
    for _ in 0..20 {
        let reference = Reference::new(2026, 1);
        store.put_setting("something", "else").await.expect("is kept");
        assert!(store.complaint(&reference).await.expect("reads").is_some());
    }
    assert!(store.complaint(&Reference::new(2026, 2)).await.expect("reads").is_none(), "nothing of it is there");
    let held = store.turn([1, 2]).await.expect("a turn");
    let other = open(&database).await;
    let given_up = tokio::time::timeout(Duration::from_millis(300), other.turn([1, 2])).await;
    assert!(given_up.is_err(), "it waited");
    drop(held);
    let turn = tokio::time::timeout(Duration::from_secs(3), store.turn([1, 2])).await;
    turn.expect("nobody holds it").expect("a turn");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_may_open_a_new_database_at_once() {
    let database = Arc::new(Database::new());
    let mut opening = JoinSet::new();
    for _ in 0..6 {
        let database = Arc::clone(&database);
        opening.spawn(async move { open(&database).await.ping().await });
    }
    for opened in opening.join_all().await {
        opened.expect("opens and works");
    }
}

/// As the release left it that made this schema.
fn as_of_schema(last: usize) -> Database {
    let database = Database::new();
    for (version, step) in (1..).zip(&migrate::STEPS[..last]) {
        database.tell_here(&format!("{step}; {}", migrate::mark(version)));
    }
    database
}

/// What it wrote is found by the new index, its words cut where they are too long; and its statements still work.
#[tokio::test]
async fn a_node_of_the_release_before_goes_on_beside_new_words() {
    let database = as_of_schema(3);
    let writes = |id: i64| {
        let (words, long) = ("it hums at night", "z".repeat(3_000));
        format!("SELECT make_year(2026); INSERT INTO texts VALUES ({id}, 'row', 'SN4711', 'sn4711', '{words} {long}')")
    };
    database.tell_here(&writes(20_260_000_000_001));
    assert_eq!(Postgres::migrate(&database.server, None).await.expect("the owner may"), 6);
    database.tell_here(&writes(20_260_000_000_002));

    let (client, _) = connected(&database).await;
    let found = async |vector: &str, query: &str| {
        let from = format!("FROM texts WHERE {vector}(complaint, row, codes, keys, words) @@ $q${query}$q$::tsquery");
        let plan = client.query(&format!("EXPLAIN SELECT 1 {from}"), &[]).await.expect("is planned");
        let plan: Vec<String> = plan.iter().map(|row| row.get(0)).collect();
        assert!(plan.iter().any(|line| line.contains("Bitmap Index Scan on texts_2026_search_")), "{plan:#?}");
        client.query_one(&format!("SELECT count(*) {from}"), &[]).await.expect("is searched").get::<_, i64>(0)
    };
    client.batch_execute("SET enable_seqscan = off").await.expect("is set");
    for vector in ["search_terms", "search_vector"] {
        for query in ["hums & night", "'=sn4711' & '#N471' & '/20/19321441'"] {
            assert_eq!(found(vector, query).await, 2, "{query} by {vector}");
        }
    }
    let cut = "z".repeat(255);
    assert_eq!(found("search_terms", &format!("{cut} & !{cut}z")).await, 1, "the one that was there");
}

fn older_entry(seq: i64) -> String {
    format!(
        "SELECT make_year(2026);
         INSERT INTO journal (complaint, seq, body, hash) VALUES (20260000000001, {seq}, '{{}}', sha256('{seq}'))"
    )
}

/// What was kept since is known of its statements, too; and what was there before was kept before.
#[tokio::test]
async fn what_a_node_of_the_release_before_keeps_is_told_since() {
    let database = as_of_schema(3);
    let message = |n: i64| {
        format!(
            "INSERT INTO messages (id, key, status, received_at, sender, subject, size, understanding)
             VALUES ({n}, 'key-{n}', 'triage', 0, 'ana@example.com', 'About', 1, '')"
        )
    };
    database.tell_here(&format!("{}; {}", older_entry(1), message(1)));
    Postgres::migrate(&database.server, None).await.expect("the owner may");
    let store = open(&database).await;
    let before = store.reached().await.expect("it tells");
    database.tell_here(&format!("{}; {}", older_entry(2), message(2)));
    database.tell_here("UPDATE messages SET status = 'set_aside' WHERE id = 1");
    let since = store.gone_on_since(&before).await.expect("it tells");
    assert_eq!(since.iter().map(|one| (one.from, one.to)).collect::<Vec<_>>(), [(2, 2)]);
    let since = store.messages_since(&before).await.expect("it tells");
    assert_eq!(since, [("key-1".into(), false), ("key-2".into(), true)]);

    // Others on the same server may have begun before these, and not have ended yet.
    let mut after = store.reached().await.expect("it tells");
    for _ in 0..600 {
        let entries_are_told = store.gone_on_since(&after).await.expect("it tells").is_empty();
        let messages_are_told = store.messages_since(&after).await.expect("it tells").is_empty();
        if after.entries > before.entries && entries_are_told && messages_are_told {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
        after = store.reached().await.expect("it tells");
    }
    assert_eq!(store.gone_on_since(&after).await.expect("it tells"), []);
    assert_eq!(store.messages_since(&after).await.expect("it tells"), []);
}

/// A dump holds a table for hours: who wants to read or write it meanwhile doesn't wait behind the step.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_step_waits_for_a_dump_without_holding_up_others() {
    let database = as_of_schema(5);
    let ((dump, _), (reader, _)) = (connected(&database).await, connected(&database).await);
    dump.batch_execute("BEGIN; LOCK TABLE journal IN ACCESS SHARE MODE").await.expect("it reads");
    let server = database.server.clone();
    let migrating = tokio::spawn(async move { Postgres::migrate(&server, None).await });
    for _ in 0..40 {
        let reading = reader.query("SELECT count(*) FROM journal", &[]);
        tokio::time::timeout(Duration::from_secs(5), reading).await.expect("in time").expect("reads");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(!migrating.is_finished());
    dump.batch_execute("COMMIT").await.expect("it ends");
    assert_eq!(migrating.await.expect("it ends").expect("the owner may"), 4);
}

/// Whoever brings in thousands of complaints uses the tables for many seconds.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_year_is_made_beside_those_who_write() {
    let database = Database::new();
    drop(open(&database).await);
    let (writer, _) = connected(&database).await;
    let entry =
        |n: i64| format!("INSERT INTO journal (complaint, seq, body, hash) VALUES ({n}, 1, '{{}}', sha256('1'))");
    database.tell_here("SELECT make_year(2026)");
    let reads = "SELECT count(*) FROM complaints, promises, texts, message_bytes, letter_bytes";
    let uses = format!("BEGIN; {}; {reads}", entry(20_260_000_000_001));
    writer.batch_execute(&uses).await.expect("it writes and reads");
    database.tell_here("SET lock_timeout = '1s'; SELECT make_year(2090)");
    database.tell_here(&entry(20_900_000_000_001));
    writer.batch_execute("COMMIT").await.expect("it ends");
}

/// Whoever waits for another to make a year finds it made.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_may_make_a_year_at_the_same_moment() {
    let database = Database::new();
    drop(open(&database).await);
    let ((first, _), (second, _)) = (connected(&database).await, connected(&database).await);
    let (watcher, _) = connected(&database).await;
    first.batch_execute("BEGIN; SELECT make_year(2090)").await.expect("it makes the year");
    let second = tokio::spawn(async move { second.batch_execute("SELECT make_year(2090)").await });
    let waits = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    let waiting = async {
        while watcher.query_one(waits, &[]).await.expect("answers").get::<_, i64>(0) == 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), waiting).await.expect("the second waits for the first");
    first.batch_execute("COMMIT").await.expect("it is made");
    second.await.expect("it ends").expect("the year is there");
}

#[tokio::test]
async fn a_year_is_as_those_of_the_release_before_are() {
    let database = as_of_schema(7);
    database.tell_here("SELECT make_year(2026)");
    Postgres::migrate(&database.server, None).await.expect("the owner may");
    database.tell_here("SELECT make_year(2090)");
    let of_year = |year: &str| {
        let made = super::server::answer(&database.server.url, &MADE_OF.replace("YEAR", year));
        let mut lines: Vec<String> = made.lines().map(|line| line.replace(year, "YEAR")).collect();
        lines.sort_unstable();
        lines
    };
    let before = of_year("2026");
    assert!(before.len() > 60, "{before:#?}");
    assert_eq!(of_year("2090"), before);
}

/// Columns, constraints and indexes of a year's partitions, a line each.
const MADE_OF: &str = r"
    SELECT relname, attname, format_type(atttypid, atttypmod), attnotnull, attcollation::regcollation,
        pg_get_expr(adbin, adrelid)
      FROM pg_class AS c JOIN pg_attribute ON attrelid = c.oid AND attnum > 0
        LEFT JOIN pg_attrdef ON adrelid = c.oid AND adnum = attnum
      WHERE relkind = 'r' AND relispartition AND relname LIKE '%\_YEAR';
    SELECT conrelid::regclass, conname, pg_get_constraintdef(oid) FROM pg_constraint
      WHERE conrelid::regclass::text LIKE '%\_YEAR';
    SELECT tablename, regexp_replace(indexdef, '^.* ON ', '') FROM pg_indexes WHERE tablename LIKE '%\_YEAR';
    SELECT inhparent::regclass, inhrelid::regclass FROM pg_inherits WHERE inhrelid::regclass::text LIKE '%\_YEAR'";

/// A plan that a session made while all was empty would look through each year for every complaint that is brought.
#[tokio::test]
async fn no_table_is_read_through_while_a_new_database_is_filled() {
    let (from, to) = (Database::new(), Database::new());
    let (store, filled) = (open(&from).await, open(&to).await);
    let mut wholes = Vec::new();
    for n in 1..=20 {
        let intake = an_intake(n);
        let reference = intake.complaint.reference.clone();
        store.commit(intake).await.expect("it keeps decisions");
        wholes.push(store.whole(&reference).await.expect("it reads").expect("it is there"));
    }
    filled.bring(wholes.clone()).await.expect("is brought");
    let read_through = || {
        let told = "SELECT pg_stat_force_next_flush(); SELECT sum(seq_scan) FROM pg_stat_user_tables
            WHERE relname ~ '^(complaints|messages|letters)(_|$)'";
        super::server::answer(&to.server.url, told)
    };
    to.tell_here("ANALYZE");
    let before = read_through();
    for _ in 0..8 {
        assert_eq!(filled.bring(wholes.clone()).await.expect("is looked at"), 0);
    }
    drop(filled);
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(read_through(), before);
}

#[tokio::test]
async fn a_database_of_a_newer_version_is_refused() {
    let database = Database::new();
    drop(open(&database).await);
    database.tell_here("INSERT INTO schema_version (version) VALUES (99)");
    let refused = Postgres::open(&database.server, None).await.err().expect("it is newer").to_string();
    assert!(refused.contains("newer Redress"), "{refused}");
}

#[tokio::test]
async fn what_isnt_there_is_told_with_what_to_do() {
    let nobody = Server { url: "postgres://nobody@127.0.0.1:1/none".to_owned(), ..Server::default() };
    let refused = Postgres::open(&nobody, None).await.err().expect("nobody listens").to_string();
    assert!(refused.contains("connecting to PostgreSQL"), "{refused}");
    let nonsense = Server { url: "postgres://h:x/db".to_owned(), ..Server::default() };
    let refused = Postgres::open(&nonsense, None).await.err().expect("no port").to_string();
    assert!(refused.contains("postgres://user:password@host"), "{refused}");
}

/// The owner makes the schema; who runs works in it, and can't change what happened.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_running_role_works_and_cant_change_history() {
    let database = Database::new();
    let role = format!("{}_runs", database.name);
    database.tell(&format!("CREATE ROLE {role} LOGIN"));
    let steps = Postgres::migrate(&database.server, Some(&role)).await.expect("the owner may");
    assert_eq!(steps, migrate::STEPS.len());
    assert_eq!(Postgres::migrate(&database.server, None).await.expect("again"), 0);

    let url = database.server.url.replace("redress@", &format!("{role}@"));
    let store = Postgres::open(&Server { url: url.clone(), ..database.server.clone() }, None).await.expect("opens");
    store.commit(an_intake(1)).await.expect("it keeps decisions");
    let NewMessage { message, raw } = an_intake(2).messages.remove(0);
    let message = Message { status: MessageStatus::Triage, reference: None, side: None, ..message };
    assert!(store.keep_message(NewMessage { message, raw }).await.expect("it keeps messages"));
    store.ping().await.expect("it works");
    // Its own table of that name changes nothing.
    let year = "CREATE TEMP TABLE complaints (LIKE public.complaints); SELECT make_year(2090)";
    assert!(super::server::try_at(&url, year), "it makes years");
    for statement in [
        "UPDATE journal SET body = ''",
        "UPDATE journal_2026 SET body = ''",
        "UPDATE journal_2090 SET body = ''",
        "DELETE FROM journal",
        "DELETE FROM message_moves",
        "DELETE FROM audit",
        "DROP TABLE journal",
        "CREATE TABLE t ()",
    ] {
        assert!(!super::server::try_at(&url, statement), "it may: {statement}");
    }
    drop(store);
    database.tell_here(&format!("DROP OWNED BY {role}"));
    database.tell(&format!("DROP ROLE {role}"));
}

#[tokio::test]
async fn large_bytes_lie_in_files() {
    let (database, folder) = (Database::new(), tempfile::tempdir().expect("a folder"));
    let files = Files::in_folder(folder.path()).expect("files");
    let store = Postgres::open(&database.server, Some(files)).await.expect("opens");
    let mut batch = an_intake(1);
    let message = &mut batch.messages[0];
    message.raw = b"a photograph, and another; ".repeat(10_000);
    let (key, raw) = (message.message.key.clone(), message.raw.clone());
    store.commit(batch).await.expect("is kept");
    assert_eq!(store.raw(&key).await.expect("reads"), Some(raw));
    let told = super::server::answer(&database.server.url, "SELECT length(raw), length(file) FROM message_bytes");
    assert_eq!(told.trim(), "0|64");
}

#[tokio::test]
async fn years_that_nobody_foresaw_get_their_partitions() {
    let database = Database::new();
    let store = open(&database).await;
    let mut batch = an_intake(1);
    let reference = Reference::new(2031, 1);
    batch.complaint.reference = reference.clone();
    batch.letters.clear();
    store.commit(batch).await.expect("is kept");
    assert!(store.complaint(&reference).await.expect("reads").is_some());
    let told = super::server::answer(&database.server.url, "SELECT count(*) FROM journal_2031");
    assert!(told.trim().parse::<u32>().is_ok_and(|rows| rows > 0), "{told}");
}

/// Every list can be walked along an index, in its order: what lies before and behind isn't read (law 8).
#[tokio::test]
async fn every_view_walks_along_its_index() {
    let database = Database::new();
    drop(open(&database).await);
    let (client, connection) = connected(&database).await;
    let forced = "SET enable_seqscan = off; SET enable_bitmapscan = off; SET enable_sort = off; SET plan_cache_mode = force_generic_plan";
    client.batch_execute(forced).await.expect("sets");
    for view in View::every() {
        for teams in [None, Some(vec!["technical".into(), "legal".into()])] {
            let query = QueueQuery { teams, or_handler: Some("jo".into()), ..QueueQuery::of(view.clone()) };
            let ask = queue::paging(&query).expect("there are walks");
            let explain = format!("EXPLAIN {}", ask.sql);
            let rows = client.query_typed(&explain, &ask.typed_parameters()).await.expect("explains");
            let plan: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
            // Partitions' walks are merged; only what they gave, a page each, is sorted together.
            let scans = plan.iter().filter(|step| step.contains(" on complaints_"));
            let scans: Vec<&String> = scans.collect();
            assert!(!scans.is_empty(), "{plan:#?}");
            assert!(
                scans.iter().all(|step| step.contains("Index Scan") || step.contains("Index Only Scan")),
                "{plan:#?}"
            );
            let limits = plan.iter().filter(|step| step.contains("Limit")).count();
            let sorts =
                plan.iter().filter(|step| step.trim_start().trim_start_matches("->").contains("Sort  ")).count();
            assert!(sorts <= 2 && limits > 1, "{view:?} sorts {sorts} times\n{plan:#?}");
        }
    }
    drop(client);
    connection.await.expect("no panic").expect("ends");
}

/// A node that isn't believed to be alive any more loses the mailbox that it reads, and finds out when it says how far it is.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mailbox_of_a_node_that_is_gone_is_anybodys() {
    const MAILBOX: &str = "imap://ana@example.com/INBOX";
    let place = |next_uid| MailboxPlace { mailbox: MAILBOX.to_owned(), uid_validity: 1, next_uid, settled_uid: 1 };
    let database = Database::new();
    let (one, other) = (open(&database).await, open(&database).await);
    let hold = one.hold_mailbox(MAILBOX).await.expect("asks").expect("nobody else reads it");
    assert!(one.put_mailbox_place(&hold, &place(5)).await.expect("writes"));
    assert!(other.hold_mailbox(MAILBOX).await.expect("asks").is_none());
    let taking = async {
        loop {
            // It says every few seconds that it is alive, which may come in between.
            database.tell_here("UPDATE nodes SET alive_until = now() - interval '1 s'");
            if let Some(hold) = other.hold_mailbox(MAILBOX).await.expect("asks") {
                return hold;
            }
        }
    };
    let taken = tokio::time::timeout(Duration::from_secs(20), taking).await.expect("it is free");
    assert!(!one.put_mailbox_place(&hold, &place(7)).await.expect("asks"), "it has lost it");
    assert_eq!(other.mailbox_place(MAILBOX).await.expect("reads"), Some(place(5)));
    assert!(other.put_mailbox_place(&taken, &place(6)).await.expect("writes"));
    drop(hold);
    assert!(other.put_mailbox_place(&taken, &place(8)).await.expect("writes"), "whoever lost it lets go of nothing");
}
