//! What work costs beside an archive: lists, search, pages, the sweep and intake, at 1,000 complaints, at a million and at
//! ten million, on both stores.

use crate::archive::Archive;
use crate::bulk::{self, Bulk};
use crate::figure::Report;
use crate::pages::Browser;
use crate::plan::Plan;
use crate::times::Times;
use crate::{Outcome, office};
use complaint::{StaffId, Team};
use procedure::{House, SetClock};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use store::{Cursor, QueueQuery, Reached, Role, Store, View};

/// Figures of a smaller archive, by their names: what a larger one is measured against.
type Smaller = BTreeMap<String, f64>;

/// The setting of a store that was filled to its end.
const FILLED: &str = "bench.filled";

pub fn measure(plan: &Plan, report: &mut Report) -> Outcome {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let mut sizes = vec![plan.of(1_000, 1_000)];
    if plan.big {
        sizes.push(plan.of(1_000_000, 2_000));
    }
    if let Some(count) = plan.huge {
        sizes.push(plan.of(count, 3_000));
    }
    let mut in_turn = |archive_of: &dyn Fn(u64) -> Outcome<Archive>| {
        let mut smaller = Smaller::new();
        for count in &sizes {
            smaller = runtime.block_on(at_size(plan, report, archive_of(*count)?, *count, &smaller))?;
        }
        Outcome::Ok(())
    };
    if plan.wants("SQLite") {
        in_turn(&|count| Archive::in_a_folder(plan, count))?;
    }
    match &plan.postgres {
        Some(server) if plan.wants("PostgreSQL") => in_turn(&|count| Archive::on_a_server(plan, server, count)),
        _ => Ok(()),
    }
}

/// The figures of one archive, told as they come.
struct Telling<'r> {
    report: &'r mut Report,
    /// Of which store.
    kind: &'static str,
    count: u64,
    smaller: &'r Smaller,
    told: Smaller,
}

impl Telling<'_> {
    fn tell(&mut self, name: &str, value: f64, unit: &'static str) {
        let baseline = self.smaller.get(name).copied();
        self.report.figure(&format!("queue/{name}, {}, {} complaints", self.kind, self.count), value, unit, baseline);
        self.told.insert(name.to_owned(), value);
    }

    fn times(&mut self, name: &str, times: &Times) {
        self.tell(&format!("{name}, p50"), times.percentile(50), "ms");
        self.tell(&format!("{name}, p99"), times.percentile(99), "ms");
    }
}

async fn at_size(
    plan: &Plan,
    report: &mut Report,
    archive: Archive,
    count: u64,
    smaller: &Smaller,
) -> Outcome<Smaller> {
    let mut telling = Telling { report, kind: archive.kind(), count, smaller, told: Smaller::new() };
    let clock = Arc::new(SetClock::at(bulk::now()));
    fill(&archive, count, &clock, &mut telling).await?;
    let house = office::house_of(archive.open().await?, office::settings()?, office::policy()?, clock.clone());
    let bulk = Bulk::of(&house, count);
    let times = plan.of(300, 2);
    lists(&house, &bulk, times, &mut telling).await?;
    searches(&house, &bulk, times, &mut telling).await?;
    pages(&house, clock, &bulk, times, &mut telling).await?;
    let reached = house.store.reached().await?;
    intake(&house, plan.of(1_000, 10), &mut telling).await?;
    kept_since(&house, &reached, times, &mut telling).await?;
    sweep(&house, &mut telling).await?;
    Ok(telling.told)
}

async fn fill(archive: &Archive, count: u64, clock: &Arc<SetClock>, telling: &mut Telling<'_>) -> Outcome {
    let house = office::house_of(archive.open().await?, office::settings()?, office::policy()?, clock.clone());
    if house.store.setting(FILLED).await?.is_none() {
        let bulk = Arc::new(Bulk::of(&house, count));
        telling.tell("made on one core, without a store", bulk::made(&bulk)?, "complaints/s");
        let rate = bulk::fill(&bulk).await?;
        house.store.put_setting(FILLED, &count.to_string()).await?;
        telling.tell("brought in", rate, "complaints/s");
    }
    // Closing folds SQLite's log into the file.
    drop(house);
    archive.settle()?;
    telling.tell("size on disk of a complaint", archive.size()? as f64 / count as f64, "bytes");
    archive.tell_largest(telling.report)
}

/// Complaints by mail, one after the other on eight hands: decided, acknowledged and durable.
async fn intake(house: &Arc<House>, mails: usize, telling: &mut Telling<'_>) -> Outcome {
    // In an archive that was kept, the same mails as last time would be known.
    let run = SystemTime::now().duration_since(UNIX_EPOCH)?.as_nanos();
    let start = Instant::now();
    let hands = (0..8usize).map(|hand| {
        let house = Arc::clone(house);
        tokio::spawn(async move {
            for nth in (hand..mails).step_by(8) {
                let raw = format!(
                    "From: customer{nth}@{}.example\r\nTo: {}\r\nMessage-ID: <{nth}.{}@bench.example>\r\n\
                     Subject: Complaint about my inverter\r\n\r\nI want to complain: the inverter SN-{nth:08} is broken.\r\n",
                    mails, office::ADDRESS, run
                );
                house.take_in(raw.into_bytes(), &[office::ADDRESS.to_owned()]).await?;
            }
            Outcome::Ok(())
        })
    });
    for hand in hands.collect::<Vec<_>>() {
        hand.await??;
    }
    telling.tell("intake", mails as f64 / start.elapsed().as_secs_f64(), "mails/s");
    Ok(())
}

/// What an export asks for after those mails.
async fn kept_since(house: &House, reached: &Reached, times: usize, telling: &mut Telling<'_>) -> Outcome {
    if house.store.gone_on_since(reached).await?.is_empty() {
        return Err("nothing was kept by the mails".into());
    }
    let ask = async || Ok(house.store.gone_on_since(reached).await.map(drop)?);
    telling.times("asking what 1,000 mails opened", &Times::taken_by(times, PATIENCE, ask).await?);
    Ok(())
}

const PATIENCE: Duration = Duration::from_secs(20);

/// The query as a handler of the technical team asks it.
fn of_team(query: QueueQuery) -> QueueQuery {
    let (team, handler) = (Team::from("technical"), StaffId::from("zbyslaw"));
    QueueQuery {
        teams: Some(vec![team.clone()]),
        or_handler: Some(handler.clone()),
        officer_of: vec![team],
        not_about: Some(handler),
        ..query
    }
}

async fn lists(house: &House, bulk: &Bulk, times: usize, telling: &mut Telling<'_>) -> Outcome {
    let store = &house.store;
    let deep = |view: View, rows: u64| async move {
        let after = middle(store.as_ref(), view.clone(), rows / 2).await?;
        Outcome::Ok(QueueQuery { after, ..QueueQuery::of(view) })
    };
    let old = bulk.count - bulk.live();
    let lists = [
        ("first page", QueueQuery::of(View::Open)),
        ("deep page", deep(View::Open, bulk.live()).await?),
        ("a handler's first page", of_team(QueueQuery::of(View::Open))),
        ("first page of the closed", QueueQuery::of(View::Closed)),
        ("deep page of the closed", deep(View::Closed, old.min(100_000)).await?),
    ];
    for (name, query) in lists {
        if store.queue(&query).await?.items.is_empty() {
            return Err(format!("the list ‘{name}’ is empty").into());
        }
        let taken = Times::taken_by(times, PATIENCE, async || Ok(store.queue(&query).await.map(drop)?)).await?;
        telling.times(name, &taken);
    }
    let due = Times::taken_by(times, PATIENCE, async || Ok(store.due(bulk::now(), 256).await.map(drop)?)).await?;
    telling.times("asking what is due", &due);
    Ok(())
}

/// Where the page begins that has so many rows before it.
async fn middle(store: &dyn Store, view: View, rows: u64) -> Outcome<Option<Cursor>> {
    let (mut after, mut passed) = (None, 0);
    while passed < rows {
        let limit = u32::try_from((rows - passed).min(500))?;
        let page = store.queue(&QueueQuery { after, limit, ..QueueQuery::of(view.clone()) }).await?;
        passed += page.items.len() as u64;
        after = page.next;
        if after.is_none() {
            return Err(format!("{view:?} ended after {passed} rows").into());
        }
    }
    Ok(after)
}

/// How many customers are searched for in turn: one name is found in the newest complaints, another isn't.
const SOMEBODIES: u64 = 16;

async fn searches(house: &House, bulk: &Bulk, times: usize, telling: &mut Telling<'_>) -> Outcome {
    let all_over = || (0..SOMEBODIES).map(|nth| bulk.customer(1 + bulk.count * nth / SOMEBODIES));
    // Fragments are looked for among the newest.
    let newest = (0..SOMEBODIES).map(|nth| bulk.customer(bulk.count - bulk.live() * nth / SOMEBODIES));
    let one = |text: &str| vec![text.to_owned()];
    let searches = [
        ("search by a common word", one("inverter"), false),
        ("search by a rarer word", one("rattling"), false),
        ("search by a word's beginning", one("rattl"), false),
        ("search by words that never meet", one("rattling smoke"), true),
        ("search by name", all_over().map(|somebody| somebody.name).collect(), false),
        ("search by surname", all_over().map(|somebody| somebody.surname().to_owned()).collect(), false),
        ("search by fragment of a serial", newest.map(|somebody| somebody.end_of_serial()).collect(), false),
        ("search by a whole serial", all_over().map(|somebody| somebody.serial).collect(), false),
        ("search for nothing there is", one("xylophone"), true),
    ];
    let everything = QueueQuery::of(View::All);
    for (name, texts, nothing) in &searches {
        for text in texts {
            let found = house.store.search(text, &everything).await?.items.len();
            if (found == 0) != *nothing {
                return Err(format!("{name}: ‘{text}’ found {found}").into());
            }
        }
        let turns = Cell::new(0);
        let search = async || {
            let text = &texts[turns.replace(turns.get() + 1) % texts.len()];
            Ok(house.store.search(text, &everything).await.map(drop)?)
        };
        telling.times(name, &Times::taken_by(times, PATIENCE, search).await?);
    }
    let theirs = of_team(everything);
    let search = async || Ok(house.store.search("inverter", &theirs).await.map(drop)?);
    telling.times("a handler's search by a common word", &Times::taken_by(times, PATIENCE, search).await?);
    Ok(())
}

async fn pages(
    house: &Arc<House>,
    clock: Arc<SetClock>,
    bulk: &Bulk,
    times: usize,
    telling: &mut Telling<'_>,
) -> Outcome {
    let manager = Browser::of(Role::Manager, house, clock.clone()).await?;
    let handler = Browser::of(Role::Handler, house, clock).await?;
    let after = middle(house.store.as_ref(), View::Open, bulk.live() / 2).await?;
    let deep = after.map_or(String::new(), |cursor| format!("&after={}", cursor.0));
    let pages = [
        ("HTML of the first page", &manager, "/desk?view=open".to_owned()),
        ("HTML of a deep page", &manager, format!("/desk?view=open{deep}")),
        ("HTML of a handler's first page", &handler, "/desk?view=open".to_owned()),
        (
            "HTML of a search by name",
            &manager,
            format!("/desk?q={}", bulk.customer(bulk.count / 2).name.replace(' ', "+")),
        ),
        ("HTML of a complaint", &manager, format!("/complaints/{}", bulk.reference(bulk.count))),
    ];
    for (name, browser, path) in pages {
        let bytes = browser.open(&path).await?;
        let taken = Times::taken_by(times, PATIENCE, async || browser.open(&path).await.map(drop)).await?;
        telling.times(name, &taken);
        telling.report.note(&format!("queue: {name} has {bytes} bytes at {} complaints", bulk.count));
    }
    Ok(())
}

/// Once: what was due then isn't any more.
async fn sweep(house: &House, telling: &mut Telling<'_>) -> Outcome {
    let start = Instant::now();
    let swept = house.sweep().await?;
    let taken = start.elapsed();
    if swept.reminded == 0 {
        telling.report.note("queue: nothing was due any more in the archive that was kept; the sweep wasn't measured");
        return Ok(());
    }
    if u64::from(swept.reminded) != bulk::DUE {
        return Err(format!("{} were due, but the sweep did {swept:?}", bulk::DUE).into());
    }
    telling.tell("sweep with 100 due", taken.as_secs_f64() * 1e3, "ms");
    Ok(())
}
