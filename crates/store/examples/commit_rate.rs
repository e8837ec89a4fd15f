//! How many intakes a second become durable: with one caller and with eight, beside a bare insert of the same bytes
//! with the same durability; and how many are brought in whole. `cargo run -p store --example commit_rate [FOLDER]`;
//! FOLDER is on the disk to be measured.

use rusqlite::Connection;
use std::error::Error;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::conformance::an_intake;
use store::{Batch, Sqlite, Store, Whole};

type Failure = Box<dyn Error + Send + Sync>;

const LONG: Duration = Duration::from_secs(5);

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let base = std::env::args().nth(1).unwrap_or_else(|| std::env::temp_dir().display().to_string());
    let folder = tempfile::tempdir_in(base)?;
    let bare = bare_inserts(&folder.path().join("bare.db"))?;
    println!("bare insert, a transaction each: {bare:>7.0}/s");
    for callers in [1, 8, 64] {
        let path = folder.path().join(format!("store-{callers}.db"));
        let (rate, worst) = intakes(&path, callers).await?;
        println!(
            "{callers:>2} callers: {rate:>7.0} intakes/s  ({:.2} of bare; 99th percentile {worst:?})",
            rate / bare
        );
    }
    for kind in ["full", "short"] {
        let rate = brought(&folder.path().join(format!("{kind}.db")), kind == "short").await?;
        println!("brought in by the thousand, {kind}: {rate:>7.0}/s");
    }
    Ok(())
}

/// Complaints brought in whole: full ones as a mail opens them, short ones without mail and letter.
async fn brought(path: &Path, short: bool) -> Result<f64, Failure> {
    let store = Sqlite::open(path)?;
    let whole = |number| {
        let batch = an_intake(number);
        let (messages, letters, words) =
            if short { (vec![], vec![], String::new()) } else { (batch.messages, batch.letters, batch.words) };
        Whole { complaint: batch.complaint, entries: batch.entries, messages, letters, knows: vec![], words }
    };
    let thousands: Vec<Vec<Whole>> = (0..20).map(|n| (n * 1_000 + 1..=(n + 1) * 1_000).map(whole).collect()).collect();
    let start = Instant::now();
    for thousand in thousands {
        store.bring(thousand).await?;
    }
    Ok(20_000.0 / start.elapsed().as_secs_f64())
}

/// All the bytes that a batch brings along, as one blob.
fn bytes_of(batch: &Batch) -> Vec<u8> {
    let mut bytes = serde_json::to_vec(&batch.complaint).unwrap_or_default();
    batch.entries.iter().for_each(|entry| bytes.extend_from_slice(entry.body.as_bytes()));
    batch.messages.iter().for_each(|message| bytes.extend_from_slice(&message.raw));
    batch.letters.iter().for_each(|letter| bytes.extend_from_slice(&letter.raw));
    bytes
}

fn bare_inserts(path: &Path) -> Result<f64, Failure> {
    let connection = Connection::open(path)?;
    connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    connection.execute_batch("PRAGMA synchronous = FULL; CREATE TABLE bare (id INTEGER PRIMARY KEY, bytes BLOB)")?;
    let bytes = bytes_of(&an_intake(1));
    println!("an intake is {} bytes", bytes.len());
    let (start, mut count) = (Instant::now(), 0);
    while start.elapsed() < LONG {
        connection.prepare_cached("INSERT INTO bare (bytes) VALUES (?1)")?.execute([&bytes])?;
        count += 1;
    }
    Ok(f64::from(count) / start.elapsed().as_secs_f64())
}

/// Each caller asks for a number, makes its batch and waits until it is durable, over and over.
async fn intakes(path: &Path, callers: u32) -> Result<(f64, Duration), Failure> {
    let store = Arc::new(Sqlite::open(path)?);
    let start = Instant::now();
    let mut calling = tokio::task::JoinSet::new();
    for _ in 0..callers {
        let store = store.clone();
        calling.spawn(async move {
            let mut times = Vec::new();
            while start.elapsed() < LONG {
                let begun = Instant::now();
                let number = store.next_number(2026).await?;
                store.commit(an_intake(number)).await?;
                times.push(begun.elapsed());
            }
            Ok::<_, Failure>(times)
        });
    }
    let mut times = Vec::new();
    for done in calling.join_all().await {
        times.extend(done?);
    }
    let took = start.elapsed().as_secs_f64();
    times.sort_unstable();
    let worst = times.get(times.len() * 99 / 100).copied().unwrap_or_default();
    Ok((times.len() as f64 / took, worst))
}
